"""What hangs on the whole of a page: its language, its title, what heads its posts."""

import pytest
from reading import imported

from feeds.commentary.page.headings import headed
from tracker.race.events import kind_of

FRENCH = """
Tour des Collines - 2e étape : Brive - Sarlat (171 km)
12h05 : Bonjour et bienvenue.
12h20 : Départ réel donné à Brive, un ciel gris.
12h48 (150 km) : Deux coureurs se sont détachés : Paul Aster (Cofidis) et Jan Bero (Movistar). Ils comptent 35 secondes d'avance.
13h22 : 120 km de l'arrivée. L'écart grimpe à 2'10".
"""


def test_a_short_paragraph_with_words_of_a_sister_language_does_not_turn_the_page():
    found = imported(FRENCH)
    assert found.language == "fr"
    assert [kind_of(event) for event in found.facts if kind_of(event) != "weather"] == [
        "start", "km", "breakaway", "gap", "km", "gap",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "km", "clock", "body"),
    [
        ("12h48 (150 km) : Deux hommes", 150, 768, "Deux hommes"),
        ("14:02 [35 km] Attack!", 35, 842, "Attack!"),
        ("(35km) Attack!", 35, None, "Attack!"),
        ("(Paul) is out", None, None, "(Paul) is out"),
    ],
)
def test_a_distance_in_brackets_heads_a_post(line, km, clock, body):
    para = headed(0, line)
    assert (para.km, para.clock, para.body) == (km, clock, body)


@pytest.mark.parametrize(
    "title", ["AS IT HAPPENED: Grand Prix of the Lakes, 138.6km", "Grand Prix of the Lakes (women) - 138.6 km"]
)
def test_the_length_may_end_the_title(title):
    found = imported(f"{title}\nKM 12\nPaul Aster (Cofidis) attacks.\n40km to go\nAster leads by 30 seconds.")
    assert found.stage.distance_km == 138.6
    assert [event.km_to_go for event in found.facts if kind_of(event) == "attack"] == [126.6]


def test_where_the_race_was_is_null_before_the_first_distance_of_a_stage_of_unknown_length():
    found = imported(
        "Grand Prix of the Lakes\nPaul Aster (Cofidis) attacks.\n40km to go\nAster leads by 30 seconds."
    )
    assert [event.km_to_go for event in found.facts if kind_of(event) == "attack"] == [None]


@pytest.mark.parametrize("name", ["Diego Cuesta", "Owen Lake"])
def test_a_rider_may_be_called_like_a_place(name):
    found = imported(f"100km to go\n{name} (Movistar) attacks.\n90km to go")
    assert [rider.name for event in found.facts if kind_of(event) == "attack" for rider in event.riders] == [name]


CIRCUIT = """
Grand Prix de Lande
13 h 30 : Le départ est donné.
13 h 36 : Un mot de la course des minimes, disputée ce matin : succès du local Titouan Roux, devant deux gars de Brest.
13 h 49 : Paul Aster (Cofidis) et Jan Bero (Movistar) sont en tête.
14 h 02 : L'écart est de 45 secondes.
14 h 09 : Deuxième tour bouclé, 40,6 km/h de moyenne.
14 h 28 : L'écart monte à 1'25.
14 h 40 : La pluie tombe.
14 h 47 : L'écart est de 1'50.
15 h 08 : 1'20 à 50 km de l'arrivée.
15 h 20 : Bero est lâché.
15 h 43 : Aster résiste, 22 secondes à 2 km de l'arrivée.
16 h 19 : Aster s'impose !
"""


def test_nobody_has_won_while_most_of_a_page_is_to_come():
    found = imported(CIRCUIT)
    assert [rider.name for event in found.facts if kind_of(event) == "finish" for rider in event.riders] == [
        "Paul Aster"
    ]
    assert [event.gap_s for event in found.facts if kind_of(event) == "gap"] == [45, 85, 110, 80, 22]
    assert [doubt.why for doubt in found.doubts if doubt.kind == "finish"] == ["the race goes on after it"]
