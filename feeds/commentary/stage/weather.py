"""The weather in Dutch, French and Spanish, and what is the same in English."""

import re
from collections.abc import Iterator

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.degrees import temperatures
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

SKY = {"hailing": "hail", "raining": "rain", "sunny": "sun", "snowing": "snow", "foggy": "fog", "cloudy": "cloud"}
"""What each class of words for the sky says."""
WIND = {
    "headwind": "headwind", "tailwind": "tailwind", "crosswind": "crosswind", "strong_wind": "strong",
    "light_wind": "light", "calm_wind": "calm",
}  # fmt: skip
"""What each class of words for the wind says."""
MOST_TOKENS = 24
"""Tokens of the longest sentence of which a wind is said."""
IN_SPITE = phrases("malgre")
"""What denies no weather: "du monde malgré la pluie"."""
_WEAK = phrases(
    "regen|pluie|lluvia|averse|averses|orage|orages|chubascos|tormenta|tormentas|aguacero|crachin|grele|granizo|sol|soleil|zon|couvert|neige|nieve|grijs|mist|brume|nubes|bewolking"
)
"""Words for the sky that longer sentences also use for what is no weather of now."""
_SHORT = 16
"""Tokens of the longest sentence in which they are the sky of now."""
_FORECAST = lazy(
    r"\b(?:forecast|later|voorspel|pron[oó]stic|verwacht|aangekondigd|dreig|kans op|prévu|annonc|attendue?s?\b|de ce matin|de vanmorgen|de esta mañana|menac|espera|previst|anuncia|amenaz|possib)",
    re.IGNORECASE,
)
_FORETOLD = lazy(
    r"\b(?:previsions (?:parlaient|annoncaient|donnaient|faisaient)|on (?:nous )?(?:prevoyait|annoncait|promettait)|meteo (?:\w+ )?(?:prevoyait|annoncait|avait annonce)|etai(?:t|ent) annonce\w*)\b"
)
"""French of weather that was foretold."""
_FROM = lazy(
    r"\b(?:wind|windje|bries\w*|vent|bise|brise|viento|brisa)(?: (?:leger|legere|fort|frais|froid|faible|modere|ligero|ligera|fuerte|suave|flojo|floja|debil|moderado|moderada|fresco|fresca|frio))? (?:\d\d ?(?:km h|km / h|kmh) |is |komt |waait |staat |vient |souffle |sopla |viene )?(?:(?:trekt aan|trekt weer aan|steekt op|wakkert aan|se leve|se levanta) ,? ?)?(?:uit |du |de |del |d )(?:het |l |el )?"
    r"((?:noord|zuid)(?:en|oosten|westen)|oosten|westen|nord(?: ?(?:est|ouest))?|sud(?: ?(?:est|ouest))?|est|ouest|norte|sur|este|oeste|noroeste|noreste|nordeste|sudoeste|suroeste|sureste|sudeste)\b"
)
_COMPOUND_WIND = lazy(
    r"\b((?:noord|zuid)(?:oosten|westen|oost|west|oostelijke|en|er)?|oosten|westen|westelijke|oostelijke)[ -]?wind\b|"
    r"\bwind ?:? (?:uit )?(?:het )?(n|z|o|w|no|nw|zo|zw|nno|nnw|zzw|zzo)\b(?= ?(?:\d|$|[,.;(]))|\b(?P<in_one>(?:noord|zuid)(?:ooster|wester))\b"
)
_QUARTERS = {"n": "noord", "o": "oost", "z": "zuid", "w": "west"}
"""Dutch names a wind in a word by where it comes from: "een koude noordenwind"."""
_CHANGED = lazy(r"\b(?:gezakt|gedaald|gestegen|van|de)\b.*\b(?:naar|tot|à|a)\b", re.IGNORECASE)
_IS_OVER = lazy(
    r"\b(?:opgehouden|gestopt met regenen|droog geworden|drogen op|opgedroogd|a cesse|s est arrete|sech(?:e|ent)|dejado de llover|parado de llover|secando|secan|"
    r"(?:buien|regen) van (?:vanochtend|vanmorgen|gisteren|vannacht)|(?:averses|pluie|orages?) (?:du matin|de la nuit|de ce matin|d ?['’]? ?hier)|"
    r"(?:chubascos|lluvia|tormenta) (?:de la manana|de anoche|de ayer|de la noche))\b"
)
"""Rain that has stopped, or fell before the stage."""
_DRY = lazy(
    r"^(?:het is |het blijft (?:voorlopig )?|lekker |gelukkig |temps |tiempo |weer )?(?:\w+ (?:maar|mais|pero|en|et|y) )?(?:droog|sec|seco)\b(?= ?(?:[,.!\d]|$)| weer\b| (?:en|et|y|maar|mais|pero|aan|in)\b)"
)
_HAIL = lazy(
    r"\b(?:hagel(?:t|bui|buien|stenen|de)?|gre(?:le|lons)|granizo|graniza|granizando|granizada|pedrisco)\b"
)
BELOW_ZERO = lazy(r"\bdegrees? below (?:zero|freezing)\b|\bminus \d")
_MISSES = lazy(r"\bmist (?:de|het|een|zijn|haar|hun|nipt|net|niets|nog|daardoor)\b|\b(?:je|hij|zij|ze|wie) mist\b")
"""Dutch of one who misses something, in which there is no fog."""
_RAIN_CAME = lazy(
    r"\bpluie (?:qui (?:\w+ ){1,9}?)?(?:qui )?(?:s est (?:re)?mise a tomber|s est mise de la partie|est venue|vient de faire son|fait son|a fait son|s invite|s est invitee|est de la partie|"
    r"est au rendez vous|redouble|est arrivee|est la\b|est revenue|s abat|s est abattue|recommence)"
)
"""Of rain that falls now, whatever else a sentence says of it."""


def weather(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the weather that a sentence in another language than English speaks of now.

    Args:
        s: the sentence.
        context: whether the text looks back on a whole race.
    """
    if (s.language == "es" and s.tokens[0].folded.startswith("manana")) or _FORETOLD.search(s.folded):
        return  # of another day
    said = {"sky": _sky(s, context), "wind": _wind(s, context), "temperature_c": _degrees(s)}
    fields = {name: value for name, value in said.items() if value is not None}
    has_degrees = "temperature_c" in fields
    if fields and (has_degrees or (not s.has("named") and ("wind" in fields or not s.has("team")))):
        yield Fact("weather", fields, 0.85 if has_degrees else 0.72, s.text)


def _sky(s: Sentence, context: Context) -> str | None:
    """Return the sky, rain before sun before snow where several are said."""
    sky = next((sky for kind, sky in SKY.items() for at in s.all(kind) if _is_now(s, at, sky, context)), None)
    if _doubted(s):
        return sky
    if sky in (None, "rain") and _HAIL.search(s.folded):
        return "hail"
    if sky is None and _DRY.search(s.folded):
        return "dry"
    return "rain" if sky is None and s.language == "fr" and _RAIN_CAME.search(s.folded) else sky


def _is_now(s: Sentence, at: int, sky: str, context: Context) -> bool:
    """Return whether the sky at a token is that of now."""
    if s.tokens[at].folded in _WEAK and (len(s.tokens) > _SHORT or _FORECAST.search(s.text)):
        return False
    if (sky == "rain" and _IS_OVER.search(s.folded)) or any(
        token.folded not in IN_SPITE for token in s.clause(at) if "not" in token.classes
    ):
        return False
    is_missed = sky == "fog" and s.language == "nl" and _MISSES.search(s.folded)
    return not is_missed and is_news(s, at, context, ("not",))


def _wind(s: Sentence, context: Context) -> str | None:
    """Return the wind, by how it meets the riders or by where it comes from."""
    comes_from, in_a_word = _FROM.search(s.folded), _COMPOUND_WIND.search(s.folded)
    says_more = comes_from or in_a_word or s.has("crosswind", "headwind", "tailwind")
    for kind, wind in WIND.items():
        if (kind == "strong_wind" and says_more) or s.has("future", "modal") or len(s.tokens) > MOST_TOKENS:
            continue
        if any(is_news(s, at, context) for at in s.all(kind)):
            return wind
    if comes_from and not _doubted(s):
        return comes_from[1].replace(" ", "-" if s.language == "fr" else "")
    if in_a_word and not s.in_clause(_token_of(s, "wind"), "future", "modal", "not"):
        by_letter = "".join(_QUARTERS[one] for one in in_a_word[2] or "")
        return by_letter or (in_a_word[1] or in_a_word["in_one"]).removesuffix("en").removesuffix("er")
    return None


def _degrees(s: Sentence) -> float | None:
    """Return the temperature of now in °C, None where none is said, or two are."""
    degrees = [one for one in temperatures(s.text) if -15 <= one.value <= 48]
    now = [one for one in degrees if not s.in_clause(token_at(s, one.start), "future", "modal", "past")]
    if len(degrees) == 2 and len(now) == 1:
        degrees = now  # "7 graden nu, en het wordt 14"
    if len(degrees) == 2 and _CHANGED.search(s.text):
        degrees = degrees[1:]
    if len(degrees) != 1 or degrees[0] not in now:
        return None
    return -abs(degrees[0].value) if BELOW_ZERO.search(s.folded) else degrees[0].value


def _token_of(s: Sentence, end: str) -> int:
    """Return the index of the first token that ends so, 0 where none does."""
    return next((index for index, token in enumerate(s.tokens) if token.folded.endswith(end)), 0)


def _doubted(s: Sentence) -> bool:
    """Return whether it is not plain that a sentence is of the weather of now."""
    return s.has("future", "modal", "not")


def token_at(s: Sentence, start: int) -> int:
    """Return the index of the token in which a character of the text stands."""
    return next((index for index, token in enumerate(s.tokens) if token.end > start), len(s.tokens) - 1)
