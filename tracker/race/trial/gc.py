"""The virtual GC of a time trial: what the times taken so far make of the general classification. Pure."""

from collections.abc import Mapping
from typing import NamedTuple

from tracker.race.riders import start_list
from tracker.race.stage import Rider, Stage
from tracker.race.state import RaceState, complete_rows
from tracker.race.text import fold_name
from tracker.race.trial.board import boards, trial_of
from tracker.race.trial.timing import FINISH, TimeTrial, team_name


class VirtualTime(NamedTuple):
    """What is known of a rider who was timed, for the GC; seconds."""

    rider: Rider
    before_s: int
    """Behind the leader of the GC before the stage."""
    time_s: int
    """The gap before and the time of the stage together, on a scale whose zero means nothing."""
    provisional: bool
    """By the last checkpoint passed, or by the team's time, and not by the rider's own at the finish."""


def virtual_times(state: RaceState) -> tuple[list[VirtualTime], list[Rider]] | None:
    """Return who has a place in the virtual GC of a time trial, best first, and of whom it can't be known.

    Who has finished counts by the finish. Who has not counts, marked as provisional, by the last checkpoint
    passed: what separates them there from the best-placed rider further on who was timed there too, is taken to
    hold. In a team time trial a rider has their own time, else the team's, which is provisional, since
    not everybody finishes with the team. Unknown: who has a place in the GC before but no time, and the reverse.

    None where nothing is known of the GC before; on a first stage all start level.
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
    """Return each rider's seconds on one scale whose zero means nothing, and whether they are provisional."""
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
            continue  # nobody further on was timed here: there is nothing to compare with
        base = min(known, key=lambda key: behind[key][0], default=None)
        shift = 0 if base is None else behind[base][0] - here[base][0]
        for key, (seconds, provisional) in here.items():
            behind.setdefault(key, (seconds + shift, provisional))
    return behind
