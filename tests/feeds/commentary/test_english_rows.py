"""The overall and passages as long English sentences tell them."""

import pytest
from reading import facts
from test_asides import SEVEN

WON = (
    "Tour of Somewhere, stage 3: Toro – Soria (150 km)\n1 km to go\nPaul Aster (Cofidis), Jan Bero (Movistar), Karl Dorn (Lotto) and Emil Fisk (Astana) are in front.\n"
    "Luis Gran (Tudor) wins the stage!\n"
)


def rows(text):
    found = facts(WON + text, "gc")
    return [(row.name.split()[-1], row.gap_s) for row in found[-1].rows] if found else []


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("Aster stays in blue, a single second ahead of Bero, while Dorn moves up to third overall at 12.",
         [("Aster", None), ("Bero", 1), ("Dorn", 12)]),
        ("Thanks to his bonus Aster is the first leader of the race, four seconds clear of Bero and six ahead of Dorn; Fisk is fourth, at seven.",
         [("Aster", None), ("Bero", 4), ("Dorn", 6), ("Fisk", 7)]),
        ("Aster, who was dropped late on, will carry a lead of 21 seconds over Bero into the last stage, with the Dane Karl Dorn third overall at 34.",
         [("Aster", None), ("Bero", 21), ("Dorn", 34)]),
        ("Aster moves into the race lead, with 31 seconds in hand over Bero and 44 on Dorn.", [("Aster", None), ("Bero", 31), ("Dorn", 44)]),
        ("In the overall Aster leads by 10 seconds from Bero, with Dorn a further five back.", [("Aster", None), ("Bero", 10), ("Dorn", 15)]),
        ("Overall Aster now leads Bero by 49 seconds, with Dorn, at 1:31, third and Fisk, at 1:58, fourth.",
         [("Aster", None), ("Bero", 49), ("Dorn", 91), ("Fisk", 118)]),
        ("Aster keeps the mountains jersey, 12 points ahead of Bero.", []),
        ("If Aster had taken yellow, he would have been four seconds ahead of Bero.", []),
    ],
)  # fmt: skip
def test_the_overall_is_read_of_one_sentence(text, table):
    assert rows(text) == table


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("First sprint of the day, and it's Jan Bero (Movistar) who leads Karl Dorn (Lotto) across the line, Emil Fisk (Astana) a bike length behind.\n"
         "Three seconds, two and one, then.", [("Bero", None, 3), ("Dorn", None, 2), ("Fisk", None, 1)]),
        ("The intermediate sprint is won by Jan Bero (Movistar), who surprised Karl Dorn (Lotto); 5 and 3 points, and 3 and 2 seconds.",
         [("Bero", 5, 3), ("Dorn", 3, 2)]),
        ("Jan Bero (Movistar) leads the break over the category-four climb at Penalva, with Karl Dorn (Lotto) and Emil Fisk (Astana) next.",
         [("Bero", None, None), ("Dorn", None, None), ("Fisk", None, None)]),
        ("It's Jan Bero (Movistar) ahead of Karl Dorn (Lotto) at the summit.", [("Bero", None, None), ("Dorn", None, None)]),
    ],
)  # fmt: skip
def test_who_passed_is_read_with_what_they_get(text, order):
    found = [event for event in facts(SEVEN + text) if event.kind in ("climb", "sprint")]
    assert [(one.name.split()[-1], one.points, one.bonus_s) for one in found[-1].order] == order


def test_the_race_is_on_when_the_flag_goes():
    assert [
        event.kind
        for event in facts(
            "Stage 1: Toro – Soria (150 km)\nWelcome to the flattest race on the calendar.\nAnd there goes the flag!",
            "start",
        )
    ] == ["start"]
    assert not facts("Stage 1: Toro – Soria (150 km)\nWelcome to the flattest race on the calendar.", "start")
