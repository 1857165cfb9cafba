"""The effects of events on the groups on the road and on the gap. Pure."""

from datetime import timedelta
from typing import Any

from tracker.race import events as ev
from tracker.race import groups as road
from tracker.race import merging
from tracker.race.gaps import reference, remembered, trend_s_per_km, without_overtaken
from tracker.race.groups import Groups
from tracker.race.notation import format_duration
from tracker.race.riders import gc_ranks, start_list
from tracker.race.situation import situation
from tracker.race.stage import Rider
from tracker.race.state import DOUBTS, Doubt, Front, GapReading, Group, Out, RaceState
from tracker.race.text import fold_name

SAME_PLACE = timedelta(minutes=1)
"""A gap reported so soon after a km mark is taken to be at that km, which is near enough for a trend."""


def _doubt(state: RaceState, event: ev.EventBase, text: str) -> RaceState:
    if len(state.doubts) >= DOUBTS:
        return state
    return state._replace(doubts=(*state.doubts, Doubt(event.id, text)))


def _riders(state: RaceState, riders: tuple[Rider, ...]) -> tuple[Rider, ...]:
    return start_list(state.stage).resolve(riders)


def moved(state: RaceState, groups: Groups, new_front: bool = False) -> RaceState:
    """Return the state with new groups; the gap is dropped where there is no longer a breakaway."""
    return state._replace(**_moved(state, groups, state.groups_made, new_front))


def _moved(state: RaceState, groups: Groups, made: int, new_front: bool = False) -> dict[str, Any]:
    """Return the fields of the state that change with new groups; `made` is the number of ids given so far."""
    groups, made = road.identified(groups, made)
    alone = not groups or groups[0].role == "peloton"
    was_away = state.leaders is not None
    front = state.front + (1 if new_front or (alone and was_away) else 0)
    to = reference(groups, gc_ranks(state.stage))
    gap = None if to is None else to.reading
    if gap is not None and to is not None and (gap.front != front or gap.gap_s != to.gap_s):
        gap = None  # it was taken behind another head of the race
    return {
        "groups": groups,
        "groups_made": made,
        "front": front,
        "reference_id": None if to is None else to.id,
        "gap": gap,
    }


def comment(state: RaceState, event: ev.Comment) -> RaceState:
    """Return the state after a comment, which only matters if it says who rides at the front of a group."""
    if event.tag != ev.FRONT or not (event.team or event.riders):
        return state
    groups = road.with_peloton(state.groups) if state.groups else state.groups
    at = road.find(groups, event.of or "peloton")
    if at is None:
        return state
    who = event.team or ", ".join(rider.surname for rider in _riders(state, event.riders))
    driven = groups[at]._replace(driven=Front(who, event.at))
    return state._replace(groups=(*groups[:at], driven, *groups[at + 1 :]))


def breakaway(state: RaceState, event: ev.Breakaway) -> RaceState:
    """Return the state with exactly these riders in the lead."""
    groups, fresh = road.breakaway(state.groups, _riders(state, event.riders), event.size)
    return moved(state, groups, fresh)


def attack(state: RaceState, event: ev.Attack) -> RaceState:
    """Return the state after riders attacked."""
    if not event.riders:
        return state
    groups, fresh = road.attack(state.groups, _riders(state, event.riders), event.from_)
    return moved(state, groups, fresh)


def join(state: RaceState, event: ev.Join) -> RaceState:
    """Return the state after riders, or whole groups, joined a group ahead."""
    riders, moving = _movers(state, event)
    if moving:
        groups = merging.reach(state.groups, moving, event.to)
        state = state if groups is None else _regrouped(state, groups)
    if not riders:
        return state
    groups, fresh = road.join(state.groups, riders, event.to)
    return moved(state, groups, fresh)


def dropped(state: RaceState, event: ev.Dropped) -> RaceState:
    """Return the state after riders, or whole groups, were dropped."""
    riders, moving = _movers(state, event)
    if moving:
        state = _regrouped(state, merging.fall_back(state.groups, moving, event.from_))
    return moved(state, road.drop(state.groups, riders, event.from_)) if riders else state


def caught(state: RaceState, event: ev.Caught) -> RaceState:
    """Return the state after riders, whole groups, or everyone ahead of the catching group, were caught."""
    riders, moving = _movers(state, event)
    aim = road.find(state.groups, event.by) if event.by else None
    everybody = not event.riders and not event.whole
    if everybody and event.by and road.role_of(event.by) != "peloton" and state.leaders is not None:
        moving = list(range(aim)) if aim else [0]
    if moving:
        state = _regrouped(state, merging.caught_whole(state.groups, moving, event.by))
    elif everybody or riders:
        return moved(state, road.catch(state.groups, riders, event.by))
    return moved(state, road.catch(state.groups, riders, event.by)) if riders else state


def _movers(state: RaceState, event: ev.Join | ev.Dropped | ev.Caught) -> tuple[tuple[Rider, ...], list[int]]:
    """Return the riders who move individually, and the indices of the groups that move as a whole."""
    riders = _riders(state, event.riders)
    moving = merging.found(state.groups, event.whole)
    alone = merging.others(state.groups, moving, [rider.key for rider in riders])
    return tuple(rider for rider in riders if rider.key in alone), moving


def _regrouped(state: RaceState, groups: Groups) -> RaceState:
    """Return the state after whole groups moved; where another group leads, it is a new head of the race."""
    before = state.leaders
    return moved(state, groups, before is not None and groups[0].role == "leaders" and groups[0].id != before.id)


def regroup(state: RaceState, event: ev.Regroup) -> RaceState:
    """Return the state with all riders together."""
    here = road.peloton_index(state.groups)
    peloton = road.made_of("peloton", ())._replace(gap_s=0, id=state.groups[here].id if here is not None else "")
    return moved(state, (peloton,))


def abandon(state: RaceState, event: ev.Abandon) -> RaceState:
    """Return the state with riders out of the race, each once."""
    riders = _riders(state, event.riders)
    gone = {out.rider.key for out in state.out}
    out = tuple(Out(rider, event.status) for rider in riders if rider.key not in gone)
    state = state._replace(out=state.out + out)
    return moved(state, road.without(state.groups, riders)) if state.groups else state


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
        km_reported=km is not None or (state.km_at is not None and event.at - state.km_at <= SAME_PLACE),
    )


def _read(state: RaceState, event: ev.EventBase, groups: Groups, made: int) -> RaceState:
    """Return the state with new groups, and the trend of the reference group's gap if the event gave it."""
    changed = _moved(state, groups, made)
    gap: GapReading | None = changed["gap"]
    if gap is not None and gap.at == event.at:
        trend = None if state.neutralised else trend_s_per_km(state.recent, gap)
        if trend is not None:
            read = gap._replace(trend_s_per_km=trend)
            changed["groups"] = tuple(
                group._replace(reading=read) if group.reading is gap else group for group in changed["groups"]
            )
            changed["gap"] = gap = read
        changed["recent"] = remembered(state.recent, gap)
    return state._replace(**changed)


def gap(state: RaceState, event: ev.Gap) -> RaceState:
    """Return the state after a gap; one of an unknown group, or that contradicts an older one, is a doubt."""
    fits = _several(state, event.of)
    if fits:
        names = " and ".join(rider.name for rider in fits[:4])
        return _doubt(state, event, f'a gap of "{event.of}", which fits {names}: it is not known whose it is')
    groups = road.with_peloton(state.groups)
    if (
        groups[0].role == "peloton"
        and groups[0].gap_s == 0
        and not road.is_behind_head(groups, event.of, event.to)
    ):
        # a gap implies a breakaway
        groups = (road.made_of("leaders", (), gap_s=0), groups[0]._replace(gap_s=None), *groups[1:])
        state = state._replace(front=state.front + 1, gap=None)
    ahead = road.find(groups, event.to)
    base = groups[ahead].gap_s if ahead is not None else (0 if road.role_of(event.to) == "leaders" else None)
    at = road.find(groups, event.of)
    if at is None and "of" not in event.model_fields_set and state.reference is not None:
        at = road.find(groups, state.reference.name)  # without a group the gap is that of the reference
    if at == 0:
        return moved(state, groups)
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
            f"{_called(group)} was last reported at {format_duration(group.gap_s or 0)}, which can't stand beside"
            f" {_called(groups[at])} at {format_duration(gap_s or 0)}: out of date, and not shown",
        )
    return _read(state, event, groups, made)


def _called(group: Group) -> str:
    """Return the name of a group for a doubt, in English: the source's, else its role."""
    return f"the {group.role}" if group.is_unnamed else group.name


def _several(state: RaceState, name: str) -> tuple[Rider, ...]:
    """Return the riders that a group may be named after, where they are several and no group has that name."""
    if road.role_of(name) is not None or any(fold_name(group.name) == fold_name(name) for group in state.groups):
        return ()
    fits = road.riders_called(state.groups, name) or start_list(state.stage).fitting(name)
    return fits if len({rider.key for rider in fits}) > 1 else ()


def _with_group(state: RaceState, groups: Groups, of: str, gap_s: int | None) -> tuple[Groups, int]:
    """Return the groups with a new one, placed by its gap, and its index.

    It is ahead of the peloton, unless it is of dropped riders: a gruppetto is behind it.
    """
    named = road.role_of(of)
    counted = road.numbered(of)
    role = named or (counted[0] if counted else "chasers")
    at = next(
        (
            index
            for index, group in enumerate(groups)
            if index
            and (
                (group.role == "peloton" and role != "dropped")
                or (gap_s is not None and (group.gap_s or 0) > gap_s)
            )
        ),
        len(groups),
    )
    listed = start_list(state.stage)
    riders = () if named or counted else listed.fitting(of) or listed.fitting(road.named_after(of) or "")
    group = road.made_of(role, riders)
    group = group if named else group._replace(name=of)
    return (*groups[:at], group, *groups[at:]), at


def picture(state: RaceState, event: ev.Situation) -> RaceState:
    """Return the state after a picture of the whole road; groups in another order than their gaps are a doubt."""
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
    return _read(state, event, groups, made)
