"""Times at one checkpoint in order: who was faster, who is level, whose place contradicts the times. Pure."""

from datetime import datetime
from operator import attrgetter
from typing import NamedTuple


class Mark(NamedTuple):
    """A time taken at a checkpoint."""

    key: str
    """Whose: `Run.key`."""
    time_s: int
    at: datetime
    """When it was taken, in race time."""
    told: int | None = None
    """The place told with it: the one held at that moment."""
    tied: bool = False
    """Level with the one before it, since the seconds are equal and nobody told who was faster."""
    contradicts: bool = False
    """The place told is not one that the times known at that moment allow."""


def inserted(marks: list[Mark], mark: Mark) -> list[Mark]:
    """Return the times with one more in its place.

    Among equal seconds the place told decides, since it was told by the hundredths; where none was, they tie.
    """
    low = sum(other.time_s < mark.time_s for other in marks)
    high = low + sum(other.time_s == mark.time_s for other in marks)
    index = high if mark.told is None else min(max(mark.told - 1, low), high)
    mark = mark._replace(
        tied=mark.told is None and high > low,
        contradicts=mark.told is not None and not low < mark.told <= high + 1,
    )
    after = marks[index:]
    if after and index < high:
        after[0] = after[0]._replace(tied=False)
    return [*marks[:index], mark, *after]


def placed_by_result(marks: list[Mark]) -> list[Mark]:
    """Return the times of a result in order; equal seconds stand as it has them, and tie if level in it."""
    placed: list[Mark] = []
    for mark in sorted(marks, key=attrgetter("time_s")):
        low = sum(other.time_s < mark.time_s for other in marks)
        high = sum(other.time_s <= mark.time_s for other in marks)
        last = placed[-1] if placed else None
        tied = last is not None and last.time_s == mark.time_s and mark.told in (None, last.told)
        contradicts = mark.told is not None and not low < mark.told <= high
        placed.append(mark._replace(tied=tied, contradicts=contradicts))
    return placed
