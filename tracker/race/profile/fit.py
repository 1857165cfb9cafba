"""Fits the profile of a file to a stage, and finds its climbs."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

from tracker.race.language import _
from tracker.race.notation import format_km
from tracker.race.profile.climbs import Ascent, ascents, category
from tracker.race.profile.heights import Heights, foot_km_to_go
from tracker.race.stage import Altitude, Climb, Stage
from tracker.race.text import SentenceError

Points = Sequence[tuple[float, float]]
"""(km, altitude in m) in the order of the course."""

STEP_KM = 0.1
"""Distance between two points of a profile."""

MOST_POINTS = 2000
"""Maximum number of points; a longer course has them further apart, so that a header stays small."""

SMOOTH_KM = 0.1
"""Each altitude is the mean over so many km before and after it, as a receiver's altitude jumps by some metres."""

LOWEST_M, HIGHEST_M = -500.0, 9000.0
"""Range of valid altitudes, which includes a bad receiver's sea level."""

LEAST_KM, MOST_KM = 1.0, 2000.0
MOST_OFF = 0.05
"""A file whose length differs from that of the stage by more than this share is refused instead of scaled."""

SAME_KM, SAME = 0.1, 0.002
"""Smaller differences, in km or as a share, are not mentioned."""

STEEPEST_PCT = 50.0
"""The steepest streets in the world rise by 35 % (Baldwin Street, Dunedin, over 160 m)."""

NEAR_KM, NEAR_ESTIMATED_KM = 1.0, 3.0
"""Maximum distance of a named climb from a summit of the profile to be matched: place given, or estimated."""


class ProfileError(SentenceError, ValueError):
    """A profile can't be used; the message is one sentence for the user that says why."""


@dataclass(frozen=True, slots=True)
class Profiled:
    """A stage with a profile, and notes on the fit."""

    stage: Stage
    found: int
    """The number of climbs that the header did not name."""
    notes: tuple[str, ...] = ()
    """Sentences on how the file was fitted."""


def with_profile(stage: Stage, points: Points) -> Profiled:
    """Return a stage with the profile of the points and its climbs.

    Climbs in the header keep their names and places; missing fields are filled in. Other climbs are added, marked
    as found, with a category that is marked as estimated.

    Raises:
        ProfileError: the points are not a profile of this stage.
    """
    fitting, distance, notes = _fitted(points, stage)
    profile = _resampled(fitting, distance)
    for start, end in pairwise(profile.kms):
        if abs(profile.gradient_pct(start, end)) > STEEPEST_PCT:
            raise ProfileError(
                _("At {km} km the profile is steeper than {n} %, as no road is: mend the file.").format(
                    km=format_km(start), n=f"{STEEPEST_PCT:g}"
                )
            )
    named = [climb for climb in stage.climbs if not climb.found]
    climbs, found = _climbs(named, profile, distance)
    altitudes = tuple(
        Altitude(km=km, altitude_m=metres) for km, metres in zip(profile.kms, profile.metres, strict=True)
    )
    update: dict[str, Any] = {"profile": altitudes, "climbs": climbs, "distance_km": distance}
    return Profiled(stage.model_copy(update=update), found, notes)


def _fitted(points: Points, stage: Stage) -> tuple[Points, float, tuple[str, ...]]:
    """Return the points from the flag drop to the finish, the length of the stage in km, and notes on the fit."""
    if len(points) < 2 or points[-1][0] - points[0][0] < LEAST_KM:
        raise ProfileError(_("The profile is shorter than a km: give the whole course."))
    if points[-1][0] - points[0][0] > MOST_KM:
        raise ProfileError(_("The profile is longer than {km} km: are its km metres?").format(km=f"{MOST_KM:g}"))
    if (
        wrong := next((metres for _km, metres in points if not LOWEST_M <= metres <= HIGHEST_M), None)
    ) is not None:
        raise ProfileError(_("An altitude of {n} m can't be: give metres above the sea.").format(n=f"{wrong:g}"))
    begin = points[0][0]
    points = [(km - begin, metres) for km, metres in points]
    length, distance, neutral = points[-1][0], stage.distance_km, stage.neutral_km or 0.0
    if not distance:
        distance = round(length, 1)
        return (
            _scaled(points, distance),
            distance,
            (
                _("The length of the stage was not known: by its profile it is {km} km.").format(
                    km=format_km(distance)
                ),
            ),
        )
    notes = []
    if neutral and abs(length - neutral - distance) < abs(length - distance):
        points, length = _from(points, neutral), length - neutral
        notes.append(
            _("The profile begins with the neutralised {km} km: they are left out.").format(km=format_km(neutral))
        )
    off = abs(length - distance)
    values = {"length": format_km(length), "distance": format_km(distance)}
    if off > MOST_OFF * distance:
        raise ProfileError(
            _("The profile is {length} km long and the stage {distance} km: one of them is wrong.").format(
                **values
            )
        )
    if off > max(SAME_KM, SAME * distance):
        notes.append(
            _("The profile is {length} km long and the stage {distance} km: its places are scaled.").format(
                **values
            )
        )
    return _scaled(points, distance), distance, tuple(notes)


def _from(points: Points, km: float) -> Points:
    """Return the points from a distance on, with that distance as 0."""
    start = Heights(*zip(*points, strict=True)).at(km)
    return [(0.0, start), *((at - km, metres) for at, metres in points if at > km)]


def _scaled(points: Points, distance: float) -> Points:
    factor = distance / points[-1][0]
    return [(km * factor, metres) for km, metres in points]


def _resampled(points: Points, distance: float) -> Heights:
    """Return the profile at even steps from 0 to the finish, with smoothed altitudes."""
    kms = [km for km, _metres in points]
    # The area below the profile up to each point, since a mean is the difference of two of them.
    areas = list(accumulate(((b - a) * (p + q) / 2 for (a, p), (b, q) in pairwise(points)), initial=0.0))
    raw = Heights(tuple(kms), tuple(metres for _km, metres in points))
    steps = min(MOST_POINTS, max(2, round(distance / STEP_KM)))
    found = []
    for step in range(steps + 1):
        km = distance * step / steps
        around = min(SMOOTH_KM, km, distance - km)
        found.append(_mean(raw, areas, km - around, km + around) if around > STEP_KM / 100 else raw.at(km))
    return Heights(
        tuple(round(distance * step / steps, 3) for step in range(steps + 1)),
        tuple(round(metres, 1) for metres in found),
    )


def _mean(raw: Heights, areas: list[float], start: float, end: float) -> float:
    return (_area(raw, areas, end) - _area(raw, areas, start)) / (end - start)


def _area(raw: Heights, areas: list[float], km: float) -> float:
    index = max(0, min(len(raw.kms) - 1, bisect_right(raw.kms, km) - 1))
    return areas[index] + (km - raw.kms[index]) * (raw.metres[index] + raw.at(km)) / 2


def _climbs(named: list[Climb], profile: Heights, distance: float) -> tuple[tuple[Climb, ...], int]:
    """Return the climbs of the header, filled in, and those found; and the number of the latter."""
    rises = ascents(profile)
    taken: dict[int, float] = {}
    """For each rise with a name, where the last climb on it ends and the next one begins."""
    climbs: dict[int, Climb] = {}
    for index, climb in sorted(enumerate(named), key=lambda one: -(one[1].km_to_go or 0.0)):
        if climb.km_to_go is None or climb.km_to_go > distance:
            climbs[index] = climb
            continue
        summit = distance - climb.km_to_go
        near = NEAR_ESTIMATED_KM if climb.estimated else NEAR_KM
        rise = next(
            (number for number, rise in enumerate(rises) if rise.foot_km < summit <= rise.summit_km + near), None
        )
        foot = None
        if rise is not None:
            foot = max(rises[rise].foot_km, taken.get(rise, 0.0))
            taken[rise] = max(summit, taken.get(rise, 0.0))
        climbs[index] = _filled_in(climb, summit, foot, profile, distance)
    added = [_found(rise, profile, distance) for number, rise in enumerate(rises) if number not in taken]
    both = [*(climbs[index] for index in range(len(named))), *added]
    if added:
        both.sort(key=lambda climb: -1.0 if climb.km_to_go is None else climb.km_to_go, reverse=True)
    return tuple(both), len(added)


def _filled_in(climb: Climb, summit: float, foot: float | None, profile: Heights, distance: float) -> Climb:
    """Return a climb with its missing fields filled in from the profile."""
    given = foot_km_to_go(climb)
    foot = foot if given is None else max(0.0, distance - given)
    update: dict[str, Any] = {}
    if climb.altitude_m is None:
        update["altitude_m"] = round(profile.at(summit))
    if foot is not None and foot < summit:
        gradient = round(profile.gradient_pct(foot, summit), 1)
        if climb.foot_km_to_go is None:
            update["foot_km_to_go"] = round(distance - foot, 1)
        if climb.length_km is None:
            update["length_km"] = round(summit - foot, 1)
        if climb.gradient_pct is None and gradient > 0:
            update["gradient_pct"] = gradient
    return climb.model_copy(update=update) if update else climb


def _found(rise: Ascent, profile: Heights, distance: float) -> Climb:
    km_to_go = round(distance - rise.summit_km, 1)
    return Climb(
        # The place makes the name unique.
        name=f"Climb of {rise.length_km:.1f} km at {km_to_go:g} km to go",
        km_to_go=km_to_go,
        foot_km_to_go=round(distance - rise.foot_km, 1),
        length_km=round(rise.length_km, 1),
        gradient_pct=round(rise.gradient_pct, 1),
        altitude_m=round(profile.at(rise.summit_km)),
        estimated=True,
        found=True,
        estimated_category=category(rise.length_km, rise.gradient_pct),
    )
