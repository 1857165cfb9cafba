"""Groups on the road: pure functions on a front-to-back tuple of groups.

Each function takes the groups and returns new ones. "Ahead" is nearer the finish. A group that loses its last
named rider is removed, except the peloton. Dropped riders are never a breakaway.
"""

import re
from collections.abc import Container, Iterable, Sequence

from tracker.race.events import Role
from tracker.race.riders import keys_of
from tracker.race.stage import Rider
from tracker.race.state import GROUP_NAMES, Group
from tracker.race.text import fold_name

Groups = tuple[Group, ...]

_ROLE_WORDS: dict[str, Role] = {}
_WORDS: dict[Role, str] = {
    "leaders": "leaders|leader|break|breakaway|front|head|echappee|tete de la course|tete de course|kopgroep",
    "chasers": "chasers|chaser|chase|chase group|poursuivants|poursuivant|contre attaque|achtervolgers",
    "peloton": "peloton|bunch|pack|field|main field|main group|gruppo",
    "dropped": "dropped|distances|gruppetto|grupetto|autobus|laches|gelosten",
}
for _role, _words in _WORDS.items():
    for _word in _words.split("|"):
        _ROLE_WORDS[_word] = _role


def role_of(name: str) -> Role | None:
    """Return the role that a group's name means, in the languages of the sources, or None."""
    return _ROLE_WORDS.get(fold_name(name))


_NUMBERED = re.compile(r"^(?P<word>\D*?)\s*(?P<number>\d)$")
_GROUP_OF = re.compile(
    r"^(?:(?:group|groupe|groep|grupo) (?P<after>.+)|(?P<before>.+?)(?: s)? (?:group|groupe|groep))$"
)


def numbered(name: str) -> tuple[Role, int] | None:
    """Return the role and the number in a group's name such as "chasers 2", or None."""
    match = _NUMBERED.match(fold_name(name))
    role = role_of(match["word"]) if match else None
    return (role, int(match["number"])) if match and role else None


def named_after(name: str) -> str | None:
    """Return the rider in a group's name such as "groupe Bernal" or "Bernal group", or None."""
    match = _GROUP_OF.match(fold_name(name))
    return (match["after"] or match["before"]) if match else None


def _by_number(groups: Groups, role: Role, number: int) -> int | None:
    """Return the index of a group by its number among those of its role, front to back.

    A group whose name has a number keeps it; the others take the remaining numbers.
    """
    known = {index: numbered(group.name) for index, group in enumerate(groups) if group.role == role}
    taken = {one[1] for one in known.values() if one}
    free = (n for n in range(1, 99) if n not in taken)
    return next((index for index, one in known.items() if not one and next(free) == number), None)


def find(groups: Groups, reference: str) -> int | None:
    """Return the index of the group with a name or role, or with the only rider of that name; else None.

    "Chasers 2" is the second group of that role, "Bernal group" the one with Bernal.

    A name that matches several riders names no group.
    """
    folded = fold_name(reference)
    for index, group in enumerate(groups):
        if fold_name(group.name) == folded:
            return index
    role = role_of(reference)
    if role is not None:
        return next((index for index, group in enumerate(groups) if group.role == role), None)
    if counted := numbered(reference):
        return _by_number(groups, *counted)
    called = riders_called(groups, reference) or riders_called(groups, named_after(reference) or "")
    return group_of(groups, called[0]) if len(called) == 1 else None


def riders_called(groups: Groups, name: str) -> tuple[Rider, ...]:
    """Return the riders named in a group that a name matches: by the full name, else by the surname."""
    folded = fold_name(name)
    riders = [rider for group in groups for rider in group.riders]
    full = tuple(rider for rider in riders if folded in (rider.key, fold_name(rider.name)))
    return full or tuple(
        rider
        for rider in riders
        if folded in (fold_name(rider.surname), fold_name(rider.last or rider.name.partition(" ")[2]))
    )


def group_of(groups: Groups, rider: Rider) -> int | None:
    """Return the index of the group that a rider was named in, or None."""
    key = rider.key
    return next((index for index, group in enumerate(groups) if group.has(key)), None)


def peloton_index(groups: Groups) -> int | None:
    """Return the index of the peloton, or None until it was reported."""
    return next((index for index, group in enumerate(groups) if group.role == "peloton"), None)


def with_peloton(groups: Groups) -> Groups:
    """Return the groups with a peloton, which is added behind all other groups but dropped riders.

    Where a source has reported groups behind the head without a peloton, there is none: on the last climb of a
    mountain stage it has split up.
    """
    if peloton_index(groups) is not None or sum(group.role != "dropped" for group in groups) > 1:
        return groups
    ahead = len(groups)
    while ahead and groups[ahead - 1].role == "dropped":
        ahead -= 1
    peloton = Group("peloton", GROUP_NAMES["peloton"], gap_s=None if ahead else 0)
    return (*groups[:ahead], peloton, *groups[ahead:])


def last_in_race(groups: Groups) -> int:
    """Return the index of the group of riders who were not named: the peloton, else the last one not dropped."""
    peloton = peloton_index(groups)
    if peloton is not None:
        return peloton
    return max((index for index, group in enumerate(groups) if group.role != "dropped"), default=0)


def _left(groups: Groups, riders: Iterable[Rider], keep: int = -1) -> list[Group | None]:
    """Return the groups without these riders, with None for each group that becomes empty.

    The group at index `keep` is not changed.
    """
    keys = {rider.key for rider in riders}
    left: list[Group | None] = []
    for index, group in enumerate(groups):
        stay = group.riders if index == keep else tuple(rider for rider in group.riders if rider.key not in keys)
        lost = len(group.riders) - len(stay)
        if not lost:
            left.append(group)
            continue
        size = None if group.size is None else max(group.size - lost, len(stay))
        left.append(group._replace(riders=stay, size=size) if stay or size or group.role == "peloton" else None)
    return left


def _closed_up(groups: Iterable[Group | None]) -> Groups:
    """Return the groups that are not None, with the first as the head of the race."""
    return settled(tuple(group for group in groups if group is not None))


def without(groups: Groups, riders: Iterable[Rider]) -> Groups:
    """Return the groups without these riders; a group that becomes empty is removed."""
    return _closed_up(_left(groups, riders))


def _headed(groups: Groups) -> Groups:
    """Return the groups with the role "leaders" for the first, unless it is the peloton."""
    if groups[0].role in ("leaders", "peloton"):
        return groups
    return (groups[0]._replace(role="leaders", name=GROUP_NAMES["leaders"]), *groups[1:])


def settled(groups: Groups) -> Groups:
    """Return the groups with the first of them as the head of the race, and gaps counted from it."""
    if not groups or (groups[0].gap_s == 0 and groups[0].role in ("leaders", "peloton")):
        return groups
    head, base = _headed(groups)[0], groups[0].gap_s
    rest = (
        group._replace(gap_s=None if group.gap_s is None or base is None else max(0, group.gap_s - base))
        for group in groups[1:]
    )
    return (head._replace(gap_s=0, reading=None), *rest)


def with_riders(group: Group, riders: Iterable[Rider]) -> Group:
    """Return the group with more riders; one who is already in it is not added again."""
    keys = frozenset(keys_of(group.riders))
    new = [rider for rider in riders if rider.key not in keys]
    size = None if group.size is None else group.size + len(new)
    return group._replace(riders=(*group.riders, *new), size=size)


def made_of(role: Role, riders: tuple[Rider, ...], size: int | None = None, gap_s: int | None = None) -> Group:
    """Return a new group of a role; its size is the number of riders named unless more were reported."""
    riders = tuple({rider.key: rider for rider in riders}.values())
    return Group(role, GROUP_NAMES[role], riders, size or len(riders) or None, gap_s)


def identified(groups: Groups, made: int) -> tuple[Groups, int]:
    """Return the groups with a unique id each, and the number of ids given so far.

    Args:
        groups: front to back; an existing group has its id already.
        made: the number of ids given before.
    """
    ids = {group.id for group in groups}
    if "" not in ids and len(ids) == len(groups):
        return groups, made
    seen: set[str] = set()
    named = []
    for group in groups:
        if not group.id or group.id in seen:
            made += 1
            group = group._replace(id=f"#{made}")  # noqa: PLW2901
        seen.add(group.id)
        named.append(group)
    return tuple(named), made


def is_same_head(old: Group | None, riders: Sequence[Rider]) -> bool:
    """Return whether a breakaway with these riders is the previous one reported again: one of them was in it.

    Where either has no named riders, they are taken for the same.
    """
    return old is not None and (not old.riders or not riders or any(old.has(rider.key) for rider in riders))


def breakaway(groups: Groups, riders: tuple[Rider, ...], size: int | None) -> tuple[Groups, bool]:
    """Return the groups with exactly these riders in the lead, and whether the head of the race is a new one.

    The gaps behind a new breakaway are not known yet. Without riders only the size is set.
    """
    groups = with_peloton(groups)
    old = groups[0] if groups[0].role == "leaders" else None
    same = is_same_head(old, riders)
    behind = _left(groups, riders)[0 if old is None else 1 :]
    if not same:
        behind = [group and group._replace(gap_s=None, reading=None) for group in behind]
    if old is not None and same and not riders:
        return (old._replace(size=size or old.size), *groups[1:]), False
    head = made_of("leaders", riders, size, gap_s=0)
    if old is not None and same:
        head = with_those_before(head._replace(id=old.id), old)
    return _closed_up((head, *behind)), not same


def with_those_before(group: Group, before: Group, elsewhere: Container[str] = ()) -> Group:
    """Return a group with the riders who were known to be in it before.

    A text that names 4 of 33 riders moves nobody out of the group, except those named `elsewhere` (by
    `Rider.key`).
    """
    if group.named == "all" or (group.named is None and (group.size is None or group.size <= len(group.riders))):
        return group
    keys = frozenset(keys_of(group.riders))
    more = tuple(
        rider
        for rider, key in zip(before.riders, keys_of(before.riders), strict=True)
        if key not in keys and key not in elsewhere
    )
    if not more:
        return group
    if group.size is not None and len(group.riders) + len(more) > group.size:
        return group
    return group._replace(riders=(*group.riders, *more))


def attack(groups: Groups, riders: tuple[Rider, ...], origin: str | None) -> tuple[Groups, bool]:
    """Return the groups after an attack, and whether the head of the race is a new one.

    An attack from the head of the race leaves the others behind as chasers; one from behind a breakaway makes
    chasers; one with nobody ahead makes the new breakaway.
    """
    groups = with_peloton(groups)
    start = find(groups, origin) if origin else group_of(groups, riders[0])
    if start is None:
        start = last_in_race(groups)
    source, left = groups[start], _left(groups, riders)
    if start > 0:
        role: Role = "dropped" if source.role == "dropped" else "chasers"
        return _closed_up((*left[:start], made_of(role, riders), *left[start:])), False
    head = left[0]
    if head is not None and head.role == "leaders":
        head = head._replace(role="chasers", name=GROUP_NAMES["chasers"])
    if head is not None:
        head = head._replace(gap_s=None, reading=None)
    fresh = source.role == "peloton"
    return _closed_up((made_of("leaders", riders, gap_s=0), head, *left[1:])), fresh


def join(groups: Groups, riders: tuple[Rider, ...], target: str | None) -> tuple[Groups, bool]:
    """Return the groups after riders joined another, by default the next ahead, and whether the head is new."""
    groups = with_peloton(groups)
    aim = find(groups, target) if target else None
    if aim is None and not target:
        here = group_of(groups, riders[0])
        aim = max(0, (here if here is not None else last_in_race(groups)) - 1)
    if aim is None or (groups[aim].role == "peloton" and not target):
        behind = (
            group._replace(gap_s=None, reading=None) if group and group.gap_s == 0 else group
            for group in _left(groups, riders)
        )
        return _closed_up((made_of("leaders", riders, gap_s=0), *behind)), True
    left = _left(groups, riders, keep=aim)
    left[aim] = with_riders(groups[aim], riders)
    return _closed_up(left), False


def drop(groups: Groups, riders: tuple[Rider, ...], origin: str | None) -> Groups:
    """Return the groups after riders were dropped; they ride right behind their group, or behind the peloton."""
    groups = with_peloton(groups)
    start = find(groups, origin) if origin else group_of(groups, riders[0])
    if start is None:
        start = last_in_race(groups)
    left = _left(groups, riders)
    behind = left[start + 1] if start + 1 < len(left) else None
    if behind is not None and behind.role == "dropped":
        left[start + 1] = with_riders(behind, riders)
    else:
        left.insert(start + 1, made_of("dropped", riders))
    return _closed_up(left)


def catch(groups: Groups, riders: tuple[Rider, ...], by: str | None) -> Groups:
    """Return the groups after riders were caught; without riders, everyone ahead of the peloton.

    Without a peloton, the head of the race is caught by the group behind it.
    """
    groups = with_peloton(groups)
    if not riders:
        start = peloton_index(groups)
        start = min(1, len(groups) - 1) if start is None else start
        base = groups[start].gap_s
        behind = tuple(
            group._replace(gap_s=None if group.gap_s is None or base is None else max(0, group.gap_s - base))
            for group in groups[start + 1 :]
        )
        return _headed((groups[start]._replace(gap_s=0, reading=None), *behind))
    if by and (aim := find(groups, by)) is not None and groups[aim].role != "peloton":
        return join(groups, riders, by)[0]
    return without(groups, riders)


def is_behind_head(groups: Groups, of: str, to: str) -> bool:
    """Return whether a gap is one behind the head of the race."""
    return role_of(of) == "dropped" or bool(find(groups, of)) or find(groups, to) == 0
