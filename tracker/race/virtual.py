"""The GC on the road: as it would be if every gap held to the line, for those of whom it can be known.

A rider's virtual time is the gap before the stage, plus the group's behind the head of the race, less the seconds
taken at passages that count. The bonuses of the finish are not in it: nobody has won yet.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tracker.race.identity import ById
from tracker.race.riders import keys_of, start_list
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
    gap_min_s: int
    """The least `gap_s` can be, where a gap was told as a bound or the rider may be in a group ahead."""
    gap_max_s: int | None
    """The most; None where the gap was only told to be more than a figure."""
    provisional: bool = False
    """In a time trial: not by the rider's own time at the finish, which may be anything yet."""

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
            gap_s=self.gap_s,
        )


@dataclass(frozen=True, slots=True)
class VirtualGC:
    """The GC on the road."""

    rows: tuple[VirtualRow, ...]
    unknown: tuple[Rider, ...]
    """Riders who count, and whose place can't be known: who is up the road and has no gap before the stage, or has
    one and rides nobody knows where."""
    is_open: bool = False
    """Whether one of the `unknown` may be better than the best of the rows."""

    @property
    def table(self) -> Standings:
        """The rows as a table, gaps to the best of those who are known."""
        return Standings("on_the_road", tuple(row.as_row() for row in self.rows))


def virtual_gc(state: RaceState) -> VirtualGC | None:
    """Return the GC on the road.

    Who is named in a group rides there. Who is not rides in the peloton, or where else there is room for riders
    who were not named; where there is none, nobody knows. On a first stage all start level, and those are listed
    who ride in a group by name or took seconds.

    In a time trial the times taken so far count; see `virtual_times`.

    None while the race is not on, where no GC is known, and while the gap of the reference group is not.
    """
    return _virtual_gc(ById(state))


@lru_cache(maxsize=4)
def _virtual_gc(key: ById[RaceState]) -> VirtualGC | None:
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
    others = _where_others_ride(state.groups)
    ahead_s = min(
        (
            group.gap_s
            for group in state.groups
            if group is not others and group.role != "dropped" and _has_room(group) and group.gap_s is not None
        ),
        default=None,
    )
    out = {out.rider.key for out in state.out}
    taken = bonuses(state.stage, (), state.passages)
    bounds = {id(group): _bounds(group) for group in state.groups}
    times = []
    unknown: dict[str, Rider] = {}
    for rider, name, before_s in before:
        group = group_of.get(name, others)
        if name in out:
            continue
        if before_s is None or group is None or group.gap_s is None:
            if before_s is not None or name in group_of:
                unknown[name] = rider
            continue
        least, most = bounds[id(group)]
        if ahead_s is not None and ahead_s < least and name not in group_of:
            least = ahead_s
        bonus_s = taken.get(name, 0)
        times.append((before_s + group.gap_s - bonus_s, rider, before_s, group.gap_s, bonus_s, least, most))
    if not times:
        return None
    known = {name for _, name, _ in before}
    for rider in _up_the_road(state):
        if rider.key not in known:
            unknown.setdefault(rider.key, rider)
    times.sort(key=lambda one: one[0])
    best = times[0][0]
    # Who was dropped is behind the others; anybody else of whom so little is known may be anywhere.
    behind_s = max((group.gap_s for group in state.groups if group.gap_s is not None), default=0)
    before_of = {name: before_s for _, name, before_s in before} if unknown else {}
    is_open = any(
        group_of[key].role != "dropped" or (before_of.get(key) or 0) + behind_s - taken.get(key, 0) < best
        if key in group_of
        else True
        for key in unknown
    )
    rows = tuple(
        VirtualRow(
            rider,
            place,
            time_s - best,
            before_s,
            road_s,
            bonus_s,
            time_s - best - road_s + least,
            None if most is None else time_s - best - road_s + most,
        )
        for place, (time_s, rider, before_s, road_s, bonus_s, least, most) in enumerate(times, 1)
    )
    return VirtualGC(rows, tuple(unknown.values()), is_open)


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


def _has_room(group: Group) -> bool:
    """Return whether riders may be in a group who were not named."""
    return group.named != "all" and (group.size is None or group.size > len(group.riders))


def _where_others_ride(groups: tuple[Group, ...]) -> Group | None:
    """Return the group of riders named nowhere: the peloton, or the only one with room; None if not known."""
    roomy = [group for group in groups if _has_room(group)]
    peloton = [group for group in groups if group.role == "peloton"]
    if peloton:
        return peloton[0] if peloton[0] in roomy else None
    return roomy[0] if len(roomy) == 1 else None


def _up_the_road(state: RaceState) -> Iterable[Rider]:
    """Yield the riders named in groups ahead of the one that gaps are to."""
    if state.reference is None:
        return
    for group in state.groups:
        if group.id == state.reference_id:
            return
        yield from group.riders


def _bounds(group: Group) -> tuple[int, int | None]:
    """Return the least and the most seconds that a group is behind the head; None for no upper bound."""
    gap_s = group.gap_s or 0
    bound = group.reading.bound if group.reading is not None else None
    return (0 if bound == "lt" else gap_s), (None if bound == "gt" else gap_s)
