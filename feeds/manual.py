"""Follows the journal of a desk on this machine while it is written."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import ClassVar

from feeds.base import Feed, FeedError, FeedItem, FeedStatus
from feeds.tail import Tail, TailedEvent
from tracker.library import user_path
from tracker.race.language import _
from tracker.race.stage import Stage
from tracker.race.text import plain

EVERY_S = 0.1
"""Seconds between two checks of the file."""

MISSING_EVERY_S = 1.0
"""Seconds between two checks for a file that does not exist."""


class ManualFeed(Feed):
    """A stage file that a desk, an editor or a script writes."""

    schemes: ClassVar[tuple[str, ...]] = ("manual",)
    summary: ClassVar[str] = "manual:PATH, a journal while a desk on this machine writes it"

    async def items(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the header, the events there are, and each new one as it is written; never ends by itself.

        Raises:
            FeedError: the file is not a stage file.
        """
        path = path_of(self.uri)
        tail = Tail(path)
        has_header, status = False, FeedStatus("connecting")
        yield status
        while True:
            try:
                found = tail.read()
                now = (
                    FeedStatus("live")
                    if has_header or found
                    else FeedStatus("lost", _("{path} is empty so far.").format(path=path))
                )
                wait = EVERY_S if tail.at_end else 0.0
            except OSError as error:
                found, wait = [], MISSING_EVERY_S
                missing = isinstance(error, FileNotFoundError)
                said = _("{path} is not there yet.") if missing else _("{path} can't be read: {why}.")
                now = FeedStatus("lost", said.format(path=plain(str(path)), why=error.strerror), wait)
            for item in found:
                if isinstance(item, Stage):
                    has_header = True
                elif not has_header:
                    raise FeedError(
                        f"{plain(str(path))} is not a stage file: its first line must be about the stage."
                    )
                yield item.event if isinstance(item, TailedEvent) else item
            if now != status:
                status = now
                yield status
            await asyncio.sleep(max(self.options.every_s or 0.0, wait) if wait else 0)


def path_of(uri: str) -> Path:
    """Return the path in `manual:PATH` or `manual://PATH`, or a bare path."""
    path = uri.partition(":")[2] if uri.partition(":")[0].lower() in ManualFeed.schemes else uri
    return user_path(path.removeprefix("//"))
