"""How a text says on the line who has won, in all languages."""

import pytest
from reading import facts, imported
from test_order_of_the_line import FINISH

from tracker.race.events import kind_of

NEAR = {language: text[: text.rstrip().rindex("\n") + 1] for language, text in FINISH.items()}
"""The same before anybody has won."""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "FINISH: 1. Bero 2. Dorn 3. Aster"),
        ("en", "Bero finishes it off."),
        ("en", "Bero from Dorn and Aster."),
        ("en", "Bero leads home Dorn and Aster."),
        ("nl", "Bero heeft 'm!"),
        ("nl", "Ritwinnaar: Jan Bero (Cofidis)"),
        ("nl", "En het is Jan Bero die in Omega aan het langste eind trekt!"),
        ("nl", "Raak voor Bero!"),
        ("nl", "De fotofinish geeft Bero gelijk."),
        ("nl", "Bero wint de Rupelpijl!"),
        ("fr", "ARRIVÉE : 1. Bero, 2. Dorn, 3. Aster"),
        ("fr", "C'est Bero !"),
        ("fr", "Bero arrive seul et peut savourer."),
        ("fr", "Personne ne peut déborder Bero, qui lève les bras."),
        ("es", "META: 1. Bero, 2. Dorn, 3. Aster"),
        ("es", "¡Se la lleva Bero!"),
        ("es", "Bero remonta a Dorn sobre la línea."),
        ("es", "¡¡JAN BERO!!"),
        ("es", "La foto finish da la victoria a Bero."),
    ],
)
def test_who_wins_on_the_line_is_read(language, sentence):
    [finish] = facts(NEAR[language] + sentence, "finish", language=language)
    assert finish.riders[0].name == "Jan Bero"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero from Dorn's wheel, and it's close."),
        ("en", "If Bero gets it, he takes the jersey too."),
        ("en", "SPRINT: 1. Bero 2. Dorn 3. Aster"),
        ("nl", "Bero wil hem pakken."),
        ("fr", "Bero arrive seul sur le groupe de Dorn."),
        ("es", "Bero supera a Dorn en la general."),
        ("en", "The crowd wants a win for Bero, who grew up here."),
        ("en", "Bero delivers for Cofidis all day, but the legs are gone now."),
        ("nl", "Bero komt alleen aan de leiding in de laatste bocht."),
        ("nl", "Bero rondt de laatste bocht af voor Dorn."),
        ("fr", "Bero devance Dorn dans le dernier virage."),
        ("fr", "Bero termine le travail de ses équipiers en lançant de loin."),
        ("es", "Bero remonta a Dorn, quedan 300 metros."),
        ("es", "Bero supera a Dorn en la última curva."),
        ("es", "Dorn adelanta a Bero."),
    ],
)
def test_nobody_has_won_where_no_more_than_that_is_said(language, sentence):
    assert facts(NEAR[language] + sentence, "finish", language=language) == []


def test_the_result_shows_with_which_words_a_text_said_who_won():
    text = (
        f"{NEAR['en']}ASTER AGAIN! The man from Movistar comes off Dorn's wheel and wins by half a length.\n"
        "Stage result\n1. Tim Aster (Movistar) 3:45:12\n2. Luc Dorn (Astana) s.t.\n3. Jan Bero (Cofidis) s.t."
    )
    [finish] = [event for event in imported(text).events if kind_of(event) == "finish"]
    assert (finish.riders[0].name, finish.read.quote) == ("Tim Aster", "ASTER AGAIN!")


RESULT = "Stage result\n1. Tim Aster (Movistar) 3:45:12\n2. Luc Dorn (Astana) s.t.\n3. Jan Bero (Cofidis) s.t."


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("Dorn opened too early and was beaten by Aster in the final metres.\n",
         "Dorn opened too early and was beaten by Aster in the final metres."),
        ("What a day it has been.\n", "1. Tim Aster (Movistar) 3:45:12"),
    ],
)  # fmt: skip
def test_a_stage_with_a_result_is_over(said, quote):
    finish, result = [
        event for event in imported(f"{NEAR['en']}{said}{RESULT}").events if kind_of(event) in ("finish", "result")
    ]
    assert (finish.riders[0].name, finish.read.quote) == ("Tim Aster", quote)
    assert result.rows[0].name == "Tim Aster"


def test_who_won_is_said_once_where_the_text_goes_on_below_the_result():
    text = f"{NEAR['en']}{RESULT}\nAster wins the stage!\n"
    assert len([event for event in imported(text).events if kind_of(event) == "finish"]) == 1
