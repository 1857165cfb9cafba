"""Riders whom a mishap befell and who are back: with those away, or in the peloton."""

import pytest
from reading import facts
from test_meetings import BEFORE


def told(text):
    first = BEFORE["en"].count("\n")
    found = [event for event in facts(BEFORE["en"] + text) if event.read and event.read.para > first]
    return [(event.kind, [rider.name.split()[-1] for rider in event.riders], event.to) for event in found]


@pytest.mark.parametrize(
    ("said", "who", "to"),
    [
        ("Bero rejoins the leaders after a chase of eight kilometres.", "Bero", "leaders"),
        ("Bero's back with his friend at the head of affairs.", "Bero", "leaders"),
        ("Bero is back in the break.", "Bero", "leaders"),
        ("Bero's back on.", "Bero", "leaders"),
        ("Gran's back on.", "Gran", "peloton"),
        ("Gran is in the peloton again.", "Gran", "peloton"),
        ("Gran has been brought back to the bunch by two teammates.", "Gran", "peloton"),
    ],
)
def test_who_had_a_mishap_is_back(said, who, to):
    assert told(f"{who} has a puncture.\n{said}") == [("join", [who], to)]


def test_who_is_back_on_his_bike_is_not_back_yet():
    assert told("Gran has crashed.\nGran is back on his bike.") == []
