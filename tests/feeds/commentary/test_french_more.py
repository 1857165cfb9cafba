"""French: who is left in front, how far others are, who does not start, what is said between commas."""

import pytest
from test_french_clauses import names, told

from tracker.race.events import kind_of


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Aster a craqué. Il ne reste donc plus que Bero en tête.", "breakaway", ["Jan Bero"]),
        ("Premier coup sérieux, avec Salz et Renn.", "breakaway", ["Tom Salz", "Ivo Renn"]),
        ("Un contre part aussitôt avec Salz, Renn et Hald.", "attack", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
        ("Salz n'a pas attendu le pied du col pour passer à l'offensive.", "attack", ["Tom Salz"]),
        ("Nouvelle offensive, cette fois de la part de Salz.", "attack", ["Tom Salz"]),
        ("Salz profite d'un moment de flottement pour sortir du peloton avec son coéquipier Ivo Renn.", "attack", ["Tom Salz", "Ivo Renn"]),
        ("Salz est sorti du peloton en compagnie du jeune Espagnol Ivo Renn.", "attack", ["Tom Salz", "Ivo Renn"]),
        ("Les deux de tête ont vu revenir Salz et Renn.", "join", ["Tom Salz", "Ivo Renn"]),
        ("À 12 secondes, on trouve un trio avec Salz, Renn et Hald.", "breakaway", []),
        ("Salz et Renn sont en difficulté et perdent déjà une dizaine de mètres.", "dropped", ["Tom Salz", "Ivo Renn"]),
        ("Salz a bien essayé de suivre Renn, mais il a dû laisser quelques mètres.", "dropped", ["Tom Salz"]),
        ("Bero commence à sauter des relais.", "dropped", []),
        ("Le peloton, emmené par les Movistar, vient d'avaler Bero.", "caught", ["Jan Bero"]),
        ("Hald monte dans la voiture de son directeur sportif : c'est terminé pour lui.", "caught", []),
        ("Hald monte dans la voiture de son directeur sportif : c'est terminé pour lui.", "abandon", ["Luc Hald"]),
        ("Une chute a coupé le peloton en deux, Salz et Hald figurent parmi les coureurs à terre.", "crash", ["Tom Salz", "Luc Hald"]),
        ("Deux hommes au sol, dont Luc Hald, le dernier équipier de Salz.", "crash", ["Luc Hald"]),
        ("On ne verra pas Hald au départ de cette étape : il est malade.", "abandon", ["Luc Hald"]),
        ("Hald, touché au poignet mercredi, et le Danois Renn, malade toute la nuit, ne repartent pas.", "abandon", ["Luc Hald", "Ivo Renn"]),
    ],
)  # fmt: skip
def test_what_is_said_in_a_long_sentence(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aster et Bero ont compté jusqu'à 6 minutes, il leur en reste 4'25''.", [265]),
        ("Le peloton laisse filer, ça fait 45 secondes déjà.", [45]),
        ("Aster passe en tête du duo et le peloton compte 52 secondes de retard.", [52]),
        ("1'45\" : c'est l'avance des deux hommes de tête.", [105]),
        ("Salz a réintégré le peloton cinq minutes plus tard.", []),
    ],
)
def test_how_far_the_peloton_is(text, expected):
    found = [event for event in told(text) if kind_of(event) == "gap"]
    assert [event.gap_s for event in found] == expected
    assert all(event.of in (None, "peloton") for event in found)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Moyenne de la première heure : 43,1 km/h. Avec le vent qu'il y a, chapeau.", "speed", 43.1),
        ("43,1 km/h de moyenne sur la première heure malgré le vent de face.", "speed", 43.1),
        ("10 km de l'arrivée.\nBero résiste encore. Dernier kilomètre !", "km", 1.0),
    ],
)
def test_speeds_and_the_last_kilometre(text, kind, value):
    last = [event for event in told(text) if kind_of(event) == kind][-1]
    assert (last.speed_kph if kind == "speed" else last.km_to_go) == value


@pytest.mark.parametrize(
    ("text", "sky"),
    [
        ("La pluie, qui menaçait depuis le départ, s'est mise à tomber sur les routes.", ["rain"]),
        ("Le soleil a fait son retour, mais le vent souffle toujours aussi fort sur les coureurs de ce peloton.", ["sun"]),
        ("On annonce de la pluie pour la fin de l'étape.", []),
    ],
)  # fmt: skip
def test_the_weather_beside_other_things(text, sky):
    assert [event.sky for event in told(text) if kind_of(event) == "weather"] == sky
