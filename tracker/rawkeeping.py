"""Writes the raw bodies of a source to a file beside its recording."""

import asyncio
import threading
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from importlib.metadata import version
from pathlib import Path

from feeds.base import FeedItem
from feeds.polled import Body
from feeds.raw import AT_ONCE, RawError, append_member, dump_body, dump_source
from tracker.race.language import _, ngettext

WRITE_EVERY_S = 5.0
"""Maximum seconds until a body is on disk."""

WAITING_LIMIT = 256 << 20
"""Maximum bytes of bodies that wait while the file can't be written; beyond it the oldest are dropped."""


def raw_file(recording: Path) -> Path:
    """Return the file of raw bodies that belongs to a recording."""
    return recording.with_name(recording.name + ".raw.gz")


class RawKeeper:
    """Writes bodies beside a recording, once its file is known."""

    def __init__(self, uri: str, recording: Callable[[], Path | None], say: Callable[[str], None]) -> None:
        """Write the bodies of a source.

        Args:
            uri: the source, without a login.
            recording: returns the file of the recording, or None until there is one.
            say: takes a sentence on a problem.
        """
        self._recording = recording
        self._say = say
        self._source = dump_source(uri, version("ardoise"))
        self._waiting: deque[bytes] = deque()
        self._size = 0
        self._given_up = 0
        self._trouble = ""
        self._taking = threading.Lock()
        self._writing = threading.Lock()

    def keep(self, body: Body) -> None:
        """Add a body, which is written within seconds."""
        with self._taking:
            self._waiting.append(dump_body(body))
            self._size += len(self._waiting[-1])
            while self._size > WAITING_LIMIT:
                self._size -= len(self._waiting.popleft())
                self._given_up += 1

    async def beside(self, items: AsyncGenerator[FeedItem, None]) -> AsyncGenerator[FeedItem, None]:
        """Yield the items, and write the bodies that they were read from meanwhile."""
        writing = asyncio.create_task(self._write_on())
        try:
            async with aclosing(items):
                async for item in items:
                    yield item
        finally:
            writing.cancel()
            with suppress(asyncio.CancelledError):
                await writing
            self.close()

    async def _write_on(self) -> None:
        while True:
            await asyncio.sleep(WRITE_EVERY_S)
            await asyncio.to_thread(self.write)

    def write(self) -> None:
        """Write the waiting bodies; if that fails they go on waiting, and it is reported once."""
        recording = self._recording()
        if recording is None:
            return
        path = raw_file(recording)
        with self._writing:
            while lines := self._taken():
                try:
                    append_member(path, self._source + b"".join(lines))
                except RawError as error:
                    with self._taking:
                        self._waiting.extendleft(reversed(lines))
                        self._size += sum(map(len, lines))
                    if not self._trouble:
                        self._say(
                            _("The bodies are not kept: {error} It is tried again until it works.").format(
                                error=error
                            )
                        )
                    self._trouble = str(error)
                    return
                if self._trouble:
                    self._trouble = ""
                    said = _("The bodies are kept in {path} again, and nothing is missing.")
                    if self._given_up:
                        said = _("The bodies are kept in {path} again, and {n} are missing.")
                    self._say(said.format(path=path, n=self._given_up))

    def _taken(self) -> list[bytes]:
        """Remove and return the waiting bodies that fit into one member."""
        lines: list[bytes] = []
        size = 0
        with self._taking:
            while self._waiting and (not lines or size + len(self._waiting[0]) <= AT_ONCE):
                lines.append(self._waiting.popleft())
                size += len(lines[-1])
            self._size -= size
        return lines

    def close(self) -> None:
        """Write the waiting bodies."""
        self.write()
        if self._waiting:
            self._say(
                ngettext("{n} body was not kept.", "{n} bodies were not kept.", len(self._waiting)).format(
                    n=len(self._waiting)
                )
            )
