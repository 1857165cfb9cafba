"""Who came in after the winner, in reports in French and Spanish."""

import pytest
from reading import imported

from tracker.race.events import kind_of

REPORTS = {
    "es": (
        "Vuelta al Sur: Bero gana en Jaén\nEl ciclista Jan Bero (Movistar) ganó ayer la segunda etapa de la Vuelta al "
        "Sur, entre Ronda y Jaén (166 km).\n{}\nLlovía.\nLuis Gran (Lotto) atacó a 60 km de meta."
    ),
    "fr": (
        "Tour des Causses : Bero s'impose à Mende\nJan Bero (Movistar) a remporté hier la 2e étape du Tour des Causses "
        "entre Millau et Mende (166 km).\n{}\nLa pluie est tombée.\nLuis Gran (Lotto) a attaqué à 60 km de l'arrivée."
    ),
}
WHO = {
    "es": ("el danés Paul Aster (Cofidis)", "Reto Kern (Astana)"),
    "fr": ("Paul Aster (Cofidis)", "Reto Kern (Astana)"),
}


def places(sentence, language):
    found = imported(REPORTS[language].format(sentence.format(*WHO[language])), language=language).facts
    assert not [event for event in found if kind_of(event) in ("gc", "gap")]
    results = [event for event in found if kind_of(event) == "result"]
    return [(row.name.split()[-1], row.gap_s) for row in results[-1].rows] if results else []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "A 16 segundos llegó {0} y a 21 el suizo {1}."),
        ("es", "{0} llegó a 16 segundos y {1}, a 21."),
        ("es", "El podio lo completaron {0}, a 16 segundos, y {1}, a 21."),
        ("fr", "{0} a terminé à 16 secondes, {1} à 21."),
        ("fr", "Bero a franchi la ligne avec 16 secondes d'avance sur {0} et 21 sur {1}."),
    ],
)
def test_who_comes_in_after_the_winner_has_a_place(language, sentence):
    assert places(sentence, language) == [("Bero", None), ("Aster", 16), ("Kern", 21)]


def test_by_how_much_a_winner_is_ahead_is_of_the_stage_and_not_of_the_overall():
    assert places("Il devance de 16 secondes {0} et {1}.", "fr") == [("Bero", None), ("Aster", 16), ("Kern", 16)]
