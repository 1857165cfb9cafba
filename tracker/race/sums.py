"""A rider's virtual place as a sum in words: "Ciccone: +0:12 before, 1:25 ahead, 5 s at Le Camp: leads …"."""

from collections.abc import Iterator
from datetime import datetime

from tracker.race.notation import format_duration, format_gap
from tracker.race.riders import gc_ranks
from tracker.race.rides import bounds
from tracker.race.stage import Rider
from tracker.race.state import RaceState
from tracker.race.takeover import Takeover
from tracker.race.virtual import AtBest, VirtualGC, VirtualRow, virtual_gc
from tracker.race.wording import place


def sum_words(state: RaceState, key: str, at: datetime | None = None) -> str:
    """Return how the virtual place of a rider comes about, in one sentence without a full stop; "" if not known.

    Every figure is to the rider who leads the GC before the stage: the gap before, what separates their groups,
    the bonuses taken. On a first stage, when all start level, the road is measured to the group that gaps are to.

    Args:
        state: the race.
        key: the `Rider.key`.
        at: race time, where the ages of the gaps are to count.
    """
    virtual = virtual_gc(state, at)
    if virtual is None or state.stage.format != "road":
        return ""
    if row := virtual.row_of(key):
        return _of_row(state, virtual, row, at)
    if floor := next((one for one in virtual.at_best if one.rider.key == key), None):
        return _of_floor(state, virtual, floor, at)
    return ""


def _of_row(state: RaceState, virtual: VirtualGC, row: VirtualRow, at: datetime | None) -> str:
    parts = [_before(state, row.before_s), _road(state, virtual, row.road_s, at)]
    parts += _bonuses(state, row.rider)
    said = ", ".join(part for part in parts if part)
    left = f"; {row.bonus_left_s} s still to be had at most" if row.bonus_left_s else ""
    return f"{row.rider.surname}: {said}: {_outcome(virtual, row)}{left}"


def _of_floor(state: RaceState, virtual: VirtualGC, floor: AtBest, at: datetime | None) -> str:
    rides = any(rider.key == floor.rider.key for group in state.groups for rider in group.riders)
    before = _before(state, floor.before_min_s)
    before = f"at least {before}" if before else ""
    road = _road(state, virtual, floor.road_min_s, at) if rides else "nobody said where"
    said = ", ".join(part for part in (before, road, *_bonuses(state, floor.rider)) if part)
    best = virtual.rows[0].rider.surname
    if floor.gap_min_s is None:
        outcome = "may lead"
    elif floor.gap_min_s < 0:
        outcome = f"may lead, by {format_duration(-floor.gap_min_s)} over {best} at most"
    else:
        outcome = f"at least {format_duration(floor.gap_min_s)} behind {best}"
    return f"{floor.rider.surname}: {said}: {outcome}"


def _before(state: RaceState, before_s: int) -> str:
    if not state.stage.gc_before:
        return ""
    return f"{format_gap(before_s)} before" if before_s else "no gap before"


def _road(state: RaceState, virtual: VirtualGC, road_s: int, at: datetime | None) -> str:
    """Return where the rider's group is to the jersey's, or to the group that gaps are to."""
    ranks = gc_ranks(state.stage)
    holder = virtual.row_of(min(ranks, key=lambda key: ranks[key])) if ranks else None
    reference = state.reference
    base_s = holder.road_s if holder is not None else None if reference is None else reference.gap_s
    if base_s is None:
        return ""
    whom = f" of {holder.rider.surname}" if holder is not None and holder.road_s != road_s else ""
    apart = base_s - road_s
    if not apart:
        return "" if holder is not None and holder.road_s == road_s else "with the others"
    figure = format_duration(abs(apart)) + _spread(state, base_s, road_s, at)
    return f"{figure} ahead{whom}" if apart > 0 else f"{figure} behind{whom}"


def _spread(state: RaceState, base_s: int, road_s: int, at: datetime | None) -> str:
    """Return the range of what separates two groups, "" where it is exact."""
    readings = {group.gap_s: group.reading for group in state.groups if group.gap_s is not None}
    near, far = sorted((base_s, road_s))
    near_least, near_most = bounds(near, readings.get(near), at)
    far_least, far_most = bounds(far, readings.get(far), at)
    if (near_least, far_least, near_most, far_most) == (near, far, near, far):
        return ""
    least = 0 if near_most is None else max(0, far_least - near_most)
    return (
        f" ({format_duration(least)} or more)"
        if far_most is None
        else (f" ({format_duration(least)} to {format_duration(far_most - near_least)})")
    )


def _bonuses(state: RaceState, rider: Rider) -> Iterator[str]:
    for passed in state.passages:
        if not passed.counted:
            continue
        for placing in passed.event.order:
            if placing.key == rider.key and placing.bonus_s:
                yield f"{placing.bonus_s} s at {passed.name}" if passed.name else f"{placing.bonus_s} s"


def _outcome(virtual: VirtualGC, row: VirtualRow) -> str:
    if row.position == 1:
        second = virtual.rows[1] if len(virtual.rows) > 1 else None
        if second is None or virtual.is_open:
            return "best of those known" if virtual.is_open else "leads"
        by = format_duration(second.gap_s) + _range(second) if second.gap_s else "nothing"
        return f"leads {second.rider.surname} by {by}"
    return (
        f"{place(row.position)}, {format_duration(row.gap_s)}{_range(row)} behind {virtual.rows[0].rider.surname}"
    )


def _range(row: VirtualRow) -> str:
    if row.gap_min_s == row.gap_max_s:
        return ""
    if row.gap_max_s is None:
        return " or more"
    if row.gap_min_s is None:
        return " at most"
    low = "ahead" if row.gap_min_s < 0 else format_duration(row.gap_min_s)
    return f" ({low} to {format_duration(row.gap_max_s)})"


def takeover_words(found: Takeover | None) -> tuple[str, ...]:
    """Return what the jersey depends on, in sentences, the first the most important; () where there is nothing."""
    if found is None:
        return ()
    challenger, holder = found.challenger.surname, found.holder.surname
    at = format_duration(max(0, found.at_gap_s))
    if found.is_taken is True:
        said = f"{challenger} takes the lead from {holder}, as from {at} ahead"
    elif found.is_taken is None:
        said = f"{challenger} may take the lead from {holder}, as from {at} ahead at the earliest"
    else:
        said = f"{holder} keeps the lead: {challenger} takes it as from {at} ahead"
    if not found.teams:
        return (said,)
    return said, f"{'to ride' if found.is_taken else 'may have to ride'}: {', '.join(found.teams)}"
