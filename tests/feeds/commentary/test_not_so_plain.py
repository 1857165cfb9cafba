"""What seems to be said and is not: who rides on is not out, a valley is no fall, a climb's sprint is of the climb."""

import pytest
from reading import AWAY, facts, imported

from tracker.race.events import kind_of

LEAD = "Their lead is 2:10.\n"
CHASE = "Dorval (Lotto) and Enger (Uno-X) have attacked and are chasing, 40 seconds behind the leaders.\n"


def kinds(text, language, kind):
    return facts(AWAY[language] + text, kind, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bero's had to stop with a flat front tyre, but the car is there in a flash."),
        ("nl", "Bero heeft het opgegeven en zit weer in het peloton."),
        (
            "en",
            "Attack from Cato (UAE)! The Dutchman goes up the left-hand side on the exit of a village and he has a few lengths.",
        ),
    ],
)
def test_who_rides_on_is_not_out_of_the_race(language, text):
    assert kinds(text, language, "abandon") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bero has abandoned with a broken wheel."),
        ("nl", "Bero heeft opgegeven."),
        ("fr", "Bero abandonne."),
    ],
)
def test_who_is_out_is_out(language, text):
    assert [one.riders[0].surname for one in kinds(text, language, "abandon")] == ["Bero"]


def test_a_valley_in_a_name_is_no_fall():
    assert kinds("De finish ligt boven op Val Thorens.", "nl", "crash") == []
    assert len(kinds("Val in het peloton, Bero ligt op de grond.", "nl", "crash")) == 1


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("Dorval and Enger still have 2:20.", ("peloton", "leaders", 140)),
        ("Dorval has 1:55 in hand.", ("peloton", "leaders", 115)),
        ("Dorval and Enger still have 1:25.", ("peloton", "chasers", 85)),  # of 2:10, 40 seconds behind
        ("Dorval and Enger have 50 seconds on the peloton.", ("peloton", "chasers", 50)),
    ],
)
def test_a_lead_with_nobody_else_named_is_that_of_the_leaders(said, whose):
    found = imported(AWAY["en"] + LEAD + CHASE + said, language="en").facts
    assert [(one.of, one.to, one.gap_s) for one in found if kind_of(one) == "gap"][2:] == [whose]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Cato (UAE) leads after the prologue. Dorn (Lotto) follows at 7 seconds.\nBero (Movistar) attacks.",
        ),
        ("nl", "Cato (UAE) is de leidster. Marit Dorn (Lotto) volgt op 7 seconden.\nBero (Movistar) valt aan."),
    ],
)
def test_a_rider_s_time_while_nobody_is_known_to_be_away_is_left_for_a_person_to_decide(language, text):
    read = imported(text, language=language)
    assert [one for one in read.facts if kind_of(one) == "gap"] == []
    assert [doubt.kind for doubt in read.doubts] == ["gap"]


def test_a_sprint_for_the_points_of_a_climb_is_of_the_climb():
    rows = "1. Aster (Cofidis) 3 pts\n2. Bero (Movistar) 2 pts\n3. Cato (UAE) 1 pt\n"
    [passed] = kinds(f"KOM sprint (3) Alto de Vela\n{rows}", "en", "climb")
    assert [(one.name.split()[-1], one.points) for one in passed.order] == [("Aster", 3), ("Bero", 2), ("Cato", 1)]
    assert len(kinds(f"Intermediate sprint, Alto de Vela\n{rows}", "en", "sprint")) == 1


@pytest.mark.parametrize(
    ("head", "race", "places"),
    [
        ("La Vuelta hoy, etapa 14 en directo\n", "La Vuelta", (None, None)),
        ("Vuelta a Prueba - Etapa 8\nAlbar > Morel. 171,8 km.\n", "Vuelta a Prueba", ("Albar", "Morel")),
    ],
)
def test_the_head_of_a_page(head, race, places):
    stage = imported(head + AWAY["es"], language="es").stage
    assert stage.race == race
    assert (stage.start, stage.finish) == places
