"""A day of following in a few minutes: does the memory stay flat, and the clock true?

Run `python tests/bench/bench_day.py [--hours 6]`. A source yields an event a second and a machine's picture of the
road every 15 s, under a clock that is moved by hand. All of it goes through what `ardoise follow --plain` and the
screen use: the recorder, the timeline, the playhead, the lines, a snapshot a second. Then the source says the whole
day once more, as a polled one may: that must cost nothing. What a day leaves in memory is the log itself, so the
first figure is KiB an event, the same in every hour; the second is a floor, the events alone in a list.
"""

import argparse
import asyncio
import json
import os
import tempfile
import time
from collections.abc import AsyncGenerator, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from feeds.base import FeedItem
from tracker.journal import read_log
from tracker.plain import LineWriter
from tracker.playhead import Playhead
from tracker.race.events import EventBase
from tracker.race.logline import parse_event, parse_stage
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.recording import Recorder

FLAG = datetime.fromisoformat("2026-07-08T12:00:00+02:00")
DISTANCE_KM = 200.0
PICTURE_S = 15
RIDERS = [
    {"name": f"First{number} Rider{number}", "bib": number, "team": f"Team {number // 8}"}
    for number in range(1, 177)
]
STAGE = {
    "kind": "stage",
    "id": "day",
    "race": "Day",
    "distance_km": DISTANCE_KM,
    "start_at": FLAG.isoformat(),
    "riders": RIDERS,
}


class Clock:
    """The time of day and the monotonic clock, both by hand."""

    def __init__(self) -> None:
        self.seconds = 0

    def wall(self) -> datetime:
        return FLAG + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return float(self.seconds)


def lines_of(second: int, day_s: int) -> Iterator[str]:
    """Yield what is reported in a second of the day."""
    at = (FLAG + timedelta(seconds=second)).isoformat()
    km = round(DISTANCE_KM * (1 - second / day_s), 1)
    common = {"id": f"e{second}", "at": at, "km_to_go": km}
    gap = 30 + second // 60 % 300
    if second % 10 == 0:
        event = {**common, "kind": "gap", "gap_s": gap, "source": "race radio"}
    else:
        event = {
            **common,
            "kind": "comment",
            "text": f"Word {second} of the day: the peloton rides on at an even pace.",
        }
    yield json.dumps(event)
    if second % PICTURE_S == 0:
        away = 1 + second // 600 % 6
        groups = [{"gap_s": 0, "riders": RIDERS[:away]}, {"gap_s": gap, "riders": RIDERS[away:]}]
        yield json.dumps(
            {"kind": "situation", "id": f"p{second}", "at": at, "km_to_go": km, "groups": groups, "routine": True}
        )


def rss_mib() -> float:
    """Return what the process has in memory now, MiB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20


async def follow(hours: int, folder: Path) -> None:
    """Follow a day, and print an hour a line."""
    clock, day_s = Clock(), hours * 3600
    said = 0

    async def source() -> AsyncGenerator[FeedItem, None]:
        yield parse_stage(json.dumps(STAGE))
        for again in (False, True):
            for second in range(day_s):
                if not again:
                    clock.seconds = second
                for line in lines_of(second, day_s):
                    yield parse_event(line)
                if second % 100 == 0:
                    await asyncio.sleep(0)

    timeline = Timeline(parse_stage(json.dumps(STAGE)))
    playhead = Playhead(timeline, 0.0, wall=clock.wall)
    writer = LineWriter(timeline)
    recorder = Recorder(folder, print)
    begun, rss, events, taken, worst_s = time.perf_counter(), rss_mib(), 0, 0, 0.0
    print(f"{'':14}{'events':>8}{'RSS MiB':>9}{'KiB/event':>11}{'ms/event':>10}{'drift s':>9}")
    async for item in recorder.record(source()):
        if isinstance(item, Stage):
            continue
        assert isinstance(item, EventBase)
        timeline.append(item)
        taken += 1
        playhead.advance(clock.monotonic())
        worst_s = max(worst_s, abs((playhead.edge - clock.wall()).total_seconds()))
        for _ in writer.lines(playhead.at):
            said += 1
        timeline.snapshot(playhead.at)
        if taken % (3600 + 3600 // PICTURE_S) == 0:
            now, took = rss_mib(), time.perf_counter() - begun
            new = len(timeline) - events
            each = f"{(now - rss) * 1024 / new:11.2f}" if new else f"{now - rss:+7.1f} MiB"
            hour = taken // (3600 + 3600 // PICTURE_S)
            name = f"hour {hour}" if hour <= hours else f"said again {hour - hours}"
            each_ms = took * 1000 / (3600 + 3600 // PICTURE_S)
            print(f"{name:14}{len(timeline):8}{now:9.1f}{each}{each_ms:10.2f}{worst_s:9.1f}", flush=True)
            begun, rss, events = time.perf_counter(), rss_mib(), len(timeline)
    path = recorder.path
    assert path is not None
    kept = read_log(path)
    print(f"{said} lines said; {len(kept.events)} of {len(timeline)} events recorded, {len(kept.bad)} lines bad")


def floor(hours: int) -> None:
    """Print what the events take alone."""
    before = rss_mib()
    kept = [parse_event(line) for second in range(hours * 3600) for line in lines_of(second, hours * 3600)]
    print(f"floor: {len(kept)} events in a list, {(rss_mib() - before) * 1024 / len(kept):.2f} KiB/event")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=int, default=6)
    parser.add_argument("--floor", action="store_true", help="only what the events take in a list")
    args = parser.parse_args()
    if args.floor:
        floor(args.hours)
    else:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(follow(args.hours, Path(folder)))
