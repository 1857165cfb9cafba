"""More Dutch frames of what riders do to the groups.

A verb with a "+" stands in all its orders (`feeds.commentary.vocabulary.dutch_verbs`).
"""

FRAMES = {
    "ATTACK": """
        WHO [steken] ~ de vlam in de pan
        WHO (die|dat) ~ (de vlam in de pan|het vuur aan de lont) (steekt|stak|steken)
        WHO , (die|dat) ~ (vijftig|honderd|tweehonderd|twintig|dertig) meter (pakt|pakte|neemt|nam)
        WHO [zijn] ~ (volgende|eerste|tweede|laatste) die ~ (zijn|haar|hun) (geluk|kans) (beproeft|waagt|beproefde|waagde)
        (eerste|volgende) die ~ (iets onderneemt|iets probeert|het waagt) (is|was) WHO
        WHO [maken] ~ gebruik om er ~ vandoor te gaan
        WHO [rijden] ~ (gewoon|vrolijk|rustig|meteen|onverstoorbaar) door ~ (en|$)
        WHO [gaan|vertrekken|springen] als eerste (,|.)
        WHO (meteen|direct|nu|opnieuw|weer|zelf|al)? in de aanval (,|.|!)
        (poging|aanval|demarrage|uitval|prik) : ~ (van|door) WHO
        WHO ruikt bloed en (gaat|valt aan|demarreert|versnelt)
    """,
    "JOIN": """
        WHO [hebben] ~ de (sprong|oversteek) (naar voren|naar de kop|naar FRONT) gemaakt
        FRONT [worden] ~ versterkt (met|door) WHO
        WHO [zijn] ~ in geslaagd de (sprong|oversteek) ~ te maken
    """,
    "CAUGHT_ALL": """
        (liedje|verhaal|avontuur|sprookje|lied) van FRONT [zijn] ~ (uit|voorbij|gedaan|afgelopen|uitgezongen)
        [zijn] het (liedje|verhaal|avontuur|sprookje|lied) ~ (voor|van) (hen|ze|FRONT) ~ (uit|voorbij|gedaan|afgelopen|uitgezongen)
        THEY [verdwijnen] ~ in (de buik|de schoot|de greep) van PACK
    """,
    "BREAKAWAY": """
        WHO [zijn] ~ (de|nog de|de nog) (enige|laatste) (koploper|leider|vluchter|overblijver|overlevende) ~
    """,
}
"""Frames by kind."""
