from collections.abc import Callable
from datetime import datetime
from typing import Any

from textual.events import Key
from textual.widgets import OptionList

from tracker.app import ArdoiseApp
from tracker.library import own_folder
from tracker.race.director import opening
from tracker.screens.help import HelpScreen
from tracker.screens.library import LibraryScreen
from tracker.screens.stage import StageScreen
from tracker.screens.stops import offer
from tracker.settings import Stopped

HEADER = '{"kind":"stage","id":"x","race":"[/b] Ronde","year":2024}\n'
LEFT_AT = datetime.fromisoformat("2021-02-11T16:05:00+01:00")


async def test_stages_are_listed_without_what_happened(library: ArdoiseApp, text_of: Callable[[Any], str]) -> None:
    async with library.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        shown = text_of(library.screen.query_one(OptionList))
    assert "Tour de la Provence 2021 · stage 1" in shown and "Cassis → Manosque" in shown
    for spoiler in ("Ballerini", "Alaphilippe", "4:43"):
        assert spoiler not in shown


async def test_enter_plays_and_q_comes_back(library: ArdoiseApp) -> None:
    async with library.run_test(size=(120, 40)) as pilot:
        await pilot.press("down", "enter")
        await pilot.pause()
        assert isinstance(library.screen, StageScreen)
        assert library.screen.timeline.stage.id == "provence-2021-2"
        assert not library.screen.playhead.paused
        assert library.screen.playhead.at == opening(library.screen.timeline)
        await pilot.press("q")
        assert isinstance(library.screen, LibraryScreen)
        assert library.screen.query_one(OptionList).highlighted == 1
        await pilot.press("q")
    assert library.return_code == 0


async def test_a_file_that_went_bad_is_said_and_the_library_stays(library: ArdoiseApp) -> None:
    own_folder().mkdir(parents=True)
    path = own_folder() / "mine.jsonl"
    path.write_text(HEADER)
    async with library.run_test(size=(120, 40)) as pilot:
        path.unlink()
        await pilot.press("end", "enter")
        await pilot.pause()
        assert isinstance(library.screen, LibraryScreen)
        assert next(iter(library._notifications)).message.startswith("There is no file")


async def test_bad_lines_of_a_stage_are_told_when_it_opens(library: ArdoiseApp) -> None:
    own_folder().mkdir(parents=True)
    (own_folder() / "mine.jsonl").write_text(HEADER + "{oops\n" * 9)
    async with library.run_test(size=(120, 40)) as pilot:
        await pilot.press("end", "enter")
        await pilot.pause()
        assert isinstance(library.screen, StageScreen)
        notes = [note.message for note in library._notifications]
        assert notes[0] == "mine.jsonl: line 2 set aside: it is not JSON"
        assert "6 more" in notes[-1]


async def test_a_stage_left_on_the_way_is_offered_from_there_and_from_the_beginning(
    library: ArdoiseApp, text_of: Callable[[Any], str]
) -> None:
    async with library.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("g", *"62", "enter")
        left_at = library.screen.playhead.at
        await pilot.press("q")
        await pilot.pause()
        assert "stopped at 62 km" in text_of(library.screen.query_one(OptionList))
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert library.screen.playhead.at == left_at
        await pilot.press("q")
        await pilot.pause()
        await pilot.press("enter", "down", "enter")
        await pilot.pause()
        assert library.screen.playhead.at == opening(library.screen.timeline)
        await pilot.press("end", "q")
        await pilot.pause()
        assert "stopped" not in text_of(library.screen.query_one(OptionList)), "it was seen to its end"


async def test_the_list_has_the_course_and_its_climbs(library: ArdoiseApp, text_of: Callable[[Any], str]) -> None:
    async with library.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        shown = text_of(library.screen.query_one(OptionList))
    assert "Espigoulier 1 · Mazaugues 3 · Brulat 3 · Le Camp 3" in shown
    assert "▇" in shown


async def test_a_stage_recorded_meanwhile_appears(library: ArdoiseApp) -> None:
    async with library.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        own_folder().mkdir(parents=True)
        (own_folder() / "mine.jsonl").write_text(HEADER)
        await pilot.press("q")
        await pilot.pause()
        assert library.screen.query_one(OptionList).option_count == 3


async def test_the_library_has_help(library: ArdoiseApp) -> None:
    async with library.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        assert isinstance(library.screen, HelpScreen)


async def test_keys_pressed_in_one_breath_choose_the_stage_that_they_say(library: ArdoiseApp) -> None:
    async with library.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        for key in ("down", "enter"):
            library.post_message(Key(key, None))
        await pilot.pause()
        assert isinstance(library.screen, StageScreen)
        assert library.screen.timeline.stage.id == "provence-2021-2"


async def test_a_replay_of_a_stage_left_on_the_way_goes_on_there_at_a_key(
    replaying: Callable[..., ArdoiseApp],
) -> None:
    app = replaying()
    app.settings.remember_stop("provence-2021-1", Stopped(at=LEFT_AT, km_to_go=62.0))
    async with app.run_test(size=(120, 40)) as pilot:
        assert isinstance(app.screen, StageScreen)
        assert offer(app.screen.timeline, app.settings) == ["You stopped at 62 km: c goes on from there."]
        await pilot.press("c")
        assert app.screen.playhead.at == LEFT_AT
        app.settings.stopped.clear()
        await pilot.press("home", "c")
        assert app.screen.playhead.at == app.screen.timeline.begin, "there is nowhere to go on from"
        assert not offer(app.screen.timeline, app.settings)
