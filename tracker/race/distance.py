"""How far it is to go: the marks reported, and where the head of the race is likely to be between them."""

from datetime import datetime, timedelta
from typing import NamedTuple

from tracker.race.gaps import chase
from tracker.race.state import FASTEST_KPH, Mark, RaceState

SPEED_KM, SPEED_TIME = 3.0, timedelta(minutes=6)
"""The speed is taken over the last so many km or minutes of marks: a race does not keep one for long."""

SILENCE = timedelta(minutes=45)
"""When no km was reported for so long, where the head is can't be said."""

FRESH = timedelta(seconds=20)
"""A mark younger than this stands for where the head is."""

APART_KM = 0.3
"""Marks nearer to each other are remembered as one."""


OLD = timedelta(minutes=15)
"""A gap taken longer ago says nothing of what is needed from here."""


class KmEstimate(NamedTuple):
    """Where the head of the race is likely to be, worked out from the last mark and the speed before it."""

    km_to_go: float
    told_km_to_go: float
    age_s: int
    """Seconds since the mark was reported."""


def with_mark(marks: tuple[Mark, ...], mark: Mark) -> tuple[Mark, ...]:
    """Return the last marks with a new one, as far back as a speed needs; a race set back begins again."""
    if marks and mark.km_to_go > marks[-1].km_to_go:
        return (mark,)
    begin = 0
    while begin + 1 < len(marks) and _is_base(marks[begin + 1], mark):
        begin += 1
    end = len(marks)
    if end - begin > 2 and marks[-2].km_to_go - mark.km_to_go < APART_KM:
        end -= 1  # of marks so near to each other the newest will do
    return (*marks[begin:end], mark)


def at_km(state: RaceState, km_to_go: float, at: datetime) -> RaceState:
    """Return the state with the head of the race at a place."""
    return state._replace(km_to_go=km_to_go, km_at=at, marks=with_mark(state.marks, Mark(at, km_to_go)))


def _is_base(old: Mark, new: Mark) -> bool:
    return old.km_to_go - new.km_to_go >= SPEED_KM or new.at - old.at >= SPEED_TIME


def speed_kph(state: RaceState) -> float | None:
    """Return the speed of the head over the last marks, else since the flag, km/h; None where it is not known."""
    if len(state.marks) > 1:
        first, last = state.marks[0], state.marks[-1]
        seconds = (last.at - first.at).total_seconds()
        if _is_base(first, last) and seconds > 0:
            kph = (first.km_to_go - last.km_to_go) / seconds * 3600
            return kph if 0 < kph < FASTEST_KPH else None
    return state.average_kph(state.km_at) if state.km_at else None


def km_estimate(state: RaceState, at: datetime) -> KmEstimate | None:
    """Return where the head is likely to be at `at`; None where the last mark says it, or nothing does."""
    if state.status != "racing" or state.neutralised or state.km_to_go is None or state.km_at is None:
        return None
    age = at - state.km_at
    speed = speed_kph(state)
    if not FRESH <= age <= SILENCE or speed is None or not state.km_to_go:
        return None
    ridden = speed * age.total_seconds() / 3600
    return KmEstimate(round(max(0.0, state.km_to_go - ridden), 1), state.km_to_go, int(age.total_seconds()))


def when_at(state: RaceState, km_to_go: float) -> datetime | None:
    """Return when the estimate that begins with this state comes down to `km_to_go`; None where it does not."""
    speed = speed_kph(state)
    if state.km_to_go is None or state.km_at is None or speed is None or km_to_go > state.km_to_go:
        return None
    return state.km_at + timedelta(hours=(state.km_to_go - km_to_go) / speed)


def chase_at(state: RaceState, at: datetime) -> tuple[float | None, float | None]:
    """Return how many seconds per km are needed from here to close the gap by the line, and how many are gained.

    Both are None while nobody races, and where the gap was taken too long ago.
    """
    if state.gap is None or state.status != "racing" or state.neutralised or at - state.gap.at > OLD:
        return None, None
    estimate = km_estimate(state, at)
    return chase(state.gap, state.km_to_go if estimate is None else estimate.km_to_go)
