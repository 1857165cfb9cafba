"""Type lines at a desk in bursts, faster than anybody can, while its disk stalls, and compare what is in the file.

    python tests/desk/bursts.py [LINES [KEYS_A_SECOND [SEED]]]

The desk is the program itself in a terminal of its own. Keys come at a steady rate within a burst of up to forty lines, or
as fast as the terminal takes them when the rate is 0; one sync of the disk in fifty takes up to half a second. Each
line must be an entry, in order and whole: what was typed with a slip and Backspace and what Tab has completed, too.
"""

import json
import os
import pty
import random
import select
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tracker.journal import Journal, read_log
from tracker.library import bundled_folder
from tracker.race import events as ev

STALLS, LONGEST_STALL_S = 0.02, 0.5
"""How many of the syncs stall, and for how long at most."""

PATIENCE_S = 60.0
"""How long the file may stand still before the desk is given up."""

SLOW_DESK = """
import os, random, sys, time
rng, sync = random.Random({seed}), os.fsync
def slow(descriptor):
    if rng.random() < {stalls}:
        time.sleep(rng.random() * {longest})
    sync(descriptor)
os.fsync = slow
from tracker.cli import run
sys.exit(run(["produce", {path!r}]))
"""


def line(number: int, rng: random.Random) -> tuple[str, str]:
    """Return the keys of a line without Enter, and what its entry says."""
    kind = rng.randrange(5)
    if kind == 0:
        gap = 60 + number % 400
        return f"gap {gap // 60}:{gap % 60:02}", f"gap {gap}"
    if kind == 1:
        km = round(180 - 170 * (number % 1000) / 1000, 1)
        return f"{km:g}", f"km {km:g}"
    if kind == 2:
        return f"- remark {number}x\x7f, no more", f"comment remark {number}, no more"
    if kind == 3:
        return "att cavag\t", "attack Cavagna"
    return f"- remark {number}", f"comment remark {number}"


def said(event: ev.EventBase) -> str:
    """Return what an entry says, as `line` has it."""
    what = {
        "gap": lambda: f"{event.gap_s:g}",  # type: ignore[attr-defined]
        "km": lambda: f"{event.km_to_go:g}",
        "comment": lambda: event.text,
        "attack": lambda: event.riders[0].surname,  # type: ignore[attr-defined]
    }
    return f"{ev.kind_of(event)} {what[ev.kind_of(event)]()}"


class Typist:
    """The other side of the desk's terminal."""

    def __init__(self, path: Path, seed: int) -> None:
        """Open the desk on a file."""
        code = SLOW_DESK.format(seed=seed, stalls=STALLS, longest=LONGEST_STALL_S, path=str(path))
        self.ours, theirs = pty.openpty()
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"}
        command = [sys.executable, "-c", code]
        self.desk = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
        )
        os.close(theirs)
        os.set_blocking(self.ours, False)
        self.seen = b""

    def watch(self, seconds: float) -> None:
        """Read what the desk draws, for so long at least."""
        end = time.monotonic() + seconds
        while True:
            left = end - time.monotonic()
            if select.select([self.ours], [], [], max(0.0, left))[0]:
                with suppress(OSError):
                    self.seen = (self.seen + os.read(self.ours, 1 << 16))[-200_000:]
            if left <= 0:
                return

    def type(self, keys: bytes) -> None:
        """Press keys; a terminal that is full takes them later."""
        while keys:
            try:
                keys = keys[os.write(self.ours, keys) :]
            except BlockingIOError:
                self.watch(0.01)

    def leave(self) -> None:
        """Leave the desk, or end it when it does not go."""
        self.type(b"\x11")
        end = time.monotonic() + 20
        while self.desk.poll() is None and time.monotonic() < end:
            self.watch(0.05)
        self.desk.kill()
        self.desk.wait()
        os.close(self.ours)


def run(lines: int, rate: float, seed: int) -> dict[str, object]:
    """Type so many lines; return how many were entered, and the first that differs from what was typed."""
    rng = random.Random(seed)
    entries = [line(number, rng) for number in range(lines)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stage.jsonl"
        Journal.create(path, read_log(bundled_folder() / "provence-2021-1.jsonl").stage).close()
        typist = Typist(path, seed)
        while b"DESK" not in typist.seen:
            typist.watch(0.1)
        begun, left = time.monotonic(), 0
        for keys, _ in entries:
            if not left:
                left = rng.randint(1, 40)
                typist.watch(rng.random() * 0.2)
            left -= 1
            if rate:
                for key in (keys + "\r").encode():
                    typist.type(bytes([key]))
                    typist.watch(1 / rate)
            else:
                typist.type((keys + "\r").encode())
        took, size, still = time.monotonic() - begun, -1, time.monotonic()
        while path.read_bytes().count(b"\n") <= lines and time.monotonic() - still < PATIENCE_S:
            typist.watch(0.1)
            if path.stat().st_size != size:
                size, still = path.stat().st_size, time.monotonic()
        done = time.monotonic() - begun
        typist.leave()
        entered = [said(event) for event in read_log(path).events]
        left_over = list(path.parent.glob("*.draft"))
    wanted = [what for _, what in entries]
    wrong = next((i for i, (a, b) in enumerate(zip(wanted, entered, strict=False)) if a != b), None)
    return {
        "lines": lines,
        "entered": len(entered),
        "first_wrong": None if wrong is None else [wrong, wanted[wrong], entered[wrong]],
        "left_over": len(left_over),
        "typed_s": round(took, 1),
        "entered_s": round(done, 1),
    }


if __name__ == "__main__":
    arguments = [float(argument) for argument in sys.argv[1:]]
    count, rate, seed = arguments + [10_000, 200, 1][len(arguments) :]
    print(json.dumps(run(int(count), rate, int(seed))))
