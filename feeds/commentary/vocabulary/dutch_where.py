"""Dutch patterns of where the race is, on the words of a sentence with "#3" for a distance and "PLACE" for a place."""

_D = r"#(?P<at>\d+)"
_FINISH = r"(?:de |het )?(?:finish|streep|meet|aankomst|eindstreep|eindmeet|finishlijn|aankomstlijn|finishstreep|einde|eind|slot|thuiskomst)"
_STILL = r"(?:(?:met|bij|op|nu|en|dus|inmiddels|intussen|nog|maar|slechts|amper|exact|precies|ongeveer|zo n|zo ' n|zo ’ n|een|goed|ruim|dik|een goede|een kleine|een dikke|een ruime|een krappe|net geen|minder dan) ){0,4}"
_TO_RIDE = (
    r"(?:te gaan|te rijden|te koersen|te fietsen|te racen|af te leggen|voor de (?:boeg|wielen|kiezen)|op de (?:teller|borden|kilometerteller)|"
    r"op het bord|koers|koersen|wedstrijd|racen|fietsen|resterend|tot de (?:finish|streep|meet))"
)
_FAR = r"(?:ver|verder|weg|verwijderd|lang|rijden|verderop)"
_HAPPENS = (
    r"(?:ging|gingen|begon|begonnen|begint|viel|vielen|valt|vallen|volgde|volgt|kwam|kwamen|sloeg|sloegen|slaat|brak|breekt|demarreert|demarreerde|"
    r"versnelde|versnelt|trok|trekt|reed|reden|waagde|waagt|plaatste|plaatst|sprong|springt|zette|zetten|moest|moesten|lost|loste|stapte|stapt|schudde|opende|"
    r"opent|ontplofte|barstte|zag|zagen|ziet|kreeg|krijgt|maakte|maakt|gooide|gooit|schoof|schuift|plooide|kraakte|haakte|hield|lanceerde|lanceert|sloot|sloten)"
)
PATTERNS = (
    # a clause that says nothing else: "10 kilometer nog.", "Nu nog 27 kilometer:", "Drie kilometer, 24 seconden."
    rf"(?:^|[,:;–] ){_STILL}(?:nog|zo n|zo ' n|zo ’ n) (?:\w+ )?{_D}(?: dus)? ?(?=[.,:;!–…]|$|en )",
    rf"(?:^|[,:;–] ){_STILL}{_D} nog ?(?=[.,:;!–…]|$|en )",
    rf"^{_D} ?(?=[.!…]|$|[,:;–] \{{)",
    rf"(?:^|[,:;–] )(?:(?:en|maar|dan|daarna) )?op {_D} (?!van|voor|achter|na|tot|te|hoogte|afstand|en)(?=[\w<])",
    # "19 seconden op 8 kilometer.", "Alles samen op 22 km."
    rf"(?:\{{\}}(?: voorsprong| verschil)?|\b(?:samen|bijeen|bij elkaar|ingerekend|gegrepen|ingelopen|opgeslokt)(?: ,)?|, nog|[.!] ?) op {_D} ?(?=[.!…]|$)",
    rf"(?:^|[,:;–] ){_STILL}{_D} (?:nog )?{_TO_RIDE}\b",
    rf"\b(?:met|nog|bij|en) {_STILL}{_D} (?:nog )?{_TO_RIDE}\b",
    rf"^nog {_STILL}{_D} (?:voor (?:de )?(?:<>|twee|drie|vier|vijf|zes|koplopers|vluchters|leiders)|in (?:de |deze |het )?(?:\w+ ){{0,2}}?(?:PLACE|rit|etappe|koers|wedstrijd|omloop|ronde|grote prijs))",
    rf"^nog (?:[\w'’]+ ){{1,2}}(?:hellingen|klimmen|beklimmingen|stroken|kasseistroken|ronden|rondes) en {_D} ?(?=[.,:;!]|$)",
    rf"^{_D} to go\b",
    rf"(?:^|[,:;–] )resterende?(?: afstand)? ?:? {_D} ?(?=[.,:;!]|$)",
    rf"\bmet nog {_STILL}{_D}(?= (?:een |is |wordt |erg |heel |nog |ruim ))",
    # the race has so many left
    rf"\b(?:resten|rest|resteren|resteert|restten|restte|resteerden|resteerde|moet|moeten|moest|moesten|hebben|heeft|had|hadden|zijn|is|staan|staat|scheiden|liggen|wachten) "
    rf"(?:(?!niet|tot)[\w'’]+ ){{0,4}}?nog {_STILL}{_D} (?={_TO_RIDE}|afgelegd|afleggen|gereden|rijden|koersen|fietsen|de |FRONT|van {_FINISH}|tot (?:aan )?{_FINISH}|[.,:;!]|$|en )",
    rf"(?:^|[,:;–] )(?:nog|slechts|nog maar|nog slechts) {_D} (?:scheidt|scheiden)\b",
    rf"\b(?:moet|moeten|moest|moesten) (?:er )?nog {_STILL}{_D}",
    rf"^(?:er )?(?:rest|resten|resteren|resteert|restten|restte) (?:er |ons |hun |hen |de \w+ )?{_STILL}{_D}",
    rf"\b(?:finish|streep|meet|aankomst|eindstreep|wedstrijd|koers|rit|etappe) (?:is|ligt|duurt|wacht|lonkt|volgt) (?:nu |nog |op |over |maar |slechts |al )*{_D} ?(?=[.,:;!]|$|en |{_FAR})",
    rf"\bteller (?:staat|geeft|tikt) (?:nu |nog |op |inmiddels |intussen )*{_D}",
    # laps: "Nog vier ronden, 36,8 kilometer dus."
    rf"\b(?:ronde|ronden|rondes|rondje|rondjes|toer|toeren|omloop)(?: nog| te gaan| te rijden| dus)* ?[,:(–-] (?:dus |ofwel |oftewel |goed voor |nog |of )*{_D}(?: dus| nog| te gaan| te rijden)? ?(?=[.,:;!)]|$)",
    rf"\b(?:de bel|laatste ronde|laatste keer|slotronde|belronde)\b[^,;:]{{0,20}}[!:.,]? (?:nog )?{_D}(?: nog| te gaan)? ?(?=[.,:;!]|$)",
    # at a mark of the road
    rf"\b(?:bord|bordje|boog|spandoek|poort|vlag) van (?:de laatste |nog )?{_D}",
    rf"\b(?:laatste|slot) {_D} (?:zijn |is |worden |wordt |nu |net |inmiddels |intussen |zopas )*(?:in|ingaan|ingereden|ingegaan|ingedoken|aangevat|aangesneden|begonnen|aangebroken)\b",
    rf"\b(?:begin|begint|beginnen|begonnen|aanvatten|ingaan|vatten|snijden|induiken|naderen|nadert|aanvang|duiken|draaien|gaan|rijden|zitten in|zijn in|zit in|binnen) (?:(?:aan|van|we|nu|de|het|ze|met|in|renners|PACK|FRONT) ){{0,3}}de laatste {_D}",
    rf"\b(?:begint|beginnen|begon|begonnen|vatten|vat) (?:[\w'’<>{{}}-]+ ){{0,8}}?(?:aan )?de laatste {_D}",
    # something happens there
    rf"(?:^|[,:;–] )(?:(?:en|maar|nu|dan|al|daar|vervolgens) )?(?:op|aan|met|bij|vanop)? ?{_STILL}{_D} (?:van|voor|tot|tot aan|onder|te gaan tot) {_FINISH}",
    rf"\bop {_STILL}{_D} (?:van|voor) {_FINISH} ?:",
    rf"\b(?:alles|iedereen|peloton|PACK|samen|zijn|is|was|waren|wordt|worden|werd|werden|bedraagt|zitten|zit|hebben|heeft|rijdt|rijden|gaat|gaan) (?:[\w'’<>{{}}-]+ ){{0,6}}?(?:op|aan) {_STILL}{_D} (?:van|voor) {_FINISH}",
    rf"\b{_HAPPENS} (?:[\w'’<>{{}}-]+ ){{0,6}}?(?:op|aan) {_STILL}{_D} (?:van|voor) {_FINISH}",
    rf"(?:^| )(?:op|aan|met) {_STILL}{_D} (?:van|voor|tot) PLACE\b",
    rf"(?:^|[,:;–] )nog {_STILL}{_D} tot (?:aan )?(?:in |de |het )?PLACE\b",
    rf"(?:^|[,:;–] )nog {_STILL}{_D} (?:omhoog|bergop|klimmen tot (?:de|aan de) (?:finish|streep|meet|top))\b",
    rf"\b(?:finish|streep|meet|aankomst) (?:ligt|is|wacht|lonkt) (?:nu |nog )*over {_D}",
)  # fmt: skip
"""Each gives the token of the distance; what is no more than a figure comes third to fifth."""

NOT_HERE = (
    r"\b(?:vanaf|over|tot op|eerste|volgend\w*|straks|zal|zullen|zou|zouden|wil|willen|verwacht\w*|belooft|wellicht|misschien|morgen|gisteren|"
    r"vorig\w*|toen|geleden|ooit|vrijdag|zaterdag|zondag|niet|geen|als|mocht|gepland|parcours|komt er|ga(?:an|at) we|hoopt|hopen|zodra|pas)\b"
)
ROAD = (
    r"\b(?:klim|helling|strook|kasseistrook|afdaling|col|top|berg|muur|beklimming|tussensprint|sprint|bonussprint|bevoorrading|voet|sector|\w+berg|bergop|slotklim)\b"
    r"[^,;:]*\b(?:ligt|lag|liggen|is|volgt|volgen|komt|komen|begint|start|staat|wacht|eindigt|situeert|bevindt)\b"
)
"""A place that lies so far from the finish: "de top ligt op 12 km van de streep"."""
FROM_THERE = r"\b(?:na|vanaf|vanop|eens|daarna|dan|boven|beneden|top)\b[^,;:]*\bis het (?:dan )?nog\b|\bnog [^,;:]*#\d+ (?:klimmen|dalen|tot de top)"
