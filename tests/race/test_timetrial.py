from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from trials import FIRST, LOG, TEAMS, at, header, report

from tracker.race.timeline import Timeline
from tracker.race.trial import board as trialboard
from tracker.race.trial.timing import FINISH

TTT = header(format="ttt")


def board(snapshot, name):
    tables = trialboard.boards(trialboard.trial_of(snapshot.state), snapshot.state.stage)
    return next(table for table in tables if table.name == name)


def rows(snapshot, name="There"):
    return [(row.position, row.run.called, row.time_s, row.gap_s) for row in board(snapshot, name).rows]


def riding(snapshot):
    trial, stage = trialboard.trial_of(snapshot.state), snapshot.state.stage
    return [one.run.called for one in trialboard.on_course(trial, stage, snapshot.at)]


def waiting(snapshot):
    trial, stage = trialboard.trial_of(snapshot.state), snapshot.state.stage
    return [run.called for run in trialboard.to_start(trial, stage, snapshot.at)]


# -- tables ----------------------------------------------------------------------------------------------------


def test_checkpoints_stand_in_the_order_in_which_they_are_passed_and_the_finish_last():
    snapshot = at([*LOG, report("split", 20, 11, checkpoint="Wall", time_s=1000)], 60)
    tables = trialboard.boards(snapshot.state.trial, snapshot.state.stage)
    assert [(table.name, table.km_to_go) for table in tables] == [
        ("Col du Test", 20.0),
        ("Pont Neuf", 8.0),
        ("Wall", None),
        ("There", 0.0),
    ]


def test_the_table_of_a_checkpoint_is_best_first_with_places_by_the_times():
    assert rows(at(LOG, 24), "Col du Test") == [
        (1, "Bø", 870, 0),
        (2, "Díaz", 880, 10),
        (3, "Ek", 890, 20),
        (4, "Čech", 900, 30),  # told second when Bø alone was faster: a hundredth better than Ask
        (5, "Ask", 900, 30),
    ]


def test_who_is_level_shares_the_place_and_the_next_one_counts_both():
    assert rows(at(LOG, 50))[:4] == [
        (1, "Díaz", 2466, 0),
        (2, "Bø", 2470, 4),
        (2, "Ek", 2470, 4),
        (4, "Ask", 2490, 24),
    ]


def test_a_place_told_that_the_times_do_not_allow_is_kept_beside_the_one_worked_out():
    log = [*LOG[:7], report("split", 19, 21, checkpoint="Col du Test", time_s=850, position=3)]
    table = board(at(log, 20), "Col du Test")
    assert [(row.run.called, row.position, row.reported_place) for row in table.rows] == [
        ("Čech", 1, 3),
        ("Bø", 2, None),
        ("Ask", 3, None),
    ]
    (doubt,) = at(log, 20).state.doubts
    assert (doubt.event, doubt.text) == (
        log[-1].id,
        "Cleo Čech is reported as number 3 at Col du Test, by the times it is 1",
    )


def test_a_time_at_the_finish_told_as_a_split_is_one():
    for name in ("Finish", "Arrivée", "There"):
        snapshot = at([*LOG[:5], report("split", 42, 11, checkpoint=name, time_s=2490)], 43)
        assert rows(snapshot) == [(1, "Ask", 2490, 0)], name
        assert "Ask" not in riding(snapshot)


def test_a_time_told_again_takes_the_place_of_the_one_before():
    log = [*LOG, report("finish", 50, 22, time_s=2480)]
    assert rows(at(log, 50))[:3] == [(1, "Bø", 2470, 0), (1, "Ek", 2470, 0), (3, "Díaz", 2480, 10)]


def test_a_corrected_or_withdrawn_time_counts_from_the_correction_on():
    fix = {"kind": "finish", "riders": [{"bib": 22}], "time_s": 2566}
    log = [*LOG, report("amend", 55, target=LOG[-2].id, event=fix), report("withdraw", 56, target=LOG[-1].id)]
    assert [row[1] for row in rows(at(log, 54))] == ["Díaz", "Bø", "Ek", "Ask", "Čech"]
    assert [row[1] for row in rows(at(log, 55))] == ["Bø", "Ek", "Ask", "Čech", "Díaz"]
    assert [row[1] for row in rows(at(log, 56))] == ["Bø", "Ask", "Čech", "Díaz"]
    assert riding(at(log, 56)) == ["Ek"]


# -- on the course ---------------------------------------------------------------------------------------------


def test_a_start_told_ahead_puts_nobody_on_the_course_before_its_time():
    assert (riding(at(LOG, -30)), waiting(at(LOG, -30))) == ([], ["Ask", "Bø", "Čech", "Díaz", "Ek"])
    assert (riding(at(LOG, 5)), waiting(at(LOG, 5))) == (["Ask", "Bø", "Čech"], ["Díaz", "Ek"])


def test_on_the_course_time_runs_and_the_last_split_is_compared_with_the_best_so_far():
    snapshot = at(LOG, 22)
    one = next(
        one
        for one in trialboard.on_course(snapshot.state.trial, snapshot.state.stage, snapshot.at)
        if one.run.called == "Čech"
    )
    assert (one.elapsed_s, one.board.name, one.last.time_s, one.last.position, one.last.gap_s) == (
        18 * 60,
        "Col du Test",
        900,
        3,
        30,
    )


def test_whose_start_nobody_told_is_on_the_course_from_the_first_split_on_without_a_running_time():
    snapshot = at([report("split", 15, 11, checkpoint="Col du Test", time_s=900)], 16)
    (one,) = trialboard.on_course(snapshot.state.trial, snapshot.state.stage, snapshot.at)
    assert (one.run.called, one.run.start_at, one.elapsed_s) == ("Ask", None, None)
    assert waiting(snapshot) == ["Bø", "Čech", "Díaz", "Ek"]


def test_a_split_told_late_puts_nobody_back_on_the_course():
    log = [*LOG, report("split", 52, 12, checkpoint="Pont Neuf", time_s=1700)]
    assert riding(at(log, 53)) == []
    log = [*LOG[:11], report("split", 31, 11, checkpoint="Col du Test", time_s=901)]
    snapshot = at(log, 32)
    first = trialboard.on_course(snapshot.state.trial, snapshot.state.stage, snapshot.at)[0]
    assert (first.run.called, first.board.name) == ("Ask", "Pont Neuf")


def test_where_a_transmitter_has_a_rider_is_kept_and_moves_nobody():
    log = [
        *LOG[:5],
        report("position", 10, 11, km_to_go=25.2, speed_kph=48.0),
        report("position", 10, 23, km_to_go=30),
    ]
    log.append(report("position", 11, 11, km_to_go=24.1))
    snapshot = at(log, 11)
    first = trialboard.on_course(snapshot.state.trial, snapshot.state.stage, snapshot.at)[0]
    assert (first.where.km_to_go, first.where.speed_kph) == (24.1, None)
    assert at(log, 5).state.trial.where == ()
    assert (snapshot.state.km_to_go, riding(at([report("position", 10, 23, km_to_go=30)], 11))) == (None, [])


# -- who is out, and the end -----------------------------------------------------------------------------------


def test_who_is_out_is_neither_on_the_course_nor_in_the_table_of_the_finish():
    log = [
        *LOG,
        report("abandon", -10, 11, status="DNS"),
        report("abandon", 20, 21, status="DNF"),
        report("abandon", 60, 22, status="DSQ"),
    ]
    assert riding(at(log[:5] + log[-3:], 21)) == ["Bø", "Díaz", "Ek"]
    assert rows(at([one for one in log if "11" not in one.id], 61))[0] == (1, "Bø", 2470, 0)
    assert "Díaz" not in [row[1] for row in rows(at(log, 61), "Col du Test")]


def test_it_is_on_from_the_first_start_until_all_of_the_start_list_are_in_or_out():
    status = [at(LOG, minute).state.status for minute in (-30, -0.1, 0, 41.5, 48.9, 49)]
    assert status == ["not_started", "not_started", "racing", "racing", "racing", "finished"]
    assert at(LOG, 49).state.finished_at == FIRST + timedelta(minutes=49)
    assert [at(LOG, minute).elapsed_s for minute in (-1, 0, 30)] == [None, 0, 30 * 60]
    last_out = [*LOG[:-1], report("abandon", 50, 23)]
    assert [at(last_out, minute).state.status for minute in (49, 50)] == ["racing", "finished"]


def test_the_first_finish_ends_nothing_whoever_is_known():
    for stage in (header(), header(riders=[])):
        log = [report("depart", 0, 11), report("finish", 41, 11, time_s=2490)]
        assert at(log, 42, stage).state.status == "racing"
        assert at(log[1:], 42, stage).state.status == "racing"


RESULT = [
    {"position": 1, "bib": 22, "time_s": 2466},
    {"position": 2, "bib": 23, "gap_s": 4},
    {"position": 3, "bib": 12, "gap_s": 4},
]


def test_a_result_of_the_first_few_does_not_end_it_while_others_ride():
    for basis in ("provisional", "official"):
        log = [*LOG[:-1], report("result", 48, rows=RESULT[:1], basis=basis)]
        assert at(log, 48.5).state.status == "racing"


def test_an_official_result_of_the_first_rows_ends_it_once_nobody_is_known_to_ride():
    stage = header(riders=[*TTT.model_dump()["riders"], {"bib": 24, "name": "Not Told"}])
    assert at([*LOG, report("result", 60, rows=RESULT, basis="official")], 60, stage).state.status == "finished"
    assert at([*LOG, report("result", 60, rows=RESULT, basis="provisional")], 60, stage).state.status == "racing"
    ended = [report("result", 60, rows=RESULT, basis="provisional"), report("gc", 61, rows=RESULT[:1])]
    assert at([*LOG[:-1], *ended], 61, stage).state.status == "finished"


def test_a_result_settles_the_finish_by_its_order_and_its_unclassified():
    log = [*LOG, report("result", 60, rows=[*RESULT, {"bib": 21, "status": "DSQ"}], basis="official")]
    assert rows(at(log, 60)) == [
        (1, "Díaz", 2466, 0),
        (2, "Ek", 2470, 4),
        (3, "Bø", 2470, 4),
        (4, "Ask", 2490, 24),
    ]


def test_groups_gaps_and_km_of_a_road_race_mean_nothing_here():
    log = [*LOG, report("gap", 20, gap_s=30), report("km", 20, km_to_go=10), report("breakaway", 21, 11)]
    state = at(log, 22).state
    assert (state.groups, state.gap, state.km_to_go) == ((), None, None)


def test_a_header_told_late_makes_a_time_trial_of_it():
    road = header(format="road")
    log = [report("gap", -5, gap_s=30), report("header", 0, stage=header().model_dump(mode="json", by_alias=True))]
    state = at([*log, *LOG[5:]], 24, road).state
    assert (state.stage.format, state.groups, state.status) == ("itt", (), "racing")
    assert len(state.trial.times_at("col du test")) == 5


# -- team time trials ------------------------------------------------------------------------------------------


def test_a_team_time_trial_is_a_race_of_teams():
    assert riding(at(TEAMS, 20, TTT)) == ["Equipe Alpha", "Team Beta"]
    assert rows(at(TEAMS, 20, TTT), "Pont Neuf") == [(1, "Team Beta", 870, 0), (2, "Equipe Alpha", 900, 30)]
    assert at(TEAMS, 26, TTT).state.status == "racing"
    end = at(TEAMS, 30, TTT)
    assert rows(end) == [(1, "Team Beta", 1470, 0), (2, "Equipe Alpha", 1500, 30)]
    assert end.state.status == "finished"
    assert [mark.time_s for mark in end.state.trial.times_at(FINISH) if mark.key == "bea bo"] == [1507]


def test_a_result_of_teams_places_teams():
    result = [{"position": 1, "team": "Team Beta", "time_s": 1470}, {"position": 2, "team": "ALP", "gap_s": 31}]
    snapshot = at([*TEAMS, report("result", 40, rows=result)], 41, TTT)
    assert rows(snapshot) == [(1, "Team Beta", 1470, 0), (2, "Equipe Alpha", 1501, 31)]


def test_a_team_is_out_when_all_its_riders_are():
    log = [*TEAMS[:2], report("abandon", 3, 11), report("abandon", 4, 12)]
    assert riding(at(log, 3.5, TTT)) == ["Equipe Alpha"]
    assert riding(at(log, 4.5, TTT)) == []


# -- laws ------------------------------------------------------------------------------------------------------

_STAGES = st.sampled_from([header(), TTT, header(riders=[])])
_BIBS = st.sampled_from([11, 12, 21, 22, 23, 99])


@st.composite
def trial_logs(draw):
    """Draw a log of a time trial in which no two events have the same time."""
    log = []
    for minute in range(draw(st.integers(1, 14))):
        kind = draw(st.sampled_from(["depart", "split", "finish", "position", "abandon", "result", "start"]))
        fields = {}
        if kind in ("split", "finish"):
            fields["time_s"] = draw(st.one_of(st.none(), st.integers(900, 904)))
        if kind == "split":
            fields["checkpoint"] = draw(st.sampled_from(["Col du Test", "Pont Neuf", "Wall", "Finish"]))
            fields["position"] = draw(st.one_of(st.none(), st.integers(1, 4)))
        if kind == "depart":
            fields["start_minute"] = draw(st.integers(0, 20))
        if kind == "result":
            bibs = draw(st.lists(_BIBS, unique=True, max_size=4))
            fields["rows"] = [{"bib": bib, "position": n, "time_s": 900 + n // 2} for n, bib in enumerate(bibs, 1)]
        elif kind in ("depart", "split", "finish") and draw(st.booleans()):
            fields["team"] = draw(st.sampled_from(["ALP", "Team Beta", "Other"]))
        elif kind != "start":
            fields["bib"] = draw(_BIBS)
        if kind == "position":
            fields["km_to_go"] = 5
        log.append(report(kind, minute, **fields))
    return log


@given(st.data())
def test_any_order_of_arrival_folds_to_the_same_time_trial(data):
    stage, log = data.draw(_STAGES), data.draw(trial_logs())
    straight = Timeline(stage, log)
    arriving = Timeline(stage)
    for one in data.draw(st.permutations(log)):
        arriving.append(one)
        arriving.state_at(arriving.end)
    for one in log:
        assert arriving.state_at(one.at) == straight.state_at(one.at)


@given(st.data())
def test_whatever_is_told_the_tables_hold_together(data):
    stage, log = data.draw(_STAGES), data.draw(trial_logs())
    for one in log:
        snapshot = Timeline(stage, log).snapshot(one.at)
        trial = trialboard.trial_of(snapshot.state)
        for table in trialboard.boards(trial, stage):
            times = [row.time_s for row in table.rows]
            assert times == sorted(times)
            assert [row.gap_s for row in table.rows] == [time - times[0] for time in times]
            keys = [row.run.key for row in table.rows]
            assert len(keys) == len(set(keys))
            for number, row in enumerate(table.rows, 1):
                better = sum(time < row.time_s for time in times)
                assert better < row.position <= number
        everybody = [run.key for run in trialboard.finished(trial, stage)]
        everybody += [one.run.key for one in trialboard.on_course(trial, stage, snapshot.at)]
        everybody += [run.key for run in trialboard.to_start(trial, stage, snapshot.at)]
        assert len(everybody) == len(set(everybody))


def test_times_told_at_one_moment_are_placed_by_all_of_them():
    # A table read anew has several new lines at once; whoever has the lower bib is not looked at alone.
    log = [
        report("split", 20, 11, id="split-1-11", checkpoint="Col du Test", time_s=900, position=2),
        report("split", 20, 12, id="split-1-12", checkpoint="Col du Test", time_s=890, position=1),
    ]
    snapshot = at(log, 21)
    assert [row.reported_place for row in board(snapshot, "Col du Test").rows] == [None, None]
    assert snapshot.state.doubts == ()
