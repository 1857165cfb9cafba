"""What news lines are made from: the groups before and now, and the words for them and their riders."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tracker.race.language import N_, _, listed, ngettext
from tracker.race.pictures.lineage import Seen, View
from tracker.race.stage import Rider
from tracker.race.terms import place

NAMED = 4
"""Maximum number of riders named in a line; for more, their number and the favourites among them are given."""

_NUMBERS = (
    N_("zero"), N_("one"), N_("two"), N_("three"), N_("four"), N_("five"), N_("six"), N_("seven"), N_("eight"),
    N_("nine"), N_("ten"), N_("eleven"),
)  # fmt: skip


class Scene(NamedTuple):
    """The groups and riders that news lines are made from."""

    view: View
    seen: Mapping[int, Seen]
    """The confirmed groups by token."""
    riders: Mapping[str, Rider]
    """The riders by `Rider.key`, those of the picture first and in its order."""
    favourites: Mapping[str, int]
    main: frozenset[int]
    """The tokens of the main group before and now."""

    def place(self, token: int) -> int | None:
        """Return the place of a group now, 0 in front; None where it has disappeared."""
        return self.view.heirs.get(token)

    def is_ahead(self, token: int) -> bool:
        """Return whether a group is ahead of the main group."""
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


def number_words(count: int) -> str:
    """Return a small number in words."""
    return _(_NUMBERS[count]) if count < len(_NUMBERS) else str(count)


def surnames(riders: Iterable[Rider]) -> str:
    """Return riders as a list of surnames."""
    return listed([rider.surname for rider in riders])


def who_words(scene: Scene, keys: frozenset[str], size: int | None = None) -> tuple[str, int]:
    """Return riders in words, and their number."""
    riders = scene.named(keys)
    count = size or len(riders)
    if riders and count == len(riders) <= NAMED:
        return surnames(riders), count
    words = ngettext("{number} rider", "{number} riders", count).format(number=number_words(count))
    placed = scene.placed(keys)
    if placed:
        words = _("{riders}, {favourites} among them,").format(riders=words, favourites=surnames(placed[:3]))
    return words, count


def main_words(scene: Scene) -> str:
    """Return the main group in words."""
    main = scene.view.clumps[scene.view.main]
    if main.role == "peloton":
        return _("the peloton")
    return _("the favourites") if main.keys & scene.favourites.keys() else _("the main group")


def is_of_favourites(scene: Scene) -> bool:
    """Return whether the main group is named after its favourites, and so is plural."""
    main = scene.view.clumps[scene.view.main]
    return main.role != "peloton" and bool(main.keys & scene.favourites.keys())


def group_words(scene: Scene, token: int) -> str:
    """Return a group in words: "the break", "the chasers", or its rider's name."""
    one = scene.seen[token]
    if token in scene.main:
        return main_words(scene)
    if one.size == 1 and len(one.keys) == 1:
        return who_words(scene, one.keys)[0]
    words = {
        "break": _("the break"),
        "chase": _("the chasers"),
        "attack": _("the attackers"),
        "split": _("the front group"),
    }
    return words.get(one.label) or _("the next group")


def gone_words(scene: Scene, one: Seen) -> tuple[str, int]:
    """Return a group that is caught in words, and its grammatical number."""
    size = one.size or len(one.keys) or None
    if (
        size is not None
        and len(scene.named(one.keys)) == size
        and (size <= 2 or (one.label == "attack" and size <= NAMED))
    ):
        return who_words(scene, one.keys, size)
    if size is None:
        return {"attack": _("the attack"), "chase": _("the chase")}.get(one.label) or _("the break"), 1
    words = {"attack": _("the attack of {number}"), "chase": _("the chase of {number}")}.get(one.label)
    return (words or _("the break of {number}")).format(number=number_words(size)), 1


def place_words(number: int) -> str:
    """Return a place in the GC before the stage, in words."""
    return _("leader of the GC") if number == 1 else _("{place} on GC").format(place=place(number))


def dropped_from(riders: str, count: int, group: str) -> str:
    """Return the sentence that `count` riders were dropped from a group."""
    said = ngettext("{riders} is dropped from {group}", "{riders} are dropped from {group}", count)
    return said.format(riders=riders, group=group)


def caught_by(riders: str, count: int, group: str) -> str:
    """Return the sentence that `count` riders are caught by a group."""
    said = ngettext("{riders} is caught by {group}", "{riders} are caught by {group}", count)
    return said.format(riders=riders, group=group)


def reached(riders: str, count: int, group: str) -> str:
    """Return the sentence that `count` riders reach a group."""
    said = ngettext("{riders} reaches {group}", "{riders} reach {group}", count)
    return said.format(riders=riders, group=group)
