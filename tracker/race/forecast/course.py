"""The course for a chase: how much longer a km takes uphill, and how much climbing is to come."""

from functools import lru_cache
from typing import NamedTuple

from tracker.race.climbs import height_m, length_km
from tracker.race.identity import ById
from tracker.race.profile import heights
from tracker.race.stage import Stage

STEP_KM = 0.5
"""The length of the steps in which a course is summed up."""

SLOWER_UPHILL = 0.13
"""The share by which a km takes longer for each per cent of gradient: a climb at 8 % is ridden at half the
speed of the flat."""

FASTER_DOWNHILL = 0.03
FASTEST_DOWNHILL = 0.8
"""The share by which a km takes less for each per cent of descent, and the least of a flat km: it has bends."""

EARLY_KM, LATE_KM = 60.0, 20.0
EARLY, LATE = 0.6, 1.1
"""A peloton chases late: with more than `EARLY_KM` to go it takes back in a km `EARLY` of what it takes back at
`LATE_KM`, and at the line `LATE` of it. The figures are a judgement, not a fit."""

ROLLING_KM = 50.0
"""Climbs ridden within so many km are still felt in the legs."""


class Course(NamedTuple):
    """The course summed up from the line backwards, every `STEP_KM`."""

    slow_km: tuple[float, ...]
    """Km to go as if all of it were flat: a km uphill counts for as many as could be ridden in its time."""
    chase_km: tuple[float, ...]
    """The same, with the km in which a peloton chases harder counting for more."""
    is_known: bool
    """Whether climbs or altitudes are known; without any, a flat course and one nobody described look alike."""

    def flat_km(self, km_to_go: float) -> float:
        """Return the flat km that take as long as the km to go."""
        return _at(self.slow_km, km_to_go)

    def chase(self, km_to_go: float) -> float:
        """Return the km of chase that are in the km to go."""
        return _at(self.chase_km, km_to_go)

    def climbing_km(self, km_to_go: float) -> float:
        """Return by how many flat km climbs make the rest longer; those just ridden count a third."""
        ahead = self.flat_km(km_to_go) - km_to_go
        behind = self.flat_km(km_to_go + ROLLING_KM) - min(
            km_to_go + ROLLING_KM, (len(self.slow_km) - 1) * STEP_KM
        )
        return max(0.0, ahead) + max(0.0, behind - ahead) / 3


def course(stage: Stage) -> Course:
    """Return the course of a stage; it is summed up once for a header."""
    return _course(ById(stage))


@lru_cache(maxsize=8)
def _course(key: ById[Stage]) -> Course:
    stage = key.held
    distance = stage.distance_km or max((climb.km_to_go or 0 for climb in stage.climbs), default=0.0) or 250.0
    gradient = _gradients(stage, distance)
    slow, chase = [0.0], [0.0]
    for step in range(int(distance / STEP_KM) + 1):
        slower = _slower(gradient[step])
        slow.append(slow[-1] + STEP_KM * slower)
        chase.append(chase[-1] + STEP_KM * slower * _harder((step + 0.5) * STEP_KM))
    return Course(tuple(slow), tuple(chase), bool(stage.climbs) or len(stage.profile) > 1)


def _slower(gradient_pct: float) -> float:
    if gradient_pct >= 0:
        return 1 + SLOWER_UPHILL * min(gradient_pct, 20)
    return max(FASTEST_DOWNHILL, 1 + FASTER_DOWNHILL * gradient_pct)


def _harder(km_to_go: float) -> float:
    if km_to_go >= LATE_KM:
        early = min(1.0, (km_to_go - LATE_KM) / (EARLY_KM - LATE_KM))
        return 1 - (1 - EARLY) * early
    return LATE - (LATE - 1) * km_to_go / LATE_KM


def _gradients(stage: Stage, distance: float) -> list[float]:
    """Return the gradient of each step, from the line backwards: of the altitudes, else of the climbs."""
    steps = int(distance / STEP_KM) + 1
    if (profile := heights(stage)) is not None:
        kms = [distance - step * STEP_KM for step in range(steps + 1)]
        return [profile.gradient_pct(kms[step + 1], kms[step]) for step in range(steps)]
    gradients = [0.0] * steps
    for climb in stage.climbs:
        if climb.km_to_go is None:
            continue
        length = length_km(climb)
        pct = climb.gradient_pct or min(12.0, height_m(climb) / max(length, STEP_KM) / 10)
        for step in range(steps):
            middle = (step + 0.5) * STEP_KM
            if climb.km_to_go <= middle <= climb.km_to_go + length:
                gradients[step] = max(gradients[step], pct)
    return gradients


def _at(sums: tuple[float, ...], km_to_go: float) -> float:
    """Return a sum at a place, between two steps by even share; beyond the start it is that of the start."""
    place = max(0.0, km_to_go / STEP_KM)
    step = int(place)
    if step >= len(sums) - 1:
        return sums[-1]
    return sums[step] + (sums[step + 1] - sums[step]) * (place - step)
