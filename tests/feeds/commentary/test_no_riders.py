"""What has a capital and is no rider: towns and climbs of the stage, adverbs, and a word within another."""

import pytest
from reading import AWAY, facts

from feeds.commentary.rider.crossed import Sites

HEAD = {
    "fr": "Tour de Lande, étape 3 en direct : Aubrac - Bramont\n",
    "es": "Vuelta a los Molinos, etapa 3 en directo: Alba - Beta\n",
}


@pytest.mark.parametrize(
    ("language", "text", "kind", "names"),
    [
        ("fr", "Chute ! Plusieurs coureurs à terre dans la descente du Puy Mary, dont Luc Maes (Lotto).", "crash", ["Luc Maes"]),
        ("fr", "Attaque de Lucien Fourcade (Tudor). Vite repris.", "attack", ["Lucien Fourcade"]),
        ("fr", "Attaque de Lucien Fourcade (Tudor). Vite repris.", "caught", []),
        ("es", "Y en el pelotón por fin alguien trabaja: las de Sierra Avanza, todas para Dorval.", "abandon", []),
        ("es", "Bajas: Erik Enger (Uno-X).", "abandon", ["Erik Enger"]),
    ],
)  # fmt: skip
def test_who_is_a_rider(language, text, kind, names):
    found = facts(f"{HEAD[language]}{AWAY[language]}{text}", kind, language=language)
    assert [rider.name for event in found for rider in event.riders] == names


def test_a_break_from_the_town_of_the_start_is_of_no_rider_called_so():
    text = "Dix hommes ont pris le large dès la sortie d'Aubrac, parmi lesquels Luc Maes (Lotto) et Tim Roux (Cofidis)."
    named = [
        rider.name
        for event in facts(HEAD["fr"] + AWAY["fr"] + text, language="fr")
        for rider in getattr(event, "riders", ())
    ]
    assert "Aubrac" not in named


def test_a_sentence_of_both_towns_is_of_the_finish():
    sites = Sites()
    sites.learn("finish", ["Beta"])
    sites.learn("start", ["Alba"])
    assert sites.find("Over 158 km tussen Alba en Beta")[:2] == ("finish", "Beta")
    assert sites.find("Vanuit Alba")[:2] == ("start", "Alba")


def test_the_surname_of_two_riders_makes_no_third():
    text = (
        "Kasper Ravn (Cofidis) is second overall.\nGustav Ravn (Cofidis) is in the bunch.\n5 km to go\nRavn attacks!\nRavn wins!\n"
        "Results: 1 Ravn 4:16:50; 2 Bero s.t.; 3 Aster 0:21.\n"
    )
    found = facts(AWAY["en"] + text, language="en")
    assert "Ravn" not in [rider.name for event in found for rider in getattr(event, "riders", ())]
    assert [row.position for event in found if event.kind == "result" for row in event.rows] == [1, 2, 3]
