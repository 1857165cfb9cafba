"""The profile of the course: from the altitudes where the stage has them, else sketched from its climbs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from tracker.race.climbs import height_m, length_km
from tracker.race.identity import ById
from tracker.race.profile import Heights, heights
from tracker.race.stage import Climb, Stage
from widgets.cells import Row, joined

_EIGHTHS = " ▁▂▃▄▅▆▇█"

_DESCENT = 1.3
"""Ratio of the length of a sketched descent to that of the climb."""

_LEAST_RANGE_M = 200.0
"""Least range of altitudes, in m, that fills the pane, so that a flat stage looks flat."""


@dataclass(frozen=True, slots=True)
class Ascent:
    """A climb of the sketch; km are from the flag drop."""

    foot_km: float
    summit_km: float
    height_m: float

    @property
    def gradient_pct(self) -> float:
        """The mean gradient in per cent."""
        length = self.summit_km - self.foot_km
        return self.height_m / length / 10 if length > 0 else 0.0

    def height_at(self, km: float) -> float:
        """Return the height above the valley in m."""
        if km <= self.summit_km:
            length, into = self.summit_km - self.foot_km, km - self.foot_km
        else:
            length = (self.summit_km - self.foot_km) * _DESCENT
            into = self.summit_km + length - km
        return self.height_m * max(0.0, min(1.0, into / length)) if length > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Profile:
    """The course in columns, start to finish."""

    heights: tuple[float, ...]
    """The height of each column's highest point, 0 to 1."""
    gradients: tuple[float, ...]
    """The gradient of each column in per cent, positive uphill."""
    is_schematic: bool


def gradient_ink(gradient_pct: float) -> str:
    """Return the ink of a gradient."""
    if gradient_pct < 2:
        return "flat"
    if gradient_pct < 4:
        return "easy"
    return "steep" if gradient_pct < 6.5 else "hard"


def _ascent(climb: Climb, distance_km: float) -> Ascent | None:
    if climb.km_to_go is None or climb.km_to_go > distance_km:
        return None
    length = length_km(climb)
    summit = distance_km - climb.km_to_go
    return Ascent(summit - length, summit, max(20.0, height_m(climb)))


def profile(stage: Stage, columns: int) -> Profile | None:
    """Return the course in `columns` columns, or None when its distance is not known."""
    distance = stage.distance_km
    if not distance or columns < 1:
        return None
    if (known := heights(stage)) is not None:
        return _of_altitudes(known, distance, columns)
    ascents = [ascent for climb in stage.climbs if (ascent := _ascent(climb, distance))]

    def height(km: float) -> float:
        return max((ascent.height_at(km) for ascent in ascents), default=0.0)

    gradients = []
    step = distance / columns
    for column in range(columns):
        start, end = column * step, (column + 1) * step
        climbed = [
            ascent.gradient_pct
            for ascent in ascents
            if min(end, ascent.summit_km) - max(start, ascent.foot_km)
            > min(step, ascent.summit_km - ascent.foot_km) * 0.4
        ]
        gradients.append(max(climbed, default=0.0))
    drawn = _columns(height, [ascent.summit_km for ascent in ascents], distance, columns)
    return Profile(_scaled(drawn, 0.0), tuple(gradients), is_schematic=True)


def _of_altitudes(known: Heights, distance: float, columns: int) -> Profile:
    step = distance / columns
    gradients = tuple(known.gradient_pct(column * step, (column + 1) * step) for column in range(columns))
    drawn = _columns(known.at, known.kms, distance, columns)
    return Profile(_scaled(drawn, min(drawn)), gradients, is_schematic=False)


def stretch(known: Heights, start_km: float, end_km: float, columns: int) -> Profile:
    """Return a part of the course in `columns` columns, each with the gradient of its km.

    Args:
        known: the altitudes.
        start_km: where the part begins, in km from the flag drop.
        end_km: where the part ends.
        columns: the number of columns, at least 1.
    """
    step = (end_km - start_km) / columns
    drawn = [known.at(start_km + (column + 1) * step) for column in range(columns)]
    of_km = [
        known.gradient_pct(start_km + km, min(end_km, start_km + km + 1)) for km in range(ceil(end_km - start_km))
    ]
    gradients = tuple(of_km[min(len(of_km) - 1, int(column * step))] for column in range(columns))
    return Profile(_scaled(drawn, min(drawn)), gradients, is_schematic=False)


def blocks(drawn: Profile, here: int, rows: int) -> tuple[Row, ...]:
    """Return a profile in eighth blocks: columns before `here` in the ridden part's ink, the rest by gradient."""
    return _blocks(ById(drawn), here, rows)


@lru_cache(maxsize=4)
def _blocks(key: ById[Profile], here: int, rows: int) -> tuple[Row, ...]:
    drawn = key.held
    inks = [
        "ridden" if column < here else gradient_ink(gradient) for column, gradient in enumerate(drawn.gradients)
    ]
    levels = [2 + round(height * (rows * 8 - 2)) for height in drawn.heights]
    bases = [(rows - 1 - row) * 8 for row in range(rows)]
    return tuple(
        joined((_EIGHTHS[max(0, min(8, level - base))], ink) for level, ink in zip(levels, inks, strict=True))
        for base in bases
    )


def _columns(
    height: Callable[[float], float], turns: Sequence[float], distance: float, columns: int
) -> list[float]:
    """Return each column's highest point: at its edges, or at one of the `turns` within it."""
    step = distance / columns
    highest = [max(height(column * step), height((column + 1) * step)) for column in range(columns)]
    for km in turns:
        column = min(columns - 1, max(0, int(km / step)))
        highest[column] = max(highest[column], height(km))
    return highest


def _scaled(heights: list[float], low: float) -> tuple[float, ...]:
    span = max(_LEAST_RANGE_M, max(heights) - low)
    return tuple((height - low) / span for height in heights)
