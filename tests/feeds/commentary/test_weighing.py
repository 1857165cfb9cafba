"""Figures that no rule explains, and what a model that has learned from labelled texts makes of them."""

from unittest.mock import patch

import pytest
from reading import AWAY, imported

from feeds.commentary import reader
from feeds.commentary.sentence.context import Context
from feeds.commentary.weighing.kilometres import km_of
from feeds.commentary.weighing.model import SCALE, Model, model
from feeds.commentary.words.numbers import Figure
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
    with (
        patch.object(reader, "weigh_km", lambda s, context: None),
        patch.object(reader, "weigh_times", lambda s, before, context, said: said),
    ):
        return news(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language", "seconds"),
    [
        ("Up it goes: make that 2:32.", "en", 152),
        ("It's 2:40 as the leaders cycle past the windmills.", "en", 160),
        ("Na de brug in Ommen is het 2 minuten en 50 seconden.", "nl", 170),
        ("En dan is het 2'35\" als ze het bos verlaten.", "nl", 155),
        ("Trois minutes pile ensuite avant de voir passer un peloton bien groupé.", "fr", 180),
        ("Por el puente viejo pasan con 2 min 40 s.", "es", 160),
    ],
)
def test_a_time_that_goes_on_with_the_gap_is_read_though_no_rule_knows_the_words(sentence, language, seconds):
    assert by_the_rules(sentence, language) == ([], [])
    assert news(sentence, language) == ([("peloton", "leaders", seconds)], [])


@pytest.mark.parametrize(
    ("sentence", "language", "km"),
    [
        ("Zestig kilometer resten er nog voor dit duo.", "nl", 60),
        ("Ya solo 58 kilómetros para soñar.", "es", 58),
    ],
)
def test_a_distance_that_goes_on_with_the_km_to_go_is_read_though_no_rule_knows_the_words(sentence, language, km):
    assert by_the_rules(sentence, language) == ([], [])
    assert news(sentence, language) == ([], [km])


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("He has been waiting two minutes for a wheel.", "en"),
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
    odds = {"none": 0.3, "peloton": 0.7, "chasers": 0.0, "dropped": 0.0}
    with patch.object(Model, "odds", lambda self, clues: odds):
        read = imported(f"{AWAY['en']}{LEAD['en']}Up it goes: make that 2:32.", language="en")
    assert [one.gap_s for one in read.facts if kind_of(one) == "gap"] == [130]
    assert ["2:32" in doubt.quote for doubt in read.doubts] == [True]


class TestModel:
    def test_odds_are_of_all_classes_and_one_in_all(self):
        odds = model("times").odds(["live", "led"])
        assert set(odds) == {"none", "peloton", "chasers", "dropped"}
        assert sum(odds.values()) == pytest.approx(1)

    def test_a_clue_raises_the_class_for_which_it_speaks_and_one_not_learned_nothing(self):
        weighed = Model(("a", "b"), (0.0, 0.0), {"clue": f"{SCALE}\t{-SCALE}"})
        assert weighed.odds(["unheard of"]) == {"a": 0.5, "b": 0.5}
        assert weighed.odds(["clue"])["a"] == pytest.approx(0.881, abs=0.001)
        assert weighed.odds(["clue", "clue"]) == weighed.odds(["clue"])

    @pytest.mark.parametrize("name", ["times", "kilometres"])
    def test_each_clue_of_a_file_has_a_weight_for_each_class(self, name):
        learned = model(name)
        assert len(learned.weights) > 1000
        assert {weights.count("\t") for weights in learned.weights.values()} == {len(learned.classes) - 1}
        assert all(any(map(int, weights.split("\t"))) for weights in learned.weights.values())


def test_km_raced_are_km_to_go_where_the_length_is_known():
    figure = Figure("distance", 40.0, 0, 5)
    assert km_of(figure, "raced", Context(distance_km=182.5)) == 142.5
    assert km_of(figure, "raced", Context()) is None
    assert km_of(figure, "to go", Context()) == 40


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
        assert self.gaps("Their lead is 5:10.", "The gap is now 12 seconds.")[-1] == ("peloton", 310)

    def test_the_peloton_may_have_come_so_near_where_it_is_named(self):
        assert self.gaps("Their lead is 5:10.", "The gap to the peloton is now 12 seconds.")[-1] == ("peloton", 12)

    @pytest.mark.parametrize(
        "sentence",
        [
            "Dorval passes 26 seconds later, and it's another 15 seconds back to the peloton.",
            "The chasers are 26 seconds behind, and the peloton is another 15 seconds back.",
        ],
    )
    def test_a_gap_beyond_that_of_those_who_chase_is_theirs(self, sentence):
        found = [
            one
            for one in imported(AWAY["en"] + LEAD["en"] + self.CHASE + sentence, language="en").facts
            if kind_of(one) == "gap"
        ][-1]
        assert (found.of, found.gap_s) == ("peloton", 15)
        assert found.to != "leaders"
