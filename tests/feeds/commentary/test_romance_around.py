"""French and Spanish: who is meant by what is said around a rider, page headings, gaps told to whom and by whom."""

import pytest
from reading import AWAY, facts, gaps, imported

from feeds.commentary.page.cells import as_row
from feeds.commentary.words.degrees import temperatures
from feeds.commentary.words.numbers import durations
from tracker.race.events import kind_of

_PELOTON = {
    "fr": "Dans le peloton, Tom Salz (Movistar), Ivo Renn (Ineos) et Luc Hald (Astana) sont là.",
    "es": "En el pelotón ruedan Tom Salz (Movistar), Ivo Renn (Ineos) y Luc Hald (Astana).",
}


def told(text, language):
    found = facts(f"{AWAY[language]}{_PELOTON[language]}\n{text}", language=language)
    last = len([line for line in f"{AWAY[language]}{_PELOTON[language]}".splitlines() if line])
    return [event for event in found if event.read and event.read.para >= last]


def names(text, language, kind):
    return [rider.name for event in told(text, language) if kind_of(event) == kind for rider in event.riders]


@pytest.mark.parametrize(
    ("language", "text", "kind", "riders"),
    [
        ("fr", "Aster, échappé depuis midi, et Bero sont avalés par le peloton.", "caught", ["Paul Aster", "Jan Bero"]),
        ("fr", "Salz et Renn, les plus forts du contre, ont rejoint Aster et Bero.", "join", ["Tom Salz", "Ivo Renn"]),
        ("fr", "Le peloton, fort de quarante unités, a récupéré Aster et Bero.", "caught", ["Paul Aster", "Jan Bero"]),
        ("fr", "Aster saute des pédales, le Basque est cuit.", "dropped", ["Paul Aster"]),
        ("fr", "Salz met le nez à la fenêtre.", "attack", ["Tom Salz"]),
        ("fr", "Renn remet une couche.", "attack", ["Ivo Renn"]),
        ("fr", "Salz se met à plat ventre pour Renn.", "mechanical", []),
        ("fr", "Salz n'y est pas.", "dropped", []),
        ("fr", "Des coureurs au sol à la sortie d'Huelmat. On reconnaît Salz et Hald.", "crash", ["Tom Salz", "Luc Hald"]),
        ("fr", "Chute ! On voit Salz en tête du peloton.", "crash", []),
        ("fr", "Ils ne prendront pas le départ : Tom Salz (Movistar) et Ivo Renn (Ineos).", "abandon", ["Tom Salz", "Ivo Renn"]),
        ("es", "Varios corredores al suelo. Entre ellos están Salz y Hald.", "crash", ["Tom Salz", "Luc Hald"]),
        ("es", "Salz mira a Renn y Renn mira al suelo.", "crash", []),
        ("es", "Salz ya ha conectado con el gran grupo.", "join", ["Tom Salz"]),
        ("es", "Salz y compañía han sido cazados por el pelotón.", "join", []),
        ("es", "Se acabó lo de Aster. Le engulle un pelotón de 25 unidades.", "caught", ["Paul Aster"]),
        ("es", "¡Ataque de Salz! El del GW Erco se levanta del sillín y se va.", "attack", ["Tom Salz"]),
    ],
)  # fmt: skip
def test_who_is_meant(language, text, kind, riders):
    assert names(text, language, kind) == riders


def test_it_is_said_to_whom_they_return():
    [join] = [event for event in told("Salz ya ha conectado con el gran grupo.", "es") if kind_of(event) == "join"]
    assert join.to == "peloton"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Aster a été repris par le peloton, lequel n'est plus qu'à 1'55''.",
            [("peloton", "leaders", 115, None)],
        ),
        ("fr", "Le peloton s'est relevé, 1'40''.", [("peloton", "leaders", 100, None)]),
        ("es", "A Aster le quedan 35 segundos.", [("peloton", "leaders", 35, None)]),
        ("es", "Los otros cinco ceden 25 segundos con Aster.", [("chasers", "leaders", 25, None)]),
        ("es", "El pelotón viene lanzado, a minuto y cuarto.", [("peloton", "leaders", 75, None)]),
        ("es", "El pelotón recorta: algo menos de tres minutos.", [("peloton", "leaders", 180, "lt")]),
        (
            "es",
            "28 segundos con los perseguidores y 1:10 con lo que queda del pelotón.",
            [("chasers", "leaders", 28, None), ("peloton", "leaders", 70, None)],
        ),
    ],
)
def test_gaps(language, text, expected):
    assert gaps(text, language) == expected


def test_who_stopped_is_behind_the_bunch():
    found = [event for event in told("Salz a crevé. Il a 35 secondes à boucher.", "fr") if kind_of(event) == "gap"]
    assert [(gap.of, gap.to, gap.gap_s) for gap in found] == [("Tom Salz", "peloton", 35)]


def test_a_page_with_a_dash_after_each_distance():
    page = "\n".join(
        [
            "122 km - Ane Robic (Cofidis) attaque d'entrée.",
            "117 km - Elle a 15 secondes.",
            "104 km - Le peloton laisse faire.",
            "91 km - 2'50'' d'avance.",
        ]
    )
    found = imported(page, language="fr").facts
    assert [event.km_to_go for event in found if kind_of(event) == "km"] == [122, 117, 104, 91]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("en 3h 58:31", 14311), ("3 h 35 min 22 s de course", 12922), ("en 3 h 35'22", 12922)],
)
def test_times_with_hours(text, seconds):
    assert [(one.value, one.race_time) for one in durations(text)] == [(seconds, True)]


def test_rows_and_places():
    assert as_row("1. Luc Maes (Ineos) 16h 22:05", 1, points=False)["time"] == "16h22:05"
    assert not list(temperatures("Dorn es 14º en la general a 3:41."))
    assert [one.value for one in temperatures("Hace 14º en la salida.")] == [14]


def crossed(text, language):
    found = [event for event in told(text, language) if kind_of(event) in ("climb", "sprint")]
    return [(kind_of(event), [(row.name, row.points, row.bonus_s) for row in event.order]) for event in found]


@pytest.mark.parametrize(
    ("language", "text", "kind", "worth"),
    [
        ("es", "Alto de Lences (3.ª). 1.º Aster, 4 puntos; 2.º Bero, 2; 3.º Salz, 1.", "climb", [(4, None), (2, None), (1, None)]),
        ("es", "Sprint de Lences, 38 km a meta. Aster rebaña tres segundos, Bero se lleva dos y Salz uno.", "sprint", [(None, 3), (None, 2), (None, 1)]),
        ("es", "Lences, primer sprint bonificado (km 52). Aster, Bero y Salz, en ese orden y sin disputarlo.", "sprint", [(None, None)] * 3),
        ("es", "Coronado Lences. Aster, por delante, se embolsa 10 puntos, 8 son para Bero y 6 para Salz.", "climb", [(10, None), (8, None), (6, None)]),
        ("fr", "Encore Aster au sommet de la côte de Lences, Bero deuxième et Salz troisième.", "climb", [(None, None)] * 3),
        ("fr", "Nouveau passage en tête d'Aster au col de Lences, devant Bero et Salz.", "climb", [(None, None)] * 3),
        ("fr", "Sprint intermédiaire de Lences : Aster prend 3'' de bonification, Bero 2'' et Salz 1''.", "sprint", [(None, 3), (None, 2), (None, 1)]),
    ],
)  # fmt: skip
def test_who_passed(language, text, kind, worth):
    riders = ["Paul Aster", "Jan Bero", "Tom Salz"]
    assert crossed(text, language) == [(kind, [(name, *what) for name, what in zip(riders, worth, strict=True)])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ataca Aster en cabeza."),
        ("es", "A falta de 10 km para el alto de Lences. Aster lleva 2 botellas y Bero 1."),
        ("fr", "Au pied du col de Lences. Aster compte 10 secondes et Bero 8."),
    ],
)
def test_nobody_passed(language, text):
    assert crossed(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Au général, Paul Aster (Cofidis) possède 48 secondes d'avance sur Jan Bero (Movistar) et 1'44 sur Tom Salz (Ineos)."),
        ("es", "Paul Aster (Cofidis) es el líder con 48 segundos sobre Jan Bero (Movistar) y 1:44 sobre Tom Salz (Ineos)."),
    ],
)  # fmt: skip
def test_the_overall_in_the_morning(language, text):
    found = [event for event in imported(text, language=language).facts if kind_of(event) == "gc"]
    assert [[(row.name, row.gap_s) for row in event.rows] for event in found] == [
        [("Paul Aster", None), ("Jan Bero", 48), ("Tom Salz", 104)]
    ]


@pytest.mark.parametrize(
    ("language", "text", "kind", "riders"),
    [
        ("es", "Caída. Implicados, entre otros, los dorsales 44 (Nuno Alma) y 73 (Oscar Stein).", "crash", ["Nuno Alma", "Oscar Stein"]),
        ("es", "Ataque de Unai Lar (Ineos), dorsal 15, y Tim Dorn (Movistar), dorsal 116.", "attack", ["Unai Lar", "Tim Dorn"]),
        ("fr", "Saut de chaîne pour Salz !\nLe Belge met pied à terre.", "abandon", []),
        ("fr", "Chute de Salz. Pour Salz c'est fini.", "caught", []),
        ("fr", "Aster accélère, Salz et Renn sautent dans sa roue.", "dropped", []),
        ("fr", "En 2018, l'échappée avait compté plus de neuf minutes.", "gap", []),
    ],
)  # fmt: skip
def test_numbers_on_backs_and_what_is_over(language, text, kind, riders):
    assert names(text, language, kind) == riders
