"""Nations beside teams, in brackets after names: "(GB) Movistar", "(Australia / Jayco)"; compatriots have none."""

import pytest
from reading import facts, imported

TABLE = """Tour of the Moor stage 4 - Live
1km to go
Paul Aster wins stage 4!
Result
1. Paul Aster (GB) Movistar 4:01:12
2. Jan Bero (It) Astana +4 sec
3. Karl Dorn (Fr) Cofidis s.t.
"""


def test_of_two_letters():
    [result] = facts(TABLE, "result", language="en")
    assert [(row.team, row.nation) for row in result.rows] == [
        ("Movistar", "GBR"),
        ("Astana", "ITA"),
        ("Cofidis", "FRA"),
    ]


@pytest.mark.parametrize(
    ("rider", "team", "nation"),
    [
        ("Paul Aster (Australia / Jayco)", "Jayco", "AUS"),
        ("Paul Aster (Netherlands / Lotto)", "Lotto", "NED"),
        ("Paul Aster (Jayco)", "Jayco", None),
    ],
)
def test_in_prose(rider, team, nation):
    [attack] = facts(f"100km to go\n{rider} attacks.", "attack", language="en")
    assert [(one.team, one.nation) for one in attack.riders] == [(team, nation)]


def test_a_compatriot_is_of_no_nation_that_is_said():
    text = "NOG 100 KM:\nPaul Aster (Cofidis) moet passen, maar zijn landgenoot Jan Bero (Lotto) valt aan."
    riders = imported(text, language="nl").stage.riders
    assert [(rider.name, rider.nation) for rider in riders] == [("Paul Aster", None), ("Jan Bero", None)]
