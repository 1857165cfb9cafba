"""Between whom a gap is, and where the race is: riders, chasers, those dropped, and figures that are no gap."""

import pytest
from reading import AWAY, facts, gaps

CHASED = (
    f"{AWAY['en']}Karl Dorn (Astana) and Emil Fisk (Lotto Soudal) have attacked from the peloton.\n",
    f"{AWAY['nl']}Karl Dorn (Astana) en Emil Fisk (Lotto Soudal) vallen aan.\n",
)
"""Two chase the two who are away."""


def between(text, language="en"):
    found = facts(text, "gap", language=language)
    return [(gap.of, gap.to, gap.gap_s) for gap in found]


@pytest.mark.parametrize(
    "sentence",
    ["Aster leads Bero by 10 seconds.", "Aster has 10 seconds on Bero.", "Bero is 10 seconds behind Aster.", "Bero follows at 10 seconds."],
)  # fmt: skip
def test_two_of_the_break_are_apart(sentence):
    assert gaps(sentence) == [("Jan Bero", "leaders", 10, None)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The chasers have 50 seconds on the peloton.", [("peloton", "chasers", 50)]),
        ("The leaders have 35 seconds on the chasers and 1:45 on the peloton.", [("chasers", "leaders", 35), ("peloton", "leaders", 105)]),
        ("Dorn and Fisk are 40 seconds down on the leaders, with the peloton at 2:10.", [("chasers", "leaders", 40), ("peloton", "leaders", 130)]),
        ("The two chasers have closed to within 20 seconds of the leaders.", [("chasers", "leaders", 20)]),
        ("They're 1:45 down on Aster, and 55 seconds behind the chasers.", [("peloton", "chasers", 55), ("peloton", "leaders", 105)]),
    ],
)  # fmt: skip
def test_gaps_of_those_who_chase(sentence, told):
    assert between(f"{CHASED[0]}The peloton is led by Movistar.\n{sentence}") == told


def test_gaps_of_those_who_chase_in_dutch():
    assert between(f"{CHASED[1]}Dorn en Fisk rijden op 40 seconden van de koplopers.", "nl") == [
        ("chasers", "leaders", 40)
    ]


def test_how_far_one_is_from_the_peloton_is_known_of_who_was_dropped():
    text = f"{AWAY['en']}Karl Dorn (Astana) is in the bunch.\n"
    assert between(f"{text}Dorn has been dropped.\nHe is a minute behind the peloton.") == [
        ("Karl Dorn", "peloton", 60)
    ]
    assert between(f"{text}Dorn is at a minute from the peloton.") == []


@pytest.mark.parametrize(
    ("language", "sentence", "gap_s"),
    [
        ("en", "Just 25 seconds separate the leaders from the peloton.", 25), ("en", "The peloton has the break at 40 seconds.", 40),
        ("en", "Their lead has been cut to 1:15.", 75), ("en", "The deficit is down to 55 seconds.", 55), ("en", "It's 3:30 back to the peloton.", 210),
        ("en", "The bunch comes through 1:55 later.", 115), ("en", "The gap has gone out by another two minutes and is 4:15.", 255),
        ("en", "The gap is up to 3:30 after a lull.", 210), ("en", "The two leaders have stretched their lead to almost five minutes.", 300),
        ("nl", "Het peloton ligt op 2'10\".", 130), ("nl", "De achterstand bedraagt 55 seconden.", 55), ("nl", "Ze krijgen al 3 minuten cadeau.", 180),
        ("nl", "Op 30 kilometer van de meet hebben ze 1'05\".", 65), ("fr", "Le peloton n'est plus qu'à 40 secondes.", 40),
        ("es", "El pelotón cede 1'20\".", 80),
    ],
)  # fmt: skip
def test_more_ways_of_saying_a_gap(language, sentence, gap_s):
    assert [(of, to, gap) for of, to, gap, _ in gaps(sentence, language)] == [("peloton", "leaders", gap_s)]


@pytest.mark.parametrize(
    "sentence",
    [
        "He's 1min 24sec down and time-trials like a fridge.", "The best placed rider is Bero, at 5:50 of the leader.", "Dorn crosses the line 5:30 down after his crash.",
        "Two minutes later the road rises.", "He leads Bero by four seconds.", "Leaders - 0:30 - chasers - 1:10 - peloton",
        "Groupama have shaved a minute off the lead.",
    ],
)  # fmt: skip
def test_figures_that_are_no_gap_on_the_road(sentence):
    text = f"{AWAY['en']}Karl Dorn (Astana) is in the bunch.\nGroupama-FDJ lead the peloton.\nDorn is well placed.\n{sentence}"
    assert facts(text, "gap", language="en") == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We're inside the final 50km."), ("en", "The riders are now 50km from the finish."), ("en", "Under 50km to go now."), ("en", "Into the last 50km."),
        ("nl", "We gaan de laatste 50 kilometer in."), ("nl", "Met nog 50 kilometer voor de boeg is het rustig."), ("nl", "Nog 50 km en het regent."),
        ("es", "Entramos en los últimos 50 kilómetros."),
    ],
)  # fmt: skip
def test_where_the_race_is(language, sentence):
    assert [km.km_to_go for km in facts(f"{AWAY[language]}{sentence}", "km", language=language)][-1] == 50


def test_where_something_is_on_the_course_is_not_where_the_race_is():
    text = f"{AWAY['en']}There is a sprint 50km from the finish."
    assert [km.km_to_go for km in facts(text, "km", language="en")] == [100]
