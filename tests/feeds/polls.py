"""A polled source whose server and clock are the test's."""

import asyncio
from datetime import UTC, datetime, timedelta

import httpx

from feeds.base import FeedOptions, FeedStatus
from feeds.polled import Reader, Resource
from feeds.polling import PolledFeed
from tracker.race.events import Comment, EventBase
from tracker.race.stage import Stage

NOON = datetime(2026, 7, 9, 12, 0, tzinfo=UTC)
STAGE = Stage(id="tour-2026-5", race="Tour", year=2026, number=5, start_at=NOON)
HOST = "http://race.example"


class Time:
    """A clock on the wall, and what was asked of a server at what second."""

    def __init__(self):
        self.now, self.slept, self.asked = NOON, 0.0, []

    async def sleep(self, seconds):
        await asyncio.sleep(0)
        self.slept += seconds
        self.now += timedelta(seconds=seconds)

    def of(self, path):
        return [at for at, url in self.asked if url.path == path]


class Lists(Reader):
    """Wants some lists; each line of a body is a comment, the list called `header` gives the header."""

    def __init__(self, **rates):
        self.rates = rates
        self.over = False
        self.bodies = []

    def wanted(self, now):
        return [Resource(key, f"{HOST}/{key}", every_s) for key, every_s in self.rates.items()]

    def take(self, body):
        self.bodies.append(body)
        if body.key == "header":
            return [STAGE]
        self.over = b"over" in body.data
        if body.data == b"bug":
            raise KeyError("groups")
        lines = body.data.decode(errors="replace").split()
        return [Comment(id=f"{body.key}-{line}", at=body.at, text=line) for line in lines]

    @property
    def done(self):
        return self.over


def following(reader, answer, time=None, **options):
    """Return a feed that asks `answer(path, headers)`, which gives a response, or bytes for 200."""
    time = time or Time()

    class ListsFeed(PolledFeed):
        def reader(self):
            return reader

    def handler(request):
        time.asked.append((time.slept, request.url))
        said = answer(request.url.path, request.headers)
        return said if isinstance(said, httpx.Response) else httpx.Response(200, content=said)

    client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    return ListsFeed(f"{HOST}/", FeedOptions(**options), client=client, sleep=time.sleep, now=lambda: time.now)


async def take_for(feed, time, seconds):
    items, source = [], feed.items()
    async with asyncio.timeout(60):
        async for item in source:
            items.append(item)
            if time.slept >= seconds:
                break
    await source.aclose()
    return items


def events(items):
    return [item.text for item in items if isinstance(item, EventBase)]


def statuses(items):
    return [item for item in items if isinstance(item, FeedStatus)]
