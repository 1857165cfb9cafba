"""The rows of a table of what a summit or an intermediate sprint gave: "1. Maes (3 pts, 3")", "2. Bero 2 seconds"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from feeds.commentary.page.cells import HOUR, RANK, TIME, as_row, seconds_of
from feeds.commentary.place.placings import MOST_BONUS_S
from feeds.commentary.words.letters import compiled

_POINTS = r"(?P<points>\d{1,2}) ?(?:points?|pts?\.?|ptn|punten|p(?:un)?tos?|p)\b\.?"
_SECONDS = r"\+?-?(?P<bonus>\d{1,2}) ?(?:[\"″”]|''|['’]{2}|s\b|secs?\b|seconds?|seconden|secondes?|segundos?)(?: ?(?:bonus|bonif\w*))?"
_BETWEEN = r"\s*(?:[,;/+&-]|and|en|et|y)?\s*"
_WORTH = compiled(
    rf"[\s,;:(–—-]+(?:{_POINTS}(?:{_BETWEEN}{_SECONDS})?|{_SECONDS.replace('bonus>', 'bonus2>')}(?:{_BETWEEN}{_POINTS.replace('points>', 'points2>')})?"
    r"|\(?(?P<bare>\d{1,2})\)?)\s*\)?\s*\.?$",
    re.IGNORECASE,
)
_PLAIN = compiled(
    r"intermediate|bonus|^\W*(?:\d{1,2}[:.h]\d\d\W+)?(?:the )?(?:\w+ )?(?:sprint|kom|qom|gpm|top of|summit|points? (?:at|on|over))\b|"
    r"tussensprint|bergsprint|meta volante|sprint interm|golden kilomet",
    re.IGNORECASE,
)
_OF_A_STAGE = compiled(r"stage|etappe|\brit\b|[ée]tape|etapa|finish|overall|general", re.IGNORECASE)


_SPRINT = compiled(r"sprint|meta volante|spurt|bonus", re.IGNORECASE)
_CLIMB = compiled(
    r"\b(?:[kq]om|gpm|berg|mountain|climb|col|côte|puerto|alto|monta[ñn]a)\b|bergsprint|\bcat(?:egor\w*)?\.? ?[1-4hH]",
    re.IGNORECASE,
)
_LINE_ON_THE_WAY = compiled(r"intermediate|tussensprint|sprint interm|meta volante|golden kilomet", re.IGNORECASE)


def kind_crossed(title: str) -> str:
    """Return whether a table is of a "sprint" or a "climb": what is called a sprint may be one for a climb's points."""
    is_climb = _CLIMB.search(title) is not None and not _LINE_ON_THE_WAY.search(title)
    return "sprint" if _SPRINT.search(title) and not is_climb else "climb"


def passage_rows(title: str, lines: Sequence[str]) -> list[dict[str, Any]] | None:
    """Return the rows of a table under the title of a sprint or a climb, or None where its times are those of a finish.

    Args:
        title: what stands above the rows: it names something on the way.
        lines: the rows.
    """
    first = TIME.search(lines[0])
    if first and (seconds_of(first["time"] or "") or 0) >= HOUR / 2:
        return None
    rows = [_row(line, number) for number, line in enumerate(lines, 1)]
    said = [row for row in rows if row is not None]
    if len(said) < len(rows):
        return None
    unit = "bonus_s" if said and "bonus_s" in said[0] and "points" not in said[0] else "points"
    for row in said:
        if "bare" in row:
            row[unit] = row.pop("bare")
    for key in ("points", "bonus_s"):
        worth = [row[key] for row in said if key in row]
        if any(later > before for before, later in pairwise(worth)):
            return None
    if any(row.get("bonus_s", 0) > MOST_BONUS_S for row in said):
        return None
    if "points" in said[0] or "bonus_s" in said[0]:
        return said
    is_plain = _PLAIN.search(title) is not None and not _OF_A_STAGE.search(title)
    return said if is_plain and not any(TIME.search(line) for line in lines) else None


def _row(line: str, number: int) -> dict[str, Any] | None:
    match = RANK.match(line)
    worth = _WORTH.search(line, match.start("body") + 1 if match else 1)
    row = as_row(line[: worth.start()] if worth else line, number, points=False)
    if row is None:
        return None
    row.pop("time", None)
    row.pop("seconds", None)
    if worth is not None:
        said = {
            "points": worth["points"] or worth["points2"],
            "bonus_s": worth["bonus"] or worth["bonus2"],
            "bare": worth["bare"],
        }
        row |= {key: int(value) for key, value in said.items() if value}
    return row
