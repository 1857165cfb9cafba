"""`ardoise follow` as a user runs it, a line an event."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from tracker.cli import ardoise
from tracker.journal import Journal, read_log
from tracker.race.events import Withdraw


class Following:
    """A follower in a process of its own, and what it has printed, with the time of each line."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "tracker.cli", "follow", *arguments, "--plain"]
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.out: list[tuple[float, str]] = []
        self.talk: list[tuple[float, str]] = []
        for stream, lines in ((self.process.stdout, self.out), (self.process.stderr, self.talk)):
            threading.Thread(target=self._read, args=(stream, lines), daemon=True).start()

    @staticmethod
    def _read(stream, lines):
        for line in stream:
            lines.append((time.monotonic(), line.rstrip("\n")))

    def has(self, text: str) -> bool:
        return any(text in line for _, line in [*self.out, *self.talk])

    def times(self, text: str) -> list[float]:
        return [at for at, line in self.out if text in line]

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)


@pytest.fixture
def following():
    running = []

    def follow(*arguments):
        running.append(Following(*arguments))
        return running[-1]

    yield follow
    for one in running:
        if one.process.poll() is None:
            one.process.kill()


async def test_a_desk_s_entry_and_its_undo_are_with_a_follower_within_half_a_second(
    served, journal, comments, following, eventually
):
    server = served(journal)
    follower = following(server.url)
    await eventually(lambda: follower.has("live"))
    delays = []
    with Journal.open(journal) as desk:
        for number in range(5):  # on a machine that is busy with other things, one of five is in time
            event = comments(number, number + 1, "Ballerini attacks.")[0]
            undo = Withdraw(id=f"w{number}", at=event.at, target=event.id)
            delay = 0.0
            for entry, words in ((event, "Ballerini attacks."), (undo, "Withdrawn")):
                entered = time.monotonic()
                desk.append(entry)
                await eventually(lambda words=words, count=number + 1: len(follower.times(words)) == count)
                delay = max(delay, follower.times(words)[-1] - entered)
            delays.append(delay)
            if delay < 0.5:
                break
    assert min(delays) < 0.5
    assert follower.stop() == 130
    assert any("Recorded in" in line for _, line in follower.talk)


async def test_a_killed_server_is_waited_for_and_nothing_is_lost(served, journal, comments, following, eventually):
    server = served(journal)
    follower = following(server.url, "--no-record")
    await eventually(lambda: follower.has("live"))
    server.kill()
    await eventually(lambda: follower.has("lost, retrying in"))
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 3))
    server.start()
    await eventually(lambda: len(follower.out) == 3)


async def test_a_follower_records_into_the_library(served, journal, comments, following, eventually, home):
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 3))
    server = served(journal)
    follower = following(server.url)
    await eventually(lambda: len(follower.out) == 3)
    follower.stop()
    recording = next(home.rglob("recordings/*.jsonl"))
    assert read_log(recording).events == comments(0, 3)


async def test_a_delay_holds_back_everything(tmp_path, stage, following, eventually):
    from datetime import datetime, timedelta

    from tracker.race.events import Comment

    now = datetime.now().astimezone()
    path = tmp_path / "now.jsonl"
    with Journal.create(path, stage.model_copy(update={"start_at": now - timedelta(hours=1)})) as desk:
        desk.append(Comment(id="old", at=now - timedelta(minutes=1), text="A minute ago."))
        follower = following(f"manual:{path}", "--delay", "2s", "--no-record")
        await eventually(lambda: follower.has("A minute ago."))
        sent_at = time.monotonic()
        desk.append(Comment(id="new", at=datetime.now().astimezone(), text="Just now."))
        await eventually(lambda: follower.has("Just now."))
        assert follower.times("Just now.")[0] - sent_at > 1.5


def test_who_has_read_enough_of_it_may_go(served, journal, comments):
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 500))
    server = served(journal)
    follower = subprocess.Popen(
        [sys.executable, "-m", "tracker.cli", "follow", server.url, "--no-record"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert follower.stdout is not None
    follower.stdout.readline()
    follower.stdout.close()
    with Journal.open(journal) as desk:
        for number in range(500, 520):
            desk.append(*comments(number, number + 1, "words " * 600))
            time.sleep(0.05)
    assert follower.wait(60) in (0, 1)
    assert follower.stderr is not None
    assert b"Traceback" not in follower.stderr.read()


def test_what_is_over_ends_by_itself(tmp_path):
    result = CliRunner().invoke(ardoise, ["follow", "replay:provence-2021-1", "--plain"])
    assert result.exit_code == 0
    assert "Ballerini" in result.output


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["nothing"], 1, "names no source"),
        (["gopher://x"], 1, "No feed is installed for gopher"),
        (["manual:notes.txt"], 1, "not a stage file"),
        (["replay:provence-1999-1"], 1, "no stage"),
        (["replay:provence-2021-1", "--delay", "11:00"], 2, "10 minutes at most"),
        (["replay:provence-2021-1", "--record", "x", "--no-record"], 2, "not both"),
        (["http://127.0.0.1:1/", "--with", "gopher:x"], 1, "No feed is installed for gopher"),
    ],
)
def test_a_mistake_is_one_sentence(arguments, status, sentence, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("notes.txt").write_text("my notes\n")
    result = CliRunner().invoke(ardoise, ["follow", *arguments, "--plain"])
    assert result.exit_code == status
    assert sentence in result.output
    assert "Traceback" not in result.output
