"""The order of the times at one checkpoint: ties, and places that contradict the times. Pure."""

from datetime import datetime
from operator import attrgetter
from typing import NamedTuple


class Mark(NamedTuple):
    """A time taken at a checkpoint."""

    key: str
    """The `Run.key`."""
    time_s: int
    at: datetime
    """When it was taken, in race time."""
    reported_place: int | None = None
    """The place reported with it, as of that moment."""
    tied: bool = False
    """Whether it shares the place of the one before: the seconds are equal, and no places were reported."""
    contradicts: bool = False
    """Whether the reported place contradicts the times known at that moment."""


def inserted(marks: list[Mark], mark: Mark) -> list[Mark]:
    """Return the times with another one inserted.

    Among equal seconds the reported place decides, since it comes from the hundredths; without one they tie.
    """
    low = sum(other.time_s < mark.time_s for other in marks)
    high = low + sum(other.time_s == mark.time_s for other in marks)
    index = high if mark.reported_place is None else min(max(mark.reported_place - 1, low), high)
    mark = mark._replace(
        tied=mark.reported_place is None and high > low,
        contradicts=mark.reported_place is not None and not low < mark.reported_place <= high + 1,
    )
    after = marks[index:]
    if after and index < high:
        after[0] = after[0]._replace(tied=False)
    return [*marks[:index], mark, *after]


def placed_by_result(marks: list[Mark]) -> list[Mark]:
    """Return the times of a result in order; equal seconds are in its order, and tie if level in it."""
    placed: list[Mark] = []
    for mark in sorted(marks, key=attrgetter("time_s")):
        low = sum(other.time_s < mark.time_s for other in marks)
        high = sum(other.time_s <= mark.time_s for other in marks)
        last = placed[-1] if placed else None
        tied = (
            last is not None and last.time_s == mark.time_s and mark.reported_place in (None, last.reported_place)
        )
        contradicts = mark.reported_place is not None and not low < mark.reported_place <= high
        placed.append(mark._replace(tied=tied, contradicts=contradicts))
    return placed
