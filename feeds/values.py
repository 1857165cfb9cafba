"""Converts values of a JSON API to those of a log: units, durations and times of day."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from tracker.race.notation import parse_duration, parse_km

HALF_A_DAY = timedelta(hours=12)
"""A time of day is taken on the date on which it is nearer to the reference time than this."""


class BadValue(ValueError):
    """A value can't be converted; the message says why."""


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise BadValue("it is no number")
    try:
        number = float(value.replace(",", ".").strip()) if isinstance(value, str) else float(value)
    except (ValueError, OverflowError):
        raise BadValue("it is no number") from None
    if not math.isfinite(number):
        raise BadValue("it is no number")
    return number


def _km(value: Any) -> float:
    if isinstance(value, str):
        try:
            return parse_km(value)
        except ValueError as error:
            raise BadValue(str(error).rstrip(".")) from None
    return _number(value)


def _duration(value: Any) -> int:
    if isinstance(value, str):
        try:
            return parse_duration(value)
        except ValueError as error:
            raise BadValue(str(error).rstrip(".")) from None
    return round(_number(value))


CONVERSIONS: dict[str, Callable[[Any], Any] | None] = {
    "km": _km,
    "m": lambda value: round(_number(value) / 1000, 3),
    "s": lambda value: round(_number(value)),
    "ms": lambda value: round(_number(value) / 1000),
    "duration": _duration,
    "number": _number,
    "text": lambda value: str(value) if isinstance(value, str | int | float) else None,
    "iso": None,
    "unix": None,
    "unix_ms": None,
    "clock": None,
}
"""The values of `as`; for times, which also need the date, see `moment`."""

TIMES = frozenset(name for name, convert in CONVERSIONS.items() if convert is None)


def converted(value: Any, name: str | None, field: str) -> Any:
    """Return a value converted for a field.

    Args:
        value: the value of the API, not None.
        name: the conversion, or None to go by the field's name: "gap_s" is a duration, "km_to_go" a distance.
        field: the name of the field.

    Raises:
        BadValue: it can't be converted.
    """
    if name is None and isinstance(value, str | int | float):
        if field.endswith("_s"):
            name = "duration"
        elif field.endswith("_km") or field == "km_to_go":
            name = "km"
    convert = CONVERSIONS.get(name or "")
    return value if convert is None else convert(value)


def moment(value: Any, name: str | None, *, zone: tzinfo | None, day: datetime) -> datetime:
    """Return a time with an offset.

    Args:
        value: the value of the API: ISO 8601, seconds or milliseconds since 1970, or a time of day.
        name: "iso", "unix", "unix_ms" or "clock"; None to detect which.
        zone: the time zone of times without an offset; None takes that of `day`.
        day: a time near it, with an offset, which gives the date of a time of day.

    Raises:
        BadValue: it can't be read.
    """
    zone = zone or day.tzinfo or UTC
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            in_ms = name == "unix_ms" or (name is None and abs(value) > 1e11)
            return datetime.fromtimestamp(value / 1000 if in_ms else value, zone)
        if not isinstance(value, str):
            raise BadValue("it is no time")
        text = value.strip()
        if name in ("unix", "unix_ms"):
            return moment(_number(text), name, zone=zone, day=day)
        if name == "clock" or (name is None and "-" not in text and ":" in text):
            return _on_the_day(text, zone, day)
        at = datetime.fromisoformat(text)
        return at if at.tzinfo is not None else at.replace(tzinfo=zone)
    except (ValueError, OverflowError, OSError) as error:
        if isinstance(error, BadValue):
            raise
        raise BadValue("it is no time") from None


def _on_the_day(text: str, zone: tzinfo, day: datetime) -> datetime:
    parts = [int(part) for part in text.split(":")]
    if len(parts) not in (2, 3):
        raise ValueError
    local = day.astimezone(zone)
    at = local.replace(hour=parts[0], minute=parts[1], second=parts[2] if len(parts) == 3 else 0, microsecond=0)
    if local - at > HALF_A_DAY:
        return at + timedelta(days=1)
    return at - timedelta(days=1) if at - local > HALF_A_DAY else at
