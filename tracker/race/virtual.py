"""The GC on the road: as it would be if every gap held to the line, for those of whom it can be known.

A rider's virtual time is the gap before the stage, plus the group's behind the head of the race, less the seconds
taken at passages that count. The bonuses of the finish are not in it: nobody has won yet.
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
    """A rider's virtual place, with what it is made of; seconds."""

    rider: Rider
    position: int
    gap_s: int
    """Behind the best of those who are known."""
    before_s: int
    """Behind the leader of the GC before the stage."""
    road_s: int
    """Behind the head of the race."""
    bonus_s: int
    gap_min_s: int | None
    """The least `gap_s` can be: where a gap is old, approximate or a bound, or the rider may be in a group ahead.
    None where the best is in a group of which only a lower bound is known."""
    gap_max_s: int | None
    """The most; None where the gap was only given as more than a figure."""
    provisional: bool = False
    """In a time trial: not by the rider's own time at the finish, which may be anything yet."""
    bonus_left_s: int = 0
    """Seconds that the rider can still take at most, at sprints to come and the finish, while nobody overtakes."""

    def as_row(self) -> Row:
        """Return the row as a table has it."""
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
    """The best that the virtual place of a rider can be, of whom it is not known; seconds."""

    rider: Rider
    before_min_s: int
    """Behind the leader of the GC before the stage, at least; who is not in the table has its last gap."""
    road_min_s: int
    """Behind the head of the race, at least."""
    bonus_s: int
    gap_min_s: int | None
    """Behind the best of those who are known, at least; negative where the rider may be ahead of them. None where
    of the best one's group only a lower bound is known."""


@dataclass(frozen=True, slots=True)
class VirtualGC:
    """The GC on the road."""

    rows: tuple[VirtualRow, ...]
    unknown: tuple[Rider, ...]
    """Riders who count, and whose place can't be known: who is up the road and has no gap before the stage, or has
    one and rides nobody knows where."""
    is_open: bool = False
    """Whether one of the `unknown` may be better than the best of the rows."""
    at_best: tuple[AtBest, ...] = ()
    """What can be said of the `unknown`, the best placed first."""

    def row_of(self, key: str) -> VirtualRow | None:
        """Return the row of the rider with this `Rider.key`, or None."""
        return next((row for row in self.rows if row.rider.key == key), None)

    @property
    def table(self) -> Standings:
        """The rows as a table, gaps to the best of those who are known."""
        return Standings("on_the_road", tuple(row.as_row() for row in self.rows))


def virtual_gc(state: RaceState, at: datetime | None = None) -> VirtualGC | None:
    """Return the GC on the road, at `at` where the ages of the gaps are to count.

    Who is named in a group rides there. Who is not rides in the peloton, or where else there is room for riders
    who were not named; where there is none, nobody knows. On a first stage all start level, and those are listed
    who ride in a group by name or took seconds.

    In a time trial the times taken so far count; see `virtual_times`.

    None while the race is not on, where no GC is known, and while the gap of the reference group is not.
    """
    # By whole minutes: ages are not known better, and two hundred riders are not placed again each second.
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
    """Return what can be said of a rider whose place is not known.

    `best_most_s` is the virtual time of the best of those who are known, at most; None for no bound.
    """
    road_s = 0 if ride is None else ride.least_s
    gap_s = None if best_most_s is None else before_s + road_s - bonus_s - best_most_s
    return AtBest(rider, before_s, road_s, bonus_s, gap_s)


def _is_open(state: RaceState, at_best: tuple[AtBest, ...], group_of: Mapping[str, Group]) -> bool:
    """Return whether one of the unknown may be better than the best who is known."""
    # Who was dropped is behind the others; anybody else of whom so little is known may be anywhere.
    behind_s = max((group.gap_s for group in state.groups if group.gap_s is not None), default=0)
    return any(
        one.gap_min_s is None or one.gap_min_s + (behind_s - one.road_min_s) < 0
        if (group := group_of.get(one.rider.key)) is not None and group.role == "dropped"
        else True
        for one in at_best
    )


def _of_trial(state: RaceState) -> VirtualGC | None:
    """Return the virtual GC of a time trial; None before the first time is taken of anybody who counts."""
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
    """Yield the riders named in groups ahead of the one that gaps are to."""
    if state.reference is None:
        return
    for group in state.groups:
        if group.id == state.reference_id:
            return
        yield from group.riders
