"""What a forecast is made from: the gap, how it has changed, who rides on either side of it."""

from bisect import bisect_right
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from tracker.race.distance import OLD, km_estimate, speed_kph
from tracker.race.snapshot import Snapshot
from tracker.race.state import GapReading, Group

MINUTE = timedelta(minutes=1)

FROM_KM = 100.0
"""With more than this to go nothing is forecast: the race has not taken shape."""

PRIOR_KM = 20.0
"""From here on the gap and the distance are evidence enough; before, it must be known how the gap changes."""

SLOPE_KM = 12.0
"""How a gap changes is worked out over the readings of so many km before the last."""

LEAST_KM = 2.0
"""Readings over less road than this say nothing of how a gap changes; an older one is then used, if any."""

OLDEST_KM = 40.0
"""A reading this far back says nothing any more."""

APART_KM = 0.4
"""Of a machine's readings, one in so many km is counted."""


class Slope(NamedTuple):
    """How a gap has changed over its last readings."""

    s_per_km: float
    """Seconds gained a km, by the straight line nearest to all of them; negative while it closes."""
    last_two_s_per_km: float
    """The same by the last reading and the one before it, far enough apart."""
    from_km: float
    to_km: float
    """The first and the last place, km to go."""
    readings: int


class Evidence(NamedTuple):
    """All that a forecast is made from: equal evidence gives equal forecasts."""

    gap_s: int
    read_km: float
    """Where the gap was taken, km to go."""
    km_to_go: float
    """Where the head is now."""
    bound: Literal["lt", "gt"] | None
    approx: bool
    slope: Slope | None
    size: int | None
    """Riders ahead; None where nobody said."""
    behind: int | None
    """Riders in the group that gaps are to; None where nobody said."""
    is_peloton: bool
    speed_kph: float | None
    """Of the head."""


def evidence(snapshot: Snapshot) -> Evidence | None:
    """Return the evidence for a forecast of a moment; None where there is too little for one.

    There is too little while nobody races, is away or has a gap, in a time trial, with more than `FROM_KM` to go,
    where the gap was taken too long ago, and before `PRIOR_KM` where it is not known how it changes.
    """
    state, at = snapshot.state, snapshot.at
    gap, behind = state.gap, state.reference
    if gap is None or behind is None or state.leaders is None or state.km_to_go is None:
        return None
    if state.status != "racing" or state.neutralised or state.stage.format != "road" or at - gap.at > OLD:
        return None
    estimate = km_estimate(state, _whole_minute(at, gap.at))
    km = round(state.km_to_go if estimate is None else estimate.km_to_go, 1)  # 0.0 is the line, and no road left
    read_km = max(km, state.km_to_go if gap.km_to_go is None else gap.km_to_go)
    if not 0 < km <= FROM_KM:
        return None
    slope = slope_of(snapshot, gap)
    if slope is None and km > PRIOR_KM:
        return None
    speed = speed_kph(state)
    return Evidence(
        gap.gap_s,
        round(read_km, 1),
        km,
        gap.bound,
        gap.approx,
        slope,
        _size(state.leaders),
        _size(behind),
        behind.role == "peloton",
        None if speed is None else round(speed, 1),
    )


def _whole_minute(at: datetime, since: datetime) -> datetime:
    """Return a moment as whole minutes since another: between them nothing is worked out again."""
    return at - (at - since) % MINUTE


def _size(group: Group) -> int | None:
    """Return how many ride in a group, where all of them are known."""
    return group.size or (len(group.riders) if group.named == "all" else None)


def _minus_km(reading: GapReading) -> float:
    """Return a place so that later ones are larger."""
    return -(reading.km_to_go or 0.0)


def slope_of(snapshot: Snapshot, gap: GapReading) -> Slope | None:
    """Return how the gap has changed up to its last reading; None where that is not known.

    Readings within bounds, of another head or group, or of a place that was not given say nothing of it.
    """
    points: list[tuple[float, int]] = []
    gaps = snapshot.gaps
    index = len(gaps)
    while index:
        index -= 1
        reading = gaps[index]
        if (reading.front, reading.of) != (gap.front, gap.of):
            if reading.front != gap.front:
                break
            continue
        if reading.bound is not None or not reading.km_reported or reading.km_to_go is None:
            continue
        km = reading.km_to_go
        if points and km < points[-1][0] + APART_KM:
            # A machine gives thousands of them: on to the nearest that is far enough back.
            index = bisect_right(gaps, -(points[-1][0] + APART_KM), hi=index, key=_minus_km)
            continue
        if points and km > points[0][0] + SLOPE_KM:
            if points[-1][0] - points[0][0] < LEAST_KM and km <= points[0][0] + OLDEST_KM:
                points.append((km, reading.gap_s))
            break
        points.append((km, reading.gap_s))
    if len(points) < 2 or points[-1][0] - points[0][0] < LEAST_KM:
        return None
    count = len(points)
    mean_km = sum(km for km, _ in points) / count
    mean_s = sum(gap_s for _, gap_s in points) / count
    spread = sum((km - mean_km) ** 2 for km, _ in points)
    slope = -sum((km - mean_km) * (gap_s - mean_s) for km, gap_s in points) / spread
    far_km, far_s = next(point for point in points if point[0] - points[0][0] >= LEAST_KM)
    last_two = (points[0][1] - far_s) / (far_km - points[0][0])
    return Slope(round(slope, 2), round(last_two, 2), points[-1][0], points[0][0], count)
