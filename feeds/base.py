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
    """More in words: "the server answered 503"."""
    retry_in_s: float | None = None
    """Seconds until the next try, while lost."""
    source: str = ""
    """The URI of the source, without a login."""
    error: str = ""
    """What went wrong last, though it may be well again."""
    error_at: datetime | None = None
    """When that was, by the clock of this machine."""
    next_poll_s: float | None = None
    """Seconds until something is asked for again, where the source is polled."""
    answered_at: datetime | None = None
    """When the source last answered, whether or not with something new."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that was not valid: reported and set aside, never fatal."""

    reason: str
    text: str


FeedItem = Stage | EventBase | FeedStatus | Rejected


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What a user may ask of any feed."""

    every_s: float | None = None
    """Seconds between two polls, where the source is polled; None leaves it to the feed."""
    keep: "Callable[[Body], None] | None" = None
    """Is given every body that is new, where the source is polled, before it is read."""


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
        """Yield the header first, then every event so far, then whatever comes.

        Events may come in any order and more than once; a `FeedStatus` or `Rejected` may come at any time. A
        header that comes again begins another log: what came before it no longer counts.
        The iterator ends when the source has no more to say; closing it releases everything it holds.

        Raises:
            FeedError: the source can't be followed at all. What passes by itself is no error but a status.
        """


def without_login(uri: str) -> str:
    """Return a URI without the name and password that it may have."""
    scheme, separator, rest = uri.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}" if separator else uri
