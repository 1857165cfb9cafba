"""Who is away where they were counted first, and who is meant by the race leader: English over several sentences."""

import pytest
from reading import facts
from test_meetings import BEFORE

START = "100km to go\nPaul Aster (Cofidis), Jan Bero (Movistar), Karl Dorn (Astana), Emil Fisk (Lotto Soudal) and Luis Gran (Groupama-FDJ) are at the head of the bunch.\n"


def away(text):
    *_, last = facts(START + text, "breakaway")
    return sorted(rider.name.split()[-1] for rider in last.riders), last.size


@pytest.mark.parametrize(
    ("text", "riders", "size"),
    [
        ("Three men have opened up about 20 seconds. Dorn is there again, the engine on that man, along with Emil Fisk and Luis Gran.", ["Dorn", "Fisk", "Gran"], None),
        ("There's a big group up the road. Seven riders, and they've got 3:05.\nWho's in it? Our own Karl Dorn, Emil Fisk, Luis Gran, and four more I can't read off this screen.", ["Dorn", "Fisk", "Gran"], 7),
    ],
)  # fmt: skip
def test_as_many_as_were_counted_are_those_away(text, riders, size):
    assert away(text) == (riders, size)


def test_who_is_named_beside_those_counted_is_not_away():
    text = "Three men have opened up about 20 seconds. Dorn, Fisk and Gran can't be there, they were dropped on the climb."
    assert not any(event.riders for event in facts(START + text, "breakaway"))


def dropped(text):
    return [rider.name for event in facts(BEFORE["en"] + text, "dropped") for rider in event.riders]


@pytest.mark.parametrize(
    "text",
    [
        "Race leader Karl Dorn has two men with him.\nThe yellow jersey is distanced.",
        "Karl Dorn is in yellow.\nA second attack, and the race leader has cracked!",
    ],
)
def test_the_race_leader_is_who_was_said_to_lead(text):
    assert dropped(text) == ["Karl Dorn"]


@pytest.mark.parametrize(
    "text",
    [
        "Race leader Karl Dorn has two men with him.\nThe yellow jersey group is dropped from the television pictures.",
        "The yellow jersey is distanced.",
        "Race leader Karl Dorn has two men with him.\nThe yellow jersey is going, going.",
    ],
)
def test_a_jersey_is_nobody_where_nobody_leads_or_a_group_is_meant(text):
    assert dropped(text) == []
