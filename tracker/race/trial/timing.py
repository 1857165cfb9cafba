"""The fold of a time trial: starts, times at checkpoints, and riders who are out. Pure.

Riders (in a team time trial: teams) ride alone against the clock, so there is no head of the race, no group and no
gap on the road, only times at checkpoints. Views of them are in `board`.
"""

from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from tracker.race import events as ev
from tracker.race.riders import start_list
from tracker.race.stage import Checkpoint, Rider, Row, Stage
from tracker.race.text import fold_name
from tracker.race.trial.ranking import Mark, inserted, placed_by_result

FINISH = ""
"""The key of the finish among the checkpoints."""

_FINISH_WORDS = frozenset({"finish", "finish line", "arrivee", "arrival", "aankomst"})

TrialStatus = Literal["not_started", "racing", "finished"]


class Times(NamedTuple):
    """All times taken at one checkpoint, best first."""

    checkpoint: str
    """The folded name, or `FINISH`."""
    name: str
    marks: tuple[Mark, ...] = ()


class Run(NamedTuple):
    """One rider's time trial, or one team's."""

    key: str
    rider: Rider | None = None
    """None for a team."""
    team: str | None = None
    start_at: datetime | None = None
    """The start time, which may be reported hours ahead."""
    last: str | None = None
    """The key of the last checkpoint passed."""
    finished: bool = False
    status: str | None = None
    """The reason why the run does not count: "DNS", "DNF", "OTL", "DSQ"."""

    @property
    def name(self) -> str:
        """The rider's name in full, or the team's."""
        return self.rider.name if self.rider else self.team or ""

    @property
    def called(self) -> str:
        """The rider's surname, or the team's name."""
        return self.rider.surname if self.rider else self.team or ""

    @property
    def is_open(self) -> bool:
        """Whether it is neither finished nor out."""
        return not self.finished and self.status is None

    def departed(self, at: datetime) -> bool:
        """Return whether the run has started by `at`, or has passed a checkpoint."""
        return self.last is not None or self.finished or (self.start_at is not None and self.start_at <= at)


class Where(NamedTuple):
    """A rider's position by transmitter, as last reported."""

    bib: int
    at: datetime
    km_to_go: float | None
    gap_s: int | None
    speed_kph: float | None


class TimeTrial(NamedTuple):
    """A time trial up to one moment."""

    runs: tuple[Run, ...] = ()
    """In the order in which they were first reported."""
    times: tuple[Times, ...] = ()
    where: tuple[Where, ...] = ()
    """By bib."""
    start: datetime | None = None
    """When the start of the time trial was reported."""
    first_start: datetime | None = None
    """The earliest start of a run."""
    result: ev.Basis | None = None
    """The basis of the last stage result reported."""
    has_gc_after: bool = False
    is_over: bool = False

    def run(self, key: str) -> Run | None:
        """Return the run with a key, or None before the first report of it."""
        return next((run for run in self.runs if run.key == key), None)

    def times_at(self, checkpoint: str) -> tuple[Mark, ...]:
        """Return the times taken at a checkpoint, best first."""
        return next((times.marks for times in self.times if times.checkpoint == checkpoint), ())

    def where_of(self, bib: int | None) -> Where | None:
        """Return the position of the rider with a bib, or None where it was not reported."""
        return next((where for where in self.where if where.bib == bib), None) if bib is not None else None

    def started_at(self, at: datetime) -> datetime | None:
        """Return the time of the first start by `at`, or None."""
        return min((start for start in (self.first_start, self.start) if start and start <= at), default=None)

    def status(self, at: datetime) -> TrialStatus:
        """Return the status at `at`: racing from the first start until every run is over."""
        if self.is_over:
            return "finished"
        begun = self.started_at(at) is not None or any(run.departed(at) for run in self.runs)
        return "racing" if begun else "not_started"


def apply(trial: TimeTrial, event: ev.EventBase, stage: Stage) -> TimeTrial:
    """Return the time trial after an event; other kinds of events have no effect."""
    rule = _RULES.get(ev.kind_of(event))
    if rule is None:
        return trial
    trial = rule(trial, event, stage)
    if isinstance(event, ev.Position):
        return trial
    is_over = _is_over(trial, stage)
    return trial if is_over == trial.is_over else trial._replace(is_over=is_over)


def entrants(trial: TimeTrial, stage: Stage) -> list[Run]:
    """Return a run for each known starter in the order of the start list: riders, or teams.

    In a team time trial with reports of single riders only, these are the riders.
    """
    known = {run.key: run for run in trial.runs}
    alone = [run for run in trial.runs if run.rider is not None]
    by_team = stage.format == "ttt" and (
        len(alone) < len(trial.runs) or not any(run.last is not None for run in alone)
    )
    if by_team:
        teams = list(dict.fromkeys(rider.team for rider in stage.riders if rider.team))
        field = [run_of_team(team, stage) for team in teams or [team.name for team in stage.teams]]
    else:
        field = [Run(rider.key, rider, rider.team) for rider in start_list(stage).riders]
    found = {run.key: known.get(run.key, run) for run in field}
    for key, run in known.items():
        if run.rider is None or not by_team:
            found.setdefault(key, run)
    return list(found.values())


def checkpoint_of(name: str, stage: Stage) -> tuple[str, Checkpoint | None]:
    """Return the key of a checkpoint reported by name, and the header's entry for it where there is one."""
    folded = fold_name(name) or name
    place = next((place for place in stage.checkpoints if fold_name(place.name) == folded), None)
    if place is not None:
        return (FINISH if place.km_to_go == 0 else folded), place
    is_finish = folded in _FINISH_WORDS or bool(stage.finish and folded == fold_name(stage.finish))
    return (FINISH if is_finish else folded), None


# -- whose time it is ------------------------------------------------------------------------------------------


def run_of(rider: Rider, stage: Stage) -> Run:
    """Return an empty run of a rider."""
    rider = start_list(stage).resolved(rider)
    return Run(rider.key, rider, rider.team)


def team_name(name: str, stage: Stage) -> str:
    """Return the name of a team in the header, for a reported name or code."""
    code = stage.team_code(name)
    return next((team.name for team in stage.teams if code and team.code == code), name)


def run_of_team(name: str, stage: Stage) -> Run:
    """Return an empty run of a team."""
    full = team_name(name, stage)
    return Run(f"team {fold_name(full) or full}", None, full)


def _whose(event: ev.Depart | ev.Split | ev.Finish, stage: Stage) -> list[Run]:
    """Return empty runs of the riders or teams of an event.

    In a team time trial an event with a team is the team's, and so is a start; a time of riders without a team is
    their own.
    """
    if event.team and (stage.format == "ttt" or not event.riders):
        return [run_of_team(event.team, stage)]
    runs = [run_of(rider, stage) for rider in event.riders]
    if stage.format == "ttt" and isinstance(event, ev.Depart):
        runs = [run_of_team(run.team, stage) if run.team else run for run in runs]
    return list({run.key: run for run in runs}.values())


def _with_run(trial: TimeTrial, blank: Run, **changes: Any) -> TimeTrial:
    """Return the trial with changes to a run."""
    for index, run in enumerate(trial.runs):
        if run.key == blank.key:
            runs = (*trial.runs[:index], run._replace(**changes), *trial.runs[index + 1 :])
            return trial._replace(runs=runs)
    return trial._replace(runs=(*trial.runs, blank._replace(**changes)))


# -- the rules -------------------------------------------------------------------------------------------------


def _start(trial: TimeTrial, event: ev.Start, stage: Stage) -> TimeTrial:
    return trial._replace(start=event.at)


def _depart(trial: TimeTrial, event: ev.Depart, stage: Stage) -> TimeTrial:
    for blank in _whose(event, stage):
        trial = _with_run(trial, blank, start_at=event.start_at or event.at)
    return _with_first_start(trial)


def with_starts(trial: TimeTrial, stage: Stage) -> TimeTrial:
    """Return the trial with the start times of the header."""
    for start in stage.starts:
        is_team = start.team is not None and fold_name(start.name) == fold_name(start.team)
        blank = run_of_team(start.name, stage) if is_team else run_of(Rider(name=start.name, bib=start.bib), stage)
        trial = _with_run(trial, blank, start_at=start.start_at)
    return _with_first_start(trial)


def _with_first_start(trial: TimeTrial) -> TimeTrial:
    starts = [run.start_at for run in trial.runs if run.start_at is not None]
    return trial._replace(first_start=min(starts, default=None))


def _split(trial: TimeTrial, event: ev.Split, stage: Stage) -> TimeTrial:
    key, place = checkpoint_of(event.checkpoint, stage)
    for blank in _whose(event, stage):
        trial = _passed(trial, blank, key, stage)
        if event.time_s is not None:
            mark = Mark(blank.key, event.time_s, event.at, event.position)
            trial = _timed(trial, key, place.name if place else event.checkpoint, mark)
    return trial


def _finish(trial: TimeTrial, event: ev.Finish, stage: Stage) -> TimeTrial:
    for blank in _whose(event, stage):
        trial = _passed(trial, blank, FINISH, stage)
        if event.time_s is not None:
            trial = _timed(
                trial, FINISH, stage.finish or "Finish", Mark(blank.key, event.time_s, event.at, event.position)
            )
    return trial


def _shortened(trial: TimeTrial, event: ev.Shortened, stage: Stage) -> TimeTrial:
    """Return the trial with the finish moved to a checkpoint, whose times become those of the finish."""
    places = (fold_name(place.name) for place in stage.checkpoints if place.km_to_go == 0)
    key = next((place for place in places if trial.times_at(place)), None)
    if key is None:
        return trial
    marks = trial.times_at(key)
    for mark in marks:
        run = trial.run(mark.key)
        if run is not None:
            trial = _with_run(trial, run, finished=True, last=FINISH)
    kept = tuple(times for times in trial.times if times.checkpoint not in (key, FINISH))
    return trial._replace(times=(*kept, Times(FINISH, stage.finish or "Finish", marks)))


def _position(trial: TimeTrial, event: ev.Position, stage: Stage) -> TimeTrial:
    place = Where(event.bib, event.at, event.km_to_go, event.gap_s, event.speed_kph)
    index = bisect_left(trial.where, event.bib, key=attrgetter("bib"))
    after = index + (index < len(trial.where) and trial.where[index].bib == event.bib)
    return trial._replace(where=(*trial.where[:index], place, *trial.where[after:]))


def _abandon(trial: TimeTrial, event: ev.Abandon, stage: Stage) -> TimeTrial:
    for rider in event.riders:
        run = run_of(rider, stage)
        trial = _with_run(trial, run, status=event.status)
        if stage.format == "ttt" and run.team:
            team = run_of_team(run.team, stage)
            mates = [run_of(mate, stage) for mate in stage.riders if mate.team]
            mates = [mate for mate in mates if run_of_team(mate.team or "", stage).key == team.key]
            runs = {run.key: run for run in trial.runs}
            if mates and all(runs.get(mate.key, mate).status for mate in mates):
                trial = _with_run(trial, team, status=event.status)
    return trial


def _result(trial: TimeTrial, event: ev.Result, stage: Stage) -> TimeTrial:
    """Return the trial with the times of a result as those of the finish, in place of earlier ones."""
    if event.basis not in ("provisional", "official"):
        return trial
    before = {mark.key: mark for mark in trial.times_at(FINISH)}
    best = event.rows[0].time_s if event.rows else None
    marks: list[Mark] = []
    for row in event.rows:
        blank = _of_row(row, stage)
        if row.status and row.status != "OTL":
            trial = _with_run(trial, blank, status=row.status)
            continue
        if not row.position and row.time_s is None and row.gap_s is None and row.status is None:
            continue  # unclassified without a reason
        trial = _with_run(trial, blank, finished=True, last=FINISH, status=row.status)
        time_s = row.time_s
        if time_s is None and row.gap_s is not None and best is not None:
            time_s = best + row.gap_s
        if time_s is not None:
            at = before[blank.key].at if blank.key in before else event.at
            marks.append(Mark(blank.key, time_s, at, row.position))
    placed = placed_by_result(marks)
    for mark in before.values():
        if not any(mark.key == other.key for other in placed):
            placed = inserted(placed, mark._replace(reported_place=None, contradicts=False))
    trial = _with_times(trial, Times(FINISH, stage.finish or "Finish", tuple(placed)))
    return trial._replace(result=event.basis)


def _gc(trial: TimeTrial, event: ev.GC, stage: Stage) -> TimeTrial:
    return trial._replace(has_gc_after=trial.has_gc_after or event.basis in ("provisional", "official"))


def _of_row(row: Row, stage: Stage) -> Run:
    if row.team and fold_name(row.name) == fold_name(row.team):
        return run_of_team(row.team, stage)
    rider = Rider.model_validate(row.model_dump(include=set(Rider.model_fields), exclude_unset=True))
    return run_of(rider, stage)


# -- times in order --------------------------------------------------------------------------------------------


def _passed(trial: TimeTrial, blank: Run, checkpoint: str, stage: Stage) -> TimeTrial:
    """Return the trial with a run past a checkpoint; a late report of a time does not move it back."""
    run = trial.run(blank.key) or blank
    if checkpoint == FINISH:
        return _with_run(trial, blank, finished=True, last=FINISH)
    kms = {fold_name(place.name): place.km_to_go for place in stage.checkpoints}
    here, there = kms.get(checkpoint), kms.get(run.last or "")
    if run.finished or (here is not None and there is not None and here > there):
        return trial
    return _with_run(trial, blank, last=checkpoint)


def _timed(trial: TimeTrial, checkpoint: str, name: str, mark: Mark) -> TimeTrial:
    """Return the trial with a time, which replaces an earlier report of it."""
    marks = [other for other in trial.times_at(checkpoint) if other.key != mark.key]
    return _with_times(trial, Times(checkpoint, name, tuple(inserted(marks, mark))))


def _with_times(trial: TimeTrial, times: Times) -> TimeTrial:
    for index, other in enumerate(trial.times):
        if other.checkpoint == times.checkpoint:
            return trial._replace(times=(*trial.times[:index], times, *trial.times[index + 1 :]))
    return trial._replace(times=(*trial.times, times))


def _is_over(trial: TimeTrial, stage: Stage) -> bool:
    """Return whether the time trial is over.

    It is when every rider of the start list has finished, is out, or is in the result. A published result often
    stops after ten rows, so an official one ends it too if nobody is known to be on the course or to start; and so
    does a GC after it.
    """
    if trial.result is not None and trial.has_gc_after:
        return True
    field = entrants(trial, stage)
    is_listed = bool(stage.riders) or (stage.format == "ttt" and bool(stage.teams))
    if is_listed and not any(run.is_open for run in field):
        return True
    starters = [run for run in field if run.start_at is not None or run.last is not None]
    return trial.result == "official" and not any(run.is_open for run in starters)


_RULES: dict[str, Callable[[TimeTrial, Any, Stage], TimeTrial]] = {
    "start": _start,
    "depart": _depart,
    "split": _split,
    "finish": _finish,
    "position": _position,
    "abandon": _abandon,
    "shortened": _shortened,
    "result": _result,
    "gc": _gc,
}
