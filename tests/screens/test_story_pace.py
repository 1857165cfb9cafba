"""Two stages at the director's speed, one from 100 km on and one from 60, as it is seen: never dull for long, no line gone before it is read."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from tracker.app import ArdoiseApp
from tracker.journal import read_log
from tracker.library import resolve
from tracker.playhead import Playhead
from tracker.race.timeline import Timeline
from tracker.screens.stage import StageScreen
from tracker.settings import Settings

STEP_S = 0.8
LAST_KM = re.compile(r"^[│ ▌]*(0\.\d|1|0) ")


@pytest.mark.parametrize(
    ("name", "size", "from_km"), [("provence-2021-1", (120, 40), 60.0), ("provence-2021-2", (80, 24), 100.0)]
)
async def test_something_changes_all_the_while_and_each_line_can_be_read(
    name: str,
    size: tuple[int, int],
    from_km: float,
    clock: Any,
    screen_text: Callable[[ArdoiseApp], dict[str, str]],
) -> None:
    log = read_log(resolve(name))
    timeline = Timeline(log.stage, log.events)
    playhead = Playhead(timeline, clock.now, auto=True)
    playhead.to_opening()
    playhead.seek_km(from_km)
    app = ArdoiseApp(lambda: StageScreen(timeline, playhead), Settings(), clock)
    begun = changed = clock.now
    dullest = 0.0
    before: tuple[str, ...] = ()
    seen: dict[str, list[float]] = {}
    async with app.run_test(size=size) as pilot:
        screen = app.screen
        assert isinstance(screen, StageScreen)
        while not playhead.ended:
            await pilot.pause()
            shown = screen_text(app)
            # Ages and distances that count on are no news; where the result takes the feed's place, the slate is.
            news = ("groups", "feed" if "feed" in shown else "slate")
            now = tuple(re.sub(r"\d+", "", shown.get(pane, "")) for pane in news)
            if now != before:
                dullest, changed, before = max(dullest, clock.now - changed), clock.now, now
            for row in shown.get("feed", "").split("\n"):
                if re.search(r"\d\d:\d\d", row):
                    seen.setdefault(row, []).append(clock.now)
            clock.now += STEP_S
            screen.tick()
    assert dullest < 6 + STEP_S  # it is looked at every so often
    at_the_end = clock.now - STEP_S
    hasty = [
        row
        for row, times in seen.items()
        if times[-1] - times[0] + STEP_S < 1.5
        and begun < times[0]
        and times[-1] < at_the_end
        and not LAST_KM.match(row)
    ]
    assert hasty == []
    assert len(seen) > 30
