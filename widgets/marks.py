"""The marks of the groups on the course, and their places on it."""

from collections.abc import Iterator

from tracker.race.state import Group, RaceState

MARKS = {"leaders": "●", "chasers": "○", "peloton": "◆", "dropped": "◇"}
"""The mark of each kind of group on the bar and beside its name."""

MARK_INKS = {"leaders": "lead-strong", "chasers": "chase-strong", "peloton": "pack-strong", "dropped": "back"}
"""The ink of each kind of group."""

_SPEED_KPH = 40.0
"""Assumed speed of a group while none is known, in km/h."""


def group_places(state: RaceState, km_to_go: float) -> Iterator[tuple[Group, float]]:
    """Yield (group, km to go) front to back for each group with a gap, placed by the gap at the average speed.

    Args:
        state: the race.
        km_to_go: the km to go of the head.
    """
    speed = state.average_kph(state.km_at) if state.km_at else None
    for group in state.groups:
        if group.gap_s is not None and group.role != "dropped":
            yield group, km_to_go + group.gap_s * (speed or _SPEED_KPH) / 3600
