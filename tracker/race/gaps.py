"""Gaps: the group they refer to, their trends, and contradictions between them.

Every gap is that of one group behind the head, the *reference*: the peloton if there is one, else the group with
the rider who is best placed in the GC, else the largest group.
"""

from collections.abc import Mapping
from datetime import timedelta

from tracker.race.groups import Groups
from tracker.race.state import GapReading, Group

TREND_KM = 5.0
"""A trend is taken over at least so many km, or over `TREND_TIME`: over less it is mostly noise."""

TREND_TIME = timedelta(minutes=10)

STEADY_S_PER_KM = 0.5
"""A smaller trend counts as steady."""

_LEAST_KM = 1.0
"""Minimum distance for a trend per km, however much time has passed."""

_APART_KM, _APART = 0.2, timedelta(seconds=10)
"""Of readings that are closer together than this, only one is kept."""


def reference(groups: Groups, ranks: Mapping[str, int]) -> Group | None:
    """Return the reference group; None while there is no breakaway.

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
    """Return the readings that later trends may use, with a new one; their number is bounded.

    Readings of another head of the race or another group, with a bound ("under 2:00"), or without a km to go are
    not used for trends.
    """
    if new.bound is not None or not new.km_reported:
        return readings
    kept = [old for old in readings if (old.front, old.of) == (new.front, new.of)]
    kept = kept[_base(kept, new) or 0 :]
    if kept and new.at - kept[-1].at < _APART and _km_between(kept[-1], new) < _APART_KM:
        return tuple(kept)
    return (*kept, new)


def trend_s_per_km(readings: tuple[GapReading, ...], new: GapReading) -> float | None:
    """Return the growth of the gap in seconds per km, or None where the readings do not allow a figure."""
    if new.bound is not None or not new.km_reported:
        return None
    kept = [old for old in readings if (old.front, old.of) == (new.front, new.of)]
    base = _base(kept, new)
    if base is None:
        return None
    return round((new.gap_s - kept[base].gap_s) / _km_between(kept[base], new), 2)


def _base(readings: list[GapReading], new: GapReading) -> int | None:
    """Return the index of the latest reading that is far enough before a new one, or None."""
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
    """Return the groups without gaps that contradict the newest one, and the groups that had them.

    A group ahead of the one at index `at` can't have a larger gap, nor one behind it a smaller one: such an
    earlier gap is out of date.
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
    """Return the seconds per km needed to close the gap at the finish, and those gained now.

    The latter are negative while the gap grows. Each is None where it is not known.
    """
    if gap is None:
        return None, None
    needs = round(gap.gap_s / km_to_go, 2) if km_to_go and gap.bound is None else None
    gains = None if gap.trend_s_per_km is None else 0.0 - gap.trend_s_per_km  # never "-0.0"
    return needs, gains
