"""Distances as sources give them: km raced, and approximate km."""

import re

from tracker.desk.entry import Context, Facts, NotUnderstood
from tracker.race.language import _
from tracker.race.notation import format_km, parse_km

_NUMBER = r"\d{1,4}(?:[.,]\d{1,3})?"
_RACED = re.compile(
    rf"^(?:after\s+(?P<after>{_NUMBER})\s*(?:km)?|(?:km\s+)?(?P<raced>{_NUMBER})\s*(?:km)?\s*(?:raced|ridden|covered))"
    r"(?:[\s,:]+(?P<rest>\S.*))?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(rf"^(?:about|around|almost|~)\s*(?P<km>{_NUMBER})\s*(?P<unit>km)?$", re.IGNORECASE)


_TO_GO = re.compile(r"\s*(?:to go|left|remaining)$", re.IGNORECASE)
LIKE_A_TIME = re.compile(r"^(?P<m>\d{1,2})[.,](?P<s>[0-5]\d)$")
"""A km with two decimals, which may be a mistyped time."""

NEAR_KM = 5.0
"""A km so little ahead of the race is surely a distance."""


def km_mark(body: str, context: Context) -> Facts:
    """Return the facts of a km to go, with a note where it may be meant as a time.

    Raises:
        ValueError: it is not a distance.
    """
    km = parse_km(_TO_GO.sub("", body.strip()))
    facts = Facts({"km_to_go": km}, kind="km")
    match, now = LIKE_A_TIME.match(body.strip()), context.state.km_to_go
    if match and (now is None or not 0 <= now - km <= NEAR_KM):
        gap = f"{int(match['m'])}:{match['s']}"
        facts.notes.append(_("or a gap? That is {gap}").format(gap=gap))
    return facts


def raced_km(body: str) -> tuple[str, str] | None:
    """Return the km raced and the rest of "after 41" or "41 km raced: att Moscon"; None for other texts."""
    match = _RACED.match(body.strip())
    return (match["after"] or match["raced"], match["rest"] or "") if match else None


def to_go(raced: str, context: Context) -> float:
    """Return the km to go after the given km raced.

    Raises:
        NotUnderstood: the length of the stage is not known, or it is shorter.
    """
    length = context.stage.distance_km
    if length is None:
        said = _("{km} km raced is no place while nobody says how long the stage is: F4 sets it.")
        raise NotUnderstood(said.format(km=raced), raced)
    left = round(length - parse_km(raced), 1)
    if left < 0:
        raise NotUnderstood(_("The stage is {km} km long.").format(km=format_km(length)), raced)
    return left


def about_km(body: str) -> Facts | None:
    """Return the facts of an approximate km; None where `body` is not one.

    Raises:
        NotUnderstood: it may also be a gap.
    """
    match = _ABOUT.match(body)
    if match is None:
        return None
    if match["unit"]:
        return Facts({"km_to_go": parse_km(match["km"]), "estimated": True}, [_("marked as an estimate")], "km")
    figure = match["km"]
    gap = f"0:{figure:0>2}" if figure.isdecimal() and int(figure) < 60 else f"{figure}:00"
    said = _("Km or a gap? Write about {km}km or about {gap}.")
    raise NotUnderstood(said.format(km=figure, gap=gap), body, f"about {figure}km")
