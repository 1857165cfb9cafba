"""The climbs in a profile: where the road rises, for how long and how steeply."""

from typing import NamedTuple

from tracker.race.profile.heights import Heights

LEAST_PCT = 3.0
"""Minimum mean gradient of a climb, as for Strava, whose categories are used here."""

LEAST_KM = 0.5
LEAST_M = 35.0
"""Minimum length and height of a climb: the Paterberg, one of the smallest that decide a race, is hardly shorter
and rises some 45 m. A judgement, not a rule of the sport."""

_DIP_M, _DIP_SHARE, _MOST_DIP_M = 20.0, 0.15, 60.0
"""A climb goes on over a dip or a flat stretch unless the road falls so far below a slope of `LEAST_PCT`, in
metres or as a share of the height gained: 20 m are 700 m of flat road, 60 m are two km."""

CATEGORIES = ((80_000, "HC"), (64_000, "1"), (32_000, "2"), (16_000, "3"), (8_000, "4"))
"""Metres of length times per cent of gradient from which on a climb has a category, as Strava publishes it under
"Climb Categorization" (support.strava.com/hc/articles/216917057). Organisers go by more than that, such as the
place in the stage, and publish no rule."""


class Ascent(NamedTuple):
    """A climb in a profile; km are from the flag drop."""

    foot_km: float
    summit_km: float
    gain_m: float

    @property
    def length_km(self) -> float:
        """The length from foot to summit in km."""
        return self.summit_km - self.foot_km

    @property
    def gradient_pct(self) -> float:
        """The mean gradient in per cent."""
        return self.gain_m / self.length_km / 10


def ascents(profile: Heights) -> list[Ascent]:
    """Return the climbs of a profile, in the order in which they are ridden.

    They are the rises of the profile minus a slope of `LEAST_PCT`, on which less steep roads go down; so a climb
    begins and ends where the road becomes steeper or less steep than that for good.
    """
    over = [height - LEAST_PCT * 10 * km for km, height in zip(profile.kms, profile.metres, strict=True)]
    found: list[Ascent] = []
    foot = summit = 0
    for index, height in enumerate(over):
        if height > over[summit]:
            summit = index
        elif height <= over[foot] or over[summit] - height > _dip(over[summit] - over[foot]):
            _add(found, profile, foot, summit)
            foot = summit = index
    _add(found, profile, foot, summit)
    return found


def _dip(gained_m: float) -> float:
    return min(_MOST_DIP_M, max(_DIP_M, _DIP_SHARE * gained_m))


def _add(found: list[Ascent], profile: Heights, foot: int, summit: int) -> None:
    ascent = Ascent(profile.kms[foot], profile.kms[summit], profile.metres[summit] - profile.metres[foot])
    if ascent.length_km >= LEAST_KM and ascent.gain_m >= LEAST_M:
        found.append(ascent)


def category(length_km: float, gradient_pct: float) -> str | None:
    """Return the category of a climb by its length and gradient alone; None where it has none."""
    if gradient_pct < LEAST_PCT:
        return None
    score = length_km * 1000 * gradient_pct
    return next((name for least, name in CATEGORIES if score > least), None)
