"""What became of a break: whether and where it was caught, read from a whole log. Pure.

Logs differ: commentary says "caught", a machine's pictures only show other groups, a short report neither. So the
catch is looked for on the road, and where the road does not show it the result decides.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from tracker.race.distance import km_estimate
from tracker.race.events import Finish
from tracker.race.groups import Groups
from tracker.race.riders import keys_of, start_list
from tracker.race.state import Group, RaceState
from tracker.race.timeline import Timeline

HELD = timedelta(minutes=1)
"""A break that is ahead again within this time was not caught: groups touch, and machines take two for one."""

SPRINT_KM = 1.0
"""Within so many km of the line, where riders are spread all over the road, the result decides."""


class Outcome(NamedTuple):
    """What became of those who were ahead at a moment."""

    is_caught: bool
    km_to_go: float | None
    """Where they were caught; None where they were not, or where nobody said."""


class Road(NamedTuple):
    """Who was at the head of the race from a moment on."""

    at: datetime
    km_to_go: float | None
    front: int
    ahead: frozenset[str]
    """Riders named at the head, by `Rider.key`."""
    all_ahead: frozenset[str]
    """Riders named in any group ahead of the one that gaps are to."""
    is_away: bool
    """Whether anybody is ahead of anybody."""
    behind: frozenset[str]
    """Riders named in the group that gaps are to; empty for a peloton of which only a few were named."""
    is_complete: bool
    """Whether all at the head are named."""


class History(NamedTuple):
    """A whole log, as far as it says what became of breaks."""

    roads: tuple[Road, ...]
    """While they raced, each change at the head."""
    is_finished: bool
    winner: str | None
    """`Rider.key`."""


def history(timeline: Timeline) -> History:
    """Return what a log, as it stands at its end, says of its breaks."""
    roads: list[Road] = []
    groups: Groups = ()
    front = -1
    state: RaceState | None = None
    for at, state in timeline.states():
        if state.status == "racing" and (state.groups is not groups or state.front != front):
            groups, front = state.groups, state.front
            roads.append(_road(at, state))
    if state is None:
        return History((), False, None)
    return History(tuple(roads), state.status == "finished" and not state.cancelled, _winner(timeline, state))


def _winner(timeline: Timeline, state: RaceState) -> str | None:
    """Return who won, by `Rider.key`: of the result, else as reported at the line; None where nobody said."""
    if state.result is not None and state.result.rows:
        return state.result.rows[0].key
    finishes = [event for event in timeline.log() if isinstance(event, Finish) and event.riders]
    return start_list(state.stage).resolve(finishes[-1].riders[:1])[0].key if finishes else None


def _road(at: datetime, state: RaceState) -> Road:
    estimate = km_estimate(state, at)
    head, behind = state.leaders, state.reference
    before = state.groups[: state.groups.index(behind)] if behind is not None else state.groups
    return Road(
        at,
        state.km_to_go if estimate is None else estimate.km_to_go,
        state.front,
        _keys(head),
        frozenset(key for group in before if group.role != "peloton" for key in keys_of(group.riders)),
        head is not None,
        _keys(behind) if behind is not None and (behind.role != "peloton" or _is_named(behind)) else frozenset(),
        head is not None and _is_named(head),
    )


def _is_named(group: Group) -> bool:
    """Return whether all who ride in a group are named."""
    return bool(group.riders) and (group.named == "all" or group.size == len(group.riders))


def _keys(group: Group | None) -> frozenset[str]:
    return frozenset() if group is None else frozenset(keys_of(group.riders))


def outcome(history: History, at: datetime) -> Outcome | None:
    """Return what became of those who were ahead at a moment; None where nobody was, or the log does not say.

    They are caught where the group that gaps are to has ridden up to them, or others have passed them, and they
    were not ahead again within `HELD`. They stayed away where they or others ahead of that group won.
    """
    index = next((index for index in range(len(history.roads) - 1, -1, -1) if history.roads[index].at <= at), None)
    if index is None or not history.roads[index].is_away:
        return None
    start, then = history.roads[index], history.roads[index + 1 :]
    caught: Road | None = None
    last = start
    members = start.ahead
    for road in then:
        if _is_ahead(road, last, start, members):
            if caught is not None and road.at - caught.at > HELD:
                break
            caught, last = None, road
            members = members if members & road.ahead or road.front != start.front else members | road.ahead
        elif caught is None:
            caught = road
    if history.winner is not None and (caught is None or (caught.km_to_go or 0.0) <= SPRINT_KM):
        return _by_result(history, history.winner, members, last, caught)
    if caught is not None:
        return Outcome(True, caught.km_to_go)
    return None


def _is_ahead(road: Road, last: Road, start: Road, members: frozenset[str]) -> bool:
    """Return whether those who were ahead still are."""
    if not road.is_away:
        return False
    if last.behind and len(last.behind & road.ahead) * 2 > len(last.behind):
        return False  # who was behind has come up
    return road.front == start.front or bool(members & road.ahead)


def _by_result(
    history: History, winner: str, members: frozenset[str], last: Road, caught: Road | None
) -> Outcome | None:
    """Return what the result says of riders whom nobody saw caught before the last km."""
    km = None if caught is None else caught.km_to_go
    if winner in members or winner in last.ahead:
        return Outcome(False, None)
    if caught is not None:
        return Outcome(True, km)
    if winner in last.all_ahead:
        return Outcome(False, None)
    if last.is_complete and history.is_finished:
        return Outcome(True, None)
    return None
