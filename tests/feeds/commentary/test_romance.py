"""French and Spanish as they are written: elisions, feminine and past forms, km and gaps within a sentence."""

import pytest
from reading import AWAY, facts, gaps, imported

from feeds.commentary.numbers import durations, speeds, unitless


def told(sentence, language, kind):
    return facts(f"{AWAY[language]}{sentence}", kind, language=language)


def kms(sentence, language):
    return [event.km_to_go for event in told(sentence, language, "km")][1:]


def names(events):
    return [rider.name for event in events for rider in event.riders]


@pytest.mark.parametrize(
    ("language", "sentence", "seconds", "of"),
    [
        ("fr", "L'écart est de 2' 30\".", 150, "peloton"),
        ("fr", "L'avance des échappés fond : 1'45\".", 105, "peloton"),
        ("fr", "Ils ne comptent plus que 40 secondes.", 40, "peloton"),
        ("fr", "Le peloton n'est plus qu'à 20 secondes.", 20, "peloton"),
        ("fr", "L'avantage du duo a grimpé à 4'35'', son maximum jusqu'ici.", 275, "peloton"),
        ("es", "La ventaja baja de los dos minutos: 1'50\".", 110, "peloton"),
        ("es", "A falta de 12 kilómetros, la ventaja es de 45 segundos.", 45, "peloton"),
    ],
)
def test_gaps_in_the_ordinary_turns_of_both_languages(language, sentence, seconds, of):
    assert (seconds, of) in [(gap_s, back) for back, _, gap_s, _ in gaps(sentence, language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Au classement général, Aster prend la tête avec 4 secondes d'avance sur Bero."),
        ("fr", "L'an dernier, Aster avait attaqué ici et compté une minute d'avance."),
        ("es", "En la general, Aster aventaja en 4 segundos a Bero."),
        ("es", "Quedan dos etapas y Bero está a 40 segundos del líder en la general."),
    ],
)
def test_the_classification_and_the_past_are_no_gaps(language, sentence):
    assert gaps(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "km"),
    [
        ("fr", "Bero attaque dans la côte, à 29 km du but !", 29),
        ("fr", "L'échappée est reprise à 35,5 km de l'arrivée.", 35.5),
        ("es", "Bero fue neutralizado por el pelotón a 26 de meta.", 26),
        ("es", "Caída a 34,5 kilómetros de meta.", 34.5),
        ("es", "A falta de 32 kilómetros, la ventaja es de 45 segundos.", 32),
    ],
)
def test_a_distance_at_which_something_happens_is_where_the_race_is(language, sentence, km):
    assert kms(sentence, language) == [km]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "À 30 km de l'arrivée se dresse la côte de Mareuil."),
        ("fr", "L'an dernier, Bero avait attaqué à 25 km de l'arrivée."),
        ("es", "A 30 kilómetros de meta está situado el puerto de Velefique."),
        ("es", "El año pasado Bero atacó a 25 kilómetros de meta."),
        ("es", "A falta de 2 etapas, todo está abierto."),
    ],
)
def test_places_and_years_past_do_not_move_the_race(language, sentence):
    assert kms(sentence, language) == []


def test_a_distance_without_its_unit_needs_the_finish_beside_it():
    assert [figure.value for figure in unitless("cazado a 11 de la llegada")] == [11]
    assert list(unitless("a 40 segundos del pelotón, a 5 de julio")) == []


def test_about_so_many_seconds_and_a_decimal_apostrophe():
    (figure,) = durations("est à une vingtaine de secondes")
    assert (figure.value, figure.approx) == (20, True)
    assert [figure.value for figure in speeds("una media de 41'3 km/h")] == [41.3]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "riders"),
    [
        ("fr", "Jan Bero s'est échappé.", "attack", ["Jan Bero"]),
        ("fr", "Chute d'Aster et du Belge Tim Cole (Lotto) !", "crash", ["Paul Aster", "Tim Cole"]),
        ("fr", "Le favori, Luc Oran, a abandonné.", "abandon", ["Luc Oran"]),
        ("fr", "Luc Oran, cinquième hier, n'est pas au départ.", "abandon", ["Luc Oran"]),
        (
            "es",
            "Se escapan Óscar Lima (Kern) y el danés Emil Nyborg (Uno-X).",
            "attack",
            ["Óscar Lima", "Emil Nyborg"],
        ),
        ("es", "Caída de Bero, que se retira de la carrera.", "abandon", ["Jan Bero"]),
        ("es", "Bero pincha y pierde rueda.", "dropped", ["Jan Bero"]),
    ],
)
def test_who_did_it_is_found_around_the_verb(language, sentence, kind, riders):
    assert names(told(sentence, language, kind)) == riders


@pytest.mark.parametrize("sentence", ["Bero repart après sa crevaison.", "Le peloton roule à bonne distance."])
def test_words_that_only_look_like_moves(sentence):
    assert told(sentence, "fr", "attack") == told(sentence, "fr", "dropped") == []


def test_a_report_of_a_womens_race_without_km_headings_is_read():
    found = imported(
        """Cyclisme : Ida Holm gagne les Boucles du Val
        La Danoise Ida Holm (Team Nord) s'est imposée en solitaire dimanche dans les Boucles du Val (121 km), à Riom.
        À 40 km de l'arrivée, les échappées comptaient encore trois minutes d'avance sur le peloton.
        La tenante du titre, Anna Roux, a abandonné."""
    )
    kinds = {event.kind for event in found.facts}
    assert {"finish", "gap", "abandon"} <= kinds
