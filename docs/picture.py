"""Draw the README's picture, a moment of the demo, with the program itself: `make picture`."""

import asyncio
from datetime import timedelta
from pathlib import Path

from tracker.app import ArdoiseApp
from tracker.demo import SCENES
from tracker.journal import read_log
from tracker.library import resolve
from tracker.playhead import Playhead
from tracker.race.timeline import Timeline
from tracker.screens.sharing import picture
from tracker.screens.stage import StageScreen
from tracker.settings import Settings

SCENE = SCENES[1]
BEFORE_ITS_END = timedelta(seconds=105)
SIZE = (120, 40)
TARGET = Path(__file__).with_name("screen.svg")


async def draw() -> str:
    """Return the stage screen at one moment, as SVG that fetches nothing from elsewhere."""
    log = read_log(resolve(SCENE.stage))
    timeline = Timeline(log.stage, log.events)
    playhead = Playhead(timeline, 0.0, auto=True)
    playhead.seek(SCENE.span(timeline)[1] - BEFORE_ITS_END)
    app = ArdoiseApp(lambda: StageScreen(timeline, playhead), settings=Settings(), clock=lambda: 0.0)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        return picture(app)


if __name__ == "__main__":
    TARGET.write_text(asyncio.run(draw()), encoding="utf-8")
    print(f"{TARGET.name} drawn: {SCENE.caption}")
