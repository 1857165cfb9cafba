"""The leader's jersey on the road: who would take it, at which gap, and which teams must chase. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.race.riders import gc_ranks, keys_of
from tracker.race.stage import Rider
from tracker.race.state import Group, RaceState
from tracker.race.text import fold_name
from tracker.race.virtual import AtBest, VirtualGC, VirtualRow, virtual_gc

DEFENDERS = 3
"""Places of the GC before the stage whose teams have something to defend: a podium."""


@dataclass(frozen=True, slots=True)
class Takeover:
    """What the jersey of the GC depends on."""

    holder: Rider
    """The leader of the GC before the stage."""
    challenger: Rider
    """The rider ahead of the holder who takes it at the smallest gap."""
    at_gap_s: int
    """The gap between their groups from which on the challenger leads, seconds."""
    is_floor: bool
    """Whether `at_gap_s` is a minimum, since only a minimum of the challenger's deficit is known."""
    gap_s: int
    """The gap between their groups, seconds."""
    teams: tuple[str, ...]
    """Teams with a podium place to lose and no rider ahead, the best placed first."""

    @property
    def is_taken(self) -> bool | None:
        """Whether the jersey changes hands if the gap holds; None where that can't be known."""
        if self.gap_s <= self.at_gap_s:
            return False
        return None if self.is_floor else True


def takeover(state: RaceState, at: datetime | None = None) -> Takeover | None:
    """Return what the lead depends on; None where nobody is ahead of the leader, or the leader is not known."""
    virtual = virtual_gc(state, at)
    ranks = gc_ranks(state.stage)
    if virtual is None or not ranks or state.stage.format != "road":
        return None
    holder = virtual.row_of(min(ranks, key=lambda key: ranks[key]))
    if holder is None:
        return None
    ahead = [group for group in state.groups if group.gap_s is not None and group.gap_s < holder.road_s]
    found = min(
        _challenges(ahead, holder, virtual),
        key=lambda one: one[1] - (holder.road_s - one[2]),
        default=None,
    )
    if found is None:
        return None
    challenger, at_gap_s, road_s, is_floor = found
    gap_s = holder.road_s - road_s
    teams = _defenders(virtual, ahead, holder) if gap_s > at_gap_s else ()
    return Takeover(holder.rider, challenger, at_gap_s, is_floor, gap_s, teams)


def _challenges(
    ahead: Sequence[Group], holder: VirtualRow, virtual: VirtualGC
) -> list[tuple[Rider, int, int, bool]]:
    """Return each rider ahead: the gap that takes the lead, behind the head (both s), if the gap is a minimum."""
    known = {row.rider.key: row for row in virtual.rows}
    floors: dict[str, AtBest] = {one.rider.key: one for one in virtual.at_best}
    found = []
    for group in ahead:
        for key in keys_of(group.riders):
            if row := known.get(key):
                needs = row.before_s - row.bonus_s - holder.before_s + holder.bonus_s
                found.append((row.rider, needs, row.road_s, False))
            elif floor := floors.get(key):
                needs = floor.before_min_s - floor.bonus_s - holder.before_s + holder.bonus_s
                found.append((floor.rider, needs, group.gap_s or 0, True))
    return found


def _defenders(virtual: VirtualGC, ahead: Sequence[Group], holder: VirtualRow) -> tuple[str, ...]:
    """Return the teams that must chase: those of the podium before the stage without a rider ahead."""
    podium = sorted(virtual.rows, key=lambda row: row.before_s)[:DEFENDERS]
    teams_ahead = {fold_name(rider.team) for group in ahead for rider in group.riders if rider.team}
    teams_ahead |= {fold_name(row.rider.team) for row in podium if row.rider.team and row.road_s < holder.road_s}
    teams: dict[str, str] = {}
    for row in podium:
        team = row.rider.team
        if team and fold_name(team) not in teams_ahead:
            teams.setdefault(fold_name(team), team)
    return tuple(teams.values())
