"""The climbs, sprints and finish still ahead: how far, how steep, and the time bonuses."""

from tracker.race.language import _, decimal
from tracker.race.notation import format_km
from tracker.race.profile import heights
from tracker.race.profile.heights import foot_km_to_go, hardest_km
from tracker.race.stage import Climb, Sprint, Stage
from tracker.race.terms import climb_name
from widgets.cells import Row, Span, clip, pad, row_width

_KM_CELLS = 6


def bonus_words(seconds: tuple[int, ...]) -> str:
    """Return time bonuses from first place down: "3, 2, 1 s"; "" of none."""
    return _("{seconds} s").format(seconds=", ".join(map(str, seconds))) if seconds else ""


def places_ahead(stage: Stage, km_to_go: float | None, width: int) -> list[Row]:
    """Return a row for each climb and sprint still ahead and for the finish; [] where none of them is known.

    Args:
        stage: the stage.
        km_to_go: of the head; None stands for the start.
        width: of a row, in cells; where there is more to say, the least needed is left out.
    """
    known: tuple[Climb | Sprint, ...] = (*stage.climbs, *stage.sprints)
    places = [
        (place.km_to_go, place)
        for place in known
        if place.km_to_go is not None and (km_to_go is None or place.km_to_go < km_to_go)
    ]
    rows = [
        _row(
            ("~" if place.estimated else "") + format_km(km),
            _mark(place),
            _name(place),
            _facts(place, stage),
            width,
        )
        for km, place in sorted(places, key=lambda item: -item[0])
    ]
    at_line = bonus_words(stage.bonuses.finish)
    if (rows or at_line) and km_to_go != 0:
        facts = [_("bonuses {seconds}").format(seconds=at_line)] if at_line else []
        rows.append(_row("0", ("■", "strong"), stage.finish or _("finish"), facts, width))
    return rows


def _row(km: str, mark: Span, name: str, facts: list[str], width: int) -> Row:
    row: Row = ((pad(km, _KM_CELLS, right=True) + " km  ", "soft"), mark, (f" {name}", "text"))
    for fact in facts:
        longer = (*row, (f"  {fact}", "soft"))
        if row_width(longer) <= width:
            row = longer
    return clip(row, width)


def _mark(place: Climb | Sprint) -> Span:
    return ("S", "up-strong") if isinstance(place, Sprint) else ("▲", "chase-strong")


def _name(place: Climb | Sprint) -> str:
    if isinstance(place, Sprint):
        return place.name
    category = place.category or ""
    words = _("cat {n}").format(n=category) if category.isdigit() else category
    return f"{climb_name(place)} {words}".rstrip()


def _facts(place: Climb | Sprint, stage: Stage) -> list[str]:
    """Return what is known of a place, the most needed first."""
    if isinstance(place, Sprint):
        seconds = bonus_words(place.bonus_s)
        return [_("bonuses {seconds}").format(seconds=seconds)] if seconds else []
    facts = []
    size = [f"{format_km(place.length_km)} km"] if place.length_km else []
    size += [_("at {n} %").format(n=decimal(f"{place.gradient_pct:g}"))] if place.gradient_pct else []
    if size:
        facts.append(" ".join(size))
    profile, foot = heights(stage), foot_km_to_go(place)
    if profile is not None and foot is not None and stage.distance_km:
        summit = stage.distance_km - (place.km_to_go or 0.0)
        if (hardest := hardest_km(profile, stage.distance_km - foot, summit)) is not None:
            facts.append(_("hardest km {n} %").format(n=decimal(f"{hardest[1]:.1f}")))
        facts.append(_("{low} to {high} m").format(
            low=f"{profile.at(stage.distance_km - foot):.0f}", high=f"{profile.at(summit):.0f}"
        ))  # fmt: skip
    elif place.altitude_m:
        facts.append(f"{place.altitude_m:.0f} m")
    return facts
