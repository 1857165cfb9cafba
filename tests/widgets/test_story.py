"""The story so far on the bar and the chart: key moments where they took place, and none that is to come."""

from datetime import UTC, datetime, timedelta
from typing import Any

from widgets.course import CoursePane
from widgets.gapchart import GapChart
from widgets.moments import MOMENT, MomentPlaces

FLAG = datetime(2021, 2, 11, 11, 50, tzinfo=UTC)
DUO = [{"name": "Lilian Calmejane"}, {"name": "Delio Fernández"}]
DAY = (
    (0, "start", {"km_to_go": 180}),
    (30, "attack", {"riders": DUO, "km_to_go": 160}),
    (35, "breakaway", {"riders": DUO, "km_to_go": 150}),
    (60, "gap", {"gap_s": 180, "km_to_go": 140}),
    (62, "attack", {"riders": [{"name": "Ask"}], "km_to_go": 138}),
    (120, "caught", {"km_to_go": 60}),
)


def test_moments_never_reach_beyond_the_playhead_whatever_was_looked_at_before(race: Any) -> None:
    timeline = race(*DAY)
    places = MomentPlaces()
    whole = timeline.snapshot(timeline.end)
    assert places.of(whole.feed, timeline.stage) == (180, 160, 150, 138, 60)
    early = timeline.snapshot(FLAG + timedelta(minutes=40))
    assert places.of(early.feed, timeline.stage) == (180, 160, 150)
    assert places.of(whole.feed, timeline.stage) == (180, 160, 150, 138, 60)


def test_a_withdrawn_moment_has_no_place(race: Any) -> None:
    timeline = race(*DAY, (130, "withdraw", {"target": "e4"}))
    snapshot = timeline.snapshot(timeline.end)
    assert MomentPlaces().of(snapshot.feed, timeline.stage) == (180, 160, 150, 60)


async def test_the_bar_has_a_tick_for_each_moment_so_far(race: Any, show: Any, seen: Any) -> None:
    timeline = race(*DAY)
    pane = CoursePane()
    async with show(pane, timeline.snapshot(FLAG + timedelta(minutes=61)), size=(94, 11)):
        bar = next(line for line in seen(pane) if MOMENT in line).strip("│ ")
    assert [index for index, mark in enumerate(bar) if mark == MOMENT] == [0, 10, 15]


async def test_the_chart_says_what_its_lines_and_marks_mean(race: Any, show: Any, seen: Any) -> None:
    timeline = race(*DAY[:4])
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.end), size=(90, 14)):
        text = "\n".join(seen(pane))
    for words in ("gap now", "key moment", "summit"):
        assert words in text
    assert "chasers" not in text
    assert "earlier breaks" not in text


async def test_the_chasers_have_a_line_of_their_own(race: Any, show: Any, seen: Any) -> None:
    chasers = {"role": "chasers", "riders": [{"name": "Ask"}]}
    peloton = {"role": "peloton"}

    def road(minute: float, km: float, near: int, far: int) -> Any:
        groups = [{"role": "leaders", "riders": DUO}, {**chasers, "gap_s": near}, {**peloton, "gap_s": far}]
        return (minute, "situation", {"km_to_go": km, "groups": groups})

    timeline = race((0, "start", {}), road(30, 150, 30, 120), road(60, 120, 60, 180))
    snapshot = timeline.snapshot(timeline.end)
    assert [gap.gap_s for gap in snapshot.gaps] == [120, 180]
    assert [gap.gap_s for gap in snapshot.chases] == [30, 60]
    assert [gap.gap_s for gap in timeline.snapshot(FLAG + timedelta(minutes=40)).chases] == [30]
    pane = GapChart()
    async with show(pane, snapshot, size=(90, 16)):
        assert "chasers" in "\n".join(seen(pane))
