"""A circuit that ends at the finish line: which lap is ridden, and where it begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from race_strategies import FLAG, STAGE, event

from tracker.race.laps import km_of_lap, lap_at, nearest_crossing
from tracker.race.report import as_line, as_object
from tracker.race.timeline import Timeline

CRITERIUM = STAGE.model_copy(update={"distance_km": 108.0, "circuit_km": 6.8, "laps": 8})


@pytest.mark.parametrize(("lap", "km"), [(1, 54.4), (3, 40.8), (8, 6.8)])
def test_a_lap_begins_with_it_and_all_after_it_to_go(lap: int, km: float) -> None:
    assert km_of_lap(CRITERIUM, lap) == km


@pytest.mark.parametrize(
    ("km", "lap"), [(60.0, None), (54.4, (1, 8)), (47.7, (1, 8)), (47.6, (2, 8)), (6.8, (8, 8)), (0.4, (8, 8))]
)
def test_which_lap_is_ridden_follows_from_the_km(km: float, lap: tuple[int, int] | None) -> None:
    assert lap_at(CRITERIUM, km) == lap


def test_a_stage_without_a_circuit_has_no_laps() -> None:
    assert lap_at(STAGE, 10.0) is None
    assert km_of_lap(STAGE, 2) is None
    assert nearest_crossing(STAGE, 10.0) is None


@given(st.integers(1, 300).map(lambda tenths: tenths / 10), st.integers(1, 60), st.data())
def test_where_a_lap_begins_is_on_that_lap(length: float, laps: int, data: st.DataObject) -> None:
    stage = STAGE.model_copy(update={"circuit_km": length, "laps": laps})
    lap = data.draw(st.integers(1, laps))
    assert lap_at(stage, km_of_lap(stage, lap)) == (lap, laps)


def test_the_bell_is_a_line_of_the_feed_and_a_bare_mark_is_not() -> None:
    log = [event("start"), event("km", 60, km_to_go=30.0), event("km", 90, id="bell", km_to_go=6.8, lap=8, laps=8)]
    timeline = Timeline(CRITERIUM, log)
    moment = timeline.snapshot(timeline.end)
    assert [line.id for line in moment.feed if line.kind == "km"] == ["bell"]  # type: ignore[attr-defined]
    assert as_object(moment)["lap"] == {"number": 8, "of": 8}
    assert "last lap" in as_line(moment)
    assert as_object(timeline.snapshot(FLAG))["lap"] is None
