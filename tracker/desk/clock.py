"""When an entry happened: the stage's local time, never running backwards, and how far the race may be by now."""

from collections.abc import Callable
from datetime import UTC, datetime

from tracker.race.stage import Stage
from tracker.race.state import RaceState

Clock = Callable[[], datetime]
"""Tells the time of day, with an offset."""

ESTIMATE_AFTER = 30.0
"""Seconds after a km mark before a km is estimated from the speed."""


def system_clock() -> datetime:
    """Return the time of day of this machine."""
    return datetime.now(UTC)


def local_time(moment: datetime, stage: Stage) -> datetime:
    """Return `moment` in the stage's offset, to the millisecond; in this machine's where none is known."""
    zone = stage.start_at.tzinfo if stage.start_at is not None else None
    local = moment.astimezone(zone)
    return local.replace(microsecond=local.microsecond // 1000 * 1000)


def stamp(now: datetime, last: datetime | None) -> datetime:
    """Return the time to stamp an entry with: `now`, but never before the `last` of the log.

    A clock that was set back so stands still for the log until it has caught up.
    """
    return now if last is None or now >= last else last.astimezone(now.tzinfo)


def estimated_km(state: RaceState, at: datetime) -> float | None:
    """Return about how far the race has to go at `at`, km, from the last km reported and the speed.

    None when it can't be known: there is no km or no speed, the race is not on, or the km was reported just now.
    """
    if state.status != "racing" or state.km_to_go is None or state.km_at is None:
        return None
    seconds = (at - state.km_at).total_seconds()
    speed = state.pace.speed_kph if state.pace is not None else state.average_kph(at)
    if seconds < ESTIMATE_AFTER or not speed:
        return None
    return max(0.0, round(state.km_to_go - speed * seconds / 3600, 1))
