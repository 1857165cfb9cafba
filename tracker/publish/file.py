"""A published log that is stored in a stage file."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from feeds.base import Rejected
from feeds.tail import Tail, TailedEvent
from tracker.journal import Journal, JournalBusy, read_log
from tracker.publish.hub import Hub
from tracker.race.events import EventBase
from tracker.race.stage import Stage

EVERY_S = 0.1
"""Seconds between two checks of the file."""

Say = Callable[[str], None]
"""Takes a sentence for the user who started the server."""


class FileLog:
    """A log in a stage file: the content of the file is published, whoever writes it.

    Attributes:
        hub: the published log.
        can_append: whether events can be written; False while a desk holds the file.
    """

    def __init__(self, path: Path, say: Say, *, write: bool = False) -> None:
        """Read a stage file.

        Args:
            path: the file.
            say: takes sentences on skipped lines, and on later problems with the file.
            write: whether to hold the file for writing, unless another process does.

        Raises:
            LogError: the file can't be read, or is not a stage file.
        """
        self._say = say
        self._said = ""
        self._journal: Journal | None = None
        if write:
            try:
                self._journal = Journal.open(path)
            except JournalBusy:
                say(f"{path} is open at a desk: what it writes is published, and nobody can post.")
        self.can_append = self._journal is not None
        self._tail = Tail(path)
        self.hub = self._begin(path)

    def _begin(self, path: Path) -> Hub:
        hub: Hub | None = None
        try:
            while not self._tail.at_end:
                hub = _take(self._tail, hub, self._say)
        except OSError:
            hub = None
        if hub is None:
            log = read_log(path)  # raises with what is wrong with the file
            hub = Hub(log.stage, log.events)
        return hub

    async def append(self, events: Sequence[EventBase]) -> set[str]:
        """Write events, all or none, and publish them; return their ids.

        Raises:
            LogError: they could not be written.
        """
        if self._journal is None:
            return set()
        await asyncio.to_thread(self._journal.append, *events)
        await self.catch_up()
        return {event.id for event in events}

    async def catch_up(self) -> None:
        """Publish the current content of the file."""
        while self._look():
            pass

    async def keep_up(self) -> None:
        """Publish new lines of the file, until cancelled."""
        while True:
            more = self._look()
            await asyncio.sleep(0 if more else EVERY_S)

    def _look(self) -> bool:
        """Publish the next new lines of the file, and return whether there are more."""
        try:
            _take(self._tail, self.hub, self._say)
            self._said = ""
        except OSError as error:
            text = f"{self._tail.path} can't be read ({error.strerror}): what was read of it stays published."
            if text != self._said:
                self._say(text)
            self._said = text
        self.hub.away = bool(self._said)
        return not (self._tail.at_end or self._said)

    async def close(self) -> None:
        """Close the file."""
        if self._journal is not None:
            self._journal.close()


def _take(tail: Tail, hub: Hub | None, say: Say) -> Hub | None:
    items = tail.read()
    for item in items:
        if isinstance(item, Stage):
            if hub is None:
                hub = Hub(item)
            else:
                hub.replace(item)
        elif isinstance(item, Rejected):
            say(f"A line was set aside: {item.reason}.")
        elif isinstance(item, TailedEvent) and hub is not None:
            hub.publish(item.event, item.line, wake=False)
    if items and hub is not None:
        hub.wake()  # once for all of them
    return hub
