"""Reads and prints gaps, race times, distances and delays in the notation of the sport."""

import re

from tracker.race.language import N_, _, decimal
from tracker.race.text import plain

QUOTE_LENGTH = 80
"""Maximum characters of an invalid text that are quoted."""

SAME_TIME = N_("s.t.")
"""Same time: given the time of the rider in front (a French table prints "m.t.", a Dutch one "z.t.")."""

_UNITS = re.compile(
    r"^(?:(?P<h>\d{1,3})\s*(?:h|hrs?|hours?))?\s*"
    r"(?:(?P<m>\d{1,4})\s*(?:'(?!')|′|’(?!’)|m(?:in(?:utes?|s)?)?))?\s*"
    r"(?:(?P<s>\d{1,6})\s*(?:''|\"|″|”|’’|s(?:ec(?:onds?|s)?)?)?)?$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"^(?:(\d{1,3}):)?(\d{1,4}):(\d{2})$")
_KM = re.compile(r"^(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:km)?$", re.IGNORECASE)


def parse_duration(text: str) -> int:
    """Return the whole seconds of a gap, time or delay.

    Reads "2:30", "4:43:23", "1'25''", '45"', "2'20", "5min 38sec", "40s", "1h02", "+0:16", "s.t." and a bare
    number, which is seconds.

    Raises:
        ValueError: `text` is none of these; the message is a sentence for the user.
    """
    body = text.strip().removeprefix("+").strip()
    if body.lower() in (SAME_TIME, "st", "m.t.", "mt", "z.t.", "zt"):
        return 0
    if clock := _CLOCK.match(body):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        if seconds < 60 and (clock[1] is None or minutes < 60):
            return hours * 3600 + minutes * 60 + seconds
    elif (units := _UNITS.match(body)) and any(units.groups()):
        hours, minutes, seconds = (int(units[name] or 0) for name in "hms")
        if units["h"] and units["s"] and not units["m"] and not re.search(r"s|\"|″|”|''", body[-3:], re.I):
            minutes, seconds = seconds, 0  # "1h02" is an hour and two minutes
        return hours * 3600 + minutes * 60 + seconds
    raise ValueError(
        _("\"{text}\" is not a time: write 2:30, 45s, 1'25'' or 4:43:23.").format(text=plain(text, QUOTE_LENGTH))
    )


def format_duration(seconds: int) -> str:
    """Return seconds as "0:16", "2:30" or "4:43:23"; a negative duration gets a leading minus.

    Inverse: `parse_duration(format_duration(s)) == s` for every `s` of 0 or more.
    """
    sign, seconds = ("-" if seconds < 0 else ""), abs(seconds)
    minutes, second = divmod(seconds, 60)
    if minutes < 60:
        return f"{sign}{minutes}:{second:02}"
    return f"{sign}{minutes // 60}:{minutes % 60:02}:{second:02}"


def format_gap(seconds: int) -> str:
    """Return a gap: "+0:16", or "s.t." for 0.

    >>> format_gap(16), format_gap(0)
    ('+0:16', 's.t.')
    """
    return f"+{format_duration(seconds)}" if seconds else _(SAME_TIME)


def parse_km(text: str) -> float:
    """Return kilometres from "130", "48.3", "48,3" or "130 km".

    Raises:
        ValueError: `text` is not a distance; the message is a sentence for the user.
    """
    if match := _KM.match(text.strip()):
        return float(match[1].replace(",", "."))
    raise ValueError(
        _('"{text}" is not a distance: write 130, 48.3 or 48.3km.').format(text=plain(text, QUOTE_LENGTH))
    )


def format_km(km: float) -> str:
    """Return kilometres without a needless decimal: "130", "48.3"; with the decimal mark of the language."""
    return decimal(f"{round(km, 1):g}")
