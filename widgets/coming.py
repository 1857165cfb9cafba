"""The places ahead of the race in words: how far they are, where a climb is hardest, how steep it is."""

from tracker.race.climbs import length_km
from tracker.race.language import _, decimal
from tracker.race.notation import format_km
from tracker.race.profile import Heights, heights
from tracker.race.profile.heights import foot_km_to_go, hardest_km, kms_ahead
from tracker.race.stage import Climb, Sprint, Stage
from tracker.race.terms import climb_name
from widgets.cells import Row, Span, row_width, shorten
from widgets.profile import gradient_ink

_CELLS_A_KM = 3
"""Least width in cells of the gradient of a km, with the space before it."""


def place_row(
    lead: Span, place: Climb | Sprint, km: float, stage: Stage, width: int | None, *, steep: bool = True
) -> Row:
    """Return a row about a place that is still ahead.

    Args:
        lead: the start of the row.
        place: a climb or sprint whose place is known.
        km: the km to go of the head.
        stage: the stage, for its profile.
        width: of the row, in cells, which facts from the profile fill; None for the shortest row.
        steep: whether the gradient at the head is included while it is on the climb.
    """
    ahead = km - (place.km_to_go or 0.0)
    least: Row = (lead, *_name(place), *_size(place), *_distance(place, ahead))
    profile = heights(stage)
    if width is None or profile is None or not stage.distance_km or not isinstance(place, Climb):
        return least
    foot = foot_km_to_go(place)
    if foot is None:
        return least
    here, summit = stage.distance_km - km, stage.distance_km - (place.km_to_go or 0.0)
    hardest = _hardest(profile, max(here, stage.distance_km - foot), summit, here if km <= foot else None)
    around = _around(profile, here, summit) if km <= foot and steep else ()
    fullest: tuple[Row, ...] = (
        (lead, *_name(place), *_size(place, hardest), *_distance(place, ahead), *around),
        (lead, *_name(place), *_size(place), *_distance(place, ahead), *around),
        *(((lead, *_name(place), *_distance(place, ahead), *around),) if around else ()),
        least,
    )
    return next((row for row in fullest if row_width(row) <= width), least)


def _name(place: Climb | Sprint) -> Row:
    if isinstance(place, Sprint):
        is_said = "sprint" in place.name.lower()
        return (("" if is_said else _("sprint") + " ", "text"), (shorten(place.name, 40), "strong"))
    spans: list[Span] = [(shorten(climb_name(place), 40), "strong")]
    category = place.category or place.estimated_category
    if category:
        words = _("cat {n}").format(n=category) if category.isdigit() else category
        spans.append((" " + words if place.category else f" ~{words}", "text"))
    return tuple(spans)


def _size(place: Climb | Sprint, hardest: str = "{size}") -> Row:
    """Return length and gradient in the words of `hardest`, which may also say where it is steepest."""
    if isinstance(place, Sprint):
        return ()
    size = [f"{format_km(place.length_km)} km"] if place.length_km and not place.found else []
    size += [_("at {n} %").format(n=decimal(f"{place.gradient_pct:g}"))] if place.gradient_pct else []
    return (("  " + hardest.format(size=" ".join(size)), "soft"),) if size else ()


def _hardest(profile: Heights, start: float, summit: float, here: float | None) -> str:
    """Return the words for a climb's hardest km, with "{size}" in the place of its size.

    Args:
        profile: the altitudes.
        start: where the climb, or what is left of it, begins, in km from the flag drop as the others.
        summit: where the climb ends.
        here: where the head is on the climb; None before the climb.
    """
    found = hardest_km(profile, start, summit)
    if found is None:
        return "{size}"
    after, gradient = round(found[0] - start, 1), _figure(found[1])
    if after < 0.2:
        words = _("{size}, hardest at its foot: {n} %") if here is None else _("{size}, hardest now: {n} %")
    else:
        words = (
            _("{size}, hardest after {km} km: {n} %") if here is None else _("{size}, hardest in {km} km: {n} %")
        )
    return words.format(size="{size}", km=short(after), n=gradient)


def _figure(gradient_pct: float) -> str:
    return decimal(f"{round(gradient_pct, 1) + 0.0:g}")  # which makes 0 of -0


def _around(profile: Heights, here: float, summit: float) -> Row:
    """Return the gradients of the present km and of the next."""
    kms = [_figure(gradient) for _end, gradient in kms_ahead(profile, here, summit, 2)]
    if not kms:
        return ()
    words = _("now {now} %, then {then} %") if len(kms) > 1 else _("{now} % to the top")
    return (("  " + words.format(now=kms[0], then=kms[-1]), "text"),)


def _distance(place: Climb | Sprint, ahead: float) -> Row:
    foot = foot_km_to_go(place) if isinstance(place, Climb) else None
    if foot is not None and (to_foot := ahead - (foot - (place.km_to_go or 0.0))) >= 0.05:
        said = _("foot in {foot} km, summit in {km}")
        if place.estimated:
            said = _("foot in about {foot} km, summit in {km}")
        return (("  " + said.format(foot=short(to_foot), km=short(ahead)), "lead"),)
    if isinstance(place, Climb) and place.length_km and ahead <= length_km(place) + 0.05:
        said = _("summit in about {km} km") if place.estimated else _("summit in {km} km")
    else:
        said = _("in about {km} km") if place.estimated else _("in {km} km")
    return (("  " + said.format(km=short(ahead)), "lead"),)


def short(km: float) -> str:
    """Return a distance with no more digits than are useful: "26", "4.2"."""
    return f"{km:.0f}" if km >= 10 else format_km(km)


def gradients_ahead(stage: Stage, km_to_go: float | None, width: int) -> Row:
    """Return the gradient of each km ahead, as many as fit, with a mark at each summit.

    The row is () where the altitudes are not known.
    """
    profile, distance = heights(stage), stage.distance_km
    if profile is None or not distance or km_to_go is None:
        return ()
    summits = [distance - climb.km_to_go for climb in stage.climbs if climb.km_to_go is not None]
    row: list[Span] = [(_("% per km ahead"), "soft")]
    room = width - row_width(row)
    begin = distance - km_to_go
    for end, gradient in kms_ahead(profile, begin, distance, max(0, room // _CELLS_A_KM)):
        figure = f"{gradient:.0f}".replace("-0", "0").replace("-", "−")
        has_summit = any(begin < summit <= end for summit in summits)
        text = f"  {figure}{'▲' if has_summit else ''}"
        begin = end
        room -= len(text)
        if room < 0:
            break
        row.append((text, "soft" if gradient < 2 else gradient_ink(gradient)))
    return tuple(row) if len(row) > 1 else ()
