"""The feed against a Race Center on loopback, and how politely it asks."""

import asyncio
from contextlib import aclosing
from datetime import timedelta

import pytest
import synthetic
from serve import served

from feeds.base import FeedError, FeedOptions, FeedStatus, Rejected
from feeds.racecenter import RaceCenterFeed
from feeds.registry import open_feed
from tracker.race.events import kind_of
from tracker.race.stage import Stage


async def until(feed, is_enough):
    """Return what a feed yields until it is enough."""
    items = []
    async with asyncio.timeout(60), aclosing(feed.items()) as source:
        async for item in source:
            items.append(item)
            if is_enough(items):
                break
    return items


def kinds(items):
    return {kind_of(item) for item in items if hasattr(item, "at")}


async def test_a_stage_is_followed_from_a_server_on_loopback():
    with served(synthetic.when(200), speed=1) as (base, asked):
        feed = open_feed(f"racecenter:{base}/2026/5", FeedOptions(every_s=0.2))
        items = await until(
            feed, lambda items: {"situation", "comment", "climb", "abandon", "weather"} <= kinds(items)
        )
    log = [item for item in items if not isinstance(item, FeedStatus)]
    assert isinstance(log[0], Stage) and log[0].id == "racecenter-2026-5" and len(log[0].riders) == 176
    assert not any(isinstance(item, Rejected) for item in log)
    assert asked[0] == "stage-2026" and asked.count("allCompetitors-2026") == 1
    groups = next(item for item in log if kind_of(item) == "situation").groups
    assert [group.name for group in groups][-2:] == ["Gr. Maillot Jaune", "Distancés"]


async def test_it_ends_by_itself_once_all_is_official(monkeypatch):
    monkeypatch.setattr("feeds.racecenter.reader.AFTERWARDS", timedelta(0))
    with served(synthetic.FINISH + timedelta(hours=1), speed=1) as (base, _):
        feed = open_feed(f"racecenter:{base}/2026/5", FeedOptions(every_s=0.2))
        items = await until(feed, lambda items: False)
    assert {"finish", "result", "gc", "classification"} <= kinds(items)
    assert isinstance(items[-1], FeedStatus) and items[-1].phase == "ended"


async def test_a_stage_that_is_not_there_is_one_sentence():
    with served(synthetic.START, speed=1) as (base, _), pytest.raises(FeedError, match="no stage 19"):
        await until(open_feed(f"racecenter:{base}/2026/19"), lambda items: False)


def test_a_public_server_is_never_asked_more_often_than_every_ten_seconds():
    assert RaceCenterFeed("racecenter:letour/2026/5", FeedOptions(every_s=1)).options.every_s == 10
    assert RaceCenterFeed("racecenter:letour/2026/5", FeedOptions(every_s=30)).options.every_s == 30
    assert RaceCenterFeed("racecenter:letour/2026/5").options.every_s is None
    assert RaceCenterFeed("racecenter:http://127.0.0.1:1/2026/5", FeedOptions(every_s=0.5)).options.every_s == 0.5
