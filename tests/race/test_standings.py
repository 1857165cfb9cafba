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


def test_without_a_winning_time_nothing_is_worked_out():
    assert gc_after(STAGE, (), (Row(name="Anna Ask", position=1),)) == []
