"""Finds the news in a machine's pictures of the road.

A source that sends the whole road every few seconds (`Situation.routine`) mostly repeats itself. `notice` compares
each picture with the confirmed groups, and reports changes as events of the usual kinds, marked as worked out: an
attack, an established breakaway, a chase, riders who join a group or are dropped, a catch, a split, a regrouping,
dropped favourites.

* A change is confirmed when it was in `changes.PICTURES` pictures in a row and for `changes.HOLDS`. The clustering
of
  positions flickers for a frame or two, and a shorter change is a surge, not an attack.
* If the pictures are minutes apart, two are enough: nothing flickers for so long.
* A group has split off when it is `lineage.CLEAR_S` away. Changes of names, ids, order, or of a size by a few
riders are
  not news.
* A change is reported at the picture that confirms it, never earlier, so that no line appears in the past.
* Changes during a pause between pictures are reported when these go on, the most important few of them.
* The first picture is not news; a breakaway in it is reported once it is confirmed.
* Nothing is reported without a km to go (in the neutral zone), nor within the last km, where gaps collapse.
* What another source has just reported is not reported again.

`lineage` matches the groups of two pictures, `changes` finds the changes, `story` confirms them, and `newslines`
puts them into words.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from tracker.race import events as ev
from tracker.race.pictures import newslines
from tracker.race.pictures.changes import Change, changes_in, is_due, running
from tracker.race.pictures.lineage import Label, Roll, Seen, View, called, is_complete, keys_of, look
from tracker.race.pictures.scene import Scene
from tracker.race.pictures.story import Heard, Story
from tracker.race.stage import Rider
from tracker.race.state import Group

__all__ = ["EMPTY", "Watch", "note_reported", "notice"]

PAUSE = timedelta(minutes=3)
"""After a longer pause unconfirmed changes start again, unless the source never sends pictures more often."""

_SLOWER = 3
"""In a slow source a pause is so many times as long as the time between the two pictures before."""

FINAL_KM = 1.0
"""Nothing is reported with fewer km to go."""

_HEARD_KEPT = 40

_FAMILIES = {
    "attack": "away",
    "breakaway": "away",
    "join": "together",
    "caught": "together",
    "regroup": "together",
    "dropped": "dropped",
    "situation": "all",
}


class Watch(NamedTuple):
    """The memory from picture to picture. It is immutable, so that states may share it."""

    at: datetime | None = None
    """Race time of the last picture."""
    seen: tuple[Seen, ...] = ()
    """The confirmed groups."""
    main: int | None = None
    """The token of the main group, with which all others are compared."""
    changes: tuple[Change, ...] = ()
    heard: tuple[Heard, ...] = ()
    tokens: int = 0
    """The number of tokens given so far."""
    riders: Mapping[str, Rider] = MappingProxyType({})
    """All riders named so far, by `Rider.key`."""
    roll: Roll = Roll()
    """The last picture."""
    every: timedelta = timedelta(0)
    """The time between the last two pictures."""


EMPTY = Watch()
"""The memory before the first picture."""


def note_reported(watch: Watch, event: ev.EventBase) -> Watch:
    """Return the watch after an event was reported by a source, so that it is not reported again.

    Call it for every event except routine pictures; kinds that are not about groups have no effect.
    """
    kind = ev.kind_of(event)
    family = _FAMILIES.get(kind)
    if family is None or (isinstance(event, ev.Situation) and event.routine):
        return watch
    riders: tuple[Rider, ...] = getattr(event, "riders", ())
    bibs: dict[int | None, str] = (
        {rider.bib: key for key, rider in watch.riders.items() if rider.bib is not None} if riders else {}
    )
    keys = frozenset(bibs.get(rider.bib) or rider.key for rider in riders)
    seen = watch.seen
    if family == "away":
        label: Label = "break" if kind == "breakaway" else "attack"
        seen = tuple(
            one._replace(label=label)
            if one.token != watch.main and not one.label and 2 * len(one.keys & keys) >= len(one.keys) > 0
            else one
            for one in seen
        )
    heard = (*watch.heard, Heard(family, keys, event.at, own=False))
    return watch._replace(seen=seen, heard=heard[-_HEARD_KEPT:])


def notice(
    watch: Watch,
    groups: tuple[Group, ...],
    at: datetime,
    km_to_go: float | None,
    favourites: Mapping[str, int],
) -> tuple[Watch, tuple[ev.EventBase, ...]]:
    """Return the watch after a routine picture, and the events for the changes that it confirms.

    Args:
        watch: what `notice` and `note_reported` returned before; `EMPTY` at first.
        groups: the state's groups with the picture folded in, front to back.
        at: race time of the picture; one that is not later than the last is ignored.
        km_to_go: the km to go of the head of the race.
        favourites: places in the GC before the stage by `Rider.key`, 0 for the wearer of a jersey without one.
    """
    if not groups or km_to_go is None or km_to_go < FINAL_KM or (watch.at is not None and at <= watch.at):
        return watch, ()
    keys = keys_of(groups, watch.roll)
    if not watch.seen:
        watch = _first(watch, groups, keys, at)
    roll = called(groups, keys, watch.seen, watch.roll)
    if keys != watch.roll.keys:
        watch = watch._replace(riders=_everybody(watch.riders, groups, keys))
    view = look(roll, watch.seen, watch.main, favourites)
    main = _main_token(watch, view)
    apart = timedelta(0) if watch.at is None else at - watch.at
    paused = apart > max(PAUSE, _SLOWER * watch.every)
    shown = changes_in(watch.seen, view, main, at, km_to_go)
    changes = running(shown, () if paused else watch.changes)
    due = [change for change in changes if is_due(change, at)]
    events: tuple[ev.EventBase, ...] = ()
    story = Story(watch.seen, watch.heard, view=view, main=main, at=at, tokens=watch.tokens)
    if due:
        riders = newslines.names_in(groups, watch.riders)
        tokens = frozenset(token for token in (watch.main, main) if token is not None)
        scene = Scene(view, {one.token: one for one in watch.seen}, riders, favourites, tokens)
        story.settle(scene, due)
        events = story.events()
    settled = {id(change) for change in due}
    changes = tuple(change for change in changes if id(change) not in settled)
    seen = story.groups(changes)
    watch = watch._replace(
        at=at, seen=seen, main=story.main, changes=changes, heard=story.heard[-_HEARD_KEPT:], tokens=story.tokens,
        roll=roll, every=apart,
    )  # fmt: skip
    return watch, events


def _everybody(
    riders: Mapping[str, Rider], groups: tuple[Group, ...], keys: tuple[frozenset[str], ...]
) -> Mapping[str, Rider]:
    """Return all riders named so far and in a picture."""
    new = frozenset().union(*keys) - riders.keys()
    if not new:
        return riders
    return {**riders, **{rider.key: rider for group in groups for rider in group.riders if rider.key in new}}


def _first(watch: Watch, groups: tuple[Group, ...], keys: tuple[frozenset[str], ...], at: datetime) -> Watch:
    """Return the watch with the groups of the first picture as confirmed."""
    seen = tuple(
        Seen(
            watch.tokens + index,
            keys[index],
            at,
            group.size,
            group.gap_s,
            is_complete(group),
            group.id,
            group.role,
        )
        for index, group in enumerate(groups)
    )
    return watch._replace(seen=seen, tokens=watch.tokens + len(seen), main=None)


def _main_token(watch: Watch, view: View) -> int | None:
    """Return the token of the main group; while a new one is forming, that of the previous one."""
    tokens = [token for token, index in view.heirs.items() if index == view.main]
    if not tokens or watch.main in tokens:
        return watch.main
    origin = view.clumps[view.main].origin
    return origin if origin in tokens else tokens[0]
