"""Tickers of organisers: surnames in capitals, numbers on backs, km raced within the line, what is listed after a colon."""

import pytest
from reading import facts

from tracker.race.events import kind_of

RACE = (
    "Tour of the Tatras - Live ticker\n4. stage, Poprad - Trstena, 158,6 km\n12:00 Real start.\n"
    "12:33 Km 30,4. Break of 3: no. 62 ASTER Jan (Dukla), no. 25 BERO Luc (Elkov), no. 78 DE WAELE Jasper (Metec).\n"
)


def read(line):
    found = [event for event in facts(RACE + line, language="en") if event.read.para >= 4]
    return [(kind_of(one), [rider.name for rider in getattr(one, "riders", ())]) for one in found]


def test_a_surname_in_capitals_may_begin_with_a_particle():
    [away] = facts(RACE, "breakaway", language="en")
    assert [rider.name for rider in away.riders] == ["Jan Aster", "Luc Bero", "Jasper de Waele"]


def test_points_of_a_list_of_surnames():
    [climb] = facts(
        RACE + "14:31 KOM Huty (cat. 1), km 72,3: 1. ASTER 10 points 2. BERO 8 3. DE WAELE 6.",
        "climb",
        language="en",
    )
    assert [(place.name, place.points) for place in climb.order] == [
        ("Jan Aster", 10),
        ("Luc Bero", 8),
        ("Jasper de Waele", 6),
    ]
    assert climb.km_to_go == pytest.approx(86.3)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("14:55 Crash in peloton in Hradok, km 130: no. 33 PAVLIC (Adria), no. 114 LUND (Airtox).", ["PAVLIC", "LUND"]),
        ("14:55 Crash in the bunch, 30 km from the finish: Karl Dorn (Adria), Emil Fisk (Airtox).", ["Karl Dorn", "Emil Fisk"]),
    ],
)  # fmt: skip
def test_who_fell_is_listed_after_where_it_was(line, names):
    assert ("crash", names) in read(line)


def test_who_is_away_stands_beside_the_word_for_it():
    assert ("breakaway", ["Jan Aster", "Jasper de Waele"]) in read(
        "15:06 Km 139,4. Break ASTER - DE WAELE 1'20\" on peloton."
    )


@pytest.mark.parametrize(
    "line",
    [
        "14:55 No crash so far, says race radio: Karl Dorn (Adria), Emil Fisk (Airtox) are in the bunch.",
        "14:55 The favourites avoid the crash: Karl Dorn (Adria), Emil Fisk (Airtox).",
        "16:08 KOM jersey goes to ASTER.",
        "15:06 Break ASTER - BERO caught.",
    ],
)
def test_what_is_no_crash_no_summit_and_no_break(line):
    assert not {"crash", "climb", "breakaway"} & {kind for kind, _ in read(line)}
