"""What a screen costs: the first paint against a bare Textual app's, an event painted in a feed of 100,000 lines.

Run `python tests/bench/bench_screen.py`. The first paint is seen from outside, in a terminal, as a user does.
"""

import argparse
import asyncio
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import termios
import time
from datetime import datetime, timedelta

from textual.app import App, ComposeResult
from textual.widgets import Static

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("BARE-IS-PAINTED")
Bare().run()
"""
MODELLED = """
from pydantic import BaseModel
from textual.app import App
from textual.widgets import Static
class Figure(BaseModel):
    km: float
class Bare(App):
    def compose(self):
        yield Static(f"BARE-IS-PAINTED {Figure(km=1).km}")
Bare().run()
"""
FLAG = datetime.fromisoformat("2021-02-11T12:50:00+01:00")


def first_paint(argv: list[str], marker: bytes, limit_s: float = 60) -> float:
    """Return the seconds from starting a command in a terminal of 120x40 until it has written `marker`."""
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's second start finds the modules compiled
        os.execvp(argv[0], argv)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    seen = b""
    try:
        while marker not in seen:
            if time.perf_counter() - start > limit_s:
                raise SystemExit(f"{argv} painted nothing in {limit_s} s: {seen[-500:]!r}")
            if select.select([terminal], [], [], 1)[0]:
                seen += os.read(terminal, 65536)
        return time.perf_counter() - start
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


def paints(rounds: int) -> None:
    """Print the time to first paint beside those of two bare apps, one of which has a pydantic model."""
    bare, modelled = [sys.executable, "-c", BARE], [sys.executable, "-c", MODELLED]
    ours = [sys.executable, "-m", "tracker.cli", "replay", "provence-2021-1"]
    rows = []
    for round_number in range(rounds + 1):
        least, floor = first_paint(bare, b"BARE-IS-PAINTED"), first_paint(modelled, b"BARE-IS-PAINTED")
        whole = first_paint(ours, b"Espigoulier")
        if round_number:  # the first fills the disk's caches
            rows.append((least, floor, whole, whole / floor, whole / least))
    least, floor, whole, ratio, to_least = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"first paint of a bare Textual app  {least * 1000:5.0f} ms")
    print(f"  that has a pydantic model too    {floor * 1000:5.0f} ms")
    print(f"first paint of stage 1             {whole * 1000:5.0f} ms  ratio {ratio:.2f} (goal < 1.5)")
    print(f"  to the app without a model              ratio {to_least:.2f}")


class Floor(App[None]):
    """A bare app whose one line changes."""

    def compose(self) -> ComposeResult:
        """Show the line."""
        yield Static("0", id="line")


async def repaint_floor(rounds: int) -> float:
    """Return the median seconds of one changed line in a bare app."""
    app = Floor()
    async with app.run_test(size=(120, 40)) as pilot:
        times = []
        for number in range(rounds):
            start = time.perf_counter()
            app.query_one("#line", Static).update(str(number))
            await pilot.pause()
            times.append(time.perf_counter() - start)
        return statistics.median(times)


async def append_and_paint(lines: int, rounds: int) -> float:
    """Return the median seconds from an event's arrival until it is painted, the feed holding `lines` lines."""
    from tracker.app import ArdoiseApp
    from tracker.playhead import Playhead
    from tracker.race.events import Comment
    from tracker.race.stage import Stage
    from tracker.race.timeline import Timeline
    from tracker.screens.stage import StageScreen
    from tracker.settings import Settings

    def comment(number: int) -> Comment:
        at = FLAG + timedelta(seconds=number / 20)
        text = f"Line {number}: the peloton rides on at an even pace behind two in front, the wind to its left."
        return Comment(id=f"c{number}", at=at, text=text)

    timeline = Timeline(Stage(id="b", race="Bench", start_at=FLAG), [comment(number) for number in range(lines)])
    now = [0.0]
    playhead = Playhead(timeline, 0.0)
    playhead.to_end()
    playhead.paused = True
    screen = StageScreen(timeline, playhead)
    app = ArdoiseApp(lambda: screen, settings=Settings(), clock=lambda: now[0])
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        times = []
        for number in range(lines, lines + rounds):
            start = time.perf_counter()
            timeline.append(comment(number))
            playhead.to_end()
            screen.show_moment()
            await pilot.pause()
            times.append(time.perf_counter() - start)
        assert app.query_one("#feed").snapshot.feed.length == lines + rounds  # type: ignore[attr-defined]
        return statistics.median(times)


def main() -> None:
    """Print the measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--lines", type=int, default=100_000)
    arguments = parser.parse_args()
    paints(arguments.rounds)
    floor = asyncio.run(repaint_floor(30))
    few, many = (asyncio.run(append_and_paint(lines, 30)) for lines in (100, arguments.lines))
    print(f"a line changed in a bare app       {floor * 1000:5.1f} ms")
    print(f"an event painted, 100 lines        {few * 1000:5.1f} ms  ratio {few / floor:.2f} to the bare app")
    print(
        f"an event painted, {arguments.lines:,} lines    {many * 1000:5.1f} ms  "
        f"ratio {many / few:.2f} to 100 lines (goal: about 1)"
    )


if __name__ == "__main__":
    main()
