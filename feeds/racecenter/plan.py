"""Which lists are requested, and how often."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from feeds.polled import Resource
from feeds.racecenter.address import Address
from feeds.racecenter.known import Known

FRAME_S = 15.0
"""Interval of groups and commentary, and of telemetry where it is needed, in seconds."""

TABLE_S = 60.0
"""Interval of rankings, weather and withdrawals, in seconds."""

MISSING_S = 600.0
"""Interval of lists that never change, until they are there, in seconds."""

STAGES_S = 20.0
"""Interval of the list of stages until the stage is found, in seconds."""

CALENDAR_S = 1800.0
"""Interval of the list of stages once the stage is found, in seconds: it says when the stage is cancelled."""

LONG_BEFORE = timedelta(hours=1)
LONG_AFTER = timedelta(hours=2)
SLOWLY = 20.0
"""Factor of the intervals long before the start and long after the end."""

LIVELY = timedelta(minutes=10)
"""A service that gave something new within this time is live, whatever the schedule says."""

JSON = (("Accept", "application/json"),)


@dataclass(frozen=True, slots=True)
class Needs:
    """What the reader already has, and what it lacks."""

    found: frozenset[str]
    """The lists that never change and have come."""
    no_groups: bool
    """Groups are not reported, and are worked out from the riders' positions."""
    jerseys_missing: bool
    news_at: datetime | None
    """When the last new event of the race came, by the client's clock."""


def wanted(address: Address, year: int, known: Known | None, needs: Needs, now: datetime) -> list[Resource]:
    """Return the resources to request at `now`, the most urgent first."""
    if known is None:
        return [_resource(address, f"stage-{year}", STAGES_S)]
    stage = f"{year}-{known.number}"
    calendar = _resource(address, f"stage-{year}", CALENDAR_S)
    static = [f"allCompetitors-{year}", f"team-{year}", f"checkpointList-{stage}"]
    if (previous := before(known)) is not None:
        static.append(f"rankingTypeArrival-{year}-{previous}")
    static.append(f"rankingTypeJerseys-{stage}")
    resources = [_resource(address, name, MISSING_S) for name in static if name not in needs.found]
    pace = _pace(address, known, needs, now)
    frames, tables = FRAME_S * pace, TABLE_S * pace
    trial = known.is_trial
    resources += [
        _resource(address, f"pack-{stage}", frames * (8 if trial else 1)),
        _resource(address, f"publication_{address.lang}-{stage}", frames),
    ]
    if trial or needs.no_groups:
        resources.append(_resource(address, f"telemetryCompetitor-{year}", frames))
    elif needs.jerseys_missing:
        resources.append(_resource(address, f"telemetryCompetitor-{year}", MISSING_S))
    lists = ["rankingType", "rankingTypeArrival", "insights", "stageWithdrawals"]
    if trial:
        lists.insert(0, "rankingTypeTrial")
    return [*resources, *(_resource(address, f"{name}-{stage}", tables) for name in lists), calendar]


def before(known: Known) -> int | None:
    """Return the number of the last stage before this one that was ridden, or None for the first."""
    numbers = [
        record.stage
        for record in known.stages
        if record.stage is not None and record.stage < known.number and not record.is_cancelled
    ]
    return max(numbers, default=None)


def _pace(address: Address, known: Known, needs: Needs, now: datetime) -> float:
    """Return the factor of the intervals: 1 during the race."""
    if not address.is_public or (needs.news_at is not None and now - needs.news_at < LIVELY):
        return 1.0
    flag, end = known.announced_at, known.moment(known.record.end_time)
    if flag is not None and now < flag - LONG_BEFORE:
        return SLOWLY
    end = end or (flag + timedelta(hours=6) if flag else None)
    return SLOWLY if end is not None and now > end + LONG_AFTER else 1.0


def _resource(address: Address, name: str, every_s: float) -> Resource:
    return Resource(key=name, url=address.url(name), every_s=every_s, headers=JSON)
