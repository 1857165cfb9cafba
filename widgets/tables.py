"""A table in rows: a classification, the virtual GC, or the order at summits and sprints."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from tracker.race.events import Basis
from tracker.race.followed import Followed, is_followed
from tracker.race.language import _
from tracker.race.notation import SAME_TIME, format_duration, format_gap
from tracker.race.stage import Rider, Stage
from tracker.race.stage import Row as TableRow
from tracker.race.state import Passed
from tracker.race.terms import points_words
from tracker.race.virtual import AtBest, VirtualRow
from tracker.race.wording import row_name
from widgets.cells import UNKNOWN, Row, Span, clip, flow, pad, row_width
from widgets.passages import passage_rows
from widgets.words import FOLLOWED, named

_NAME_CELLS = 24
"""Width of the names in cells; more where one is longer and there is room."""

_TEAM_CELLS = 28
"""Width in cells of a team's full name, where there is room for it."""

_LEAST_NAME = 12
_TIME_CELLS = 9
_PENALTY_CELLS = 14
"""Width in cells of a penalty in words; without that room it is a mark."""


@dataclass(frozen=True, slots=True)
class OnTheRoad(Sequence[TableRow]):
    """The rows of the virtual GC as rows of a table, each made on access, since few are in view."""

    of: tuple[VirtualRow, ...]

    def __len__(self) -> int:
        return len(self.of)

    def __getitem__(self, index: int) -> TableRow:  # type: ignore[override]  # it is not sliced
        return self.of[index].as_row()


@dataclass(frozen=True, slots=True)
class Table:
    """A table to show."""

    title: str
    rows: Sequence[TableRow]
    basis: Basis | None = None
    passages: tuple[Passed, ...] = ()
    unknown: tuple[Rider, ...] = ()
    """Riders of the virtual GC whose place can't be known."""
    is_open: bool = False
    """Whether one of the `unknown` may be ahead of the first row."""
    doubtful: tuple[bool, ...] = ()
    """For each row, whether its time is uncertain: from an old or approximate gap, or not from the finish."""
    at_best: tuple[AtBest, ...] = ()
    """The best possible places of the `unknown`."""


def drawn(table: Table, stage: Stage, width: int, followed: Followed) -> Sequence[Row]:
    """Return a table in rows, with those whose place is not known above and below it."""
    if table.passages:
        return [row for passed in reversed(table.passages) for row in passage_rows(passed, stage, width, followed)]
    lines = _Lines(table, stage, width, followed)
    if not table.unknown:
        return lines
    if leading := [one for one in table.at_best if (one.gap_min_s or 0) <= 0]:
        # Riders who may lead the race are shown first, above the known leader.
        lines = lines.around([_at_best_line(one, stage, width, followed) for one in leading], [])
    notes = [f" {_at_best(one)}" for one in table.at_best] or [""] * len(table.unknown)
    riders = [one.rider for one in table.at_best] or table.unknown
    who: list[Row] = [
        (*named(rider.surname, is_followed(rider, followed, stage)), (note, "soft"))
        for rider, note in zip(riders, notes, strict=True)
    ]
    why = _("{n}: where they ride, or their time").format(n=len(table.unknown))
    head: Row = ((_("not known"), "doubt"), (f" {why}", "soft"))
    return below_lines(lines, [(), clip(head, width), *flow(who, width, indent=2)])


def _at_best_line(one: AtBest, stage: Stage, width: int, followed: Followed) -> Row:
    """Return a rider who may lead as a line of the table without a place."""
    code = stage.team_code(one.rider.team) or ""
    note = _at_best(one)
    is_wide = width >= 6 + _NAME_CELLS + 12 + cell_len(note)
    name = pad(one.rider.name, _NAME_CELLS) if is_wide else one.rider.surname
    where = f"  {pad(one.rider.nation or '', 3)}  {pad(code, 4)} " if is_wide else f" {code} "
    return clip(
        (
            _margin(is_followed(one.rider, followed, stage)),
            ("  ?  ", "doubt"),
            (name, "strong"),
            (f"{where}{note}", "soft"),
        ),
        width,
    )


def _at_best(one: AtBest) -> str:
    """Return the best possible gap of a rider in words: "up to 0:32 ahead"."""
    if one.gap_min_s is None or one.gap_min_s == 0:
        return _("may lead")
    if one.gap_min_s < 0:
        return _("up to {gap} ahead").format(gap=format_duration(-one.gap_min_s))
    return _("{gap} or more").format(gap=format_gap(one.gap_min_s))


def below_lines(lines: Sequence[Row], more: list[Row]) -> Sequence[Row]:
    """Return a table's rows with more rows below them."""
    return lines.around([], more) if isinstance(lines, _Lines) else [*lines, *more]


class _Lines(Sequence[Row]):
    """The lines of a table, each made on access, since of two hundred riders a dozen are in view."""

    def __init__(
        self,
        table: Table,
        stage: Stage,
        width: int,
        followed: Followed,
        *,
        above: tuple[Row, ...] = (),
        below: tuple[Row, ...] = (),
    ) -> None:
        self._table, self._stage, self._width, self._followed = table, stage, width, followed
        self._above, self._below = above, below
        self._made: dict[int, Row] = {}
        room = width - 6 - _TIME_CELLS
        rows = table.rows
        has_penalties = not isinstance(rows, OnTheRoad) and any(row.penalty_s for row in rows)
        least = (_LEAST_NAME + 6, _LEAST_NAME + 11, _NAME_CELLS + 6 + _TEAM_CELLS + has_penalties * _PENALTY_CELLS)
        columns = sum(room >= cells for cells in least)
        if has_penalties:
            room -= _PENALTY_CELLS if room >= _LEAST_NAME + _PENALTY_CELLS else 2
        names = (one.rider.name for one in rows.of) if isinstance(rows, OnTheRoad) else (row.name for row in rows)
        longest = max(map(cell_len, names))
        name_cells = max(1, min(max(_NAME_CELLS, longest), room - (0, 6, 11, 7 + _TEAM_CELLS)[columns]))
        self._layout = name_cells, columns, longest <= name_cells

    def around(self, above: Sequence[Row], below: Sequence[Row]) -> "_Lines":
        """Return the lines with other rows above and below them."""
        if not above and not below:
            return self
        above, below = (*above, *self._above), (*self._below, *below)
        return _Lines(self._table, self._stage, self._width, self._followed, above=above, below=below)

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
                followed=is_followed(rows[index], self._followed, self._stage),
            )
        return self._made[index]

    def __eq__(self, other: object) -> bool:
        """Return whether the lines look the same as those of another table."""
        if not isinstance(other, _Lines):
            return NotImplemented
        if self is other:
            return True
        same_stage = self._stage is other._stage and self._followed == other._followed
        same_width = self._width == other._width
        same_around = self._above == other._above and self._below == other._below
        return same_stage and same_width and same_around and self._table == other._table

    __hash__ = None  # type: ignore[assignment]  # as of any list


def _margin(followed: bool, first: bool = False) -> Span:
    """Return the margin of a line: the mark of riders followed, else that of the first."""
    return (FOLLOWED, "followed") if followed else ("▌" if first else " ", "lead-strong")


def _line(
    row: TableRow,
    before: TableRow | None,
    stage: Stage,
    layout: tuple[int, int, bool],
    width: int,
    *,
    leads: bool,
    doubtful: bool,
    followed: bool,
) -> Row:
    """Return one row of a table in columns of fixed width.

    Without enough room the nation is left out, then the team, then the first names. The first row `leads` unless
    somebody outside the table may be ahead; a rider `followed` has a mark in the margin. A `doubtful` time has a
    "~"; riders not classified have the reason in place of the time.
    """
    name_cells, columns, whole = layout
    first = before is None
    position = str(row.position) if row.position is not None else "" if row.status else UNKNOWN
    spans: list[Span] = [_margin(followed, first), (pad(position, 3, right=True) + "  ", "soft")]
    ink = "followed" if followed else "strong" if first else "text"
    spans.append((pad(row.name if whole else row_name(row), name_cells), ink))
    if columns > 1:
        spans.append(("  " + pad(row.nation or "", 3), "soft"))
    if columns > 2:
        spans.append(("  " + pad(row.team or "", _TEAM_CELLS), "soft"))
    elif columns:
        spans.append(("  " + pad(stage.team_code(row.team) or "", 4), "soft"))
    time = ("~" if doubtful else "") + (row.status or _time(row, before, _("leads") if leads else _("best known")))
    spans.append((pad(time, max(_TIME_CELLS, len(time) + 1), right=True), "lead-strong" if first else "text"))
    if columns > 2 and before is not None and row.gap_s is not None and before.gap_s is not None:
        interval = _("{gap} on the place above").format(gap=format_gap(row.gap_s - before.gap_s))
        if row.gap_s > before.gap_s and row_width(spans) + 3 + cell_len(interval) <= width:
            spans.append(("   " + interval, "soft"))
    if row.penalty_s:
        said = ("  " + _("{time} penalty").format(time=format_duration(row.penalty_s)), " *")
        room = width - row_width(spans)
        spans.append((next((note for note in said if cell_len(note) <= room), ""), "doubt"))
    return clip(spans, width)


def _time(row: TableRow, before: TableRow | None, first: str) -> str:
    """Return a row's time as in printed results: the first absolute, then gaps, "s.t." where equal to the last."""
    if row.points is not None:
        return points_words(row.points)
    if before is None:
        if row.time_s is not None:
            return format_duration(row.time_s)
        return first if row.gap_s == 0 else UNKNOWN
    if row.gap_s is None:
        return UNKNOWN
    return _(SAME_TIME) if row.gap_s == before.gap_s else format_gap(row.gap_s)
