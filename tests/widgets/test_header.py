from typing import Any

import pytest

from widgets.header import StageHeader, Transport


async def test_all_of_it_at_120_cells(duo_away: Any, show: Any, seen: Any) -> None:
    pane = StageHeader()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(120, 1)) as pilot:
        pane.transport = Transport("▶ ×30", "playing", "replay")
        await pilot.pause()
        (line,) = seen(pane)
    for part in ("Tour de la Provence 2021", "stage 1", "Aubagne → Six-Fours-les-Plages", "180 km", "▶ ×30"):
        assert part in line
    assert "14:07" in line, "the stage's local time, not UTC"
    assert "+1h17" in line
    assert "estimated" not in line


async def test_estimated_times_are_said_to_be(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}), estimated=True)
    pane = StageHeader()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, 1)):
        assert "estimated" in seen(pane)[0]


@pytest.mark.parametrize("width", [100, 80, 70, 60, 50, 40, 30])
async def test_narrow_it_drops_whole_parts_and_keeps_time_and_transport(
    width: int, duo_away: Any, show: Any, seen: Any
) -> None:
    pane = StageHeader()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(width, 1)) as pilot:
        pane.transport = Transport("❚❚ paused", "paused")
        await pilot.pause()
        (line,) = seen(pane)
    assert "❚❚ paused" in line
    assert "14:07" in line
    assert "Tour" in line
    assert "Six-Fours" not in line or "Six-Fours-les-Plages" in line
    assert line.count("…") <= 1


async def test_a_lost_source_is_told_before_the_course(duo_away: Any, show: Any, seen: Any) -> None:
    pane = StageHeader()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(80, 1)) as pilot:
        pane.transport = Transport("● LIVE", "lost", "lost, retrying in 8 s")
        await pilot.pause()
        (line,) = seen(pane)
    assert "lost, retrying in 8 s" in line


async def test_the_source_is_told_of_before_anything_came(show: Any, seen: Any) -> None:
    pane = StageHeader()
    async with show(pane, None, size=(80, 1)) as pilot:
        pane.transport = Transport("● LIVE", "lost", "lost, retrying in 8 s")
        await pilot.pause()
        assert "lost, retrying in 8 s" in seen(pane)[0]
