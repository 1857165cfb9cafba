"""The GC on the road lists whom it can know, and names whom it can't."""

from functools import reduce

from race_strategies import STAGE, event

from tracker.race.fold import apply
from tracker.race.stage import Row
from tracker.race.state import initial_state
from tracker.race.virtual import virtual_gc

GC = (Row(name="Anna Ask", gap_s=0), Row(name="Béa Bø", gap_s=216), Row(name="Cleo Čech", gap_s=255))
STAGE_14 = STAGE.model_copy(update={"number": 14, "gc_before": GC})


def virtual(*log, stage=STAGE_14):
    found = virtual_gc(reduce(apply, log, initial_state(stage)))
    return [(row.rider.surname, row.gap_s) for row in found.rows], [rider.surname for rider in found.unknown]


def picture(*groups, **fields):
    groups = [
        {"name": name, "gap_s": gap_s, "riders": [{"name": rider} for rider in riders], **more}
        for name, gap_s, riders, more in groups
    ]
    return event("situation", 10, groups=groups, **fields)


def test_without_a_peloton_every_group_counts():
    log = picture(
        ("Tête", 0, ["Anna Ask"], {}), ("Gr. Bø", 30, ["Béa Bø"], {}), ("Gr. Čech", 200, ["Cleo Čech"], {})
    )
    assert virtual(log) == ([("Ask", 0), ("Bø", 246), ("Čech", 455)], [])


def test_in_a_group_whose_riders_are_all_named_nobody_else_rides():
    log = picture(("Tête", 0, ["Dora Díaz"], {}), ("Gr. Maillot Jaune", 30, ["Anna Ask", "Béa Bø"], {"size": 2}))
    assert virtual(log) == ([("Ask", 0), ("Bø", 216)], ["Čech", "Díaz"])


def test_who_is_not_named_rides_in_the_peloton():
    log = picture(("Tête", 0, ["Cleo Čech"], {}), ("Peloton", 240, [], {}))
    assert virtual(log) == ([("Ask", 0), ("Čech", 15), ("Bø", 216)], [])


def test_a_peloton_named_in_whole_leaves_no_room():
    log = picture(("Tête", 0, ["Cleo Čech"], {}), ("Peloton", 240, ["Anna Ask"], {"named": "all"}))
    assert virtual(log)[1] == ["Bø"]


def test_who_is_up_the_road_with_a_time_that_nobody_knows_is_named_so():
    log = picture(("Tête", 0, ["Dora Díaz", "Elsa Ek"], {}), ("Peloton", 210, [], {}))
    rows, unknown = virtual(log)
    assert rows[0] == ("Ask", 0)
    assert unknown == ["Díaz", "Ek"]


def test_what_a_place_is_made_of():
    order = [{"name": "Cleo Čech", "bonus_s": 8}]
    log = (
        picture(("Tête", 0, ["Cleo Čech"], {}), ("Peloton", 300, [], {})),
        event("sprint", 12, name="X", order=order),
    )
    found = virtual_gc(reduce(apply, log, initial_state(STAGE_14)))
    parts = [(row.rider.surname, row.gap_s, row.before_s, row.road_s, row.bonus_s) for row in found.rows]
    assert parts == [("Čech", 0, 255, 0, 8), ("Ask", 53, 0, 300, 0), ("Bø", 269, 216, 300, 0)]


def test_a_bounded_gap_gives_a_range():
    log = (event("breakaway", 5, riders=["Cleo Čech"]), event("gap", 10, gap_s=60, bound="gt", km_to_go=50))
    found = virtual_gc(reduce(apply, log, initial_state(STAGE_14)))
    assert [(row.gap_s, row.gap_min_s, row.gap_max_s) for row in found.rows] == [
        (0, 0, 0),
        (195, None, 195),  # she is a minute ahead at least, so nearer to Ask by all that is above it
        (216, 216, 216),  # in one group with Ask
    ]


def test_riders_who_may_be_in_a_group_of_which_nobody_is_named_have_a_range():
    log = (event("breakaway", 5, size=5), event("gap", 10, gap_s=60, km_to_go=50))
    found = virtual_gc(reduce(apply, log, initial_state(STAGE_14)))
    assert [(row.gap_s, row.gap_min_s, row.gap_max_s) for row in found.rows] == [
        (0, 0, 0),
        (216, 156, 276),
        (255, 195, 315),
    ]
