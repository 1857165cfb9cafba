"""What English says in few words: times after km, who fell, who drags whom across, who came in next, the roll-out."""

import pytest
from reading import facts, gaps
from test_english_unmet import AWAY, ROAD, read


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("He'll wear the polka dots tonight. 51km to go, 2:30.", [("peloton", "leaders", 150)]),
        ("The pair in front are down to 38 seconds.", [("peloton", "leaders", 38)]),
        ("Aster, Bero and four others have 2:10.", [("peloton", "leaders", 130)]),
        ("Aster and Bero hit the foot of the climb with a minute and a half.", [("peloton", "leaders", 90)]),
        ("That's 1:20 gone in 8km; the gap is now 1:10.", [("peloton", "leaders", 70)]),
        ("At the summit the peloton passes with 1'50\".", [("peloton", "leaders", 110)]),
        ("Maximum of the gap until now: 3'20\".", [("peloton", "leaders", 200)]),
        (
            "They built a lead of 6:20 before Dorn's Decathlon team, helped by Bora, began to reel them in.",
            [("peloton", "leaders", 380)],
        ),
        ("Aster leads the world champion by 40 seconds.", []),
        ("Aster is 40 seconds ahead of the world champion.", []),
        ("Six seconds for Aster, four for Bero, two for Dorn.", []),
        ("The bunch is in three bits. Aalders' group is 35 seconds behind the Haldane group now.", []),
        ("They started the climb with two minutes; they're now down to 55 seconds.", []),
    ],
)
def test_gaps(sentence, said):
    assert [gap[:3] for gap in gaps(sentence)] == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Two riders have ended up in a drystone wall. It's Dorn and Fisk who hit the wall.", [("crash", ["Dorn", "Fisk"])]),
        ("Riders down! Dorn, Fisk and Gran all involved.", [("crash", ["Dorn", "Fisk", "Gran"])]),
        ("Several riders down, Dorn and Fisk among them.", [("crash", ["Dorn", "Fisk"])]),
        ("A rider has ridden straight on in a left-hander. He climbs out of the ditch, and it turns out to be Gran.", [("crash", ["Gran"])]),
        ("Three riders down at the back of the bunch. Dorn is one of them.", [("crash", ["Dorn"])]),
        ("A Polartec rider slid out in a left-hander.", [("crash", [])]),
        ("Caught! Brave effort from Aster but it's all together again.", [("caught", []), ("regroup", [])]),
        ("They hit the 6% section.", []),
        ("From behind Dorn launches an attack.", [("attack", ["Dorn"])]),
        ("Dorn and Fisk are both involved in the chase.", []),
        ("Only three riders down to the finish.", []),
        ("Bad luck for Gran, whose chain has come off.", [("mechanical", ["Gran"])]),
        ("Dorn with an arm in the air: front wheel puncture.", [("mechanical", ["Dorn"])]),
        ("Hald stops, wheel change, off he goes again.", [("mechanical", ["Hald"])]),
        ("Dorn drags Fisk and Gran up to the leaders.", [("join", ["Dorn", "Fisk", "Gran"])]),
        ("Bero blows immediately.", [("dropped", ["Bero"])]),
        ("Out the back goes Dorn.", [("dropped", ["Dorn"])]),
        ("Aster and Bero's day in front is over.", [("caught", ["Aster", "Bero"])]),
        ("Dorn's day is done.", []),
    ],
)  # fmt: skip
def test_what_befell_riders(sentence, said):
    assert read(AWAY, sentence) == said


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Aster takes the sprint ahead of Bero. Back in the bunch Dorn beat Fisk to third.", ["Aster", "Bero", "Dorn", "Fisk"]),
        ("Aster takes the intermediate sprint, Bero second. The remaining points go to Dorn, ahead of Fisk.", ["Aster", "Bero", "Dorn", "Fisk"]),
        ("Aster takes the intermediate sprint, Bero second. Behind, Dorn takes what's left of the points.", ["Aster", "Bero", "Dorn"]),
        ("Aster takes the sprint ahead of Bero. Dorn beat Fisk to third here last year.", ["Aster", "Bero"]),
        ("Aster takes the sprint ahead of Bero. Dorn leads the bunch over the bridge.", ["Aster", "Bero"]),
        ("Kasper Thorsen led the way through the bonus sprint; Ben Achterberg was second across, Lozano third.", ["Thorsen", "Achterberg", "Lozano"]),
    ],
)  # fmt: skip
def test_who_passed_after_them(sentence, names):
    *_, last = facts(AWAY + sentence, "sprint", language="en")
    assert [row.name.split()[-1] for row in last.order] == names


def test_a_short_paragraph_with_many_articles_is_english():
    text = "Dorn with a mechanical at a terrible time. She takes a team-mate's bike, which looks a size too big."
    assert [event.kind for event in facts(AWAY + text)[-1:]] == ["mechanical"]


def test_the_others_are_with_who_was_named_last():
    *_, last = facts(
        ROAD
        + "Five riders slip off the front. Hald again. The others: Dorn, Fisk, Gran and Paul Aster (Cofidis).",
        "breakaway",
        language="en",
    )
    assert [rider.name.split()[-1] for rider in last.riders] == ["Hald", "Dorn", "Fisk", "Gran", "Aster"]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Fisk outsprinted Gran for second, 19 seconds down, with Hald fourth.", [("Dorn", None), ("Fisk", 19), ("Gran", 19), ("Hald", None)]),
        ("Fisk comes in second, 6 seconds later. Then Gran, at 25.", [("Dorn", None), ("Fisk", 6), ("Gran", 25)]),
        ("Behind, Fisk took second, 14 seconds down, ahead of Gran and Hald.", [("Dorn", None), ("Fisk", 14), ("Gran", None), ("Hald", None)]),
        ("Dorn completed the 183.6-km ride from Villar Bajo in four hours, 47 minutes and 11 seconds.", []),
        ("Gran pipped Hald for the points jersey.", []),
    ],
)  # fmt: skip
def test_who_came_in_next(sentence, places):
    found = facts(ROAD + "1km to go\nKarl Dorn wins the stage.\n" + sentence, "result", language="en")
    rows = found[-1].rows if found else []
    assert [(row.name.split()[-1], row.gap_s) for row in rows] == places


def test_the_place_before_its_rider_is_of_the_overall_that_was_spoken_of():
    text = (
        "1km to go\nKarl Dorn wins the stage.\nOverall, Fisk leads by 11 seconds from Gran. Third is Hald at 34."
    )
    *_, last = facts(ROAD + text, "gc", language="en")
    assert [(row.name.split()[-1], row.gap_s) for row in last.rows] == [
        ("Fisk", None),
        ("Gran", 11),
        ("Hald", 34),
    ]
    assert facts(ROAD + text, "result", language="en") == []


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("The neutral section is under way.", ["neutral_start"]),
        ("Ficticious departure given.", ["neutral_start"]),
        ("Ten minutes before the flag drops.", []),
        ("The riders are signing on before the flag drops at noon.", []),
    ],
)
def test_the_roll_out(sentence, kinds):
    text = f"Tour of the Moor stage 4 - Live\nWelcome to Alpha.\n{sentence}\nThe flag drops.\n150km to go\nThe bunch is together."
    found = [fact for kind in ("neutral_start", "start") for fact in facts(text, kind, language="en")]
    assert [event.kind for event in found] == [*kinds, "start"]
