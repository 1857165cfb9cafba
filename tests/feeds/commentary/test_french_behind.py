"""French: riders behind those away, those who are caught by riders, who is back in the bunch, and who "il" is."""

import pytest
from reading import facts
from test_french_clauses import names, told

from tracker.race.events import kind_of


def gaps_of(text):
    return [(gap.of, gap.to, gap.gap_s) for gap in told(text) if kind_of(gap) == "gap"]


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Salz est reparti à la poursuite de la tête de course en compagnie de Renn.", "attack", ["Tom Salz", "Ivo Renn"]),
        ("Salz est reparti à la poursuite de la tête de course en compagnie de Renn.", "breakaway", []),
        ("Les équipiers de Salz se lancent à la poursuite des échappés.", "attack", []),
        ("Hier, Salz était parti à la poursuite des échappés avec Renn.", "attack", []),
        ("Deux hommes en contre.", "breakaway", []),
        ("Salz a repris Bero comme à la parade.", "caught", ["Jan Bero"]),
        ("Salz a repris du terrain sur Bero.", "caught", []),
        ("Salz rattrape et dépose Bero.", "caught", []),
        ("Salz vient de rentrer dans le peloton.", "join", ["Tom Salz"]),
        ("Salz est rentré avec deux équipiers, à l'arrière du paquet.", "join", ["Tom Salz"]),
        ("La jonction est faite pour Salz et Renn.", "join", ["Tom Salz", "Ivo Renn"]),
        ("La jonction est loin d'être faite pour Salz.", "join", []),
        ("Salz devrait rentrer dans le peloton d'ici peu.", "join", []),
        ("Crevaison pour Salz.\nSalz de retour.", "join", ["Tom Salz"]),
        ("Salz, pris dans une chute au km 64 avec l'Espagnol Renn, a dû abandonner.", "abandon", ["Tom Salz"]),
        ("Salz, avec Renn, a été distancé.", "dropped", ["Tom Salz"]),
        ("Ils sont trois à s'être détachés peu avant la côte de Rimont : Salz, Renn, encore lui, et Hald.", "breakaway", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
        ("Ils sont trois à s'être détachés peu avant la côte de Rimont : Salz, Renn et Hald.", "climb", []),
    ],
)  # fmt: skip
def test_who_is_where(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


def test_who_is_back_in_the_bunch_has_not_come_across():
    [join] = [event for event in told("Salz vient de rentrer dans le peloton.") if kind_of(event) == "join"]
    assert join.to == "peloton"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Attaque de Salz. Salz a repris Bero. Il est à 55 secondes d'Aster.", [("Tom Salz", "leaders", 55)]),
        ("Crevaison pour Salz.\nSalz est reparti mais se trouve à 1'10'' de ses anciens compagnons.", [("Tom Salz", "leaders", 70)]),
        ("Les deux de tête ont encore 3'45'' à leur actif.", [("peloton", "leaders", 225)]),
        ("Aster et Bero plafonnent à 35 secondes.", [("peloton", "leaders", 35)]),
        ("Les échappés plafonnent à 45 km/h.", []),
        ("Le maximum d'écart est atteint avec 4'05''.", [("peloton", "leaders", 245)]),
        ("L'écart maximal était de 6'00'' ce matin.", []),
        ("Les hommes de tête entament la montée près de 3 minutes avant le peloton.", [("peloton", "leaders", 180)]),
        ("Encore 55 secondes à combler pour le peloton.", [("peloton", "leaders", 55)]),
        ("Salz se rapproche : 15 secondes entre lui et la tête.", [("Tom Salz", "leaders", 15)]),
        ("3'07'' entre la tête et le peloton, contre 3'55'' au relevé précédent.", [("peloton", "leaders", 187)]),
        ("L'écart gonfle : deux minutes au bout de dix bornes, et maintenant 6 min 10.", [("peloton", "leaders", 370)]),
    ],
)  # fmt: skip
def test_how_far(text, expected):
    assert gaps_of(text) == expected


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("Classement par points :\nSalz 96 pts, Renn 81, Hald 70", "points"),
        ("Meilleur grimpeur : Salz (34), Renn (21)", "mountains"),
        ("Meilleur grimpeur : Salz (Movistar), Renn (21 ans)", None),
    ],
)
def test_a_classification_of_one_line(text, which):
    assert [event.which for event in told(text) if kind_of(event) == "classification"] == (
        [which] if which else []
    )


def test_a_classification_at_a_summit_is_a_passage():
    text = "Le classement au sommet du Col du Fayet :\n1. Salz, 10 pts\n2. Renn, 8 pts\n3. Hald, 6 pts"
    [climb] = [event for event in told(text) if kind_of(event) == "climb"]
    assert [(row.name, row.points) for row in climb.order] == [("Salz", 10), ("Renn", 8), ("Hald", 6)]


def test_by_how_much_a_winner_says_each_was_beaten():
    head = "Le Belge Tom Salz (Movistar) a remporté jeudi en solitaire la 4e étape du Tour du Levant et pris le maillot de leader."
    text = (
        "Salz, 24 ans, a devancé de 19 secondes le Belge Ivo Renn (Ineos) et de 23 l'Espagnol Luc Hald (Astana)."
    )
    [result] = facts(f"{head}\n{text}", "result", language="fr")
    assert [(row.name, row.gap_s) for row in result.rows] == [
        ("Tom Salz", None),
        ("Ivo Renn", 19),
        ("Luc Hald", 23),
    ]
    assert all(len(event.rows) == 1 for event in facts(f"{head}\n{text}", "gc", language="fr"))
