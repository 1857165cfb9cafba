"""News of one word and a colon: who is away, who attacks, whom a mishap befell."""

import pytest
from reading import imported

from tracker.race.events import kind_of

KM = {"en": ("100km to go", "60 km to go"), "nl": ("NOG 100 KM:", "NOG 60 KM:")}
FIELD = {
    "en": "Ada Moen (FJD), Bep Kool (SOL) and Cia Rota (POM) ride in the peloton.",
    "nl": "Ada Moen (FJD), Bep Kool (SOL) en Cia Rota (POM) rijden in het peloton.",
}


def news(language, text):
    first, then = KM[language]
    found = imported(f"{first}\n{FIELD[language]}\n{then}\n{text}", language=language).facts
    return [
        (kind_of(event), [rider.name for rider in event.riders or ()])
        for event in found
        if kind_of(event) in ("breakaway", "attack", "mechanical", "crash", "abandon")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Go: Ada Moen (FJD), Bep Kool (SOL), Cia Rota (POM)."),
        ("en", "The move: Moen, Kool and Rota."),
        ("en", "Off the front: Moen, Kool and Rota."),
        ("nl", "In de aanval: Moen, Kool en Rota."),
        ("nl", "Vlucht: Ada Moen (FJD), Bep Kool (SOL) en Cia Rota (POM)."),
    ],
)
def test_those_after_the_colon_are_the_break(language, text):
    assert news(language, text) == [("breakaway", ["Ada Moen", "Bep Kool", "Cia Rota"])]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Attack: Kool.", "attack"),
        ("en", "Flat: Bep Kool (SOL).", "mechanical"),
        ("en", "Wheel change: Kool.", "mechanical"),
        ("en", "Puncture for Kool.", "mechanical"),
        ("nl", "Lek: Kool.", "mechanical"),
        ("en", "DNF #113 Bep Kool (SOL)", "abandon"),
        ("en", "Abandon: Kool.", "abandon"),
    ],
)
def test_the_one_after_the_word_is_whom_it_happened_to(language, text, kind):
    assert news(language, text) == [(kind, ["Bep Kool"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Favourites: Moen, Kool and Rota."),
        ("en", "Ones to watch: Moen, Kool and Rota."),
        ("en", "Flat stages won this year: Moen, Kool."),
        ("en", "Go Moen!"),
        ("nl", "In de aanval van gisteren: Moen, Kool en Rota."),
        ("nl", "Favorieten: Moen, Kool en Rota."),
    ],
)
def test_a_list_of_names_is_no_break(language, text):
    assert news(language, text) == []
