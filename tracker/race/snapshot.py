"""The race at one moment for a screen, with the feed and the gaps up to it."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter

from tracker.race import events as ev
from tracker.race.era import KmMark
from tracker.race.state import GapReading, RaceState


@dataclass(frozen=True, slots=True)
class FeedView(Sequence[ev.EventBase]):
    """The lines of the feed up to one moment, oldest first; an immutable view of the log."""

    lines: Sequence[ev.EventBase] = ()
    length: int = 0
    corrections: Mapping[str, ev.Correction] = field(default_factory=dict)
    """The correction in force for an event, by the event's id."""
    kms: Sequence[KmMark] = ()
    """The km marks of the head of the race."""

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, index: int) -> ev.EventBase:  # type: ignore[override]  # a view is not sliced
        if index < 0:
            index += self.length
        if not 0 <= index < self.length:
            raise IndexError(index)
        return self.lines[index]

    def __iter__(self) -> Iterator[ev.EventBase]:
        return (self.lines[index] for index in range(self.length))

    def km_of(self, event: ev.EventBase) -> float | None:
        """Return the km to go of an event, else the last one reported before it, or None."""
        if event.km_to_go is not None:
            return event.km_to_go
        known = bisect_right(self.kms, event.at, key=attrgetter("at"))
        return self.kms[known - 1].km_to_go if known else None

    def is_withdrawn(self, event: ev.EventBase) -> bool:
        """Return whether an event was withdrawn; its line stays, without its text."""
        return isinstance(self.corrections.get(event.id), ev.Withdraw)

    def is_corrected(self, event: ev.EventBase) -> bool:
        """Return whether an event was amended."""
        return isinstance(self.corrections.get(event.id), ev.Amend)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that a screen shows of one moment."""

    at: datetime
    state: RaceState
    feed: FeedView
    gaps: Sequence[GapReading]
    """Every reading of the peloton's gap so far, oldest first."""
    chases: Sequence[GapReading] = ()
    """Every reading of chasers' gaps, oldest first."""

    @property
    def elapsed_s(self) -> int | None:
        """Whole seconds since the flag drop, or None before it."""
        if self.state.started_at is None:
            return None
        return int((self.at - self.state.started_at).total_seconds())
