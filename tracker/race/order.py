"""The order of the log, and which events are lines of the feed, key moments and corrections."""

import re
from datetime import datetime
from operator import attrgetter

from tracker.race import events as ev

KEY_KINDS = frozenset(
    {
        "start",
        "neutralised",
        "resumed",
        "shortened",
        "cancelled",
        "breakaway",
        "attack",
        "caught",
        "regroup",
        "crash",
        "abandon",
        "climb",
        "sprint",
        "finish",
        "result",
    }
)
"""Kinds that are key moments unless the event says otherwise."""

_RANK = {"header": 0, "neutral_start": 1, "start": 2, "depart": 2, "km": 3, "finish": 5, "result": 6, "gc": 7}
_RANK_OTHER, _RANK_CORRECTION = 4, 8
CORRECTION = (ev.Amend, ev.Withdraw)
_NEVER_SHOWN = frozenset({"header", "amend", "withdraw", "position"})
_MAY_BE_ROUTINE = frozenset({"situation", "weather", "speed"})
_DIGITS = re.compile(r"(\d+)")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
_SAID_OF_A_DISTANCE = """
    km kms kilometre kilometres kilometer kilometers k to go left remain remaining still there are is the
    finish line from until about now we with of race
    kilomètre kilomètres à a de d du l la le arrivée ligne reste restent restant restants il encore parcourir avant
    nog te gaan rijden resterend resterende tot aan het eind meet streep zijn er ongeveer
    chilometro chilometri al all dal dall arrivo traguardo mancano manca
    kilómetro kilómetros meta para por quedan queda faltan falta llegada hasta línea
    noch bis zum ziel ins sind es verbleibend verbleibende
"""
_DISTANCE_WORDS = frozenset(_SAID_OF_A_DISTANCE.split())
"""Words of a text that only gives the distance to go, in the languages of commentary."""
_at = attrgetter("at")

SortKey = tuple[datetime, int, tuple[tuple[int, int, str], ...], str]


def sort_key(event: ev.EventBase) -> SortKey:
    """Return the sort key of the log: race time, kind, id in natural order ("e9" before "e10").

    Times at a checkpoint that were reported together are in the order of their places.
    """
    rank = _RANK_CORRECTION if isinstance(event, CORRECTION) else _RANK.get(ev.kind_of(event), _RANK_OTHER)
    parts = _DIGITS.split(event.id)
    natural = tuple(
        (0, int(part), "") if index % 2 and len(part) < 400 else (1, 0, part) for index, part in enumerate(parts)
    )
    if isinstance(event, ev.Split) and event.position is not None:
        natural = ((0, event.position, ""), *natural)
    return event.at, rank, natural, event.id


def is_key(event: ev.EventBase, in_trial: bool = False) -> bool:
    """Return whether an event is a key moment of the stage; a finish in a time trial is not by itself."""
    if event.key is not None:
        return event.key
    kind = ev.kind_of(event)
    return kind in KEY_KINDS and not (in_trial and kind == "finish")


def is_shown(event: ev.EventBase) -> bool:
    """Return whether an event is a line of the feed.

    A km mark that only gives the distance, a header, a rider's position, and a machine's pictures and readings are
    not; a new lap is.
    """
    kind = ev.kind_of(event)
    if kind in _NEVER_SHOWN or (kind in _MAY_BE_ROUTINE and event.routine):  # type: ignore[attr-defined]
        return False
    if kind == "km" and event.lap is not None:  # type: ignore[attr-defined]  # a km mark has one
        return True
    if kind == "km" and not event.key and event.text and _is_distance_alone(event.text, event.km_to_go):
        return False
    return bool(event.text) or (kind != "km" and kind in ev.KINDS)


def _is_distance_alone(text: str, km_to_go: float | None) -> bool:
    """Return whether a text only gives the km to go, which every line of the feed shows anyway."""
    figures = _FIGURE.findall(text)
    if len(figures) != 1 or float(figures[0].replace(",", ".")) != km_to_go:
        return False
    return all(word in _DISTANCE_WORDS for word in _WORD.findall(text.casefold()))


def in_order(events: list[ev.EventBase]) -> list[ev.EventBase]:
    """Return the events in the order of the log; the whole sort key is computed only where times are equal."""
    events.sort(key=_at)
    times = [event.at for event in events]
    start = 0
    for end in range(1, len(events) + 1):
        if end < len(events) and times[end] == times[start]:
            continue
        if end - start > 1:
            events[start:end] = sorted(events[start:end], key=sort_key)
        start = end
    return events
