"""The virtual GC explains itself: what a place is made of, what the lead depends on, and how sure that is."""

from datetime import timedelta
from functools import reduce

from race_strategies import STAGE, event
from test_virtual import picture

from tracker.race.fold import apply
from tracker.race.stage import Row
from tracker.race.state import initial_state
from tracker.race.sums import sum_words, takeover_words
from tracker.race.takeover import takeover
from tracker.race.virtual import virtual_gc

GC = (
    Row(name="Anna Ask", team="Alfa", time_s=36000),
    Row(name="Béa Bø", team="Beta", gap_s=4),
    Row(name="Cleo Čech", team="Gamma", gap_s=12),
    Row(name="Dora Díaz", team="Delta", gap_s=50),
)
SPRINTS = [
    {"name": "Le Camp", "km_to_go": 28, "bonus_s": [8, 5, 2]},
    {"name": "Le Pont", "km_to_go": 10, "bonus_s": [3, 2, 1]},
]
STAGE_2 = STAGE.model_validate(
    STAGE.model_dump()
    | {
        "number": 2,
        "gc_before": [row.model_dump() for row in GC],
        "sprints": SPRINTS,
        "climbs": [],
        "bonuses": {"finish": [10, 6, 4]},
    }
)
AWAY = (
    event("km", 5, km_to_go=30),
    picture(("Tête", 0, ["Cleo Čech", "Elsa Ek"], {}), ("Peloton", 85, [], {})),
    event("km", 11, km_to_go=28),
    event(
        "sprint",
        11,
        name="Le Camp",
        order=[{"name": "Elsa Ek", "bonus_s": 8}, {"name": "Cleo Čech", "bonus_s": 5}],
    ),
)


def race(*log, stage=STAGE_2):
    return reduce(apply, log, initial_state(stage))


def said(name, *log, stage=STAGE_2, at=None):
    return sum_words(race(*log, stage=stage), name.casefold(), at)


def test_a_place_is_a_sum_of_the_gap_before_the_road_and_the_bonuses():
    words = said("cleo cech", *AWAY)
    assert words.startswith("Čech: +0:12 before, 1:25 ahead of Ask, 5 s at Le Camp: ")
    assert "13 s still to be had at most" in words  # 3 s at Le Pont and 10 s at the finish


def test_the_figures_of_a_row_add_up():
    state = race(*AWAY)
    rows = virtual_gc(state).rows
    own = [row.before_s + row.road_s - row.bonus_s for row in rows]
    assert [row.gap_s for row in rows] == [seconds - own[0] for seconds in own] == [0, 78, 82, 128]


def test_in_the_group_of_the_leader_only_the_gap_before_counts():
    assert said("bea bo", *AWAY).startswith("Bø: +0:04 before: 3rd, 1:22 behind Čech")


def test_who_is_not_in_the_table_has_the_last_rows_gap_at_least():
    words = said("elsa ek", *AWAY)
    # 0:50 before at least, 1:25 ahead and 8 s taken: 43 s better than Ask, and Čech is 78 s better.
    assert words == "Ek: at least +0:50 before, 1:25 ahead of Ask, 8 s at Le Camp: at least 0:35 behind Čech"


def test_bonuses_left_are_those_the_riders_ahead_leave():
    left = {row.rider.surname: row.bonus_left_s for row in virtual_gc(race(*AWAY)).rows}
    assert left == {"Čech": 13, "Ask": 5, "Bø": 5, "Díaz": 5}  # third at Le Pont 1 s, third at the finish 4 s


def test_an_old_gap_is_a_range_and_a_fresh_one_is_not():
    state = race(*AWAY)
    taken_at = state.gap.at
    fresh, old = (virtual_gc(state, taken_at + timedelta(minutes=minutes)).rows[1] for minutes in (2, 13))
    assert (fresh.gap_min_s, fresh.gap_max_s) == (78, 78)
    assert (old.gap_min_s, old.gap_max_s) == (78 - 40, 78 + 40)  # a minute in ten km, at 40 km/h
    assert "(0:45 to 2:05) ahead of Ask" in said("cleo cech", *AWAY, at=taken_at + timedelta(minutes=13))


def test_an_approximate_gap_is_a_range():
    state = race(AWAY[0], event("breakaway", 6, riders=["Cleo Čech"]), event("gap", 8, gap_s=120, approx=True))
    ask = virtual_gc(state).row_of("anna ask")
    assert (ask.gap_s, ask.gap_min_s, ask.gap_max_s) == (108, 96, 120)


def test_the_lead_changes_hands_from_a_gap_on_that_is_given():
    found = takeover(race(*AWAY))
    assert (found.holder.surname, found.challenger.surname) == ("Ask", "Čech")
    assert (found.at_gap_s, found.gap_s, found.is_taken) == (7, 85, True)
    assert takeover_words(found) == ("Čech takes the lead from Ask, as from 0:07 ahead", "to ride: Alfa, Beta")


def test_a_team_with_a_rider_ahead_does_not_ride():
    away = [{"name": "Cleo Čech"}, {"name": "Abby Ås", "team": "Alfa"}]
    log = event("situation", 10, groups=[{"gap_s": 0, "riders": away}, {"name": "Peloton", "gap_s": 85}])
    assert takeover(race(log)).teams == ("Beta",)


def test_a_gap_too_small_keeps_the_lead_and_nobody_has_to_ride():
    found = takeover(race(picture(("Tête", 0, ["Cleo Čech"], {}), ("Peloton", 10, [], {}))))
    assert takeover_words(found) == ("Ask keeps the lead: Čech takes it as from 0:12 ahead",)


def test_of_one_whose_gap_nobody_knows_it_is_said_that_they_may():
    found = takeover(race(picture(("Tête", 0, ["Elsa Ek"], {}), ("Peloton", 60, [], {}))))
    assert found.is_taken is None
    assert takeover_words(found)[0] == "Ek may take the lead from Ask, as from 0:50 ahead at the earliest"


def test_nobody_takes_the_lead_of_a_holder_who_is_ahead_or_of_a_race_together():
    assert takeover(race(picture(("Tête", 0, ["Anna Ask"], {}), ("Peloton", 60, [], {})))) is None
    assert takeover(race(event("regroup", 5))) is None


def test_on_a_first_stage_the_road_and_the_bonuses_are_all():
    stage = STAGE_2.model_copy(update={"number": 1, "gc_before": ()})
    words = said("cleo cech", *AWAY, stage=stage)
    assert words.startswith("Čech: 1:25 ahead, 5 s at Le Camp: 2nd, 0:03 behind Ek")


def test_nothing_is_said_where_there_is_no_virtual_gc():
    assert said("anna ask") == ""
    assert said("nobody at all", *AWAY) == ""
