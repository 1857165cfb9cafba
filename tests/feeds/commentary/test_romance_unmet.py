"""French and Spanish: distances that a clause tells by itself, and riders whom nobody introduced."""

import pytest
from reading import imported
from test_romance_sayings import said


def _of_strangers(sentence, language):
    """What is read of a sentence about riders who were never named before."""
    before = {"fr": "100 km de l'arrivée\nLe peloton roule.\n", "es": "100KM.\nEl pelotón rueda.\n"}[language]
    found = imported(before + sentence, language=language).facts
    return "; ".join(
        f"{event.kind} {','.join(rider.name for rider in getattr(event, 'riders', ()))}".strip()
        for event in found
        if event.read.para > 1
    )


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "Personne n'a pu sortir, 55 km à faire.", "km 55"),
        ("fr", "11 bornes jusqu'à la ligne.", "km 11"),
        ("fr", "L'arrivée est à 22 km.", "km 22"),
        ("fr", "22 kilomètres nous séparent de l'arrivée.", "km 22"),
        ("fr", "Nous sommes à moins de 40 km de l'arrivée.", "km 40"),
        ("fr", "La barre des 20 km est franchie.", "km 20"),
        ("fr", "Le ravitaillement est dans 15 km.", ""),
        ("fr", "Prochain col, 43 km de l'arrivée.", ""),
        ("es", "Meta a 58 km.", "km 58"),
        ("es", "Sin más incidencias, 65 para el final.", "km 65"),
        ("es", "Son 29 los km que restan.", "km 29"),
        ("es", "Pasan bajo el cartel de 40.", "km 40"),
        ("es", "Quedan por recorrer 40 km.", "km 40"),
        ("es", "El puerto está a 12 km de meta.", ""),
    ],
)
def test_a_clause_that_is_a_distance_says_where_the_race_is(language, sentence, told):
    assert said(sentence, language) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "Fontvieille place une mine.", "attack Fontvieille"),
        ("fr", "Changement de roue pour Pichard.", "mechanical Pichard"),
        ("fr", "Attaque de Morandière !", "attack Morandière"),
        ("fr", "À la sortie de Lesneven, le peloton accélère.", ""),
        ("fr", "Mal lui en a pris, car il a crevé.", ""),
        ("es", "Ataca Arrizabal.", "attack Arrizabal"),
        ("es", "Cambio de bicicleta para el noruego Tveit.", "mechanical Tveit"),
        ("es", "Se han quedado Lisowski y Amezketa.", "dropped Lisowski,Amezketa"),
        ("es", "El pelotón ataca Villarcayo.", ""),
    ],
)
def test_what_only_riders_do_makes_riders_of_strangers(language, sentence, told):
    assert _of_strangers(sentence, language) == told
