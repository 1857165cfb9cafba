"""The virtual GC for other programs: rows with their sums, riders without a place, what the lead depends on."""

from typing import Any

from tracker.race.bonuses import prizes
from tracker.race.objects import rider_object, table_object
from tracker.race.snapshot import Snapshot
from tracker.race.sums import sum_words
from tracker.race.takeover import takeover
from tracker.race.virtual import virtual_gc
from tracker.race.virtualclasses import classifications_on_the_road


def virtual_object(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return the virtual GC of a moment as `ardoise state --format json` prints it; None where there is none."""
    state, at = snapshot.state, snapshot.at
    virtual = virtual_gc(state, at)
    if virtual is None:
        return None
    return {
        "rows": [
            {
                "position": row.position,
                **rider_object(row.rider),
                "gap_s": row.gap_s,
                "before_s": row.before_s,
                "road_s": row.road_s,
                "bonus_s": row.bonus_s,
                "bonus_left_s": row.bonus_left_s,
                "gap_min_s": row.gap_min_s,
                "gap_max_s": row.gap_max_s,
                "provisional": row.provisional,
                "sum": sum_words(state, row.rider.key, at) or None,
            }
            for row in virtual.rows
        ],
        "unknown": [rider.name for rider in virtual.unknown],
        "at_best": [
            {
                **rider_object(one.rider),
                "before_min_s": one.before_min_s,
                "road_min_s": one.road_min_s,
                "bonus_s": one.bonus_s,
                "gap_min_s": one.gap_min_s,
                "sum": sum_words(state, one.rider.key, at) or None,
            }
            for one in virtual.at_best
        ],
        "bonuses_left": [
            {"name": prize.name or None, "km_to_go": prize.km_to_go, "bonus_s": list(prize.bonus_s)}
            for prize in prizes(state)
        ],
        "lead": _lead(snapshot),
        "classifications": [
            {"which": table.which, **table_object(table)} for table in classifications_on_the_road(state, at)
        ],
    }


def _lead(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return what the lead of the GC depends on; None where nobody is ahead of the leader."""
    found = takeover(snapshot.state, snapshot.at)
    if found is None:
        return None
    return {
        "holder": rider_object(found.holder),
        "challenger": rider_object(found.challenger),
        "at_gap_s": found.at_gap_s,
        "at_gap_is_least": found.is_floor,
        "gap_s": found.gap_s,
        "changes": found.is_taken,
        "teams_to_ride": list(found.teams),
    }
