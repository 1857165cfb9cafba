"""`ardoise report`: Markdown, HTML and plain text, and nothing of a name taken for markup."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tracker.cli import run

HOSTILE = "<b>Eve</b> | *Mallory* [x](javascript:1)"


def printed(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    assert run(["report", *args]) == 0
    return capsys.readouterr().out


@pytest.fixture
def hostile(tmp_path: Path) -> str:
    path = tmp_path / "h.jsonl"
    lines = [
        {"kind": "stage", "id": "h", "race": "Tour", "number": 2, "finish": "Bergen"},
        {
            "kind": "result",
            "id": "r",
            "at": "2024-05-01T16:00:00+02:00",
            "rows": [
                {"name": HOSTILE, "position": 1, "time_s": 14400},
                {"name": "Ann Two", "position": 2, "gap_s": 5},
            ],
        },
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return str(path)


def test_markdown_has_a_title_paragraphs_and_two_tables(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, "provence-2021-1").splitlines()
    assert lines[0] == "# Davide Ballerini wins in Six-Fours-les-Plages"
    assert "## Stage result" in lines and "## General classification" in lines
    assert "| 1 | Davide Ballerini | DQT | 4:43:13 |" in lines


def test_dutch_reads_as_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(capsys, "provence-2021-1", "--lang", "nl")
    assert out.startswith("# Davide Ballerini wint in Six-Fours-les-Plages")
    assert "182,3 kilometer van Aubagne naar Six-Fours-les-Plages" in out


def test_html_is_a_page_in_its_language(capsys: pytest.CaptureFixture[str], hostile: str) -> None:
    out = printed(capsys, hostile, "--format", "html", "--lang", "fr")
    tags: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append(tag)

    Reader().feed(out)
    assert '<html lang="fr">' in out
    assert "table" in tags and "b" not in tags


def test_a_name_is_no_markdown(capsys: pytest.CaptureFixture[str], hostile: str) -> None:
    out = printed(capsys, hostile)
    assert "\\<b\\>Eve\\</b\\> \\| \\*Mallory\\* \\[x\\]" in out


def test_plain_text_is_eighty_columns_wide_at_most(capsys: pytest.CaptureFixture[str]) -> None:
    assert max(map(len, printed(capsys, "provence-2021-2", "--format", "text").splitlines())) <= 80


def test_a_stage_that_is_not_over_has_no_report(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text('{"kind": "stage", "id": "s", "race": "Tour"}\n', encoding="utf-8")
    assert run(["report", str(path)]) == 1
    assert "ardoise recap" in capsys.readouterr().err
