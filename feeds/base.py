"""What a feed is: a source that yields a stage's header and events, and knows nothing of the screen."""

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from tracker.race.events import EventBase
from tracker.race.stage import Stage
from tracker.race.text import SentenceError

if TYPE_CHECKING:
    from feeds.polled import Body

Phase = Literal["connecting", "live", "polling", "lost", "ended"]


class FeedError(SentenceError):
    """A source can't be followed; the message is one sentence for the user that says what to do next."""


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """How a source is doing, for the status line."""

    phase: Phase
    text: str = ""
    """Details: "the server answered 503"."""
    retry_in_s: float | None = None
    """Seconds until the next try, while lost."""
    source: str = ""
    """The URI of the source, without a login."""
    error: str = ""
    """The last error, which may be over by now."""
    error_at: datetime | None = None
    """When the last error occurred, by the clock of this machine."""
    next_poll_s: float | None = None
    """Seconds until the next request, where the source is polled."""
    answered_at: datetime | None = None
    """When the source last answered, whether or not with something new."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that is not valid: it is reported and skipped, and is never fatal."""

    reason: str
    text: str


FeedItem = Stage | EventBase | FeedStatus | Rejected


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What a user may ask of any feed."""

    every_s: float | None = None
    """Seconds between two polls, where the source is polled; None leaves it to the feed."""
    keep: "Callable[[Body], None] | None" = None
    """Called with every new body before it is read, where the source is polled."""


class Feed(ABC):
    """One source of one stage.

    A subclass names the URI schemes that it reads and is registered in the entry point group `ardoise.feeds`.
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
        """Yield the header first, then every event so far, then each new event.

        Events may come in any order and more than once; a `FeedStatus` or `Rejected` may come at any time. A
        second header begins another log: what came before it no longer counts. The iterator ends when the source
        has no more to yield; closing it releases everything it holds.

        Raises:
            FeedError: the source can't be followed at all. A failure that may pass is a status instead.
        """


def without_login(uri: str) -> str:
    """Return a URI without the user name and password that it may contain."""
    scheme, separator, rest = uri.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}" if separator else uri
