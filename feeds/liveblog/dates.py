"""Dates as publishers write them."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
"""There were no live blogs before: an earlier date is ignored."""

_NUMBER = re.compile(r"\d{9,14}(?:\.\d+)?")
_DAY_ONLY = re.compile(r"\d{4}-?\d\d-?\d\d")
_SPACED_OFFSET = re.compile(r"\s+(?=[+-]\d\d:?\d\d$)")
_NAMED_OFFSET = re.compile(r"\s*(?:UTC|GMT)$")
_FRACTION = re.compile(r"([.,]\d{6})\d+")


def read_date(written: str) -> datetime | None:
    """Return a date and time, naive where no offset is given; None where it can't be read, or has no time of day.

    ISO 8601 and its common variants, seconds or milliseconds since 1970, and dates as in mail headers are read.
    """
    written = written.strip()[:64]
    if not written or _DAY_ONLY.fullmatch(written):
        return None
    try:
        if _NUMBER.fullmatch(written):
            number = float(written)
            moment = datetime.fromtimestamp(number / 1000 if number >= 1e11 else number, UTC)
            return moment if moment.year < 2200 else None
        tidy = _FRACTION.sub(r"\1", _NAMED_OFFSET.sub("Z", _SPACED_OFFSET.sub("", written)))
        moment = datetime.fromisoformat(tidy)
    except (ValueError, OverflowError, OSError):
        try:
            moment = parsedate_to_datetime(written)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    if not 1 < moment.year < 2200:
        return None
    return moment


def offset_of(dates: Iterable[str]) -> tzinfo | None:
    """Return the most frequent offset of the dates, or None without any; of two as frequent, the greater."""
    offsets = Counter(
        moment.utcoffset() for moment in map(read_date, dates) if moment is not None and moment.tzinfo is not None
    )
    if not offsets:
        return None
    offset, _ = max(offsets.items(), key=lambda item: (item[1], item[0]))
    return timezone(offset or timedelta())


def placed(written: str, zone: tzinfo | None) -> tuple[datetime | None, bool]:
    """Return a date with an offset, and whether the offset is assumed: `zone`'s, or UTC.

    The date is None where it can't be read, or is before `EARLIEST`.
    """
    moment = read_date(written)
    if moment is None:
        return None, False
    naive = moment.tzinfo is None
    if naive:
        moment = moment.replace(tzinfo=zone or UTC)
    return (moment, naive) if moment >= EARLIEST else (None, False)
