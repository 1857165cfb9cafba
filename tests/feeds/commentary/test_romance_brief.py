"""French and Spanish in few words: gaps without a subject, who is dropped or out as bulletins put it, and what only sounds so."""

import pytest
from reading import AWAY, facts, gaps

from feeds.commentary.page.tables import find_tables
from tracker.race.events import kind_of

_PELOTON = {
    "fr": "Dans le peloton, Tom Salz (Movistar), Ivo Renn (Ineos) et Luc Hald (Astana) sont là.",
    "es": "En el pelotón ruedan Tom Salz (Movistar), Ivo Renn (Ineos) y Luc Hald (Astana).",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Toujours autour de 4'40''.", [("peloton", "leaders", 280, None)]),
        ("fr", "Ça se stabilise à 3'40''.", [("peloton", "leaders", 220, None)]),
        ("fr", "On n'y connaît rien : c'est remonté à 30 secondes.", [("peloton", "leaders", 30, None)]),
        ("fr", "2'45'' après 35 kilomètres de course.", [("peloton", "leaders", 165, None)]),
        ("fr", "Et déjà 1'20'' dans la musette.", [("peloton", "leaders", 80, None)]),
        (
            "fr",
            "Aster et Bero basculent avec 12 secondes sur un groupe de six.",
            [("chasers", "leaders", 12, None)],
        ),
        ("fr", "Il y a dix secondes de bonification à l'arrivée.", []),
        ("fr", "Le vent est tombé à 10 km/h.", []),
        ("es", "Aster y Bero resisten con 35 segundos.", [("peloton", "leaders", 35, None)]),
        ("es", "Quedan dos al frente, con 4:45.", [("peloton", "leaders", 285, None)]),
        ("es", "El mejor en la general es Aster, a 6:40.", []),
    ],
)
def test_gaps_in_few_words(language, text, expected):
    assert gaps(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "kind", "riders"),
    [
        ("fr", "Nouvelle attaque, de Salz cette fois.", "attack", ["Tom Salz"]),
        ("fr", "Ça sort en contre : Salz et Renn.", "attack", ["Tom Salz", "Ivo Renn"]),
        ("fr", "Petite chute sans gravité de Salz.", "crash", ["Tom Salz"]),
        ("fr", "Il manque Salz, malade.", "abandon", ["Tom Salz"]),
        ("es", "Sale ahora a por ellos Salz.", "attack", ["Tom Salz"]),
        ("es", "Descolgado de la fuga Bero.", "dropped", ["Jan Bero"]),
        ("es", "A Bero tampoco le dieron las piernas.", "dropped", ["Jan Bero"]),
        ("es", "De paso se tragaron a Bero y a Salz.", "caught", ["Jan Bero"]),
        ("es", "También nos reportan el retiro de Salz.", "abandon", ["Tom Salz"]),
        ("es", "Malas noticias para Salz: le duele la espalda a Renn.", "dropped", []),
    ],
)
def test_moves_in_few_words(language, text, kind, riders):
    found = facts(f"{AWAY[language]}{_PELOTON[language]}\n{text}", kind, language=language)
    assert [rider.name for event in found for rider in event.riders if kind_of(event) == kind] == riders


def test_a_time_is_no_place_of_a_table():
    [table] = find_tables(["La general: 1) Luc Dorn, 2) Ed Fisk, a 39 segundos, 3) Ole Gran, a 2:07. Gracias."])
    assert [(row["name"], row.get("gap_s")) for row in table.rows] == [
        ("Luc Dorn", None),
        ("Ed Fisk", 39),
        ("Ole Gran", 127),
    ]


def test_whoever_attacked_last_leads_where_nobody_gained_before():
    text = (
        "30KM.\nEn el pelotón ruedan Tom Salz (Movistar), Ivo Renn (Ineos) y Luc Hald (Astana).\n"
        "Ataca Salz.\nSe va Renn.\n14 segundos para Renn."
    )
    assert [(gap.of, gap.to, gap.gap_s) for gap in facts(text, "gap", language="es")] == [
        ("peloton", "leaders", 14)
    ]
