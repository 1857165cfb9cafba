"""The last km and what stands on the screen after it, at every size, and the demo."""

from collections.abc import Callable
from typing import Any

import pytest
from trials import LOG, header, report

from tracker.app import ArdoiseApp
from tracker.demo import AT_THE_END_S, SCENES, commands_to_try
from tracker.journal import read_log
from tracker.library import resolve
from tracker.playhead import Playhead
from tracker.race.director import direct
from tracker.race.timeline import Timeline
from tracker.screens.demo import DemoScreen
from tracker.screens.stage import StageScreen
from tracker.settings import Settings
from widgets.finish import FinishPane

Replaying = Callable[..., ArdoiseApp]
Texts = Callable[[ArdoiseApp], dict[str, str]]
SIZES = [(40, 12), (80, 24), (120, 40), (200, 60)]
RESULT = [{"bib": bib, "position": place} for place, bib in enumerate((22, 12, 23, 11, 21), 1)]


def all_of(texts: dict[str, str]) -> str:
    return "\n".join(texts.values())


@pytest.mark.parametrize("stage", ["provence-2021-1", "provence-2021-2"])
async def test_the_finish_is_seen_whole_on_a_usual_screen(stage: str, replaying: Replaying) -> None:
    app = replaying(stage)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("end")
        await pilot.pause()
        assert app.screen.query_one(FinishPane).max_scroll_y == 0


@pytest.mark.parametrize("size", SIZES)
async def test_podium_gc_and_day_are_there_without_a_key_and_go_when_one_goes_back(
    size: tuple[int, int], replaying: Replaying, screen_text: Texts
) -> None:
    app = replaying("provence-2021-2")
    async with app.run_test(size=size) as pilot:
        await pilot.press("end")
        await pilot.pause()
        shown = screen_text(app)
        for name in ("Ballerini", "Ciccone", "Aranburu"):
            assert name in shown["finish"]
        assert "Ballerini" in shown["slate"]
        if size[1] > 12:
            assert "General classification" in shown["finish"] and "▲4" in shown["finish"]
            for words in ("Longest break", "Last to be away", "Bonus seconds", "40.0 km/h"):
                assert words in shown["finish"]
        await pilot.press("g", "2", "0", "enter")
        await pilot.pause()
        shown = screen_text(app)
        assert "finish" not in shown and "feed" in shown
        assert "Ballerini wins" not in all_of(shown) and "Longest break" not in all_of(shown)


async def test_until_the_result_is_reported_only_the_winner_is_named(
    replaying: Replaying, screen_text: Texts
) -> None:
    app = replaying("provence-2021-1", km=0)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n")
        await pilot.pause()
        shown = screen_text(app)
    assert "Davide Ballerini" in shown["slate"] and "4:43:23" in shown["slate"]
    assert "Result not reported yet" in shown["finish"] and "Démare" not in shown["finish"]


@pytest.mark.parametrize("size", SIZES)
async def test_a_time_trial_ends_with_its_podium_too(
    size: tuple[int, int], clock: Any, screen_text: Texts
) -> None:
    timeline = Timeline(header(), [*LOG, report("result", 60, rows=RESULT, basis="official")])
    playhead = Playhead(timeline, clock.now, paused=True)
    playhead.to_end()
    app = ArdoiseApp(lambda: StageScreen(timeline, playhead), Settings(), clock)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        shown = screen_text(app)
    for name in ("Díaz", "Bø", "Ek"):
        assert name in shown["finish"]
    if size[1] > 12:
        assert "Díaz wins by 0:04 from Bø." in shown["finish"]


async def test_a_pane_chosen_by_hand_stays_over_the_finish(replaying: Replaying, screen_text: Texts) -> None:
    app = replaying("provence-2021-2", km=20)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("3", "end")
        await pilot.pause()
        assert "standings" in screen_text(app) and "finish" not in screen_text(app)
        await pilot.press("2")
        await pilot.pause()
        assert "finish" in screen_text(app)
        await pilot.press("1")
        await pilot.pause()
        assert "feed" in screen_text(app)


async def test_the_last_km_is_in_metres_and_an_attack_in_large_letters(
    replaying: Replaying, screen_text: Texts
) -> None:
    app = replaying("provence-2021-1", km=0.5)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "m to go" in screen_text(app)["slate"] and "Démare comes forward." in screen_text(app)["slate"]
        await pilot.press("g", "7", "2", "enter")
        await pilot.pause()
        assert "ATTACK" in screen_text(app)["slate"] and "in front: Calmejane" in screen_text(app)["slate"]


# -- the demo --------------------------------------------------------------------------------------------------


@pytest.fixture
def timelines() -> dict[str, Timeline]:
    logs = {scene.stage: read_log(resolve(scene.stage)) for scene in SCENES}
    return {stage: Timeline(log.stage, log.events) for stage, log in logs.items()}


def test_the_scenes_take_about_two_minutes(timelines: dict[str, Timeline]) -> None:
    taken = 0.0
    for scene in SCENES:
        director = direct(timelines[scene.stage], 270)
        begin, end = scene.span(timelines[scene.stage])
        assert timelines[scene.stage].begin <= begin < end <= timelines[scene.stage].end
        taken += director.second_of(end) - director.second_of(begin)
    assert 105 <= taken <= 140


async def test_the_demo_goes_through_its_scenes_says_where_it_is_and_leaves_by_itself(
    timelines: dict[str, Timeline], clock: Any
) -> None:
    app = ArdoiseApp(lambda: DemoScreen(timelines, clock.now), Settings(), clock)
    captions: list[str] = []
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, DemoScreen)
        while not screen.is_over:
            caption = str(screen.query_one("#caption").render())
            if caption not in captions:
                captions.append(caption)
            clock.now += 2
            screen.tick()
        await pilot.pause()
        assert str(screen.query_one("#caption").render()) == commands_to_try()
        assert all(scene.caption in caption for scene, caption in zip(SCENES, captions, strict=True))
        assert screen.snapshot is not None and screen.snapshot.state.stage.number == 2
        clock.now += AT_THE_END_S
        screen.tick()
    assert app.return_code == 0


async def test_space_holds_the_demo_and_q_leaves_it(timelines: dict[str, Timeline], clock: Any) -> None:
    app = ArdoiseApp(lambda: DemoScreen(timelines, clock.now), Settings(), clock)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, DemoScreen)
        await pilot.press("space")
        at = screen.playhead.at
        clock.now += 60
        screen.tick()
        assert screen.playhead.at == at and not screen.is_over
        await pilot.press("q")
    assert not app.is_running
