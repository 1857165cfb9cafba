"""Text in terminal cells: measure, shorten, pad and wrap by cells, never by characters."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from rich.cells import cell_len, set_cell_size

from tracker.race.language import _
from tracker.race.stage import Stage
from tracker.race.terms import hours

Span = tuple[str, str]
"""A text and the ink it is drawn with."""

Row = tuple[Span, ...]
"""One row of a pane."""

UNKNOWN = "–"
"""Shown for what is not known."""


def row_width(row: Iterable[Span]) -> int:
    """Return the width of a row in cells."""
    width = 0
    for text, _ink in row:
        width += len(text) if text.isascii() else cell_len(text)
    return width


def shorten(text: str, width: int) -> str:
    """Return `text` in at most `width` cells, with an ellipsis where something was cut."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + "…" if width > 0 else ""


def shorten_words(text: str, width: int) -> str:
    """Return `text` in at most `width` cells, cut after a word where that leaves at least half of it."""
    if cell_len(text) <= width:
        return text
    cut = shorten(text, width)
    words = cut.rpartition(" ")[0]
    return f"{words}…" if cell_len(words) * 2 >= width else cut


def pad(text: str, width: int, right: bool = False) -> str:
    """Return `text` in exactly `width` cells, shortened or padded; `right` aligns it right."""
    text = shorten(text, width)
    fill = " " * (width - cell_len(text))
    return fill + text if right else text + fill


def wrap(text: str, width: int) -> list[str]:
    """Return `text` as lines of at most `width` cells, broken at spaces; a longer word is broken anywhere."""
    if width <= 0:
        return []
    if len(text) <= width and text.isascii():
        return [text]
    measure = len if text.isascii() else cell_len
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        size = measure(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        if size <= width:
            line, used = word, size
            continue
        *whole, line = _pieces(word, width)
        lines += whole
        used = measure(line)
    return [*lines, line] if line or not lines else lines


def _pieces(word: str, width: int) -> list[str]:
    """Return a word cut into pieces of at most `width` cells; a wider character is a piece of its own."""
    if word.isascii():
        return [word[start : start + width] for start in range(0, len(word), width)]
    pieces: list[str] = []
    start = used = 0
    for index, character in enumerate(word):
        size = cell_len(character)
        if used + size > width and index > start:
            pieces.append(word[start:index])
            start, used = index, 0
        used += size
    return [*pieces, word[start:]]


def flow(items: Sequence[Row], width: int, gap: int = 2, indent: int = 0) -> list[Row]:
    """Return items in rows of `width` cells; an item is broken only where it does not fit a row by itself."""
    rows: list[Row] = []
    line: list[Span] = []
    used = 0
    margin: Row = ((" " * indent, "text"),) if indent else ()
    for item in items:
        size = row_width(item)
        if line and used + gap + size <= width - indent:
            line += [(" " * gap, "text"), *item]
            used += gap + size
            continue
        if line:
            rows.append((*margin, *line))
        fitted = item if size <= width - indent else clip(item, width - indent)
        line, used = list(fitted), min(size, width - indent)
    if line:
        rows.append((*margin, *line))
    return rows


def joined(cells: Iterable[Span]) -> Row:
    """Return spans as one row, with adjacent spans of one ink merged."""
    spans: list[Span] = []
    for text, ink in cells:
        if spans and spans[-1][1] == ink:
            spans[-1] = (spans[-1][0] + text, ink)
        else:
            spans.append((text, ink))
    return tuple(spans)


def clip(row: Iterable[Span], width: int) -> Row:
    """Return a row in at most `width` cells, with an ellipsis where something was cut."""
    row = tuple(row)
    if row_width(row) <= width:
        return row
    kept: list[Span] = []
    left = width
    for text, ink in row:
        size = cell_len(text)
        if size < left:
            kept.append((text, ink))
            left -= size
            continue
        kept.append((shorten(text + "…", left), ink))
        break
    return tuple(kept)


def apart(left: Iterable[Span], right: Iterable[Span], width: int) -> Row:
    """Return a row of `width` cells with `left` at its left and `right` at its right end; `left` is clipped."""
    right = tuple(right)
    room = width - row_width(right)
    left = clip(left, max(0, room - 2 if right else room))
    return (*left, (" " * max(0, room - row_width(left)), "text"), *right)


def race_time(at: datetime, stage: Stage) -> datetime:
    """Return a moment in the stage's local time."""
    return at.astimezone(stage.start_at.tzinfo) if stage.start_at else at


def clock(at: datetime, stage: Stage) -> str:
    """Return a moment as HH:MM of the stage's local time."""
    return f"{race_time(at, stage):%H:%M}"


def age(seconds: float) -> str:
    """Return an age in a few words: "now", "40 s ago", "2 min ago", "1h05 ago"."""
    whole = int(seconds)
    if whole < 5:
        return _("now")
    if whole < 60:
        return _("{n} s ago").format(n=whole)
    if whole < 3600:
        return _("{n} min ago").format(n=whole // 60)
    return _("{time} ago").format(time=hours(whole))
