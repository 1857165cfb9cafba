"""A time trial on the command line: state, check, plain lines."""

import json
from pathlib import Path
from typing import Any

import pytest
from trials import LOG, dump_log, header, report

from tracker.cli import run


@pytest.fixture
def itt(tmp_path: Path) -> str:
    path = tmp_path / "itt.jsonl"
    dump_log(path, header(), sorted(LOG, key=lambda event: event.at))
    return str(path)


def test_state_tells_the_time_trial_in_every_format(itt: str, capsys: pytest.CaptureFixture[str]) -> None:
    said: dict[str, Any] = {}
    for form in ("json", "line", "table"):
        assert run(["state", itt, "--elapsed", "44:00", "--format", form]) == 0
        said[form] = capsys.readouterr().out
    as_json = json.loads(said["json"])
    assert as_json["stage"]["format"] == "itt"
    assert as_json["time_trial"]["leader"]["name"] == "Béa Bø"
    first = as_json["gc_on_the_road"]["rows"][0]
    assert (first["name"], first["gap_s"], first["provisional"]) == ("Elsa Ek", 0, True)
    assert said["line"] == "TES26-16 itt · Bø 41:10 · 3 on the course\n"
    assert "On the course (3)" in said["table"]


def test_a_distance_to_go_is_no_moment_of_a_time_trial(itt: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["state", itt, "--km-to-go", "10"]) == 1
    assert capsys.readouterr().err.startswith("A time trial has no head of the race: use --elapsed")


def test_check_has_nothing_against_riders_who_ride_after_the_first_finish(
    itt: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["check", itt])
    assert "after the finish" not in capsys.readouterr().out
    wrong = [*LOG[:7], report("split", 19, 21, checkpoint="Col du Test", time_s=850, position=3)]
    dump_log(tmp_path / "wrong.jsonl", header(), wrong)
    run(["check", str(tmp_path / "wrong.jsonl")])
    assert "Cleo Čech is reported as number 3 at Col du Test, by the times it is 1" in capsys.readouterr().out


def test_plain_lines_say_who_came_where_in_which_time(itt: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["replay", itt, "--plain"]) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    for said in (
        "12:00 DEPART Ask to start at 13:00",
        "13:15 SPLIT Ask at Col du Test: 15:00 (1st)",
        "13:41 FINISH Ask at the finish: 41:30",
    ):
        assert said in lines
