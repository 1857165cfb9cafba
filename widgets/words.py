"""What several panes say in the same words: trends, ages, what a chase needs, distances worked out."""

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
    """Return a trend in seconds per km as words with a sign, and its ink; "" while it is not known."""
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
    """Return where and when a gap was taken, the fullest first: "taken at 80 km, 2 min ago", "2 min ago"."""
    old = age((snapshot.at - reading.at).total_seconds())
    if reading.km_to_go is None:
        return _("taken {age}").format(age=old), old, old
    km = format_km(reading.km_to_go)
    return _("taken at {km} km, {age}").format(km=km, age=old), _("at {km} km, {age}").format(km=km, age=old), old


def chase_words(snapshot: Snapshot) -> str:
    """Return what the group behind needs to be at the head by the line: "needs 3.4 s/km"; "" where not known."""
    needs = chase_at(snapshot.state, snapshot.at)[0]
    return "" if needs is None or needs >= 100 else _("needs {n} s/km").format(n=decimal(f"{needs:.1f}"))


def about_km(estimate: KmEstimate) -> str:
    """Return a distance worked out from the speed, in no finer figure than it deserves: "~47", "~4.2"."""
    return decimal(f"~{estimate.km_to_go:.{0 if estimate.km_to_go >= 10 else 1}f}")


def to_go_words(km: str) -> str:
    """Return a distance to go as a figure of the moment: "48.3 km to go"."""
    return pgettext("a figure", "{km} km to go").format(km=km)


def share(part: float) -> str:
    """Return a share of the whole: "56 %"."""
    return _("{n} %").format(n=f"{100 * part:.0f}")


def reported_km(estimate: KmEstimate) -> str:
    """Return which distance was reported last, and when: "50 reported 4 min ago"."""
    return _("{km} reported {age}").format(km=format_km(estimate.told_km_to_go), age=age(estimate.age_s))


FOLLOWED = "✦"
"""The mark of who is followed: a character of one cell everywhere, which no terminal draws as an emoji."""


def marked(text: str, followed: bool) -> str:
    """Return a text with the mark before it where it is of somebody followed."""
    return f"{FOLLOWED} {text}" if followed else text


def named(text: str, followed: bool, ink: str = "text") -> tuple[Span, ...]:
    """Return a name with its ink, or where it is of somebody followed with the mark before it."""
    return ((f"{FOLLOWED} ", "followed"), (text, "followed")) if followed else ((text, ink),)


def shown_forecast(snapshot: Snapshot) -> Forecast | None:
    """Return the forecast of a moment where there is ground for one, and where forecasts are shown at all."""
    return forecast(snapshot) if SHOWN else None


def forecast_words(found: Forecast | None) -> str:
    """Return whether and where a break will be caught: "72 % caught, between 12 and 4 km to go".

    The probability never goes without its band. Without a forecast it is "".
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
    """Return two places in whole km, or in tenths where they are near to the line or to each other."""
    digits = 0 if near >= 2 and far - near >= 2 else 1
    return decimal(f"{far:.{0 if far >= 10 else digits}f}"), decimal(f"{near:.{digits}f}")


def finish_words(snapshot: Snapshot) -> str:
    """Return when the finish is expected, and how far off: "finish about 16:48 ± 4 min"; "" where not known."""
    found = finish_expected(snapshot)
    if found is None:
        return ""
    off = max(1, round((found.latest_at - found.at).total_seconds() / 60))
    return _("finish about {time} ± {n} min").format(time=clock(found.at, snapshot.state.stage), n=off)
