"""What a key costs at the desk: from the key to the painted preview, with 100 lines in the log and with 100,000.

Run `python tests/bench/bench_desk.py`. The time from a key to its paint holds Textual's own waiting for the next
frame; the same is measured of a bare app with one input, as the floor. The desk's own work, reading the line and
completing it, is measured alone as well. `--kills N` kills that many desks and counts what they acknowledged; `--bursts N` types that many lines in bursts of 200
keys a second while the disk stalls (10,000 take a quarter of an hour).
"""

import argparse
import asyncio
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from textual.app import App, ComposeResult
from textual.content import Content
from textual.events import Key
from textual.widgets import Input, Static

from tracker.app import ArdoiseApp
from tracker.desk.completion import complete
from tracker.desk.session import DeskSession
from tracker.journal import Journal, read_log
from tracker.library import bundled_folder
from tracker.race.events import Attack, Comment, EventBase, Gap, KmMark
from tracker.screens.desk import DeskScreen
from tracker.settings import Settings

FRAME_MS = 1000 / 60
FLAG = datetime.fromisoformat("2021-02-11T12:50:00+01:00")
LINES = ("gap 2:30", "att Cavagna", "att fernandez, cavagni", "join Moscon > Ciccone", "sprint Alaphilippe 3, Ciccone 2",
         "Groupama-FDJ lead the bunch", "@14:32 gap 2:10", "@85km gap 2:00", "res 2 Demare", "atack Cavagna")  # fmt: skip


def log(lines: int) -> list[EventBase]:
    """Return a log as a desk would write it: km, gaps, attacks and commentary."""
    riders = read_log(bundled_folder() / "provence-2021-1.jsonl").stage.riders
    events: list[EventBase] = []
    for number in range(lines):
        event_id, at = f"d{number + 1:06}", FLAG + timedelta(seconds=16000 * number / lines)
        if number % 100 == 0:
            events.append(KmMark(id=event_id, at=at, km_to_go=round(182.3 - 100 * number / lines, 3)))
        elif number % 100 == 1:
            events.append(Gap(id=event_id, at=at, gap_s=60 + number % 240))
        elif number % 100 == 2:
            events.append(Attack(id=event_id, at=at, riders=(riders[number % len(riders)],)))
        else:
            events.append(
                Comment(id=event_id, at=at, text=f"Line {number}: the peloton rides on at an even pace.")
            )
    return events


def p(times: Sequence[float], share: float) -> float:
    """Return a percentile in ms."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))] * 1000


def said(name: str, times: Sequence[float], against: Sequence[float] | None = None) -> None:
    """Print the median and the 99th percentile, and the ratios to another run's."""
    line = f"{name:<46} p50 {p(times, 0.5):6.2f} ms  p99 {p(times, 0.99):6.2f} ms"
    if against is not None:
        line += f"  ratio {p(times, 0.5) / p(against, 0.5):.2f} / {p(times, 0.99) / p(against, 0.99):.2f}"
    print(line, flush=True)


class Painting:
    """Tells when an application has painted."""

    def __init__(self, app: App[Any]) -> None:
        self.paints = 0
        display = app._display

        def counted(screen: Any, renderable: Any) -> None:
            display(screen, renderable)
            self.paints += 1

        app._display = counted  # type: ignore[method-assign]

    async def after(self, act: Callable[[], object], done: Callable[[], bool]) -> float:
        """Return the seconds from `act` until its effect, which `done` knows, is painted."""
        start = time.perf_counter()
        act()
        while not done():
            await asyncio.sleep(0)
        painted = self.paints
        while self.paints == painted and time.perf_counter() - start < 0.5:
            await asyncio.sleep(0)
        return time.perf_counter() - start


class Floor(App[None]):
    """A bare app: a line to type in, and one that repeats it."""

    def compose(self) -> ComposeResult:
        """Make the two lines."""
        yield Input(id="entry")
        yield Static(id="preview")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Repeat what was typed."""
        self.query_one("#preview", Static).update(Content(f"typed {event.value}"))


async def typed(
    app: App[Any], entry: Callable[[], Input], preview: Callable[[], str], lines: Sequence[str]
) -> list[float]:
    """Return the seconds from each key to its paint."""
    painting = Painting(app)
    times = []
    for line in lines:
        for letter in line:
            before = preview()
            elapsed = await painting.after(
                lambda letter=letter: app.post_message(Key(letter, letter)),  # type: ignore[misc]
                lambda before=before: preview() != before,  # type: ignore[misc]
            )
            times.append(elapsed)
        entry().value = ""
        await asyncio.sleep(0.05)
    return times


async def floor() -> list[float]:
    """Return the times of the bare app."""
    app = Floor()
    async with app.run_test(size=(120, 40)):
        return await typed(
            app,
            lambda: app.query_one(Input),
            lambda: str(app.query_one("#preview", Static).render()),
            LINES[:4],
        )


async def desk(path: Path, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Return the times of keys, of the desk's own work for a key, and of entries with their paint."""
    now = FLAG + timedelta(seconds=16500)
    with Journal.open(path) as journal:
        session = DeskSession.at(journal, lambda: now)
        screen = DeskScreen(session)
        app = ArdoiseApp(lambda: screen, Settings())
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()

            def preview() -> str:
                # Two keys may leave the preview as it was; the line itself distinguishes them.
                return screen.line.entry.value + str(screen.query_one("#preview", Static).render())

            keys = await typed(app, lambda: screen.line.entry, preview, LINES * rounds)
            own = []
            for line in LINES * rounds:
                for end in range(1, len(line) + 1):
                    start = time.perf_counter()
                    session.read(line[:end])
                    complete(line[:end], session.context())
                    own.append(time.perf_counter() - start)
            painting = Painting(app)
            entered = []
            for number in range(30):
                screen.line.entry.value = f"gap {1 + number % 4}:{10 + number}"
                await asyncio.sleep(0.05)
                entered.append(await painting.after(screen.action_enter, lambda: screen.line.entry.value == ""))
    return keys, own, entered


def main() -> None:
    """Print the measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--bursts", type=int, default=0)
    arguments = parser.parse_args()
    random.seed(1)
    bare = asyncio.run(floor())
    said("key to paint, a bare app", bare)
    found: dict[int, tuple[list[float], list[float], list[float]]] = {}
    stage = read_log(bundled_folder() / "provence-2021-1.jsonl").stage
    for lines in (100, arguments.lines):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "stage.jsonl"
            with Journal.create(path, stage) as journal:
                journal.append(*log(lines))
            start = time.perf_counter()
            with Journal.open(path) as journal:
                DeskSession.at(journal)
            print(f"open, {lines:,} lines{'':<30} {(time.perf_counter() - start) * 1000:8.0f} ms")
            found[lines] = asyncio.run(desk(path, arguments.rounds))
    few, many = found[100], found[arguments.lines]
    said("key to painted preview, 100 lines", few[0], bare)
    said(f"key to painted preview, {arguments.lines:,} lines", many[0], few[0])
    said("the desk's own work for a key, 100 lines", few[1])
    said(f"the desk's own work for a key, {arguments.lines:,} lines", many[1], few[1])
    within = statistics.fmean(elapsed * 1000 < FRAME_MS for elapsed in many[1])
    print(f"{'own work within a frame of 60 Hz':<46} {within:.1%} (goal: all)")
    said("entry to paint, on disk, 100 lines", few[2])
    said(f"entry to paint, on disk, {arguments.lines:,} lines", many[2], few[2])
    if arguments.kills:
        script = Path(__file__).parent.parent / "desk" / "killing.py"
        subprocess.run([sys.executable, str(script), str(arguments.kills), "3"], check=True)
    if arguments.bursts:
        script = Path(__file__).parent.parent / "desk" / "bursts.py"
        subprocess.run([sys.executable, str(script), str(arguments.bursts), "200", "3"], check=True)


if __name__ == "__main__":
    main()
