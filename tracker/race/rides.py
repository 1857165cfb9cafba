"""The groups of the GC riders, and the range of their gaps by now. Pure."""

from datetime import datetime, timedelta
from typing import NamedTuple

from tracker.race.state import GapReading, Group

FRESH_MIN = 3
"""Minutes for which a gap is taken as exact; after that it is a range."""

DRIFT_S_PER_MIN = 4
"""Seconds per minute by which an older gap may have changed: Chapatte's minute in ten kilometres, at 40 km/h."""

APPROX_SHARE, APPROX_LEAST_S = 0.1, 5
"""Tolerance of an approximate gap ("about two minutes"): a tenth, and at least 5 s. A convention."""


class Ride(NamedTuple):
    """A rider's position: the id of the group, and the minimum and maximum seconds behind the head."""

    group: str
    road_s: int
    least_s: int
    most_s: int | None
    is_sure: bool = True
    """Whether the rider is surely in the group, and not in one ahead whose riders are not all named."""


def ride_of(group: Group, at: datetime | None) -> Ride | None:
    """Return the position of a group, with the range of its gap by now; None where that is not known."""
    if group.gap_s is None:
        return None
    least, most = bounds(group.gap_s, group.reading, at)
    return Ride(group.id, group.gap_s, least, most)


def bounds(gap_s: int, reading: GapReading | None, at: datetime | None) -> tuple[int, int | None]:
    """Return the minimum and maximum of a gap at `at`, in seconds; None for no upper bound.

    Its age counts where `at` is given.
    """
    if reading is None:
        return gap_s, gap_s
    margin = max(APPROX_LEAST_S, round(gap_s * APPROX_SHARE)) if reading.approx else 0
    if at is not None:
        minutes = (at - reading.at) // timedelta(minutes=1)
        margin += DRIFT_S_PER_MIN * max(0, minutes - FRESH_MIN)
    least = 0 if reading.bound == "lt" else max(0, gap_s - margin)
    return least, None if reading.bound == "gt" else gap_s + margin


def ride_of_unnamed(groups: tuple[Group, ...], others: Group, ride: Ride | None) -> Ride | None:
    """Return the position of riders who were not named: with the others, or in a group with room ahead of them."""
    ahead = [
        group.gap_s
        for group in groups
        if group is not others and group.role != "dropped" and _has_room(group) and group.gap_s is not None
    ]
    if ride is None or not ahead or min(ahead) >= ride.least_s:
        return ride
    return ride._replace(least_s=min(ahead), is_sure=False)


def apart(gap_s: int, ride: Ride, best: Ride) -> tuple[int | None, int | None]:
    """Return the minimum and maximum of a virtual gap in seconds; it is exact within a group."""
    if ride.group == best.group and ride.is_sure and best.is_sure:
        return gap_s, gap_s
    apart_s = gap_s - ride.road_s + best.road_s
    return (
        None if best.most_s is None else apart_s + ride.least_s - best.most_s,
        None if ride.most_s is None else apart_s + ride.most_s - best.least_s,
    )


def _has_room(group: Group) -> bool:
    """Return whether a group may contain riders who were not named."""
    return group.named != "all" and (group.size is None or group.size > len(group.riders))


def where_others_ride(groups: tuple[Group, ...]) -> Group | None:
    """Return the group of riders who were not named: the peloton, or the only one with room; None if not known."""
    roomy = [group for group in groups if _has_room(group)]
    peloton = [group for group in groups if group.role == "peloton"]
    if peloton:
        return peloton[0] if peloton[0] in roomy else None
    return roomy[0] if len(roomy) == 1 else None
