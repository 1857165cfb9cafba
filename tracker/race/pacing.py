"""Estimates race times from distances, where a source gives no times of day.

Distances are km, durations whole seconds, times race time.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise


class PlaceError(ValueError):
    """Distances are not in order, or facts can't be placed; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Race time by distance: constant speed between checkpoints."""

    start_at: datetime
    """The time of the flag drop."""
    distance_km: float
    checkpoints: tuple[tuple[float, int], ...]
    """Kilometres ridden and seconds from the flag drop, from (0, 0) to the finish."""

    def elapsed_s(self, km_to_go: float) -> int:
        """Return the seconds from the flag drop at which the head of the race has `km_to_go` left."""
        ridden = round(self.distance_km - km_to_go, 3)
        if not 0 <= ridden <= self.distance_km:
            raise PlaceError(f"{km_to_go:g} km to go is outside the stage")
        index = min(bisect_right([km for km, _ in self.checkpoints], ridden), len(self.checkpoints) - 1)
        (km_a, s_a), (km_b, s_b) = self.checkpoints[index - 1 : index + 1]
        return round(s_a + (s_b - s_a) * (ridden - km_a) / (km_b - km_a))

    def at(self, elapsed_s: int) -> datetime:
        """Return race time `elapsed_s` seconds after the flag drop (before it, when negative)."""
        return self.start_at + timedelta(seconds=elapsed_s)


def spread(places: Sequence[float | None]) -> list[float]:
    """Return distances to go with each run of None filled evenly between its neighbours, to 0.1 km.

    >>> spread([80, None, None, None, 72])
    [80, 78.0, 76.0, 74.0, 72]

    Raises:
        PlaceError: a run has no placed event on one of its sides, or a distance rises.
    """
    placed = [index for index, km in enumerate(places) if km is not None]
    if not placed or placed[0] != 0 or placed[-1] != len(places) - 1:
        raise PlaceError("the first and the last event on the road need a place")
    filled: list[float] = []
    for left, right in pairwise(placed):
        km_a, km_b = places[left] or 0, places[right] or 0
        if km_b > km_a:
            raise PlaceError(f"{km_b:g} km to go comes after {km_a:g}")
        filled.append(km_a)
        step = (km_a - km_b) / (right - left)
        filled += [round(km_a - step * number, 1) for number in range(1, right - left)]
    filled.append(places[placed[-1]] or 0)
    return filled
