"""Words that several panes share: trends, ages, what a chase needs, estimated distances."""

from tracker.race.distance import KmEstimate, chase_at
from tracker.race.forecast import SHOWN, forecast
from tracker.race.forecast.finish import finish_expected
from tracker.race.forecast.model import Forecast
from tracker.race.gaps import STEADY_S_PER_KM
from tracker.race.language import _, decimal, pgettext
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.state import GapReading
from widgets.cells import Span, age, clock


def trend_words(trend: float | None) -> tuple[str, str]:
    """Return a trend in seconds per km as words with a sign, and its ink; the words are "" where not known."""
    if trend is None:
        return "", "soft"
    if abs(trend) < STEADY_S_PER_KM:
        return "= " + pgettext("a gap", "steady"), "text"
    figure = trend_figure(trend)
    return (f"▲ +{figure} s/km", "up") if trend > 0 else (f"▼ −{figure} s/km", "down")


def trend_figure(trend: float) -> str:
    """Return the size of a trend: "12", "3.4"."""
    figure = f"{abs(trend):.0f}" if abs(trend) >= 10 else f"{abs(trend):.1f}".removesuffix(".0")
    return decimal(figure)


def taken(reading: GapReading, snapshot: Snapshot) -> tuple[str, str, str]:
    """Return the place and age of a gap, the longest words first: "taken at 80 km, 2 min ago", "2 min ago"."""
    old = age((snapshot.at - reading.at).total_seconds())
    if reading.km_to_go is None:
        return _("taken {age}").format(age=old), old, old
    km = format_km(reading.km_to_go)
    return _("taken at {km} km, {age}").format(km=km, age=old), _("at {km} km, {age}").format(km=km, age=old), old


def chase_words(snapshot: Snapshot) -> str:
    """Return what the group behind needs to gain to catch up by the line: "needs 3.4 s/km"; "" where not known."""
    needs = chase_at(snapshot.state, snapshot.at)[0]
    return "" if needs is None or needs >= 100 else _("needs {n} s/km").format(n=decimal(f"{needs:.1f}"))


def about_km(estimate: KmEstimate) -> str:
    """Return an estimated distance with no more digits than are certain: "~47", "~4.2"."""
    return decimal(f"~{estimate.km_to_go:.{0 if estimate.km_to_go >= 10 else 1}f}")


def to_go_words(km: str) -> str:
    """Return a distance to go in words: "48.3 km to go"."""
    return pgettext("a figure", "{km} km to go").format(km=km)


def share(part: float) -> str:
    """Return a share, 0 to 1, as a percentage: "56 %"."""
    return _("{n} %").format(n=f"{100 * part:.0f}")


def reported_km(estimate: KmEstimate) -> str:
    """Return the last reported distance with its age: "50 reported 4 min ago"."""
    return _("{km} reported {age}").format(km=format_km(estimate.told_km_to_go), age=age(estimate.age_s))


FOLLOWED = "✦"
"""The mark of riders followed: one cell wide everywhere, and never drawn as an emoji."""


def marked(text: str, followed: bool) -> str:
    """Return a text, with the mark before it where `followed`."""
    return f"{FOLLOWED} {text}" if followed else text


def named(text: str, followed: bool, ink: str = "text") -> tuple[Span, ...]:
    """Return a name in an ink, or where `followed` in the ink of riders followed with the mark before it."""
    return ((f"{FOLLOWED} ", "followed"), (text, "followed")) if followed else ((text, ink),)


def shown_forecast(snapshot: Snapshot) -> Forecast | None:
    """Return the forecast of a moment, or None where there is no basis for one or forecasts are not shown."""
    return forecast(snapshot) if SHOWN else None


def forecast_words(found: Forecast | None) -> str:
    """Return a forecast in words: "72 % caught, between 12 and 4 km to go"; "" for None.

    The probability never comes without its band.
    """
    if found is None:
        return ""
    far, near = _band(*found.km_to_go)
    said = (
        _("{share} caught, between {far} and {near} km to go")
        if found.probability >= 0.5
        else _("{share} caught, if so between {far} and {near} km to go")
    )
    return said.format(share=share(found.probability), far=far, near=near)


def _band(far: float, near: float) -> tuple[str, str]:
    """Return two distances in whole km, or in tenths where they are near the line or each other."""
    digits = 0 if near >= 2 and far - near >= 2 else 1
    return decimal(f"{far:.{0 if far >= 10 else digits}f}"), decimal(f"{near:.{digits}f}")


def finish_words(snapshot: Snapshot) -> str:
    """Return the expected time of the finish with its error: "finish about 16:48 ± 4 min"; "" where not known."""
    found = finish_expected(snapshot)
    if found is None:
        return ""
    off = max(1, round((found.latest_at - found.at).total_seconds() / 60))
    return _("finish about {time} ± {n} min").format(time=clock(found.at, snapshot.state.stage), n=off)
