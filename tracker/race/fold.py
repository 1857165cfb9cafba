"""`apply`: what each kind of event does to the race. Pure."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tracker.race import events as ev
from tracker.race import groups as road
from tracker.race.groups import Groups
from tracker.race.state import (
    Conditions,
    GapReading,
    Group,
    Out,
    Pace,
    Passed,
    RaceState,
    Standings,
    complete_rows,
    initial_state,
)
from tracker.race.text import fold_name

_RACING = frozenset(
    {
        "km",
        "gap",
        "situation",
        "breakaway",
        "attack",
        "join",
        "dropped",
        "caught",
        "regroup",
        "climb",
        "sprint",
    }
)


def apply(state: RaceState, event: ev.EventBase) -> RaceState:
    """Return the state after an event; an event of an unknown kind, or a correction, changes nothing.

    Corrections are the timeline's business: they change which events are folded, not how.
    """
    kind = ev.kind_of(event)
    rule = _RULES.get(kind)
    if rule is None:
        return state
    km = event.km_to_go
    if km is not None and (kind == "km" or state.km_to_go is None or km < state.km_to_go):
        state = state._replace(km_to_go=km, km_at=event.at)
    if kind in _RACING and state.status in ("not_started", "neutral"):
        state = state._replace(status="racing", started_at=state.started_at or state.stage.start_at)
    return rule(state, event)


def _nothing(state: RaceState, event: ev.EventBase) -> RaceState:
    return state


def _header(state: RaceState, event: ev.Header) -> RaceState:
    fresh = initial_state(event.stage)
    before = state.gc is None or state.gc.basis == "before"
    return state._replace(stage=event.stage, gc=fresh.gc if before else state.gc)


def _neutral_start(state: RaceState, event: ev.NeutralStart) -> RaceState:
    return state._replace(status="neutral")


def _start(state: RaceState, event: ev.Start) -> RaceState:
    km = state.stage.distance_km if event.km_to_go is None else event.km_to_go
    return state._replace(status="racing", started_at=event.at, km_to_go=km, km_at=event.at)


def _finish(state: RaceState, event: ev.Finish) -> RaceState:
    return state._replace(status="finished", km_to_go=0.0, km_at=event.at, finished_at=event.at)


def _moved(state: RaceState, groups: Groups, new_front: bool = False) -> RaceState:
    """Return the state with new groups; a gap that no longer has a breakaway ahead of it is dropped."""
    alone = not groups or groups[0].role == "peloton"
    was_away = state.leaders is not None
    front = state.front + (1 if new_front or (alone and was_away) else 0)
    gap = None if alone or front != state.front else state.gap
    if gap is not None:
        at = road.peloton_index(groups)
        gap = gap if at is not None and groups[at].gap_s == gap.gap_s else None
    return state._replace(groups=groups, front=front, gap=gap)


def _breakaway(state: RaceState, event: ev.Breakaway) -> RaceState:
    groups, fresh = road.breakaway(state.groups, event.riders, event.size)
    return _moved(state, groups, fresh)


def _attack(state: RaceState, event: ev.Attack) -> RaceState:
    if not event.riders:
        return state
    groups, fresh = road.attack(state.groups, event.riders, event.from_)
    return _moved(state, groups, fresh)


def _join(state: RaceState, event: ev.Join) -> RaceState:
    if not event.riders:
        return state
    groups, fresh = road.join(state.groups, event.riders, event.to)
    return _moved(state, groups, fresh)


def _dropped(state: RaceState, event: ev.Dropped) -> RaceState:
    return _moved(state, road.drop(state.groups, event.riders, event.from_)) if event.riders else state


def _caught(state: RaceState, event: ev.Caught) -> RaceState:
    return _moved(state, road.catch(state.groups, event.riders, event.by))


def _regroup(state: RaceState, event: ev.Regroup) -> RaceState:
    return _moved(state, (road.made_of("peloton", ())._replace(gap_s=0),))


def _abandon(state: RaceState, event: ev.Abandon) -> RaceState:
    gone = {out.rider.key for out in state.out}
    out = tuple(Out(rider, event.status) for rider in event.riders if rider.key not in gone)
    state = state._replace(out=state.out + out)
    return _moved(state, road.without(state.groups, event.riders)) if state.groups else state


def _reading(state: RaceState, event: ev.EventBase, gap_s: int, is_peloton: bool) -> GapReading:
    km = state.km_to_go if event.km_to_go is None else event.km_to_go
    trend, last = None, state.gap
    if is_peloton and last is not None and last.front == state.front:
        if km is None or last.km_to_go is None or last.km_to_go == km:
            trend = last.trend_s_per_km
        else:
            trend = round((gap_s - last.gap_s) / (last.km_to_go - km), 2)
    return GapReading(
        gap_s=gap_s,
        at=event.at,
        km_to_go=km,
        source=event.source,
        approx=getattr(event, "approx", False),
        bound=getattr(event, "bound", None),
        estimated=event.estimated,
        front=state.front,
        trend_s_per_km=trend,
    )


def _gap(state: RaceState, event: ev.Gap) -> RaceState:
    groups = road.with_peloton(state.groups)
    if groups[0].role == "peloton" and groups[0].gap_s == 0:  # a gap tells that somebody is away
        groups = (road.made_of("leaders", (), gap_s=0), groups[0]._replace(gap_s=None), *groups[1:])
        state = state._replace(front=state.front + 1, gap=None)
    ahead = road.find(groups, event.to)
    base = groups[ahead].gap_s if ahead is not None else (0 if road.role_of(event.to) == "leaders" else None)
    at = road.find(groups, event.of)
    if at == 0:
        return state._replace(groups=groups)
    gap_s = None if base is None else base + event.gap_s
    if at is None:
        at = next(
            (
                index
                for index, group in enumerate(groups)
                if index and (group.role == "peloton" or (gap_s is not None and (group.gap_s or 0) > gap_s))
            ),
            len(groups),
        )
        role = road.role_of(event.of) or "chasers"
        named = road.made_of(role, ())
        group = named if road.role_of(event.of) else named._replace(name=event.of)
        groups = (*groups[:at], group, *groups[at:])
    is_peloton = groups[at].role == "peloton"
    reading = None if gap_s is None else _reading(state, event, gap_s, is_peloton)
    groups = (*groups[:at], groups[at]._replace(gap_s=gap_s, reading=reading), *groups[at + 1 :])
    return state._replace(groups=groups, gap=reading if is_peloton else state.gap)


def _situation(state: RaceState, event: ev.Situation) -> RaceState:
    groups = road.situation(event.groups)
    if not groups:
        return state
    old = state.leaders
    new = groups[0] if groups[0].role == "leaders" else None
    same = new is not None and road.is_same_head(old, new.riders)
    if not same and (old is not None or new is not None):
        state = state._replace(front=state.front + 1, gap=None)
    gap = None
    read: list[Group] = []
    for index, group in enumerate(groups):
        if not index or group.gap_s is None:
            read.append(group)
            continue
        reading = _reading(state, event, group.gap_s, group.role == "peloton")
        gap = reading if group.role == "peloton" and new is not None else gap
        read.append(group._replace(reading=reading))
    return state._replace(groups=tuple(read), gap=gap)


def _passage(state: RaceState, event: ev.ClimbPassage | ev.SprintPassage) -> RaceState:
    places = state.stage.climbs if event.kind == "climb" else state.stage.sprints
    name, km = event.name or "", event.km_to_go
    folded = fold_name(name)
    known = next((place for place in places if folded and fold_name(place.name) == folded), None)
    if km is None:
        km = known.km_to_go if known else state.km_to_go
    passed = Passed(event.kind, known.name if known else name, km, event)
    # Told again, a passage replaces what was told of it before; a lap later it is another one.
    kept = tuple(
        other
        for other in state.passages
        if not (
            folded
            and (other.type, fold_name(other.name)) == (event.kind, folded)
            and (other.km_to_go is None or km is None or abs(other.km_to_go - km) < 1)
        )
    )
    return state._replace(passages=(*kept, passed))


def _weather(state: RaceState, event: ev.Weather) -> RaceState:
    last = state.weather or Conditions()
    return state._replace(
        weather=Conditions(
            last.temperature_c if event.temperature_c is None else event.temperature_c,
            event.sky or last.sky,
            event.wind or last.wind,
        ),
    )


def _speed(state: RaceState, event: ev.Speed) -> RaceState:
    return state._replace(pace=Pace(event.speed_kph, event.over, event.at))


def _standings(event: ev.Table, which: str | None = None) -> Standings:
    return Standings(event.basis, complete_rows(event.rows), event.at, event.source, which)


def _table(field: str, state: RaceState, event: ev.Table) -> RaceState:
    return state._replace(**{field: _standings(event)})  # type: ignore[arg-type]  # a Standings field


def _classification(state: RaceState, event: ev.Classification) -> RaceState:
    others = tuple(table for table in state.classifications if table.which != event.which)
    return state._replace(classifications=(*others, _standings(event, event.which)))


_RULES: dict[str, Callable[[RaceState, Any], RaceState]] = {
    "header": _header,
    "km": _nothing,
    "comment": _nothing,
    "crash": _nothing,
    "mechanical": _nothing,
    "neutral_start": _neutral_start,
    "start": _start,
    "finish": _finish,
    "breakaway": _breakaway,
    "attack": _attack,
    "join": _join,
    "dropped": _dropped,
    "caught": _caught,
    "regroup": _regroup,
    "abandon": _abandon,
    "gap": _gap,
    "situation": _situation,
    "climb": _passage,
    "sprint": _passage,
    "weather": _weather,
    "speed": _speed,
    "result": partial(_table, "result"),
    "gc": partial(_table, "gc"),
    "classification": _classification,
}
