"""`ardoise import`: a text in, a stage file out, and what was read said."""

import pytest

from tracker.cli import run
from tracker.journal import read_log

TEXT = """Tour of Nowhere 2024 stage 3 - as it happened
The stage is 150.5km long.
140km to go
Paul Aster (Cofidis) and Jan Bero (Movistar) are out front.
Their lead is up to 3:40.
They had a lead of 12 minutes at one point.
20km to go
The break is caught.
Result of the stage:
1 Karl Dorn (Ger) Cofidis 3:30:10
2 Emil Fisk (Den) Movistar
3 Paul Aster (Ita) Cofidis 0:00:07
"""


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_text_becomes_a_stage_that_tells_the_race(text, tmp_path):
    out = tmp_path / "stage.jsonl"
    assert run(["import", str(text), "-o", str(out), "--date", "2024-05-01", "--start", "12:50+02:00"]) == 0
    log = read_log(out)
    assert (log.bad, log.stage.title, log.stage.distance_km) == ([], "Tour of Nowhere 2024 · stage 3", 150.5)
    assert log.stage.estimated and log.stage.start_at.isoformat() == "2024-05-01T12:50:00+02:00"
    assert all(event.estimated for event in log.events)
    kinds = [event.kind for event in log.events if event.read is not None]
    assert kinds == ["km", "breakaway", "gap", "km", "caught", "finish", "result"]


def test_explain_shows_the_words_and_the_doubtful_are_listed(text, tmp_path, capsys):
    assert run(["import", str(text), "-o", str(tmp_path / "x.jsonl"), "--explain"]) == 0
    said = capsys.readouterr().err
    assert "gap_s 220" in said and "Their lead is up to 3:40." in said
    assert "for you to decide" in said and "12 minutes" in said


def test_a_file_that_is_there_is_kept(text, tmp_path, capsys):
    assert run(["import", str(text), "-o", str(text)]) == 1
    assert text.read_text(encoding="utf-8") == TEXT and "--force" in capsys.readouterr().err


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"Nothing of the kind.\n"])
def test_what_is_no_race_is_said_in_a_sentence(tmp_path, capsys, data):
    path = tmp_path / "no.txt"
    path.write_bytes(data)
    assert run(["import", str(path)]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
