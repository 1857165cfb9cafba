"""What is around the race: weather, speeds, the roll-out and the flag."""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_news, is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.stage.english_weather import english_weather
from feeds.commentary.stage.start import starts
from feeds.commentary.words.degrees import temperatures
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

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
    """Yield the weather, the average speeds and the start that a sentence says."""
    if is_talk(s):
        return
    yield from starts(s, context)
    yield from english_weather(s, context) if s.language == "en" else _weather(s, context)
    for at in s.all("speed"):
        figure = s.tokens[at].value
        steady = (
            s.language == "fr" and s.after(at, ("average",), 3) is not None
        )  # "43 km/h de moyenne malgré le vent"
        windy = not steady and (
            s.in_clause(at, "headwind", "tailwind", "crosswind", "strong_wind")
            or any(t.folded in {"wind", "vent", "viento"} for t in s.clause(at))
        )
        windy = windy and not (s.language == "en" and _OF_AN_HOUR.search(s.folded))
        is_pace = s.language == "en" and _PACE.search(s.folded) is not None and not _DOWNHILL.search(s.folded)
        is_pace |= s.language == "nl" and _SPEED_NOW.search(s.folded) is not None and not _FAST.search(s.folded)
        in_spite = all(t.folded in _IN_SPITE for t in s.clause(at) if "not" in t.classes)
        said = is_news(s, at, context, ("not",) if in_spite else ())
        if (s.has("average") or is_pace) and not windy and 15 <= figure.value <= 75 and said:
            folded = " ".join(token.folded for token in s.tokens)
            fields: dict[str, object] = {"speed_kph": figure.value}
            over = next((phrase for phrase in _OVER if phrase in folded), None)
            if over:
                fields["over"] = over
            yield Fact("speed", fields, 0.9, s.text)
    if not s.has("speed") and (s.has("average") or (s.has("distance") and len(s.tokens) < 20)):
        yield from _covered(s, context)
    if (
        not s.has("speed", "modal", "future", "if")
        and all(s.tokens[at].folded in _IN_SPITE for at in s.all("not"))
        and (bare := _BARE.search(s.text)) is not None
        and (not s.has("distance") or "de moyenne" in bare[0])
    ):
        speed = float((bare["n"] or bare["of"]).replace(",", "."))
        over = _over([s.folded])
        yield Fact("speed", {"speed_kph": speed, **({"over": over} if over else {})}, 0.8, s.text)


_BARE = lazy(
    r"(?<![\d.,:])(?P<n>[3-5]\d(?:[.,]\d{1,2})?) (?:(?:km|kilomètres) de moyenne(?! (?:prévu|attendu|espér|vis[ée]|annonc))|de media|de promedio|de moyenne|gemiddeld|on average)\b|"
    r"(?:average(?: of)?|media (?:de|fue de)|promedio (?:de|fue de)|moyenne (?:de|:)|gemiddelde (?:van|was|is)|gemiddeld) (?P<of>[3-5]\d[.,]\d{1,2})\b(?! ?(?:%|km\b|seconds|seconde|segundos|jaar|ans|años|years))",
    re.IGNORECASE,
)
"""A speed without its unit: "38,4 de media"."""
_OF_AN_HOUR = lazy(r"\b(?:average|(?:first|second|opening) hour)\b")
_PACE = lazy(
    r"\bso far\b|\bspeed is up to\b|\b(?:pace|speed|tempo) (?:of|is|has|at|in the bunch|:|was|drops|dropped|remains)\b|\b(?:doing|riding at|rolling along at|going at|ticking along at|cruising at|trundling along at|clocked at|racing at|we (?:have )?(?:measured|clocked|recorded)|(?:speedometer|speedo|counter|gps) (?:\w+ ){0,2}?(?:says|reads|shows|is (?:at|on))|rattling along at)\b"
)
_DOWNHILL = lazy(
    r"\b(?:descen\w+|downhill|max(?:imum)?|top speed|(?<!speed is )up to|limit|schedule|car|motorbike|train)\b"
)
"""Beside speeds that say nothing of the race's."""


_SPEED_NOW = lazy(
    r"\b(?:snelheid|tempo) (?:op dit moment|momenteel|nu|in het peloton|ligt|bedraagt|is)\b|\b(?:we klokken|we meten|teller)\b"
)
_FAST = lazy(r"\b(?:afdaling|max\w*|topsnelheid|wind\w*|piek\w*|naar beneden|beneden|auto|motor)\b")
"""Beside a speed in Dutch that is none of the race's."""


def _covered(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the speed of "47.5 kilometres were covered in the first hour"."""
    folded = " ".join(token.folded for token in s.tokens)
    over = _over([folded]) or (_over([context.before]) if len(context.before) < _EXCLAIMED else None)
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

_COVERED = lazy(
    r"cover\w*|ridden|rode|raced|completed|travelled|clocked|put \w+ behind|done|afgelegd|gereden|legde\w*|haalde\w*|parcouru\w*|"
    r"couvert\w*|avale\w*|boucle\w*|recorri\w*|cubri\w*|completa\w*|hecho"
)
_WITHIN = lazy(
    r"^(?:the |het )?(?:first|second|third|eerste|tweede|derde) (?:\w+)?(?:hour|uur) ?[:,–-]? ?(?:average ?:? ?)?\d|\b(?:in|during|tijdens|dans|pendant|durante|en) (?:the |het |la |l |las |les |de )?(?:very )?(?:first|opening|eerste|premiere|deux premieres|primera|dos primeras)"
)
_TWO = lazy(r"\b(?:two|twee|deux|dos)\b")


_FORECAST = lazy(
    r"\b(?:forecast|predict|expected|on the way|threat|later|voorspel|pron[oó]stic|verwacht|aangekondigd|dreig|kans op|prévu|annonc|attendue?s?\b|de ce matin|de vanmorgen|de esta mañana|menac|espera|previst|anuncia|amenaz|chance of|risk of|talk of|rumou?rs? of|possib)",
    re.IGNORECASE,
)
_FORETOLD = lazy(
    r"\b(?:previsions (?:parlaient|annoncaient|donnaient|faisaient)|on (?:nous )?(?:prevoyait|annoncait|promettait)|meteo (?:\w+ )?(?:prevoyait|annoncait|avait annonce)|etai(?:t|ent) annonce\w*)\b"
)
"""French of weather that was foretold."""
_HAS_COME = lazy(r"\b(?:has|have) (?:arrived|come|begun|started)\b|\bis here\b")
"""Of what was forecast and is here now."""
_FROM = lazy(
    r"\b(?:winds?|windje|bries\w*|breeze|blowing(?: an?(?: \w+){1,2})?|gusting|vent|bise|brise|viento|brisa)(?: (?:leger|legere|fort|frais|froid|faible|modere|ligero|ligera|fuerte|suave|flojo|floja|debil|moderado|moderada|fresco|fresca|frio))? (?:(?:of )?\d\d ?(?:km h|km / h|kph|kmh|mph) |is |comes |is coming |blows |is blowing |komt |waait |staat |vient |souffle |sopla |viene )?(?:(?:trekt aan|trekt weer aan|steekt op|wakkert aan|se leve|se levanta|is picking up|picks up|is getting up|is freshening) ,? ?)?(?:from |out of |uit |du |de |del |d )(?:the |het |l |el )?"
    r"((?:north|south)(?: ?(?:east|west))?|east|west|(?:noord|zuid)(?:en|oosten|westen)|oosten|westen|nord(?: ?(?:est|ouest))?|sud(?: ?(?:est|ouest))?|ouest|norte|sur|este|oeste|noroeste|noreste|nordeste|sudoeste|suroeste|sureste|sudeste)\b"
)
_LONG = 24
"""Tokens of the longest sentence of which a wind is said."""
_WESTERLY = lazy(
    r"\b((?:north|south) ?(?:east|west)?|east|west)er(?:n|ly) (?:wind|breeze|gale|is blowing|blowing)|"
    r"\b((?:north|south) ?-? ?(?:east|west)|east|west|north|south) (?:wind|breeze|gale)|"
    r"\bwind is ((?:north|south) ?-? ?(?:east|west)?|east|west)er(?:n|ly)\b"
)
_COMPOUND_WIND = lazy(
    r"\b((?:noord|zuid)(?:oosten|westen|oost|west|oostelijke|en|er)?|oosten|westen|westelijke|oostelijke)[ -]?wind\b|"
    r"\bwind ?:? (?:uit )?(?:het )?(n|z|o|w|no|nw|zo|zw|nno|nnw|zzw|zzo)\b(?= ?(?:\d|$|[,.;(]))|\b(?P<in_one>(?:noord|zuid)(?:ooster|wester))\b"
)
_QUARTERS = {"n": "noord", "o": "oost", "z": "zuid", "w": "west"}
"""Dutch names a wind in a word by where it comes from: "een koude noordenwind"."""
_CHANGED = lazy(
    r"\b(?:from|fallen|dropped|risen|climbed|gezakt|gedaald|gestegen|van|de)\b.*\b(?:to|naar|tot|à|a)\b",
    re.IGNORECASE,
)


_IS_OVER = lazy(
    r"\b(?:stopped|eased off|drying|opgehouden|gestopt met regenen|droog geworden|drogen op|opgedroogd|a cesse|s est arrete|sech(?:e|ent)|"
    r"dejado de llover|parado de llover|secando|secan|(?:buien|regen|showers?|rain) (?:van|of|from) (?:vanochtend|vanmorgen|gisteren|vannacht|this morning|last night|yesterday)|"
    r"(?:averses|pluie|orages?) (?:du matin|de la nuit|de ce matin|d ?['’]? ?hier)|(?:chubascos|lluvia|tormenta) (?:de la manana|de anoche|de ayer|de la noche)|"
    r"(?:this morning s|last night s|overnight|yesterday s) (?:rain|showers?|storms?))\b"
)
"""Rain that has stopped, or fell before the stage."""
_DRY = lazy(
    r"^(?:het is |het blijft (?:voorlopig )?|lekker |gelukkig |it s |it is |it stays |temps |tiempo |weer )?(?:\w+ (?:but|maar|mais|pero|and|en|et|y) )?(?:dry|droog|sec|seco)\b(?= ?(?:[,.!\d]|$)| weer\b| (?:and|en|et|y|but|maar|mais|pero|aan|at|in|on|for|here)\b)"
)
_HAIL = lazy(
    r"\b(?:hagel(?:t|bui|buien|stenen|de)?|hagelt|gre(?:le|lons)|granizo|graniza|granizando|granizada|pedrisco|hail\w*)\b"
)
_FIGURATIVE = lazy(
    r"\b(?:hail|rain(?:ing)?|storm|shower|deluge|flood) (?:of )?(?:attacks|blows|criticism|confetti|punctures|abandons|questions|medals)\b"
)
"""What rains without any clouds."""
_STEEP = lazy(r"\b(?:gradient|steep|slope|to the (?:left|right)|turn(?:s|ed)?|bend|corner|angle|hairpin)\b")
"""Beside degrees: an angle."""
_BELOW_ZERO = lazy(r"\bdegrees? below (?:zero|freezing)\b|\bminus \d")
_FROM_THE_SIDE = lazy(r"\bfrom the (?:left|right|side)\b")


def _weather(s: Sentence, context: Context) -> Iterator[Fact]:
    fields: dict[str, object] = {}
    if (s.language == "es" and s.tokens[0].folded.startswith("manana")) or _FORETOLD.search(s.folded):
        return  # of another day
    where = None
    for kind, sky in _SKY.items():
        for at in s.all(kind):
            weak = s.tokens[at].folded in phrases(
                "rain|regen|pluie|lluvia|averse|averses|orage|orages|chubascos|tormenta|tormentas|aguacero|crachin|grele|granizo|sol|soleil|zon|clouds|couvert|snow|neige|nieve|grijs|mist|"
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
                and not (sky == "rain" and _IS_OVER.search(s.folded))
                and not (sky == "fog" and s.language == "nl" and _MISSES.search(s.folded))
            ):
                fields.setdefault("sky", sky)
                where = at
    if _HAIL.search(s.folded) and s.language != "en" and not _doubted(s) and fields.get("sky") in (None, "rain"):
        fields["sky"], where = "hail", 0
    if "sky" not in fields and _DRY.search(s.folded) and not _doubted(s):
        fields["sky"], where = "dry", 0
    if (
        s.language == "fr"
        and "pluie" in s.folded
        and _RAIN_CAME.search(s.folded)
        and not s.has("future", "modal", "not")
    ):
        fields.setdefault("sky", "rain")
        where = 0
    for kind, wind in _WIND.items():
        for at in s.all(kind):
            if kind == "strong_wind" and (
                _FROM.search(s.folded)
                or _COMPOUND_WIND.search(s.folded)
                or s.has("crosswind", "headwind", "tailwind")
            ):
                continue  # where it comes from says more
            later = s.has("future", "modal")
            if is_news(s, at, context) and not later and (len(s.tokens) <= _LONG or "degrees" in s.text):
                is_aside = kind == "strong_wind" and _FROM_THE_SIDE.search(s.folded) is not None
                fields.setdefault("wind", "crosswind" if is_aside else wind)
                where = at
    if not fields.get("wind") and (match := _FROM.search(s.folded)) and not _doubted(s):
        fields["wind"], where = match[1].replace(" ", "-" if s.language == "fr" else ""), 0
    if (
        not fields.get("wind")
        and (blows := _COMPOUND_WIND.search(s.folded))
        and not s.in_clause(_token_of(s, "wind"), "future", "modal", "not")
    ):
        by_letter = "".join(_QUARTERS[one] for one in blows[2] or "")
        fields["wind"], where = by_letter or (blows[1] or blows["in_one"]).removesuffix("en").removesuffix("er"), 0
    if not fields.get("wind") and (westerly := _WESTERLY.search(s.folded)) and not _doubted(s):
        blows_from = next(group for group in westerly.groups() if group)
        fields["wind"], where = re.sub(r"[ -]", "", blows_from), 0
    degrees = [] if _STEEP.search(s.folded) else [one for one in temperatures(s.text) if -15 <= one.value <= 48]
    said = [one for one in degrees if not s.in_clause(_token_at(s, one.start), "future", "modal", "past")]
    if len(degrees) == 2 and len(said) == 1:
        degrees = said  # "7 degrees now, and it should reach 14C"
    if len(degrees) == 2 and _CHANGED.search(s.text):
        degrees = degrees[1:]
    if len(degrees) == 1 and not s.in_clause(_token_at(s, degrees[0].start), "future", "modal", "past"):
        fields["temperature_c"] = degrees[0].value
        where = 0 if where is None else where
        if _BELOW_ZERO.search(s.folded):
            fields["temperature_c"] = -abs(degrees[0].value)
    is_of_riders = s.has("named")
    if fields and ("temperature_c" in fields or (not is_of_riders and ("wind" in fields or not s.has("team")))):
        yield Fact("weather", fields, 0.85 if "temperature_c" in fields else 0.72, s.text)


_MISSES = lazy(r"\bmist (?:de|het|een|zijn|haar|hun|nipt|net|niets|nog|daardoor)\b|\b(?:je|hij|zij|ze|wie) mist\b")
"""Dutch of one who misses something, in which there is no fog."""
_RAIN_CAME = lazy(
    r"\bpluie (?:qui (?:\w+ ){1,9}?)?(?:qui )?(?:s est (?:re)?mise a tomber|s est mise de la partie|est venue|vient de faire son|fait son|a fait son|s invite|s est invitee|est de la partie|"
    r"est au rendez vous|redouble|est arrivee|est la\b|est revenue|s abat|s est abattue|recommence)"
)
"""Of rain that falls now, whatever else a sentence says of it."""
_IN_SPITE = phrases("malgre")
"""What denies no weather: "du monde malgré la pluie"."""


def _token_of(s: Sentence, end: str) -> int:
    """Return the index of the first token that ends so, 0 where none does."""
    return next((index for index, token in enumerate(s.tokens) if token.folded.endswith(end)), 0)


def _doubted(s: Sentence) -> bool:
    """Return whether it is not plain that such a wind blows."""
    return s.has("future", "modal", "not")


def _token_at(s: Sentence, start: int) -> int:
    """Return the index of the token in which a character of the text stands."""
    return next((index for index, token in enumerate(s.tokens) if token.end > start), len(s.tokens) - 1)
