"""The roll-out and the flag in English prose."""

import pytest
from reading import facts


def told(said):
    return [
        fact.kind
        for fact in facts(f"Good morning.\n{said}\n99km to go", language="en")
        if fact.kind in ("neutral_start", "start")
    ]


@pytest.mark.parametrize(
    "said",
    [
        "The riders are in the neutralised zone as we speak, rolling through a drizzly Orbe on their way to kilometre zero.",
        "They're off. Or rather they're rolling: seven kilometres behind the red car before anyone's allowed to be unpleasant.",
        "The riders have left the square and are making their way to kilometre zero.",
        "The stage has started, but only ceremonially: the racing begins in ten minutes.",
        "Neutral start on the square in front of the cathedral.",
        "We're rolling! The neutral zone is 6.2km long today.",
    ],
)
def test_a_roll_out_is_no_start_yet(said):
    assert told(said) == ["neutral_start"]


@pytest.mark.parametrize(
    "said",
    [
        "After a short neutralised section through the city, the race director drops his flag and 107 riders are under way.",
        "As soon as the flag was lowered above the town, the politeness came to an end.",
        "And now they are off properly. The flag is down and a dozen riders are already sprinting.",
        "There were 6km of neutral riding before the flag dropped.",
        "They're racing.",
        "That's the flag. They're away.",
        "Stage six is go!",
        "11:13 - KM 0! Official start given, no delay.",
    ],
)
def test_the_flag_is_the_start(said):
    assert told(said) == ["start"]


@pytest.mark.parametrize(
    "said",
    [
        "The flag will drop in five minutes.",
        "We're five minutes from the flag dropping.",
        "The riders are lining up for the neutralised start.",
        "The neutralised section is 8km long.",
        "The racing hasn't properly started yet.",
    ],
)
def test_what_is_to_come_is_no_start(said):
    assert told(said) == []
