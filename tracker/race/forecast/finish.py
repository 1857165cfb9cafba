"""When the head of the race is expected at the line, by the course to come and the speed so far. Pure."""

from datetime import datetime, timedelta
from math import exp, sqrt
from typing import NamedTuple

from tracker.race.distance import SILENCE, km_estimate
from tracker.race.forecast.course import Course, course
from tracker.race.snapshot import Snapshot
from tracker.race.state import RaceState

LEAST_RACED_KM = 10.0
"""Until this many km have been raced the speed of the day is not known."""

NOW_KM = 25.0
"""The distance, km, over which the speed of the moment gives way to that of the day."""

NOW_SHARE = 0.6
"""The largest weight of the speed of the moment."""

FASTER_LATER = 0.94
"""A race speeds up: a km to come takes this share of the time of one so far, other things being equal."""

SPREAD, SPREAD_S = 0.06, 25.0
"""The spread of the time that is left: a share of it, and seconds at the line itself."""

BAND_SPREADS = 1.3
"""Four of five finishes are within this many spreads of the one expected."""


class FinishExpected(NamedTuple):
    """When the head of the race is expected at the line: four of five are between the first and the last."""

    at: datetime
    earliest_at: datetime
    latest_at: datetime


def finish_expected(snapshot: Snapshot) -> FinishExpected | None:
    """Return when the head is expected at the line; None where the speed or the distance is not known."""
    state = snapshot.state
    if state.status != "racing" or state.neutralised or state.stage.format != "road":
        return None
    if state.km_to_go is None or state.km_at is None or snapshot.at - state.km_at > SILENCE:
        return None
    road = course(state.stage)
    pace = _pace(state, road)
    if pace is None:
        return None
    left_s = road.flat_km(state.km_to_go) * pace
    at = state.km_at + timedelta(seconds=round(left_s))
    if km_estimate(state, snapshot.at) is not None:
        at = max(at, snapshot.at)
    off = timedelta(seconds=round(BAND_SPREADS * sqrt((SPREAD * left_s) ** 2 + SPREAD_S**2)))
    return FinishExpected(at, max(at - off, snapshot.at), at + off)


def _pace(state: RaceState, road: Course) -> float | None:
    """Return the seconds for a flat km, of the day and of the moment; None where they are not known."""
    km, distance = state.km_to_go, state.stage.distance_km
    if km is None or state.km_at is None or state.started_at is None or distance is None:
        return None
    if distance - km < LEAST_RACED_KM or state.average_kph(state.km_at) is None:
        return None
    raced_s = (state.km_at - state.started_at).total_seconds() - state.halted_s
    day = raced_s / (road.flat_km(distance) - road.flat_km(km))
    now, first = day, state.marks[0] if state.marks else None
    if first is not None and first.km_to_go - km >= 1:
        now = (state.km_at - first.at).total_seconds() / (road.flat_km(first.km_to_go) - road.flat_km(km))
    share = NOW_SHARE * exp(-km / NOW_KM) if 0.6 < now / day < 1.7 else 0.0
    return share * now + (1 - share) * day * FASTER_LATER
