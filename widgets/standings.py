"""The pane of classifications: the GC with its basis, the stage result, the jerseys, summits and sprints."""

from collections.abc import Sequence
from datetime import datetime
from itertools import zip_longest
from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive

from tracker.race.followed import Followed
from tracker.race.language import N_, _, ngettext
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.state import RaceState, complete_rows
from tracker.race.terms import basis_words, classification_name
from tracker.race.trial.board import board_name, boards, trial_of
from tracker.race.virtual import virtual_gc
from tracker.race.virtualclasses import classifications_on_the_road
from widgets.ahead import bonus_words
from widgets.cells import Row, flow, row_width
from widgets.pane import Pane
from widgets.passages import passage_rows
from widgets.tables import OnTheRoad, Table, below_lines, drawn

_GC = N_("General classification")
_RESULT = N_("Stage result")
_SIDE_CELLS, _BETWEEN = 48, 4
"""Least width in cells of each of two tables side by side, and the space between them."""


class StandingsPane(Pane, can_focus=True):
    """One table at a time, the GC first; GC and result together where there is height for both."""

    DEFAULT_CSS: ClassVar[str] = """
    StandingsPane {
        padding: 0 0 0 1;
        overflow-y: auto;
        scrollbar-gutter: stable;
    }
    """
    BORDER_TITLE = _GC
    AIR = 1

    _kept: tuple[tuple[RaceState, datetime, int, int, str | None, Followed], Sequence[Row]] | None = None
    """The last content, and what it was made from."""

    table: reactive[str | None] = reactive(None, repaint=False)
    """The title of the table shown; None, or a title without a table, shows the first table."""

    def watch_table(self) -> None:
        """Show the table from its top."""
        self.scroll_home(animate=False)
        self.draw()

    def action_next_table(self) -> None:
        """Show the next table."""
        if self.snapshot is not None and (tables := _tables(self.snapshot.state, self.snapshot.at)):
            self.table = tables[(_shown(tables, self.table) + 1) % len(tables)].title

    def rows(self, snapshot: Snapshot, width: int, height: int) -> Sequence[Row]:
        """Return the table chosen; below the GC the result, or summits and sprints, as far as there is room.

        It is made again only when the state, the size or the choice has changed, and every minute, since the gaps
        in it count for less as they get older.
        """
        at = snapshot.at.replace(second=0, microsecond=0)
        state, key = snapshot.state, (at, width, height, self.table, self.followed)
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
            return [((_("No classification yet"), "soft"),), *_at_the_start(state.stage, width)]
        index = _shown(tables, self.table)
        shown = tables[index]
        rows = drawn(shown, state.stage, width, self.followed)
        self._entitle(shown.title if width >= 30 or shown.title != _(_GC) else _("GC"))
        self.say(*_subtitles(shown, state, index, len(tables)))
        if shown.title != _(_GC) or index:
            return rows
        result = next((table for table in tables if table.title == _(_RESULT)), None)
        if result is None:
            return below_lines(
                rows, _passages_below(tables, state.stage, width, height - len(rows), self.followed)
            )
        basis = basis_words(result.basis) if result.basis else ""
        head: Row = ((result.title, "strong"), (f"  {basis}", "soft"))
        if len(rows) + 2 + min(10, len(result.rows)) <= height:
            rows = [*rows, (), head]
            return rows + list(drawn(result, state.stage, width, self.followed))[: height - len(rows)]
        half = (width - _BETWEEN) // 2
        if half < _SIDE_CELLS:
            return rows
        left = [(), *drawn(shown, state.stage, half, self.followed)]
        right = [head, *drawn(result, state.stage, half, self.followed)]
        return [_beside(a, b, half) for a, b in zip_longest(left, right, fillvalue=())]

    def _entitle(self, title: str) -> None:
        """Set the frame's title; it is never parsed as markup."""
        if self._border_title is None or self._border_title.plain != title:
            self.border_title = Content(title)


def _at_the_start(stage: Stage, width: int) -> list[Row]:
    """Return what is known before there is any classification: the time bonuses, and the start list."""
    rows: list[Row] = []
    if stage.bonuses.finish:
        said = _("Bonuses at the finish: {seconds}").format(seconds=bonus_words(stage.bonuses.finish))
        rows += [(), ((said, "text"),)]
    if stage.teams:
        count = ngettext("{n} team known", "{n} teams known", len(stage.teams))
        names: list[Row] = [
            ((team.name, "text"), (f" {team.code or ''}".rstrip(), "soft")) for team in stage.teams
        ]
        rows += [(), ((count.format(n=len(stage.teams)), "strong"),), *flow(names, width)]
    return rows


def _passages_below(tables: list[Table], stage: Stage, width: int, room: int, followed: Followed) -> list[Row]:
    """Return the summits and sprints passed, the latest first, in at most `room` rows; whole ones only."""
    rows: list[Row] = []
    for passed in reversed(next((table.passages for table in tables if table.passages), ())):
        passed_rows = passage_rows(passed, stage, width, followed)
        if 1 + len(rows) + len(passed_rows) > room:
            break
        rows += passed_rows
    return [(), *rows] if rows else []


def _beside(left: Row, right: Row, half: int) -> Row:
    return (*left, (" " * (half - row_width(left) + _BETWEEN), "text"), *right)


def _tables(state: RaceState, at: datetime) -> list[Table]:
    """Return the tables, the GC first, or the result once the stage is over."""
    tables = []
    virtual = virtual_gc(state, at)
    if virtual is not None:
        tables.append(
            Table(
                _(_GC),
                OnTheRoad(virtual.rows),
                "on_the_road",
                unknown=virtual.unknown,
                is_open=virtual.is_open,
                doubtful=tuple(row.provisional or row.gap_min_s != row.gap_max_s for row in virtual.rows),
                at_best=virtual.at_best,
            )
        )
    elif state.gc is not None and state.gc.rows:
        tables.append(Table(_(_GC), state.gc.rows, state.gc.basis))
    if state.result is not None and state.result.rows:
        result = Table(_(_RESULT), state.result.rows, state.result.basis)
        # Once it is over the new GC stands with the finish.
        tables.insert(0 if state.status == "finished" else len(tables), result)
    if state.stage.format != "road":
        tables += _checkpoints(state)
    on_the_road = {table.which: table for table in classifications_on_the_road(state, at)}
    others = {table.which: table for table in state.classifications if table.rows} | on_the_road
    tables += [Table(classification_name(table.which), table.rows, table.basis) for table in others.values()]
    if state.passages:
        tables.append(Table(_("Climbs and sprints"), (), None, state.passages))
    if state.stage.gc_before and tables and tables[0].basis != "before":
        tables.append(Table(_("GC before the stage"), complete_rows(state.stage.gc_before), "before"))
    return tables


def _checkpoints(state: RaceState) -> list[Table]:
    """Return the tables of a time trial's checkpoints, the finish first."""
    return [
        Table(board_name(board), tuple(row.as_row() for row in board.rows))
        for board in reversed(boards(trial_of(state), state.stage))
        if board.rows
    ]


def _shown(tables: list[Table], title: str | None) -> int:
    return next((index for index, table in enumerate(tables) if table.title == title), 0)


def _subtitles(table: Table, state: RaceState, index: int, count: int) -> tuple[str | Content, ...]:
    """Return the bases of the GC with the present one emphasised, and the number of the table: "2 of 5"."""
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
