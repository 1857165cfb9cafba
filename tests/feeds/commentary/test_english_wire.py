"""How wire services tell a race in English, and what a rider is called by: team, number and title."""

import pytest
from reading import facts
from test_english_end import end
from test_english_goes_on import RACE
from test_english_mishaps import happened
from test_english_weather import weather
from test_who_is_he import CHASED, told

REPORT = (
    "Tour of Testing: queen stage report\n"
    "{sentence}\n"
    "Paul Aster (Cofidis) and Jan Bero (Movistar) had broken away early but were caught with 20 km to go.\n"
    "The peloton had begun the chase in earnest by then, and Lotto rode at the front.\n"
)


def winner(sentence):
    found = facts(REPORT.format(sentence=sentence), "finish", language="en")
    return [(one.riders[0].name.split()[-1], one.time_s) for one in found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Swiss rider Karl Dorn attacked four kilometres from the summit finish to win the fifth stage of the Tour des Collines Blanches on Saturday.", [("Dorn", None)]),
        ("Karl Dorn (Lotto) won the fifth stage of the Tour of Testing on Saturday after attacking on the last climb.", [("Dorn", None)]),
        ("Karl Dorn (Lotto) beat Emil Fisk (Astana) in a two-man sprint to win Saturday's stage.", [("Dorn", None)]),
        ("Karl Dorn (Lotto), who won the fifth stage on Tuesday, finished ninth.", []),
        ("Karl Dorn (Lotto) has yet to win a stage of this race.", []),
        ("Karl Dorn (Lotto) rode all day to help Emil Fisk (Astana) to win the stage.", []),
        ("Karl Dorn (Lotto) went into the break to win the combativity prize of the stage.", []),
    ],
)  # fmt: skip
def test_who_won_as_reports_tell_it(sentence, found):
    assert winner(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Gran, who led Hald by 12 seconds and Ibba by 20, was dropped on the climb.", [("dropped", ["Gran"])]),
        ("Gran, who beat Hald and Ibba here last year, cracks on the climb.", [("dropped", ["Gran"])]),
        ("Counter-attack by No. 91, Luis Gran (Tudor).", [("attack", ["Gran"])]),
    ],
)
def test_who_does_it(sentence, moves):
    assert told(CHASED, sentence) == moves


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Puncture, front wheel, for race leader Dorn!", ["Dorn"]),
        ("A mechanical for the race leader! Dorn swaps bikes with a change of shoe as well.", ["Dorn"]),
        ("Bad luck for Dorn: his chain came off on the climb.", ["Dorn"]),
        ("Dorn has a change of shoes.", []),
    ],
)
def test_who_stopped(text, who):
    assert [name for _, name in happened(text, "mechanical")] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Several riders down on a greasy corner! Dorn is among them, as well as Alpecin's Gran.",
            ["Dorn", "Gran"],
        ),
        ("Crash in the peloton. Dorn, Fisk among those involved.", ["Dorn Fisk"]),
        ("Two riders down to the last bottle. Dorn is among them.", []),
    ],
)
def test_who_fell(text, who):
    assert [name for _, name in happened(text, "crash")] == who


def test_bad_luck_on_a_climb_is_no_passage():
    assert facts(CHASED + "Bad luck for Gran on the climb.", "climb", language="en") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("13°C at the moment and not expected to get any warmer.", [(None, None, 13)]),
        ("A spot of drizzle on the TV cameras.", [("rain", None, None)]),
        ("It is 29C, cloudless and still.", [("sun", "calm", 29)]),
        ("The news hit him full in the face.", []),
        ("18 degrees is expected at the finish.", []),
    ],
)
def test_the_weather(sentence, found):
    assert weather(sentence) == found


def test_so_much_further_back_is_added():
    text = "Gran wins the stage!\nGeneral classification: Dorn still leads Fisk by eight seconds, with Gran a further 13 back."
    assert end(text)["gc"] == "1 Dorn, 2 Fisk 8, 3 Gran 21"


def test_a_team_before_a_name_is_the_rider_s():
    found = facts(RACE + "Attack! Cofidis's Ugo Ibba goes clear.", "attack", language="en")
    assert [(one.riders[0].name, one.riders[0].team) for one in found] == [("Ugo Ibba", "Cofidis")]


def test_the_morning_s_overall_is_another_table_than_the_evening_s():
    text = (
        "Karl Dorn (Lotto) won the fifth stage of the Tour of Testing on Saturday after attacking on the last climb.\n"
        "Emil Fisk (Astana), who had started the day with a 29-second advantage over Karl Dorn and 41 over Luis Gran (Tudor), cracked and came home eighth.\n"
        "Dorn now leads Gran by 25 seconds going into the final stage."
    )
    found = facts(REPORT.format(sentence=text), "gc", language="en")
    tables = [(one.basis, [(row.name.split()[-1], row.gap_s) for row in one.rows]) for one in found]
    assert tables == [
        ("before", [("Fisk", None), ("Dorn", 29), ("Gran", 41)]),
        ("provisional", [("Dorn", None), ("Gran", 25)]),
    ]
