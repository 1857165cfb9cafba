"""Reports what a source gives and what it lacks, for `ardoise follow --check` and `ardoise feeds --try`."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

import click

from feeds.base import Feed, without_login
from feeds.probe import Asked, Found, probe
from tracker.commands.common import Failure
from tracker.race.events import EventBase, kind_of
from tracker.race.notation import format_km
from tracker.race.stage import Stage

REJECTED_SHOWN = 5
"""Maximum number of rejected items that are shown; the others are counted."""


def check_source(feed: Feed) -> None:
    """Request a source once, and print what it gives.

    Raises:
        Failure: it gives nothing that can be followed.
    """
    found = asyncio.run(probe(feed))
    for line in report(without_login(feed.uri), found, datetime.now().astimezone()):
        click.echo(line)
    fail_if_nothing(found)


def fail_if_nothing(found: Found) -> None:
    """Raise where a source gives nothing that can be followed.

    Raises:
        Failure: it gives nothing; the message says why.
    """
    if found.trouble:
        raise Failure(found.trouble)
    if found.stage is None and not found.events:
        troubles = [asked.trouble for asked in found.asked if asked.trouble]
        why = troubles[0] if troubles else "It says neither which stage it is nor what happens in it."
        raise Failure(f"Nothing can be followed here: {why}")


def report(source: str, found: Found, now: datetime) -> Iterator[str]:
    """Yield lines on what a source gave; `now` is the current time, with an offset."""
    yield f"Source  {source}"
    if found.asked:
        yield ""
        yield "Lists"
        width = max(len(asked.resource.key) for asked in found.asked)
        for asked in found.asked:
            yield f"  {asked.resource.key:<{width}}  {_asked(asked)}".rstrip()
    yield ""
    yield "Header"
    if found.stage is None:
        yield "  none: the source does not say which stage it is"
    else:
        for name, words in header_facts(found.stage):
            yield f"  {name:<12} {words}"
    yield ""
    yield "Events"
    for kind, count in sorted(Counter(kind_of(event) for event in found.events).items()):
        yield f"  {kind:<14} {count:>6}"
    if not found.events:
        yield "  none"
    else:
        yield from _how_said(found.events)
        newest = max(event.at for event in found.events)
        yield f"  the newest is of {newest:%Y-%m-%d %H:%M:%S}, {_age((now - newest).total_seconds())}"
    if found.rejected:
        yield ""
        yield f"Set aside  {len(found.rejected)}"
        for rejected in found.rejected[:REJECTED_SHOWN]:
            yield f"  {rejected.reason}: {rejected.text}".rstrip(": ")
        if len(found.rejected) > REJECTED_SHOWN:
            yield f"  … and {len(found.rejected) - REJECTED_SHOWN} more"


def _how_said(events: Sequence[EventBase]) -> Iterator[str]:
    """Yield a line on what was read from prose: nothing, or the number of facts and their lowest confidence."""
    read = [event.read for event in events if event.read is not None]
    if read:
        least = min(reading.confidence for reading in read)
        yield f"  {len(read)} of them are read from its words, with a confidence of {least:.2f} or more"
    elif all(kind_of(event) == "comment" for event in events):
        yield "  in words only: no start, km or gap is in them yet"


def _asked(asked: Asked) -> str:
    every_s = asked.resource.every_s
    rate = "once" if every_s is None else f"every {every_s:g} s"
    if asked.trouble:
        return f"{'-':>3}  {rate:<12}  {asked.trouble}"
    size = f"{asked.size} B" if asked.size < 10_000 else f"{asked.size / 1000:.0f} kB"
    age = "" if asked.age_s is None else _age(asked.age_s)
    says = f"{asked.says} item{'s' if asked.says > 1 else ''}" if asked.says else "says nothing"
    return f"{asked.status:>3}  {rate:<12}  {size:>8}  {asked.content_type.partition(';')[0]:<18}  {says}  {age}"


def header_facts(stage: Stage) -> list[tuple[str, str]]:
    """Return pairs of a fact of the header and its value in words, also for the missing ones."""
    absent = "not given"
    distance = absent if stage.distance_km is None else f"{format_km(stage.distance_km)} km"
    start = absent if stage.start_at is None else f"{stage.start_at:%Y-%m-%d %H:%M %z}"
    placed = sum(climb.km_to_go is not None for climb in stage.climbs)
    return [
        ("stage", f"{stage.title} ({stage.id})"),
        ("distance", distance),
        ("starts at", start),
        ("climbs", f"{len(stage.climbs)}, {placed} of them placed" if stage.climbs else absent),
        ("sprints", str(len(stage.sprints)) if stage.sprints else absent),
        ("start list", f"{len(stage.riders)} riders" if stage.riders else absent),
        ("GC before", f"{len(stage.gc_before)} rows" if stage.gc_before else absent),
        ("jerseys", ", ".join(jersey.which for jersey in stage.jerseys) or absent),
    ]


def _age(seconds: float) -> str:
    if seconds < 0:
        return "ahead of the clock here"
    if seconds < 120:
        return f"{seconds:.0f} s old"
    return f"{seconds / 60:.0f} min old" if seconds < 7200 else f"{seconds / 3600:.0f} h old"
