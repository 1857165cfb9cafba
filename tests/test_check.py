from pathlib import Path

import pytest

from tracker.check import Finding, check
from tracker.cli import run
from tracker.journal import parse_log, read_log
from tracker.library import resolve

HEADER = (
    '{"kind":"stage","id":"x","race":"Ronde","distance_km":100,'
    '"riders":[{"name":"Ann One"},{"name":"Délio Fernández"}]}'
)


def event(name: str, minute: int, kind: str, rest: str = "") -> str:
    return f'{{"kind":"{kind}","id":"{name}","at":"2024-04-07T12:{minute:02}:00+02:00"{rest and "," + rest}}}'


def findings(*lines: str, header: str = HEADER) -> list[Finding]:
    return check(parse_log("\n".join([header, *lines, ""]).encode(), "x.jsonl"))


def texts(*lines: str) -> str:
    return "\n".join(finding.text for finding in findings(*lines))


def test_a_sound_file_has_nothing_to_tell() -> None:
    assert findings(event("k", 1, "km", '"km_to_go":90'), event("g", 2, "gap", '"gap_s":20')) == []


def test_a_bad_line_is_invalid_and_numbered() -> None:
    found = findings(event("a", 1, "km", '"km_to_go":90'), "{oops", event("b", 2, "gap", '"gap_s":"long"'))
    assert [finding.is_invalid for finding in found] == [True, True]
    assert found[0].text.startswith("line 3 set aside: ")
    assert "gap_s" in found[1].text


def test_a_last_line_cut_by_a_crash_is_a_note() -> None:
    found = check(parse_log((HEADER + '\n{"kind":"km","id"').encode(), "x.jsonl"))
    assert [(finding.is_invalid, "cut short" in finding.text) for finding in found] == [(False, True)]


def test_an_id_told_twice_is_a_note_and_with_another_event_invalid() -> None:
    twice = event("a", 1, "km", '"km_to_go":90')
    assert [finding.is_invalid for finding in findings(twice, twice)] == [False]
    other = event("a", 1, "km", '"km_to_go":80')
    assert [finding.is_invalid for finding in findings(twice, other)] == [True, False]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([event("a", 1, "balloon")], 'kind "balloon" is not known: once'),
        ([event("a", 1, "gap", '"gap_s":2,"mood":1')], "key gap.mood is not known: once"),
        ([event("a", 1, "attack", '"riders":[{"name":"Ann One","shoe":1}]')], "key attack.riders.shoe"),
        ([event("b", 9, "regroup"), event("a", 1, "regroup")], "after a later one: a."),
        ([event("a", 1, "withdraw", '"target":"ghost"')], 'corrects "ghost", which is not in the log'),
        ([event("a", 5, "regroup"), event("w", 1, "withdraw", '"target":"a"')], "before the time of that event"),
        (
            [event("a", 1, "km", '"km_to_go":80'), event("b", 2, "km", '"km_to_go":85')],
            "85 km to go comes after 80",
        ),
        ([event("a", 1, "km", '"km_to_go":120')], "on a stage of 100 km"),
        (
            [event("k", 1, "regroup"), event("f", 2, "regroup").replace("2024", "2199")],
            "f: dated 2199-04-07, and the race is on 2",
        ),
        ([event("f", 1, "finish"), event("a", 2, "attack")], "a: attack 1:00 after the finish"),
        (
            [event("a", 1, "attack", '"riders":[{"name":"Delio Fernandes"}]')],
            "Delio Fernandes is not in the start list: once, first in a; the nearest name is Délio Fernández",
        ),
        (
            [event("r", 1, "result", '"rows":[{"name":"Ann One","time_s":9},{"name":"Ann One","gap_s":1}]')],
            "Ann One stands in the table more than once",
        ),
        (
            [
                event("a", 1, "gap", '"gap_s":270,"km_to_go":50,"source":"one"'),
                event("b", 2, "gap", '"gap_s":200,"km_to_go":49,"source":"two"'),
            ],
            "4:30 at 50 km by one (a), 3:20 at 49 km by two (b)",
        ),
        (
            [
                event("a", 1, "gap", '"gap_s":30,"bound":"gt","km_to_go":10,"source":"one"'),
                event("b", 2, "gap", '"gap_s":15,"km_to_go":8,"source":"two"'),
            ],
            "over 0:30 at 10 km by one",
        ),
    ],
)  # fmt: skip
def test_what_is_doubtful_is_told_by_name(lines: list[str], words: str) -> None:
    assert words in texts(*lines)
    assert not any(finding.is_invalid for finding in findings(*lines))


@pytest.mark.parametrize(
    "lines",
    [
        # under four minutes and 3:45 are no contradiction, nor is what one source says a little later
        [
            event("a", 1, "gap", '"gap_s":240,"bound":"lt","km_to_go":50,"source":"one"'),
            event("b", 1, "gap", '"gap_s":225,"km_to_go":50,"source":"two"'),
        ],
        [
            event("a", 1, "gap", '"gap_s":240,"km_to_go":50,"source":"one"'),
            event("b", 2, "gap", '"gap_s":225,"km_to_go":49,"source":"one"'),
        ],
        [event("a", 1, "attack", '"riders":[{"name":"delio FERNANDEZ"}]')],
        [event("f", 1, "finish"), event("g", 2, "gap", '"gap_s":9')],
        [event("a", 5, "regroup"), event("w", 6, "withdraw", '"target":"a"')],
    ],
)
def test_what_is_no_contradiction_is_left_alone(lines: list[str]) -> None:
    assert findings(*lines) == []


def test_the_gc_of_stage_2_is_compared_rider_by_rider() -> None:
    text = "\n".join(finding.text for finding in check(read_log(resolve("provence-2021-2"))))
    agrees = next(line for line in text.splitlines() if "agrees" in line)
    for name in ("Ballerini", "Aranburu", "Moscon", "Konrad"):
        assert name in agrees
    for name, published in (("Bauke Mollema", "9:05:17"), ("Jack Haig", "9:05:18")):
        line = next(line for line in text.splitlines() if line.startswith(name))
        assert published in line and "the printed result hides time gaps" in line


def test_the_two_disagreements_of_the_sources_on_stage_1_are_told() -> None:
    text = "\n".join(finding.text for finding in check(read_log(resolve("provence-2021-1"))))
    assert "under 4:00 at 172.5 km by report" in text and "4:30 at 172.5 km by commentary" in text
    assert "over 0:30 at 10 km by report" in text and "0:15 at 8 km by commentary" in text


@pytest.mark.parametrize(("line", "status"), [(event("a", 1, "balloon"), 0), ("{oops}", 1)])
def test_the_exit_status_says_whether_the_file_is_valid(
    line: str, status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(f"{HEADER}\n{line}\n")
    assert run(["check", str(path)]) == status
    assert capsys.readouterr().out.splitlines()[-1].startswith("Ronde: ")


def test_hostile_text_reaches_the_terminal_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(HEADER.encode() + b'\n{"kind":"\\u001b[31mred","id":"\\u001b]0;own\\u0007a","\x1b[2J":1\n')
    run(["check", str(path)])
    assert "\x1b" not in capsys.readouterr().out
