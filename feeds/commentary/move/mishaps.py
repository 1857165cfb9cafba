"""Mishaps put in several words, by what happened: "C has to change bikes", "race over for D", "E ligt in de gracht"."""

import re
from collections.abc import Iterator
from functools import cache

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.frames import matches as framed
from feeds.commentary.sentence.frames import may_match
from feeds.commentary.sentence.sayings import is_background, without_asides
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_BIKE = (
    r"(?:bikes?|bicycles?|gears?|gearing|chain|derailleurs?|brakes?|wheels?|(?:front|rear|back) (?:wheel|mech|derailleur|brake)|saddle|handlebars?|"
    r"pedals?|cleats?|shoe|machine|equipment|shifting|tyres?|tires?|"
    r"fiets|ketting|versnelling\w*|derailleur|rem|remmen|materiaal|stuur|zadel|schoen|pedaal|wiel|voorwiel|achterwiel|band|"
    r"velo|derailleur|chaine|freins?|roue|materiel|dents|bici|bicicleta|cadena|cambio|frenos?|rueda|pedal)"
)
_ADVERBS = r"(?: (?!not\b|niet\b|no\b|geen\b|<|\{)[\w'’-]+){0,4}?"
_WHO = rf"(?P<who>{PEOPLE})(?: , (?:who|die|qui|que))?"
_MATE = rf"(?:{PEOPLE} ['’] s (?:[\w-]+ ){{1,4}}?)?"
"""Whose team-mate a rider is."""
_MECHANICAL = (
    rf"{_WHO} (?:has|have|had|is having|are having|with|suffers|suffered|is suffering|is struggling with|is dealing with|reports|signals|heeft|hebben|had|kampt met|"
    rf"krijgt|kreeg|a|ont|rencontre|connait|tiene|sufre|tuvo){_ADVERBS} (?:problems?|issues?|trouble|difficulty|difficulties|problemen|probleem|"
    rf"soucis?|ennuis?|problemes?|pepin|problemas?|inconvenientes?) (?:with|met|avec|de|con|en|aan)(?: (?:his|her|the|their|zijn|haar|de|het|un|son|sa|su|la|el|le)(?: \w+)?)? {_BIKE}",
    rf"{_WHO}{_ADVERBS} (?:changes?|changed|changing|change|swaps?|swapped|swapping|switches|switched|switching|exchanges){_ADVERBS} (?:bikes?|wheels?|a wheel|bicycles?|machines?)\b",
    rf"{_WHO}{_ADVERBS} (?:(?:gets?|got)(?! (?:(?:right|straight|quickly|back) )?(?:off|on|onto|to)\b)|takes?|took|given|receives|awaits|waits for|waiting for|needs|krijgt|kreeg|neemt|nam|recoit|prend(?! (?:sa|la|les|leurs?|dans la|aussitot la|sa) roue)|recibe){_ADVERBS} "
    rf"(?:wheel|bike|spare bike|fiets|reservefiets|wiel|voorwiel|achterwiel|roue|velo|rueda|bici)(?! (?:de|du|del|d)\b(?: ['’])? (?!un |una |son |su ))(?: (?:of|from|van) (?:a|his|her|een|zijn|haar) \w+)?\b(?! (?:nog |net |er )*(?:bij|tussen|voor|voorbij|naast)\b)",
    rf"{_WHO}{_ADVERBS} (?:on|op) (?:a|his|her|een|de|zijn|haar)(?: [\w'’]+){{0,2}}? (?:new|spare|different|another|borrowed|replacement|s|nieuwe|andere|reserve) ?(?:bike|fiets)\b",
    rf"{_WHO} ['’] s? ?(?:chain|bike|gears?|derailleur|(?:front|rear|back) \w+|wheel|tyre|tire|saddle|seatpost|pedal)"
    rf"(?: (?:has|is|had|have))?(?: (?:come|came|comes|slipped|fallen|snapped|broken|breaks|broke|jammed|off|gone(?! (?:out )?from)|stuck|flat))",
    rf"{_WHO}{_ADVERBS} (?:dropped|drops|lost|loses|snaps|snapped|breaks|broke|has broken|verliest|verloor) (?:his|her|a|the|zijn|haar|een) (?:chain|spoke|(?<!lost the )(?<!loses the )(?<!lost his )(?<!loses his )wheel|pedal|saddle|ketting|pedaal|spaak)",
    rf"{_WHO}{_ADVERBS} met (?:een )?(?:lekke (?:band|tube)|klapband|kapotte \w+|gebroken \w+|platte band|lekke \w+|pech|materiaalpech)",
    rf"{_WHO}{_ADVERBS} (?:van (?:fiets|wiel)(?:en)? (?:gewisseld|veranderd|wisselen)|ketting (?:die )?eraf|ketting (?:eraf|van (?:zijn|haar|de) \w+)|(?:wisselt|wisselde|verandert) van (?:fiets|wiel))",
    rf"{_WHO}(?: [^<>,;:{{]{{0,40}})? (?:stopped|stops|stop|stopping|dropping back|drops back|dropped back|off the back|at the roadside|by the roadside|"
    rf"at the side of the road|standing|waiting|back at the car)(?: [^<>,;:{{]{{0,40}})? (?:with|after) an? (?:\w+ )?(?:puncture|mechanical|flat|spoke|chain|wheel|problem)",
    rf"{_WHO} (?:has|had|gets|got|suffers|with)(?: [\w']+){{0,2}} (?:flat|defect)\b(?! (?:road|stage|run))",
    rf"(?:with|by) (?:a )?(?:puncture|mechanical|flat) (?:for|is|:) {_WHO}",
)
_CRASH = (
    rf"{_WHO}{_ADVERBS} (?:goes|went|go|gone|flies|flew|flown|somersaults) (?:head first )?over (?:the|his|her) (?:handlebars|bars|barriers|guard ?rail|rail|crash barrier|edge)",
    rf"{_WHO}{_ADVERBS} (?:slides?|slid|sliding|skids|skidded) (?:out(?! (?:of|the back))|off(?! (?:the (?!road|bike|course|tarmac|track|corner|bend)|his|her))|down|over|away|into)",
    rf"{_WHO}{_ADVERBS} (?:ends?|ended|lands?|landed|finishes|rides|rode|ploughs|goes|went) (?:up )?(?:in|into) (?:a|the|some) (?:\w+ )?(?:ditch|hedge|barriers?|field|verge|wall|gutter|ravine|bushes|crowd)",
    rf"{_WHO}{_ADVERBS} (?:ligt|liggen|belandt|belanden|belandde|belandden|rijdt|reed|duikt|dook|zit|zitten|is)(?: \w+)? (?:in|tegen) (?:de|het|een) (?:gracht|berm|greppel|sloot|kant|graskant|dranghekken|haag|vangrail)\b(?! met)",
    rf"(?:^|[,!:] )(?:en )?(?:\w+ , )?(?:daar )?ligt {_WHO}(?= ?[!.]| op de grond| tegen)",
    rf"{_WHO}{_ADVERBS} in (?:de|het) (?:berm|gracht|greppel|sloot) (?:geschoven|beland|gereden|terechtgekomen)",
    rf"{_WHO} ['’] s? ?(?:(?:front|back|rear) )?(?:wheels?|bike|tyres?)(?: (?:has|have|just|suddenly))* (?:slides?|slid|goes|gone|went|washes|washed|slips|slipped|skids|skidded)(?: (?:out|away|clean))*(?: from)? (?:under|beneath|underneath|out from|away|out)\b",
    rf"{_WHO}{_ADVERBS} (?:loses|lost|has lost) (?:his|her) (?:front|back|rear) wheel (?:on|in|through|and|under|around)\b",
    rf"(?:brings?|brought|taken|takes|took) down {_WHO}",
    rf"{_WHO} (?:and (?:two|three|four|several|\w+) others )?(?:is|are|was|were)(?: also| both| all| now)? (?:down|on the (?:ground|floor|deck|tarmac|road)|among those (?:who (?:fell|crashed|went down|came down|hit the deck)|on the (?:ground|floor|deck)|to (?:fall|go down|hit the deck)|down|involved|caught))\b(?! (?:to|by|in the (?:gap|overall)))",
    rf"(?:involving|involves|including|among them|waaronder|onder wie|met onder meer|met onder anderen|notamment|dont|entre ellos|incluidos?) {_MATE}{_WHO}(?! ['’] s\b)",
    rf"{_WHO} ?,?(?: [^<>{{;:]{{0,40}})? (?:sur|apres) (?:une )?chute",
    rf"{_WHO}{_ADVERBS} (?:va|part|est alle) (?:au tas|a la faute|dans le decor|au sol|a terre)",
    rf"{_WHO}{_ADVERBS} (?:da|dan|dio) con sus huesos",
)
_INVOLVED = r"(?:involved|concerned|caught up|affected|betrokken|implique\w*|pris|prises|touche\w*|afectad\w+|implicad\w+|vertrokken|victims|slachtoffers|victimes|partie)"
_CRASH_SAID_BEFORE = (
    rf"{_WHO}{_ADVERBS} (?:is|are|was|were|zijn|is|waren|was|est|sont|font|fait|esta|estan|se ven|zaten|zat|zitten){_ADVERBS} {_INVOLVED}\b",
    rf"(?:betrokken|involved|affected|impliques?|afectados?)(?: \w+){{0,3}}? (?:are|zijn|is|waren|:|sont|ook|onder meer|onder anderen) {_WHO}",
    rf"(?:waren|zijn|is|was) (?:ook |onder meer |onder anderen |onder andere |eveneens ){{0,2}}{_WHO} (?:erbij |er |hierbij |ook ){{0,2}}(?:bij )?betrokken",
    rf"(?:we zien|ook zien we|daarbij|zo zien we) (?:ook |onder meer |onder anderen |nog )*{_WHO} (?:staan|liggen|zitten|op de grond|aan de kant|tegen de grond)\b",
    rf"{_WHO} (?:zit|zitten|ligt|liggen|staat|staan) (?:nog|ook|er ook|er nog|er eveneens) ?(?:bij(?! de)|tussen|steeds|altijd|aan de kant|langs de kant|op de grond|op het asfalt|recht|neer)?(?= ?[,.!]|$| en\b)",
    rf"{_WHO} (?:are |is |were |was )?(?:among (?:them|those (?:involved|caught|down|who went down|to go down))|included|erbij|ook)\b",
    rf"(?:il y a|on (?:voit|retrouve|reconnait|note)|se trouvent?|figurent?|hay|vemos a|se ve a|esta|estan|figuran?)(?: (?:notamment|entre autres|aussi|egalement|entre otros|tambien|parmi eux)){{1,2}} (?:(?:le|la|l ['’]|el|a) )?(?:[\w-]+ )?{_WHO}",
    rf"{_WHO}{_ADVERBS} (?:back on (?:his|her|their) (?:bikes?|feet)|back in the saddle|up and (?:riding|running|moving|away)|back up|up again|remount\w*|sitting (?:on|at|by) the|holding (?:his|her)|"
    r"clutching (?:his|her)|nursing|slow to get (?:up|going)|being (?:treated|attended|checked|looked)|receiving (?:treatment|attention)|gets? (?:back )?(?:up|going|on)|got (?:back )?(?:up|going)|hurt|in pain|the worst off)\b",
    rf"(?:de meme que|ainsi que|tout comme|asi como|al igual que|lo mismo que|as well as|net als|evenals|alongside) (?:@ ['’] ?s )?{_WHO}",
    rf"(?:onder meer|onder anderen|onder andere|ook|among them|including|notamment|entre ellos|waaronder|se ven afectados|afectados|les victimes|dont) ?:? {_MATE}{_WHO}(?! ['’] s\b)",
    rf"{_WHO} (?:hit|hits|had hit) the (?:deck|ground|floor)|{_WHO.replace('who', 'also')}(?: \w+){{0,3}}? (?:fell|went down|came down|zijn gevallen|is gevallen|vielen|gingen tegen de grond|tombent|a terre|au sol|al suelo)",
)
_DUTCH_SAID_BEFORE = (
    rf"{_WHO} en (?:nog )?(?:een|twee|drie|vier|enkele|\\w+) [^<>,;:]{{0,30}}?(?:liggen|lagen|gaan|gingen|vallen|vielen|smakken|kletteren) (?:ook |allemaal )?(?:op (?:straat|de grond|het asfalt)|tegen|onderuit|neer|ten val)",
    rf"(?:^|[,:] )(?:ik|we|wij) (?:zie|zien|herken|herkennen|spot|ontwaren)(?: ook| onder meer| onder anderen| daar| in elk geval)* {_WHO}",
    r"(?:een|twee|drie) (?:van (?:hen|de \w+)|ervan) (?:is|zijn|was|waren|:)(?: ook)?(?: (?:de|het|onze))?(?: [a-z-]+){0,2}? (?P<who><[\d-]+>)",
    r"(?:onder hen|bij hen|daaronder|daarbij|de (?:bekendste|belangrijkste|grootste|voornaamste|eerste) (?:naam|slachtoffer|pechvogel|gevallene|renner)(?: onder hen)?)"
    r"(?: (?:is|zijn|was|waren|ook|onder anderen|onder meer|:))*(?: (?:de|het))?(?: [a-z-]+){0,2}? (?P<who><[\d-]+>)",
    rf"{_WHO} (?:is|zijn|was|waren) (?:er (?:ook |eveneens )?(?:een|twee) van|(?:een|twee) van (?:hen|de \w+)|(?:de|het) (?:pineut|klos|slachtoffer|slachtoffers|grootste slachtoffer|pechvogel))",
    rf"{_WHO} (?:zit|zitten|ligt|liggen|lag|lagen|zat|zaten)(?: (?:ook|er|mee|nog|allebei|beiden|helemaal))* (?:op (?:zijn|haar|hun) (?:gat|kont|rug|zij|achterwerk|achterste|buik|knieen)|in de (?:modder|berm|graskant)|onderop|onderaan|middenin)\b",
    rf"{_WHO} (?:gaat|ging|gaan|gingen|ligt|viel|valt|vielen|vallen)(?: er)? (?:ook|eveneens|mee)\b(?= ?[.,!]|$| tegen| onderuit| neer)",
)
_FINISHED = r"(?:over|voorbij|gedaan|erop|afgelopen|finished|done|ended|finie?|terminee?|acabado|terminado)"
_ABANDON = (
    rf"(?:koers|ronde|wedstrijd|race|rit|giro|tour|vuelta) (?:zit erop|is voorbij|is over|is gedaan|is afgelopen) voor {_WHO}",
    rf"(?:race|stage|tour|day|giro|vuelta|season) (?:is |seems )?(?:over|ended|finished) for {_WHO}",
    rf"(?:end of the (?:race|road|line|tour)|end of race|race over|einde (?:van de )?(?:koers|wedstrijd|ronde|race|rit)|exit|fin de (?:la )?course|fin de carrera|c est (?:fini|termine)|se acabo(?: la carrera)?) (?:for|voor|pour|para|,) ?{_WHO}",
    rf"(?:^|[,!.:] )(?:en )?voor {_WHO} (?:zit|is|was|eindigt)(?: \w+){{0,4}} (?:{_FINISHED}|op|een einde)",
    rf"{_WHO}(?: [^<>,;:]{{0,30}})? ?,? (?:zijn|haar) (?:koers|ronde|wedstrijd|race|tour) (?:zit erop|is voorbij|is over|is gedaan|zit er op)",
    rf"{_WHO} ['’] s? ?(?:race|tour|giro|vuelta) is (?:over|finished|done|at an end)",
    rf"{_WHO}{_ADVERBS} (?:calls|called|is calling|has called) it (?:a day|quits)",
    rf"{_WHO}{_ADVERBS} (?:forced|had|obliged|decided|decides|compelled) to (?:abandon|retire|withdraw|quit|give up|pull out|leave the race|stop)",
    rf"{_WHO}{_ADVERBS} (?:forced out|(?:has given|gives|gave) up(?! (?:the (?!race|tour|giro|vuelta)|his|her|their|its|a|an|on|hope|trying|any|some|waiting|chasing))|throws in the towel|threw in the towel|is heading home|goes home|has gone home)",
    rf"{_WHO}{_ADVERBS} (?:climbs?|climbed|gets?|got|getting|stepped|steps|sits|taken away|taken|is put) (?:off and )?(?:in|into|to|away)(?: \w+)? (?:in )?(?:a|an|the|his|her)(?: [@\w'’]+){{0,3}}? (?:car|ambulance|broom wagon|hospital|sag wagon)\b",
    rf"{_WHO}{_ADVERBS} (?:stapt|stapte|stapten|stappen|is)(?: \w+){{0,3}}? (?:van (?:de|zijn|haar) fiets(?: gestapt)?|in de (?:ploegwagen|volgwagen|ziekenwagen|bezemwagen|ambulance|auto)(?: gestapt)?|afgestapt)",
    rf"{_WHO}{_ADVERBS} (?:moet|moest|moeten|moesten|heeft|hebben|gedwongen|besluit|besloot)(?: (?!niet\b)[\w'’]+){{0,5}}? (?:strijd (?:moeten )?(?:te )?(?:staken|gestaakt)|opgeven|op te geven|te staken|de koers verlaten|koers moeten verlaten|moeten opgeven|de handdoek\w*(?: \w+)*)",
    rf"{_WHO}{_ADVERBS} (?:opgegeven|abandoned|abandonado|a abandonne|ont abandonne)\b(?! the (?:chase|pursuit|idea|attempt|effort))",
    rf"(?:het is over|het is gedaan) (?:for|voor) {_WHO}",
    rf"{_WHO}{_ADVERBS} (?:steps?|stepped|gets?|got) off (?:his|her|the) bike",
    rf"{_WHO}{_ADVERBS} (?:gooit|gooide) de handdoek",
    rf"{_WHO}{_ADVERBS} (?:wordt|werd|is)(?: \w+){{0,3}}? (?:afgevoerd|naar het ziekenhuis (?:gebracht|overgebracht|vervoerd))",
    rf"{_WHO}{_ADVERBS} (?:monte|est monte|grimpe) dans (?:la|une|l) (?:\w+ )?(?:voiture|ambulance)",
    rf"{_WHO}{_ADVERBS} se (?:sube|subio|ha subido|monta) (?:al|en el) coche",
)
_DNS = (
    rf"{_WHO}{_ADVERBS} (?:is|are|was|were)(?: \w+)? (?:a )?non - starters?\b",
    rf"{_WHO}{_ADVERBS} (?:ontbreekt|ontbreken|ontbrak|ontbraken)(?: \w+){{0,2}} (?:aan|bij|in) (?:de start|het vertrek|het peloton vandaag|de start vandaag)",
    rf"(?:ontbreekt|ontbreken|is|zijn)(?: \w+)? {_WHO} (?:aan de start|niet meer van de partij|er niet meer bij)",
    rf"{_WHO}{_ADVERBS} (?:is|zijn|was|waren)(?: \w+){{0,2}}? (?:niet meer|er niet meer) (?:van de partij|bij)",
    r"\b(?:non - starters?|no - shows?|not starting|missing from the start|missing at the start|absent from the start|did not start|failed to start|niet - starters?|nietstarters?|niet gestart|non - partants?|non partants?|no salen|no han tomado la salida|bajas?|absentees?|absents?|afwezigen?)"
    r"(?: [^<>:]{0,40})? ?: (?P<list>.*)",
    rf"(?:absent|missing|afwezig|not here|no longer here)(?: \w+){{0,3}}? (?:is|are|zijn|today|vandaag|:) {_WHO}",
    rf"(?:without|will be without|must do without|zonder|sans|sin) {_WHO} ?, (?:who|die|qui|quien)(?: \w+){{0,3}} (?:did not start|didn|has not started|niet is gestart|niet gestart|n a pas pris|no ha tomado)",
    rf"(?:no |not |n )[^<>]{{0,60}}(?:start|salida|depart)[^<>]{{0,80}}(?:parmi lesquels|among them|including|waaronder|onder wie|entre ellos|dont)[^<>]{{0,40}} {_WHO}",
)


_KINDS = {
    "mechanical": _MECHANICAL,
    "crash": _CRASH,
    "involved": (*_CRASH_SAID_BEFORE, *_DUTCH_SAID_BEFORE),
    "abandon": _ABANDON,
    "dns": _DNS,
}


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(lazy(pattern) for pattern in _KINDS[kind])


_MUST = lazy(
    r"\b(?:(?:seems?|appears?|looks?) to (?:have|be the worst off)|has to|had to|have to|needs to|forced to|obliged to|moet|moest|moeten|moesten|doit|tiene que|tuvo que)\b"
)
_HOPES = lazy(
    r"(?:['’] s|\bhis|\bher) (?:\w+ )?(?:hopes?|chances?|dreams?)\b(?!.*\b(?:could|might|may|would|can|seems?|almost|nearly)\b)"
)
"""Hopes that a mishap ends: "a puncture ended Dorn's hopes"."""
_OF_GERMANIC = lazy(r"\b(?:behind|of|van|with|met|after|na|achter|for|voor)$")
_OF_ROMANCE = lazy(r"\b(?:(?<!abandon )(?<!chute )(?<!caida )de|du|del|avec|con|derriere|tras)$")
_HINTS = {
    "mechanical": lazy(
        r"bike|wheel|chain|spoke|gear|derailleur|brake|saddle|pedal|tyre|tire|spoke|fiets|wiel|ketting|lekke|klapband|kapotte|versnelling|derailleur|remmen|"
        r"materia|pech|velo|roue|chaine|bici|rueda|cadena|shoe|schoen|puncture|mechanical"
    ),
    "crash": lazy(
        r"under|beneath|wheel|over the|over his|over her|slid|slip|skid|ditch|hedge|barrier|verge|wall|gutter|ravine|field|bush|gracht|berm|greppel|sloot|haag|vangrail|"
        r"ligt|dow?n|ground|floor|deck|tarmac|fell|involv|includ|among|waaronder|onder wie|onder meer|notamment|dont|entre ellos|sur chute|apres une chute|tas|faute|decor|sol|terre|huesos|meme que|ainsi que|comme|igual que|mismo que|as well as|net als|evenals|alongside"
    ),
    "abandon": lazy(
        r"race|over|koers|wedstrijd|ronde|tour|giro|vuelta|it a day|quits|abandon|retire|withdraw|give|gave|towel|car\b|ambulance|hospital|wagon|auto|fiets|strijd|opgeven|"
        r"einde|verhaal|it for|step|opgegeven|op te geven|handdoek|afgevoerd|ziekenhuis|course|carrera|fini|termine|voiture|coche|home|forced|exit|afgestapt"
    ),
    "dns": lazy(
        r"start|missing|not here|no longer here|ontbre|van de partij|partants?|salida|salen|bajas?|absent|afwezig|no shows?|er niet meer|depart"
    ),
}


_ANY = lazy("|".join(hint.pattern for hint in _HINTS.values()))


_IS_THERE = lazy(r"\b(?:zit|zitten|zat|zaten)\b.* erbij ?[.!,]? ?$")
"""With those who fell, or with those away."""
_OVER = lazy(r"(?:c est (?:fini|termine)|fin de)\b")
"""What is said of riders out of the race, or caught."""


def may_be_mishap(s: Sentence, context: Context) -> bool:
    """Return whether a sentence has a word of some mishap: most have none."""
    if context.crashed or s.has("crash") or _ANY.search(s.text.lower()) is not None:
        return True
    return may_match(s.language, ("CRASH", "MECHANICAL"), " ".join(word.folded for word in s.words))


def _is_blocked(s: Sentence, kinds: set[str], begin: int, end: int) -> bool:
    """Return whether a word of these classes stands before the end of a match, in its clauses; -1 is the last word."""
    clauses = s.clauses[begin], s.clauses[end]
    return any(
        token.classes & kinds
        for token, clause in zip(s.tokens[: end + 1 or None], s.clauses, strict=False)
        if clause in clauses
    )


def mishaps(kind: str, s: Sentence, said: Slots, context: Context) -> Iterator[list[Person]]:
    """Yield the riders to whom something happened.

    Args:
        kind: "mechanical", "crash", "abandon" or "dns".
        s: the sentence.
        said: the sentence with slots.
        context: `crashed` is set where the sentence before spoke of a crash.
    """
    patterns = _patterns(kind) if _HINTS[kind].search(said.text) else ()
    if kind == "crash" and (context.crashed or s.has("crash") or (context.fell and s.language == "nl")):
        patterns = (*_patterns(kind), *_patterns("involved"))
    found = [(said, pattern.finditer(said.text)) for pattern in patterns]
    if kind in ("crash", "mechanical") and said.grouped is not None:
        found.append((said.grouped, framed(s.language, kind.upper(), said.grouped.text)))
        plain = without_asides(said.grouped) if s.language == "es" else said.grouped
        if plain is not said.grouped:
            found.append((plain, framed(s.language, kind.upper(), plain.text)))
    for where, matched in found:
        for match in matched:
            begin, end = where.token(match.start()), where.token(match.end() - 1)
            blocked = {"not", "modal", "future", "past"}
            if kind == "dns":
                blocked = {"modal"}
            elif _MUST.search(match[0]) or _HOPES.search(match[0]):
                blocked -= {"modal"}
            if context.report or match[0].startswith("etai"):
                blocked -= {"past"}  # "étaient au sol : A et B"
            if _is_blocked(s, blocked, begin, end) or (not context.report and is_background(s, where, match)):
                continue
            if where is not said and _is_blocked(s, blocked & {"past"}, begin, -1):
                continue
            if "includ" in match[0] and kind == "crash" and not s.has("crash"):
                continue
            if _IS_THERE.search(match[0]) and not (s.has("crash") or context.crashed):
                continue  # with those away
            if (
                re.match(
                    r"(?:involving|involves|including|among them|waaronder|onder wie|met onder|notamment|dont|entre ellos)",
                    match[0],
                )
                and kind == "crash"
                and not (s.has("crash") or context.crashed)
            ):
                continue
            groups = match.groupdict()
            if match[0].endswith(" up") and any(
                one in [*context.away, *context.chasers, *context.moved]
                for one in in_row(said, groups.get("who") or "")
            ):
                continue  # whoever is away gives up the effort, and not the race
            people = in_row(said, groups.get("who") or groups.get("also") or groups.get("list") or "")
            people += [
                one for one in in_row(said, groups.get("next") or groups.get("and") or "") if one not in people
            ]
            before = where.text[: match.start()].rstrip()
            blocked_by = _OF_ROMANCE if s.language in ("fr", "es") else _OF_GERMANIC
            gone = [*context.away, *context.chasers, *context.fallen, *context.moved, *context.taken]
            if kind == "abandon" and _OVER.match(match[0]) and any(one in gone for one in people):
                continue  # whose day in front is over
            begins = not groups.get("who") or match.start("who") <= match.start() + 1
            if people and not (begins and blocked_by.search(before)):
                yield people
                if where is said:
                    break


NO_MISHAP = lazy(
    r"\b(?:come|came|comes|coming|gone|went) down with (?:a|an|the|some|something|flu|illness|covid|stomach|fever|bronchitis)\b|\bbike lengths?\b|\bonly [^,;.:]{2,40} takes? (?:his|her) wheel\b"
)
"""Who is ill, or only leads by a length, or follows a wheel."""
BESIDE = lazy(
    r"\b(?:opgehouden|gehinderd|vertraagd|afgeremd|ontsnap\w+|achter|ontwij\w+|ontweek|ontweken)\b[^.;,]{0,30}\b(?:valpartij|crash|schuiver|val|smak)\b"
)
"""Words for riders who are near a crash, and not in it."""
