"""What is around the race: weather, speeds, the roll-out and the flag."""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_news, is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.stage.english_weather import english_weather
from feeds.commentary.stage.start import starts
from feeds.commentary.stage.weather import IN_SPITE, weather
from feeds.commentary.words.patterns import lazy

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
    yield from english_weather(s, context) if s.language == "en" else weather(s, context)
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
        in_spite = all(t.folded in IN_SPITE for t in s.clause(at) if "not" in t.classes)
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
        and all(s.tokens[at].folded in IN_SPITE for at in s.all("not"))
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
