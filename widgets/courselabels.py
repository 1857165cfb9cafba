"""Names above the profile: each climb and sprint at its place, without overlap."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len

from tracker.race.stage import Climb, Stage
from widgets.cells import Row, Span, pad, shorten_words

_GENERIC = re.compile(
    r"^(?:(?:col|c[ôo]te|mont[ée]e|mur|alto|puerto|passo|cima)\s+)"
    r"(?:de\s+la\s+|de\s+l['’]\s*|des\s+|du\s+|de\s+|d['’]\s*|della\s+|del\s+|di\s+|l['’]\s*)?",
    re.IGNORECASE,
)
_RANKS = {"HC": 9, "1": 8, "2": 7, "3": 6, "4": 5}
_FOUND = 0
"""The rank of climbs found in the altitudes, which have no name, below all others."""

_LONGEST, _SHORTEST = 24, 8
"""Most and fewest cells of a name; where not even the shortest fits, a summit is a mark."""

_LITTLE = 3
"""A shortened name never ends in a word of so few letters, as "Rise to" does."""


@dataclass(frozen=True, slots=True)
class _Label:
    priority: tuple[bool, int]
    column: int
    texts: tuple[str, ...]
    """Its possible texts, the longest first."""
    ink: str


def short_name(name: str) -> str:
    """Return a climb's name without the word for a climb: "Espigoulier" for "Col de l'Espigoulier"."""
    rest = _GENERIC.sub("", name)
    return rest[:1].upper() + rest[1:] if rest else name


def labels(stage: Stage, km_to_go: float | None, width: int, rows: int = 1) -> list[Row]:
    """Return names at their columns in at most `rows` rows; where two collide, one moves up, is cut or left out.

    Places still ahead have priority over those passed, hard climbs over easy ones, climbs over sprints.
    """
    distance = stage.distance_km
    if not distance:
        return [()]
    found = []
    for climb in stage.climbs:
        if climb.km_to_go is None or climb.km_to_go > distance:
            continue
        column = _column(distance, climb.km_to_go, width)
        ahead = km_to_go is None or climb.km_to_go < km_to_go
        sprints_here = any(_same_place(climb, sprint.km_to_go) for sprint in stage.sprints)
        rank = _FOUND if climb.found else _RANKS.get((climb.category or "").upper(), 4)
        found.append(
            _Label((ahead, rank), column, _texts(climb, " S" if sprints_here else ""), "text" if ahead else "back")
        )
    for sprint in stage.sprints:
        if sprint.km_to_go is None or sprint.km_to_go > distance:
            continue
        if any(_same_place(climb, sprint.km_to_go) for climb in stage.climbs):
            continue
        ahead = km_to_go is None or sprint.km_to_go < km_to_go
        column = _column(distance, sprint.km_to_go, width)
        found.append(_Label((ahead, 1), column, ("S",), "up" if ahead else "back"))
    return _placed(found, width, rows)


def _same_place(climb: Climb, km_to_go: float | None) -> bool:
    return climb.km_to_go is not None and km_to_go is not None and abs(climb.km_to_go - km_to_go) < 0.5


def _column(distance: float, km_to_go: float, width: int) -> int:
    return max(0, min(width - 1, int((distance - km_to_go) / distance * width)))


def _texts(climb: Climb, sprint: str) -> tuple[str, ...]:
    if climb.found:
        return (f"▲ ~{climb.estimated_category}", "▲") if climb.estimated_category else ("▲",)
    category = climb.category or ""
    end = f" {category}{sprint}".rstrip()
    names = [shorten_words(name, _LONGEST) for name in _shorter(short_name(climb.name))]
    return tuple(dict.fromkeys((*(name + end for name in names), "▲" + sprint)))


def _shorter(name: str) -> Iterator[str]:
    """Yield a name, then ever shorter beginnings of it in whole words that still make sense."""
    yield name
    words = name.split()
    while len(words) > 1:
        words.pop()
        while words and len(words[-1].rstrip("'’")) <= _LITTLE:
            words.pop()
        if words and len(" ".join(words)) >= _SHORTEST:
            yield " ".join(words) + "…"


def _placed(found: list[_Label], width: int, rows: int) -> list[Row]:
    taken = [[False] * (width + 2) for _ in range(rows)]
    placed: list[list[tuple[int, str, str]]] = [[] for _ in range(rows)]
    for label in sorted(found, key=lambda label: label.priority, reverse=True):
        for text, row in ((text, row) for text in label.texts for row in range(rows)):
            size = cell_len(text)
            start = max(0, min(width - size, label.column - size // 2))
            # Two cells of air on either side.
            if size <= width and not any(taken[row][max(0, start - 2) : start + size + 2]):
                taken[row][start : start + size] = [True] * size
                placed[row].append((start, text, label.ink))
                break
    return [_row(labels) for labels in reversed(placed) if labels] or [()]


def _row(labels: list[tuple[int, str, str]]) -> Row:
    row: list[Span] = []
    at = 0
    for start, text, ink in sorted(labels):
        row += [(pad("", start - at), "text"), (text, ink)]
        at = start + cell_len(text)
    return tuple(row)
