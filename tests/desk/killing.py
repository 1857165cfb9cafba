"""Kill a desk at random moments, many times over, and count what was acknowledged and what is there.

    python tests/desk/killing.py [CYCLES [SEED]]

Each cycle is a process of its own that opens the journal, enters, amends, undoes and redoes as fast as it can, and
acknowledges each line once `DeskSession` has returned. It is killed (SIGKILL) at a random moment, opening the file
included. Then the file is opened again: every acknowledged line must be in it. On a machine so busy that desks die
before they have entered anything, it goes on beyond the cycles until more lines than cycles were acknowledged.
"""

import json
import os
import random
import signal
import sys
import tempfile
import time
from contextlib import suppress
from itertools import count
from pathlib import Path

from tracker.desk.entry import Draft
from tracker.desk.session import DeskError, DeskSession
from tracker.journal import Journal, read_log
from tracker.library import bundled_folder
from tracker.race.timeline import Timeline

CYCLES_A_FILE = 25
LONGEST_S = 0.03
LINES = ("130", "gap 2:30", "att Cavagna", "@12:55 gap 1:10", "rain 6", "sprint Ciccone 3, Moscon 2", "kom Calmejane",
         "- a longer line of commentary, so that a write may be cut in the middle of it, é and all", "res 2 Démare")  # fmt: skip


def work(path: Path, acknowledge: int, seed: int) -> None:
    """Be a desk until killed."""
    rng = random.Random(seed)
    session = DeskSession.at(Journal.open(path))
    os.write(acknowledge, b"open\n")
    while True:
        before = set(session.written_ids())
        with suppress(DeskError):
            step = rng.random()
            if step < 0.15:
                session.undo()
            elif step < 0.25:
                session.redo()
            else:
                draft = session.read(rng.choice(LINES))
                if isinstance(draft, Draft):
                    session.enter(draft)
        for event_id in session.written_ids():
            if event_id not in before:
                os.write(acknowledge, f"{event_id}\n".encode())


def cycle(path: Path, rng: random.Random) -> tuple[int, int, int]:
    """Let a desk work, and kill it; return (acknowledged, lost, there but not acknowledged)."""
    there = {event.id for event in read_log(path).events}
    ours, theirs = os.pipe()
    seed = rng.randrange(1 << 30)
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            work(path, theirs, seed)
        finally:
            os._exit(1)
    os.close(theirs)
    time.sleep(rng.random() * LONGEST_S + (0.01 if rng.random() < 0.7 else 0.0))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(ours, "rb") as pipe:
        printed = pipe.read().decode().split("\n")
    acknowledged = [line for line in printed[:-1] if line != "open"]  # the last one may be half told
    log = read_log(path)
    found = {event.id for event in log.events}
    Timeline(log.stage, log.events).snapshot(Timeline(log.stage, log.events).end)
    return len(acknowledged), len(set(acknowledged) - found), len(found - there - set(acknowledged))


def run(cycles: int, seed: int) -> dict[str, int]:
    """Run so many cycles, and more until enough was acknowledged, and return the counts."""
    rng = random.Random(seed)
    counts = {"cycles": 0, "acknowledged": 0, "lost": 0, "unacknowledged": 0, "undo_depth": 0}
    stage = read_log(bundled_folder() / "provence-2021-1.jsonl").stage
    with tempfile.TemporaryDirectory() as folder:
        for number in count():
            if number >= cycles and counts["acknowledged"] > cycles:
                break
            path = Path(folder) / f"{number // CYCLES_A_FILE}.jsonl"
            if not path.exists():
                Journal.create(path, stage).close()
            acknowledged, lost, more = cycle(path, rng)
            counts["cycles"] += 1
            counts["acknowledged"] += acknowledged
            counts["lost"] += lost
            counts["unacknowledged"] += more
        with Journal.open(path) as journal:  # it goes on where it was
            session = DeskSession.at(journal)
            depth = len(session.history.done)
            for _ in range(depth):
                session.undo()
            assert not [entry for entry in session.entries() if not entry.is_withdrawn]
            counts["undo_depth"] = depth
    return counts


if __name__ == "__main__":
    arguments = [int(argument) for argument in sys.argv[1:]]
    print(json.dumps(run(*(arguments + [300, 1][len(arguments) :]))))
