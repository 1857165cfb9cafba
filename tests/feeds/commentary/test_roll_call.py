"""Who is away where a sentence counts riders and names as many, with whatever stands between the names."""

import pytest
from reading import AWAY, facts

BEGUN = {"en": "100km to go\n", "nl": "NOG 100 KM:\n", "fr": "100 km de l'arrivée\n", "es": "100KM.\n"}


def away(language, sentence, before=BEGUN):
    found = facts(before[language] + sentence, "breakaway", language=language)
    return [rider.name.split()[-1] for event in found[before is AWAY :] for rider in event.riders]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "A group has got away at last, and it's a good one. Four of them: Jan Dorn (Lotto), Emil Fisk (Uno-X), Nils Gran (Ineos) and Max Holt (Arkea)."),
        ("en", "There are four of them: Jan Dorn (Lotto), Emil Fisk (Uno-X), Nils Gran (Ineos) and, to our surprise, Max Holt (Arkea)."),
        ("nl", "Het zijn er vier: Jan Dorn (Lotto), Emil Fisk (Uno-X), Nils Gran (Ineos) en, jawel, Max Holt (Arkea)."),
        ("fr", "Ils sont quatre : Jan Dorn (Lotto), Emil Fisk (Uno-X), Nils Gran (Ineos) et, tiens donc, revoilà Max Holt (Arkea) !"),
        ("fr", "Un groupe de quatre parvient à s'extraire : Jan Dorn et Emil Fisk (Uno-X), le Norvégien Nils Gran (Ineos) et Max Holt (Arkea)."),
        ("es", "Ahora sí cuajó la fuga, son cuatro: Jan Dorn (Lotto) y Emil Fisk (Lotto), que repiten; Nils Gran (Ineos) y Max Holt (Arkea), que va de policía."),
        ("es", "Nos cantan cuatro: Jan Dorn (Lotto), Emil Fisk (Uno-X), Nils Gran (Ineos) y Max Holt (Arkea)."),
    ],
)  # fmt: skip
def test_as_many_names_as_were_counted_are_those_away(language, sentence):
    assert away(language, sentence) == ["Dorn", "Fisk", "Gran", "Holt"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Our three tips: Jan Dorn (Lotto), Emil Fisk (Uno-X) and Nils Gran (Ineos)."),
        ("en", "Happy birthday to three of them: Jan Dorn (Lotto), Emil Fisk (Uno-X) and Nils Gran (Ineos)."),
        ("en", "Behind, there are three: Jan Dorn (Lotto), Emil Fisk (Uno-X) and Nils Gran (Ineos)."),
        ("en", "Three former winners at the start: Jan Dorn (Lotto), Emil Fisk (Uno-X) and Nils Gran (Ineos)."),
        ("en", "It was three years ago that he trained with Jan Dorn (Lotto), Emil Fisk (Uno-X) and Nils Gran (Ineos)."),
        ("nl", "Drie jarigen vandaag: Jan Dorn (Lotto), Emil Fisk (Uno-X) en Nils Gran (Ineos)."),
        ("fr", "Trois coups de coeur : Jan Dorn (Lotto), Emil Fisk (Uno-X) et Nils Gran (Ineos)."),
        ("fr", "Ils ont été trois à crever : Jan Dorn (Lotto), Emil Fisk (Uno-X) et Nils Gran (Ineos)."),
        ("es", "Son tres los que cumplen años: Jan Dorn (Lotto), Emil Fisk (Uno-X) y Nils Gran (Ineos)."),
        ("es", "Tiran tres en cabeza del pelotón: Jan Dorn (Lotto), Emil Fisk (Uno-X) y Nils Gran (Ineos)."),
    ],
)  # fmt: skip
def test_others_who_are_counted_are_not(language, sentence):
    assert away(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There are three of them: Jan Dorn (Lotto), Emil Fisk (Uno-X) and Nils Gran (Ineos)."),
        ("es", "Son tres: Jan Dorn (Lotto), Emil Fisk (Uno-X) y Nils Gran (Ineos)."),
    ],
)
def test_where_others_are_away_a_bare_count_is_of_nobody_knows_whom(language, sentence):
    assert away(language, sentence, AWAY) == []
