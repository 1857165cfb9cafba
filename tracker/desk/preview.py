"""What an entry will do, in one sentence, with riders by their full names."""

from collections.abc import Sequence
from functools import singledispatch
from typing import Any

from tracker.desk.entry import Context
from tracker.race import events as ev
from tracker.race import wording
from tracker.race.groups import find
from tracker.race.notation import format_duration, format_gap, format_km
from tracker.race.stage import Rider
from tracker.race.state import GROUP_NAMES

ROWS_SHOWN = 4
"""Rows of a table that a sentence has room for."""


def describe(event: ev.EventBase, context: Context) -> str:
    """Return what entering `event` will do: "Gap: peloton 2:30 behind Calmejane, Fernández, at 130 km"."""
    said = _said(event, context)
    if not isinstance(event, ev.KmMark) and event.km_to_go is not None:
        said += f", at {format_km(event.km_to_go)} km"
    elif isinstance(event, ev.Gap) and context.state.km_to_go is not None:
        said += f", at {format_km(context.state.km_to_go)} km"
    if event.text and not isinstance(event, ev.Comment):
        said += f" — “{event.text}”"
    return said


def _names(riders: Sequence[Rider], context: Context) -> str:
    return ", ".join(map(context.roster.label, riders))


def _group(reference: str, context: Context) -> str:
    """Return a group as a reader knows it: its riders where they were named, or its name."""
    index = find(context.state.groups, reference)
    if index is not None:
        group = context.state.groups[index]
        if group.riders:
            return wording.names(group.riders)
        return group.name if group.name not in GROUP_NAMES.values() else f"the {group.role}"
    return f"the {reference}" if reference in GROUP_NAMES else reference


@singledispatch
def _said(event: ev.EventBase, context: Context) -> str:
    kind = ev.kind_of(event)
    sentence = wording.sentence(event)
    return f"{wording.TAGS.get(kind, kind).capitalize()}: {sentence}" if sentence else kind.capitalize()


@_said.register
def _(event: ev.KmMark, context: Context) -> str:
    length = context.stage.distance_km
    raced = f", {format_km(length - event.km_to_go)} km raced" if length is not None else ""
    return f"Km: {format_km(event.km_to_go)} km to go{raced}"


@_said.register
def _(event: ev.Comment, context: Context) -> str:
    return f"Comment: {event.text or ''}"


@_said.register
def _(event: ev.Gap, context: Context) -> str:
    time = wording.bounded(event.gap_s, event.bound, event.approx)
    return f"Gap: {_group(event.of, context).removeprefix('the ')} {time} behind {_group(event.to, context)}"


def _moving(event: Any, context: Context, verb: str, mark: str, group: str | None) -> str:
    said = f"{verb}: {_names(event.riders, context)}" if event.riders else verb
    return f"{said} {mark} {_group(group, context)}" if group else said


@_said.register
def _(event: ev.Attack, context: Context) -> str:
    return _moving(event, context, "Attack", "from", event.from_)


@_said.register
def _(event: ev.Join, context: Context) -> str:
    return _moving(event, context, "Join", "to", event.to)


@_said.register
def _(event: ev.Dropped, context: Context) -> str:
    return _moving(event, context, "Dropped", "from", event.from_)


@_said.register
def _(event: ev.Caught, context: Context) -> str:
    if event.riders:
        return _moving(event, context, "Caught", "by", event.by)
    leaders = context.state.leaders
    who = wording.names(leaders.riders) if leaders and leaders.riders else ""
    return f"Caught: the whole breakaway, {who}" if who else "Caught: the whole breakaway"


@_said.register
def _(event: ev.Breakaway, context: Context) -> str:
    size = f"{event.size} riders" if event.size else ""
    names = _names(event.riders, context)
    return f"Away: {names} ({size} in all)" if names and size else f"Away: {names or size}"


@_said.register
def _(event: ev.Situation, context: Context) -> str:
    groups = []
    for told in event.groups:
        who = _names(told.riders, context)
        name = told.name or (f"the {told.role}" if told.role else "")
        size = f"{told.size} riders" if told.size else ""
        gap = f"{format_gap(told.gap_s)} " if told.gap_s is not None else ""
        groups.append(gap + ": ".join(part for part in (name, who) if part) + (f" ({size})" if size else ""))
    return "Road: " + " / ".join(groups)


@_said.register
def _(event: ev.Regroup, context: Context) -> str:
    return "Regroup: all together"


@_said.register
def _(event: ev.Crash, context: Context) -> str:
    return _moving(event, context, "Crash", "", None)


@_said.register
def _(event: ev.Mechanical, context: Context) -> str:
    return _moving(event, context, "Mechanical", "", None)


@_said.register
def _(event: ev.Abandon, context: Context) -> str:
    what = {"DNF": "abandons", "DNS": "not started", "OTL": "outside the time limit", "DSQ": "disqualified"}
    return f"Out: {_names(event.riders, context)}, {what[event.status]} ({event.status})"


@_said.register
def _(event: ev.Passage, context: Context) -> str:
    kind = "Climb" if ev.kind_of(event) == "climb" else "Sprint"
    order = ", ".join(
        f"{number} {context.roster.label(placing)}"
        + (f" {placing.bonus_s} s" if placing.bonus_s is not None else "")
        + (f" {placing.points} pt" if placing.points is not None else "")
        for number, placing in enumerate(event.order, 1)
    )
    note = "" if event.counted else " (bonuses not counted)"
    return ": ".join(part for part in (f"{kind} {event.name or ''}".strip(), order) if part) + note


@_said.register
def _(event: ev.Finish, context: Context) -> str:
    time = f" in {format_duration(event.time_s)}" if event.time_s is not None else ""
    return f"Finish: {_names(event.riders, context)} wins{time}" if event.riders else f"Finish{time}"


@_said.register
def _(event: ev.NeutralStart, context: Context) -> str:
    return "Roll-out: the neutralised start"


@_said.register
def _(event: ev.Start, context: Context) -> str:
    length = context.stage.distance_km
    return "Start: the flag drops" + (f", {format_km(length)} km to go" if length is not None else "")


@_said.register
def _(event: ev.Table, context: Context) -> str:
    title = {"result": "Result", "gc": "GC"}.get(ev.kind_of(event), "")
    title = title or str(getattr(event, "which", "")).capitalize()
    rows = ", ".join(
        f"{row.position if row.position is not None else '-'} {row.name}"
        + (f" {format_duration(row.time_s)}" if row.time_s is not None else "")
        + (f" {format_gap(row.gap_s)}" if row.gap_s is not None and row.position != 1 else "")
        + (f" {row.points} pt" if row.points is not None else "")
        for row in event.rows[:ROWS_SHOWN]
    )
    more = f" and {len(event.rows) - ROWS_SHOWN} more" if len(event.rows) > ROWS_SHOWN else ""
    return f"{title} ({event.basis.replace('_', ' ')}): {rows}{more}"


@_said.register
def _(event: ev.Header, context: Context) -> str:
    return f"Set-up: {event.stage.title}"
