"""What English says of those in front in two short sentences, of several with "others", and of a lead in hindsight."""

import pytest
from reading import AWAY, facts, gaps, imported

PACK = "Karl Dorn (Lotto), Emil Fisk (Astana) and Luis Gran (Tudor) are in the peloton.\n"
REPORT = (
    "Karl Dorn wins stage 3 of the Tour of Testing in Berwick\n"
    "Karl Dorn (Lotto) won the third stage of the Tour of Testing on Friday, beating Emil Fisk (Astana) in the sprint.\n"
    "Paul Aster (Cofidis) and Jan Bero (Movistar) had broken away early.\n"
)


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("It's going the wrong way for Aster and Bero: 11\".", [11]),
        ("It's not looking good for the break: 35 seconds.", [35]),
        ("It's a fine for Bero: 20 seconds.", []),
        ("It's a good day for Aster: 10 seconds of bonus.", []),
        ("The gap, once more than five minutes, has come down to 2:48.", [168]),
        ("The gap, once five minutes, is now below two minutes.", [120]),
        ("That's 1:15 now.", [75]),
        ("That was 1:15.", []),
        ("That's 1:15 he has been waiting.", []),
        ("The lead has peaked at 4:40 and Movistar are now contributing to the chase as well.", [280]),
        ("The gap peaked at 4:40 an hour ago.", []),
        ("Maximum gap so far: 3:55.", [235]),
        ("The two are at 5:05 from a peloton that's led by Lotto.", [305]),
        ("The two are five minutes from the feed zone.", []),
        ("The duo keeps 11 seconds but the train of Tarteletto is launched.", [11]),
        ("The peloton has it down to 1:15.", [75]),
        ("The bunch has them at two minutes.", [120]),
        ("The remaining two have 2:05.", [125]),
        ("The remaining two stages have ten minutes of climbing.", []),
        ("As they enter the last 40 kilometres the two men, both of whom have won here before, hold 1:55.", [115]),
        ("Down to 3:50 as we head into Alton, where the first of the two sprints is coming up.", [230]),
    ],
)
def test_a_gap_is_read_however_it_is_put(sentence, seconds):
    assert [second for _, _, second, _ in gaps(sentence)] == seconds


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("At the flamme rouge the leaders had 14 seconds left.", [14]),
        ("The remaining two still had 2:05 with 30km to go.", [125]),
        ("The two had 3:45 at most.", [225]),
        ("Gran had five minutes to change his wheel.", []),
        ("The leaders had ten minutes of rest before the last climb.", []),
        ("Fisk had 30 seconds added to his time.", []),
        ("Last year the break had five minutes here.", []),
    ],
)
def test_a_report_says_what_a_lead_was(sentence, seconds):
    assert [gap.gap_s for gap in facts(REPORT + sentence, "gap", language="en")] == seconds


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("ATTACK! Dorn!", ["attack Dorn"]),
        ("Attack! Dorn and Fisk!", ["attack Dorn,Fisk"]),
        ("Mechanical! It's Dorn.", ["mechanical Dorn"]),
        ("Crash! Karl Dorn (Lotto) and Emil Fisk!", ["crash Dorn,Fisk"]),
        ("Attack! Finally!", []),
        ("No attack! Dorn!", []),
        ("Dorn, Fisk and five others have picked up Bero.", ["caught Bero"]),
        ("Dorn and Fisk fly past Bero. Aster hangs on to them. Three leaders, Gran at 18 seconds.",
         ["breakaway Aster,Dorn,Fisk", "caught Bero"]),
        ("Fisk passes Bero a bottle.", []),
        ("Did Dorn and five others miss the split?", []),
    ],
)  # fmt: skip
def test_what_is_cried_is_of_who_is_named_next(sentence, told):
    found = facts(AWAY["en"] + PACK + sentence)
    said = {
        f"{event.kind} {','.join(sorted(one.name.split()[-1] for one in event.riders or ()))}"
        for event in found
        if event.read.para > 2
        and event.kind in ("attack", "crash", "mechanical", "caught", "breakaway", "dropped", "join")
    }
    assert sorted(said) == told


def test_who_leaves_the_group_that_was_made_in_front_leads():
    text = "Caught! Nine riders together at the head of the race.\nThere goes Dorn!\nDorn: 16 seconds.\n"
    found = facts(AWAY["en"] + PACK + text, "gap")
    assert [(gap.of, gap.to, gap.gap_s) for gap in found] == [("peloton", "leaders", 16)]


WON = "1km to go\nGran wins in Berwick!\n"


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("Dorn takes the sprint for second, 9 seconds later, ahead of Aster and Fisk.",
         "Gran Dorn+9 Aster+9 Fisk+9"),
        ("Behind him Dorn outsprints Aster and Fisk for second.", "Gran Dorn Aster Fisk"),
        ("Dorn is second at nine seconds. Fisk came home third, a further eight seconds back, and will wear yellow again.",
         "Gran Dorn+9 Fisk+17"),
        ("Dorn would have taken the sprint for second, nine seconds later, ahead of Fisk.", ""),
        ("Dorn moves up to second overall, nine seconds behind, and will wear white.", ""),
    ],
)  # fmt: skip
def test_who_came_next_is_read_with_the_time_between(sentence, rows):
    found = facts(AWAY["en"] + PACK + WON + sentence, "result")
    said = (
        " ".join(f"{row.name.split()[-1]}{f'+{row.gap_s:g}' if row.gap_s else ''}" for row in found[-1].rows)
        if found
        else ""
    )
    assert said == rows


def test_a_report_gives_the_time_and_the_team_of_the_winner():
    text = (
        "Gran wins stage 3 of the Tour of Testing\n"
        "Denmark's Luis Gran won the third stage of the Tour of Testing on Friday with a late attack on the last climb.\n"
        "The 23-year-old Movistar rider completed the 159-kilometre ride in four hours, six minutes and 18 seconds, "
        "12 seconds ahead of Belgian Karl Dorn of Lotto.\n"
    )
    [finish] = facts(text, "finish", language="en")
    [rider] = finish.riders
    assert (rider.name, rider.team, finish.time_s) == ("Luis Gran", "Movistar", 14778)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bero's chances ended with a puncture 18km out.", ["mechanical Bero"]),
        ("A puncture ended Dorn's hopes.", ["mechanical Dorn"]),
        ("A puncture nearly ended Dorn's hopes.", []),
        ("Dorn's hopes have vanished with the wind.", []),
        ("Dorn remounted but gave up a few kilometres later.", ["abandon DNF Dorn"]),
        ("Dorn gave up the chase with a shrug.", []),
        ("Dorn, winner of two stages this week, decided not to start because of a fever.", ["abandon DNS Dorn"]),
        ("Dorn decided not to start his sprint too early.", []),
        ("The race doctor has told Dorn to stop.", ["abandon DNF Dorn"]),
        ("The doctor told Dorn to stop and drink.", []),
        ("Dorn attacks three kilometres from the top.", ["attack Dorn"]),
        ("Dorn will attack three kilometres from the top.", []),
        (
            "Bero, cheered on by thousands along the roadside, took maximum points on the Alton pass.",
            ["climb Bero"],
        ),
        ("Dorn takes a drink on the climb.", []),
        ("The day had begun with cold rain in Alton.", ["weather"]),
        ("The stage began with rain in the forecast.", []),
    ],
)
def test_what_happens_to_riders_is_read_in_long_sentences(sentence, told):
    found = facts(AWAY["en"] + PACK + sentence)
    said = [
        " ".join(
            filter(
                None,
                (
                    event.kind,
                    event.status if event.kind == "abandon" else "",
                    ",".join(
                        one.name.split()[-1]
                        for one in getattr(event, "riders", None) or getattr(event, "order", ())
                    ),
                ),
            )
        )
        for event in found
        if event.read.para > 2 and event.kind != "km"
    ]
    assert said == told


def test_the_head_of_an_app_gives_the_course_and_the_start():
    text = "Giro delle Colline · Stage 5 · Asti › Acqui Terme · 121.3 km\nWe're rolling. 6 km neutralised.\n🏁 They're racing!\n118 km\n110 km\n"
    found = imported(text, language="en")
    stage = found.stage
    assert (stage.race, stage.start, stage.finish) == ("Giro delle Colline", "Asti", "Acqui Terme")
    assert [event.kind for event in found.facts if "start" in event.kind] == ["neutral_start", "start"]


def test_a_nation_is_of_the_one_who_was_dropped_before_another_who_is_away():
    text = "Aster attacked. The Spaniard Aster leads.\nBero was distanced on the climb. The Spaniard was picked up by the peloton.\n"
    found = facts(AWAY["en"] + text, "caught")
    assert [one.name for event in found for one in event.riders] == ["Jan Bero"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Dorn is across to the leaders in no time.", ["join Dorn"]),
        ("Dorn could be across to the leaders soon.", []),
        ("That's Dorn up to the front two.", ["join Dorn"]),
        ("That's Dorn up to second overall.", []),
        ("Aster and Bero now have Dorn for company.", ["join Dorn"]),
        ("A third man has joined them: Dorn.", ["join Dorn"]),
        ("A third man has joined the commentary team: Dorn.", []),
        ("Dorn and Fisk are chasing.\nThey've come across to the leading pair with the top in sight.", ["join Dorn,Fisk"]),
        ("Dorn and Fisk are chasing.\nThey've come over to the barriers.", []),
        ("Everyone's back, Dorn included.", ["join Dorn"]),
        ("Everyone's back at the hotel, Dorn included.", []),
        ("Aster was alone over the summit, with the rest far behind.", ["climb Aster"]),
        ("Aster was alone over the crest last year.", []),
        ("Aster was first over the summit, in case you have him in your fantasy team.", ["climb Aster"]),
        ("At the sprint in Alton Aster beat Bero and Dorn to the three bonus seconds.", ["sprint Aster,Bero,Dorn"]),
        ("In Alton Dorn was born.", []),
    ],
)  # fmt: skip
def test_who_joins_and_who_is_first_is_read_however_it_is_put(sentence, told):
    found = facts(AWAY["en"] + PACK + sentence)
    said = [
        f"{event.kind} {','.join(sorted(one.name.split()[-1] for one in getattr(event, 'riders', None) or event.order))}"
        for event in found
        if event.read.para > 2 and event.kind in ("join", "climb", "sprint", "attack", "caught")
    ]
    assert said == told


@pytest.mark.parametrize(
    "more",
    [
        "Three, two and one second, none of which matters to the general classification.",
        "3, 2 and 1 seconds, though none of it matters much for the pink jersey.",
        "The bonuses are three, two and one.",
    ],
)
@pytest.mark.parametrize("order", ["ahead of Bero and Dorn.", ". Bero second, Dorn third."])
def test_what_a_sprint_gives_is_shared_out_among_those_named_before(order, more):
    [sprint] = facts(f"{AWAY['en']}{PACK}Aster wins the intermediate sprint {order} {more}", "sprint")
    assert [row.bonus_s for row in sprint.order] == [3, 2, 1]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The bunch closes in and the break is history.", ["caught"]),
        ("The break is history in the making.", []),
        ("The break was history last year too.", []),
        ("The two in front sit up and wait for the bunch.", ["caught"]),
        ("The two leaders sit up a little straighter.", []),
        ("Dorn has slipped away almost unnoticed.", ["attack Dorn"]),
        ("Dorn almost slipped away unnoticed.", []),
        ("Dorn has gone down on that bend and taken Fisk with him.", ["crash Dorn", "crash Fisk"]),
        ("Dorn crashed but is already back in the bunch.", ["join Dorn", "crash Dorn"]),
        ("Crash in the bunch! Dorn seems to be the worst off.", ["crash Dorn"]),
    ],
)
def test_what_ends_a_break_or_a_rider_is_read_in_few_words(sentence, told):
    found = facts(AWAY["en"] + PACK + sentence)
    said = [
        f"{event.kind} {one.name.split()[-1]}" if one else event.kind
        for event in found
        if event.read.para > 2 and event.kind != "km"
        for one in event.riders or [None]
    ]
    assert said == told
