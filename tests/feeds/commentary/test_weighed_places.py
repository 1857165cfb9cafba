"""Who passes a summit or a sprint where no rule knows the words, as a model that has learned from labelled texts has it."""

from unittest.mock import patch

import pytest
from reading import AWAY, imported

from feeds.commentary.weighing.model import Model, model
from tracker.race.events import kind_of

UNSAID = "Hooray for Aster at that banner up there, with Bero on his wheel."
"""What no rule reads."""


def odds(kind, *odds):
    """A model that gives such odds of a kind to the riders of a sentence, one after the other."""
    given = iter(odds)

    def of(self, _):
        found = dict.fromkeys(self.classes, 0.0)
        if "climb" not in found:
            return found | {"none": 1.0}
        one = next(given, 0.0)
        return found | {kind: one, "none": 1 - one}

    return patch.object(Model, "odds", of)


def passed(text=UNSAID):
    read = imported(AWAY["en"] + text, language="en")
    return [
        (kind_of(one), [who.name for who in one.order])
        for one in read.facts
        if kind_of(one) in ("climb", "sprint")
    ]


@pytest.mark.parametrize("kind", ["climb", "sprint"])
def test_those_of_whom_the_model_is_sure_pass_in_the_order_of_the_words(kind):
    with odds(kind, 0.0, 0.0, 0.95, 0.9):
        assert passed() == [(kind, ["Paul Aster", "Jan Bero"])]


def test_another_rider_of_the_sentence_may_do_something_else():
    with odds("climb", 0.0, 0.0, 0.95, 0.1):
        assert passed() == [("climb", ["Paul Aster"])]


def test_nothing_is_read_where_it_is_not_plain_who_passes():
    with odds("climb", 0.0, 0.0, 0.95, 0.5):
        assert passed() == []


def test_nothing_is_read_near_the_finish():
    with odds("climb", 0.0, 0.0, 0.95, 0.95):
        assert passed(f"2km to go\n{UNSAID}") == []


def test_each_clue_of_the_file_has_a_weight_for_each_class():
    learned = model("places")
    assert set(learned.classes) == {"none", "climb", "sprint"}
    assert len(learned.weights) > 1000
    assert {weights.count("\t") for weights in learned.weights.values()} == {2}


@pytest.mark.parametrize(
    "said",
    [
        "Will Aster be at that banner up there, with Bero on his wheel?",
        "Aster wants that banner up there, with Bero on his wheel.",
        "Aster is up there in the standings, with Bero on his wheel.",
        "Not for Aster, that banner up there, with Bero on his wheel.",
    ],
)
def test_what_is_asked_wished_for_or_denied_is_none_however_sure_the_model_is(said):
    with odds("climb", 0.0, 0.0, 0.95, 0.95):
        assert passed(said) == []
