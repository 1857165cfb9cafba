"""What a change between machine pictures is in the sport's words: an attack, a catch, a split, or no news."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from tracker.race import events as ev
from tracker.race.notation import format_duration, format_km
from tracker.race.pictures.lineage import AWAY, CLEAR_S, Clump, Label, Seen, View
from tracker.race.stage import Rider
from tracker.race.state import Group

FEW = 12
"""A group of more is no attack: the bunch has split."""

_HALF, _SHARE = 10, 0.15
"""The smaller part of a split has at least so many riders, and such a share of all of them."""

_FAVOURITES = "the favourites"

_NAMED = 4
"""A line names so many riders; of more, their number and the favourites among them."""

_BUNCH = 30
"""More riders than this that split are the peloton, whatever the source calls them."""

_UNCOUNTED = 0.1
"""By which share of the whole the sizes of two halves may fail to add up."""

_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]


class Tale(NamedTuple):
    """A line to be told."""

    family: str
    """What it tells, coarsely: two lines of one family about the same riders tell the same."""
    keys: frozenset[str]
    kind: type[ev.EventBase]
    text: str
    fields: Mapping[str, Any]
    key: bool = True
    """Whether it is a key moment."""
    label: Label = ""
    """What the group is from now on, if the line stands."""
    favourites: bool = False
    """Whether it is about favourites."""


class Scene(NamedTuple):
    """All that a tale is told from."""

    view: View
    seen: Mapping[int, Seen]
    """The groups of before by token."""
    riders: Mapping[str, Rider]
    """By `Rider.key`, those of the picture first and in its order."""
    favourites: Mapping[str, int]
    main: frozenset[int]
    """Tokens of the group that all is told against: before, and now."""

    def place(self, token: int) -> int | None:
        """Return where a group of before is now, 0 in front; None where it is nowhere."""
        return self.view.heirs.get(token)

    def is_ahead(self, token: int) -> bool:
        """Tell whether a group of before is ahead of the one that all is told against."""
        place = self.place(token)
        return token not in self.main and place is not None and place < self.view.main

    def named(self, keys: Iterable[str]) -> tuple[Rider, ...]:
        """Return the riders with these keys, in the order of the picture."""
        wanted = frozenset(keys)
        return tuple(rider for key, rider in self.riders.items() if key in wanted)

    def placed(self, keys: Iterable[str]) -> tuple[Rider, ...]:
        """Return the favourites with these keys, the best placed first."""
        known = [key for key in keys if key in self.favourites and key in self.riders]
        return tuple(self.riders[key] for key in sorted(known, key=lambda key: (self.favourites[key] or 999, key)))


# -- words ----------------------------------------------------------------------------------------------------


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _listed(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _who(scene: Scene, keys: frozenset[str], size: int | None = None) -> tuple[str, bool]:
    """Return riders in words, and whether that is plural."""
    riders = scene.named(keys)
    count = size or len(riders)
    if riders and count == len(riders) <= _NAMED:
        return _listed(rider.surname for rider in riders), count > 1
    words = f"{_number(count).capitalize()} riders"
    placed = scene.placed(keys)
    if placed:
        words += f", {_listed(rider.surname for rider in placed[:3])} among them,"
    return words, True


def _main_words(scene: Scene) -> str:
    main = scene.view.clumps[scene.view.main]
    if main.role == "peloton":
        return "the peloton"
    return _FAVOURITES if main.keys & scene.favourites.keys() else "the main group"


def _group_words(scene: Scene, token: int) -> str:
    """Return what a group of before is called: "the break", "the chasers", or its rider's name."""
    one = scene.seen[token]
    if token in scene.main:
        return _main_words(scene)
    if one.size == 1 and len(one.keys) == 1:
        return _who(scene, one.keys)[0]
    words = {"break": "the break", "chase": "the chasers", "attack": "the attackers", "split": "the front group"}
    return words.get(one.label) or "the next group"


def _gone_words(scene: Scene, one: Seen) -> tuple[str, bool]:
    """Return a group that is caught, in words, and whether that is plural."""
    size = one.size or len(one.keys) or None
    if (
        size is not None
        and len(scene.named(one.keys)) == size
        and (size <= 2 or (one.label == "attack" and size <= _NAMED))
    ):
        return _who(scene, one.keys, size)
    noun = "attack" if one.label == "attack" else "chase" if one.label == "chase" else "break"
    return f"The {noun}" + (f" of {_number(size)}" if size else ""), False


def _seconds_between(one: Clump | None, other: Clump | None) -> int | None:
    if one is None or other is None or one.gap_s is None or other.gap_s is None:
        return None
    return abs(one.gap_s - other.gap_s)


def _place_words(number: int) -> str:
    if number == 1:
        return "leader of the GC"
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix} on GC"


# -- tales ----------------------------------------------------------------------------------------------------


def formed(scene: Scene, clump: Clump, origin: int | None, ahead: bool) -> Tale | None:
    """Return what a new group is: an attack, a chase, half of a split, dropped favourites, or no news."""
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
    who, many = _who(scene, clump.keys, clump.size)
    return Tale(
        "dropped",
        clump.keys,
        ev.Dropped,
        f"{who} {'are' if many else 'is'} dropped from {_group_words(scene, origin)}",
        {"riders": scene.named(clump.keys), "from": rest.name},
        key=bool(clump.keys & scene.favourites.keys()),
    )


def _attack(scene: Scene, clump: Clump, origin: int) -> Tale | None:
    if not clump.keys:
        return None
    who, many = _who(scene, clump.keys, clump.size)
    favourites = bool(clump.keys & scene.favourites.keys())
    place = scene.view.clumps.index(clump)
    ahead = [
        token
        for token, one in scene.seen.items()
        if one.label in AWAY and (where := scene.place(token)) is not None and where < place
    ]
    chase = origin in scene.main and bool(ahead)
    if chase:
        aim = _group_words(scene, next((t for t in ahead if scene.seen[t].label == "break"), ahead[0]))
        text = f"{who} {'go' if many else 'goes'} in pursuit of {aim}"
    else:
        text = f"{who} {'go' if many else 'goes'} clear of {_group_words(scene, origin)}"
    source = scene.view.where(origin)
    fields = {"riders": scene.named(clump.keys), "from": source.name if source else None}
    label: Label = "chase" if chase else "attack"
    return Tale("away", clump.keys, ev.Attack, text, fields, not chase or favourites, label, favourites)


def _split(scene: Scene, clump: Clump, rest: Clump, ahead: bool) -> Tale | None:
    if clump.size is None or rest.size is None or (ahead and clump.size <= FEW):
        return None
    smaller = min(clump.size, rest.size)
    if smaller < max(_HALF, _SHARE * (clump.size + rest.size)):
        return None
    return _halves(scene, *((clump, rest) if ahead else (rest, clump)), clump.keys)


def _split_by_size(scene: Scene, clump: Clump) -> Tale | None:
    """Return a split where riders are not named: what left one group is as many as what is new."""
    main = scene.view.clumps[scene.view.main]
    whole = max((scene.seen[token].size or 0 for token in scene.main if token in scene.seen), default=0)
    if clump.size is None or main.size is None or not whole or clump is main:
        return None
    if abs(whole - clump.size - main.size) > max(3, _UNCOUNTED * whole) or _seconds_between(clump, main) is None:
        return None
    ahead = scene.view.clumps.index(clump) < scene.view.main
    far = (_seconds_between(clump, main) or 0) >= CLEAR_S
    return _split(scene, clump, main, ahead) if far else None


def _halves(scene: Scene, front: Clump, back: Clump, left: frozenset[str]) -> Tale:
    gap_s = _seconds_between(front, back)
    bunch = _main_words(scene) if (front.size or 0) + (back.size or 0) <= _BUNCH else "the peloton"
    text = f"{bunch.capitalize()} {'have' if bunch == _FAVOURITES else 'has'} split: {front.size} in front"
    if gap_s is not None:
        text += f", {format_duration(gap_s)} between the halves"
    ahead, behind = scene.placed(front.keys), scene.placed(back.keys)
    minority, where = (ahead, "in front") if len(ahead) < len(behind) else (behind, "behind")
    if minority and (ahead or len(minority) <= _NAMED):
        text += f"; {_listed(rider.surname for rider in minority[:_NAMED])} {where}"
    return Tale("split", left, ev.Comment, text, {"tag": "split"}, label="split", favourites=bool(minority))


def _dropped(scene: Scene, keys: frozenset[str], here: Clump | None, rest: Clump | None) -> Tale | None:
    """Return the favourites among riders who lost the main group, None where there are none."""
    placed = scene.placed(keys)
    if not placed:
        return None
    ranks = [scene.favourites[rider.key] for rider in placed]
    if len(placed) == 1:
        place = f", {_place_words(ranks[0])}," if ranks[0] else ""
        text = f"{placed[0].surname}{place} is dropped"
    else:
        names = [
            f"{rider.surname} ({_place_words(rank)})" if rank else rider.surname
            for rider, rank in zip(placed, ranks, strict=True)
        ]
        text = f"{_listed(names)} are dropped"
    gap_s = _seconds_between(here, rest)
    if gap_s is not None:
        text += f": {format_duration(gap_s)} behind {_main_words(scene)}"
    fields = {"riders": placed, "from": rest.name if rest else None}
    found = frozenset(rider.key for rider in placed)
    return Tale("dropped", found, ev.Dropped, text, fields, label="dropped", favourites=True)


def moved(scene: Scene, keys: frozenset[str], source: int, target: int) -> Tale | None:
    """Return what it is that riders left one group for another that was there."""
    here, there = scene.view.where(target), scene.view.where(source)
    gap_s = _seconds_between(here, there)
    if here is None or (gap_s is not None and gap_s < CLEAR_S):
        return None
    old, new = scene.seen[source], scene.seen[target]
    riders = scene.named(keys)
    who, many = _who(scene, keys)
    favourites = bool(keys & scene.favourites.keys())
    behind = old.gap_s is not None and new.gap_s is not None and new.gap_s > old.gap_s
    if target in scene.main:
        if old.label in AWAY and behind:
            text = f"{who} {'are' if many else 'is'} caught by {_main_words(scene)}"
            return Tale("together", keys, ev.Caught, text, {"riders": riders, "by": here.name}, favourites)
        return _back(scene, keys, old, here)
    if scene.is_ahead(target) and new.label in AWAY and not behind:
        text = f"{who} {'reach' if many else 'reaches'} {_group_words(scene, target)}"
        return Tale("together", keys, ev.Join, text, {"riders": riders, "to": here.name}, favourites)
    if source in scene.main and not scene.is_ahead(target):
        return _dropped(scene, keys, here, there)
    if scene.is_ahead(target) and old.label in AWAY and behind:
        text = f"{who} {'are' if many else 'is'} dropped from {_group_words(scene, source)}"
        fields = {"riders": riders, "from": there.name if there else None}
        return Tale("dropped", keys, ev.Dropped, text, fields, favourites)
    return None


def _back(scene: Scene, keys: frozenset[str], old: Seen, here: Clump) -> Tale | None:
    """Return that favourites are back who were told to be dropped."""
    placed = scene.placed(keys)
    if not placed or old.label != "dropped":
        return None
    verb = "are" if len(placed) > 1 else "is"
    text = f"{_listed(rider.surname for rider in placed)} {verb} back with {_main_words(scene)}"
    found = frozenset(rider.key for rider in placed)
    return Tale("together", found, ev.Join, text, {"riders": placed, "to": here.name}, favourites=True)


def merged(scene: Scene, front: int, rear: int) -> Tale | None:
    """Return what it is that two groups became one, neither of them caught by the main one: see `caught`."""
    ahead, behind = scene.seen[front], scene.seen[rear]
    here = scene.view.where(front) or scene.view.where(rear)
    if here is None:
        return None
    if here is scene.view.clumps[scene.view.main] and (front == behind.half_of or rear == ahead.half_of):
        keys = behind.keys if front == behind.half_of else ahead.keys
        if scene.view.clumps[0] is here:
            return Tale("together", keys, ev.Regroup, "All together", {})
        bunch = _main_words(scene)
        text = f"{bunch.capitalize()} {'are' if bunch == _FAVOURITES else 'is'} together again"
        return Tale("together", keys, ev.Comment, text, {"tag": "regroup"}, key=False)
    if front in scene.main:
        return _back(scene, behind.keys, behind, here)
    if not scene.is_ahead(front) or not (ahead.label in AWAY or behind.label in AWAY):
        return None
    favourites = bool((ahead.keys | behind.keys) & scene.favourites.keys())
    if (behind.size or 0) <= (ahead.size or 0):
        who, many = _who(scene, behind.keys, behind.size)
        text = f"{who} {'reach' if many else 'reaches'} {_group_words(scene, front)}"
        fields = {"riders": scene.named(behind.keys), "to": here.name}
        return Tale("together", behind.keys, ev.Join, text, fields, favourites)
    who, many = _gone_words(scene, ahead)
    text = f"{who} {'are' if many else 'is'} caught by {_group_words(scene, rear)}"
    fields = {"riders": scene.named(ahead.keys), "by": here.name}
    return Tale("together", ahead.keys, ev.Caught, text, fields)


def caught(scene: Scene, tokens: Iterable[int], km_to_go: float | None) -> Tale | None:
    """Return that groups which had been told to be away are caught by the main one, all in one line."""
    gone = sorted((scene.seen[token] for token in tokens), key=lambda one: one.label != "break")
    here = scene.view.clumps[scene.view.main]
    parts = [_gone_words(scene, one) for one in gone]
    who = _listed(part if not index else part[:1].lower() + part[1:] if part.startswith("The ") else part
                  for index, (part, _) in enumerate(parts))  # fmt: skip
    text = f"{who} {'are' if len(parts) > 1 or parts[0][1] else 'is'} caught"
    keys = frozenset().union(*(one.keys for one in gone))
    last = scene.view.main == 0
    if not last or here.role != "peloton":
        text += f" by {_main_words(scene)}"
    if km_to_go is not None:
        text += f", {format_km(km_to_go)} km to go"
    if len(scene.view.clumps) == 1:
        text += ": all together"
    return Tale("together", keys, ev.Caught, text, {"riders": scene.named(keys), "by": here.name}, last)


def away(scene: Scene, token: int) -> Tale | None:
    """Return that a group is established as the breakaway."""
    here, main = scene.view.where(token), scene.view.clumps[scene.view.main]
    gap_s = _seconds_between(here, main)
    if here is None or gap_s is None:
        return None
    riders = scene.named(here.keys)
    margin = f"{format_duration(gap_s)} ahead of {_main_words(scene)}"
    size = here.size or len(riders) or None
    if size == 1:
        text = f"{riders[0].surname if riders else 'A rider'} is alone in front, {margin}"
    elif size is None:
        text = f"A break is away, {margin}"
    else:
        names = _listed(rider.surname for rider in riders) if 0 < len(riders) == size <= 2 * _NAMED else ""
        text = f"A break of {_number(size)} is away, {margin}" + (f": {names}" if names else "")
    return Tale("away", here.keys, ev.Breakaway, text, {"riders": riders, "size": size}, label="break")


def names_in(groups: Iterable[Group], known: Mapping[str, Rider]) -> dict[str, Rider]:
    """Return riders by key: those of a picture in its order, then those who are not in it."""
    riders = {rider.key: rider for group in groups for rider in group.riders}
    for key, rider in known.items():
        riders.setdefault(key, rider)
    return riders
