"""The virtual GC: the GC on the road if every gap held to the finish, for the riders for whom it is known.

A rider's virtual time is the gap before the stage, plus the gap of the group behind the head of the race, minus
the bonuses at passages that count. It does not include the bonuses at the finish.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from tracker.race.bonuses import left_s
from tracker.race.identity import ById
from tracker.race.riders import keys_of, start_list
from tracker.race.rides import Ride, apart, ride_of, ride_of_unnamed, where_others_ride
from tracker.race.stage import Rider, Row, Stage
from tracker.race.standings import bonuses
from tracker.race.state import Group, RaceState, Standings, complete_rows
from tracker.race.trial.gc import virtual_times


class VirtualRow(NamedTuple):
    """A rider's virtual place and its components, in seconds."""

    rider: Rider
    position: int
    gap_s: int
    """Behind the best known rider."""
    before_s: int
    """Behind the leader of the GC before the stage."""
    road_s: int
    """Behind the head of the race."""
    bonus_s: int
    gap_min_s: int | None
    """The minimum of `gap_s`, where a gap is old, approximate or a bound, or the rider may be in a group ahead.
    None where only a lower bound is known of the best rider's group."""
    gap_max_s: int | None
    """The maximum of `gap_s`; None where the gap was only given as more than a figure."""
    provisional: bool = False
    """Whether, in a time trial, it is not yet by the rider's own time at the finish."""
    bonus_left_s: int = 0
    """Maximum bonus seconds that the rider can still take at sprints and the finish, if nobody overtakes."""

    def as_row(self) -> Row:
        """Return the row as that of a table."""
        rider = self.rider
        return Row(
            position=self.position,
            name=rider.name,
            team=rider.team,
            nation=rider.nation,
            bib=rider.bib,
            short=rider.short,
            namesake=rider.namesake,
            gap_s=self.gap_s,
        )


class AtBest(NamedTuple):
    """The best possible virtual place of a rider whose place is not known, in seconds."""

    rider: Rider
    before_min_s: int
    """Minimum behind the leader of the GC before the stage; a rider missing from the table has its last gap."""
    road_min_s: int
    """Minimum behind the head of the race."""
    bonus_s: int
    gap_min_s: int | None
    """Minimum behind the best known rider; negative where the rider may be ahead. None where only a lower bound is
    known of the best rider's group."""


@dataclass(frozen=True, slots=True)
class VirtualGC:
    """The GC on the road."""

    rows: tuple[VirtualRow, ...]
    unknown: tuple[Rider, ...]
    """Riders whose place is not known: those up the road without a gap before the stage, or with one but at an
    unknown position."""
    is_open: bool = False
    """Whether one of the `unknown` may be better than the best of the rows."""
    at_best: tuple[AtBest, ...] = ()
    """The best possible places of the `unknown`, the best first."""

    def row_of(self, key: str) -> VirtualRow | None:
        """Return the row of the rider with this `Rider.key`, or None."""
        return next((row for row in self.rows if row.rider.key == key), None)

    @property
    def table(self) -> Standings:
        """The rows as a table, with gaps behind the best known rider."""
        return Standings("on_the_road", tuple(row.as_row() for row in self.rows))


def virtual_gc(state: RaceState, at: datetime | None = None) -> VirtualGC | None:
    """Return the virtual GC, at `at` to count the ages of the gaps.

    Riders named in a group are there. The others are in the peloton, or in another group with room for unnamed
    riders; if there is none, their place is not known. On a first stage all start level, and only riders named in
    a group or with bonus seconds are listed.

    In a time trial the times taken so far count; see `virtual_times`.

    None while the race is not under way, and where the GC or the gap of the reference group is not known.
    """
    # By whole minutes: ages are not more exact, and two hundred riders need not be placed again each second.
    return _virtual_gc(ById(state), None if at is None else at.replace(second=0, microsecond=0))


@lru_cache(maxsize=4)
def _virtual_gc(key: ById[RaceState], at: datetime | None) -> VirtualGC | None:
    state = key.held
    if state.status == "racing" and state.stage.format != "road":
        return _of_trial(state)
    if state.status != "racing" or not state.groups:
        return None
    reference = state.reference
    before = _before(state)
    if before is None or (reference is not None and reference.gap_s is None):
        return None
    group_of = {rider_key: group for group in state.groups for rider_key in keys_of(group.riders)}
    rides = {group.id: ride_of(group, at) for group in state.groups}
    others = where_others_ride(state.groups)
    ride_of_others = None if others is None else ride_of_unnamed(state.groups, others, rides[others.id])
    out = {out.rider.key for out in state.out}
    taken = bonuses(state.stage, (), state.passages)
    placed: list[tuple[int, Rider, int, Ride, int]] = []
    unknown: dict[str, tuple[Rider, int | None, Ride | None]] = {}
    for rider, name, before_s in before:
        if name in out:
            continue
        group = group_of.get(name)
        ride = ride_of_others if group is None else rides[group.id]
        if before_s is None or ride is None:
            if before_s is not None or name in group_of:
                unknown[name] = (rider, before_s, ride)
            continue
        bonus_s = taken.get(name, 0)
        placed.append((before_s + ride.road_s - bonus_s, rider, before_s, ride, bonus_s))
    if not placed:
        return None
    known = {name for _, name, _ in before}
    for rider in _up_the_road(state):
        if rider.key not in known:
            unknown.setdefault(rider.key, (rider, None, rides[group_of[rider.key].id]))
    placed.sort(key=lambda one: one[0])
    time_s, _, _, best_ride, _ = placed[0]
    left = left_s(state)
    rows = tuple(
        VirtualRow(
            rider,
            place,
            own_s - time_s,
            before_s,
            ride.road_s,
            bonus_s,
            *(apart(own_s - time_s, ride, best_ride) if place > 1 else (0, 0)),
            bonus_left_s=left.get(ride.group, 0),
        )
        for place, (own_s, rider, before_s, ride, bonus_s) in enumerate(placed, 1)
    )
    most_s = None if best_ride.most_s is None else time_s - best_ride.road_s + best_ride.most_s
    floor_s = max((gap_s for _, _, gap_s in before if gap_s is not None), default=0)
    at_best = tuple(
        _at_best(rider, floor_s if before_s is None else before_s, ride, taken.get(name, 0), most_s)
        for name, (rider, before_s, ride) in unknown.items()
    )
    return VirtualGC(
        rows,
        tuple(rider for rider, _, _ in unknown.values()),
        _is_open(state, at_best, group_of),
        tuple(sorted(at_best, key=lambda one: one.before_min_s + one.road_min_s - one.bonus_s)),
    )


def _at_best(rider: Rider, before_s: int, ride: Ride | None, bonus_s: int, best_most_s: int | None) -> AtBest:
    """Return the best possible place of a rider whose place is not known.

    `best_most_s` is the maximum virtual time of the best known rider in seconds; None for no bound.
    """
    road_s = 0 if ride is None else ride.least_s
    gap_s = None if best_most_s is None else before_s + road_s - bonus_s - best_most_s
    return AtBest(rider, before_s, road_s, bonus_s, gap_s)


def _is_open(state: RaceState, at_best: tuple[AtBest, ...], group_of: Mapping[str, Group]) -> bool:
    """Return whether one of the unknown riders may be better than the best known one."""
    # Dropped riders are behind the others; any other unknown rider may be anywhere.
    behind_s = max((group.gap_s for group in state.groups if group.gap_s is not None), default=0)
    return any(
        one.gap_min_s is None or one.gap_min_s + (behind_s - one.road_min_s) < 0
        if (group := group_of.get(one.rider.key)) is not None and group.role == "dropped"
        else True
        for one in at_best
    )


def _of_trial(state: RaceState) -> VirtualGC | None:
    """Return the virtual GC of a time trial; None before the first time of a rider who counts."""
    placed, unknown = virtual_times(state) or ([], [])
    if not placed:
        return None
    best_s = min(one.time_s - one.before_s for one in placed)
    rows: list[VirtualRow] = []
    for number, (rider, before_s, time_s, provisional) in enumerate(placed, 1):
        gap_s = time_s - placed[0].time_s
        place = rows[-1].position if rows and rows[-1].gap_s == gap_s else number
        road_s = time_s - before_s - best_s
        least, most = (0, None) if provisional else (gap_s, gap_s)
        rows.append(VirtualRow(rider, place, gap_s, before_s, road_s, 0, least, most, provisional))
    return VirtualGC(tuple(rows), tuple(unknown), bool(unknown))


_Before = tuple[tuple[Rider, str, int | None], ...]
"""Riders who count, with `Rider.key` and the gap before the stage, seconds."""


def _before(state: RaceState) -> _Before | None:
    """Return the riders who count with their gaps before the stage; None where no GC is known."""
    if listed := _in_gc(ById(state.stage)):
        return listed
    if state.stage.number not in (0, 1):
        return None
    named: list[Rider] = [rider for group in state.groups for rider in group.riders]
    named += [placing for passed in state.passages for placing in passed.event.order if placing.bonus_s]
    return tuple((rider, key, 0) for key, rider in {rider.key: rider for rider in named}.items())


@lru_cache(maxsize=8)
def _in_gc(key: ById[Stage]) -> _Before:
    rows = complete_rows(start_list(key.held).resolve(key.held.gc_before))
    return tuple((row, row.key, row.gap_s) for row in rows)


def _up_the_road(state: RaceState) -> Iterable[Rider]:
    """Yield the riders named in groups ahead of the reference group."""
    if state.reference is None:
        return
    for group in state.groups:
        if group.id == state.reference_id:
            return
        yield from group.riders
