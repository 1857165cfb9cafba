"""Tables in columns whose order no line of heads says: what each column has is seen by all of its cells."""

import re
from collections.abc import Sequence
from itertools import pairwise

from feeds.commentary.page.cells import DIVIDED, HEADS, HOUR, is_time, row_of, seconds_of
from feeds.commentary.rider.teams import nation_code, team_key
from feeds.commentary.words.patterns import lazy

_FEWEST = 3
"""Rows of a table."""
_MOST_CELLS = 8
_RANKED = lazy(r"^(\d{1,3}[.)]?) (?=[^\W\d])")
_NUMBER = lazy(r"\d{1,3}[.)]?")
_WORDS = lazy(r"[^\W\d]")


def in_seen_columns(lines: Sequence[str]) -> list[str]:
    """Return a page's lines with the rows of tables that have a time in any of their columns as "1. Name (Team) time"."""
    said = list(lines)
    at = 0
    while at < len(lines):
        cells = _cells(lines[at])
        end = at + 1
        if len(cells) < 2 or _is_head(cells):
            at = end
            continue
        rows = [cells]
        while end < len(lines) and 0 <= len(cells) - len(more := _cells(lines[end])) <= 1 and len(more) > 1:
            rows.append(more)
            end += 1
        if end - at >= _FEWEST and (made := _made(rows)):
            said[at:end] = made
        at = end
    return said


def _cells(line: str) -> list[str]:
    if "\t" not in line and "  " not in line:
        return []
    cells = [cell.strip() for cell in DIVIDED.split(_RANKED.sub(r"\1\t", line.strip()))]
    cells = [cell[1:-1] if cell[:1] == "(" and cell[-1:] == ")" else cell for cell in cells]
    return cells if len(cells) <= _MOST_CELLS else []


def _is_head(cells: Sequence[str]) -> bool:
    return sum(HEADS.fullmatch(cell) is not None for cell in cells) * 2 > len(cells)


def _made(rows: list[list[str]]) -> list[str]:
    """Return rows in the order in which they are read; none where they are no table of times, or in that order."""
    width = len(rows[0])
    kinds = _kinds([[row[at] for row in rows if at < len(row)] for at in range(width)])
    if "name" not in kinds or "time" not in kinds:
        return []
    name = kinds.index("name")
    if any("(" in cell for row in rows for cell in row[name : name + 1]):  # a row may have fewer cells
        return []
    first = seconds_of(re.sub(r"^[^\d+]*", "", rows[0][kinds.index("time")])) or 0
    if first < HOUR / 2:
        return []
    made = []
    for number, row in enumerate(rows, 1):
        said = dict(zip(kinds, row, strict=False))
        if len(row) < width and kinds[-1] != "time":
            return []
        made.append(
            row_of(
                said.get("rank") or str(number),
                said["name"],
                said.get("team"),
                said.get("nation"),
                said.get("time"),
            )
        )
    return made


def _kinds(columns: list[list[str]]) -> list[str]:
    """Return what each column has."""
    kinds = [_kind(column) for column in columns]
    if kinds.count("rank") > 1:
        first = kinds.index("rank")
        kinds = ["bib" if kind == "rank" and at > first else kind for at, kind in enumerate(kinds)]
    texts = [at for at, kind in enumerate(kinds) if kind == "text"]
    name = next((at for at in texts if not _are_teams(columns[at])), texts[0] if texts else None)
    for at in texts:
        kinds[at] = "name" if at == name else "team" if kinds.count("team") == 0 else "other"
    return kinds


def _kind(column: list[str]) -> str:
    filled = [cell for cell in column if cell]
    if all(_NUMBER.fullmatch(cell) for cell in filled):
        ranks = [int(cell.rstrip(".)")) for cell in filled]
        return "rank" if ranks[:1] == [1] and all(b - a in (0, 1) for a, b in pairwise(ranks)) else "bib"
    if all(is_time(cell) for cell in filled):
        return "time"
    if all(len(cell) == 3 and nation_code(cell) for cell in filled):
        return "nation"
    return "text" if all(_WORDS.match(cell) for cell in filled) else "other"


def _are_teams(column: list[str]) -> bool:
    known = sum(team_key(cell) is not None for cell in column)
    return known * 2 >= len(column) or any(" " not in cell for cell in column)
