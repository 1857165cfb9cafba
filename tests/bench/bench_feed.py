"""What following a whole stage costs: six hours at the rates of a Race Center, read, recorded, folded and drawn.

Run `python tests/bench/bench_feed.py`. The bodies are synthetic: 176 riders, groups every 15 s, commentary, weather
and rankings. They go through the real reader, recorder, timeline and screen of 120x40, played as fast as they can be;
making them and the network between are not counted. What is counted is the processor's time, which a busy machine
disturbs less, and its ratio to a bare Textual app that changes one line as often.
"""

import argparse
import asyncio
import gc
import json
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

os.environ["TEXTUAL_FPS"] = "1000"  # what is to be painted need not wait for the next of 60 frames a second
sys.path.insert(0, str(Path(__file__).parents[1] / "feeds" / "racecenter"))

import synthetic
from playing import reader_of
from textual.app import App, ComposeResult
from textual.widgets import Static

from feeds.base import FeedItem
from feeds.polled import Body
from tracker.app import ArdoiseApp, keep_what_is_loaded
from tracker.journal import read_log
from tracker.playhead import Playhead
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.recording import Recorder
from tracker.screens.stage import StageScreen
from tracker.settings import Settings

POLL = timedelta(seconds=15)
POST_EVERY = timedelta(minutes=2)
"""How often the synthetic commentary says something besides what happens."""

AFTER = timedelta(minutes=30)
"""How long is looked on after all is official, while nothing more is reported."""

BEGIN = synthetic.START - timedelta(minutes=15)
SILENT = synthetic.FINISH + timedelta(hours=1)
SETTLES = 3
SIZE = (120, 40)
PAGE = resource.getpagesize()
WORDS = (
    "The peloton rides on at an even pace behind the five in front, the wind to its left and the feed zone ahead."
)


def bodies(at: datetime, without_groups: bool) -> dict[str, bytes]:
    """Return what each list says at `at`, with commentary as frequent as it is."""
    bodies_now = synthetic.bodies(at)
    name = "publication_en-2026-5"
    wall = json.loads(bodies_now[name])
    for number in range(int(max(timedelta(), min(at, synthetic.FINISH) - synthetic.START) / POST_EVERY)):
        posted = (synthetic.START + number * POST_EVERY).isoformat()
        wall.append({"type": "liv", "title": f"Line {number}", "text": [WORDS], "publicationAt": posted, "updatedAt": posted,
                     "stage": 5, "_id": synthetic.key_of("line", number), "_bind": name})  # fmt: skip
    bodies_now[name] = synthetic.body(wall)
    return bodies_now | {"pack-2026-5": b""} if without_groups else bodies_now


class Polling:
    """Asks the reader what it wants, and gives it what changed; counts what reading costs."""

    def __init__(self, without_groups: bool) -> None:
        """Begin with nothing asked for; without groups they are worked out from every rider's place."""
        self._reader = reader_of()
        self._without_groups = without_groups
        self._due: dict[str, datetime] = {}
        self._last: dict[str, bytes] = {}
        self.cpu_s = 0.0

    def poll(self, now: datetime) -> list[FeedItem]:
        """Return what is new at `now`."""
        bodies_now = bodies(now, self._without_groups)
        items: list[FeedItem] = []
        start = time.thread_time()
        for resource_ in self._reader.wanted(now):
            if self._due.get(resource_.key, now) > now:
                continue
            self._due[resource_.key] = now + timedelta(seconds=resource_.every_s or 0)
            data = bodies_now.get(resource_.key, b"")
            if self._last.get(resource_.key) != data:
                self._last[resource_.key] = data
                items += self._reader.take(Body(resource_.key, now, data))
        self.cpu_s += time.thread_time() - start
        return items


class Floor(App[None]):
    """A bare app whose one line changes."""

    def compose(self) -> ComposeResult:
        """Show the line."""
        yield Static("0", id="line")


async def settle() -> None:
    """Let everything that was asked to be painted be painted."""
    for _ in range(SETTLES):
        await asyncio.sleep(0.002)


async def floor(frames: int) -> list[float]:
    """Return the CPU seconds of each frame of a bare app."""
    app = Floor()
    async with app.run_test(size=SIZE):
        times = []
        for number in range(frames):
            start = time.thread_time()
            app.query_one("#line", Static).update(str(number))
            await settle()
            times.append(time.thread_time() - start)
    return times


def memory() -> int:
    """Return the memory that the process holds, bytes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE


class Played:
    """What was counted while the stage was played."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self.laid_out: list[float] = []
        """CPU seconds of each snapshot with the rows of every pane."""
        self.painted: list[float] = []
        """The same with what Textual does to paint them."""
        self.with_news: list[float] = []
        """The same of frames at which something had come, with recording and folding it."""
        self.hours: list[tuple[datetime, int, int]] = []
        """(race time, memory, size of the log), bytes."""
        self.reading_s = 0.0


async def play(folder: Path, every_s: int, without_groups: bool) -> tuple[Played, Path]:
    """Follow the stage from a quarter before the start until half an hour after all is reported."""
    waiting: asyncio.Queue[FeedItem] = asyncio.Queue()

    async def source() -> AsyncGenerator[FeedItem, None]:
        while True:
            yield await waiting.get()

    now = [BEGIN]

    def clock() -> float:
        return (now[0] - BEGIN).total_seconds()

    recorder = Recorder(folder, print)
    timeline = Timeline(Stage(id="unknown", race="Bench"))
    playhead = Playhead(timeline, 0.0, wall=lambda: now[0])
    screen = StageScreen(timeline, playhead, source=recorder.record(source()))
    app = ArdoiseApp(lambda: screen, Settings(), clock=clock)
    polling, played = Polling(without_groups), Played()

    def note() -> None:
        path = recorder.path
        played.hours.append((now[0], memory(), path.stat().st_size if path else 0))

    async with app.run_test(size=SIZE):
        next_note = synthetic.START
        while now[0] < SILENT + AFTER:
            items = polling.poll(now[0]) if now[0] < SILENT else []
            for item in items:
                waiting.put_nowait(item)
            for second in range(0, int(POLL.total_seconds()), every_s):
                now[0] += timedelta(seconds=every_s if second else 0)
                start = time.thread_time()
                if second:
                    screen.tick()
                    played.laid_out.append(time.thread_time() - start)
                await settle()
                (played.painted if second or not items else played.with_news).append(time.thread_time() - start)
            now[0] += POLL - timedelta(seconds=(int(POLL.total_seconds()) - 1) // every_s * every_s)
            if now[0] >= next_note or now[0] >= SILENT + AFTER:
                await asyncio.sleep(0.6)  # the recorder writes twice a second
                note()
                next_note += timedelta(hours=1)
            elif not played.hours or (now[0] >= SILENT and played.hours[-1][0] < SILENT):
                await asyncio.sleep(0.6)
                note()
        await asyncio.sleep(0.6)
        path = recorder.path
    assert path is not None
    played.reading_s = polling.cpu_s
    return played, path


def seeks(path: Path, count: int) -> list[float]:
    """Return the CPU seconds of each seek to a random moment of a recording."""
    log = read_log(path)
    timeline = Timeline(log.stage, log.events)
    timeline.snapshot(timeline.end)
    rng = random.Random(1)
    times = []
    for _ in range(count):
        at = timeline.begin + rng.random() * (timeline.end - timeline.begin)
        start = time.thread_time()
        timeline.snapshot(at)
        times.append(time.thread_time() - start)
    return times


def p(times: Sequence[float], share: float) -> float:
    """Return a percentile in ms."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))] * 1000


def said(name: str, times: Sequence[float], against: Sequence[float], note: str = "") -> None:
    """Print the spread of times, and the ratios to the bare app's frames."""
    figures = "  ".join(
        f"{word} {p(times, share):6.2f}" for word, share in (("p50", 0.5), ("p99", 0.99), ("max", 1))
    )
    ratios = " / ".join(f"{p(times, share) / p(against, share):.2f}" for share in (0.5, 0.99))
    print(f"{name:<44} {figures} ms  ratio p50 / p99 {ratios}{note}", flush=True)


def main() -> None:
    """Print the measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=5, help="seconds of race between two frames drawn")
    parser.add_argument(
        "--without-groups", action="store_true", help="work the groups out from every rider's place"
    )
    arguments = parser.parse_args()
    keep_what_is_loaded()  # as the program does
    bare = asyncio.run(floor(500))
    with tempfile.TemporaryDirectory() as folder:
        played, path = asyncio.run(play(Path(folder), arguments.every, arguments.without_groups))
        size = path.stat().st_size
        sought = seeks(path, 3000)
        lines = path.read_bytes().count(b"\n")
    hours = (SILENT + AFTER - BEGIN) / timedelta(hours=1)
    said("a frame of a bare app", bare, bare)
    said("snapshot and rows of all panes", played.laid_out, bare, " (goal: p99 < 2 ms)")
    said("frame painted, nothing new", played.painted, bare)
    said("frame painted, recorded and folded", played.with_news, bare)
    said("seek anywhere in the recording", sought, bare)

    frames = 3600 - len(played.with_news) / hours  # the screen draws once a second of race
    quiet_s = sum(played.painted) / len(played.painted) * frames
    whole_s = played.reading_s / hours + sum(played.with_news) / hours + quiet_s
    bare_s = sum(bare) / len(bare) * 3600
    print(
        f"CPU of an hour of race                       {whole_s:.1f} s, {played.reading_s / hours:.1f} of them reading;"
        f"  ratio to a bare app {whole_s / bare_s:.2f}"
    )
    print(f"log                                          {size / 1e6:.2f} MB in {lines:,} lines (goal < 3 MB)")
    begin, *_, last_event, end = played.hours
    for (since, less, small), (until, more, large) in zip(played.hours, played.hours[1:], strict=False):
        print(
            f"  {since:%H:%M} to {until:%H:%M}  memory {(more - less) / 1e6:+6.2f} MB  log {(large - small) / 1e6:+6.3f} MB"
        )
    grown, logged = last_event[1] - begin[1], last_event[2] - begin[2]
    print(f"memory                                       {begin[1] / 1e6:.0f} to {end[1] / 1e6:.0f} MB")
    print(f"  while the log grew                         {grown / 1e6:.2f} MB, {grown / logged:.1f} times the log")
    print(f"  in the half hour after                     {(end[1] - last_event[1]) / 1e6:.2f} MB (goal: about 0)")


if __name__ == "__main__":
    main()
