"""English surnames that nobody introduced, groups of riders, and groups behind the peloton."""

import pytest
from reading import facts, gaps

from tracker.race.events import kind_of

ROAD = "150km to go\nThe bunch is together. Karl Dorn (Astana), Emil Fisk (Lotto), Luis Gran (Tudor) and Ole Hald (Uno-X) are in it.\n"
AWAY = "100km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front with 3:00. In the bunch are Karl Dorn (Astana), Emil Fisk (Lotto), Luis Gran (Tudor) and Ole Hald (Uno-X).\n"


def read(head, text):
    before = len(facts(head, language="en"))
    return [
        (kind_of(event), [rider.name.split()[-1] for rider in getattr(event, "riders", None) or ()])
        for event in facts(head + text, language="en")[before:]
        if kind_of(event) not in ("comment", "km", "gap")
    ]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The escapees, Duarte and Kjær, are two minutes ahead.", [("breakaway", ["Duarte", "Kjær"])]),
        ("The break (Baur, Østby, Tremblay) is 3:20 ahead.", [("breakaway", ["Baur", "Østby", "Tremblay"])]),
        ("3:20 for Skoglund and Ferreira.", [("breakaway", ["Skoglund", "Ferreira"])]),
        ("Only Baur and Østby are left in front.", [("breakaway", ["Baur", "Østby"])]),
        ("Reddick attacks.", [("attack", ["Reddick"])]),
        ("Reddick has abandoned.", [("abandon", ["Reddick"])]),
        ("Puncture for Visser.", [("mechanical", ["Visser"])]),
        ("Visser and Gallardo are dropped.", [("dropped", ["Visser", "Gallardo"])]),
        ("Young Colombian Yeison Cárdenas attacks.", [("attack", ["Cárdenas"])]),
        ("Attack by Lotto.", []),
        ("Endless attacks on the climb.", []),
        ("Late attacks!", []),
        ("Everyone is dropped.", []),
        ("Norwegian goes clear on the climb.", []),
        ("Brexit is over.", []),
        ("The break of Stage 5 had 3:20.", []),
        ("First over the summit, ahead of Sunday's stage.", []),
    ],
)  # fmt: skip
def test_surnames_that_nobody_introduced(sentence, said):
    assert read(ROAD, sentence) == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The chase group of Dorn, Fisk and Gran makes contact.", [("join", ["Dorn", "Fisk", "Gran"])]),
        ("The chasing pair of Dorn and Fisk is caught by the peloton.", [("caught", ["Dorn", "Fisk"])]),
        ("The trio of Dorn, Fisk and Gran is chasing.", []),
        ("The team-mate of Dorn has been dropped.", []),
        ("Dorn is back in the peloton, thanks to two team-mates.", [("join", ["Dorn"])]),
        ("Dorn and Fisk have fought their way back into the front group.", [("join", ["Dorn", "Fisk"])]),
        ("Dorn makes contact with the barriers.", []),
        ("Aster and Bero are going to be caught.", []),
        ("Dorn is sure to be dropped.", []),
        ("At the summit Aster came past Bero.", []),
        ("The break hoovered up the lot.", []),
    ],
)
def test_what_a_group_of_riders_does(sentence, said):
    assert read(AWAY, sentence) == said


@pytest.mark.parametrize(
    ("sentence", "names", "size"),
    [
        ("No fewer than 14 riders have got clear.", [], 14),
        ("Dorn and five others are up the road.", ["Dorn"], 6),
        ("A big group of 22 riders has gone, with Dorn, Fisk and Gran among them.", ["Dorn", "Fisk", "Gran"], 22),
        ("If you are just joining us, the leaders are Dorn, Fisk and Gran.", ["Dorn", "Fisk", "Gran"], None),
    ],
)
def test_how_many_have_gone(sentence, names, size):
    *_, last = facts(ROAD + sentence, "breakaway", language="en")
    assert ([rider.name.split()[-1] for rider in last.riders], last.size) == (names, size)


@pytest.mark.parametrize(
    "sentence",
    [
        "Three men from Lotto at the front now, setting a hard pace.",
        "A group of ten has formed behind.",
        "Six riders have gone down at the front of the peloton.",
        "Two riders have gone to the front of the bunch.",
        "A group of ten has gone through the feed zone.",
        "If eight riders get clear, the bunch is in trouble.",
        "Dorn and two others are chasing the leaders.",
    ],
)
def test_others_are_counted(sentence):
    assert facts(ROAD + sentence, "breakaway", language="en") == []


def test_who_takes_somebody_along_attacks_with_them():
    assert read(ROAD, "Attack from the peloton! It's Dorn, and he's brought Fisk with him.") == [
        ("attack", ["Dorn", "Fisk"])
    ]
    assert read(ROAD, "Dorn crashes and takes Fisk with him.") == [("crash", ["Dorn", "Fisk"])]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Karl Dorn (Astana) and Luis Gran (Tudor) were dropped on the descent. They're 40 seconds behind.", ("dropped", "peloton", 40, None)),
        ("A big crash in the bunch. The riders held up are now 30 seconds behind.", ("dropped", "peloton", 30, None)),
        ("Splits in the bunch! The second half is at 25 seconds.", ("dropped", "peloton", 25, None)),
        ("Bero is dropped. He is now 20 seconds down.", ("Jan Bero", "leaders", 20, None)),
        ("A split in the break. The second half of it is 10 seconds behind.", ("chasers", "leaders", 10, None)),
        ("Crash at the back of the bunch. Still 2:10 behind, the peloton is not in a hurry.", ("peloton", "leaders", 130, None)),
        ("Karl Dorn (Astana) has been dropped. The gap is 1:30.", ("peloton", "leaders", 90, None)),
        ("They have 55 seconds on a peloton of maybe 45.", ("peloton", "leaders", 55, None)),
        ("The four lead by 1-50 going through the feed zone.", ("peloton", "leaders", 110, None)),
        ("The bunch is at :45.", ("peloton", "leaders", 45, None)),
    ],
)  # fmt: skip
def test_gaps_of_those_behind(sentence, said):
    assert gaps(sentence)[-1:] == [said]
