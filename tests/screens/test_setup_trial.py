"""The set-up of a time trial: what only it has shows once the stage is one."""

from datetime import datetime
from typing import Any

from textual.screen import Screen
from textual.widgets import Input, TextArea

from tracker.app import ArdoiseApp
from tracker.race.stage import Stage
from tracker.screens.setup import SetupScreen
from tracker.settings import Settings

NOW = datetime.fromisoformat("2026-07-08T10:00:00+02:00")


async def test_checkpoints_and_starts_are_asked_for_when_the_format_is_a_time_trial() -> None:
    made: list[Stage] = []

    def done(stage: Stage) -> Screen[Any]:
        made.append(stage)
        return Screen()

    app = ArdoiseApp(lambda: SetupScreen(None, now=NOW, name="ronde", on_done=done), Settings(), clock=lambda: 0.0)
    async with app.run_test(size=(120, 60)) as pilot:

        def shown() -> list[bool]:
            return [app.screen.query_one(f"#{name}").display for name in ("checkpoints", "starts", "gc")]

        assert shown() == [False, False, True]
        app.screen.query_one("#race", Input).value = "Ronde"
        app.screen.query_one("#start_at", Input).value = "14:00"
        field = app.screen.query_one("#format", Input)
        field.focus()
        await pilot.press(*"itt")
        await pilot.pause()
        assert shown() == [True, True, True]
        texts = {"checkpoints": "Int 1, 22.4", "riders": "1 Jo Smith\n2 Al Jones", "starts": "14:00 every 1:00"}
        for name, text in texts.items():
            app.screen.query_one(f"#{name}", TextArea).text = text
        await pilot.press("f2")
        await pilot.pause()
    (stage,) = made
    assert [place.name for place in stage.checkpoints] == ["Int 1"]
    assert [f"{start.start_at:%H:%M} {start.name}" for start in stage.starts] == [
        "14:00 Jo Smith",
        "14:01 Al Jones",
    ]
