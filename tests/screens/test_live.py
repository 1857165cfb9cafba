import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from textual.widgets import Static

from feeds.base import FeedError, FeedItem, FeedStatus, Rejected
from tracker.app import ArdoiseApp
from tracker.playhead import Playhead
from tracker.race.events import Attack, Comment, Gap, KmMark, Start
from tracker.race.stage import Rider, Stage
from tracker.race.timeline import Timeline
from tracker.screens.prompt import Prompt
from tracker.screens.stage import StageScreen
from tracker.settings import Settings

Texts = Callable[[ArdoiseApp], dict[str, str]]


def head(app: ArdoiseApp) -> Playhead:
    assert isinstance(app.screen, StageScreen)
    return app.screen.playhead


def messages(app: ArdoiseApp) -> list[str]:
    return [notification.message for notification in app._notifications]


NOW = datetime(2024, 4, 7, 12, 0, tzinfo=UTC)
HEADER = Stage(id="live", race="Ronde", distance_km=100, start_at=NOW - timedelta(hours=1))


class Source:
    """A live source under the test's control."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[FeedItem | Exception] = asyncio.Queue()

    async def items(self) -> AsyncIterator[FeedItem]:
        while True:
            item = await self.queue.get()
            if isinstance(item, Exception):
                raise item
            yield item


def live_app(source: Source, clock: Any, delay_s: int = 0, kept: list[int] | None = None) -> ArdoiseApp:
    timeline = Timeline(Stage(id="unknown", race="somewhere"))
    playhead = Playhead(timeline, clock.now, wall=lambda: NOW, delay_s=delay_s)
    keep = kept.append if kept is not None else None
    return ArdoiseApp(
        lambda: StageScreen(timeline, playhead, source=source.items(), keep_delay=keep), Settings(), clock
    )


def gap(name: str, seconds_ago: int, gap_s: int) -> Gap:
    return Gap(id=name, at=NOW - timedelta(seconds=seconds_ago), gap_s=gap_s, km_to_go=60, text=f"gap {name}")


BACKLOG: list[FeedItem] = [
    HEADER,
    Start(id="s", at=NOW - timedelta(hours=1), km_to_go=100),
    KmMark(id="k", at=NOW - timedelta(minutes=20), km_to_go=70),
    Attack(id="a", at=NOW - timedelta(minutes=20), km_to_go=70, riders=(Rider(name="Ann One"),)),
    KmMark(id="l", at=NOW - timedelta(seconds=100), km_to_go=60),
    gap("old", 90, 40),
]


async def fill(source: Source, pilot: Any, *items: FeedItem | Exception) -> None:
    for item in items:
        source.queue.put_nowait(item)
    await pilot.pause(0.3)


async def test_a_live_stage_shows_what_has_been_and_then_what_comes(clock: Any, screen_text: Texts) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG)
        assert "● LIVE" in screen_text(app)["header"] and "Ronde" in screen_text(app)["header"]
        assert "gap old" in screen_text(app)["feed"] and "Ann" not in screen_text(app)["feed"].split("gap old")[0]
        clock.now += 5
        await fill(source, pilot, gap("new", -4, 55), FeedStatus("live"))
        assert "gap new" in screen_text(app)["feed"]
        assert head(app).at == NOW + timedelta(seconds=5)


async def test_nothing_is_made_up_of_a_stage_before_its_source_has_said_a_word(
    clock: Any, screen_text: Texts
) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        painted = screen_text(app)
        assert "○ connecting" in painted["header"]
        assert "Nothing has come" in painted["slate"]
        assert not {"LIVE", "12:00", "Not started"} & set("  ".join(painted.values()).split("  "))
        await pilot.press("left", "n", "t", "space", "l")
        await fill(source, pilot, *BACKLOG)
        assert "● LIVE" in screen_text(app)["header"] and "gap old" in screen_text(app)["feed"]


async def test_the_delay_holds_back_everything_and_is_changed_by_keys(clock: Any, screen_text: Texts) -> None:
    source, kept = Source(), []
    app = live_app(source, clock, delay_s=95, kept=kept)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG)
        assert "gap old" not in "\n".join(screen_text(app).values())
        assert "● −95 s" in screen_text(app)["header"]
        await pilot.press("F", "D", "S")
        await pilot.pause()
        assert head(app).delay_s == 59
        assert "gap old" in screen_text(app)["feed"]
        await pilot.press("f", "d", "s")
        await pilot.pause()
        assert "gap old" not in screen_text(app)["feed"]
        assert kept == [65, 60, 59, 89, 94, 95]


async def test_the_tv_sets_the_delay_in_one_go(clock: Any) -> None:
    source, kept = Source(), []
    app = live_app(source, clock, kept=kept)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG)
        await pilot.press("v", *"60", "enter")
        assert kept == [100]
        await pilot.press("v", *"70", "enter")
        assert isinstance(app.screen, Prompt)
        assert "10 min at most" in str(app.screen.query_one(Static).render())


async def test_paused_and_rewound_it_goes_on_arriving_and_l_goes_back(clock: Any, screen_text: Texts) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG)
        await pilot.press("space", "left", "left")
        clock.now += 10
        await fill(source, pilot, gap("new", -5, 55))
        assert "gap new" not in screen_text(app)["feed"] and "gap old" not in screen_text(app)["feed"]
        assert "❚❚ −2:10" in screen_text(app)["header"]
        await pilot.press("l")
        await pilot.pause()
        assert "gap new" in screen_text(app)["feed"] and "● LIVE" in screen_text(app)["header"]


@pytest.mark.parametrize(
    "error", [FeedError("The server is gone: try later."), RuntimeError("[/b] \x1b[2J broken")]
)
async def test_a_source_that_fails_is_said_to_and_the_screen_stays(
    clock: Any, screen_text: Texts, error: Exception
) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG, error)
        message = messages(app)[0]
        assert "\x1b" not in message and message[-5:] in str(error)
        assert "gap old" in screen_text(app)["feed"]
        assert "source failed" in screen_text(app)["header"]
        assert "○ FAILED" in screen_text(app)["header"] and "LIVE" not in screen_text(app)["header"]
        await pilot.press("left")
        assert isinstance(app.screen, StageScreen)


async def test_the_header_says_how_the_source_is_doing(clock: Any, screen_text: Texts) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(160, 40)) as pilot:
        await fill(source, pilot, *BACKLOG, FeedStatus("lost", "the server answered \x1b[1m503", retry_in_s=8))
        clock.now += 3
        await pilot.pause(0.3)
        assert "lost, retrying in 5 s" in screen_text(app)["header"]
        assert messages(app) == ["the server answered 503"]
        await fill(source, pilot, FeedStatus("live"))
        clock.now += 120
        await pilot.pause(0.3)
        assert "data 3 min old" in screen_text(app)["header"]  # 123 s, and 90 s that it was old at first


async def test_a_source_that_has_ended_is_not_live_once_all_of_it_is_shown(clock: Any, screen_text: Texts) -> None:
    source = Source()
    app = live_app(source, clock, delay_s=95)
    async with app.run_test(size=(140, 40)) as pilot:
        await fill(source, pilot, *BACKLOG, FeedStatus("ended"))
        assert "● −95 s" in screen_text(app)["header"] and "nothing more comes" in screen_text(app)["header"]
        clock.now += 6
        await pilot.pause(0.3)
        assert "gap old" in screen_text(app)["feed"]
        assert "■ ended" in screen_text(app)["header"] and "−95 s" not in screen_text(app)["header"]


async def test_a_header_that_comes_again_begins_another_log(clock: Any, screen_text: Texts) -> None:
    source = Source()
    app = live_app(source, clock)
    hour = timedelta(hours=1)
    other = Stage(id="other", race="Amstel", distance_km=250, start_at=NOW - 2 * hour)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG, FeedStatus("live"))
        await pilot.press("left")
        await fill(source, pilot, other, Start(id="s", at=NOW - hour, km_to_go=250), FeedStatus("live"))
        painted = screen_text(app)
        assert "Amstel" in painted["header"] and "● LIVE" in painted["header"]
        assert "250" in painted["course"] and "gap old" not in "\n".join(painted.values())
        assert head(app).timeline is app.screen.timeline  # type: ignore[attr-defined]
        assert [event.id for event in head(app).timeline.log()] == ["s"]


async def test_the_same_log_told_anew_forgets_what_it_no_longer_says_and_keeps_the_place(
    clock: Any, screen_text: Texts
) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG)
        await pilot.press("space", "left")
        place = head(app).at
        await fill(source, pilot, *BACKLOG[:-1], gap("mended", 90, 45))
        assert head(app).at == place
        await pilot.press("l")
        await pilot.pause()
        assert "gap mended" in screen_text(app)["feed"] and "gap old" not in screen_text(app)["feed"]


async def test_lines_that_a_source_got_wrong_are_said_and_not_for_ever(clock: Any) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        await fill(source, pilot, *BACKLOG, *(Rejected("[/b] no id", "{}") for _ in range(50)))
        assert messages(app) == ["Set aside: [/b] no id"] * 3


async def test_a_burst_of_events_is_taken_in_whole(clock: Any) -> None:
    source = Source()
    app = live_app(source, clock)
    async with app.run_test(size=(120, 40)) as pilot:
        burst = [Comment(id=f"c{n}", at=NOW - timedelta(seconds=n), text="words") for n in range(3000)]
        await fill(source, pilot, *BACKLOG, *burst)
        await pilot.pause(0.5)
        assert isinstance(app.screen, StageScreen)
        assert len(app.screen.timeline) == 3005
