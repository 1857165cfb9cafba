"""Entries with their corrections, and the riders they name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from tracker.race import events as ev
from tracker.race.stage import Rider, Stage
from tracker.race.text import fold_name
from tracker.race.timeline import Timeline

NAMELESS = (ev.KmMark, ev.Gap, ev.Weather, ev.Speed, ev.Header)
"""Kinds without riders; most lines of a log are of these."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry with its corrections, for the list of entries."""

    event: ev.EventBase
    """The event, with its amendments."""
    is_amended: bool = False
    is_withdrawn: bool = False


def standing(events: Iterable[ev.EventBase], corrections: Mapping[str, ev.Correction]) -> list[Entry]:
    """Return entries in race time after `corrections`, which are given by the ids of their targets."""
    found = []
    for event in events:
        if isinstance(event, ev.Amend | ev.Withdraw):
            continue
        correction = corrections.get(event.id)
        if correction is None:
            found.append(Entry(event))
        elif isinstance(correction, ev.Withdraw):
            found.append(Entry(event, is_withdrawn=True))
        else:
            found.append(Entry(amended(event, correction), is_amended=True))
    return sorted(found, key=attrgetter("event.at"))


def amended(event: ev.EventBase, correction: ev.Correction) -> ev.EventBase:
    """Return an event with its correction."""
    if not isinstance(correction, ev.Amend):
        return event
    update: dict[str, Any] = {"id": event.id} | ({"at": event.at} if correction.keeps_time else {})
    replacement: ev.EventBase = correction.event.model_copy(update=update)
    return replacement


def header_of(first: Stage, entries: Iterable[Entry]) -> Stage:
    """Return the header with its corrections, but without changes of the course during the race."""
    replacements = [
        entry.event.stage for entry in entries if isinstance(entry.event, ev.Header) and not entry.is_withdrawn
    ]
    return replacements[-1] if replacements else first


def strangers(event: ev.EventBase, known: set[str]) -> tuple[Rider, ...]:
    """Return the riders that an event names and whose keys are not `known`."""
    if isinstance(event, ev.Classification) and event.which == "teams":
        return ()
    found: list[Rider] = [*getattr(event, "riders", ()), *getattr(event, "order", ())]
    found += getattr(event, "rows", ())
    for group in getattr(event, "groups", ()):
        found += group.riders
    return tuple(
        Rider(name=rider.name, team=rider.team, nation=rider.nation, bib=rider.bib)
        for rider in found
        if (fold_name(rider.name) or rider.name) not in known
    )


def reported_again(event: ev.EventBase, entries: Sequence[Entry]) -> str | None:
    """Return the id of the last table of the same kind when `event` is an earlier one of it, else None."""
    if not isinstance(event, ev.Table):
        return None
    for entry in reversed(entries):
        other = entry.event
        if not entry.is_withdrawn and isinstance(other, ev.Table) and kinds(other) == kinds(event):
            return None if other.id == event.id else other.id
    return None


def kinds(event: ev.EventBase) -> tuple[str, str | None]:
    """Return a key that entries of one kind share: the kind, and the classification of a table."""
    front = event.tag if isinstance(event, ev.Comment) and event.tag == ev.FRONT else None
    return ev.kind_of(event), getattr(event, "which", front)


def root_of(correction: ev.Correction, timeline: Timeline) -> str:
    """Return the id of the entry that a correction belongs to, also through other corrections."""
    target = timeline.get(correction.target)
    while isinstance(target, ev.Amend | ev.Withdraw) and target.id != correction.id:
        correction = target
        target = timeline.get(correction.target)
    return correction.target
