from datetime import timedelta

import pytest
from race_strategies import FLAG, STAGE, event

from tracker.race.report import as_line, as_object
from tracker.race.timeline import Timeline

LOG = [
    event("start", 0),
    event("breakaway", 5, riders=["Anna Ask", "Béa Bø"]),
    event("gap", 10, gap_s=100, km_to_go=170),
    event("km", 20, km_to_go=160),
    event("gap", 20, id="g2", gap_s=150, km_to_go=160, source="moto 1"),
]


def at(minute, log=LOG):
    return Timeline(STAGE, log).snapshot(FLAG + timedelta(minutes=minute))


def test_the_object_tells_the_moment_and_nothing_made_up():
    state = as_object(at(22))
    assert state["at"] == "2021-02-11T13:12:00+01:00"
    assert (state["elapsed_s"], state["status"], state["km_to_go"]) == (1320, "racing", 160.0)
    assert [(group["role"], group["gap_s"], group["size"]) for group in state["groups"]] == [
        ("leaders", 0, 2),
        ("peloton", 150, None),
    ]
    gap = state["gap"]
    assert (gap["gap_s"], gap["km_to_go"], gap["age_s"], gap["source"]) == (150, 160.0, 120, "moto 1")
    assert gap["trend_s_per_km"] == 5.0
    assert (state["result"], state["weather"], state["speed_kph"]) == (None, None, None)
    assert state["gc"] == {"basis": "before", "rows": []}


def test_before_anything_is_told_all_is_unknown():
    state = as_object(Timeline(STAGE).snapshot(FLAG))
    assert (state["status"], state["elapsed_s"], state["km_to_go"], state["groups"]) == (
        "not_started",
        None,
        None,
        [],
    )


@pytest.mark.parametrize(
    ("minute", "line"),
    [
        (-5, "TES21-1 not started"),
        (6, "TES21-1 180 km · Ask, Bø"),
        (20, "TES21-1 160 km · Ask, Bø +2:30 ▲"),
        (22, "TES21-1 ~158 km · Ask, Bø +2:30 ▲"),
    ],
)
def test_the_line_for_a_status_bar(minute, line):
    assert as_line(at(minute)) == line


def test_the_line_after_the_finish_names_the_winner():
    rows = [{"name": "Anna Ask", "position": 1, "time_s": 9000}]
    log = [*LOG, event("finish", 150), event("result", 151, rows=rows)]
    assert as_line(at(150.5, log)) == "TES21-1 finished"
    assert as_line(at(152, log)) == "TES21-1 finished · Ask"


def test_the_line_keeps_what_the_source_said_of_a_gap():
    log = [*LOG, event("gap", 30, id="g3", gap_s=60, bound="gt", km_to_go=150)]
    assert as_line(at(30, log)) == "TES21-1 150 km · Ask, Bø >1:00"
    assert as_line(at(32, log)) == "TES21-1 ~148 km · Ask, Bø >1:00"
    assert as_line(at(32, log), at_mark=True) == "TES21-1 150 km · Ask, Bø >1:00"


def test_a_group_says_how_exact_its_gap_is_and_whether_it_was_worked_out():
    state = as_object(at(12, [*LOG[:2], event("gap", 10, gap_s=240, bound="lt", km_to_go=170)]))
    assert [(group["bound"], group["approx"]) for group in state["groups"]] == [(None, False), ("lt", False)]
    groups = [{"role": "leaders", "riders": [{"name": "Anna Ask"}]}, {"role": "peloton", "gap_s": 30}]
    state = as_object(at(12, [event("situation", 11, groups=[{**group, "computed": True} for group in groups])]))
    assert [group["computed"] for group in state["groups"]] == [True, True]


def test_a_gap_that_stays_as_it_was_gains_nothing():
    log = [*LOG, event("gap", 40, gap_s=150, km_to_go=150)]
    gains = as_object(at(41, log))["chase"]["gains_s_per_km"]
    assert str(gains) == "0.0"


STOPPED = [
    *LOG[:2],
    event("gap", 15, gap_s=60, km_to_go=170),
    event("gap", 30, id="g3", gap_s=100, km_to_go=160),
    event("neutralised", 30),
    event("resumed", 60),
]


def test_nobody_chases_while_the_race_is_neutralised_nor_by_a_gap_of_long_ago():
    assert as_object(at(29.9, STOPPED[:3]))["chase"]["needs_s_per_km"] is not None
    for minute in (40, 61):
        assert as_object(at(minute, STOPPED))["chase"] == {"needs_s_per_km": None, "gains_s_per_km": None}


def test_the_time_that_the_race_stood_still_makes_nobody_slow():
    distance = STAGE.distance_km
    kph = (distance - 160) * 2  # over the half hour that was raced
    estimate = as_object(at(66, STOPPED))["km_estimate"]
    assert estimate["km_to_go"] == pytest.approx(160 - kph / 10, abs=0.2)
