"""French: reports and what live texts say in passing: margins, who comes in next, names with a particle, falls, datelines."""

import pytest
from reading import facts, imported
from test_french_clauses import names, told

from tracker.race.events import kind_of


def _rows(text, kind):
    found = [event for event in facts(text, kind, language="fr") if getattr(event, "rows", None)]
    return [(row.position, row.name.split()[-1], row.gap_s) for row in found[-1].rows] if found else []


_WON = "500 m de l'arrivée\nMax Dorn (Visma) gagne l'étape devant Kai Fisk (Lotto) et Tom Salz (Uno-X).\n"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Le groupe du maillot orange est réglé par Ivo Renn (Alpecin), 14 secondes plus tard.", (4, "Renn", 14)),
        ("Ivo Renn (Alpecin), cinquième, franchit la ligne 39 secondes après le vainqueur.", (5, "Renn", 39)),
        ("Le peloton est emmené par Ivo Renn (Alpecin), 14 secondes plus loin.", (3, "Salz", None)),
    ],
)
def test_who_comes_in_next(text, last):
    assert _rows(f"{_WON}{text}", "result")[-1:] == [last]


def test_margins_before_the_names():
    text = (
        "500 m de l'arrivée\nMax Dorn (Visma) a remporté l'étape. "
        "Dorn a devancé de 19 secondes l'Espagnol Kai Fisk et de 23 le Néerlandais Remco van Salz."
    )
    assert _rows(text, "result") == [(1, "Dorn", None), (2, "Fisk", 19), (3, "Salz", 23)]


def test_a_name_that_begins_with_a_particle():
    text = "Départ donné.\nMax Dorn (Visma) compte 4 secondes d'avance sur Remco van Salz (Lotto) et 9 sur Luc Hald (FDJ).\n100 km de l'arrivée\nRemco van Salz attaque.\n90 km de l'arrivée\nvan Salz a 20 secondes d'avance.\n80 km de l'arrivée\nHald revient sur van Salz."
    assert [one.riders[0].name for one in facts(text, "join", language="fr")] == ["Luc Hald"]


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Salz et Renn sont partis au tas dans la descente de Saint-Michel.", "crash", ["Ivo Renn", "Tom Salz"]),
        ("Salz en met une terrible, et devinez qui l'accompagne ?", "attack", ["Tom Salz"]),
        ("Salz met une belle veste, il fait frais.", "attack", []),
        ("Salz part le chercher.", "attack", ["Tom Salz"]),
        ("Salz part chercher des bidons.", "attack", []),
        ("Ça coince d'entrée pour Bero.", "dropped", ["Jan Bero"]),
        ("Bero ne reviendra pas sur les autres.", "dropped", ["Jan Bero"]),
        ("Bero ne reviendra pas sur cette affaire.", "dropped", []),
        ("Salz a tenté de repartir mais a été contraint à l'abandon.", "abandon", ["Tom Salz"]),
        ("Salz a tenté de revenir mais a dû se relever.", "abandon", []),
    ],
)  # fmt: skip
def test_what_befalls_whom(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


def test_who_is_on_the_wheel_of_the_first():
    [climb] = [
        one
        for one in told(
            "Aster bascule en tête au sommet de la Hourquette, Bero dans sa roue. Salz est à 8 secondes."
        )
        if kind_of(one) == "climb"
    ]
    assert [(row.name, row.bonus_s) for row in climb.order] == [("Paul Aster", None), ("Jan Bero", None)]


def test_an_agency_names_the_town_and_tomorrows_course():
    text = """Tour du Levant: Dorn s'impose à Guadalest
Guadalest (Espagne), 9 fév 2023 (AFP) - Le Colombien Max Dorn (Andina) a remporté en solitaire la 4e étape du Tour du Levant, jeudi.
Dorn a devancé de 19 secondes l'Espagnol Kai Fisk, au terme des 171,4 kilomètres tracés depuis Alcoy.
Le Tour du Levant se poursuit vendredi entre Benissa et Cullera, sur un parcours plat de 182,6 km."""
    stage = imported(text, language="fr").stage
    assert (stage.start, stage.finish, stage.distance_km) == ("Alcoy", "Guadalest", 171.4)


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Salz revient enfin sur Aster et Bero.", "join", ["Tom Salz"]),
        ("Les deux échappés ont reçu le renfort de Salz et de Renn.", "join", ["Ivo Renn", "Tom Salz"]),
        ("Salz s'est joint à Aster et Bero.", "join", ["Tom Salz"]),
        ("Salz a rejoint le bus de son équipe.", "join", []),
        ("Salz tente de revenir sur les deux échappés.", "join", []),
        ("Les poursuivants, Salz et Renn, ont fait leur retour à l'avant.", "breakaway", []),
        ("Le trio de poursuite composé de Salz, Renn et Hald a opéré la jonction.", "breakaway", []),
        ("Le peloton, emmené par les Visma, a fini par avaler Aster et Bero.", "caught", ["Jan Bero", "Paul Aster"]),
        ("Frayeur pour Salz, parti à la faute dans une épingle.", "crash", ["Tom Salz"]),
        ("Une touchette entre Salz et Renn envoie les deux hommes au tapis.", "crash", ["Ivo Renn", "Tom Salz"]),
        ("Salz pied à terre !", "abandon", []),
        ("Fin de Tour pour Salz, victime d'une fracture.", "abandon", ["Tom Salz"]),
    ],
)  # fmt: skip
def test_more_ways_to_say_it(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)
