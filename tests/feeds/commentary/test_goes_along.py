"""Who goes along with an attack, is left, or is back, and what a line gives, as English blogs say it in passing."""

import pytest
from reading import AWAY, facts, imported

BUNCH = "171km to go\nKarl Dorn (Lotto) and Emil Fisk (Astana) are in the bunch.\n"
SPRINT = f"{AWAY['en']}Karl Dorn (Lotto) is third.\n58km to go\nAster wins the intermediate sprint in Lavernay from Bero and Dorn."


def moves(text, *kinds):
    return [
        (fact.kind, *sorted(one.name.split()[-1] for one in fact.riders or ()))
        for fact in imported(text, language="en").facts
        if fact.kind in kinds
    ]


@pytest.mark.parametrize(
    ("sentence", "riders"),
    [
        ("Dorn attacks with only Fisk for company.", ["Dorn", "Fisk"]),
        ("Dorn attacks, immediately followed by Fisk.", ["Dorn", "Fisk"]),
        ("Dorn attacks! Only Fisk can follow.", ["Dorn", "Fisk"]),
        ("Dorn attacks! Fisk goes along.", ["Dorn", "Fisk"]),
        ("Nobody reacts at first, and then Dorn jumps as well.", ["Dorn"]),
        ("Dorn goes over the top of a little rise in Cousance and takes Fisk with him.", ["Dorn"]),
        ("A move has gone. Dorn started it, and for company he has got the 19-year-old Fisk.", ["Dorn", "Fisk"]),
        ("Dorn crashes on a bend and takes Fisk with him.", []),
        ("Dorn has to react and takes Fisk with him.", []),
        ("Dorn takes Fisk with him to the dinner table every night.", []),
        ("The bunch reacts immediately and Fisk leads the chase.", []),
        ("Dorn hoped that Fisk would jump as well.", []),
    ],
)
def test_goes_along(sentence, riders):
    found = [who for _, *who in moves(BUNCH + sentence, "attack")]
    assert found == ([riders] if riders else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Karl Dorn (Lotto) has crashed in the bunch.\nHe's back. All's well.", [("join", "Dorn")]),
        ("Karl Dorn (Lotto) is back. He missed last season with a broken leg.", []),
        ("Karl Dorn (Lotto) is in the bunch too.", []),
        ("Aster attacks! Bero can't follow.\nBero is back in the group of the favourites.", [("caught", "Bero")]),
        (
            "Riders are going out the back by the dozen. Karl Dorn (Lotto), green jersey and all, was one of the first.",
            [("dropped", "Dorn")],
        ),
        ("Riders sign on by the dozen. Karl Dorn (Lotto), green jersey and all, was one of the first.", []),
    ],
)
def test_back_and_dropped(text, found):
    assert [
        one for one in moves(AWAY["en"] + text, "join", "caught", "dropped") if one != ("dropped", "Bero")
    ] == found


def test_neither():
    text = f"{AWAY['en']}Karl Dorn (Lotto) attacks from the bunch! Aster can't follow, Bero neither."
    assert ("dropped", "Aster", "Bero") in moves(text, "dropped")


@pytest.mark.parametrize(
    "sentence",
    [
        "Three riders go straight from the gun, and are straight away brought back again.",
        "They go away in ones and twos, and are caught in tens.",
    ],
)
def test_no_break_that_is_caught_at_once(sentence):
    assert not facts(f"171km to go\n{sentence}", "breakaway")


@pytest.mark.parametrize(
    ("text", "kind", "order"),
    [
        (
            "Top of the Col du Berchat, and it's Aster who takes the points: 5 for him, 3 for Bero, 1 for Dorn.",
            "climb",
            [("Aster", 5, None), ("Bero", 3, None), ("Dorn", 1, None)],
        ),
        (
            "No real sprint on the Côte de Vernoz. Aster was first across ahead of Bero and Dorn.",
            "climb",
            [("Aster", None, None), ("Bero", None, None), ("Dorn", None, None)],
        ),
        (
            "Second climb, and we're down to two in front. Aster takes the points once more.",
            "climb",
            [("Aster", None, None)],
        ),
        (
            "Aster was first over the summit, in case you have him in your fantasy team.",
            "climb",
            [("Aster", None, None)],
        ),
        ("Aster goes over the top of a small rise at the front of the group.", "climb", None),
        ("There was no sprint in Lavernay, where the riders just rolled through.", "sprint", None),
    ],
)
def test_lines(text, kind, order):
    found = facts(f"{AWAY['en']}Karl Dorn (Lotto) is third.\n58km to go\n{text}", kind, language="en")
    rows = [[(one.name.split()[-1], one.points, one.bonus_s) for one in fact.order] for fact in found]
    assert rows == ([order] if order else [])


@pytest.mark.parametrize(
    "sentence",
    [
        ", so three seconds bonus for the Dutchman, two for the Dane and one for the Frenchman.",
        ". The bonuses are three, two and one.",
        ".\nThat's three seconds for him, two for Bero and one for Dorn.",
    ],
)
def test_bonuses(sentence):
    [sprint] = facts(f"{SPRINT.removesuffix('.')}{sentence}", "sprint", language="en")
    assert [one.bonus_s for one in sprint.order] == [3, 2, 1]


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("The lead has peaked at 4:40 and Movistar are now contributing to the chase.", 280),
        ("Maximum so far: the two are 4 min 5 sec ahead.", 245),
        ("The gap peaked at 4:40 and is now 3:20.", 200),
        ("The lead has peaked at 4:40 and is now down to 3:30.", 210),
        ("The gap peaked at 4:40 earlier but is coming down.", None),
    ],
)
def test_peak(sentence, gap):
    assert [fact.gap_s for fact in facts(AWAY["en"] + sentence, "gap")] == ([gap] if gap else [])


@pytest.mark.parametrize(
    ("sentence", "sky", "wind"),
    [
        ("The rain has stopped, but a nasty westerly has got up.", "dry", "west"),
        ("It has finally stopped raining.", "dry", None),
        ("It's dry but windy.", "dry", None),
        ("The wind has freshened up and comes from the side.", None, "crosswind"),
        ("The rain has stopped play at Lord's.", None, None),
        ("If the rain has stopped by then, it will be faster.", None, None),
        ("The attack comes from the left side of the road.", None, None),
        ("The mist has come down on Aster up there.", None, None),
    ],
)
def test_weather(sentence, sky, wind):
    found = [(fact.sky, fact.wind) for fact in facts(AWAY["en"] + sentence, "weather")]
    assert found == ([(sky, wind)] if sky or wind else [])
    assert not facts(AWAY["en"] + sentence, "crash")


THREE = f"{AWAY['en']}Luc Gran (EF) joins them.\nKarl Dorn (Lotto) and Emil Fisk (Astana) are in the bunch.\n50km to go\n"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("On the lower slopes Dorn, the winner in Lons on Tuesday, was dropped.", [("dropped", "Dorn")]),
        ("Dorn, who won on Sunday, attacks!", [("attack", "Dorn")]),
        ("Dorn, the winner on Tuesday, was dropped on Wednesday.", []),
        ("The pace has been too much for some, among them Dorn and Fisk.", [("dropped", "Dorn", "Fisk")]),
        ("It's too much for some, like Dorn, who comes from Norway.", []),
        ("Dorn has launched himself out of the bunch, and nobody follows.", [("attack", "Dorn")]),
        ("There's a bit of daylight now for Dorn.", [("attack", "Dorn")]),
        ("There was daylight for Dorn at last in his fight with his team.", []),
        ("The pace is too much for Dorn, who slides out of the back.", [("dropped", "Dorn")]),
        ("Dorn slides out on a bend.", [("crash", "Dorn")]),
        ("Dorn does not continue.", [("abandon", "Dorn")]),
        ("Dorn will not be finishing today; he's in the broom wagon.", [("abandon", "Dorn")]),
        ("Dorn will not be finishing second again.", []),
        ("Dorn doesn't carry on his shoulders the hopes of a nation.", []),
        ("A change of bike for Dorn, whose gears were jumping.", [("mechanical", "Dorn")]),
        (
            "Fisk is being looked at, Olle Brant has abandoned, and Dorn is back in the peloton.",
            [("abandon", "Brant"), ("join", "Dorn")],
        ),
    ],
)
def test_told_in_passing(sentence, found):
    kinds = ("dropped", "attack", "crash", "abandon", "mechanical", "join")
    assert sorted(moves(f"{THREE}{sentence}", *kinds)[len(moves(THREE, *kinds)) :]) == sorted(found)


def test_who_is_left():
    text = f"{THREE}Gran, the weakest climber of the three, is the first to crack, and that leaves Aster and Bero."
    assert ("breakaway", "Aster", "Bero") in moves(text, "breakaway")


LINE = "LIVE Tour of the Marches, stage 2: Toro - Soria (180 km)\n1km to go\nPaul Aster (Cofidis) wins ahead of Jan Bero (Movistar)!\n"


@pytest.mark.parametrize(
    ("text", "kind", "rows"),
    [
        (
            "Karl Dorn (Lotto) takes over the yellow jersey. We make it 15 seconds over Aster and 24 over Bero.",
            "gc",
            [("Dorn", None), ("Aster", 15), ("Bero", 24)],
        ),
        ("Bero keeps red.", "gc", [("Bero", None)]),
        ("Bero keeps red wine in his cellar.", "gc", None),
        (
            "Karl Dorn (Lotto), beaten by a wheel, was third.",
            "result",
            [("Aster", None), ("Bero", None), ("Dorn", None)],
        ),
        ("Karl Dorn (Lotto) stays third, at eight seconds.", "result", [("Aster", None), ("Bero", None)]),
    ],
)
def test_after_the_line(text, kind, rows):
    found = [fact for fact in imported(LINE + text, language="en").facts if fact.kind == kind]
    assert [(row.name.split()[-1], row.gap_s) for fact in found[-1:] for row in fact.rows] == (rows or [])


def test_photo_finish_and_a_ticker():
    head = "Stage 2: Goslar - Celle (158 km)\n12:00 km 10 – In front are Paul Aster (Cofidis) and Jan Bero (Movistar).\n"
    [climb] = facts(
        f"{head}12:12 km 18 – Mountain classification Auerhahn: 1. Aster (6 points), 2. Bero (4).", "climb"
    )
    assert [(one.name, one.points) for one in climb.order] == [("Paul Aster", 6), ("Jan Bero", 4)]
    said = f"{head}15:00 km 156 – We measured 61 km/h.\n15:20 The photo finish says: yes, Aster wins, before Bero."
    found = imported(said, language="en").facts
    assert [fact.speed_kph for fact in found if fact.kind == "speed"] == [61]
    assert [fact.riders[0].name for fact in found if fact.kind == "finish"] == ["Paul Aster"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Dorn attacks, taking Fisk with him.", [("attack", "Dorn", "Fisk")]),
        ("Dorn attacks, followed by Fisk.", [("attack", "Dorn", "Fisk")]),
        ("Dorn attacks again, this time with Fisk.", [("attack", "Dorn", "Fisk")]),
        ("Dorn attacks, this time with Fisk watching.", [("attack", "Dorn")]),
        ("Two riders have come across from the bunch, Dorn and Fisk.", [("join", "Dorn", "Fisk")]),
        ("The descent has split the bunch: Dorn and Fisk are among those in front.", []),
    ],
)
def test_in_company(sentence, found):
    assert moves(f"{THREE}{sentence}", "attack", "join")[len(moves(THREE, "attack", "join")) :] == found


def test_a_report_whose_winner_rode_to_victory():
    text = (
        "Dalgleish takes the lead in Bala\n"
        "Scotsman Ewan Dalgleish (Ineos) attacked on the last climb and rode alone to victory in Bala on Wednesday.\n"
        "A break of two had been allowed to go early: Harry Pemberton (Astana) and Cormac Delahunt (Lotto).\n"
        "Their lead had grown to five minutes before Ineos took up the chase.\n"
        "Pemberton was dropped on the Bwlch, and Delahunt was caught 12km from the finish."
    )
    found = moves(text, "finish", "breakaway", "dropped", "caught")
    assert ("finish", "Dalgleish") in found
    assert {("breakaway", "Delahunt", "Pemberton"), ("dropped", "Pemberton"), ("caught", "Delahunt")} <= {*found}
