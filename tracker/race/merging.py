"""Moves of whole groups: they catch or join another group, or are dropped. Pure.

The group that they ride into keeps its id and its name; riders of other groups stay where they are.
"""

from collections.abc import Iterable, Sequence

from tracker.race.groups import Groups, find, peloton_index, settled, with_peloton
from tracker.race.riders import keys_of
from tracker.race.state import GROUP_NAMES, Group


def merged(groups: Groups, moving: Iterable[int], into: int) -> Groups:
    """Return the groups with those at the indices `moving` merged into the group at index `into`.

    Riders who join the peloton are not named there. The size is known where it was for each of the groups.
    """
    moving = [index for index in moving if index != into]
    bunch = next((index for index in moving if groups[index].role == "peloton"), None)
    if bunch is not None:  # those whom the peloton catches are in it
        into, moving = bunch, [*(index for index in moving if index != bunch), into]
    gone = sorted(set(moving))
    target = groups[into]
    parts = [target, *(groups[index] for index in gone)]
    if target.role != "peloton":
        riders = tuple({rider.key: rider for part in parts for rider in part.riders}.values())
        sizes = [part.size for part in parts]
        counted = all(size is not None for size in sizes)
        target = target._replace(
            riders=riders,
            size=max(len(riders), sum(size or 0 for size in sizes)) if counted else None,
            named="all" if all(is_known(part) for part in parts) else "some",
        )
    elif target.size is not None:
        target = target._replace(size=None)
    return settled(
        tuple(target if index == into else group for index, group in enumerate(groups) if index not in gone)
    )


def is_known(group: Group) -> bool:
    """Return whether every rider of a group is named."""
    if group.named is not None:
        return group.named == "all"
    return bool(group.riders) and (group.size is None or group.size <= len(group.riders))


def found(groups: Groups, names: Sequence[str]) -> list[int]:
    """Return the indices of the groups with these roles or names, front to back, without unknown ones."""
    return sorted({index for name in names if (index := find(groups, name)) is not None})


def reach(groups: Groups, moving: Sequence[int], target: str | None) -> Groups | None:
    """Return the groups after whole groups joined another, by default the next ahead; None where there is none."""
    aim = find(groups, target) if target else min(moving) - 1
    return None if aim is None or aim < 0 else merged(groups, moving, aim)


def caught_whole(groups: Groups, moving: Sequence[int], by: str | None) -> Groups:
    """Return the groups after whole groups were caught, by the peloton unless another is given.

    Where the group that caught them is not known, the first of them has more riders than are known.
    """
    groups = with_peloton(groups)
    aim = find(groups, by) if by else peloton_index(groups)
    if aim is None and not by and max(moving) + 1 < len(groups):
        aim = max(moving) + 1
    if aim is None:
        first = min(moving)
        more = groups[first]._replace(size=None, named="some")
        return merged((*groups[:first], more, *groups[first + 1 :]), moving, first)
    return merged(groups, moving, aim)


def fall_back(groups: Groups, moving: Sequence[int], behind: str | None) -> Groups:
    """Return the groups after whole groups were dropped behind another, by default the next behind them."""
    groups = with_peloton(groups)
    last = min(max(moving) + 1, len(groups) - 1)
    aim = find(groups, behind) if behind else last
    aim = last if aim is None else aim
    if aim in moving:
        return groups
    back = tuple(_dropped(groups[index]) for index in moving)
    order: list[Group] = []
    for index, group in enumerate(groups):
        if index not in moving:
            order.append(group)
        if index == aim:
            order += back
    return settled(tuple(order))


def _dropped(group: Group) -> Group:
    name = GROUP_NAMES["dropped"] if group.is_unnamed else group.name
    return group._replace(role="dropped", name=name, gap_s=None, reading=None)


def others(groups: Groups, moving: Sequence[int], keys: Sequence[str]) -> frozenset[str]:
    """Return those of the riders `keys` that are in none of the groups that move as a whole."""
    inside = {key for index in moving for key in keys_of(groups[index].riders)}
    return frozenset(keys) - inside
