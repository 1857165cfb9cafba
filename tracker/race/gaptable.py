"""All reported gaps of a log, of all groups, for export."""

from collections.abc import Iterator
from datetime import datetime
from typing import Literal, NamedTuple

from tracker.race.state import GapReading
from tracker.race.timeline import Timeline


class GapRow(NamedTuple):
    """One reading of the gap of one group behind the head of the race."""

    at: datetime
    elapsed_s: int | None
    """Seconds since the flag drop; None where that was not reported."""
    km_to_go: float | None
    """Where it was taken: as reported with it, else the last reported km to go of the head."""
    km_told: bool
    """Whether the km to go was reported with the gap."""
    group: str
    role: str
    gap_s: int
    bound: Literal["lt", "gt"] | None
    """"lt" for "under", "gt" for "over"."""
    approx: bool
    estimated: bool
    source: str | None
    front: int
    """The number of the head of the race: gaps behind another head do not continue those before."""


def gap_rows(timeline: Timeline) -> Iterator[GapRow]:
    """Yield the gaps of a log with all corrections, in race time; a picture of the road gives one per group."""
    known: list[GapReading] = []
    for event, state in timeline.folded(timeline.end):
        readings = [(group, group.reading) for group in state.groups if group.reading is not None]
        for group, reading in readings:
            if any(reading is old for old in known) or reading.at != event.at:
                continue
            elapsed = None if state.started_at is None else int((reading.at - state.started_at).total_seconds())
            yield GapRow(
                reading.at,
                elapsed,
                reading.km_to_go,
                reading.km_reported,
                group.name,
                group.role,
                reading.gap_s,
                reading.bound,
                reading.approx,
                reading.estimated or event.estimated,
                reading.source,
                reading.front,
            )
        known = [reading for _group, reading in readings]
