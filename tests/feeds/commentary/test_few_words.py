"""A post or two, copied from a page: who is away was said before, or is yet to be said."""

import pytest
from reading import imported

from tracker.race.events import kind_of


def gaps(text):
    return [(gap.of, gap.to, gap.gap_s) for gap in imported(text).facts if kind_of(gap) == "gap"]


@pytest.mark.parametrize(
    "text",
    [
        "24km to go, 2:05.",
        "15.5km: still 2:05.",
        "44km.\n2:05 now.",
        "107km to go, a dozen men up front, 2:05.",
        "Up ahead, Ochoa and Lemaitre still lead by 2:05.",
        "Escapee Maarten Hogendoorn has 2:05 with 16km left.",
        "The leading trio of Petterson, Abadie and Bonomelli has 2:05.",
        "60km to go.\nBreak at 2:05.",
        "Three leaders, 2:05, 90 kilometres left: the race has found its rhythm.",
    ],
)
def test_a_gap_is_that_of_the_peloton_where_nobody_else_was_spoken_of(text):
    assert gaps(text) == [("peloton", "leaders", 125)]


@pytest.mark.parametrize(
    "text",
    [
        "60km to go.\nSam Whitcombe has to make good a deficit of 50 seconds.",
        "60km to go.\nOchoa leads the classification by 20 seconds.",
        "60km to go.\nGive it five minutes.",
    ],
)
def test_a_time_of_somebody_unknown_is_no_gap_of_the_peloton(text):
    assert ("peloton", "leaders", 50) not in gaps(text) and not any(gap[2] in (20, 300) for gap in gaps(text))
