"""Who won, who came next and who leads, as English live blogs put it in the last kilometre and after."""

import pytest
from reading import facts, imported

from tracker.race.events import kind_of

BEFORE = (
    "100km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\n"
    "Karl Dorn (Jayco) and Luc Fisk (Astana) are chasing them. Nils Gran (Lotto) is dropped.\n1km to go\n"
)


def end(text):
    """Return who won, and the places of the result and the overall, as "1 Aster, 2 Bero 3"."""
    told = {}
    for event in facts(BEFORE + text):
        kind = kind_of(event)
        if kind == "finish":
            told[kind] = event.riders[0].name.split()[-1]
        elif kind in ("result", "gc"):
            rows = [(row.position, row.name.split()[-1], row.gap_s) for row in event.rows]
            told[kind] = ", ".join(" ".join(str(cell) for cell in row if cell is not None) for row in rows)
    return told


@pytest.mark.parametrize(
    "text",
    [
        "Stage honours go to Aster.",
        "It's Aster!",
        "It's Aster's day!",
        "Aster it is!",
        "And the photo says Aster, by a tyre's width.",
        "Today's winner, Aster, sinks to the ground.",
        "They came home within eight minutes of the winner, Paul Aster.",
        "Aster holds off Bero and Dorn to win in the capital.",
    ],
)
def test_the_winner(text):
    assert end(text).get("finish") == "Aster"


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (
            "And the photo says Aster, by a tyre's width from Bero. Third place for Dorn.",
            "1 Aster, 2 Bero, 3 Dorn",
        ),
        ("Aster beat Bero in the sprint.", "1 Aster, 2 Bero"),
        ("Aster wins three seconds ahead of Bero.", "1 Aster, 2 Bero 3"),
        ("Aster wins alone; Bero comes in three seconds later.", "1 Aster, 2 Bero 3"),
        ("Aster wins. Bero comes in at 7 seconds, Dorn at 9.", "1 Aster, 2 Bero 7, 3 Dorn 9"),
        ("Aster wins. At 12 seconds Bero wins the sprint for second from Dorn.", "1 Aster, 2 Bero 12, 3 Dorn 12"),
        ("Aster wins. Bero edges out Dorn for second.", "1 Aster, 2 Bero, 3 Dorn"),
        ("Aster wins. Bero is runner-up, ahead of Dorn.", "1 Aster, 2 Bero, 3 Dorn"),
        ("Aster wins. The places of honour are for Bero and Dorn.", "1 Aster, 2 Bero, 3 Dorn"),
        ("Aster wins. Top three: Aster, Bero and Dorn.", "1 Aster, 2 Bero, 3 Dorn"),
        (
            "Aster wins. Bero had to settle for second, Dorn for third, and Fisk was boxed in and came fourth.",
            "1 Aster, 2 Bero, 3 Dorn, 4 Fisk",
        ),
    ],
)
def test_who_came_next(text, result):
    assert end(text).get("result") == result


@pytest.mark.parametrize(
    ("text", "overall"),
    [
        (
            "The bonus puts him in the lead overall: 12 seconds over Bero, 31 over Dorn.",
            "1 Aster, 2 Bero 12, 3 Dorn 31",
        ),
        (
            "Overnight leader Gran cracks; Bero takes over from him, with Dorn second at six seconds.",
            "1 Bero, 2 Dorn 6",
        ),
        ("The new overall leader is Bero, ahead of Dorn and Fisk.", "1 Bero, 2 Dorn, 3 Fisk"),
        (
            "On GC it's Bero first, Dorn second at 12 seconds and Fisk third at 20 seconds.",
            "1 Bero, 2 Dorn 12, 3 Fisk 20",
        ),
        (
            "Bero now leads overall. Dorn is second at 12 seconds, Fisk third at 20.",
            "1 Bero, 2 Dorn 12, 3 Fisk 20",
        ),
        ("Bero takes the jersey from Dorn, who drops to second at 12 seconds.", "1 Bero, 2 Dorn 12"),
        ("Bero wins the race overall, with Dorn second at 12 seconds.", "1 Bero, 2 Dorn 12"),
    ],
)
def test_the_overall(text, overall):
    told = end(f"Aster wins the stage!\n{text}")
    assert told.get("gc") == overall and told.get("result") in (None, "1 Aster")


@pytest.mark.parametrize(
    "text",
    [
        "Aster has won here three times.",
        "Aster, who won the Giro, sits third wheel.",
        "Aster's team won the team time trial.",
        "Aster wins the battle for position.",
        "Aster knows how to win: in 2021 he beat Bero in a three-up sprint.",
        "If Aster wins he takes the jersey.",
        "He has time to zip up the jersey.",
    ],
)
def test_what_is_no_win(text):
    assert end(text) == {}


def test_a_title_names_where_a_stage_goes_though_an_article_begins_the_place():
    read = imported(
        "Tour of the Moor 2026: stage six, Orbe to Le Puy-en-Moor – as it happened\n50km to go\nPaul Aster (Cofidis) attacks."
    )
    assert (read.stage.start, read.stage.finish) == ("Orbe", "Le Puy-en-Moor")
