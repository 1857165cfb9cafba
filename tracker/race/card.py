"""Everything known of a rider at one moment: on the road, in the GC, jerseys, passages, times. Pure."""

from dataclasses import dataclass
from typing import Literal

from tracker.race.events import Placing
from tracker.race.followed import is_run_followed, only
from tracker.race.riders import start_list, worn
from tracker.race.rides import where_others_ride
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row
from tracker.race.state import Group, Passed, RaceState, Standings, complete_rows
from tracker.race.sums import sum_words
from tracker.race.trial.board import Board, Placed, boards, trial_of
from tracker.race.trial.timing import Run
from tracker.race.virtual import VirtualRow, virtual_gc


@dataclass(frozen=True, slots=True)
class RiderCard:
    """One rider at one moment."""

    rider: Rider
    group: Group | None = None
    """The rider's group; None where that is not known."""
    is_named: bool = False
    """Whether the rider was named in the group; otherwise it is the group of all riders who were not named."""
    out: Literal["DNS", "DNF", "OTL", "DSQ"] | None = None
    before: Row | None = None
    """The rider's row in the GC before the stage."""
    now: VirtualRow | None = None
    """The rider's place in the GC on the road."""
    sum: str = ""
    """The calculation of that place in a sentence; "" where it is not known, and in a time trial."""
    after: Row | None = None
    """The rider's row in the GC after the stage, once that is published."""
    result: Row | None = None
    jerseys: tuple[str, ...] = ()
    passages: tuple[tuple[Passed, int, Placing], ...] = ()
    """The summits and sprints at which the rider was placed, with the place, the latest first."""
    run: Run | None = None
    """In a time trial, the rider's own run, or the team's."""
    times: tuple[tuple[Board, Placed], ...] = ()
    """The times at the checkpoints, in the order of the course."""


def rider_card(snapshot: Snapshot, rider: Rider) -> RiderCard:
    """Return what is known of a rider at the moment of a snapshot."""
    state, stage, key = snapshot.state, snapshot.state.stage, rider.key
    group, is_named = _group(state, key)
    virtual = virtual_gc(state, snapshot.at)
    before = complete_rows(start_list(stage).resolve(stage.gc_before))
    is_after = state.gc is not None and state.gc.basis in ("provisional", "official")
    run, times = _times(state, rider)
    return RiderCard(
        rider,
        group,
        is_named,
        next((one.status for one in state.out if one.rider.key == key), None),
        before=next((row for row in before if row.key == key), None),
        now=virtual.row_of(key) if virtual is not None else None,
        sum=sum_words(state, key, snapshot.at),
        after=_row(state.gc, key) if is_after else None,
        result=_row(state.result, key),
        jerseys=worn(stage, rider),
        passages=tuple(
            (passed, place, placing)
            for passed in reversed(state.passages)
            for place, placing in enumerate(passed.event.order, 1)
            if placing.key == key
        ),
        run=run,
        times=times,
    )


def _group(state: RaceState, key: str) -> tuple[Group | None, bool]:
    if state.status not in ("racing", "finished") or any(one.rider.key == key for one in state.out):
        return None, False
    named = next((group for group in state.groups if group.has(key)), None)
    return (named, True) if named is not None else (where_others_ride(state.groups), False)


def _row(table: Standings | None, key: str) -> Row | None:
    return next((row for row in table.rows if row.key == key), None) if table is not None else None


def _times(state: RaceState, rider: Rider) -> tuple[Run | None, tuple[tuple[Board, Placed], ...]]:
    if state.stage.format == "road":
        return None, ()
    trial = trial_of(state)
    me = only(rider, state.stage)
    # In a team time trial the rider's own run has the time at the finish, where one was given.
    runs = [run for run in trial.runs if is_run_followed(run, me, state.stage)]
    run = next((run for run in runs if run.rider is not None), None) or next(iter(runs), None)
    keys = {run.key for run in runs}
    times = tuple(
        (board, row) for board in boards(trial, state.stage) for row in board.rows if row.run.key in keys
    )
    return run, times
