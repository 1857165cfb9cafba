"""The laps of a circuit that ends at the finish line. Pure."""

from math import ceil
from typing import NamedTuple

from tracker.race.stage import Stage

_NEAR_KM = 0.05
"""Tolerance of distances, which are reported to the tenth of a km."""


class Lap(NamedTuple):
    """The lap of the head of the race."""

    number: int
    of: int


def km_of_lap(stage: Stage, lap: int, laps: int | None = None) -> float | None:
    """Return the km to go at the beginning of a lap; None where the circuit is not in the header.

    Args:
        stage: the header.
        lap: the lap that begins, counted from 1; the last begins at the bell.
        laps: the number of laps, where it is not the header's.
    """
    laps = laps or stage.laps
    if stage.circuit_km is None or laps is None:
        return None
    return round((laps - lap + 1) * stage.circuit_km, 3)


def lap_at(stage: Stage, km_to_go: float | None) -> Lap | None:
    """Return the lap of the head of the race; None without a circuit, and before it is reached."""
    if not stage.circuit_km or stage.laps is None or km_to_go is None:
        return None
    left = ceil((km_to_go - _NEAR_KM) / stage.circuit_km) or 1
    return Lap(stage.laps - left + 1, stage.laps) if left <= stage.laps else None


def nearest_crossing(stage: Stage, km_to_go: float) -> float | None:
    """Return the km to go at the nearest crossing of the finish line before the finish; None without any.

    The line is crossed as the circuit is entered, and after each lap but the last.
    """
    if not stage.circuit_km or stage.laps is None:
        return None
    left = min(max(round(km_to_go / stage.circuit_km), 1), stage.laps)
    return round(left * stage.circuit_km, 3)
