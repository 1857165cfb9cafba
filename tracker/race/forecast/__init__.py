"""Will the break be caught, and where? A probability and a band of km, or nothing where there is no ground. Pure."""

from tracker.race.forecast.ground import ground
from tracker.race.forecast.model import Forecast, forecast_from
from tracker.race.snapshot import Snapshot


def forecast(snapshot: Snapshot) -> Forecast | None:
    """Return the forecast of a moment, from what was reported up to it; None where there is no ground for one."""
    found = ground(snapshot)
    return None if found is None else forecast_from(found, snapshot.state.stage)
