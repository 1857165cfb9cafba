"""Every pane draws every moment of a stage, whatever is known of it."""

import json
from importlib.resources import files
from typing import Any

import pytest
from textual.geometry import Region
from trials import TEAMS, big_header, big_log, header, report

from tracker.race.events import EVENT
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from widgets.course import CoursePane
from widgets.feed import FeedPane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.header import StageHeader
from widgets.pane import Pane
from widgets.slate import Slate
from widgets.standings import StandingsPane
from widgets.timetrial import TimeTrialPane

PANES = [StageHeader, CoursePane, Slate, GroupsPane, GapChart, FeedPane, StandingsPane, TimeTrialPane]
RIDER = {"name": "Rémi Cavagna"}


def bundled(name: str) -> Timeline:
    header, *events = files("tracker.stages").joinpath(f"{name}.jsonl").read_text("utf-8").splitlines()
    return Timeline(
        Stage.model_validate(json.loads(header)), [EVENT.validate_python(json.loads(line)) for line in events]
    )


def bare() -> Timeline:
    """Return a race of which next to nothing is known."""
    rows: list[dict[str, Any]] = [
        {"kind": "comment", "text": "Good day."},
        {"kind": "gap", "gap_s": 40},
        {"kind": "attack", "riders": [RIDER]},
        {"kind": "situation", "groups": [{}, {"gap_s": 5}, {"role": "peloton"}]},
        {"kind": "climb"},
        {"kind": "sprint", "order": [RIDER]},
        {"kind": "weather"},
        {"kind": "speed", "speed_kph": 40},
        {"kind": "km", "km_to_go": 12.5},
        {"kind": "gap", "gap_s": 4000},
        {"kind": "crash"},
        {"kind": "caught"},
        {"kind": "finish"},
        {"kind": "result", "rows": [{"name": "Rémi Cavagna"}, {"name": "Kasper Asgreen", "gap_s": 3}]},
        {"kind": "gc", "rows": []},
        {"kind": "classification", "which": "", "rows": [RIDER]},
    ]
    events = [
        EVENT.validate_python({"id": f"e{number}", "at": f"2021-02-11T12:{number:02}:00+01:00", **fields})
        for number, fields in enumerate(rows)
    ]
    return Timeline(Stage(id="x", race="X"), events)


def trial(source: str) -> Timeline:
    """Return a time trial: of riders, of teams, or one of which next to nothing is known."""
    if source == "itt":
        stage = big_header()
        return Timeline(stage, [one for one in big_log(stage) if one.kind != "position" or one.bib < 20])
    if source == "ttt":
        return Timeline(header(format="ttt"), TEAMS)
    rider = {"riders": [RIDER]}
    log = [
        report("depart", 0),
        report("split", 1, checkpoint="Wall", **rider),
        report("split", 2, checkpoint="Wall", time_s=9000, position=7, **rider),
        report("finish", 3),
        report("finish", 4, **rider),
        report("abandon", 5, **rider),
        report("result", 6, rows=[RIDER, {"team": "Somebody", "status": "DNF"}]),
    ]
    return Timeline(Stage(id="x", race="X", format="itt"), log)


@pytest.mark.parametrize("pane_class", PANES)
@pytest.mark.parametrize("source", ["provence-2021-1", "provence-2021-2", "bare", "itt", "ttt", "bare itt"])
async def test_every_moment_fits(pane_class: type[Pane], source: str, show: Any) -> None:
    timeline = bare() if source == "bare" else bundled(source) if source[0] == "p" else trial(source)
    moments = sorted({event.at for event in timeline.log()})
    pane = pane_class()
    async with show(pane, None, size=(57, 12)):
        for at in [*moments, *reversed(moments[::7])]:
            pane.snapshot = timeline.snapshot(at)
            width, height = pane.outer_size
            strips = pane.render_lines(Region(0, 0, width, height))
            assert {strip.cell_length for strip in strips} == {width}
            assert any(strip.text.strip() for strip in strips)
