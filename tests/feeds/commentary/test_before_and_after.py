"""Whether a race is on: what riders do says that it has begun, and that nobody has won yet."""

import pytest
from reading import imported

from tracker.race.events import kind_of

HEAD = {
    "en": "Tour of the Fens stage 2\n12:00 Welcome. Tim Aster (Movistar), Luc Bero (Cofidis) and Jan Dorn (Astana) are here.\n",
    "nl": "Ronde van Alpha etappe 2\n12:00 Welkom. Tim Aster (Movistar), Luc Bero (Cofidis) en Jan Dorn (Astana) zijn er.\n",
    "fr": "Tour de Alpha étape 2\n12h00 Bienvenue. Tim Aster (Movistar), Luc Bero (Cofidis) et Jan Dorn (Astana) sont là.\n",
    "es": "Vuelta a Alpha etapa 2\n12:00 Bienvenidos. Tim Aster (Movistar), Luc Bero (Cofidis) y Jan Dorn (Astana) están aquí.\n",
}
"""The head of a live text, before the race."""


def kinds(language, sentence):
    found = imported(f"{HEAD[language]}{sentence}\n100 km:\n", language=language).facts
    return [kind_of(event) for event in found if kind_of(event) != "km"]


@pytest.mark.parametrize(
    ("language", "sentence", "kind"),
    [
        ("en", "Aster and Bero have 45 seconds on the peloton.", "gap"),
        ("nl", "Aster en Bero hebben 45 seconden voorsprong op het peloton.", "gap"),
        ("fr", "Le peloton est à 45 secondes d'Aster et Bero.", "gap"),
        ("es", "El pelotón rueda a 45 segundos de Aster y Bero.", "gap"),
        ("es", "Pasan por la meta volante: Aster, Bero y Dorn.", "sprint"),
        ("fr", "Premier au sommet : Aster, devant Bero.", "climb"),
        ("en", "Aster takes the intermediate sprint ahead of Bero.", "sprint"),
    ],
)
def test_what_riders_do_shows_that_the_race_is_on(language, sentence, kind):
    assert kind in kinds(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Leader Aster has 45 seconds in hand over the rest of the peloton."),
        ("en", "Aster took the intermediate sprint ahead of Bero here last year."),
        ("en", "The first climb is the Alpha, where Aster is at home."),
        ("nl", "Leider Aster heeft 45 seconden voorsprong op de rest van het peloton."),
        ("nl", "Aster won gisteren de tussensprint voor Bero."),
        ("fr", "Aster, leader, possède 45 secondes d'avance sur le reste du peloton."),
        ("es", "Quedan 10 km para la salida real."),
        ("es", "El Alto de Alpha está a 12 km de meta."),
    ],
)
def test_what_is_said_of_the_days_before_does_not_begin_the_race(language, sentence):
    assert {*kinds(language, sentence)} <= {"gc"}


def test_a_distance_alone_shows_in_spanish_that_the_race_is_on():
    found = imported(f"{HEAD['es']}60 km para llegar.\nEl pelotón a 2:10.\n", language="es").facts
    assert [kind_of(event) for event in found] == ["km", "gap"]


NEAR = "6 km to go\nTim Aster (Movistar) and Luc Bero (Cofidis) are out front.\nAster wins the stage!\n"


def test_a_heading_nearer_to_the_line_shows_that_nobody_has_won_yet():
    found = imported(f"{NEAR}3 km to go\nThe gap is 12 seconds.\nBero wins the stage!\n")
    assert [
        (kind_of(one), [rider.name for rider in one.riders]) for one in found.facts if kind_of(one) == "finish"
    ] == [("finish", ["Luc Bero"])]
    assert 12 in [getattr(one, "gap_s", None) for one in found.facts]
    assert [doubt.why for doubt in found.doubts if doubt.kind == "finish"] == ["the race goes on after it"]


def test_a_heading_that_looks_back_changes_nothing():
    found = imported(f"{NEAR}50 km to go\nThis is where the break had its best lead.\n")
    assert [rider.name for one in found.facts if kind_of(one) == "finish" for rider in one.riders] == ["Tim Aster"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero is the quickest of the two in the sprint, on paper."),
        ("nl", "Bero is de snelste van de twee in de sprint, op papier."),
        ("fr", "Bero est le plus rapide des deux sur le papier."),
        ("es", "Bero es el más rápido de los dos, sobre el papel."),
        ("fr", "Bero est arrivé à 25 secondes du vainqueur."),
        ("es", "Bero llegó a 25 segundos del ganador."),
    ],
)
def test_who_should_win_or_came_in_later_has_not_won(language, sentence):
    near = {"en": "1 km to go", "nl": "Nog 1 km", "fr": "1 km de l'arrivée", "es": "A 1 km de meta"}[language]
    found = imported(f"{HEAD[language]}{near}\n{sentence}\n", language=language).facts
    assert not [one for one in found if kind_of(one) == "finish"]


REPORT = {
    "fr": "Tim Aster (Movistar) a remporté la deuxième étape du Tour de Alpha devant Luc Bero (Cofidis) et Jan Dorn (Astana).\n",
    "es": "Tim Aster (Movistar) ganó la segunda etapa de la Vuelta a Alpha por delante de Luc Bero (Cofidis) y Jan Dorn (Astana).\n",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "A 11 segundos llegó Bero, seguido de Dorn, a 13."),
        ("es", "Dorn, exhausto, fue quinto a 27 segundos."),
        ("es", "Bero había empezado el día con 14 segundos sobre Dorn."),
        ("fr", "Bero avait débuté la journée avec 14 secondes d'avance sur Dorn."),
        ("fr", "Dorn a concédé 1'24\" sur la ligne."),
        ("fr", "Le groupe des favoris est arrivé 45 secondes plus tard."),
        ("fr", "Dorn est deuxième à 8 secondes."),
    ],
)
def test_how_riders_came_in_is_no_gap_on_the_road(language, sentence):
    found = imported(f"{REPORT[language]}{sentence}\n", language=language).facts
    assert not [one for one in found if kind_of(one) == "gap"]


@pytest.mark.parametrize(
    ("language", "sentence", "gap_s"),
    [
        ("es", "La escapada llegó a tener seis minutos de renta.", 360),
        ("es", "A 63 kilómetros de meta la ventaja era de 4:20.", 260),
        ("fr", "À 63 kilomètres de l'arrivée, l'avance était de 4'20\".", 260),
        ("fr", "L'échappée a compté jusqu'à six minutes d'avance.", 360),
    ],
)
def test_gaps_on_the_road_are_read_in_a_report(language, sentence, gap_s):
    found = imported(f"{REPORT[language]}{sentence}\n", language=language).facts
    assert gap_s in [getattr(one, "gap_s", None) for one in found]
