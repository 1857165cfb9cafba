"""The story of a stage: escapes with their beginning, their largest gap and their end, and who lost out."""

from race_strategies import STAGE, event
from test_virtual import picture

from tracker.race.recap import LINES, recap
from tracker.race.story import story_of
from tracker.race.timeline import Timeline

DAY = [
    event("start", 0),
    event("attack", 3, riders=["Anna Ask"], km_to_go=178),
    event("join", 4, riders=["Béa Bø"], to="leaders", km_to_go=177),
    event("gap", 30, gap_s=240, km_to_go=160),
    event("gap", 90, gap_s=300, km_to_go=120),
    event("dropped", 100, riders=["Dora Díaz"], from_="peloton", km_to_go=112),
    event("sprint", 120, name="Testville", km_to_go=100, order=[{"name": "Anna Ask", "bonus_s": 3}]),
    event("crash", 130, riders=["Elsa Ek"], km_to_go=90),
    event("attack", 150, riders=["Hana Hrubá"], from_="peloton", km_to_go=80),
    event("caught", 152, riders=["Hana Hrubá"], by="peloton", km_to_go=78.5),
    event("caught", 170, km_to_go=60),
    event("attack", 180, riders=["Cleo Čech"], km_to_go=55),
    event("gap", 190, gap_s=45, km_to_go=48),
]
FINISH = [
    event("finish", 250, riders=["Cleo Čech"]),
    event(
        "result",
        251,
        rows=[{"name": "Cleo Čech", "position": 1, "time_s": 15000}, {"name": "Anna Ask", "gap_s": 20}],
    ),
]


def story_and_recap(log, minute=1000):
    timeline = Timeline(STAGE, log)
    at = min(
        timeline.end,
        STAGE.start_at.__class__.fromtimestamp(STAGE.start_at.timestamp() + minute * 60, STAGE.start_at.tzinfo),
    )
    return story_of(timeline, at), recap(timeline, timeline.snapshot(at))


def surnames(riders):
    return {rider.surname for rider in riders}


def test_an_escape_has_its_riders_its_largest_gap_and_its_end():
    first = story_and_recap(DAY)[0].escapes[0]
    assert surnames(first.riders) == {"Ask", "Bø"}
    assert (first.began.km_to_go, first.ended.km_to_go, first.ending) == (178, 60, "caught")
    assert (first.largest.gap_s, first.largest.km_to_go) == (300, 120)


def test_who_is_away_now_has_no_end():
    now = story_and_recap(DAY)[0].escapes[-1]
    assert surnames(now.riders) == {"Čech"}
    assert now.ended is None


def test_an_escape_that_holds_to_the_line_ends_there():
    assert story_and_recap([*DAY, *FINISH])[0].escapes[-1].ending == "finish"


def test_an_attack_that_comes_to_nothing_is_an_attempt():
    assert [surnames(one.riders) for one in story_and_recap(DAY)[0].attempts] == [{"Hrubá"}]


def test_who_was_dropped_is_lost_until_all_are_together():
    assert surnames(one.rider for one in story_and_recap(DAY)[0].lost) == {"Díaz"}
    assert story_and_recap([*DAY, event("regroup", 200, km_to_go=40)])[0].lost == ()


def test_riders_named_later_were_away_from_the_beginning():
    log = [
        event("breakaway", 3, size=2, km_to_go=175),
        event("breakaway", 20, riders=["Anna Ask", "Béa Bø"], km_to_go=150),
    ]
    assert [(surnames(one.riders), one.began.km_to_go) for one in story_and_recap(log)[0].escapes] == [
        ({"Ask", "Bø"}, 175)
    ]


def test_the_last_of_an_escape_is_named():
    log = [
        event("breakaway", 3, riders=["Anna Ask", "Béa Bø"], km_to_go=175),
        event("attack", 100, riders=["Anna Ask"], from_="leaders", km_to_go=60),
        event("caught", 120, riders=["Béa Bø"], by="peloton", km_to_go=50),
        event("caught", 140, km_to_go=30),
    ]
    (escape,) = story_and_recap(log)[0].escapes
    assert (surnames(escape.riders), surnames(escape.last), escape.ended.km_to_go) == ({"Ask", "Bø"}, {"Ask"}, 30)


def test_a_recap_says_who_is_away_how_it_came_about_and_what_comes():
    lines = story_and_recap(DAY)[1]
    assert lines[0].startswith("48 of 180 km to go, after 3 h 10 min")
    assert lines[1] == "In front: Čech, 0:45 ahead of the peloton."
    assert lines[2] == "They went at 55 km to go and had 0:45 at most, at 48 km."
    assert lines[3] == "Ask and Bø went at 178 km to go and had 5:00 at most, at 120 km; caught at 60 km."
    assert "Dropped: Díaz (112 km)." in lines
    assert "Crashed: Ek." in lines
    assert "Testville: Ask 3 s." in lines


def test_a_recap_after_the_finish_begins_with_the_winner():
    assert story_and_recap([*DAY, *FINISH])[1][0] == "Cleo Čech wins in 4:10:00, before Anna Ask."


def test_a_recap_knows_nothing_of_what_comes_after_its_moment():
    assert story_and_recap([*DAY, *FINISH], minute=100)[1] == story_and_recap(DAY[:6], minute=100)[1]
    assert not any("Čech" in line for line in story_and_recap([*DAY, *FINISH], minute=100)[1])


def test_a_recap_since_a_moment_holds_what_happened_after_it():
    timeline = Timeline(STAGE, DAY)
    lines = recap(timeline, timeline.snapshot(timeline.end), timeline.snapshot_at_km(85).at)
    assert lines[2:] == (
        "80 km to go: Attack: Hrubá.",
        "60 km to go: Caught: Ask and Bø.",
        "55 km to go: Away: Čech.",
    )


def test_a_recap_has_ten_lines_at_most_however_much_happened():
    log = list(DAY)
    for number in range(60):
        log.append(event("crash", 60 + number, riders=[f"Ann Number{number}"], km_to_go=140 - number / 2))
        log.append(
            event(
                "sprint", 60.1 + number, name=f"S{number}", order=[{"name": "Anna Ask"}], km_to_go=140 - number / 2
            )
        )
        log.append(event("breakaway", 60.2 + number, riders=[f"Eve Other{number}"], km_to_go=139 - number / 2))
    timeline = Timeline(STAGE, log)
    snapshot = timeline.snapshot(timeline.end)
    assert len(recap(timeline, snapshot)) <= LINES
    assert len(recap(timeline, snapshot, timeline.begin)) <= LINES


def test_of_a_race_that_has_not_begun_it_says_so():
    timeline = Timeline(STAGE, [event("comment", -10, text="Hello.")])
    assert recap(timeline, timeline.snapshot(timeline.end))[0] == "The stage has not started yet."


def test_withdrawn_and_corrected_entries_are_no_part_of_the_story():
    attack = DAY[-2]
    log = [*DAY[:-1], event("withdraw", 181, target=attack.id)]
    assert all(surnames(one.riders) != {"Čech"} for one in story_and_recap(log)[0].escapes)


def test_groups_in_a_picture_are_chased_in_the_recap():
    log = picture(("Tête", 0, ["Anna Ask"], {}), ("Poursuivants", 20, ["Béa Bø"], {}), ("Peloton", 80, [], {}))
    lines = story_and_recap([event("start", 0), log])[1]
    assert "In between: Bø at 0:20." in lines
