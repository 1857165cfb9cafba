"""Patterns of who came where, in the stage and in the overall, on the text of a sentence with slots."""

import re

from feeds.commentary.slots import PEOPLE, RIDER, THEM

AFTER_ORDINAL = re.compile(
    r"\s*(?:$|[,.;:!)(…–—-]|(?:place|places|plaats|plek|stek|position|puesto|plaza|posicion|spot|podium|step|and|en|et|y|at|op|a|"
    r"in|on|de|dans|over|across|behind|ahead|after|for|voor|pour|para|went|goes|was|is|fue|ha|es|est|with|met|avec|con|"
    r"just|but|maar|mais|pero|today|vandaag|the line|from|man|achter|same|before|home|tot|due|thanks|to|ging|gaat)\b|[{<])"
)
LINKS = (
    r"(?: (?:place|places|plaats|plek|stek|position|puesto|plaza|posicion|spot|goes|went|ha sido|was|is|fue|est|ging|gaat|to|for|voor|"
    r"naar|pour|para|a|au|de|revient|was er|es|con|the|le|la|l|el|['’]|[:(]|nation|weggelegd|werd)){0,6} "
)
SAME_TIME = re.compile(r"same time|zelfde tijd|meme temps|mismo tiempo")
PODIUM = re.compile(
    rf"({PEOPLE})[^<>]{{0,30}}?(?:complet\w*|round\w*(?: out)?|fill\w*(?: out)?|vervolledig\w*|vervolmaakt\w*|maakten?|"
    rf"complet\w+|cierra\w*|cerro|cerraron)[^<>]{{0,12}}(?:podium|podio|top (?:three|3|drie)|top - (?:three|3|drie)|places of honour)"
)
BEATEN_ALWAYS = (
    r"beat|beats|beating|edged|edges|edging|edged out|edges out|edging out|pipped|pips|pipping|outsprint\w*|out - sprint\w*|"
    r"out sprint\w*|outpac\w+|held off|holding off|holds off|outkick\w*|overcame|got the better of|getting the better of|"
    r"had the better of|ahead of|in front of|finishing ahead of|beaten|"
    r"klopt|klopte|versloeg|verslaat|verschalkt|verschalkte|vloert|vloerde|te snel af|gevolgd door|liet achter zich|"
    r"devance|devancant|a devance|en devancant|precede|precedant|bat|a battu|battu|regle|a regle|reglant|devant|"
    r"por delante de|delante de|supero|superando|supera|batio|batiendo|bate|aventajando|aventajo|imponiendose|"
    r"seguido de|seguido por|suivi de|suivi par|followed by|followed home by"
)
BEATEN_AFTER_A_WIN = r"from|before|over|voor|ante|sobre|a"
BEATEN = re.compile(
    rf"(?:\{{(?P<early>\d+)\}} )?(?P<verb>\b(?:{BEATEN_ALWAYS}|{BEATEN_AFTER_A_WIN}))"
    rf"(?: (?:a|al|by|de|met|en|who|in (?:the|een|de) (?:\w+ )?sprint|au sprint|in de (?:\w*)sprint|in the \w+|hem|nipt|narrowly|comfortably|in)){{0,3}}"
    rf"(?: (?:ses|his|her|zijn|haar|hun|sus|su|the|de|los|son|sa) (?!<)[^<>,;:{{]{{1,40}} ,)?"
    rf"(?: \{{(?P<late>\d+)\}}(?: (?:on|over|sur|sobre|a|al|op)|))? (?P<people>{THEM})"
)
MARGIN = re.compile(
    rf"\{{(\d+)\}} (?:\w+ ){{0,3}}?(?:lead|voorsprong|d ?['’]? ?avance|avance|de ventaja|ventaja|advantage|margin|clear|ahead)"
    rf"(?: [a-z]+)? ?(?:over|on|op|sur|sobre|of|a|de)? ({THEM})"
)
BEHIND = re.compile(
    rf"(?:bleef|bleven|hield|hielden|liet)(?: (?:<\d+>|[a-z]+)){{0,4}}? (?P<a>{THEM}) (?:net |nipt )?(?:voor|af|achter zich|achter zich\b)"
    rf"|(?P<b>{THEM})(?: \w+)? (?:de loef|te kloppen|te verslaan|de baas|naar de tweede|te snel af|het nakijken)"
    rf"|(?:was|is|bleek|waren) (?P<c>{THEM}) te snel af"
    rf"|rekende(?: \w+)? af met (?P<d>{THEM})"
)
FOR_SECOND = re.compile(
    rf"{RIDER}[^<>{{}};]{{0,30}}? (?:klopt|klopte|verslaat|versloeg|vloert|verschalkt|voor|beats|beat|outsprints|outsprinted|ahead of|"
    rf"devance|bat|regle|bate|supera|supero) {RIDER}[^<>{{}};]{{0,30}}? (?:om|voor|for|pour|por) (?:de |the |la |el )?(?:tweede|second|"
    rf"deuxieme|segund[oa])[^<>{{}};]{{0,30}}?(?:\{{(?P<gap>\d+)\}}|$|[.!])"
)
"""Who comes second and third: "A beats B in the sprint for second place, at 17 seconds"."""
NO_NEWS = ("modal", "future", "not")
EARLIER = re.compile(
    r"\b(?:yesterday|overnight|last (?:year|week|season|month)|began|had started|started the day|gisteren|vorig|vorige|begon|begonnen|"
    r"hier|veille|l an dernier|ayer|ano pasado|ago|geleden|before the stage|at the start|when he|earlier|as (?:race )?leader this morning)\b"
)

OVERALL = (
    r"(?:overall(?: (?:lead|leader|leadership|standings|classification))?|general classification|\bgc\b|race lead|race leader|leader of the race|"
    r"(?:new|overall|race) leader|leader s (?:\w+ )?jersey|(?:yellow|pink|golden|leaders) jersey|maillot jaune|maglia rosa|maillot amarillo|"
    r"algemeen klassement|algemene klassement|het klassement|klassement|algemene rangschikking|leiderstrui|gele trui|roze trui|leider|leidster|leiding in (?:de|het) \w+|(?<=verliest )de leiding(?= aan)|de rangschikking|(?:nieuwe|algemene|huidige) stand|(?:tussen|eind)stand|de stand(?= (?:is|gaat|leidt|heeft|blijft|staat|na|in|voert)\b)|in (?:yellow|pink|het geel|het roze|het rood)|"
    r"classement general|classement|(?:au|du|le) general|maillot (?:de leader|jaune|rose)|leader|tete du general|"
    r"clasificacion general|clasificacion|(?:la|de la|en la) general|lider|liderato|maillot de lider|maillot (?:rojo|amarillo)|general)"
)
NOT_OVERALL = re.compile(
    r"virtual|virtue|puntenklassement|bergklassement|points classification|mountains? classification|on the road|op de weg|par points|"
    r"de la montagne|de la montana|regularidad|young|jongeren|jeunes|jovenes|ploegenklassement|teams? classification|sur la route"
)
HOLDS = (
    r"(?:takes?|took|has taken|taken|keeps?|kept|retains?|retained|remains?|remained|stays?|stayed|leads?|led|moves?|moved|holds?|"
    r"held|defends?|defended|pulls? on|pulled on|becomes?|became|inherits?|inherited|wears?|will (?:wear|carry|take|start|head|go|pull)|portera|partira|vestira|llevara|defendera|grabs?|grabbed|seizes?|"
    r"claims?|claimed|slips? into|extends?|extended|is (?:the|our|also|now|still)|goes into|has|preserves?|preserved|snatch\w*|"
    r"blijft|bleef|neemt|nam|pakt|pakte|heeft|is (?:de|nu|ook)|wordt|werd|behoudt|behield|verovert|veroverde|grijpt|greep|leidt|"
    r"mag (?:\w+ ){0,3}?(?:als|de)|verdedigt|staat|trekt|trok|houdt|hield|voert|gaat aan|nieuwe|"
    r"prend|a pris|conserve|garde|a conserve|a garde|endosse|s empare|s est empare|est le|est la|reste|demeure|mene|devient|enfile|prive|occupe|"
    r"es el|es la|sigue|sigue siendo|mantiene|conserva|lidera|se viste|se coloca|pasa a|se pone|encabeza|toma|asume|arrebata|es)"
)
LEADER = re.compile(
    rf"{RIDER}(?: , (?:who|die|qui|que))?(?: [^<>,;:]{{1,90}}?)? {HOLDS}\b[^<>{{;:]{{0,45}}?\b{OVERALL}"
    rf"|\b{OVERALL} (?:is|remains|est|es|blijft|goes to|gaat naar|wordt|:|is now|is nu)[^<>{{,;]{{0,20}} ?{RIDER}"
    rf"|\b{OVERALL} ?[,:]?(?: [a-z ]{{0,25}}?)? {RIDER}[^<>{{;]{{0,25}}?\b(?:leads?|led|has|holds?|keeps?|is|leidt|heeft|telt|blijft|staat|mene|compte|devance|conserve|"
    rf"prend|garde|reste|possede|tiene|aventaja|lidera|sigue|manda|cuenta|es)\b"
    rf"|\b{OVERALL} ?,?(?: [a-z ]{{0,25}}?)? (?:leads?|leidt|heeft|telt|blijft|staat|gaat|voert|mene|devance|aventaja|lidera|sigue|manda) (?:\w+ )?{RIDER}(?= (?:by|with|met|nu|now|avec|con|voor|aan|op|de|en|\{{))"
    rf"|\b(?:loses?|lost|cedes?|ceded|hands?|handed|verliest|verloor|perd|a perdu|cede|pierde|perdio|speelt|speelde|is|raakt)[^<>{{]{{0,30}}?\b{OVERALL}[^<>{{]{{0,12}}? (?:to|aan|kwijt aan|a|au profit de|over to|en favor de) {RIDER}"
    rf"|\b{OVERALL} voert (?:\w+ )?{RIDER} (?:\w+ ){{0,2}}?(?:{OVERALL} )?aan\b"
    rf"|\b(?:blijft|heeft|neemt|pakt|staat|is|sigue|leidt) (?:\w+ )?{RIDER}[^<>{{;:]{{0,25}}?\b{OVERALL}"
)
LEADS_BY = re.compile(
    rf"{RIDER}(?: [^<>,;:{{]{{1,25}}?)? (?:leads?|now leads|leidt|telt|heeft nu|has|holds|mene|compte|devance|aventaja|lidera|tiene|cuenta con)"
    rf"(?: [^<>;:{{]{{1,30}}?)?(?: {RIDER} (?:by|with|met|avec|con|de)[^<>{{]{{0,10}})? ?\{{"
)
PRESENT = re.compile(r"\b(?:leads|leidt|telt|heeft nu|now|mene|compte|devance|aventaja|lidera|tiene)\b")
TOMORROW = re.compile(
    r"\b(?:mag|zal|gaat)(?: \w+){0,3}? (?:als leider|in het geel|in de leiderstrui|de leiderstrui)|"
    r"\bwill (?:wear|carry|take|start|head|go|pull)(?: \w+){0,4}? (?:as|in|into)?(?: \w+){0,3}? ?(?:jersey|leader)|\b(?:portera|partira|vestira|llevara|saldra|defendera)"
)
"""What tomorrow is sure to bring: "mag morgen als leider beginnen", "will wear the yellow jersey tomorrow"."""

UNNAMED_LEADER = re.compile(
    r"\b(?:en la general|en general|au general|in het klassement|overall)\b ?,? (?:aventaja|devance|leidt hij|leads)"
)
PIECES = re.compile(r"\{(?P<time>\d+)\}|<(?P<rider>\d+)>|(?P<word>[\w-]+)")
