"""The effect of events of a time trial on the state: status and times, but no head of the race. Pure."""

from collections.abc import Iterator
from datetime import datetime

from tracker.race.events import EventBase, Finish, Position, Split
from tracker.race.state import DOUBTS, Doubt, RaceState
from tracker.race.trial.timing import TimeTrial, apply

ROAD_ONLY = frozenset(
    "km gap situation breakaway attack join dropped caught regroup neutral_start start finish".split()  # noqa: SIM905
)
"""Kinds that have no effect in a time trial, or a different one."""


def in_trial(state: RaceState, event: EventBase) -> RaceState:
    """Return the state after an event of a time trial, which lasts from the first start to the last finish."""
    trial = apply(state.trial or TimeTrial(), event, state.stage)
    if isinstance(event, Position) and state.trial is not None and state.status != "not_started":
        return state._replace(trial=trial)  # by far the most events of a time trial, which change nothing else
    status = "finished" if state.cancelled else trial.status(event.at)
    ended = (state.finished_at or event.at) if status == "finished" else None
    state = state._replace(trial=trial, status=status, started_at=trial.started_at(event.at), finished_at=ended)
    if isinstance(event, Split | Finish) and event.position is not None and len(state.doubts) < DOUBTS:
        state = state._replace(doubts=state.doubts + tuple(_doubts(trial, event)))
    if not state.groups and state.km_to_go is None and not state.news:
        return state
    # A late header has turned the stage from a road stage into a time trial.
    state = state._replace(groups=(), reference_id=None, gap=None, recent=(), watch=None, news=())
    return state._replace(km_to_go=None, km_at=None, marks=())


def _doubts(trial: TimeTrial, event: Split | Finish) -> Iterator[Doubt]:
    """Yield a doubt for each time whose reported place contradicts the times known then."""
    for times in trial.times:
        for place, mark in enumerate(times.marks, 1):
            run = trial.run(mark.key)
            reported = mark.reported_place
            if mark.contradicts and mark.at == event.at and reported == event.position and run is not None:
                text = f"{run.name} is reported as number {reported} at {times.name}, by the times it is {place}"
                yield Doubt(event.id, text)


def as_of(state: RaceState, at: datetime) -> RaceState:
    """Return the state at `at` without further events: the first start of a time trial may have passed."""
    if state.trial is None or state.status != "not_started" or state.trial.status(at) == "not_started":
        return state
    return state._replace(status="racing", started_at=state.trial.started_at(at))
