"""The forecast: the gap as a walk with a drift, and where it first comes down to nothing.

What a peloton does with a break is one of several things: it times the catch, as sprinters' teams do, it chases as
hard as it can and that is not enough, or it lets the break go. Each is a rate at which the gap closes. How likely
it is depends on the situation, and then on how the gap has changed so far. Around each rate the gap wanders.
The figures are judgements from what is published on breakaways, not fits; docs/forecast.md gives their reasons.
"""

from functools import lru_cache
from itertools import pairwise
from math import erfc, exp, log, pi, sqrt
from typing import NamedTuple

from tracker.race.forecast.course import Course, course
from tracker.race.forecast.evidence import Evidence
from tracker.race.identity import ById
from tracker.race.stage import Stage

BAND = 0.8
"""The share of the catches that a band is meant to hold."""

TAIL = 0.08
"""The share it leaves out at either end: less than `BAND` asks for, as the figures are judgements."""

FLOOR = 0.02
"""No probability is nearer to 0 or 1 than this: a race has crashes, punctures, wind and closed level crossings."""

CONTACT_S = 2.0
"""A gap as small as this is none: it is the length of the groups."""

CAPABLE_S_PER_KM = 6.0
"""What a peloton that chases in earnest takes back in a km of chase: Chapatte's minute in ten kilometres."""

CAPABLE = ((0.7, 0.3), (0.95, 0.4), (1.25, 0.22), (1.7, 0.08))
"""How much more or less than that it may be on the day, with the share of each."""

CATCHES = (
    (80.0, 0.04), (60.0, 0.05), (40.0, 0.07), (25.0, 0.08), (15.0, 0.13), (10.0, 0.16), (6.5, 0.17), (4.0, 0.14),
    (2.0, 0.09), (0.7, 0.04), (-2.5, 0.03)
)  # fmt: skip
"""Where a peloton that times the catch makes it, km to go, with the share of each; beyond the line is too late."""

FREE = ((-4.0, 0.1), (-2.0, 0.2), (-0.7, 0.25), (0.5, 0.25), (2.0, 0.15), (4.0, 0.05))
"""How the gap to a break that is let go closes, s a km of chase, with the share of each."""

FLAT_ODDS, ODDS_A_KM, MOST_CLIMBING_KM = 3.4, 0.33, 11.0
"""Log odds that a break is chased: on the flat, less for each km by which climbs make the course longer, down to
those of a mountain stage. Of 110 stages of Grand Tours in 2020 and 2021 the early break won 4 % of the flat ones,
44 % of the hilly ones and 61 % of those in the mountains (cyclingbeginner.com)."""

UNKNOWN_ODDS = 1.8
"""The same where nobody described the course."""

RACED_UPHILL = 4.0
"""Uphill the favourites race each other, whoever is ahead: a break that is let go loses so much more, s a km of
chase, where all of the road to come is climbing, and a share of it where a share is."""

WANDER_S, WANDER_SHARE, WANDER_MOST_S = 2.5, 0.025, 7.0
"""How much a gap wanders over a km of chase, s: so much and a share of the gap more, up to the last figure."""

CONTROLLED_KM = 6.0
"""Those who time a catch correct what goes wrong: the gap wanders no farther than in so many km of chase."""

LEAST_WANDER = 0.35
"""The more a chase has to spare, the less the gap wanders, down to this share."""

LEAST_SHARE = 0.004
"""What is less likely than this is left out."""

STEPS = 20
"""At so many places, from the last reading to the line, the probability of a catch before them is worked out."""


Chase = tuple[float, float]
"""The rate at which a gap closes, s a km of chase, and how much it wanders about that, s over one km."""


class Edge(NamedTuple):
    """An end of the gap: a place, km to go, and the gap there, s."""

    km_to_go: float
    gap_s: int


class Future(NamedTuple):
    """The gap at the line if those behind do one thing, were nobody caught before."""

    gap_s: float
    spread_s: float
    share: float


class Forecast(NamedTuple):
    """Whether the break will be caught, and where."""

    probability: float
    """Of a catch before the line, `FLOOR` to 1 - `FLOOR`."""
    km_to_go: tuple[float, float]
    """Where a catch is to be expected if there is one: four of five are between the two, the farther first."""
    expected_km_to_go: float
    """As many catches are before this place as after it."""
    edges: tuple[Edge, Edge]
    """Where the least and the most of four in five gaps to come end: at a catch, or at the line."""
    evidence: Evidence


def forecast_from(evidence: Evidence, stage: Stage) -> Forecast:
    """Return the forecast that the evidence gives on a course; it is worked out once for the same evidence."""
    return _forecast(evidence, ById(stage))


@lru_cache(maxsize=64)
def _forecast(evidence: Evidence, key: ById[Stage]) -> Forecast:
    road = course(key.held)
    places = [evidence.read_km * (1 - step / STEPS) for step in range(STEPS + 1)]
    ridden = [road.chase(evidence.read_km) - road.chase(place) for place in places]
    caught = [0.0] * len(places)
    futures: list[Future] = []
    for gap, likely in _starts(evidence):
        start = max(1.0, gap - CONTACT_S)
        for (rate, wander), share in _chases(evidence, gap, road):
            futures.append(Future(start - rate * ridden[-1], wander * sqrt(ridden[-1]), likely * share))
            for step in range(1, len(places)):
                caught[step] += likely * share * _passed(start, rate, wander, ridden[step])
    # A catch that has not happened by now did not happen: the chance is that of the road that is left.
    already = min(0.95, _at(places, caught, evidence.km_to_go))
    left = [(place, (chance - already) / (1 - already)) for place, chance in zip(places, caught, strict=True)]
    left = [(evidence.km_to_go, 0.0), *((place, chance) for place, chance in left if place < evidence.km_to_go)]
    whole = max(1e-6, left[-1][1])
    first, middle, last = (_place_of(left, share * whole) for share in (TAIL, 0.5, 1 - TAIL))
    edges = _edge(left, futures, TAIL), _edge(left, futures, 1 - TAIL)
    probability = FLOOR + (1 - 2 * FLOOR) * min(1.0, whole)
    return Forecast(round(probability, 3), (first, last), middle, edges, evidence)


def _starts(evidence: Evidence) -> tuple[tuple[float, float], ...]:
    """Return what the gap may have been when it was taken, with the share of each."""
    gap = float(evidence.gap_s)
    if evidence.bound == "gt":
        return ((gap * 1.05, 0.6), (gap * 1.35, 0.4))
    if evidence.bound == "lt":
        return ((gap * 0.95, 0.6), (gap * 0.65, 0.4))
    if evidence.approx:
        return ((gap * 0.92, 0.5), (gap * 1.08, 0.5))
    return ((gap, 1.0),)


def _chases(evidence: Evidence, gap_s: float, road: Course) -> list[tuple[Chase, float]]:
    """Return what those behind may do, with the share of each; the shares sum to 1."""
    whole = road.chase(evidence.read_km)
    capable = CAPABLE_S_PER_KM * _by_size(evidence)
    chased = _is_chased(evidence, road, gap_s / whole / capable)
    free = _wander(evidence)
    near = min(1.0, CONTROLLED_KM / whole)
    shares: dict[Chase, float] = {}
    aims = [(aim, share) for aim, share in CATCHES if aim < evidence.read_km * 0.9]
    in_all = sum(share for _, share in aims)
    for aim, share in aims:
        to_ride = whole - road.chase(aim) if aim >= 0 else whole - aim
        for more, likely in CAPABLE:
            rate = min(gap_s / to_ride, capable * more)
            spared = max(LEAST_WANDER, near, min(1.0, rate / capable))
            chase = (round(rate, 2), round(free * sqrt(near) * spared, 2))
            shares[chase] = shares.get(chase, 0.0) + chased * share / in_all * likely
    raced = RACED_UPHILL * max(0.0, 1 - evidence.read_km / road.flat_km(evidence.read_km))
    for rate, share in FREE:
        chase = (rate + raced, free)
        shares[chase] = shares.get(chase, 0.0) + (1 - chased) * share
    seen = _seen(evidence, road)
    if seen is not None:
        shares = {chase: share * _fits(chase[0], *seen) for chase, share in shares.items()}
    total = sum(shares.values())
    return [(chase, share / total) for chase, share in shares.items() if share > total * LEAST_SHARE]


def _wander(evidence: Evidence) -> float:
    return min(WANDER_MOST_S, WANDER_S + WANDER_SHARE * evidence.gap_s)


def _by_size(evidence: Evidence) -> float:
    """Return how much faster than five riders those ahead are caught: a lone rider tires, a large group does not.

    A chase that is no larger than what it chases gains little.
    """
    size = evidence.size or 5
    by_size = 1.15 if size == 1 else 1.08 if size == 2 else 1.0 if size <= 8 else 0.88 if size <= 15 else 0.75
    if not evidence.is_peloton and evidence.behind is not None and evidence.behind <= max(3, size):
        by_size *= 0.6
    return by_size


def _is_chased(evidence: Evidence, road: Course, needed: float) -> float:
    """Return how likely it is that those behind mean to catch the break.

    Args:
        evidence: the situation.
        road: the course; the more climbing, the fewer teams have a sprinter to ride for.
        needed: what they have to take back, as a share of what a peloton can.
    """
    odds = FLAT_ODDS - ODDS_A_KM * min(MOST_CLIMBING_KM, road.climbing_km(evidence.read_km))
    odds = odds if road.is_known else UNKNOWN_ODDS
    odds -= 2.5 * max(-0.5, min(1.6, needed - 0.7))  # a peloton that has let a break go so far meant to
    if not evidence.is_peloton:
        odds = min(odds, 1.0)
    return 1 / (1 + exp(-odds))


def _seen(evidence: Evidence, road: Course) -> tuple[float, float] | None:
    """Return the rate at which the gap was closing, s a km of chase, and how far the rate to come may be from it.

    The shorter and the fewer the readings, the older they are and the more road there is to come, the farther.
    """
    slope = evidence.slope
    if slope is None:
        return None
    ridden = max(1.0, road.chase(slope.from_km) - road.chase(slope.to_km))
    km = slope.from_km - slope.to_km
    reading_s = 8.0 / sqrt(min(slope.readings, 9) / 2)
    changes = 0.8 + 6.0 * (1 - exp(-evidence.km_to_go / 40)) + 0.1 * max(0.0, slope.to_km - evidence.km_to_go)
    return -slope.s_per_km * km / ridden, sqrt(
        _wander(evidence) ** 2 / ridden + (reading_s / km) ** 2 + changes**2
    )


def _fits(rate: float, seen: float, spread: float) -> float:
    """Return how well a rate fits one that was seen; with thick tails, since a chase may change."""
    return float((1 + ((rate - seen) / spread) ** 2 / 4) ** -2.5)


def _passed(start: float, rate: float, wander: float, km: float) -> float:
    """Return how likely a gap has come down to zero within so many km of chase, as Brownian motion does."""
    if km <= 0:
        return 0.0
    spread = wander * sqrt(km)
    down, up = (start - rate * km) / spread, (start + rate * km) / spread
    return min(1.0, _tail(down) + _scaled_tail(2 * rate * start / wander**2, up))


def _tail(z: float) -> float:
    """Return how likely a normal variable is beyond z."""
    return 0.5 * erfc(z / sqrt(2))


def _scaled_tail(exponent: float, z: float) -> float:
    """Return exp(exponent) times `_tail(z)`, also where one is too large and the other too small for a float."""
    if z > 6:
        return exp(min(0.0, exponent - z * z / 2 - log(z * sqrt(2 * pi))))
    return exp(exponent) * _tail(z)


def _edge(left: list[tuple[float, float]], futures: list[Future], below: float) -> Edge:
    """Return where the gap ends that a share `below` of all futures is smaller than, or caught sooner."""
    if left[-1][1] >= below:
        return Edge(_place_of(left, below), 0)
    low, high = 0.0, max(one.gap_s + 4 * one.spread_s for one in futures)
    for _ in range(12):
        middle = (low + high) / 2
        above = sum(one.share * _tail((middle - one.gap_s) / one.spread_s) for one in futures)
        low, high = (middle, high) if above > 1 - below else (low, middle)
    return Edge(0.0, max(1, round(high)))


def _at(places: list[float], chances: list[float], km_to_go: float) -> float:
    """Return the chance at a place between those at which it was worked out."""
    for step in range(1, len(places)):
        if places[step] <= km_to_go:
            share = (places[step - 1] - km_to_go) / (places[step - 1] - places[step])
            return chances[step - 1] + (chances[step] - chances[step - 1]) * share
    return chances[-1]


def _place_of(left: list[tuple[float, float]], chance: float) -> float:
    """Return the place before which a catch has this chance, km to go."""
    for (before, low), (after, high) in pairwise(left):
        if high >= chance:
            share = (chance - low) / (high - low) if high > low else 1.0
            return round(before + (after - before) * share, 1)
    return 0.0
