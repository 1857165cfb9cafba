"""What is around the race: weather, speeds, the roll-out and the flag."""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_news, is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number, temperatures
from feeds.commentary.words.tags import phrases
from tracker.race.text import fold_name

_SKY = {"raining": "rain", "sunny": "sun", "snowing": "snow", "foggy": "fog", "cloudy": "cloud"}
_WIND = {
    "headwind": "headwind", "tailwind": "tailwind", "crosswind": "crosswind", "strong_wind": "strong",
    "light_wind": "light", "calm_wind": "calm",
}  # fmt: skip
_OVER = (
    "first two hours", "first three hours", "first hour", "second hour", "third hour", "opening hour", "eerste twee uur",
    "eerste uur", "eerste wedstrijduur", "eerste koersuur", "tweede uur", "premiere heure", "deuxieme heure",
    "deux premieres heures", "primera hora", "segunda hora", "dos primeras horas",
)  # fmt: skip


def setting(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the weather, the average speeds and the start that a sentence tells."""
    if is_talk(s):
        return
    yield from _start(s, context)
    yield from _weather(s, context)
    for at in s.all("speed"):
        figure = s.tokens[at].value
        windy = s.in_clause(at, "headwind", "tailwind", "crosswind", "strong_wind") or any(
            t.folded in {"wind", "vent", "viento"} for t in s.clause(at)
        )
        is_pace = s.language == "en" and _PACE.search(s.folded) is not None and not _DOWNHILL.search(s.folded)
        if (s.has("average") or is_pace) and not windy and 15 <= figure.value <= 75 and is_news(s, at, context):
            folded = " ".join(token.folded for token in s.tokens)
            fields: dict[str, object] = {"speed_kph": figure.value}
            over = next((phrase for phrase in _OVER if phrase in folded), None)
            if over:
                fields["over"] = over
            yield Fact("speed", fields, 0.9, s.text)
    if not s.has("speed") and (s.has("average") or (s.has("distance") and len(s.tokens) < 20)):
        yield from _covered(s, context)


_PACE = re.compile(
    r"\b(?:pace|speed|tempo) (?:of|is|has|at|in the bunch|:|was|drops|dropped|remains)\b|\b(?:doing|riding at|rolling along at|going at|ticking along at|cruising at|trundling along at|clocked at|racing at|rattling along at)\b"
)
_DOWNHILL = re.compile(
    r"\b(?:descen\w+|downhill|max(?:imum)?|top speed|up to|limit|schedule|car|motorbike|train)\b"
)
"""Beside speeds that say nothing of the race's."""


def _covered(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the speed of "47.5 kilometres were covered in the first hour"."""
    folded = " ".join(token.folded for token in s.tokens)
    over = _over([folded]) or _over([text for text in context.seen[-2:-1] if len(text) < _EXCLAIMED])
    distances = s.all("distance")
    if over is None or len(distances) != 1 or not (_COVERED.search(folded) or _WITHIN.search(folded)):
        return
    hours = 3 if "three" in over else 2 if _TWO.search(over) else 1
    speed = round(s.tokens[distances[0]].value.value / hours, 1)
    if 25 <= speed <= 65 and is_news(s, distances[0], context, ("past", "gc")):
        yield Fact("speed", {"speed_kph": speed, "over": over}, 0.88, s.text)


def _over(texts: Sequence[str]) -> str | None:
    """Return the hours of which texts speak, "first hour", or None."""
    return next((phrase for text in texts for phrase in _OVER if phrase in text), None)


_EXCLAIMED = 40
"""Characters of a sentence before it that only says of which hour it is: "Quelle première heure !"."""

_COVERED = re.compile(
    r"cover\w*|ridden|rode|raced|completed|travelled|clocked|put \w+ behind|done|afgelegd|gereden|legde\w*|haalde\w*|parcouru\w*|"
    r"couvert\w*|avale\w*|boucle\w*|recorri\w*|cubri\w*|completa\w*|hecho"
)
_WITHIN = re.compile(
    r"\b(?:in|during|tijdens|dans|pendant|durante|en) (?:the |het |la |l |las |les |de )?(?:very )?(?:first|opening|eerste|premiere|deux premieres|primera|dos primeras)"
)
_TWO = re.compile(r"\b(?:two|twee|deux|dos)\b")


_IN_WORDS = {
    "neutral_start": re.compile(
        r"\b(?:riders|peloton|bunch|field) (?:are|is|re) on the move\b|\bbehind the (?:race )?director s (?:\w+ )?car\b|"
        r"\b(?:riders|peloton|bunch|field|they|women|men)(?: \w+)? (?:has|have|are|is|re|ve)(?: \w+)? (?:set off|rolled|rolling|trundling|pedalling through the streets|parading|riding through the streets|tootling|left|leaving|departed|on (?:their|its) way)\b|"
        r"\b(?:renners|rensters|peloton|ze|dames|wielrenners)(?: \w+)? (?:is|zijn|rijden|rollen)(?: \w+){0,2}? (?:op weg|vertrokken (?:in|uit|voor|vanuit)|onderweg voor de|aan de (?:neutralisatie|geneutraliseerde)|op weg naar (?:de|het) (?:officiele|echte))|"
        r"\b(?:coureurs|peloton|coureuses)(?: \w+)? (?:a|ont|sont|est|s)(?: \w+)? (?:quitte|partis?|elances?|en route)|"
        r"\b(?:coureurs|peloton|coureuses)(?: \w+)? s (?:elancent|elance|ebranlent|ebranle)\b.*\b(?:cortege|fictif|promenade|voiture rouge)|"
        r"\b(?:peloton|corredor[ea]s|ciclistas)(?: \w+){0,2} (?:rueda|ruedan|avanza|avanzan|circula|circulan|recorre|recorren)(?: \w+){0,2} neutraliza|"
        r"\b(?:comienza|arranca|empieza|en marcha|ya (?:rueda|ruedan|ha))\b.*\bneutraliza"
    ),
    "start": re.compile(
        r"\b(?:passed|reached|past|through|crossed|at) (?:km|kilomet(?:re|er)) (?:0|zero)\b|\b(?:neutral (?:zone|section)|neutrali[sz]ed (?:zone|section)) (?:is|lies|are) behind\b|"
        r"\bracing (?:got|gets) under ?way\b|\bcommissaire has waved\b|\bstarting gun\b|"
        r"\bflag (?:has|is|was)(?: \w+)? (?:waved|dropped|down)|\bracing (?:is|has)(?: \w+)? (?:on|begun|started)|\bwe have racing|\brace is on\b(?! the)|"
        r"\bofficially (?:off|under way|underway|started)|\bde vlag is (?:gevallen|gezakt|weg)|\bstartvlag (?:valt|is gevallen|gaat)|\bofficieel (?:vertrokken|gestart|begonnen)|"
        r"\b(?:renners|rensters|peloton|dames|vrouwen|mannen|beloften|koers|wedstrijd|race|rit|etappe|ze|we)(?: \w+)? (?:is|zijn|zijn net|is net|werd|werden|wordt|worden|ging|gingen)(?: \w+){0,2}? "
        r"(?:onderweg(?! naar| voor)|gestart|van start(?: gegaan)?(?= en| met| voor| nu|$)|begonnen(?! aan| met)|op gang (?:geschoten|gebracht|getrokken|gefloten)|in gang geschoten|losgelaten|vertrokken(?! zonder| voor| op| naar))\b|"
        r"\b(?:is|zijn) (?:de renners|de rensters|het peloton|de dames|de koers|ze|we)(?: \w+)? (?:onderweg|gestart|vertrokken|van start gegaan)(?= in| voor| aan|$)|"
        r"\bvlag (?:is |gaat |ging |zakt |zakte |werd )?(?:\w+ ){0,3}?(?:omlaag|naar beneden|neergelaten|gezakt|gevallen)|\bheeft de vlag laten (?:zakken|vallen)|^gestart$|\bstart (?:is een feit|is achter de rug|is gegeven|is net gegeven)\b|"
        r"\b(?:abaisse|a abaisse|agite|vient d abaisser|a agite) (?:son|le) drapeau\b|\bdrapeau (?:est |vient d etre |a ete )(?:baisse|abaisse|agite)\b|"
        r"\b(?:baja|ha bajado|agita|ha agitado|baja ya) (?:la|su) bandera\b|\b(?:banderazo de salida|dado el banderazo)\b|"
        r"\bdepart (?:reel )?(?:est|a ete|vient d etre) (?:donne|lance)|\bse (?:ha dado|da) la salida (?:real|lanzada|oficial)|\bkm 0\b.*\bstart\b"
    ),
    "neutralised": re.compile(
        r"\b(?:race|stage) (?:has been|is|was|is being|has now been) (?:neutrali[sz]ed|stopped|halted|suspended|paused|temporarily \w+)|"
        r"\b(?:stopped|halted|neutrali[sz]ed|suspended|paused) the (?:race|stage|peloton)|"
        r"\b(?:koers|wedstrijd|rit|etappe|peloton)(?: \w+)? (?:is|wordt|werd)(?: \w+)? (?:geneutraliseerd|stilgelegd|onderbroken|gestopt|stopgezet)|"
        r"\b(?:koers|wedstrijd|rit|etappe) (?:ligt|staat) (?:even |tijdelijk |voorlopig )?stil|"
        r"\b(?:course|etape) (?:est|a ete|vient d etre) (?:neutralisee|arretee|interrompue|stoppee)|\b(?:carrera|etapa) (?:ha sido |esta |queda |fue )?(?:neutralizada|detenida|parada|interrumpida)|"
        r"\b(?:organizacion|direccion|jurado|comisarios)(?: \w+){0,3} (?:neutralizan?|detienen?|suspenden?|ha neutralizado|ha detenido|paran?) la (?:carrera|etapa)\b|"
        r"\b(?:direction|organisation|organisateurs|commissaires|jury)(?: \w+){0,3} (?:neutralise|neutralisent|arrete|arretent|interrompt|stoppe|stoppent|a neutralise|a arrete) la (?:course|etape)\b|"
        r"\bse (?:neutraliza|detiene|ha neutralizado|ha detenido) la (?:carrera|etapa)"
    ),
    "resumed": re.compile(
        r"\b(?:race|racing|stage) (?:has |have |is |now )?(?:now |been )?(?:resume[ds]?|resuming|restarted|restarts|restarting|back on|back under way|back underway)|"
        r"\b(?:koers|wedstrijd|rit|etappe|race)(?: \w+)? (?:is|wordt|kan|mag)? ?(?:\w+ )?(?:hervat|weer op gang|opnieuw op gang|weer vertrokken|opnieuw vertrokken|weer bezig|hernomen)|"
        r"\bla course (?:a repris|reprend|est repartie|est relancee|repart)|\bse (?:reanuda|ha reanudado|reinicia) la (?:carrera|etapa)|\bcarrera (?:reanudada|reiniciada)"
    ),
}
_GOING_AGAIN = re.compile(
    r"\b(?:under ?way again|back under ?way|off again|going again|moving again|rolling again|racing again|back racing|on the move again|restart\w*|resum\w*|"
    r"weer vertrokken|opnieuw vertrokken|weer onderweg|weer op gang|opnieuw op gang|hervat|weer gestart|rijden weer|a repris|repart\w*|c est reparti|relance\w*|"
    r"reanuda\w*|de nuevo en marcha|otra vez en marcha|vuelven a rodar|we re racing)\b"
)
"""After a stop of the race: it goes on."""

AT_START_KM = 5
"""Km raced up to which a start is the first."""
_PLANNED = re.compile(
    r"\b(?:klinkt|starts?|begins?|begint|volgt|follows|gepland|voorzien|scheduled|due|prevu\w*|sera|previst[ao]|sera|comienza a las|arranca a las|is at|om|in (?:\w+ )?(?:minutes|minuten|minutos))\b"
)
_HAS_BEEN = re.compile(
    r"\b(?:dropped|waved|was|were|has|have|gevallen|gegeven|heeft|had|zijn|is ge\w+|ete|a ete|ha|han|se dio|off|started|gestart|begonnen|vertrokken)\b"
)


def _is_denied(s: Sentence, end: int) -> bool:
    """Return whether a sentence up to a character hopes for, foresees or denies, or is about somebody."""
    return any(token.classes & {"modal", "future", "not", "named"} for token in s.tokens if token.start < end)


_STOP = re.compile(
    r"neutral|geneutral|stop|halt|suspend|pause|resum|restart|way|again|off|rolling|moving|racing|flag|vlag|stil|onderbr|hervat|weer|opnieuw|"
    r"hernomen|arr[eê]t|interrom|repris|repren|repart|relanc|d[ée]part|deten|parad|reanud|reinici|marcha|rodar|salida",
)
"""Without one of these a race on its way neither stops nor goes on."""

_FLAG_LATER = re.compile(
    r"(?:official|real|proper|actual|racing) start (?:at|in|follows|comes|is|will|after|from|awaits)|(?:before|until|to) the (?:official|real|actual|proper) start|"
    r"(?:officiele|echte) start (?:volgt|om|is|over|komt|na|wacht)|over (?:\w+|[\d.,]+) (?:km|kilometer) (?:gaat|valt|zakt|zwaait) de (?:start)?vlag|(?:geneutraliseerde|neutrale) (?:aanloop|zone|kilometers|start)|neutral zone|neutrali[sz]ed (?:zone|section|roll|kilomet|start)|"
    r"depart reel (?:dans|a (?!ete\b)|sera|est prevu)|salida (?:real|lanzada|oficial) (?:a|en|sera|esta)"
)


def still_to_drop(text: str) -> bool:
    """Return whether a paragraph says that the flag is still to drop."""
    return _FLAG_LATER.search(fold_name(text)) is not None


def _start(s: Sentence, context: Context) -> Iterator[Fact]:
    found = list(_in_a_word(s, context))
    if not found and context.phase != "before" and not _STOP.search(s.text.lower()):
        return
    kinds = {fact.kind for fact in found}
    folded = s.folded
    if (not kinds or _IN_WORDS["resumed"].search(folded)) and not s.has("said", "if"):
        for kind, pattern in _IN_WORDS.items():
            if kind in context.once and kind in ("neutral_start", "start"):
                continue
            if kind == "neutral_start" and (context.phase != "before" or "start" in context.once):
                continue
            match = pattern.search(folded)
            if (
                match is None
                or _is_denied(s, match.end())
                or (kind == "neutralised" and context.phase == "before")
                or (kind == "resumed" and "relancee" in match[0] and "neutralised" not in context.once)
            ):
                continue
            found = [Fact(kind, {}, 0.8, s.text)]
            break
    at_start = "start" not in context.once and (
        context.km is None or context.distance_km is None or context.km > context.distance_km - AT_START_KM
    )
    goes_on = "neutralised" in context.once or (bool(kinds & {"start"}) and not at_start)
    goes_on &= not {"neutralised", "resumed"} & {fact.kind for fact in found}
    if goes_on and _GOING_AGAIN.search(folded) and not s.has("modal", "future", "not", "named", "he"):
        found = [Fact("resumed", {}, 0.8, s.text)]
    for fact in found:
        if fact.kind == "start":
            if context.rolls and _FLAG_LATER.search(folded) and not _HAS_BEEN.search(folded):
                continue  # "De officiële start volgt na 7 kilometer."
            if s.has("named", "he", "nation", "mechanical", "team") or (
                s.has("clock") and _PLANNED.search(folded) and not _HAS_BEEN.search(folded)
            ):
                continue
            if context.rolls and "neutral_start" not in context.once:
                fact.kind = "neutral_start"  # the flag is still to drop
        context.once |= {fact.kind} & {"neutralised"}
        if fact.kind == "resumed":
            context.once -= {"neutralised"}
        yield fact


_OFF_TO = re.compile(r" (?:to|the|again)\b")
"""After "we're off": no start."""


def _in_a_word(s: Sentence, context: Context) -> Iterator[Fact]:
    for kind, event in (
        ("neutral", "neutral_start"),
        ("start", "start"),
        ("stopped", "neutralised"),
        ("resumed", "resumed"),
    ):
        if event in context.once and event in ("neutral_start", "start"):
            continue
        if "start" in context.once and event == "neutral_start":
            continue
        for at in s.all(kind):
            moment = any(token.folded in phrases("just|now|have|has|are|is") for token in s.tokens[:at])
            if not is_news(s, at, context, ("past",) if moment else ()) or s.has("said"):
                continue
            if (
                event == "start"
                and s.tokens[at].folded.endswith(" off")
                and _OFF_TO.match(s.text, s.tokens[at].end)
            ):
                continue
            if event == "neutral_start" and (s.has("start") or not _is_rolling(s, at)):
                continue
            if event == "neutralised" and context.phase == "before":
                continue
            if event == "resumed" and "relancee" in s.tokens[at].folded and "neutralised" not in context.once:
                continue  # French says so of a race that livens up, too
            yield Fact(event, {}, 0.85, s.text)
            break


def _is_rolling(s: Sentence, at: int) -> bool:
    """Return whether the roll-out happens, and is not only described."""
    if s.tokens[at].folded.startswith(("roll", "vertrekken", "defile")):
        return s.tokens[at].folded not in {"rollout", "neutralised roll out", "roll out"} or not s.has("distance")
    doing = phrases(
        "rolled|rolling|started|underway|vertrokken|rijden|begonnen|partis|roulent|rodando|ruedan|"
        "roule|riding|onderweg|elances|donne|partido|salido|comenzado|left|way|through|begun|has|have|"
        "begint|vient|est|ha|han"
    )  # fmt: skip
    return any(token.folded in doing for token in s.tokens)


_FORECAST = re.compile(
    r"\b(?:forecast|predict|expected|on the way|threat|later|voorspel|verwacht|aangekondigd|dreig|kans op|prévu|annonc|menac|espera|previst|anuncia|amenaz|chance of|risk of|talk of|rumou?rs? of|possib)",
    re.IGNORECASE,
)
_HAS_COME = re.compile(r"\b(?:has|have) (?:arrived|come|begun|started)\b|\bis here\b")
"""Of what was forecast and is here now."""
_FROM = re.compile(
    r"\b(?:winds?|breeze|blowing|gusting|vent|viento) (?:(?:of )?\d\d ?(?:km h|km / h|kph|kmh|mph) |is |comes |is coming |blows |is blowing |komt |waait |staat |vient |souffle |sopla |viene )?(?:from |out of |uit |du |de |del )(?:the |het |l |el )?"
    r"((?:north|south)(?: ?(?:east|west))?|east|west|(?:noord|zuid)(?:en|oosten|westen)|oosten|westen|nord(?: ?(?:est|ouest))?|sud(?: ?(?:est|ouest))?|ouest|norte|sur|este|oeste|noroeste|noreste|sudoeste|sureste)\b"
)
_LONG = 24
"""Tokens of the longest sentence of which a wind is told."""
_WESTERLY = re.compile(
    r"\b((?:north|south) ?(?:east|west)?|east|west)er(?:n|ly) (?:wind|breeze|gale|is blowing|blowing)|"
    r"\b((?:north|south) ?-? ?(?:east|west)|east|west|north|south) (?:wind|breeze|gale)|"
    r"\bwind is ((?:north|south) ?-? ?(?:east|west)?|east|west)er(?:n|ly)\b"
)
_QUARTER = re.compile(r"\b[Ww]inds?:?,? (?:from the |of )?(?P<from>N{1,2}[EW]|S{1,2}[EW]|[EW][NS][EW]|[NSEW])\b")
_QUARTERS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_COMPOUND_WIND = re.compile(
    r"\b((?:noord|zuid)(?:oosten|westen|oost|west|oostelijke|en|er)?|oosten|westen|westelijke|oostelijke)[ -]?wind\b"
)
"""Dutch names a wind in a word by where it comes from: "een koude noordenwind"."""
_CHANGED = re.compile(
    r"\b(?:from|fallen|dropped|risen|climbed|gezakt|gedaald|gestegen|van|de)\b.*\b(?:to|naar|tot|à|a)\b",
    re.IGNORECASE,
)


_FIGURATIVE = re.compile(
    r"\b(?:hail|rain(?:ing)?|storm|shower|deluge|flood) (?:of )?(?:attacks|blows|criticism|confetti|punctures|abandons|questions|medals)\b"
)
"""What rains without any clouds."""
_STEEP = re.compile(r"\b(?:gradient|steep|slope|to the (?:left|right)|turn(?:s|ed)?|bend|corner|angle|hairpin)\b")
"""Beside degrees: an angle."""
_BELOW_ZERO = re.compile(r"\bdegrees? below (?:zero|freezing)\b|\bminus \d")
_FROM_THE_SIDE = re.compile(r"\bfrom the (?:left|right|side)\b")
_WITHOUT_A_UNIT = re.compile(
    r"\b(?:mercury|thermometers?)\b[^.;:]{0,40}?\b(?:at|reads?|says?|shows?|showing|reading|hits?|touch\w*|reach\w*|to|past|of|is) (?P<at>minus [\w-]+|[\w-]+)(?= *(?:$|[.,;!]|in the|now|degrees|on|and))|"
    r"(?:^|\W)(?P<shade>\d{1,2}|[a-z]+(?: ?- ?[a-z]+)?) in the shade\b|^(?P<minus>minus [a-z]+|minus \d{1,2})(?= (?:at|on|in|up)\b)"
)


def _without_a_unit(s: Sentence) -> float | None:
    """Return the temperature that an English sentence gives without degrees: "the mercury stands at 36"."""
    lower = s.text.lower()
    if not any(word in lower for word in ("mercury", "thermometer", "in the shade", "minus ")):
        return None
    match = _WITHOUT_A_UNIT.search(lower)
    if match is None or s.has("future", "modal", "past"):
        return None
    told = next(group for group in match.groups() if group)
    value = number(told.removeprefix("minus ").replace(" - ", " ").replace("-", " "))
    if value is None or not 0 <= value <= _HOTTEST:
        return None
    return -value if told.startswith("minus ") else value


_HOTTEST = 48


def _weather(s: Sentence, context: Context) -> Iterator[Fact]:
    fields: dict[str, object] = {}
    where = None
    for kind, sky in _SKY.items():
        for at in s.all(kind):
            weak = s.tokens[at].folded in phrases(
                "rain|regen|pluie|lluvia|sol|soleil|zon|clouds|couvert|snow|neige|nieve|grijs|mist|"
                "brume|nubes|wet roads|in the rain|sunny|bewolking"
            )  # fmt: skip
            if _FORECAST.search(s.text) and weak and not _HAS_COME.search(s.folded):
                continue
            in_spite = all(t.folded in _IN_SPITE for t in s.clause(at) if "not" in t.classes)
            if (
                is_news(s, at, context, ("not",) if in_spite else ())
                and (not weak or len(s.tokens) <= 16)
                and (in_spite or not s.in_clause(at, "not"))
                and not _FIGURATIVE.search(s.folded)
            ):
                fields.setdefault("sky", sky)
                where = at
    for kind, wind in _WIND.items():
        for at in s.all(kind):
            if kind == "strong_wind" and (_FROM.search(s.folded) or s.has("crosswind", "headwind", "tailwind")):
                continue  # where it comes from says more
            later = s.in_clause(at, "future", "modal") if s.language == "en" else s.has("future", "modal")
            if is_news(s, at, context) and not later and len(s.tokens) <= _LONG:
                is_aside = kind == "strong_wind" and _FROM_THE_SIDE.search(s.folded) is not None
                fields.setdefault("wind", "crosswind" if is_aside else wind)
                where = at
    if not fields.get("wind") and (match := _FROM.search(s.folded)) and not s.has("future", "modal", "not"):
        fields["wind"], where = match[1].replace(" ", "-" if s.language == "fr" else ""), 0
    if (
        not fields.get("wind")
        and (blows := _COMPOUND_WIND.search(s.folded))
        and not s.has("future", "modal", "not")
    ):
        fields["wind"], where = blows[1].removesuffix("en").removesuffix("er"), 0
    if not fields.get("wind") and (westerly := _WESTERLY.search(s.folded)) and not s.has("future", "modal", "not"):
        blows_from = next(group for group in westerly.groups() if group)
        fields["wind"], where = re.sub(r"[ -]", "", blows_from), 0
    if not fields.get("wind") and s.language == "en" and (quarter := _QUARTER.search(s.text)):
        letters = quarter["from"][-2:]
        fields["wind"], where = "".join(_QUARTERS[letter] for letter in letters), 0
    degrees = [] if _STEEP.search(s.folded) else [one for one in temperatures(s.text) if -15 <= one.value <= 48]
    told = [one for one in degrees if not s.in_clause(_token_at(s, one.start), "future", "modal", "past")]
    if len(degrees) == 2 and len(told) == 1:
        degrees = told  # "7 degrees now, and it should reach 14C"
    if len(degrees) == 2 and _CHANGED.search(s.text):
        degrees = degrees[1:]
    if len(degrees) == 1 and not s.in_clause(_token_at(s, degrees[0].start), "future", "modal", "past"):
        fields["temperature_c"] = degrees[0].value
        where = 0 if where is None else where
        if _BELOW_ZERO.search(s.folded):
            fields["temperature_c"] = -abs(degrees[0].value)
    elif not degrees and s.language == "en" and (value := _without_a_unit(s)) is not None:
        fields["temperature_c"] = value
    is_of_riders = s.in_clause(where or 0, "named") if s.language == "en" else s.has("named")
    if fields and ("temperature_c" in fields or (not is_of_riders and ("wind" in fields or not s.has("team")))):
        yield Fact("weather", fields, 0.85 if "temperature_c" in fields else 0.72, s.text)


_IN_SPITE = phrases("malgre")
"""What denies no weather: "du monde malgré la pluie"."""


def _token_at(s: Sentence, start: int) -> int:
    """Return the index of the token in which a character of the text stands."""
    return next((index for index, token in enumerate(s.tokens) if token.end > start), len(s.tokens) - 1)
