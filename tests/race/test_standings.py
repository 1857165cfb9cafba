from functools import reduce
from pathlib import Path

from race_strategies import STAGE, event

import tracker.stages
from tracker.journal import read_log
from tracker.race.fold import apply
from tracker.race.notation import format_duration
from tracker.race.stage import Row
from tracker.race.standings import compare, gc_after
from tracker.race.state import initial_state
from tracker.race.timeline import Timeline
from tracker.race.virtual import virtual_gc

STAGES = Path(tracker.stages.__file__).parent


def published(stage_id):
    log = read_log(STAGES / f"{stage_id}.jsonl")
    timeline = Timeline(log.stage, log.events)
    return timeline.state_at(timeline.end)


def test_gc_after_stage_2_is_the_published_one_for_all_that_the_tables_allow():
    state = published("provence-2021-2")
    rows = {row.rider.name: row for row in compare(state)}
    leader = rows["Davide Ballerini"].computed.time_s
    assert format_duration(leader) == "9:04:52"
    behind = {name: row.computed.time_s - leader for name, row in rows.items()}
    assert (behind["Alex Aranburu"], behind["Gianni Moscon"], behind["Patrick Konrad"]) == (16, 19, 20)
    agreeing = [name for name, row in rows.items() if row.difference_s == 0 and not row.only_computed]
    assert agreeing == [
        "Davide Ballerini", "Alex Aranburu", "Gianni Moscon", "Patrick Konrad", "Dylan Teuns", "Alexey Lutsenko",
    ]  # fmt: skip


def test_where_the_printed_result_hides_gaps_the_difference_is_told_by_name():
    differing = {
        row.rider.name: row.difference_s for row in compare(published("provence-2021-2")) if row.difference_s
    }
    assert differing == {"Bauke Mollema": 6, "Jack Haig": 6, "Aurélien Paret-Peintre": 6, "Egan Bernal": 6}


def test_gc_after_stage_1_is_the_result_less_the_finish_bonuses():
    rows = {row.rider.name: row for row in compare(published("provence-2021-1"))}
    for name in ("Davide Ballerini", "Arnaud Démare", "Nacer Bouhanni", "Clément Venturini", "Matthew Walls"):
        assert rows[name].difference_s == 0
    assert rows["Julian Alaphilippe"].computed.bonus_s == 3  # the super sprint does not count in the end


def test_bonuses_of_a_passage_that_is_not_counted_give_nothing():
    result = (Row(name="Anna Ask", position=1, time_s=1000), Row(name="Béa Bø", position=2, gap_s=0))
    sprint = {"name": "Testville", "order": [{"name": "Béa Bø", "bonus_s": 8}]}
    for counted, bonus_s in ((True, 14), (False, 6)):
        state = reduce(apply, [event("sprint", 5, **sprint, counted=counted)], initial_state(STAGE))
        computed = {row.rider.name: row for row in gc_after(STAGE, (), result, state.passages)}
        assert computed["Béa Bø"].bonus_s == bonus_s
        assert computed["Béa Bø"].time_s == 1000 - bonus_s


class TestByGapsAlone:
    """A GC of which only the gaps are known is checked all the same."""

    before = (Row(name="Anna Ask", position=1, gap_s=0), Row(name="Béa Bø", position=2, gap_s=30))

    def differences(self, *after):
        stage = STAGE.model_copy(update={"number": 5, "gc_before": self.before})
        result = [
            {"name": "Béa Bø", "position": 1, "time_s": 9000},
            {"name": "Anna Ask", "position": 2, "gap_s": 12},
        ]
        log = (event("finish", 150), event("result", 151, rows=result), event("gc", 152, rows=list(after)))
        return {row.rider.surname: row.difference_s for row in compare(reduce(apply, log, initial_state(stage)))}

    def test_gaps_and_bonuses_that_fit_agree(self):
        # 30 before, 12 won on the road, bonuses of 10 and 6: 30 - 12 - 4 = 14 behind.
        rows = {"name": "Anna Ask", "position": 1, "gap_s": 0}, {"name": "Béa Bø", "position": 2, "gap_s": 14}
        assert self.differences(*rows) == {"Ask": 0, "Bø": 0}

    def test_a_gap_that_does_not_fit_is_told(self):
        rows = {"name": "Anna Ask", "position": 1, "gap_s": 0}, {"name": "Béa Bø", "position": 2, "gap_s": 18}
        assert self.differences(*rows) == {"Ask": 0, "Bø": 4}


def test_without_a_winning_time_nothing_is_worked_out():
    assert gc_after(STAGE, (), (Row(name="Anna Ask", position=1),)) == []


class TestOnTheRoad:
    away = event("breakaway", 5, riders=["Anna Ask", "Béa Bø"])
    gap = event("gap", 10, gap_s=40, km_to_go=30)

    def rows(self, *log, stage=STAGE):
        table = virtual_gc(reduce(apply, log, initial_state(stage)))
        return table and [(row.position, row.rider.surname, row.gap_s) for row in table.rows]

    def test_on_a_first_stage_all_start_level_and_seconds_taken_on_the_way_count(self):
        order = [{"name": "Béa Bø", "bonus_s": 3}, {"name": "Cleo Čech", "bonus_s": 1}]
        assert self.rows(self.away, self.gap, event("sprint", 12, name="Testville", order=order)) == [
            (1, "Bø", 0),
            (2, "Ask", 3),
            (3, "Čech", 42),
        ]

    def test_later_the_gaps_before_count_and_those_not_named_ride_in_the_peloton(self):
        before = (
            Row(name="Cleo Čech", position=1, time_s=9000),
            Row(name="Anna Ask", position=2, gap_s=30),
            Row(name="Dora Díaz", position=3, gap_s=35),
        )
        stage = STAGE.model_copy(update={"number": 2, "gc_before": before})
        assert self.rows(self.away, self.gap, stage=stage) == [(1, "Ask", 0), (2, "Čech", 10), (3, "Díaz", 45)]

    def test_who_is_out_of_the_race_or_in_a_group_without_a_gap_has_no_place(self):
        dropped = event("dropped", 15, riders=["Cleo Čech"], from_="peloton")
        log = (self.away, self.gap, dropped, event("abandon", 16, riders=["Béa Bø"]))
        assert self.rows(*log) == [(1, "Ask", 0)]

    def test_without_a_gap_or_a_race_there_is_none(self):
        assert self.rows(self.away) is None
        assert self.rows() is None
        assert self.rows(self.away, self.gap, event("finish", 99)) is None

    def test_alaphilippe_leads_on_the_road_once_he_has_the_super_sprint(self):
        log = read_log(STAGES / "provence-2021-1.jsonl")
        table = virtual_gc(Timeline(log.stage, log.events).snapshot_at_km(19).state)
        assert [(row.rider.surname, row.gap_s) for row in table.rows[:3]] == [
            ("Alaphilippe", 0),
            ("Ciccone", 4),
            ("Moscon", 8),
        ]
