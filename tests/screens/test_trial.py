"""A time trial on the stage screen: its own panes, and no race of groups."""

from collections.abc import Callable

from trials import big_header, report

from tracker.app import ArdoiseApp

Trial = Callable[..., ArdoiseApp]
Texts = Callable[[ArdoiseApp], dict[str, str]]


async def test_a_time_trial_has_its_own_panes_and_none_of_a_road_race(trial: Trial, screen_text: Texts) -> None:
    for size in ((120, 40), (200, 60)):
        app = trial()
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            shown = screen_text(app)
            panes = [pane.region for pane in app.screen.query_one("StagePanes").children if pane.display]
        assert set(shown) == {"header", "course", "slate", "feed", "trial", "standings"}
        assert "On the course  15" in shown["trial"]
        assert "hot seat" in shown["slate"]
        assert "on the road" in shown["standings"]
        everything = "\n".join(shown.values())
        for wrong in ("Tête de la course", "nobody told", "km to go", "Gap over the stage", "peloton"):
            assert wrong not in everything, wrong
        assert sum(region.area for region in panes) == size[0] * (size[1] - 2)


async def test_the_keys_of_panes_that_have_no_meaning_lead_to_the_time_trial(
    trial: Trial, screen_text: Texts
) -> None:
    app = trial()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "feed" in screen_text(app)
        for key in ("2", "4"):
            await pilot.press("1", key)
            await pilot.pause()
            assert set(screen_text(app)) == {"header", "course", "slate", "trial"}, key
        order = []
        for _ in range(4):
            await pilot.press("tab")
            await pilot.pause()
            order.append((set(screen_text(app)) - {"header", "slate"}).difference({"course"}) or {"course"})
    assert order == [{"standings"}, {"course"}, {"feed"}, {"trial"}]


async def test_t_turns_over_the_tables_of_the_checkpoints(trial: Trial, screen_text: Texts) -> None:
    app = trial()
    async with app.run_test(size=(120, 40)) as pilot:
        first = []
        for _ in range(4):
            await pilot.pause()
            first.append(screen_text(app)["standings"].splitlines()[0].strip("╭─╮ "))
            await pilot.press("t")
    assert first == ["General classification", "Finish", "Pont Neuf", "Col du Test"]


async def test_nothing_from_beyond_the_playhead_is_on_the_screen(trial: Trial, screen_text: Texts) -> None:
    app = trial(minute=20)
    async with app.run_test(size=(200, 60)) as pilot:
        await pilot.pause()
        shown = "\n".join(screen_text(app).values())
    assert "Aalto at Col du Test: 15:50" in shown
    assert "39:35" not in shown


async def test_a_header_told_late_turns_the_panes_to_the_time_trial_and_back(
    trial: Trial, screen_text: Texts
) -> None:
    road = big_header(format="road")
    late = report("header", 30, stage=big_header().model_dump(mode="json", by_alias=True, exclude_none=True))
    app = trial(minute=29, header=road, extra=[late])
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert set(screen_text(app)) == {"header", "course", "slate", "groups"}
        await pilot.press("right")
        await pilot.pause()
        assert set(screen_text(app)) == {"header", "course", "slate", "trial"}
        await pilot.press("left")
        await pilot.pause()
        assert set(screen_text(app)) == {"header", "course", "slate", "groups"}
