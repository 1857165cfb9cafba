"""Groups as a producer names them: by role, number, name, or a rider in them."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from tracker.desk.entry import Context, Facts, NotUnderstood, said
from tracker.desk.parts import riders, split_list
from tracker.race.events import Role
from tracker.race.groups import find, group_of, named_after, numbered, role_of
from tracker.race.language import _
from tracker.race.roster import Found, Several
from tracker.race.stage import Rider
from tracker.race.state import Group
from tracker.race.text import fold_name
from tracker.race.wording import names

GROUP_WORDS = ("leaders", "break", "chasers", "peloton", "bunch", "dropped", "gruppetto")
"""Words for groups."""


def known_group(text: str, context: Context) -> str | None:
    """Return a group as events refer to it, where `text` surely is one: a role, a number or a name; else None.

    A rider of this name has precedence, except one after whom a group is named.

    Raises:
        NotUnderstood: several groups have the role.
    """
    body = text.strip()
    body = body[4:].strip() if body.lower().startswith("the ") else body
    if len(body) > 2 and body[0] == body[-1] == '"':
        return body[1:-1]
    folded = fold_name(body)
    if (together := _riding_together(body, context)) is not None:
        return together
    if context.roster.named(body) is not None or not folded:
        return None
    for known in context.state.groups:
        if fold_name(known.name) == folded and not known.is_unnamed:
            return known.name
    role, counted = role_of(body), numbered(body)
    if role is not None:
        return _of_role(body, role, context)
    if counted is not None:
        index = find(context.state.groups, body)
        return body.lower() if index is None else _reference(context.state.groups[index], body.lower(), context)
    after = named_after(body)
    answer = context.roster.find(after) if after else None
    return answer.rider.name if isinstance(answer, Found) else None


def _riding_together(body: str, context: Context) -> str | None:
    """Return the first of several riders who ride in one group."""
    names = [context.roster.named(part) for part in split_list(body)]
    found = [name.rider for name in names if isinstance(name, Found)]
    at = {group_of(context.state.groups, rider) for rider in found}
    return found[0].name if len(found) == len(names) > 1 and len(at) == 1 and None not in at else None


def _of_role(body: str, role: Role, context: Context) -> str:
    """Return a role.

    Raises:
        NotUnderstood: several groups have it, so that a number or a name is needed.
    """
    several = [group for group in context.state.groups if group.role == role]
    if len(several) < 2:
        return role
    called = [_called(group, f"{role} {number}") for number, group in enumerate(several, 1)]
    raise NotUnderstood(
        _("Which {body}: {groups}?").format(body=body, groups=_(" or ").join(called)), body, f"{role} 1"
    )


def _called(group: Group, counted: str) -> str:
    name = counted if group.is_unnamed else group.name
    return f"{name} ({names(group.riders[:3])})" if group.riders else name


def _reference(group: Group, counted: str, context: Context) -> str:
    """Return a group as events refer to it: by its own name, else a rider in it, else its number."""
    if not group.is_unnamed:
        return group.name
    rider = next((one for one in group.riders if context.roster.exact(one.name) is not None), None)
    return counted if rider is None else rider.name


def group(text: str, context: Context) -> str:
    """Return a group as events refer to it: a role, the name of a group on the road, or a rider in it.

    Raises:
        NotUnderstood: it is none of these, or several; a new name must be put in quotes.
    """
    body = text.strip().removeprefix("the ").strip()
    if (known := known_group(text, context)) is not None:
        return known
    folded = fold_name(body)
    likeness = {word: OSA.normalized_similarity(folded, word) for word in GROUP_WORDS}
    near = max(likeness, key=lambda word: likeness[word])
    answer = context.roster.find(body)
    if isinstance(answer, Found) and (answer.exact or likeness[near] < 0.7):
        return answer.rider.name
    if likeness[near] >= 0.6:
        raise NotUnderstood(_("No group “{body}”: did you mean {near}?").format(body=body, near=near), body, near)
    if isinstance(answer, Several):
        listed = _(" or ").join(rider.name for rider in answer.riders[:4])
        raise NotUnderstood(
            _("Which {body}: {riders}?").format(body=body, riders=listed), body, answer.riders[0].name
        )
    raise NotUnderstood(
        _('No group or rider “{body}”. A group of a new name goes in quotes: "{body}".').format(body=body), body
    )


def subjects(text: str, context: Context, facts: Facts) -> list[Rider]:
    """Return the riders of a list that may name groups for all their riders; the groups are added to the fields.

    Raises:
        NotUnderstood: a part of the list matches nobody, or several.
    """
    found: dict[str, Rider] = {}
    whole: list[str] = []
    for part in split_list(text):
        name = known_group(part, context)
        if name is None:
            found |= {rider.key: rider for rider in riders(part, context, facts) if rider.key not in found}
        elif name not in whole:
            whole.append(name)
            found |= {rider.key: rider for rider in riders_of(name, context) if rider.key not in found}
    if whole:
        facts.fields["whole"] = whole
    if found or whole:
        facts.fields["riders"] = said([_plain(rider) for rider in found.values()])
    return list(found.values())


def _plain(rider: Rider) -> Rider:
    """Return a rider as in an entry, without the fields that the fold adds."""
    return Rider(**{key: getattr(rider, key) for key in ("name", "team", "nation", "bib") if getattr(rider, key)})


def riders_of(name: str, context: Context) -> Sequence[Rider]:
    """Return the riders who are named in a group."""
    groups = context.state.groups
    index = find(groups, name)
    return () if index is None else groups[index].riders
