"""Figures that no rule explains, and what a model that has learned from labelled texts makes of them."""

from unittest.mock import patch

import pytest
from reading import AWAY, imported

from feeds.commentary import reader
from feeds.commentary.weighing.model import SCALE, Model, model
from tracker.race.events import kind_of

LEAD = {
    "en": "Their lead is 2:10.\n",
    "nl": "Hun voorsprong bedraagt 2.10.\n",
    "fr": "Leur avance est de 2'10.\n",
    "es": "Su ventaja es de 2:10.\n",
}
"""A gap of two minutes and ten seconds, by language."""


def news(sentence, language):
    """The gaps and the km marks that a sentence adds to a race with two away by 2:10 at 100 km to go."""
    found = imported(f"{AWAY[language]}{LEAD[language]}{sentence}", language=language).facts
    gaps = [(one.of, one.to, one.gap_s) for one in found if kind_of(one) == "gap"]
    marks = [one.km_to_go for one in found if kind_of(one) == "km"]
    assert gaps[0] == ("peloton", "leaders", 130)
    assert marks[0] == 100
    return gaps[1:], marks[1:]


def by_the_rules(sentence, language):
    with patch.object(reader, "weigh_times", lambda s, before, context, said: []):
        return news(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language", "seconds"),
    [
        ("It's 2:40 as the leaders cycle past the windmills.", "en", 160),
        ("2 minuten en 5 seconden aan de voet van de helling.", "nl", 125),
        ("Ils passent le moulin avec 2'20''.", "fr", 140),
        ("Deux hommes et 2'30''.", "fr", 150),
        ("Por el puente viejo, 2:20.", "es", 140),
        ("Y suma y sigue, 2:40.", "es", 160),
    ],
)
def test_a_time_that_goes_on_with_the_gap_is_read_though_no_rule_knows_the_words(sentence, language, seconds):
    assert by_the_rules(sentence, language) == ([], [])
    assert news(sentence, language) == ([("peloton", "leaders", seconds)], [])


def sure(**odds):
    """A model that is as sure of every time as said."""
    return patch.object(Model, "odds", lambda self, clues: dict.fromkeys(self.classes, 0.0) | odds)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("He has been waiting two minutes for a wheel.", "en"),
        ("Demain, 2'20'' à défendre.", "fr"),
        ("Mañana, 2:20 que defender.", "es"),
        ("Yesterday's break had 2:20 at this point.", "en"),
        ("Bero is the better placed of the two at 2:41 on GC.", "en"),
        ("Two minutes isn't dangerous, four is.", "en"),
        ("The climb is 8 km long and starts after a left-hander.", "en"),
        ("De ploeg heeft er in het dal ruim twee minuten af gereden.", "nl"),
        ("Trois secondes pour Aster, deux pour Bero.", "fr"),
        ("Sería el primero para su equipo, a diez minutos de aquí en coche.", "es"),
    ],
)
def test_a_figure_of_something_else_is_neither_a_gap_nor_the_km_to_go(sentence, language):
    assert news(sentence, language) == ([], [])


def test_a_gap_that_is_only_likely_is_left_for_a_person_to_decide():
    with sure(none=0.3, peloton=0.7):
        read = imported(f"{AWAY['en']}{LEAD['en']}Up it goes: make that 2:32.", language="en")
    assert [one.gap_s for one in read.facts if kind_of(one) == "gap"] == [130]
    assert ["2:32" in doubt.quote for doubt in read.doubts] == [True]


class TestModel:
    def test_odds_are_of_all_classes_and_one_in_all(self):
        odds = model("times").odds(["live", "led"])
        assert set(odds) == {"none", "named", "peloton", "chasers", "dropped", "between"}
        assert sum(odds.values()) == pytest.approx(1)

    def test_a_clue_raises_the_class_for_which_it_speaks_and_one_not_learned_nothing(self):
        weighed = Model(("a", "b"), (0.0, 0.0), {"clue": f"{SCALE}\t{-SCALE}"})
        assert weighed.odds(["unheard of"]) == {"a": 0.5, "b": 0.5}
        assert weighed.odds(["clue"])["a"] == pytest.approx(0.881, abs=0.001)
        assert weighed.odds(["clue", "clue"]) == weighed.odds(["clue"])

    def test_each_clue_of_the_file_has_a_weight_for_each_class(self):
        learned = model("times")
        assert len(learned.weights) > 1000
        assert {weights.count("\t") for weights in learned.weights.values()} == {len(learned.classes) - 1}
        assert all(any(map(int, weights.split("\t"))) for weights in learned.weights.values())


class TestSeries:
    CHASE = "Dorval (Lotto) and Enger (Uno-X) have attacked and are chasing, 30 seconds behind the leaders.\n"

    def gaps(self, *sentences):
        text = AWAY["en"] + LEAD["en"] + "\n".join(sentences)
        return [(one.of, one.gap_s) for one in imported(text, language="en").facts if kind_of(one) == "gap"]

    def test_a_short_time_after_that_of_the_chasers_is_theirs(self):
        assert self.gaps(self.CHASE, "The gap is now 25 seconds.")[-1] == ("chasers", 25)

    def test_a_time_near_the_gap_of_the_peloton_is_the_peloton_s(self):
        assert self.gaps(self.CHASE, "The gap is now 2:05.")[-1] == ("peloton", 125)

    def test_a_time_far_below_the_gap_is_left_for_a_person_to_decide(self):
        assert self.gaps("Their lead is 3:10.", "The gap: 12 seconds.")[-1] == ("peloton", 190)

    def test_the_peloton_may_have_come_so_near_where_it_is_named(self):
        assert self.gaps("Their lead is 3:10.", "The gap to the peloton is now 12 seconds.")[-1] == ("peloton", 12)

    def test_a_gap_beyond_that_of_those_who_chase_is_theirs(self):
        said = "Dorval passes 26 seconds later, and it's another 15 seconds back to the peloton."
        read = imported(AWAY["en"] + LEAD["en"] + self.CHASE + said, language="en").facts
        found = [one for one in read if kind_of(one) == "gap"][-1]
        assert (found.of, found.gap_s) == ("peloton", 15)
        assert found.to != "leaders"
