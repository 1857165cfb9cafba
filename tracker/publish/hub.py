"""The log that a server shares with all its followers.

There is one copy of the log, however many follow it: a follower is no more than a number, how far it has come.
Nothing is queued for anybody, so a slow reader costs what its socket buffers and not more.

A *cursor* names a point of a log: `1234-9f2c61d0a8b4` is the point after the first 1,234 events, and the second
part a digest of the header and all of them. A cursor that fits is a proof that two ends hold the same log so
far; when a journal was replaced by another one, no cursor of the old one fits.
"""

import asyncio
import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from tracker.publish.lines import last_lines
from tracker.race.events import EventBase, Header
from tracker.race.logline import dump, parse_event
from tracker.race.report import as_object
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

PAGE = 1000
"""Events on a page of the log; a page ends at each multiple of it."""

CHUNK = 64 * 1024
"""About how many bytes a follower that is behind gets in one go: no more than its connection buffers."""

_DATA = b"\ndata: "


class Hub:
    """One log, and those who wait for its next event. All of it belongs to one event loop.

    Attributes:
        stage: the header of the log.
        latest_stage: the same as corrected by the log.
        stopping: why no more will come, once that is so.
        followers: how many streams are open.
        away: whether where the log is kept can't be reached, so that there may be more than is here.
        generation: counts up each time another log takes the place of this one.
    """

    def __init__(self, stage: Stage, events: Iterable[EventBase] = ()) -> None:
        """Hold the log of `stage`; an event that repeats an id is left out."""
        self.stopping: str | None = None
        self.followers = 0
        self.away = False
        self.generation = 0
        self._waiting: list[asyncio.Future[None]] = []
        self._begin(stage, events)

    def _begin(self, stage: Stage, events: Iterable[EventBase]) -> None:
        self.stage = self.latest_stage = stage
        self._timeline = Timeline(stage)
        self._frames: list[bytes] = []
        self._numbers: dict[str, int] = {}
        self._digest = blake2b(dump(stage).encode(errors="replace"), digest_size=6).digest()
        self._start = self._digest
        self._page = lru_cache(maxsize=64)(self._lines)
        self._answers: dict[str, bytes] = {}
        self._answered = ""
        for event in events:
            self._add(event, None)

    # -- what the log says ---------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._frames)

    def cursor(self, number: int) -> str:
        """Return the cursor of the point after the first `number` events."""
        if not number:
            return f"0-{self._start.hex()}"
        return self._frames[number - 1][4 : self._frames[number - 1].index(_DATA)].decode()

    @property
    def end(self) -> str:
        """The cursor of the end of the log."""
        return self.cursor(len(self._frames))

    def number_of(self, cursor: str) -> int | None:
        """Return how many events come before a cursor, or None when it is none of this log.

        A bare number is taken at its word.
        """
        number, digest = _number(cursor), cursor.partition("-")[2]
        if number is None or number > len(self._frames) or (digest and self.cursor(number) != cursor):
            return None
        return number

    def is_ahead(self, cursor: str) -> bool:
        """Return whether a cursor is of a point that this log has not reached."""
        return (_number(cursor) or 0) > len(self._frames)

    def pages(self, after: int) -> list[str]:
        """Return the cursors at the ends of the pages that hold what comes after the first `after` events."""
        ends = [*range((after // PAGE + 1) * PAGE, len(self._frames) + 1, PAGE)]
        if len(self._frames) > (ends[-1] if ends else after):
            ends.append(len(self._frames))
        return [self.cursor(end) for end in ends]

    def page(self, end: int, after: int = 0) -> bytes:
        """Return the lines of the page that ends at `end`, without the first `after` events of the log."""
        begin = (end - 1) // PAGE * PAGE if end else 0
        return self._page(max(begin, after), end)

    def _lines(self, begin: int, end: int) -> bytes:
        return b"".join(frame[frame.index(_DATA) + len(_DATA) : -1] for frame in self._frames[begin:end])

    def frames(self, number: int) -> tuple[bytes, int]:
        """Return what to send after the first `number` events, about `CHUNK` bytes, and how far it goes."""
        if number == len(self._frames) - 1:
            return self._frames[number], number + 1
        size, stop = 0, number
        while stop < len(self._frames) and size < CHUNK:
            size += len(self._frames[stop])
            stop += 1
        return b"".join(self._frames[number:stop]), stop

    def get(self, event_id: str) -> EventBase | None:
        """Return the event that was published with this id, or None."""
        number = self._numbers.get(event_id)
        return None if number is None else parse_event(self._lines(number - 1, number))

    def number(self, event_id: str) -> int:
        """Return the place in the log, from 1, of the event with this id; 0 when there is none."""
        return self._numbers.get(event_id, 0)

    def state(self) -> bytes:
        """Return the race at the end of the log, as `ardoise state` prints it, in JSON."""
        return self._answer("state", as_object)

    def lines(self, language: str = "en") -> bytes:
        """Return the last lines of the feed, in JSON, our words in a language that has a catalogue."""
        return self._answer(f"lines.{language}", lambda snapshot: last_lines(snapshot, language))

    def _answer(self, name: str, make: Callable[[Snapshot], Any]) -> bytes:
        if self._answered != self.end:
            self._answers.clear()
            self._answered = self.end
        if name not in self._answers:
            self._fold()
            answer = make(self._timeline.snapshot(self._timeline.end))
            self._answers[name] = json.dumps(answer, ensure_ascii=False).encode(errors="replace")
        return self._answers[name]

    def _fold(self) -> None:
        # Followers need no fold: only who asks for the state makes the server keep the race as well.
        begin = len(self._timeline)
        fresh = (parse_event(self._lines(number, number + 1)) for number in range(begin, len(self._frames)))
        if not begin:
            self._timeline = Timeline(self.stage, fresh)
            return
        for event in fresh:
            self._timeline.append(event)

    # -- what changes it -----------------------------------------------------------------------------------

    def publish(self, event: EventBase, line: bytes | None = None, *, wake: bool = True) -> int:
        """Add an event at the end and wake all who wait for it.

        Args:
            event: what happened; one whose id the log has already is left out.
            line: the event as one line of JSON, where that is at hand; it spares writing it again.
            wake: False when more is about to come, after which `wake` is called.

        Returns:
            The event's place in the log, from 1.
        """
        if self._add(event, line) and wake:
            self.wake()
        return self._numbers[event.id]

    def replace(self, stage: Stage, events: Iterable[EventBase] = ()) -> None:
        """Put another log in the place of this one; followers are asked to start again."""
        self.generation += 1
        self._begin(stage, events)
        self.wake()

    def _add(self, event: EventBase, line: bytes | None) -> bool:
        if event.id in self._numbers:
            return False
        if line is None or b"\r" in line or b"\n" in line:  # either would end a line of the stream
            line = dump(event).encode(errors="replace")
        self._digest = blake2b(line, digest_size=6, key=self._digest).digest()
        number = len(self._frames) + 1
        self._frames.append(b"id: %d-%s%s%s\n\n" % (number, self._digest.hex().encode(), _DATA, line))
        self._numbers[event.id] = number
        if isinstance(event, Header):
            self.latest_stage = event.stage
        return True

    # -- those who wait ------------------------------------------------------------------------------------

    async def news(self) -> None:
        """Wait until there is something new, the server stops, or it is time for a heartbeat."""
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        await waiting

    def wake(self) -> None:
        """Let every stream look what there is; one that has nothing to say gives a sign of life."""
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def stop(self, reason: str = "the server is stopping") -> None:
        """Tell every follower that this server says no more."""
        self.stopping = self.stopping or reason
        self.wake()


def _number(cursor: str) -> int | None:
    digits = cursor.partition("-")[0]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 12 else None
