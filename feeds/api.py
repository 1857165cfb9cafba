"""Follows a log that Ardoise, or anything that speaks like it, publishes over HTTP (docs/api.md).

First the header, then the log so far, page by page, then the live stream. Where a proxy breaks the stream, the log
is polled instead. Whatever goes wrong is tried again, without end, from the point that was reached: a cursor says
where that is, and an event that comes twice is yielded once.
"""

import asyncio
import codecs
import re
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import Any, ClassVar

import httpx
from httpx_sse import EventSource, ServerSentEvent, SSEError
from pydantic import BaseModel, Field, ValidationError

from feeds.base import Feed, FeedError, FeedItem, FeedOptions, FeedStatus, Rejected
from feeds.stagefile import StageFile, looks_like_stage_file
from feeds.web import Fetched, Trouble, address, backoff, fetch, in_words, make_client, name_of, opened, refusal
from tracker.race.language import _, decimal
from tracker.race.logline import BadLine, parse_event, parse_stage
from tracker.race.stage import Stage
from tracker.race.text import plain

EVERY_S = 5.0
"""Seconds between two polls, unless the user sets another interval."""

HELLO_WITHIN_S = 8.0
"""Seconds within which a stream must send something; otherwise a proxy is buffering it."""

SILENCE_S = 35.0
"""Seconds of silence after which a stream is lost: a little more than three heartbeats of ten seconds."""

STEADY_S = 20.0
"""A stream that lives for this many seconds works."""

BREAKS = 3
"""Streams in a row that break early before the log is polled instead."""

POLL_FOR_S = 60.0
"""Seconds of polling after which the stream is tried again."""

MESSAGE_LIMIT = 1 << 20
"""Largest message of a stream, in characters."""

_CURSOR = r"^[0-9]{1,11}-[0-9a-f]{12}$"


class _Links(BaseModel):
    stage: str
    log: str
    page: str
    stream: str


class _Index(BaseModel):
    ardoise: int
    links: _Links


class _LogIndex(BaseModel):
    resumed: bool
    pages: list[str] = Field(max_length=100_000)


class _AnotherLog(Exception):
    """The server now publishes another log than the one that was followed."""


class ApiFeed(Feed):
    """A log published over HTTP, or a stage file on any web server."""

    schemes: ClassVar[tuple[str, ...]] = ("http", "https")
    summary: ClassVar[str] = "a log published with `ardoise serve`, or a stage file on any web server"

    def __init__(
        self,
        uri: str,
        options: FeedOptions | None = None,
        *,
        client: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Name the source.

        Args:
            uri: `http://…` or `https://…`.
            options: how often to poll, where the log is polled.
            client: makes the requests; it is not closed. None creates one.
            sleep: waits for some seconds.
        """
        super().__init__(uri, options)
        self._given = client
        self._sleep = sleep
        self._every_s = max(self.options.every_s or EVERY_S, 0.05)
        self._log: _Log | StageFile | None = None
        self._has_yielded = False
        self._breaks = 0
        self._tries = 0

    async def items(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the header, the log so far, and the log as it grows; never ends by itself.

        Raises:
            FeedError: there is no stage at this address, and waiting would not help.
        """
        client = self._given or make_client()
        try:
            async with aclosing(self._for_ever(client)) as items:
                async for item in items:
                    self._has_yielded = self._has_yielded or isinstance(item, Stage)
                    yield item
        finally:
            if self._given is None:
                await client.aclose()

    async def _for_ever(self, client: httpx.AsyncClient) -> AsyncGenerator[FeedItem, None]:
        yield FeedStatus("connecting")
        while True:
            try:
                async with aclosing(self._once(client)) as items:
                    async for item in items:
                        yield item
            except _AnotherLog:
                self._log = None
            except Trouble as trouble:
                if trouble.lasting and not self._has_yielded:
                    raise FeedError(str(trouble)) from None
                wait = backoff(self._tries + 4 if trouble.lasting else self._tries)
                wait = max(wait, trouble.retry_after_s or 0)
                self._tries += 1
                yield FeedStatus("lost", str(trouble), wait)
                await self._sleep(wait)

    async def _once(self, client: httpx.AsyncClient) -> AsyncGenerator[FeedItem, None]:
        """Yield items until something goes wrong."""
        if self._log is None:
            self._log, stage = await self._discover(client)
            if stage is not None:
                yield stage
        polls = 0.0
        while True:
            async with aclosing(self._log.catch_up()) as items:
                async for item in items:
                    yield item
            self._tries = 0
            if isinstance(self._log, _Log) and self._breaks < BREAKS:
                async with aclosing(self._live(self._log)) as items:
                    async for item in items:
                        yield item
                continue
            if not polls:
                said = _("asking every {n} s")
                if isinstance(self._log, _Log):
                    said = _("asking every {n} s since the stream is cut off")
                yield FeedStatus("polling", said.format(n=decimal(f"{self._every_s:g}")))
            await self._sleep(self._every_s)
            polls += self._every_s
            if isinstance(self._log, _Log) and polls >= POLL_FOR_S:
                polls, self._breaks = 0.0, BREAKS - 1

    async def _discover(self, client: httpx.AsyncClient) -> tuple["_Log | StageFile", Stage | None]:
        """Return the log or stage file at the address, and the header where it is a published log."""
        first = await fetch(
            client, address(self.uri), {"Accept": "application/json, application/x-ndjson;q=0.9, */*;q=0.1"}
        )
        if looks_like_stage_file(first):
            return StageFile(client, first), None
        log = _Log(client, first)
        return log, await log.stage()

    async def _live(self, log: "_Log") -> AsyncGenerator[FeedItem, None]:
        """Yield the items of the stream; return when it should be tried again, or the log polled."""
        began = asyncio.get_running_loop().time()
        try:
            async with aclosing(log.stream()) as items:
                async for item in items:
                    yield item
                    self._tries = 0
        finally:
            lived = asyncio.get_running_loop().time() - began
            self._breaks = 0 if lived >= STEADY_S else self._breaks + 1


class _Log:
    """A published log, and the point of it that was reached."""

    def __init__(self, client: httpx.AsyncClient, first: Fetched) -> None:
        """Read the index of the server.

        Raises:
            Trouble: the answer is not an index.
        """
        self._client = client
        self._name = name_of(first.url)
        self._url = first.url.copy_with(query=None, fragment=None)
        if not self._url.path.endswith("/"):
            self._url = self._url.copy_with(path=self._url.path + "/")
        try:
            self._links = _Index.model_validate_json(first.body).links
        except ValidationError:
            raise Trouble(_no_stage(first), lasting=True) from None
        self._cursor: str | None = None
        self._etag = ""
        self._seen: set[str] = set()

    def _at(self, link: str) -> httpx.URL:
        try:
            url = self._url.join(link)
        except httpx.InvalidURL:
            url = None
        if url is None or (url.scheme, url.host, url.port) != (self._url.scheme, self._url.host, self._url.port):
            raise Trouble(
                _("{name} points to another server: it is not followed there.").format(name=self._name),
                lasting=True,
            )
        return url

    async def stage(self) -> Stage:
        """Return the header of the log."""
        answer = await fetch(self._client, self._at(self._links.stage))
        try:
            return parse_stage(answer.body)
        except BadLine as error:
            raise Trouble(
                _("{name} describes its stage wrongly: {error}.").format(name=self._name, error=error),
                lasting=True,
            ) from None

    async def catch_up(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the items after the point reached, page by page; the next page is fetched while one is read."""
        after = self._cursor
        url = self._at(self._links.log).copy_merge_params({"after": after or "0"})
        answer = await fetch(
            self._client, url, {"If-None-Match": self._etag} if self._etag else {}, allowed=(304,)
        )
        if answer.status == 304:
            return
        try:
            index = _LogIndex.model_validate_json(answer.body)
        except ValidationError:
            raise Trouble(
                _("{name} describes its log in unknown words.").format(name=self._name), lasting=True
            ) from None
        if not index.resumed and after is not None:
            raise _AnotherLog
        if not all(re.match(_CURSOR, cursor) for cursor in index.pages):
            raise Trouble(
                _("{name} names the pages of its log in unknown words.").format(name=self._name), lasting=True
            )
        pages = iter(index.pages)
        number = (after or "0").partition("-")[0]
        coming = self._page(next(pages, None), number)
        try:
            while coming is not None:
                cursor, task = coming
                answer = await task
                coming = self._page(next(pages, None), "0")
                for line in answer.body.split(b"\n"):
                    if line:
                        for item in self._item(line):
                            yield item
                self._cursor = cursor
        finally:
            if coming is not None:
                coming[1].cancel()
        # The ETag belongs to this request; once the point has moved, the next request is another one.
        self._etag = "" if index.pages else answer.headers.get("etag", "")

    def _page(self, cursor: str | None, after: str) -> tuple[str, asyncio.Task[Fetched]] | None:
        if cursor is None:
            return None
        url = self._at(self._links.page.replace("{cursor}", cursor))
        if after != "0":
            url = url.copy_merge_params({"after": after})
        return cursor, asyncio.create_task(fetch(self._client, url))

    def _item(self, line: str | bytes) -> list[FeedItem]:
        try:
            event = parse_event(line)
        except BadLine as error:
            text = line if isinstance(line, str) else line[:400].decode(errors="replace")
            return [Rejected(str(error), plain(text[:400], 80))]
        if event.id in self._seen:
            return []
        self._seen.add(event.id)
        return [event]

    async def stream(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the items of the live stream from the point reached; return when it ends early.

        Raises:
            Trouble: it can't be opened, or it broke.
            _AnotherLog: the point reached is not in this log.
        """
        url = self._at(self._links.stream)
        headers = {"Accept": "text/event-stream", "Cache-Control": "no-store"}
        if self._cursor:
            headers["Last-Event-ID"] = self._cursor
        with in_words(url):
            async with opened(self._client, url, headers, read_s=SILENCE_S) as response:
                if response.status_code != 200:
                    raise refusal(response)
                async with aclosing(_Bounded(response).messages()) as messages:
                    live = False
                    async for message in messages:
                        if not live:
                            live = True
                            yield FeedStatus("live")
                        for item in self._message(message):
                            yield item
        raise Trouble(_("The stream of {name} ended.").format(name=self._name))

    def _message(self, message: ServerSentEvent) -> list[FeedItem]:
        if message.event == "hello":
            if self._cursor and '"resumed":false' in message.data.replace(" ", ""):
                raise _AnotherLog
            return []
        if message.event == "bye":
            raise Trouble(_("{name} said goodbye: it stops, or starts again.").format(name=self._name))
        if message.event != "message" or not message.data:
            return []
        items = self._item(message.data)
        if re.match(_CURSOR, message.id):
            self._cursor = message.id
        return items


class _Bounded:
    """A response for httpx-sse to read, with limits on a message's size and on the wait for the first one."""

    def __init__(self, response: httpx.Response) -> None:
        self.headers = response.headers
        self._response = response

    async def messages(self) -> AsyncGenerator[ServerSentEvent, None]:
        name = name_of(self._response.url)
        source: Any = self
        messages = EventSource(source).aiter_sse()
        async with aclosing(messages):
            try:
                async with asyncio.timeout(HELLO_WITHIN_S):
                    first = await anext(messages)
            except TimeoutError:
                raise Trouble(
                    _("Something on the way to {name} holds its stream back.").format(name=name)
                ) from None
            except SSEError:
                raise Trouble(
                    _("{name} sends something else where its stream should be.").format(name=name)
                ) from None
            except StopAsyncIteration:
                return
            yield first
            async for message in messages:
                yield message

    async def aiter_text(self) -> AsyncIterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        size, tail = 0, ""
        async for part in self._response.aiter_bytes():
            text = decoder.decode(part)
            joint = (tail + text).replace("\r\n", "\n").replace("\r", "\n")
            tail = text[-3:] or tail
            end = joint.rfind("\n\n")
            size = size + len(text) if end < 0 else len(joint) - end
            if size > MESSAGE_LIMIT:
                name = name_of(self._response.url)
                raise Trouble(
                    _("{name} sends a message of more than {n} MiB: no event is.").format(
                        name=name, n=MESSAGE_LIMIT >> 20
                    )
                )
            if text:
                yield text


def _no_stage(answer: Fetched) -> str:
    """Return a sentence on what the server answered instead of a stage."""
    name, kind = name_of(answer.url), answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    begin = answer.body[:200].lstrip().lower()
    if kind == "text/html" or begin.startswith((b"<!doctype html", b"<html")):
        return _("{name} sends a web page and no stage: check the address.").format(name=name)
    if not begin:
        return _("{name} sends nothing at all: check the address.").format(name=name)
    if begin.startswith((b"{", b"[")):
        return _("{name} sends JSON that is no stage: check the address.").format(name=name)
    return _("{name} sends {kind} and no stage: check the address.").format(
        name=name, kind=plain(kind, 40) or _("something")
    )
