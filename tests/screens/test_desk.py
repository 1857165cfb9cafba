"""The producer's desk under the keys of a producer."""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, Static, TextArea

from tracker.app import ArdoiseApp
from tracker.desk.session import DeskSession
from tracker.journal import Journal, read_log
from tracker.race.report import as_object
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.screens.desk import DeskScreen
from tracker.screens.deskhelp import Grammar
from tracker.screens.entries import EntriesScreen
from tracker.screens.setup import SetupScreen
from tracker.settings import Settings
from widgets.feed import FeedPane

Sit = Callable[..., Any]


def script() -> Any:
    """The script of stage 1, which lies beside this file."""
    spec = spec_from_file_location("provence_script", Path(__file__).with_name("provence_script.py"))
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compared(shown: dict[str, Any]) -> dict[str, Any]:
    """The state without the times of day, which are those of the typing."""
    shown = json.loads(json.dumps(shown))
    for key in ("at", "elapsed_s"):
        shown.pop(key)
    for key in ("gap", "weather"):
        if shown[key]:
            shown[key].pop("age_s")
    return shown


async def test_stage_1_is_entered_by_keys_alone(sit: Sit, tmp_path: Path, stage: Stage) -> None:
    provence = script()
    assert sum(not step.startswith(provence.KEYS) for step in provence.STEPS) >= 40
    async with sit() as hands:
        for step in provence.STEPS:
            hands.later(300 if step.endswith("km") or step[0].isdigit() else 20)
            if step.startswith(provence.KEYS):
                await hands.keys(*step.removeprefix(provence.KEYS).split())
            else:
                await hands.enter(step)
        assert hands.line == ""
    log = read_log(tmp_path / "stage.jsonl")
    timeline = Timeline(log.stage, log.events)
    clean = Timeline(stage, provence.meaning(stage))
    assert compared(as_object(timeline.snapshot(timeline.end))) == compared(as_object(clean.snapshot(clean.end)))
    assert not log.bad


async def test_the_line_says_what_it_will_do_before_enter(sit: Sit) -> None:
    async with sit(lines=["start", "att Calmejane, Fernández", "130"]) as hands:
        await hands.write("gap 2:30")
        assert hands.shown("preview") == "Gap: peloton 2:30 behind Calmejane, Fernández, at 130 km"
        assert hands.screen.session.state.gap is None
        await hands.keys("enter")
        assert hands.screen.session.state.gap is not None
        assert hands.shown("below").startswith("Entered 12:50:03  Gap: peloton 2:30")
        assert hands.line == ""


async def test_what_is_not_understood_stays_in_the_line(sit: Sit) -> None:
    async with sit(lines=["start"]) as hands:
        await hands.enter("atack Cavagna")
        assert hands.line == "atack Cavagna"
        assert "did you mean attack Cavagna" in hands.shown("preview")
        assert len(hands.screen.session.timeline) == 1
        await hands.keys("tab")
        assert hands.line == "attack Cavagna"


async def test_tab_completes_and_goes_on_to_the_next(sit: Sit) -> None:
    async with sit() as hands:
        await hands.write("att iza")
        assert "Gorka Izagirre (APT)" in hands.shown("below")
        await hands.keys("tab")
        assert hands.line == "att Gorka Izagirre"
        await hands.keys("tab")
        assert hands.line == "att Ion Izagirre"
        await hands.keys("shift+tab")
        assert hands.line == "att Gorka Izagirre"
        await hands.write(", ferna")
        await hands.keys("tab")
        assert hands.line == "att Gorka Izagirre, Fernández"


async def test_undo_by_key_and_by_word(sit: Sit) -> None:
    async with sit(lines=["start", "130", "gap 2:53"]) as hands:
        await hands.keys("f8")
        assert hands.shown("below").startswith("Undone: Peloton at 2:53 (12:50)")
        await hands.write("gap 2:35")
        assert hands.shown("preview").startswith("instead of “Peloton at 2:53 (12:50)”  Gap: peloton 2:35")
        await hands.keys("enter")
        assert hands.shown("below").startswith("Corrected")
        await hands.enter("undo")
        await hands.keys("ctrl+z")
        assert hands.screen.session.state.km_to_go == 182.3
        await hands.keys("ctrl+y")
        assert hands.screen.session.state.km_to_go == 130
        for _ in range(5):
            await hands.keys("f8")
        assert hands.shown("below") == "There is nothing to undo."


async def test_escape_after_an_undo_lets_the_next_entry_be_a_fresh_one(sit: Sit) -> None:
    async with sit(lines=["start", "gap 2:53"]) as hands:
        await hands.keys("f8", "escape")
        await hands.enter("gap 2:35")
        assert len(hands.screen.session.entries()) == 3


async def test_the_list_amends_withdraws_backdates_and_inserts(sit: Sit) -> None:
    async with sit(lines=["start", "att Cavagna", "130", "gap 2:30"]) as hands:
        session = hands.screen.session
        hands.later(600)
        await hands.keys("f3", "up", "up", "enter")
        assert hands.line == "att Cavagna"
        assert hands.shown("preview").startswith("instead of “Attack by Cavagna (12:50)”")
        await hands.keys("ctrl+u")
        await hands.enter("att Ciccone")
        assert session.state.leaders is not None and session.state.leaders.riders[0].surname == "Ciccone"
        await hands.keys("f3", "t")
        assert hands.line == "@12:50:03 gap 2:30"
        await hands.keys(*["backspace"] * 4)  # the cursor stands behind the time
        await hands.enter("2:30")
        assert f"{session.entries()[-1].event.at:%H:%M:%S}" == "12:52:30"
        await hands.keys("f3", "up", "i")
        assert hands.line.startswith("@12:51:1")
        await hands.enter("gap 2:00")
        assert [reading.gap_s for reading in session.snapshot.gaps] == [120, 150]
        await hands.keys("f3", "x")
        assert isinstance(hands.pilot.app.screen, EntriesScreen)
        await hands.keys("escape")
        assert [reading.gap_s for reading in session.snapshot.gaps] == [120]
        await hands.keys("f3", "up", "x", "escape")  # withdrawn already: nothing happens
        assert [reading.gap_s for reading in session.snapshot.gaps] == [120]


async def test_an_earlier_table_sends_the_producer_to_the_last_one(sit: Sit) -> None:
    async with sit(lines=["res 1 Ballerini 4:43:23", "res 2 Démare", "- done"]) as hands:
        await hands.keys("f3", "up", "up", "enter")
        assert isinstance(hands.pilot.app.screen, EntriesScreen)
        await hands.keys("enter")
        assert hands.line == "res = 1 Ballerini 4:43:23, 2 Démare"


async def test_lines_typed_before_come_back_and_those_of_an_earlier_sitting(sit: Sit) -> None:
    async with sit(lines=["start", "130"]) as hands:
        await hands.keys("up")
        assert hands.line == "130"
    async with sit() as hands:
        await hands.keys("up", "up")
        assert hands.line == "start"
        await hands.keys("down", "down")
        assert hands.line == ""


async def test_it_goes_on_where_it_was_left(sit: Sit) -> None:
    async with sit(lines=["start", "130", "gap 2:30"]) as hands:
        await hands.write("half an ent")
    async with sit() as hands:
        assert hands.screen.session.state.km_to_go == 130
        await hands.keys("f8")
        assert hands.shown("below").startswith("Undone: Peloton at 2:30")


async def test_the_reason_why_nothing_was_written_is_shown_and_the_line_stays(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    async with sit(lines=["start"]) as hands:
        real = os.write

        def full(descriptor: int, data: bytes) -> int:
            if bytes(data).startswith(b'{"kind"'):
                raise OSError(errno.ENOSPC, "no")
            return real(descriptor, data)

        monkeypatch.setattr(os, "write", full)
        await hands.enter("gap 2:30")
        assert hands.line == "gap 2:30"
        assert "The disk is full" in hands.shown("below")
        assert hands.screen.session.state.gap is None
        monkeypatch.undo()
        await hands.keys("enter")
        assert hands.line == ""
        assert hands.screen.session.state.gap is not None


async def test_a_second_desk_reads_along(sit: Sit, tmp_path: Path) -> None:
    path = tmp_path / "stage.jsonl"
    async with sit(lines=["start"]) as hands:
        log = read_log(path)
        reading = DeskScreen(DeskSession(log.stage, log.events), tail=path)
        app = ArdoiseApp(lambda: reading, Settings(), clock=lambda: 0.0)
        async with app.run_test(size=(120, 40)) as pilot:
            assert "can only read" in str(reading.query_one("#below", Static).render())
            assert reading.transport is not None and reading.transport.label == "READ ONLY"
            await hands.enter("130")
            reading.read_tail()
            await pilot.pause()
            assert reading.session.state.km_to_go == 130
            await pilot.press(*"120", "enter")
            await pilot.pause()
            assert reading.line.entry.value == "120"
            assert reading.session.state.km_to_go == 130


async def test_a_km_is_estimated_between_marks_and_never_written(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=["start"]) as hands:
        hands.later(3600)
        await hands.enter("142.3")
        hands.later(360)
        hands.screen.refresh_race()
        await hands.pilot.pause()
        assert hands.shown("estimate") == "~138.3 km"
        await hands.enter("- still the same road")
    assert "138" not in (tmp_path / "stage.jsonl").read_text().partition("\n")[2]


async def test_the_set_up_is_changed_later(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=["start", "130"]) as hands:
        await hands.keys("f4")
        screen = hands.pilot.app.screen
        assert isinstance(screen, SetupScreen)
        screen.query_one("#distance", Input).value = "181"
        screen.query_one("#riders", TextArea).text += "\n99; Jan Novák; Trek-Segafredo; CZE"
        await hands.keys("f2")
        assert hands.shown("below") == "The set-up is changed."
        await hands.write("att 99")
        assert hands.shown("preview") == "Attack: Jan Novák (TFS)"
    log = read_log(tmp_path / "stage.jsonl")
    timeline = Timeline(log.stage, log.events)
    assert timeline.snapshot(timeline.begin).state.stage.distance_km == 181


async def test_a_new_stage_is_set_up_by_keys(tmp_path: Path, burst: Callable[..., None]) -> None:
    path = tmp_path / "new.jsonl"
    listed = tmp_path / "list.csv"
    listed.write_text("bib,name,team\n1,Giulio Ciccone,Trek-Segafredo\n2,Bauke Mollema,Trek-Segafredo\n")
    now = datetime.fromisoformat("2026-05-01T10:00:00+02:00")

    def create(stage: Stage) -> DeskScreen:
        return DeskScreen(DeskSession.at(Journal.create(path, stage), lambda: now))

    app = ArdoiseApp(lambda: SetupScreen(None, now=now, name="new", on_done=create), Settings(), clock=lambda: 0.0)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        assert "give it a name" in str(app.screen.query_one("#wrong", Static).render())
        fields = ["Tour", "4", "2026", "A", "B", "150", "", "12:15", "10 6 4", "", "", str(listed)]
        for text in fields:
            burst(app, text + "\r")
            await pilot.pause()
        async with asyncio.timeout(30):
            while "Riders: 2, teams: 1" not in str(app.screen.query_one("#count", Static).render()):
                await pilot.pause(0.02)  # the list is read when the screen gets to it
        await pilot.press(*"Col", "comma", *"1", "comma", *"90")  # the climbs have the focus now
        await pilot.press("f2")
        await pilot.pause()
        assert isinstance(app.screen, DeskScreen)
        await pilot.press(*"att", "space", *"2", "enter")
        await pilot.pause()
    log = read_log(path)
    assert (log.stage.race, log.stage.number, log.stage.distance_km) == ("Tour", 4, 150)
    assert log.stage.start_at == datetime.fromisoformat("2026-05-01T12:15:00+02:00")
    assert [climb.name for climb in log.stage.climbs] == ["Col"]
    assert log.events[0].riders[0].name == "Bauke Mollema"  # type: ignore[attr-defined]


async def test_help_lists_every_form_and_key(sit: Sit) -> None:
    from tracker.desk.forms import FORMS, ORDERS

    async with sit() as hands:
        await hands.keys("f1")
        text = "\n".join(str(static.render()) for static in hands.pilot.app.screen.query(Static))
        for form in (*FORMS, *ORDERS):
            assert form.shape in text
        assert "Take the last entry back" in text
        await hands.keys("escape")
        assert hands.screen.line.entry.has_focus


async def test_the_forms_of_the_help_keep_their_columns_in_80_cells(sit: Sit) -> None:
    async with sit(size=(80, 24)) as hands:
        await hands.keys("f1")
        await hands.pilot.pause()
        forms = hands.pilot.app.screen.query_one(Grammar)
        lines = str(forms.render()).splitlines()
        assert max(map(len, lines)) <= forms.size.width
        assert any(line.startswith(" " * 32) for line in lines), "what has no room goes on in its column"


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_the_line_keeps_the_focus_at_every_size(sit: Sit, size: tuple[int, int]) -> None:
    async with sit(size=size, lines=["start", "130"]) as hands:
        await hands.pilot.click(FeedPane)
        await hands.keys("f6", "f7", "pageup", "pagedown")
        await hands.write("gap 2:30")
        assert hands.line == "gap 2:30"
        assert hands.screen.line.entry.region.height == 1
        assert hands.shown("preview").startswith("Gap")


async def test_hostile_text_is_drawn_as_text(sit: Sit) -> None:
    async with sit() as hands:
        hands.screen.line.entry.value = "- [red]x[/b] [@click=app.quit]q[/] \x1b]52;c;AAAA\x07"
        await hands.pilot.pause()
        await hands.keys("enter")
        assert "[red]x[/b] [@click=app.quit]q[/]" in hands.shown("below")
        await hands.keys("f3", "escape", "up")
        assert hands.pilot.app.is_running
