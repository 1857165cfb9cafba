"""Whom English means by "he", "him" and those who chase, and what happens to riders who meet."""

from typing import Any

import pytest
from reading import facts

from tracker.race.events import kind_of

CHASED = (
    "Tour of the Moor stage 4 - Live\n100km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front. "
    "Karl Dorn (Astana) and Emil Fisk (Lotto) are chasing at 20 seconds.\n"
    "Luis Gran (Tudor), Ole Hald (Uno-X) and Ugo Ibba (Jayco) are in the peloton.\n"
)
FOUR = (
    "Tour of the Moor stage 4 - Live\n100km to go\n"
    "Paul Aster (Cofidis), Jan Bero (Movistar), Karl Dorn (Astana) and Emil Fisk (Lotto) are out front with 2:10.\n"
)


def told(before: str, sentence: str) -> list[tuple[str, list[str]]]:
    known = len(before.strip().splitlines())
    found: list[Any] = [event for event in facts(before + sentence, language="en") if event.read.para >= known]
    return [(kind_of(one), [rider.name.split()[-1] for rider in getattr(one, "riders", ())]) for one in found]


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Dorn and Fisk have made it.", [("join", ["Dorn", "Fisk"])]),
        (
            "Joined by three: Luis Gran (Tudor), Ole Hald (Uno-X) and Ugo Ibba (Jayco).",
            [("join", ["Gran", "Hald", "Ibba"])],
        ),
        ("Hald and Ibba are trying to get across.\nHald and Ibba have made it.", [("join", ["Hald", "Ibba"])]),
        (
            "Hald is out of the race, we're hearing. Better news for Gran, he is safely back in the peloton.",
            [("abandon", ["Hald"]), ("join", ["Gran"])],
        ),
        ("Gran is back in. Took him three kilometres.", [("join", ["Gran"])]),
        ("Aster and Bero have been caught by Dorn and Fisk.", [("caught", ["Aster", "Bero"])]),
        (
            "Bero is caught by the Fisk group and put to work, but he has nothing left to give them.",
            [("caught", ["Bero"])],
        ),
        ("Another attack: Gran, with Hald in tow.", [("attack", ["Gran", "Hald"])]),
    ],
)
def test_of_chasers_and_those_in_the_peloton(sentence, moves):
    assert told(CHASED, sentence) == moves


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        (
            "Aster accelerates, Bero goes with him, Dorn doesn't.",
            [("attack", ["Aster", "Bero"]), ("dropped", ["Dorn"])],
        ),
        ("Aster jumps at once! Bero grits his teeth, then he is dropped.", [("attack", ["Aster"]), ("dropped", ["Bero"])]),
    ],
)  # fmt: skip
def test_of_those_away(sentence, moves):
    assert told(FOUR, sentence) == moves


def test_who_is_left_in_front():
    said = "Dorn drops out of the lead group and Fisk can't hold on either, so it's just Aster and Bero up front."
    assert told(FOUR, said)[-1] == ("breakaway", ["Aster", "Bero"])


def test_over_the_top_is_not_over():
    assert ("caught", ["Aster", "Bero"]) not in told(CHASED, "Aster and Bero are over the top in that order.")


def test_riders_of_a_team_at_the_front_of_the_peloton_are_no_break():
    said = "Five of them out there now, and the peloton, with two Lidl-Trek riders on the front, is at 3:40."
    [size] = [event.size for event in facts(FOUR + said, "breakaway", language="en") if event.read.para >= 3]
    assert size == 5


def test_the_names_of_the_break_again():
    said = "Luis Gran (Tudor) has made contact.\nA reminder of the names: Aster, Bero, Dorn, Fisk and Gran."
    assert told(FOUR, said)[-1] == ("breakaway", ["Aster", "Bero", "Dorn", "Fisk", "Gran"])
