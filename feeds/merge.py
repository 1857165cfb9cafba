"""Merges two sources: the first gives the data, the second overrides it.

The second source's events go into the same log, by three rules:

* Its ids get a full-width tilde (`～`) as prefix, so that they never collide with an id of the first source. Of
events
  with the same time and kind, the log takes the ids in order, and the full-width tilde comes after digits and
  letters: the second source's event comes later, so it counts.
* A correction in it targets one of its own events, or else one of the first source: so it corrects the first
source.
* A later event of the first source counts again, as any later event does.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from dataclasses import replace

from feeds.base import FeedError, FeedItem, FeedStatus, Rejected
from tracker.race.events import Amend, EventBase, Withdraw
from tracker.race.stage import Stage

MARK = "\uff5e"
"""The prefix of the second source's ids, which comes after the digits and letters of almost all scripts."""

AHEAD = 1000
"""Maximum number of items that are read ahead of the consumer."""


async def merge(
    first: AsyncGenerator[FeedItem, None], second: AsyncGenerator[FeedItem, None]
) -> AsyncGenerator[FeedItem, None]:
    """Yield the items of both sources, beginning with the first one's header.

    Raises:
        FeedError: the first source can't be followed. A failure of the second is a status.
    """
    queue: asyncio.Queue[FeedItem | Exception | None] = asyncio.Queue(AHEAD)
    has_header = asyncio.Event()
    latest = FeedStatus("connecting")

    async def take_first() -> None:
        nonlocal latest
        try:
            async with aclosing(first):
                async for item in first:
                    await queue.put(item)
                    if isinstance(item, Stage):
                        has_header.set()
                    elif isinstance(item, FeedStatus):
                        latest = item
            await queue.put(None)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is raised where the items are taken
            await queue.put(error)
        finally:
            has_header.set()

    async def take_second() -> None:
        await has_header.wait()
        own: set[str] = set()
        try:
            async with aclosing(second):
                async for item in second:
                    said = _overriding_item(item, own, latest)
                    if said is not None:
                        await queue.put(said)
        except FeedError as error:
            await queue.put(replace(latest, text=str(error)))
        except Exception as error:  # noqa: BLE001  # as above
            await queue.put(error)
        await queue.put(None)

    tasks = [asyncio.create_task(take_first()), asyncio.create_task(take_second())]
    try:
        left = len(tasks)
        while left:
            item = await queue.get()
            if isinstance(item, Exception):
                raise item
            if item is None:
                left -= 1
            else:
                yield item
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task


def _overriding_item(item: FeedItem, own: set[str], first: FeedStatus) -> FeedItem | None:
    """Return an item of the second source as it is merged; None to drop it. The first source's status is shown."""
    if isinstance(item, EventBase):
        return overriding(item, own)
    if isinstance(item, FeedStatus):
        return replace(first, text=item.text) if item.phase == "lost" else None
    return item if isinstance(item, Rejected) else None


def overriding(event: EventBase, own: set[str]) -> EventBase:
    """Return an event of the second source as it goes into the log.

    Args:
        event: the event as the source reports it.
        own: the ids that the source has used so far; this one is added.
    """
    own.add(event.id)
    update = {"id": MARK + event.id}
    if isinstance(event, Amend | Withdraw) and event.target in own:
        update["target"] = MARK + event.target
    return event.model_copy(update=update)
