"""Pictures of the whole road: their order, roles, and the identity of groups.

Between two pictures of a source the name, place and riders of a group may change; it is the group before with
which it shares most riders.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from tracker.race.events import Role, SituationGroup
from tracker.race.groups import Groups, role_of, with_those_before
from tracker.race.riders import StartList, keys_of
from tracker.race.state import GROUP_NAMES, Group
from tracker.race.text import fold_name


def situation(picture: tuple[SituationGroup, ...], before: Groups, listed: StartList) -> tuple[Groups, bool]:
    """Return the groups of a picture, front to back by their gaps, and whether the source had another order.

    Missing roles are derived. A single group means all together. Groups behind the peloton are dropped. A rider
    named in two groups is in the first of them.

    Args:
        picture: the groups as reported.
        before: the groups before.
        listed: the start list, which resolves riders reported by bib.
    """
    in_order = _by_gap(picture)
    groups = []
    seen: set[str] = set()
    as_before = {keys_of(old.riders): old.riders for old in before}
    for index, (one, role) in enumerate(zip(in_order, _roles(in_order), strict=True)):
        named = one.named
        if one.id and not one.riders and named is None:
            old = next((old for old in before if old.id == one.id), None)
            riders, named = (old.riders, old.named) if old is not None else ((), None)
        else:
            riders = listed.resolve(one.riders)
            riders = as_before.get(keys_of(riders), riders)
        keys = set(keys_of(riders))
        if len(keys) < len(riders) or not seen.isdisjoint(keys):
            riders = tuple({rider.key: rider for rider in riders if rider.key not in seen}.values())
        seen |= keys
        groups.append(
            Group(
                role,
                one.name or GROUP_NAMES[role],
                riders,
                # Where only some riders are named, the size is not known.
                one.size or (None if named == "some" else len(riders) or None),
                0 if index == 0 else one.gap_s,
                id=one.id or "",
                named=named,
                km_to_go=one.km_to_go,
                speed_kph=one.speed_kph,
                gradient_pct=one.gradient_pct,
                computed=one.computed,
            )
        )
    same = _same_groups(before, groups)
    settled = []
    for index, group in enumerate(groups):
        old = same.get(index)
        if old is not None:
            more = with_those_before(group if group.id else group._replace(id=old.id), old, seen)
            if more.riders is not group.riders:
                seen.update(keys_of(more.riders))
            group = more  # noqa: PLW2901
        settled.append(group)
    return tuple(settled), in_order != picture


def _by_gap(picture: tuple[SituationGroup, ...]) -> tuple[SituationGroup, ...]:
    """Return the groups by ascending gaps; one without a gap stays behind the one it was reported after."""
    keys: list[int] = []
    for group in picture:
        keys.append(group.gap_s if group.gap_s is not None else keys[-1] if keys else 0)
    if all(a <= b for a, b in pairwise(keys)):
        return picture
    return tuple(group for _, _, group in sorted(zip(keys, range(len(picture)), picture, strict=True)))


def _roles(picture: tuple[SituationGroup, ...]) -> Iterator[Role]:
    roles: list[Role | None] = [group.role or (role_of(group.name) if group.name else None) for group in picture]
    if len(picture) == 1 and roles[0] in (None, "leaders") and not picture[0].riders:
        roles[0] = "peloton"
    if (
        "peloton" not in roles
        and len(picture) > 1
        and roles[-1] is None
        and not picture[-1].riders
        and not picture[-1].name
    ):
        roles[-1] = "peloton"
    peloton = roles.index("peloton") if "peloton" in roles else len(roles)
    for index, role in enumerate(roles):
        yield role or ("leaders" if index == 0 else "chasers" if index < peloton else "dropped")


def _same_groups(before: Groups, groups: list[Group]) -> Mapping[int, Group]:
    """Return the group before of each group, by index: by id, else by most shared riders, else by role or name."""
    same: dict[int, Group] = {}
    by_id = {group.id: group for group in before if group.id}
    for index, group in enumerate(groups):
        if group.id and (old := by_id.pop(group.id, None)) is not None:
            same[index] = old
    left = {index for index, group in enumerate(groups) if index not in same and not group.id}
    whole = {id(old.riders): old for old in by_id.values() if old.riders}
    for index in tuple(left):
        if (old := whole.get(id(groups[index].riders))) is not None:
            same[index] = by_id.pop(old.id)
            left.discard(index)
    group_of = {key: group.id for group in by_id.values() for key in keys_of(group.riders)}
    shared: dict[tuple[int, str], int] = {}
    for index in left:
        for key in keys_of(groups[index].riders):
            if (old_id := group_of.get(key)) is not None:
                shared[index, old_id] = shared.get((index, old_id), 0) + 1
    for index, old_id in sorted(shared, key=lambda pair: (-shared[pair], pair)):
        if index in left and old_id in by_id:
            same[index] = by_id.pop(old_id)
            left.discard(index)
    for index in sorted(left):
        group = groups[index]
        old = next((old for old in by_id.values() if _may_be(old, group)), None)
        if old is not None:
            same[index] = by_id.pop(old.id)
    return same


def _may_be(old: Group, new: Group) -> bool:
    """Return whether groups without a shared rider may be one: a peloton, or a group without named riders."""
    if old.role == new.role == "peloton":
        return True
    nameless = not old.riders or not new.riders
    return (
        nameless and old.role == new.role and (old.role == "leaders" or fold_name(old.name) == fold_name(new.name))
    )
