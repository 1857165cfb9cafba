"""What a forecast must beat: the commentators' law, a straight line, and a mathematician's formula.

Each is given as it stands: it says that the break is caught, and where, or that it stays away. None of them has a
probability, so theirs is 1 or 0.
"""

from collections.abc import Callable
from math import sqrt
from typing import NamedTuple

from tracker.race.forecast.evidence import Evidence

CHAPATTE_S_PER_KM = 6.0
"""A minute in ten kilometres: Robert Chapatte, rider and then commentator, gave a chasing peloton so much."""

TIRING_KPH_PER_HOUR = 3.0
"""By how much a lone rider slows down in an hour, by Van Maldeghem's study of time trials: 1 km/h in 20 min."""

FULL_SIZE = 10
"""So many riders together do not slow down at all, by the same study."""


class Claim(NamedTuple):
    """What a law says: the probability of a catch, 0 or 1, and the km to go of it; None where there is none."""

    probability: float
    km_to_go: float | None


def _claim(km_to_go: float | None) -> Claim:
    is_caught = km_to_go is not None and km_to_go > 0
    return Claim(float(is_caught), km_to_go if is_caught else None)


def chapatte(evidence: Evidence) -> Claim:
    """Return what Chapatte's law says: the peloton takes back a minute in ten kilometres."""
    return _claim(evidence.read_km - evidence.gap_s / CHAPATTE_S_PER_KM)


def straight_line(evidence: Evidence) -> Claim | None:
    """Return where the line through the last two gaps comes down to zero; None without two far enough apart."""
    if evidence.slope is None:
        return None
    change = evidence.slope.last_two_s_per_km
    return _claim(evidence.read_km + evidence.gap_s / change if change < 0 else None)


def van_maldeghem(evidence: Evidence) -> Claim | None:
    """Return what the formula of Hendrik Van Maldeghem (Ghent University) says; None where a term is not known.

    The peloton keeps its speed p, a break of n riders begins at v and slows down by (10 - n) / 3 km/h an hour.
    With the gap A in hours the break is caught after it has ridden

        A p (6 p / (3 (p - v) + sqrt(6 p A (10 - n) + 9 (p - v)^2)) - 1)  km.

    p is not reported by any source: it is worked out from v and from how the gap changes.
    """
    if evidence.slope is None or evidence.size is None or not evidence.speed_kph:
        return None
    v = evidence.speed_kph
    hours_a_km = 1 / v + evidence.slope.s_per_km / 3600
    if hours_a_km <= 0:
        return None
    p, gap_h = 1 / hours_a_km, evidence.gap_s / 3600
    tiring = max(0, FULL_SIZE - evidence.size)
    closing = 3 * (p - v) + sqrt(2 * TIRING_KPH_PER_HOUR * p * gap_h * tiring + 9 * (p - v) ** 2)
    if closing <= 1e-9:
        return _claim(None)
    return _claim(evidence.read_km - gap_h * p * (6 * p / closing - 1))


BASELINES: dict[str, Callable[[Evidence], Claim | None]] = {
    "chapatte": chapatte,
    "straight_line": straight_line,
    "van_maldeghem": van_maldeghem,
}
"""The laws by name."""
