"""How the groups are marked on the course, and where on it they are."""

from collections.abc import Iterator

from tracker.race.state import Group, RaceState

MARKS = {"leaders": "●", "chasers": "○", "peloton": "◆", "dropped": "◇"}
"""How each kind of group is marked on the bar and beside its name."""

MARK_INKS = {"leaders": "lead-strong", "chasers": "chase-strong", "peloton": "pack-strong", "dropped": "back"}
"""The ink of each kind of group."""

_SPEED_KPH = 40.0
"""How fast a group is taken to ride while no speed is known."""


def group_places(state: RaceState, km_to_go: float) -> Iterator[tuple[Group, float]]:
    """Yield each group that has a place, front to back, with its km to go: by its gap at the race's own speed.

    Args:
        state: the race.
        km_to_go: of the head.
    """
    speed = state.average_kph(state.km_at) if state.km_at else None
    for group in state.groups:
        if group.gap_s is not None and group.role != "dropped":
            yield group, km_to_go + group.gap_s * (speed or _SPEED_KPH) / 3600
