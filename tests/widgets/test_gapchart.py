import re
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from widgets.gapchart import GapChart, subtitles, thinned, trend_choices
from widgets.words import forecast_words, shown_forecast

DUO = [{"name": "Lilian Calmejane"}, {"name": "Delio Fernández"}]
TRIO = [{"name": "Julian Alaphilippe"}, {"name": "Gianni Moscon"}, {"name": "Giulio Ciccone"}]


def dotted(lines: list[str]) -> list[int]:
    """Return the columns that have a braille dot in any row."""
    return sorted({x for line in lines for x, c in enumerate(line) if 0x2801 <= ord(c) <= 0x28FF})


async def test_the_line_is_broken_between_two_heads_of_the_race(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (0, "start", {}),
        (5, "breakaway", {"riders": DUO}),
        (10, "gap", {"gap_s": 60, "km_to_go": 160}),
        (60, "gap", {"gap_s": 240, "km_to_go": 120}),
        (80, "caught", {}),
        (90, "breakaway", {"riders": TRIO}),
        (120, "gap", {"gap_s": 30, "km_to_go": 60}),
        (150, "gap", {"gap_s": 90, "km_to_go": 40}),
    )
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.end), size=(100, 16)):
        columns = dotted(seen(pane))
    holes = [after - before for before, after in pairwise(columns) if after - before > 1]
    assert len(holes) == 1, "each breakaway's line is whole, and they are not joined"
    assert holes[0] > 20


async def test_the_axes_are_in_minutes_and_km_to_go(duo_away: Any, show: Any, seen: Any) -> None:
    pane = GapChart()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(70, 15)):
        lines = seen(pane)
    text = "\n".join(lines)
    ticks = [line[1:-1].split("┤")[0].strip() for line in lines if "┤" in line]
    assert ticks == ["3:00", "2:00", "1:00", "0:00"]
    assert "0 km" in text and "120" in text and "60" in text
    assert "┃" in text, "the place of the race is marked"


async def test_a_chase_is_put_into_words_by_what_it_needs_and_gains(duo_away: Any, show: Any, seen: Any) -> None:
    pane = GapChart()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(80, 14)):
        assert "needs 1.2 s/km to the line, closing 3 s/km" in seen(pane)[-1]


def test_a_gap_that_grows_needs_as_much_and_gains_nothing(race: Any) -> None:
    timeline = race(
        (0, "start", {}),
        (5, "breakaway", {"riders": DUO}),
        (10, "gap", {"gap_s": 60, "km_to_go": 160}),
        (60, "gap", {"gap_s": 240, "km_to_go": 120}),
    )
    said = ("needs 2.0 s/km to the line, growing 4.5 s/km", "needs 2.0 s/km, growing 4.5 s/km", "growing 4.5 s/km")
    assert trend_choices(timeline.snapshot(timeline.end)) == said


async def test_the_chart_names_the_group_when_the_peloton_is_gone(race: Any, show: Any, seen: Any) -> None:
    groups = [{"riders": DUO[:1]}, {"name": "Gr. Fernández", "gap_s": 40, "riders": DUO[1:]}]
    timeline = race((0, "start", {}), (200, "situation", {"groups": groups, "km_to_go": 8}))
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)):
        assert "Gap to Gr. Fernández" in seen(pane)[0]


async def test_a_chart_of_gaps_to_one_group_after_another_is_not_called_by_the_last(
    race: Any, show: Any, seen: Any
) -> None:
    groups = [{"riders": DUO[:1]}, {"name": "Gr. Fernández", "gap_s": 40, "riders": DUO[1:]}]
    timeline = race(
        (0, "start", {}),
        (5, "breakaway", {"riders": DUO}),
        (10, "gap", {"gap_s": 240, "km_to_go": 160}),
        (200, "situation", {"groups": groups, "km_to_go": 8}),
    )
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)):
        assert "Gap over the stage" in seen(pane)[0]


CHASED = (
    (0, "start", {}),
    (5, "breakaway", {"riders": DUO}),
    (150, "gap", {"gap_s": 150, "km_to_go": 70}),
    (165, "gap", {"gap_s": 120, "km_to_go": 60}),
)


def test_with_most_of_the_race_to_come_nothing_is_forecast(duo_away: Any) -> None:
    snapshot = duo_away.snapshot(duo_away.end)
    assert snapshot.state.km_to_go == 130
    assert shown_forecast(snapshot) is None
    assert subtitles(trend_choices(snapshot), forecast_words(None)) == trend_choices(snapshot)


def test_a_probability_is_never_said_without_its_band(race: Any) -> None:
    timeline = race(*CHASED)
    snapshot = timeline.snapshot(timeline.end)
    said = subtitles(trend_choices(snapshot), forecast_words(shown_forecast(snapshot)))
    assert re.fullmatch(
        r"needs 2\.0 s/km to the line, closing 3 s/km · \d\d % caught, between \d\d and \d+(\.\d)? km to go",
        said[0],
    )
    assert all("between" in one for one in said if "%" in one)


def test_a_break_that_may_well_stay_away_is_caught_only_if(race: Any) -> None:
    timeline = race(*CHASED[:2], (230, "gap", {"gap_s": 100, "km_to_go": 10}))
    said = forecast_words(shown_forecast(timeline.snapshot(timeline.end)))
    assert re.fullmatch(r"\d+ % caught, if so between \d\.\d and \d\.\d km to go", said)


@pytest.mark.parametrize(("far", "near"), [(12.0, 4.0), (12.0, 10.8), (3.1, 2.9), (0.4, 0.4), (1.0, 0.0)])
def test_the_band_has_two_ends(race: Any, far: float, near: float) -> None:
    timeline = race(*CHASED)
    found = shown_forecast(timeline.snapshot(timeline.end))
    assert found is not None
    said = re.findall(r"between (\S+) and (\S+) km", forecast_words(found._replace(km_to_go=(far, near))))
    assert [(float(a), float(b)) for a, b in said] == [(round(far, 1), round(near, 1))]


async def test_what_is_expected_is_a_shade_ahead_of_the_race(race: Any, show: Any, seen: Any) -> None:
    timeline = race(*CHASED)
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.begin + timedelta(minutes=150)), size=(100, 16)) as pilot:
        before = seen(pane)
        here = next(line.index("┃") for line in before if "┃" in line)
        assert max(dotted(before)) <= here, "one gap is no ground"
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        after = seen(pane)
    here = next(line.index("┃") for line in after if "┃" in line)
    ahead = [column for column in dotted(after) if column > here]
    assert len(ahead) > 15, "from the present gap to where the catch is expected"
    bottom = max(y for y, line in enumerate(after) if "┤" in line)
    assert max(dotted([after[bottom]])) == max(ahead), "it comes down to no gap at all"


async def test_a_single_reading_is_a_dot_and_none_is_words(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (0, "start", {}), (5, "breakaway", {"riders": DUO}), (10, "gap", {"gap_s": 60, "km_to_go": 160})
    )
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.begin), size=(60, 12)) as pilot:
        assert "What lies ahead" in "\n".join(seen(pane))
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert len(dotted(seen(pane))) == 1


async def test_an_unchanged_race_is_not_drawn_again(duo_away: Any, show: Any, monkeypatch: Any) -> None:
    import widgets.gapchart as module

    drawn = []
    original = module.chart
    monkeypatch.setattr(module, "chart", lambda *args: drawn.append(1) or original(*args))
    pane = GapChart()
    async with show(pane, duo_away.snapshot(duo_away.end)):
        count = len(drawn)
        assert count
        pane.snapshot = duo_away.snapshot(duo_away.end.replace(microsecond=5))
        assert len(drawn) == count


def test_of_many_readings_in_one_column_the_extremes_are_drawn() -> None:
    points = [(100 - n / 100, 60 + n % 7, 1) for n in range(10_000)]
    points[5_000] = (50.0, 400, 1)
    points[5_001] = (49.99, 3, 1)
    drawn = thinned(points, int, 1_000)
    assert len(drawn) <= 4 * 101
    assert {400, 3} <= {seconds for _, seconds, _ in drawn}
    assert [drawn[0], drawn[-1]] == [points[0], points[-1]]
    assert drawn == sorted(drawn, reverse=True), "they stay in the order of the race"


def test_what_is_drawn_is_bounded_though_the_km_jump_to_and_fro() -> None:
    points = [(float(n % 2 * 90), 60, n % 3) for n in range(10_000)]
    assert len(thinned(points, int, 500)) <= 500


async def test_the_line_has_most_of_the_height(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (0, "start", {}),
        (5, "breakaway", {"riders": DUO}),
        (10, "gap", {"gap_s": 275, "km_to_go": 160}),
        (60, "gap", {"gap_s": 140, "km_to_go": 120}),
    )
    pane = GapChart()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 13)):
        lines = seen(pane)
    first = next(y for y, line in enumerate(lines) if dotted([line]))
    assert first <= 3
    assert [line[1:-1].split("┤")[0].strip() for line in lines if "┤" in line] == ["4:00", "2:00", "0:00"]
