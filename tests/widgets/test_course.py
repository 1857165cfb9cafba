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
    assert (
        "next Montée du Brulat cat 3  2.3 km at 6.7 %  foot in 56 km, summit in 59 · then sprint Cuges-les-Pins  in 77 km"
        in text
    )
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
        (row,) = labels(stage, 47, width)
        text = "".join(part for part, _ in row)
        assert len(text) <= width
        shown = [part for part, _ in row if part.strip()]
        assert len(shown) >= 2
        assert all(part for part, _ in row[2::2]), "air between any two"
    coming = [part for part, ink in labels(stage, 47, 80)[0] if ink == "text" and part.strip()]
    assert any("Croix" in part for part in coming)


def test_a_name_over_the_profile_goes_without_the_word_for_a_climb() -> None:
    assert short_name("Col de l'Espigoulier") == "Espigoulier"
    assert short_name("Montée du Brulat") == "Brulat"
    assert short_name("Le Camp") == "Le Camp"
    assert short_name("Col Montfuron") == "Montfuron"


def test_with_two_rows_of_names_more_of_them_are_whole_and_none_is_a_number_alone() -> None:
    climbs = [
        {"name": "Col de la Mort d'Imbert", "km_to_go": 35, "category": "2"},
        {"name": "Climb before the Montfuron", "km_to_go": 23.5},
        {"name": "Col Montfuron", "km_to_go": 17, "category": "3"},
        {"name": "Rise to the line", "km_to_go": 0},
    ]
    stage = Stage.model_validate({"id": "x", "race": "X", "distance_km": 174.6, "climbs": climbs})
    texts = [
        {part.strip() for row in labels(stage, 60, 116, rows) for part, _ in row if part.strip()}
        for rows in (1, 2)
    ]
    assert {"Mort d'Imbert 2", "Montfuron 3"} <= texts[1]
    assert len([text for text in texts[1] if text != "▲"]) > len([text for text in texts[0] if text != "▲"])
    for text in texts[0] | texts[1]:
        assert not text.isdigit()
        assert not text.endswith(("to…", "the…", "before…"))


async def test_a_climb_ahead_says_how_far_its_foot_is_and_its_summit(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "start", {}), (60, "km", {"km_to_go": 95.3}))
    pane = CoursePane()
    async with show(pane, timeline.snapshot(timeline.end), size=(120, 12)):
        assert "foot in 23 km, summit in 25" in "\n".join(seen(pane))


ALTITUDES = [{"km": km, "altitude_m": 100 + max(0, min(km - 110, 8)) * 50 + max(0, min(km - 114, 4)) * 50}
             for km in range(181)]  # fmt: skip
CLIMB = {"name": "Col du Test", "km_to_go": 62, "length_km": 8, "category": "1"}


async def test_from_a_km_before_its_foot_to_its_summit_a_climb_is_seen_from_close_by(
    race: Any, show: Any, seen: Any
) -> None:
    def at_km(km: float) -> Any:
        groups = [{"role": "leaders", "riders": DUO}, {"role": "peloton", "gap_s": 120}]
        situation = (120, "situation", {"km_to_go": km, "groups": groups})
        timeline = race((0, "start", {}), situation, climbs=[CLIMB], profile=ALTITUDES)
        return timeline.snapshot(timeline.end)

    pane = CoursePane()
    async with show(pane, at_km(80), size=(120, 12)) as pilot:
        assert "8 km at 7.5 %" not in "\n".join(seen(pane))
        for km in (71, 66, 62.5):
            pane.snapshot = at_km(km)
            await pilot.pause()
            lines = seen(pane)
            assert "Col du Test  8 km at 7.5 %" in lines[1]
            gradients = next(line for line in lines if line.count(" 10 ") >= 3 and "%" not in line)
            assert gradients.strip("│ ").split() == ["0", "5", "5", "5", "5", "10", "10", "10", "10"]
            on_it = lines[lines.index(gradients) - 1]
            assert "●" in on_it
            assert ("◆" in on_it) == (km < 70), "the peloton, 2 km behind, is on it too"
        pane.snapshot = at_km(61)
        await pilot.pause()
        assert "8 km at 7.5 %" not in "\n".join(seen(pane))
