"""More Dutch frames of what riders do to the groups.

A verb with a "+" stands in all its orders (`feeds.commentary.vocabulary.dutch_verbs`).
"""

FRAMES = {
    "ATTACK": """
        het [zijn] WHO ~ (die|dat) ~~ (speldenprik|prik|aanval|demarrage|poging|versnelling|uitval|tegenaanval) ~ (uitdeelt|plaatst|lanceert|waagt|inzet|opent|onderneemt|doet|uitdeelde|plaatste|lanceerde|waagde|inzette) !(aan)
        ^ (nieuwe|weer een|alweer een|nog een|tweede|derde|volgende|felle|harde|late|vinnige|stevige|ultieme) (prik|aanval|demarrage|versnelling|poging|uitval|tegenaanval|jump|plaagstoot) (:|,)? WHO (.|,|!)
        ^ (daar|en|nu|en daar|maar|dan)? WHO (gaat|gaan) (,|!)
        WHO [proberen] het ~ (nog|even|eens|zelf|ook|nu|wel|opnieuw|weer) ~ (op|in|onder|op het vlakke|,|.|vanop|met)
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
        (oversteek|sprong|jonctie) ~ (geslaagd|gelukt|gemaakt|succesvol|rond) (voor|door) WHO
        WHO [hebben] ~ de (sprong|oversteek) (naar voren|naar de kop|naar FRONT) gemaakt
        FRONT [worden] ~ versterkt (met|door) WHO
        WHO [zijn] ~ in geslaagd de (sprong|oversteek) ~ te maken
    """,
    "CAUGHT": """
        WHO [zitten|zijn|rijden] ~ (al|intussen|inmiddels|ondertussen|dus|nu) ~ (in|bij) PACK !(van de toekomst|op plek|op positie|mee)
    """,
    "BACK_AGAIN": """
        WHO [hebben] ~~ aansluiting ~ (weer|opnieuw|alsnog|terug) ~ (gemaakt|gevonden|gekregen)
        WHO [kunnen|weten|mogen] ~~ (terugkeren|terugkomen|terugrijden|weer aansluiten|terug te keren|terug te komen|terug te rijden|weer aan te sluiten) ~ .
    """,
    "BACK": """
        WHO terug (in|bij) ~ PACK
    """,
    "DROPPED": """
        (elastiek|elastiekje) [breken|knappen] ~~ (bij|voor|van) WHO
        [breken|knappen] het (elastiek|elastiekje) ~ (bij|voor|van) WHO
        WHO [worden|zijn] ~~ (afgereden|afgepeigerd)
        WHO .. [moeten] ~~ (lossen|passen|afhaken|loslaten|eraf|inbinden) , (gevolgd door|net zoals|en ook|samen met|en even later ook) WITH
        [lossen] (onder anderen|onder meer|onder andere|nu ook|dan ook|intussen ook|meteen ook) ~ WHO
    """,
    "CRASH": """
        (renners|man|mannen|vrouwen|rensters|coureurs|dames|anderen|slachtoffers|tal|tiental|twintigtal|renner) ~~ (betrokken|op de grond|tegen de grond|tegen de vlakte|onderuit|gevallen|ten val|neer) ~ , (onder wie|waaronder|met daarbij|onder anderen|onder meer|met onder meer|met onder anderen) ~~ WHO
    """,
    "MECHANICAL": """
        WHO [hebben] ~ (platgereden|lekgereden|plat gereden|lek gereden|lek gestoken) ~
    """,
    "ABANDON": """
        WHO ~~ (de strijd|de wedstrijd|de koers|de ronde|de etappe) ~ (heeft|hebben|had|hadden) moeten (staken|verlaten|opgeven)
        WHO [hebben] ~~ (de strijd|de wedstrijd|de koers|de ronde|de etappe) ~ moeten (staken|verlaten|opgeven)
    """,
    "CAUGHT_ALL": """
        PACK [zitten|zijn] er (weer|opnieuw|alweer|al weer|intussen weer|meteen weer|snel weer) bij .
        (liedje|verhaal|avontuur|sprookje|lied) van FRONT [zijn] ~ (uit|voorbij|gedaan|afgelopen|uitgezongen)
        [zijn] het (liedje|verhaal|avontuur|sprookje|lied) ~ (voor|van) (hen|ze|FRONT) ~ (uit|voorbij|gedaan|afgelopen|uitgezongen)
        THEY [verdwijnen] ~ in (de buik|de schoot|de greep) van PACK
    """,
    "BREAKAWAY": """
        WHO [zijn] ~ (de|nog de|de nog) (enige|laatste) (koploper|leider|vluchter|overblijver|overlevende) ~
    """,
}
"""Frames by kind."""
