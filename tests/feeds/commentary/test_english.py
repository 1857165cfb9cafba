"""English sayings of several words, and what only sounds like one."""

import pytest
from reading import AWAY, facts, gaps
from test_meetings import BEFORE, moved

CHASED = "Karl Dorn (Astana) attacks from the bunch.\n"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bero can't match the pace and lets the others go.", ["dropped Bero"]),
        ("Fisk, who was ill, is hanging off the back.", ["dropped Fisk"]),
        ("Dorn is cooked and so is Fisk.", ["dropped Dorn, Fisk"]),
        ("Bero waves goodbye to his companion.", ["dropped Bero"]),
        ("Bero has slipped back to the bunch.", ["caught Bero"]),
        ("Curtains for Bero.", ["caught Bero"]),
        ("Dorn doesn't wait and goes straight away!", ["attack Dorn"]),
        ("Dorn shoots off the front.", ["attack Dorn"]),
        ("Gran has another dig.", ["attack Gran"]),
        ("Fisk has latched on to the leaders.", ["join Fisk"]),
    ],
)
def test_a_move_is_read_however_it_is_said(sentence, told):
    assert moved(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Dorn is done with his feed bag.",
        "Fisk is out of the saddle.",
        "Gran goes past Dorn to collect bottles.",
        "Dorn makes contact with the barriers.",
        "If Bero can't hold the pace, Aster will be alone.",
        "Will Dorn go straight away?",
        "Dorn could fly off the front here.",
        "Gran was the first to go to the podium.",
        "Dorn has picked up Fisk's bottles.",
        "The two leaders are all but caught.",
        "Bero scoops up 12 points at the top.",
    ],
)
def test_what_only_sounds_like_a_move_stays_text(sentence):
    assert moved(sentence) == []


def test_a_junction_is_made_by_those_who_chase():
    told = moved(f"{CHASED}The junction is made, three in front.")
    assert told == ["attack Dorn", "join Dorn", "breakaway Aster, Bero, Dorn"]


@pytest.mark.parametrize("sentence", ["2:20 is all they have.", "2:20 separates the two groups.", "2:20 now for the two men in front."])  # fmt: skip
def test_a_bare_time_is_the_gap_of_the_break(sentence):
    assert gaps(sentence) == [("peloton", "leaders", 140, None)]


def test_a_chaser_has_a_gap_on_both_sides():
    assert set(gaps(f"{CHASED}He is closing in. 40 seconds behind the leaders, 55 ahead of the peloton.")) == {
        ("Karl Dorn", "leaders", 40, None),
        ("peloton", "Karl Dorn", 55, None),
    }


def test_what_a_chaser_has_and_what_is_left_to_close():
    assert gaps(f"{CHASED}Dorn has opened up 20 seconds on the field. 1:30 to go to reach the leaders.") == [
        ("peloton", "Karl Dorn", 20, None),
        ("Karl Dorn", "leaders", 90, None),
    ]


@pytest.mark.parametrize(
    "sentence",
    ["1:30 at the finish would be enough.", "It took him 30 seconds to change bikes.", "Would 2:20 be all they have?", "It's only 9 seconds in the overall."],
)  # fmt: skip
def test_a_time_that_is_no_gap_stays_text(sentence):
    assert gaps(sentence) == []


def _order(text, kind):
    return [
        (row.name.split()[-1], row.points, row.bonus_s)
        for event in facts(AWAY["en"] + text, kind)
        for row in event.order
    ]


@pytest.mark.parametrize(
    ("text", "kind", "order"),
    [
        ("Bero nips away before the summit and pockets the 10 points.", "climb", [("Bero", 10, None)]),
        ("Bero scoops up 12 points at the top.", "climb", [("Bero", 12, None)]),
        ("First over the top was Bero.", "climb", [("Bero", None, None)]),
        (
            "The same at the next one: Bero first, Aster second.",
            "climb",
            [("Bero", None, None), ("Aster", None, None)],
        ),
        ("Bero leads them through the intermediate sprint.", "sprint", [("Bero", None, None)]),
        ("Fisk leads the bunch to the foot of the climb.", "climb", []),
    ],
)
def test_who_passes_first_is_read_however_it_is_said(text, kind, order):
    assert _order(text, kind) == order


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("News of Gran: Gran is out.", "DNF"),
        ("Gran won't continue after his fall.", "DNF"),
        ("Gran is out in front of his fans.", None),
        ("Gran might be out of the race.", None),
    ],
)
def test_who_is_out_of_the_race_is_no_one_who_is_out_in_front(sentence, status):
    assert [event.status for event in facts(BEFORE["en"] + sentence, "abandon")] == ([status] if status else [])


def test_a_wheel_that_goes_from_under_a_rider_is_a_crash_and_no_mechanical():
    text = BEFORE["en"] + "Fisk's front wheel has gone from under him!"
    assert len(facts(text, "crash")) == 1
    assert facts(text, "mechanical") == []
