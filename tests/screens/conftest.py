"""A stage on the screen, under a clock that stands still until the test moves it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from contextvars import Context
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.events import Event, Key, Paste
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Static
from trials import FIRST, big_header, big_log

from tracker.app import ArdoiseApp
from tracker.desk.session import DeskSession
from tracker.desk.unfinished import Unfinished
from tracker.journal import Journal, read_log
from tracker.library import bundled_folder, resolve
from tracker.playhead import Playhead
from tracker.race.events import EventBase
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.screens.desk import DeskScreen
from tracker.screens.library import LibraryScreen
from tracker.screens.stage import StageScreen
from tracker.settings import Settings

KEY_NAMES = {" ": "space", "\r": "enter", "\n": "ctrl+j", ",": "comma", ":": "colon", ".": "full_stop", "@": "at", ">": "greater_than_sign",
             "<": "less_than_sign", "+": "plus", "-": "minus", "~": "tilde", "(": "left_parenthesis",
             ")": "right_parenthesis", "!": "exclamation_mark", "/": "slash"}  # fmt: skip


@dataclass
class Clock:
    """A monotonic clock that only the test moves."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def replaying(clock: Clock) -> Callable[..., ArdoiseApp]:
    """Make the application on a stage, paused unless told otherwise."""

    def make(
        stage: str | Timeline = "provence-2021-1",
        km: float | None = None,
        theme: str = "ardoise-dark",
        paused: bool = True,
        speed: float = 30.0,
    ) -> ArdoiseApp:
        if isinstance(stage, str):
            log = read_log(resolve(stage))
            stage = Timeline(log.stage, log.events)
        playhead = Playhead(stage, clock.now, speed=speed, paused=paused)
        if km is not None:
            playhead.seek_km(km)
        return ArdoiseApp(lambda: StageScreen(stage, playhead), Settings(theme=theme), clock)

    return make


@pytest.fixture
def trial(clock: Clock) -> Callable[..., ArdoiseApp]:
    """Make the application on a time trial, paused so many minutes after the first start."""

    def make(minute: float = 60, header: Stage | None = None, extra: Sequence[EventBase] = ()) -> ArdoiseApp:
        timeline = Timeline(header or big_header(), [*big_log(big_header()), *extra])
        playhead = Playhead(timeline, clock.now, paused=True)
        playhead.seek(FIRST + timedelta(minutes=minute))
        return ArdoiseApp(lambda: StageScreen(timeline, playhead), Settings(theme="ardoise-dark"), clock)

    return make


@pytest.fixture
def library(clock: Clock) -> ArdoiseApp:
    return ArdoiseApp(LibraryScreen, Settings(), clock)


@pytest.fixture
def text_of() -> Callable[[Widget], str]:
    """Return what a widget has painted, frame and all."""

    def painted(widget: Widget) -> str:
        region = Region(0, 0, widget.outer_size.width, widget.outer_size.height)
        return "\n".join(strip.text.rstrip() for strip in widget.render_lines(region))

    return painted


@pytest.fixture
def screen_text(text_of: Callable[[Widget], str]) -> Callable[[ArdoiseApp], dict[str, str]]:
    """Return what each pane and the header have painted."""

    def texts(app: ArdoiseApp) -> dict[str, str]:
        panes: list[Any] = [app.screen.query_one("StageHeader"), *app.screen.query_one("StagePanes").children]
        return {widget.id or "header": text_of(widget) for widget in panes if widget.display}

    return texts


def post_keys(app: App[Any], text: str) -> None:
    """Have a text typed, all keys at once."""
    post_events(app, *(partial(Key, KEY_NAMES.get(letter, letter), letter) for letter in text))


def post_events(app: App[Any], *events: Callable[[], Event]) -> None:
    """Have events come as those of a terminal do: of nobody in the application."""

    def post() -> None:
        for event in events:
            app.post_message(event())

    Context().run(post)


@pytest.fixture
def burst() -> Callable[[App[Any], str], None]:
    return post_keys


@pytest.fixture
def stage() -> Stage:
    return read_log(bundled_folder() / "provence-2021-1.jsonl").stage


@dataclass
class Hands:
    """Somebody who types at a desk."""

    pilot: Pilot[None]
    screen: DeskScreen
    time: list[datetime]

    async def keys(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def write(self, text: str) -> None:
        """Type a text, as fast as keys can come."""
        post_keys(self.pilot.app, text)
        await self.settle()

    async def settle(self) -> None:
        """Wait until all that was typed has had its effect."""
        app = self.pilot.app
        assert isinstance(app, ArdoiseApp)
        taken = asyncio.Event()
        app.call_later(taken.set)  # behind the keys in the application's queue
        await taken.wait()
        while app.is_typing:
            await asyncio.sleep(0)
        await self.pilot.pause()

    async def burst(self, *keys: str) -> None:
        """Press keys by name, all of them at once."""
        made = (partial(Key, key, key if len(key) == 1 else " " if key == "space" else None) for key in keys)
        post_events(self.pilot.app, *made)
        await self.settle()

    async def paste(self, text: str) -> None:
        post_events(self.pilot.app, partial(Paste, text))
        await self.settle()

    async def enter(self, text: str) -> None:
        await self.write(text + "\r")

    def later(self, seconds: float) -> None:
        self.time[0] += timedelta(seconds=seconds)

    def shown(self, which: str) -> str:
        return str(self.screen.query_one(f"#{which}", Static).render())

    @property
    def line(self) -> str:
        return self.screen.line.entry.value


@pytest.fixture
def sit(tmp_path: Path, stage: Stage) -> Callable[..., Any]:
    """Sit down at a desk on `stage.jsonl`, which is made if it is new."""
    path = tmp_path / "stage.jsonl"
    time = [datetime.fromisoformat("2021-02-11T12:50:00+01:00")]

    @asynccontextmanager
    async def at(size: tuple[int, int] = (120, 40), lines: Iterable[str] = ()) -> AsyncIterator[Hands]:
        journal = Journal.open(path) if path.exists() else Journal.create(path, stage)
        session = DeskSession.at(journal, lambda: time[0])
        screen = DeskScreen(session, unfinished=Unfinished.beside(path))
        app = ArdoiseApp(lambda: screen, Settings(), clock=lambda: 0.0)
        with journal:
            async with app.run_test(size=size) as pilot:
                hands = Hands(pilot, screen, time)
                for line in lines:
                    await hands.enter(line)
                    hands.later(1)
                yield hands

    return at
