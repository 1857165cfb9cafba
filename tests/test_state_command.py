"""`ardoise state`: the moments of the bundled stages that the sport cares about."""

import json
from typing import Any

import pytest

from tracker.cli import run


@pytest.fixture
def state(capsys: pytest.CaptureFixture[str]) -> Any:
    def ask(*args: str) -> str:
        assert run(["state", *args]) == 0
        shown = capsys.readouterr()
        assert shown.err == ""
        return shown.out

    return ask


def test_at_130_km_two_are_away_and_the_peloton_is_at_2_30(state: Any) -> None:
    shown = json.loads(state("provence-2021-1", "--km-to-go", "130", "--format", "json"))
    assert shown["schema"] == 1
    assert [rider["name"] for rider in shown["groups"][0]["riders"]] == ["Lilian Calmejane", "Delio Fernández"]
    assert [(group["role"], group["gap_s"]) for group in shown["groups"]] == [("leaders", 0), ("peloton", 150)]
    assert (shown["km_to_go"], shown["gap"]["gap_s"]) == (130.0, 150)


def test_at_19_km_alaphilippe_has_taken_the_super_sprint(state: Any) -> None:
    shown = json.loads(state("provence-2021-1", "--km-to-go", "19", "--format", "json"))
    sprint = shown["passages"][-1]
    assert (sprint["order"][0]["name"], sprint["order"][0]["bonus_s"]) == ("Julian Alaphilippe", 8)
    assert shown["result"] is None


def test_the_end_of_the_log_has_the_published_tables(state: Any) -> None:
    shown = json.loads(state("provence-2021-1", "--format", "json"))
    assert shown["status"] == "finished"
    assert len(shown["result"]["rows"]) == 10
    first = shown["gc"]["rows"][0]
    assert (shown["gc"]["basis"], first["name"], first["time_s"]) == ("official", "Davide Ballerini", 16_993)


def test_elapsed_counts_from_the_flag(state: Any) -> None:
    shown = json.loads(state("provence-2021-1", "--elapsed", "2:00:00", "--format", "json"))
    assert shown["elapsed_s"] == 7200
    assert shown["at"] == "2021-02-11T14:50:00+01:00"


def test_elapsed_beyond_the_end_is_the_end(state: Any) -> None:
    late = json.loads(state("provence-2021-1", "--elapsed", "20:00:00", "--format", "json"))
    last = json.loads(state("provence-2021-1", "--format", "json"))
    assert late["gc"] == last["gc"]


def test_the_line_fits_a_status_bar(state: Any) -> None:
    line = state("provence-2021-1", "--km-to-go", "80", "--format", "line")
    assert line.startswith("PRO21-1 80 km · Calmejane, Fernández +2:")
    assert line.count("\n") == 1 and len(line) < 60


def test_the_table_for_people_is_aligned(state: Any) -> None:
    shown = state("provence-2021-1")
    rows = shown.split("General classification (official)\n")[1].splitlines()[:10]
    assert rows[0].endswith("4:43:13") and rows[1].endswith("+0:04")
    assert len({len(row) for row in rows}) == 1
    assert "Super sprint Le Camp" in shown


def test_the_table_before_the_start_says_so(state: Any) -> None:
    shown = state("provence-2021-1", "--km-to-go", "182.3")
    assert "Ballerini" not in shown


def test_programs_find_each_key_by_the_name_that_docs_state_md_gives(state: Any) -> None:
    shown = json.loads(state("provence-2021-1", "--elapsed", "1:40:00", "--format", "json"))
    assert shown["km_estimate"] == {"km_to_go": 127.0, "told_km_to_go": 130.0, "age_s": 329}
    assert shown["chase"].keys() == {"needs_s_per_km", "gains_s_per_km"}
    assert shown["reference"] == {"name": "Peloton", "role": "peloton", "gap_s": 150}
    assert {"gap_s", "km_to_go", "age_s", "trend_s_per_km", "source", "bound", "approx", "estimated"} <= shown[
        "gap"
    ].keys()
    row = shown["gc_on_the_road"]["rows"][0]
    assert {"position", "name", "gap_s", "before_s", "road_s", "bonus_s", "gap_min_s", "gap_max_s"} <= row.keys()
    assert {"id", "role", "name", "named", "riders", "gap_s", "km_to_go", "speed_kph"} <= shown["groups"][0].keys()
