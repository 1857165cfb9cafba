"""Classifications: the GC with its basis named, the stage result, the jerseys, and who passed first where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive

from tracker.race.events import Basis
from tracker.race.language import N_, _, ngettext
from tracker.race.notation import SAME_TIME, format_duration, format_gap
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Stage
from tracker.race.stage import Row as TableRow
from tracker.race.state import Passed, RaceState, complete_rows
from tracker.race.terms import basis_words, classification_name, points_words
from tracker.race.trial.board import board_name, boards, trial_of
from tracker.race.virtual import AtBest, VirtualRow, virtual_gc
from tracker.race.virtualclasses import classifications_on_the_road
from tracker.race.wording import row_name
from widgets.cells import UNKNOWN, Row, Span, clip, flow, pad, row_width
from widgets.pane import Pane
from widgets.passages import passage_rows

_GC = N_("General classification")
_RESULT = N_("Stage result")
_NAME_CELLS = 24
"""Cells that the names take, more where one is longer and there is room."""

_LEAST_NAME = 12
_TIME_CELLS = 9
_PENALTY_CELLS = 14
"""Cells for a penalty in words; where there is no room for them, it is a mark."""

_SIDE_CELLS, _BETWEEN = 48, 4
"""Cells that each of two tables side by side has at least, and the cells between them."""


@dataclass(frozen=True, slots=True)
class _OnTheRoad(Sequence[TableRow]):
    """The rows of the virtual GC as those of a table, each made when it is looked at: few of them are in view."""

    of: tuple[VirtualRow, ...]

    def __len__(self) -> int:
        return len(self.of)

    def __getitem__(self, index: int) -> TableRow:  # type: ignore[override]  # it is not sliced
        return self.of[index].as_row()


@dataclass(frozen=True, slots=True)
class _Table:
    """One table that can be shown."""

    title: str
    rows: Sequence[TableRow]
    basis: Basis | None = None
    passages: tuple[Passed, ...] = ()
    unknown: tuple[Rider, ...] = ()
    """Riders of the virtual GC whose place can't be known."""
    is_open: bool = False
    """Whether one of them may be better than the first row."""
    doubtful: tuple[bool, ...] = ()
    """Of each row, whether its time is not sure: by an old or approximate gap, or not by a time at the finish."""
    at_best: tuple[AtBest, ...] = ()
    """What can be said of the `unknown`."""


class StandingsPane(Pane, can_focus=True):
    """One table at a time, GC first; GC and result together where there is height for both."""

    DEFAULT_CSS: ClassVar[str] = """
    StandingsPane {
        padding: 0 0 0 1;
        overflow-y: auto;
        scrollbar-gutter: stable;
    }
    """
    BORDER_TITLE = _GC
    AIR = 1

    _kept: tuple[tuple[RaceState, datetime, int, int, str | None], Sequence[Row]] | None = None
    """What was last drawn, and of what."""

    table: reactive[str | None] = reactive(None, repaint=False)
    """Title of the table that is shown; None, or one that is not there (yet), shows the first there is."""

    def watch_table(self) -> None:
        """Show it, from its top."""
        self.scroll_home(animate=False)
        self.draw()

    def action_next_table(self) -> None:
        """Show the next table there is."""
        if self.snapshot is not None and (tables := _tables(self.snapshot.state, self.snapshot.at)):
            self.table = tables[(_shown(tables, self.table) + 1) % len(tables)].title

    def rows(self, snapshot: Snapshot, width: int, height: int) -> Sequence[Row]:
        """Return the table chosen; below the GC the result, or who passed first where, as far as there is room.

        It is worked out again only when the state, the size or the choice is another, and every minute, since
        what an old gap is worth changes with its age.
        """
        state, key = snapshot.state, (snapshot.at.replace(second=0, microsecond=0), width, height, self.table)
        if self._kept is not None:
            (of, *kept), rows = self._kept
            if of is state and tuple(kept) == key:
                return rows
        rows = self._rows_of(snapshot, width, height)
        self._kept = ((state, *key), rows)
        return rows

    def _rows_of(self, snapshot: Snapshot, width: int, height: int) -> Sequence[Row]:
        state = snapshot.state
        tables = _tables(state, snapshot.at)
        if not tables:
            self._entitle(_(_GC))
            self.say()
            return [((_("No classification yet"), "soft"),)]
        index = _shown(tables, self.table)
        shown = tables[index]
        rows = _drawn(shown, state.stage, width)
        self._entitle(shown.title if width >= 30 or shown.title != _(_GC) else _("GC"))
        self.say(*_subtitles(shown, state, index, len(tables)))
        if shown.title != _(_GC) or index:
            return rows
        result = next((table for table in tables if table.title == _(_RESULT)), None)
        if result is None:
            return _below(rows, _passages_below(tables, width, height - len(rows)))
        told = basis_words(result.basis) if result.basis else ""
        head: Row = ((result.title, "strong"), (f"  {told}", "soft"))
        if len(rows) + 2 + min(10, len(result.rows)) <= height:
            rows = [*rows, (), head]
            return rows + list(_drawn(result, state.stage, width))[: height - len(rows)]
        half = (width - _BETWEEN) // 2
        if half < _SIDE_CELLS:
            return rows
        left = [(), *_drawn(shown, state.stage, half)]
        right = [head, *_drawn(result, state.stage, half)]
        return [_beside(a, b, half) for a, b in zip_longest(left, right, fillvalue=())]

    def _entitle(self, title: str) -> None:
        """Put a title into the frame; it is never read as markup."""
        if self._border_title is None or self._border_title.plain != title:
            self.border_title = Content(title)


def _passages_below(tables: list[_Table], width: int, room: int) -> list[Row]:
    """Return who passed first where, the latest first, in at most `room` rows; whole passages only."""
    rows: list[Row] = []
    for passed in reversed(next((table.passages for table in tables if table.passages), ())):
        told = passage_rows(passed, width)
        if 1 + len(rows) + len(told) > room:
            break
        rows += told
    return [(), *rows] if rows else []


def _beside(left: Row, right: Row, half: int) -> Row:
    return (*left, (" " * (half - row_width(left) + _BETWEEN), "text"), *right)


def _tables(state: RaceState, at: datetime) -> list[_Table]:
    """Return the tables there are, the GC first."""
    tables = []
    virtual = virtual_gc(state, at)
    if virtual is not None:
        tables.append(
            _Table(
                _(_GC),
                _OnTheRoad(virtual.rows),
                "on_the_road",
                unknown=virtual.unknown,
                is_open=virtual.is_open,
                doubtful=tuple(row.provisional or row.gap_min_s != row.gap_max_s for row in virtual.rows),
                at_best=virtual.at_best,
            )
        )
    elif state.gc is not None and state.gc.rows:
        tables.append(_Table(_(_GC), state.gc.rows, state.gc.basis))
    if state.result is not None and state.result.rows:
        tables.append(_Table(_(_RESULT), state.result.rows, state.result.basis))
    if state.stage.format != "road":
        tables += _checkpoints(state)
    on_the_road = {table.which: table for table in classifications_on_the_road(state, at)}
    others = {table.which: table for table in state.classifications if table.rows} | on_the_road
    tables += [_Table(classification_name(table.which), table.rows, table.basis) for table in others.values()]
    if state.passages:
        tables.append(_Table(_("Climbs and sprints"), (), None, state.passages))
    if state.stage.gc_before and tables and tables[0].basis != "before":
        tables.append(_Table(_("GC before the stage"), complete_rows(state.stage.gc_before), "before"))
    return tables


def _checkpoints(state: RaceState) -> list[_Table]:
    """Return the tables of a time trial's checkpoints, the finish first."""
    return [
        _Table(board_name(board), tuple(row.as_row() for row in board.rows))
        for board in reversed(boards(trial_of(state), state.stage))
        if board.rows
    ]


def _shown(tables: list[_Table], title: str | None) -> int:
    return next((index for index, table in enumerate(tables) if table.title == title), 0)


def _subtitles(table: _Table, state: RaceState, index: int, count: int) -> tuple[str | Content, ...]:
    """Return the bases there are with the present one emphasised, and which table of how many this is."""
    number = _("{n} of {all}").format(n=index + 1, all=count) if count > 1 else ""
    if table.basis is None:
        return (number,)
    now = basis_words(table.basis)
    if table.unknown:
        number_unknown = len(table.unknown)
        now += ", " + ngettext("{n} not known", "{n} not known", number_unknown).format(n=number_unknown)
    parts: list[tuple[str, str]] = []
    if table.title == _(_GC) and state.stage.gc_before and table.basis != "before":
        parts.append((f"{basis_words('before')} · ", ""))
    parts.append((f"▸ {now}", "bold"))
    short = Content.assemble(*parts)
    return (Content.assemble(*parts, f"   {number}") if number else short, short, Content.styled(now, "bold"))


def _drawn(table: _Table, stage: Stage, width: int) -> Sequence[Row]:
    if table.passages:
        return [row for passed in reversed(table.passages) for row in passage_rows(passed, width)]
    lines = _Lines(table, stage, width)
    if not table.unknown:
        return lines
    if leading := [one for one in table.at_best if (one.gap_min_s or 0) <= 0]:
        # Who may lead the race stands where it is seen, above the leader who is known.
        lines = lines.around([_at_best_line(one, stage, width) for one in leading], [])
    who: list[Row] = [_at_best(one) for one in table.at_best] or [
        ((rider.surname, "text"),) for rider in table.unknown
    ]
    why = _("{n}: where they ride, or their time").format(n=len(table.unknown))
    head: Row = ((_("not known"), "doubt"), (f" {why}", "soft"))
    return _below(lines, [(), clip(head, width), *flow(who, width, indent=2)])


def _at_best_line(one: AtBest, stage: Stage, width: int) -> Row:
    """Return who may lead as a line of the table, without a place."""
    (name, _ink), note = _at_best(one)
    code = stage.team_code(one.rider.team)
    return clip(
        (
            ("   ?  ", "doubt"),
            (one.rider.name if width >= 40 else name, "strong"),
            (f" {code or ''}", "soft"),
            note,
        ),
        width,
    )


def _at_best(one: AtBest) -> Row:
    """Return a rider whose place is not known, with how well they may be placed: "Conca up to 0:32 ahead"."""
    if one.gap_min_s is None or one.gap_min_s == 0:
        note = _("may lead")
    elif one.gap_min_s < 0:
        note = _("up to {gap} ahead").format(gap=format_duration(-one.gap_min_s))
    else:
        note = _("{gap} or more").format(gap=format_gap(one.gap_min_s))
    return ((one.rider.surname, "text"), (f" {note}", "soft"))


def _below(lines: Sequence[Row], more: list[Row]) -> Sequence[Row]:
    """Return rows with others below them."""
    return lines.around([], more) if isinstance(lines, _Lines) else [*lines, *more]


class _Lines(Sequence[Row]):
    """The lines of a table, each drawn when it is looked at: of two hundred riders a dozen are in view."""

    def __init__(
        self,
        table: _Table,
        stage: Stage,
        width: int,
        above: tuple[Row, ...] = (),
        below: tuple[Row, ...] = (),
    ) -> None:
        self._table, self._stage, self._width = table, stage, width
        self._above, self._below = above, below
        self._made: dict[int, Row] = {}
        room = width - 6 - _TIME_CELLS
        columns = 2 if room >= _LEAST_NAME + 11 else 1 if room >= _LEAST_NAME + 6 else 0
        rows = table.rows
        virtual = isinstance(rows, _OnTheRoad)
        if not virtual and any(row.penalty_s for row in rows):
            room -= _PENALTY_CELLS if room >= _LEAST_NAME + _PENALTY_CELLS else 2
        names = (one.rider.name for one in rows.of) if isinstance(rows, _OnTheRoad) else (row.name for row in rows)
        longest = max(map(cell_len, names))
        name_cells = max(1, min(max(_NAME_CELLS, longest), room - (0, 6, 11)[columns]))
        self._layout = name_cells, columns, longest <= name_cells

    def around(self, above: Sequence[Row], below: Sequence[Row]) -> "_Lines":
        """Return the lines with other rows above and below them."""
        if not above and not below:
            return self
        return _Lines(self._table, self._stage, self._width, (*above, *self._above), (*self._below, *below))

    def __len__(self) -> int:
        return len(self._above) + len(self._table.rows) + len(self._below)

    def __getitem__(self, index: int) -> Row:  # type: ignore[override]  # they are not sliced
        rows = self._table.rows
        if index < len(self._above):
            return self._above[index]
        index -= len(self._above)
        if index >= len(rows):
            return self._below[index - len(rows)]
        if index not in self._made:
            self._made[index] = _line(
                rows[index],
                rows[index - 1] if index else None,
                self._stage,
                self._layout,
                self._width,
                leads=not self._table.is_open,
                doubtful=index < len(self._table.doubtful) and self._table.doubtful[index],
            )
        return self._made[index]

    def __eq__(self, other: object) -> bool:
        """Tell whether the lines of another table look the same."""
        if not isinstance(other, _Lines):
            return NotImplemented
        if self is other:
            return True
        same_stage, same_width = self._stage is other._stage, self._width == other._width
        same_around = self._above == other._above and self._below == other._below
        return same_stage and same_width and same_around and self._table == other._table

    __hash__ = None  # type: ignore[assignment]  # as of any list


def _line(
    row: TableRow,
    before: TableRow | None,
    stage: Stage,
    layout: tuple[int, int, bool],
    width: int,
    *,
    leads: bool,
    doubtful: bool,
) -> Row:
    """Return one row of a table in columns of fixed width.

    Where there is no room the nation goes, then the team, then all first names. The first row `leads` unless
    somebody who is not in the table may be better. A `doubtful` time gets a "~"; of the unclassified, the reason
    why stands in place of the time.
    """
    name_cells, columns, whole = layout
    first = before is None
    position = str(row.position) if row.position is not None else "" if row.status else UNKNOWN
    spans: list[Span] = [("▌" if first else " ", "lead-strong"), (pad(position, 3, right=True) + "  ", "soft")]
    spans.append((pad(row.name if whole else row_name(row), name_cells), "strong" if first else "text"))
    if columns > 1:
        spans.append(("  " + pad(row.nation or "", 3), "soft"))
    if columns:
        spans.append(("  " + pad(stage.team_code(row.team) or "", 4), "soft"))
    time = ("~" if doubtful else "") + (row.status or _time(row, before, _("leads") if leads else _("best known")))
    spans.append((pad(time, max(_TIME_CELLS, len(time) + 1), right=True), "lead-strong" if first else "text"))
    if row.penalty_s:
        said = ("  " + _("{time} penalty").format(time=format_duration(row.penalty_s)), " *")
        room = width - row_width(spans)
        spans.append((next((note for note in said if cell_len(note) <= room), ""), "doubt"))
    return clip(spans, width)


def _time(row: TableRow, before: TableRow | None, first: str) -> str:
    """Return a row's time as tables print it: the first absolute, then gaps, s.t. where as the row above."""
    if row.points is not None:
        return points_words(row.points)
    if before is None:
        if row.time_s is not None:
            return format_duration(row.time_s)
        return first if row.gap_s == 0 else UNKNOWN
    if row.gap_s is None:
        return UNKNOWN
    return _(SAME_TIME) if row.gap_s == before.gap_s else format_gap(row.gap_s)
