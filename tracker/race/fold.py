"""`apply`: the effect of each kind of event on the race. Pure."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tracker.race import control, moves
from tracker.race import events as ev
from tracker.race.distance import at_km
from tracker.race.riders import favourites, resolved, start_list
from tracker.race.state import (
    Conditions,
    Pace,
    Passed,
    RaceState,
    Standings,
    complete_rows,
    initial_state,
)
from tracker.race.text import fold_name
from tracker.race.trial.folding import ROAD_ONLY, in_trial
from tracker.race.trial.timing import TimeTrial, with_starts

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
    """Return the state after an event; an event of an unknown kind, or a correction, has no effect.

    Corrections are applied by the timeline: they change which events are folded, not how.
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
        state = at_km(state, km, event.at)
    if kind in _RACING and state.status in ("not_started", "neutral"):
        state = state._replace(status="racing", started_at=state.started_at or state.stage.start_at)
    if state.news:
        state = state._replace(news=())
    # From a machine's first picture on, changes between pictures are watched for.
    if kind in _RACING and (state.watch is not None or (kind == "situation" and event.routine)):  # type: ignore[attr-defined]
        return _watched(rule(state, event), event)
    return rule(state, event)


def _watched(state: RaceState, event: ev.EventBase) -> RaceState:
    """Return the state with the news of a machine's picture, or with a reported event noted as known."""
    from tracker.race.pictures import EMPTY, note_reported, notice

    watch = state.watch or EMPTY
    if not (isinstance(event, ev.Situation) and event.routine):
        return state._replace(watch=note_reported(watch, resolved(event, state.stage)))
    km = state.km_to_go if state.status == "racing" and not state.neutralised else None
    watch, news = notice(watch, state.groups, event.at, km, favourites(state.stage))
    return state._replace(watch=watch, news=news)


def _nothing(state: RaceState, event: ev.EventBase) -> RaceState:
    return state


def _header(state: RaceState, event: ev.Header) -> RaceState:
    fresh = initial_state(event.stage)
    before = state.gc is None or state.gc.basis == "before"
    since_start = tuple(table for table in state.classifications if table.basis != "before")
    since = {table.which for table in since_start}
    others = tuple(table for table in fresh.classifications if table.which not in since)
    trial = state.trial
    if event.stage.starts or state.stage.starts:
        was_blank = trial is None or trial == initial_state(state.stage).trial
        trial = fresh.trial if was_blank else with_starts(trial or TimeTrial(), event.stage)
    state = state._replace(
        stage=event.stage,
        gc=fresh.gc if before else state.gc,
        classifications=(*others, *since_start),
        trial=trial,
    )
    # Riders who were reported by bib or surname may have a full name now.
    listed = start_list(event.stage)
    return moves.moved(state, tuple(group._replace(riders=listed.resolve(group.riders)) for group in state.groups))


def _finish(state: RaceState, event: ev.Finish) -> RaceState:
    state = at_km(state, 0.0, event.at)
    return state._replace(status="finished", finished_at=event.at, neutralised=False, stopped=False, halt=None)


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
    # A second report of a passage replaces the first; a lap later it is another passage.
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
    "comment": moves.comment,
    "crash": _nothing,
    "mechanical": _nothing,
    "position": _nothing,
    "neutralised": control.neutralised,
    "resumed": control.resumed,
    "shortened": control.shortened,
    "cancelled": control.cancelled,
    "neutral_start": control.neutral_start,
    "start": control.start,
    "finish": _finish,
    "breakaway": moves.breakaway,
    "attack": moves.attack,
    "join": moves.join,
    "dropped": moves.dropped,
    "caught": moves.caught,
    "regroup": moves.regroup,
    "abandon": moves.abandon,
    "gap": moves.gap,
    "situation": moves.picture,
    "climb": _passage,
    "sprint": _passage,
    "weather": _weather,
    "speed": _speed,
    "result": partial(_table, "result"),
    "gc": partial(_table, "gc"),
    "classification": _classification,
}
