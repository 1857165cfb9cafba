"""The A.S.O. Race Center: groups, commentary, telemetry and results of the Tour and its sisters, as JSON."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import ClassVar

import httpx

from feeds.base import FeedOptions
from feeds.polled import Reader
from feeds.polling import PolledFeed, wall_clock
from feeds.racecenter.address import parse
from feeds.racecenter.reader import RaceCenterReader

POLITE_S = 10.0
"""Minimum seconds between two polls of a public server, whatever the user sets."""


class RaceCenterFeed(PolledFeed):
    """A stage of a race of the A.S.O."""

    schemes: ClassVar[tuple[str, ...]] = ("racecenter",)
    summary: ClassVar[str] = (
        "racecenter:letour/2026/5, a stage of the Tour and its sisters; racecenter:letour is today's"
    )

    def __init__(
        self,
        uri: str,
        options: FeedOptions | None = None,
        *,
        client: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], datetime] = wall_clock,
    ) -> None:
        """Name the stage; see `PolledFeed`.

        Raises:
            FeedError: the URI does not name a race.
        """
        super().__init__(uri, options, client=client, sleep=sleep, now=now)
        self._address = parse(uri)
        if self._address.is_public and self.options.every_s is not None:
            self.options = replace(self.options, every_s=max(self.options.every_s, POLITE_S))

    def reader(self) -> Reader:
        """Return a new reader for the stage."""
        return RaceCenterReader(self._address)
