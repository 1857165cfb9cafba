"""Reads a stage that is over: one of the library, or a stage file."""

import asyncio
from collections.abc import AsyncGenerator
from typing import ClassVar

from feeds.base import Feed, FeedError, FeedItem, FeedStatus, Rejected
from tracker.journal import LogError, read_log
from tracker.library import LibraryError, resolve


class ReplayFeed(Feed):
    """A stage file that no longer grows."""

    schemes: ClassVar[tuple[str, ...]] = ("replay",)
    summary: ClassVar[str] = "replay:STAGE, a stage of the library or a stage file"

    async def items(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the header and every event in the order of the file, then end.

        Raises:
            FeedError: there is no such stage, or it can't be read.
        """
        try:
            log = await asyncio.to_thread(lambda: read_log(resolve(self.uri.partition(":")[2])))
        except (LibraryError, LogError) as error:
            raise FeedError(str(error)) from None
        yield log.stage
        for event in log.events:
            yield event
        for bad in log.bad:
            yield Rejected(bad.reason, bad.text)
        yield FeedStatus("ended")
