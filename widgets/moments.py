"""The places on the course of the key moments so far."""

from collections.abc import Sequence

from tracker.race import events as ev
from tracker.race.order import is_key
from tracker.race.snapshot import FeedView
from tracker.race.stage import Stage

MOMENT = "╋"
"""The mark of a key moment on a line."""


class MomentPlaces:
    """The places of the key moments of a feed, for which only new lines are searched.

    They never reach beyond the feed's last line, so they don't spoil anything.
    """

    def __init__(self) -> None:
        """Create an empty list of places."""
        self._lines: Sequence[ev.EventBase] | None = None
        self._corrections: object = None
        self._looked_at = 0
        self._found: list[tuple[int, float]] = []

    def of(self, feed: FeedView, stage: Stage) -> tuple[float, ...]:
        """Return the km to go of the key moments in a feed, oldest first; those without a place are left out."""
        if feed.lines is not self._lines or feed.corrections is not self._corrections:
            self._lines, self._corrections, self._looked_at, self._found = feed.lines, feed.corrections, 0, []
        in_trial = stage.format != "road"
        for index in range(self._looked_at, len(feed)):
            event = feed[index]
            if is_key(event, in_trial) and not feed.is_withdrawn(event) and (km := feed.km_of(event)) is not None:
                self._found.append((index, km))
        self._looked_at = max(self._looked_at, len(feed))
        return tuple(km for index, km in self._found if index < len(feed))
