"""The recap over the stage: the race so far, and what was missed after going on."""

from typing import Any

from textual.containers import VerticalScroll
from textual.widgets import Static

from tracker.screens.recap import RecapScreen


def _shown(app: Any, text_of: Any) -> str:
    assert isinstance(app.screen, RecapScreen)
    return " ".join(text_of(app.screen.query_one(Static)).split())


async def test_r_says_what_happened_so_far(replaying: Any, text_of: Any) -> None:
    app = replaying(km=30)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("r")
        await pilot.pause()
        text = _shown(app, text_of)
        assert "In front: Alaphilippe (DQT), Moscon (IGD) and Ciccone (TFS), 0:40 ahead of the peloton" in text
        assert "Ballerini" not in text
        await pilot.press("r")
        assert not isinstance(app.screen, RecapScreen)


async def test_after_going_on_it_offers_what_was_missed(replaying: Any, text_of: Any) -> None:
    app = replaying(km=80)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        app.screen.playhead.seek_km(50)
        app.screen.moved()
        await pilot.press("r", "s")
        await pilot.pause()
        text = _shown(app, text_of)
        assert "80 km to go" in str(app.screen.query_one(VerticalScroll).border_title)
        assert "71 km to go: Caught: Calmejane and Fernández." in text
        assert "Espigoulier" not in text
        await pilot.press("escape", "r")
        await pilot.pause()
        assert "s since" not in str(app.screen.query_one(VerticalScroll).border_subtitle)  # it was read


async def test_going_back_leaves_nothing_missed(replaying: Any) -> None:
    app = replaying(km=80)
    async with app.run_test(size=(120, 40)) as pilot:
        for km in (50, 90):
            await pilot.pause()
            app.screen.playhead.seek_km(km)
            app.screen.moved()
        await pilot.press("r")
        await pilot.pause()
        assert "since you" not in str(app.screen.query_one(VerticalScroll).border_subtitle)
