"""Who won: the table of the result, and the sentences before it."""

import pytest
from reading import imported

from tracker.race.events import kind_of

RACE = """
Tour of the Fens stage 2
10km to go
Paul Aster (Cofidis) and Jan Bero (Movistar) are out front.
1km to go
{sentence}
Result
1 Jan Bero (Movistar) 3:44:12
2 Paul Aster (Cofidis) +0:02
3 Kim Dorn (Arkea) +0:19
"""


def winners(sentence):
    found = imported(RACE.format(sentence=sentence))
    by_kind = {kind_of(event): event for event in found.events}
    finish = by_kind.get("finish")
    return (
        [rider.name for rider in finish.riders] if finish else None,
        [row.name for row in by_kind["result"].rows],
        [doubt.why for doubt in found.doubts if doubt.kind == "finish"],
    )


RESULT = ["Jan Bero", "Paul Aster", "Kim Dorn"]


@pytest.mark.parametrize(
    "sentence",
    ["Bero comes around Aster and wins the stage!", "Bero wins the stage!", "Aster is beaten: Bero wins it."],
)
def test_the_table_says_which_of_those_in_a_sentence_won(sentence):
    assert winners(sentence) == (["Jan Bero"], RESULT, [])


def test_a_sentence_of_somebody_else_is_left_to_a_person_where_the_table_has_both():
    assert winners("Aster wins the stage!") == (["Jan Bero"], RESULT, ["the table has Jan Bero as the winner"])


def test_a_table_without_the_winner_of_the_sentence_may_be_of_another_day():
    found = imported(RACE.format(sentence="Luc Fisk (Arkea) wins the stage!"))
    assert not [event for event in found.events if kind_of(event) == "result"]
