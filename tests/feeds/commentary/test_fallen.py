"""Who fell, as the sentences after "Crash!" tell it in English, and riders whom what they are makes riders."""

import pytest
from reading import AWAY, facts

DORN, FISK = "Karl Dorn (Astana)", "Emil Fisk (Lotto)"


def fallen(said):
    return [one.name for fact in facts(f"{AWAY['en']}{said}", "crash", language="en") for one in fact.riders]


@pytest.mark.parametrize(
    "said",
    [
        f"Crash! Three riders are in a ditch. One of them is {DORN}, another is {FISK}.",
        f"Crash in the peloton at the entrance to Orbe. Down: {DORN}, {FISK}.",
        f"A spill at the back of the peloton. {DORN}, fifth overall, is among those down, along with {FISK} and a couple of others.",
        f"Crash in the peloton. {DORN} is down, so is Aster's teammate {FISK}.",
        f"A touch of wheels brought down a dozen riders, including Aster's team-mate {DORN} and the Belgian sprinter {FISK}. Fisk got up again.",
        f"Crash! It's {DORN} who has hit the deck, and {FISK} as well.",
        f"Crash at the back. I can see {DORN} and {FISK} on the ground.",
        "The Belgian neo-pro Karl Dorn and the Dutchman Emil Fisk crashed.",
    ],
)
def test_who_fell_is_told_after_the_crash(said):
    assert fallen(said) == ["Karl Dorn", "Emil Fisk"]


def test_one_who_holds_his_wrist_fell():
    assert fallen(f"Crash in the bunch! Most of them are up but {DORN} is sat on the kerb holding his wrist.") == ["Karl Dorn"]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        f"Crash in the peloton. {DORN} was held up but did not go down. {FISK} is chasing back.",
        f"Crash in the peloton! Nobody from Lotto is involved, and {DORN} is fine too.",
        f"Crash. Riders sitting up all over the road, but {DORN} is safe at the front along with {FISK}.",
    ],
)
def test_who_only_stands_beside_a_crash_did_not_fall(said):
    assert fallen(said) == []
