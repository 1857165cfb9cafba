"""Whole groups that move: nobody is lost or doubled, and who does not move stays where they were."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.race.events import EVENT, Role
from tracker.race.fold import apply
from tracker.race.groups import Groups, find, numbered
from tracker.race.merging import caught_whole, fall_back, merged, reach
from tracker.race.stage import Rider, Stage
from tracker.race.state import GROUP_NAMES, Group, RaceState, initial_state

LETTERS = "ABCDEFGHIJKL"


@st.composite
def roads(draw: st.DrawFn) -> Groups:
    """Leaders, up to three chases and the peloton, some with riders that nobody named."""
    sizes = draw(st.lists(st.integers(0, 3), min_size=2, max_size=4))
    riders = iter(LETTERS)
    groups = []
    for index, size in enumerate(sizes):
        named = tuple(Rider(name=f"Ann {next(riders)}") for _ in range(size))
        more = draw(st.sampled_from([None, 0, 2]))
        role: Role = "leaders" if index == 0 else "chasers"
        counted = None if more is None else size + more
        groups.append(Group(role, GROUP_NAMES[role], named, counted, 20 * index, id=f"#{index}"))
    return (*groups, Group("peloton", GROUP_NAMES["peloton"], (), None, 200, id="#p"))


def riders_of(groups: Groups) -> list[str]:
    return sorted(rider.name for group in groups for rider in group.riders)


@given(roads(), st.data())
def test_groups_that_merge_keep_their_riders_and_all_others_are_as_they_were(
    groups: Groups, data: st.DataObject
) -> None:
    chases = range(len(groups) - 1)
    into = data.draw(st.sampled_from(chases))
    moving = data.draw(st.sets(st.sampled_from(chases), min_size=1))
    after = merged(groups, moving, into)
    assert riders_of(after) == riders_of(groups)
    still = [group for index, group in enumerate(groups) if index not in moving - {into}]
    assert [group.id for group in after] == [group.id for group in still]
    kept = {group.id: group.riders for index, group in enumerate(groups) if index not in moving | {into}}
    assert {group.id: group.riders for group in after if group.id in kept} == kept
    assert after[0].gap_s == 0
    whole = next(group for group in after if group.id == groups[into].id)
    assert whole.size is None or whole.size >= len(whole.riders)


@given(roads(), st.data())
def test_who_is_caught_by_the_peloton_or_falls_back_is_the_only_one_to_move(
    groups: Groups, data: st.DataObject
) -> None:
    one = data.draw(st.integers(0, len(groups) - 2))
    others = [group.id for index, group in enumerate(groups) if index != one]
    assert [group.id for group in caught_whole(groups, [one], None)] == others
    back = fall_back(groups, [one], None)
    assert riders_of(back) == riders_of(groups)
    assert [group.id for group in back if group.id != groups[one].id] == others
    assert back[-1].role in ("dropped", "peloton")


def test_nobody_reaches_a_group_ahead_of_the_first() -> None:
    road = (Group("leaders", "L", id="#1"), Group("peloton", "P", id="#2"))
    assert reach(road, [0], None) is None


def test_a_group_with_a_number_keeps_it_and_the_others_have_those_left() -> None:
    names = [GROUP_NAMES["chasers"], "chasers 1", GROUP_NAMES["chasers"]]
    road = (Group("leaders", "L"), *(Group("chasers", name) for name in names), Group("peloton", "P"))
    assert [find(road, f"chasers {n}") for n in (1, 2, 3, 4)] == [2, 1, 3, None]
    assert numbered("chasers 2") == ("chasers", 2)
    assert numbered("Bernal group") is None


def folded(*events: dict[str, object]) -> RaceState:
    state = initial_state(Stage(id="x", race="X"))
    for number, data in enumerate(events):
        event = EVENT.validate_python({"id": f"e{number}", "at": f"2026-01-01T12:{number:02}:00Z", **data})
        state = apply(state, event)
    return state


PICTURE: dict[str, object] = {
    "kind": "situation",
    "groups": [
        {"role": "leaders", "riders": [{"name": "Ann A"}], "size": 3},
        {"role": "chasers", "gap_s": 40, "size": 4},
        {"role": "peloton", "gap_s": 150},
    ],
}


def test_a_chase_of_which_nobody_is_named_moves_with_its_size() -> None:
    state = folded(PICTURE, {"kind": "join", "riders": [], "whole": ["chasers"], "to": "leaders"})
    assert [(g.role, g.size, len(g.riders), g.named) for g in state.groups] == [
        ("leaders", 7, 1, "some"),
        ("peloton", None, 0, None),
    ]


def test_all_who_are_ahead_are_caught_by_the_group_that_is_named() -> None:
    state = folded(PICTURE, {"kind": "caught", "by": "chasers"})
    assert [(g.role, g.size, g.gap_s) for g in state.groups] == [("leaders", 7, 0), ("peloton", None, 110)]


def test_the_whole_breakaway_is_caught_where_nobody_says_by_whom() -> None:
    state = folded(PICTURE, {"kind": "caught"})
    assert [(g.role, g.gap_s) for g in state.groups] == [("peloton", 0)]
