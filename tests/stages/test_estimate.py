"""The working of the times, and the logs that are made from the facts."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from tracker.stages import estimate


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_regenerating_equals_the_committed_files(stage_id: str) -> None:
    assert estimate.build(stage_id).encode() == (estimate.HERE / f"{stage_id}.jsonl").read_bytes()


def test_main_writes_every_stage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (estimate.RACE.name, *(f"{stage_id}.toml" for stage_id in estimate.STAGES)):
        (tmp_path / name).write_bytes((estimate.HERE / name).read_bytes())
    monkeypatch.setattr(estimate, "HERE", tmp_path)
    estimate.main()
    for stage_id in estimate.STAGES:
        assert (tmp_path / f"{stage_id}.jsonl").read_text("utf-8") == estimate.build(stage_id)
    assert "events" in capsys.readouterr().out


def test_spread_is_even_and_never_rises() -> None:
    assert estimate.spread([80, None, None, None, 72]) == [80, 78, 76, 74, 72]
    assert estimate.spread([5, 5, None, 4]) == [5, 5, 4.5, 4]
    with pytest.raises(estimate.FactsError, match="comes after"):
        estimate.spread([5, 6])
    with pytest.raises(estimate.FactsError, match="need a place"):
        estimate.spread([5, None])


def test_clock_keeps_to_the_stage() -> None:
    clock = estimate.Clock(datetime.fromisoformat("2021-02-12T12:30:00+01:00"), 100, ((0, 0), (100, 9000)))
    assert (clock.elapsed_s(100), clock.elapsed_s(50), clock.elapsed_s(0)) == (0, 4500, 9000)
    with pytest.raises(estimate.FactsError, match="outside"):
        clock.elapsed_s(101)


def test_names_that_are_not_clear_are_refused() -> None:
    teams = {
        "AAA": {"name": "A", "riders": {"Ion Izagirre": "ESP"}},
        "BBB": {"name": "B", "riders": {"Gorka Izagirre": "ESP"}},
    }
    start_list = estimate.StartList({"team": teams})
    assert start_list.rider("Ion Izagirre")["team"] == "A"
    for name in ("Izagirre", "Nobody"):
        with pytest.raises(estimate.FactsError, match="start list"):
            start_list.rider(name)


def test_blank_cells_are_as_the_row_above() -> None:
    start_list = estimate.StartList({"team": {"AAA": {"name": "A", "riders": dict.fromkeys("abcd", "FRA")}}})
    rows = estimate.table([["a", "1:00:00"], ["b", ""], ["c", "0:04"], ["d", ""]], start_list)
    assert [(row.get("time_s"), row.get("gap_s")) for row in rows] == [
        (3600, None),
        (None, 0),
        (None, 4),
        (None, 4),
    ]


def test_log_lines_are_utf_8_and_compact() -> None:
    for stage_id in estimate.STAGES:
        raw = (estimate.HERE / f"{stage_id}.jsonl").read_bytes()
        assert raw.endswith(b"\n")
        assert b"\r" not in raw
        assert "é" in raw.decode()
        assert all(isinstance(json.loads(line), dict) for line in raw.splitlines())
