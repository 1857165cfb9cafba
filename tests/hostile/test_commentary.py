"""A text that is made to be slow or to break the reader of commentary is read, or refused in a sentence."""

from collections.abc import Iterator
from datetime import date

import pytest
from border_stage import shown

from feeds.commentary.importing import NotCommentary, Wishes, read_text
from feeds.commentary.page.source import lines_of
from tracker.race.timeline import Timeline

RACE = "Stage 5: Here – There, 182.3 km\n130 km to go\nThe gap is 2:30.\nAttack from Anna Ask (Alpha)!\n"

LONG = 10_000
"""Characters of a line: a pattern that backtracks over it would never come back."""


def read(text: str) -> Iterator[str]:
    """Read a text and yield what a person gets to see: the stage, or the sentence that refuses it."""
    try:
        found = read_text(lines_of(text.encode(), "text"), Wishes(), date(2026, 7, 8))
    except NotCommentary as error:
        yield str(error)
        return
    yield from shown(Timeline(found.stage, found.events))


@pytest.mark.parametrize(
    "unit",
    ["1", "1:", "1 ", "12 km ", "1,", "(", "()", '"', "'", "« ", "A", "A ", "Ab ", "a-", "é", "e\u0301", "\u200b", "de ", "van ",
     "and ", "if ", "not ", ", ", ". ", "?", "–", "%", "https://", "@x ", "#", "Anna Ask, ", "1. Anna Ask (NOR) 4:43:23 ", "the gap ", "+0:04"],
)  # fmt: skip
def test_a_line_of_one_thing_again_and_again_is_read_or_refused(unit: str) -> None:
    line = (unit * LONG)[:LONG]
    assert any(read(f"{RACE}{line}\nThe gap is {line}\n"))


@pytest.mark.parametrize("line", ["The gap is 2:30.", "130 km to go", "1. Anna Ask (NOR) 4:43:23", "?", "Stage 5"])
def test_a_text_of_one_line_again_and_again_is_read_or_refused(line: str) -> None:
    assert any(read(f"{line}\n" * 300))
