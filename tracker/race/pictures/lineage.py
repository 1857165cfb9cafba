"""Matches the groups of a machine's picture with those of before: by shared riders, not by name, id or place.

A picture is compared with the confirmed groups (`Seen`), not with the picture before it, so that jitter does not
add up.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from operator import is_not
from types import MappingProxyType
from typing import Literal, NamedTuple

from tracker.race.events import Role
from tracker.race.state import Group

CLEAR_S = 10
"""A group has split off when it is so many seconds away. The gaps of one bunch jitter by about five seconds either
way, and a bunch at full speed is strung out over nearly as much."""

_ALIKE_S, _ALIKE_RIDERS = 20, 2
"""Two groups without names may be one if their gaps and sizes differ by no more."""

_HANDFUL = 7
"""At most so many riders who leave the others behind have attacked, even with most of the favourites."""

_WHOLE_FIELD = 999
"""The assumed size of a peloton that was not counted."""

Label = Literal["", "attack", "break", "chase", "split", "dropped"]
"""How a group was reported; "" for one that was not."""

AWAY: frozenset[Label] = frozenset({"attack", "break", "chase"})
"""The labels of groups ahead of the peloton."""


Counts = Mapping[int | None, int]


class Roll(NamedTuple):
    """The riders of each group in a picture and before; it is updated only for groups that have changed."""

    seen: tuple[frozenset[str], ...] = ()
    """The keys of the riders of each group of before."""
    owner: Mapping[str, int] = MappingProxyType({})
    """The token of each rider's group before, by `Rider.key`."""
    groups: tuple[Group, ...] = ()
    """The groups of the picture."""
    keys: tuple[frozenset[str], ...] = ()
    """The keys of the riders of its groups."""
    counts: tuple[Counts, ...] = ()
    """`Clump.counts` of its groups."""


class Clump(NamedTuple):
    """Groups of a picture that count as one, since they were one and have not split yet."""

    keys: frozenset[str]
    size: int | None
    gap_s: int | None
    complete: bool
    role: Role
    name: str
    id: str
    origin: int | None
    """The token of the group that most of its riders were in, None where that is not known."""
    counts: Counts
    """How many of its riders were in each group of before, by token; None stands for no group."""


class Seen(NamedTuple):
    """A confirmed group."""

    token: int
    """Its identity in this package, as long as it exists."""
    keys: frozenset[str]
    """The keys of all riders ever named in it, unless they were seen to leave."""
    at: datetime
    """When it was last seen."""
    size: int | None = None
    gap_s: int | None = None
    complete: bool = False
    """Whether all its riders are named."""
    id: str = ""
    role: Role = "chasers"
    label: Label = ""
    half_of: int | None = None
    """The token of the other half, if a split was reported."""

    def shown_as(self, clump: Clump) -> "Seen":
        """Return the group with the fields of a clump, except its riders."""
        return self._replace(
            size=clump.size, gap_s=clump.gap_s, complete=clump.complete, id=clump.id, role=clump.role
        )


class View(NamedTuple):
    """A picture, matched with the confirmed groups."""

    clumps: tuple[Clump, ...]
    """Front to back."""
    heirs: Mapping[int, int]
    """The index of the clump that each group of before is in now, by token; without those that disappeared."""
    owner: Mapping[str, int]
    """See `Roll.owner`."""
    main: int
    """The index of the main clump: the peloton, else the group of the favourites."""

    def where(self, token: int | None) -> Clump | None:
        """Return the clump that a group of before is in now, or None."""
        index = self.heirs.get(token) if token is not None else None
        return None if index is None else self.clumps[index]


def keys_of(groups: tuple[Group, ...], before: Roll) -> tuple[frozenset[str], ...]:
    """Return the keys of each group's riders; those of an unchanged group are reused."""
    same = len(groups) == len(before.groups)
    return tuple(
        before.keys[index]
        if same and group.riders == before.groups[index].riders
        else frozenset(rider.key for rider in group.riders)
        for index, group in enumerate(groups)
    )


def called(
    groups: tuple[Group, ...], keys: tuple[frozenset[str], ...], seen: Sequence[Seen], before: Roll
) -> Roll:
    """Return the riders of each group in a picture and before; `keys` are those of `keys_of`."""
    members = tuple(one.keys for one in seen)
    owner = before.owner
    if len(members) != len(before.seen) or any(map(is_not, members, before.seen)):
        owner = {key: one.token for one in seen for key in one.keys}
    same = owner is before.owner and len(keys) == len(before.keys)
    counts = tuple(
        before.counts[index] if same and riders is before.keys[index] else Counter(map(owner.get, riders))
        for index, riders in enumerate(keys)
    )
    return Roll(members, owner, groups, keys, counts)


def is_complete(group: Group) -> bool:
    """Return whether all riders of a group are named."""
    if group.named is not None:
        return group.named == "all"
    return bool(group.riders) and group.size is not None and group.size <= len(group.riders)


def look(roll: Roll, seen: Sequence[Seen], main: int | None, favourites: Mapping[str, int]) -> View:
    """Return a picture matched with the groups of before.

    Args:
        roll: the picture, from `called`.
        seen: the groups of before.
        main: the token of the main group of before.
        favourites: places in the GC by `Rider.key`; 0 for one without a place.
    """
    clumps = _clumps(roll, _origins(roll, seen, main))
    heirs = _heirs(clumps, seen, favourites)
    return View(clumps, heirs, roll.owner, _main(clumps, heirs, seen, main, favourites))


def _origins(roll: Roll, seen: Sequence[Seen], main: int | None) -> list[int | None]:
    """Return the token of the group that each group of a picture comes from."""
    groups, keys = roll.groups, roll.keys
    origins: list[int | None] = []
    for counts in roll.counts:
        # Of two with as many riders the one in front, which was reported first.
        known = [(count, -token) for token, count in counts.items() if token is not None]
        origins.append(-max(known)[1] if known else None)
    if None not in origins:
        return origins
    bunch = next((one for one in seen if one.token == main), None)
    for index, group in enumerate(groups):
        if origins[index] is None and group.role == "peloton" and bunch is not None and not bunch.complete:
            origins[index] = bunch.token
    free = [one for one in seen if one.token not in origins]
    for test in (_is_alike, _has_same_id, _has_same_role):
        for index, group in enumerate(groups):
            if origins[index] is not None:
                continue
            fit = next((one for one in free if test(group, keys[index], one)), None)
            if fit is not None:
                origins[index] = fit.token
                free.remove(fit)
    if bunch is not None and not bunch.complete and all(one.complete for one in seen if one is not bunch):
        # Riders never named before can only come from a group whose riders are not all named.
        origins = [bunch.token if one is None and keys[index] else one for index, one in enumerate(origins)]
    return origins


def _is_alike(group: Group, keys: frozenset[str], old: Seen) -> bool:
    """Return whether a group may be one of before although they share no named rider."""
    if not _may_hide(group, keys, old) or group.gap_s is None or old.gap_s is None:
        return False
    return _is_as_large(group, old) and abs(group.gap_s - old.gap_s) <= _ALIKE_S


def _has_same_role(group: Group, keys: frozenset[str], old: Seen) -> bool:
    return group.role == old.role and _may_hide(group, keys, old) and _is_as_large(group, old)


def _is_as_large(group: Group, old: Seen) -> bool:
    return group.size is None or old.size is None or abs(group.size - old.size) <= _ALIKE_RIDERS


def _has_same_id(group: Group, keys: frozenset[str], old: Seen) -> bool:
    return bool(group.id) and group.id == old.id and _may_hide(group, keys, old)


def _may_hide(group: Group, keys: frozenset[str], old: Seen) -> bool:
    """Return whether not all riders of both are named, so that they may be the same."""
    return not keys or not old.keys or not (is_complete(group) and old.complete)


def _clumps(roll: Roll, origins: Sequence[int | None]) -> tuple[Clump, ...]:
    """Return the clumps of a picture: groups that have not split from each other count as one."""
    groups, keys = roll.groups, roll.keys
    members: dict[int | None, list[int]] = {}
    for index, origin in enumerate(origins):
        members.setdefault(origin, []).append(index)
    lead = list(range(len(groups)))
    """The index of the group that each one belongs to."""
    for origin, indexes in members.items():
        if origin is None or len(indexes) == 1:
            continue
        anchor = max(indexes, key=lambda index: (_weight(groups[index]), index))
        side: int | None = None
        for index in indexes:
            if _is_close(groups[index], groups[anchor]):
                lead[index] = anchor
            elif (
                side is not None and (side < anchor) == (index < anchor) and _is_close(groups[index], groups[side])
            ):
                lead[index] = side
            else:
                side = index
    clumps = []
    for index, group in enumerate(groups):
        if lead[index] != index:
            continue
        parts = [other for other, head in enumerate(lead) if head == index]
        riders, size, complete, counts = keys[index], group.size, is_complete(group), roll.counts[index]
        if len(parts) > 1:
            riders = frozenset().union(*(keys[part] for part in parts))
            sizes = [groups[part].size for part in parts]
            size = None if None in sizes else sum(one for one in sizes if one is not None)
            complete = all(is_complete(groups[part]) for part in parts)
            counts = sum((Counter(roll.counts[part]) for part in parts), Counter())
        if complete and size is None:
            size = len(riders)
        clumps.append(
            Clump(riders, size, group.gap_s, complete, group.role, group.name, group.id, origins[index], counts)
        )
    return tuple(clumps)


def _weight(group: Group | Clump) -> int:
    if group.size is None and group.role == "peloton":
        return _WHOLE_FIELD
    return group.size or 0


def _is_close(one: Group, other: Group) -> bool:
    """Return whether groups that were one have not split from each other; False where a gap is not known."""
    return one.gap_s is None or other.gap_s is None or abs(one.gap_s - other.gap_s) < CLEAR_S


def _heirs(clumps: Sequence[Clump], seen: Iterable[Seen], favourites: Mapping[str, int]) -> dict[int, int]:
    """Return the clump of each group of before.

    Of the clumps whose riders are mostly from it, the one with most of the favourites, unless that is only a
    handful, else the largest; else the clump with most of its riders.
    """
    heirs: dict[int | None, tuple[bool, bool, int, int]] = {}
    for index, clump in enumerate(clumps):
        favoured = len(clump.keys) > _HANDFUL and 2 * len(clump.keys & favourites.keys()) > len(favourites)
        unnamed = 0 if clump.complete else _weight(clump) - len(clump.keys)
        for token in {clump.origin, *clump.counts} - {None}:
            count = clump.counts.get(token, 0) + (unnamed if token == clump.origin else 0)
            # Of two halves the one behind continues the group, and the one in front has left it.
            claim = (token == clump.origin, favoured, count, index)
            heirs[token] = max(heirs.get(token, claim), claim)
    return {one.token: heirs[one.token][3] for one in seen if one.token in heirs}


def _main(
    clumps: Sequence[Clump],
    heirs: Mapping[int, int],
    seen: Iterable[Seen],
    main: int | None,
    favourites: Mapping[str, int],
) -> int:
    """Return the index of the main clump.

    It is the peloton; else, of the groups that are not just forming, that of the best placed favourite who was not
    reported to have left the others; else the main group of before; else the largest clump.
    """
    for index, clump in enumerate(clumps):
        if clump.role == "peloton":
            return index
    left = {one.token for one in seen if one.label not in ("", "split") and one.token != main}
    old = set(heirs.values())
    placed = [
        (favourites[key] or _WHOLE_FIELD, index)
        for index, clump in enumerate(clumps)
        if index in old and clump.origin not in left
        for key in clump.keys & favourites.keys()
    ]
    if placed:
        return min(placed)[1]
    if main is not None and main in heirs:
        return heirs[main]
    return max(range(len(clumps)), key=lambda index: _weight(clumps[index]))
