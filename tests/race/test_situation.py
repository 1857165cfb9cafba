"""Whole pictures of the road: roles, order, which group is which, and to whom gaps are."""

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st
from race_strategies import STAGE, event

from tracker.race.fold import apply
from tracker.race.stage import Row
from tracker.race.state import initial_state
from tracker.race.timeline import Timeline
from tracker.race.virtual import virtual_gc

GC = (Row(name="Anna Ask", gap_s=0), Row(name="Béa Bø", gap_s=216), Row(name="Cleo Čech", gap_s=255))
LAST_DAYS = STAGE.model_copy(update={"number": 14, "gc_before": GC})


def group(name=None, *riders, **fields):
    return {"name": name, "riders": [{"name": rider} for rider in riders], **fields}


def picture(minute, *groups, **fields):
    return event(
        "situation", minute, groups=[{k: v for k, v in one.items() if v is not None} for one in groups], **fields
    )


def after(*log, stage=LAST_DAYS):
    return reduce(apply, log, initial_state(stage))


class TestSize:
    SOME = (
        {"id": "a", "name": "Tête de la course", "size": 1, "named": "all", "riders": [{"name": "Dora Díaz"}]},
        {"id": "b", "name": "Peloton", "gap_s": 80, "named": "some", "riders": [{"name": "Anna Ask"}]},
    )
    AGAIN = ({"id": "a", "name": "Tête de la course"}, {"id": "b", "name": "Peloton", "gap_s": 90})

    def test_a_bunch_of_which_one_is_named_is_not_a_bunch_of_one(self):
        state = after(picture(10, *self.SOME))
        assert [one.size for one in state.groups] == [1, None]
        rows = virtual_gc(state).rows
        assert [row.gap_s for row in rows] == [0, 216, 255]  # nobody else is elsewhere

    def test_a_group_told_again_by_its_id_alone_is_named_as_before(self):
        state = after(picture(10, *self.SOME), picture(11, *self.AGAIN))
        assert [(one.size, one.named) for one in state.groups] == [(1, "all"), (None, "some")]


class TestReference:
    def test_it_is_the_peloton_though_the_yellow_jersey_rides_ahead_of_it(self):
        state = after(
            picture(
                10,
                group("Tête de la course", "Dora Díaz"),
                group("Gr. Maillot Jaune", "Anna Ask", gap_s=190),
                group("Peloton", gap_s=240, size=60),
            )
        )
        assert [(one.role, one.gap_s) for one in state.groups] == [
            ("leaders", 0),
            ("chasers", 190),
            ("peloton", 240),
        ]
        assert state.reference.name == "Peloton"
        assert state.gap.gap_s == 240

    def test_without_a_peloton_it_is_the_group_of_the_best_placed_rider_who_is_not_ahead(self):
        state = after(
            picture(
                10,
                group("Tête de la course", "Anna Ask"),
                group("Gr. Bø", "Béa Bø", gap_s=30),
                group("Gr. Čech", "Cleo Čech", gap_s=200),
            )
        )
        assert (state.reference.name, state.gap.gap_s) == ("Gr. Bø", 30)

    def test_nobody_placed_behind_it_is_the_largest_group(self):
        state = after(
            picture(
                10,
                group("Tête de la course", "Dora Díaz"),
                group("Gr. Ek", "Elsa Ek", gap_s=30),
                group("Gr. Faß", gap_s=200, size=30),
            )
        )
        assert state.reference.name == "Gr. Faß"

    def test_all_together_and_riders_dropped_have_none(self):
        assert after(picture(10, group("Peloton", size=120))).reference is None
        assert after(picture(10, group("Peloton", size=120), group("Distancés", gap_s=90))).reference is None

    def test_the_race_goes_on_without_a_peloton(self):
        last_climb = picture(
            10, group("Tête de la course", "Anna Ask"), group("Gr. Bø", "Béa Bø", "Cleo Čech", gap_s=30)
        )
        state = after(last_climb, event("attack", 11, riders=["Cleo Čech"]))
        assert [[rider.surname for rider in one.riders] for one in state.groups] == [["Ask"], ["Čech"], ["Bø"]]
        assert "peloton" not in {one.role for one in state.groups}
        state = after(last_climb, event("gap", 11, gap_s=25, km_to_go=3))
        assert (state.reference.name, state.gap.gap_s) == ("Gr. Bø", 25), (
            "a bare gap is that of the group there is"
        )
        assert [one.role for one in after(last_climb, event("caught", 12)).groups] == ["leaders"]


class TestIdentity:
    def test_a_group_stays_itself_though_name_order_and_riders_change(self):
        first = after(
            picture(
                10,
                group("Tête de la course", "Dora Díaz", "Elsa Ek"),
                group("Poursuivants", "Fleur Faß", "Gül Gök", gap_s=40),
                group("Peloton", gap_s=200),
            )
        )
        log = (
            picture(
                11,
                group("Tête de la course", "Fleur Faß", "Gül Gök", "Hana Hrubá"),
                group("Gr. Díaz", "Dora Díaz", gap_s=5),
                group("Peloton", gap_s=205),
            ),
        )
        then = reduce(apply, log, first)
        assert [one.id for one in then.groups] == [first.groups[1].id, first.groups[0].id, first.groups[2].id]

    def test_the_id_a_source_gives_is_kept_and_its_riders_carried_on(self):
        first = after(picture(10, group(None, "Dora Díaz", id="a"), group("Peloton", gap_s=20, id="p")))
        then = apply(first, picture(11, group("Échappée", id="a"), group("Peloton", gap_s=25, id="p")))
        assert [(one.id, [rider.surname for rider in one.riders]) for one in then.groups] == [
            ("a", ["Díaz"]),
            ("p", []),
        ]
        assert then.front == first.front, "the same head of the race"

    def test_naming_some_of_a_group_moves_nobody_out_of_it(self):
        all_of_it = picture(
            10,
            group("Tête de la course", "Anna Ask", "Béa Bø", "Dora Díaz", named="all", size=3),
            group("Peloton", gap_s=60),
        )
        some = picture(11, group("Tête de la course", "Béa Bø", named="some", size=3), group("Peloton", gap_s=65))
        assert {rider.surname for rider in after(all_of_it, some).groups[0].riders} == {"Ask", "Bø", "Díaz"}
        moved = picture(
            12,
            group("Tête de la course", "Béa Bø", named="some", size=2),
            group("Gr. Ask", "Anna Ask", gap_s=20),
            group("Peloton", gap_s=65),
        )
        state = after(all_of_it, moved)
        assert [{rider.surname for rider in one.riders} for one in state.groups] == [
            {"Bø", "Díaz"},
            {"Ask"},
            set(),
        ]

    @given(st.permutations(["Anna Ask", "Béa Bø", "Cleo Čech", "Dora Díaz"]), st.integers(1, 3))
    def test_no_two_groups_ever_have_one_id(self, riders, cut):
        log = (
            picture(10, group("A", *riders[:cut]), group("B", *riders[cut:], gap_s=30)),
            event("attack", 11, riders=riders[-1:]),
            event("dropped", 12, riders=riders[:1]),
            picture(13, group("C", *riders[cut - 1 :]), group("D", *riders[: cut - 1], gap_s=30)),
        )
        for count in range(1, len(log) + 1):
            ids = [one.id for one in after(*log[:count]).groups]
            assert "" not in ids and len(set(ids)) == len(ids)


class TestOrder:
    def test_groups_are_drawn_by_their_gaps_and_the_order_told_is_reported(self):
        state = after(
            picture(
                10,
                group("Tête de la course", "Anna Ask", gap_s=0),
                group("Poursuivants", "Béa Bø", gap_s=8),
                group("Dora", "Dora Díaz", gap_s=152),
                group("Gr. Ek", "Elsa Ek", gap_s=50),
                id="x",
            )
        )
        assert [one.gap_s for one in state.groups] == [0, 8, 50, 152]
        assert [doubt.event for doubt in state.doubts] == ["x"]

    def test_an_old_gap_does_not_stand_ahead_of_a_smaller_newer_one(self):
        before = picture(
            10,
            group("Tête de la course", "Anna Ask"),
            group("Gr. Bø", "Béa Bø", gap_s=80),
            group("Peloton", gap_s=90),
        )
        state = after(before, event("gap", 13, id="new", gap_s=65))
        assert [(one.name, one.gap_s) for one in state.groups] == [
            ("Tête de la course", 0),
            ("Gr. Bø", None),
            ("Peloton", 65),
        ]
        assert "out of date" in state.doubts[0].text and state.doubts[0].event == "new"

    def test_a_gap_of_more_than_contradicts_nothing_smaller(self):
        before = picture(
            10,
            group("Tête de la course", "Anna Ask"),
            group("Gr. Bø", "Béa Bø", gap_s=80),
            group("Peloton", gap_s=90),
        )
        assert after(before, event("gap", 13, gap_s=60, bound="gt")).doubts == ()


class TestRaceControl:
    def test_a_race_neutralised_stays_where_it_is_until_it_is_resumed(self):
        log = [event("start", 0), event("km", 30, km_to_go=160), event("neutralised", 40), event("resumed", 60)]
        stopped = after(*log[:3])
        assert (stopped.status, stopped.neutralised, stopped.km_to_go) == ("racing", True, 160)
        assert after(*log).neutralised is False

    def test_a_shortened_stage_has_so_much_less_to_go_everywhere(self):
        state = after(event("km", 30, km_to_go=100), event("shortened", 40, distance_km=120.0))
        assert (state.stage.distance_km, state.km_to_go) == (120, 40)
        assert [climb.km_to_go for climb in state.stage.climbs] == [0]
        assert [sprint.km_to_go for sprint in state.stage.sprints] == [40]

    def test_a_cancelled_stage_is_over_without_a_winner(self):
        state = after(event("start", 0), event("cancelled", 40))
        assert (state.status, state.cancelled, state.finished_at) == ("finished", True, None)


def test_a_machines_picture_is_no_line_of_the_feed():
    timeline = Timeline(
        STAGE, [picture(10, group(None, "Anna Ask"), group("Peloton", gap_s=5), routine=True, text="x")]
    )
    assert len(timeline.snapshot(timeline.end).feed) == 0
