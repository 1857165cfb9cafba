"""The riders' positions: makes groups where none are reported, and places riders in a time trial."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from feeds.racecenter.groups import Frame, Seen, stamp
from feeds.racecenter.known import Known
from feeds.racecenter.made import made
from feeds.racecenter.wire import Faults, TelemetryRecord, TelemetryRider, each, unix
from tracker.race.events import Position, Role
from tracker.race.state import GROUP_NAMES

SPLIT_S, SPLIT_KM = 10.0, 0.15
"""The smallest hole that separates riders of one group: in seconds where they are given, else in km."""

CLOSED_S, CLOSED_KM = 5.0, 0.075
"""The largest hole that joins riders of two groups; between the two values nothing changes: positions jitter."""

MOST_GROUPS = 12
"""Maximum number of groups reported: on a mountain there are dozens of twos and threes."""

SURE_SHARE, SURE_RIDERS = 0.4, 15
"""The largest group is the peloton if it has this share and number of riders, and twice those of the next one."""

EVERY = timedelta(seconds=60)
"""How often a rider's position in a time trial is written."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A rider's position."""

    bib: int
    km_to_go: float
    behind_s: float | None
    kph: float | None
    gradient: float | None
    behind_best_s: float | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """All riders at one moment, front to back."""

    at: datetime
    riders: tuple[Placed, ...]


def newest(records: Iterable[TelemetryRecord], known: Known, faults: Faults) -> Field | None:
    """Return the last frame of this stage during the race, or None."""
    found: Field | None = None
    for record in records:
        if record.racing is False or record.stage != known.number:
            continue
        at = known.at(_moment(record))
        if at is None or (found is not None and at <= found.at):
            continue
        riders: dict[int, Placed] = {}
        for rider in each(TelemetryRider, record.riders, faults):
            if (placed := _placed(rider, known)) is not None:
                riders.setdefault(placed.bib, placed)
        if riders:
            found = Field(at, tuple(sorted(riders.values(), key=lambda rider: (rider.km_to_go, rider.bib))))
    return found


def _moment(record: TelemetryRecord) -> datetime | None:
    return unix(record.time_s) or record.updated_at


def _placed(rider: TelemetryRider, known: Known) -> Placed | None:
    status = (rider.status or "active").strip().lower()
    if rider.bib is None or not 0 < rider.bib <= 99999 or status != "active" or rider.km_to_go is None:
        return None
    longest = (known.length_km or 400) + 2
    if not 0 <= rider.km_to_go <= longest:
        return None
    kph = rider.kph if rider.kph is not None and 0 <= rider.kph <= 150 else None
    gradient = rider.gradient if rider.gradient is not None and -40 <= rider.gradient <= 40 else None
    behind = rider.behind_s if rider.behind_s is not None and rider.behind_s >= 0 else None
    return Placed(rider.bib, rider.km_to_go, behind, kph, gradient, rider.trial_s)


def clustered(field: Field, last: Frame | None) -> Frame:
    """Return the groups of riders, computed from the holes between them.

    Args:
        field: the riders.
        last: the groups computed before; it takes a larger hole to separate riders of one group.
    """
    together = {bib: index for index, group in enumerate(last.groups) for bib in group.bibs} if last else {}
    factor = 1.0
    groups = _cut(field.riders, together, factor)
    while len(groups) > MOST_GROUPS:
        factor *= 1.5
        groups = _cut(field.riders, together, factor)
    peloton = _peloton(groups)
    base = groups[0][0].behind_s or 0
    seen = []
    for index, group in enumerate(groups):
        role = _role(index, peloton)
        front = group[0]
        behind = None if front.behind_s is None else max(0, round(front.behind_s - base))
        speeds = [rider.kph for rider in group if rider.kph is not None]
        slopes = [rider.gradient for rider in group if rider.gradient is not None]
        seen.append(
            Seen(
                name=GROUP_NAMES[role] if role else None,
                bibs=tuple(sorted(rider.bib for rider in group)),
                size=len(group),
                named="all",
                gap_s=0 if index == 0 else behind,
                km_to_go=round(front.km_to_go, 3),
                speed_kph=round(median(speeds), 1) if speeds else None,
                gradient_pct=round(median(slopes), 1) if slopes else None,
                role=role,
                computed=True,
            )
        )
    return Frame(field.at, tuple(seen))


def _cut(riders: Sequence[Placed], together: dict[int, int], factor: float) -> list[list[Placed]]:
    groups = [[riders[0]]]
    for ahead, rider in pairwise(riders):
        knew = together.get(ahead.bib), together.get(rider.bib)
        as_one = knew[0] is not None and knew[0] == knew[1]
        parted = None not in knew and not as_one
        most_s, most_km = (CLOSED_S, CLOSED_KM) if parted else (SPLIT_S, SPLIT_KM)
        if ahead.behind_s is not None and rider.behind_s is not None:
            hole = rider.behind_s - ahead.behind_s > most_s * factor
        else:
            hole = rider.km_to_go - ahead.km_to_go > most_km * factor
        if hole:
            groups.append([rider])
        else:
            groups[-1].append(rider)
    return groups


def _peloton(groups: Sequence[Sequence[Placed]]) -> int | None:
    """Return the index of the group that surely is the peloton, or None."""
    sizes = sorted((len(group) for group in groups), reverse=True)
    if sizes[0] < max(SURE_RIDERS, SURE_SHARE * sum(sizes)) or (len(sizes) > 1 and sizes[0] < 2 * sizes[1]):
        return None
    return next(index for index, group in enumerate(groups) if len(group) == sizes[0])


def _role(index: int, peloton: int | None) -> Role | None:
    if peloton is None:
        return "leaders" if index == 0 else None
    if index == peloton:
        return "peloton"
    return "dropped" if index > peloton else "leaders" if index == 0 else "chasers"


class Course:
    """Riders on the course of a time trial."""

    def __init__(self) -> None:
        """Start with none."""
        self._written: dict[int, datetime] = {}
        self._seen_at: datetime | None = None
        self.began: dict[int, datetime] = {}
        """When each rider was first seen under way, by bib."""

    def take(self, field: Field, known: Known) -> list[Position]:
        """Return the positions that are due to be written, and remember who has started."""
        if self._seen_at is not None and field.at <= self._seen_at:
            return []
        first_look = self._seen_at is None
        self._seen_at = field.at
        length = known.length_km
        positions = []
        for rider in field.riders:
            if length is not None and rider.km_to_go >= length - 0.01:
                continue  # waiting on the ramp
            near_start = length is not None and length - rider.km_to_go < 1.5
            if not first_look and near_start and rider.bib not in self.began:
                self.began[rider.bib] = field.at
            last = self._written.get(rider.bib)
            if last is not None and field.at - last < EVERY:
                continue
            self._written[rider.bib] = field.at
            behind = rider.behind_best_s
            positions.append(
                made(
                    Position,
                    id=f"position-{rider.bib}-{stamp(field.at)}",
                    at=field.at,
                    bib=rider.bib,
                    km_to_go=round(rider.km_to_go, 3),
                    gap_s=round(behind) if behind is not None and 0 <= behind < 100_000 else None,
                    speed_kph=rider.kph,
                )
            )
        return positions
