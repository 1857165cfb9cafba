"""What a table of the result or the overall says otherwise than the sentences before it is left for a person to decide."""

import pytest
from reading import facts, imported

REPORT = (
    "The stage of the lakes\n"
    "Paul Aster (Cofidis) won the third stage of the Tour of the Lakes after a long solo, and nobody came near him on the way.\n"
)
TABLE = "Result: 1. Paul Aster (Cofidis) 4:12:10; 2. Jan Bero (Movistar) 0:19; 3. Luc Dorn (Jayco) 1:04\n"


def places(text):
    return [
        [(row.position, row.name, row.gap_s) for row in event.rows]
        for event in facts(text, "result", language="en")
    ]


def test_a_report_takes_no_gap_of_the_road_for_one_at_the_line():
    said = "Jan Bero (Movistar) was second at 25 seconds, with Luc Dorn (Jayco) third.\n"
    [only] = places(REPORT + said + TABLE)
    assert [row[2] for row in only] == [None, 19, 64]
    doubts = [doubt for doubt in imported(REPORT + said + TABLE, language="en").doubts if doubt.kind == "result"]
    assert [(doubt.says, doubt.why) for doubt in doubts] == [
        ("result basis=provisional 1. Paul Aster, 2. Jan Bero, 3. Luc Dorn", "the table says otherwise")
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Jan Bero (Movistar) was second at 19 seconds, with Luc Dorn (Jayco) third.\n",
        "Jan Bero (Movistar) came second. Erik Fisk (EF) was ninth at 3:10.\n",
    ],
)
def test_what_agrees_with_the_table_stays(said):
    assert len(places(REPORT + said + TABLE)) == 2


def test_somebody_else_in_a_place_is_doubtful_in_a_live_text_too_and_a_first_time_is_not():
    live = "3 km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\nPaul Aster wins! "
    assert len(places(live + "Luc Dorn (Jayco) is second.\n" + TABLE)) == 1
    assert len(places(live + "Jan Bero is second at 21 seconds.\n" + TABLE)) == 2


def test_a_report_whose_sentences_do_not_name_the_winner_has_its_places_by_the_table():
    text = (
        "A quiet man speaks with his legs\n"
        "On the slopes of the last climb the 26-year-old from the islands left everybody behind and won the third stage of the Tour of the Lakes.\n"
        "Jan Bero (Movistar) was second at 19 seconds. Erik Fisk (EF) was ninth at 3:10.\n"
    )
    assert [(1, "Paul Aster", None), (2, "Jan Bero", 19), (9, "Erik Fisk", 190)] in places(text + TABLE)
