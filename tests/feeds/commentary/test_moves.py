"""Riders: who they are, who attacks, who is away, caught or out."""

import pytest
from reading import AWAY, facts, imported

from feeds.commentary.rider.names import Roster


def told(text, kind, language=None):
    return [[rider.name for rider in event.riders] for event in facts(text, kind, language=language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Karl Dorn (Cofidis) attacks from the peloton!"), ("en", "Karl Dorn of Cofidis has surged away alone."), ("nl", "Karl Dorn (Cofidis) valt aan!"),
        ("nl", "Aanval van Karl Dorn (Cofidis)!"), ("fr", "Attaque de Karl Dorn (Cofidis) !"), ("es", "¡Ataca Karl Dorn (Cofidis)!"),
    ],
)  # fmt: skip
def test_an_attack_is_read_in_every_language(language, sentence):
    assert told(f"{AWAY[language]}{sentence}", "attack", language) == [["Karl Dorn"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Karl Dorn (Cofidis) could attack on the last climb.", "Karl Dorn (Cofidis) wants to attack.",
        "Will Karl Dorn (Cofidis) attack?", "Karl Dorn (Cofidis) attacked here last year and won.", "Dorn does not attack.",
    ],
)  # fmt: skip
def test_an_attack_that_is_not_made_is_none(sentence):
    assert told(f"{AWAY['en']}{sentence}", "attack") == []


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Karl Dorn (Cofidis), Emil Fisk (Movistar) and Luis Gran (Astana) are out front.", ["Karl Dorn", "Emil Fisk", "Luis Gran"]),
        ("Three men have gone clear: Karl Dorn, Emil Fisk and Luis Gran (all Cofidis).", ["Karl Dorn", "Emil Fisk", "Luis Gran"]),
        ("The break consists of Karl Dorn (Cofidis) and Emil Fisk (Movistar).", ["Karl Dorn", "Emil Fisk"]),
    ],
)  # fmt: skip
def test_a_break_is_read_in_every_layout(listed, names):
    learned = "We note Karl Dorn (Cofidis), Emil Fisk (Movistar) and Luis Gran (Astana) at the start.\n"
    assert told(f"{learned}120km to go\n{listed}", "breakaway") == [names]


def test_caught_riders_are_caught_and_those_nearly_caught_are_not():
    assert told(f"{AWAY['en']}The break is caught.", "caught") == [[]]
    assert told(f"{AWAY['en']}The break is about to be caught.", "caught") == []


def test_before_the_flag_an_abandon_is_a_rider_who_does_not_start():
    text = "Karl Dorn (Cofidis) did not start today.\n150km to go\nEmil Fisk (Movistar) abandons the race."
    assert [(event.riders[0].name, event.status) for event in facts(text, "abandon")] == [
        ("Karl Dorn", "DNS"),
        ("Emil Fisk", "DNF"),
    ]


def test_a_mechanical_is_no_abandon():
    text = f"{AWAY['en']}Karl Dorn (Cofidis) has a puncture."
    assert [event.kind for event in facts(text) if event.kind in ("abandon", "mechanical")] == ["mechanical"]


def test_a_climb_with_its_length_is_no_rider_with_a_team():
    found = imported(f"{AWAY['en']}The climbs: Monte Alto (4km, 4.8%), Bianca Bassa (3km, 5%).\nThe gap is 2:00.")
    assert {rider.name for rider in found.stage.riders} == {"Paul Aster", "Jan Bero"}


def test_one_rider_goes_by_many_names():
    roster = Roster()
    one = roster.add("Delia Fernández", "Cofidis")
    assert roster.add("Delia Fernandez Cruz", "Cofidis") is one
    assert roster.same("Fernandez Cruz", "Cofidis") is one
    assert roster.called("fernandez") is one
    assert roster.misspelt("fernandes") is one
    assert roster.add("Rosa Fernández", "Movistar") is not one


def test_a_start_list_names_the_riders():
    from tracker.race.stage import Rider

    riders = (Rider(name="Karl Dorn", bib=12, team="Cofidis"), Rider(name="Emil Fisk", bib=31, team="Movistar"))
    text = "90km to go\nDorn and Fisk are out front.\nTheir lead is 2:20."
    (breakaway,) = facts(text, "breakaway", riders=riders)
    assert [rider.bib for rider in breakaway.riders] == [12, 31]


def test_the_winner_is_who_wins_this_race():
    text = f"{AWAY['en']}Dorn won two stages last season.\n3km to go\nThe break is caught.\nKarl Dorn (Cofidis) wins the stage!"
    (finish,) = facts(text, "finish")
    assert finish.riders[0].name == "Karl Dorn" and finish.read.quote == "Karl Dorn (Cofidis) wins the stage!"
