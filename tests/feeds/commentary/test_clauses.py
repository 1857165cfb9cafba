"""Several facts of different riders in one long sentence."""

import pytest
from reading import AWAY, facts, imported
from test_frames import read

from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.clauses import clauses
from feeds.commentary.sentence.tokens import Sentence


def parted(text, looks_back=True):
    roster = Roster(())
    for name in ("Paul Aster", "Jan Bero", "Karl Dorn", "Emil Fisk", "Luis Gran"):
        Sentence(f"{name} (Cofidis) attacks.", "en", roster)
    return clauses(Sentence(text, "en", roster), looks_back=looks_back)


@pytest.mark.parametrize(
    ("text", "simple"),
    [
        ("Gran attacks, dropping Fisk, while Bero is caught.", ["Gran attacks.", "Gran dropped Fisk.", "Bero is caught."]),
        ("Gran attacked before being caught by the peloton.", ["Gran attacked.", "Gran was caught by the peloton."]),
        ("Having been dropped, Bero is caught.", ["Bero had been dropped.", "Bero is caught."]),
        ("When Gran attacked, Fisk was dropped.", ["Gran attacked.", "Fisk was dropped."]),
        ("Bero, suffering with cramps, was dropped.", ["Bero suffered with cramps.", "Bero was dropped."]),
        ("Fisk, who had gone clear, caught Aster.", ["Fisk had gone clear.", "Fisk caught Aster."]),
        ("Gran bridged across with Fisk in tow.", ["Gran and Fisk bridged across."]),
        ("With Bero dropped, Aster is alone.", ["Bero was dropped.", "Aster is alone."]),
        ("Bero punctured, leaving Aster alone in front.", ["Bero punctured.", "Aster is alone in front."]),
        ("Gran had a dig, only to be brought back at once.", ["Gran had a dig.", "Gran was brought back at once."]),
    ],
)  # fmt: skip
def test_a_long_sentence_is_the_simple_ones_it_is_made_of(text, simple):
    assert parted(text) == simple


@pytest.mark.parametrize(
    "text",
    [
        "Gran attacks.", "Gran and Fisk attack.", "Gran hopes to attack and drop Fisk.", "Gran could have attacked and dropped Fisk.",
        "If Gran attacks, Fisk is dropped.", "Will Gran attack, leaving Fisk behind?", "Gran said he attacked and Fisk was dropped.",
        "Gran caught and passed Fisk.",
    ],
)  # fmt: skip
def test_what_is_one_clause_or_only_may_be_stays_whole(text):
    assert parted(text) == []


def test_what_riders_did_before_is_told_again_in_a_report_only():
    text = "Fisk, who had gone clear, caught Aster."
    assert parted(text, looks_back=False) == ["Fisk caught Aster."] or parted(text, looks_back=False) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Gran attacks and Fisk goes with him, while Bero is dropped from the break.", ["attack Fisk,Gran", "dropped Bero"]),
        ("Aster attacks, leaving Bero behind.", ["attack Aster", "dropped Bero"]),
        ("Gran jumped out of the bunch and bridged across to the leaders, with Fisk in tow.", ["attack Gran", "join Fisk,Gran"]),
        ("Gran and Fisk attacked before being caught by the peloton.", ["attack Fisk,Gran", "caught Fisk,Gran"]),
        ("Gran tried his luck, but he was quickly reeled in by the peloton.", ["attack Gran", "caught Gran"]),
        ("Gran had a dig, only to be brought back a kilometre later.", ["attack Gran", "caught Gran"]),
        ("Aster crashed on the descent, leaving Bero alone at the front.", ["breakaway Bero", "crash Aster"]),
        ("Gran hit the deck hard and was forced to leave the race.", ["abandon DNF Gran", "crash Gran"]),
        ("Bero, suffering with cramps, was dropped by his companion.", ["dropped Bero"]),
        ("Fisk countered with Gran on his wheel.", ["attack Fisk,Gran"]),
        ("Away goes Gran, with Dorn's team-mate Emil Fisk for company.", ["attack Fisk,Gran"]),
        ("With Bero dropped, Aster is alone in front.", ["breakaway Aster", "dropped Bero"]),
        ("Gran dropped his chain and lost contact with the peloton.", ["dropped Gran", "mechanical Gran"]),
    ],
)  # fmt: skip
def test_each_clause_says_what_its_riders_do(sentence, told):
    assert read("en", sentence) == told


def test_every_fact_quotes_the_whole_sentence():
    sentence = "Aster attacks, leaving Bero behind."
    assert {event.read.quote for event in facts(AWAY["en"] + sentence)[-2:]} == {sentence}


def test_a_long_row_of_clauses_is_read():
    assert imported(AWAY["en"] + ", who attacked and was caught" * 100)
