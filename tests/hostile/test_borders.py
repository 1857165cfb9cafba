"""Whatever comes in is read or refused in a sentence, and no control character of it reaches the terminal.

`make hostile` puts a million through; `ARDOISE_HOSTILE` says how many in all.
"""

import os
import re
from functools import cache
from random import Random

import pytest
from borders import BORDERS
from hypothesis import Phase, given, note, settings
from hypothesis import strategies as st
from inputs import Hostile

from feeds.registry import installed

IN_ALL = int(os.environ.get("ARDOISE_HOSTILE", "800"))
"""Hostile inputs to all borders together."""

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What does something to a terminal, or to the order of what stands on it, or can't be written to one at all."""


@pytest.mark.parametrize("border", BORDERS)
def test_a_border_holds(
    border: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp(border)
    monkeypatch.setattr("feeds.registry.installed", cache(installed))  # looking takes longer than all else
    monkeypatch.chdir(folder)  # whatever a command line names, it is nothing here

    @settings(max_examples=max(1, IN_ALL // len(BORDERS)), deadline=None, database=None, phases=[Phase.generate])
    @given(st.integers(0, 2**63))
    def holds(seed: int) -> None:
        note(f"seed {seed}")
        for text in BORDERS[border](Hostile(Random(seed)), folder):
            assert not CONTROLS.search(text), ascii(text)

    holds()
