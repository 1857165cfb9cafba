"""What happened to one rider happened to others as well, and the overall as it was in the morning."""

import pytest
from reading import AWAY, facts, imported
from test_frames import read
from test_meetings import moved

from tracker.race.events import kind_of

BEFORE_THE_START = "Tour of Nowhere stage 3: live\n\nWelcome to stage 3, 180km from Ipsley to Windle.\n"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Gran has been dropped, as has Fisk.", ["dropped Fisk,Gran"]),
        ("Bero has been distanced on some nameless lump and so has Aster.", ["dropped Aster,Bero"]),
        ("Bero has been swallowed up, and so, within 300 metres, has Aster.", ["caught Aster,Bero"]),
        ("Gran has abandoned. So has Fisk.", ["abandon DNF Fisk", "abandon DNF Gran"]),
        ("Gran has lost contact. Fisk too.", ["dropped Fisk", "dropped Gran"]),
        ("Gran has crashed, and Fisk as well.", ["crash Fisk,Gran"]),
        ("Gran punctured, as did Fisk a few minutes later.", ["mechanical Fisk,Gran"]),
        ("Gran is down, so is Fisk.", ["crash Fisk,Gran"]),
        ("Aster and now Bero too are swallowed up by the bunch.", ["caught Aster,Bero"]),
        ("About 20 riders fell, including Gran, the Serb who likes the rain, and Fisk.", ["crash Fisk,Gran"]),
        ("A big crash in the bunch, with Gran and Fisk among those down.", ["crash Fisk,Gran"]),
        ("Gran attacks, Fisk gets right on his wheel.", ["attack Fisk,Gran"]),
    ],
)  # fmt: skip
def test_the_same_happened_to_others_as_well(sentence, told):
    assert read("en", sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "So has the wind.", "Fisk is now on Gran's wheel.", "It's over for Gran, barring a miracle.", "It's the end of the road for Gran.",
        "Gran swings off after a long turn at the front of the bunch.", "Nobody fell, including Gran.",
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_stays_text(sentence):
    assert read("en", sentence) == []


def test_who_had_to_stop_chases_back_and_does_not_attack():
    assert moved("Gran takes a wheel from a team-mate and sets off in pursuit.") == []
    assert moved("Gran sets off in pursuit of the leaders.") == ["attack Gran"]


def test_whoever_drops_out_of_the_break_is_dropped_and_not_caught():
    assert moved("That is the end of the road for Bero, who swings off and waits for the peloton.") == [
        "dropped Bero"
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Karl Dorn (Astana) leads Emil Fisk (Lotto Soudal) by 38 seconds, and Luis Gran (Groupama-FDJ) by 52.", [0, 38, 52]),
        ("Karl Dorn (Astana) is in yellow with 22 seconds over Emil Fisk (Lotto Soudal) and 35 over Luis Gran (Groupama-FDJ).", [0, 22, 35]),
        ("Karl Dorn (Astana) wears the leader's jersey. He has 14 seconds in hand over Emil Fisk (Lotto Soudal), with Luis Gran "
         "(Groupama-FDJ) a further nine seconds back in third.", [0, 14, 23]),
    ],
)  # fmt: skip
def test_the_overall_is_read_as_it_was_in_the_morning(text, rows):
    found = [
        event
        for event in imported(f"{BEFORE_THE_START}{text}\n{AWAY['en']}", language="en").facts
        if kind_of(event) == "gc"
    ]
    assert [(event.basis, [row.gap_s or 0 for row in event.rows]) for event in found] == [("before", rows)]


def test_a_gap_on_the_road_is_no_overall_of_the_morning():
    assert (
        facts("100km to go\nKarl Dorn (Astana) leads Emil Fisk (Lotto Soudal) by 38 seconds on the climb.", "gc")
        == []
    )
