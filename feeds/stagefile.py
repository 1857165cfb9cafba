"""A stage file on any web server: it is polled, for its new part only where the server supports ranges."""

import re
from collections.abc import AsyncGenerator
from email.utils import parsedate_to_datetime
from hashlib import blake2b

import httpx

from feeds.base import FeedItem, Rejected
from feeds.web import Fetched, Trouble, fetch, name_of
from tracker.race.logline import BadLine, parse_event, parse_stage
from tracker.race.text import plain

OVERLAP = 64
"""Bytes that are requested again, to notice that the file was rewritten."""

_HEADER = re.compile(rb'"kind"\s*:\s*"stage"')


class StageFile:
    """A remote stage file, and how far it was read."""

    def __init__(self, client: httpx.AsyncClient, first: Fetched) -> None:
        """Start from the first answer."""
        self._client = client
        self._url = first.url
        self._first: Fetched | None = first
        self._read = 0
        """Bytes of complete lines read so far."""
        self._digest = blake2b(digest_size=16)
        self._overlap = b""
        self._seen: set[str] = set()
        self._validators: dict[str, str] = {}
        self._ranges = False

    async def catch_up(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the new items of the file; the header again when it was replaced by another file.

        Raises:
            Trouble: the file can't be fetched now.
        """
        answer, self._first = self._first, None
        answer = answer or await self._ask(ranged=self._ranges and self._read > OVERLAP)
        if answer.status == 304:
            return
        if answer.status == 206 and not self._goes_on(answer):
            answer = await self._ask(ranged=False)
        self._remember(answer)
        body = answer.body
        if answer.status == 206:
            body = body[len(self._overlap) :]
        elif self._read and self._is_same(body):
            body = body[self._read :]
        else:
            self._read, self._digest, self._overlap = 0, blake2b(digest_size=16), b""
            self._seen = set()
        for item in self._items(body):
            yield item

    async def _ask(self, *, ranged: bool) -> Fetched:
        headers = dict(self._validators)
        if ranged:
            headers["Range"] = f"bytes={self._read - len(self._overlap)}-"
        answer = await fetch(self._client, self._url, headers, allowed=(206, 304, 416) if ranged else (304,))
        if answer.status == 416:
            return await fetch(self._client, self._url)
        return answer

    def _goes_on(self, answer: Fetched) -> bool:
        begins = f"bytes {self._read - len(self._overlap)}-"
        goes_on = answer.headers.get("content-range", "").startswith(begins) and answer.body.startswith(
            self._overlap
        )
        if not goes_on:
            self._validators = {}
        return goes_on

    def _is_same(self, body: bytes) -> bool:
        return blake2b(body[: self._read], digest_size=16).digest() == self._digest.digest()

    def _remember(self, answer: Fetched) -> None:
        headers = answer.headers
        self._ranges = answer.status == 206 or headers.get("accept-ranges", "").lower() == "bytes"
        self._validators = {}
        if "etag" in headers:
            self._validators["If-None-Match"] = headers["etag"]
        elif "last-modified" in headers and _settled(headers):
            self._validators["If-Modified-Since"] = headers["last-modified"]

    def _items(self, body: bytes) -> list[FeedItem]:
        items: list[FeedItem] = []
        whole, newline, rest = body.rpartition(b"\n")
        for line in whole.split(b"\n"):
            if line.strip():
                self._take(line.strip(), items)
        done = whole + newline
        self._read += len(done)
        self._digest.update(done)
        self._overlap = (self._overlap + done)[-OVERLAP:]
        # A last line without a line end is still being written, unless it is a valid event already.
        if rest.strip() and (self._seen or self._read):
            try:
                parse_event(rest)
            except BadLine:
                return items
            self._take(rest.strip(), items)
        return items

    def _take(self, line: bytes, items: list[FeedItem]) -> None:
        try:
            if not self._seen and not items and _HEADER.search(line):
                items.append(parse_stage(line))
                return
            event = parse_event(line)
        except BadLine as error:
            items.append(Rejected(str(error), plain(line[:400].decode(errors="replace"), 80)))
            return
        if event.id not in self._seen:
            self._seen.add(event.id)
            items.append(event)


def looks_like_stage_file(answer: Fetched) -> bool:
    """Return whether a body begins with a stage header.

    Raises:
        Trouble: it begins like one, but is not valid.
    """
    line = answer.body.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")[0]
    if not _HEADER.search(line):
        return False
    try:
        parse_stage(line)
    except BadLine as error:
        raise Trouble(
            f"{name_of(answer.url)} has a stage file whose first line is wrong: {error}.", lasting=True
        ) from None
    return True


def _settled(headers: httpx.Headers) -> bool:
    """Return whether Last-Modified can be relied on: within the same second a file may change unnoticed."""
    try:
        age = parsedate_to_datetime(headers["date"]) - parsedate_to_datetime(headers["last-modified"])
    except (ValueError, TypeError, KeyError):
        return False
    return age.total_seconds() >= 2
