"""A rider's virtual place as a sum in words: "Ciccone: +0:12 before, 1:25 ahead, 5 s at Le Camp: leads …"."""

from collections.abc import Iterator
from datetime import datetime

from tracker.race.language import _
from tracker.race.notation import format_duration, format_gap
from tracker.race.riders import gc_ranks
from tracker.race.rides import bounds
from tracker.race.stage import Rider
from tracker.race.state import RaceState
from tracker.race.takeover import Takeover
from tracker.race.terms import place
from tracker.race.virtual import AtBest, VirtualGC, VirtualRow, virtual_gc


def sum_words(state: RaceState, key: str, at: datetime | None = None) -> str:
    """Return the calculation of a rider's virtual place in one sentence without a full stop; "" if not known.

    Every figure is relative to the leader of the GC before the stage: the gap before, the gap between their
    groups, and the bonuses. On a first stage, where all start level, the gap on the road is that to the reference
    group.

    Args:
        state: the race.
        key: the `Rider.key`.
        at: race time for the ages of the gaps; None to ignore them.
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
    words = _in_sum(row.rider, said, _outcome(virtual, row))
    if row.bonus_left_s:
        words += "; " + _("{n} s still to be had at most").format(n=row.bonus_left_s)
    return words


def _of_floor(state: RaceState, virtual: VirtualGC, floor: AtBest, at: datetime | None) -> str:
    rides = any(rider.key == floor.rider.key for group in state.groups for rider in group.riders)
    before = _before(state, floor.before_min_s)
    before = _("at least {gap}").format(gap=before) if before else ""
    road = _road(state, virtual, floor.road_min_s, at) if rides else _("nobody said where")
    said = ", ".join(part for part in (before, road, *_bonuses(state, floor.rider)) if part)
    best = virtual.rows[0].rider.surname
    if floor.gap_min_s is None:
        outcome = _("may lead")
    elif floor.gap_min_s < 0:
        gap = format_duration(-floor.gap_min_s)
        outcome = _("may lead, by {gap} over {rider} at most").format(gap=gap, rider=best)
    else:
        outcome = _("at least {gap} behind {rider}").format(gap=format_duration(floor.gap_min_s), rider=best)
    return _in_sum(floor.rider, said, outcome)


def _in_sum(rider: Rider, parts: str, outcome: str) -> str:
    return _("{rider}: {sum}: {outcome}").format(rider=rider.surname, sum=parts, outcome=outcome)


def _before(state: RaceState, before_s: int) -> str:
    if not state.stage.gc_before:
        return ""
    return _("{gap} before").format(gap=format_gap(before_s)) if before_s else _("no gap before")


def _road(state: RaceState, virtual: VirtualGC, road_s: int, at: datetime | None) -> str:
    """Return the gap between the rider's group and the jersey's, or the reference group, in words."""
    ranks = gc_ranks(state.stage)
    holder = virtual.row_of(min(ranks, key=lambda key: ranks[key])) if ranks else None
    reference = state.reference
    base_s = holder.road_s if holder is not None else None if reference is None else reference.gap_s
    if base_s is None:
        return ""
    apart = base_s - road_s
    if not apart:
        return "" if holder is not None and holder.road_s == road_s else _("with the others")
    figure = format_duration(abs(apart)) + _spread(state, base_s, road_s, at)
    if holder is None:
        return (_("{gap} ahead") if apart > 0 else _("{gap} behind")).format(gap=figure)
    message = _("{gap} ahead of {rider}") if apart > 0 else _("{gap} behind {rider}")
    return message.format(gap=figure, rider=holder.rider.surname)


def _spread(state: RaceState, base_s: int, road_s: int, at: datetime | None) -> str:
    """Return the range of the gap between two groups, "" where it is exact."""
    readings = {group.gap_s: group.reading for group in state.groups if group.gap_s is not None}
    near, far = sorted((base_s, road_s))
    near_least, near_most = bounds(near, readings.get(near), at)
    far_least, far_most = bounds(far, readings.get(far), at)
    if (near_least, far_least, near_most, far_most) == (near, far, near, far):
        return ""
    least = 0 if near_most is None else max(0, far_least - near_most)
    if far_most is None:
        return _(" ({least} or more)").format(least=format_duration(least))
    most = format_duration(far_most - near_least)
    return _(" ({least} to {most})").format(least=format_duration(least), most=most)


def _bonuses(state: RaceState, rider: Rider) -> Iterator[str]:
    for passed in state.passages:
        if not passed.counted:
            continue
        for placing in passed.event.order:
            if placing.key == rider.key and placing.bonus_s:
                if passed.name:
                    yield _("{n} s at {place}").format(n=placing.bonus_s, place=passed.name)
                else:
                    yield _("{n} s").format(n=placing.bonus_s)


def _outcome(virtual: VirtualGC, row: VirtualRow) -> str:
    if row.position > 1:
        return _("{place}, {gap} behind {rider}").format(
            place=place(row.position),
            gap=format_duration(row.gap_s) + _range(row),
            rider=virtual.rows[0].rider.surname,
        )
    if virtual.is_open:
        return _("best of those known")
    second = virtual.rows[1] if len(virtual.rows) > 1 else None
    if second is None:
        return _("leads the race")
    if not second.gap_s:
        return _("leads, level with {rider}").format(rider=second.rider.surname)
    return _("leads {rider} by {gap}").format(
        rider=second.rider.surname, gap=format_duration(second.gap_s) + _range(second)
    )


def _range(row: VirtualRow) -> str:
    if row.gap_min_s == row.gap_max_s:
        return ""
    if row.gap_max_s is None:
        return _(" or more")
    if row.gap_min_s is None:
        return _(" at most")
    least = _("ahead") if row.gap_min_s < 0 else format_duration(row.gap_min_s)
    return _(" ({least} to {most})").format(least=least, most=format_duration(row.gap_max_s))


def takeover_words(found: Takeover | None) -> tuple[str, ...]:
    """Return sentences on what the jersey depends on, the most important first; () where there is nothing."""
    if found is None:
        return ()
    values = {
        "challenger": found.challenger.surname,
        "holder": found.holder.surname,
        "gap": format_duration(max(0, found.at_gap_s)),
    }
    if found.is_taken is True:
        message = _("{challenger} takes the lead from {holder}, as from {gap} ahead")
    elif found.is_taken is None:
        message = _("{challenger} may take the lead from {holder}, as from {gap} ahead at the earliest")
    else:
        message = _("{holder} keeps the lead: {challenger} takes it as from {gap} ahead")
    said = message.format(**values)
    if not found.teams:
        return (said,)
    ride = _("to ride: {teams}") if found.is_taken else _("may have to ride: {teams}")
    return said, ride.format(teams=", ".join(found.teams))
