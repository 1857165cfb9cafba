"""What keeps a published log: a stage file, or a Redis Stream.

Published is what is read from there, in the order in which it is kept, so that what was posted here, what was
posted at another server and what a desk wrote come one way.
"""

from collections.abc import Sequence
from typing import Protocol

from tracker.publish.hub import Hub
from tracker.race.events import EventBase


class Keeper(Protocol):
    """Where a log is kept.

    Attributes:
        hub: the log as it is published.
        can_append: whether events can be written.
    """

    hub: Hub
    can_append: bool

    async def append(self, events: Sequence[EventBase]) -> set[str]:
        """Keep events and publish them; return the ids of those that the log did not have.

        Raises:
            LogError: they can't be kept now; some of them may be.
        """

    async def catch_up(self) -> None:
        """Publish what is there at this moment.

        Raises:
            LogError: it can't be read.
        """

    async def keep_up(self) -> None:
        """Publish what others write there, until cancelled."""

    async def close(self) -> None:
        """Let go of it."""
