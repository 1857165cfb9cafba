"""Record the demo as an asciinema cast, from the program itself under a clock that stands still: `make cast`."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

from rich.color import ColorSystem
from rich.style import Style
from textual.strip import Strip

from tracker.app import ArdoiseApp
from tracker.demo import SCENES
from tracker.journal import read_log
from tracker.library import resolve
from tracker.race.timeline import Timeline
from tracker.screens.demo import DemoScreen
from tracker.settings import Settings

SIZE = (100, 30)
STEP_S = 0.75
TARGET = Path(__file__).with_name("demo.cast")

ESCAPE, RESET = "\x1b[", "\x1b[0m"

Cell = tuple[str, Style | None]


class Clock:
    """A clock that only the recording moves."""

    now = 0.0

    def __call__(self) -> float:
        """Return the seconds that have gone by."""
        return self.now


async def record() -> str:
    """Return the demo as an asciinema cast, version 2."""
    logs = {scene.stage: read_log(resolve(scene.stage)) for scene in SCENES}
    timelines = {stage: Timeline(log.stage, log.events) for stage, log in logs.items()}
    clock = Clock()
    app = ArdoiseApp(lambda: DemoScreen(timelines, clock.now), settings=Settings(), clock=clock)
    head = {"version": 2, "width": SIZE[0], "height": SIZE[1], "title": "ardoise demo", "timestamp": 0}
    lines = [json.dumps(head)]
    before: list[list[Cell]] = [[] for _row in range(SIZE[1])]
    async with app.run_test(size=SIZE) as pilot:
        screen = app.screen
        while True:
            await pilot.pause()
            rows = [cells(strip) for strip in screen._compositor.render_strips()]
            if drawn := "".join(changes(before, rows)):
                lines.append(json.dumps([round(clock.now, 2), "o", drawn], ensure_ascii=False))
            before = rows
            if isinstance(screen, DemoScreen) and screen.is_over:
                return "\n".join(lines) + "\n"
            clock.now += STEP_S
            screen.tick()


def cells(strip: Strip) -> list[Cell]:
    """Return a row of the screen, character by character."""
    return [(character, segment.style) for segment in strip for character in segment.text]


def changes(before: list[list[Cell]], after: list[list[Cell]]) -> Iterator[str]:
    """Yield what a terminal has to be sent to show the rows of `after` where it shows those of `before`."""
    for y, (old, new) in enumerate(zip(before, after, strict=True)):
        if old == new:
            continue
        first, last = 0, len(new)
        if len(old) == len(new):
            first = next(index for index in range(len(new)) if old[index] != new[index])
            last = next(index for index in range(len(new), 0, -1) if old[index - 1] != new[index - 1])
        yield f"\x1b[{y + 1};{first + 1}H"
        index = first
        while index < last:
            style, start = new[index][1], index
            while index < last and new[index][1] == style:
                index += 1
            text = "".join(character for character, _style in new[start:index])
            drawn = style.render(text, color_system=ColorSystem.TRUECOLOR) if style else text
            # One sequence a run: what it sets begins from nothing, and the next one does too.
            yield f"\x1b[0;{drawn.removeprefix(ESCAPE).removesuffix(RESET)}" if drawn.startswith(ESCAPE) else drawn


if __name__ == "__main__":
    TARGET.write_text(asyncio.run(record()), encoding="utf-8")
    print(f"{TARGET.name} recorded: {TARGET.stat().st_size // 1000} kB")
