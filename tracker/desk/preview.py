"""Describes the effect of an entry in one sentence, with riders by their full names."""

from collections.abc import Sequence
from functools import singledispatch
from typing import Any

from tracker.desk.entry import Context
from tracker.desk.trials import board_at, place_at
from tracker.race import events as ev
from tracker.race import wording
from tracker.race.groups import find, is_behind_head
from tracker.race.language import _, ngettext, pgettext
from tracker.race.notation import format_duration, format_gap, format_km
from tracker.race.stage import Rider, Row
from tracker.race.terms import (
    basis_words,
    classification_name,
    points_words,
    riders_counted,
    role_name,
    role_of,
    the_group,
)
from tracker.race.terms import place as place_words
from tracker.race.trial.board import Board
from tracker.race.trial.timing import FINISH

ROWS_SHOWN = 4
"""Maximum number of rows of a table in a sentence."""


def describe(event: ev.EventBase, context: Context) -> str:
    """Return the effect of entering `event`: "Gap: peloton 2:30 behind Calmejane, Fernández, at 130 km"."""
    said = _said(event, context)
    if not isinstance(event, ev.KmMark) and event.km_to_go is not None:
        said = _("{said}, at {km} km").format(said=said, km=format_km(event.km_to_go))
    elif isinstance(event, ev.Gap) and context.state.km_to_go is not None:
        said = _("{said}, at {km} km").format(said=said, km=format_km(context.state.km_to_go))
    if event.text and not isinstance(event, ev.Comment):
        said += f" — “{event.text}”"
    return said


def _names(riders: Sequence[Rider], context: Context) -> str:
    return ", ".join(map(context.roster.label, riders))


def _group(reference: str, context: Context) -> str:
    """Return a group in words: its riders where they were named, or its name."""
    index = find(context.state.groups, reference)
    if index is not None:
        group = context.state.groups[index]
        if group.riders and group.role != "peloton":
            return wording.names(group.riders)
        return the_group(group.name)
    return the_group(reference)


@singledispatch
def _said(event: ev.EventBase, context: Context) -> str:
    kind = (wording.tag(event) or ev.kind_of(event)).capitalize()
    sentence = wording.sentence(event)
    return _colon(kind, sentence) if sentence else kind


def _colon(what: str, said: str) -> str:
    """Return the kind of an entry, a colon, and its content."""
    return _("{what}: {said}").format(what=what, said=said)


@_said.register
def _km_mark(event: ev.KmMark, context: Context) -> str:
    length = context.stage.distance_km
    said = wording.sentence(event)
    if length is not None:
        raced = _("{said}, {km} km raced")
        said = raced.format(said=said, km=format_km(length - event.km_to_go))
    return _colon(_("Km"), said)


@_said.register
def _comment(event: ev.Comment, context: Context) -> str:
    if event.tag == ev.FRONT and (who := event.team or _names(event.riders, context)):
        group = _group(event.of or "peloton", context)
        return _colon(_("Front"), _("{who} on the front of {group}").format(who=who, group=group))
    return _colon(_("Comment"), event.text or "")


@_said.register
def _gap(event: ev.Gap, context: Context) -> str:
    time = wording.bounded(event.gap_s, event.bound, event.approx)
    said = _("{group} {gap} behind {other}")
    role = role_of(event.of)
    group = role_name(role) if role else _group(event.of, context)
    groups, to = context.state.groups, event.to
    if (
        groups
        and groups[0].role == "peloton"
        and is_behind_head(groups, event.of, to)
        and role_of(to) == "leaders"
    ):
        to = "peloton"  # the gap of the head of the race
    return _colon(_("Gap"), said.format(group=group, gap=time, other=_group(to, context)))


def _moving(event: Any, context: Context, verb: str, message: str = "", group: str | None = None) -> str:
    """Return what riders do, by `message` with placeholders for their names and the group where one is given."""
    riders = _movers(event, context)
    if group:
        riders = message.format(riders=riders, group=_group(group, context)).strip()
    return _colon(verb, riders) if riders else verb


def _movers(event: Any, context: Context) -> str:
    """Return riders by their full names, with the groups that move as a whole."""
    return wording.movers(event) if getattr(event, "whole", ()) else _names(event.riders, context)


@_said.register
def _attack(event: ev.Attack, context: Context) -> str:
    return _moving(event, context, _("Attack"), _("{riders} from {group}"), event.from_)


@_said.register
def _join(event: ev.Join, context: Context) -> str:
    return _moving(event, context, _("Join"), _("{riders} to {group}"), event.to)


@_said.register
def _dropped(event: ev.Dropped, context: Context) -> str:
    return _moving(event, context, _("Dropped"), _("{riders} from {group}"), event.from_)


@_said.register
def _caught(event: ev.Caught, context: Context) -> str:
    if event.riders or event.whole:
        return _moving(event, context, _("Caught"), _("{riders} by {group}"), event.by)
    if event.by and event.by != "peloton":
        return _("Caught: all who are ahead, by {group}").format(group=_group(event.by, context))
    leaders = context.state.leaders
    who = wording.names(leaders.riders) if leaders and leaders.riders else ""
    return (
        _("Caught: the whole breakaway, {riders}").format(riders=who) if who else _("Caught: the whole breakaway")
    )


@_said.register
def _breakaway(event: ev.Breakaway, context: Context) -> str:
    size = riders_counted(event.size) if event.size else ""
    names = _names(event.riders, context)
    if names and size:
        names = _("{riders} ({size} in all)").format(riders=names, size=size)
    return _colon(_("Away"), names or size)


@_said.register
def _situation(event: ev.Situation, context: Context) -> str:
    groups = []
    for group in event.groups:
        who = _names(group.riders, context)
        name = group.name or (the_group(group.role) if group.role else "")
        size = riders_counted(group.size) if group.size else ""
        gap = f"{format_gap(group.gap_s)} " if group.gap_s is not None else ""
        groups.append(gap + ": ".join(part for part in (name, who) if part) + (f" ({size})" if size else ""))
    return _colon(_("Road"), " / ".join(groups))


@_said.register
def _regroup(event: ev.Regroup, context: Context) -> str:
    return _colon(_("Regroup"), _("all together"))


@_said.register
def _crash(event: ev.Crash, context: Context) -> str:
    return _moving(event, context, _("Crash"))


@_said.register
def _mechanical(event: ev.Mechanical, context: Context) -> str:
    return _moving(event, context, _("Mechanical"))


@_said.register
def _abandon(event: ev.Abandon, context: Context) -> str:
    what = {
        "DNF": _("abandons"),
        "DNS": _("not started"),
        "OTL": _("outside the time limit"),
        "DSQ": _("disqualified"),
    }
    return _colon(_("Out"), f"{_names(event.riders, context)}, {what[event.status]} ({event.status})")


@_said.register
def _passage(event: ev.Passage, context: Context) -> str:
    kind = _("Climb") if ev.kind_of(event) == "climb" else _("Sprint")
    order = ", ".join(
        f"{number} {context.roster.label(placing)}"
        + (f" {placing.bonus_s} s" if placing.bonus_s is not None else "")
        + (f" {points_words(placing.points)}" if placing.points is not None else "")
        for number, placing in enumerate(event.order, 1)
    )
    note = "" if event.counted else " " + _("(bonuses not counted)")
    what = f"{kind} {event.name or ''}".strip()
    return (_colon(what, order) if order else what) + note


@_said.register
def _split(event: ev.Split, context: Context) -> str:
    board = board_at(event.checkpoint, context)
    return _colon(board.name, _timed(event, board, context))


def _timed(event: ev.Split | ev.Finish, board: Board, context: Context) -> str:
    """Return the rider of a time, with the resulting place and gap."""
    who = event.team or _names(event.riders, context)
    if event.time_s is None:
        return who
    place, gap_s = place_at(board, event, event.time_s, context)
    said = _("{rider} {time}, {place}, {gap}") if gap_s else _("{rider} {time}, {place}")
    return said.format(
        rider=who, time=format_duration(event.time_s), place=place_words(place), gap=format_gap(gap_s)
    )


@_said.register
def _depart(event: ev.Depart, context: Context) -> str:
    who = event.team or _names(event.riders, context)
    if event.start_at is None:
        return _("Start: {riders}, now").format(riders=who)
    local = event.start_at.astimezone(context.now.tzinfo)
    return _("Start: {riders} at {time}").format(riders=who, time=f"{local:%H:%M:%S}".removesuffix(":00"))


@_said.register
def _finish(event: ev.Finish, context: Context) -> str:
    if context.stage.format != "road":
        said = _timed(event, board_at(FINISH, context), context)
        return _colon(pgettext("the line is crossed", "Finish"), said)
    if not event.riders:
        return pgettext("the line is crossed", "Finish")
    said = _("{rider} wins") if event.time_s is None else _("{rider} wins in {time}")
    said = said.format(rider=_names(event.riders, context), time=format_duration(event.time_s or 0))
    return _colon(pgettext("the line is crossed", "Finish"), said)


@_said.register
def _neutral_start(event: ev.NeutralStart, context: Context) -> str:
    return _("Roll-out: the neutralised start")


@_said.register
def _start(event: ev.Start, context: Context) -> str:
    length = context.stage.distance_km
    said = _("Start: the flag drops")
    if length is not None:
        said = _("{said}, {km} km to go").format(said=said, km=format_km(length))
    return said


@_said.register
def _table(event: ev.Table, context: Context) -> str:
    title = {"result": _("Result"), "gc": _("GC")}.get(ev.kind_of(event), "")
    title = title or classification_name(getattr(event, "which", None))
    scale = context.stage.bonuses.finish if isinstance(event, ev.Result) else ()
    rows = ", ".join(
        f"{row.position if row.position is not None else '-'} {row.name}"
        + (f" {format_duration(row.time_s)}" if row.time_s is not None else "")
        + (f" {format_gap(row.gap_s)}" if row.gap_s is not None and row.position != 1 else "")
        + (f" {points_words(row.points)}" if row.points is not None else "")
        + (f" ({bonus} s)" if (bonus := _bonus(row, scale)) else "")
        for row in event.rows[:ROWS_SHOWN]
    )
    more = len(event.rows) - ROWS_SHOWN
    if more > 0:
        rows += " " + ngettext("and {n} more", "and {n} more", more).format(n=more)
    return _("{table} ({basis}): {rows}").format(table=title, basis=basis_words(event.basis), rows=rows)


def _bonus(row: Row, scale: Sequence[int]) -> int | None:
    """Return the bonus seconds of a row of the result: those typed, else those of the stage's scale."""
    place = row.position or 0
    return scale[place - 1] if row.bonus_s is None and 0 < place <= len(scale) else row.bonus_s


@_said.register
def _header(event: ev.Header, context: Context) -> str:
    return _colon(_("Set-up"), event.stage.title)
