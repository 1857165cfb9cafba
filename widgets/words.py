"""What several panes say in the same words: trends, ages, what a chase needs, distances worked out."""

from tracker.race.distance import KmEstimate, chase_at
from tracker.race.gaps import STEADY_S_PER_KM
from tracker.race.language import _, decimal, pgettext
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.state import GapReading
from widgets.cells import age


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


def share(part: float) -> str:
    """Return a share of the whole: "56 %"."""
    return _("{n} %").format(n=f"{100 * part:.0f}")


def told_km(estimate: KmEstimate) -> str:
    """Return which distance was told last, and when: "50 told 4 min ago"."""
    return _("{km} told {age}").format(km=format_km(estimate.told_km_to_go), age=age(estimate.age_s))
