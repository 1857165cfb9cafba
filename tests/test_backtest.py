"""`ardoise backtest`: over stages that nobody rode, over files that are none, and what it prints."""

import json
from pathlib import Path

import pytest
from synthetic_stages import made

from tracker.cli import run

BASELINES = ("chapatte", "straight_line", "van_maldeghem")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty made stages, a fifth of them in machines' pictures."""
    place = tmp_path_factory.mktemp("made")
    for number in range(30):
        (place / f"{number:02}.jsonl").write_text(made(number, pictures=number % 5 == 0).text())
    return place


@pytest.fixture(scope="module")
def found(folder: Path) -> dict:
    import contextlib
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run(["backtest", str(folder), "--format", "json"]) == 0
    return json.loads(out.getvalue())


def test_the_forecast_beats_every_law_where_breaks_are_caught_and_stay_away(found: dict) -> None:
    total = found["total"]
    assert 0.3 < total["caught"] / total["moments"] < 0.9
    for name in BASELINES:
        law = total["methods"][name]
        assert law["moments"] > 100
        assert law["brier_of_forecast"] < law["clipped_brier"] <= law["brier"]
        assert law["place_error_of_forecast_km"] < law["place_error_km"]
    assert found["not_beaten"] == []


def test_it_knows_more_than_how_often_breaks_are_caught(found: dict) -> None:
    assert found["total"]["methods"]["forecast"]["brier"] < 0.7 * found["total"]["base_rate_brier"]


def test_probabilities_are_about_as_often_right_as_they_say(found: dict) -> None:
    said = [one for stage in found["stages"] for one in stage["outcomes"]]
    for low, high in ((0.0, 0.35), (0.35, 0.7), (0.7, 1.0)):
        within = [one for one in said if low <= one["probability"] < high]
        often = sum(one["caught"] for one in within) / len(within)
        assert low - 0.15 <= often <= high


def test_the_band_holds_three_of_four_catches_or_more_and_gets_narrower(found: dict) -> None:
    near = [row for row in found["by_km"] if row["km_to_go"] <= 50]
    assert all(row["band_held"] >= 0.75 for row in near)
    widths = {
        km: [
            one["band"][0] - one["band"][1]
            for stage in found["stages"]
            for one in stage["outcomes"]
            if one["km_to_go"] == km
        ]
        for km in (80, 40, 10)
    }
    mean = {km: sum(width) / len(width) for km, width in widths.items()}
    assert mean[80] > mean[40] > mean[10]


def test_the_finish_is_within_its_band_four_times_in_five(found: dict) -> None:
    assert found["finish"]["band_held"] >= 0.8


def test_what_became_of_each_break_is_what_was_made(found: dict, folder: Path) -> None:
    for stage in found["stages"]:
        number = int(Path(stage["file"]).stem)
        ride = made(number, pictures=number % 5 == 0)
        last = [one for one in stage["outcomes"] if one["km_to_go"] == 10]
        for one in last:
            assert one["caught"] == (ride.caught_km is not None), stage["file"]
            if one["caught"]:
                assert one["caught_km_to_go"] == pytest.approx(ride.caught_km, abs=0.5)


def test_bad_files_and_time_trials_are_named_and_skipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.jsonl").write_text("no stage\n")
    (tmp_path / "empty.jsonl").write_text("")
    (tmp_path / "trial.jsonl").write_text('{"kind":"stage","id":"t","race":"R","format":"itt"}\n')
    (tmp_path / "notes.txt").write_text("not looked at")
    (tmp_path / "deep").mkdir()
    ride = made(1).text()
    (tmp_path / "deep" / "good.jsonl").write_text(ride + "{broken\n")
    assert run(["backtest", str(tmp_path)]) == 0
    output = capsys.readouterr()
    assert "trial.jsonl: skipped: a time trial has no break." in output.err
    assert "bad.jsonl" in output.err and "empty.jsonl" in output.err and "notes" not in output.err
    assert "good.jsonl: 1 line that is not valid is left out." in output.err
    assert output.out.startswith("1 stage scored")
    assert "\n       20 " in output.out and "\n      all " in output.out and "Van Maldeghem" in output.out


def test_nothing_to_score_is_said_and_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["backtest", str(tmp_path)]) == 1
    assert "no stage to score" in capsys.readouterr().err
    (tmp_path / "plain.jsonl").write_text('{"kind":"stage","id":"p","race":"R","distance_km":100}\n')
    assert run(["backtest", str(tmp_path)]) == 1


def test_a_folder_that_is_not_there_is_a_wrong_use() -> None:
    assert run(["backtest", "/nowhere/at/all"]) == 2


def test_where_a_law_can_not_be_beaten_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    from tracker.library import bundled_folder

    assert run(["backtest", str(bundled_folder())]) == 0
    assert "does not beat Chapatte here" in capsys.readouterr().out
