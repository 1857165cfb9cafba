"""A rider's place in a group: on the front of it, and back in it after a mishap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tracker.desk.entry import Draft, Problem
from tracker.race.events import Comment, Join
from tracker.race.report import as_object
from tracker.race.wording import line

if TYPE_CHECKING:
    from conftest import Desk


@pytest.fixture
def road(desk: Desk) -> Desk:
    """Two leaders, a chase of one at 0:40, the peloton at 2:30."""
    for text in ("start", "road Calmejane, Fernández / 0:40 Cavagna / 2:30 peloton"):
        desk.type(text)
    return desk


@pytest.mark.parametrize(
    ("text", "who", "group"),
    [
        ("front Groupama-FDJ", "Groupama-FDJ", "peloton"),
        ("front fdj", "Groupama-FDJ", "peloton"),
        ("front TFS of the peloton", "Trek-Segafredo", "peloton"),
        ("front Démare", "Démare", "peloton"),
        ("front Démare, Mollema", "Démare, Mollema", "peloton"),
        ("front Fernández < leaders", "Fernández", "leaders"),
    ],
)
def test_who_drives_a_group_is_known_of_it(road: Desk, text: str, who: str, group: str) -> None:
    event = road.type(text)
    assert isinstance(event, Comment)
    assert {one.role: one.driven.who for one in road.state.groups if one.driven} == {group: who}
    fronts = [one["front"] for one in as_object(road.snapshot)["groups"] if one["role"] == group]
    assert fronts == [who]
    assert line(event) == f"{who} on the front of the {group}"


def test_who_drives_the_peloton_moves_nobody(road: Desk) -> None:
    before = [(one.role, one.riders, one.gap_s, one.id) for one in road.state.groups]
    road.type("front Cavagna")
    assert [(one.role, one.riders, one.gap_s, one.id) for one in road.state.groups] == before


def test_nobody_in_particular_is_not_on_the_front(road: Desk) -> None:
    assert isinstance(road.read("front Nobody"), Problem)
    assert isinstance(road.read("front"), Problem)


@pytest.mark.parametrize(
    ("text", "to"), [("back Haig", "peloton"), ("back Haig > chasers", "chasers"), ("back Calmejane", "leaders")]
)
def test_after_a_mishap_a_rider_is_back(road: Desk, text: str, to: str) -> None:
    road.type("mech Haig")
    event = road.type(text)
    assert isinstance(event, Join)
    assert event.to == to
    groups: dict[str, Any] = {one.role: [rider.surname for rider in one.riders] for one in road.state.groups}
    assert event.riders[0].surname in groups[to]
    assert groups["leaders"] == ["Calmejane", "Fernández"]


def test_a_new_rider_on_the_front_is_known_from_then_on(road: Desk) -> None:
    road.type("front +Jan Novák (TFS)")
    assert isinstance(road.read("att Novák"), Draft)


def test_commentary_typed_over_who_drives_a_group_is_only_that(road: Desk) -> None:
    event = road.type("front Groupama-FDJ")
    road.type("- The bunch is slow", event.id)
    assert not any(one.driven for one in road.state.groups)
