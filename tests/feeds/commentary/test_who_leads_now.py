"""Who leads, where somebody of a break that was only counted has left the others."""

import pytest
from reading import facts

BREAK = {
    "en": "100km to go\nA break of five has gone. Paul Aster (Cofidis) and Jan Bero (Movistar) are in it, the rest to follow.\nKarl Dorn (Astana) attacks.\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "after", "to"),
    [
        ("en", "Dorn has 35 seconds on the other four.", "Aster and Bero are at 40 seconds.", "leaders"),
        ("en", "Dorn leads his former companions.", "Dorn is 20 seconds behind the leaders.", "leaders"),
    ],
)
def test_gaps_are_to_who_leads(language, sentence, after, to):
    *_, last = facts(f"{BREAK[language]}{sentence}\n{after}", "gap", language=language)
    assert last.to == to


def test_who_has_left_the_others_is_away():
    text = BREAK["en"] + "Dorn has 35 seconds on the other four.\nDorn has been caught by the peloton."
    assert [rider.name for event in facts(text, "caught", language="en") for rider in event.riders] == [
        "Karl Dorn"
    ]
