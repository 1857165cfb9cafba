"""The program as a user starts it: in a real terminal."""

import os
import re
import select
import subprocess
import sys
import time
from contextlib import suppress

import pytest

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

    def leave(self, key: str, seconds: float = 20) -> int | None:
        """Press a key and return the exit status, or None when the program goes on."""
        os.write(self.ours, key.encode())
        deadline = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < deadline:
            self._read()  # a terminal that nobody reads would hold the program up
        return self.process.poll()


def written(output: str) -> str:
    """Return the text of a terminal's output, without its control sequences."""
    return re.sub(r"\x1b\[[0-9;?<>=]*[a-zA-Z]", "", output)


FULL_SCREEN = "\x1b[?1049h"


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
