"""Times that are no gap of the race, spelt numbers, and terse posts, in French."""

import pytest
from reading import AWAY, facts, gaps

from tracker.race.events import kind_of


def said(text):
    found = facts(f"{AWAY['fr']}{text}", language="fr")
    return [
        (kind_of(event), [rider.name.split()[-1] for rider in getattr(event, "riders", None) or ()])
        for event in found
    ][1:]


@pytest.mark.parametrize(
    "sentence",
    [
        "Départ réel donné avec six minutes de retard.",
        "La course est partie avec dix minutes de retard à cause du brouillard.",
        "Trois secondes, c'est toujours ça",
        "Karl Dorn (Lidl) est désormais à deux secondes du jaune.",
        "Karl Dorn (Lidl) est à 20 secondes du podium.",
        "Aster, qui comptait 18 secondes d'avance au départ sur Karl Dorn (Lidl) et 21 sur Ed Fisk (Soudal), a tout perdu.",
        "Il reste 3 minutes de publicité.",
        "Il reste une minute aux coureurs pour signer la feuille.",
        "La formation de Dorn a repris une minute et demie en vingt-cinq bornes.",
    ],
)
def test_time_that_is_no_gap(sentence):
    assert gaps(sentence, "fr") == []


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        (
            "Le peloton, qui compte encore cinquante unités, est pointé à nonante secondes.",
            ("peloton", "leaders", 90),
        ),
        ("Le peloton est à soixante-quinze secondes.", ("peloton", "leaders", 75)),
        ("L'écart est de vingt et une secondes.", ("peloton", "leaders", 21)),
        ("Il reste moins d'une minute et les UAE ne lèvent pas le pied.", ("peloton", "leaders", 60)),
        ("Relégué à 45 secondes du peloton, Karl Dorn (Lidl) craque.", ("Karl Dorn", "peloton", 45)),
        ("Le peloton est parti avec deux minutes de retard sur les échappés.", ("peloton", "leaders", 120)),
        ("Au départ de l'ascension, l'échappée compte 45 secondes d'avance.", ("peloton", "leaders", 45)),
    ],
)
def test_gap(sentence, gap):
    assert [found[:3] for found in gaps(sentence, "fr")] == [gap]


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("À septante kilomètres de l'arrivée, ça roule fort.", 70),
        ("Il reste quatre tours (53,6 km).", 53.6),
        ("Reste 7 tours, soit 93,8 km.", 93.8),
        ("Il reste deux tours de 12 km.", None),
        ("Comme on est dans les trois derniers kilomètres, il sera crédité du temps du groupe.", None),
    ],
)
def test_km(sentence, km):
    found = facts(f"{AWAY['fr']}{sentence}", "km", language="fr")
    assert [event.km_to_go for event in found][1:] == ([] if km is None else [km])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Attaque du n° 64 Van Rood (Lidl). Repris au km 5.", [("attack", ["Rood"]), ("caught", ["Rood"])]),
        ("Contre : Karl Dorn (Lidl) et Ed Fisk (Soudal).", [("attack", ["Dorn", "Fisk"])]),
        ("Contre : les équipes ne sont pas d'accord avec Karl Dorn (Lidl).", []),
        ("Crevaison du maillot jaune, Karl Dorn (Lidl).", [("mechanical", ["Dorn"])]),
        ("Trois Cofidis se sont retrouvés devant pendant deux kilomètres.", []),
        ("On a reconnu Karl Dorn (Lidl), qui a oublié qu'il était tombé.", []),
        ("Karl Dorn (Lidl) a repris la tête.", []),
        (
            "Karl Dorn (Lidl) est tombé.\nReparti avec 50 secondes de retard, le Normand a réussi à recoller.",
            [("crash", ["Dorn"]), ("join", ["Dorn"])],
        ),
    ],
)
def test_terse_posts_and_what_is_no_move(text, what):
    assert [one for one in said(text) if one[0] not in ("gap", "breakaway", "km")] == what


def test_ranks_go_on_before_a_name_with_an_article():
    text = (
        "Karl Dorn (Lidl), Luc Le Gran (Tudor), Ed Fisk (Soudal) et Tim Rood (Lotto) roulent.\n"
        "GPM Dabo : 1. Dorn (5 pts), 2. Fisk (3), 3. Le Gran (2), 4. Rood (1)."
    )
    [climb] = facts(f"{AWAY['fr']}{text}", "climb", language="fr")
    assert [(row.name, row.points) for row in climb.order] == [
        ("Karl Dorn", 5),
        ("Ed Fisk", 3),
        ("Luc Le Gran", 2),
        ("Tim Rood", 1),
    ]


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("Aster et Bero comptent encore quatre minutes d'avance, après avoir frôlé les huit minutes.", [240]),
        ("L'écart est redescendu à 3 minutes après avoir culminé à 6 minutes.", [180]),
        ("Après avoir compté six minutes d'avance, les fuyards sont en vue.", []),
        ("1 min 12 à trois tours de la fin.", [72]),
        ("L'écart n'est plus que de 12 petites secondes.", [12]),
    ],
)
def test_what_a_gap_was_before(sentence, gap):
    assert [found[2] for found in gaps(sentence, "fr")] == gap


_FOUR = "Paul Aster (Cofidis), Karl Dorn (Lidl), Ed Fisk (Soudal), Luc Gran (Tudor).\n3 km de l'arrivée\n"


@pytest.mark.parametrize(
    ("text", "kind", "rows"),
    [
        (
            f"{_FOUR}Dorn remporte l'étape devant Aster !\nAu classement général, Aster sauve 6 petites secondes sur "
            "Dorn. Fisk grimpe à la troisième place, à 1'16'', avec 18 secondes de marge sur Gran.",
            "gc",
            [("Paul Aster", None), ("Karl Dorn", 6), ("Ed Fisk", 76), ("Luc Gran", 94)],
        ),
        (
            f"{_FOUR}Dorn remporte l'étape devant Aster !\nAvec ses 10 secondes de bonification, Dorn prend le maillot "
            "bleu pour 3 secondes. Aster est deuxième et Fisk troisième à 22 secondes.",
            "gc",
            [("Karl Dorn", None), ("Paul Aster", 3), ("Ed Fisk", 22)],
        ),
        (
            "Karl Dorn (Lidl) a remporté samedi à Knin la 4e étape du Tour de Dalmatie devant Ed Fisk (Soudal).\n"
            "Paul Aster (Cofidis), qui comptait 18 secondes d'avance au départ sur Dorn et 21 sur Fisk, a tout perdu.",
            "gc",
            [("Paul Aster", None), ("Karl Dorn", 18), ("Ed Fisk", 21)],
        ),
        (
            f"{_FOUR}Victoire de Dorn devant Fisk. Gran, maillot en lambeaux, est troisième.",
            "result",
            [("Karl Dorn", None), ("Ed Fisk", None), ("Luc Gran", None)],
        ),
        (
            f"{_FOUR}Dorn enlève l'étape. Fisk a devancé Gran pour la deuxième place, à 11 secondes.",
            "result",
            [("Karl Dorn", None), ("Ed Fisk", 11), ("Luc Gran", None)],
        ),
    ],
)
def test_places(text, kind, rows):
    found = facts(text, kind, language="fr")[-1]
    assert [(row.name, row.gap_s) for row in found.rows] == rows


def test_who_swallows_those_away_and_who_is_dropped_with_another():
    text = "Karl Dorn (Lidl) et Ed Fisk (Soudal) ont avalé Aster, puis Bero sans un regard."
    assert said(text)[1:] == [("caught", ["Aster", "Bero"])]
    assert said("Aster, qui paie ses efforts, et Bero ont lâché prise.")[1:] == [("dropped", ["Aster", "Bero"])]


def test_bonuses_in_a_row():
    text = (
        "Aster a devancé Bero et Karl Dorn (Lidl) au sprint intermédiaire. "
        "Trois, deux et une secondes de bonification pour le trio."
    )
    [sprint] = facts(f"{AWAY['fr']}{text}", "sprint", language="fr")
    assert [row.bonus_s for row in sprint.order] == [3, 2, 1]
