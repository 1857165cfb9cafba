"""Altitudes and gradients of a profile, and the hardest km of a climb."""

from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from tracker.race.identity import ById
from tracker.race.stage import Climb, Stage

_LOOK_KM = 0.1
"""Step of the search for the hardest km."""


class Heights(NamedTuple):
    """Altitudes along the course, by distance from the flag drop."""

    kms: tuple[float, ...]
    """Ascending."""
    metres: tuple[float, ...]

    def at(self, km: float) -> float:
        """Return the altitude in m at a distance from the flag drop, interpolated between two points."""
        index = bisect_right(self.kms, km)
        if index in (0, len(self.kms)):
            return self.metres[min(index, len(self.kms) - 1)]
        before, after = self.kms[index - 1], self.kms[index]
        low, high = self.metres[index - 1], self.metres[index]
        return low + (high - low) * (km - before) / (after - before)

    def gradient_pct(self, start_km: float, end_km: float) -> float:
        """Return the mean gradient between two distances in per cent; 0 where they are equal."""
        length = end_km - start_km
        return (self.at(end_km) - self.at(start_km)) / length / 10 if length > 0 else 0.0


def heights(stage: Stage) -> Heights | None:
    """Return the altitudes of a stage, cached by header; None where it has none."""
    return _heights(ById(stage)) if len(stage.profile) > 1 else None


@lru_cache(maxsize=8)
def _heights(key: ById[Stage]) -> Heights | None:
    points = dict(sorted((point.km, point.altitude_m) for point in key.held.profile))
    return Heights(tuple(points), tuple(points.values())) if len(points) > 1 else None


def foot_km_to_go(climb: Climb) -> float | None:
    """Return the km to go at the foot of a climb: as given, or by its length; None where neither is known."""
    if climb.km_to_go is None:
        return None
    if climb.foot_km_to_go is not None and climb.foot_km_to_go > climb.km_to_go:
        return climb.foot_km_to_go
    return climb.km_to_go + climb.length_km if climb.length_km else None


def kms_ahead(profile: Heights, km: float, end_km: float, most: int) -> list[tuple[float, float]]:
    """Return (end, gradient) of each km from a distance on; the last one may be shorter."""
    found: list[tuple[float, float]] = []
    while km < end_km - 0.05 and len(found) < most:
        end = min(km + 1, end_km)
        found.append((end, profile.gradient_pct(km, end)))
        km = end
    return found


def hardest_km(profile: Heights, start_km: float, end_km: float) -> tuple[float, float] | None:
    """Return the beginning of the steepest km between two distances, and its gradient; None over less than 2 km.

    In a shorter stretch, one km is nearly the whole of it.
    """
    return _hardest_km(ById(profile), round(start_km, 1), round(end_km, 1)) if end_km - start_km >= 2 else None


@lru_cache(maxsize=64)
def _hardest_km(key: ById[Heights], start_km: float, end_km: float) -> tuple[float, float]:
    steps = int((end_km - start_km - 1) / _LOOK_KM + 0.5)
    starts = [start_km + step * _LOOK_KM for step in range(steps + 1)]
    gradients = [key.held.gradient_pct(km, km + 1) for km in starts]
    hardest = max(range(len(starts)), key=gradients.__getitem__)
    return starts[hardest], gradients[hardest]
