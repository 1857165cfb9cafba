"""Time bonuses still to be had: sprints to come and the finish, and who can take what of them. Pure."""

from typing import NamedTuple

from tracker.race.state import RaceState
from tracker.race.text import fold_name


class Prize(NamedTuple):
    """A line with seconds for the first riders across."""

    name: str
    """Of the sprint; "" for the finish."""
    km_to_go: float
    bonus_s: tuple[int, ...]
    """From first place down."""


def prizes(state: RaceState) -> tuple[Prize, ...]:
    """Return the lines to come that give seconds, nearest first, save sprints whose place nobody knows."""
    passed = {fold_name(one.name) for one in state.passages}
    here = float("inf") if state.km_to_go is None else state.km_to_go
    coming = [
        Prize(sprint.name, sprint.km_to_go, sprint.bonus_s)
        for sprint in state.stage.sprints
        if any(sprint.bonus_s)
        and sprint.km_to_go is not None
        and sprint.km_to_go < here
        and fold_name(sprint.name) not in passed
    ]
    if any(state.stage.bonuses.finish) and state.status != "finished":
        coming.append(Prize("", 0.0, state.stage.bonuses.finish))
    return tuple(sorted(coming, key=lambda prize: -prize.km_to_go))


def left_s(state: RaceState) -> dict[str, int]:
    """Return the seconds that a rider of each group can still take at most, by `Group.id`.

    A rider wins every line among those who reach it first: as many places are gone as there are riders ahead of
    the group, by its named riders where nobody counted them.
    """
    coming = prizes(state)
    left: dict[str, int] = {}
    ahead = 0
    for group in state.groups:
        left[group.id] = sum(max(prize.bonus_s[ahead:], default=0) for prize in coming)
        ahead += max(group.size or 0, len(group.riders))
    return left
