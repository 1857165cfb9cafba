"""Prints a live source as one line per event."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress

from feeds.base import FeedItem, FeedStatus, Rejected
from tracker.commands.unattended import Voice
from tracker.plain import LineWriter
from tracker.playhead import Playhead
from tracker.race.events import EventBase
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

TICK_S = 0.1
"""Seconds between two checks of the playhead."""

PATIENCE_S = 5.0
"""Seconds beyond the delay within which the playhead must reach the end of a finished log."""


class _Lines:
    """How far a log has been printed."""

    def __init__(self, playhead: Playhead, voice: Voice) -> None:
        self._playhead = playhead
        self._voice = voice
        self._writer = LineWriter(playhead.timeline)
        self._has_header = False
        self._status = FeedStatus("connecting")

    def print_due(self) -> None:
        """Print the lines that the playhead has reached."""
        self._playhead.advance(time.monotonic())
        for text in self._writer.lines(self._playhead.at):
            self._voice.line(text)

    def print_rest(self) -> None:
        """Print the remaining lines, wherever the playhead is."""
        if len(self._playhead.timeline):
            for text in self._writer.lines(self._playhead.timeline.end):
                self._voice.line(text)

    def take(self, item: FeedItem) -> None:
        """Add one item of the source."""
        playhead = self._playhead
        if isinstance(item, Stage):
            if self._has_header:  # another log begins
                playhead.begin_again(Timeline(item))
            else:
                playhead.timeline = Timeline(item)
            self._has_header = True
            self._writer = LineWriter(playhead.timeline)
            self._voice.talk(item.title)
        elif isinstance(item, EventBase):
            playhead.timeline.append(item)
        elif isinstance(item, Rejected):
            self._voice.talk(f"Set aside: {item.reason}.")
        elif isinstance(item, FeedStatus):
            self.print_due()
            if (item.phase, item.text) != (self._status.phase, self._status.text):
                self._voice.talk(status_line(item))
            self._status = item


async def print_lines(items: AsyncGenerator[FeedItem, None], playhead: Playhead, voice: Voice) -> None:
    """Print a line for each event that the playhead has reached, and the status of the source on stderr.

    Return when the source has ended and its last event was printed.

    Raises:
        FeedError: the source can't be followed.
    """
    lines = _Lines(playhead, voice)

    async def take_all() -> None:
        async with aclosing(items):
            async for item in items:
                lines.take(item)

    taking = asyncio.create_task(take_all())
    try:
        while not taking.done():
            lines.print_due()
            await asyncio.sleep(TICK_S)
        await taking
        # Events dated ahead of the clock would never be reached by following it.
        until = time.monotonic() + playhead.delay_s + PATIENCE_S
        while playhead.at < playhead.timeline.end and not (playhead.following and time.monotonic() > until):
            lines.print_due()
            await asyncio.sleep(TICK_S)
        lines.print_due()
        lines.print_rest()
    finally:
        taking.cancel()
        with suppress(asyncio.CancelledError, OSError):
            await taking  # so that the source has released everything


def status_line(status: FeedStatus) -> str:
    """Return the status of a source in a line for stderr."""
    wait = status.retry_in_s
    retry = "" if wait is None else f", retrying in {wait:.0f} s" if wait >= 0.5 else ", retrying"
    return f"{status.phase}{retry}" + (f": {status.text}" if status.text else "")
