"""`print_entry`: an event as the line that enters it, so that it can be edited in the entry line."""

from collections.abc import Iterable, Sequence
from functools import singledispatch
from typing import Any

from tracker.desk.entry import Context, Draft
from tracker.desk.grammar import OWN_WORDS, parse_entry
from tracker.desk.groups import riders_of
from tracker.desk.scales import is_unscaled
from tracker.desk.tables import print_row
from tracker.desk.trials import print_start
from tracker.race import events as ev
from tracker.race.groups import role_of
from tracker.race.notation import format_duration
from tracker.race.roster import Roster
from tracker.race.stage import Rider
from tracker.race.text import fold_name


def print_entry(event: ev.EventBase, context: Context) -> str:
    """Return the line that enters the facts of `event`; "" for a kind without a short form.

    Invariant: parsing it gives the same fields, except the id, the time and the source.
    """
    if event.read is not None and event.text:
        return event.text  # a sentence is read again
    if isinstance(event, ev.Comment) and not (event.tag == ev.FRONT and (event.team or event.riders)):
        text = event.text or ""
        km = f"{event.km_to_go:g} " if event.km_to_go is not None else ""
        draft = parse_entry(text, context)
        if not km and isinstance(draft, Draft) and _is_comment(draft, text):
            return text
        return f"{km}- {text}"
    if isinstance(event, ev.Moving) and event.whole:
        event = _without_riders_of_groups(event, context)
    body = _printed(event, context.roster)
    if not body:
        return ""
    if event.km_to_go is not None and not isinstance(event, ev.KmMark):
        body = f"{event.km_to_go:g} {body}"
    return f"{body}{OWN_WORDS}{event.text}" if event.text else body


def _without_riders_of_groups(event: ev.Moving, context: Context) -> ev.Moving:
    """Return an event without the riders of its groups, where parsing adds them again."""
    inside = tuple(rider.key for name in event.whole for rider in riders_of(name, context))
    keys = tuple(rider.key for rider in event.riders)  # type: ignore[attr-defined]  # each of these kinds has them
    if not inside or keys[: len(inside)] != inside:
        return event
    return event.model_copy(update={"riders": event.riders[len(inside) :]})  # type: ignore[attr-defined]


def _is_comment(draft: Draft, text: str) -> bool:
    return isinstance(draft.event, ev.Comment) and draft.at is None and draft.event.text == text


def _name(rider: Rider, roster: Roster) -> str:
    """Return a name with which the parser finds the same rider."""
    if roster.exact(rider.name) is not None:
        return roster.short(rider)
    worn_by = roster.exact(str(rider.bib)) if rider.bib is not None else None
    if worn_by is not None and worn_by.namesake and fold_name(worn_by.name) == fold_name(rider.name):
        return str(rider.bib)
    bib = f" #{rider.bib}" if rider.bib is not None else ""
    team = ", ".join(part for part in (rider.team or "", rider.nation or "") if part)
    return f"+{rider.name}{bib}" + (f" ({team})" if team else "")


def _names(riders: Iterable[Rider], roster: Roster) -> str:
    return ", ".join(_name(rider, roster) for rider in riders)


def _has_separator(name: str) -> bool:
    """Return whether a name holds a word that stands between names at the desk."""
    return not _SEPARATORS.isdisjoint(name.lower().split())


_SEPARATORS = frozenset(
    {"to", "with", "behind", "from", "by", "at", "and", "et", "over", "under", "about", "almost", "around"}
)


def _group(reference: str, roster: Roster) -> str:
    if role_of(reference) is not None and role_of(reference) == reference:
        return reference
    rider = roster.exact(reference)
    if rider is not None and fold_name(reference) == rider.key and role_of(reference) is None:
        short = roster.short(rider)
        return f'"{reference}"' if _has_separator(short) else short
    return f'"{reference}"'


def _whole(reference: str, roster: Roster) -> str:
    """Return a group that moves as a whole, so that one named after a rider is not taken for the rider alone."""
    printed = _group(reference, roster)
    is_rider = role_of(reference) is None and not printed.startswith('"')
    return f"{printed} group" if is_rider else printed


_BARE = {
    "regroup": "together", "neutral_start": "rollout", "start": "start", "resumed": "resumed",
    "cancelled": "cancelled",
}  # fmt: skip
"""Kinds that a single word enters."""


@singledispatch
def _printed(event: ev.EventBase, roster: Roster) -> str:
    return _BARE.get(ev.kind_of(event), "")


@_printed.register
def _(event: ev.Comment, roster: Roster) -> str:
    words = ["front", event.team or _names(event.riders, roster)]
    return " ".join(words + (["<", _group(event.of, roster)] if event.of else []))


@_printed.register
def _(event: ev.KmMark, roster: Roster) -> str:
    if event.lap is not None and event.laps is not None:
        return f"lap {event.lap} of {event.laps} {event.km_to_go:g}"
    return f"about {event.km_to_go:g}km" if event.estimated else f"{event.km_to_go:g}"


@_printed.register
def _(event: ev.Neutralised, roster: Roster) -> str:
    return "stopped" if event.stopped else "neutralised"


@_printed.register
def _(event: ev.Shortened, roster: Roster) -> str:
    finish = f'to "{event.finish}"' if event.finish is not None else ""
    cut = "from start" if event.cut == "start" else ""
    return " ".join(word for word in ("shortened", f"{event.distance_km:g}", cut, finish) if word)


@_printed.register
def _(event: ev.Gap, roster: Roster) -> str:
    mark = {"lt": "<", "gt": ">"}.get(event.bound or "", "~" if event.approx else "")
    words = ["gap"]
    if event.of != "peloton" or event.to != "leaders":
        words.append(_group(event.of, roster))
    words.append(mark + format_duration(event.gap_s))
    if event.to != "leaders":
        words.append(f"to {_group(event.to, roster)}")
    return " ".join(words)


def _moving(
    word: str,
    riders: Sequence[Rider],
    mark: str,
    group: str | None,
    roster: Roster,
    *,
    whole: Sequence[str] = (),
) -> str:
    named = ", ".join((*(_whole(name, roster) for name in whole), *([_names(riders, roster)] if riders else [])))
    if mark == "by" and _has_separator(named.replace(",", " ")):
        mark = "<"
    words = [word, named] if named else [word]
    return " ".join(words + ([mark, _group(group, roster)] if group else []))


@_printed.register
def _(event: ev.Attack, roster: Roster) -> str:
    return _moving("att", event.riders, "<", event.from_, roster)


@_printed.register
def _(event: ev.Join, roster: Roster) -> str:
    return _moving("join", event.riders, ">", event.to, roster, whole=event.whole)


@_printed.register
def _(event: ev.Dropped, roster: Roster) -> str:
    return _moving("drop", event.riders, "<", event.from_, roster, whole=event.whole)


@_printed.register
def _(event: ev.Caught, roster: Roster) -> str:
    return _moving("caught", event.riders, "by", event.by, roster, whole=event.whole)


@_printed.register
def _(event: ev.Breakaway, roster: Roster) -> str:
    size = f"x{event.size}" if event.size is not None else ""
    return f"away {', '.join(part for part in (_names(event.riders, roster), size) if part)}"


@_printed.register
def _(event: ev.Situation, roster: Roster) -> str:
    return "road " + " / ".join(_situation_group(group, roster) for group in event.groups)


def _situation_group(group: ev.SituationGroup, roster: Roster) -> str:
    words = [] if group.gap_s is None else [format_duration(group.gap_s)]
    label = f'"{group.name}"' if group.name else group.role or ""
    names = _names(group.riders, roster)
    if label:
        words.append(f"{label}:" if names or group.name else label)
    words += [names] if names else []
    words += [f"x{group.size}"] if group.size is not None else []
    return " ".join(words)


@_printed.register
def _(event: ev.Crash, roster: Roster) -> str:
    return _moving("crash", event.riders, "", None, roster)


@_printed.register
def _(event: ev.Mechanical, roster: Roster) -> str:
    return _moving("mech", event.riders, "", None, roster)


@_printed.register
def _(event: ev.Abandon, roster: Roster) -> str:
    return _moving(event.status.lower(), event.riders, "", None, roster)


@_printed.register
def _(event: ev.Passage, roster: Roster) -> str:
    is_climb = ev.kind_of(event) == "climb"
    stage = roster.stage
    known = {fold_name(place.name): place.name for place in (stage.climbs if is_climb else stage.sprints)}
    name = event.name or ""
    label = "-:" if not name else f"{name}:" if known.get(fold_name(name)) == name else f"+{name}:"
    order = ", ".join(_placed(placing, is_climb, roster) for placing in event.order)
    unscaled = "(no scale)" if is_unscaled(ev.kind_of(event), name, event.order, stage) else ""
    words = ["kom" if is_climb else "sprint", label, order, unscaled, "" if event.counted else "(not counted)"]
    return " ".join(word for word in words if word)


def _placed(placing: ev.Placing, is_climb: bool, roster: Roster) -> str:
    words = [_name(placing, roster)]
    if placing.bonus_s is not None:
        words.append(f"{placing.bonus_s}s" if is_climb else str(placing.bonus_s))
    if placing.points is not None:
        words.append(str(placing.points) if is_climb else f"{placing.points}p")
    return " ".join(words)


@_printed.register
def _(event: ev.Finish, roster: Roster) -> str:
    time = format_duration(event.time_s) if event.time_s is not None else ""
    place = "" if event.position is None else str(event.position)
    who = _names(event.riders, roster) if event.team is None else _team(event.team, roster)
    return " ".join(word for word in ("win", place, who, time) if word)


def _team(name: str, roster: Roster) -> str:
    return name if roster.team(name) == name and fold_name(name) else f"+{name}"


@_printed.register
def _(event: ev.Depart, roster: Roster) -> str:
    who = _names(event.riders, roster) if event.riders else _team(event.team or "", roster)
    time = print_start(event.start_at, roster.stage.start_at) if event.start_at is not None else ""
    return f"off {who} {time}".strip()


@_printed.register
def _(event: ev.Split, roster: Roster) -> str:
    who = _names(event.riders, roster) if event.riders else _team(event.team or "", roster)
    place = "" if event.position is None else str(event.position)
    time = "" if event.time_s is None else format_duration(event.time_s)
    return " ".join(word for word in ("split", f'"{event.checkpoint}"', place, who, time) if word)


@_printed.register
def _(event: ev.Weather, roster: Roster) -> str:
    degrees = f"{event.temperature_c:g}" if event.temperature_c is not None else ""
    wind = f"wind {event.wind}" if event.wind else ""
    sky = event.sky or ""
    # the first number is read as the degrees: "sun 12 N 30"
    words = (degrees, sky) if any(character.isdecimal() for character in sky) else (sky, degrees)
    return " ".join(word for word in ("weather", *words, wind) if word)


@_printed.register
def _(event: ev.Speed, roster: Roster) -> str:
    return f"speed {event.speed_kph:g}" + (f" over {event.over}" if event.over else "")


@_printed.register
def _(event: ev.Table, roster: Roster) -> str:
    kind: Any = ev.kind_of(event)
    words = [{"result": "res", "gc": "gc"}.get(kind, "class")]
    which = getattr(event, "which", None)
    if which is not None:
        words.append(f'"{which}"')
    if event.basis != "provisional":
        words.append(event.basis)
    rows = ", ".join(print_row(row, row.name if which == "teams" else _name(row, roster)) for row in event.rows)
    return " ".join([*words, "=", rows]).strip()
