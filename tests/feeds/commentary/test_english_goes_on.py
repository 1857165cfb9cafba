"""What an English sentence says beside the ones before it: attacks that came to nothing, who is counted, who "he" is."""

import pytest
from reading import facts, gaps
from test_who_is_he import CHASED, FOUR, told

RACE = (
    "Tour of the Moor stage 4 - Live\n150km to go\nThe bunch is together. Karl Dorn (Astana), Emil Fisk (Lotto), Luis Gran (Tudor) and "
    "Ole Hald (Uno-X) are in it, and so are Paul Aster (Cofidis) and Jan Bero (Movistar).\n"
)


def away(text):
    *_, last = facts(RACE + text, "breakaway", language="en")
    return [rider.name.split()[-1] for rider in last.riders]


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Here's the attack. It's Gran, head down.", [("attack", ["Gran"])]),
        ("Another attack! It's Gran of Tudor.", [("attack", ["Gran"])]),
        ("An attack. It's Gran who brings it back.", []),
        ("We have an attack. It's Gran, chasing hard.", []),
        ("Still no attack. It's Gran on the front.", []),
        ("The peloton is close. They sweep up Aster and Bero without a glance.", [("caught", ["Aster", "Bero"])]),
        ("Hald is trying to get across in the company of Ibba.\nHald and Ibba have made it.", [("join", ["Hald", "Ibba"])]),
        ("Gran loses his front wheel on the gravel.", [("crash", ["Gran"])]),
        ("Gran takes off his number.", [("abandon", ["Gran"])]),
        ("Gran is no longer in the race.", [("abandon", ["Gran"])]),
        ("Gran is no longer in the race for the jersey.", []),
        ("Crash! Four down, one of them Gran (Tudor), another one Hald (Uno-X).", [("crash", ["Gran", "Hald"])]),
        ("Gran has a puncture. He's had a wheel off Hald and has two men with him.\nHe's back on.", [("mechanical", ["Gran"]), ("join", ["Gran"])]),
    ],
)  # fmt: skip
def test_what_a_sentence_says_after_another(sentence, moves):
    assert told(CHASED, sentence) == moves


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dorn attacks.\nHe doesn't get far.\nFisk and Gran have gone clear.\nFisk and Gran lead by 20 seconds.", ["Fisk", "Gran"]),
        ("A group has got away at last, and a good one. Four of them: Karl Dorn (Astana), Emil Fisk (Lotto), Luis Gran (Tudor) and Ole Hald (Uno-X).", ["Dorn", "Fisk", "Gran", "Hald"]),
        ("Dorn, Fisk and Gran: three leaders with ten seconds.", ["Dorn", "Fisk", "Gran"]),
    ],
)  # fmt: skip
def test_who_is_away(text, names):
    assert away(text) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Dorn, Fisk: two leaders in the mountains classification are both gone.",
        "Dorn, Fisk and Gran: three riders with a chance.",
        "Dorn, Fisk and Gran – three leaders, all of them caught.",
    ],
)
def test_a_list_of_riders_is_no_break(sentence):
    assert facts(RACE + sentence, "breakaway", language="en") == []


def test_after_a_puncture_there_is_one_less_in_front():
    found = told(
        FOUR, "Dorn has a puncture on the descent.\nThree in front now, as Dorn has not been able to come back."
    )
    assert found == [("mechanical", ["Dorn"]), ("breakaway", ["Aster", "Bero", "Fisk"])]


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("The leaders' advantage has gone up to 4:25, the biggest it has been.", 265),
        ("Biggest gap until now: 5'05\".", 305),
        ("They have a dozen seconds.", 12),
        ("They have half a dozen seconds.", 6),
    ],
)
def test_gaps(sentence, seconds):
    assert gaps(sentence) == [("peloton", "leaders", seconds, None)]


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("The four hit the foot of the Col de la Croix with 28km to go and 1:05 in hand.", 28),
        ("Attack by Dorn 2,5 km before finish!", 2.5),
        ("The two start the climb with two laps to go.", None),
    ],
)
def test_where_the_race_is(sentence, km):
    marks = [event.km_to_go for event in facts(CHASED + sentence, language="en") if event.read.para >= 3]
    assert marks[:1] == ([km] if km else [])
