"""Outside text is drawn as what it is: never markup, never a control, never wider than its pane."""

import unicodedata
from typing import Any

import pytest
from textual.geometry import Region

from widgets.course import CoursePane
from widgets.feed import FeedPane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.header import StageHeader, Transport
from widgets.pane import Pane
from widgets.slate import Slate
from widgets.standings import StandingsPane
from widgets.timetrial import TimeTrialPane

MARKUP = "[b]x[/b] [@click=app.quit]Q[/] [/"
HOSTILE = [
    MARKUP,
    "\x1b]52;c;aGFja2Vk\x07\x1b[31mred\x1b[0m\x9b2J\x08\x08\r\nafter",
    "\u202eright to left\u202c \u2066iso\u2069 a\u200bb\ufeff",
    "e" + "\u0301" * 400 + "z",
    "long " * 1000,
    "W" * 5000,
    "환선우 山田太郎 宇都宮ブリッツェン" * 3,
    "👩‍👩‍👧‍👦 🇫🇷 ❤️ 🚴🏽‍♀️ flagged",
    " ",
    "-",
]
PANES = [StageHeader, CoursePane, Slate, GroupsPane, GapChart, FeedPane, StandingsPane, TimeTrialPane]
SIZES = [(120, 40), (61, 17), (33, 9), (14, 6), (5, 3)]


def hostile_log(text: str) -> tuple[dict[str, Any], list[tuple[float, str, dict[str, Any]]]]:
    """Return a stage and a log with `text` wherever a source may put one."""
    name = text if text.strip() else "-"
    rider = {"name": name, "team": text, "nation": text}
    stage = {
        "race": name,
        "start": text,
        "finish": text,
        "climbs": [{"name": name, "km_to_go": 90, "category": text}, {"name": name, "km_to_go": 88}],
        "sprints": [{"name": name, "km_to_go": 60}],
        "teams": [{"name": name, "code": text}],
        "gc_before": [{**rider, "position": 1, "time_s": 17000}],
        "sources": ["somebody"],
    }
    log: list[tuple[float, str, dict[str, Any]]] = [
        (0, "start", {"text": text}),
        (5, "situation", {"groups": [
            {"name": name, "riders": [rider]}, {"name": name, "gap_s": 30, "riders": [rider]},
            {"role": "peloton", "gap_s": 60, "size": 100},
        ]}),
        (6, "gap", {"gap_s": 70, "source": text, "km_to_go": 100, "text": text}),
        (7, "weather", {"sky": text, "wind": text}),
        (8, "speed", {"speed_kph": 40, "over": text}),
        (9, "climb", {"name": name, "order": [rider], "km_to_go": 90}),
        (10, "abandon", {"riders": [{"name": "Somebody " + name}]}),
        (11, "comment", {"text": text, "source": text, "tag": text}),
        (12, "withdraw", {"target": "e7", "reason": text}),
        (20, "finish", {"riders": [rider], "text": text}),
        (21, "gc", {"rows": [{**rider, "position": 1, "time_s": 100}, rider]}),
        (22, "classification", {"which": text, "rows": [rider]}),
    ]  # fmt: skip
    return stage, log


def trial(text: str) -> list[tuple[float, str, dict[str, Any]]]:
    """Return the log of a time trial with `text` wherever a source may put one."""
    name = text if text.strip() else "-"
    riders = [[{"name": name, "team": text}], [{"name": "Somebody " + name}], [{"name": "Third " + name}]]
    return [
        *((number, "depart", {"riders": one}) for number, one in enumerate(riders)),
        (10, "split", {"riders": riders[0], "checkpoint": text, "time_s": 600, "position": 3}),
        (11, "split", {"riders": riders[1], "checkpoint": name, "time_s": 600}),
        (12, "split", {"team": text, "checkpoint": text, "time_s": 700, "text": text}),
        (13, "km", {"km_to_go": 100}),
        (20, "finish", {"riders": riders[0], "time_s": 1200}),
        (21, "abandon", {"riders": riders[1]}),
    ]


@pytest.mark.parametrize("pane_class", PANES)
async def test_hostile_text_is_plain_text(pane_class: type[Pane], race: Any, show: Any) -> None:
    timelines = []
    for text in HOSTILE:
        stage, log = hostile_log(text)
        timelines.append(race(*log, **stage))
        timelines.append(race(*trial(text), **stage, format="itt"))
    pane = pane_class()
    async with show(pane, None) as pilot:
        if isinstance(pane, StageHeader):
            pane.transport = Transport("▶ ×30", "lost", note="lost [b] [/")
        for size in SIZES:
            await pilot.resize_terminal(*size)
            pane.styles.height = size[1]
            await pilot.pause()
            for timeline in timelines:
                for at in (timeline.begin, timeline.time_at_km(100) or timeline.log()[-3].at, timeline.end):
                    pane.snapshot = timeline.snapshot(at)
                    if isinstance(pane, StandingsPane):
                        pane.action_next_table()
                    check_strips(pane)
            await pilot.pause()
            check_strips(pane)


def check_strips(pane: Pane) -> None:
    width, height = pane.outer_size
    for strip in pane.render_lines(Region(0, 0, width, height)):
        assert strip.cell_length == width
        bad = {c for c in strip.text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co")}
        assert not bad
        # Where a cell is, for selecting; no action that outside text brought.
        assert not any(segment.style and segment.style.meta.keys() - {"offset"} for segment in strip)


@pytest.mark.parametrize(
    ("pane_class", "expected"),
    [
        (StageHeader, "[b]x[/b]"),
        (Slate, "[@click=app.quit]Q[/] [/"),
        (GroupsPane, "[b]x[/b] [@click=app.quit]Q[/] [/"),
        (FeedPane, "[b]x[/b] [@click=app.quit]Q[/] [/"),
        (CoursePane, "[b]x[/b] [@click=app.quit]Q[/] [/"),
        (StandingsPane, "[b]x[/b] [@click=app.quit]"),
    ],
)
async def test_markup_is_shown_as_it_was_written(
    pane_class: type[Pane], expected: str, race: Any, show: Any, seen: Any
) -> None:
    stage, log = hostile_log(MARKUP)
    timeline = race(*log, **stage)
    snapshot = timeline.snapshot(timeline.end if pane_class is StandingsPane else timeline.time_at_km(100))
    pane = pane_class()
    async with show(pane, snapshot, size=(160, 30)):
        assert expected in "\n".join(seen(pane))


@pytest.mark.parametrize("pane_class", PANES)
async def test_without_a_snapshot_nothing_is_said_of_a_race(pane_class: type[Pane], show: Any, seen: Any) -> None:
    pane = pane_class()
    async with show(pane, None, size=(40, 8)):
        inside = "".join(line[1:-1].strip() for line in seen(pane)[1:-1])
        assert inside == ("Nothing has come from the source yet" if pane_class is Slate else "")
