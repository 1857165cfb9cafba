"""Who is followed is marked in every pane that names them, by a character, so without colours too."""

import unicodedata
from datetime import timedelta
from typing import Any

import pytest
from rich.cells import cell_len
from trials import FIRST, big_header, big_log

from tracker.race.followed import NOBODY, Followed
from tracker.race.timeline import Timeline
from widgets.course import CoursePane
from widgets.feed import FeedPane
from widgets.groups import GroupsPane
from widgets.pane import Pane
from widgets.slate import Slate
from widgets.standings import StandingsPane
from widgets.timetrial import TimeTrialPane
from widgets.words import FOLLOWED

FERNANDEZ = Followed(riders=frozenset({"delio fernandez"}))
DELKO = Followed(teams=frozenset({"delko"}))


def timeline_of(race: Any) -> Timeline:
    gc = [{"name": "Lilian Calmejane", "time_s": 900}, {"name": "Delio Fernández", "team": "Delko", "gap_s": 5}]
    return race(  # type: ignore[no-any-return]
        (0, "start", {}),
        (10, "breakaway", {"riders": [{"name": "Calmejane"}, {"name": "Fernández"}]}),
        (20, "km", {"km_to_go": 130}),
        (20, "gap", {"gap_s": 150}),
        (21, "comment", {"text": "Fernández takes a bottle."}),
        (22, "comment", {"text": "Calmejane does not."}),
        (30, "sprint", {"name": "Cuges", "order": [{"name": "Fernández", "bonus_s": 3}]}),
        (40, "abandon", {"riders": [{"name": "Fernández"}]}),
        gc_before=gc,
    )


@pytest.mark.parametrize("followed", [FERNANDEZ, DELKO], ids=["rider", "team"])
@pytest.mark.parametrize(
    ("pane_class", "minute", "marked"),
    [
        (GroupsPane, 35, ["✦ Fernández DKO"]),
        (GroupsPane, 45, ["✦ Fernández DKO DNF"]),
        (FeedPane, 25, ["✦ Away: Calmejane, Fernández", "✦ Fernández takes a bottle."]),
        (StandingsPane, 35, ["✦  2  Delio Fernández", "1 ✦ Fernández 3 s"]),
    ],
)
async def test_a_rider_is_marked_where_named(
    race: Any, show: Any, seen: Any, followed: Followed, pane_class: type[Pane], minute: int, marked: list[str]
) -> None:
    timeline = timeline_of(race)
    pane = pane_class()
    snapshot = timeline.snapshot(timeline.begin + timedelta(minutes=minute))
    async with show(pane, snapshot, (70, 20)) as pilot:
        assert FOLLOWED not in "\n".join(seen(pane))
        pane.followed = followed
        await pilot.pause()
        text = "\n".join(seen(pane))
        assert all(words in text for words in marked), text
        assert text.count(FOLLOWED) == len(marked), text
        pane.followed = NOBODY
        await pilot.pause()
        assert FOLLOWED not in "\n".join(seen(pane))


async def test_the_winner_is_marked(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}), (200, "finish", {"riders": [{"name": "Fernández"}], "time_s": 12000}))
    pane = Slate()
    async with show(pane, timeline.snapshot(timeline.end), (70, 7)) as pilot:
        pane.followed = DELKO
        await pilot.pause()
        assert "✦ Fernández" in "\n".join(seen(pane))


@pytest.mark.parametrize(
    ("pane_class", "marked"),
    [
        (TimeTrialPane, ["✦ Hoek", "✦  3  Brandt"]),
        (CoursePane, ["✦ followed", "26:36 ✦ Hoek", "✦──"]),
        (StandingsPane, ["✦  8  Lotte Hoek"]),
        (FeedPane, ["✦ Hoek at Pont Neuf"]),
    ],
)
async def test_in_a_time_trial_too(show: Any, seen: Any, pane_class: type[Pane], marked: list[str]) -> None:
    timeline = Timeline(big_header(), big_log(big_header()))
    brandt = next(rider for rider in big_header().riders if rider.surname == "Brandt")
    pane = pane_class()
    async with show(pane, timeline.snapshot(FIRST + timedelta(minutes=60)), (110, 30)) as pilot:
        pane.followed = Followed(riders=frozenset({"lotte hoek", brandt.key}))
        await pilot.pause()
        text = "\n".join(seen(pane))
        assert all(words in text for words in marked), text


@pytest.mark.parametrize("width", [14, 20, 35, 36, 54, 80])
async def test_the_mark_changes_no_width_and_the_feed_holds(race: Any, show: Any, seen: Any, width: int) -> None:
    timeline = timeline_of(race)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), (width, 12)) as pilot:
        for followed in (FERNANDEZ, NOBODY, DELKO):
            pane.followed = followed
            await pilot.pause()
            strips = pane.render_lines(pane.region.reset_offset)
            assert {strip.cell_length for strip in strips} == {width}
            assert pane.is_following


def test_the_mark_takes_one_cell_in_every_terminal() -> None:
    assert cell_len(FOLLOWED) == 1
    assert unicodedata.east_asian_width(FOLLOWED) == "N"  # neither wide nor ambiguous
