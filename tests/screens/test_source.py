"""How a source is doing, on the screen: where it is, how old its data is, what went wrong, when it is asked again."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from textual.widgets import Static

from feeds.base import FeedError, FeedItem, FeedStatus, Rejected
from tracker.app import ArdoiseApp
from tracker.playhead import Playhead
from tracker.race.events import KmMark
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.screens.source import SourceScreen
from tracker.screens.stage import StageScreen
from tracker.screens.transport import SourceWatch
from tracker.settings import Settings

NOW = datetime(2024, 4, 7, 12, 0, tzinfo=UTC)
HEADER = Stage(id="live", race="Ronde", distance_km=100, start_at=NOW - timedelta(hours=1))
RECORDING = "/home/ann/ronde.jsonl"


@pytest.fixture
def queue() -> "asyncio.Queue[FeedItem | Exception]":
    return asyncio.Queue()


@pytest.fixture
def app(queue: "asyncio.Queue[FeedItem | Exception]", clock: Any) -> ArdoiseApp:
    async def items() -> AsyncIterator[FeedItem]:
        while True:
            item = await queue.get()
            if isinstance(item, Exception):
                raise item
            yield item

    timeline = Timeline(Stage(id="unknown", race="somewhere"))
    playhead = Playhead(timeline, clock.now, wall=lambda: NOW, delay_s=30)
    watch = SourceWatch("racecenter:http://race.example/2026/5", lambda: RECORDING)
    return ArdoiseApp(lambda: StageScreen(timeline, playhead, source=items(), watch=watch), Settings(), clock)


@pytest.fixture
def panel(text_of: Any) -> Any:
    """Return what the panel has painted: the facts by their names, long ones in one line again."""

    async def read(app: ArdoiseApp, pilot: Any) -> dict[str, str]:
        assert isinstance(app.screen, SourceScreen)
        app.screen.look()
        await pilot.pause()
        facts: dict[str, str] = {}
        name = ""
        for line in text_of(app.screen.query_one(Static)).splitlines():
            name = line[:11].strip() or name
            facts[name] = f"{facts.get(name, '')} {line[11:].strip()}".strip()
        return facts

    return read


async def test_a_key_tells_how_the_source_is_doing(queue: Any, app: ArdoiseApp, clock: Any, panel: Any) -> None:
    health = {"error": "race.example is in trouble (503).", "error_at": NOW, "answered_at": NOW}
    async with app.run_test(size=(120, 40)) as pilot:
        queue.put_nowait(HEADER)
        queue.put_nowait(KmMark(id="k", at=NOW - timedelta(seconds=75), km_to_go=70))
        queue.put_nowait(KmMark(id="hidden", at=NOW - timedelta(seconds=5), km_to_go=69))
        queue.put_nowait(FeedStatus("polling", next_poll_s=12, **health))
        queue.put_nowait(Rejected("no good", ""))
        await pilot.pause(0.3)
        clock.now += 4
        await pilot.press("i")
        assert await panel(app, pilot) == {
            "source": "racecenter:http://race.example/2026/5",
            "state": "polling",
            "newest data": "49 s old",
            "last answer": "4 s ago",
            "next poll": "in 8 s",
            "last error": "race.example is in trouble (503). (4 s ago)",
            "set aside": "1 line",
            "recording": RECORDING,
        }
        clock.now += 200
        assert (await panel(app, pilot))["last error"].endswith("(3 min ago)")
        await pilot.press("i")
        assert isinstance(app.screen, StageScreen)


async def test_a_source_that_is_lost_says_when_it_is_tried_again(queue: Any, app: ArdoiseApp, panel: Any) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        queue.put_nowait(FeedStatus("lost", "[/b] nobody answers: " + "wait " * 20, 8.0))
        await pilot.pause(0.3)
        await pilot.press("i")
        facts = await panel(app, pilot)
        assert facts["state"] == "lost: [/b] nobody answers: " + " ".join(["wait"] * 20)
        assert facts["last error"].endswith("wait (0 s ago)")
        assert facts["next poll"] == "in 8 s"
        assert facts["newest data"] == "nothing has come"


async def test_a_source_that_failed_says_why_after_the_notice_is_gone(
    queue: Any, app: ArdoiseApp, panel: Any
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        queue.put_nowait(HEADER)
        queue.put_nowait(FeedStatus("polling", next_poll_s=12))
        queue.put_nowait(FeedError("There is no stage today: name one."))
        await pilot.pause(0.3)
        await pilot.press("i")
        facts = await panel(app, pilot)
        assert facts["state"] == "failed"
        assert facts["last error"].startswith("There is no stage today: name one.")
        assert "next poll" not in facts


async def test_a_replay_has_no_source_to_tell_of(replaying: Any) -> None:
    app = replaying()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("i")
        assert isinstance(app.screen, StageScreen)


async def test_lists_that_do_not_come_are_in_the_header(queue: Any, app: ArdoiseApp, screen_text: Any) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        queue.put_nowait(HEADER)
        queue.put_nowait(KmMark(id="k", at=NOW - timedelta(seconds=75), km_to_go=70))
        queue.put_nowait(FeedStatus("polling", "2 of 8 lists do not come: race.example is in trouble (503)."))
        await pilot.pause()
        await pilot.pause()
        assert "2 of 8 lists do not come, data" in screen_text(app)["header"]
