"""Reads the weather as it is typed, with or without the word "weather"."""

import re

from tracker.desk.entry import Context, Facts, NotUnderstood
from tracker.race.language import _
from tracker.race.terms import SKIES
from tracker.race.text import fold_name

_SKY_WITH = frozenset(
    {
        "light", "heavy", "strong", "some", "few", "no", "and", "with", "partly", "mostly", "very", "slight",
        "spells", "of", "bright", "dark", "warm",
    }
)  # fmt: skip
"""Words that may accompany those of the sky."""

_WINDS = frozenset(
    {
        "n", "ne", "e", "se", "s", "sw", "w", "nw", "nne", "ene", "ese", "sse", "ssw", "wsw", "wnw", "nnw",
        "north", "south", "east", "west", "strong", "light", "moderate", "head", "tail", "cross", "headwind",
        "tailwind", "crosswind", "force", "calm",
    }
)  # fmt: skip
_DEGREES = re.compile(r"-?\d+(?:[.,]\d+)?(?:°?c|°)?|°?c", re.IGNORECASE)
_WIND = re.compile(r"(?:^|\s+)wind\s+", re.IGNORECASE)


def is_bare_weather(body: str) -> bool:
    """Return whether a text is weather without that word: every word of it is of the sky, the wind or degrees."""
    sky, *wind = _WIND.split(body, maxsplit=1)
    words = [fold_name(word) or word for word in sky.split() if not _DEGREES.fullmatch(word)]
    if not words:
        blows = " ".join(wind).lower().split()
        return len(blows) <= 3 and any(word in _WINDS or word[0].isdecimal() for word in blows)
    return len(words) <= 3 and words[-1] in SKIES and all(word in SKIES or word in _SKY_WITH for word in words)


def read_weather(args: str, context: Context) -> Facts:
    """Return the facts of "sun 11 wind NW".

    Raises:
        NotUnderstood: it is not weather.
    """
    body, *wind = _WIND.split(args, maxsplit=1)
    words = body.split()
    figures = (word for word in words if re.fullmatch(r"-?\d+(?:[.,]\d+)?(?:°?c|°)?", word, re.IGNORECASE))
    figure = next(figures, "")
    if figure:
        words.remove(figure)
    sky = " ".join(word for word in words if word.lower() not in ("°c", "c"))
    if sky and fold_name(sky.split()[-1]) not in SKIES and fold_name(sky.split()[0]) not in SKIES:
        raise NotUnderstood(_("“{sky}” is no weather: write rain 6, sun 11 wind NW.").format(sky=sky), sky)
    if len(sky.split()) > 3:
        raise NotUnderstood(_("Weather is a word or two and the degrees: rain 6, light rain 6 wind NW."), sky)
    fields = {"sky": sky, "wind": " ".join(wind).strip()}
    facts = Facts({key: value for key, value in fields.items() if value}, kind="weather")
    if figure:
        facts.fields["temperature_c"] = float(re.sub(r"[°cC]+$", "", figure).replace(",", "."))
    if not facts.fields:
        raise NotUnderstood(_("What weather? Write rain 6, sun 11 wind NW."))
    return facts
