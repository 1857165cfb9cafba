"""What gaps say: which group they are to, how they change, and which of them can't stand together.

Every gap is to one group, the *reference*: the peloton if there is one, else the group behind the head with the
rider who is best placed in the GC, else the largest.
"""

from collections.abc import Mapping
from datetime import timedelta

from tracker.race.groups import Groups
from tracker.race.state import GapReading, Group

TREND_KM = 5.0
"""A trend is taken over at least so many km, or over `TREND_TIME`: between two nearer readings is mostly noise."""

TREND_TIME = timedelta(minutes=10)

STEADY_S_PER_KM = 0.5
"""A trend smaller than this is none."""

_LEAST_KM = 1.0
"""A figure per km needs at least so many, however much time has passed."""

_APART_KM, _APART = 0.2, timedelta(seconds=10)
"""Of readings nearer than this one is remembered."""


def reference(groups: Groups, ranks: Mapping[str, int]) -> Group | None:
    """Return the group that gaps are to; None while nobody is ahead of anybody.

    Args:
        groups: front to back.
        ranks: places in the GC before the stage, by `Rider.key`; the lowest is the best.
    """
    if len(groups) < 2 or groups[0].role == "peloton":
        return None
    behind = [group for group in groups[1:] if group.role != "dropped"]
    peloton = next((group for group in behind if group.role == "peloton"), None)
    if peloton is not None or not behind:
        return peloton
    best = min(
        (
            (ranks[rider.key], index)
            for index, group in enumerate(behind)
            for rider in group.riders
            if rider.key in ranks
        ),
        default=None,
    )
    if best is not None:
        return behind[best[1]]
    return max(behind, key=lambda group: group.size or len(group.riders))


def remembered(readings: tuple[GapReading, ...], new: GapReading) -> tuple[GapReading, ...]:
    """Return the readings that later trends may be taken from, with a new one; bounded, however many there are.

    Readings against another head of the race, of another group, within bounds only, or of a place that was not
    reported, say nothing of a trend.
    """
    if new.bound is not None or not new.km_reported:
        return readings
    kept = [old for old in readings if (old.front, old.of) == (new.front, new.of)]
    kept = kept[_base(kept, new) or 0 :]
    if kept and new.at - kept[-1].at < _APART and _km_between(kept[-1], new) < _APART_KM:
        return tuple(kept)
    return (*kept, new)


def trend_s_per_km(readings: tuple[GapReading, ...], new: GapReading) -> float | None:
    """Return by how many seconds per km the gap grew, or None where the readings do not allow a figure."""
    if new.bound is not None or not new.km_reported:
        return None
    kept = [old for old in readings if (old.front, old.of) == (new.front, new.of)]
    base = _base(kept, new)
    if base is None:
        return None
    return round((new.gap_s - kept[base].gap_s) / _km_between(kept[base], new), 2)


def _base(readings: list[GapReading], new: GapReading) -> int | None:
    """Return the index of the latest reading that is far enough before a new one, or None without one."""
    place = new.km_to_go or 0.0
    soonest, nearest, latest = place + _LEAST_KM, place + TREND_KM, new.at - TREND_TIME
    for index in range(len(readings) - 1, -1, -1):
        km = readings[index].km_to_go or 0.0
        if km >= nearest or (km >= soonest and readings[index].at <= latest):
            return index
    return None


def _km_between(old: GapReading, new: GapReading) -> float:
    return (old.km_to_go or 0.0) - (new.km_to_go or 0.0)


def without_overtaken(groups: Groups, at: int) -> tuple[Groups, tuple[Group, ...]]:
    """Return the groups without the gaps that the newest one outdoes, and the groups whose gaps those were.

    A group ahead can't be further behind the head than the group at index `at`, nor one behind it nearer: what was
    reported of it before is out of date.
    """
    changed = groups[at]
    if changed.gap_s is None:
        return groups, ()
    bound = changed.reading.bound if changed.reading is not None else None
    stale = tuple(
        group
        for index, group in enumerate(groups)
        if index
        and group.gap_s is not None
        and (
            (index < at and group.gap_s > changed.gap_s and bound != "gt")
            or (index > at and group.gap_s < changed.gap_s and bound != "lt")
        )
    )
    if not stale:
        return groups, ()
    return tuple(group._replace(gap_s=None, reading=None) if group in stale else group for group in groups), stale


def chase(gap: GapReading | None, km_to_go: float | None) -> tuple[float | None, float | None]:
    """Return how many seconds per km must be gained to close the gap at the line, and how many are gained now.

    What is gained is negative while the gap grows. Each is None where it is not known.
    """
    if gap is None:
        return None, None
    needs = round(gap.gap_s / km_to_go, 2) if km_to_go and gap.bound is None else None
    gains = None if gap.trend_s_per_km is None else 0.0 - gap.trend_s_per_km  # never "-0.0"
    return needs, gains
