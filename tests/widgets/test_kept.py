"""What a pane keeps from one moment to the next is never seen: it shows what a pane does that was just opened."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from textual._context import active_app
from textual.app import App

from tracker.race.events import EVENT
from tracker.race.stage import Rider, Stage
from tracker.race.timeline import Timeline
from widgets.cells import Row
from widgets.course import CoursePane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.pane import Pane
from widgets.standings import StandingsPane

FLAG = "2026-07-08T12:{:02}:{:02}+02:00"
RIDERS = tuple(
    Rider(bib=bib, name=f"Rider Number{bib}", team=("Team A", "Team B")[bib % 2], nation="FRA")
    for bib in range(1, 91)
)
STAGE = Stage.model_validate({
    "id": "kept", "race": "Kept", "number": 5, "distance_km": 100, "start_at": FLAG.format(0, 0),
    "riders": [rider.model_dump(exclude_unset=True) for rider in RIDERS],
    "teams": [{"name": "Team A", "code": "AAA"}, {"name": "Team B", "code": "BBB"}],
    "climbs": [{"name": "Col", "km_to_go": 40, "category": "2", "length_km": 6}],
    "gc_before": [{"bib": bib, "position": bib, "gap_s": 3 * (bib - 1)} for bib in range(1, 61)],
})  # fmt: skip


@pytest.fixture(autouse=True)
def somewhere() -> Iterator[None]:
    """Let panes put titles into their frames without being on a screen."""
    token = active_app.set(App())
    yield
    active_app.reset(token)


picture = st.fixed_dictionaries({
    "km": st.integers(2, 100), "away": st.integers(0, 5), "chase": st.integers(0, 12),
    "gap_s": st.integers(1, 400), "named": st.booleans(),
})  # fmt: skip


def situation(number: int, picture: dict[str, Any]) -> dict[str, Any]:
    """Return a machine's picture: some away, some in pursuit, the others behind."""
    km, away, chase = picture["km"], picture["away"], picture["chase"]
    groups = [(bibs, gap_s) for bibs, gap_s in (
        (range(1, 1 + away), 0), (range(1 + away, 1 + away + chase), picture["gap_s"] // 2),
        (range(1 + away + chase, 91), picture["gap_s"]),
    ) if bibs]  # fmt: skip
    return {
        "id": f"p{number}", "kind": "situation", "at": FLAG.format(number // 2, 30 * (number % 2)), "km_to_go": km, "routine": True,
        "groups": [
            {"gap_s": gap_s if index else 0, "size": len(bibs), "named": "all" if picture["named"] else "some",
             "riders": [{"bib": bib} for bib in bibs if picture["named"] or bib % 3]}
            for index, (bibs, gap_s) in enumerate(groups)
        ],
    }  # fmt: skip


def log(pictures: Sequence[dict[str, Any]]) -> Timeline:
    events = [situation(number, one) for number, one in enumerate(pictures)]
    events.append({"id": "s", "kind": "sprint", "at": FLAG.format(1, 5), "name": "Spurt", "order": [{"bib": 7, "bonus_s": 3}]})  # fmt: skip
    events.append({"id": "o", "kind": "abandon", "at": FLAG.format(2, 5), "riders": [{"bib": 80}]})
    return Timeline(STAGE, [EVENT.validate_python(one) for one in events])


def drawn(pane: Pane, timeline: Timeline, at: Any, width: int, height: int) -> list[Row]:
    return list(pane.rows(timeline.snapshot(at), width, height))


@pytest.mark.parametrize("kind", [StandingsPane, GroupsPane, CoursePane, GapChart])
def test_a_pane_that_was_elsewhere_before_shows_what_a_new_one_shows(kind: Any) -> None:
    sizes = st.sampled_from([(56, 12), (100, 30), (30, 8)])

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        st.lists(picture, min_size=2, max_size=12),
        st.lists(st.tuples(st.floats(0, 1), sizes), min_size=2, max_size=8),
    )
    def law(pictures: list[dict[str, Any]], moments: list[tuple[float, tuple[int, int]]]) -> None:
        timeline, used = log(pictures), kind()
        for share, size in moments:
            at = timeline.begin + share * (timeline.end - timeline.begin)
            show = partial(drawn, timeline=timeline, at=at, width=size[0], height=size[1])
            assert show(used) == drawn(kind(), log(pictures), at, *size)

    law()


def test_a_table_with_other_gaps_is_another_and_one_with_the_same_is_not() -> None:
    timeline = log([{"km": 90 - number, "away": 3, "chase": 0, "gap_s": 60 if number < 2 else 70, "named": True}
                    for number in range(3)])  # fmt: skip
    pane = StandingsPane()
    states = [timeline.snapshot(event.at) for event in timeline.log() if event.id.startswith("p")]
    first, same, other = (pane.rows(state, 56, 12) for state in states)
    assert first is not same
    assert first == same
    assert same != other
