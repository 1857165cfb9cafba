"""Groups at the desk: by role, number, name or a rider; they merge, split, and stay what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tracker.desk.entry import Draft, Problem
from tracker.race.events import Caught, Dropped, Join, kind_of
from tracker.race.state import GROUP_NAMES

if TYPE_CHECKING:
    from conftest import Desk


@pytest.fixture
def road(desk: Desk) -> Desk:
    """Two leaders, a chase of one at 0:40, the peloton at 2:30."""
    for line in ("start", "road Calmejane, Fernández / 0:40 Cavagna / 2:30 peloton x140", "130"):
        desk.type(line)
    return desk


@pytest.fixture
def two_chases(desk: Desk) -> Desk:
    """Two leaders, Cavagna at 0:40, Moscon and Ciccone at 1:10, the peloton at 2:30."""
    for line in ("start", "road Calmejane, Fernández / 0:40 Cavagna / 1:10 Moscon, Ciccone / 2:30 peloton"):
        desk.type(line)
    return desk


def groups(desk: Desk) -> list[tuple[str, list[str], int | None]]:
    """Role, surnames and gap of each group on the road."""
    return [(group.role, [r.surname for r in group.riders], group.gap_s) for group in desk.state.groups]


def ids(desk: Desk) -> dict[str, str]:
    """The identity of each group, by its first rider or its role."""
    return {(group.riders[0].surname if group.riders else group.role): group.id for group in desk.state.groups}


LEADERS = ("leaders", ["Calmejane", "Fernández"], 0)


@pytest.mark.parametrize(
    "line", ["caught by chasers", "caught leaders by chasers", "caught the leaders by Cavagna"]
)
def test_those_ahead_are_caught_by_the_chasers_and_the_peloton_stays(road: Desk, line: str) -> None:
    chase = ids(road)["Cavagna"]
    road.type(line)
    head, peloton = groups(road)
    assert head[0] == "leaders"
    assert sorted(head[1]) == ["Calmejane", "Cavagna", "Fernández"]
    assert peloton[0] == "peloton"
    assert road.state.groups[0].id == chase
    assert road.state.groups[0].size == 3


def test_the_chasers_join_the_leaders(road: Desk) -> None:
    head = road.state.groups[0].id
    event = road.type("join chasers > leaders")
    assert [rider.surname for rider in event.riders] == ["Cavagna"]  # type: ignore[attr-defined]
    assert groups(road) == [("leaders", ["Calmejane", "Fernández", "Cavagna"], 0), ("peloton", [], 150)]
    assert road.state.groups[0].id == head


def test_the_chasers_are_caught_by_the_peloton_and_the_leaders_are_not(road: Desk) -> None:
    road.type("caught chasers")
    assert groups(road) == [LEADERS, ("peloton", [], 150)]


def test_the_chasers_fall_back(road: Desk) -> None:
    road.type("drop chasers")
    assert groups(road) == [LEADERS, ("peloton", [], 150), ("dropped", ["Cavagna"], None)]


def test_riders_attack_from_a_group_and_the_others_stay(two_chases: Desk) -> None:
    was = ids(two_chases)
    two_chases.type("att Ciccone < chasers 2")
    assert [one[1] for one in groups(two_chases)] == [
        ["Calmejane", "Fernández"],
        ["Cavagna"],
        ["Ciccone"],
        ["Moscon"],
        [],
    ]
    now = ids(two_chases)
    assert {name: now[name] for name in ("Calmejane", "Cavagna", "Moscon", "peloton")} == {
        "Calmejane": was["Calmejane"], "Cavagna": was["Cavagna"], "Moscon": was["Moscon"], "peloton": was["peloton"],
    }  # fmt: skip


def test_with_two_chases_the_desk_asks_which(two_chases: Desk) -> None:
    problem = two_chases.read("gap chasers 0:50")
    assert isinstance(problem, Problem)
    assert "chasers 1 (Cavagna) or chasers 2 (Moscon, Ciccone)" in problem.says
    assert problem.nearest == "gap chasers 1 0:50"


@pytest.mark.parametrize(
    "line", ["gap chasers 2 1:20", "gap Ciccone 1:20", "gap Moscon group 1:20", "chasers 2 1:20"]
)
def test_a_chase_is_known_by_its_number_or_its_riders(two_chases: Desk, line: str) -> None:
    two_chases.type(line)
    assert [one[2] for one in groups(two_chases)] == [0, 40, 80, 150]


def test_one_chase_catches_the_other_and_keeps_its_identity(two_chases: Desk) -> None:
    was = ids(two_chases)["Moscon"]
    two_chases.type("caught chasers 1 by chasers 2")
    assert [one[1] for one in groups(two_chases)] == [
        ["Calmejane", "Fernández"],
        ["Moscon", "Ciccone", "Cavagna"],
        [],
    ]
    assert two_chases.state.groups[1].id == was
    assert two_chases.state.groups[1].gap_s == 70


def test_numbered_chases_of_which_nobody_is_known_keep_their_labels(desk: Desk) -> None:
    for line in ("start", "away Calmejane", "chasers 1 0:40", "chasers 2 1:10", "peloton 2:30"):
        desk.type(line)
    assert [(group.role, group.name, group.gap_s) for group in desk.state.groups] == [
        ("leaders", GROUP_NAMES["leaders"], 0), ("chasers", "chasers 1", 40), ("chasers", "chasers 2", 70), ("peloton", "Peloton", 150),
    ]  # fmt: skip
    second = desk.state.groups[2].id
    desk.type("caught chasers 1 by chasers 2")
    desk.type("chasers 2 0:55")
    assert [(group.name, group.gap_s) for group in desk.state.groups] == [
        (GROUP_NAMES["leaders"], 0), ("chasers 2", 55), ("Peloton", 150),
    ]  # fmt: skip
    assert desk.state.groups[1].id == second


def test_leaders_caught_by_a_group_that_nobody_spoke_of_ride_on_with_more(desk: Desk) -> None:
    for line in ("start", "away Calmejane, Fernández", "gap 2:00", "caught leaders by chasers"):
        desk.type(line)
    head = desk.state.groups[0]
    assert [rider.surname for rider in head.riders] == ["Calmejane", "Fernández"]
    assert (head.size, head.named) == (None, "some")
    assert desk.state.groups[1].gap_s == 120


@pytest.mark.parametrize(
    "line",
    [
        "join chasers > leaders", "caught chasers", "drop chasers", "caught leaders by chasers", "caught by chasers",
        "join chasers, Moscon > leaders", 'gap "Bernal group" 0:50', "caught peloton by Moscon",
    ],
)  # fmt: skip
def test_an_entry_on_groups_comes_back_in_the_line_as_it_was(road: Desk, line: str) -> None:
    draft = road.read(line)
    assert isinstance(draft, Draft), draft
    event = road.enter(draft)
    again = road.read(road.printed(event.id), event.id)
    assert isinstance(again, Draft)
    assert fields(again) == fields(draft)


def fields(draft: Draft) -> dict[str, Any]:
    return draft.event.model_dump(exclude={"id", "at"})


def test_the_peloton_reaches_the_leaders_and_all_of_them_ride_in_it(road: Desk) -> None:
    road.type("caught chasers")
    bunch = road.state.groups[-1].id
    road.type("join peloton > leaders")
    assert groups(road) == [("peloton", [], 0)]
    assert road.state.groups[0].id == bunch


def test_what_nobody_can_mean_is_asked_about(road: Desk) -> None:
    problem = road.read("caught peloton")
    assert isinstance(problem, Problem)
    assert "Who caught the peloton?" in problem.says
    draft = road.read("join gruppetto > peloton")
    assert isinstance(draft, Draft)
    assert "nobody said that such a group is out" in draft.notes[0]


def test_a_group_does_not_attack(road: Desk) -> None:
    problem = road.read("att chasers")
    assert isinstance(problem, Problem)
    assert "is a group" in problem.says


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("join Cavagna group > leaders", "Join: the Cavagna group (Cavagna) to Calmejane, Fernández"),
        ("caught chasers by peloton", "Caught: the chasers (Cavagna) by the peloton"),
        ("join gruppetto > peloton", "Join: the dropped riders to the peloton"),
    ],
)
def test_a_group_is_said_as_one(road: Desk, line: str, says: str) -> None:
    road.type("back Haig")
    draft = road.read(line)
    assert isinstance(draft, Draft)
    assert draft.says == says


def test_what_a_group_does_is_said_with_its_riders(road: Desk) -> None:
    draft = road.read("join chasers > leaders")
    assert isinstance(draft, Draft)
    assert draft.says == "Join: the chasers (Cavagna) to Calmejane, Fernández"


@pytest.mark.parametrize("line", ["gap dropped 0:40", "dropped 0:40 to peloton", "gap Bauhaus 0:40"])
def test_a_gap_of_those_dropped_from_the_bunch_puts_nobody_ahead_of_it(desk: Desk, line: str) -> None:
    for before in ("start", "road peloton x150", "drop Bauhaus, Kristoff"):
        desk.type(before)
    draft = desk.read(line)
    assert isinstance(draft, Draft)
    assert "behind the peloton" in draft.says
    desk.type(line)
    assert groups(desk) == [("peloton", [], 0), ("dropped", ["Bauhaus", "Kristoff"], 40)]
    desk.type("gap 0:30")
    assert [group.role for group in desk.state.groups] == ["leaders", "peloton", "dropped"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("join Man Wai To > leaders", ("join", ["Man Wai To"], "leaders")),
        ("join Man Wai To to leaders", ("join", ["Man Wai To"], "leaders")),
        ("join Moscon > Man Wai To", ("join", ["Gianni Moscon"], "Man Wai To")),
        ("drop To, Moscon", ("dropped", ["Man Wai To", "Gianni Moscon"], None)),
        ("caught To by Mia By", ("caught", ["Man Wai To"], "Mia By")),
        ("caught By < To", ("caught", ["Mia By"], "Man Wai To")),
    ],
)
def test_a_rider_whose_name_is_a_word_of_the_desk(road: Desk, line: str, said: tuple[str, list[str], str]) -> None:
    road.type("away +Man Wai To, +Mia By")
    entered = road.type(line)
    assert isinstance(entered, Join | Dropped | Caught)
    group = {"join": "to", "dropped": "from_", "caught": "by"}[said[0]]
    names = [rider.name for rider in entered.riders]
    assert (kind_of(entered), names, getattr(entered, group)) == (said[0], said[1], said[2])
    again = road.read(road.printed(entered.id))
    assert isinstance(again, Draft)
    assert again.event.model_copy(update={"id": entered.id, "at": entered.at}) == entered


@pytest.mark.parametrize("name", ["Man Wai To", "km to go"])
def test_a_gap_of_a_group_named_after_such_a_rider(road: Desk, name: str) -> None:
    road.type(f"away +{name}, Moscon")
    entered = road.type(f'130 gap "{name}" 14:23')
    printed = road.printed(entered.id)
    assert printed == f'130 gap "{name}" 14:23'
