"""The virtual GC of a time trial, by the times so far. Pure."""

from collections.abc import Mapping
from typing import NamedTuple

from tracker.race.riders import start_list
from tracker.race.stage import Rider, Stage
from tracker.race.state import RaceState, complete_rows
from tracker.race.text import fold_name
from tracker.race.trial.board import boards, trial_of
from tracker.race.trial.timing import FINISH, TimeTrial, team_name


class VirtualTime(NamedTuple):
    """A timed rider's figures for the virtual GC, in seconds."""

    rider: Rider
    before_s: int
    """Behind the leader of the GC before the stage."""
    time_s: int
    """The gap before plus the time of the stage, relative to an arbitrary zero."""
    provisional: bool
    """Whether it is by the last checkpoint or the team's time, instead of the rider's own time at the finish."""


def virtual_times(state: RaceState) -> tuple[list[VirtualTime], list[Rider]] | None:
    """Return the riders with a place in the virtual GC of a time trial, best first, and those without.

    Finished riders count by the finish. Others count, as provisional, by their last checkpoint: their gap there to
    the best-placed rider further on who was timed there too is assumed to hold. In a team time trial a rider has
    their own time, else the team's, which is provisional, since not everyone finishes with the team. Riders with a
    gap before but no time, or the reverse, have no place.

    None where the GC before is not known; on a first stage all start level.
    """
    stage, trial = state.stage, trial_of(state)
    rows = complete_rows(start_list(stage).resolve(stage.gc_before))
    is_first = not rows and stage.number in (0, 1)
    if not rows and not is_first:
        return None
    riders: dict[str, Rider] = {rider.key: rider for rider in start_list(stage).riders}
    for row in rows:
        riders.setdefault(row.key, row)
    timed = {mark.key for times in trial.times for mark in times.marks}
    for run in trial.runs:
        if run.rider is not None:
            riders.setdefault(run.key, run.rider)
    before = {row.key: row.gap_s for row in rows if row.gap_s is not None}
    if is_first:
        before = dict.fromkeys(riders, 0)
    out = {one.rider.key for one in state.out} | {run.key for run in trial.runs if run.status}
    behind = _behind(trial, stage, riders, {key: gap_s for key, gap_s in before.items() if key not in out})
    placed = [VirtualTime(riders[key], before[key], *behind[key]) for key in behind]
    placed.sort(key=lambda one: one.time_s)
    counted = before if not is_first else timed
    unknown = [
        rider
        for key, rider in riders.items()
        if key not in behind and key not in out and (key in counted or key in timed)
    ]
    return placed, unknown


def _behind(
    trial: TimeTrial, stage: Stage, riders: Mapping[str, Rider], before: Mapping[str, int]
) -> dict[str, tuple[int, bool]]:
    """Return each rider's seconds relative to an arbitrary zero, and whether they are provisional."""
    teams = {fold_name(run.team or ""): run.key for run in trial.runs if run.rider is None}
    team_of = {key: teams.get(fold_name(team_name(riders[key].team or "", stage)), "") for key in before}
    behind: dict[str, tuple[int, bool]] = {}
    for board in reversed(boards(trial, stage)):
        times = {mark.key: mark.time_s for mark in trial.times_at(board.key)}
        here: dict[str, tuple[int, bool]] = {}
        for key, before_s in before.items():
            seconds = times.get(key, times.get(team_of[key]))
            if seconds is not None:
                here[key] = (before_s + seconds, key not in times or board.key != FINISH)
        known = [key for key in here if key in behind]
        if behind and not known:
            continue  # no rider further on was timed here, so there is no comparison
        base = min(known, key=lambda key: behind[key][0], default=None)
        shift = 0 if base is None else behind[base][0] - here[base][0]
        for key, (seconds, provisional) in here.items():
            behind.setdefault(key, (seconds + shift, provisional))
    return behind
