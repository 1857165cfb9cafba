"""The close-up of a climb: its gradient km by km, and the groups on it."""

from tracker.race.language import _, decimal
from tracker.race.notation import format_km
from tracker.race.profile import heights
from tracker.race.profile.heights import foot_km_to_go
from tracker.race.stage import Climb
from tracker.race.state import RaceState
from tracker.race.terms import climb_name
from widgets.cells import Row, Span, clip, joined, pad
from widgets.marks import MARK_INKS, MARKS, group_places
from widgets.profile import blocks, gradient_ink, stretch

BEFORE_KM = 1.0
"""Distance in km before the foot of a climb at which its close-up begins."""


def near(state: RaceState) -> Climb | None:
    """Return the climb that the head is on or about to begin, or None where its altitudes are not known."""
    km = state.km_to_go
    if km is None or state.status != "racing" or heights(state.stage) is None or not state.stage.distance_km:
        return None
    for climb in state.stage.climbs:
        foot = foot_km_to_go(climb)
        if foot is not None and climb.km_to_go is not None and climb.km_to_go < km <= foot + BEFORE_KM:
            return climb
    return None


def closeup(state: RaceState, climb: Climb, width: int, rows: int) -> list[Row]:
    """Return a climb in `rows` rows: its name, its profile, the groups on it, and the gradient of each km.

    Args:
        state: the race.
        climb: the climb that `near` returned for `state`.
        width: of a row, in cells.
        rows: the number of rows, at least 3.
    """
    profile, distance, foot = heights(state.stage), state.stage.distance_km or 0.0, foot_km_to_go(climb)
    if profile is None or foot is None or state.km_to_go is None:
        return [()] * rows
    start, summit = distance - foot - BEFORE_KM, distance - (climb.km_to_go or 0.0)
    start = max(0.0, start)

    def column(km_to_go: float) -> int:
        return int((distance - km_to_go - start) / (summit - start) * width)

    here = max(0, min(width - 1, column(state.km_to_go)))
    drawn = stretch(profile, start, summit, width)
    size = _("{km} km at {n} %").format(
        km=format_km(round(foot - (climb.km_to_go or 0.0), 1)),
        n=decimal(f"{profile.gradient_pct(distance - foot, summit):.1f}"),
    )
    head = clip(((climb_name(climb), "strong"), (f"  {size}", "soft")), width)
    line: list[Span] = [("━", "soft") if at < here else ("─", "faint") for at in range(width)]
    for group, km in reversed([*group_places(state, state.km_to_go)]):
        if 0 <= column(km) < width:
            line[column(km)] = (MARKS[group.role], MARK_INKS[group.role])
    return [head, *blocks(drawn, here, rows - 3), joined(line), _gradients(drawn.gradients, start, summit)]


def _gradients(columns: tuple[float, ...], start: float, summit: float) -> Row:
    """Return a row with the gradient of each km at its place, where there is room for the figure."""
    row: list[Span] = []
    length, used = summit - start, 0
    for km in range(len(columns)):
        if km >= length:
            break
        end = round(min(km + 1, length) / length * len(columns))
        gradient = columns[min(len(columns) - 1, (used + end) // 2)]
        figure = decimal(f"{round(gradient, 1) + 0.0:g}")
        row.append((pad(figure if len(figure) < end - used else "", end - used), gradient_ink(gradient)))
        used = end
    return tuple(row)
