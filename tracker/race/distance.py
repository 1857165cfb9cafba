"""The km to go: the marks reported, and estimates between them."""

from datetime import datetime, timedelta
from typing import NamedTuple

from tracker.race.gaps import chase
from tracker.race.state import FASTEST_KPH, Mark, RaceState

SPEED_KM, SPEED_TIME = 3.0, timedelta(minutes=6)
"""The speed is taken over at least this distance or time before the last mark, as it changes quickly."""

SILENCE = timedelta(minutes=45)
"""After so long without a mark there is no estimate."""

FRESH = timedelta(seconds=20)
"""A mark that is more recent than this is not extrapolated."""

APART_KM = 0.3
"""Marks that are closer together are kept as one."""


OLD = timedelta(minutes=15)
"""A gap that is older is not used for the chase."""


class KmEstimate(NamedTuple):
    """An estimate of the km to go, from the last mark and the speed before it."""

    km_to_go: float
    told_km_to_go: float
    age_s: int
    """Seconds since the mark was reported."""


def with_mark(marks: tuple[Mark, ...], mark: Mark) -> tuple[Mark, ...]:
    """Return the marks with a new one, as far back as the speed needs; a race that is set back starts again."""
    if marks and mark.km_to_go > marks[-1].km_to_go:
        return (mark,)
    begin = 0
    while begin + 1 < len(marks) and _is_base(marks[begin + 1], mark):
        begin += 1
    end = len(marks)
    if end - begin > 2 and marks[-2].km_to_go - mark.km_to_go < APART_KM:
        end -= 1  # of marks so close together the newest is enough
    return (*marks[begin:end], mark)


def at_km(state: RaceState, km_to_go: float, at: datetime) -> RaceState:
    """Return the state with the head of the race at a km to go."""
    return state._replace(km_to_go=km_to_go, km_at=at, marks=with_mark(state.marks, Mark(at, km_to_go)))


def _is_base(old: Mark, new: Mark) -> bool:
    return old.km_to_go - new.km_to_go >= SPEED_KM or new.at - old.at >= SPEED_TIME


def speed_kph(state: RaceState) -> float | None:
    """Return the speed of the head in km/h over the last marks, else since the flag drop; None if not known."""
    if len(state.marks) > 1:
        first, last = state.marks[0], state.marks[-1]
        seconds = (last.at - first.at).total_seconds()
        if _is_base(first, last) and seconds > 0:
            kph = (first.km_to_go - last.km_to_go) / seconds * 3600
            return kph if 0 < kph < FASTEST_KPH else None
    return state.average_kph(state.km_at) if state.km_at else None


def km_estimate(state: RaceState, at: datetime) -> KmEstimate | None:
    """Return the estimated km to go at `at`; None where the last mark is recent, or there is no basis."""
    if state.status != "racing" or state.neutralised or state.km_to_go is None or state.km_at is None:
        return None
    age = at - state.km_at
    speed = speed_kph(state)
    if not FRESH <= age <= SILENCE or speed is None or not state.km_to_go:
        return None
    ridden = speed * age.total_seconds() / 3600
    return KmEstimate(round(max(0.0, state.km_to_go - ridden), 1), state.km_to_go, int(age.total_seconds()))


def when_at(state: RaceState, km_to_go: float) -> datetime | None:
    """Return when the estimate from this state reaches `km_to_go`; None where it does not."""
    speed = speed_kph(state)
    if state.km_to_go is None or state.km_at is None or speed is None or km_to_go > state.km_to_go:
        return None
    return state.km_at + timedelta(hours=(state.km_to_go - km_to_go) / speed)


def chase_at(state: RaceState, at: datetime) -> tuple[float | None, float | None]:
    """Return the seconds per km needed to close the gap by the finish, and those gained now.

    Both are None while the race is not under way, and where the gap is too old.
    """
    if state.gap is None or state.status != "racing" or state.neutralised or at - state.gap.at > OLD:
        return None, None
    estimate = km_estimate(state, at)
    return chase(state.gap, state.km_to_go if estimate is None else estimate.km_to_go)
