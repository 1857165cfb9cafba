"""What is around the race: weather, speeds, the roll-out and the flag."""

from collections.abc import Iterator

from feeds.commentary.context import Context, Fact
from feeds.commentary.guards import is_news, is_talk
from feeds.commentary.numbers import temperatures
from feeds.commentary.sentence import Sentence
from feeds.commentary.tags import phrases

_SKY = {"raining": "rain", "sunny": "sun", "cloudy": "cloud", "snowing": "snow", "foggy": "fog"}
_WIND = {"headwind": "headwind", "tailwind": "tailwind", "crosswind": "crosswind", "strong_wind": "strong"}
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
        windy = s.has("headwind", "tailwind", "crosswind", "strong_wind") or any(
            t.folded in {"wind", "vent", "viento"} for t in s.tokens
        )
        if s.has("average") and not windy and 15 <= figure.value <= 75 and is_news(s, at, context):
            folded = " ".join(token.folded for token in s.tokens)
            fields: dict[str, object] = {"speed_kph": figure.value}
            over = next((phrase for phrase in _OVER if phrase in folded), None)
            if over:
                fields["over"] = over
            yield Fact("speed", fields, 0.9, s.text)


def _start(s: Sentence, context: Context) -> Iterator[Fact]:
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
            if event == "neutral_start" and (s.has("start") or not _is_rolling(s, at)):
                continue
            if event == "neutralised" and context.phase == "before":
                continue
            yield Fact(event, {}, 0.85, s.text)
            break


def _is_rolling(s: Sentence, at: int) -> bool:
    """Tell whether the roll-out happens, and is not only described."""
    if s.tokens[at].folded.startswith(("roll", "vertrekken", "defile")):
        return s.tokens[at].folded not in {"rollout", "neutralised roll out", "roll out"} or not s.has("distance")
    doing = phrases(
        "rolled|rolling|started|underway|vertrokken|rijden|begonnen|partis|roulent|rodando|ruedan|"
        "riding|onderweg|elances|donne|partido|salido|comenzado|left|way|through|begun|has|have|"
        "begint|vient|est|ha|han"
    )  # fmt: skip
    return any(token.folded in doing for token in s.tokens)


def _weather(s: Sentence, context: Context) -> Iterator[Fact]:
    fields: dict[str, object] = {}
    where = None
    for kind, sky in _SKY.items():
        for at in s.all(kind):
            weak = s.tokens[at].folded in phrases(
                "rain|regen|pluie|lluvia|sol|soleil|zon|clouds|couvert|snow|neige|nieve|grijs|mist|"
                "brume|nubes|wet roads|in the rain|sunny|bewolking"
            )  # fmt: skip
            if is_news(s, at, context) and (not weak or len(s.tokens) <= 16) and not s.in_clause(at, "not"):
                fields.setdefault("sky", sky)
                where = at
    for kind, wind in _WIND.items():
        for at in s.all(kind):
            if is_news(s, at, context) and not s.has("future", "modal") and len(s.tokens) <= 18:
                fields.setdefault("wind", wind)
                where = at
    degrees = [figure for figure in temperatures(s.text) if -15 <= figure.value <= 48]
    if len(degrees) == 1 and not s.in_clause(_token_at(s, degrees[0].start), "future", "modal", "past"):
        fields["temperature_c"] = degrees[0].value
        where = 0 if where is None else where
    if fields and ("temperature_c" in fields or not s.has("named", "team")):
        yield Fact("weather", fields, 0.85 if "temperature_c" in fields else 0.72, s.text)


def _token_at(s: Sentence, start: int) -> int:
    """Return the index of the token in which a character of the text stands."""
    return next((index for index, token in enumerate(s.tokens) if token.end > start), len(s.tokens) - 1)
