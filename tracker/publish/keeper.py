"""The store of a published log: a stage file, or a Redis Stream.

Events are published as they are read from the store, in its order, so that events posted here, posted at another
server, and written by a desk all take the same way.
"""

from collections.abc import Sequence
from typing import Protocol

from tracker.publish.hub import Hub
from tracker.race.events import EventBase


class Keeper(Protocol):
    """A store of a log.

    Attributes:
        hub: the published log.
        can_append: whether events can be written.
    """

    hub: Hub
    can_append: bool

    async def append(self, events: Sequence[EventBase]) -> set[str]:
        """Write events and publish them; return the ids of those that the log did not have.

        Raises:
            LogError: they can't be written now; some of them may have been.
        """

    async def catch_up(self) -> None:
        """Publish the events that are in the store now.

        Raises:
            LogError: it can't be read.
        """

    async def keep_up(self) -> None:
        """Publish events that others add to the store, until cancelled."""

    async def close(self) -> None:
        """Close the store."""
