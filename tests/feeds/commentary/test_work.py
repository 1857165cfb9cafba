"""The work of reading grows with a text's length and no faster, whatever the text; counted in steps, not in time."""

import random
import string
import sys
from dataclasses import replace
from datetime import date

import pytest

from feeds.commentary.importing import Wishes, read_text
from feeds.commentary.rider.names import MOST_NAMESAKES, Roster
from feeds.commentary.timing import Moments, placed_times
from feeds.commentary.words.writing import LONGEST_SENTENCE, sentences

HEAD = ["Tour of Nowhere stage 1", "100km to go", "Paul Aster (Cofidis) and Jan Bero (Movistar) are out front."]
TODAY = date(2026, 4, 5)
LINE = 19_000
"""Characters of a line that goes on and on."""


def _name(rng: random.Random) -> str:
    return rng.choice(string.ascii_uppercase) + "".join(rng.choices("aeioulnrst", k=7))


def _names(pattern: str):
    def lines(count: int) -> list[str]:
        rng = random.Random(count)
        return [
            pattern.format(a=_name(rng), b=_name(rng), c=_name(rng), n=rng.randint(10, 59)) for _ in range(count)
        ]

    return lines


def _repeated(piece: str):
    """One paragraph that says the same over and over."""
    return lambda count: [piece * count]


MANNERS = {
    "gaps": _names("The gap of {a} is 2:{n} now, and the peloton rides on."),
    "new names": _names("{a} {b} ({c}) attacks."),
    "namesakes": _names("{a} Smith (Team {b}) attacks, {b} Smith follows."),
    "joins": _names("{a} {b} ({c}) joins the leaders."),
    "lists of riders": _names("{a} {b} ({c}),"),
    "rows without a head": _names("{a} {b} ({c}) 0:{n}"),
    "rows": _names("1. {a} {b} (Team {c}) 4:10:{n}"),
    "times of day": lambda count: ["12:30 Go", "13:00 Gap 2:00", *["And so it goes on."] * count],
    "marks": _repeated("(" * 20),
    "quotation marks": _repeated('“ ” " « '),
    "one sentence": _repeated("the gap is 2:30 and Aster of Cofidis leads the peloton, "),
    "one paragraph": _repeated("The gap is 2:30. Aster attacks! "),
    "abbreviations": _repeated("St. "),
}


def steps(work) -> int:
    """How many lines of Python a piece of work runs."""
    count = 0

    def step(frame, event, argument):
        nonlocal count
        count += 1
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def read(lines: list[str]):
    return read_text([*HEAD, *lines], Wishes(language="en"), TODAY)


@pytest.mark.parametrize("manner", MANNERS)
def test_four_times_the_text_is_four_times_the_work(manner):
    read(MANNERS[manner](10))  # fills what is made once
    few, many = MANNERS[manner](20), MANNERS[manner](80)
    assert steps(lambda: read(many)) < 5 * steps(lambda: read(few))


def test_times_are_placed_with_as_much_work_for_each_paragraph():
    def placed(count):
        unplaced = Moments(None, None, "before", is_mark=False, is_start=False, is_finish=False)
        moments = [replace(unplaced, clock=750), replace(unplaced, clock=760), *[unplaced] * count]
        return lambda: placed_times(moments, TODAY, None, None, None, None)

    assert steps(placed(800)) < 5 * steps(placed(200))


@pytest.mark.parametrize(
    "line",
    [
        "ABCDEFGHIJ" * (LINE // 10),
        "COL DU GALIBIER " * (LINE // 16),
        f"from {'-'.join(['Aaaa'] * (LINE // 5))} to",
        f"Tour {'-'.join(['Aaaa'] * (LINE // 5))}",
        "Tour de de la " * (LINE // 14),
        f"Results: 1. Aaa Bbb{',' * 6000} x; 2. Ccc Ddd{', ' * 3000} x; 3. Eee Fff 4:10:20",
        "cookie " * (LINE // 7),
        "— - @ " * (LINE // 6),
        "l'" * (LINE // 2),
        "stage 100 km " * (LINE // 13),
    ],
    ids=lambda line: line[:14],
)
def test_a_line_that_goes_on_and_on_is_read_to_its_end(line):
    """A pattern that goes back over a line again and again would not come to an end here."""
    found = read([line, "The gap is 2:30."])
    assert found.stage.race is not None
    assert any(event.read.quote == "The gap is 2:30." for event in found.facts)


def test_a_name_is_compared_with_few_namesakes_however_many_there_are():
    roster = Roster()
    for number in range(4 * MOST_NAMESAKES):
        roster.add(f"{string.ascii_uppercase[number % 26]}{'abcdefgh'[number // 26] * 6} Smith")
    assert roster.same("Aaaaaaa Smith") is roster.people[0]
    assert roster.called("smith") is None


def test_a_list_of_a_whole_start_list_in_one_sentence_is_learnt():
    riders = [f"{first}aul {last}ster" for first in string.ascii_uppercase for last in "BCDFGH"]
    text = "Out today: " + ", ".join(f"{rider} (Cofidis)" for rider in riders) + "."
    assert len(text) > LONGEST_SENTENCE
    pieces = list(sentences(text))
    assert max(map(len, pieces)) <= LONGEST_SENTENCE
    assert " ".join(pieces) == text
    assert all(any(f"{rider} (Cofidis)" in piece for piece in pieces) for rider in riders)
