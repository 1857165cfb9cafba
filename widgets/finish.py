"""The pane of a finished stage: the first ten, the GC with its moves, the day in words, and what is next."""

from itertools import zip_longest
from typing import ClassVar

from textual.reactive import reactive

from tracker.race.aftermath import Aftermath, Move, gc_moves
from tracker.race.language import N_, _
from tracker.race.snapshot import Snapshot
from tracker.race.state import RaceState
from tracker.race.terms import basis_words
from widgets.cells import Row, clip, pad, row_width, wrap
from widgets.pane import Pane
from widgets.tables import Table, drawn

_PODIUM, _TEN, _GC_FEW = 3, 10, 5
"""Rows of the result at least, rows of a table at most, and rows of the GC at first."""

_MOVED_CELLS = 5

_HALF = 36
"""Least width in cells of each of two tables side by side."""


class FinishPane(Pane, can_focus=True):
    """The result of a stage once it is over; scrollable where it is too tall.

    Before the result is reported only the slate shows the winner.
    """

    DEFAULT_CSS: ClassVar[str] = """
    FinishPane {
        padding: 0 0 0 1;
        overflow-y: auto;
        scrollbar-gutter: stable;
    }
    """
    BORDER_TITLE = N_("The finish")
    AIR = 1

    aftermath: reactive[Aftermath | None] = reactive(None, repaint=False)
    """The day in words, and what comes next; None before the stage is over."""

    def watch_aftermath(self) -> None:
        """Redraw with the words."""
        self.draw()

    def rows(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return podium, GC, the day and what comes next; the tables get the rows that the words leave."""
        state, after = snapshot.state, self.aftermath or Aftermath()
        day = [row for line in after.day for row in _wrapped(line, width)]
        coming = _wrapped(after.coming, width) if after.coming else []
        moves = gc_moves(state)
        results = 0 if state.result is None else len(state.result.rows)
        needed = min(results, _PODIUM) + min(len(moves), _PODIUM) + len(day) + len(coming) + 3
        if needed > height and width >= 2 * _HALF and moves:
            return self._abreast(state, moves, [*day, *coming], width, height)
        blocks = 1 + bool(moves) + bool(day) + bool(coming)
        air = height >= 14 and needed + blocks - 1 <= height
        spare = height - len(day) - len(coming) - (blocks - 1) * air - 2 - bool(moves)
        shown = {"result": min(results, _PODIUM), "gc": min(len(moves), _PODIUM)}
        spare -= sum(shown.values())
        for table, most in (("gc", _GC_FEW), ("result", _TEN), ("gc", _TEN)):
            more = max(0, min(spare, min(most, len(moves) if table == "gc" else results) - shown[table]))
            shown[table] += more
            spare -= more
        parts = [self._result(state, shown["result"], width), self._gc(state, moves, shown["gc"], width)]
        if day:
            parts.append([((_("The day"), "strong"),), *day])
        parts.append(coming)
        rows: list[Row] = []
        for part in parts:
            rows += [*([()] if rows and part and air else []), *part]
        return rows

    def _abreast(
        self, state: RaceState, moves: tuple[Move, ...], words: list[Row], width: int, height: int
    ) -> list[Row]:
        """Return result and GC side by side, with the words below them."""
        half = (width - 2) // 2
        count = max(_PODIUM, min(_TEN, height - len(words) - 1))
        results = state.result.rows[:count] if state.result is not None else ()
        left, right = self._result(state, len(results), half), self._gc(state, moves, count, half)
        rows = [
            (*a, (" " * (half - row_width(a) + 2), "text"), *b) for a, b in zip_longest(left, right, fillvalue=())
        ]
        return [*rows, *words]

    def _result(self, state: RaceState, count: int, width: int) -> list[Row]:
        if state.result is None or not count:
            return [clip(((_("Result not reported yet"), "soft"),), width)]
        head: Row = ((_("Stage result"), "strong"), (f"  {basis_words(state.result.basis)}", "soft"))
        table = Table("", state.result.rows[:count], state.result.basis)
        return [clip(head, width), *drawn(table, state.stage, width, self.followed)]

    def _gc(self, state: RaceState, moves: tuple[Move, ...], count: int, width: int) -> list[Row]:
        if state.gc is None or not moves:
            return []
        head: Row = ((_("General classification"), "strong"), (f"  {basis_words(state.gc.basis)}", "soft"))
        has_moves = bool(state.stage.gc_before)
        room = width - _MOVED_CELLS if has_moves else width
        lines = drawn(
            Table("", tuple(move.row for move in moves[:count]), state.gc.basis), state.stage, room, self.followed
        )
        rows = [clip(head, width)]
        for move, line in zip(moves[:count], lines, strict=True):
            rows.append((*line, (" " * (room - row_width(line)), "text"), _moved(move)) if has_moves else line)
        return rows


def _moved(move: Move) -> tuple[str, str]:
    """Return how many places a rider went up or down in the GC, with its ink."""
    if move.row.position is None:
        return "", "soft"
    if move.before is None:
        return pad("▲", _MOVED_CELLS, right=True), "up"
    gained = move.before - move.row.position
    said, ink = (f"▲{gained}", "up") if gained > 0 else (f"▼{-gained}", "down") if gained else ("=", "soft")
    return pad(said, _MOVED_CELLS, right=True), ink


def _wrapped(text: str, width: int) -> list[Row]:
    """Return a sentence wrapped in rows, all but the first indented."""
    first, *more = wrap(text, width - 2) or [""]
    return [((f"· {first}", "text"),), *(((f"  {line}", "text"),) for line in more)]
