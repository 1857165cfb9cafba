from typing import Any

from widgets.standings import StandingsPane

GC = [
    {"name": "Davide Ballerini", "team": "Deceuninck-Quick-Step", "nation": "ITA", "position": 1, "time_s": 16993},
    {"name": "Arnaud Démare", "nation": "FRA", "position": 2, "gap_s": 4},
    {"name": "Nacer Bouhanni", "nation": "FRA", "position": 3, "gap_s": 6},
    {"name": "Lilian Calmejane", "team": "AG2R Citroën Team", "nation": "FRA", "position": 4, "gap_s": 6},
    {"name": "Bauke Mollema", "nation": "NED", "position": 5},
]
RESULT = [
    {"name": "Davide Ballerini", "position": 1, "time_s": 17003},
    {"name": "Arnaud Démare", "position": 2, "time_s": 17003},
]


def words(line: str) -> list[str]:
    return line.strip("│▌ ").split()


async def test_first_absolute_then_gaps_then_same_time(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "gc", {"rows": GC, "basis": "provisional"}))
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)):
        lines = seen(pane)
    assert words(lines[1]) == ["1", "Davide", "Ballerini", "ITA", "DQT", "4:43:13"]
    assert words(lines[2])[-1] == "+0:04"
    assert words(lines[4])[-3:] == ["FRA", "ACT", "s.t."]
    assert words(lines[5])[-1] == "–", "not known is not made up"
    ends = {line.rstrip("│ ").rfind(words(line)[-1]) + len(words(line)[-1]) for line in lines[1:6]}
    assert len(ends) == 1, "times stand right aligned under one another"
    assert "▸ provisional" in lines[-1] and "before" not in lines[-1]


async def test_the_basis_tells_a_gc_before_from_one_after(race: Any, show: Any, seen: Any) -> None:
    before = [{"name": "Somebody Else", "position": 1, "time_s": 100}]
    timeline = race((0, "start", {}), (280, "gc", {"rows": GC, "basis": "official"}), gc_before=before)
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.begin), size=(60, 12)) as pilot:
        assert "▸ before" in seen(pane)[-1]
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert "before · ▸ official" in seen(pane)[-1]
        pane.action_next_table()
        await pilot.pause()
        assert "GC before the stage" in seen(pane)[0]
        assert "Somebody Else" in seen(pane)[1]


async def test_result_below_the_gc_where_there_is_room_else_by_turns(race: Any, show: Any, seen: Any) -> None:
    timeline = race((283, "result", {"rows": RESULT}), (284, "gc", {"rows": GC}))
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 20)):
        text = "\n".join(seen(pane))
        assert text.index("General classification") < text.index("Stage result")
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 8)) as pilot:
        assert "Stage result" not in "\n".join(seen(pane))
        pane.action_next_table()
        await pilot.pause()
        assert "Stage result" in seen(pane)[0]
        assert words(seen(pane)[2])[-1] == "s.t."
        pane.action_next_table()
        await pilot.pause()
        assert "General classification" in seen(pane)[0]


async def test_wide_and_low_the_result_stands_beside_the_gc(race: Any, show: Any, seen: Any) -> None:
    timeline = race((283, "result", {"rows": RESULT}), (284, "gc", {"rows": GC}))
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, 9)):
        lines = seen(pane)
    assert "Stage result  official" in lines[1]
    assert "4:43:13" in lines[2] and "4:43:23" in lines[2]


async def test_the_table_chosen_stays_when_others_come(race: Any, show: Any, seen: Any) -> None:
    order = [{"name": "Julian Alaphilippe", "bonus_s": 3}]
    timeline = race(
        (100, "sprint", {"name": "Cuges-les-Pins", "order": order}),
        (283, "result", {"rows": RESULT}),
        (284, "gc", {"rows": GC}),
    )
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.begin), size=(60, 9)) as pilot:
        pane.table = "Climbs and sprints"
        await pilot.pause()
        assert "Climbs and sprints" in seen(pane)[0]
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert "Climbs and sprints" in seen(pane)[0]


async def test_jerseys_and_passages_have_their_turn(race: Any, show: Any, seen: Any) -> None:
    order = [{"name": "Julian Alaphilippe", "bonus_s": 8}, {"name": "Giulio Ciccone", "bonus_s": 5}]
    timeline = race(
        (200, "sprint", {"name": "Super sprint Le Camp", "order": order, "counted": False, "km_to_go": 28}),
        (284, "gc", {"rows": GC}),
        (285, "classification", {"which": "points", "rows": [{"name": "Davide Ballerini", "points": 15}]}),
    )
    pane = StandingsPane()
    said = []
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 9)) as pilot:
        for _ in range(3):
            said.append("\n".join(seen(pane)))
            pane.action_next_table()
            await pilot.pause()
    assert "General classification" in said[0]
    assert "Points" in said[1] and "15 pt" in said[1]
    assert "1 Alaphilippe 8 s  2 Ciccone 5 s" in said[2] and "bonuses not counted" in said[2]


async def test_narrow_all_names_lose_their_first_name_and_no_time_is_cut(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "gc", {"rows": GC}))
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(40, 12)):
        lines = seen(pane)
    assert words(lines[1]) == ["1", "Ballerini", "DQT", "4:43:13"]
    assert words(lines[2]) == ["2", "Démare", "+0:04"]


async def test_before_anything_is_told_it_says_so(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}))
    pane = StandingsPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 8)):
        assert "No classification yet" in "\n".join(seen(pane))


async def test_passages_fill_the_room_below_the_gc(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (0, "start", {}),
        (5, "breakaway", {"riders": [{"name": "Rémi Cavagna"}]}),
        (9, "gap", {"gap_s": 40, "km_to_go": 80}),
        (10, "sprint", {"name": "Signes", "km_to_go": 79, "order": [{"name": "Rémi Cavagna", "bonus_s": 3}]}),
        (20, "climb", {"name": "Wall", "km_to_go": 70, "order": [{"name": "Rémi Cavagna"}]}),
    )
    for height, below in ((12, ["Wall", "Signes"]), (6, ["Wall"]), (4, [])):
        pane = StandingsPane()
        async with show(pane, timeline.snapshot(timeline.end), size=(60, height)):
            text = "\n".join(seen(pane))
        assert [name for name in ("Wall", "Signes") if name in text] == below
