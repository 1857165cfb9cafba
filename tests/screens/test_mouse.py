"""What the mouse does: what is clicked is gone to or opened, what is dragged over is what is copied."""

from collections.abc import Callable

import pytest
from textual.geometry import Offset

from tracker.app import ArdoiseApp
from tracker.screens.find import FindScreen
from tracker.screens.keyline import KeyLine
from tracker.screens.stage import StageScreen
from widgets.course import CoursePane
from widgets.feed import FeedPane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.header import StageHeader
from widgets.pane import Pane

Replaying = Callable[..., ArdoiseApp]


def text_of(pane: Pane, row: int) -> str:
    return "".join(text for text, _ in pane.row_at(row))


def place_of(pane: Pane, words: str) -> Offset:
    """Return where some words stand in a pane, from its upper left corner."""
    for row in range(pane.size.height):
        column = text_of(pane, row).find(words)
        if column >= 0:
            return Offset(*pane.gutter.top_left) + Offset(column + 1, row)
    raise AssertionError(f"{words} is not in {pane}")


async def test_a_click_on_a_line_of_the_feed_goes_there(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, StageScreen)
        feed = screen.query_one(FeedPane)
        line = feed.line_at(9)
        assert line is not None and line.at < screen.playhead.at
        await pilot.click(FeedPane, offset=(20, 9 + feed.gutter.top))
        assert screen.playhead.at == line.at


@pytest.mark.parametrize("pane_class", [CoursePane, GapChart])
async def test_a_click_on_the_course_or_the_chart_goes_to_that_place(
    replaying: Replaying, pane_class: type[Pane]
) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, StageScreen)
        pane = screen.query_one(pane_class)
        middle = (pane.size.width // 2 + pane.gutter.left, 4 + pane.gutter.top)
        await pilot.click(pane_class, offset=middle)
        await pilot.pause()
        km = screen.playhead.timeline.snapshot(screen.playhead.at).state.km_to_go
        assert km is not None
        assert abs(km - 182.3 / 2) < 12


async def test_a_click_on_a_rider_opens_them(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        groups = app.screen.query_one(GroupsPane)
        await pilot.click(GroupsPane, offset=place_of(groups, "Moscon"))
        assert isinstance(app.screen, FindScreen)
        await pilot.pause()
        assert "Moscon" in str(app.screen.query_one("#who").render())


async def test_a_click_on_the_badge_plays_and_pauses(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, StageScreen)
        header = screen.query_one(StageHeader)
        assert screen.playhead.paused
        await pilot.click(StageHeader, offset=place_of(header, "❚❚"))
        await pilot.pause()
        assert not screen.playhead.paused


async def test_a_click_on_a_key_of_the_bottom_line_is_as_good_as_the_key(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, StageScreen)
        before = screen.playhead.at
        column = str(screen.query_one(KeyLine).render()).index("→")
        await pilot.click(KeyLine, offset=(1 + column, 0))
        await pilot.pause()
        assert (screen.playhead.at - before).total_seconds() == 60


async def test_what_is_dragged_over_is_what_is_copied(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        groups = app.screen.query_one(GroupsPane)
        at = app.screen.playhead.at  # type: ignore[attr-defined]
        place = place_of(groups, "Moscon")
        await pilot.mouse_down(GroupsPane, offset=place - Offset(1, 0))
        await pilot.hover(GroupsPane, offset=place + Offset(5, 0))
        await pilot.mouse_up(GroupsPane, offset=place + Offset(5, 0))
        await pilot.pause()
        assert app.screen.get_selected_text() == "Moscon"
        marked = groups.render_line(place.y - groups.gutter.top)
        assert any(style and style.bgcolor != groups.ink("text").bgcolor for _, style, _ in marked)
        await pilot.press("ctrl+c")
        assert app.clipboard == "Moscon"
        assert app.screen.playhead.at == at  # type: ignore[attr-defined]


async def test_nothing_selected_leaves_the_clipboard_alone(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)):
        app.copy_to_clipboard("kept")
        app.copy_to_clipboard("")
        assert app.clipboard == "kept"


async def test_ctrl_c_leaves_as_q_does(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("ctrl+c")
    assert app.return_code == 0
    assert not app.is_running


async def test_the_arrows_choose_a_line_and_enter_goes_there(replaying: Replaying) -> None:
    app = replaying(km=50)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, StageScreen)
        feed = screen.query_one(FeedPane)
        await pilot.press("down", "down", "down")
        newest = len(feed._feed) - 1
        await pilot.press("enter")
        assert screen.playhead.at == screen.timeline.snapshot(screen.timeline.end).feed[newest - 2].at
        assert feed.is_following
