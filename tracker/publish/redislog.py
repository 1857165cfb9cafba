"""A published log that is stored in a Redis Stream, which any number of servers share.

The stream is the log: its first entry is the header, each further one an event, in the order of the log. The ids
of its events are in a set under the same key with ":ids"; a script adds to both in one step, so that an id is in
the log once, whichever servers receive it. Every server reads the same lines in the same order, so their cursors
agree, and a follower may change from one to another.
"""

import asyncio
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Self
from urllib.parse import unquote, urlsplit

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError, ResponseError

from feeds.base import Rejected
from feeds.tail import Tail, TailedEvent
from tracker.journal import LogError, read_log
from tracker.publish.file import EVERY_S, Say
from tracker.publish.hub import Hub
from tracker.race.events import EventBase
from tracker.race.logline import BadLine, dump, parse_event, parse_stage
from tracker.race.stage import Stage
from tracker.race.text import plain

_GONE = (RedisError, RuntimeError)
"""What a command to a Redis that has gone raises: uvloop's is a RuntimeError where it was just closed."""

ANSWER_WITHIN_S = 5.0
"""Seconds without an answer after which Redis counts as unreachable."""

BLOCK_MS = 2000
"""Milliseconds that one read waits for the next entry; less than `ANSWER_WITHIN_S`."""

AGAIN_S = 0.5
"""Seconds until an unreachable Redis is tried again."""

PAGE = 1000
"""Entries per read."""

_CREATE = """
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('DEL', KEYS[2])
redis.call('XADD', KEYS[1], '*', 'stage', ARGV[1])
return 1
"""

# The set comes last: if it came first and memory ran out in between, the event could never be added.
_ADD = """
if redis.call('EXISTS', KEYS[1]) == 0 then return false end
local added = {}
for n = 1, #ARGV, 2 do
  if redis.call('SISMEMBER', KEYS[2], ARGV[n]) == 0 then
    redis.call('XADD', KEYS[1], '*', 'event', ARGV[n + 1])
    redis.call('SADD', KEYS[2], ARGV[n])
    added[#added + 1] = ARGV[n]
  end
end
return added
"""

_FIRST = b"-"


class Place(NamedTuple):
    """The location of a log in Redis."""

    server: str
    """The URL for the client, with the login if there is one."""
    key: str
    name: str
    """Its name in messages, without the login."""


def place_of(url: str) -> Place:
    """Return the location in a URL: redis://[USER:PASSWORD@]HOST[:PORT][/DB]/KEY, or rediss:// for TLS.

    Raises:
        ValueError: it is not such a URL; the message is one sentence that says what to write.
    """
    parts = urlsplit(url)
    path = [unquote(part) for part in parts.path.split("/") if part]
    if parts.scheme not in ("redis", "rediss") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("The log is named redis://HOST/KEY, or redis://HOST:PORT/DB/KEY.")
    db = path.pop(0) if path and path[0].isdigit() else "0"
    if len(path) != 1:
        raise ValueError(f"The address of the log needs one key at its end: redis://{parts.hostname}/KEY.")
    host = parts.netloc.rpartition("@")[2]
    return Place(f"{parts.scheme}://{parts.netloc}/{db}", path[0], f"{parts.scheme}://{host}/{db}/{path[0]}")


class RedisLog:
    """A log in a Redis Stream: the content of the stream is published, whichever server writes it; use `open`.

    Attributes:
        hub: the published log.
        can_append: whether posted events are written.
    """

    hub: Hub

    def __init__(self, place: Place, say: Say, *, write: bool) -> None:
        """Prepare to use the log at a location."""
        self.can_append = write
        # A second try is for connections that were open when Redis was restarted.
        self._redis = Redis.from_url(
            place.server,
            socket_timeout=ANSWER_WITHIN_S,
            socket_connect_timeout=ANSWER_WITHIN_S,
            retry=Retry(NoBackoff(), 1, supported_errors=(RedisConnectionError,)),
        )
        self._keys = [place.key, f"{place.key}:ids"]
        self._name = place.name
        self._say = say
        self._create = self._redis.register_script(_CREATE)
        self._add = self._redis.register_script(_ADD)
        self._last = _FIRST
        self._reading = asyncio.Lock()
        self._tail: Tail | None = None
        self._pending: list[tuple[str, bytes]] = []

    @classmethod
    async def open(cls, place: Place, say: Say, *, write: bool = False, file: Path | None = None) -> Self:
        """Read the log at a place.

        Args:
            place: its location.
            say: takes sentences on skipped lines, and on later problems.
            write: whether posted events are written.
            file: a stage file whose missing header and events are added, now and while a desk goes on writing it.

        Raises:
            LogError: it can't be read, there is neither a log nor a file, or the file is of another log.
        """
        log = cls(place, say, write=write)
        try:
            if file is not None:
                await log._create(keys=log._keys, args=[_line(read_log(file).stage)])
            await log._say_what_could_be_lost()
            await log.catch_up()
            if file is not None:
                await log._carry_file(file)
        except _GONE as error:
            await log.close()
            raise LogError(log._why(error)) from None
        except BaseException:
            await log.close()
            raise
        return log

    async def append(self, events: Sequence[EventBase]) -> set[str]:
        """Write events, publish them, and return the ids of those that the log did not have.

        Raises:
            LogError: Redis can't be reached or can't take them now.
        """
        try:
            added = await self._keep((event.id, _line(event)) for event in events)
        except _GONE as error:
            raise LogError(self._why(error)) from None
        await self.catch_up()
        return added

    async def catch_up(self) -> None:
        """Publish the events that are in the stream now.

        Raises:
            LogError: there is no log, or it can't be read.
        """
        try:
            async with self._reading:
                await self._read()
        except _GONE as error:
            raise LogError(self._why(error)) from None

    async def keep_up(self) -> None:
        """Publish events that any server adds, until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._watch())
            if self._tail is not None:
                group.create_task(self._carry(self._tail))

    async def close(self) -> None:
        """Close the connections."""
        await self._redis.aclose()

    # -- reading -------------------------------------------------------------------------------------------

    async def _watch(self) -> None:
        while True:
            try:
                await self.catch_up()
                self.hub.away = False
                await self._redis.xread({self._keys[0]: self._last}, count=1, block=BLOCK_MS)
            except (*_GONE, LogError) as error:
                if not self.hub.away:
                    why = str(error) if isinstance(error, LogError) else self._why(error)
                    self._say(f"{why} What was read of it stays published.")
                self.hub.away = True
                await asyncio.sleep(AGAIN_S)

    async def _read(self) -> None:
        while True:
            # The last entry is read again: if it has gone, this is another log.
            found: Any = await self._redis.xrange(self._keys[0], min=self._last, count=PAGE)
            if self._last == _FIRST:
                if not found:
                    raise LogError(f"There is no log at {self._name}: name a stage file to begin it with.")
            elif not found or found[0][0] != self._last:
                self._last = _FIRST
                continue
            else:
                del found[0]
            if not found:
                return
            self._publish(found)

    def _publish(self, entries: Iterable[tuple[bytes, dict[bytes, bytes]]]) -> None:
        for entry, fields in entries:
            try:
                if self._last == _FIRST:
                    self._begin(parse_stage(fields.get(b"stage", b"")))
                else:
                    line = fields.get(b"event", b"")
                    self.hub.publish(parse_event(line), line, wake=False)
            except BadLine as error:
                if self._last == _FIRST:
                    raise LogError(f"{self._name} is no log of a stage: take another key.") from None
                self._say(f"The entry {plain(entry.decode(), 40)} was set aside: {error}.")
            self._last = entry
        self.hub.wake()

    def _begin(self, stage: Stage) -> None:
        if hasattr(self, "hub"):
            self.hub.replace(stage)
        else:
            self.hub = Hub(stage)

    # -- writing -------------------------------------------------------------------------------------------

    async def _keep(self, lines: Iterable[tuple[str, bytes]]) -> set[str]:
        arguments = [part for event_id, line in lines for part in (event_id.encode(), line)]
        added: list[bytes] | None = await self._add(keys=self._keys, args=arguments)
        if added is None:
            raise LogError(f"There is no log at {self._name} any more: start a server with a stage file again.")
        return {event_id.decode() for event_id in added}

    async def _carry_file(self, file: Path) -> None:
        tail = Tail(file)
        while not tail.at_end:
            if not await self._carry_what_is_new(tail):
                raise LogError(f"{file} is of another stage than the log at {self._name}: take another key.")
        await self.catch_up()
        self._tail = tail

    async def _carry(self, tail: Tail) -> None:
        """Add events that a desk writes to the file, as long as it is the same log."""
        said = ""
        while True:
            try:
                if not await self._carry_what_is_new(tail):
                    self._say(f"{tail.path} is another log now: what is new in it is not added.")
                    return
                said = ""
            except (*_GONE, LogError, OSError) as error:
                text = f"What is new in {tail.path} waits: {plain(str(error), 120)}"
                if text != said:
                    self._say(text)
                said = text
                await asyncio.sleep(AGAIN_S)
            await asyncio.sleep(EVERY_S if tail.at_end else 0)

    async def _carry_what_is_new(self, tail: Tail) -> bool:
        """Add the new events of a file; return False where the file is of another log."""
        for item in tail.read():
            if isinstance(item, Stage) and item != self.hub.stage:
                return False
            if isinstance(item, Rejected):
                self._say(f"A line was set aside: {item.reason}.")
            if isinstance(item, TailedEvent):
                self._pending.append((item.event.id, item.line))
        while self._pending:
            await self._keep(self._pending[:PAGE])
            del self._pending[:PAGE]
        return True

    # -- words ---------------------------------------------------------------------------------------------

    async def _say_what_could_be_lost(self) -> None:
        try:
            found: Any = await self._redis.config_get("append*")
        except ResponseError:
            return  # a managed Redis may not show its configuration
        setup = {_text(name): _text(value) for name, value in found.items()}
        if (setup.get("appendonly"), setup.get("appendfsync")) != ("yes", "always"):
            self._say(
                "This Redis may lose what it took last when it fails: set appendonly yes, appendfsync always."
            )

    def _why(self, error: Exception) -> str:
        return f"The log at {self._name} can't be used ({plain(str(error), 120).rstrip('.')})."


def _line(said: EventBase | Stage) -> bytes:
    return dump(said).encode(errors="replace")


def _text(value: str | bytes) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else value
