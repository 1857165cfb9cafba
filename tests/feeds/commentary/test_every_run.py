"""What is read does not depend on how Python orders a set, which differs from run to run."""

import os
import subprocess
import sys

PROGRAM = """
from feeds.commentary.sentence import frames
from feeds.commentary.sentence.frame_words import module

for language in ("en", "nl", "fr", "es"):
    for lines in module(language).FRAMES.values():
        for line in filter(None, map(str.strip, lines.splitlines())):
            print(frames._pattern(line, language))
"""


def patterns(seed: str) -> list[str]:
    command, environment = [sys.executable, "-c", PROGRAM], os.environ | {"PYTHONHASHSEED": seed}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=True
    ).stdout.splitlines()


def test_a_frame_is_the_same_pattern_in_every_run():
    first = patterns("1")
    assert len(first) > 1000
    assert (
        next(((one, other) for one, other in zip(first, patterns("2"), strict=True) if one != other), None) is None
    )
