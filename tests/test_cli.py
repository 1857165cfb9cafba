import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from tracker.cli import COMMANDS, main, run
from tracker.cli import ardoise as cli

HEADER = '{"kind":"stage","id":"x","race":"Ronde","distance_km":100}\n'
COMMENT = '{"kind":"comment","id":"c","at":"2024-04-07T12:00:00+02:00","text":"Hello"}\n'


def ardoise(*args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a user does, with its output in a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "tracker.cli", *args],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
        check=False,
    )


# -- help and usage --------------------------------------------------------------------------------------------


def test_help_lists_every_command_with_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    out = capsys.readouterr().out
    for name, line in COMMANDS.items():
        assert f"  {name}" in out and line in out


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_every_command_has_help(command: list[str], option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*command, option]) == 0
    assert "Usage: ardoise" in capsys.readouterr().out


@pytest.mark.parametrize(
    "args",
    [
        ["recap"],
        ["state"],
        ["replay", "provence-2021-1", "--speed", "fast"],
        ["replay", "provence-2021-1", "--speed", "0"],
        ["state", "provence-2021-1", "--km-to-go", "far"],
        ["recap", "provence-2021-1", "--km-to-go", "50", "--since", "30"],
        ["state", "provence-2021-1", "--km-to-go", "-3"],
        ["state", "provence-2021-1", "--elapsed", "soon"],
        ["state", "provence-2021-1", "--km-to-go", "3", "--elapsed", "1:00:00"],
        ["state", "provence-2021-1", "--format", "xml"],
    ],
)
def test_wrong_usage_is_status_2_on_stderr(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(args) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "Error: " in output.err


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["state", "provense-2021-1"], "did you mean provence-2021-1"),
        (["check", "gone.jsonl"], "no file"),
        (["state", "provence-2021-1", "--km-to-go", "200"], "182.3 km long"),
        (["replay", "provence-2021-1", "--plain", "--from-km", "200"], "182.3 km long"),
        (["replay", "."], "folder"),
    ],
)
def test_what_can_not_be_done_is_one_sentence_and_status_1(
    args: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(args) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert words in output.err
    assert output.err.count("\n") == 1
    assert "Traceback" not in output.err


@pytest.mark.parametrize("body", [b"", b"\0\1\2\3", b"[1]\n", b"\xff\xfe", b'{"kind":"comment"}\n'])
@pytest.mark.parametrize("command", ["state", "check", "replay"])
def test_a_file_that_is_no_stage_is_one_sentence(
    command: str, body: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_bytes(body)
    assert run([command, str(path)]) == 1
    output = capsys.readouterr()
    assert (output.out, output.err.count("\n")) == ("", 1)
    assert str(path) in output.err


def test_lines_set_aside_are_reported_and_the_rest_is_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "stage.jsonl"
    path.write_text(HEADER + "{oops\n" + COMMENT + '{"kind":"km","id":"k","at":"2024-04-07T12:0')
    assert run(["replay", str(path), "--plain"]) == 0
    output = capsys.readouterr()
    assert output.out.splitlines() == ["          12:00           Hello"]
    assert "stage.jsonl: line 2 set aside: " in output.err
    assert "stage.jsonl: line 4 set aside: it is cut short" in output.err


# -- data ------------------------------------------------------------------------------------------------------


def test_the_library_in_a_pipe_is_a_list_without_spoilers() -> None:
    done = ardoise()
    assert done.returncode == 0
    assert done.stdout.startswith("provence-2021-1 ")
    assert "Aubagne → Six-Fours-les-Plages" in done.stdout
    assert "Ballerini" not in done.stdout


def test_the_schema_is_a_json_schema_that_knows_every_kind() -> None:
    from tracker.race.events import KINDS

    done = ardoise("schema")
    schema = json.loads(done.stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    kinds = {
        kind["const"]
        for part in schema["$defs"].values()
        if (kind := part.get("properties", {}).get("kind")) and "const" in kind
    }
    assert kinds >= KINDS | {"stage"}


def test_plain_to_a_pipe_prints_the_whole_race_at_once() -> None:
    began = time.monotonic()
    done = ardoise("replay", "provence-2021-1")
    assert time.monotonic() - began < 20
    lines = done.stdout.splitlines()
    assert any(line.startswith("  130 km  14:24  GAP      ") for line in lines)
    assert len(lines) > 150
    assert "\x1b" not in done.stdout


def test_plain_from_a_km_leaves_out_what_was_before() -> None:
    lines = ardoise("replay", "provence-2021-1", "--plain", "--from-km", "20").stdout.splitlines()
    kms = [float(line.split(" km")[0]) for line in lines if " km  " in line[:11]]
    assert kms and max(kms) <= 28.8


def test_plain_at_a_speed_takes_its_time(tmp_path: Path) -> None:
    path = tmp_path / "stage.jsonl"
    later = COMMENT.replace('"c"', '"d"').replace("12:00", "12:10")
    path.write_text(HEADER + COMMENT + later)
    began = time.monotonic()
    done = ardoise("replay", str(path), "--plain", "--speed", "600")
    assert done.stdout.count("Hello") == 2
    assert time.monotonic() - began > 1.0


def test_a_reader_that_has_enough_ends_it_without_a_word() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tracker.cli", "replay", "provence-2021-1", "--plain"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        process.wait(30)
        assert process.stderr.read() == b""


def test_ctrl_c_is_calm() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tracker.cli", "replay", "provence-2021-1", "--plain", "--speed", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read().strip() == b""


# -- what is loaded --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "args",
    [
        ["--help"],
        ["state", "provence-2021-1", "--format", "json"],
        ["state", "provence-2021-1"],
        ["recap", "provence-2021-1", "--km-to-go", "30"],
        ["check", "provence-2021-2"],
        ["schema"],
        ["replay", "provence-2021-1", "--plain"],
        [],
    ],
)
def test_headless_commands_load_neither_textual_nor_httpx(args: list[str]) -> None:
    program = (
        "import sys; from tracker.cli import run; status = run(sys.argv[1:]);"
        "print(sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr); sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *args], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = done.stderr
    assert "'tracker'" in loaded
    for heavy in ("textual", "rich", "httpx", "fastapi", "uvicorn", "widgets"):
        assert f"'{heavy}'" not in loaded


def test_listing_the_commands_loads_none_of_them() -> None:
    program = (
        "import sys; from tracker.cli import run; run(['--help']);"
        "print([n for n in sys.modules if n.startswith('tracker.commands.')], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr.strip() == "['tracker.commands.common', 'tracker.commands.examples']"


# -- finding one's way -----------------------------------------------------------------------------------------


def test_a_slip_in_a_command_is_pointed_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stat"]) == 2
    assert "Did you mean state?" in capsys.readouterr().err
    assert run(["zzz"]) == 2
    assert "Did you mean" not in capsys.readouterr().err


def test_help_of_a_command_is_its_own_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["help", "state"]) == run(["state", "--help"]) == 0
    out = capsys.readouterr().out
    assert out[: len(out) // 2] == out[len(out) // 2 :]
    assert run(["help", "nothing"]) == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_every_help_ends_in_examples_that_the_program_understands(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "--help"]) == 0
    examples = capsys.readouterr().out.partition("Examples:\n")[2].splitlines()
    assert examples
    for example in examples:
        words = shlex.split(example.strip().partition(" | ")[0].partition(" > ")[0].partition(" < ")[0])
        assert words[:2] == ["ardoise", command]
        program = click.Context(cli)
        found = cli.get_command(program, command)
        assert found is not None
        parser = found.make_parser(click.Context(found, parent=program))
        parser.parse_args(words[2:])  # raises where an option is not known


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completions_of_a_shell_call_the_program(shell: str) -> None:
    done = ardoise("completions", shell)
    assert done.returncode == 0
    assert f"{shell}_complete" in done.stdout


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ardoise rep", "plain,replay"),
        ("ardoise state prov", "plain,provence-2021-2"),
        ("ardoise replay x/", "file,x/"),
    ],
)
def test_a_shell_completes_commands_stage_ids_and_paths(words: str, expected: str) -> None:
    done = ardoise(COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1), _ARDOISE_COMPLETE="bash_complete")
    assert expected in done.stdout.splitlines()


def test_no_color_set_to_nothing_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    with pytest.raises(SystemExit):
        main(["--version"])
    assert "NO_COLOR" not in os.environ
    monkeypatch.setenv("NO_COLOR", "1")
    with pytest.raises(SystemExit):
        main(["--version"])
    assert os.environ["NO_COLOR"] == "1"
