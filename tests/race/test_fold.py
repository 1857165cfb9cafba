"""The sport's rules, as the fold applies them."""

from functools import reduce

import pytest
from race_strategies import FLAG, STAGE, event

from tracker.race.fold import apply
from tracker.race.logline import parse_event
from tracker.race.state import initial_state


def after(*log, stage=STAGE):
    return reduce(apply, log, initial_state(stage))


def road(state):
    """The groups as (role, surnames, seconds behind)."""
    return [(group.role, [rider.surname for rider in group.riders], group.gap_s) for group in state.groups]


away = event("breakaway", 5, riders=["Anna Ask", "Béa Bø"])
gap = event("gap", 10, gap_s=150, km_to_go=170)


def test_the_day_goes_from_rollout_to_finish():
    log = [event("neutral_start", -10), event("start", 0), event("km", 9, km_to_go=170.0), event("finish", 250)]
    states = [after(*log[:count]) for count in range(5)]
    assert [state.status for state in states] == ["not_started", "neutral", "racing", "racing", "finished"]
    assert states[2].km_to_go == 180.0
    assert states[2].started_at == FLAG
    assert states[4].km_to_go == 0.0


def test_joining_late_the_race_is_on_though_nobody_told_the_start():
    state = after(event("km", 9, km_to_go=80))
    assert (state.status, state.started_at) == ("racing", FLAG)


def test_a_breakaway_leads_and_the_peloton_is_behind_by_what_was_told():
    assert road(after(away)) == [("leaders", ["Ask", "Bø"], 0), ("peloton", [], None)]
    assert road(after(away, gap)) == [("leaders", ["Ask", "Bø"], 0), ("peloton", [], 150)]


def test_a_gap_is_kept_with_its_place_and_its_source():
    bounded = event("gap", 10, gap_s=240, bound="lt", source="report", km_to_go=170)
    reading = after(away, bounded).gap
    assert (reading.gap_s, reading.km_to_go, reading.source, reading.bound) == (240, 170, "report", "lt")


def test_a_gap_without_a_place_was_taken_where_the_head_is():
    assert after(away, event("km", 8, km_to_go=166), event("gap", 9, gap_s=20)).gap.km_to_go == 166


def test_a_gap_told_before_anybody_named_the_breakaway_says_that_there_is_one():
    assert road(after(gap)) == [("leaders", [], 0), ("peloton", [], 150)]


def test_the_trend_takes_two_gaps_far_enough_apart():
    assert after(away, gap).gap.trend_s_per_km is None
    state = after(away, gap, event("gap", 20, gap_s=100, km_to_go=160))
    assert state.gap.trend_s_per_km == -5.0
    again = event("gap", 21, gap_s=101, km_to_go=160)
    assert apply(state, again).gap.trend_s_per_km == -4.9


def test_the_gap_to_a_new_breakaway_is_no_continuation_of_the_old_one():
    state = after(away, gap, event("caught", 30), event("breakaway", 31, riders=["Cleo Čech"]))
    assert state.gap is None
    state = apply(state, event("gap", 32, gap_s=20, km_to_go=120))
    assert state.gap.trend_s_per_km is None
    assert state.gap.front != after(away, gap).gap.front


def test_the_make_up_told_again_keeps_the_gap():
    again = event("breakaway", 15, riders=["Anna Ask", "Béa Bø", "Cleo Čech"])
    assert road(after(away, gap, again)) == [("leaders", ["Ask", "Bø", "Čech"], 0), ("peloton", [], 150)]
    assert after(away, gap, again).gap.gap_s == 150


def test_a_gap_to_the_chasers_is_added_to_theirs_behind_the_head():
    chase = event("attack", 12, riders=["Cleo Čech"], from_="peloton")
    to_leaders = event("gap", 13, id="g1", gap_s=40, of="chasers", km_to_go=168)
    to_chasers = event("gap", 14, id="g2", gap_s=100, to="chasers", km_to_go=168)
    assert [gap_s for _, _, gap_s in road(after(away, gap, chase, to_leaders, to_chasers))] == [0, 40, 140]


def test_a_gap_of_a_group_by_its_name_puts_it_between():
    state = after(away, gap, event("gap", 12, gap_s=60, of="Gr. Díaz"))
    assert [(group.name, group.gap_s) for group in state.groups][1] == ("Gr. Díaz", 60)


class TestAttacks:
    def test_from_a_closed_race_makes_a_breakaway(self):
        attack = event("attack", 1, riders=["Anna Ask"])
        assert road(after(attack)) == [("leaders", ["Ask"], 0), ("peloton", [], None)]

    def test_from_the_peloton_behind_a_breakaway_makes_chasers(self):
        attack = event("attack", 12, riders=["Cleo Čech"], from_="peloton")
        assert road(after(away, gap, attack)) == [
            ("leaders", ["Ask", "Bø"], 0),
            ("chasers", ["Čech"], None),
            ("peloton", [], 150),
        ]

    def test_from_the_breakaway_leaves_the_rest_chasing(self):
        attack = event("attack", 12, riders=["Anna Ask"], from_="leaders")
        assert road(after(away, gap, attack)) == [
            ("leaders", ["Ask"], 0),
            ("chasers", ["Bø"], None),
            ("peloton", [], 150),
        ]

    def test_whoever_is_known_to_be_away_attacks_from_there(self):
        assert after(away, gap, event("attack", 12, riders=["Béa Bø"])).leaders.riders[0].surname == "Bø"

    def test_by_somebody_unnamed_moves_nobody(self):
        state = after(away, gap)
        assert apply(state, event("attack", 12)) == state

    def test_from_the_dropped_is_no_breakaway(self):
        dropped = event("dropped", 12, riders=["Dora Díaz", "Elsa Ek"], from_="peloton")
        state = after(away, gap, dropped, event("attack", 13, riders=["Elsa Ek"]))
        assert [role for role, _, _ in road(state)] == ["leaders", "peloton", "dropped", "dropped"]


class TestJoinsAndDrops:
    def test_a_bridge_to_the_leaders(self):
        chase = event("attack", 12, riders=["Cleo Čech"], from_="peloton")
        state = after(away, gap, chase, event("join", 15, riders=["Cleo Čech"], to="leaders"))
        assert road(state) == [("leaders", ["Ask", "Bø", "Čech"], 0), ("peloton", [], 150)]

    def test_without_a_target_the_next_group_ahead_is_joined(self):
        chase = event("attack", 12, riders=["Cleo Čech"], from_="peloton")
        state = after(away, gap, chase, event("join", 15, riders=["Dora Díaz"]))
        assert road(state)[1] == ("chasers", ["Čech", "Díaz"], None)

    def test_a_group_is_named_by_one_of_its_riders(self):
        state = after(away, gap, event("join", 15, riders=["Cleo Čech"], to="Ask"))
        assert road(state)[0] == ("leaders", ["Ask", "Bø", "Čech"], 0)

    def test_going_back_to_the_peloton(self):
        state = after(away, gap, event("join", 15, riders=["Béa Bø"], to="peloton"))
        assert road(state) == [("leaders", ["Ask"], 0), ("peloton", ["Bø"], 150)]

    def test_dropped_riders_ride_behind_and_are_no_breakaway(self):
        state = after(away, gap, event("dropped", 15, riders=["Béa Bø"], from_="leaders"))
        assert road(state) == [("leaders", ["Ask"], 0), ("dropped", ["Bø"], None), ("peloton", [], 150)]
        state = after(away, gap, event("dropped", 15, riders=["Elsa Ek"]))
        assert road(state)[-1] == ("dropped", ["Ek"], None)

    def test_the_dropped_gather_in_one_group(self):
        state = after(away, event("dropped", 15, riders=["Elsa Ek"]), event("dropped", 16, riders=["Dora Díaz"]))
        assert road(state)[-1] == ("dropped", ["Ek", "Díaz"], None)


class TestCatches:
    def test_the_whole_breakaway(self):
        state = after(away, gap, event("caught", 60))
        assert road(state) == [("peloton", [], 0)]
        assert state.gap is None

    def test_one_of_the_breakaway(self):
        state = after(away, gap, event("caught", 60, riders=["Béa Bø"]))
        assert road(state) == [("leaders", ["Ask"], 0), ("peloton", [], 150)]

    def test_the_last_of_the_breakaway(self):
        state = after(away, gap, event("caught", 60, riders=["Anna Ask", "Béa Bø"]))
        assert road(state) == [("peloton", [], 0)]

    def test_those_in_front_by_the_peloton_while_chasers_stay_away(self):
        chase = event("attack", 12, riders=["Cleo Čech"], from_="peloton")
        chase_gap = event("gap", 13, gap_s=40, of="chasers")
        state = after(away, gap, chase, chase_gap, event("caught", 60, riders=["Anna Ask", "Béa Bø"]))
        assert road(state) == [("leaders", ["Čech"], 0), ("peloton", [], 110)]
        assert state.gap is None  # 2:30 was to those who are no longer there

    def test_by_the_chasers(self):
        chase = event("attack", 12, riders=["Cleo Čech"], from_="peloton")
        state = after(away, gap, chase, event("caught", 60, riders=["Béa Bø"], by="chasers"))
        assert road(state)[1] == ("chasers", ["Čech", "Bø"], None)

    def test_all_together(self):
        assert road(after(away, gap, event("regroup", 60))) == [("peloton", [], 0)]


class TestSituations:
    def picture(self, *groups):
        return event("situation", 20, groups=list(groups))

    def test_the_whole_picture_front_to_back(self):
        state = after(
            self.picture(
                {"riders": [{"name": "Anna Ask"}]},
                {"riders": [{"name": "Béa Bø"}], "gap_s": 50},
                {"name": "Peloton", "gap_s": 105},
                {"riders": [{"name": "Elsa Ek"}], "gap_s": 400},
            )
        )
        assert road(state) == [
            ("leaders", ["Ask"], 0),
            ("chasers", ["Bø"], 50),
            ("peloton", [], 105),
            ("dropped", ["Ek"], 400),
        ]
        assert state.gap.gap_s == 105

    def test_one_group_alone_means_all_together(self):
        state = after(away, gap, self.picture({"name": "Tête de la course"}))
        assert road(state) == [("peloton", [], 0)]
        assert state.gap is None

    def test_a_group_keeps_the_name_it_was_given(self):
        state = after(
            self.picture({"name": "Ask", "riders": [{"name": "Anna Ask"}]}, {"name": "Gr. Maillot Jaune"})
        )
        assert [(group.name, group.role) for group in state.groups] == [
            ("Ask", "leaders"),
            ("Gr. Maillot Jaune", "chasers"),
        ]
        assert state.reference == state.groups[1]


def test_an_abandon_leaves_the_group_and_the_race_once():
    state = after(away, gap, event("abandon", 30, riders=["Béa Bø"]), event("abandon", 31, riders=["Béa Bø"]))
    assert road(state)[0] == ("leaders", ["Ask"], 0)
    assert [(out.rider.name, out.status) for out in state.out] == [("Béa Bø", "DNF")]


@pytest.mark.parametrize("kind", ["crash", "mechanical"])
def test_a_crash_or_a_puncture_is_no_abandon(kind):
    state = after(away, gap)
    assert apply(state, event(kind, 30, riders=["Béa Bø"])) == state


def test_only_a_km_mark_takes_the_head_back():
    state = after(event("km", 5, km_to_go=100), event("gap", 6, gap_s=20, km_to_go=104))
    assert state.km_to_go == 100
    assert state.gap.km_to_go == 104
    assert apply(state, event("km", 7, km_to_go=130)).km_to_go == 130


class TestPassages:
    def test_its_place_comes_from_the_header(self):
        passed = after(event("sprint", 50, name="testville", order=["Anna Ask"])).passages[0]
        assert (passed.type, passed.name, passed.km_to_go) == ("sprint", "Testville", 100.0)

    def test_told_again_it_replaces_what_was_told_before(self):
        full = event("sprint", 51, name="Testville", order=["Anna Ask", "Béa Bø"])
        state = after(event("sprint", 50, name="Testville", order=["Anna Ask"]), full)
        assert [len(passed.event.order) for passed in state.passages] == [2]

    def test_a_lap_later_it_is_another_one(self):
        state = after(
            event("climb", 50, name="Wall", km_to_go=40, order=["Anna Ask"]),
            event("climb", 80, name="Wall", km_to_go=20, order=["Béa Bø"]),
        )
        assert len(state.passages) == 2


def test_weather_is_told_in_parts():
    state = after(event("weather", 1, temperature_c=11), event("weather", 2, sky="rain"))
    assert (state.weather.temperature_c, state.weather.sky) == (11, "rain")


def test_a_table_gets_the_times_its_gaps_stand_for():
    rows = [
        {"name": "Anna Ask", "position": 1, "time_s": 1000},
        {"name": "Béa Bø", "gap_s": 4},
        {"name": "Cleo Čech"},
    ]
    table = after(event("gc", 200, basis="provisional", rows=rows)).gc
    assert [(row.time_s, row.gap_s) for row in table.rows] == [(1000, 0), (1004, 4), (None, None)]


def test_what_is_unknown_or_a_correction_changes_nothing():
    state = after(away, gap)
    assert (
        apply(state, parse_event('{"kind":"drone","id":"d","at":"2021-02-11T13:00:00+01:00","km_to_go":1}'))
        is state
    )
    assert apply(state, event("withdraw", 30, target=gap.id)) is state


def test_the_header_may_be_put_right():
    longer = {**STAGE.model_dump(mode="json"), "distance_km": 190.0}
    assert after(event("header", 0, stage=longer)).stage.distance_km == 190.0


def test_an_average_speed_that_nobody_can_ride_is_none():
    start, mark = event("start", 0), event("km", 60, km_to_go=140.0)
    assert after(start, mark).average_kph(FLAG) == 40.0
    assert after(start, event("km", 1, km_to_go=140.0)).average_kph(FLAG) is None


def test_a_picture_without_a_distance_of_its_own_has_that_of_its_first_group():
    groups = [
        {"riders": [{"name": "Anna Ask"}], "km_to_go": 120.5},
        {"role": "peloton", "gap_s": 30, "km_to_go": 121},
    ]
    assert after(event("start"), event("situation", 30, groups=groups)).km_to_go == 120.5
    assert after(event("start"), event("situation", 30, groups=groups, km_to_go=119.0)).km_to_go == 119.0
    assert after(event("start"), event("situation", 30, groups=[])).km_to_go == 180.0


def test_weather_keeps_what_a_later_report_leaves_out():
    first = event("weather", 1, temperature_c=11, sky="sun", wind="east", wind_kph=20, wind_from_deg=90)
    weather = after(first, event("weather", 2, wind_kph=0)).weather
    assert (weather.temperature_c, weather.sky, weather.wind) == (11, "sun", "east")
    assert (weather.wind_kph, weather.wind_from_deg) == (0, 90)
    weather = after(first, event("weather", 2, temperature_c=0, wind_from_deg=0)).weather
    assert (weather.temperature_c, weather.wind_kph, weather.wind_from_deg) == (0, 20, 0)


def test_a_new_header_brings_the_classifications_that_nothing_was_told_of():
    rows = [{"position": 1, "name": "Anna Ask", "points": 10}]
    before = [{"which": "points", "rows": rows}, {"which": "mountains", "rows": rows}]
    header = {**STAGE.model_dump(mode="json", exclude_unset=True), "classifications_before": before}
    points = event("classification", 20, which="points", basis="official", rows=rows)
    state = after(event("start"), points, event("header", 30, stage=header))
    assert [(table.which, table.basis) for table in state.classifications] == [
        ("mountains", "before"),
        ("points", "official"),
    ]


def test_a_time_trial_has_weather_and_no_breakaway():
    trial = STAGE.model_copy(update={"format": "itt"})
    state = after(event("weather", 1, sky="rain"), away, gap, stage=trial)
    assert state.weather.sky == "rain"
    assert state.groups == () and state.gap is None
