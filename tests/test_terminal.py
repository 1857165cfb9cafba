"""The program as a user starts it: in a real terminal."""

import os
import re
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tracker.journal import Journal, read_log
from tracker.library import bundled_folder

pty = pytest.importorskip("pty", reason="a pseudo-terminal is something of POSIX systems")


class Terminal:
    """A terminal of a given size with the program in it."""

    def __init__(self, args: list[str], columns: int, rows: int, **environment: str) -> None:
        self.ours, theirs = pty.openpty()
        import fcntl
        import struct
        import termios

        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tracker.cli", *args],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**os.environ, **environment},
            start_new_session=True,
        )
        os.close(theirs)
        self.output = ""

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.ours)

    def _read(self) -> None:
        if select.select([self.ours], [], [], 0.1)[0]:
            with suppress(OSError):  # the program has ended and closed its side
                self.output += os.read(self.ours, 65536).decode(errors="replace")

    def read_until(self, words: str, seconds: float = 20) -> str:
        """Return all output so far, once it has the words."""
        deadline = time.monotonic() + seconds
        while words not in self.output and time.monotonic() < deadline:
            self._read()
        assert words in self.output, self.output[-2000:]
        return self.output

    def type(self, text: str) -> None:
        """Press keys, as fast as the terminal takes them."""
        os.write(self.ours, text.encode())

    def hang_up(self) -> None:
        """Close the terminal, as a connection that drops does."""
        os.close(self.ours)
        self.ours = os.open(os.devnull, os.O_RDONLY)
        self.process.send_signal(signal.SIGHUP)  # which the shell passes on

    def leave(self, key: str, seconds: float = 20) -> int | None:
        """Press a key and return the exit status, or None when the program goes on."""
        os.write(self.ours, key.encode())
        return self.ended(seconds)

    def ended(self, seconds: float = 20) -> int | None:
        """Return the exit status, or None when the program goes on."""
        deadline = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < deadline:
            self._read()  # a terminal that nobody reads would hold the program up
        return self.process.poll()


def written(output: str) -> str:
    """Return the text of a terminal's output, without its control sequences."""
    return re.sub(r"\x1b\[[0-9;?<>=]*[a-zA-Z]", "", output)


FULL_SCREEN, NORMAL_SCREEN = "\x1b[?1049h", "\x1b[?1049l"


def test_the_command_of_the_manual_opens_on_the_stage_and_q_leaves() -> None:
    with Terminal(["replay", "provence-2021-1"], 120, 40) as terminal:
        terminal.read_until("Aubagne")
        assert FULL_SCREEN in terminal.output
        assert "Ballerini wins" not in written(terminal.output)
        assert terminal.leave("q") == 0


def test_without_a_command_the_library_opens() -> None:
    with Terminal([], 80, 24) as terminal:
        terminal.read_until("Cassis")
        assert terminal.leave("q") == 0


def test_a_narrow_terminal_gets_the_small_layout() -> None:
    with Terminal(["replay", "provence-2021-1", "--from-km", "19", "--paused"], 40, 12) as terminal:
        output = terminal.read_until("Alaphilippe")
        assert FULL_SCREEN in output
        assert terminal.leave("q") == 0


def test_a_dumb_terminal_gets_lines() -> None:
    with Terminal(
        ["replay", "provence-2021-1", "--from-km", "5", "--speed", "600"], 120, 24, TERM="dumb"
    ) as terminal:
        output = terminal.read_until("FINISH")
        assert FULL_SCREEN not in output
        assert "\x1b" not in output


def test_no_color_means_no_colour() -> None:
    with Terminal(["replay", "provence-2021-1", "--from-km", "19", "--paused"], 120, 40, NO_COLOR="1") as terminal:
        output = terminal.read_until("Alaphilippe")
        assert terminal.leave("q") == 0
    for red, green, blue in re.findall(r"[34]8;2;(\d+);(\d+);(\d+)", output):
        assert red == green == blue


@pytest.mark.parametrize("sent", ["SIGTERM", "SIGHUP", "SIGQUIT"])
@pytest.mark.parametrize("args", [["replay", "provence-2021-1"], []])
def test_a_signal_gives_the_terminal_back(args: list[str], sent: str) -> None:
    with Terminal(args, 80, 24) as terminal:
        terminal.read_until("Provence" if args else "Cassis")
        number = getattr(signal, sent)
        terminal.process.send_signal(number)
        assert terminal.ended() == 128 + number
        terminal.read_until(NORMAL_SCREEN, 1)
        assert "Traceback" not in terminal.output
        assert terminal.output.rindex(NORMAL_SCREEN) > terminal.output.rindex(FULL_SCREEN)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "stage.jsonl"
    Journal.create(path, read_log(bundled_folder() / "provence-2021-1.jsonl").stage).close()
    return path


@pytest.mark.parametrize("way", ["SIGTERM", "SIGKILL", "hang-up", "quit"])
def test_a_line_that_is_not_entered_outlives_the_desk(journal: Path, way: str) -> None:
    with Terminal(["produce", str(journal)], 80, 24) as terminal:
        terminal.read_until("DESK")
        terminal.type("130\rgap 2:30\rhalf an ent")
        draft = journal.with_name("stage.jsonl.draft")
        deadline = time.monotonic() + 20
        while not (draft.exists() and "half an ent" in draft.read_text()) and time.monotonic() < deadline:
            terminal._read()
        if way == "hang-up":
            terminal.hang_up()
        elif way == "quit":
            terminal.type("\x11")
        else:
            terminal.process.send_signal(getattr(signal, way))
        assert terminal.ended() is not None
        assert "Traceback" not in terminal.output
    assert [event.kind for event in read_log(journal).events] == ["km", "gap"]  # type: ignore[attr-defined]
    with Terminal(["produce", str(journal)], 80, 24) as terminal:
        terminal.read_until("half an ent")
        terminal.type("\x15- a fresh line\r")
        terminal.read_until("Entered")
        assert terminal.leave("\x11") == 0
    assert read_log(journal).events[-1].text == "a fresh line"  # type: ignore[attr-defined]
    assert not list(journal.parent.glob("*.draft")) and not list(journal.parent.glob(".*"))


def test_a_set_up_that_is_half_done_outlives_the_desk(tmp_path: Path) -> None:
    path = tmp_path / "new.jsonl"
    with Terminal(["produce", str(path)], 100, 40) as terminal:
        terminal.read_until("New stage")
        terminal.type("Tour de Nulle Part\r7\r2026\rParis\rNic")
        draft = path.with_name("new.jsonl.draft")
        deadline = time.monotonic() + 20
        while not (draft.exists() and "Nic" in draft.read_text()) and time.monotonic() < deadline:
            terminal._read()
        terminal.process.kill()
    with Terminal(["produce", str(path)], 100, 40) as terminal:
        terminal.read_until("Nulle Part")
        terminal.read_until("half done")
        assert terminal.leave("\x1b") == 0
    assert draft.exists() and not path.exists()
