"""Requests each resource of a source once, to show what it gives."""

import asyncio
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime

import httpx

from feeds.base import Feed, FeedError, FeedItem, FeedStatus, Rejected
from feeds.polled import Body, Reader, Resource
from feeds.polling import PAUSE_S, PolledFeed, ask, content_type, wall_clock
from feeds.web import Fetched, Trouble, make_client
from tracker.race.events import EventBase, Header
from tracker.race.stage import Stage
from tracker.race.text import plain

ROUNDS = 3
"""How often a reader is asked what it wants: a list of stages leads to the stage, and that to its groups."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The answer to the request of one resource."""

    resource: Resource
    status: int | None = None
    size: int = 0
    """Size of the body in bytes."""
    content_type: str = ""
    age_s: float | None = None
    """Age of the answer by the server's headers, in seconds."""
    trouble: str = ""
    """Why there is no answer."""
    says: int = 0
    """Number of items that the reader made of it."""


@dataclass(slots=True)
class Found:
    """The items of a source."""

    asked: list[Asked] = field(default_factory=list)
    stage: Stage | None = None
    events: list[EventBase] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    status: FeedStatus | None = None
    trouble: str = ""
    """Why the source can't be followed."""

    def take(self, item: FeedItem) -> None:
        """Add one item of the source."""
        if isinstance(item, Stage):
            self.stage = item
        elif isinstance(item, EventBase):
            self.events.append(item)
            if isinstance(item, Header):
                self.stage = item.stage
        elif isinstance(item, Rejected):
            self.rejected.append(item)
        else:
            self.status = item


async def probe(
    feed: Feed, within_s: float = 5.0, client: httpx.AsyncClient | None = None, reader: Reader | None = None
) -> Found:
    """Return what a source gives when each of its resources is requested once.

    Args:
        feed: the source; one that is not polled is followed for `within_s`.
        within_s: seconds to follow a source that is not polled.
        client: makes the requests; None creates one.
        reader: reads the answers of a polled source; None takes a new one from the feed.
    """
    found = Found()
    try:
        if isinstance(feed, PolledFeed):
            await _ask_all(reader or feed.reader(), found, client)
        else:
            async with asyncio.timeout(within_s), aclosing(feed.items()) as items:
                async for item in items:
                    found.take(item)
    except FeedError as error:
        found.trouble = str(error)
    except TimeoutError:
        pass  # a live source does not end by itself
    return found


async def _ask_all(reader: Reader, found: Found, client: httpx.AsyncClient | None) -> None:
    given, client = client, client or make_client()
    done: set[tuple[str, str]] = set()
    try:
        for _ in range(ROUNDS):
            for resource in [each for each in reader.wanted(wall_clock()) if (each.key, each.url) not in done]:
                done.add((resource.key, resource.url))
                found.asked.append(await _ask(reader, resource, found, client))
                await asyncio.sleep(PAUSE_S)
    finally:
        if given is None:
            await client.aclose()


async def _ask(reader: Reader, resource: Resource, found: Found, client: httpx.AsyncClient) -> Asked:
    try:
        fetched = await ask(client, resource, {})
    except Trouble as trouble:
        return Asked(resource, trouble=str(trouble))
    kind, now = content_type(fetched), wall_clock()
    try:
        items = reader.take(Body(resource.key, now, fetched.body, kind))
    except FeedError:
        raise
    except Exception as error:  # noqa: BLE001  # a reader's bug on one list must not hide what the others give
        what = plain(f"{type(error).__name__}: {error}", 120)
        items = [Rejected(f"the reader of this source failed ({what})", resource.key)]
    for item in items:
        found.take(item)
    return Asked(resource, fetched.status, len(fetched.body), kind, _age_s(fetched, now), says=len(items))


def _age_s(fetched: Fetched, now: datetime) -> float | None:
    """Return the age of an answer in seconds by the server's clock, or None."""
    try:
        changed = parsedate_to_datetime(fetched.headers["last-modified"])
        said = parsedate_to_datetime(fetched.headers["date"]) if "date" in fetched.headers else now
        return max(0.0, (said - changed).total_seconds())
    except (KeyError, ValueError, TypeError):
        return None
