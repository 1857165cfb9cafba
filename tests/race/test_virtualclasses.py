"""Points, mountains and youth on the road, where the scales are known, and nothing where they are not."""

from functools import reduce

from race_strategies import STAGE, event
from test_virtual import picture

from tracker.race.fold import apply
from tracker.race.stage import ClassificationBefore, Row, Sprint
from tracker.race.state import initial_state
from tracker.race.virtualclasses import classifications_on_the_road

POINTS = ClassificationBefore(
    which="points", rows=(Row(name="Anna Ask", points=30), Row(name="Béa Bø", points=25))
)
YOUTH = ClassificationBefore(which="youth", rows=(Row(name="Béa Bø"), Row(name="Cleo Čech")))
STAGE_5 = STAGE.model_copy(
    update={
        "number": 5,
        "sprints": (Sprint(name="Pont", km_to_go=40, points=(20, 17, 15)), Sprint(name="Bar", km_to_go=20)),
        "classifications_before": (POINTS, YOUTH),
        "gc_before": (
            Row(name="Anna Ask", gap_s=0),
            Row(name="Béa Bø", gap_s=20),
            Row(name="Cleo Čech", gap_s=50),
        ),
    }
)
AWAY = (event("start", 1), picture(("Tête", 0, ["Cleo Čech"], {}), ("Peloton", 60, [], {})))


def tables(*log, stage=STAGE_5):
    found = classifications_on_the_road(reduce(apply, (*AWAY, *log), initial_state(stage)))
    return {
        table.which: [(row.surname, row.points if row.gap_s is None else row.gap_s) for row in table.rows]
        for table in found
    }


def test_points_are_those_before_and_those_of_the_scale():
    passed = event("sprint", 12, name="Pont", order=[{"name": "Béa Bø"}, {"name": "Anna Ask"}])
    assert tables(passed)["points"] == [("Ask", 47), ("Bø", 45)]


def test_points_that_were_reported_outdo_the_scale():
    passed = event("sprint", 12, name="Pont", order=[{"name": "Béa Bø", "points": 50}, {"name": "Anna Ask"}])
    assert tables(passed)["points"] == [("Bø", 75), ("Ask", 47)]


def test_a_sprint_of_which_nobody_knows_the_points_leaves_the_table_out():
    assert "points" in tables()
    assert "points" not in tables(event("sprint", 12, name="Bar", order=[{"name": "Béa Bø"}]))
    assert "points" not in tables(event("sprint", 12, name="Pont", order=[]))


def test_who_is_missing_from_the_table_before_has_no_place_in_it():
    passed = event("sprint", 12, name="Pont", order=[{"name": "Dora Díaz"}])
    assert tables(passed)["points"] == [("Ask", 30), ("Bø", 25)]


def test_youth_is_the_virtual_gc_of_the_young():
    assert tables()["youth"] == [("Čech", 0), ("Bø", 30)]


def test_a_first_stage_begins_with_no_points():
    stage = STAGE_5.model_copy(update={"number": 1, "classifications_before": (), "gc_before": ()})
    passed = event("climb", 12, name="Col", order=[{"name": "Cleo Čech", "points": 10}])
    assert tables(passed, stage=stage)["mountains"] == [("Čech", 10)]
    assert "points" not in tables(passed, stage=stage)
