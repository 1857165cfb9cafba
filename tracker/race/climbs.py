"""Lengths and heights of climbs, estimated from their category where they are not given."""

from tracker.race.stage import Climb

HEIGHT_M = {"HC": 1000.0, "1": 520.0, "2": 350.0, "3": 200.0, "4": 110.0}
"""Assumed height of a climb by category, where its length or gradient is not given."""

OTHER_M = 90.0
_GRADIENT_PCT = 5.5


def length_km(climb: Climb) -> float:
    """Return the length of a climb in km, estimated from its category where neither it nor the foot is given."""
    if climb.length_km:
        return climb.length_km
    if climb.foot_km_to_go is not None and climb.km_to_go is not None and climb.foot_km_to_go > climb.km_to_go:
        return climb.foot_km_to_go - climb.km_to_go
    height = HEIGHT_M.get((climb.category or "").upper(), OTHER_M)
    return height / ((climb.gradient_pct or _GRADIENT_PCT) * 10) if (climb.gradient_pct or 1) > 0 else 1.0


def height_m(climb: Climb) -> float:
    """Return the height of a climb in m: by its length and gradient where both are given, else by its category."""
    if climb.length_km and climb.gradient_pct:
        return climb.length_km * climb.gradient_pct * 10
    return HEIGHT_M.get((climb.category or "").upper(), OTHER_M)
