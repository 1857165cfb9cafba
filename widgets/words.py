"""What several panes say in the same words: trends, ages, what a chase needs, distances worked out."""

from tracker.race.distance import KmEstimate, chase_at
from tracker.race.forecast import SHOWN, Forecast, forecast
from tracker.race.forecast.finish import finish_expected
from tracker.race.gaps import STEADY_S_PER_KM
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.state import GapReading
from widgets.cells import age, clock


def trend_words(trend: float | None) -> tuple[str, str]:
    """Return a trend in seconds per km as words with a sign, and its ink; "" while it is not known."""
    if trend is None:
        return "", "soft"
    if abs(trend) < STEADY_S_PER_KM:
        return "= steady", "text"
    figure = f"{abs(trend):.0f}" if abs(trend) >= 10 else f"{abs(trend):.1f}".removesuffix(".0")
    return (f"▲ +{figure} s/km", "up") if trend > 0 else (f"▼ −{figure} s/km", "down")


def taken(reading: GapReading, snapshot: Snapshot) -> str:
    """Return where and when a gap was taken: "at 80 km, 2 min ago"."""
    old = age((snapshot.at - reading.at).total_seconds())
    return old if reading.km_to_go is None else f"at {format_km(reading.km_to_go)} km, {old}"


def chase_words(snapshot: Snapshot) -> str:
    """Return what the group behind needs to be at the head by the line: "needs 3.4 s/km"; "" where not known."""
    needs, _ = chase_at(snapshot.state, snapshot.at)
    return "" if needs is None or needs >= 100 else f"needs {needs:.1f} s/km"


def about_km(estimate: KmEstimate) -> str:
    """Return a distance worked out from the speed, in no finer figure than it deserves: "~47", "~4.2"."""
    return f"~{estimate.km_to_go:.{0 if estimate.km_to_go >= 10 else 1}f}"


def shown_forecast(snapshot: Snapshot) -> Forecast | None:
    """Return the forecast of a moment where there is ground for one, and where forecasts are shown at all."""
    return forecast(snapshot) if SHOWN else None


def forecast_words(found: Forecast | None) -> str:
    """Return whether and where a break will be caught: "72 % caught, between 12 and 4 km to go"; "" without a forecast.

    The probability never goes without its band.
    """
    if found is None:
        return ""
    far, near = found.km_to_go
    digits = 0 if near >= 2 else 1
    if round(far, digits) == round(near, digits):
        near = max(0.0, near - 0.1**digits)
    band = f"between {far:.{0 if far >= 10 else digits}f} and {near:.{digits}f} km to go"
    if found.probability >= 0.5:
        return f"{found.probability * 100:.0f} % caught, {band}"
    return f"{found.probability * 100:.0f} % caught, if so {band}"


def finish_words(snapshot: Snapshot) -> str:
    """Return when the finish is expected, and how far off that may be: "about 16:48 ± 4 min"; "" where not known."""
    found = finish_expected(snapshot)
    if found is None:
        return ""
    off = max(1, round((found.latest_at - found.at).total_seconds() / 60))
    return f"about {clock(found.at, snapshot.state.stage)} ± {off} min"
