"""Tables with bars, clocks before gaps, races in one word, and what a report says of where and of the overall."""

import pytest
from reading import AWAY, gaps, imported
from test_prose import RIDERS, after_the_line, rows, told

from feeds.commentary.page.tables import find_tables
from tracker.race.events import kind_of

BARRED = """\
Results
Stage 4, Northwich - Southmere
# | Rider Name (Country) Team | Result
1 | Paul Aster (Bel) Cofidis | 3:24:55
2 | Jan Bero (Ned) Movistar | Row 2 - Cell 2
3 | Tom Cramer (Bel) Lotto | Row 3 - Cell 2
4 | Luc Dorval (Fra) Groupama-FDJ | 0:00:03
"""


def test_a_table_with_bars_is_read_and_its_empty_cells_are_as_above():
    [table] = find_tables(BARRED.splitlines())
    assert [(row["position"], row["name"], row["team"], row.get("gap_s")) for row in table.rows] == [
        (1, "Paul Aster", "Cofidis", None), (2, "Jan Bero", "Movistar", 0),
        (3, "Tom Cramer", "Lotto", 0), (4, "Luc Dorval", "Groupama-FDJ", 3),
    ]  # fmt: skip
    assert table.time_s == 3 * 3600 + 24 * 60 + 55


def test_the_overall_before_the_stage_is_known_by_its_number_in_words():
    [table] = find_tables(["General classification after stage two", *BARRED.splitlines()[3:]])
    assert (table.kind, table.stage) == ("gc", 2)


@pytest.mark.parametrize("clock", ["13:05", "09:40", "17:59"])
def test_a_clock_at_the_head_of_a_post_is_no_gap(clock):
    assert gaps(f"{clock} 2:05 and rising.") == [("peloton", "leaders", 125, None)]


@pytest.mark.parametrize(
    ("line", "race"),
    [
        ("LIVE De Polderpijl voor vrouwen: Aster en co. over de kasseien", "De Polderpijl"),
        ("De Heideprijs is aan zijn zesde editie toe.", "De Heideprijs"),
    ],
)
def test_a_race_with_a_name_of_one_word_has_its_name(line, race):
    assert imported(f"{line}\n{AWAY['nl']}").stage.race == race


@pytest.mark.parametrize(
    ("language", "sentence", "order"),
    [
        ("en", "Bero stays in yellow. He leads Aster by 12 seconds, with Cramer third at 26.", [("bero", None), ("aster", 12), ("cramer", 26)]),
        ("nl", "In het klassement voert Bero nu de rangschikking aan met 41 seconden voorsprong op Aster en 62 seconden op Cramer.", [("bero", None), ("aster", 41), ("cramer", 62)]),
        ("nl", "Dankzij de bonificaties nadert Aster tot op één seconde van zijn ploegmaat Bero. Cramer is derde op drie seconden.", [("bero", None), ("aster", 1), ("cramer", 3)]),
        ("en", "Aster moves to within four seconds of Bero.", [("bero", None), ("aster", 4)]),
    ],
)  # fmt: skip
def test_the_overall_is_read_of_who_comes_near(language, sentence, order):
    assert after_the_line(sentence, language, "gc")[-1] == order


def test_who_is_still_third_is_so_in_the_overall():
    assert rows(told(f"{AWAY['en']}1km to go\nBero wins the stage, ahead of Aster.\nCramer is still third, at 21 seconds.", "en"), "result") == [
        [("bero", None), ("aster", None)]
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("As the race turned west 52 kilometres from the finish, the peloton split.", 52.0),
        ("A year ago Dorval crashed 3 kilometres from the finish.", None),
    ],
)
def test_a_report_says_where_something_happened(sentence, km):
    text = (
        f"Aster wins stage two in Southmere\nPaul Aster (Cofidis) won the second stage on Friday, ahead of Jan Bero (Movistar).\n"
        f"How it unfolded\nThe riders set off in the rain.\n{sentence}\n"
    )
    found = imported(text, riders=RIDERS, language="en", distance_km=150.0).facts
    assert [event.km_to_go for event in found if kind_of(event) == "km"] == ([] if km is None else [km])
