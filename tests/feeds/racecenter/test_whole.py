"""A whole synthetic stage of six hours, played as a feed would ask for it."""

from datetime import timedelta

import pytest
import synthetic
from playing import play, reader_of

from feeds.base import Rejected
from tracker.race.events import kind_of
from tracker.race.logline import dump, parse_event
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

BEGIN, END = synthetic.START - timedelta(minutes=30), synthetic.FINISH + timedelta(hours=2)


@pytest.fixture(scope="module")
def items():
    return list(play(reader_of(), synthetic.bodies, BEGIN, END))


@pytest.fixture(scope="module")
def timeline(items):
    return Timeline(items[0], items[1:])


def test_it_is_one_log_without_faults_under_three_megabytes(items):
    assert isinstance(items[0], Stage) and sum(isinstance(item, Stage) for item in items) == 1
    assert not any(isinstance(item, Rejected) for item in items)
    assert sum(len(dump(item).encode()) + 1 for item in items) < 3_000_000
    assert len({item.id for item in items[1:]}) == len(items) - 1


def test_every_event_can_be_written_and_read_again(items):
    assert all(parse_event(dump(item)) == item for item in items[1:])


def test_where_nothing_changes_little_is_told(items):
    pictures = [item for item in items if kind_of(item) == "situation"]
    quiet = [item for item in pictures if item.at < synthetic.when(7)]
    assert len(quiet) <= 7 / synthetic.KPH * 60 + 2
    assert {kind_of(item) for item in items if getattr(item, "at", BEGIN) > synthetic.when(100)} >= {
        "climb",
        "finish",
        "gc",
    }
    spelt = [item for item in pictures if any(len(group.riders) > 100 for group in item.groups)]
    assert len(spelt) < 60


def test_the_result_and_the_gc_at_the_end(timeline):
    state = timeline.state_at(timeline.end)
    assert state.status == "finished"
    won = round((synthetic.FINISH - synthetic.START).total_seconds())
    assert [(row.bib, row.time_s) for row in state.result.rows[:2]] == [(102, won), (1, won)]
    assert (state.result.basis, state.gc.basis) == ("official", "official")
    assert [row.bib for row in state.result.rows if row.status] == [155]
    assert state.gc.rows[0].bib == 1 and state.finished_at.timestamp() == int(synthetic.FINISH.timestamp())
    assert {(out.rider.bib, out.status) for out in state.out} == {(88, "DNS"), (155, "DNF")}


@pytest.mark.parametrize(
    ("km", "names"),
    [
        (5, ["Peloton"]),
        (100, ["Tête de la course", "Peloton"]),
        (160, ["Tête de la course", "Poursuivants", "Peloton"]),
        (180, ["Tête de course", "Poursuivants", "Gr. Castaño Ruiz", "Peloton"]),
        (200, ["Tête de course", "Poursuivants", "Gr. Castaño Ruiz", "Gr. Maillot Jaune", "Distancés"]),
        (230, ["Tête de la course", "Distancés"]),
    ],
)
def test_the_groups_on_the_road_are_those_of_the_race(timeline, km, names):
    at = synthetic.when(km)
    groups = timeline.state_at(at).groups
    truth = {name: set(bibs) for name, _, bibs, _ in synthetic.road(at.replace(second=at.second // 15 * 15))}
    assert sorted(group.name for group in groups) == sorted(names)
    for group in groups:
        assert {rider.bib for rider in group.riders} == truth[group.name]


def test_who_caught_whom_keeps_its_identity(timeline):
    def identity(km, name):
        return next(group.id for group in timeline.state_at(synthetic.when(km)).groups if group.name == name)

    assert identity(20, "Peloton") == identity(150, "Peloton") == identity(190, "Peloton")
    assert identity(220, "Gr. Maillot Jaune") == identity(230, "Tête de la course")


def test_the_same_bodies_in_the_same_order_give_the_same_items(items):
    middle = synthetic.when(60)
    pictures = [list(play(reader_of(), synthetic.bodies, BEGIN, middle, timedelta(seconds=60))) for _ in range(2)]
    assert pictures[0] == pictures[1]


def test_beginning_again_in_the_middle_adds_nothing_that_contradicts(items):
    later = list(play(reader_of(), synthetic.bodies, synthetic.when(150), END, timedelta(seconds=30)))
    assert later[0] == items[0]
    both = Timeline(items[0], [*items[1:], *later[1:]])
    once = Timeline(items[0], items[1:])
    at = both.end
    assert both.state_at(at).result == once.state_at(at).result and both.state_at(at).gc == once.state_at(at).gc
    first = {item.id: item for item in items[1:]}
    for item in later[1:]:
        if (
            kind_of(item) in ("abandon", "sprint", "climb", "result", "gc", "classification", "km")
            and item.id in first
        ):
            assert first[item.id] == item
