"""The general classification after a stage, computed from times and bonuses, and compared with the published one.

Rules: a rider's GC time is the GC time before plus the stage time, less the time bonuses of the finish and of
the passages that count (UCI regulations 2.6.019 and 2.6.020). A printed table often stops after ten rows: a
rider who is not in it has at least the time of its last row, and then the computed time is a floor.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.race.notation import format_duration
from tracker.race.riders import start_list
from tracker.race.stage import Rider, Row, Stage
from tracker.race.state import Passed, RaceState, complete_rows


@dataclass(frozen=True, slots=True)
class Computed:
    """A rider's GC time, computed from the tables."""

    rider: Rider
    time_s: int
    before_s: int
    stage_s: int
    bonus_s: int
    is_floor: bool
    """Whether the rider is missing from a table, so that the time is a minimum."""

    @property
    def sum(self) -> str:
        """The calculation of the time: "4:43:13 + 4:21:49 - 0:10"."""
        parts = [format_duration(self.stage_s)]
        if self.before_s:
            parts.insert(0, format_duration(self.before_s))
        bonus = f" - {format_duration(self.bonus_s)}" if self.bonus_s else ""
        return " + ".join(parts) + bonus


def bonuses(stage: Stage, result: Sequence[Row], passages: Sequence[Passed]) -> dict[str, int]:
    """Return the time bonus of each rider on a stage in seconds, by `Rider.key`.

    The `bonus_s` of a row has precedence over the stage's rule for its place. Passages that do not count give
    none.
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


def _by_gaps(*tables: Sequence[Row]) -> bool:
    """Return whether one of the tables has no winning time, so that only gaps can be used."""
    return any(rows and rows[0].time_s is None for rows in tables)


def _seconds(row: Row, by_gaps: bool) -> int | None:
    if not by_gaps:
        return row.time_s
    return 0 if row.gap_s is None and row.position == 1 else row.gap_s


def gc_after(
    stage: Stage,
    before: Sequence[Row],
    result: Sequence[Row],
    passages: Sequence[Passed] = (),
    by_gaps: bool | None = None,
) -> list[Computed]:
    """Return the GC after a stage, best time first, for every rider in a table or a passage.

    Args:
        stage: the stage, which gives the bonus rules.
        before: the GC before the stage; empty for the first stage, where all riders start from zero.
        result: the stage result.
        passages: summits and sprints with bonuses.
        by_gaps: whether times are seconds behind the first of each table, without the winning times; None decides
            by the tables.
    """
    result = complete_rows(tuple(result))
    before = complete_rows(tuple(before))
    if by_gaps is None:
        by_gaps = _by_gaps(result, before)
    bonus_of = bonuses(stage, result, passages)
    stage_times = {row.key: seconds for row in result if (seconds := _seconds(row, by_gaps)) is not None}
    before_times = {row.key: seconds for row in before if (seconds := _seconds(row, by_gaps)) is not None}
    if len(stage_times) < 2 - (not by_gaps) or (before and not before_times):
        return []
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
    """A rider's published and computed GC times."""

    rider: Rider
    published_s: int | None
    computed: Computed
    only_computed: bool = False
    """Whether the computed time belongs in the published rows, but the rider is not there."""

    @property
    def difference_s(self) -> int:
        """Published minus computed, in seconds; positive where the rider lost time that no table shows."""
        return 0 if self.published_s is None else self.published_s - self.computed.time_s


def compare(state: RaceState) -> list[Comparison]:
    """Return the published GC after the stage compared with the computed one, in published order.

    Riders whose computed time is ahead of the last published row, but who are missing, come last. Empty while
    there is no GC after the stage or no result with times.
    """
    if state.gc is None or state.gc.basis not in ("provisional", "official") or state.result is None:
        return []
    before_rows = complete_rows(start_list(state.stage).resolve(state.stage.gc_before))
    stage_rows = complete_rows(state.result.rows)
    by_gaps = _by_gaps(before_rows, stage_rows, state.gc.rows)
    computed = {
        row.rider.key: row for row in gc_after(state.stage, before_rows, stage_rows, state.passages, by_gaps)
    }
    published = {
        row.key: (row, seconds) for row in state.gc.rows if (seconds := _seconds(row, by_gaps)) is not None
    }
    if not computed or not published:
        return []
    stage_s = max(seconds for row in stage_rows if (seconds := _seconds(row, by_gaps)) is not None)
    before_s = max((seconds for row in before_rows if (seconds := _seconds(row, by_gaps)) is not None), default=0)
    for key, (row, _) in published.items():
        computed.setdefault(key, Computed(row, before_s + stage_s, before_s, stage_s, 0, is_floor=True))
    if by_gaps:  # both tables count from the published leader
        base = computed[next(iter(published))].time_s
        computed = {key: replace(row, time_s=row.time_s - base) for key, row in computed.items()}
    found = [Comparison(row, seconds, computed[key]) for key, (row, seconds) in published.items()]
    keys = published.keys()
    last = max(seconds for _, seconds in published.values())
    missing = [row for key, row in computed.items() if key not in keys and row.time_s < last]
    return found + [Comparison(row.rider, None, row, only_computed=True) for row in missing]
