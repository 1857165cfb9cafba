"""What gaps say: trends over enough road, what a chase needs, and where the head is between two marks."""

from datetime import timedelta
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st
from race_strategies import FLAG, STAGE, event

from tracker.race.distance import APART_KM, SPEED_KM, chase_at, km_estimate, speed_kph, when_at
from tracker.race.fold import apply
from tracker.race.gaps import chase
from tracker.race.state import initial_state
from tracker.race.timeline import Timeline

AWAY = event("breakaway", 1, riders=["Anna Ask"])


def after(*log):
    return reduce(apply, log, initial_state(STAGE))


def gaps(*readings):
    """Gaps of (minute, seconds, km to go or None)."""
    return [
        event("gap", minute, gap_s=gap_s, **({} if km is None else {"km_to_go": km}))
        for minute, gap_s, km in readings
    ]


def trend(*readings):
    return after(AWAY, *gaps(*readings)).gap.trend_s_per_km


class TestTrend:
    def test_over_five_km_it_is_seconds_per_km(self):
        assert trend((10, 60, 160), (20, 90, 150)) == 3.0

    def test_two_readings_near_each_other_give_none(self):
        assert trend((10, 60, 160), (10.25, 80, 159.8)) is None

    def test_ten_minutes_will_do_where_the_road_is_steep(self):
        assert trend((10, 60, 20), (21, 90, 17)) == 10.0

    def test_a_place_that_was_not_told_gives_no_figure(self):
        assert trend((10, 60, 140), (30, 90, 130), (35, 65, None)) is None
        assert trend((10, 60, 140), (30, 90, 130), (35, 65, None), (40, 30, None)) is None

    def test_it_goes_on_from_the_last_reading_with_a_place(self):
        assert trend((10, 60, 140), (30, 90, 130), (35, 65, None), (40, 60, 125)) == -6.0

    def test_a_gap_right_after_a_km_mark_was_taken_there(self):
        log = [AWAY, *gaps((10, 60, 160)), event("km", 19.5, km_to_go=150), *gaps((20, 90, None))]
        assert after(*log).gap.trend_s_per_km == 3.0

    def test_bounds_have_no_trend(self):
        bounded = event("gap", 10, gap_s=240, bound="lt", km_to_go=100)
        assert (
            after(AWAY, bounded, event("gap", 20, gap_s=180, approx=True, km_to_go=90)).gap.trend_s_per_km is None
        )

    def test_another_head_of_the_race_begins_anew(self):
        log = [AWAY, *gaps((10, 60, 160)), event("caught", 12), event("breakaway", 13, riders=["Béa Bø"])]
        assert after(*log, *gaps((20, 90, 150))).gap.trend_s_per_km is None

    @given(st.lists(st.tuples(st.integers(0, 600), st.floats(0, 0.3)), min_size=2, max_size=60))
    def test_frames_every_fifteen_seconds_never_give_a_figure_from_less_than_five_km(self, frames):
        km, readings = 100.0, []
        for number, (gap_s, step) in enumerate(frames):
            km -= step / 10
            readings.append((10 + number / 4, gap_s, round(km, 3)))
        ridden, minutes = readings[0][2] - readings[-1][2], readings[-1][0] - readings[0][0]
        if ridden < 5 and not (ridden >= 1 and minutes >= 10):
            assert trend(*readings) is None


def test_a_chase_needs_the_gap_over_what_is_left_and_gains_what_the_trend_says():
    gap = after(AWAY, *gaps((10, 120, 60), (20, 100, 50))).gap
    assert chase(gap, 50.0) == (2.0, 2.0)
    assert chase(gap, None) == (None, 2.0)
    assert chase(None, 50.0) == (None, None)


class TestBetweenMarks:
    LOG = (event("start", 0), event("km", 15, km_to_go=170), event("km", 30, km_to_go=160))

    @pytest.mark.parametrize(("minute", "km"), [(30.1, None), (33, 158.0), (45, 150.0), (80, None)])
    def test_the_head_goes_on_at_the_speed_it_had_until_nobody_can_know(self, minute, km):
        estimate = km_estimate(after(*self.LOG), FLAG + timedelta(minutes=minute))
        assert (estimate and estimate.km_to_go) == km

    def test_it_says_what_was_told_and_how_long_ago(self):
        estimate = km_estimate(after(*self.LOG), FLAG + timedelta(minutes=33))
        assert (estimate.told_km_to_go, estimate.age_s) == (160, 180)

    def test_it_never_passes_the_line(self):
        log = (event("start", 0), event("km", 15, km_to_go=12), event("km", 30, km_to_go=2))
        assert km_estimate(after(*log), FLAG + timedelta(minutes=50)).km_to_go == 0

    def test_a_race_that_stands_still_goes_nowhere(self):
        assert km_estimate(after(*self.LOG, event("neutralised", 31)), FLAG + timedelta(minutes=40)) is None

    @given(st.floats(150, 169.9))
    def test_going_to_a_km_shows_that_km(self, km):
        timeline = Timeline(STAGE, [*self.LOG, event("km", 45, km_to_go=150)])
        at = timeline.time_shown_at_km(round(km, 1))
        snapshot = timeline.snapshot(at)
        estimate = km_estimate(snapshot.state, at)
        assert (estimate.km_to_go if estimate else snapshot.state.km_to_go) == pytest.approx(km, abs=0.3)


def marks(*told):
    """Marks of (minute, km to go)."""
    return [event("km", minute, km_to_go=km) for minute, km in told]


class TestSpeed:
    @pytest.mark.parametrize(
        ("told", "kph"),
        [
            ([(10, 170), (20, 160), (22, 157)], 90.0),  # three kilometres will do
            ([(10, 170), (20, 160), (26, 158)], 20.0),  # or six minutes, on a climb
            ([(10, 170), (20, 160), (23, 158)], 12 / 13 * 60),  # less than both: over the marks before as well
            ([(10, 170), (12, 168)], 60.0),  # no such marks: since the flag
            ([(10, 170), (20, 160), (22, 157), (24, 155), (26, 152.5)], 4.5 / 4 * 60),
        ],
    )
    def test_it_is_that_of_the_last_three_km_or_six_minutes(self, told, kph):
        assert speed_kph(after(event("start", 0), *marks(*told))) == pytest.approx(kph)

    def test_a_head_that_has_not_moved_has_none_and_reaches_nothing(self):
        state = after(event("start", 0), *marks((10, 170), (20, 160), (26, 160)))
        assert speed_kph(state) is None
        assert when_at(state, 150) is None
        assert km_estimate(state, FLAG + timedelta(minutes=28)) is None

    def test_two_marks_of_one_moment_are_no_speed(self):
        state = after(event("start", 0), *marks((20, 170)), event("km", 20, id="second", km_to_go=160))
        assert speed_kph(state) == pytest.approx(60.0)  # since the flag

    def test_what_is_estimated_is_told_to_a_tenth_and_at_the_line_nothing_is(self):
        log = [event("start", 0), *marks((10, 170), (20, 163), (26, 158))]
        assert km_estimate(after(*log), FLAG + timedelta(minutes=27)).km_to_go == 157.2
        log += marks((28, 3), (30, 0))
        assert km_estimate(after(*log), FLAG + timedelta(minutes=32)) is None

    def test_marks_every_few_seconds_are_kept_few_and_give_the_same_speed(self):
        told = [(10 + number / 12, 150 - number / 20) for number in range(400)]
        state = after(event("start", 0), *marks(*told))
        assert len(state.marks) < 2 * SPEED_KM / APART_KM
        assert speed_kph(state) == pytest.approx(36.0)

    def test_marks_apart_are_all_kept_though_the_last_came_twice(self):
        told = [(10, 170), (11, 169.5), (12, 169), (12.5, 168.9), (13, 168.8)]
        assert [mark.km_to_go for mark in after(*marks(*told)).marks] == [170, 169.5, 169, 168.8]


def test_nothing_is_needed_of_a_chase_before_the_flag_or_after_the_finish():
    log = [event("start", 0), AWAY, *gaps((10, 120, 60), (20, 100, 50))]
    at = FLAG + timedelta(minutes=20)
    assert chase_at(after(*log), at) == (2.0, 2.0)
    assert chase_at(after(*log[:2]), at) == (None, None)
    assert chase_at(after(*log, event("finish", 20.1)), at) == (None, None)
    assert chase_at(after(*log), at + timedelta(minutes=15)) != (None, None)
    assert chase_at(after(*log), at + timedelta(minutes=16)) == (None, None)
