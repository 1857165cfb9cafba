import re
from typing import Any

from tracker.race.stage import Stage
from widgets.course import CoursePane, bar
from widgets.courselabels import labels, short_name
from widgets.profile import profile

DUO = [{"name": "Lilian Calmejane"}, {"name": "Delio Fernández"}]


async def test_figures_and_what_comes_next(duo_away: Any, show: Any, seen: Any) -> None:
    pane = CoursePane()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(120, 11)):
        text = "\n".join(seen(pane))
    assert "~129 km to go" in text
    assert "29 %" in text
    assert "next Montée du Brulat cat 3  2.3 km at 6.7 %  in 59 km · then sprint Cuges-les-Pins  in 77 km" in text
    assert "schematic: no altitude data" in text
    assert "Espigoulier 1" in text and "Brulat 3" in text


async def test_the_figures_say_when_the_finish_is_expected(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}), (150, "km", {"km_to_go": 60}), (225, "km", {"km_to_go": 10}))
    pane = CoursePane()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, 11)):
        text = "\n".join(seen(pane))
    assert re.search(r"finish about 16:4\d ± 1 min", text)


async def test_before_any_km_is_told_the_whole_course_is_to_go(race: Any, show: Any, seen: Any) -> None:
    timeline = race((-20, "comment", {"text": "Good day."}))
    pane = CoursePane()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, 11)):
        text = "\n".join(seen(pane))
    assert "180.0 km to go" in text
    assert "0 %" in text
    assert "next Col de l'Espigoulier" in text


async def test_compact_keeps_the_bar_and_what_comes_next(duo_away: Any, show: Any, seen: Any) -> None:
    pane = CoursePane()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(80, 11)) as pilot:
        pane.styles.height = None
        pane.compact = True
        await pilot.pause()
        lines = seen(pane)
    assert len(lines) == 4
    assert "●" in lines[1] and "◆" in lines[1] and "~129 km to go" in lines[1]
    assert "Montée du Brulat" in lines[2]


def test_groups_stand_on_the_bar_in_their_order(race: Any) -> None:
    groups = [
        {"riders": [{"name": "Filippo Conca"}]},
        {"riders": DUO, "gap_s": 50},
        {"role": "peloton", "gap_s": 105},
    ]
    timeline = race((0, "start", {}), (100, "km", {"km_to_go": 90}), (100, "situation", {"groups": groups}))
    state = timeline.snapshot(timeline.end).state
    for width in (170, 60, 12):
        marks = "".join(text for text, _ in bar(state, width))
        assert len(marks) == width
        assert marks.index("◆") < marks.index("○") < marks.index("●")


async def test_positions_worked_out_are_said_to_be(race: Any, show: Any, seen: Any) -> None:
    climb = {"name": "Mazaugues", "km_to_go": 125, "category": "3", "estimated": True}
    timeline = race((0, "start", {}), climbs=[climb])
    pane = CoursePane()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, 11)):
        text = "\n".join(seen(pane))
    assert "positions estimated" in text
    assert "in about 55 km" in text


async def test_with_altitudes_it_is_no_schematic(race: Any, show: Any, seen: Any) -> None:
    points = [{"km": 0, "altitude_m": 100}, {"km": 90, "altitude_m": 1100}, {"km": 180, "altitude_m": 100}]
    timeline = race((0, "start", {}), profile=points)
    pane = CoursePane()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, 11)):
        assert "schematic" not in "\n".join(seen(pane))
    drawn = profile(timeline.stage, 90)
    assert drawn is not None
    assert max(drawn.heights) == drawn.heights[44] == 1.0
    assert drawn.heights[0] < 0.05
    assert drawn.gradients[10] > 0 > drawn.gradients[80]


def test_a_schematic_profile_rises_to_the_summit_over_the_length_of_the_climb() -> None:
    climb = {"name": "Espigoulier", "km_to_go": 100, "length_km": 10, "gradient_pct": 6}
    stage = Stage.model_validate({"id": "x", "race": "X", "distance_km": 200, "climbs": [climb]})
    drawn = profile(stage, 200)
    assert drawn is not None and drawn.is_schematic
    assert drawn.heights[85] == 0 < drawn.heights[92] < drawn.heights[99]
    assert drawn.gradients[95] == 6 and drawn.gradients[102] == 0


def test_labels_never_run_into_one_another_and_what_is_to_come_goes_first() -> None:
    climbs = [
        {"name": f"Col de la Croix {letter}", "km_to_go": km, "category": "2"}
        for letter, km in zip("ABCDEFGH", (100, 96, 92, 50, 48, 46, 44, 3), strict=True)
    ]
    stage = Stage.model_validate({"id": "x", "race": "X", "distance_km": 180, "climbs": climbs})
    for width in (40, 80, 160):
        row = labels(stage, 47, width)
        text = "".join(part for part, _ in row)
        assert len(text) <= width
        shown = [part for part, _ in row if part.strip()]
        assert len(shown) >= 2
        assert all(part for part, _ in row[2::2]), "air between any two"
    coming = [part for part, ink in labels(stage, 47, 80) if ink == "text" and part.strip()]
    assert any("Croix" in part for part in coming)


def test_a_name_over_the_profile_goes_without_the_word_for_a_climb() -> None:
    assert short_name("Col de l'Espigoulier") == "Espigoulier"
    assert short_name("Montée du Brulat") == "Brulat"
    assert short_name("Le Camp") == "Le Camp"
    assert short_name("Col Montfuron") == "Montfuron"
