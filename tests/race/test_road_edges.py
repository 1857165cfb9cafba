"""The groups on the road at their edges: who is left where, what is still known of the gaps, and which front it is."""

from datetime import timedelta
from functools import reduce

import pytest
from race_strategies import FLAG, STAGE, event

from tracker.race.fold import apply
from tracker.race.stage import Rider
from tracker.race.state import DOUBTS, initial_state
from tracker.race.timeline import Timeline

AWAY = event("breakaway", 5, riders=["Anna Ask", "Béa Bø"])
GAP = event("gap", 10, gap_s=150, km_to_go=170)
CHASE = event("attack", 12, riders=["Cleo Čech"], from_="peloton")
CHASE_GAP = event("gap", 13, gap_s=60, of="chasers", km_to_go=168)


def after(*log, stage=STAGE):
    return reduce(apply, log, initial_state(stage))


def road(state):
    """The groups as (role, surnames, seconds behind)."""
    return [(group.role, [rider.surname for rider in group.riders], group.gap_s) for group in state.groups]


def picture(minute, *groups, **fields):
    """A picture of groups of (role, riders' names, seconds behind, further fields)."""
    shown = [
        {"role": role, "riders": [{"name": name} for name in names], "gap_s": gap_s, **more}
        for role, names, gap_s, *rest in groups
        for more in [dict(*rest)]
    ]
    return event("situation", minute, groups=shown, **fields)


NO_PELOTON = picture(
    20, ("leaders", ["Anna Ask"], 0), ("chasers", ["Béa Bø"], 40), ("dropped", ["Cleo Čech", "Dora Díaz"], None)
)


class TestBreakaway:
    def test_who_was_chasing_and_is_then_the_breakaway_chases_no_more(self):
        state = after(AWAY, GAP, CHASE, CHASE_GAP, event("breakaway", 20, riders=["Cleo Čech"]))
        assert road(state) == [("leaders", ["Čech"], 0), ("peloton", [], None)]

    def test_told_with_its_size_alone_it_is_the_same(self):
        state = after(AWAY, GAP, event("breakaway", 12, size=5))
        assert road(state) == [("leaders", ["Ask", "Bø"], 0), ("peloton", [], 150)]
        assert (state.groups[0].size, state.front) == (5, after(AWAY).front)

    def test_some_of_a_larger_breakaway_are_named_beside_those_before_each_once(self):
        again = event("breakaway", 12, riders=["Béa Bø", "Cleo Čech"], size=5)
        assert road(after(AWAY, again))[0] == ("leaders", ["Bø", "Čech", "Ask"], 0)

    def test_all_of_it_named_are_those_and_nobody_from_before(self):
        again = event("breakaway", 12, riders=["Béa Bø", "Cleo Čech"], size=2)
        assert road(after(AWAY, again))[0] == ("leaders", ["Bø", "Čech"], 0)

    def test_where_there_is_no_room_for_all_from_before_nobody_knows_who_stayed(self):
        three = event("breakaway", 5, riders=["Anna Ask", "Béa Bø", "Cleo Čech"])
        again = event("breakaway", 12, riders=["Anna Ask", "Dora Díaz"], size=3)
        assert road(after(three, again))[0] == ("leaders", ["Ask", "Díaz"], 0)

    def test_another_one_is_another_head_and_its_gap_begins_anew(self):
        other = event("breakaway", 12, riders=["Cleo Čech"])
        state = after(AWAY, GAP, other)
        assert (state.gap, state.front) == (None, after(AWAY).front + 1)
        state = apply(state, event("gap", 30, gap_s=200, km_to_go=160))
        assert (state.gap.gap_s, state.gap.trend_s_per_km) == (200, None)

    def test_told_with_nothing_at_all_it_is_as_it_was(self):
        state = after(AWAY, GAP, event("breakaway", 12))
        assert (road(state), state.groups[0].size) == (road(after(AWAY, GAP)), 2)

    def test_another_one_of_which_some_are_named_has_nobody_of_the_one_before(self):
        state = after(AWAY, GAP, event("breakaway", 12, riders=["Cleo Čech"], size=5))
        assert (road(state)[0], state.groups[0].size) == (("leaders", ["Čech"], 0), 5)

    def test_a_rider_who_is_named_twice_is_one(self):
        state = after(event("breakaway", 5, riders=["Anna Ask", "Anna Ask", "Béa Bø"]))
        assert ([rider.surname for rider in state.groups[0].riders], state.groups[0].size) == (["Ask", "Bø"], 2)


class TestAttack:
    def test_those_who_are_left_behind_are_so_many_fewer(self):
        state = after(
            event("breakaway", 5, riders=["Anna Ask", "Béa Bø"], size=5), event("attack", 8, riders=["Anna Ask"])
        )
        assert [(group.role, group.size) for group in state.groups[:2]] == [("leaders", 1), ("chasers", 4)]

    def test_a_peloton_is_there_without_anybody_named(self):
        named = picture(5, ("leaders", ["Béa Bø"], 0), ("peloton", ["Anna Ask"], 60, {"named": "some"}))
        state = after(named, event("attack", 8, riders=["Anna Ask"]))
        assert [(role, names) for role, names, _ in road(state)] == [
            ("leaders", ["Bø"]),
            ("chasers", ["Ask"]),
            ("peloton", []),
        ]

    def test_riders_who_attack_are_as_many_as_are_named(self):
        assert after(AWAY, event("attack", 8, riders=["Cleo Čech", "Dora Díaz"])).groups[1].size == 2

    def test_without_a_peloton_somebody_unnamed_comes_from_the_last_group_that_still_races(self):
        state = after(NO_PELOTON, event("attack", 21, riders=["Elsa Ek"]))
        assert [(role, names) for role, names, _ in road(state)] == [
            ("leaders", ["Ask"]),
            ("chasers", ["Ek"]),
            ("chasers", ["Bø"]),
            ("dropped", ["Čech", "Díaz"]),
        ]

    def test_of_a_group_whose_size_nobody_told_those_who_stay_are_still_there(self):
        some = ("chasers", ["Béa Bø", "Cleo Čech"], 40, {"named": "some"})
        state = after(
            picture(20, ("leaders", ["Anna Ask"], 0), some, ("peloton", [], 90)),
            event("attack", 21, riders=["Béa Bø"]),
        )
        assert [names for _, names, _ in road(state)] == [["Ask"], ["Bø"], ["Čech"], []]

    def test_from_a_lone_group_ahead_of_the_dropped_the_peloton_is_between_them(self):
        lone = picture(20, ("leaders", ["Anna Ask"], 0), ("dropped", ["Béa Bø"], None))
        state = after(lone, event("attack", 21, riders=["Cleo Čech"]))
        assert [role for role, _, _ in road(state)] == ["leaders", "chasers", "peloton", "dropped"]


class TestJoin:
    def test_who_joins_somebody_ahead_of_a_closed_race_leads_it_by_a_gap_not_known(self):
        state = after(event("regroup", 4), event("join", 5, riders=["Anna Ask"]))
        assert road(state) == [("leaders", ["Ask"], 0), ("peloton", [], None)]
        assert state.front == after(event("regroup", 4)).front + 1

    def test_who_joins_a_group_is_one_more_and_who_is_in_it_is_not(self):
        for name, size in (("Cleo Čech", 3), ("Anna Ask", 2)):
            state = after(AWAY, GAP, event("join", 12, riders=[name], to="leaders"))
            assert (state.groups[0].size, len(state.groups[0].riders)) == (size, size)

    def test_who_leads_already_has_nobody_to_join(self):
        assert road(after(AWAY, GAP, event("join", 12, riders=["Anna Ask"]))) == road(after(AWAY, GAP))


class TestCaught:
    def test_by_a_group_that_nobody_knows_the_breakaway_leads_on_with_more_than_are_known(self):
        state = after(AWAY, GAP, event("caught", 20, by="chasers"))
        assert road(state) == [("leaders", ["Ask", "Bø"], 0), ("peloton", [], 150)]
        assert (state.groups[0].size, state.groups[0].named) == (None, "some")

    def test_who_is_behind_the_peloton_is_as_far_behind_it_as_before(self):
        dropped = (("dropped", ["Cleo Čech"], 200), ("dropped", ["Dora Díaz"], None))
        state = after(
            picture(20, ("leaders", ["Anna Ask"], 0), ("peloton", [], 90), *dropped), event("caught", 30)
        )
        assert road(state) == [("peloton", [], 0), ("dropped", ["Čech"], 110), ("dropped", ["Díaz"], None)]

    def test_without_a_peloton_the_group_behind_takes_over_the_head(self):
        state = after(NO_PELOTON, event("caught", 30))
        assert road(state) == [("leaders", ["Bø"], 0), ("dropped", ["Čech", "Díaz"], None)]

    def test_by_a_peloton_whose_gap_nobody_told_those_behind_it_have_none(self):
        dropped = ("dropped", ["Cleo Čech"], 200)
        state = after(
            picture(20, ("leaders", ["Anna Ask"], 0), ("peloton", [], None), dropped), event("caught", 30)
        )
        assert road(state) == [("peloton", [], 0), ("dropped", ["Čech"], None)]


class TestWholeGroups:
    def test_chasers_who_are_dropped_as_one_are_behind_the_peloton(self):
        state = after(AWAY, GAP, CHASE, CHASE_GAP, event("dropped", 20, riders=[], whole=["chasers"]))
        assert road(state) == [("leaders", ["Ask", "Bø"], 0), ("peloton", [], 150), ("dropped", ["Čech"], None)]

    def test_those_of_them_who_are_named_as_well_are_dropped_with_them_and_not_twice(self):
        two = event("attack", 12, riders=["Cleo Čech", "Dora Díaz"], from_="peloton")
        state = after(AWAY, GAP, two, event("dropped", 20, riders=["Cleo Čech", "Anna Ask"], whole=["chasers"]))
        assert [(role, names) for role, names, _ in road(state)] == [
            ("leaders", ["Bø"]),
            ("dropped", ["Ask"]),
            ("peloton", []),
            ("dropped", ["Čech", "Díaz"]),
        ]

    def test_where_nobody_says_whom_they_reach_it_is_the_next_group_ahead(self):
        state = after(AWAY, GAP, CHASE, CHASE_GAP, event("join", 20, riders=[], whole=["chasers"]))
        assert road(state) == [("leaders", ["Ask", "Bø", "Čech"], 0), ("peloton", [], 150)]

    def test_the_front_is_another_where_the_whole_breakaway_is_caught_by_the_chasers(self):
        away = (AWAY, GAP, CHASE, CHASE_GAP)
        caught = after(*away, event("caught", 20, by="chasers"))
        assert road(caught) == [("leaders", ["Čech", "Ask", "Bø"], 0), ("peloton", [], 90)]
        assert caught.front == after(*away).front + 1
        joined = after(*away, event("join", 20, riders=[], whole=["chasers"], to="leaders"))
        assert joined.front == after(*away).front


def test_where_the_only_rider_on_the_road_abandons_nobody_is_left_on_it():
    alone = picture(20, ("leaders", ["Anna Ask"], 0))
    state = after(alone, event("abandon", 21, riders=["Anna Ask"]))
    assert (state.groups, state.gap) == ((), None)
    assert [out.rider.surname for out in state.out] == ["Ask"]


class TestGap:
    def test_a_group_named_for_the_first_time_is_where_its_gap_puts_it(self):
        for gap_s, place in ((30, 1), (90, 2)):
            state = after(AWAY, GAP, CHASE, CHASE_GAP, event("gap", 14, gap_s=gap_s, of="Gr. Díaz"))
            assert [group.name for group in state.groups].index("Gr. Díaz") == place, gap_s

    def test_one_whose_gap_to_the_head_can_not_be_known_is_right_ahead_of_the_peloton(self):
        state = after(AWAY, CHASE, event("gap", 14, gap_s=30, of="Gr. Díaz", to="chasers"))
        assert [(group.role, group.gap_s) for group in state.groups] == [
            ("leaders", 0),
            ("chasers", None),
            ("chasers", None),
            ("peloton", None),
        ]

    def test_chasers_that_are_counted_are_chasers(self):
        state = after(AWAY, GAP, CHASE, CHASE_GAP, event("gap", 14, gap_s=90, of="chasers 2"))
        assert [group.role for group in state.groups] == ["leaders", "chasers", "chasers", "peloton"]

    def test_the_head_is_never_behind_itself(self):
        assert road(after(AWAY, GAP, event("gap", 14, gap_s=30, of="leaders"))) == road(after(AWAY, GAP))

    def test_a_group_behind_a_peloton_that_leads_makes_no_breakaway(self):
        state = after(event("regroup", 5), event("gap", 14, gap_s=30, of="Gr. Díaz", to="peloton"))
        assert road(state)[0] == ("peloton", [], 0)
        assert state.gap is None

    def test_nor_does_the_gap_of_those_who_were_dropped_from_it(self):
        behind = picture(10, ("peloton", [], 0), ("dropped", [], None, {"name": "Gr. Díaz"}))
        state = after(behind, event("gap", 14, gap_s=70, of="Gr. Díaz"))
        assert road(state) == [("peloton", [], 0), ("dropped", [], 70)]

    def test_one_behind_a_breakaway_of_which_nobody_knew_moves_only_the_peloton_back(self):
        behind = picture(10, ("peloton", [], 0), ("dropped", ["Cleo Čech"], None))
        state = after(behind, event("gap", 14, gap_s=70))
        assert road(state) == [("leaders", [], 0), ("peloton", [], 70), ("dropped", ["Čech"], None)]

    @pytest.mark.parametrize("name", ["gruppetto", "dropped", "dropped 2"])
    def test_riders_who_were_dropped_are_behind_the_peloton_and_its_gap_stands(self, name):
        state = after(AWAY, GAP, event("gap", 14, gap_s=900, of=name))
        assert road(state)[1:] == [("peloton", [], 150), ("dropped", [], 900)]
        assert (state.gap.gap_s, state.doubts) == (150, ())
        before = after(AWAY, event("gap", 14, gap_s=900, of=name))  # the peloton's gap is not known
        assert road(before)[1:] == [("peloton", [], None), ("dropped", [], 900)]

    def test_riders_dropped_by_the_breakaway_are_between_it_and_the_peloton(self):
        state = after(AWAY, GAP, event("gap", 14, gap_s=30, of="dropped"))
        assert road(state)[1:] == [("dropped", [], 30), ("peloton", [], 150)]

    @pytest.mark.parametrize("name", ["groupe Čech", "Čech group", "Čech", "Cleo Čech"])
    def test_a_group_goes_by_the_name_of_a_rider_in_it(self, name):
        state = after(AWAY, GAP, CHASE, event("gap", 14, gap_s=40, of=name))
        assert road(state) == [("leaders", ["Ask", "Bø"], 0), ("chasers", ["Čech"], 40), ("peloton", [], 150)]

    def test_a_number_alone_makes_no_role(self):
        state = after(AWAY, GAP, event("gap", 14, gap_s=40, of="Groupe 2"))
        assert [(group.role, group.name) for group in state.groups][1] == ("chasers", "Groupe 2")
        again = event("gap", 16, gap_s=55, of="groupe 2")
        assert road(apply(state, again)) == [
            ("leaders", ["Ask", "Bø"], 0),
            ("chasers", [], 55),
            ("peloton", [], 150),
        ]

    @pytest.mark.parametrize("name", ["groupe Čech", "Čech", "chasers 2"])
    def test_a_group_that_is_new_has_the_starter_it_is_named_after(self, name):
        stage = STAGE.model_copy(
            update={"riders": (Rider(name="Cleo Čech", bib=1), Rider(name="Dora Díaz", bib=2))}
        )
        group = after(AWAY, GAP, event("gap", 14, gap_s=40, of=name), stage=stage).groups[1]
        riders = [] if name == "chasers 2" else ["Čech"]
        assert (group.role, group.name, [rider.surname for rider in group.riders]) == ("chasers", name, riders)

    def test_a_name_that_two_on_the_road_have_is_a_doubt_and_no_group(self):
        two = event("breakaway", 5, riders=["Anna Ask", "Ada Ask"])
        state = after(two, GAP, event("gap", 14, gap_s=40, of="Ask"))
        assert road(state) == road(after(two, GAP))
        assert "Anna Ask and Ada Ask" in state.doubts[0].text

    def test_a_doubt_calls_a_group_by_its_name_else_by_its_role(self):
        named = event("gap", 14, gap_s=90, of="Gr. Díaz")
        [doubt] = after(AWAY, GAP, named, event("gap", 15, gap_s=60)).doubts
        assert doubt.text.startswith("Gr. Díaz was last reported at 1:30")
        assert "the peloton at 1:00" in doubt.text

    def test_a_log_that_goes_on_contradicting_itself_has_a_bounded_list_of_doubts(self):
        wrong = [
            event("gap", 20 + number, gap_s=(300, 100)[number % 2], of=("chasers", "peloton")[number % 2])
            for number in range(2 * DOUBTS + 3)
        ]
        state = after(AWAY, CHASE, *wrong)
        assert len(state.doubts) == DOUBTS
        assert state.groups[1].gap_s == 300


class TestTrend:
    def test_a_gap_told_at_the_km_of_the_last_mark_was_taken_there_however_long_ago_that_was(self):
        mark, later = event("km", 14, km_to_go=160), event("gap", 20, gap_s=180, km_to_go=160)
        assert after(AWAY, GAP, mark, later).gap.trend_s_per_km == 3.0

    def test_a_gap_of_the_chasers_leaves_that_of_the_peloton_with_its_trend(self):
        second = event("gap", 20, gap_s=180, km_to_go=160)
        before = after(AWAY, CHASE, GAP, second)
        state = apply(before, event("gap", 22, gap_s=30, of="chasers", km_to_go=158))
        assert (state.gap.gap_s, state.gap.trend_s_per_km) == (180, 3.0)
        assert (state.gap, state.recent) == (before.gap, before.recent)


class TestPicture:
    def pictures(self, *heads, km=160.0):
        return [
            picture(
                10 + 15 * number,
                ("leaders", [head], 0),
                ("chasers", ["Cleo Čech"], 30 + number),
                ("peloton", [], 90 + 60 * number),
                km_to_go=km - 10 * number,
            )
            for number, head in enumerate(heads)
        ]

    def test_the_same_breakaway_again_goes_on_with_the_trend(self):
        state = after(*self.pictures("Anna Ask", "Anna Ask"))
        assert (state.gap.gap_s, state.gap.trend_s_per_km) == (150, 6.0)

    def test_each_group_keeps_its_own_gap_when_the_trend_of_the_peloton_is_known(self):
        timeline = Timeline(STAGE, self.pictures("Anna Ask", "Anna Ask"))
        snapshot = timeline.snapshot(timeline.end)
        assert [reading.gap_s for reading in snapshot.chases] == [30, 31]
        assert [group.reading and group.reading.gap_s for group in snapshot.state.groups] == [None, 31, 150]

    def test_another_breakaway_is_another_head_without_a_trend(self):
        state = after(*self.pictures("Anna Ask", "Béa Bø"))
        assert (state.gap.gap_s, state.gap.trend_s_per_km) == (150, None)
        assert state.front > after(*self.pictures("Anna Ask", "Anna Ask")).front

    def test_a_breakaway_with_the_id_of_its_source_is_the_same_whoever_of_it_is_named(self):
        heads = [
            picture(
                10 + 15 * number,
                ("leaders", [name], 0, {"id": "a", "named": "some"}),
                ("peloton", [], 90 + 60 * number, {"id": "b"}),
                km_to_go=160 - 10 * number,
            )
            for number, name in enumerate(("Anna Ask", "Béa Bø"))
        ]
        state = after(*heads)
        assert (state.gap.gap_s, state.gap.trend_s_per_km) == (150, 6.0)
        assert road(state)[0] == ("leaders", ["Bø", "Ask"], 0)

    def test_all_together_again_and_again_is_one_front(self):
        together = [picture(minute, ("peloton", [], 0)) for minute in (10, 11, 12)]
        assert len({after(*together[:count]).front for count in (1, 2, 3)}) == 1

    def test_a_group_without_a_gap_has_no_reading(self):
        state = after(picture(20, ("leaders", ["Anna Ask"], 0), ("peloton", [], None)))
        assert state.gap is None
        assert [group.reading for group in state.groups] == [None, None]

    def test_a_gap_was_taken_where_the_head_is_and_not_where_the_last_group_is(self):
        state = after(
            picture(20, ("leaders", ["Anna Ask"], 0, {"km_to_go": 80}), ("peloton", [], 90, {"km_to_go": 82}))
        )
        assert state.gap.km_to_go == 80


class TestWhoRidesAtTheFront:
    CASES = (
        ({"team": "Alpha Team"}, {"peloton": "Alpha Team"}),
        ({"riders": ["Dora Díaz", "Elsa Ek"]}, {"peloton": "Díaz, Ek"}),
        ({"team": "Alpha Team", "of": "chasers"}, {"chasers": "Alpha Team"}),
        ({"team": "Alpha Team", "of": "Gr. Nobody"}, {}),
        ({"team": "Alpha Team", "tag": "colour"}, {}),
        ({}, {}),
    )

    @pytest.mark.parametrize(("fields", "driven"), CASES)
    def test_it_is_said_of_the_peloton_unless_another_group_is_named(self, fields, driven):
        said = event("comment", 20, text="They ride.", **{"tag": "front", **fields})
        state = after(AWAY, CHASE, said)
        assert {group.role: group.driven.who for group in state.groups if group.driven} == driven
        assert all(group.driven.at == FLAG + timedelta(minutes=20) for group in state.groups if group.driven)
        assert [group.role for group in state.groups] == ["leaders", "chasers", "peloton"]
