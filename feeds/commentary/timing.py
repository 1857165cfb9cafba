"""When what a text says took place: by its times of day, or worked out from its distances."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from tracker.race.pacing import Clock, spread

USUAL_KPH = 41.0
"""Speed of a stage whose time is not reported."""

USUAL_START = time(12, 0)
"""When the flag drops where nobody says so."""

USUAL_KM = 160.0
"""Length of a stage of which nothing is reported."""

_DAY_MIN, _HALF_A_DAY_MIN = 24 * 60, 12 * 60
_BEFORE_S, _AFTER_S = 90, 60
"""Seconds between two paragraphs before the flag, and after the finish."""


@dataclass(frozen=True, slots=True)
class Moments:
    """What places a paragraph."""

    km: float | None
    clock: int | None
    """Minutes since midnight."""
    phase: str
    is_mark: bool
    """It is a distance and no more: what comes next happened there."""
    is_start: bool
    is_finish: bool


@dataclass(frozen=True, slots=True)
class Times:
    """When each paragraph was reported."""

    at: list[tuple[datetime, bool]]
    """Race time, and whether it was worked out."""
    start_at: datetime
    estimated: bool
    note: str
    km: list[float | None]
    """Where the head of the race was then, in km to go; None off the road, or by times of day."""


def placed_times(
    moments: Sequence[Moments],
    day: date,
    start: time | None,
    distance_km: float | None,
    winner_s: int | None,
    speed: tuple[float, int] | None,
) -> Times:
    """Return race times of paragraphs in their order.

    Args:
        moments: what places each of them.
        day: the date of the stage.
        start: when the flag drops, None where it is not reported.
        distance_km: length of the stage.
        winner_s: the winner's time in seconds.
        speed: an average speed in km/h and the seconds from the flag drop that it is of.
    """
    if _is_timed(moments):
        return _by_clock(moments, day)
    flag = next((one.clock for one in moments if one.is_start and one.clock is not None), None)
    said = start is None and flag is not None
    if flag is not None and start is None:
        start = time(flag // 60 % 24, flag % 60)
    start_at = datetime.combine(day, (start or USUAL_START).replace(tzinfo=None), (start and start.tzinfo) or UTC)
    given = [moment.km for moment in moments if moment.km is not None]
    length = max([distance_km or 0.0, *given]) or USUAL_KM
    clock = _clock(start_at, length, winner_s, speed)
    phases = _phases(moments)
    racing = [index for index, phase in enumerate(phases) if phase == "racing"]
    places = _places([moments[index] for index in racing], length)
    at: dict[int, datetime] = {
        index: clock.at(clock.elapsed_s(min(km, length))) for index, km in zip(racing, places, strict=True)
    }
    where: list[float | None] = [None] * len(moments)
    first = next((index for index, moment in enumerate(moments) if moment.km is not None), len(moments))
    for index, km in zip(racing, places, strict=True):
        if distance_km is not None or index >= first:  # else nobody knows how far it was
            where[index] = min(km, length)
    before = [index for index, phase in enumerate(phases) if phase == "before"]
    for number, index in enumerate(before):
        at[index] = start_at - timedelta(seconds=_BEFORE_S * (len(before) - number))
        clock_min = moments[index].clock
        if said and clock_min is not None:
            at[index] = min(at[index], datetime.combine(day, time(clock_min // 60 % 24, clock_min % 60), UTC))
    finish_at = clock.at(clock.elapsed_s(0))
    for number, index in enumerate((i for i, phase in enumerate(phases) if phase == "finished")):
        at[index] = finish_at + timedelta(seconds=_AFTER_S * number)
    follows = "all times follow from the distances" + (" and the winner's time." if winner_s else ".")
    if said:
        note = f"The flag drop at {start_at:%H:%M} is as the text gives it; after it {follows}"
    else:
        whose = "as asked for" if start else "our convention"
        note = f"No times of day are given: the flag drop at {start_at:%H:%M} is {whose}, and {follows}"
    return Times([(at[index], True) for index in range(len(moments))], start_at, True, note, where)


def _is_timed(moments: Sequence[Moments]) -> bool:
    """Return whether most of what a text says has a time of day: two at the start say nothing of the rest."""
    clocks = sum(moment.clock is not None for moment in moments)
    untimed = sum(moment.km is not None and moment.clock is None for moment in moments)
    return clocks >= 2 and clocks >= untimed


def _clock(start_at: datetime, length: float, winner_s: int | None, speed: tuple[float, int] | None) -> Clock:
    total_s = winner_s if winner_s and 20 <= length / (winner_s / 3600) <= 60 else round(length / USUAL_KPH * 3600)
    points: list[tuple[float, int]] = [(0.0, 0)]
    if speed is not None:
        km, seconds = round(speed[0] * speed[1] / 3600, 1), speed[1]
        if km < length - 1 and seconds < total_s - 60:
            points.append((km, seconds))
    return Clock(start_at, length, (*points, (length, total_s)))


def _phases(moments: Sequence[Moments]) -> list[str]:
    """Return the phase of each paragraph; the one that gives the start or the finish is the border."""
    phases: list[str] = []
    phase = "before"
    for moment in moments:
        if phase == "finished" or moment.is_finish or moment.phase == "finished":
            phase = "finished"
        elif moment.phase != "before":
            phase = "racing"
        phases.append(phase)
    return phases


def _places(moments: Sequence[Moments], length: float) -> list[float]:
    """Return the km to go of paragraphs on the road: as reported, else spread between those reported."""
    said: list[float | None] = []
    last = length
    after_mark = False
    for moment in moments:
        km = moment.km if moment.km is not None and moment.km <= last else None
        if km is None and moment.is_start:
            km = last if last == length else None
        if km is None and after_mark:
            km = last
        said.append(km)
        last = km if km is not None else last
        after_mark = moment.is_mark
    if not said:
        return []
    if said[0] is None:
        said[0] = length
    if said[-1] is None:
        return spread([*said, 0.0])[:-1]
    return spread(said)


def _by_clock(moments: Sequence[Moments], day: date) -> Times:
    """Return times as given; a paragraph without one follows the one before it."""
    moments = _past_midnight(moments)
    midnight = datetime.combine(day, time(), UTC)
    at: list[tuple[datetime, bool]] = []
    first = next(moment.clock for moment in moments if moment.clock is not None)
    now = midnight + timedelta(minutes=first or 0)
    start_at = None
    for moment, later in zip(moments, _clocks_after(moments), strict=True):
        if moment.clock is not None:
            said = midnight + timedelta(minutes=moment.clock)
            if said >= now.replace(second=0):
                now = max(now, said)
            at.append((now, False))
        else:
            step = now + timedelta(seconds=5)
            limit = midnight + timedelta(minutes=later) if later is not None else step
            now = min(step, max(now, limit))
            at.append((now, True))
        if moment.is_start and start_at is None:
            start_at = now
    racing = next((when for when, moment in zip(at, moments, strict=True) if moment.phase == "racing"), at[0])
    return Times(
        at, start_at or racing[0], start_at is None, "Times of day are as the text tells them.", [None] * len(at)
    )


def _past_midnight(moments: Sequence[Moments]) -> list[Moments]:
    """Return paragraphs with the times of day after midnight as those of a day of more than 24 hours."""
    days, last, out = 0, 0, []
    for moment in moments:
        if moment.clock is not None:
            days += moment.clock < last - _HALF_A_DAY_MIN
            last = moment.clock
            out.append(replace(moment, clock=moment.clock + days * _DAY_MIN))
        else:
            out.append(moment)
    return out


def _clocks_after(moments: Sequence[Moments]) -> list[int | None]:
    """Return for each paragraph the first time of day that a later one gives."""
    after: list[int | None] = []
    clock: int | None = None
    for moment in reversed(moments):
        after.append(clock)
        clock = clock if moment.clock is None else moment.clock
    return after[::-1]
