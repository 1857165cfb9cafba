"""What the posts of a live blog say of the race as a whole, which reading any one of them needs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from feeds.commentary.page.headings import Para
from feeds.commentary.stage.header import read_header
from feeds.commentary.words.tags import language_of
from feeds.commentary.words.writing import WORD, fold

HEAD = 25
"""Number of paragraphs, from the oldest on, that may describe the stage."""

_EARLY_KM = 80.0
"""Posts before the first km heading are from before the start where it has at least so many km to go."""

_EARLY_RACED_KM = 60.0


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of a race before its first post is read."""

    distance_km: float | None = None
    number: int | None = None
    """Of the stage."""
    language: str = "en"
    has_before: bool = False
    """The first posts are from before the start: results in them are of another race."""
    falls: bool = False
    """"Km 41" as a heading means 41 km to go, since the figures fall."""


def outlined(posts: Iterable[Sequence[Para]], headline: str, distance_km: float | None) -> Outline:
    """Return the outline of a live blog.

    Args:
        posts: the paragraphs of each post in the order of time.
        headline: of the page.
        distance_km: length of the stage, where the header has it.
    """
    head: list[Para] = []
    headings: list[Para] = []
    has_before = False
    for number, paras in enumerate(posts):
        head += paras[: HEAD - len(head)]
        for index, para in enumerate(paras):
            if para.km is None:
                continue
            if not headings and (number or index):
                has_before = para.km <= _EARLY_RACED_KM if para.is_raced else para.km >= _EARLY_KM
            headings.append(para)
    lines = tuple(line for line in (headline, *(para.text for para in head)) if line)
    longest = max((para.km for para in headings if para.km is not None and not para.is_raced), default=None)
    total = next((para.total_km for para in headings if para.total_km), None)
    length, stage, language = _said(lines, total, longest)
    raced = [para.km or 0.0 for para in headings if para.is_raced]
    return Outline(
        distance_km=length if distance_km is None else distance_km,
        number=stage,
        language=language,
        has_before=has_before,
        falls=sum((a > b) - (a < b) for a, b in pairwise(raced)) > 0,
    )


@lru_cache(maxsize=4)
def _said(
    lines: tuple[str, ...], total: float | None, longest: float | None
) -> tuple[float | None, int | None, str]:
    """Return a stage's length in km, its number, and the language; cached, since the first lines hardly change."""
    header = read_header(lines, total, longest)
    words = [fold(match[0]) for line in lines for match in WORD.finditer(line[:400])]
    return header.distance_km, header.number, language_of(words)
