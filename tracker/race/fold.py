"""`apply`: what each kind of event does to the race. Pure."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from tracker.race import events as ev
from tracker.race import groups as road
from tracker.race.distance import with_mark
from tracker.race.gaps import reference, remembered, trend_s_per_km, without_overtaken
from tracker.race.groups import Groups
from tracker.race.notation import format_duration
from tracker.race.riders import favourites, gc_ranks, resolved, start_list
from tracker.race.situation import situation
from tracker.race.stage import Rider
from tracker.race.state import (
    DOUBTS,
    Conditions,
    Doubt,
    GapReading,
    Mark,
    Out,
    Pace,
    Passed,
    RaceState,
    Standings,
    complete_rows,
    initial_state,
)
from tracker.race.text import fold_name
from tracker.race.trial.folding import ROAD_ONLY, in_trial

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


SAME_PLACE = timedelta(minutes=1)
"""A gap told so soon after a km mark was taken there, as near as it matters for a trend."""


def apply(state: RaceState, event: ev.EventBase) -> RaceState:
    """Return the state after an event; an event of an unknown kind, or a correction, changes nothing.

    Corrections are the timeline's business: they change which events are folded, not how.
    """
    kind: str = event.kind  # type: ignore[attr-defined]  # every concrete event has one
    rule = _RULES.get(kind)
    if state.stage.format != "road":
        return in_trial(state if rule is None or kind in ROAD_ONLY else rule(state, event), event)
    if rule is None:
        return state
    km = event.km_to_go if kind != "position" else None
    if km is None and kind == "situation" and event.groups:  # type: ignore[attr-defined]  # a situation has groups
        km = event.groups[0].km_to_go  # type: ignore[attr-defined]
    if km is not None and (kind == "km" or state.km_to_go is None or km < state.km_to_go):
        state = _at_km(state, km, event.at)
    if kind in _RACING and state.status in ("not_started", "neutral"):
        state = state._replace(status="racing", started_at=state.started_at or state.stage.start_at)
    if state.news:
        state = state._replace(news=())
    if state.watch is not None and kind in _RACING:
        return _watched(rule(state, event), event)
    return rule(state, event)


def _watched(state: RaceState, event: ev.EventBase) -> RaceState:
    """Return the state with what a machine's picture has changed, or with what need not be worked out any more."""
    from tracker.race.pictures import EMPTY, notice, told

    watch = state.watch or EMPTY
    if not (isinstance(event, ev.Situation) and event.routine):
        return state._replace(watch=told(watch, resolved(event, state.stage)))
    km = state.km_to_go if state.status == "racing" and not state.neutralised else None
    watch, news = notice(watch, state.groups, event.at, km, favourites(state.stage))
    return state._replace(watch=watch, news=news)


def _at_km(state: RaceState, km: float, at: datetime) -> RaceState:
    return state._replace(km_to_go=km, km_at=at, marks=with_mark(state.marks, Mark(at, km)))


def _doubt(state: RaceState, event: ev.EventBase, text: str) -> RaceState:
    if len(state.doubts) >= DOUBTS:
        return state
    return state._replace(doubts=(*state.doubts, Doubt(event.id, text)))


def _nothing(state: RaceState, event: ev.EventBase) -> RaceState:
    return state


def _header(state: RaceState, event: ev.Header) -> RaceState:
    fresh = initial_state(event.stage)
    before = state.gc is None or state.gc.basis == "before"
    state = state._replace(stage=event.stage, gc=fresh.gc if before else state.gc)
    # Who was told by bib or surname may have a full name now.
    listed = start_list(event.stage)
    return _moved(state, tuple(group._replace(riders=listed.resolve(group.riders)) for group in state.groups))


def _neutral_start(state: RaceState, event: ev.NeutralStart) -> RaceState:
    return state._replace(status="neutral")


def _start(state: RaceState, event: ev.Start) -> RaceState:
    km = state.stage.distance_km if event.km_to_go is None else event.km_to_go
    state = state._replace(status="racing", started_at=event.at, marks=())
    return state if km is None else _at_km(state, km, event.at)


def _finish(state: RaceState, event: ev.Finish) -> RaceState:
    return _at_km(state, 0.0, event.at)._replace(status="finished", finished_at=event.at, neutralised=False)


def _neutralised(state: RaceState, event: ev.Neutralised) -> RaceState:
    return state._replace(neutralised=True)


def _resumed(state: RaceState, event: ev.Resumed) -> RaceState:
    # What was ridden behind the cars is no speed of the race.
    marks = () if state.km_to_go is None else (Mark(event.at, state.km_to_go),)
    return state._replace(neutralised=False, marks=marks, km_at=event.at if marks else state.km_at)


def _shortened(state: RaceState, event: ev.Shortened) -> RaceState:
    """Return the state with the finish moved nearer: every place on the course has so much less to go."""
    stage = state.stage
    cut = (stage.distance_km or event.distance_km) - event.distance_km
    places = {
        name: tuple(
            place.model_copy(update={"km_to_go": place.km_to_go - cut})
            for place in getattr(stage, name)
            if place.km_to_go is not None and place.km_to_go >= cut
        )
        for name in ("climbs", "sprints", "checkpoints")
    }
    state = state._replace(stage=stage.model_copy(update={"distance_km": event.distance_km, **places}))
    if state.km_to_go is None or event.km_to_go is not None:
        return state
    return state._replace(km_to_go=max(0.0, round(state.km_to_go - cut, 1)), km_at=event.at, marks=())


def _cancelled(state: RaceState, event: ev.Cancelled) -> RaceState:
    return state._replace(status="finished", cancelled=True, neutralised=False)


def _riders(state: RaceState, riders: tuple[Rider, ...]) -> tuple[Rider, ...]:
    return start_list(state.stage).resolve(riders)


def _moved(state: RaceState, groups: Groups, new_front: bool = False) -> RaceState:
    """Return the state with new groups; a gap that no longer has a breakaway ahead of it is dropped."""
    groups, made = road.identified(groups, state.groups_made)
    alone = not groups or groups[0].role == "peloton"
    was_away = state.leaders is not None
    front = state.front + (1 if new_front or (alone and was_away) else 0)
    to = reference(groups, gc_ranks(state.stage))
    gap = None if to is None else to.reading
    if gap is not None and to is not None and (gap.front != front or gap.gap_s != to.gap_s):
        gap = None  # taken to another head of the race
    return state._replace(
        groups=groups, groups_made=made, front=front, reference_id=None if to is None else to.id, gap=gap
    )


def _breakaway(state: RaceState, event: ev.Breakaway) -> RaceState:
    groups, fresh = road.breakaway(state.groups, _riders(state, event.riders), event.size)
    return _moved(state, groups, fresh)


def _attack(state: RaceState, event: ev.Attack) -> RaceState:
    if not event.riders:
        return state
    groups, fresh = road.attack(state.groups, _riders(state, event.riders), event.from_)
    return _moved(state, groups, fresh)


def _join(state: RaceState, event: ev.Join) -> RaceState:
    if not event.riders:
        return state
    groups, fresh = road.join(state.groups, _riders(state, event.riders), event.to)
    return _moved(state, groups, fresh)


def _dropped(state: RaceState, event: ev.Dropped) -> RaceState:
    if not event.riders:
        return state
    return _moved(state, road.drop(state.groups, _riders(state, event.riders), event.from_))


def _caught(state: RaceState, event: ev.Caught) -> RaceState:
    return _moved(state, road.catch(state.groups, _riders(state, event.riders), event.by))


def _regroup(state: RaceState, event: ev.Regroup) -> RaceState:
    here = road.peloton_index(state.groups)
    peloton = road.made_of("peloton", ())._replace(gap_s=0, id=state.groups[here].id if here is not None else "")
    return _moved(state, (peloton,))


def _abandon(state: RaceState, event: ev.Abandon) -> RaceState:
    riders = _riders(state, event.riders)
    gone = {out.rider.key for out in state.out}
    out = tuple(Out(rider, event.status) for rider in riders if rider.key not in gone)
    state = state._replace(out=state.out + out)
    return _moved(state, road.without(state.groups, riders)) if state.groups else state


def _reading(state: RaceState, event: ev.EventBase, gap_s: int, of: str, km: float | None) -> GapReading:
    return GapReading(
        gap_s=gap_s,
        at=event.at,
        km_to_go=state.km_to_go if km is None else km,
        source=event.source,
        approx=getattr(event, "approx", False),
        bound=getattr(event, "bound", None),
        estimated=event.estimated,
        front=state.front,
        of=of,
        km_told=km is not None or (state.km_at is not None and event.at - state.km_at <= SAME_PLACE),
    )


def _with_trend(state: RaceState, event: ev.EventBase) -> RaceState:
    """Return the state with the trend of the reference group's gap, where this event took it."""
    gap = state.gap
    if gap is None or gap.at != event.at:
        return state
    read = gap._replace(trend_s_per_km=trend_s_per_km(state.recent, gap))
    groups = tuple(group._replace(reading=read) if group.reading is gap else group for group in state.groups)
    return state._replace(groups=groups, gap=read, recent=remembered(state.recent, read))


def _gap(state: RaceState, event: ev.Gap) -> RaceState:
    fits = _several(state, event.of)
    if fits:
        names = " and ".join(rider.name for rider in fits[:4])
        return _doubt(state, event, f'a gap of "{event.of}", which fits {names}: it is not known whose it is')
    groups = road.with_peloton(state.groups)
    if groups[0].role == "peloton" and groups[0].gap_s == 0:  # a gap tells that somebody is away
        groups = (road.made_of("leaders", (), gap_s=0), groups[0]._replace(gap_s=None), *groups[1:])
        state = state._replace(front=state.front + 1, gap=None)
    ahead = road.find(groups, event.to)
    base = groups[ahead].gap_s if ahead is not None else (0 if road.role_of(event.to) == "leaders" else None)
    at = road.find(groups, event.of)
    if at is None and "of" not in event.model_fields_set and state.reference is not None:
        at = road.find(groups, state.reference.name)  # who says no more than the gap speaks of the one there is
    if at == 0:
        return _moved(state, groups)
    gap_s = None if base is None else base + event.gap_s
    if at is None:
        groups, at = _with_group(state, groups, event.of, gap_s)
    groups, made = road.identified(groups, state.groups_made)
    reading = None if gap_s is None else _reading(state, event, gap_s, groups[at].id, event.km_to_go)
    groups = (*groups[:at], groups[at]._replace(gap_s=gap_s, reading=reading), *groups[at + 1 :])
    groups, stale = without_overtaken(groups, at)
    for group in stale:
        state = _doubt(
            state,
            event,
            f"{group.name} was last told at {format_duration(group.gap_s or 0)}, which can't stand beside"
            f" {groups[at].name} at {format_duration(gap_s or 0)}: out of date, and not shown",
        )
    return _with_trend(_moved(state._replace(groups_made=made), groups), event)


def _several(state: RaceState, name: str) -> tuple[Rider, ...]:
    """Return the riders whom a group may be called after, where they are several and no group has that name."""
    if road.role_of(name) is not None or any(fold_name(group.name) == fold_name(name) for group in state.groups):
        return ()
    fits = road.riders_called(state.groups, name) or start_list(state.stage).fitting(name)
    return fits if len({rider.key for rider in fits}) > 1 else ()


def _with_group(state: RaceState, groups: Groups, of: str, gap_s: int | None) -> tuple[Groups, int]:
    """Return the groups with one that was not spoken of before, by its gap ahead of the peloton; and its index."""
    at = next(
        (
            index
            for index, group in enumerate(groups)
            if index and (group.role == "peloton" or (gap_s is not None and (group.gap_s or 0) > gap_s))
        ),
        len(groups),
    )
    role = road.role_of(of)
    group = road.made_of(role or "chasers", start_list(state.stage).fitting(of) if role is None else ())
    group = group if role else group._replace(name=of)
    return (*groups[:at], group, *groups[at:]), at


def _situation(state: RaceState, event: ev.Situation) -> RaceState:
    groups, out_of_order = situation(event.groups, state.groups, start_list(state.stage))
    if not groups:
        return state
    if out_of_order:
        state = _doubt(state, event, "its groups are not in the order of their gaps: drawn by their gaps")
    groups, made = road.identified(groups, state.groups_made)
    old = state.leaders
    new = groups[0] if groups[0].role == "leaders" else None
    same = new is not None and old is not None and (new.id == old.id or road.is_same_head(old, new.riders))
    if not same and (old is not None or new is not None):
        state = state._replace(front=state.front + 1, gap=None)
    km = groups[0].km_to_go if event.km_to_go is None else event.km_to_go
    groups = tuple(
        group._replace(reading=_reading(state, event, group.gap_s, group.id, km))
        if index and group.gap_s is not None
        else group
        for index, group in enumerate(groups)
    )
    state = _with_trend(_moved(state._replace(groups_made=made), groups), event)
    # From the first machine's picture on `apply` looks after each event at what has changed.
    return _watched(state, event) if event.routine and state.watch is None else state


def _passage(state: RaceState, event: ev.ClimbPassage | ev.SprintPassage) -> RaceState:
    places = state.stage.climbs if event.kind == "climb" else state.stage.sprints
    name, km = event.name or "", event.km_to_go
    folded = fold_name(name)
    known = next((place for place in places if folded and fold_name(place.name) == folded), None)
    if km is None:
        km = known.km_to_go if known else state.km_to_go
    order = start_list(state.stage).resolve(event.order)
    if order is not event.order:
        event = event.model_copy(update={"order": order})
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
            last.wind_kph if event.wind_kph is None else event.wind_kph,
            last.wind_from_deg if event.wind_from_deg is None else event.wind_from_deg,
            event.at,
            event.km_to_go,
        ),
    )


def _speed(state: RaceState, event: ev.Speed) -> RaceState:
    return state._replace(pace=Pace(event.speed_kph, event.over, event.at, event.km_to_go))


def _standings(state: RaceState, event: ev.Table, which: str | None = None) -> Standings:
    rows = start_list(state.stage).resolve(event.rows)
    return Standings(event.basis, complete_rows(rows), event.at, event.source, which)


def _table(field: str, state: RaceState, event: ev.Table) -> RaceState:
    return state._replace(**{field: _standings(state, event)})  # type: ignore[arg-type]  # a Standings field


def _classification(state: RaceState, event: ev.Classification) -> RaceState:
    others = tuple(table for table in state.classifications if table.which != event.which)
    return state._replace(classifications=(*others, _standings(state, event, event.which)))


_RULES: dict[str, Callable[[RaceState, Any], RaceState]] = {
    "header": _header,
    "km": _nothing,
    "comment": _nothing,
    "crash": _nothing,
    "mechanical": _nothing,
    "position": _nothing,
    "neutralised": _neutralised,
    "resumed": _resumed,
    "shortened": _shortened,
    "cancelled": _cancelled,
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
