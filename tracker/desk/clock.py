"""Times of entries: the stage's local time, which never runs backwards, and an estimate of the km to go."""

from collections.abc import Callable
from datetime import UTC, datetime

from tracker.race.stage import Stage
from tracker.race.state import RaceState

Clock = Callable[[], datetime]
"""Returns the current time, with an offset."""

ESTIMATE_AFTER = 30.0
"""Seconds after a km mark from which on the km is estimated from the speed."""


def system_clock() -> datetime:
    """Return the current time of this machine."""
    return datetime.now(UTC)


def local_time(moment: datetime, stage: Stage) -> datetime:
    """Return `moment` with the stage's offset, to the millisecond; with this machine's where none is known."""
    zone = stage.start_at.tzinfo if stage.start_at is not None else None
    local = moment.astimezone(zone)
    return local.replace(microsecond=local.microsecond // 1000 * 1000)


def stamp(now: datetime, last: datetime | None) -> datetime:
    """Return the time of an entry: `now`, but never before `last`, the last time in the log.

    After the clock was set back, entries have the same time until it has caught up.
    """
    return now if last is None or now >= last else last.astimezone(now.tzinfo)


def estimated_km(state: RaceState, at: datetime) -> float | None:
    """Return the estimated km to go at `at`, from the last km reported and the speed.

    None where there is no km or no speed, the race is not under way, or the km was reported just now.
    """
    if state.status != "racing" or state.km_to_go is None or state.km_at is None:
        return None
    seconds = (at - state.km_at).total_seconds()
    speed = state.pace.speed_kph if state.pace is not None else state.average_kph(at)
    if seconds < ESTIMATE_AFTER or not speed:
        return None
    return max(0.0, round(state.km_to_go - speed * seconds / 3600, 1))
