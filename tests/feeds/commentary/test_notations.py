"""A gap in all the notations that outlets use, and what only looks like one."""

import pytest
from reading import gaps

BREAK = ("peloton", "leaders", 150, None)


@pytest.mark.parametrize(
    "time",
    [
        "2:30",
        "2.30",
        "2-30",
        "2'30''",
        "2’30”",
        "2m30",
        "2m30s",
        "2min30",
        "2 min 30 sec",
        "2mins 30secs",
        "02:30",
        "0:02:30",
    ],
)
def test_english(time: str) -> None:
    assert gaps(f"The lead is {time} now.") == [BREAK]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl", "De voorsprong is {}."), ("fr", "L'écart est de {}."), ("es", "La diferencia es de {}.")],
)
@pytest.mark.parametrize("time", ["2:30", "2'30''", "2min30", "2 min 30"])
def test_other_languages(language: str, sentence: str, time: str) -> None:
    assert gaps(sentence.format(time), language) == [BREAK]


@pytest.mark.parametrize(
    "sentence",
    [
        "They lead, and 8-10 riders chase them.",
        "He leads the series 3-10 at home.",
        "The lead group is 3-12 strong or so.",
        "It is a lead of 20-30 metres.",
    ],
)
def test_two_numbers_with_a_hyphen_are_no_time(sentence: str) -> None:
    assert gaps(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The lead is 2:30 with a long way to go.",
        "It's 2:30 and the whole peloton is in one line.",
    ],
)
def test_what_stands_around_it(sentence: str) -> None:
    assert gaps(sentence) == [BREAK]
