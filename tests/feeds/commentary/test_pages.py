"""Headings, clutter, the order of a page, and tables."""

import pytest
from reading import facts, imported

from feeds.commentary.importing import NotCommentary
from feeds.commentary.page.headings import headed
from feeds.commentary.page.pages import cleaned
from feeds.commentary.page.source import LIMIT, lines_of


@pytest.mark.parametrize(
    ("line", "km"),
    [
        ("144km to go: A calm day.", 144), ("73km to go", 73), ("44km", 44), ("60KM TO GO: The chase is on.", 60), ("NOG 7 KM:", 7),
        ("17h36 – 5,5 km de l'arrivée", 5.5), ("24KM. Sigue la fuga.", 24), ("164km remaining from 239km", 164),
        ("Final kilometre!", 1), ("10 seconds between the two", None), ("5 km at 4 per cent", None), ("2:05 and rising", None),
        ("149KM - Bero drifts back to the car with a problem.", 149), ("31KM - Windle Moor", None),
    ],
)  # fmt: skip
def test_a_distance_heads_a_paragraph(line, km):
    assert headed(0, line).km == km


def test_km_raced_are_km_to_go_where_the_length_is_known():
    text = "The stage is 150 km long.\nKm 40\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\nKm 60\nThe gap is 2:00."
    assert [event.km_to_go for event in facts(text, "km", distance_km=150.0)] == [110, 90]


def test_a_page_with_the_newest_post_first_is_turned_round():
    text = "10km to go\nThe gap is 0:30.\n40km to go\nThe gap is 1:30.\n80km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front."
    found = imported(text)
    assert found.reversed
    assert [event.km_to_go for event in found.facts if event.kind == "km"] == [80, 40, 10]
    assert sorted(event.at for event in found.events) == [event.at for event in found.events]


@pytest.mark.parametrize(
    "clutter",
    [
        "(Image credit: Somebody)", "See more", "Preview: ten to watch (opens in new tab)", "Thank you for reading 5 articles this month",
        "Lees ook: de favorieten", "Lire aussi : le parcours", "Suscríbete por un euro", "Photo by Somebody/Getty Images",
    ],
)  # fmt: skip
def test_clutter_goes(clutter):
    assert cleaned([clutter]) == []


def test_a_caption_goes_with_its_credit():
    lines = [
        "The race is calm.",
        "Paul Aster (Cofidis) and Jan Bero (Movistar)",
        "(Image credit: Somebody)",
        "It rains.",
    ]
    assert [para.text for para in cleaned(lines)] == ["The race is calm.", "It rains."]


def test_an_index_of_the_page_is_no_distance():
    assert (
        facts(
            "- 90 km to go: a break\n- 50 km to go: a crash\n30km to go\nThe gap is 1:10 now for the break.", "km"
        )[0].km_to_go
        == 30
    )


ROWS = "1 {a} (Ita) Cofidis 4:10:20\n\n2 Jan Bero (Ned) Movistar\n\n3 Karl Dorn (Ger) Cofidis 0:00:07\n4 Emil Fisk (Den) Movistar"


@pytest.mark.parametrize(
    "rows",
    [
        ROWS.format(a="Paul Aster"),
        "1Paul Aster (Ita) Cofidis 4:10:20\n2Jan Bero (Ned) Movistar\n3Karl Dorn (Ger) Cofidis 0:07\n4Emil Fisk (Den) Movistar",
        "Paul Aster (Cofidis) 4:10:20\nJan Bero (Movistar) s.t.\nKarl Dorn (Cofidis) +7sec\nEmil Fisk (Movistar) s.t.",
        '1. Paul Aster (ITA) 4h10\'20", 2. Jan Bero (NED) m.t., 3. Karl Dorn (GER) à 7", 4. Emil Fisk (DEN) m.t.',
    ],
)
def test_a_result_is_read_in_every_layout(rows):
    text = f"20km to go\nThe break leads by 0:40.\nResult of the stage:\n{rows}"
    (result,) = facts(text, "result")
    assert [(row.name, row.time_s or row.gap_s or 0) for row in result.rows] == [
        ("Paul Aster", 15020), ("Jan Bero", 0), ("Karl Dorn", 7), ("Emil Fisk", 7),
    ]  # fmt: skip


def test_a_classification_before_the_race_is_none_after_it():
    text = f"Race X, stage 4\nGeneral classification after stage 3:\n{ROWS.format(a='Paul Aster')}\n80km to go\nThe break leads by 2:00."
    found = imported(text)
    assert [event for event in found.facts if event.kind == "gc"] == []
    assert found.stage.gc_before[0].name == "Paul Aster"


def test_points_are_a_classification_of_their_own():
    text = "30km to go\nThe break leads by 0:40.\nPoints classification:\n1- Paul Aster (Cofidis), 30 points\n2- Jan Bero (Movistar), 21 points\n3- Karl Dorn (Cofidis), 20 points"
    (table,) = facts(text, "classification")
    assert table.which == "points" and [row.points for row in table.rows] == [30, 21, 20]


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(100), b"a\0b" * 50, b"x" * (LIMIT + 1)])
def test_what_is_no_text_is_refused_in_a_sentence(data):
    with pytest.raises(NotCommentary, match=r"^the file .*\.$"):
        lines_of(data, "the file")


def test_mixed_encodings_and_html_are_read():
    assert lines_of("Démare\n".encode() + "Démare\n".encode("cp1252"), "x") == ["Démare", "Démare"]
    assert lines_of(b"<html><body><p>One.</p><div><p>Two.</p><script>no</script></div></body></html>", "x") == [
        "One.",
        "Two.",
    ]


def test_a_novel_is_no_race():
    with pytest.raises(NotCommentary):
        imported(
            "It was a dark night.\n" * 3
            + "She waited for ten seconds between the door and the stairs, then left the house."
        )
