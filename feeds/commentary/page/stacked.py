"""Tables of which a copied page has one cell a line: "1", "Jan Bero", "Cofidis", "4:12:33", "2" and so on."""

from collections.abc import Sequence
from itertools import pairwise

from feeds.commentary.page.cells import RANK, is_time
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.patterns import lazy

_RANK = lazy(r"(\d{1,3})[.)º°]?")
_FEWEST = 3
"""Rows of a table."""
_HEIGHTS = range(2, 8)
"""Lines of a row: rank, rider, and bib, nation, team, time, points or not."""
_LONGEST_CELL = 50
"""Characters."""


def unstacked(lines: Sequence[str]) -> list[str]:
    """Return a page's lines with such tables as rows, their cells divided by tabs, each followed by empty lines for its cells."""
    made = list(lines)
    at = 0
    while at < len(lines):
        rows = _rows(lines, at)
        count = sum(map(len, rows))
        if rows:
            made[at : at + count] = ["\t".join(row) for row in rows] + [""] * (count - len(rows))
        at += max(1, count)
    return made


def _rows(lines: Sequence[str], at: int) -> list[Sequence[str]]:
    """Return the cells of the rows of the table that begins at a line, none where none does."""
    starts = [at] if _rank(lines[at]) == 1 else []
    while starts and (after := _next(lines, starts[-1], len(starts) + 1)) is not None:
        starts.append(after)
    if len(starts) < _FEWEST:
        return []
    rows = [lines[begin:end] for begin, end in pairwise(starts)]
    heights = [len(row) for row in rows]
    last = lines[starts[-1] : starts[-1] + max(set(heights), key=heights.count)]
    return (
        [*rows, last]
        if all(map(_is_cell, last)) and any(map(is_time, last))
        else rows
        if len(rows) >= _FEWEST
        else []
    )


def _next(lines: Sequence[str], begin: int, rank: int) -> int | None:
    """Return the line of the next rank, where nothing but cells stands before it."""
    for height in _HEIGHTS:
        at = begin + height
        if at >= len(lines) or not _is_cell(lines[at - 1]):
            return None
        if _rank(lines[at]) == rank:
            return at
    return None


def _rank(line: str) -> int | None:
    match = _RANK.fullmatch(line.strip())
    return int(match[1]) if match else None


def _is_cell(line: str) -> bool:
    return len(line) <= _LONGEST_CELL and not line.endswith(("!", "?"))


_TITLED = compiled(
    r"(?P<title>[^:]{3,60}:|(?:\d{1,2} ?[:.hu] ?\d{2}\b\S*[ \W]*)(?:[^:\d]{3,40}:)?)\s*(?P<row>1(?:[.)ºª°]|[ºª]\.)\s+\S.*)$"
)


def without_titles(lines: Sequence[str]) -> tuple[list[str], dict[int, str]]:
    """Return lines without the titles that stand before the first row of a table in its line, and these."""
    rows, titles = list(lines), dict[int, str]()
    for at, line in enumerate(lines[:-1]):
        follows = RANK.match(lines[at + 1])
        if follows and int(follows["rank"]) == 2 and (match := _TITLED.match(line)) and not RANK.match(line):
            rows[at], titles[at] = match["row"], match["title"]
    return rows, titles
