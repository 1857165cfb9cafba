"""Find a rider over the stage: typed, chosen, followed, and to a line about them, all by keys."""

from collections.abc import Callable
from typing import Any

import pytest
from textual.widgets import Input, OptionList, Static
from trials import header

from tracker.app import ArdoiseApp
from tracker.race.events import EventBase
from tracker.race.followed import Followed
from tracker.race.logline import parse_event
from tracker.race.timeline import Timeline
from tracker.screens.stage import StageScreen
from tracker.settings import Settings, load_settings
from widgets.words import FOLLOWED

Replaying = Callable[..., ArdoiseApp]


def names(app: ArdoiseApp) -> list[str]:
    return [str(option.prompt) for option in app.screen.query_one("#found", OptionList).options]


def lines(app: ArdoiseApp) -> list[str]:
    return [" ".join(str(option.prompt).split()) for option in app.screen.query_one("#lines", OptionList).options]


async def type_in(pilot: Any, text: str) -> None:
    await pilot.press("slash")
    pilot.app.screen.query_one(Input).value = text
    await pilot.pause()
    await pilot.pause()


def card(app: ArdoiseApp, text_of: Any) -> str:
    return " ".join(" ".join(text_of(app.screen.query_one(part, Static)) for part in ("#who", "#facts")).split())


async def test_a_misspelt_name_finds_the_rider_and_says_where_they_are(replaying: Any, text_of: Any) -> None:
    app = replaying("provence-2021-2", km=20)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "conka")
        assert "Filippo Conca" in names(app)[0]
        said = card(app, text_of)
        assert "On the road Leader, 1 rider, 0:42 ahead of the peloton (at" in said
        assert "GC now Conca: at least +0:10 before, 0:42 ahead of Ballerini: may lead" in said
        assert any("Conca alone, 1:45 clear" in line for line in lines(app))


async def test_enter_goes_to_the_lines_and_then_to_the_moment_of_one(replaying: Any) -> None:
    app = replaying("provence-2021-2", km=20)
    async with app.run_test(size=(80, 24)) as pilot:
        stage = app.screen
        await type_in(pilot, "Conca")
        await pilot.press("enter", "down")
        await pilot.pause()
        chosen = app.screen._lines[1]
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen is stage
        assert stage.playhead.at == stage.snapshot.at == chosen.at
        assert stage.snapshot.feed[-1].at == chosen.at


async def test_no_line_of_what_is_still_to_come_is_listed(replaying: Any) -> None:
    app = replaying("provence-2021-1", km=80)
    async with app.run_test(size=(120, 40)) as pilot:
        at = app.screen.snapshot.at
        await type_in(pilot, "Alaphilippe")
        assert app.screen._lines
        assert all(line.at <= at for line in app.screen._lines)


async def test_arrows_choose_and_f2_follows_and_everything_is_marked_and_kept(
    replaying: Any, screen_text: Any
) -> None:
    app = replaying("provence-2021-1", km=20)
    app._remembers = True
    async with app.run_test(size=(200, 60)) as pilot:
        await type_in(pilot, "i")
        before = names(app)
        await pilot.press("down", "up", "down")
        assert app.screen.query_one("#found", OptionList).highlighted == 1
        app.screen.query_one(Input).value = "ciccone"
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
        assert names(app)[0].startswith(FOLLOWED)
        assert not any(name.startswith(FOLLOWED) for name in before)
        await pilot.press("escape")
        await pilot.pause()
        shown = screen_text(app)
        assert "✦ Giulio Ciccone" in shown["groups"]
        assert "✦ Alaphilippe wins the super sprint" in shown["feed"]
        assert "✦  2  Giulio Ciccone" in shown["standings"]
        assert load_settings()[0].followed_riders == ("giulio ciccone",)
        await type_in(pilot, "")
        assert names(app)[0].startswith(f"{FOLLOWED} Giulio Ciccone")  # of everybody, who is followed comes first
        await pilot.press("f2", "escape")
        await pilot.pause()
        assert FOLLOWED not in "".join(screen_text(app).values())
        assert load_settings()[0].followed_riders == ()


async def test_a_team_shows_its_riders_and_is_followed_as_one(
    replaying: Any, text_of: Any, screen_text: Any
) -> None:
    app = replaying("provence-2021-1", km=20)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "dqt")
        assert "Deceuninck-Quick-Step" in names(app)[0]
        assert "Julian Alaphilippe" in names(app)[1]
        assert "Alaphilippe Leaders, 3 riders" in card(app, text_of)
        await pilot.press("f2")
        await pilot.pause()
        assert all(name.startswith(FOLLOWED) for name in names(app))
        await pilot.press("escape")
        await pilot.pause()
        assert "✦ Alaphilippe DQT" in screen_text(app)["groups"]
        assert app.settings.followed_teams == ("deceuninck quick step",)


async def test_who_was_followed_before_is_marked_from_the_first_moment(clock: Any, screen_text: Any) -> None:
    from tracker.journal import read_log
    from tracker.library import resolve
    from tracker.playhead import Playhead

    log = read_log(resolve("provence-2021-1"))
    timeline = Timeline(log.stage, log.events)
    playhead = Playhead(timeline, clock.now, paused=True)
    playhead.seek_km(20)
    settings = Settings(followed_riders=("gianni moscon",))
    app = ArdoiseApp(lambda: StageScreen(timeline, playhead), settings, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert app.screen.followed == Followed(riders=frozenset({"gianni moscon"}))
        assert "✦ Moscon IGD" in screen_text(app)["groups"]


async def test_the_panel_goes_on_with_the_race_and_keeps_the_one_chosen(replaying: Any, text_of: Any) -> None:
    app = replaying("provence-2021-1", km=130)
    async with app.run_test(size=(120, 40)) as pilot:
        stage = app.screen
        await type_in(pilot, "moscon")
        count = len(lines(app))
        stage.playhead.seek_km(20)
        stage.show_moment()
        app.screen.look()
        await pilot.pause()
        assert len(lines(app)) > count
        assert card(app, text_of).startswith("Gianni Moscon · ITA Team Ineos Grenadiers (IGD) On the road Leaders")


async def test_nobody_by_that_name_is_said_and_no_key_breaks_it(replaying: Any, text_of: Any) -> None:
    app = replaying("provence-2021-1", km=20)
    async with app.run_test(size=(60, 16)) as pilot:
        await type_in(pilot, "xyzzy")
        assert names(app) == lines(app) == []
        assert "Nobody of that name so far" in card(app, text_of)
        await pilot.press("down", "up", "f2", "enter", "pagedown", "tab", "enter", "escape")
        await pilot.pause()
        assert isinstance(app.screen, StageScreen)


async def test_a_time_trial_has_times_in_place_of_groups(trial: Any, text_of: Any) -> None:
    app = trial()
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "hoek")
        said = card(app, text_of)
        assert "Lotte Hoek" in said and "#26" in said
        assert "Pont Neuf 26:36 1st best" in said
        assert "On the course 38:00" in said
        await pilot.press("f2", "escape")
        await pilot.pause()
        assert "✦ Hoek" in text_of(app.screen.query_one("#trial"))


HOSTILE = [
    "[b]x[/b] [@click=app.quit]Q[/] [/",
    "W" * 120,
    "환선우 山田太郎",
    "e" + "\u0301" * 40 + "z",
    "👩‍👩‍👧‍👦 flag",
]


@pytest.mark.parametrize("name", HOSTILE, ids=["markup", "long", "wide", "marks", "emoji"])
@pytest.mark.parametrize("size", [(40, 12), (120, 40)])
async def test_hostile_names_are_drawn_as_they_are_and_within_the_panel(
    replaying: Any, name: str, size: tuple[int, int]
) -> None:
    events: list[EventBase] = [
        parse_event(line)
        for line in (
            '{"id":"a","kind":"start","at":"2026-07-21T13:00:00+02:00"}',
            f'{{"id":"b","kind":"attack","at":"2026-07-21T13:01:00+02:00","riders":[{{"name":"{name}","team":"{name}"}}]}}',
            f'{{"id":"c","kind":"comment","at":"2026-07-21T13:02:00+02:00","text":"{name}"}}',
        )
    ]
    timeline = Timeline(
        header(format="road", riders=[], teams=[{"name": name, "code": name}], gc_before=[]), events
    )
    app = replaying(timeline)
    async with app.run_test(size=size) as pilot:
        await pilot.press("end")
        for text in ("", name):
            await type_in(pilot, text)
            assert names(app)
            await pilot.press("f2")
            await pilot.pause()
            assert all(strip.cell_length == size[0] for strip in app.screen._compositor.render_strips())
            await pilot.press("enter", "enter")
            await pilot.pause()
            assert isinstance(app.screen, StageScreen)
