"""A pane that has all the room shows more than beside others, not the same larger."""

from typing import Any

import pytest

from widgets.course import CoursePane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.standings import StandingsPane

GC = [
    {"position": 1, "name": "Lilian Calmejane", "team": "AG2R Citroën Team", "nation": "FRA", "time_s": 17000},
    {"position": 2, "name": "Delio Fernández", "team": "Delko", "nation": "ESP", "gap_s": 4},
    {"position": 3, "name": "Ask Bo", "team": "Delko", "nation": "DEN", "gap_s": 11},
]
GROUPS = [
    {"role": "leaders", "riders": [{"name": "Lilian Calmejane"}]},
    {"role": "chasers", "riders": [{"name": "Delio Fernández"}], "gap_s": 30},
    {"role": "peloton", "gap_s": 150},
]


@pytest.mark.parametrize(
    ("pane_class", "rows", "only_then"),
    [
        (GroupsPane, 18, ["AG2R Citroën Team", "Delio Fernández", "2:00 behind", "GC 2nd +0:04"]),
        (GapChart, 40, ["100 km  15:50", "commentary"]),
        (CoursePane, 40, ["10 km at 5.3 %", "bonuses 3, 2, 1 s"]),
    ],
)
async def test_a_zoomed_pane_shows_more(
    pane_class: Any, rows: int, only_then: list[str], race: Any, show: Any, seen: Any
) -> None:
    timeline = race(
        (0, "start", {}),
        (180, "situation", {"km_to_go": 100, "groups": GROUPS, "source": "commentary"}),
        gc_before=GC,
    )
    pane = pane_class()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, rows)) as pilot:
        beside = "\n".join(seen(pane))
        pane.detailed = True
        await pilot.pause()
        alone = "\n".join(seen(pane))
    for words in only_then:
        assert words in alone
        assert words not in beside


async def test_with_room_a_table_has_teams_in_full_and_the_gap_to_the_place_above(
    race: Any, show: Any, seen: Any
) -> None:
    timeline = race((-20, "comment", {"text": "Good day."}), gc_before=GC)
    for width, is_wide in ((120, True), (60, False)):
        pane = StandingsPane()
        async with show(pane, timeline.snapshot(timeline.end), size=(width, 20)):
            text = "\n".join(seen(pane))
        assert ("AG2R Citroën Team" in text) == is_wide
        assert ("+0:07 on the place above" in text) == is_wide
        assert "+0:11" in text


async def test_where_all_of_them_have_room_for_a_row_each_riders_are_in_full(
    race: Any, show: Any, seen: Any
) -> None:
    timeline = race((0, "start", {}), (180, "situation", {"km_to_go": 100, "groups": GROUPS}))
    for rows, is_tall in ((30, True), (14, False)):
        pane = GroupsPane()
        async with show(pane, timeline.snapshot(timeline.end), size=(60, rows)):
            assert ("AG2R Citroën Team" in "\n".join(seen(pane))) == is_tall
