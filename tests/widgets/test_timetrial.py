from collections.abc import Callable
from typing import Any

import pytest
from trials import FIRST, LOG, TEAMS, at, big_header, big_log, header, report

from tracker.race.timeline import Timeline
from widgets.course import CoursePane
from widgets.digits import big
from widgets.gapchart import GapChart
from widgets.slate import Slate
from widgets.standings import StandingsPane
from widgets.timetrial import TimeTrialPane
from widgets.trialcourse import CHECKPOINT, trial_bar

Seen = Callable[[Any], list[str]]


def words(lines: list[str]) -> list[str]:
    return [" ".join(line.strip("│ ╮╯").split()) for line in lines]


async def test_the_pane_has_the_finish_and_who_is_on_the_course_with_their_last_split(
    show: Any, seen: Seen
) -> None:
    pane = TimeTrialPane()
    async with show(pane, at(LOG, 44), size=(60, 16)):
        lines = words(seen(pane))
    assert lines[0] == "╭─ Time trial ─────────────────────────────────────────────"
    assert lines[1:4] == ["Finish", "▌ 1 Bø ALP 41:10", "2 Ask ALP +0:20"]
    assert lines[5:9] == [
        "On the course 3",
        "● Čech BET 40:00 Col du Test +0:30 4th",
        "● Díaz BET 38:00 Col du Test +0:10 2nd",
        "● Ek BET 36:00 Col du Test +0:20 3rd",
    ]
    assert "2 in · 3 on the course · 0 to start" in lines[-1]


async def test_before_anybody_is_in_the_last_checkpoint_with_times_stands_there(show: Any, seen: Seen) -> None:
    pane = TimeTrialPane()
    async with show(pane, at(LOG, 31), size=(60, 16)):
        lines = words(seen(pane))
    assert lines[1:3] == ["Pont Neuf nobody is in yet", "▌ 1 Ask ALP 30:00"]


async def test_before_the_start_it_says_who_starts_when(show: Any, seen: Seen) -> None:
    pane = TimeTrialPane()
    async with show(pane, at(LOG, -30), size=(80, 10)):
        lines = words(seen(pane))
    assert lines[1:3] == ["To start 5", "13:00 Ask 13:02 Bø 13:04 Čech 13:06 Díaz 13:08 Ek"]


async def test_a_place_that_the_times_contradict_is_said(show: Any, seen: Seen) -> None:
    log = [*LOG[:7], report("split", 19, 21, checkpoint="Col du Test", time_s=850, position=3)]
    pane = TimeTrialPane()
    async with show(pane, at(log, 20), size=(60, 16)):
        assert words(seen(pane))[2] == "▌ 1 Čech reported 3rd BET 14:10"


async def test_who_is_out_is_said_so(show: Any, seen: Seen) -> None:
    pane = TimeTrialPane()
    async with show(pane, at([*LOG, report("abandon", 40, 22)], 41), size=(60, 20)):
        lines = words(seen(pane))
    assert "Díaz DNF" in lines
    assert not any("● Díaz" in line for line in lines)


async def test_teams_are_named_in_full(show: Any, seen: Seen) -> None:
    pane = TimeTrialPane()
    async with show(pane, at(TEAMS, 26, header(format="ttt")), size=(60, 16)):
        lines = words(seen(pane))
    assert "Team time trial" in lines[0]
    assert lines[2] == "▌ 1 Equipe Alpha 25:00"
    assert "● Team Beta 21:00 Pont Neuf best 1st" in lines


# -- the slate -------------------------------------------------------------------------------------------------


def holds(lines: list[str], figure: str) -> bool:
    rows = [row[0][0].rstrip() for row in big(figure, "text")]
    return any(all(rows[row] in lines[top + row] for row in range(3)) for top in range(len(lines) - 2))


async def test_the_slate_has_the_hot_seat_big_and_the_time_taken_last(show: Any, seen: Seen) -> None:
    pane = Slate()
    async with show(pane, at(LOG, 46.5), size=(76, 6)):
        lines = seen(pane)
    assert holds(lines, "41:10")
    text = "\n".join(lines)
    for said in (
        "Béa Bø",
        "Equipe Alpha",
        "hot seat, 0:20 up on Ask",
        "Čech at the finish: +0:50 (3rd) · 30 s ago",
    ):
        assert said in text, said
    assert "2 on the course" in text
    assert "km to go" not in text


@pytest.mark.parametrize(
    ("minute", "said"),
    [
        (-30, ["Not started", "first start 13:00, Ask"]),
        (5, ["Under way", "no time taken yet"]),
        (17, ["Béa Bø", "best at Col du Test, 0:30 up on Ask"]),
        (55, ["Dora Díaz", "best time, no result yet"]),
        (61, ["Elsa Ek", "winner, official"]),
    ],
)
@pytest.mark.parametrize("size", [(76, 6), (30, 6), (30, 3)])
async def test_the_slate_of_each_part_of_a_time_trial(
    minute: float, said: list[str], size: tuple[int, int], show: Any, seen: Seen
) -> None:
    result = report("result", 60, rows=[{"position": 1, "bib": 23, "time_s": 2460}])
    pane = Slate()
    async with show(pane, at([*LOG, result], minute), size=size):
        text = "\n".join(seen(pane))
    for one in said if size == (76, 6) else said[:1]:
        assert one in text, one
    for wrong in ("km to go", "nobody away", "flag drops"):
        assert wrong not in text


# -- the course, the tables, the chart -------------------------------------------------------------------------


async def test_the_course_has_checkpoints_and_riders_and_no_head_of_the_race(show: Any, seen: Seen) -> None:
    stage = big_header()
    snapshot = Timeline(stage, big_log(stage)).snapshot(FIRST.replace(hour=14))
    pane = CoursePane()
    async with show(pane, snapshot, size=(120, 10)):
        text = "\n".join(seen(pane))
    assert "15 on the course   9 finished   0 to start" in text
    assert "Col du Test 18 km 15:28 Olsen · Pont Neuf 8 km 26:36 Hoek · Finish 39:35 Aalto" in text
    assert "km to go" not in text


def test_a_rider_stands_where_last_known_by_transmitter_or_checkpoint() -> None:
    log = [*LOG[:6], report("position", 16, 12, km_to_go=15.0)]
    bar = "".join(text for text, _ in trial_bar(at(log, 16), 60))
    # Three on the way: Ask at the first checkpoint, Bø by transmitter, the others at the start.
    assert [index for index, cell in enumerate(bar) if cell == "●"] == [0, 20, 30]
    assert bar.index(CHECKPOINT) == 44


async def test_the_tables_are_the_virtual_gc_and_every_checkpoint_by_turns(show: Any, seen: Seen) -> None:
    pane = StandingsPane()
    titles = []
    async with show(pane, at(LOG, 48), size=(60, 14)) as pilot:
        for _ in range(5):
            titles.append(str(pane.border_title))
            if len(titles) == 1:
                virtual = words(seen(pane))
            pane.action_next_table()
            await pilot.pause()
    assert titles == ["General classification", "Finish", "Pont Neuf", "Col du Test", "GC before the stage"]
    assert virtual[1:5] == [
        "▌ 1 Elsa Ek SWE BET ~best known",
        "2 Dora Díaz ESP BET +0:20",
        "3 Béa Bø DEN ALP +1:24",
        "4 Cleo Čech CZE BET +1:44",
    ]


async def test_penalties_and_the_unclassified_are_in_the_table(show: Any, seen: Seen) -> None:
    rows = [
        {"position": 1, "bib": 22, "time_s": 2466},
        {"position": 2, "bib": 12, "time_s": 2490, "penalty_s": 20},
        {"bib": 11, "status": "DNF"},
    ]
    pane = StandingsPane()
    async with show(pane, at([*LOG, report("result", 60, rows=rows)], 61), size=(76, 14)) as pilot:
        pane.table = "Stage result"
        await pilot.pause()
        lines = words(seen(pane))
    assert lines[2:4] == ["2 Béa Bø DEN ALP +0:24 0:20 penalty", "Anna Ask NOR ALP DNF"]


async def test_narrow_a_penalty_is_a_mark(show: Any, seen: Seen) -> None:
    rows = [{"position": 1, "bib": 22, "time_s": 2466, "penalty_s": 20}]
    pane = StandingsPane()
    async with show(pane, at([*LOG, report("result", 60, rows=rows)], 61), size=(36, 14)) as pilot:
        pane.table = "Stage result"
        await pilot.pause()
        assert words(seen(pane))[1].endswith("41:06 *")


async def test_the_gap_chart_has_nothing_to_draw(show: Any, seen: Seen) -> None:
    pane = GapChart()
    async with show(pane, at([*LOG, report("gap", 20, gap_s=30)], 30), size=(60, 10)):
        assert "0:30" not in "\n".join(seen(pane))
