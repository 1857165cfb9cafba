"""Views of a time trial at a moment: tables, riders on the course, riders still to start. Pure."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from tracker.race.language import pgettext
from tracker.race.stage import Rider, Row, Stage
from tracker.race.state import RaceState
from tracker.race.text import fold_name
from tracker.race.trial.ranking import Mark
from tracker.race.trial.timing import FINISH, Run, TimeTrial, Where, entrants

SPLIT_TYPES = frozenset({"split", None})
"""Types of the header's checkpoints that are time checks."""


class Placed(NamedTuple):
    """A line of the table of a checkpoint."""

    run: Run
    position: int
    """The place by the times; equal times share it."""
    time_s: int
    gap_s: int
    """Seconds behind the best."""
    reported_place: int | None = None
    """The place reported with the time, where it contradicts the times known at that moment."""

    def as_row(self) -> Row:
        """Return the line as a row of a table."""
        rider = self.run.rider or Rider(name=self.run.name, team=self.run.team)
        reported_place = rider.model_dump(include={"name", "nation", "bib", "short", "last"}, exclude_none=True)
        team = self.run.team
        return Row(**reported_place, team=team, position=self.position, time_s=self.time_s, gap_s=self.gap_s)


class Board(NamedTuple):
    """The table of a checkpoint, best first."""

    key: str
    name: str
    km_to_go: float | None
    rows: tuple[Placed, ...] = ()

    def row(self, key: str) -> Placed | None:
        """Return the line of the run with this key, or None."""
        return next((row for row in self.rows if row.run.key == key), None)


class OnCourse(NamedTuple):
    """A run that has started, and is neither finished nor out."""

    run: Run
    elapsed_s: int | None
    """Seconds since the start; None where that is not known."""
    board: Board | None
    """The checkpoint passed last."""
    last: Placed | None
    """The time there, with the gap to the best so far; None where it was not reported."""
    where: Where | None


class Latest(NamedTuple):
    """The latest time."""

    board: Board
    row: Placed
    at: datetime


def trial_of(state: RaceState) -> TimeTrial:
    """Return the time trial of a state; an empty one before the first report."""
    return state.trial or TimeTrial()


def boards(trial: TimeTrial, stage: Stage) -> list[Board]:
    """Return the table of each checkpoint in the order of the course, the finish last.

    Checkpoints that only a split names come after those of the header.
    """
    places = [place for place in stage.checkpoints if place.type in SPLIT_TYPES and place.km_to_go != 0]
    places.sort(key=lambda place: -(place.km_to_go or 0))
    listed = {fold_name(place.name): (place.name, place.km_to_go) for place in places}
    others = {fold_name(place.name): place.km_to_go for place in stage.checkpoints}
    for times in trial.times:
        if times.checkpoint != FINISH:
            listed.setdefault(times.checkpoint, (times.name, others.get(times.checkpoint)))
    listed[FINISH] = (stage.finish or "Finish", 0.0)
    return [
        Board(key, name, km, tuple(_placed(trial, trial.times_at(key), key))) for key, (name, km) in listed.items()
    ]


def board_name(board: Board) -> str:
    """Return the name of a checkpoint; that of the finish is always "Finish"."""
    return pgettext("a place", "Finish") if board.key == FINISH else board.name


def _placed(trial: TimeTrial, marks: Iterable[Mark], key: str) -> list[Placed]:
    """Return times as lines: at the finish only those that count, elsewhere all but disqualified riders'."""
    runs = {run.key: run for run in trial.runs}
    not_counted = {"DNS", "DNF", "OTL", "DSQ"} if key == FINISH else {"DNS", "DSQ"}
    counted = [(mark, runs[mark.key]) for mark in marks if runs[mark.key].status not in not_counted]
    if any(run.rider is None for _, run in counted):  # where teams are timed, a single rider's time is left out
        counted = [(mark, run) for mark, run in counted if run.rider is None]
    rows: list[Placed] = []
    for number, (mark, run) in enumerate(counted, 1):
        before = rows[-1] if rows else None
        tied = before is not None and mark.tied and before.time_s == mark.time_s
        position = before.position if before is not None and tied else number
        gap_s = mark.time_s - (rows[0].time_s if rows else mark.time_s)
        rows.append(Placed(run, position, mark.time_s, gap_s, mark.reported_place if mark.contradicts else None))
    return rows


def finish_board(trial: TimeTrial, stage: Stage) -> Board:
    """Return the table of the finish, whose first line is in the hot seat."""
    return boards(trial, stage)[-1]


def on_course(trial: TimeTrial, stage: Stage, at: datetime) -> list[OnCourse]:
    """Return the runs on the course at `at` in the order of their starts, those without a start time last."""
    tables = {board.key: board for board in boards(trial, stage)}
    riding = [run for run in entrants(trial, stage) if run.is_open and run.departed(at)]
    riding.sort(key=lambda run: (run.start_at is None, run.start_at or at))
    found = []
    for run in riding:
        elapsed = None if run.start_at is None else int((at - run.start_at).total_seconds())
        board = tables.get(run.last) if run.last is not None else None
        where = trial.where_of(run.rider.bib) if run.rider else None
        found.append(OnCourse(run, elapsed, board, board.row(run.key) if board else None, where))
    return found


def to_start(trial: TimeTrial, stage: Stage, at: datetime) -> list[Run]:
    """Return the runs still to start at `at` in the order of their starts, those without a start time last."""
    waiting = [run for run in entrants(trial, stage) if run.is_open and not run.departed(at)]
    return sorted(waiting, key=lambda run: (run.start_at is None, run.start_at or at))


def finished(trial: TimeTrial, stage: Stage) -> list[Run]:
    """Return the finished runs, including those without a reported time and those outside the time limit."""
    return [run for run in entrants(trial, stage) if run.finished]


def latest(trial: TimeTrial, stage: Stage) -> Latest | None:
    """Return the latest time, with the gap to the best at its checkpoint; None before the first."""
    when = {(times.checkpoint, mark.key): mark.at for times in trial.times for mark in times.marks}
    found = [
        Latest(board, row, when[board.key, row.run.key]) for board in boards(trial, stage) for row in board.rows
    ]
    return max(found, key=lambda one: (one.at, -(one.board.km_to_go or 0)), default=None)
