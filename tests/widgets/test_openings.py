"""Before anything was reported: what lies ahead, who starts, and no empty board."""

from typing import Any

from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.standings import StandingsPane


async def test_before_any_gap_the_pane_shows_what_lies_ahead(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}), (30, "km", {"km_to_go": 160}), bonuses={"finish": [10, 6, 4]})
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.end), size=(70, 12)):
        text = "\n".join(seen(pane))
    assert "What lies ahead" in text
    assert "70 km  ▲ Montée du Brulat cat 3  2.3 km at 6.7 %" in text
    assert "52 km  S Cuges-les-Pins  bonuses 3, 2, 1 s" in text
    assert "Six-Fours-les-Plages  bonuses 10, 6, 4 s" in text
    assert "Espigoulier" not in text, "it is passed"


async def test_with_the_first_gap_the_pane_is_the_chart(duo_away: Any, show: Any, seen: Any) -> None:
    pane = GapChart()
    async with show(pane, duo_away.snapshot(duo_away.begin), size=(70, 14)) as pilot:
        assert "What lies ahead" in seen(pane)[0]
        pane.snapshot = duo_away.snapshot(duo_away.end)
        await pilot.pause()
        assert "Gap over the stage" in seen(pane)[0]
        assert "┤" in "\n".join(seen(pane))


async def test_without_a_classification_the_pane_says_what_is_at_stake_and_who_starts(
    race: Any, show: Any, seen: Any
) -> None:
    timeline = race((-20, "comment", {"text": "Good day."}), bonuses={"finish": [10, 6, 4]})
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(70, 14)):
        text = "\n".join(seen(pane))
    assert "10, 6, 4 s" in text
    assert "3 teams known" in text
    assert "Delko" in text


async def test_with_nobody_away_one_sentence_says_so(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}), (5, "comment", {"text": "Off they go."}))
    pane = GroupsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(80, 10)):
        assert "nobody is reported to be away" in "\n".join(seen(pane))
