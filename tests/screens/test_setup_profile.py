"""The profile in the set-up of the desk: altitudes from a file, and the climbs found in them to be named."""

from datetime import datetime
from pathlib import Path
from typing import Any

from textual.screen import Screen
from textual.widgets import Input, Static, TextArea

from tracker.app import ArdoiseApp
from tracker.race.stage import Stage
from tracker.screens.setup import SetupScreen
from tracker.settings import Settings

NOW = datetime.fromisoformat("2026-05-01T10:00:00+02:00")
COURSE = "km;altitude\n0;100\n40;100\n50;700\n60;100\n100;100\n"


def set_up(stage: Stage | None, made: list[Stage], **options: Any) -> ArdoiseApp:
    def done(stage: Stage) -> Screen[Any]:
        made.append(stage)
        return Screen()

    return ArdoiseApp(
        lambda: SetupScreen(stage, now=NOW, name="ronde", on_done=done, **options), Settings(), clock=lambda: 0.0
    )


def text(app: ArdoiseApp, name: str) -> str:
    return str(app.screen.query_one(f"#{name}", Static).render())


async def test_a_profile_puts_the_climbs_found_into_the_list_where_they_are_named(tmp_path: Path) -> None:
    path = tmp_path / "course.csv"
    path.write_text(COURSE)
    made: list[Stage] = []
    app = set_up(None, made)
    async with app.run_test(size=(120, 40)) as pilot:
        app.screen.query_one("#race", Input).value = "Ronde"
        field = app.screen.query_one("#profile", Input)
        field.value = str(path)
        field.focus()
        await pilot.press("enter")
        await pilot.pause()
        assert "100 to 697 m; climbs found in it that were not listed: 1" in text(app, "found")
        assert "by its profile it is 100 km" in text(app, "found")
        assert app.screen.query_one("#distance", Input).value == "100"
        climbs = app.screen.query_one("#climbs", TextArea)
        assert climbs.text == "Climb of 9.9 km at 50.1 km to go, -, 50.1, 9.9, 6, 694"
        climbs.text = climbs.text.replace("Climb of 9.9 km at 50.1 km to go, -", "Muur, 1")
        await pilot.press("f2")
        await pilot.pause()
    (stage,) = made
    assert (stage.id, stage.race, stage.distance_km, len(stage.profile)) == ("ronde", "Ronde", 100, 1001)
    (climb,) = stage.climbs
    assert (climb.name, climb.category, climb.length_km, climb.found) == ("Muur", "1", 9.9, False)


async def test_f2_takes_a_file_that_is_only_named_and_what_is_not_renamed_stays_found(tmp_path: Path) -> None:
    path = tmp_path / "course.csv"
    path.write_text(COURSE)
    made: list[Stage] = []
    app = set_up(None, made, profile=str(path))
    async with app.run_test(size=(80, 24)) as pilot:
        app.screen.query_one("#race", Input).value = "Ronde"
        await pilot.press("f2")
        await pilot.pause()
    assert len(made) == 1 and len(made[0].profile) == 1001
    assert made[0].climbs[0].found and made[0].climbs[0].estimated_category == "2"


async def test_a_profile_that_does_not_fit_is_said_and_nothing_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "course.csv"
    path.write_text(COURSE)
    made: list[Stage] = []
    app = set_up(Stage(id="x", race="X", distance_km=180), made)
    async with app.run_test(size=(120, 40)) as pilot:
        field = app.screen.query_one("#profile", Input)
        for value, words in (
            (str(path), "100 km long and the stage 180 km"),
            (str(tmp_path / "gone.gpx"), "can't be read"),
        ):
            field.value = value
            await pilot.press("f2")
            await pilot.pause()
            assert words in text(app, "wrong")
            assert app.focused is field
    assert made == []


async def test_at_another_length_the_profile_is_scaled_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "course.csv"
    path.write_text(COURSE)
    made: list[Stage] = []
    app = set_up(Stage(id="x", race="X", distance_km=100, neutral_km=6), made, profile=str(path))
    async with app.run_test(size=(120, 40)) as pilot:
        distance = app.screen.query_one("#distance", Input)
        await pilot.press("f2")
        await pilot.pause()
        app.pop_screen()
        await pilot.pause()
        distance.value = "150"
        await pilot.press("f2")
        await pilot.pause()
        assert "one of them is wrong" in text(app, "wrong")
        distance.value = "98"
        await pilot.press("f2")
        await pilot.pause()
    assert [stage.profile[-1].km for stage in made] == [100, 98]
    assert made[1].neutral_km == 6
