"""French: what goes on from sentence to sentence: who is gone, what others get, where an adverb stands before what is done."""

import pytest
from reading import facts
from test_french_clauses import names, told

from tracker.race.events import kind_of


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Salz met tout de suite le feu aux poudres !", "attack", ["Tom Salz"]),
        ("Salz place d'entrée une attaque.", "attack", ["Tom Salz"]),
        ("Salz tente de s'extraire du peloton.", "attack", ["Tom Salz"]),
        ("Salz tentera de sortir du peloton.", "attack", []),
        ("Salz tente de sortir de l'anonymat.", "attack", []),
        ("Crevaison pour Salz.\nSalz a pu rentrer sans trop d'efforts.", "join", ["Tom Salz"]),
        ("Crevaison pour Salz.\nSalz est rentré chez lui.", "join", []),
        ("Lourde chute du champion de France, Tom Salz.", "crash", ["Tom Salz"]),
        ("Salz est tombé malade.", "crash", []),
        ("Neuf coureurs sont sortis du peloton, parmi lesquels Salz et Renn.", "breakaway", ["Tom Salz", "Ivo Renn"]),
    ],
)  # fmt: skip
def test_who_does_it(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


def test_who_is_dropped_too_is_not_away_any_more():
    text = "50 km de l'arrivée\nAster lâche, Bero aussi.\nSalz attaque.\nSalz compte 15 secondes d'avance."
    assert [(event.of, event.to) for event in told(text) if kind_of(event) == "gap"] == [("peloton", "leaders")]


def test_who_caught_them_is_called_after_a_rider():
    [caught] = [event for event in told("Aster est repris par le groupe Salz.") if kind_of(event) == "caught"]
    assert (caught.by, [rider.name for rider in caught.riders]) == ("Tom Salz", ["Paul Aster"])


def test_who_follows_in_the_wheel_passes_next():
    [climb] = [
        event
        for event in told("Sommet du col : Salz bascule avec Renn dans la roue.")
        if kind_of(event) == "climb"
    ]
    assert [rider.name for rider in climb.order] == ["Tom Salz", "Ivo Renn"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Les coureurs viennent de s'élancer derrière la voiture du directeur de course.", ["neutral_start"]),
        ("Les coureurs sont en route pour le kilomètre zéro.", ["neutral_start"]),
        ("Les coureurs sont en route pour l'hôtel.", []),
        ("Ne sont pas repartis : Tom Salz (Movistar) et Ivo Renn (Ineos).", ["abandon"]),
    ],
)
def test_the_head_of_a_page(text, kinds):
    found = facts(f"Bienvenue sur le direct de la 3e étape.\n{text}\nDépart réel donné.", language="fr")
    assert [kind_of(event) for event in found if kind_of(event) != "start"] == kinds


def test_nobody_has_won_who_can_enjoy_it_under_the_red_kite():
    text = "10 km de l'arrivée\nAster est seul en tête.\nFlamme rouge pour Aster, qui peut savourer.\nAster s'impose !"
    [finish] = [event for event in told(text) if kind_of(event) == "finish"]
    assert finish.read.quote == "Aster s'impose !"


def test_as_many_unknown_names_as_are_counted_are_riders():
    text = "100 km de l'arrivée\nTrois hommes devant, Aubry, Masson et Berne, sous un ciel menaçant."
    [away] = facts(text, "breakaway", language="fr")
    assert [rider.name for rider in away.riders] == ["Aubry", "Masson", "Berne"]
