"""A profile in the commands that show, record and make a stage, and gaps as a table."""

import csv
import json
import sys
from pathlib import Path

import pytest

from tracker.cli import run
from tracker.commands.produce import _opening
from tracker.journal import read_log

HEADER = '{"kind":"stage","id":"ronde","race":"Ronde","distance_km":100,"climbs":[{"name":"Muur","km_to_go":50}]}'
AT = '"at":"2024-04-07T12:0{}:00+02:00"'
LOG = [
    HEADER,
    '{"kind":"start","id":"a",' + AT.format(0) + "}",
    '{"kind":"km","id":"b","km_to_go":90,' + AT.format(5) + "}",
    '{"kind":"comment","id":"c","text":"Hello",' + AT.format(6) + "}",
]
SOME_COURSE = "km;altitude\n0;100\n40;100\n50;700\n60;100\n100;100\n"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "ronde.jsonl"
    path.write_text("\n".join(LOG) + "\n")
    return path


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    path = tmp_path / "course.csv"
    path.write_text(SOME_COURSE)
    return path


# -- a profile -------------------------------------------------------------------------------------------------


def test_replay_takes_a_profile_and_says_how_it_was_made_to_fit(
    log: Path, profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["replay", str(log), "--plain", "--profile", str(profile)]) == 0
    assert capsys.readouterr().err == ""
    profile.write_text(SOME_COURSE.replace("\n100;", "\n103;"))
    assert run(["replay", str(log), "--plain", "--profile", str(profile)]) == 0
    output = capsys.readouterr()
    assert output.err == "The profile is 103 km long and the stage 100 km: its places are scaled.\n"
    assert "Hello" in output.out


@pytest.mark.parametrize("body", ["0;1\n150;2\n", "nothing", "<gpx>", "0;1\n50;90000\n100;3\n"])
def test_a_profile_that_can_not_be_used_is_one_sentence(
    log: Path, profile: Path, body: str, capsys: pytest.CaptureFixture[str]
) -> None:
    profile.write_text(body)
    assert run(["replay", str(log), "--plain", "--profile", str(profile)]) == 1
    output = capsys.readouterr()
    assert (output.out, output.err.count("\n")) == ("", 1)
    assert "Traceback" not in output.err


def test_a_recording_has_the_profile_in_its_header(log: Path, profile: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.jsonl"
    args = ["follow", f"replay:{log}", "--record", str(kept), "--plain", "--profile", str(profile)]
    assert run(args) == 0
    stage = read_log(kept).stage
    assert len(stage.profile) == 1001
    assert (stage.climbs[0].name, stage.climbs[0].gradient_pct) == ("Muur", pytest.approx(6, abs=0.1))


def test_an_imported_stage_has_it_too(profile: Path, tmp_path: Path) -> None:
    text, stage = tmp_path / "text.txt", tmp_path / "stage.jsonl"
    text.write_text(
        "100 km to go: the flag drops.\n\n60 km to go: Cavagna attacks.\n\n20 km to go: a gap of 2:30.\n"
    )
    args = ["import", str(text), "-o", str(stage), "--lang", "en", "--distance", "100", "--profile", str(profile)]
    assert run(args) == 0
    assert len(read_log(stage).stage.profile) == 1001
    profile.write_text("0;1\n150;2\n")
    assert run([*args, "--force"]) == 1


def test_a_desk_that_is_there_takes_it_in_its_set_up(log: Path, profile: Path) -> None:
    from tracker.commands.common import Failure

    with pytest.raises(Failure, match="F4 at the desk"):
        _opening(log, None, None, profile)
    with pytest.raises(Failure, match="can't be read"):
        _opening(log.with_name("new.jsonl"), None, None, profile.with_name("gone.gpx"))


def test_without_a_profile_gpxpy_is_not_loaded(log: Path) -> None:
    import subprocess

    code = f"import sys; from tracker.cli import run; run(['replay', {str(log)!r}, '--plain']); print('gpxpy' in sys.modules, 'tracker.profiles' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "False False"


# -- gaps as a table -------------------------------------------------------------------------------------------


def gaps(log: Path, *events: str) -> Path:
    log.write_text("\n".join([*LOG, *events]) + "\n")
    return log


GAPS = [
    '{"kind":"gap","id":"d","gap_s":150,"bound":"gt","km_to_go":80,"source":"moto",' + AT.format(7) + "}",
    '{"kind":"situation","id":"e","groups":[{"riders":[{"name":"A"}]},{"name":"=HYPERLINK(1)","riders":[{"name":"B, \\"C\\""}],"gap_s":20},'
    '{"role":"peloton","gap_s":160}],' + AT.format(8) + "}",
    '{"kind":"gap","id":"f","gap_s":99,"approx":true,' + AT.format(9) + "}",
    '{"kind":"withdraw","id":"g","target":"d",' + AT.format(9) + "}",
]


def test_export_prints_one_row_a_reading(log: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["export", str(gaps(log, *GAPS[:3])), "--gaps", "csv"]) == 0
    out = capfdbinary.readouterr().out
    assert out.count(b"\r\n") == out.count(b"\n") == 5
    rows = list(csv.DictReader(out.decode().splitlines()))
    assert [(row["group"], row["gap_s"]) for row in rows] == [
        ("Peloton", "150"),
        ("'=HYPERLINK(1)", "20"),
        ("Peloton", "160"),
        ("Peloton", "99"),
    ]
    assert rows[0] | {} == {
        "at": "2024-04-07T12:07:00+02:00", "elapsed_s": "420", "km_to_go": "80", "km_told": "true", "group": "Peloton",
        "role": "peloton", "gap_s": "150", "bound": "gt", "approx": "false", "estimated": "false", "source": "moto", "front": "1",
    }  # fmt: skip
    assert (rows[3]["approx"], rows[3]["bound"], rows[3]["source"]) == ("true", "", "")


def test_what_was_withdrawn_is_not_exported(log: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["export", str(gaps(log, *GAPS)), "--gaps", "csv"]) == 0
    assert b",150," not in capfdbinary.readouterr().out


def test_the_exported_gaps_are_those_of_the_log(tmp_path: Path) -> None:
    out = tmp_path / "gaps.csv"
    assert run(["export", "provence-2021-1", "--gaps", "csv", "-o", str(out)]) == 0
    with out.open(newline="") as file:
        rows = list(csv.DictReader(file))
    from tracker.library import resolve

    lines = [json.loads(line) for line in resolve("provence-2021-1").read_text().splitlines()]
    assert {(row["km_to_go"], row["gap_s"]) for row in rows} >= {
        (f"{line['km_to_go']:g}", str(line["gap_s"]))
        for line in lines
        if line["kind"] == "gap" and "of" not in line
    }


def test_export_overwrites_nothing_and_says_what_it_needs(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "gaps.csv"
    out.write_text("mine")
    assert run(["export", str(log), "--gaps", "csv", "-o", str(out)]) == 1
    assert out.read_text() == "mine"
    assert run(["export", str(log), "--gaps", "csv", "-o", str(out), "--force"]) == 0
    assert out.read_text().startswith("at,elapsed_s,km_to_go,km_told,group,")
    assert run(["export", str(log), "--gaps", "csv", "-o", str(tmp_path / "no" / "gaps.csv")]) == 1
    assert run(["export", str(log)]) == 2
    log.write_text(HEADER.replace('"id"', '"format":"itt","id"') + "\n")
    assert run(["export", str(log), "--gaps", "csv"]) == 1
    assert "ardoise state" in capsys.readouterr().err
