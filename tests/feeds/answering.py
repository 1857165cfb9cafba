"""Servers of the API that a test answers for: right, wrong, slow or endless."""

import asyncio

import httpx

from feeds.api import ApiFeed
from feeds.base import FeedOptions, FeedStatus


async def no_wait(seconds):
    await asyncio.sleep(0)


HOSTS = ("race.example", "other.example")


def feed_of(handler, url="http://race.example/", **options):
    client = httpx.AsyncClient(transport=httpx.MockTransport(handler), max_redirects=5)
    return ApiFeed(url, FeedOptions(**options), client=client, sleep=no_wait)


def lost(items):
    return isinstance(items[-1], FeedStatus) and items[-1].phase == "lost"


class Body(httpx.AsyncByteStream):
    """A body in parts; endless when told."""

    def __init__(self, *parts, repeat=None):
        self.parts, self.repeat, self.sent = parts, repeat, 0

    async def __aiter__(self):
        for part in self.parts:
            self.sent += len(part)
            yield part
        while self.repeat:
            self.sent += len(self.repeat)
            yield self.repeat
