"""The rules of the fold at their edges: reports that come late, twice, or from where they do not count."""

from datetime import timedelta
from functools import reduce

import pytest
from race_strategies import FLAG, STAGE, event
from trials import FIRST
from trials import header as trial_header
from trials import report as trial_report

from tracker.race.events import WORKED_OUT
from tracker.race.fold import apply
from tracker.race.state import initial_state
from tracker.race.timeline import Timeline


def after(*log, stage=STAGE):
    return reduce(apply, log, initial_state(stage))


def header(stage=STAGE, **fields):
    return event("header", 30, stage={**stage.model_dump(mode="json", exclude_unset=True), **fields})


# -- the head of the race --------------------------------------------------------------------------------------


FACTS = {
    "km": {"km_to_go": 100},
    "gap": {"gap_s": 20},
    "situation": {"groups": [{"role": "peloton"}]},
    "breakaway": {"riders": ["Anna Ask"]},
    "attack": {"riders": ["Anna Ask"]},
    "join": {"riders": ["Anna Ask"]},
    "dropped": {"riders": ["Anna Ask"]},
    "caught": {},
    "regroup": {},
    "climb": {"name": "Wall"},
    "sprint": {"name": "Testville"},
}


@pytest.mark.parametrize("kind", FACTS)
@pytest.mark.parametrize("before", [[], [event("neutral_start", -10)]], ids=["joined late", "rolled out"])
def test_what_happens_only_in_a_race_says_that_it_is_on(kind, before):
    state = after(*before, event(kind, 30, **FACTS[kind]))
    assert (state.status, state.started_at) == ("racing", FLAG)


@pytest.mark.parametrize("kind", ["comment", "crash", "mechanical", "weather", "abandon"])
def test_what_may_happen_before_the_start_does_not_start_the_race(kind):
    fields = {"riders": ["Anna Ask"]} if kind in ("crash", "mechanical", "abandon") else {"text": "On the way."}
    assert after(event("neutral_start", -10), event(kind, -5, **fields)).status == "neutral"


@pytest.mark.parametrize("kind", FACTS)
def test_a_report_that_comes_after_the_finish_does_not_put_the_race_back_on(kind):
    finish = event("finish", 250, riders=["Anna Ask"])
    state = after(event("start"), finish, event(kind, 251, **FACTS[kind]))
    assert (state.status, state.finished_at) == ("finished", finish.at)


def test_a_riders_own_place_is_not_that_of_the_head():
    assert after(event("km", 60, km_to_go=120), event("position", 61, bib=4, km_to_go=110)).km_to_go == 120


def test_a_report_at_the_last_km_mark_leaves_the_mark_as_old_as_it_is():
    mark = event("km", 60, km_to_go=120)
    assert after(mark, event("gap", 66, gap_s=20, km_to_go=120)).km_at == mark.at
    assert after(mark, event("gap", 66, gap_s=20, km_to_go=119)).km_at > mark.at
    again = event("km", 66, km_to_go=120)
    assert after(mark, again).km_at == again.at


def test_a_speed_is_kept_with_what_it_was_taken_over():
    pace = after(event("speed", 60, speed_kph=41.5, over="the first hour")).pace
    assert (pace.speed_kph, pace.over, pace.at) == (41.5, "the first hour", FLAG + timedelta(hours=1))


# -- passages --------------------------------------------------------------------------------------------------


def names(state):
    return [(passed.type, passed.name, passed.km_to_go) for passed in state.passages]


def test_a_climb_and_a_sprint_are_looked_up_each_in_its_own_list():
    state = after(
        event("km", 50, km_to_go=140),
        event("climb", 51, name="COL DU TEST"),
        event("sprint", 52, name="testville"),
    )
    assert names(state) == [("climb", "Col du Test", 60.0), ("sprint", "Testville", 100.0)]
    state = after(event("km", 50, km_to_go=140), event("climb", 51, name="Testville"))
    assert names(state) == [("climb", "Testville", 140.0)]


@pytest.mark.parametrize(("km", "kept"), [(40, 1), (39.5, 1), (39, 2), (41, 2), (None, 1)])
def test_a_passage_is_reported_again_within_a_km_and_a_lap_later_it_is_another(km, kept):
    where = {} if km is None else {"km_to_go": km}
    first = event("climb", 50, name="Wall", km_to_go=40, order=["Anna Ask"])
    state = after(first, event("climb", 55, name="Wall", order=["Béa Bø"], **where))
    assert len(state.passages) == kept
    assert state.passages[-1].event.order[0].surname == "Bø"


def test_a_passage_reported_without_a_km_is_replaced_by_one_with_it():
    state = after(
        event("climb", 50, name="Wall", order=["Anna Ask"]),
        event("climb", 51, name="Wall", km_to_go=40, order=["Anna Ask"]),
    )
    assert names(state) == [("climb", "Wall", 40.0)]


def test_two_lines_close_to_each_other_are_two_passages():
    state = after(
        event("climb", 50, name="Wall", km_to_go=40),
        event("sprint", 51, name="Wall", km_to_go=40),
        event("sprint", 52, name="Bridge", km_to_go=39.8),
        event("sprint", 53, km_to_go=39.6),
        event("sprint", 54, km_to_go=39.6),
    )
    assert [name for _, name, _ in names(state)] == ["Wall", "Wall", "Bridge", "", ""]


# -- a header that is corrected --------------------------------------------------------------------------------


ROWS = [{"position": 1, "name": "Anna Ask", "time_s": 1000}]
OTHER = [{"position": 1, "name": "Béa Bø", "time_s": 990}]


def test_the_gc_before_the_stage_is_that_of_the_newest_header_until_there_is_another():
    with_gc = STAGE.model_validate({**STAGE.model_dump(mode="json", exclude_unset=True), "gc_before": ROWS})
    state = after(event("start"), header(with_gc, gc_before=OTHER), stage=with_gc)
    assert (state.gc.basis, state.gc.rows[0].surname) == ("before", "Bø")
    assert after(event("start"), header(gc_before=ROWS)).gc.rows[0].surname == "Ask"
    official = event("gc", 20, basis="official", rows=ROWS)
    state = after(event("start"), official, header(with_gc, gc_before=OTHER), stage=with_gc)
    assert (state.gc.basis, state.gc.rows[0].surname) == ("official", "Ask")


def test_other_classifications_before_the_stage_are_those_of_the_newest_header_too():
    def before(rows):
        return [{"which": "points", "rows": [{"position": 1, "name": rows[0]["name"], "points": 5}]}]

    first = STAGE.model_validate(
        {**STAGE.model_dump(mode="json", exclude_unset=True), "classifications_before": before(ROWS)}
    )
    [points] = after(
        event("start"), header(first, classifications_before=before(OTHER)), stage=first
    ).classifications
    assert points.rows[0].surname == "Bø"


def starts(*minutes):
    return [
        {"bib": bib, "start_at": (FIRST + timedelta(minutes=minute)).isoformat()}
        for bib, minute in zip((11, 12, 21, 22, 23), minutes, strict=False)
    ]


def trial_after(header_fields, *log, **first):
    stage = trial_header(**first)
    changed = {**stage.model_dump(mode="json", by_alias=True, exclude_unset=True), **header_fields}
    return Timeline(stage, [*log, trial_report("header", 5, stage=changed)])


def departures(timeline, minute):
    trial = timeline.snapshot(FIRST + timedelta(minutes=minute)).state.trial
    return {run.called: run.start_at for run in trial.runs if run.start_at is not None}


def test_start_times_that_are_corrected_are_the_new_ones():
    timeline = trial_after({"starts": starts(2, 3)}, starts=starts(0, 1))
    assert departures(timeline, 4) == {"Ask": FIRST, "Bø": FIRST + timedelta(minutes=1)}
    later = {"Ask": FIRST + timedelta(minutes=2), "Bø": FIRST + timedelta(minutes=3)}
    assert departures(timeline, 6) == later


def test_start_times_that_are_taken_out_of_the_header_are_gone():
    assert departures(trial_after({"starts": []}, starts=starts(0, 1)), 6) == {}


def test_times_that_were_taken_survive_corrected_start_times():
    split = trial_report("split", 4, 11, checkpoint="Col du Test", time_s=240)
    timeline = trial_after({"starts": starts(0, 3)}, split, starts=starts(0, 1))
    state = timeline.snapshot(FIRST + timedelta(minutes=6)).state
    assert [time.time_s for time in state.trial.times_at("col du test")] == [240]
    assert departures(timeline, 6)["Bø"] == FIRST + timedelta(minutes=3)


def test_start_times_that_come_during_the_trial_are_added_to_what_was_reported():
    split = trial_report("split", 4, 11, checkpoint="Col du Test", time_s=240)
    timeline = trial_after({"starts": starts(0, 1)}, split)
    state = timeline.snapshot(FIRST + timedelta(minutes=6)).state
    assert [time.time_s for time in state.trial.times_at("col du test")] == [240]
    assert departures(timeline, 6)["Bø"] == FIRST + timedelta(minutes=1)


# -- machines' pictures ----------------------------------------------------------------------------------------


FIELD = [{"name": f"Rider {number}"} for number in range(60)]


def pictures(begin, end, ahead=0, gap_s=20):
    """Pictures a quarter of a minute apart, with `ahead` riders in front of the others."""
    for number in range(int(begin * 4), int(end * 4)):
        minute = number / 4
        groups = [{"role": "peloton", "riders": FIELD[ahead:], "named": "all", "gap_s": gap_s if ahead else 0}]
        if ahead:
            groups.insert(0, {"role": "leaders", "riders": FIELD[:ahead], "named": "all", "gap_s": 0})
        yield event("situation", minute, groups=groups, routine=True, km_to_go=150 - minute)


def worked_out(*log):
    timeline = Timeline(STAGE, log)
    feed = timeline.snapshot(timeline.end).feed
    return [line.kind for line in feed if line.source == WORKED_OUT]


@pytest.mark.parametrize("kind", ["comment", "km", "crash", "weather"])
def test_what_pictures_have_changed_is_a_line_of_the_feed_once_whatever_is_reported_between_them(kind):
    fields = (
        {"text": "Applause."} if kind in ("comment", "crash") else {"sky": "rain"} if kind == "weather" else {}
    )
    between = [
        event(kind, minute + 0.1, **fields, **({"km_to_go": 150 - minute} if kind == "km" else {}))
        for minute in (quarter / 4 for quarter in range(12, 20))
    ]
    log = [event("start"), *pictures(1, 3), *pictures(3, 5, ahead=2)]
    assert worked_out(*log) == ["attack"]
    assert worked_out(*log, *between) == ["attack"]
    assert worked_out(*log, *between, *pictures(6, 8, ahead=2)) == ["attack"]


@pytest.mark.parametrize("reported_at", [2.9, 3.1])
def test_an_attack_that_was_reported_is_not_worked_out_again(reported_at):
    reported = event("attack", reported_at, riders=[FIELD[0], FIELD[1]])
    log = [*pictures(1, 3), *pictures(3, 5, ahead=2)]
    assert worked_out(event("start"), reported, *log) == []


def test_while_the_race_is_neutralised_nothing_is_worked_out():
    log = [*pictures(1, 3), event("neutralised", 3), *pictures(3, 5, ahead=2)]
    assert worked_out(event("start"), *log) == []
    assert worked_out(event("start"), *log, event("resumed", 5), *pictures(5, 8, ahead=2)) == ["attack"]


def test_once_it_is_over_nothing_is_worked_out():
    assert worked_out(event("start"), *pictures(1, 3), event("finish", 3), *pictures(3.25, 6, ahead=2)) == []


def test_what_a_person_has_reported_by_a_picture_is_not_worked_out_again():
    log = [event("start"), *pictures(1, 3), *pictures(3, 6, ahead=2)]
    seen = next(one for one in log if one.at == FLAG + timedelta(minutes=3.25))
    reported = seen.model_copy(update={"id": "desk", "routine": False, "at": seen.at + timedelta(seconds=5)})
    assert worked_out(*log, reported) == []


def test_pictures_that_a_person_reports_are_lines_by_themselves():
    log = [one.model_copy(update={"routine": False}) for one in [*pictures(1, 3), *pictures(3, 5, ahead=2)]]
    assert worked_out(event("start"), *log) == []
