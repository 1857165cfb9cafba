"""What is hard to believe is asked about in the preview, and neither refused nor taken without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tracker.desk.entry import Draft

if TYPE_CHECKING:
    from conftest import Desk


@pytest.fixture
def racing(desk: Desk) -> Desk:
    """Three hours into the race: two away, a chase at 0:40, the peloton at 2:30, 62 km to go."""
    desk.type("start")
    desk.later(3 * 3600)
    for line in ("away Calmejane, Fernández", "62", "peloton 2:30", "chasers 0:40", "dnf Poels"):
        desk.type(line)
    return desk


def notes(desk: Desk, line: str) -> str:
    draft = desk.read(line)
    assert isinstance(draft, Draft), draft
    return " · ".join(draft.notes)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("2.30", "or a gap? That is 2:30"),
        ("2,30", "or a gap? That is 2:30"),
        ("gap 2", "2 seconds? Minutes are 2:00"),
        ("chasers 2:50", "Peloton: 2:30 until now"),
        ("peloton 0:30", "Chasers: 0:40 until now"),
        ("gap Moscon 3:10", "Peloton: 2:30 until now"),
        ("70", "this sets it back"),
        ("20", "42 km since 15:50, when it was at 62 km?"),
        ("20 gap 2:30", "42 km since 15:50"),
        ("peloton 12:30", "it was 2:30 at 15:50"),
        ("peloton 0:45", "it was 2:30 at 15:50"),
        ("road Calmejane / 2:30 peloton / 0:40 Cavagna", "groups are named from front to back"),
        ("win Ballerini 1:43:23", "105.8 km/h on average?"),
        ("win Ballerini 44:43:23", "4.1 km/h on average?"),
        ("win Ballerini 4:43:23", "the flag dropped at 12:50 only"),
        ("att Poels", "Wout Poels is DNF already"),
        ("kom Poels", "Wout Poels is DNF already"),
        ("rain 60", "60 °C?"),
        ("speed 93", "93 km/h on average?"),
        ("away x300", "on the start list"),
        ("start", "the race is on already"),
    ],
)
def test_what_is_hard_to_believe_is_asked_about(racing: Desk, line: str, says: str) -> None:
    assert says in notes(racing, line)


@pytest.mark.parametrize(
    "line",
    [
        "61.5",
        "60",
        "peloton 2:40",
        "chasers 0:55",
        "att Cavagna",
        "sun 21",
        "speed 42.1",
        "away x12",
        "gap 45",
        "gap <4:00",
    ],
)
def test_what_is_plain_is_not(racing: Desk, line: str) -> None:
    racing.later(180)
    assert notes(racing, line) == ""


def test_a_gap_while_all_ride_together_is_asked_about(racing: Desk) -> None:
    racing.type("together")
    assert notes(racing, "gap 0:20") == "nobody is known to be away"
    racing.type("away Cavagna")
    assert notes(racing, "gap Cavagna 0:20") == "Leader: the head of the race"


def test_a_gap_may_grow_as_fast_as_time_goes_by(racing: Desk) -> None:
    racing.later(400)
    assert notes(racing, "peloton 9:30") == ""
    assert "it was 2:30" in notes(racing, "peloton 11:00")


def test_a_row_that_puts_another_out_of_the_table_says_so(racing: Desk) -> None:
    racing.later(2 * 3600)
    for line in ("win Ballerini 4:43:23", "res 2 Démare", "res 3 Bouhanni"):
        racing.type(line)
    assert "Arnaud Démare, 2 until now, is out of the table" in notes(racing, "res 2 Aranburu")
    assert notes(racing, "res 4 Aranburu") == ""
    assert "Nacer Bouhanni has less time" in notes(racing, "res 2 Démare +0:04, 3 Bouhanni +0:02")
    assert "better time than the first" in notes(racing, "res 4 Aranburu 4:43:20")
    assert "the stage is finished already" in notes(racing, "win Ballerini 4:43:23")


def test_chasers_told_behind_the_peloton_are_asked_about(racing: Desk) -> None:
    assert "chasers stand behind" in notes(racing, "road Cavagna / 1:00 peloton / 2:30 chasers")
    assert notes(racing, "road Cavagna / 1:00 chasers / 2:30 peloton") == ""
