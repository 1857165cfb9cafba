"""Polled sources: a reader says what to request and reads the answers; `polling` makes the requests.

A *reader* is pure: it says which addresses it wants and how often, and turns the answers of a server into a
stage's log. It uses neither network nor clock, so that recorded bodies can be read again by a better reader.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from feeds.base import FeedItem


@dataclass(frozen=True, slots=True)
class Resource:
    """An address to request."""

    key: str
    """The reader's name for it, the same in every run: "pack-2026-14"."""
    url: str
    every_s: float | None = None
    """Seconds between two polls; None requests it until there is an answer, and then no more.

    These are the reader's own rates; `--every` is applied by `PolledFeed`.
    """
    headers: tuple[tuple[str, str], ...] = ()
    """Request headers, such as `Accept`."""


@dataclass(frozen=True, slots=True)
class Body:
    """The body of an answer with status 200 or 204."""

    key: str
    """The key of the resource."""
    at: datetime
    """When it was received, with an offset."""
    data: bytes
    """Empty for 204."""
    content_type: str = ""


class Reader(ABC):
    """Turns the answers of a source into the header and events of a log."""

    @abstractmethod
    def wanted(self, now: datetime) -> Sequence[Resource]:
        """Return the resources to request as of `now`; they may change after every body.

        Raises:
            FeedError: the source can't be followed at all, such as a race without a stage today.
        """

    @abstractmethod
    def take(self, body: Body) -> list[FeedItem]:
        """Return what is new in a body: the header first, and `Rejected` for what can't be read.

        A body that equals the one before may be left out; one may be older, truncated or nonsense. The same bodies
        in the same order always give the same items.

        Raises:
            FeedError: the source can't be followed at all.
        """

    @property
    def done(self) -> bool:
        """Whether the source is finished: the race is over, and its tables are official."""
        return False
