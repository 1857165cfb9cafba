"""Times that a page decides only when all of it has been read: what comes after one says what it was."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import AWAY, imported

from feeds.commentary.sentence.context import Fact
from feeds.commentary.weighing.model import Model
from feeds.commentary.weighing.page import Said, clues_around, clues_of_words
from feeds.commentary.weighing.times import LATER, Time
from tracker.race.events import kind_of

LEAD = "Their lead is 2:10.\n"
UNSAID = "Up it goes: make that 2:32."
"""What no rule reads."""


NOTHING_ELSE = dict.fromkeys(("named", "chasers", "dropped", "between", "climb", "sprint"), 0.0)


def odds():
    """A model that is sure of a time that the rules leave only where it is near the gaps before and after it."""

    def of(_, clues):
        found = dict.fromkeys(("none", "peloton", *NOTHING_ELSE), 0.0)
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


def test_a_gap_that_no_rule_has_read_counts_among_those_around_another():
    def of(_, clues):
        is_sure = "minutes 5" not in clues or "next peloton 0" in clues
        return {"none": 1.0 - is_sure, "peloton": float(is_sure), **NOTHING_ELSE}

    with patch.object(Model, "odds", of):
        read, _ = gaps(f"{UNSAID}\n80km to go\nIt's 2:40 as the leaders cycle past the windmills.")
    assert read == [130, 152, 160]


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
        return {"none": float(is_none), "peloton": float(not is_none), **NOTHING_ELSE}

    with patch.object(Model, "odds", of):
        assert gaps(f"{UNSAID} The peloton is 2:45 behind.") == ([130, 165], [])


@pytest.mark.parametrize("none", [0.8, 0.95])
def test_a_gap_that_is_hardly_one_is_left_for_a_person_to_decide(none):
    with patch.object(Model, "odds", lambda *_: {"none": none, "peloton": 1 - none, **NOTHING_ELSE}):
        assert gaps("") == ([], [LEAD.strip()])


def test_a_gap_that_only_may_be_one_stays_one():
    with patch.object(Model, "odds", lambda *_: {"none": 0.5, "peloton": 0.5, **NOTHING_ELSE}):
        assert gaps("") == ([130], [])


def held(**odds):
    """What the only gap of a text that the rules have read is said to be, by a model with such odds of it."""
    with patch.object(Model, "odds", lambda *_: {"none": 0.0, "peloton": 0.0, **NOTHING_ELSE} | odds):
        read = imported(
            AWAY["en"] + "Dorval (Lotto) and Enger (Uno-X) attack and are chasing.\n" + LEAD, language="en"
        )
    found = [(one.of, one.to, one.gap_s) for one in read.facts if kind_of(one) == "gap"]
    return found, [doubt.quote for doubt in read.doubts if doubt.kind == "gap"]


def test_a_gap_that_the_rules_give_to_the_peloton_is_another_where_that_is_likelier():
    assert held(peloton=0.55, chasers=0.45) == ([("peloton", "leaders", 130)], [])
    assert held(peloton=0.4, chasers=0.6) == ([("chasers", "leaders", 130)], [])
    assert held(peloton=0.4, between=0.6) == ([("peloton", "chasers", 130)], [])


def test_it_is_left_for_a_person_to_decide_where_nothing_is_likely():
    assert held(peloton=0.4, chasers=0.3, none=0.3) == ([], [LEAD.strip()])


def test_what_follows_from_a_gap_follows_from_what_it_is_taken_for():
    weighed = []

    def of(_, clues):
        weighed.append(set(clues))
        return {"none": 0.0, "peloton": 0.0, **NOTHING_ELSE, "chasers": 1.0}

    text = (
        AWAY["en"]
        + "Dorval (Lotto) and Enger (Uno-X) attack and are chasing.\nThe gap is 0:44.\nThe gap is now 1:28."
    )
    with patch.object(Model, "odds", of):
        imported(text, language="en")
    second = next(clues for clues in weighed if "minutes 2" in clues)
    assert {"to gap unknown", "to chase 4", "pair chasers leaders"} <= second


def time(seconds, name="", km=None):
    return Time(Fact("gap", {"gap_s": seconds}, 0.0, ""), name, [], may_chase=True, km=km)


def test_how_fast_a_gap_would_fall_to_a_time_and_from_it_is_known_by_the_km():
    page = [
        (1, time(180, "peloton", 60)),
        (2, time(90, km=51)),
        (3, time(60, "peloton", 48)),
        (4, time(60, km=None)),
    ]
    first, second, third, last = map(set, clues_around(page))
    assert {"rate last peloton 5", "rate last peloton 5 big", "rate next peloton 5 small"} <= second
    assert "rate next peloton 5 big" in first  # 120 s in 12 km
    assert {"rate last peloton 5 big"} <= third
    assert {"rate last peloton ?", "rate last peloton ? small"} <= last
    assert not any(clue.startswith("rate last") for clue in first)


def test_a_time_before_which_the_race_is_further_on_is_out_of_order():
    _, second = clues_around([(1, time(180, "peloton", 40)), (2, time(90, km=51))])
    assert "rate last peloton back" in second


def test_the_words_that_follow_in_the_paragraph_and_open_the_next_one_are_clues():
    first, second = time(90), time(60)
    first.goes_on("they hold on, just.")
    page = [Said(1, "1:30. They hold on, just.", [], [first]), Said(2, "Récupéré: the peloton!", [], [second])]
    of_first, of_second = clues_of_words(page)
    assert of_first[:5] == ["en later they", "en later hold", "en later on", "en later just", "en next recupere"]
    assert of_second == []
    first.goes_on("on " * 50)
    assert len(first.later) == LATER


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
    in_series = [index for index, (_, one) in enumerate(times) if one.name in ("peloton", "chasers")]
    alone = list(clues_around([times[index] for index in in_series]))
    of_all = list(clues_around(times))
    assert [of_all[index] for index in in_series] == alone
