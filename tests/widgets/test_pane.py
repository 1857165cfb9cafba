"""A pane scrolls as far as its rows go, whatever comes, goes or is resized."""

from collections.abc import Sequence
from typing import Any

from widgets.cells import Row
from widgets.pane import Pane


class Counted(Pane, can_focus=True):
    """Shows as many rows as it is told to."""

    DEFAULT_CSS = "Counted { overflow-y: auto; scrollbar-gutter: stable; }"
    AIR = 1
    count = 3

    def blank(self, width: int, height: int) -> list[Row]:
        return [((f"row {number}", "text"),) for number in range(self.count)]


async def settled(pilot: Any, pane: Counted, count: int) -> tuple[bool, int]:
    """Return whether there is a scroll bar, and how far it goes, when there are so many rows."""
    pane.count = count
    pane.draw()
    await pilot.pause()
    bar = pane.show_vertical_scrollbar
    if bar:
        assert pane.vertical_scrollbar.window_virtual_size == count
    return bar, pane.max_scroll_y


async def test_it_scrolls_as_far_as_its_rows_go(show: Any) -> None:
    pane = Counted()
    async with show(pane, None, (40, 12)) as pilot:
        counts: Sequence[int] = (3, 10, 11, 40, 41, 12, 10, 0, 25)
        assert [await settled(pilot, pane, count) for count in counts] == [
            (count > 10, max(0, count - 10)) for count in counts
        ]


async def test_who_has_scrolled_below_rows_that_go_stands_at_the_last(show: Any) -> None:
    pane = Counted()
    async with show(pane, None, (40, 12)) as pilot:
        await settled(pilot, pane, 50)
        pane.scroll_to(y=40, animate=False)
        await settled(pilot, pane, 30)
        assert pane.scroll_offset.y == 20


async def test_rows_that_fit_a_smaller_pane_need_no_scroll_bar(show: Any) -> None:
    pane = Counted()
    async with show(pane, None, (40, 30)) as pilot:
        await settled(pilot, pane, 5)
        pane.styles.height = 12
        await pilot.pause()
        await pilot.pause()
        assert (pane.show_vertical_scrollbar, pane.max_scroll_y) == (False, 0)
