"""The forecast and the laws it must beat, over stages of which it is known how they ended. Pure.

At each ten km of a stage each says what it would have said then, from the log up to then; what became of the break
is read from the whole log.
"""

from collections.abc import Callable, Iterable, Sequence
from statistics import fmean
from typing import NamedTuple

from tracker.race.forecast.baselines import BASELINES, Claim
from tracker.race.forecast.evidence import FROM_KM, evidence
from tracker.race.forecast.finish import finish_expected
from tracker.race.forecast.model import forecast_from
from tracker.race.forecast.outcome import Outcome, history, outcome
from tracker.race.timeline import Timeline

EVERY_KM = 10

FORECAST = "forecast"
"""What the forecast is called among the baselines."""

METHODS = (FORECAST, *BASELINES)

CLIPPED = 0.02
"""A law's 0 and 1 are clipped to this and to 1 less this in the clipped score, as a cautious user would."""


class Moment(NamedTuple):
    """One moment of one stage: what each said, and what happened."""

    stage: str
    km_to_go: int
    outcome: Outcome
    claims: dict[str, Claim | None]
    band: tuple[float, float]
    """Of the forecast, km to go, the farther first."""


class FinishMoment(NamedTuple):
    """The finish as it was expected at one moment."""

    km_to_go: int
    error_s: float
    is_in_band: bool


class Played(NamedTuple):
    """The forecasts and outcomes of one stage."""

    moments: tuple[Moment, ...]
    finishes: tuple[FinishMoment, ...]
    silent: int
    """Moments with a break ahead and too little evidence for a forecast."""
    unknown: int
    """Moments with a forecast whose outcome the log does not say."""


class Score(NamedTuple):
    """How well one method did over some moments."""

    moments: int
    """In which it said something."""
    brier: float | None
    """Mean squared error of its probabilities: 0 is the best, always saying a half gives 0.25."""
    clipped_brier: float | None
    """The same with probabilities no nearer to 0 and 1 than `CLIPPED`."""
    brier_of_forecast: float | None
    """Of the forecast over the same moments."""
    place_error_km: float | None
    """Mean error of the place, over breaks that were caught; a claim that one is not caught counts as the line."""
    place_error_of_forecast_km: float | None
    """Of the forecast over the same moments."""


def play(timeline: Timeline) -> Played:
    """Return what each method said of a road stage at each ten km, and what happened."""
    past = history(timeline)
    moments: list[Moment] = []
    finishes: list[FinishMoment] = []
    silent = unknown = 0
    line_at = timeline.time_at_km(0.0) if past.is_finished else None
    most = min(FROM_KM, timeline.stage.distance_km or FROM_KM)
    for km in range(int(most // EVERY_KM) * EVERY_KM, 0, -EVERY_KM):
        at = timeline.time_shown_at_km(float(km))
        if at is None:
            continue
        snapshot = timeline.snapshot(at)
        expected = finish_expected(snapshot)
        if expected is not None and line_at is not None:
            held = expected.earliest_at <= line_at <= expected.latest_at
            finishes.append(FinishMoment(km, abs((expected.at - line_at).total_seconds()), held))
        found = evidence(snapshot)
        if found is None:
            silent += snapshot.state.leaders is not None
            continue
        became = outcome(past, at)
        if became is None:
            unknown += 1
            continue
        said = forecast_from(found, snapshot.state.stage)
        claims: dict[str, Claim | None] = {FORECAST: Claim(said.probability, said.expected_km_to_go)}
        claims |= {name: law(found) for name, law in BASELINES.items()}
        moments.append(Moment(timeline.stage.id, km, became, claims, said.km_to_go))
    return Played(tuple(moments), tuple(finishes), silent, unknown)


def score(moments: Iterable[Moment], method: str) -> Score:
    """Return how well a method did over some moments, with the forecast over the same ones."""
    said = [(moment, claim) for moment in moments if (claim := moment.claims[method]) is not None]
    ours = [(moment, moment.claims[FORECAST] or claim) for moment, claim in said]
    return Score(
        len(said),
        _brier(said, lambda probability: probability),
        _brier(said, lambda probability: min(1 - CLIPPED, max(CLIPPED, probability))),
        _brier(ours, lambda probability: probability),
        _place_error(said),
        _place_error(ours),
    )


def _brier(said: Sequence[tuple[Moment, Claim]], clip: Callable[[float], float]) -> float | None:
    return _mean((clip(claim.probability) - moment.outcome.is_caught) ** 2 for moment, claim in said)


def _place_error(said: Sequence[tuple[Moment, Claim]]) -> float | None:
    return _mean(
        abs((claim.km_to_go or 0.0) - moment.outcome.km_to_go)
        for moment, claim in said
        if moment.outcome.km_to_go is not None
    )


def band_held(moments: Iterable[Moment]) -> tuple[float | None, int]:
    """Return the share of known catches that were within the band, and how many there were."""
    inside = [
        moment.band[1] <= moment.outcome.km_to_go <= moment.band[0]
        for moment in moments
        if moment.outcome.km_to_go is not None
    ]
    return _mean(inside), len(inside)


def base_rate_brier(moments: Sequence[Moment]) -> float | None:
    """Return the Brier score of always saying the share that was caught in the end, which is known only then."""
    share = _mean(moment.outcome.is_caught for moment in moments)
    return None if share is None else share * (1 - share)


def beaten_by(moments: Sequence[Moment]) -> list[str]:
    """Return the baselines that the forecast does not beat in its Brier score over the moments of both."""
    scores = {name: score(moments, name) for name in BASELINES}
    return [
        name
        for name, one in scores.items()
        if one.brier is not None and one.brier_of_forecast is not None and one.brier_of_forecast >= one.brier
    ]


def _mean(values: Iterable[float]) -> float | None:
    kept = list(values)
    return fmean(kept) if kept else None
