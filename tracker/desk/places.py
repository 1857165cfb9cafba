"""Riders' positions in a group: who is at its front, and who is back in it."""

import re

from tracker.desk import groups, parts
from tracker.desk.entry import Context, Facts, NotUnderstood, said
from tracker.race import groups as road
from tracker.race.events import FRONT
from tracker.race.language import _
from tracker.race.roster import Found
from tracker.race.text import fold_name

_OF = re.compile(r"\s*<\s*|\s+of\s+(?:the\s+)?", re.IGNORECASE)
_TO = re.compile(r"\s*>\s*|\s+(?:in|to|with)\s+(?:the\s+)?", re.IGNORECASE)


def read_front(args: str, context: Context) -> Facts:
    """Return the facts of "Groupama-FDJ" or "Laporte, Kuss < chasers": who rides at the front of a group.

    Raises:
        NotUnderstood: it is neither a team nor riders, or the group is unknown.
    """
    facts = Facts({"tag": FRONT}, kind="comment")
    who, *of = _OF.split(args.strip(), maxsplit=1)
    team = _team(who, context)
    if team is not None:
        facts.fields["team"] = team
    elif found := parts.riders(who, context, facts):
        facts.fields["riders"] = said(found)
    else:
        raise NotUnderstood(
            _("Who is on the front? A team or riders: front Groupama-FDJ, front Laporte < chasers.")
        )
    if of:
        facts.fields["of"] = groups.group(of[0], context)
    return facts


def _team(text: str, context: Context) -> str | None:
    """Return the full name of the team with a code or a part of its name; None for a rider's name."""
    roster, folded = context.roster, fold_name(text)
    if not folded or isinstance(roster.named(text), Found):
        return None
    teams = dict.fromkeys([team.name for team in context.stage.teams])
    teams |= dict.fromkeys(rider.team for rider in roster.riders if rider.team)
    if (name := roster.team(text)) in teams:
        return name
    parts_of = [name for name in teams if f" {folded}" in f" {fold_name(name)}"]
    return parts_of[0] if len(parts_of) == 1 else None


def read_back(args: str, context: Context) -> Facts:
    """Return the facts of "Haig" and "Haig > chasers": riders are back, in the peloton unless a group is given.

    Raises:
        NotUnderstood: nobody is named, or the group is unknown.
    """
    facts = Facts({}, kind="join")
    who, *to = _TO.split(args.strip(), maxsplit=1)
    found = parts.riders(who, context, facts)
    if not found:
        raise NotUnderstood(_("Who? Name at least one rider."))
    facts.fields["riders"] = said(found)
    facts.fields["to"] = groups.group(to[0], context) if to else "peloton"
    here = road.group_of(context.state.groups, found[0])
    if not to and here is not None and context.state.groups[here].role in ("leaders", "chasers"):
        facts.fields["to"] = context.state.groups[here].role if here == 0 else found[0].name
    return facts
