"""Will the break be caught, and where? A probability and a band of km, or nothing without evidence. Pure."""

from tracker.race.forecast.evidence import evidence
from tracker.race.forecast.model import Forecast, forecast_from
from tracker.race.snapshot import Snapshot

SHOWN = True
"""Whether the screen shows it: as long as its Brier score beats that of every law of `baselines`, over stages of
which some end in a catch and some do not. docs/forecast.md has the figures; a changed model needs new ones."""


def forecast(snapshot: Snapshot) -> Forecast | None:
    """Return the forecast of a moment, from what was reported up to it; None where too little is known for one."""
    found = evidence(snapshot)
    return None if found is None else forecast_from(found, snapshot.state.stage)
