"""Where a stage starts and ends, and how long it is, from what a text says of it."""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.rider.teams import team_key
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import distances
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import sentences
from tracker.race.text import fold_name, plain

CAPITALS = r"[A-ZÀ-Þ][\w'’]*+(?:-[\w'’]++){0,5}+"
_PLACE = (
    rf"(?:(?:l['’]|d['’]|L['’])?{CAPITALS}(?: (?:(?:de|du|des|la|le|les|el|los|las|del|den|der|an|di|in|en|sur|on|upon|aan|d['’]|l['’]|op|van|the|of|y|san|sous|lès) ){{0,3}}"
    rf"(?:d['’]|l['’])?{CAPITALS}){{0,4}})"
)
PARTS = r"(?:de|du|des|d['’]|la|le|les|los|las|el|van|of|the|a|al|à|del|di|den|der|het|door|l['’]|ao|às|aos|da|do|dos|das|in|au|aux|sur|delle|della|dei|degli|dello|dell['’])"
"""Words in the names of races and places that begin with a small letter."""
_KIND = (
    r"(?:(?:the|la|el|le|les|de|het|l['’])\s?)?(?:(?:top|summit|foot|harbour|station|ski station|ski resort|resort|village|town|city|alto|puerto|col|cima|estación(?: de (?:esquí|montaña|invierno))?|sommet|"
    r"port|côte|plateau|stad|skistation|[a-z]*(?:oord|plaats|dorp|stadje))(?: (?:of|at|in|de|du|des|del|van|d['’]|the|la|el))*\s)?(?:(?:the|la|el|le|de|het)\s)?"
)
_VIA = r"(?:,? (?:via|over|through|langs|par|por|en passant par) [^.;()]{2,40}?)?,? "
_PAIRS = tuple(
    (
        lazy(rf"\b(?:{begin}) "),
        compiled(rf"\b(?:{begin}) {_KIND}(?P<a>{_PLACE}){_VIA}(?:{end}) {_KIND}(?P<b>{_PLACE})"),
    )
    for begin, end in (
        ("[Ff]rom", "to"),
        ("[Ff]rom", r"(?:(?:on|in|by|near|beside|up|down|along|across|inland|over|through)\b[a-z' -]{0,40}?) to"),
        ("[Bb]etween", "and"),
        ("[Vv]an|[Vv]anuit", "naar"),
        (
            "[Vv]an|[Vv]anuit",
            r"(?:(?:gaat|gaan|rijdt|rijden|trekt|trekken|voert|fietst|fietsen|loopt|leidt|trappen|koersen|reist)\b[^.;:()A-Z]{0,70}? )naar",
        ),
        ("[Tt]ussen", "en"),
        ("[Ee]ntre", "et|y"),
        ("[Dd]epuis", "jusqu['’]à|à|vers"),
        ("[Rr]elie|[Rr]eliera|[Rr]elier|[Rr]eliant", "à|au"),
        ("[Qq]uitte|[Qq]uittera|[Qq]uittent", r"pour (?:rallier|rejoindre|gagner|atteindre)|direction"),
        (
            r"(?:élanc\w+|élance\w*|part\w*)[^.;:()A-Z]{0,30}? de",
            r"pour (?:rallier|rejoindre|gagner|atteindre)|(?:en )?direction(?: de)?|vers|jusqu['’]à",
        ),
        ("[Dd]esde", "hasta|a"),
    )
)
_ROMANCE = compiled(rf"\b(?:de|d['’]) ?(?P<a>{_PLACE}) (?:à|aux?|a|al) {_KIND}(?P<b>{_PLACE})")
_SITE = r"(?:(?:plateau|col|côte|alto|puerto|cime|cima|mont|mur|station|lac|lagos|estación|santuario|observatorio) (?:de la |de l['’]|del |des |du |de |d['’]))"
_DASHED = compiled(rf"(?P<a>{_PLACE})\s*(?: [-–—/]+ |–|—|→|->|>|›|»|⇒|➔|➜|➡\ufe0f?)\s*(?P<b>{_SITE}?{_PLACE})")
_TO = compiled(rf"(?:^|[:,(|–-]\s*)(?P<a>{_PLACE}) (?:to|naar|à|a) {_KIND}(?P<b>{_PLACE})")
_STAGE_TO = compiled(
    rf"(?:^|\b[Ss]tage [\w-]+[,:]? (?:is |takes us |runs |goes )?(?:from )?)(?P<a>{_PLACE}) to (?:the )?(?:(?:harbour|town|village|city|top|summit|foot|resort|ski resort) (?:of|at) )?"
    rf"(?P<b>{_PLACE})(?=[,.:;(]|\s(?:is|was|over|via|with|[–-]|\d))"
)
"""The stage in a sentence: "Stage 14, Plasencia to the Alto de Navaceda, is …"."""
_GLUED = compiled(
    r"(?:[(:,|.]|^) ?(?!(?:Saint|Sainte|Sint|San|Santa|Sankt|Bad|Mont|Villa|Bourg|Aix)-)(?P<a>[A-ZÀ-Þ]\w+)-(?P<b>[A-ZÀ-Þ]\w+(?: (?:de |del |la |el |los |las )*[A-ZÀ-Þ]\w+){0,3})(?:\)|,? (?:de )?\(?\d|(?=[,.:;|])|$)"
)
_START = compiled(
    rf"(?:[Rr]oll(?:ed|s|ing)? out of|[Ll]eav(?:e|es|ing)|[Ll]eft|[Ss]tart(?:s|ed|ing)?(?: and (?:finish|end)(?:es|s)?)? (?:in|from|at|out of)|[Ss]et(?:s|ting)? (?:off|out) from|(?:[Gg]et|[Gg]ot|[Gg]ets|[Gg]etting) under ?way (?:in|from)|[Rr]oll(?:s|ed|ing)? (?:away|off|out) (?:from|in)|[Bb]egin(?:s|ning)? in|[Ff]lag (?:drops|falls) in|[Dd]epart(?:s|ed|ing|ure)? from|[Ff]lagged (?:off|away) (?:in|from)|"
    rf"[Vv]ertrek(?:t|ken|punt)? (?:in|uit|is)|[Vv]ertrokken (?:in|uit|vanuit)|[Gg]estart in|(?:van start|start(?:en|te|ten)?) in|[Ss]tartplaats|s['’]élan\w+ de|[Pp]art(?:i|ent|is)? de|[Dd]épart (?:de|à|est donné à)|"
    rf"(?:[Ss]tage|etappe|rit|[ée]tape|etapa|ging|gaat|trok|trekt|reed) (?:from|vanuit|depuis|desde)|[Ss]al(?:e|en|ida|ió|ieron|ía) (?:de|en|desde)|[Cc]omienza en|[Pp]arte de|(?:km|kilomètres|kilómetros)(?: (?:tracés|parcourus|disputés|courus|avalés))? (?:depuis|desde)) {_KIND}(?P<p>{_PLACE})"
    rf"|\b(?:Start|Salida|Départ|Vertrek|Depart)\s*:\s*(?P<q>{_PLACE})"
)
_FINISH = compiled(
    rf"(?:[Ff]inish(?:es|ing|ed)?(?: line)? (?:(?:is|comes|will be|awaits|lies)(?: [a-z' ]{{0,36}})? )?(?:in|at|on|atop)(?: the \w+ \w+ at)?|(?:heads?|heading|travels?|ride) (?:[a-z' ]{{0,36}}) ?to|[Ee]nd(?:s|ing|ed)? (?:in|at|on|atop|up in)|[Cc]oncludes (?:in|at)|[Cc]ulminat\w+ (?:in|at|on|atop)|[Bb]rings (?:us|the riders|the race|the peloton|them) to|all the way to|[Ff]inale (?:in|at)|once in|destination is|[Tt]akes (?:us|the riders|the race|the peloton|them) to|(?:starts?|begins?) and (?:ends?|finish\w*) in|"
    rf"summit finish (?:at|on|in|to)|[Aa]ankomst (?:in|is in|ligt in|op)|[Ff]inish (?:in|ligt in|op)|[Ss]treep (?:in|ligt in)|[Mm]eet in|eindigt (?:in|op)|"
    rf"[Aa]rrivée (?:à|de|au|est jugée à|jugée à)|se termine (?:à|au)|[Mm]eta (?:en|de)|[Ll]legada (?:a|en)|(?:acaba|termina|concluye|finaliza) en|[Ff]inale (?:in|naar)|on the way to|(?:au programme|au menu) jusqu['’]à|jusqu['’]à la ligne de|\bkoninginnen?(?:rit|etappe) naar|"
    rf"(?:won|wins|victory|win|triumph\w*|victorious|zege|overwinning|winst|wint|gewonnen|s['’]impose|s['’]est imposée?|victoire|gana|ganó|se impone|se impuso|victoria|triunfo|al sprint|au sprint|en solitaire)(?: [\w,]+){{0,2}}? (?:in|à|en)|"
    rf"(?:a (?:signé|décroché|remporté|fêté|gagné|conquis|levé les bras)|s['’]est adjugé|ha (?:ganado|logrado|conquistado|firmado)|logró|conquistó|firmó)(?: [\w,]+)?? (?:à|en)|"
    rf"(?:kwam|komt|kwamen) in) {_KIND}(?P<p>{_PLACE})(?! (?:solo|als eerste) (?!over))"
    rf"|\b(?:Finish|Meta|Arrivée|Aankomst|Llegada|Finish line)\s*:\s*(?P<q>{_PLACE})"
    rf"|, à (?P<r>{_PLACE})\."
)
_BOTH = compiled(
    rf"\b(?:[Ss]tart and finish (?:are |both )?(?:in|at)|[Ss]tart en (?:aankomst|finish|meet) (?:zijn |liggen )?in|[Dd]épart et arrivée (?:à|de)|[Ss]alida y (?:llegada|meta) en) {_KIND}(?P<p>{_PLACE})"
)
_ANOTHER_DAY = (
    r"(?:voor de slot(?:rit|etappe) van|(?:slotrit|slotetappe|(?:final|last) stage|derni[èe]re [ée]tape|[úu]ltima etapa)\b.{0,40}?\b(?:zaterdag|zondag|on (?:satur|sun)day|samedi|dimanche|s[áa]bado|domingo)|tomorrow|yesterday|next stage|last year|morgen|gisteren|vorig jaar|demain|d['’]hier|hier soir|l['’]an dernier|mañana|ayer|año pasado|(?:proseguirá|continuará|se reanudará)\b.{0,60}\betapa|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|last time|"
    r"(?:se (?:poursui\w+|terminera|conclura|prolonge\w*|decidira)|s['’]ach[èe]ve\w*|continues?|concludes?|resumes|contin[uú]a\w*|prosigue|se cierra|vervolgd|gaat verder|verder)\b.{0,40}\b(?:lun|mar|mercre|jeu|vendre|same|mon|tues|wednes|thurs|fri|satur|sun|maan|dins|woens|donder|vrij|zater|zon|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?:di|day|dag)?|"
    # a day that has a name is not today's: "Samedi, la 3e étape conduira les coureurs de …"
    r"^(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b.{0,80}?\w(?:ra|ront)|"
    r"[ée]tape\b.{0,30}?\b(?:m[èe]nera|conduira|emm[èe]nera|reliera|partira)\b.{0,20}?\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|"
    r"^(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b.{0,80}?\w(?:rá|rán))"
)
ANOTHER_DAY = compiled(rf"\b{_ANOTHER_DAY}\b", re.IGNORECASE)
OTHER_DAY = compiled(rf"\b(?:{_ANOTHER_DAY}|in (?:19|20)\d\d|en (?:19|20)\d\d)\b", re.IGNORECASE)
_OF_THE_STAGE = compiled(
    r"\b(?:stage|etappe|rit|[ée]tape|etapa|km|kilom\w+|kilóm\w+|course|route|race|koers|parcours|recorrido|carrera|trajet)\b|etappe|\d\s?km",
    re.IGNORECASE,
)
_NO_PLACE = phrases(
    "cyclisme|ciclismo|cycling|wielrennen|suivez|revivez|direct|directo|live|sigue|siga|vive|stage|etappe|rit|"
    "etape|etapa|january|february|march|april|may|june|july|august|september|october|november|december|monday|"
    "tuesday|wednesday|thursday|friday|saturday|sunday|update|photo|foto|video|sprint|start|finish|the|el|la|le|"
    "de"
)
_HEADLINE = compiled(
    r"\d\s?(?:km|kil[oó]metros|kilom[eè]tres|kilometer)\b|\b(?:live|as it happened|en direct[eo]?|directo|en vivo|en direct)\b|\b(?:stage|etappe|rit|[ée]tape|etapa)\b|\b\d{1,2}[ée]?(?:st|nd|rd|th|e|ª)\b",
    re.IGNORECASE,
)


LONGEST_SENTENCE = 500
"""Characters of a sentence that are read for the course: patterns with names in them take long on longer ones."""


def _said(lines: Sequence[str]) -> Iterator[str]:
    """Yield the sentences that may speak of today's stage."""
    for line in lines:
        for sentence in sentences(line):
            if not OTHER_DAY.search(sentence):
                yield sentence[:LONGEST_SENTENCE].replace("Lease a Bike", "")


def places(
    head: Sequence[str], race: str | None, names: frozenset[str] = frozenset()
) -> tuple[str | None, str | None]:
    """Return where a stage starts and where it ends.

    Args:
        head: the first lines of a text.
        race: the name of the race, which may hold places itself.
        names: folded words of riders' names.
    """
    found = _pair(head, race, names)
    if found is not None:
        return found
    both = next(_one(_BOTH, head, race, names), None)
    start = both or next(_one(_START, head, race, names), None)
    finish = both or next(_one(_FINISH, head, race, names), None)
    return start, finish


def in_prose(line: str) -> str:
    """Return a line in capitals as a title has it: "Tour of the Two Lakes"."""
    words = (word.lower() if _SMALL.fullmatch(word.lower()) else word.capitalize() for word in line.split(" "))
    return " ".join(words)


_SMALL = compiled(rf"{PARTS}")


_ARROW = compiled(rf"{_PLACE} ?[>›→»➔➜] ?{_PLACE}\.?$")
"""A line that has the course and no more: "Albarracín > Morella."."""
_OF_A_RESULT = compiled(
    r"(?:Classement|Résultats?|Clasificación|Resultados?|Results?|Uitslag) (?:de |del? |of |van )", re.IGNORECASE
)
"""The title of a table, which may say from where to where a stage goes: "Classement de la 4e étape, Zadar - Knin (176,2 km)"."""
_RANKED = compiled(r"\W*\d{1,3}(?:st|nd|rd|th|[.)])? [A-ZÀ-Þ]")


def _pair(head: Sequence[str], race: str | None, names: frozenset[str]) -> tuple[str, str] | None:
    for number, line in enumerate(head):
        for sentence in _said([line]):
            of_stage = _OF_THE_STAGE.search(sentence) is not None
            if not of_stage and _RANKED.match(sentence):
                continue  # "3rd Luc Maes - Cofidis"
            patterns = [pattern for begin, pattern in _PAIRS if begin.search(sentence)]
            if of_stage:
                patterns += [_STAGE_TO, _ROMANCE]
            is_title = number < 4 or _OF_A_RESULT.match(sentence)
            if is_title and len(sentence) < 140 and (_HEADLINE.search(sentence) or _ARROW.match(sentence)):
                patterns = [_DASHED, _GLUED, _TO, *patterns, _ROMANCE]
            for pattern in patterns:
                for match in pattern.finditer(sentence):
                    a, b = _clean(match["a"]), _clean(match["b"])
                    if team_key(a) and team_key(b):
                        continue  # who moved from one team to another
                    if _OF_A_COAST.match(sentence, match.end("b")):
                        continue
                    is_round = a == b and pattern is _DASHED and _KM.search(sentence) is not None
                    if _is_place(a, race, names) and _is_place(b, race, names) and (a != b or is_round):
                        return a, b
    return None


def _one(pattern: re.Pattern[str], head: Sequence[str], race: str | None, names: frozenset[str]) -> Iterator[str]:
    for sentence in _said(head):
        for match in pattern.finditer(sentence):
            place = _clean(next(group for group in match.groups() if group))
            named_as = (
                race if match.groupdict().get("q") is None else None
            )  # "Start: Argentín" may be in the race's name
            if _is_place(place, named_as, names) and not _OF_A_COAST.match(sentence, match.end()):
                yield place


_OF_A_COAST = compiled(r"\s*(?:coast|sea|seaside|kust|coastline|resort|badplaats)\b", re.IGNORECASE)
"""What makes a name that of a stretch of land: "the Mediterranean coast"."""


def _clean(text: str) -> str:
    text = re.sub(r"\s+on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "", text.strip(" -,"))
    text = re.sub(r"\s+(?:Stage|Etappe|Live|LIVE|Report|Results?)$", "", text.strip(" -,"))
    return plain(re.sub(r"['’]s$", "", text), 60)


_BEFORE_A_PLACE = frozenset({"le", "la", "el"})
"""With these a place's own name may begin: "Le Puy-en-Velay"."""


def _is_place(text: str, race: str | None, names: frozenset[str]) -> bool:
    folded = fold_name(text)
    words = folded.split()
    if len(text) < 3 or not words or set(words) & names:
        return False
    is_named = len(words) > 1 and ("-" in text or any(word[:1].isupper() for word in text.split()[1:2]))
    if words[0] in _NO_PLACE and not (words[0] in _BEFORE_A_PLACE and is_named):
        return False
    return race is None or folded not in fold_name(race)


_TOTAL = compiled(
    r"\b(?:total|stage|etappe|rit|[ée]tape|etapa|kilomet|km|long|lang|over|route|course|parcours|distance|distancia|twists|ride|race|start|between|tussen|entre|"
    r"naar|to|cover|riders|en route|onderweg|en ruta|en marcha|au menu|today|vandaag|programma|menu|wachten|te rijden|rittenkoers|hoy|jornada|aujourd['’]hui|sobre|recorr\w+|disput\w+|longue|bornes|tracée?s?|au terme d\w*|à l['’]issue d\w*|peloton|saddle|await\w*|road ?book|linked|day out|kil[oó]metros (?:llan|plan)os|time trial|tijdrit|\w*etappe|contre-la-montre|contrarreloj|programme|program|programa|prévus|attendent|por delante|voor de boeg|voor de wielen|avaler|conduit|emmène|mène|relie\w*|rallier|rejoindre|lleva a los|brengt de)\b",
    re.IGNORECASE,
)
_HEAD = 25
"""Lines in which a text says most of its course."""

_KM = compiled(r"\d\s?-?(?:k|mi|bornes)|\bkilom[eè]tres\b", re.IGNORECASE)
_SHORT = compiled(
    r"time trial|tijdrit|contre-la-montre|contrarreloj|prologue|proloog|\bTTT\b|\bITT\b|criterium", re.IGNORECASE
)
_TO_GO = compiled(
    r"\s*(?:pile |exactement |juste |encore |exactly |more |still |nog |precies |exactos |justos )?(?:to go|to (?:race|ride|run|cover|the (?:line|finish|end|foot|top))|still to|in which|remaining|left|te gaan|de l['’]|du but|à parcourir|restants?\b|de la ligne|avant l['’]|a meta|from the|van (?:de|het)|de meta|before|after|voor (?:de|het)|out\b|of (?:climbing|gravel|cobbles|descent))"
)


_FROM_TO = compiled(r"\W*[A-ZÀ-Þ][^.,;:]{2,50} [-–—] [A-ZÀ-Þ][^.,;:]{2,50},? \(?$")
"""What stands before a length in a headline: "Villars - Col de la Loge, 132 kilomètres"."""


_TITLE = 3
"""Lines of which one is the title."""
_ENDS_TITLE = compiled(r"(?=.*[^\W\d_]{4}).{10,120}[,(\[:–—-]\s?$")
"""What stands before a length that ends a title: "Grand Prix of the Lakes, 138 km"."""


_BETWEEN = compiled(r"\s(?:tussen|between|entre|van|from|de) [A-ZÀ-Þ]")
"""After a length: "na 184,6 kilometer tussen Ommen en Emmen"."""
_HEADS = compiled(r"^\W*(?:a|à|at|op|met nog|nog)\s$")
_ENOUGH_KM = 100
"""Km of a stage that a sentence may begin with: "171 kilómetros, cinco puertos y agua para todos"."""
_EARLY_KM = 60
"""Most km to go of a page that only gives them near the finish: they say nothing of the length."""


def distance(lines: Sequence[str], longest_km: float | None) -> float | None:
    """Return the stage's length in km: the distance given near words of the whole, that the km to go do not outdo."""
    best: tuple[int, float] | None = None
    for number, line in enumerate(lines):
        is_short = number < 12 and _SHORT.search(line) is not None
        least = max(longest_km or 0.0, 3.0 if is_short and (longest_km or 0) < 60 else 60.0)
        if number >= _HEAD and best is not None:
            break  # what is said so late is less sure
        if not _KM.search(line):
            continue
        for sentence in _said([line]):
            for figure in distances(sentence):
                before = sentence[max(0, figure.start - 16) : figure.start].lower()
                is_bound = figure.bound is not None and not before.rstrip().endswith(
                    ("over", "op", "sur", "sobre")
                )
                if not least - 1.0 <= figure.value <= 330 or is_bound or figure.approx:
                    continue
                near = sentence[max(0, figure.start - 60) : figure.end + 40]
                if _HEADS.search(before) and number >= _TITLE:
                    continue  # "A 65 km: …" says where the race is
                is_total = (
                    _TOTAL.search(near)
                    or (number < _HEAD and not before.strip() and figure.value >= _ENOUGH_KM)
                    or (number < _HEAD and _FROM_TO.match(sentence[: figure.start]))
                    or (
                        number < _TITLE
                        and "%" not in line
                        and _ENDS_TITLE.match(line[: figure.start])
                        and not line[figure.end :].strip(" )].-–")
                    )
                )
                if _TO_GO.match(sentence[figure.end : figure.end + 20].lower()) or not is_total:
                    continue
                is_between = _BETWEEN.match(sentence, figure.end) is not None
                if not is_between and re.search(
                    r"\bnog\s(?:\w+\s)?$|\b(?:vlucht|solo|ontsnapping) van\s$|\b(?:after|na|après|tras|last|laatste|derniers|últimos|échappé\w*|for|"
                    r"(?:chase|pursuit|lead|solo|raid|gap|loop|lap|circuit|laps) of)\s(?:\w+\s)?$",
                    before,
                ):
                    continue
                is_exact = figure.value != int(figure.value) and "mi" not in sentence[figure.start : figure.end]
                score = (10 if number < _HEAD else 1) + (3 if is_exact else 0)
                is_far = longest_km is not None and longest_km > _EARLY_KM and figure.value - longest_km > 100
                score -= 5 if is_far and not is_between else 0
                if best is None or score > best[0]:
                    best = (score, figure.value)
    return best[1] if best else None


_NEUTRAL = compiled(
    r"neutral(?!izad[oa]s? (?:en|al|por|a|tras|poco)\b|is[ée]e?s? (?:par|à|au))|roll-?\s?out|official start|officiële start|officiele start|echte start|flag drop|gaat de vlag (?:omlaag|naar beneden)|(?:valt|zakt|zwaait) de (?:start)?vlag|vlag (?:valt|zakt|gaat)|neutrale|achter de (?:auto|wagen) van de koers|startschot|before things get serious|before the racing|before the flag|behind the (?:director|race director|red car|commissaire)|départ réel|depart reel|salida real|salida lanzada|défilé|fictif",
    re.IGNORECASE,
)


def neutral_distance(head: Sequence[str]) -> float | None:
    """Return the length in km of the neutralised section before the flag drops, where a text gives it."""
    for sentence in _said(head):
        if not _NEUTRAL.search(sentence):
            continue
        figures = [figure for figure in distances(sentence) if 0.2 <= figure.value <= 30]
        if (
            len(figures) == 1
            and figures[0].bound is None
            and not re.match(r"\s*(?:to go|from the finish)", sentence[figures[0].end :])
        ):
            return figures[0].value
    return None
