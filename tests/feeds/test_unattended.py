"""One command records a race without anybody there: whatever happens meanwhile, the recording is whole."""

import importlib.util
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from feeds.polled import Body
from feeds.raw import RawLog, append_member, dump_body, dump_source, read_raw
from tracker.cli import ardoise
from tracker.journal import read_log

_spec = importlib.util.spec_from_file_location("apiserver", Path(__file__).with_name("apiserver.py"))
apiserver = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(apiserver)


@pytest.fixture
def api():
    api = apiserver.Api()
    api.start()
    yield api
    api.stop()


def until(is_true, within_s=60):
    """Wait until something is true of another process, which can only be asked again."""
    end = time.monotonic() + within_s
    while not is_true():
        assert time.monotonic() < end, "it did not come to be"
        time.sleep(0.02)


class Follower:
    """`ardoise follow SOURCE --record FILE --plain` in a process of its own."""

    def __init__(self, api, folder, *options, shell=""):
        self.file = folder / "race.jsonl"
        self.errors = folder / "stderr.txt"
        command = [sys.executable, "-m", "tracker.cli", "follow", api.source(folder), "--plain"]
        command += ["--record", str(self.file), *options]
        if shell:
            command = ["sh", "-c", f'exec "$@" {shell}', "sh", *command]
        with self.errors.open("ab") as errors:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, start_new_session=True
            )

    def recorded(self):
        return [event.text for event in read_log(self.file).events] if self.file.exists() else []

    def has(self, count):
        return lambda: len(self.recorded()) == count

    def said(self):
        return self.errors.read_text()

    def ends(self):
        return self.process.wait(60)


@pytest.fixture
def follow(api, tmp_path):
    running = []

    def start(*options, shell=""):
        running.append(Follower(api, tmp_path, *options, shell=shell))
        return running[-1]

    yield start
    for follower in running:
        if follower.process.poll() is None:
            follower.process.kill()
        follower.process.wait()
        follower.process.stdout.close()


def messages(count):
    return [f"Étape → {n}." for n in range(count)]


def test_a_race_is_recorded_to_its_end_though_the_server_goes_away(api, follow, tmp_path):
    follower = follow("--raw")
    api.said = 3
    until(follower.has(3))
    api.stop()
    until(lambda: "lost" in follower.said())
    api.said = 6
    api.start()
    until(follower.has(6))
    api.said, api.over = 9, True
    assert follower.ends() == 0
    assert follower.recorded() == messages(9)
    assert follower.said().count("lost") == 1, "a trouble is said once, not at every try"
    assert follower.said().endswith(f"Recorded in {follower.file}\n")
    assert [line.rpartition("  ")[2] for line in follower.process.stdout.read().decode().splitlines()] == messages(
        9
    )

    again = tmp_path / "again.jsonl"
    raw = f"{follower.file}.raw.gz"
    result = CliRunner().invoke(ardoise, ["reread", raw, "-o", str(again)])
    assert result.exit_code == 0, result.output
    assert "9 events written" in result.stderr
    assert read_log(again).stage == read_log(follower.file).stage
    assert read_log(again).events == read_log(follower.file).events
    once_more = CliRunner().invoke(ardoise, ["reread", raw, "-o", str(again)])
    assert once_more.exit_code == 1
    assert "is there already" in once_more.stderr
    assert CliRunner().invoke(ardoise, ["reread", raw, "-o", str(again), "--force"]).exit_code == 0


def test_bodies_of_another_source_in_a_raw_file_are_left_out_and_said(api, tmp_path):
    raw, again = tmp_path / "race.raw.gz", tmp_path / "again.jsonl"
    for source, said in ((api.source(tmp_path), 2), ("liveblog:https://blog.example/", 5)):
        api.said = said
        bodies = [Body(key, apiserver.START, api.answer(f"/{key}")) for key in ("race", "live")]
        append_member(raw, dump_source(source, "1.0") + b"".join(map(dump_body, bodies)))
    result = CliRunner().invoke(ardoise, ["reread", str(raw), "-o", str(again)])
    assert result.exit_code == 0, result.output
    assert "2 bodies of another source, liveblog:https://blog.example/." in result.stderr
    assert [event.text for event in read_log(again).events] == messages(2)


def test_nobody_reads_what_it_prints_and_its_terminal_goes(api, follow):
    follower = follow()
    api.said = 2
    until(follower.has(2))
    follower.process.stdout.close()
    api.said = 5
    until(follower.has(5))
    follower.process.send_signal(signal.SIGHUP)
    api.said = 8
    until(follower.has(8))
    follower.process.send_signal(signal.SIGTERM)
    assert follower.ends() == 0
    assert follower.recorded() == messages(8)
    assert "Traceback" not in follower.said()


@pytest.mark.parametrize("shell", [">&- 2>&-", "<&- >&- 2>&-", ">/dev/full 2>/dev/full"])
def test_there_is_nothing_to_print_on(api, follow, shell):
    follower = follow("--raw", shell=shell)
    api.said = 4
    until(follower.has(4))
    api.said, api.over = 6, True
    assert follower.ends() == 0
    assert follower.recorded() == messages(6)


def test_an_output_that_knows_few_letters_ends_nothing(api, follow, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    follower = follow()
    api.said, api.over = 3, True
    assert follower.ends() == 0
    assert follower.recorded() == messages(3)
    assert b"\xc9tape ? 2." in follower.process.stdout.read()


def test_bodies_of_another_stage_do_not_go_into_a_file_that_is_taken(api, follow):
    api.said, api.over = 3, True
    first = follow("--raw")
    assert first.ends() == 0
    kept = Path(f"{first.file}.raw.gz").read_bytes()
    api.name = "Amstel"
    second = follow("--raw")
    assert second.ends() == 0
    assert "holds another stage" in second.said()
    assert Path(f"{first.file}.raw.gz").read_bytes() == kept


def test_without_a_recording_the_terminal_s_going_ends_it(api, tmp_path):
    command = [sys.executable, "-m", "tracker.cli", "follow", api.source(tmp_path), "--plain", "--no-record"]
    api.said = 1
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.send_signal(signal.SIGHUP)
        assert process.wait(60) == 0
        assert b"Traceback" not in process.stderr.read()


def test_killed_it_has_what_came_and_followed_again_it_goes_on(api, follow):
    follower = follow("--raw")
    raw = Path(f"{follower.file}.raw.gz")
    api.said = 5
    until(follower.has(5))
    until(lambda: raw.exists() and len(list(read_raw(raw, RawLog()))) >= 2)
    follower.process.kill()
    follower.ends()
    assert follower.recorded() == messages(5)
    raw.write_bytes(raw.read_bytes() + raw.read_bytes()[:60])  # as if it had been writing when it was killed
    api.said, api.over = 7, True
    second = follow("--raw")
    assert second.ends() == 0
    assert second.recorded() == messages(7)
    again = follower.file.with_name("again.jsonl")
    result = CliRunner().invoke(ardoise, ["reread", str(raw), "-o", str(again)])
    assert "damaged" in result.stderr
    assert [event.text for event in read_log(again).events] == messages(7)


def test_a_disk_that_was_full_for_a_while_costs_nothing(api, follow):
    follower = follow("--raw")
    api.said = 2
    until(follower.has(2))
    size = follower.file.stat().st_size
    resource.prlimit(follower.process.pid, resource.RLIMIT_FSIZE, (size + 50, resource.RLIM_INFINITY))
    api.said = 6
    until(lambda: "The recording stopped" in follower.said())
    infinite = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.prlimit(follower.process.pid, resource.RLIMIT_FSIZE, infinite)
    until(follower.has(6))
    api.said, api.over = 7, True
    assert follower.ends() == 0
    assert follower.recorded() == messages(7)
    assert follower.said().count("The recording stopped") == 1
    assert "again, and nothing is missing" in follower.said()
    assert not read_log(follower.file).bad


def test_a_recording_that_is_removed_is_written_again(api, follow):
    follower = follow()
    api.said = 3
    until(follower.has(3))
    follower.file.unlink()
    api.said, api.over = 5, True
    assert follower.ends() == 0
    assert follower.recorded() == messages(5)


# -- before the race ---------------------------------------------------------------------------------------


def test_a_source_is_tried_out_before_the_race(api, tmp_path):
    api.said = 4
    result = CliRunner().invoke(ardoise, ["follow", "--check", api.source(tmp_path)])
    assert result.exit_code == 0, result.output
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert any(line.startswith("race 200 once") and "application/json" in line for line in lines)
    assert any(line.startswith("never - every 0.5 s 127.0.0.1") and "(404)" in line for line in lines)
    assert "stage Ronde · stage 1 (race-1)" in lines
    assert "distance 120.5 km" in lines
    assert "start list not given" in lines
    assert "comment 4" in lines
    assert any(line.startswith("the newest is of 2026-07-08 11:00:03") for line in lines)
    assert len(api.asked) == 3, "each list is asked for once"
    assert not list(tmp_path.glob("*.jsonl"))


def test_a_source_that_gives_nothing_is_status_1(api, tmp_path):
    source = api.source(tmp_path)
    api.stop()
    result = CliRunner().invoke(ardoise, ["follow", "--check", source])
    assert result.exit_code == 1
    assert "Nothing can be followed here: 127.0.0.1" in result.stderr


def test_a_source_that_is_not_polled_is_checked_too():
    result = CliRunner().invoke(ardoise, ["follow", "--check", "replay:provence-2021-1"])
    assert result.exit_code == 0
    assert "Tour de la Provence 2021" in result.stdout
    assert "gap " in result.stdout
    assert CliRunner().invoke(ardoise, ["follow", "--check", "replay:nothing"]).exit_code == 1


def test_a_mapping_is_tried_out_expression_by_expression(api, tmp_path):
    api.said = 5
    source = api.source(tmp_path).removeprefix("json:")
    result = CliRunner().invoke(ardoise, ["feeds", "--try", source])
    assert result.exit_code == 0, result.output
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "events[1].text 5 of 5 text → Étape → 0." in lines
    assert "header.race 1 of 1 name → Ronde" in lines
    assert sum('"text":"Étape' in line for line in lines) == 3, "the first of each kind"
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("[header]\n")
    result = CliRunner().invoke(ardoise, ["feeds", "--try", str(wrong)])
    assert result.exit_code == 1
    assert "wrong.toml: resources.NAME" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["follow", "replay:provence-2021-1", "--raw", "--record", "x.jsonl"], "is not polled"),
        (["follow", "json:none.toml", "--raw", "--no-record"], "leave --no-record out"),
        (["follow", "json:none.toml"], "There is no file none.toml"),
        (["reread", "none.raw.gz", "-o", "x.jsonl"], "No such file"),
        (["reread", "letter.txt", "-o", "x.jsonl"], "no file of raw bodies"),
    ],
)
def test_a_mistake_is_one_sentence(arguments, sentence, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("letter.txt").write_text("Dear Ann\n")
    result = CliRunner().invoke(ardoise, arguments)
    assert result.exit_code in (1, 2)
    assert sentence in result.output
    assert "Traceback" not in result.output
    assert not Path("x.jsonl").exists()
