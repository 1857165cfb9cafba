"""English sentences that say in parts where the race stands: who is away beside a gap, and what came of a move."""

import pytest
from reading import facts, gaps
from test_english_goes_on import away
from test_who_is_he import CHASED, FOUR, told

from tracker.race.events import kind_of

NOBODY = "Tour of the Moor stage 4 - Live\n60km to go\nKarl Dorn (Astana), Emil Fisk (Lotto) and Luis Gran (Tudor) are in the bunch.\n"


def breaks(sentence):
    found = facts(NOBODY + sentence, "breakaway", language="en")
    return [(one.size, [rider.name.split()[-1] for rider in one.riders]) for one in found]


@pytest.mark.parametrize(
    ("sentence", "size", "names"),
    [
        ("The break of eight starts the climb nearly three minutes ahead.", 8, []),
        ("57km remaining and five leaders.", 5, []),
        ("This group of nine will decide the stage.", 9, []),
        ("Six leaders over the summit.", 6, []),
        ("Up front there are 26.", 26, []),
        ("The two groups have merged, which gives us 21 riders in front.", 21, []),
        ("Dorn and Fisk, the two leaders, look round.", None, ["Dorn", "Fisk"]),
        (
            "The two men in front, Dorn and the Austrian Gran, have been told the gap: 0:10.",
            None,
            ["Dorn", "Gran"],
        ),
        ("For the record, our break: Dorn, Fisk and Gran.", None, ["Dorn", "Fisk", "Gran"]),
        ("Only Dorn stays ahead of the bunch, by 24 seconds.", 1, ["Dorn"]),
        ("Dorn, alone at the head, is 20 seconds up.", 1, ["Dorn"]),
        ("The gap of the lone Ecuadorian Dorn has gone under the minute.", 1, ["Dorn"]),
        ("By now the escape group had been whittled down to Dorn and Fisk.", None, ["Dorn", "Fisk"]),
    ],
)
def test_who_or_how_many_are_away(sentence, size, names):
    assert breaks(sentence) == [(size, names)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Last year the break of eight was caught on the climb.",
        "This group of five friends has come from Norway to see the race.",
        "Up front there are roadworks, we hear.",
        "The lone wolf Dorn gave an interview this morning.",
        "The two favourites, Dorn and Fisk, are in the peloton.",
        "Dorn leads on the climb, with a duo 15 seconds behind: Fisk, Gran.",
        "Only 17.3km remaining: Dorn, Fisk and Gran are retrieved and it's all together.",
        "Gran is alone at the head of the chase.",
        "Dorn and Fisk are 45 seconds clear of the peloton and 20 seconds behind the leaders.",
    ],
)
def test_others_are_not_away(sentence):
    assert breaks(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Four in front with 45\" and 31km to cover.", [("peloton", "leaders", 45, None)]),
        ("Seven away, five and a half minutes, 104 kilometres to go.", [("peloton", "leaders", 330, None)]),
        ("20km out and the break of two still has 1:05 on a bunch in no hurry.", [("peloton", "leaders", 65, None)]),
        ("Aster and Bero are still in front, by 12 seconds.", [("peloton", "leaders", 12, None)]),
        ("It will be very close, 13 seconds now.", [("peloton", "leaders", 13, None)]),
        ("6.5 km to go for the two leaders, 24 seconds.", [("peloton", "leaders", 24, None)]),
        ("The lead is tumbling: from 2:40 to 1:32.", [("peloton", "leaders", 92, None)]),
        ("There are nervous faces to be expected now that the advantage has gone past three minutes.", [("peloton", "leaders", 180, "gt")]),
        ("Decathlon set the pace, 2:02 behind the break of two.", [("peloton", "leaders", 122, None)]),
        ("The two leaders are losing ground to the pursuers. 9 seconds.", [("chasers", "leaders", 9, None)]),
        ("The five chasers ride on. They are at 35 seconds.", [("chasers", "leaders", 35, None)]),
        ("The nine are 45 seconds clear of the peloton and only 1'20'' behind the break.", [("peloton", "chasers", 45, None), ("chasers", "leaders", 80, None)]),
        ("Aster has 30 seconds on his former companions and 1:45 on the bunch.", [("chasers", "leaders", 30, None), ("peloton", "leaders", 105, None)]),
        ("The chasers hang in between, about half a minute short.", [("chasers", "leaders", 30, None)]),
        ("Aster, Bero clear - 1:05", [("peloton", "leaders", 65, None)]),
        ("Lead for Aster and Bero down to 0:14", [("peloton", "leaders", 14, None)]),
        ("Aster and Bero lead the race, with the chase at 18 seconds.", [("chasers", "leaders", 18, None)]),
        ("Two leaders over the summit, with a group of twenty favourites at 12 seconds.", [("chasers", "leaders", 12, None)]),
        ("The first peloton follows at 48 seconds and the second one is 35 seconds further back.", [("peloton", "leaders", 48, None)]),
        ("UAE lead the chase, at 45 kph.", []),
        ("Final margin for the Norwegian: 1'03\" on Aster.", []),
        ("Rain is expected in 13 minutes now.", []),
        ("Dorn stays ahead of Fisk in the overall, by 24 seconds.", []),
        ("The time limit goes from 12 minutes to 14 minutes.", []),
        ("Seven off, 12 minutes, and the bus driver is late.", []),
    ],
)  # fmt: skip
def test_gaps(sentence, found):
    assert gaps(sentence) == found


def test_a_lone_leader_at_so_much_leads_by_it():
    found = facts(NOBODY + "31km left, lone leader Dorn at 55 seconds.", "gap", language="en")
    assert [(one.of, one.to, one.gap_s) for one in found] == [("peloton", "leaders", 55)]


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Lotto throw Gran up the road.", [("attack", ["Gran"])]),
        ("Gran, seventh overall, leaves the peloton in the descent.", [("attack", ["Gran"])]),
        ("Gran puts in an acceleration that would split any group.", [("attack", ["Gran"])]),
        ("The move by Dorn and Fisk has been shut down.", [("caught", ["Dorn", "Fisk"])]),
        ("Gran tries, gets to within five metres, and then has to let go.", [("dropped", ["Gran"])]),
        ("One by one they're making it: first Dorn, then Fisk.", [("join", ["Dorn", "Fisk"])]),
        ("The second group on the road, with Dorn and Fisk in it, has closed the final metres.", [("join", ["Dorn", "Fisk"])]),
        ("Picked off one after the other: Dorn, then Fisk.", [("caught", ["Dorn", "Fisk"])]),
        ("Back to square one!", [("regroup", [])]),
        ("Everybody round it in one piece.", []),
        ("Gran is back in the bunch, safe and sound if rather muddy.", [("join", ["Gran"])]),
        ("Gran has given up and is waiting for the peloton.", []),
        ("Gran is at 1:02, in the company of Aster's teammate Hald.", []),
        ("It was the turn of Gran to fetch bottles.", []),
        ("Gran came off the back of a great season.", []),
        ("First victim of the narrow roads: the motorbike of Gran's friend.", []),
        ("Movistar send Gran to the front to set the pace.", []),
        ("Gran has what he needs, and off he goes, at the tail of the convoy.", []),
        ("A regrouping before the finale is what everyone expects, and that is that.", []),
    ],
)  # fmt: skip
def test_moves(sentence, moves):
    assert [one for one in told(CHASED, sentence) if one[0] != "gap"] == moves


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("First victim: Aster (Cofidis). Second victim, a hundred metres higher: Bero.", [("dropped", ["Aster"]), ("dropped", ["Bero"])]),
        ("Goodbye Bero.", [("dropped", ["Bero"])]),
        ("And immediately Bero is struggling, he's off the back.", [("dropped", ["Bero"])]),
        ("They sit up and let the pack roll over them.", [("caught", [])]),
    ],
)  # fmt: skip
def test_who_is_left_behind(sentence, moves):
    assert told(FOUR, sentence) == moves


def test_those_behind_have_not_passed_a_summit():
    text = "Dorn leads Fisk over the top of the climb, and behind them a group of two has got clear of the bunch: Gran and Hald."
    [climb] = facts(NOBODY + text, "climb", language="en")
    assert len(climb.order) == 2


def test_a_group_of_one_is_no_break():
    found = facts(FOUR + "Aster's lead over the Fisk trio is melting: 20 seconds.", language="en")
    assert [kind_of(one) for one in found if one.read.para > 2] == ["gap"]
    assert away("Dorn, Fisk and Gran share a lead of 52 seconds.") == ["Dorn", "Fisk", "Gran"]


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("That's the picture on the plateau with 50km to go.", [60, 50]),
        ("Nothing to report with 50km to go.", [60, 50]),
        ("10km to the summit finish.", [60, 10]),
        ("It was quiet with 50km to go last year.", [60]),
        ("Not much happening with 50km to go to the top of the climb.", [60]),
    ],
)
def test_where_the_race_is(sentence, km):
    assert [one.km_to_go for one in facts(NOBODY + sentence, "km", language="en")] == km


def test_he_is_the_one_of_a_nation_who_was_spoken_of():
    before = "Tour of the Moor stage 4 - Live\n100km to go\nFrance's Paul Aster (Cofidis) and Dutchman Jan Bero (Movistar) are out front.\n"
    assert told(before, "The Frenchman misses a turn, then another. He sits up.") == [("dropped", ["Aster"])]


def test_who_leads_on_a_climb_has_not_passed_it():
    assert facts(NOBODY + "Dorn leads on the Passo Tre Croci.", "climb", language="en") == []


@pytest.mark.parametrize(
    ("sentence", "moves"),
    [
        ("Junction: four riders in front, Aster, Bero, Dorn and Fisk.", [("breakaway", ["Aster", "Bero", "Dorn", "Fisk"]), ("join", ["Dorn", "Fisk"])]),
        ("Three leaders now: Aster, Bero and Gran.", [("breakaway", ["Aster", "Bero", "Gran"])]),
    ],
)  # fmt: skip
def test_who_came_across(sentence, moves):
    assert told(CHASED, sentence) == moves


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two riders attack from the flag. They are Karl Dorn (Astana) and Emil Fisk (Lotto).", [(None, ["Dorn", "Fisk"])]),
        ("Two riders are down. They are Karl Dorn (Astana) and Emil Fisk (Lotto).", []),
    ],
)  # fmt: skip
def test_who_they_are_who_were_counted(text, found):
    assert breaks(text) == found
