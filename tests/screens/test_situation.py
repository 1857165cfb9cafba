"""The situation in a sentence, and a paused replay that rests."""

from collections.abc import Callable
from typing import Any

from tracker.app import ArdoiseApp
from tracker.screens.stage import StageScreen

Replaying = Callable[..., ArdoiseApp]


async def test_a_key_says_where_the_race_stands_in_full(replaying: Replaying) -> None:
    app = replaying(km=60)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("w")
        said = [notice.message for notice in app._notifications]
        assert said == [
            "61.1 of 182.3 km to go, after 3 h 18 min of racing. In front: Alaphilippe (DQT), Moscon (IGD) and "
            "Ciccone (TFS), 0:35 ahead of the peloton."
        ]
        await pilot.press("n")
        assert not app._notifications  # elsewhere in the race it would be wrong


async def test_a_paused_replay_looks_at_nothing_and_plays_on(replaying: Replaying, clock: Any) -> None:
    app = replaying(km=60)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, StageScreen)
        screen.tick()
        looked: list[object] = []
        screen.show_moment = lambda: looked.append(1)  # type: ignore[method-assign]
        screen.tick()
        assert looked == []
        screen.playhead.paused = False
        clock.now += 1
        screen.tick()
        assert looked
        await pilot.pause()
