"""Sources that are asked again and again: what to ask for is a reader's, asking is done here.

A *reader* is pure: it says which addresses it wants and how often, and turns what a server answered into a stage's
log. It knows no network and no clock, so that bodies that were kept can be read once more by a better one.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from feeds.base import FeedItem


@dataclass(frozen=True, slots=True)
class Resource:
    """Something to ask a server for."""

    key: str
    """What the reader calls it; the same in every run: "pack-2026-14"."""
    url: str
    every_s: float | None = None
    """Seconds between two polls; None asks until there is an answer, and then no more.

    A reader gives its own rates: what the user says with `--every` is applied where the asking is done.
    """
    headers: tuple[tuple[str, str], ...] = ()
    """Sent along, such as `Accept`."""


@dataclass(frozen=True, slots=True)
class Body:
    """What a server answered: a status of 200 or 204. Any other is no body."""

    key: str
    """Of the resource."""
    at: datetime
    """When it came, with an offset."""
    data: bytes
    """"" for 204."""
    content_type: str = ""


class Reader(ABC):
    """Turns what a source answers into the header and events of a log."""

    @abstractmethod
    def wanted(self, now: datetime) -> Sequence[Resource]:
        """Return what is to be asked for at `now`, by what is known so far; it may change after every body.

        Raises:
            FeedError: what was asked for can't be followed at all, such as a race that has no stage today.
        """

    @abstractmethod
    def take(self, body: Body) -> list[FeedItem]:
        """Return what a body says that was not said before: the header first, `Rejected` for what is no good.

        A body that is the same as the one before need not come; one that is older, cut short or nonsense may. The
        same bodies in the same order always give the same items.

        Raises:
            FeedError: the source can't be followed at all.
        """

    @property
    def done(self) -> bool:
        """Whether nothing more will come: the race is over, and its tables are official."""
        return False
