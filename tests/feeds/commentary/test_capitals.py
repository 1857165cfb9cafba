"""Names with letters beyond those of Western Europe, and names as official tickers print them."""

import pytest
from reading import facts, imported

RESULT = """Tour of the Tatras stage 3
20 km to go
{riders} attacks!
KOVÁČIK wins!
STAGE RESULT
1. KOVÁČIK Adrián (SVK) Dukla 3:42:18
2. ŻYŁA Łukasz (POL) Mazowsze + 0:04
3. ŘEHÁK Dominik (CZE) Elkov s.t.
"""


def test_surnames_in_capitals_of_all_latin_script_are_put_as_in_prose():
    [result] = [event for event in imported(RESULT.format(riders="KOVÁČIK")).facts if event.kind == "result"]
    assert [(row.name, row.nation, row.team) for row in result.rows] == [
        ("Adrián Kováčik", "SVK", "Dukla"), ("Łukasz Żyła", "POL", "Mazowsze"), ("Dominik Řehák", "CZE", "Elkov"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Abandon: 73 ŻYŁA Łukasz (Mazowsze).", "abandon"),
        ("73 ŻYŁA Łukasz (Mazowsze) has a puncture.", "mechanical"),
        ("73 ŻYŁA Łukasz (Mazowsze) attacks.", "attack"),
    ],
)
def test_a_bib_before_a_surname_in_capitals_is_passed_over(said, kind):
    [event] = facts(f"Tour of the Tatras stage 3\n40 km to go\n{said}", kind, language="en")
    assert [(rider.name, rider.team) for rider in event.riders] == [("Łukasz Żyła", "Mazowsze")]


def test_who_is_involved_in_a_crash_is_in_no_break():
    said = "Crash at the rear of the peloton. Involved: 73 MORETTI Gianluca (Jayco), 156 ŻYŁA Łukasz (Mazowsze)."
    text = f"Tour of the Tatras stage 3\n40 km to go\nThree riders ahead, peloton at 0:45.\n{said}"
    assert [event for event in facts(text, "breakaway", language="en") if event.riders] == []
    assert [rider.name for event in facts(text, "crash", language="en") for rider in event.riders] == [
        "Gianluca Moretti", "Łukasz Żyła",
    ]  # fmt: skip
