"""Reads the altitude profile of a course: GPX, or CSV with km and altitude."""

import csv
import re
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from itertools import pairwise
from math import isfinite
from pathlib import Path

from feeds.base import FeedItem
from tracker.race.events import EventBase, Header
from tracker.race.language import _
from tracker.race.profile import Points, ProfileError, with_profile
from tracker.race.stage import Stage
from tracker.race.text import fold_name, plain

FILE_LIMIT = 16 << 20
"""Largest file that is read, in bytes, three times that of a stage recorded every second."""

MOST_POINTS = 200_000
"""Maximum number of points, ten times those of a stage recorded every second."""

_NAMESPACES = 32
"""Maximum number of namespaces; more are an attack, since the whole text is searched for each."""

_KM = ("km", "distance", "dist", "afstand", "distancia", "distanza", "kilometres", "kilometers", "kilometre")
_ALTITUDE = ("altitude", "elevation", "ele", "alt", "height", "hoogte", "altitud", "quota", "elevazione")
"""Names of columns, without their units."""

_UNITS_KM = {"km": 1.0, "m": 0.001, "mi": 1.609344, "miles": 1.609344}
_UNITS_M = {"m": 1.0, "ft": 0.3048, "feet": 0.3048}
_NUMBER = re.compile(r"^[+-]?\d{1,9}(?:[.,]\d{1,12})?$")


def read_points(path: Path) -> Points:
    """Return the points of a GPX or CSV file.

    Raises:
        ProfileError: the file can't be read, or contains no profile; the message is one sentence.
    """
    try:
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise ProfileError(
            _("{path} can't be read: {why}.").format(path=path, why=error.strerror or error)
        ) from None
    if len(data) > FILE_LIMIT:
        raise ProfileError(
            _("{path} is larger than {n} MiB: make a file with fewer points.").format(
                path=path, n=FILE_LIMIT >> 20
            )
        )
    if b"\0" in data:
        raise ProfileError(_("{path} is neither GPX nor CSV in UTF-8.").format(path=path))
    text = _decoded(data)
    try:
        return _gpx(text) if text.lstrip()[:1] == "<" else _csv(text)
    except ProfileError as error:
        raise ProfileError(f"{path}: {error}") from None


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # only names can be decoded wrongly


def _gpx(text: str) -> Points:
    """Return the points of a GPX file: of its tracks, else of its routes.

    Raises:
        ProfileError: it is not GPX, or has no altitudes.
    """
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        # Entities can expand a few lines to gigabytes, and no GPX needs them.
        raise ProfileError(_("it has a document type, as no GPX needs: it is not read."))
    text = _without_extensions(text)
    if text.count("xmlns") > _NAMESPACES:
        raise ProfileError(_("it is no GPX that can be read."))
    if max(text.count("<trkpt"), text.count("<rtept")) > MOST_POINTS:
        raise ProfileError(_too_many())
    import gpxpy  # slow to load, and rarely needed
    from gpxpy.geo import Location
    from gpxpy.gpx import GPXException

    try:
        gpx = gpxpy.parse(text)
    except (GPXException, ValueError, RecursionError):
        raise ProfileError(_("it is no GPX that can be read.")) from None
    points: list[Location] = [point for line in gpx.tracks for part in line.segments for point in part.points]
    points = points or [point for route in gpx.routes for point in route.points]
    found: list[tuple[float, float]] = []
    km = 0.0
    before = None
    for point in points:
        where = (point.latitude, point.longitude)
        if not all(isinstance(part, float) and abs(part) <= 180 for part in where):
            raise ProfileError(_("a place in it is none on earth."))
        km += (point.distance_2d(before) or 0.0) / 1000 if before is not None else 0.0
        before = point
        if point.elevation is not None and isfinite(point.elevation):
            found.append((km, point.elevation))
    if len(found) < 2:
        raise ProfileError(_("there are no altitudes in it.") if points else _("there is no track in it."))
    return _ascending(found)


def _without_extensions(text: str) -> str:
    """Return a GPX text without the extensions of devices, such as heart rates, which may be most of it."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<extensions>", at)) >= 0 and (end := text.find("</extensions>", start)) >= 0:
        kept.append(text[at:start])
        at = end + len("</extensions>")
    return "".join((*kept, text[at:]))


def _csv(text: str) -> Points:
    """Return the points of a CSV text: its columns by their names, or else km and altitude in this order.

    Raises:
        ProfileError: it has no km and altitudes, or the km go backwards.
    """
    lines = text.splitlines()
    if len(lines) > MOST_POINTS:
        raise ProfileError(_too_many())
    first = next((line for line in lines if line.strip()), "")
    mark = next((mark for mark in ";\t|" if mark in first), ",")
    try:
        rows = [
            (number, [cell.strip() for cell in row])
            for number, row in enumerate(csv.reader(lines, delimiter=mark), 1)
            if any(cell.strip() for cell in row)
        ]
    except csv.Error:
        rows = []
    if not rows:
        raise ProfileError(_("there are no km and altitudes in it."))
    (km_at, to_km), (altitude_at, to_m) = (0, 1.0), (1, 1.0)
    # A comma may be a decimal comma or a separator: with more commas than columns it can't be known which.
    most = 2 if mark == "," else len(rows[0][1])
    if not _NUMBER.match(rows[0][1][0]):
        most = len(rows[0][1])
        (km_at, to_km), (altitude_at, to_m) = _columns(rows.pop(0)[1])
    found: list[tuple[float, float]] = []
    for number, cells in rows:
        if not max(km_at, altitude_at) < len(cells) <= most:
            raise ProfileError(
                _("line {n} does not have its columns: divide them by semicolons, as 12,5;430.").format(n=number)
            )
        km, metres = _number(cells[km_at], number) * to_km, _number(cells[altitude_at], number) * to_m
        if found and km < found[-1][0]:
            raise ProfileError(_("the km go back in line {n}.").format(n=number))
        found.append((km, metres))
    return _ascending(found)


def _columns(names: Sequence[str]) -> tuple[tuple[int, float], tuple[int, float]]:
    """Return the indices of the km and altitude columns, and the factors to convert them to km and metres.

    Raises:
        ProfileError: one of them is missing.
    """
    km = _column(names, _KM, _UNITS_KM)
    altitude = _column(names, _ALTITUDE, _UNITS_M)
    if km is None or altitude is None:
        shown = plain(", ".join(names), 80)
        raise ProfileError(_("no columns km and altitude among {names}.").format(names=f"“{shown}”"))
    return km, altitude


def _column(names: Sequence[str], known: Iterable[str], units: dict[str, float]) -> tuple[int, float] | None:
    for index, name in enumerate(names):
        words = fold_name(name.replace("_", " ")).split()
        if not words or words[0] not in known or any(word not in units for word in words[1:]):
            continue
        return index, units.get(words[-1], 1.0)
    return None


def _number(text: str, line: int) -> float:
    text = text.replace("\u00a0", "").replace(" ", "")
    if not _NUMBER.match(text):
        raise ProfileError(_("“{text}” in line {n} is no number.").format(text=plain(text, 20), n=line))
    return float(text.replace(",", "."))


def _too_many() -> str:
    return _("it has more than {n} points: make a file with fewer.").format(n=MOST_POINTS)


def _ascending(points: Sequence[tuple[float, float]]) -> Points:
    """Return the points without repeated positions, as where a receiver stood still."""
    found = list(points[:1])
    found += [point for before, point in pairwise(points) if point[0] > before[0]]
    return found


# -- stages with a profile ---------------------------------------------------------------------------------


def profiled_event(event: EventBase, points: Points) -> EventBase:
    """Return an event unchanged; a header with the profile.

    Raises:
        ProfileError: the profile is not of the stage.
    """
    if not isinstance(event, Header):
        return event
    return event.model_copy(update={"stage": with_profile(event.stage, points).stage})


async def profiled(
    items: AsyncGenerator[FeedItem, None], points: Points, say: Callable[[str], None]
) -> AsyncGenerator[FeedItem, None]:
    """Yield the items of a source, its headers with a profile; `say` gets the notes on the fit, once.

    A profile that is not of the stage is left out with a note, and the stage is followed all the same.
    """
    said: set[str] = set()

    def say_once(*sentences: str) -> None:
        for sentence in sentences:
            if sentence not in said:
                said.add(sentence)
                say(sentence)

    async with aclosing(items):
        async for item in items:
            fitted = item
            try:
                if isinstance(item, Stage):
                    made = with_profile(item, points)
                    say_once(*made.notes)
                    fitted = made.stage
                elif isinstance(item, EventBase):
                    fitted = profiled_event(item, points)
            except ProfileError as error:
                say_once(str(error))
            yield fitted
