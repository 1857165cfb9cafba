"""Results whose rows have no numbers, or more than one expects in them; and what a result shows of the posts before it."""

import pytest
from reading import AWAY, facts

ROWS = [(1, "Paul Aster", 15020), (2, "Jan Bero", 0), (3, "Karl Dorn", 7)]


def rows_of(text, kind="result", language="en"):
    found = facts(text, kind, language=language)
    return [(row.position, row.name, row.time_s if row.position == 1 else row.gap_s) for row in found[-1].rows]


@pytest.mark.parametrize(
    "table",
    [
        "16:50 Top 3: Paul Aster (Cofidis) 4:10:20, Jan Bero (Movistar) s.t., Karl Dorn (Lotto) at 7.",
        "Result: Paul Aster, 4h10'20''. Jan Bero, s.t. Karl Dorn, at 7''.",
        "Result\nPaul Aster 4:10:20\nJan Bero s.t.\nKarl Dorn +7",
        "Result\nASTER Paul (ITA) 4.10.20\nBERO Jan (NED) s.t.\nDORN Karl (GER) 7",
        "17:20 - The result:\n17:20 - 1. Paul Aster (Cofidis) 4:10:20\n17:20 - 2. Jan Bero (Movistar) s.t.\n17:20 - 3. Karl Dorn (Lotto) +7",
        "RESULT: 1 ASTER Paul ITA Cofidis 4h10'20\"; 2 BERO Jan NED Movistar m.t.; 3 DORN Karl GER Lotto +7",
        "Result:\n1. Paul Aster 4:10:20\n2. Jan Bero s.t.\n3. Karl Dorn +7\nPhoto: Agence Nord",
    ],
)
def test_a_result_in_other_layouts(table):
    assert rows_of(f"{AWAY['en']}1km to go\nBero leads out the sprint.\n{table}") == ROWS


@pytest.mark.parametrize(
    "line",
    ["Podium finishers this year: Aster in Gent, Bero in Brugge, Dorn in Lier.", "Top speeds: Aster 78, Bero 76, Dorn 75.", "Stage: Paul Aster and Jan Bero lead."],
)  # fmt: skip
def test_what_lists_riders_and_is_no_result(line):
    assert facts(f"{AWAY['en']}{line}", "result", language="en") == []


RESULT = "Uitslag:\n1. Jan Bero (Movistar) 4:10:20\n2. Paul Aster (Cofidis) z.t.\n3. Karl Dorn (Lotto) op 7\n"


def test_the_post_that_cries_the_winner_is_found_with_the_result():
    text = f"{AWAY['nl']}Nog 1 km:\nNu gaat het beginnen.\nDaar is Bero, met een halve fietslengte op de meet!\nAster wordt tweede, Dorn derde.\n{RESULT}"
    finish = facts(text, "finish", language="nl")
    assert [(one.riders[0].name, one.read.para) for one in finish] == [("Jan Bero", 4)]
    assert [row.name for row in facts(text, "result", language="nl")[0].rows] == [
        "Jan Bero",
        "Paul Aster",
        "Karl Dorn",
    ]


def test_below_a_result_the_overall_is_that_of_the_evening():
    text = f"{AWAY['nl']}Nog 1 km:\nHet wordt een sprint.\n{RESULT}Bero is de nieuwe leider, met 4 seconden voorsprong op Aster."
    assert [(one.basis, [row.name for row in one.rows]) for one in facts(text, "gc", language="nl")] == [
        ("provisional", ["Jan Bero", "Paul Aster"])
    ]


@pytest.mark.parametrize(
    ("language", "win", "line", "which", "names"),
    [
        ("fr", "Bero remporte l'étape !", "Montagne : Aster 44 pts, Bero 35 pts.", "mountains", ["Paul Aster", "Jan Bero"]),
        ("fr", "Bero remporte l'étape !", "Jeunes : Aster.", "youth", ["Paul Aster"]),
        ("es", "¡Bero gana la etapa!", "Regularidad: Aster.", "points", ["Paul Aster"]),
    ],
)  # fmt: skip
def test_a_classification_after_its_name(language, win, line, which, names):
    text = f"{AWAY[language]}1 km\n{win}\n{line}"
    assert [
        (one.which, [row.name for row in one.rows]) for one in facts(text, "classification", language=language)
    ] == [(which, names)]
