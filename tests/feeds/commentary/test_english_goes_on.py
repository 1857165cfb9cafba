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


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Gran was caught in the third group when the bunch split.", []),
        ("Fisk and Dorn are the only two in pursuit now.\nThe two chasers are reeled in by the bunch.", [("caught", ["Fisk", "Dorn"])]),
        ("It's Aster and Bero versus everybody else, and the Hald group is at 20 seconds.", []),
        ("Crash!\nThose I could see: Luis Gran (Tudor) and Ole Hald (Uno-X).", [("crash", ["Gran", "Hald"])]),
        ("Gran's at the side of the road with his bike in the air.", [("mechanical", ["Gran"])]),
        ("Aster has been joined by the two chasers.", [("join", ["Dorn", "Fisk"])]),
        ("Gran and Hald are five metres off them and can't close it.", []),
        ("Earlier, Gran had abandoned because of a stomach complaint, while Hald, fifth overall, did not take the start.", [("abandon", ["Hald"]), ("abandon", ["Gran"])]),
    ],
)  # fmt: skip
def test_moves_of_a_long_sentence(sentence, moves):
    assert sorted(one for one in told(CHASED, sentence) if one[0] not in ("gap", "breakaway")) == sorted(moves)


def test_who_has_abandoned_is_not_away():
    text = "Dorn crashes. Dorn has abandoned.\nBero is dropped. Two left in front.\nHald attacks from the bunch."
    assert ("breakaway", ["Aster", "Fisk"]) in told(FOUR, text)


def test_several_who_are_joined_are_away():
    text = "Dorn and Fisk were joined after 20 km by Gran and Hald, and the four had a lead of 2:10."
    assert ("join", ["Gran", "Hald"]) in told(RACE, text)
    assert told(RACE, "Dorn and Fisk were joined at the start by Gran and Hald for a photo of the team.") == []


def test_a_climb_and_a_sprint_of_one_sentence():
    text = "Aster collected the points on the climb ahead of Bero, and Dorn won the intermediate sprint at Vars."
    found = {event.kind: [place.name.split()[-1] for place in event.order] for kind in ("climb", "sprint") for event in facts(CHASED + text, kind, language="en")}  # fmt: skip
    assert found == {"climb": ["Aster", "Bero"], "sprint": ["Dorn"]}
    third = facts(CHASED + "3rd time up the Cleuch: Aster, then Bero.", "climb", language="en")
    assert [[place.name.split()[-1] for place in event.order] for event in third] == [["Aster", "Bero"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dorn, who is usually to be found leading out sprints, is in the break with Aster and Bero.",
        "There are ten bonus seconds up there, and Aster knows it.",
        "It's Aster, and it's bottom of the Alto de Navaceda in a moment.",
    ],
)
def test_no_passage(sentence):
    assert (
        facts(CHASED + sentence, "climb", language="en") + facts(CHASED + sentence, "sprint", language="en") == []
    )


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Cofidis are the next to have a go, with Gran.", [("attack", ["Gran"])]),
        ("The next to try, with Gran watching, was the moto.", []),
        ("Gran is only 19. The 19 year old attacks.", [("attack", ["Gran"])]),
        ("Gran asked for a new front wheel at the foot and is already back in the bunch.", [("join", ["Gran"]), ("mechanical", ["Gran"])]),
        ("Gran punctures. Gran's back in touch, at the tail of a bunch of sixty.", [("join", ["Gran"]), ("mechanical", ["Gran"])]),
    ],
)  # fmt: skip
def test_moves_in_other_words(sentence, moves):
    assert sorted(told(CHASED, sentence)) == sorted(moves)


def test_the_overall_in_a_line_without_places():
    text = (
        "1km to go\nPaul Aster wins stage 4!\nYour new top five, with a mere 22 seconds covering the podium: "
        "Aster 55hr 25min 08sec, Bero +13sec, Dorn +22sec, Fisk +1min 24sec."
    )
    *_, overall = facts(CHASED + text, "gc", language="en")
    assert [(row.name.split()[-1], row.gap_s) for row in overall.rows][1:] == [
        ("Bero", 13),
        ("Dorn", 22),
        ("Fisk", 84),
    ]


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Gran and Hald have crashed.\nBoth have been forced to abandon.", [("abandon", ["Gran", "Hald"]), ("crash", ["Gran", "Hald"])]),
        ("Gran and Hald have crashed. Both are fine.", [("crash", ["Gran", "Hald"])]),
        ("Gran out. Collarbone, by the way he's holding it.", [("abandon", ["Gran"])]),
        ("Gran out of the saddle. Hald out wide.", []),
        ("Crash on the left, at the bridge: 1 GRAN, 57 HALD (Uno-X) and others.", [("crash", ["Gran", "Hald"])]),
        ("Aster's time at the sharp end is finished.", [("caught", ["Aster"])]),
    ],
)  # fmt: skip
def test_both_and_others(sentence, moves):
    assert sorted(told(CHASED, sentence)) == sorted(moves)
