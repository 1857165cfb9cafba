from typing import Any

from widgets.groups import GroupsPane


async def test_front_to_back_with_gaps_riders_and_teams(race: Any, show: Any, seen: Any) -> None:
    groups = [
        {"riders": [{"name": "Lilian Calmejane"}]},
        {"riders": [{"name": "Delio Fernández"}], "gap_s": 50},
        {"role": "peloton", "gap_s": 105, "size": 140},
    ]
    timeline = race(
        (0, "start", {}),
        (100, "situation", {"groups": groups, "km_to_go": 90}),
        (101, "abandon", {"riders": [{"name": "Yves Lampaert"}]}),
        (103, "comment", {"text": "On we go."}),
    )
    pane = GroupsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 16)):
        lines = [line[1:-1].strip() for line in seen(pane)]
    text = "\n".join(lines)
    assert "┃ Calmejane ACT" in lines, "the team comes from the start list where the event has none"
    order = [text.index(part) for part in ("● Leader  1", "○ +0:50  Chaser", "◆ +1:45  Peloton")]
    assert order == sorted(order)
    assert "at 90 km, 3 min ago" in text
    assert "140" in text
    assert "Lampaert DNF" in text


async def test_a_long_group_wraps_between_riders(race: Any, show: Any, seen: Any) -> None:
    riders = [{"name": f"First Surname-{number:02}"} for number in range(20)]
    timeline = race((0, "start", {}), (10, "breakaway", {"riders": riders}))
    pane = GroupsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(40, 30)):
        text = "\n".join(seen(pane))
    for number in range(20):
        assert f"Surname-{number:02}" in text


async def test_more_than_fits_can_be_scrolled_to(race: Any, show: Any, seen: Any) -> None:
    riders = [{"name": f"First Surname-{number:02}"} for number in range(40)]
    timeline = race((0, "start", {}), (10, "breakaway", {"riders": riders}))
    pane = GroupsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(40, 8)) as pilot:
        assert "Peloton" not in "\n".join(seen(pane))
        pane.focus()
        await pilot.press("end")
        await pilot.pause()
        assert "Peloton" in "\n".join(seen(pane))


async def test_all_together_says_so(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}), (20, "regroup", {}))
    pane = GroupsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(40, 8)):
        assert "◆ Peloton  all together" in "\n".join(seen(pane))


async def test_a_gap_that_is_not_exact_is_marked_instead_of_signed(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (0, "start", {}),
        (5, "breakaway", {"riders": [{"name": "Lilian Calmejane"}]}),
        (10, "gap", {"gap_s": 60, "bound": "gt", "km_to_go": 90}),
    )
    pane = GroupsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 10)):
        text = "\n".join(seen(pane))
    assert "◆ >1:00  Peloton" in text


async def test_of_a_bunch_that_a_machine_names_in_whole_the_best_of_the_gc_are_named(
    race: Any, show: Any, seen: Any
) -> None:
    bunch = [{"name": f"Ann Rider{number}"} for number in range(150)]
    before = [{"name": "Ann Rider77", "gap_s": 0}, {"name": "Ann Rider5", "gap_s": 20}]
    groups = [{"riders": [{"name": "Lilian Calmejane"}]}, {"name": "Peloton", "gap_s": 60, "riders": bunch}]
    timeline = race((0, "start", {}), (9, "situation", {"groups": groups, "routine": True}), gc_before=before)
    pane = GroupsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 14)):
        text = "\n".join(seen(pane))
    assert "Rider77  Rider5  and 148 more" in text


async def test_groups_that_no_source_told_are_said_to_be_worked_out(race: Any, show: Any, seen: Any) -> None:
    groups = [{"riders": [{"name": "Anna Ask"}]}, {"role": "peloton", "gap_s": 105, "size": 140}]
    for computed in (True, False):
        shown = [{**group, "computed": computed} for group in groups]
        timeline = race((0, "start", {}), (100, "situation", {"groups": shown, "km_to_go": 90}))
        pane = GroupsPane()
        async with show(pane, timeline.snapshot(timeline.end), size=(60, 16)):
            assert ("groups worked out" in seen(pane)[-1]) is computed
