"""Race control: the rules of `fold` for the start, stops, and changes of the course. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tracker.race import events as ev
from tracker.race.distance import at_km
from tracker.race.stage import Checkpoint, Climb, Sprint, Stage
from tracker.race.state import GapReading, Group, Mark, RaceState


def neutral_start(state: RaceState, event: ev.NeutralStart) -> RaceState:
    """Return the state after the rollout; after the flag drop it means a neutralisation, and undoes nothing."""
    is_on = state.status == "racing" and state.started_at is not None and state.started_at < event.at
    if is_on or state.status == "finished":
        return _neutral(state, event, stopped=False) if is_on else state
    return state._replace(status="neutral")


def start(state: RaceState, event: ev.Start) -> RaceState:
    """Return the state after the flag drop; of several, the last counts."""
    km = state.stage.distance_km if event.km_to_go is None else event.km_to_go
    state = state._replace(status="racing", started_at=event.at, marks=())
    state = state._replace(neutralised=False, stopped=False, halt=None, halted_s=0)
    return state if km is None else at_km(state, km, event.at)


def neutralised(state: RaceState, event: ev.Neutralised) -> RaceState:
    """Return the state with the race neutralised, or stopped."""
    return _neutral(state, event, stopped=event.stopped)


def _neutral(state: RaceState, event: ev.EventBase, *, stopped: bool) -> RaceState:
    if state.cancelled or state.status == "finished":
        return state
    if state.neutralised:
        return state._replace(stopped=stopped)
    halt = None if state.km_to_go is None else Mark(event.at, state.km_to_go)
    state = _with_groups(state, tuple(map(_standing_still, state.groups)))
    return state._replace(neutralised=True, stopped=stopped, halt=halt)


def _standing_still(group: Group) -> Group:
    """Return a group without the trend of its gap."""
    if group.reading is None:
        return group
    return group._replace(reading=group.reading._replace(trend_s_per_km=None))


def _with_groups(state: RaceState, groups: tuple[Group, ...]) -> RaceState:
    """Return the state with changed readings of the same groups, and the gap, which is one of them."""
    gap = next(
        (new.reading for old, new in zip(state.groups, groups, strict=True) if old.reading is state.gap), None
    )
    return state._replace(groups=groups, gap=gap)


def resumed(state: RaceState, event: ev.Resumed) -> RaceState:
    """Return the state with the race under way again; speeds and trends start again."""
    # The speed and the gaps while neutralised do not count for speeds and trends.
    marks = () if state.km_to_go is None else (Mark(event.at, state.km_to_go),)
    halt, halted_s = state.halt, state.halted_s
    if state.neutralised and halt is not None and halt.km_to_go == state.km_to_go:
        halted_s += int((event.at - halt.at).total_seconds())
    km_at = event.at if marks else state.km_at
    return state._replace(
        neutralised=False, stopped=False, halt=None, halted_s=halted_s, marks=marks, km_at=km_at, recent=()
    )


def cancelled(state: RaceState, event: ev.Cancelled) -> RaceState:
    """Return the state with the stage over, without a winner."""
    return state._replace(status="finished", cancelled=True, neutralised=False, stopped=False, halt=None)


# -- the course ------------------------------------------------------------------------------------------------


def shortened(state: RaceState, event: ev.Shortened) -> RaceState:
    """Return the state with the course shortened at either end, or the finish moved further away.

    Where the finish moves, every km to go changes by the same distance: those of the places to come, of the head
    of the race, and of passages and gaps. Where the first part is left out, every km to go stays the same.
    """
    stage = state.stage
    cut = (stage.distance_km or event.distance_km) - event.distance_km
    state = state._replace(stage=shortened_stage(stage, event))
    if event.cut == "start" or not cut:
        return state
    state = state._replace(
        passages=tuple(_moved(passed, cut) for passed in state.passages),
        recent=tuple(_moved(reading, cut) for reading in state.recent),
        moved=(*state.moved, Mark(event.at, cut)),
    )
    state = _with_groups(state, tuple(_group_moved(group, cut) for group in state.groups))
    if state.km_to_go is None or event.km_to_go is not None:
        return state
    km = _less(state.km_to_go, cut)
    halt = state.halt and state.halt._replace(km_to_go=_less(state.halt.km_to_go, cut))
    return state._replace(km_to_go=km, km_at=event.at, marks=(), halt=halt)


def on_course(readings: Sequence[GapReading], moved: Sequence[Mark]) -> Sequence[GapReading]:
    """Return gaps with their km to go corrected for moves of the finish."""
    for at, cut in moved:
        readings = tuple(_moved(reading, cut) if reading.at <= at else reading for reading in readings)
    return readings


def shortened_stage(stage: Stage, event: ev.Shortened) -> Stage:
    """Return the header of a stage with a changed course."""
    length = event.distance_km
    cut = (stage.distance_km or length) - length
    changes: dict[str, Any] = {"distance_km": length}
    by = 0.0 if event.cut == "start" else cut
    for name in ("climbs", "sprints", "checkpoints"):
        places = (_place_moved(place, by) for place in getattr(stage, name) if _is_left(place, by, length))
        changes[name] = tuple(places)
    lost = cut if event.cut == "start" else 0.0
    changes["profile"] = tuple(
        point.model_copy(update={"km": round(point.km - lost, 3)})
        for point in stage.profile
        if 0 <= point.km - lost <= length
    )
    if event.finish is not None:
        changes["finish"] = event.finish
    return stage.model_copy(update=changes)


def _is_left(place: Climb | Sprint | Checkpoint, by: float, length: float) -> bool:
    if place.km_to_go is None:
        return True  # its place is not known, so it may still be on the course
    return 0 <= round(place.km_to_go - by, 3) <= length


def _place_moved(place: Climb | Sprint | Checkpoint, by: float) -> Climb | Sprint | Checkpoint:
    places = {name: getattr(place, name, None) for name in ("km_to_go", "foot_km_to_go")}
    return place.model_copy(update={name: _less(km, by) for name, km in places.items() if km is not None})


def _less(km: float, cut: float) -> float:
    return max(0.0, round(km - cut, 3))


def _moved(item: Any, cut: float) -> Any:
    """Return a reading or passage with its km to go corrected for a move of the finish."""
    if item.km_to_go is None:
        return item
    km = _less(item.km_to_go, cut)
    return item._replace(km_to_go=km) if isinstance(item, GapReading) else replace(item, km_to_go=km)


def _group_moved(group: Group, cut: float) -> Group:
    reading = None if group.reading is None else _moved(group.reading, cut)
    km = None if group.km_to_go is None else _less(group.km_to_go, cut)
    return group._replace(reading=reading, km_to_go=km)
