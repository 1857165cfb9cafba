"""Times that a page decides only when all of it has been read: what comes after one says what it was."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import AWAY, imported

from feeds.commentary.sentence.context import Fact
from feeds.commentary.weighing.model import Model
from feeds.commentary.weighing.page import clues_around
from feeds.commentary.weighing.times import Time
from tracker.race.events import kind_of

LEAD = "Their lead is 2:10.\n"
UNSAID = "Up it goes: make that 2:32."
"""What no rule reads."""


def odds():
    """A model that is sure of a time that the rules leave only where it is near the gaps before and after it."""

    def of(_, clues):
        found = dict.fromkeys(("none", "named", "peloton", "chasers", "dropped"), 0.0)
        is_plain = not any("make" in clue for clue in clues) or "near peloton True" in clues
        return found | ({"peloton": 1.0} if is_plain else {"peloton": 0.7, "none": 0.3})

    return patch.object(Model, "odds", of)


def gaps(text):
    read = imported(AWAY["en"] + LEAD + text, language="en")
    return [one.gap_s for one in read.facts if kind_of(one) == "gap"], [doubt.quote for doubt in read.doubts]


def test_a_likely_gap_is_read_where_another_comes_after_it():
    with odds():
        assert gaps(UNSAID) == ([130], [UNSAID])
        assert gaps(f"{UNSAID}\n80km to go\nThe peloton is 2:45 behind.") == ([130, 152, 165], [])


def test_it_stands_where_it_was_said():
    with odds():
        assert gaps(f"{UNSAID} The peloton is 2:45 behind.")[0] == [130, 152, 165]


def test_what_is_said_twice_in_a_paragraph_is_read_once():
    with odds():
        twice = f"{UNSAID} Yes, you can make 2:32 of it."
        assert gaps(f"{twice}\n80km to go\nThe peloton is 2:45 behind.") == ([130, 152, 165], [])


def test_what_seemed_a_gap_goes_where_the_page_shows_that_it_is_none():
    def of(_, clues):
        is_none = any("make" in clue for clue in clues) and "near peloton True" in clues
        return {"none": float(is_none), "peloton": float(not is_none), "named": 0, "chasers": 0, "dropped": 0}

    with patch.object(Model, "odds", of):
        assert gaps(f"{UNSAID} The peloton is 2:45 behind.") == ([130, 165], [])


@pytest.mark.parametrize("none", [0.8, 0.95])
def test_a_gap_that_is_hardly_one_is_left_for_a_person_to_decide(none):
    with patch.object(
        Model, "odds", lambda *_: {"none": none, "peloton": 1 - none, "named": 0, "chasers": 0, "dropped": 0}
    ):
        assert gaps("") == ([], [LEAD.strip()])


def test_a_gap_that_only_may_be_one_stays_one():
    with patch.object(
        Model, "odds", lambda *_: {"none": 0.7, "peloton": 0.3, "named": 0, "chasers": 0, "dropped": 0}
    ):
        assert gaps("") == ([130], [])


def time(seconds, read=""):
    return Time(Fact("gap", {"gap_s": seconds}, 0.0, ""), read, [], may_chase=True)


def test_a_time_is_beside_the_gaps_before_and_after_it():
    page = [(1, time(120, "peloton")), (3, time(240)), (4, time(60, "chasers")), (9, time(120, "peloton"))]
    first, second, third, last = map(set, clues_around(page))
    assert {"next peloton 0", "around peloton 0 None", "next peloton 0 in 4", "next chasers -2 in 3"} <= first
    assert {"peak peloton -2", "between peloton 3", "near peloton False", "around chasers -4 None"} <= second
    assert {"around peloton 2 2", "dip peloton 2", "near peloton False", "next chasers None"} <= third
    assert {"around peloton None 0", "around chasers None -2", "next peloton None"} <= last


@given(
    st.lists(
        st.tuples(st.integers(1, 400), st.integers(1, 3000), st.sampled_from(["", "peloton", "chasers", "named"])),
        max_size=12,
    )
)
def test_what_is_no_gap_of_the_two_series_says_nothing_of_the_others(page):
    times = [(para, time(seconds, read)) for para, seconds, read in sorted(page)]
    in_series = [index for index, (_, one) in enumerate(times) if one.read in ("peloton", "chasers")]
    alone = list(clues_around([times[index] for index in in_series]))
    of_all = list(clues_around(times))
    assert [of_all[index] for index in in_series] == alone
