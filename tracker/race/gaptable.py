"""Every gap of a log as it was reported, of whichever group: what is exported."""

from collections.abc import Iterator
from datetime import datetime
from typing import Literal, NamedTuple

from tracker.race.state import GapReading
from tracker.race.timeline import Timeline


class GapRow(NamedTuple):
    """One reading of one group's gap to the head of the race."""

    at: datetime
    elapsed_s: int | None
    """Seconds since the flag dropped; None where that was not reported."""
    km_to_go: float | None
    """Where it was taken; where that was not reported with it, where the head was last reported to be."""
    km_told: bool
    """Whether the place was reported with the gap."""
    group: str
    role: str
    gap_s: int
    bound: Literal["lt", "gt"] | None
    """"lt" for "under", "gt" for "over"."""
    approx: bool
    estimated: bool
    source: str | None
    front: int
    """Counts the heads of the race: gaps to another head are no continuation of those before."""


def gap_rows(timeline: Timeline) -> Iterator[GapRow]:
    """Yield the gaps of a log as it stands at its end, in race time; a picture of the road gives one a group."""
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
