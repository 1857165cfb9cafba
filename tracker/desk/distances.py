"""Places as sources give them: km raced, and km that are only about right."""

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
"""A km written with two decimals: perhaps a time with the wrong key between its figures."""

NEAR_KM = 5.0
"""A km so little ahead of the race is surely one."""


def km_mark(body: str, context: Context) -> Facts:
    """Return the facts of a km to go; one that may be meant as a time is asked about.

    Raises:
        ValueError: it is no distance.
    """
    km = parse_km(_TO_GO.sub("", body.strip()))
    facts = Facts({"km_to_go": km}, kind="km")
    match, now = LIKE_A_TIME.match(body.strip()), context.state.km_to_go
    if match and (now is None or not 0 <= now - km <= NEAR_KM):
        gap = f"{int(match['m'])}:{match['s']}"
        facts.notes.append(_("or a gap? That is {gap}").format(gap=gap))
    return facts


def raced_km(body: str) -> tuple[str, str] | None:
    """Return the km raced of "after 41" and "41 km raced: att Moscon", and the rest; None where it is neither."""
    match = _RACED.match(body.strip())
    return (match["after"] or match["raced"], match["rest"] or "") if match else None


def to_go(raced: str, context: Context) -> float:
    """Return the km to go after so many km raced.

    Raises:
        NotUnderstood: nobody said how long the stage is, or it is shorter.
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
    """Return the facts of a km that is only about right; None where `body` is none.

    Raises:
        NotUnderstood: it may be a gap as well.
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
