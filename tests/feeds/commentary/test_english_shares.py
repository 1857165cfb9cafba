"""Who came next at lines on the way and at the finish, as English live blogs give it in short sentences after the first."""

import pytest
from reading import AWAY, facts, imported

KNOWN = AWAY["en"] + "Karl Dorn (Astana), Emil Fisk (Lotto Soudal) and Luis Gran (Groupama-FDJ) lead the chase.\n"


def passed(text, kind):
    *_, last = facts(KNOWN + text, kind)
    return [(row.name.split()[-1], row.points or row.bonus_s) for row in last.order]


@pytest.mark.parametrize(
    ("text", "kind", "order"),
    [
        ("Aster is first to the top of the climb. That's four points. Bero takes two and Dorn, grimacing, the other one.",
         "climb", [("Aster", 4), ("Bero", 2), ("Dorn", 1)]),
        ("Aster rolls through first at the intermediate sprint in Aalst, with Bero on his wheel. Behind, Dorn sneaks up to grab third and the last bonus second.",
         "sprint", [("Aster", None), ("Bero", None), ("Dorn", 1)]),
        ("Aster takes the sprint in Masonville without anybody contesting it. That's three bonus seconds.", "sprint", [("Aster", 3)]),
        ("Aster gets max points this time, 10 of them, ahead of Bero (8) and Dorn (6).", "climb", [("Aster", 10), ("Bero", 8), ("Dorn", 6)]),
        ("King of the Mountains points at Buttertubs: Aster pips Bero, Dorn takes third.", "climb", [("Aster", None), ("Bero", None), ("Dorn", None)]),
        ("Aster takes the Port de Larrau on his own, and 20 more points. Bero, grimacing, is second over ahead of Dorn.",
         "climb", [("Aster", 20), ("Bero", None), ("Dorn", None)]),
        ("Aster first over Black Knoll (5 points), Bero second (3). The bunch is 2:20 in arrears, led over the top by Dorn, who takes the last point.",
         "climb", [("Aster", 5), ("Bero", 3), ("Dorn", 1)]),
        ("The sprint's in Aalst and Aster grabs three bonus seconds, two go to Bero, one to Dorn.", "sprint", [("Aster", 3), ("Bero", 2), ("Dorn", 1)]),
        ("Over the top it's Aster, Bero and then Dorn. Gran at 20 seconds with six others.", "climb", [("Aster", None), ("Bero", None), ("Dorn", None)]),
    ],
)  # fmt: skip
def test_who_came_next_gets_what_is_said_of_them(text, kind, order):
    assert passed(text, kind) == order


def test_a_summit_and_a_sprint_in_one_sentence_are_two_passages():
    text = "Aster collected the points on the first-category Karabel ahead of Bero, while Dorn delighted the crowds by taking the intermediate sprint from Fisk."
    assert passed(text, "climb") == [("Aster", None), ("Bero", None)]
    assert passed(text, "sprint") == [("Dorn", None), ("Fisk", None)]


def test_who_is_picked_up_after_a_summit_has_not_passed_it():
    text = "Over the top, Aster first again from Bero. The Dorn trio have picked up Gran, who's no use to them."
    assert passed(text, "climb") == [("Aster", None), ("Bero", None)]


@pytest.mark.parametrize(
    ("said", "rows"),
    [
        ("So it's Aster, Bero and then Dorn who dropped a couple of seconds.", [("Aster", None), ("Bero", None), ("Dorn", None)]),
        ("Second, same time, was Bero, third Dorn at two seconds.", [("Aster", None), ("Bero", 0), ("Dorn", 2)]),
        ("Bero wins the sprint for second, 8 secs back, with Dorn on his wheel.", [("Aster", None), ("Bero", 8), ("Dorn", 8)]),
        ("Fallen two hours ago, Aster wins the massive sprint in front of Bero and Dorn.", [("Aster", None), ("Bero", None), ("Dorn", None)]),
        ("Bero was second, 14 seconds later. Dorn was third, three seconds further back.", [("Aster", None), ("Bero", 14), ("Dorn", 17)]),
    ],
)  # fmt: skip
def test_the_places_behind_the_winner(said, rows):
    *_, last = facts(f"{KNOWN}1km to go\nPaul Aster wins the stage!\n{said}", "result")
    assert [(row.name.split()[-1], row.gap_s) for row in last.rows] == rows


def test_the_overall_goes_on_in_the_next_sentence():
    text = f"{KNOWN}1km to go\nPaul Aster wins the stage!\nBero takes the overall lead. He's 16 seconds in front of Dorn, Fisk's third at 43."
    *_, last = facts(text, "gc")
    assert [(row.name.split()[-1], row.gap_s) for row in last.rows] == [("Bero", None), ("Dorn", 16), ("Fisk", 43)]


def test_seconds_without_a_unit_in_a_table_that_has_times():
    text = "Stage 6 result:\n1. Paul Aster (COL/Movistar) 3hr 58min 41sec\n2. Jan Bero (POL/Jayco AlUla) at 14sec\n3. Karl Dorn (ITA/Astana) 17\n4. Emil Fisk (GER/Cofidis) same time\n"
    [table] = [
        event
        for event in imported(f"{KNOWN}1km to go\nPaul Aster wins the stage!\n{text}").events
        if event.kind == "result"
    ]
    assert [row.gap_s for row in table.rows[1:]] == [14, 17, 17]


def test_times_of_day_past_midnight_follow_on():
    text = "9:41pm: We join the race with 152km to go.\n11:40pm: 84km to go: All quiet.\n12:02am: 71km to go: Dorn attacks.\n1:08am: 24km to go: He is caught.\n"
    events = [
        event
        for event in imported(
            "The stage is 187km long, from Aalst to Halle.\n" + KNOWN.splitlines()[1] + "\n" + text
        ).events
        if event.kind == "km"
    ]
    assert [event.km_to_go for event in events] == [152, 84, 71, 24]
    assert events == sorted(events, key=lambda event: event.at)
    assert (events[-1].at - events[0].at).total_seconds() == 207 * 60


@pytest.mark.parametrize(
    "said",
    ["Aster attacks. 79km to home.", "That leaves only Aster, 79km, 31 seconds.", "The race has 79km to run.", "Still 79km to the line and the bunch is in no hurry."],
)  # fmt: skip
def test_where_the_race_is_in_few_words(said):
    assert [event.km_to_go for event in facts(KNOWN + said, "km")][-1] == 79


@pytest.mark.parametrize(
    "said", ["The climb has 79km to run on the map.", "He lives 79km from the line.", "It was 79km, they say."]
)
def test_other_distances_are_not_where_the_race_is(said):
    assert 79 not in [event.km_to_go for event in facts(KNOWN + said, "km")]
