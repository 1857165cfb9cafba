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
