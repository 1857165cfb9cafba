"""Dutch frames of the places: who came in after the winner, who leads overall and by how much."""

_JERSEY = "leiderstrui|leidersplaats|leiderspositie|leiding|gele trui|roze trui|rode trui|leidende positie|eerste plaats|leiderstricot|klassementsleiding"
_LEADER = "leider|leidster|klassementsleider|klassementsleidster|algemeen leider|nieuwe leider|leider in het klassement|klassementsaanvoerder|de nieuwe leider"
_TABLE = "klassement|algemeen klassement|rangschikking|algemene rangschikking|stand|tussenstand"

FRAMES = {
    "SECOND": """
        op T [worden|eindigen|finishen|komen|zijn|stranden] WHO ~ (tweede|als tweede) ~
        WHO [worden|eindigen|finishen|komen|zijn|stranden] ~ op T ~ (tweede|als tweede) ~
        WHO [komen|finishen|eindigen|bollen|rijden] ~ T later ~ (als tweede|tweede|over|binnen) ~
        WHO [winnen] ~ (sprint|spurt|sprintje|massasprint) (van PACK|van CHASE|van de achtervolgers|om plek twee|om de tweede plek|om de tweede plaats|voor de tweede plaats|voor plek twee|voor de ereplaatsen) op T
    """,
    "GC_GAP": """
        WHO [hebben|tellen|behouden|houden|krijgen|bezitten|overhouden] ~ T (voorsprong|voor|bonus|marge|speling|over) ~ (op|ten opzichte van|tegenover) NEXT
        WHO [hebben|tellen|behouden|houden|krijgen] ~ een (voorsprong|marge|bonus|buffer) van ~ T ~ (op|ten opzichte van|tegenover) NEXT
        WHO ~~ (met|dankzij) ~ T (voorsprong|voor|speling|marge|bonus) ~ (op|tegenover) NEXT
        WHO ~~ met (een|de) (voorsprong|marge|bonus) van ~ T ~ op NEXT
        WHO [leiden] ~ (met)? ~ T ~ (voor|op) NEXT
        WHO ~~ , met ~ T (voorsprong|voor|speling|marge|bonus)? ~ (op|voor) NEXT
        WHO ~~ , met (een|de) (voorsprong|marge|bonus) van ~ T ~ op NEXT
    """,
    "GC_AHEAD": """
        WHO , die ~ T (meer|voorsprong|voor) (heeft|telt) (dan|op) NEXT
        WHO , die ~ T (meer|voorsprong|voor) (dan|op) NEXT (heeft|telt)
        WHO ~~ ,? ~ T (voor|boven) NEXT
        WHO ~~ met ~ T op NEXT
    """,
    "GC_BEHIND": """
        WHO ~~ tweede ~ ,? ~ op T (van|achter) NEXT
        WHO [hebben|tellen] ~ T achterstand ~ op NEXT
        WHO [staan|volgen|komen|naderen] ~~ (op|tot op) T (van|achter) NEXT
    """,
    "GC_LEADER": f"""
        WHO [behouden|verdedigen|verstevigen|heroveren|pakken|nemen|veroveren|grijpen|krijgen|redden|verzilveren|overnemen|aantrekken|bezetten] ~~ ({_JERSEY})
        WHO [blijven|zijn|worden] ~ (de|ook|nu|nog|nog altijd|de nieuwe|dan ook|voorlopig)? ~ ({_LEADER}) (.|,|in|van|met|voor|na|en)
        WHO [blijven|rijden|starten|staan] ~ (in|aan|op) (de|het|kop) ~ ({_JERSEY}|{_TABLE})
        ({_JERSEY}) [gaan|verhuizen|zijn|komen|blijven] ~ (naar|voor|bij|in het bezit van|in handen van) ~ (de schouders van)? ~ WHO
        ({_JERSEY}) [blijven|hangen|komen|gaan|belanden|verhuizen|zitten] ~ (rond|om|op|naar) (de|zijn|haar) schouders van WHO
        WHO (mag|kan) ~ ({_JERSEY}) ~ (aantrekken|omgorden|overnemen|behouden|houden)
        ({_LEADER}) (is|blijft|wordt|:) ~ WHO
        WHO [leiden] ~ (in het|in de|het|de) ~ ({_TABLE})
        (in het|in de) ~ ({_TABLE}) ~ (leidt|blijft|staat|leidde) WHO ~ (aan de leiding|leider|met|voor|eerste|bovenaan|.)
        WHO (voert|voerde) ~~ ({_TABLE}) ~ aan
        WHO ~ (eindwinnaar|eindwinnares|eindwinst|eindzege|eindoverwinning) ~
        (eindzege|eindwinst|eindoverwinning|eindwinnaar|eindwinnares) ~ (is|gaat|:) ~ (voor|naar)? WHO
    """,
}
"""Frames (`feeds.commentary.sentence.frames`) by kind."""
