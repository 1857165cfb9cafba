"""The pane of a time trial: the best at the finish, the riders on the course, and those still to start."""

from typing import ClassVar

from textual.content import Content

from tracker.race.followed import Followed, is_followed, is_run_followed
from tracker.race.language import N_, _, ngettext
from tracker.race.notation import format_duration, format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.terms import on_the_course, place, to_start_words
from tracker.race.trial.board import (
    Board,
    OnCourse,
    Placed,
    board_name,
    boards,
    finished,
    on_course,
    to_start,
    trial_of,
)
from tracker.race.trial.timing import FINISH, Run
from tracker.race.wording import behind_best
from widgets.cells import Row, Span, clip, clock, flow, pad, row_width
from widgets.pane import Pane
from widgets.words import FOLLOWED, named

TITLES = {"itt": N_("Time trial"), "ttt": N_("Team time trial")}

RIDING = "●"
"""The mark of a rider on the course, here and on the bar of the course."""

_LEAST_TOP = 3
"""Fewest rows of the table, however many riders are on the course."""

_NAME_CELLS, _CODE_CELLS, _TIME_CELLS, _PLACE_CELLS = 13, 3, 7, 5
_CODE_FROM, _PLACE_FROM, _KM_FROM = 44, 36, 64
"""Widths in cells from which on there are columns for the team, the place, the km to go."""

_STARTERS = 40
"""Most riders named of those still to start."""


class TimeTrialPane(Pane, can_focus=True):
    """The table of the finish, and the riders on the course; scrollable where it is too tall."""

    DEFAULT_CSS: ClassVar[str] = """
    TimeTrialPane {
        padding: 0 0 0 1;
        overflow-y: auto;
        scrollbar-gutter: stable;
    }
    """
    BORDER_TITLE = TITLES["itt"]
    AIR = 1

    def rows(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return the best at the finish (before anybody is in, at the last place timed), then those riding."""
        state, stage = snapshot.state, snapshot.state.stage
        trial = trial_of(state)
        riding = on_course(trial, stage, snapshot.at) if state.status != "finished" else []
        waiting = to_start(trial, stage, snapshot.at) if state.status != "finished" else []
        self._entitle(_(TITLES.get(stage.format, self.BORDER_TITLE)))
        there = len(finished(trial, stage))
        done = ngettext("{n} in", "{n} in", there).format(n=there)
        self.say(" · ".join((done, on_the_course(len(riding)), to_start_words(len(waiting)))), done)
        rows = _riding(riding, stage, width, self.followed) + _waiting(waiting, stage, width, self.followed)
        board = hot_board(boards(trial, stage))
        if board is not None:
            room = len(board.rows) if state.status == "finished" else max(_LEAST_TOP, height - len(rows) - 2)
            rows = [*_table(board, stage, width, room, self.followed), *([()] if rows else []), *rows]
        rows += _out(snapshot, width, self.followed)
        return rows or [((_("No start reported yet"), "soft"),)]

    def _entitle(self, title: str) -> None:
        if self._border_title is None or self._border_title.plain != title:
            self.border_title = Content(title)


def hot_board(tables: list[Board]) -> Board | None:
    """Return the last table along the course that has a time, or None: that of the finish once anybody is in."""
    return next((board for board in reversed(tables) if board.rows), None)


def _table(board: Board, stage: Stage, width: int, room: int, followed: Followed) -> list[Row]:
    shown = board.rows[:room]
    note = ""
    if len(shown) < len(board.rows):
        note = "  " + _("best {n} of {all}").format(n=len(shown), all=len(board.rows))
    if board.key != FINISH:
        note = "  " + _("nobody is in yet") + note
    rows: list[Row] = [clip(((board_name(board), "strong"), (note, "soft")), width)]
    return rows + [_placed(row, number, stage, width, followed) for number, row in enumerate(shown)]


def _placed(row: Placed, number: int, stage: Stage, width: int, followed: Followed) -> Row:
    """Return a line of a table: the first has the time, the others their gap to it."""
    first, marked = number == 0, is_run_followed(row.run, followed, stage)
    ink = "followed" if marked else "strong" if first else "text"
    room = width - 6 - _TIME_CELLS
    code = _code(row.run, stage) if room >= _NAME_CELLS + 1 + _CODE_CELLS else ""
    note = (
        "  " + _("reported {place}").format(place=place(row.reported_place))
        if row.reported_place is not None
        else ""
    )
    figure = format_duration(row.time_s) if first else behind_best(row.gap_s)
    head: list[Span] = [
        (FOLLOWED, "followed") if marked else ("▌" if first else " ", "lead-strong"),
        (pad(str(row.position), 3, right=True) + "  ", "soft"),
        (pad(row.run.called, room - (_CODE_CELLS + 1 if code else 0)), ink),
        ((" " + pad(code, _CODE_CELLS)) if code else "", "soft"),
        (pad(figure, _TIME_CELLS, right=True), "lead-strong" if first else "text"),
    ]
    if note:  # the place worked out stands; what the source said of it goes where there is room
        name = pad(row.run.called + note, room - (_CODE_CELLS + 1 if code else 0))
        head[2] = (name, ink)
    return clip(head, width)


def _riding(riding: list[OnCourse], stage: Stage, width: int, followed: Followed) -> list[Row]:
    if not riding:
        return []
    rows: list[Row] = [((_("On the course"), "strong"), (f"  {len(riding)}", "soft"))]
    return rows + [_rider(one, stage, width, followed) for one in riding]


def _rider(one: OnCourse, stage: Stage, width: int, followed: Followed) -> Row:
    """Return a rider on the course: the time since the start, and the place and gap where last timed."""
    best = one.last is not None and one.last.position == 1
    marked = is_run_followed(one.run, followed, stage)
    spans: list[Span] = [
        (f"{FOLLOWED} ", "followed") if marked else (f"{RIDING} ", "lead-strong" if best else "pack-strong"),
        (
            pad(one.run.called, _NAME_CELLS if one.run.rider else _NAME_CELLS + _CODE_CELLS),
            "followed" if marked else "text",
        ),
    ]
    if width >= _CODE_FROM and one.run.rider:
        spans.append((" " + pad(_code(one.run, stage), _CODE_CELLS), "soft"))
    elapsed = format_duration(one.elapsed_s) if one.elapsed_s is not None else ""
    spans.append((" " + pad(elapsed, _TIME_CELLS, right=True) + "  ", "text"))
    if width >= _KM_FROM:
        km = one.where.km_to_go if one.where else None
        spans.append((pad(f"{format_km(km)} km" if km is not None else "", 8, right=True) + "  ", "soft"))
    if one.board is None:
        return clip(spans, width)
    figure = behind_best(one.last.gap_s) if one.last else ""
    where = place(one.last.position) if one.last and width >= _PLACE_FROM else ""
    room = width - row_width(spans) - _TIME_CELLS - (_PLACE_CELLS if width >= _PLACE_FROM else 0)
    if room > 3:
        spans.append((pad(board_name(one.board), room), "soft"))
    spans.append((pad(figure, _TIME_CELLS, right=True), "lead-strong" if best else "text"))
    spans.append((pad(where, _PLACE_CELLS, right=True) if where else "", "soft"))
    return clip(spans, width)


def _waiting(waiting: list[Run], stage: Stage, width: int, followed: Followed) -> list[Row]:
    if not waiting:
        return []
    items: list[Row] = []
    for run in waiting[:_STARTERS]:
        when = f"{clock(run.start_at, stage)} " if run.start_at else ""
        items.append(((when, "soft"), *named(run.called, is_run_followed(run, followed, stage))))
    more = len(waiting) - _STARTERS
    if more > 0:
        items.append(((ngettext("and {n} more", "and {n} more", more).format(n=more), "soft"),))
    return [((_("To start"), "strong"), (f"  {len(waiting)}", "soft")), *flow(items, width, indent=2)]


def _out(snapshot: Snapshot, width: int, followed: Followed) -> list[Row]:
    out = snapshot.state.out
    if not out:
        return []
    stage = snapshot.state.stage
    items: list[Row] = [
        (*named(one.rider.surname, is_followed(one.rider, followed, stage)), (f" {one.status}", "down"))
        for one in out
    ]
    return [(), (("✕ " + _("Out"), "soft"),), *flow(items, width, indent=2)]


def _code(run: Run, stage: Stage) -> str:
    return stage.team_code(run.team) or "" if run.rider else ""
