"""How many are away, as English counts them; and who is, where they are said to lead by so much."""

import pytest
from reading import AWAY, facts

KNOWN = "Karl Dorn (Astana), Emil Fisk (Lotto) and Nils Gran (Ineos) are in the peloton.\n"


def away(sentence):
    """Who is away, or how many, after a sentence, where two were."""
    found = facts(AWAY["en"] + KNOWN + sentence, "breakaway", language="en")
    last = found[-1]
    return [rider.name.split()[-1] for rider in last.riders] or last.size


@pytest.mark.parametrize(
    ("sentence", "size"),
    [
        ("The break is now four strong.", 4),
        ("The break is down to one.", 1),
        ("The leading group has swelled to six.", 6),
        ("The front group now numbers six.", 6),
        ("There are four men up front.", 4),
        ("That makes it four in front.", 4),
        ("Two become five at the front.", 5),
        ("A group of about eight has gone clear.", 8),
        ("A dozen riders are up the road.", 12),
        ("Only three remain in front.", 3),
        ("Nine at the front, and the bunch 1:10 adrift.", 9),
        ("Six leaders, 1:55 ahead of a group of around thirty.", 6),
        ("The front group, 14 riders, heads into town.", 14),
        ("Head of the race: 7 riders, 2:15 ahead of the peloton.", 7),
        ("Only three of the original seven escapees remain in front.", 3),
    ],
)
def test_those_in_front_are_counted(sentence, size):
    assert away(sentence) == size


@pytest.mark.parametrize(
    ("sentence", "size"),
    [
        ("The five escapees have 2:20.", 5), ("The bunch is 3:20 behind the four leaders.", 4), ("Lead of the four: 4:50.", 4),
        ("The peloton trails the seven-man break by 3:20.", 7), ("The leading 14 have a lead of 3:00.", 14),
        ("The quartet of escapees has 45 seconds.", 4), ("Six riders lead the peloton by 2:20.", 6),
        ("The five have 2:20.", 5), ("A quintet leads by 1:40.", 5), ("The trio's lead is 2:20.", 3), ("The last two escapees have 20 seconds.", 2),
        ("A chase group of eight is at 20 seconds.", None),
        ("Two of the five escapees are from here.", None), ("The other four have 20 seconds.", None),
        ("Movistar's four leaders have a plan.", None), ("The three leaders of the classification mark each other.", None),
    ],
)  # fmt: skip
def test_those_in_front_are_as_many_as_a_sentence_takes_for_granted_where_nobody_was_away(sentence, size):
    found = facts("100km to go\n" + KNOWN + sentence, "breakaway", language="en")
    assert [event.size for event in found] == ([] if size is None else [size])


def test_how_many_they_are_is_not_said_again_unless_riders_came_across():
    assert away("The two leaders work well together.") == ["Aster", "Bero"]
    assert away("Dorn joins Aster and Bero at the front. Three leaders now.") == ["Aster", "Bero", "Dorn"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Aster, Bero and Dorn lead the peloton by 25 seconds.",
        "Aster, Bero and Dorn have opened up a 25-second gap.",
        "Aster, Bero and Dorn plough on, 1:30 ahead.",
    ],
)
def test_those_who_lead_by_a_gap_are_away(sentence):
    assert away(sentence) == ["Aster", "Bero", "Dorn"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dorn made the front group, about 25 strong.",
        "The break could be down to one by the top.",
        "Last year the break was down to three.",
        "Five riders remain in the peloton.",
        "There are four men on the ground.",
    ],
)
def test_other_counts_are_not(sentence):
    assert away(sentence) == ["Aster", "Bero"]


@pytest.mark.parametrize(
    ("sentence", "surnames"),
    [
        ("Dorn has a lead of 45 seconds on the peloton.", ["Dorn"]), ("Escapee Dorn has 2:05.", ["Dorn"]),
        ("The bunch is 1:20 behind lone leader Dorn.", ["Dorn"]), ("Dorn has been dangling off the front since km 12.", ["Dorn"]),
        ("Dorn leads the overall by 45 seconds.", []), ("Dorn could be the lone leader soon.", []),
    ],
)  # fmt: skip
def test_the_first_who_leads_by_a_gap_is_away(sentence, surnames):
    found = facts("100km to go\n" + KNOWN + sentence, "breakaway", language="en")
    assert [rider.name.split()[-1] for event in found for rider in event.riders] == surnames
