"""Who passes a summit or a sprint in prose, in which order, and for what; and what only sounds like it."""

import pytest
from reading import AWAY, facts

OTHERS = {
    "en": "Karl Dorn (Ineos), Emil Fisk (Soudal) and Noah Gran (Alpecin) are in the bunch.\n",
    "nl": "Karl Dorn (Ineos), Emil Fisk (Soudal) en Noah Gran (Alpecin) zitten in het peloton.\n",
}


def passed(sentence, language):
    """The passage that a sentence gives: its kind, and the riders with their points or seconds."""
    found = facts(f"{AWAY[language]}{OTHERS[language]}{sentence}", language=language)
    for event in found:
        if event.kind in ("climb", "sprint"):
            return event.kind, [
                (row.name.split()[-1], row.points if row.points is not None else row.bonus_s)
                for row in event.order
            ]
    return None


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("en", "Gran is the first to crest the Pic Morel and takes the ten points on offer.", ("climb", "Gran 10")),
        ("en", "Dorn nips over the summit first for 15 points, ahead of Fisk (10), Bero (8).", ("climb", "Dorn 15 Fisk 10 Bero 8")),
        ("en", "Bero leads Aster and Gran across the summit for five, three and one points.", ("climb", "Bero 5 Aster 3 Gran 1")),
        ("en", "Aster grabs the 20 points at the intermediate sprint in Lorme, with 17 going to Bero.", ("sprint", "Aster 20 Bero 17")),
        ("en", "Over the final KOM of the day Bero drops in ahead of Aster.", ("climb", "Bero - Aster -")),
        ("nl", "Bero rondt de Zwarteberg als eerste, gevolgd door Aster en Gran: vijf, drie en één punten.", ("climb", "Bero 5 Aster 3 Gran 1")),
        ("nl", "In de tussensprint van Ham gaat Bero over Aster heen.", ("sprint", "Bero - Aster -")),
        ("nl", "In Ham haalt Bero de volle buit van 15 punten voor het groen binnen, Aster pakt er 10.", ("sprint", "Bero 15 Aster 10")),
    ],
)  # fmt: skip
def test_a_passage_is_read_in_the_order_of_the_names(language, sentence, said):
    kind, order = passed(sentence, language)
    words = " ".join(f"{name} {'-' if worth is None else worth}" for name, worth in order)
    assert (kind, words) == said


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero will look to take the points at the summit."),
        ("en", "Aster and Bero approach the summit."),
        ("en", "Aster leads the mountains classification with 20 points ahead of Bero on 12."),
        ("en", "Gran gets across to the break on the false flat after the summit."),
        ("nl", "Bero wil de punten pakken op de top."),
        ("nl", "Bero en Aster rijden naar de top van de Zwarteberg."),
    ],
)
def test_what_only_sounds_like_a_passage_is_none(language, sentence):
    assert passed(sentence, language) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dorn is in between, 1:10 behind the leaders and 40 seconds in front of the bunch."),
        ("nl", "Dorn bengelt op 70 seconden van de twee en met 40 seconden voor op het peloton."),
    ],
)
def test_one_between_two_groups_has_a_gap_to_each(language, sentence):
    found = facts(f"{AWAY[language]}{OTHERS[language]}{sentence}", "gap", language=language)
    assert {(gap.of, gap.to, gap.gap_s) for gap in found} == {
        ("Karl Dorn", "leaders", 70),
        ("peloton", "Karl Dorn", 40),
    }
