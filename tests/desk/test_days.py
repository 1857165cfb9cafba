"""Whole days at the desk: what `ardoise state` says of them is what was meant."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tracker.cli import run
from tracker.desk.setup import read_setup
from tracker.journal import Journal, read_log
from tracker.race.report import as_object
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

if TYPE_CHECKING:
    from conftest import Desk

TRIAL_TEXTS = {
    "race": "Ronde van Niets",
    "number": "5",
    "year": "2026",
    "start": "Begin",
    "finish": "Boven",
    "distance": "33.2",
    "start_at": "2026-07-08 14:00 +02:00",
    "format": "itt",
    "checkpoints": "Int 1, 22.4\nInt 2, 9.6",
    "riders": "\n".join(
        f"{10 * (n // 3 + 1) + n % 3 + 1} {name} ({['ALP', 'BET', 'GAM', 'DEL', 'EPS', 'ZET'][n // 3]})"
        for n, name in enumerate(
            (
                "Aino Aalto", "Bram Brandt", "Carl Costa", "Dries Dupré", "Emil Eriksen", "Finn Fontán",
                "Gijs Girard", "Hugo Hoek", "Ivan Ivanov", "Jan Jansen", "Karel Kovář", "Lars Lindqvist",
                "Max Maes", "Nils Nunes", "Ole Olsen", "Paul Picard", "Quinn Quint", "Rui Roca",
            )
        )
    ),
    "starts": "14:00 every 1:00",
    "gc": "1 Roca 18:20:05\n2 Quint +0:04\n3 Picard +0:30\n4 Olsen +0:41\n5 Nunes +1:15\n6 Aalto +9:59",
}  # fmt: skip
"""The set-up: 18 riders a minute apart, two checkpoints, six of them in the GC before."""

TRIAL_TIMES = {
    "Aalto": (751, 1652, 2470), "Brandt": (760, 1660, 2481), "Costa": (748, 1650, 2462), "Dupré": (770, 1690, 2520),
    "Eriksen": (751, 1655, 2470), "Fontán": (790, 1720, 2575), "Girard": (745, 1640, 2459), "Hoek": (758, 1662, 2490),
    "Ivanov": (765, 1671, 2495), "Jansen": (741, 1631, 2441), "Kovář": (780, 1700, 2540), "Lindqvist": (749, 1648, 2465),
    "Maes": (755, 1660, 2484), "Nunes": (752, 1644, 2455), "Olsen": (747, 1638, 2450), "Picard": (739, 1629, 2444),
    "Quint": (738, 1625, 2438), "Roca": (744, 1637, 2446),
}  # fmt: skip
"""Seconds at Int 1, Int 2 and the finish; Eriksen is level with Aalto at the first and the last."""


def clocked(seconds: int) -> str:
    """Return a time as it is typed."""
    return f"{seconds // 60}:{seconds % 60:02}"


def trial_lines() -> list[tuple[int, str]]:
    """Return what is typed, each with the seconds since the first start: every time as it is taken, in mixed forms."""
    first = ("split 1 {name} {time}", "at Int1 {bib} {time}", "split Int 1: {name} {time}", "split {name} {time}")
    second = ("split 2 {name} {time}", "at Int 2 {name} in {time}", "split {bib} {time}")
    last = ("res {name} {time}", "finish {name} {time}", "res {place} {name} {time}", "win {bib} {time}")
    lines = []
    for number, (name, times) in enumerate(TRIAL_TIMES.items()):
        bib = 10 * (number // 3 + 1) + number % 3 + 1
        place = 1 + sum(
            other[2] < times[2] and 60 * n + other[2] < 60 * number + times[2]
            for n, (rival, other) in enumerate(TRIAL_TIMES.items())
            if rival != "Fontán"
        )
        for forms, seconds in zip((first, second, last), times, strict=True):
            form = forms[number % len(forms)]
            if name == "Fontán" and forms is last:
                form = "dnf {name}"
            lines.append(
                (60 * number + seconds, form.format(name=name, bib=bib, place=place, time=clocked(seconds)))
            )
    lines += [(200, "- The wind drops"), (2000, "sun 24"), (5000, "res official")]
    return sorted(lines)


FLAG = datetime.fromisoformat("2021-02-11T12:50:00+01:00")
ROAD_LINES = [
    (-600, "neutral"), (0, "start"), (300, "att Calmejane, Fernández"), (1800, "gap 1:30"), (3600, "140"),
    (3605, "gap 2:30"), (5400, "120"), (5410, "gap 2:00"), (5500, "crash -- A car is across the road"),
    (5520, "neutral"), (5700, "stopped -- Everybody waits"), (6600, "neutral"), (6900, "117"),
    (7200, "resumed -- The break is let go two minutes ahead"), (7800, "107"), (7810, "gap 1:30"),
    (8000, "shortened at Brulat"), (8400, "25"), (9600, "10"), (9610, "gap 0:40"),
]  # fmt: skip
"""A stage of 182.3 km, typed: stopped at 120 km to go for half an hour, shortened with 107 to go."""


TRIAL = read_setup(TRIAL_TEXTS, datetime.fromisoformat("2026-07-08T10:00:00+02:00"), name="niets-2026-5")
Day = Callable[[Stage, datetime, list[tuple[int, str]]], "Desk"]


@pytest.fixture
def day(tmp_path: Path, open_desk: Callable[..., Desk]) -> Day:
    """Type a day, each line at its second after the first."""
    kind = type(open_desk("other.jsonl"))

    def type_it(stage: Stage, first: datetime, lines: list[tuple[int, str]]) -> Desk:
        time = [first]
        desk = kind.at(Journal.create(tmp_path / "day.jsonl", stage), lambda: time[0])
        desk.time = time
        for seconds, line in lines:
            time[0] = first + timedelta(seconds=seconds)
            desk.type(line)
        return desk

    return type_it


def said(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(["state", str(path), "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)  # type: ignore[no-any-return]


def order(place: int) -> list[tuple[str, int]]:
    """Who is where at a checkpoint, by the times that were meant; those who are level in the order of their starts."""
    there = [(name, times[place]) for name, times in TRIAL_TIMES.items() if place < 2 or name != "Fontán"]
    return sorted(there, key=lambda one: one[1])


def test_a_time_trial_typed_as_it_is_ridden(day: Day, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = TRIAL.start_at
    assert start is not None
    day(TRIAL, start, trial_lines())
    found = said(tmp_path / "day.jsonl", capsys)
    tables = found["time_trial"]["checkpoints"]
    assert [table["name"] for table in tables] == ["Int 1", "Int 2", "Boven"]
    for place, table in enumerate(tables):
        assert [(row["name"].split()[1], row["time_s"]) for row in table["rows"]] == order(place)
    assert (found["status"], found["time_trial"]["on_course"], found["time_trial"]["to_start"]) == (
        "finished",
        [],
        0,
    )
    assert found["time_trial"]["leader"]["name"] == "Quinn Quint"
    assert found["result"]["basis"] == "official"
    rows = found["result"]["rows"]
    assert [(row["name"].split()[1], row["time_s"]) for row in rows] == order(2)
    level = [row["position"] for row in rows if row["name"] in ("Aino Aalto", "Emil Eriksen")]
    assert level == [10, 10]
    assert [(one["name"], one["status"]) for one in found["out"]] == [("Finn Fontán", "DNF")]
    assert found["doubts"] == []


def test_half_way_it_shows_the_hot_seat_who_is_on_the_course_and_the_gc(
    day: Day, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start = TRIAL.start_at
    assert start is not None
    day(TRIAL, start, [line for line in trial_lines() if line[0] <= 2900])
    found = said(tmp_path / "day.jsonl", capsys)
    trial = found["time_trial"]
    assert (found["result"]["basis"], found["result"]["rows"][0]["name"]) == ("provisional", "Gijs Girard")
    assert (trial["leader"]["name"], trial["leader"]["time_s"]) == ("Gijs Girard", 2459)
    assert (trial["finished"], len(trial["on_course"]), trial["to_start"]) == (6, 11, 0)
    riding = {one["name"]: one for one in trial["on_course"]}
    assert riding["Rui Roca"]["started_at"] == "2026-07-08T14:17:00+02:00"
    assert riding["Rui Roca"]["last"]["time_s"] in (744, 1637)
    gc = found["gc_on_the_road"]["rows"]
    # Quint was 4 s down on Roca before, and is 12 s faster at Int 2.
    ahead = [(row["name"].split()[1], row["gap_s"]) for row in gc[:5]]
    assert ahead == [("Quint", 0), ("Roca", 8), ("Picard", 30), ("Olsen", 50), ("Nunes", 90)]


def test_a_stage_that_is_neutralised_resumed_and_shortened(
    day: Day, stage: Stage, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = day(stage, FLAG, ROAD_LINES)
    path = tmp_path / "day.jsonl"

    def at(seconds: int) -> dict[str, Any]:
        return as_object(desk.timeline.snapshot(FLAG + timedelta(seconds=seconds)))

    assert at(-300)["status"] == "neutral"
    behind = at(5600)
    assert (behind["status"], behind["neutralised"], behind["stopped"]) == ("racing", True, False)
    halted = at(6000)
    assert (halted["stopped"], halted["km_to_go"], halted["km_estimate"]) == (True, 120, None)
    assert (halted["forecast"], halted["chase"]) == (None, {"needs_s_per_km": None, "gains_s_per_km": None})
    assert halted["gap"]["gap_s"] == 120
    on = at(7300)
    assert (on["neutralised"], on["km_to_go"]) == (False, 117)
    short = at(8100)
    assert (short["stage"]["distance_km"], short["stage"]["finish"]) == (112.6, "Montée du Brulat")
    assert short["km_to_go"] == pytest.approx(37.3)
    found = said(path, capsys)
    assert (found["km_to_go"], found["gap"]["gap_s"], found["status"]) == (10, 40, "racing")
    assert [group["role"] for group in found["groups"]] == ["leaders", "peloton"]
    assert found["doubts"] == []


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", ["trial", "road"])
def test_lines_that_come_late_and_in_any_order_leave_the_same_race(
    day: Day, stage: Stage, tmp_path: Path, name: str, seed: int
) -> None:
    assert TRIAL.start_at is not None
    day(*((TRIAL, TRIAL.start_at, trial_lines()) if name == "trial" else (stage, FLAG, ROAD_LINES)))
    log = read_log(tmp_path / "day.jsonl")
    events = list(log.events)
    random.Random(seed).shuffle(events)
    late = Timeline(log.stage)
    for event in events:
        late.append(event)
        late.snapshot(late.end)  # what was folded before the next line comes late is folded again
    whole = Timeline(log.stage, log.events)
    assert as_object(late.snapshot(late.end)) == as_object(whole.snapshot(whole.end))
