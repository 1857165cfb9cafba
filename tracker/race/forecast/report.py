"""The forecast and the finish expected, for the object that `ardoise state --format json` prints."""

from typing import Any

from tracker.race.forecast import forecast
from tracker.race.forecast.course import course
from tracker.race.forecast.evidence import Evidence
from tracker.race.forecast.finish import finish_expected
from tracker.race.gaps import STEADY_S_PER_KM
from tracker.race.notation import format_duration
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage


def forecast_object(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return whether and where the break will be caught; None where there is too little evidence."""
    found = forecast(snapshot)
    if found is None:
        return None
    return {
        "probability": found.probability,
        "km_to_go": list(found.km_to_go),
        "expected_km_to_go": found.expected_km_to_go,
        "basis": basis_words(found.evidence, snapshot.state.stage),
    }


def finish_object(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return when the head of the race is expected at the line; None where that can't be said."""
    found = finish_expected(snapshot)
    if found is None:
        return None
    zone = snapshot.state.stage.start_at.tzinfo if snapshot.state.stage.start_at else None
    at, earliest, latest = (
        moment.astimezone(zone).isoformat() if zone else moment.isoformat() for moment in found
    )
    return {"at": at, "band": [earliest, latest], "place": snapshot.state.stage.finish}


def basis_words(evidence: Evidence, stage: Stage) -> str:
    """Return what a forecast was made from, in words."""
    gap = {"lt": "under ", "gt": "over ", None: "about " if evidence.approx else ""}[evidence.bound]
    words = [
        f"{gap}{format_duration(evidence.gap_s)} at {evidence.read_km:g} km,"
        f" {evidence.gap_s / evidence.read_km:.1f} s/km to the line"
    ]
    slope = evidence.slope
    if slope is not None:
        change = slope.s_per_km
        said = "growing" if change > 0 else "closing"
        over = f" over {slope.from_km - slope.to_km:.0f} km"
        words.append(("steady" if abs(change) < STEADY_S_PER_KM else f"{said} {abs(change):.1f} s/km") + over)
    if evidence.size is not None:
        words.append("1 rider ahead" if evidence.size == 1 else f"{evidence.size} riders ahead")
    words.append("a peloton behind" if evidence.is_peloton else "no peloton behind")
    road = course(stage)
    climbs = road.flat_km(evidence.km_to_go) - evidence.km_to_go
    words.append(
        "course not known"
        if not road.is_known
        else "no climbing to speak of to come"
        if climbs < 1
        else f"climbs as long as {climbs:.0f} km more to come"
    )
    return ", ".join(words)
