"""The lines that report changes between machine pictures: an attack, a catch, a split, or no news."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from tracker.race import events as ev
from tracker.race.language import _, listed, ngettext
from tracker.race.notation import format_duration, format_km
from tracker.race.pictures.lineage import AWAY, CLEAR_S, Clump, Label, Seen
from tracker.race.pictures.scene import (
    NAMED,
    Scene,
    caught_by,
    dropped_from,
    gone_words,
    group_words,
    is_of_favourites,
    main_words,
    number_words,
    place_words,
    reached,
    surnames,
    who_words,
)
from tracker.race.stage import Rider
from tracker.race.state import Group

FEW = 12
"""A larger group is not an attack: the bunch has split."""

_HALF, _SHARE = 10, 0.15
"""Minimum number of riders in the smaller part of a split, and their minimum share of all riders."""

_BUNCH = 30
"""A group of more riders that splits is the peloton, whatever the source calls it."""

_UNCOUNTED = 0.1
"""Tolerance of the sum of the sizes of two halves, as a share of the whole."""


def _seconds_between(one: Clump | None, other: Clump | None) -> int | None:
    if one is None or other is None or one.gap_s is None or other.gap_s is None:
        return None
    return abs(one.gap_s - other.gap_s)


class NewsLine(NamedTuple):
    """A line that reports a change."""

    family: str
    """Its coarse subject: two lines of one family about the same riders report the same."""
    keys: frozenset[str]
    kind: type[ev.EventBase]
    text: str
    fields: Mapping[str, Any]
    key: bool = True
    """Whether it is a key moment."""
    label: Label = ""
    """The new label of the group, if the line is reported."""
    favourites: bool = False
    """Whether it is about favourites."""


def formed(scene: Scene, clump: Clump, origin: int | None, ahead: bool) -> NewsLine | None:
    """Return the line on a new group: attack, chase, half of a split, dropped favourites; None for no news."""
    if origin is None:
        return _split_by_size(scene, clump)
    one, rest = scene.seen[origin], scene.view.where(origin)
    if rest is None:
        return None
    if origin in scene.main:
        return _split(scene, clump, rest, ahead) or (
            _attack(scene, clump, origin) if ahead else _dropped(scene, clump.keys, clump, rest)
        )
    if not scene.is_ahead(origin) or one.label not in AWAY | {"split"}:
        return None
    if ahead:
        return _attack(scene, clump, origin)
    if not clump.keys or (clump.size or 0) > FEW:
        return None
    return NewsLine(
        "dropped",
        clump.keys,
        ev.Dropped,
        dropped_from(*who_words(scene, clump.keys, clump.size), group_words(scene, origin)),
        {"riders": scene.named(clump.keys), "from": rest.name},
        key=bool(clump.keys & scene.favourites.keys()),
    )


def _attack(scene: Scene, clump: Clump, origin: int) -> NewsLine | None:
    if not clump.keys:
        return None
    who, count = who_words(scene, clump.keys, clump.size)
    favourites = bool(clump.keys & scene.favourites.keys())
    place = scene.view.clumps.index(clump)
    ahead = [
        token
        for token, one in scene.seen.items()
        if one.label in AWAY and (where := scene.place(token)) is not None and where < place
    ]
    chase = origin in scene.main and bool(ahead)
    if chase:
        aim = group_words(scene, next((t for t in ahead if scene.seen[t].label == "break"), ahead[0]))
        said = ngettext("{riders} goes in pursuit of {group}", "{riders} go in pursuit of {group}", count)
        text = said.format(riders=who, group=aim)
    else:
        said = ngettext("{riders} goes clear of {group}", "{riders} go clear of {group}", count)
        text = said.format(riders=who, group=group_words(scene, origin))
    source = scene.view.where(origin)
    fields = {"riders": scene.named(clump.keys), "from": source.name if source else None}
    label: Label = "chase" if chase else "attack"
    return NewsLine("away", clump.keys, ev.Attack, text, fields, not chase or favourites, label, favourites)


def _split(scene: Scene, clump: Clump, rest: Clump, ahead: bool) -> NewsLine | None:
    if clump.size is None or rest.size is None or (ahead and clump.size <= FEW):
        return None
    smaller = min(clump.size, rest.size)
    if smaller < max(_HALF, _SHARE * (clump.size + rest.size)):
        return None
    return _halves(scene, *((clump, rest) if ahead else (rest, clump)), clump.keys)


def _split_by_size(scene: Scene, clump: Clump) -> NewsLine | None:
    """Return the line on a split of unnamed riders: as many have left one group as are in the new one."""
    main = scene.view.clumps[scene.view.main]
    whole = max((scene.seen[token].size or 0 for token in scene.main if token in scene.seen), default=0)
    if clump.size is None or main.size is None or not whole or clump is main:
        return None
    if abs(whole - clump.size - main.size) > max(3, _UNCOUNTED * whole) or _seconds_between(clump, main) is None:
        return None
    ahead = scene.view.clumps.index(clump) < scene.view.main
    far = (_seconds_between(clump, main) or 0) >= CLEAR_S
    return _split(scene, clump, main, ahead) if far else None


def _halves(scene: Scene, front: Clump, back: Clump, left: frozenset[str]) -> NewsLine:
    gap_s = _seconds_between(front, back)
    if (front.size or 0) + (back.size or 0) > _BUNCH:
        text = _("the peloton has split: {n} in front")
    elif is_of_favourites(scene):
        text = _("the favourites have split: {n} in front")
    else:
        text = _("{group} has split: {n} in front")
    text = text.format(group=main_words(scene), n=front.size)
    if gap_s is not None:
        text = _("{said}, {gap} between the halves").format(said=text, gap=format_duration(gap_s))
    ahead, behind = scene.placed(front.keys), scene.placed(back.keys)
    minority = ahead if len(ahead) < len(behind) else behind
    if minority and (ahead or len(minority) <= NAMED):
        where = _("{said}; {riders} in front") if minority is ahead else _("{said}; {riders} behind")
        text = where.format(said=text, riders=surnames(minority[:NAMED]))
    return NewsLine("split", left, ev.Comment, text, {"tag": "split"}, label="split", favourites=bool(minority))


def _dropped(scene: Scene, keys: frozenset[str], here: Clump | None, rest: Clump | None) -> NewsLine | None:
    """Return the line on favourites who were dropped from the main group, None where there are none."""
    placed = scene.placed(keys)
    if not placed:
        return None
    ranks = [scene.favourites[rider.key] for rider in placed]
    if len(placed) == 1:
        text = _("{rider}, {place}, is dropped") if ranks[0] else _("{rider} is dropped")
        text = text.format(rider=placed[0].surname, place=place_words(ranks[0]))
    else:
        names = [
            f"{rider.surname} ({place_words(rank)})" if rank else rider.surname
            for rider, rank in zip(placed, ranks, strict=True)
        ]
        text = _("{riders} are dropped").format(riders=listed(names))
    gap_s = _seconds_between(here, rest)
    if gap_s is not None:
        said = _("{said}: {gap} behind {group}")
        text = said.format(said=text, gap=format_duration(gap_s), group=main_words(scene))
    fields = {"riders": placed, "from": rest.name if rest else None}
    found = frozenset(rider.key for rider in placed)
    return NewsLine("dropped", found, ev.Dropped, text, fields, label="dropped", favourites=True)


def moved(scene: Scene, keys: frozenset[str], source: int, target: int) -> NewsLine | None:
    """Return the line on riders who moved from one existing group to another, None for no news."""
    here, there = scene.view.where(target), scene.view.where(source)
    gap_s = _seconds_between(here, there)
    if here is None or (gap_s is not None and gap_s < CLEAR_S):
        return None
    old, new = scene.seen[source], scene.seen[target]
    riders = scene.named(keys)
    who, count = who_words(scene, keys)
    favourites = bool(keys & scene.favourites.keys())
    behind = old.gap_s is not None and new.gap_s is not None and new.gap_s > old.gap_s
    if target in scene.main:
        if old.label in AWAY and behind:
            text = caught_by(who, count, main_words(scene))
            return NewsLine("together", keys, ev.Caught, text, {"riders": riders, "by": here.name}, favourites)
        return _back(scene, keys, old, here)
    if scene.is_ahead(target) and new.label in AWAY and not behind:
        text = reached(who, count, group_words(scene, target))
        return NewsLine("together", keys, ev.Join, text, {"riders": riders, "to": here.name}, favourites)
    if source in scene.main and not scene.is_ahead(target):
        return _dropped(scene, keys, here, there)
    if scene.is_ahead(target) and old.label in AWAY and behind:
        text = dropped_from(who, count, group_words(scene, source))
        fields = {"riders": riders, "from": there.name if there else None}
        return NewsLine("dropped", keys, ev.Dropped, text, fields, favourites)
    return None


def _back(scene: Scene, keys: frozenset[str], old: Seen, here: Clump) -> NewsLine | None:
    """Return the line on favourites who are back after they were reported dropped."""
    placed = scene.placed(keys)
    if not placed or old.label != "dropped":
        return None
    said = ngettext("{riders} is back with {group}", "{riders} are back with {group}", len(placed))
    text = said.format(riders=surnames(placed), group=main_words(scene))
    found = frozenset(rider.key for rider in placed)
    return NewsLine("together", found, ev.Join, text, {"riders": placed, "to": here.name}, favourites=True)


def merged(scene: Scene, front: int, rear: int) -> NewsLine | None:
    """Return the line on two groups that merged, other than a catch by the main group (see `caught`)."""
    ahead, behind = scene.seen[front], scene.seen[rear]
    here = scene.view.where(front) or scene.view.where(rear)
    if here is None:
        return None
    if here is scene.view.clumps[scene.view.main] and (front == behind.half_of or rear == ahead.half_of):
        keys = behind.keys if front == behind.half_of else ahead.keys
        if scene.view.clumps[0] is here:
            return NewsLine("together", keys, ev.Regroup, _("All together"), {})
        text = (
            _("the favourites are together again") if is_of_favourites(scene) else _("{group} is together again")
        )
        text = text.format(group=main_words(scene))
        return NewsLine("together", keys, ev.Comment, text, {"tag": "regroup"}, key=False)
    if front in scene.main:
        return _back(scene, behind.keys, behind, here)
    if not scene.is_ahead(front) or not (ahead.label in AWAY or behind.label in AWAY):
        return None
    favourites = bool((ahead.keys | behind.keys) & scene.favourites.keys())
    if (behind.size or 0) <= (ahead.size or 0):
        text = reached(*who_words(scene, behind.keys, behind.size), group_words(scene, front))
        fields = {"riders": scene.named(behind.keys), "to": here.name}
        return NewsLine("together", behind.keys, ev.Join, text, fields, favourites)
    text = caught_by(*gone_words(scene, ahead), group_words(scene, rear))
    fields = {"riders": scene.named(ahead.keys), "by": here.name}
    return NewsLine("together", ahead.keys, ev.Caught, text, fields)


def caught(scene: Scene, tokens: Iterable[int], km_to_go: float | None) -> NewsLine | None:
    """Return one line on all groups in the lead that were caught by the main one."""
    gone = sorted((scene.seen[token] for token in tokens), key=lambda one: one.label != "break")
    here = scene.view.clumps[scene.view.main]
    parts = [gone_words(scene, one) for one in gone]
    who, count = listed([words for words, count in parts]), sum(count for words, count in parts)
    keys = frozenset().union(*(one.keys for one in gone))
    last = scene.view.main == 0
    if not last or here.role != "peloton":
        text = caught_by(who, count, main_words(scene))
    else:
        text = ngettext("{riders} is caught", "{riders} are caught", count).format(riders=who)
    if km_to_go is not None:
        text = _("{said}, {km} km to go").format(said=text, km=format_km(km_to_go))
    if len(scene.view.clumps) == 1:
        text = _("{said}: all together").format(said=text)
    return NewsLine("together", keys, ev.Caught, text, {"riders": scene.named(keys), "by": here.name}, last)


def away(scene: Scene, token: int) -> NewsLine | None:
    """Return the line on a group that is established as the breakaway."""
    here, main = scene.view.where(token), scene.view.clumps[scene.view.main]
    gap_s = _seconds_between(here, main)
    if here is None or gap_s is None:
        return None
    riders = scene.named(here.keys)
    margin = _("{gap} ahead of {group}").format(gap=format_duration(gap_s), group=main_words(scene))
    size = here.size or len(riders) or None
    if size == 1:
        who = riders[0].surname if riders else _("a rider")
        text = _("{rider} is alone in front, {margin}").format(rider=who, margin=margin)
    elif size is None:
        text = _("a break is away, {margin}").format(margin=margin)
    else:
        text = _("a break of {number} is away, {margin}").format(number=number_words(size), margin=margin)
        if 0 < len(riders) == size <= 2 * NAMED:
            text = _("{said}: {riders}").format(said=text, riders=surnames(riders))
    return NewsLine("away", here.keys, ev.Breakaway, text, {"riders": riders, "size": size}, label="break")


def names_in(groups: Iterable[Group], known: Mapping[str, Rider]) -> dict[str, Rider]:
    """Return the riders by key: those of a picture in its order, then all others."""
    riders = {rider.key: rider for group in groups for rider in group.riders}
    for key, rider in known.items():
        riders.setdefault(key, rider)
    return riders
