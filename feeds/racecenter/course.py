"""The road book: its places, climbs and sprints, and its schedule."""

import math
import re
from collections.abc import Iterable

from feeds.racecenter.known import Ascent, Known, Mark
from feeds.racecenter.made import made
from feeds.racecenter.wire import Categorised, CheckpointRecord, Faults, Kind, each
from feeds.racecenter.words import place, summit
from tracker.race.stage import Checkpoint, Climb, Schedule, Sprint

LONGEST_KM = 2000.0


def marks_of(records: Iterable[CheckpointRecord], known: Known, faults: Faults) -> tuple[Mark, ...]:
    """Return the places of a list, each once, in the order of the course."""
    marks: dict[object, Mark] = {}
    for record in records:
        if record.length is None or not -50 <= record.length <= LONGEST_KM:
            continue
        kinds = list(each(Kind, record.types, faults))
        climb = next(each(Categorised, record.summits, faults), None)
        name = place(record.place or "") or (climb and climb.summit and summit(climb.summit.name or "")) or ""
        key = record.uid or (record.checkpoint, record.length, record.place)
        marks[key] = Mark(
            number=record.checkpoint,
            name=name or f"km {record.length:g}",
            km=record.length,
            codes=frozenset(kind.code.strip().upper() for kind in kinds if kind.code),
            words=frozenset(kind.type.strip().lower() for kind in kinds if kind.type),
            low=known.moment(record.low),
            middle=known.moment(record.middle),
            high=known.moment(record.high),
            climb=_ascent(climb, name) if climb else None,
        )
    return tuple(sorted(marks.values(), key=lambda mark: (mark.km, mark.number or 0)))


def _ascent(climb: Categorised, fallback: str) -> Ascent:
    code = (climb.code or "").strip().upper()
    length = climb.length / 1000 if climb.length and 0 < climb.length < 200_000 else None
    gradient = re.search(r"-?\d+(?:[.,]\d+)?", climb.state or "")
    altitude = climb.summit.altitude if climb.summit else None
    return Ascent(
        name=summit(climb.summit.name or "") if climb.summit and climb.summit.name else fallback or "Climb",
        category="HC" if code in ("H", "HC") else code if code in ("1", "2", "3", "4") else None,
        length_km=length,
        gradient_pct=_within(float(gradient[0].replace(",", ".")), -40, 60) if gradient else None,
        altitude_m=_within(altitude, -500, 9000) if altitude else None,
    )


def _within(value: float, low: float, high: float) -> float | None:
    return value if low <= value <= high and math.isfinite(value) else None


def km_to_go(known: Known, km: float) -> float | None:
    """Return the distance from a place to the finish in km."""
    if known.length_km is None:
        return None
    left = round(known.length_km - km, 3)
    return left if 0 <= left <= LONGEST_KM else None


def neutral_km(known: Known) -> float | None:
    """Return the length of the neutralised start in km, where the road book counts from its rollout."""
    rollout = next((mark.km for mark in known.marks if mark.is_rollout), None)
    flag = next((mark.km for mark in known.marks if mark.is_start), None)
    if rollout is None or flag is None or not 0 < flag - rollout < 40:
        return None
    return round(flag - rollout, 3)


def climbs(known: Known) -> tuple[Climb, ...]:
    """Return the categorised climbs, which are located by their summits."""
    found = []
    for mark in known.marks:
        if mark.climb is None:
            continue
        at = km_to_go(known, mark.km)
        length = mark.climb.length_km
        found.append(
            made(
                Climb,
                name=mark.climb.name,
                km_to_go=at,
                foot_km_to_go=round(at + length, 3) if at is not None and length is not None else None,
                category=mark.climb.category,
                length_km=length,
                gradient_pct=mark.climb.gradient_pct,
                altitude_m=mark.climb.altitude_m,
            )
        )
    return tuple(found)


def sprints(known: Known) -> tuple[Sprint, ...]:
    """Return the intermediate sprints; a time trial has none."""
    if known.is_trial:
        return ()
    return tuple(
        made(Sprint, name=mark.name, km_to_go=km_to_go(known, mark.km)) for mark in known.marks if mark.is_sprint
    )


def checkpoints(known: Known) -> tuple[Checkpoint, ...]:
    """Return every place of the road book with its schedule."""
    return tuple(
        made(
            Checkpoint,
            name=mark.name,
            km_to_go=km_to_go(known, mark.km),
            type=_type(known, mark),
            schedule=_schedule(mark),
        )
        for mark in known.marks
    )


def _schedule(mark: Mark) -> Schedule | None:
    if mark.low is None and mark.middle is None and mark.high is None:
        return None
    return made(Schedule, low_at=mark.low, middle_at=mark.middle, high_at=mark.high)


def _type(known: Known, mark: Mark) -> str | None:
    if mark.is_timed or (known.is_trial and mark.is_sprint):
        return "split"
    if mark.is_sprint:
        return "sprint"
    if mark.climb is not None:
        return "climb"
    return "feed" if mark.is_feed else None
