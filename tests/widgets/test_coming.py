"""What comes next, with altitudes: how long and steep a climb is, where it is hardest, each km ahead."""

from typing import Any

import pytest

from tracker.race.profile import with_profile
from tracker.race.timeline import Timeline
from widgets.course import CoursePane

POINTS = [(0, 100), (60, 100), (63, 250), (64, 350), (74, 1080), (88, 300), (180, 100)]
"""14 km at 7 %: three at 5 %, one at 10 %, ten at 7.3 %; from km 60 to km 74."""
COL = {"name": "Col du Test", "km_to_go": 106, "category": "1"}


@pytest.fixture
def at(race: Any) -> Any:
    """Return the race at a distance to go, over a course with that climb."""

    def build(km: float, **stage: Any) -> Any:
        timeline = race(
            (0, "start", {}), (60, "km", {"km_to_go": km}), **({"climbs": [COL], "sprints": []} | stage)
        )
        made = Timeline(with_profile(timeline.stage, POINTS).stage, timeline.log())
        return made.snapshot(made.end)

    return build


async def text(show: Any, seen: Any, snapshot: Any, size: tuple[int, int], *, compact: bool = False) -> str:
    pane = CoursePane()
    async with show(pane, snapshot, size=size) as pilot:
        if compact:
            pane.styles.height = None
            pane.compact = True
            await pilot.pause()
        return "\n".join(seen(pane))


async def test_before_a_climb_its_size_and_where_it_is_hardest(at: Any, show: Any, seen: Any) -> None:
    shown = await text(show, seen, at(125), (120, 11))
    assert "next Col du Test cat 1  14 km at 7 %, hardest after 3 km: 9.8 %  foot in 5 km, summit in 19" in shown
    assert "schematic" not in shown


async def test_on_a_climb_how_far_the_summit_and_the_hardest_km_are(at: Any, show: Any, seen: Any) -> None:
    shown = await text(show, seen, at(120), (120, 11))
    assert "14 km at 7 %, hardest in 3 km: 9.8 %  summit in 14 km" in shown
    shown = await text(show, seen, at(117), (120, 11))
    assert "14 km at 7 %, hardest now: 9.8 %  summit in 11 km" in shown


async def test_the_gradient_of_each_km_ahead_with_a_mark_at_the_summit(at: Any, show: Any, seen: Any) -> None:
    (row,) = [
        line for line in (await text(show, seen, at(120), (120, 11))).split("\n") if "% per km ahead" in line
    ]
    figures = row.strip("│ ").split()[4:]
    assert figures[:4] == ["5", "5", "5", "10"]
    assert figures[13] == "7▲" and figures[14] == "−5"
    last = await text(show, seen, at(2.4), (120, 11))
    assert "% per km ahead  0  0  0  " in last + "  " and "% per km ahead  0  0  0  0" not in last


async def test_where_there_is_no_room_for_each_km_this_one_and_the_next_are_said(
    at: Any, show: Any, seen: Any
) -> None:
    shown = await text(show, seen, at(117), (80, 11), compact=True)
    assert "summit in 11 km  now 9.8 %, then 7.4 %" in shown
    shown = await text(show, seen, at(106.8), (80, 11), compact=True)
    assert "summit in 0.8 km  6.9 % to the top" in shown


async def test_a_climb_that_nobody_named_is_said_to_be_found(at: Any, show: Any, seen: Any) -> None:
    shown = await text(show, seen, at(125, climbs=[]), (120, 11))
    assert "next climb of 14 km ~HC  at 7 %, hardest after 3 km: 9.8 %  foot in about 5 km, summit in 19" in shown
    assert "▲ ~HC" in shown.split("\n")[1]


@pytest.mark.parametrize("size", [(80, 4), (118, 11), (198, 11), (78, 20), (58, 6), (30, 9)])
@pytest.mark.parametrize("km", [180, 125, 120, 117, 110, 106.1, 60, 0.4])
async def test_nothing_is_cut_at_any_size(at: Any, show: Any, seen: Any, size: tuple[int, int], km: float) -> None:
    shown = await text(show, seen, at(km), size)
    lines = shown.split("\n")
    assert all(len(line) <= size[0] for line in lines)
    if size[0] >= 78:
        assert "…" not in shown
