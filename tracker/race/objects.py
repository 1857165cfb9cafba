"""Riders and tables in the machine interface."""

from typing import Any

from tracker.race.stage import Rider, Row
from tracker.race.state import Standings


def rider_object(rider: Rider) -> dict[str, Any]:
    """Return a rider as an object of the state's JSON."""
    return {"name": rider.name, "team": rider.team, "nation": rider.nation, "bib": rider.bib}


def row_object(row: Row) -> dict[str, Any]:
    """Return a row of a table as an object of the state's JSON."""
    return {
        "position": row.position,
        **rider_object(row),
        "time_s": row.time_s,
        "gap_s": row.gap_s,
        **{
            name: value
            for name in ("points", "bonus_s", "penalty_s", "status")
            if (value := getattr(row, name)) is not None
        },
    }


def table_object(table: Standings) -> dict[str, Any]:
    """Return a table with its basis as an object of the state's JSON."""
    return {"basis": table.basis, "rows": [row_object(row) for row in table.rows]}
