"""What the commissaires decide in the middle of a race, and what must then stand still or move along."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from race_strategies import FLAG, STAGE, event

from tracker.race.distance import chase_at, km_estimate
from tracker.race.recap import recap
from tracker.race.report import as_line, as_object
from tracker.race.stage import Altitude, Checkpoint
from tracker.race.timeline import Timeline
from tracker.race.wording import sentence
from tracker.table import as_table

START = event("start", 0)
AWAY = [
    START,
    event("breakaway", 5, riders=["Anna Ask"]),
    event("km", 20, km_to_go=166.0),
    event("gap", 20.5, gap_s=60),
    event("km", 40, km_to_go=152.0),
    event("gap", 40.5, gap_s=120),
]
"""A rider is away at 42 km/h, and her gap grows."""


def shot(*log, minute=600.0, stage=STAGE):
    return Timeline(stage, log).snapshot(FLAG + timedelta(minutes=minute))


def after(*log, **fields):
    return shot(*log, **fields).state


class TestNeutralised:
    def test_a_rollout_after_the_flag_does_not_take_the_race_back_to_its_start(self):
        state = after(*AWAY, event("neutral_start", 45))
        assert (state.status, state.neutralised, state.km_to_go) == ("racing", True, 152)
        assert state.started_at == FLAG
        assert [group.role for group in state.groups] == ["leaders", "peloton"]

    def test_before_the_flag_it_is_the_neutral_zone(self):
        state = after(event("neutral_start", -10))
        assert (state.status, state.neutralised) == ("neutral", False)

    def test_the_neutral_zone_of_a_start_that_is_late_is_no_race(self):
        state = after(event("neutral_start", 5), event("start", 15))
        assert (state.status, state.neutralised, state.started_at) == (
            "racing",
            False,
            FLAG + timedelta(minutes=15),
        )

    def test_a_rollout_reported_before_the_flag_is_one_even_where_the_race_seemed_to_be_on(self):
        state = after(event("km", -5, km_to_go=180), event("neutral_start", -3))
        assert (state.status, state.neutralised) == ("neutral", False)

    def test_where_the_time_of_the_flag_is_not_known_a_rollout_is_one(self):
        stage = STAGE.model_copy(update={"start_at": None})
        assert after(event("km", 5, km_to_go=180), event("neutral_start", 6), stage=stage).status == "neutral"

    def test_the_cars_in_front_in_the_middle_of_a_race_do_not_stop_it(self):
        assert not after(*AWAY, event("neutral_start", 45)).stopped

    def test_a_race_that_is_stopped_stands_still_and_one_behind_the_cars_does_not(self):
        stopped = after(*AWAY, event("neutralised", 41, stopped=True))
        rolling = after(*AWAY, event("neutralised", 41, stopped=True), event("neutralised", 50))
        assert (stopped.neutralised, stopped.stopped) == (True, True)
        assert (rolling.neutralised, rolling.stopped) == (True, False)

    def test_nothing_is_expected_of_it_while_it_is_neutralised(self):
        before = shot(*AWAY, minute=45)
        assert km_estimate(before.state, before.at) is not None
        assert as_object(before)["gap"]["trend_s_per_km"] is not None
        still = shot(*AWAY, event("neutralised", 41), minute=45)
        found = as_object(still)
        assert km_estimate(still.state, still.at) is None
        assert chase_at(still.state, still.at) == (None, None)
        assert (found["forecast"], found["finish_expected"]) == (None, None)
        log = [*AWAY, event("neutralised", 41), event("km", 60, km_to_go=145.0), event("gap", 61, gap_s=100)]
        assert as_object(shot(*log))["gap"]["trend_s_per_km"] is None
        assert [group.reading.trend_s_per_km for group in still.state.groups[1:]] == [None]
        assert (found["gap"]["gap_s"], found["gap"]["trend_s_per_km"]) == (120, None)
        assert (found["status"], found["neutralised"], found["stopped"]) == ("racing", True, False)

    def test_the_gaps_stand_and_trends_begin_again_when_it_goes_on(self):
        log = [*AWAY, event("neutralised", 41), event("resumed", 71), event("gap", 80, km_to_go=146.0, gap_s=300)]
        assert after(*log[:-1]).gap.gap_s == 120
        assert after(*log).gap.trend_s_per_km is None

    def test_the_time_that_it_stood_still_is_no_slow_riding(self):
        log = [
            START,
            event("km", 60, km_to_go=140.0),
            event("neutralised", 60, stopped=True),
            event("resumed", 120),
        ]
        assert after(*log).halted_s == 3600
        assert after(*log, event("km", 180, km_to_go=100.0)).average_kph(FLAG + timedelta(minutes=180)) == 40

    def test_only_the_time_without_any_riding_is_taken_off(self):
        rolled = [*AWAY, event("neutralised", 41), event("km", 60, km_to_go=145.0), event("resumed", 61)]
        assert after(*rolled).halted_s == 0

    def test_when_it_goes_on_nothing_of_the_halt_is_left(self):
        state = after(*AWAY, event("neutralised", 41, stopped=True), event("resumed", 71))
        assert (state.neutralised, state.stopped, state.halt) == (False, False, None)
        assert [(mark.at, mark.km_to_go) for mark in state.marks] == [(FLAG + timedelta(minutes=71), 152)]
        assert after(*AWAY, event("neutralised", 41), event("resumed", 71), event("resumed", 80)).halted_s == 1800

    def test_another_flag_begins_the_sums_of_time_and_speed_again(self):
        log = [*AWAY, event("neutralised", 41), event("resumed", 71), event("neutralised", 72)]
        state = after(*log, event("start", 80, id="again"))
        assert (state.halt, state.halted_s) == (None, 0)
        assert [(mark.at, mark.km_to_go) for mark in state.marks] == [(FLAG + timedelta(minutes=80), 180)]

    def test_a_mark_before_the_flag_does_not_count_for_the_speed(self):
        state = after(event("km", -10, km_to_go=180.5), START)
        assert [mark.km_to_go for mark in state.marks] == [180]

    def test_another_flag_is_another_race(self):
        state = after(*AWAY, event("neutralised", 41, stopped=True), event("start", 60, id="again"))
        assert (state.neutralised, state.stopped, state.started_at) == (False, False, FLAG + timedelta(minutes=60))

    def test_whoever_crosses_the_line_ends_it(self):
        state = after(*AWAY, event("neutralised", 41, stopped=True), event("finish", 90, riders=["Anna Ask"]))
        assert (state.status, state.neutralised, state.stopped) == ("finished", False, False)

    def test_nothing_is_neutralised_after_the_finish(self):
        state = after(*AWAY, event("finish", 240), event("neutralised", 241), event("neutral_start", 242))
        assert (state.status, state.neutralised) == ("finished", False)

    @pytest.mark.parametrize(("stopped", "word"), [(True, "stopped"), (False, "neutralised")])
    def test_every_view_says_so(self, stopped, word):
        moment = shot(*AWAY, event("neutralised", 41, stopped=stopped), minute=42)
        assert f"· {word}" in as_line(moment)
        assert word in as_table(moment).splitlines()[1]
        assert any(
            f"The race is {word}." in line
            for line in recap(Timeline(STAGE, [*AWAY, event("neutralised", 41, stopped=stopped)]), moment)
        )
        assert sentence(event("neutralised", 41, stopped=stopped)) == f"The race is {word}"


class TestShortened:
    STAGE = STAGE.model_copy(
        update={
            "profile": tuple(Altitude(km=km, altitude_m=100 + km) for km in (0.0, 60.0, 120.0, 180.0)),
            "checkpoints": (Checkpoint(name="Feed", km_to_go=90.0, type="feed"),),
        }
    )

    def after(self, *log):
        return after(*log, stage=self.STAGE)

    def test_the_finish_moves_and_every_km_with_it(self):
        passed = event("sprint", 30, name="Testville", km_to_go=100.0, order=["Anna Ask"])
        log = [*AWAY[:2], passed, event("km", 50, km_to_go=90.0), event("gap", 50.5, gap_s=60)]
        state = self.after(*log, event("shortened", 60, distance_km=140.0))
        assert (state.stage.distance_km, state.km_to_go) == (140, 50)
        assert [climb.km_to_go for climb in state.stage.climbs] == [20]
        assert [place.km_to_go for place in state.stage.checkpoints] == [50]
        assert [passage.km_to_go for passage in state.passages] == [60]
        assert state.gap.km_to_go == 50
        assert (state.marks, state.km_at) == ((), FLAG + timedelta(minutes=60))
        assert [(point.km, point.altitude_m) for point in state.stage.profile] == [(0, 100), (60, 160), (120, 220)]

    def test_the_gaps_taken_before_are_at_the_places_of_the_new_course(self):
        log = [
            *AWAY,
            event("shortened", 60, distance_km=140.0),
            event("km", 70, km_to_go=100.0),
            event("gap", 71, gap_s=90),
        ]
        assert [gap.km_to_go for gap in shot(*log, stage=self.STAGE).gaps] == [126, 112, 100]
        assert [gap.km_to_go for gap in shot(*log, stage=self.STAGE, minute=50).gaps] == [166, 152]

    def test_no_time_is_made_up_for_km_that_nobody_rode(self):
        log = [*AWAY, event("shortened", 60, distance_km=100.0), event("km", 100, km_to_go=50.0)]
        timeline = Timeline(self.STAGE, log)
        assert timeline.time_at_km(110) is None
        assert timeline.time_at_km(159) == FLAG + timedelta(minutes=30)
        assert timeline.time_at_km(61) == FLAG + timedelta(minutes=80)

    def test_the_same_length_again_changes_nothing(self):
        state = self.after(*AWAY, event("shortened", 60, distance_km=180.0))
        assert (state.moved, state.km_to_go, state.km_at) == ((), 152, FLAG + timedelta(minutes=40))

    def test_of_a_stage_whose_length_was_not_known_it_is_the_length(self):
        stage = STAGE.model_copy(update={"distance_km": None})
        state = after(event("km", 40, km_to_go=90), event("shortened", 60, distance_km=140.0), stage=stage)
        assert (state.stage.distance_km, state.km_to_go) == (140, 90)

    def test_a_km_to_go_reported_with_it_is_that_of_the_new_course(self):
        state = self.after(*AWAY, event("shortened", 60, distance_km=140.0, km_to_go=111.0))
        assert state.km_to_go == 111

    def test_a_trend_goes_on_over_it(self):
        whole = self.after(*AWAY, event("km", 60, km_to_go=138), event("gap", 61, gap_s=180))
        cut = event("shortened", 50, distance_km=140.0)
        less = self.after(*AWAY, cut, event("km", 60, km_to_go=98), event("gap", 61, gap_s=180))
        assert less.gap.trend_s_per_km == whole.gap.trend_s_per_km is not None

    def test_a_race_that_stands_still_goes_on_standing_there_on_the_new_course(self):
        log = [*AWAY, event("neutralised", 41, stopped=True), event("shortened", 60, distance_km=140.0)]
        state = self.after(*log, event("resumed", 71))
        assert (state.km_to_go, state.halted_s) == (112, 1800)

    def test_what_is_beyond_the_new_finish_is_not_ridden(self):
        assert self.after(START, event("shortened", 60, distance_km=110.0)).stage.climbs == ()

    def test_what_was_raced_stays_raced(self):
        log = [START, event("km", 50, km_to_go=90.0)]
        raced = self.after(*log).km_raced
        assert self.after(*log, event("shortened", 60, distance_km=140.0)).km_raced == raced

    def test_times_taken_at_a_summit_already_passed_leave_nothing_to_go(self):
        # As at the Col de l'Iseran in the Tour of 2019: stopped in the valley, the times are those of the summit.
        log = [START, event("km", 200, km_to_go=40.0), event("neutralised", 201, stopped=True)]
        state = self.after(*log, event("shortened", 210, distance_km=120.0, finish="Col du Test"))
        assert (state.km_to_go, state.stage.finish, state.status) == (0, "Col du Test", "racing")

    def test_without_its_first_part_there_is_as_much_to_go_as_before(self):
        state = self.after(
            START, event("km", 5, km_to_go=100.0), event("shortened", 6, distance_km=110.0, cut="start")
        )
        assert (state.km_to_go, state.stage.distance_km) == (100, 110)
        assert [climb.km_to_go for climb in state.stage.climbs] == [60]
        assert [sprint.km_to_go for sprint in state.stage.sprints] == [100]
        assert [point.km for point in state.stage.profile] == [50, 110]

    def test_a_finish_may_be_moved_further_away(self):
        log = [
            START,
            event("km", 50, km_to_go=90.0),
            event("shortened", 60, distance_km=181.0, finish="The square"),
        ]
        state = self.after(*log)
        assert (state.km_to_go, state.stage.finish) == (91, "The square")
        assert [climb.km_to_go for climb in state.stage.climbs] == [61]

    def test_it_may_be_shortened_twice(self):
        log = [START, event("km", 50, km_to_go=90.0), event("shortened", 60, distance_km=150.0)]
        state = self.after(*log, event("shortened", 61, distance_km=140.0))
        assert (state.km_to_go, state.stage.climbs[0].km_to_go) == (50, 20)

    def test_withdrawn_it_never_was(self):
        log = [START, event("km", 50, km_to_go=90.0), event("shortened", 60, id="s", distance_km=140.0)]
        state = self.after(*log, event("withdraw", 61, target="s"))
        assert (state.stage, state.km_to_go) == (self.STAGE, 90)

    def test_a_place_whose_km_nobody_told_is_not_taken_off_the_course(self):
        stage = STAGE.model_copy(update={"climbs": (STAGE.climbs[0].model_copy(update={"km_to_go": None}),)})
        assert len(after(START, event("shortened", 60, distance_km=20.0), stage=stage).stage.climbs) == 1

    @given(
        st.integers(1, 1790).map(lambda tenths: tenths / 10), st.integers(0, 1800).map(lambda tenths: tenths / 10)
    )
    def test_what_is_left_lies_on_the_course_in_its_order(self, length, km):
        state = self.after(START, event("km", 30, km_to_go=km), event("shortened", 60, distance_km=length))
        stage = state.stage
        for place in (*stage.climbs, *stage.sprints, *stage.checkpoints):
            assert 0 <= place.km_to_go <= length
        assert all(0 <= point.km <= length for point in stage.profile)
        assert 0 <= state.km_to_go == pytest.approx(max(0, km - (180 - length)))


class TestCancelled:
    def test_it_is_over_and_nothing_is_expected(self):
        moment = shot(*AWAY, event("neutralised", 41, stopped=True), event("cancelled", 60), minute=61)
        found = as_object(moment)
        assert (found["status"], found["cancelled"], found["neutralised"]) == ("finished", True, False)
        assert (found["forecast"], found["km_estimate"], found["result"]) == (None, None, None)
        assert "cancelled" in as_table(moment).splitlines()[1]

    def test_of_a_race_that_was_stopped_nothing_is_left(self):
        state = after(*AWAY, event("neutralised", 41, stopped=True), event("cancelled", 60))
        assert (state.cancelled, state.neutralised, state.stopped, state.halt) == (True, False, False, None)
