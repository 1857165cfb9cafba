"""French: who stops by the road, what was so for how long, rows of the stage, courses in brackets, routes of a title."""

from datetime import date

import pytest
from test_french_clauses import names, told

from feeds.commentary.importing import Wishes, read_text
from tracker.race.events import kind_of


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Salz lève la main. Problème de dérailleur !", "mechanical", ["Tom Salz"]),
        ("Crevaison ! Salz s'arrête.", "mechanical", ["Tom Salz"]),
        ("Salz s'arrête. Il attend ses équipiers.", "mechanical", []),
        ("Problème technique pour le leader de la Movistar, Tom Salz.", "mechanical", ["Tom Salz"]),
        ("Salz se tient la clavicule et c'est l'abandon pour lui.", "abandon", ["Tom Salz"]),
        ("Salz, arrivé bien après le délai, est éliminé.", "abandon", ["Tom Salz"]),
        ("L'échappée perdait Aster, victime d'une crevaison, puis Bero, incapable de suivre.", "mechanical", ["Paul Aster"]),
        ("Étaient au sol : Salz, Renn et Hald.", "crash", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
        ("Aster est seul en tête depuis 20 kilomètres.", "breakaway", ["Paul Aster"]),
        ("Salz est en tête depuis trois jours.", "breakaway", []),
        ("Salz est assis contre le muret et se tient le poignet.", "attack", []),
        ("Salz profite de l'élan pour s'en aller seul.", "attack", ["Tom Salz"]),
    ],
)  # fmt: skip
def test_who_it_is_of(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


def test_each_is_out_in_their_own_way():
    text = "Salz et Renn ont eux aussi quitté la course, alors que Hald ne s'était pas présenté au départ."
    found = [event for event in told(text) if kind_of(event) == "abandon"]
    assert {rider.name: event.status for event in found for rider in event.riders} == {
        "Tom Salz": "DNF",
        "Ivo Renn": "DNF",
        "Luc Hald": "DNS",
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Abandon de Tom Salz (Movistar), malade depuis ce matin.", "DNF"),
        ("Tom Salz (Movistar) a renoncé ce matin.", "DNS"),
    ],
)
def test_who_has_been_ill_since_the_morning_started(text, status):
    assert [event.status for event in told(text) if kind_of(event) == "abandon"] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("22 secondes entre le groupe Salz et le groupe Renn.", [22]),
        (
            "L'écart est de 2'10\".\nLes deux hommes sont au pied du col et l'addition grimpe, elle aussi : 3'15\".",
            [130, 195],
        ),
    ],
)
def test_gaps_between_groups(text, expected):
    assert [event.gap_s for event in told(text) if kind_of(event) == "gap"] == expected


def test_a_row_of_the_stage_with_the_same_times():
    text = 'Les quatre premiers : Salz, Renn à 2", Hald même temps, Aster à 9".'
    [result] = [
        event for event in told(f"Flamme rouge.\nVictoire de Tom Salz !\n{text}") if kind_of(event) == "result"
    ]
    assert [(row.name.split()[-1], row.gap_s) for row in result.rows] == [
        ("Salz", None),
        ("Renn", 2),
        ("Hald", 2),
        ("Aster", 9),
    ]


def stage(text):
    return read_text([*text.split("\n"), "Départ réel donné."], Wishes(language="fr"), date(2026, 4, 5)).stage


def test_a_course_whose_places_stand_in_brackets():
    text = (
        "Tour du Test, 6e étape : 148,9 km entre Moûtiers et le plateau de Chamberan\n"
        "On franchira le col de Bisanne (1re catégorie, 11,4 km à 6,9 %, sommet à 96 km de l'arrivée), "
        "le cormet de Plan-Vert (1re catégorie, 15,8 km à 5,7 %, à 48,5 km) et on finira par la montée de Chamberan (12,2 km à 7,8 %)."
    )
    found = stage(text)
    assert (found.start, found.finish) == ("Moûtiers", "Chamberan")
    assert [(climb.length_km, climb.km_to_go) for climb in found.climbs] == [
        (11.4, 96.0),
        (15.8, 48.5),
        (12.2, None),
    ]


@pytest.mark.parametrize(
    ("text", "start", "finish", "length"),
    [
        ("La 2e étape du Tour de Savoie relie Annecy à Megève, soit 141,5 kilomètres.", "Annecy", "Megève", 141.5),
        ("Quatrième étape du Tour du Test : 165 bornes de Foix à Luchon.", "Foix", "Luchon", 165.0),
        ("Le peloton quitte Dole pour rallier Lons-le-Saunier, terme d'une étape de 187 km.", "Dole", "Lons-le-Saunier", 187.0),
    ],
)  # fmt: skip
def test_the_route_of_a_title(text, start, finish, length):
    found = stage(text)
    assert (found.start, found.finish, found.distance_km) == (start, finish, length)
