import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from textual.widgets import Input, Static

from tracker.app import ArdoiseApp
from tracker.playhead import SPEEDS, Playhead
from tracker.race.logline import parse_event
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.screens.help import HelpScreen
from tracker.screens.keyline import KeyLine
from tracker.screens.library import LibraryScreen
from tracker.screens.prompt import Prompt
from tracker.screens.stage import StageScreen
from tracker.settings import Settings, load_settings

Replaying = Callable[..., ArdoiseApp]
Texts = Callable[[ArdoiseApp], dict[str, str]]
TRIO = ("Alaphilippe", "Ciccone", "Moscon")


def head(app: ArdoiseApp) -> Playhead:
    assert isinstance(app.screen, StageScreen)
    return app.screen.playhead


def messages(app: ArdoiseApp) -> list[str]:
    return [notification.message for notification in app._notifications]


# -- one moment in every pane ----------------------------------------------------------------------------------


async def test_seeking_back_over_the_catch_the_trio_is_away_again_in_every_pane(
    replaying: Replaying, screen_text: Texts
) -> None:
    fresh = replaying(km=19)
    async with fresh.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        before = screen_text(fresh)
    app = replaying()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("end")
        await pilot.pause()
        at_end = screen_text(app)
        await pilot.press("g", *"19", "enter")
        await pilot.pause()
        after = screen_text(app)
    assert after == before
    for pane in ("slate", "groups", "feed", "gaps", "course"):
        assert after[pane] != at_end.get(pane), pane
    for rider in TRIO:
        assert rider in after["groups"]
    assert "groups" not in at_end and "finish" not in after
    assert "Longest break: Calmejane and Fernández, 109 km" in at_end["finish"]
    assert "Ballerini" in at_end["standings"]
    assert "0:35" in after["groups"]


async def test_nothing_from_beyond_the_playhead_is_on_the_screen(replaying: Replaying, screen_text: Texts) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(200, 60)) as pilot:
        await pilot.pause()
        panes = screen_text(app)
    shown = "\n".join(panes.values())
    assert "Calmejane" in shown
    for spoiler in ("Ballerini", "4:43"):
        assert spoiler not in shown
    # A line from before the start names him as one of the favourites.
    assert "Ciccone" not in "\n".join(text for pane, text in panes.items() if pane != "feed")


async def test_time_passes_by_the_clock_and_not_by_the_ticks(replaying: Replaying, clock: Any) -> None:
    app = replaying(km=100, paused=False, speed=1)
    async with app.run_test(size=(120, 40)) as pilot:
        began = head(app).at
        for _ in range(3):
            app.screen.tick()  # type: ignore[attr-defined]
        assert head(app).at == began
        clock.now += 60
        await pilot.pause(0.3)
        assert head(app).at - began == timedelta(seconds=60)
        assert app.screen.snapshot.at == head(app).at  # type: ignore[attr-defined]


# -- keys ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paused", [True, False])
async def test_seeking_by_any_key_keeps_the_pause_state(replaying: Replaying, paused: bool) -> None:
    app = replaying(km=100, paused=paused)
    async with app.run_test(size=(120, 40)) as pilot:
        for keys in (
            ["right"],
            ["left"],
            ["full_stop"],
            ["comma"],
            ["n"],
            ["N"],
            ["home"],
            ["g", "5", "0", "enter"],
        ):
            at = head(app).at
            await pilot.press(*keys)
            assert head(app).at != at, keys
            assert head(app).paused is paused, keys
        await pilot.press("space")
        assert head(app).paused is not paused


async def test_arrows_go_a_minute_and_comma_and_full_stop_ten(replaying: Replaying) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 40)) as pilot:
        began = head(app).at
        for key, seconds in (("right", 60), ("full_stop", 660), ("left", 600), ("comma", 0)):
            await pilot.press(key)
            assert head(app).at - began == timedelta(seconds=seconds)


async def test_the_speed_keys_and_the_way_back_to_1x(replaying: Replaying, screen_text: Texts) -> None:
    app = replaying(km=100, paused=False)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("plus")
        assert "▶ ×60" in screen_text(app)["header"]
        for _ in SPEEDS:
            await pilot.press("plus")
        assert head(app).speed == 600
        assert messages(app)
        await pilot.press("minus")
        assert head(app).speed == 300
        for key in ("equals_sign", "0"):
            await pilot.press("plus", key)
            await pilot.pause()
            assert "▶ ×1 " in screen_text(app)["header"]


async def test_key_moments_forth_and_back(replaying: Replaying) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n")
        there = head(app).at
        await pilot.press("n", "N")
        assert head(app).at == there
        await pilot.press("end", "n")
        assert messages(app) == ["There is no key moment after this."]


@pytest.mark.parametrize(("answer", "words"), [("far", "not a distance"), ("300", "182.3 km long")])
async def test_a_km_that_can_not_be_gone_to_is_explained_and_asked_again(
    replaying: Replaying, answer: str, words: str
) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 40)) as pilot:
        began = head(app).at
        await pilot.press("g", *answer, "enter")
        assert isinstance(app.screen, Prompt)
        await pilot.pause()
        complaint = app.screen.query_one(Static)
        assert words in str(complaint.render()) and complaint.size.height > 0
        app.screen.query_one(Input).value = "50"
        await pilot.press("enter")
        assert head(app).at > began


async def test_the_prompt_is_left_with_escape(replaying: Replaying) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 40)) as pilot:
        began = head(app).at
        await pilot.press("g", "5", "escape")
        assert isinstance(app.screen, StageScreen)
        assert head(app).at == began


async def test_live_keys_are_dead_and_hidden_in_a_replay(replaying: Replaying) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 40)) as pilot:
        began = head(app).at
        await pilot.press("l", "d", "v", "s", "f")
        assert isinstance(app.screen, StageScreen)
        assert (head(app).at, head(app).delay_s) == (began, 0)


async def test_keys_of_the_prompt_are_the_prompt_s(replaying: Replaying) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 40)) as pilot:
        began = head(app).at
        await pilot.press("g", "9", "left", "5", "home", "1", "end", "space", "n")
        assert app.screen.query_one(Input).value == "159 n"
        await pilot.press("escape")
        assert head(app).at == began


async def test_help_tells_every_key_that_works(replaying: Replaying) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 50)) as pilot:
        active = [entry.binding for entry in app.screen.active_bindings.values() if entry.binding.tooltip]
        await pilot.press("question_mark")
        assert isinstance(app.screen, HelpScreen)
        shown = str(app.screen.query_one(Static).render())
        assert len(active) > 25
        for binding in active:
            assert binding.tooltip in shown
        assert "delay" not in shown
        await pilot.press("escape")
        assert isinstance(app.screen, StageScreen)


async def test_every_binding_of_the_stage_has_an_id_and_a_sentence() -> None:
    ids = [binding.id for binding in StageScreen.BINDINGS]
    assert None not in ids and len(set(ids)) == len(ids)
    assert all(binding.tooltip for binding in StageScreen.BINDINGS)
    for binding in StageScreen.BINDINGS:
        assert not {"ctrl+m", "ctrl+i", "ctrl+h"} & set(binding.key.split(","))


async def test_the_command_palette_finds_what_a_key_does(replaying: Replaying) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(120, 40)) as pilot:
        began = head(app).at
        await pilot.press("ctrl+p", *"ten minutes on")
        await pilot.pause(0.5)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert head(app).at - began == timedelta(minutes=10)


async def test_the_line_of_keys_shows_what_fits_and_always_help(
    replaying: Replaying, text_of: Callable[[Any], str]
) -> None:
    app = replaying(km=100)
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        line = text_of(app.screen.query_one(KeyLine))
        assert line.startswith(" space pause   ← → 1 min   n N moment")
        assert line.endswith("? help")
        assert "live" not in line


async def test_the_theme_changes_with_a_key_and_is_remembered(clock: Any) -> None:
    stage = Stage(id="x", race="Ronde")
    timeline = Timeline(stage, [])
    app = ArdoiseApp(lambda: StageScreen(timeline, Playhead(timeline, clock.now)), clock=clock)
    async with app.run_test(size=(120, 40)) as pilot:
        assert app.theme == "ardoise-dark"
        await pilot.press("T")
        assert app.theme == "ardoise-light"
    assert load_settings()[0].theme == "ardoise-light"


# -- sizes -----------------------------------------------------------------------------------------------------


async def test_at_80x24_one_pane_at_a_time_is_reached_by_number_and_tab(
    replaying: Replaying, screen_text: Texts
) -> None:
    app = replaying(km=130)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert set(screen_text(app)) == {"header", "course", "slate", "feed"}
        for key, pane in (("2", "groups"), ("3", "standings"), ("4", "gaps"), ("1", "feed")):
            await pilot.press(key)
            assert set(screen_text(app)) == {"header", "course", "slate", pane}
        await pilot.press("5")
        assert set(screen_text(app)) == {"header", "course", "slate"}
        assert len(screen_text(app)["course"].splitlines()) == 15, "the course takes the room of the others"
        await pilot.press("1", "tab")
        assert "groups" in screen_text(app)
        await pilot.press("z")
        assert set(screen_text(app)) == {"header", "groups"}
        await pilot.press("escape")
        assert "slate" in screen_text(app)


@pytest.mark.parametrize("size", [(60, 8), (40, 5), (20, 3), (300, 100), (100, 26), (160, 20)])
async def test_any_size_serves(replaying: Replaying, screen_text: Texts, size: tuple[int, int]) -> None:
    app = replaying(km=19)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for width, height in ((80, 24), size):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
        assert screen_text(app)["feed"].strip()


async def test_every_pane_is_there_at_120x40_and_at_200x60(replaying: Replaying, screen_text: Texts) -> None:
    for size in ((120, 40), (200, 60)):
        app = replaying(km=19)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            assert set(screen_text(app)) == {"header", "course", "slate", "feed", "groups", "gaps", "standings"}


# -- trust -----------------------------------------------------------------------------------------------------

HOSTILE = "[/b] [@click=app.quit]quit[/] \x1b]52;c;aGk=\x07\x1b[2J\x9b31m \u202e\u200b [link=x"


async def test_markup_and_escapes_are_text_in_every_pane(replaying: Replaying, screen_text: Texts) -> None:
    rider = {"name": HOSTILE, "team": HOSTILE, "nation": HOSTILE}
    stage = Stage.model_validate(
        {
            "id": HOSTILE, "race": HOSTILE, "start": HOSTILE, "finish": HOSTILE, "distance_km": 100,
            "climbs": [{"name": HOSTILE, "km_to_go": 50, "category": HOSTILE}],
            "sprints": [{"name": HOSTILE, "km_to_go": 40}], "teams": [{"name": HOSTILE, "code": HOSTILE}],
            "gc_before": [{**rider, "time_s": 9}],
        }
    )  # fmt: skip
    when = {"at": "2024-04-07T12:00:00+02:00", "text": HOSTILE, "source": HOSTILE, "km_to_go": 60}
    lines: list[dict[str, Any]] = [
        {"kind": "start", "id": "s"},
        {"kind": "breakaway", "id": "b", "riders": [rider]},
        {"kind": "gap", "id": "g", "gap_s": 20, "of": HOSTILE},
        {"kind": "climb", "id": "c", "name": HOSTILE, "order": [rider]},
        {"kind": "weather", "id": "w", "sky": HOSTILE, "wind": HOSTILE},
        {"kind": "situation", "id": "x", "groups": [{"name": HOSTILE, "riders": [rider]}, {"name": HOSTILE}]},
        {"kind": "classification", "id": "j", "which": HOSTILE, "rows": [rider]},
        {"kind": HOSTILE, "id": "u"},
    ]
    events = [parse_event(json.dumps(line | when)) for line in lines]
    app = replaying(Timeline(stage, events))
    async with app.run_test(size=(200, 60)) as pilot:
        await pilot.press("end")
        for key in ("t", "t", "t", "1", "2", "3", "4", "5"):
            await pilot.press(key)
            await pilot.pause()
        shown = "\n".join(screen_text(app).values())
        await pilot.click("#feed", offset=(40, 2))
        await pilot.pause()
        assert app.is_running and app._exit is False
    assert "[/b] [@click=app.quit]quit[/]" in shown
    assert not {"\x1b", "\x9b", "\x07", "\u202e", "\u200b"} & set(shown)


async def test_a_log_without_anything_in_it_shows_calm_panes(replaying: Replaying, screen_text: Texts) -> None:
    app = replaying(Timeline(Stage(id="x", race="Ronde"), []))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("right", "end", "n", "N", "t", "space", "plus")
        assert "Ronde" in screen_text(app)["header"]


@pytest.mark.parametrize(("theme", "shown"), [("ansi-dark", "ardoise-dark"), ("nord", "nord")])
def test_without_colours_the_terminals_own_palette_is_not_used(
    theme: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert ArdoiseApp(LibraryScreen, Settings(theme=theme)).theme == shown
    monkeypatch.delenv("NO_COLOR")
    assert ArdoiseApp(LibraryScreen, Settings(theme=theme)).theme == theme


async def test_a_key_that_does_nothing_says_so_once_however_often_it_is_pressed(
    replaying: Replaying, clock: Any
) -> None:
    app = replaying(speed=600)
    async with app.run_test() as pilot:
        await pilot.press("+", "+", "+", "+")
        assert messages(app) == ["It goes no faster."]
        clock.now += 5
        await pilot.press("+")
        assert messages(app)[-1:] == ["It goes no faster."] and len(messages(app)) <= 2
