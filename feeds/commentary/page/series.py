"""Figures at the same place of many posts: what each might mean alone, the page shows as a whole."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from feeds.commentary.page.headings import BEFORE, NUMBER, TO_GO, UNIT, Para, minutes
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import distances
from feeds.commentary.words.patterns import lazy

_CLOSING = compiled(
    rf"\s*[(\[](?:{BEFORE}\s+|[-–]\s?)?(?P<km>(?:{NUMBER})\s?{UNIT}(?:\s?{TO_GO})?)[)\]]\s*$", re.IGNORECASE
)
"""A distance that ends a post: "… Le peloton laisse faire. (97 km)"."""
_LEADING = compiled(
    rf"^[#•▶-]?\s?(?P<km>(?:{NUMBER})\s?{UNIT})\s+(?:-\s+(?=\S)|(?=(?-i:[A-ZÀ-Þ¡¿\"“])|\d{{1,2}}[:'’][0-5]\d))(?=.*[.!?…\"”»]\s*$)",
    re.IGNORECASE,
)
"""A distance that begins one: "97 km - Le peloton laisse faire.", "-97km Le peloton laisse faire."."""
_BARE = compiled(
    r"^[#•▶-]?\s?(?P<km>\d{1,3}) (?:to go|te gaan)\b(?:\s*[:.,–—|-]+\s*|\s*$|\s+(?=(?-i:[A-Z])))", re.IGNORECASE
)
"""A number that begins one: "97 to go: The bunch lets them go". Of laps there are never so many."""
_AT = compiled(
    r"^[#•▶-]?\s?(?:a|à|quedan|faltan|restan|nog|encore|reste|restent) (?P<km>\d{1,3})(?:\s?[.:–—|-]+\s+(?=(?-i:[A-ZÀ-Þ¡¿\"“\d]))|\s?[.:!]?$)",
    re.IGNORECASE,
)
"""A number that begins one, with what says that it is to go: "A 60. El pelotón cede", "Nog 60: het peloton geeft toe"."""
_CLOCK = lazy(r"\s*(?P<clock>(?:[01]?\d|2[0-3])[:.h][0-5]\d)\s*")
"""A time and nothing else, after the distance that heads a post: of day, or a gap."""
_ENOUGH = 3
"""Posts that make a series."""
_MOSTLY = 0.6
"""Part of the posts from which on the figures fall, or rise."""
_MORE_THAN_LAPS = 25
_FORENOON = 9 * 60
"""Minutes since midnight: no stage is written about so early, and few gaps are so large."""


def with_figures_of_series(paras: Sequence[Para]) -> list[Para]:
    """Return the posts of a page with the distances and times that they give, all at one place, in falling or rising order."""
    for place in (_CLOSING, _LEADING, _BARE, _AT):
        paras = _with_km(paras, place)
    clocks = [
        _CLOCK.fullmatch(para.body) if para.km is not None and para.clock is None else None for para in paras
    ]
    times = [minutes(clock["clock"], None) if clock else None for clock in clocks]
    series = [time for time in times if time is not None]
    if not _is_series(series) or min(series) < _FORENOON:
        return list(paras)
    return [
        para if time is None else replace(para, body="", clock=time)
        for para, time in zip(paras, times, strict=True)
    ]


def _is_series(figures: Sequence[float]) -> bool:
    return len(figures) >= _ENOUGH and abs(balance(figures)) >= len(figures) * _MOSTLY


def _with_km(paras: Sequence[Para], place: re.Pattern[str]) -> list[Para]:
    matches = [place.search(para.body) if para.km is None else None for para in paras]
    kms = [_km(match["km"]) if match else None for match in matches]
    series = [km for km in kms if km is not None]
    if not _is_series(series) or (place in (_BARE, _AT) and max(series) < _MORE_THAN_LAPS):
        kms = [km if km is not None and _fits(km, at, paras) else None for at, km in enumerate(kms)]
    return [
        replace(para, km=km, body=place.sub("", para.body), heading=para.heading or match["km"])
        if match and km is not None
        else para
        for para, match, km in zip(paras, matches, kms, strict=True)
    ]


def _fits(km: float, at: int, paras: Sequence[Para]) -> bool:
    """Return whether a figure lies between the km to go of the posts before and after it, a few km from both at most."""
    posts = [
        [para for para in part if para.km is not None]
        for part in (paras[max(0, at - _NEAR) : at], paras[at + 1 : at + 1 + _NEAR])
    ]
    if not all(posts) or any(para.is_raced for para in (posts[0][-1], posts[1][0])):
        return False
    before, after = posts[0][-1].km or 0.0, posts[1][0].km or 0.0
    return min(before, after) < km < max(before, after) and abs(before - after) <= _FAR_APART_KM


_NEAR = 12
"""Paragraphs before and after one among which the next km to go is looked for."""
_FAR_APART_KM = 45


def _km(text: str) -> float | None:
    return float(text) if text.isdecimal() else next((one.value for one in distances(text)), None)


def balance(series: Sequence[float]) -> int:
    """Return how often a series that should fall rises, less how often it falls."""
    return sum((b > a) - (b < a) for a, b in pairwise(series))
