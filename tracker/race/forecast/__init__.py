"""Will the break be caught, and where? A probability and a band of km, or nothing where there is no ground. Pure."""

from tracker.race.forecast.ground import ground
from tracker.race.forecast.model import Forecast, forecast_from
from tracker.race.snapshot import Snapshot

SHOWN = True
"""Whether the screen shows it: as long as it beats every law of `baselines` in its Brier score over stages that end
in one way and the other. docs/forecast.md has the figures; who changes the model runs `ardoise backtest` again."""


def forecast(snapshot: Snapshot) -> Forecast | None:
    """Return the forecast of a moment, from what was reported up to it; None where there is no ground for one."""
    found = ground(snapshot)
    return None if found is None else forecast_from(found, snapshot.state.stage)
