"""A stage, its events, and what a feed tells of them."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from feeds.base import Feed, FeedItem
from tracker.race.events import Comment, EventBase
from tracker.race.stage import Stage

FLAG = datetime(2026, 2, 11, 12, 50, tzinfo=UTC)


@pytest.fixture
def stage() -> Stage:
    return Stage(id="tour-2026-1", race="Tour", year=2026, number=1, distance_km=150, start_at=FLAG)


@pytest.fixture
def comments() -> Callable[..., list[EventBase]]:
    def make(begin: int, end: int, text: str = "The peloton rides on.") -> list[EventBase]:
        return [
            Comment(id=f"e{number}", at=FLAG + timedelta(seconds=number), text=text, source="test")
            for number in range(begin, end)
        ]

    return make


@pytest.fixture
def collect() -> Callable[..., object]:
    """Take what a feed yields until something is true of it."""

    async def take(feed: Feed, until: Callable[[list[FeedItem]], object], within_s: float = 60) -> list[FeedItem]:
        items: list[FeedItem] = []
        source = feed.items()
        async with asyncio.timeout(within_s):
            async for item in source:
                items.append(item)
                if until(items):
                    break
        await source.aclose()
        return items

    return take
