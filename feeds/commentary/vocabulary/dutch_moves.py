"""Dutch frames of what riders do to the groups: away, across, caught, dropped.

A verb with a "+" stands in all its orders (`feeds.commentary.vocabulary.dutch_verbs`).
"""

FRAMES = {
    "ATTACK": """
        WHO [weg+rijden|weg+springen|weg+glippen|weg+sluipen|weg+muizen|weg+knallen|weg+stuiven|weg+vliegen|weg+schieten|weg+spurten|weg+demarreren|weg+fietsen|weg+stormen]
        WHO [aan+vallen|aan+zetten|door+trekken|uit+halen|uit+breken] $
        WHO [+demarreren|+versnellen|+ontsnappen|+counteren]
        WHO [ervandoor+gaan|er vandoor+gaan|ervandoor+muizen|ervandoor+trekken|er tussenuit+knijpen|er tussenuit+trekken|er tussenuit+gaan|ertussenuit+knijpen|ertussenuit+muizen|ertussenuit+gaan|tussenuit+knijpen|tussenuit+trekken|tussenuit+muizen|eropuit+trekken]
        WHO [los+rijden|los+maken|los+scheuren|los+rukken|los+werken|los+wringen|los+weken|vrij+rijden|vrij+maken]
    """,
    "JOIN": "",
    "DROPPED": """
        WHO [af+haken|weg+zakken|af+waaien|eraf+gaan|eraf+vliegen|eraf+waaien|achter+blijven|achterop+raken|achterop+geraken|weg+vallen|in+storten|af+zien]
        WHO [los+laten] $
        WHO [+kraken|+plooien|+lossen|+capituleren|+imploderen]
        X [uit het wiel+rijden|eraf+rijden|af+schudden|ter plaatse+laten|achter+laten|van zich af+schudden|uit de wielen+rijden] WHO
        WHO [!+lossen|!af+schudden|!achter+laten|!uit het wiel+rijden|!eraf+rijden|!op achterstand+rijden|!overboord+gooien]
    """,
    "CAUGHT": """
        WHO [!in+rekenen|!in+lopen|!in+halen|!bij+halen|!bij+benen|!op+slokken|!op+slorpen|!op+rapen|!op+vegen|!op+peuzelen|!terug+pakken|!terug+halen|!terug+grijpen|!+grijpen|!+vatten|!+achterhalen|!+verzwelgen]
        PACK [in+rekenen|in+lopen|in+halen|bij+halen|bij+benen|op+slokken|op+slorpen|op+rapen|op+vegen|op+peuzelen|terug+pakken|terug+halen|terug+grijpen|te pakken+krijgen] WHO
    """,
    "CAUGHT_ALL": "",
}
"""Frames by kind."""
