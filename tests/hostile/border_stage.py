"""Hostile logs of a stage, and what is printed of whatever was read."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from inputs import Hostile

from feeds.base import FeedItem, FeedStatus, Rejected
from feeds.tail import Tail, TailedEvent
from tracker.check import check
from tracker.journal import LogError, parse_log
from tracker.library import bundled_folder
from tracker.plain import Teller
from tracker.race.logline import BadLine, dump, parse_event
from tracker.race.recap import recap
from tracker.race.report import as_line, as_object
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.table import as_table

NOON = datetime(2026, 7, 8, 12, tzinfo=UTC)
LOG = (bundled_folder() / "provence-2021-1.jsonl").read_bytes().splitlines()
STAGE = parse_log(LOG[0], "bundled").stage
HEADER = json.loads(LOG[0])
LINES = [json.loads(line) for line in LOG[1:]]


def shown(timeline: Timeline) -> Iterator[str]:
    """Yield what commands print of a stage: its lines, tables, recap and figures."""
    yield from Teller(timeline).lines(timeline.end)
    for at in {timeline.begin, timeline.end}:
        snapshot = timeline.snapshot(at)
        yield as_table(snapshot)
        yield as_line(snapshot)
        yield json.dumps(as_object(snapshot), ensure_ascii=False)
        yield from recap(timeline, snapshot)


def said(items: Iterable[FeedItem | TailedEvent]) -> Iterator[str]:
    """Yield what a follower prints of what a feed yields."""
    timeline = None
    for item in items:
        if isinstance(item, Stage):
            timeline = Timeline(item)
            yield item.title
        elif isinstance(item, Rejected):
            yield from (item.reason, item.text)
        elif isinstance(item, FeedStatus):
            yield from (item.text, item.error, item.source)
        elif timeline is not None:
            timeline.append(item.event if isinstance(item, TailedEvent) else item)
    if timeline is not None:
        yield from shown(timeline)


def a_log(hostile: Hostile) -> bytes:
    """Return a stage file of some dozen lines, hostile here and there."""
    first = hostile.choice([HEADER, HEADER, {"kind": "stage", "id": "x", "race": "R"}])
    lines = [hostile.json(first) if hostile.often(0.3) else json.dumps(first).encode()]
    sent = hostile.random.choices(LINES, k=hostile.random.randint(0, 12))
    lines += (hostile.json(line) if hostile.often(0.6) else json.dumps(line).encode() for line in sent)
    if hostile.often(0.2):
        hostile.random.shuffle(lines)
    data = hostile.choice([b"\n", b"\r\n", b"\n\n"]).join(lines)
    return hostile.damaged(data) if hostile.often(0.2) else data


def stage_file(hostile: Hostile, folder: Path) -> Iterator[str]:
    try:
        log = parse_log(a_log(hostile) if hostile.often(0.9) else hostile.bytes(), "stage.jsonl")
    except LogError as error:
        yield str(error)
        return
    for bad in log.bad:
        yield from (str(bad), bad.text)
    yield from (finding.text for finding in check(log))
    yield from shown(Timeline(log.stage, log.events))


def event(hostile: Hostile, folder: Path) -> Iterator[str]:
    line = hostile.json(hostile.choice(LINES)) if hostile.often(0.9) else hostile.bytes()
    try:
        read = parse_event(line)
    except BadLine as error:
        yield str(error)
        return
    again = parse_event(dump(read).encode(errors="replace"))
    assert dump(again) == dump(read)
    yield from shown(Timeline(STAGE, [read]))


def growing_file(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "growing.jsonl"
    path.write_bytes(b"")
    tail, items = Tail(path), []
    data = a_log(hostile)
    with path.open("ab") as file:
        for _ in range(3):
            cut = hostile.random.randrange(len(data) + 1)
            file.write(data[:cut])
            file.flush()
            data = data[cut:]
            items += tail.read()
    yield from said(items)
