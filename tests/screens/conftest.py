"""A stage on the screen, under a clock that stands still until the test moves it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from textual.geometry import Region
from textual.widget import Widget
from trials import FIRST, big_header, big_log

from tracker.app import ArdoiseApp
from tracker.journal import read_log
from tracker.library import resolve
from tracker.playhead import Playhead
from tracker.race.events import EventBase
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.screens.library import LibraryScreen
from tracker.screens.stage import StageScreen
from tracker.settings import Settings


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
