"""Riders whom a text calls by their first names, and those who are somebody else."""

import pytest
from reading import facts

BEFORE = {
    "en": "100km to go\nMarit Aster (Cofidis) and Isla Bero (Movistar) are out front. Gemma Dorn (Astana) and Jess Fisk (Lotto) are in the bunch.\n",
    "nl": "NOG 100 KM:\nMarit Aster (Cofidis) en Isla Bero (Movistar) rijden voorop. Gemma Dorn (Astana) en Jess Fisk (Lotto) zitten in het peloton.\n",
    "fr": "100 km de l'arrivée\nMarit Aster (Cofidis) et Isla Bero (Movistar) sont en tête. Gemma Dorn (Astana) et Jess Fisk (Lotto) sont dans le peloton.\n",
    "es": "100KM.\nMarit Aster (Cofidis) e Isla Bero (Movistar) van en cabeza. Gemma Dorn (Astana) y Jess Fisk (Lotto) ruedan en el pelotón.\n",
}  # fmt: skip


def named(language, sentence):
    kinds = ("attack", "dropped", "crash", "mechanical", "abandon", "caught", "join")
    found = [event for kind in kinds for event in facts(BEFORE[language] + sentence, kind, language=language)]
    return [rider.name for event in found for rider in event.riders]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "Jess has crashed.", "Jess Fisk"),
        ("en", "Isla's been dropped.", "Isla Bero"),
        ("en", "And here is the attack we've been waiting for. It's Gemma, out of the saddle.", "Gemma Dorn"),
        ("nl", "Gemma is gevallen.", "Gemma Dorn"),
        ("fr", "Gemma a crevé.", "Gemma Dorn"),
        ("es", "Gemma se ha caído.", "Gemma Dorn"),
    ],
)
def test_a_first_name_is_a_rider_of_whom_there_is_one(language, sentence, name):
    assert named(language, sentence) == [name]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Jess in the car has a puncture."),
        ("en", "Jess from Leeds crashed here once, she writes."),
        ("en", "There was a crash in Isla, the village we have just left."),
        ("en", "Gemma 14 abandoned, says the list."),
        ("fr", "Jess, dans la voiture, a crevé."),
    ],
)
def test_it_is_somebody_else_or_a_place(language, sentence):
    assert named(language, sentence) == []


def test_of_two_of_a_first_name_it_is_the_one_who_is_spoken_of():
    text = "100km to go\nMarit Aster (Cofidis) is alone in front. Marit Bero (Movistar) is in the bunch.\nMarit has been caught."
    assert [rider.name for event in facts(text, "caught") for rider in event.riders] == ["Marit Aster"]
