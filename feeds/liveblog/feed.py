"""The feed of a live blog: `liveblog:https://host/page`."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from ipaddress import ip_address
from urllib.parse import urlsplit

import httpx

from feeds.base import FeedError, FeedOptions
from feeds.liveblog.reader import EVERY_S, LiveBlogReader
from feeds.polled import Reader
from feeds.polling import PolledFeed, wall_clock
from tracker.race.text import plain

FLOOR_S = 5.0
"""Minimum seconds between two requests for a page on another machine."""


class LiveBlogFeed(PolledFeed):
    """A page with a schema.org LiveBlogPosting, or the Guardian's JSON, polled."""

    schemes = ("liveblog",)
    summary = "liveblog:https://host/page, a live blog (LiveBlogPosting, or the Guardian's JSON)"

    def __init__(
        self,
        uri: str,
        options: FeedOptions | None = None,
        *,
        client: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], datetime] = wall_clock,
    ) -> None:
        """Name the source; see `PolledFeed`. A page on another machine is requested every 5 s at most."""
        options = options or FeedOptions()
        self._page = uri.partition(":")[2].strip()
        if options.every_s and options.every_s < FLOOR_S and not _is_here(self._page):
            options = replace(options, every_s=FLOOR_S)
        super().__init__(uri, options, client=client, sleep=sleep, now=now)

    def reader(self) -> Reader:
        """Return a reader for the page.

        Raises:
            FeedError: the URI does not name a page.
        """
        try:
            split = urlsplit(self._page)
            usable = split.scheme.lower() in ("http", "https") and bool(split.hostname)
        except ValueError:
            usable = False
        if not usable:
            shown = plain(self.uri.rpartition("@")[2], 80)
            raise FeedError(f"{shown} names no page: give its whole address, as in liveblog:https://host/page.")
        return LiveBlogReader(self._page.partition("#")[0], self.options.every_s or EVERY_S)


def _is_here(page: str) -> bool:
    """Return whether a page is on this machine."""
    try:
        host = urlsplit(page).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
