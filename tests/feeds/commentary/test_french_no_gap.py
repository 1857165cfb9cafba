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
