"""The general classification after a stage, from times and bonuses, and how it compares with the published one.

Rules: a rider's GC time is the GC time before plus the stage time, less the time bonuses of the finish and of
the passages that count (UCI regulations 2.6.019 and 2.6.020). A printed table often stops after ten rows: a
rider who is not in it has at least the time of its last row, and then the computed time is a floor.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.race.notation import format_duration
from tracker.race.stage import Rider, Row, Stage
from tracker.race.state import Passed, RaceState, Standings, complete_rows


@dataclass(frozen=True, slots=True)
class Computed:
    """A rider's GC time as worked out from the tables."""

    rider: Rider
    time_s: int
    before_s: int
    stage_s: int
    bonus_s: int
    is_floor: bool
    """True when the rider is missing from a table, so that the time is the least it can be."""

    @property
    def sum(self) -> str:
        """How the time came about, for a reader: "4:43:13 + 4:21:49 - 0:10"."""
        parts = [format_duration(self.stage_s)]
        if self.before_s:
            parts.insert(0, format_duration(self.before_s))
        bonus = f" - {format_duration(self.bonus_s)}" if self.bonus_s else ""
        return " + ".join(parts) + bonus


def bonuses(stage: Stage, result: Sequence[Row], passages: Sequence[Passed]) -> dict[str, int]:
    """Return the time bonus of each rider on a stage, seconds, by `Rider.key`.

    A row's own `bonus_s` outdoes the stage's rule for its place. Passages that do not count give nothing.
    """
    total: dict[str, int] = {}
    for index, row in enumerate(result):
        place = row.position or index + 1
        by_rule = stage.bonuses.finish[place - 1] if place <= len(stage.bonuses.finish) else 0
        total[row.key] = row.bonus_s if row.bonus_s is not None else by_rule
    for passed in passages:
        if passed.counted:
            for placing in passed.event.order:
                total[placing.key] = total.get(placing.key, 0) + (placing.bonus_s or 0)
    return total


def gc_after(
    stage: Stage, before: Sequence[Row], result: Sequence[Row], passages: Sequence[Passed] = ()
) -> list[Computed]:
    """Return the GC after a stage, best time first, for every rider that a table or a passage names.

    Args:
        stage: its bonus rules count.
        before: the GC before the stage; empty for the first stage, when everybody starts from zero.
        result: the stage result; its first row must have a time, or nothing can be worked out.
        passages: summits and sprints with bonuses.
    """
    result = complete_rows(tuple(result))
    before = complete_rows(tuple(before))
    if not result or result[0].time_s is None or (before and before[0].time_s is None):
        return []
    bonus_of = bonuses(stage, result, passages)
    stage_times = {row.key: row.time_s for row in result if row.time_s is not None}
    before_times = {row.key: row.time_s for row in before if row.time_s is not None}
    stage_floor = max(stage_times.values())
    before_floor = max(before_times.values(), default=0)
    riders: dict[str, Rider] = {}
    named: list[Rider] = [*result, *before]
    named += [placing for passed in passages for placing in passed.event.order]
    for rider in named:
        riders.setdefault(rider.key, rider)
    computed = []
    for key, rider in riders.items():
        before_s, stage_s = before_times.get(key, before_floor), stage_times.get(key, stage_floor)
        bonus_s = bonus_of.get(key, 0)
        is_floor = key not in stage_times or (bool(before) and key not in before_times)
        computed.append(Computed(rider, before_s + stage_s - bonus_s, before_s, stage_s, bonus_s, is_floor))
    return sorted(computed, key=lambda row: row.time_s)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A rider of the published GC beside what the tables give."""

    rider: Rider
    published_s: int | None
    computed: Computed
    only_computed: bool = False
    """The tables give the rider a place in the published top rows, where the rider is not."""

    @property
    def difference_s(self) -> int:
        """Published less computed, seconds; positive when the rider lost time that no table shows."""
        return 0 if self.published_s is None else self.published_s - self.computed.time_s


def compare(state: RaceState) -> list[Comparison]:
    """Return the published GC after the stage beside the computed one, in published order.

    Riders whom the tables put ahead of the last published row, but who are not in it, come last. Empty while
    there is no GC after the stage or no result with times.
    """
    if state.gc is None or state.gc.basis not in ("provisional", "official") or state.result is None:
        return []
    computed = {
        row.rider.key: row
        for row in gc_after(state.stage, state.stage.gc_before, state.result.rows, state.passages)
    }
    if not computed:
        return []
    stage_rows = complete_rows(state.result.rows)
    stage_s = max(row.time_s for row in stage_rows if row.time_s is not None)
    before = [row.time_s for row in complete_rows(state.stage.gc_before) if row.time_s is not None]
    before_s = max(before, default=0)
    published = [row for row in state.gc.rows if row.time_s is not None]
    found = [
        Comparison(
            row,
            row.time_s,
            computed.get(row.key) or Computed(row, before_s + stage_s, before_s, stage_s, 0, is_floor=True),
        )
        for row in published
    ]
    keys = {row.key for row in published}
    last = max((row.time_s for row in published if row.time_s is not None), default=0)
    missing = [row for key, row in computed.items() if key not in keys and row.time_s < last]
    return found + [Comparison(row.rider, None, row, only_computed=True) for row in missing]


def on_the_road(state: RaceState) -> Standings | None:
    """Return the GC as it would be if every gap on the road held to the line: gaps to the virtual leader only.

    A rider's virtual gap is the one before the stage, plus their group's behind the head of the race, less the
    seconds taken at passages that count. It is worked out for riders whose place is known: those named in a
    group with a known gap, and those of the GC before, who ride in the peloton unless named elsewhere. On a
    first stage all start level, and those are listed who ride in a group by name or took seconds. Riders
    without a place in the GC before are left out, since nothing says how far behind they were. The bonuses of
    the finish are not in it: nobody has won yet.

    None while the race is not on, or while the peloton's gap is not known.
    """
    if state.status != "racing" or not state.groups:
        return None
    gap_of = {rider.key: group.gap_s for group in state.groups for rider in group.riders}
    peloton_s = next((group.gap_s for group in state.groups if group.role == "peloton"), None)
    if peloton_s is None:
        return None
    before = complete_rows(state.stage.gc_before)
    first_stage = not before and state.stage.number in (0, 1)
    riders: dict[str, tuple[Rider, int]] = {row.key: (row, row.gap_s) for row in before if row.gap_s is not None}
    if first_stage:
        named = [rider for group in state.groups for rider in group.riders]
        named += [placing for passed in state.passages for placing in passed.event.order if placing.bonus_s]
        riders = {rider.key: (rider, 0) for rider in named}
    out = {out.rider.key for out in state.out}
    taken = bonuses(state.stage, (), state.passages)
    virtual = []
    for key, (rider, before_s) in riders.items():
        behind_s = gap_of.get(key, peloton_s)
        if behind_s is not None and key not in out:
            virtual.append((before_s + behind_s - taken.get(key, 0), rider))
    if not virtual:
        return None
    virtual.sort(key=lambda one: one[0])
    best = virtual[0][0]
    rows = tuple(
        Row(position=place, name=rider.name, team=rider.team, nation=rider.nation, gap_s=seconds - best)
        for place, (seconds, rider) in enumerate(virtual, 1)
    )
    return Standings("on_the_road", rows)
