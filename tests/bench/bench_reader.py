"""The reader of commentary: its scores on the project's labelled texts, and its time against start-up.

Run `python tests/bench/bench_reader.py`. The times are of `ardoise import` as a user runs it, in seconds of the processor,
which a busy machine disturbs less; what counts is how much longer a 60 KB live blog takes than a line, and whether the
time grows with the text's length and no faster.
"""

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
IMPORT = [sys.executable, "-m", "tracker.cli", "import"]
FLOOR = [sys.executable, "-c", "import click, pydantic\nclass Line(pydantic.BaseModel): text: str"]
KB = 1024
SIZES = (0, 60, 240, 1020)
"""Sizes of the blogs in KB; 0 is one line."""

MANY_ROUNDS_KB = 60
FEW_ROUNDS = 2
"""Rounds in which the larger blogs are read."""

GOAL_S = 0.5
SURNAMES = "Abbing Bertoli Crozier Dahlgren Echave Fontan Gruber Halloran Ibsen Jurado Koster Lemaire".split()  # noqa: SIM905
POSTS = (
    "The gap is {minutes}:{seconds:02} now and the peloton is not in a hurry to bring it down.",
    "{a} (Team Kestrel), {b} (Velotec) and {c} (Cassia) lead by {minutes}min {seconds}sec.",
    "{a} has a puncture, gets a wheel from a teammate and is soon back with the others.",
    '"If we get five minutes I will be delighted," said {b} before the start. Last year he was caught at the flamme rouge.',
    "{c} attacks! {a} is on his wheel, and they have {seconds} seconds before anybody reacts.",
    "{a} and {b} are caught, and the bunch is all together again, as it was {minutes} kilometres ago.",
    "It is {seconds} degrees in the valley, and there is a long and narrow road ahead with nothing on it but sheep.",
    "{b} was first over the top of the climb, ahead of {c}. The next one is {minutes}.{seconds:02}km long at 5.4 per cent.",
)


def blog(size: int) -> str:
    """Return a live blog of about `size` bytes, whose km to go fall from 200 to 1."""
    rng = random.Random(size)
    posts: list[str] = []
    length = 0
    while length < size:
        a, b, c = rng.sample(SURNAMES, 3)
        post = rng.choice(POSTS).format(a=a, b=b, c=c, minutes=rng.randint(1, 9), seconds=rng.randint(10, 39))
        posts.append(post)
        length += len(post) + 6
    marks = {round(index * len(posts) / 200): 200 - index for index in range(200)}
    lines = ["Tour of the Bench stage 1 - Live coverage"]
    for index, post in enumerate(posts):
        if index in marks:
            lines.append(f"{marks[index]}km to go")
        lines.append(post)
    return "\n\n".join(lines) + "\n"


def run_s(command: Sequence[str]) -> float:
    """Return the seconds of the processor that a command takes, interpreter and all."""
    # As on a user's machine, Python keeps what it compiled.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, check=False, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def times(rounds: int) -> None:
    """Print the time to read blogs of growing length, beside the import of one line and its floor."""
    taken: dict[int, list[float]] = {size: [] for size in SIZES}
    floor: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        texts = {size: Path(folder) / f"{size}.txt" for size in SIZES}
        for size, text in texts.items():
            text.write_text(blog(size * KB) if size else "130km to go\n", encoding="utf-8")
        for number in range(rounds + 1):
            loaded = run_s(FLOOR)
            for size, text in texts.items():
                if size > MANY_ROUNDS_KB and number > FEW_ROUNDS:
                    continue
                stage = Path(folder) / f"{size}-{number}.jsonl"
                seconds = run_s([*IMPORT, str(text), "-o", str(stage)])
                if not stage.exists() and size:
                    raise SystemExit(f"the import of a blog of {size} KB wrote no stage file")
                if number:  # the first fills the disk's caches
                    taken[size].append(seconds)
            if number:
                floor.append(loaded)
    median = {size: statistics.median(all_s) for size, all_s in taken.items()}
    bare = statistics.median(floor)
    beyond = {size: median[size] - median[0] for size in SIZES[1:]}
    print(f"Python with pydantic and click        {bare * 1000:6.0f} ms")
    print(
        f"import of one line, start-up and all  {median[0] * 1000:6.0f} ms  ratio {median[0] / bare:.2f} to that"
    )
    print(
        f"reading 60 KB beyond that             {beyond[60] * 1000:6.0f} ms  ratio {beyond[60] / GOAL_S:.2f} to half a "
        f"second (goal < 1), {beyond[60] / median[0]:.2f} to start-up"
    )
    for size in SIZES[2:]:
        print(
            f"reading {size:4} KB beyond that           {beyond[size] * 1000:6.0f} ms  ratio "
            f"{beyond[size] / beyond[60]:.2f} to 60 KB (linear: {size / 60:.0f})"
        )


def main() -> None:
    """Print the scores, then the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    subprocess.run([sys.executable, str(HERE.parent / "commentary" / "score.py")], check=True)
    print()
    times(rounds)


if __name__ == "__main__":
    main()
