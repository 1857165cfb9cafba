"""One pane in an app of its own, and races made by hand to put into it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.pilot import Pilot

from tracker.race.events import EVENT
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from widgets.palette import THEMES
from widgets.pane import Pane

FLAG = datetime(2021, 2, 11, 11, 50, tzinfo=UTC)
STAGE: dict[str, Any] = {
    "id": "provence-2021-1",
    "race": "Tour de la Provence",
    "year": 2021,
    "number": 1,
    "start": "Aubagne",
    "finish": "Six-Fours-les-Plages",
    "distance_km": 180.0,
    "start_at": "2021-02-11T12:50:00+01:00",
    "teams": [
        {"name": "AG2R Citroën Team", "code": "ACT"},
        {"name": "Delko", "code": "DKO"},
        {"name": "Deceuninck-Quick-Step", "code": "DQT"},
    ],
    "riders": [
        {"name": "Lilian Calmejane", "team": "AG2R Citroën Team", "nation": "FRA"},
        {"name": "Delio Fernández", "team": "Delko", "nation": "ESP"},
    ],
    "climbs": [
        {"name": "Col de l'Espigoulier", "km_to_go": 170, "category": "1", "length_km": 10, "gradient_pct": 5.3},
        {"name": "Montée du Brulat", "km_to_go": 70, "category": "3", "length_km": 2.3, "gradient_pct": 6.7},
    ],
    "sprints": [{"name": "Cuges-les-Pins", "km_to_go": 52, "bonus_s": [3, 2, 1]}],
}
DUO = [{"name": "Lilian Calmejane"}, {"name": "Delio Fernández"}]


class OnePane(App[None]):
    """An app of one pane."""

    def __init__(self, pane: Pane, theme: str) -> None:
        super().__init__()
        self.pane = pane
        self.chosen = theme

    def compose(self) -> ComposeResult:
        yield self.pane

    def on_mount(self) -> None:
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.chosen


Build = Callable[..., Timeline]
Show = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def race() -> Build:
    """Return a function that makes a timeline of (minute, kind, fields) on the usual stage."""

    def build(*events: tuple[float, str, dict[str, Any]], **stage: Any) -> Timeline:
        events = [
            EVENT.validate_python({
                "id": f"e{number}", "at": FLAG + timedelta(minutes=minute), "kind": kind, **fields,
            })
            for number, (minute, kind, fields) in enumerate(events)
        ]  # fmt: skip
        return Timeline(Stage.model_validate({**STAGE, **stage}), events)

    return build


@pytest.fixture
def duo_away(race: Build) -> Timeline:
    """Return the two leaders with the peloton at 2:30, 130 km from the finish."""
    return race(
        (0, "start", {}),
        (10, "breakaway", {"riders": DUO}),
        (60, "km", {"km_to_go": 140}),
        (60, "gap", {"gap_s": 180, "source": "commentary"}),
        (75, "km", {"km_to_go": 130}),
        (75, "gap", {"gap_s": 150, "source": "commentary"}),
        (77, "comment", {"text": "Steady towards the climb."}),
    )


@pytest.fixture
def show() -> Show:
    """Return a function that runs a pane with a snapshot at a size, frame included."""

    @asynccontextmanager
    async def run(
        pane: Pane, snapshot: Snapshot | None, size: tuple[int, int] = (60, 16), theme: str = "ardoise-dark"
    ) -> AsyncIterator[Pilot[None]]:
        app = OnePane(pane, theme)
        async with app.run_test(size=size) as pilot:
            pane.styles.height = size[1]
            pane.snapshot = snapshot
            await pilot.pause()
            await pilot.pause()
            yield pilot

    return run


@pytest.fixture
def seen() -> Callable[[Pane], list[str]]:
    """Return a function that reads a pane as painted, frame included, a string a line."""

    def read(pane: Pane) -> list[str]:
        strips = pane.render_lines(Region(0, 0, *pane.outer_size))
        return [strip.text.rstrip() for strip in strips]

    return read
