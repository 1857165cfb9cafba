"""Draw the README's picture with the program itself: `make picture`."""

import asyncio
from pathlib import Path

from tracker.app import ArdoiseApp
from tracker.journal import read_log
from tracker.library import resolve
from tracker.playhead import Playhead
from tracker.race.timeline import Timeline
from tracker.screens.sharing import picture
from tracker.screens.stage import StageScreen
from tracker.settings import Settings

STAGE = "provence-2021-1"
KM_TO_GO = 50
SIZE = (120, 40)
TARGET = Path(__file__).with_name("screen.svg")


async def draw() -> str:
    """Return the stage screen at one moment, as SVG that fetches nothing from elsewhere."""
    log = read_log(resolve(STAGE))
    timeline = Timeline(log.stage, log.events)
    playhead = Playhead(timeline, 0.0)
    playhead.seek_km(KM_TO_GO)
    app = ArdoiseApp(lambda: StageScreen(timeline, playhead), settings=Settings(), clock=lambda: 0.0)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        return picture(app)


if __name__ == "__main__":
    TARGET.write_text(asyncio.run(draw()), encoding="utf-8")
    print(f"{TARGET.name} drawn: {STAGE} at {KM_TO_GO} km to go")
