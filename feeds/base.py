"""What a feed is: a source that yields a stage's header and events, and knows nothing of the screen."""

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import ClassVar, Literal

from tracker.race.events import EventBase
from tracker.race.stage import Stage


class FeedError(Exception):
    """A source can't be followed; the message is one sentence for the user that says what to do next."""


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """How a source is doing, for the status line."""

    phase: Literal["connecting", "live", "polling", "lost", "ended"]
    text: str = ""
    """More in words: "the server answered 503"."""
    retry_in_s: float | None = None
    """Seconds until the next try, while lost."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that was not valid: reported and set aside, never fatal."""

    reason: str
    text: str


FeedItem = Stage | EventBase | FeedStatus | Rejected


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What a user may tell any feed."""

    every_s: float | None = None
    """Seconds between two polls, where the source is polled; None leaves it to the feed."""


class Feed(ABC):
    """One source of one stage.

    A subclass names the URI schemes that it reads and is announced in the entry point group `ardoise.feeds`.
    """

    schemes: ClassVar[tuple[str, ...]] = ()
    summary: ClassVar[str] = ""
    """One line for `ardoise feeds`."""

    def __init__(self, uri: str, options: FeedOptions | None = None) -> None:
        """Name the source; nothing is opened or fetched before `items` is iterated."""
        self.uri = uri
        self.options = options or FeedOptions()

    @abstractmethod
    def items(self) -> AsyncGenerator[FeedItem, None]:
        """Yield the header first, then every event told so far, then whatever comes.

        Events may come in any order and more than once; a `FeedStatus` or `Rejected` may come at any time. A
        header that comes again begins another log: what came before it no longer counts.
        The iterator ends when the source has no more to say; closing it releases everything it holds.

        Raises:
            FeedError: the source can't be followed at all. What passes by itself is no error but a status.
        """
