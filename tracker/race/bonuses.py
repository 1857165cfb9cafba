"""Time bonuses still to come, at sprints and the finish, and what each group can take of them. Pure."""

from typing import NamedTuple

from tracker.race.state import RaceState
from tracker.race.text import fold_name


class Prize(NamedTuple):
    """A line with bonus seconds for the first riders across."""

    name: str
    """The name of the sprint; "" for the finish."""
    km_to_go: float
    bonus_s: tuple[int, ...]
    """The bonus seconds from first place down."""


def prizes(state: RaceState) -> tuple[Prize, ...]:
    """Return the lines to come with bonus seconds, nearest first, without sprints whose place is not known."""
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
    """Return the maximum bonus seconds that a rider of each group can still take, by `Group.id`.

    The rider wins each sprint of the group; the riders ahead of the group, or the named ones where they were not
    counted, take the first places.
    """
    coming = prizes(state)
    left: dict[str, int] = {}
    ahead = 0
    for group in state.groups:
        left[group.id] = sum(max(prize.bonus_s[ahead:], default=0) for prize in coming)
        ahead += max(group.size or 0, len(group.riders))
    return left
