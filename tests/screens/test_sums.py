"""The virtual GC explained over the stage: a rider chosen by keys, the sum in words, always that of now."""

from typing import Any

from textual.widgets import OptionList, Static

from tracker.screens.sums import SumsScreen


def _said(app: Any, text_of: Any) -> str:
    return " ".join(text_of(app.screen.query_one("#sum", Static)).split())


async def test_the_breakaways_sum_and_the_leaders_are_a_key_away(replaying: Any, text_of: Any) -> None:
    app = replaying("provence-2021-2", km=20)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e")
        await pilot.pause()
        assert isinstance(app.screen, SumsScreen)
        lead = text_of(app.screen.query_one("#lead", Static))
        assert "Conca may take the lead from Ballerini, as from 0:10 ahead at the earliest" in lead
        assert _said(app, text_of).startswith("Conca: at least +0:10 before, 0:42 ahead of Ballerini: may lead")
        await pilot.press("down")
        await pilot.pause()
        assert _said(app, text_of).startswith("Ballerini: no gap before")
        await pilot.press("escape")
        assert not isinstance(app.screen, SumsScreen)


async def test_the_rider_chosen_stays_chosen_while_the_race_goes_on(
    replaying: Any, clock: Any, text_of: Any
) -> None:
    app = replaying("provence-2021-2", km=20)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e", "down", "down")
        before = _said(app, text_of)
        stage = app.screen_stack[-2]
        stage.playhead.seek_km(3)  # Conca is caught: one row fewer
        stage.show_moment()
        app.screen.look()
        await pilot.pause()
        assert before.startswith("Démare:")
        assert _said(app, text_of).startswith("Démare:")
        assert app.screen.query_one(OptionList).option_count == 10


async def test_without_a_virtual_gc_it_says_what_it_needs(replaying: Any, text_of: Any) -> None:
    app = replaying("provence-2021-2", km=40)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("e")
        await pilot.pause()
        assert "it needs a GC before the stage and a gap" in text_of(app.screen.query_one("#lead", Static))
