"""Will the break be caught, and where? What is sure about any forecast, and what the sport expects of one."""

import random
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from race_strategies import FLAG, STAGE, event
from synthetic_stages import made

from tracker.journal import parse_log
from tracker.race.forecast import forecast
from tracker.race.forecast.baselines import chapatte, straight_line, van_maldeghem
from tracker.race.forecast.evidence import Evidence, Slope, evidence
from tracker.race.forecast.finish import finish_expected
from tracker.race.forecast.model import FLOOR, forecast_from
from tracker.race.forecast.report import forecast_object
from tracker.race.stage import Climb, Stage
from tracker.race.timeline import Timeline

FLAT = Stage(id="f", race="f", distance_km=200, climbs=(Climb(name="c", km_to_go=90, category="4"),))
MOUNTAINS = Stage(
    id="m",
    race="m",
    distance_km=170,
    climbs=(
        Climb(name="b", km_to_go=45, category="1", length_km=10, gradient_pct=7),
        Climb(name="c", km_to_go=0, category="HC", length_km=10, gradient_pct=8),
    ),
)
COBBLES = Stage(id="u", race="u", distance_km=200)


def slope(s_per_km, km=50.0, over=10.0):
    return Slope(s_per_km, s_per_km, km + over, km, 4)


def at(km, gap_s, size=4, changing=None, **fields):
    found = None if changing is None else slope(changing, km)
    given_ = {"bound": None, "approx": False, "behind": None, "is_peloton": True, "speed_kph": 45.0, **fields}
    return Evidence(gap_s=gap_s, read_km=km, km_to_go=km, slope=found, size=size, **given_)


def chance(stage, *args, **fields):
    return forecast_from(at(*args, **fields), stage).probability


evidences = st.builds(
    at,
    st.floats(0.5, 100).map(lambda km: round(km, 1)),
    st.integers(0, 1500),
    st.one_of(st.none(), st.integers(1, 40)),
    st.one_of(st.none(), st.floats(-30, 30).map(lambda change: round(change, 2))),
    bound=st.sampled_from([None, "lt", "gt"]),
    approx=st.booleans(),
    behind=st.one_of(st.none(), st.integers(1, 170)),
    is_peloton=st.booleans(),
)


class TestLaws:
    def test_chapatte_gives_a_chase_a_minute_in_ten_km(self):
        assert chapatte(at(10, 59)).probability == 1
        assert chapatte(at(10, 61)).probability == 0
        assert chapatte(at(50, 120)).km_to_go == 30

    def test_the_straight_line_goes_through_the_last_two_gaps(self):
        assert straight_line(at(50, 120)) is None
        assert straight_line(at(50, 120, changing=-4.0)).km_to_go == 20
        assert straight_line(at(50, 120, changing=-2.0)).probability == 0
        assert straight_line(at(50, 120, changing=1.0)).probability == 0

    def test_ten_riders_do_not_tire_so_only_speed_brings_them_back(self):
        # The bunch takes 72 s for a km that the break rides in 80 s.
        claim = van_maldeghem(at(50, 120, size=10, changing=-8.0))
        assert claim.km_to_go == pytest.approx(50 - 120 / 8)
        assert van_maldeghem(at(50, 120, size=10, changing=0.0)).probability == 0

    @given(st.integers(1, 9), st.floats(-6, 6), st.integers(5, 600))
    def test_the_formula_is_where_two_rides_meet(self, size, changing, gap_s):
        found = at(500.0, gap_s, size=size, changing=changing)
        claim = van_maldeghem(found)
        v = found.speed_kph
        p = 1 / (1 / v + changing / 3600)
        ridden = 500.0 - claim.km_to_go if claim.km_to_go is not None else None
        if ridden is None:
            return
        hours = (ridden + p * gap_s / 3600) / p  # when the bunch, that far behind, has got there
        assert ridden == pytest.approx(v * hours - (10 - size) / 3 * hours**2 / 2, rel=1e-6, abs=1e-6)

    def test_a_term_that_is_not_known_gives_no_claim(self):
        assert van_maldeghem(at(50, 120, size=None, changing=-1.0)) is None
        assert van_maldeghem(at(50, 120, changing=-1.0, speed_kph=None)) is None
        assert van_maldeghem(at(50, 120)) is None


class TestAnyForecast:
    @given(evidences, st.sampled_from([FLAT, MOUNTAINS, COBBLES]))
    def test_nothing_is_certain_and_the_band_lies_ahead(self, found, stage):
        said = forecast_from(found, stage)
        assert FLOOR <= said.probability <= 1 - FLOOR
        far, near = said.km_to_go
        assert 0 <= near <= said.expected_km_to_go <= far <= found.km_to_go
        least, most = said.edges
        assert (least.gap_s, -least.km_to_go) <= (most.gap_s, -most.km_to_go)

    @given(evidences, st.sampled_from([FLAT, MOUNTAINS]))
    def test_a_gap_twice_as_large_is_no_likelier_to_be_closed(self, found, stage):
        found = found._replace(gap_s=found.gap_s + 10)  # of less, the groups touch
        more = found._replace(gap_s=2 * found.gap_s)
        assert forecast_from(more, stage).probability <= forecast_from(found, stage).probability + 0.03

    @given(evidences)
    def test_an_approximate_gap_makes_no_forecast_bolder(self, found):
        exact = forecast_from(found._replace(bound=None, approx=False), FLAT).probability
        about = forecast_from(found._replace(bound=None, approx=True), FLAT).probability
        assert abs(about - 0.5) <= abs(exact - 0.5) + 0.1
        assert about == pytest.approx(exact, abs=0.15)


class TestWhatTheSportExpects:
    def test_a_few_on_the_flat_with_little_are_caught_and_late(self):
        said = forecast_from(at(50, 120, changing=-1.5), FLAT)
        assert said.probability > 0.85
        assert said.expected_km_to_go < 15

    def test_a_minute_at_ten_km_is_an_open_race(self):
        assert 0.3 < chance(FLAT, 10, 60) < 0.7

    def test_two_minutes_at_ten_km_are_enough_and_twenty_seconds_are_not(self):
        assert chance(FLAT, 10, 120) < 0.1
        assert chance(FLAT, 10, 20) > 0.8

    def test_in_the_mountains_a_break_may_go(self):
        assert chance(MOUNTAINS, 60, 240, changing=0.0) < 0.5 < chance(FLAT, 60, 240, changing=0.0)

    def test_a_minute_is_worth_less_uphill(self):
        assert chance(MOUNTAINS, 5, 45) > chance(FLAT, 5, 45) + 0.1

    def test_a_lone_rider_is_caught_more_often_than_a_dozen(self):
        assert chance(FLAT, 20, 110, size=1) > chance(FLAT, 20, 110, size=12)

    def test_a_gap_that_closes_is_likelier_to_be_closed_than_one_that_grows(self):
        assert chance(FLAT, 10, 60, changing=-6.0) > chance(FLAT, 10, 60, changing=2.0) + 0.2

    def test_readings_of_long_ago_say_less_than_fresh_ones(self):
        fresh, old = slope(4.0, 10.0), slope(4.0, 35.0)
        without = chance(FLAT, 10, 50)
        moved = [
            abs(forecast_from(at(10, 50)._replace(slope=one), FLAT).probability - without) for one in (fresh, old)
        ]
        assert moved[0] > moved[1]

    def test_over_a_minute_is_more_than_a_minute_and_under_a_minute_less(self):
        over, exact, under = (chance(FLAT, 10, 60, bound=bound) for bound in ("gt", None, "lt"))
        assert over < exact < under


AWAY = event("breakaway", 1, riders=["Anna Ask", "Béa Bø"])


def gap(minute, gap_s, km, **fields):
    return event("gap", minute, gap_s=gap_s, km_to_go=km, **fields)


def of(*log, minute, stage=STAGE):
    return forecast(Timeline(stage, log).snapshot(FLAG + timedelta(minutes=minute)))


class TestGround:
    LOG = (event("start", 0), AWAY, gap(150, 150, 70), gap(165, 130, 60))

    def test_two_gaps_over_enough_road_are_evidence(self):
        assert of(*self.LOG, minute=166).probability > 0.5

    def test_there_is_none_with_most_of_the_race_to_come(self):
        assert of(event("start", 0), AWAY, gap(10, 100, 170), gap(30, 150, 150), minute=31) is None

    def test_there_is_none_while_it_is_not_known_how_the_gap_changes(self):
        assert of(*self.LOG[:3], minute=151) is None
        assert of(*self.LOG[:2], gap(240, 40, 15), minute=241) is not None

    def test_there_is_none_when_the_gap_is_old(self):
        assert of(*self.LOG, minute=181) is None

    def test_there_is_none_when_all_are_together(self):
        assert of(*self.LOG, event("regroup", 166), minute=167) is None

    def test_there_is_none_while_the_race_is_neutralised_or_over(self):
        assert of(*self.LOG, event("neutralised", 166), minute=167) is None
        assert of(*self.LOG, event("finish", 166), minute=167) is None

    def test_there_is_none_within_fifty_metres_of_the_line(self):
        closing = (gap(230, 60, 10), gap(240, 40, 5))
        assert of(*self.LOG[:2], *closing, event("km", 244, km_to_go=2), minute=244) is not None
        last = (gap(245, 0, 0.04), event("km", 245, km_to_go=0.04))
        assert of(*self.LOG[:2], *closing, *last, minute=245) is None

    def test_another_break_begins_from_nothing(self):
        log = [*self.LOG, event("caught", 166), event("breakaway", 167, riders=["Cleo Čech"]), gap(170, 20, 55)]
        assert of(*log, minute=170) is None

    def test_there_is_none_in_a_time_trial(self):
        trial = STAGE.model_copy(update={"format": "itt"})
        assert of(*self.LOG, minute=166, stage=trial) is None

    def test_within_a_minute_nothing_changes(self):
        first, later, minute_on = (of(*self.LOG, minute=165 + seconds / 60) for seconds in (61, 110, 125))
        assert first == later != minute_on

    def test_a_gap_taken_earlier_is_followed_from_where_it_was_taken(self):
        timeline = Timeline(STAGE, self.LOG)
        found = evidence(timeline.snapshot(FLAG + timedelta(minutes=175)))
        assert found.read_km == 60
        assert found.km_to_go < 55
        assert of(*self.LOG, minute=175).km_to_go[0] <= found.km_to_go

    def test_it_says_what_it_was_made_from(self):
        said = forecast_object(Timeline(STAGE, self.LOG).snapshot(FLAG + timedelta(minutes=166)))
        assert said["basis"].startswith(
            "2:10 at 60 km, 2.2 s/km to the line, closing 2.0 s/km over 10 km, 2 riders ahead"
        )
        assert said["km_to_go"][0] > said["expected_km_to_go"] > said["km_to_go"][1]


@pytest.mark.parametrize("seed", [1, 2, 5])
def test_what_comes_after_a_moment_does_not_change_its_forecast(seed):
    log = parse_log(made(seed, pictures=seed == 5).text().encode(), "made")
    whole = Timeline(log.stage, log.events)
    for km in (80, 40, 12):
        moment = whole.time_shown_at_km(km)
        before = [one for one in log.events if one.at <= moment]
        after = [one for one in log.events if one.at > moment]
        shuffled = [one.at for one in after]
        random.Random(seed).shuffle(shuffled)
        mixed = [one.model_copy(update={"at": at_}) for one, at_ in zip(after, shuffled, strict=True)]
        expected = forecast(whole.snapshot(moment))
        assert forecast(Timeline(log.stage, before).snapshot(moment)) == expected
        assert forecast(Timeline(log.stage, [*before, *mixed]).snapshot(moment)) == expected


class TestFinish:
    def test_it_goes_by_the_speed_so_far_with_a_band_that_narrows(self):
        log = [
            event("start", 0),
            *(event("km", minute, km_to_go=180 - minute * 0.7) for minute in range(10, 250, 10)),
        ]
        timeline = Timeline(STAGE.model_copy(update={"climbs": ()}), log)
        line = FLAG + timedelta(minutes=180 / 0.7)
        early, late = (
            finish_expected(timeline.snapshot(FLAG + timedelta(minutes=minute))) for minute in (60, 230)
        )
        assert early.earliest_at <= line <= early.latest_at
        assert late.earliest_at <= line <= late.latest_at
        assert late.latest_at - late.earliest_at < (early.latest_at - early.earliest_at) / 2

    def test_a_climb_to_the_line_takes_longer(self):
        log = [event("start", 0), event("km", 60, km_to_go=140), event("km", 120, km_to_go=100)]
        flat, steep = (
            finish_expected(Timeline(STAGE.model_copy(update={"climbs": climbs}), log).snapshot(log[-1].at)).at
            for climbs in ((), (Climb(name="Wall", km_to_go=0, length_km=15, gradient_pct=8),))
        )
        assert steep - flat > timedelta(minutes=10)

    def test_nothing_is_said_before_the_speed_of_the_day_is_known_or_after_the_finish(self):
        log = [event("start", 0), event("km", 10, km_to_go=174), event("finish", 240)]
        timeline = Timeline(STAGE, log)
        assert finish_expected(timeline.snapshot(FLAG + timedelta(minutes=11))) is None
        assert finish_expected(timeline.snapshot(timeline.end)) is None
