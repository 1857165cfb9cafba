"""Polls servers for the resources that a reader wants: politely, within limits, and without giving up.

Each resource has its own rate, last answer and failure, so that a missing list does not delay the others. One
request is made at a time. Time is counted by the waits, never by the clock on the wall, which may jump.
"""

import asyncio
import hashlib
import random
from abc import abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime

import httpx

from feeds.base import Feed, FeedError, FeedItem, FeedOptions, FeedStatus, Phase, Rejected, without_login
from feeds.polled import Body, Reader, Resource
from feeds.web import Fetched, Trouble, address, backoff, fetch, make_client, name_of, user_agent
from tracker.race.events import EventBase
from tracker.race.language import _
from tracker.race.stage import Stage
from tracker.race.text import plain

PAUSE_S = 0.1
"""Minimum seconds between two requests; resources that are due together are requested one by one."""

LOOK_S = 5.0
"""Seconds without an answer after which a reader is asked again what it wants."""

LOST_S = 30.0
"""Seconds without any answer after which a source counts as lost, when two lists have failed and none is due."""

BODY_LIMIT = 16 << 20
"""Largest body that is read, in bytes, uncompressed: some fifty times the largest known list."""

MOST_WAIT_S = 60.0
"""Longest wait after a request without an answer, in seconds, unless the resource is polled less often anyway."""

MOST_LASTING_WAIT_S = 120.0
"""Longest wait after a 404 or 403, in seconds: a list may appear when the race begins."""


def wall_clock() -> datetime:
    """Return the current time with the local offset."""
    return datetime.now().astimezone()


async def ask(client: httpx.AsyncClient, resource: Resource, validators: dict[str, str]) -> Fetched:
    """Request a resource once, conditionally where there are `validators`.

    Raises:
        Trouble: the status is not 200, 204 or 304, or there is no answer.
    """
    headers = {"User-Agent": user_agent(), **dict(resource.headers), **validators}
    url = address(resource.url)
    try:
        return await fetch(client, url, headers, limit=BODY_LIMIT, allowed=(204, 304), unpack=True)
    except Trouble:
        raise
    except Exception as error:  # noqa: BLE001  # whatever a library raises must not end hours of following
        why = plain(f"{type(error).__name__}: {error}", 120)
        raise Trouble(_("{name} could not be asked ({why}).").format(name=name_of(url), why=why)) from None


@dataclass(slots=True)
class _Poll:
    """The polling of one resource."""

    resource: Resource
    due: float
    """When it is requested next, in seconds of the feed's own clock."""
    answered: bool = False
    tries: int = 0
    """Failed requests since the last answer."""
    trouble: Trouble | None = None
    validators: dict[str, str] = field(default_factory=dict)
    """The headers that make the next request conditional."""
    digest: bytes = b""
    """The digest of the last body."""

    @property
    def asked_again(self) -> bool:
        return self.resource.every_s is not None or not self.answered


class PolledFeed(Feed):
    """A source that is polled for what its reader wants.

    A subclass gives the reader. `--every` is applied here: the resource that is polled most often is polled at
    that rate, and the rates of the others are scaled by the same factor.
    """

    def __init__(
        self,
        uri: str,
        options: FeedOptions | None = None,
        *,
        client: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], datetime] = wall_clock,
    ) -> None:
        """Name the source.

        Args:
            uri: any URI that `reader` accepts.
            options: how often to poll, and what receives the bodies.
            client: makes the requests; it is not closed. None creates one.
            sleep: waits for some seconds.
            now: returns the current time, with an offset.
        """
        super().__init__(uri, options)
        self._given = client
        self._sleep = sleep
        self._now = now
        self._clock = 0.0
        self._polls: dict[str, _Poll] = {}
        self._wanted: Sequence[Resource] = ()
        self._quiet_until: dict[str, float] = {}
        self._refusals: dict[str, str] = {}
        self._silent: set[str] = set()
        self._answered_clock = 0.0
        self._answered_at: datetime | None = None
        self._error = ""
        self._error_at: datetime | None = None
        self._has_yielded = False
        self._over = False
        self._phase: Phase = "connecting"
        self._said_clock = 0.0
        self._bugs: set[tuple[str, str]] = set()

    @abstractmethod
    def reader(self) -> Reader:
        """Return a new reader for the source.

        Raises:
            FeedError: the URI names nothing that can be read.
        """

    async def items(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the reader's items; end when the reader is done.

        Raises:
            FeedError: there is nothing at this address, and waiting would not help.
        """
        reader = self.reader()
        client = self._given or make_client()
        try:
            async with aclosing(self._for_ever(reader, client)) as items:
                async for item in items:
                    self._has_yielded = self._has_yielded or isinstance(item, Stage | EventBase)
                    yield item
        finally:
            if self._given is None:
                await client.aclose()

    async def _for_ever(self, reader: Reader, client: httpx.AsyncClient) -> AsyncGenerator[FeedItem, None]:
        yield self._status("connecting")
        while True:
            for item in self._look(reader):
                yield item
            if self._over:
                yield self._status("ended")
                return
            coming = min(self._active(), key=self._due, default=None)
            wait = LOOK_S if coming is None else self._due(coming) - self._clock
            status = self._how_it_goes(max(wait, 0.0))
            if wait > PAUSE_S or status.phase != self._phase or self._clock - self._said_clock >= LOOK_S:
                self._phase, self._said_clock = status.phase, self._clock
                yield status
            if wait > 0:
                await self._wait(min(wait, LOOK_S))
            elif coming is not None:
                async with aclosing(self._ask(reader, client, coming)) as items:
                    async for item in items:
                        yield item
                await self._wait(PAUSE_S)

    # -- what is wanted, and when ----------------------------------------------------------------------------

    def _look(self, reader: Reader) -> list[FeedItem]:
        """Ask the reader what it wants now; where that fails, what it wanted before stands."""
        said: list[FeedItem] = []
        try:
            self._over = reader.done
            self._wanted = tuple(reader.wanted(self._now()))
            self._refusals.pop("", None)
        except FeedError as error:
            self._given_up("", error)
        except Exception as error:  # noqa: BLE001  # a reader's bug must not end hours of following
            said = self._bug("what it wants", error)
        for resource in self._wanted:
            poll = self._polls.get(resource.key)
            if poll is None:
                self._polls[resource.key] = _Poll(resource, self._clock)
            elif resource.url != poll.resource.url:
                often = resource.every_s is not None and poll.resource.every_s is not None
                self._polls[resource.key] = _Poll(
                    resource, poll.due if often else self._clock, digest=poll.digest, trouble=poll.trouble
                )
            elif resource != poll.resource:
                poll.due = min(poll.due, self._clock + self._every_s(resource))
                poll.resource = resource
        return said

    def _active(self) -> list[_Poll]:
        """Return the polls that are not finished."""
        return [poll for resource in self._wanted if (poll := self._polls[resource.key]).asked_again]

    def _due(self, poll: _Poll) -> float:
        return max(poll.due, self._quiet_until.get(_host(poll.resource), 0.0))

    def _every_s(self, resource: Resource) -> float:
        """Return the seconds between two polls of a resource, with `--every` applied."""
        every_s = resource.every_s or 0.0
        if not self.options.every_s:
            return every_s
        fastest = min((other.every_s for other in self._wanted if other.every_s), default=every_s)
        return every_s * self.options.every_s / fastest if fastest else every_s

    async def _wait(self, seconds: float) -> None:
        began = asyncio.get_running_loop().time()
        await self._sleep(seconds)
        self._clock += max(seconds, asyncio.get_running_loop().time() - began)

    # -- asking ----------------------------------------------------------------------------------------------

    async def _ask(self, reader: Reader, client: httpx.AsyncClient, poll: _Poll) -> AsyncGenerator[FeedItem, None]:
        """Request one resource, and yield what the reader makes of the answer."""
        began = asyncio.get_running_loop().time()
        try:
            fetched = await ask(client, poll.resource, poll.validators)
        except Trouble as trouble:
            self._take_time(began)
            self._troubled(poll, trouble)
            self._give_up_early()
            return
        self._take_time(began)
        poll.answered, poll.tries, poll.trouble = True, 0, None
        poll.due = self._clock + self._every_s(poll.resource) * random.uniform(0.95, 1.05)  # noqa: S311  # no secret
        self._answered_clock, self._answered_at = self._clock, self._now()
        self._silent.clear()
        if fetched.status == 304:
            return
        digest = hashlib.blake2b(fetched.body, digest_size=16).digest()
        poll.validators = _validators(fetched.headers)
        if digest == poll.digest:
            return
        poll.digest = digest
        body = Body(poll.resource.key, self._answered_at, fetched.body, content_type(fetched))
        if self.options.keep is not None:
            self.options.keep(body)
        # In a thread, since the screen has the same loop: reading hours of commentary takes a second or two.
        for item in await asyncio.to_thread(self._taken, reader, body):
            yield item

    def _take_time(self, began: float) -> None:
        self._clock += asyncio.get_running_loop().time() - began

    def _taken(self, reader: Reader, body: Body) -> list[FeedItem]:
        try:
            items = reader.take(body)
        except FeedError as error:
            self._given_up(body.key, error)
            return []
        except Exception as error:  # noqa: BLE001  # a reader's bug on one body must not end hours of following
            return self._bug(body.key, error)
        self._refusals.pop(body.key, None)
        return items

    # -- what goes wrong -------------------------------------------------------------------------------------

    def _troubled(self, poll: _Poll, trouble: Trouble) -> None:
        """Postpone a resource; where the server sent Retry-After, all of its resources."""
        every_s = self._every_s(poll.resource)
        most_s = max(every_s, MOST_LASTING_WAIT_S if trouble.lasting else MOST_WAIT_S)
        wait = backoff(poll.tries + 4 if trouble.lasting else poll.tries, first_s=2.0, most_s=most_s)
        poll.tries += 1
        poll.trouble = trouble
        if trouble.status is None:
            self._silent.add(poll.resource.key)
        poll.due = self._clock + max(wait, trouble.retry_after_s or 0.0)
        if trouble.retry_after_s is not None:
            self._quiet_until[_host(poll.resource)] = self._clock + trouble.retry_after_s
        self._note_error(str(trouble))

    def _note_error(self, sentence: str) -> None:
        self._error, self._error_at = sentence, self._now()

    def _give_up_early(self) -> None:
        """Give up before anything was yielded, where every resource has failed for good.

        Raises:
            FeedError: every resource has failed for good.
        """
        active = self._active()
        if not self._has_yielded and self._answered_at is None:
            troubles = [poll.trouble for poll in active]
            if all(trouble is not None and trouble.lasting for trouble in troubles):
                raise FeedError(str(troubles[0]))

    def _given_up(self, key: str, error: FeedError) -> None:
        """Remember that a reader can't follow the source, until it accepts an answer of the same resource.

        Raises:
            FeedError: nothing was yielded yet.
        """
        if not self._has_yielded:
            raise error
        self._refusals[key] = str(error)
        self._note_error(str(error))

    def _bug(self, where: str, error: Exception) -> list[FeedItem]:
        """Return a report of a reader's failure, once for each kind of failure."""
        kind = type(error).__name__
        sentence = f"the reader of this source failed at {plain(where, 60)} ({plain(f'{kind}: {error}', 120)})"
        self._note_error(sentence[0].upper() + sentence[1:] + ".")
        if (where, kind) in self._bugs:
            return []
        self._bugs.add((where, kind))
        return [Rejected(f"{sentence}: that answer is left out, a report is welcome", plain(where, 80))]

    # -- how it goes -----------------------------------------------------------------------------------------

    def _how_it_goes(self, wait: float) -> FeedStatus:
        """Return the status of the source before a wait of `wait` seconds."""
        if self._refusals:
            return self._status("lost", next(iter(self._refusals.values())), wait)
        active = self._active()
        troubles = [poll.trouble for poll in active if poll.trouble is not None]
        silent = len(self._silent) > 1 and self._clock - self._answered_clock >= LOST_S
        if troubles and (len(troubles) == len(active) or silent):
            return self._status("lost", str(troubles[0]), wait)
        if self._answered_at is None:
            return self._status("connecting")
        said = _("{n} of {all} lists do not come: {trouble}")
        text = said.format(n=len(troubles), all=len(active), trouble=troubles[0]) if troubles else ""
        return self._status("polling", text, next_poll_s=wait)

    def _status(
        self, phase: Phase, text: str = "", retry_in_s: float | None = None, next_poll_s: float | None = None
    ) -> FeedStatus:
        return FeedStatus(
            phase,
            text,
            retry_in_s,
            source=without_login(self.uri),
            error=self._error,
            error_at=self._error_at,
            next_poll_s=retry_in_s if next_poll_s is None else next_poll_s,
            answered_at=self._answered_at,
        )


def content_type(fetched: Fetched) -> str:
    """Return the Content-Type of an answer, safe to show."""
    return plain(fetched.headers.get("content-type", ""), 80)


def _host(resource: Resource) -> str:
    try:
        return httpx.URL(resource.url).netloc.decode(errors="replace")
    except httpx.InvalidURL:
        return ""


def _validators(headers: httpx.Headers) -> dict[str, str]:
    """Return the headers that make the next request conditional."""
    asked = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return {asked[name]: headers[name] for name in asked if headers.get(name, "").isascii() and name in headers}
