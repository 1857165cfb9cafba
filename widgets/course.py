"""The pane of the course: its profile with climbs and sprints, the groups on it, and what comes next."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar

from textual.message import Message
from textual.reactive import reactive

from tracker.race.distance import km_estimate
from tracker.race.language import N_, _, decimal
from tracker.race.laps import lap_at
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Climb, Sprint, Stage
from tracker.race.state import Conditions, RaceState
from tracker.race.terms import degrees, lap_words, role_name, sky_words, speed_words, status_words, wind_words
from widgets.ahead import places_ahead
from widgets.cells import Row, Span, age, apart, clip, clock, joined, row_width
from widgets.closeup import closeup, near
from widgets.coming import gradients_ahead, place_row, short
from widgets.courselabels import labels
from widgets.marks import MARK_INKS, MARKS, group_places
from widgets.moments import MOMENT, MomentPlaces
from widgets.pane import Pane
from widgets.profile import Profile, blocks, profile
from widgets.trialcourse import legend, trial_bar, trial_figures, trial_places
from widgets.words import about_km, finish_words, reported_km, share, to_go_words

_BAR = "━─" + MOMENT + "".join(MARKS.values())
"""The characters of the bar."""

_LEAST_BAR = 8
"""Least width of a bar in cells."""

_LEAST_ROWS = 6
"""With fewer rows than this there is no profile."""

_ROWS_AND_GRADIENTS = 8
"""With as many rows as this, one of them has the gradients of the km ahead, where altitudes are known."""

_PROFILE_MOST = 20
"""Most rows of the course where the places on it are listed below."""

_ROWS_AND_TWO_OF_NAMES = 9
"""With as many rows as this, the names above the profile may take two."""

_OLD_S = 900
"""Age in seconds from which on weather and speeds are shown with their age."""


class CoursePane(Pane):
    """The profile, the bar with the groups on it, the figures of the moment, and the places ahead.

    When compact, or without enough height, it has no profile.
    """

    DEFAULT_CSS: ClassVar[str] = """
    CoursePane {
        height: 11;
    }
    CoursePane.-compact {
        height: 4;
    }
    """
    BORDER_TITLE = N_("Course")

    compact: reactive[bool] = reactive(False, repaint=False)
    """Whether only the bar with its figures and the next places are shown; sets the class `-compact`."""

    with_km: reactive[bool] = reactive(True, repaint=False)
    """Whether the km to go are among the figures; the slate shows them large where it is on the screen."""

    _drawn: tuple[Stage, int, Profile | None] | None = None

    def __init__(self, **options: Any) -> None:
        """Create the pane with the options of any widget: name, id, classes."""
        super().__init__(**options)
        self._moments = MomentPlaces()

    def watch_compact(self, compact: bool) -> None:
        """Change the height."""
        self.set_class(compact, "-compact")
        self.draw()

    def watch_with_km(self) -> None:
        """Redraw with or without the km to go."""
        self.draw()

    def rows(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return labels, profile, bar, figures and the places ahead, as many as fit the height."""
        stage = snapshot.state.stage
        if self.detailed and (listed := places_ahead(stage, None, width)) and height > 2 * _LEAST_ROWS:
            room = max(_LEAST_ROWS + 2, min(_PROFILE_MOST, height - len(listed) - 2))
            title: Row = ((_("Climbs and sprints"), "strong"), ("  " + _("km to go"), "soft"))
            return [*self._course(snapshot, width, room), (), title, *listed]
        return self._course(snapshot, width, height)

    def _course(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        if snapshot.state.stage.format != "road":
            return self._trial(snapshot, width, height)
        known = snapshot.state
        estimate = km_estimate(known, snapshot.at)
        # The head is drawn where it is likely to be; the figures are those that were reported.
        state = known if estimate is None else known._replace(km_to_go=estimate.km_to_go)
        drawn = None if self.compact or height < _LEAST_ROWS else self._profile(state.stage, width)
        self._say_what_is_estimated(state.stage, drawn)
        gradients = drawn is not None and height >= _ROWS_AND_GRADIENTS
        ahead = gradients_ahead(state.stage, _km_to_go(state), width) if gradients else ()
        moments = self._moments.of(snapshot.feed, state.stage)
        facts, coming = figures(snapshot, with_km=self.with_km), _next(state, width, steep=not ahead)
        if drawn is None:
            if height < 3:
                return [_bar_and_figures(state, facts, width, moments), clip(_all(coming, width), width)][:height]
            return [bar(state, width, moments), _fit(facts, width), _all(coming, width)]
        below = [bar(state, width, moments), *([ahead] if ahead else []), _fit_apart(facts, _legend(state), width)]
        if (climb := near(state)) is not None:
            close = closeup(state, climb, width, height - 1 - len(below))
            return [*close, *below, _all(coming, width)]
        rows = labels(state.stage, _km_to_go(state), width, 2 if height >= _ROWS_AND_TWO_OF_NAMES else 1)
        here = width if state.status == "finished" else _column(state, _km_to_go(state), width)
        rows += blocks(drawn, here, height - 1 - len(rows) - len(below))
        return [*rows, *below, _all(coming, width)]

    def _trial(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return the same for a time trial, which has no head of the race and no part that all have ridden."""
        stage = snapshot.state.stage
        drawn = None if self.compact or height < _LEAST_ROWS else self._profile(stage, width)
        self._say_what_is_estimated(stage, drawn)
        facts = [*trial_figures(snapshot), *_weather(snapshot.state.weather, snapshot)]
        line, coming = (
            trial_bar(snapshot, width, self.followed),
            _all(trial_places(snapshot, self.followed), width),
        )
        if drawn is None:
            return [_fit(facts, width), coming][:height] if height < 3 else [line, _fit(facts, width), coming]
        below = [line, _fit_apart(facts, legend(self.followed), width), coming]
        names = labels(stage, None, width, 2 if height >= _ROWS_AND_TWO_OF_NAMES else 1)
        return [*names, *blocks(drawn, 0, height - 3 - len(names)), *below]

    def chosen(self, x: int, row: int) -> Message | None:
        """Return a message with the place clicked on the bar, or on the profile of the whole course."""
        state = self.snapshot.state if self.snapshot is not None else None
        distance = state.stage.distance_km if state is not None else None
        texts = ["".join(text for text, _ in self.row_at(number)) for number in range(len(self._rows))]
        widths = [len(text) - len(text.lstrip(_BAR)) for text in texts]
        bar_row = next((number for number, width in enumerate(widths) if width >= _LEAST_BAR), None)
        if state is None or distance is None or bar_row is None or row > bar_row or x >= widths[bar_row]:
            return None
        if row < bar_row and near(state) is not None:
            return None  # the profile is of one climb alone
        return self.PlaceChosen(round(distance * (1 - (x + 0.5) / widths[bar_row]), 1))

    def _profile(self, stage: Stage, width: int) -> Profile | None:
        if self._drawn is None or self._drawn[0] is not stage or self._drawn[1] != width:
            self._drawn = (stage, width, profile(stage, width))
        return self._drawn[2]

    def _say_what_is_estimated(self, stage: Stage, drawn: Profile | None) -> None:
        schematic = _("schematic: no altitude data") if drawn is not None and drawn.is_schematic else ""
        estimated = any(
            place.estimated for place in _places(stage) if isinstance(place, Sprint) or not place.found
        )
        positions = _("positions estimated") if estimated else ""
        both = " · ".join(part for part in (schematic, positions) if part)
        self.say(both, schematic or positions, schematic and _("schematic"))


def _places(stage: Stage) -> tuple[Climb | Sprint, ...]:
    return (*stage.climbs, *stage.sprints)


def _km_to_go(state: RaceState) -> float | None:
    """Return the km to go of the head; before any is reported, the length of the course."""
    return state.stage.distance_km if state.km_to_go is None else state.km_to_go


def _column(state: RaceState, km_to_go: float | None, width: int) -> int:
    """Return the column of a place on the course."""
    distance = state.stage.distance_km
    if not distance or km_to_go is None:
        return 0
    return max(0, min(width - 1, int((distance - km_to_go) / distance * width)))


def bar(state: RaceState, width: int, moments: Sequence[float] = ()) -> Row:
    """Return the course as a line, its ridden part heavy, with a mark for every group whose place is known.

    Args:
        state: the race.
        width: the room for it.
        moments: the places of the key moments so far, in km to go, marked on the ridden part.
    """
    km = _km_to_go(state)
    if not state.stage.distance_km or km is None or width < 1:
        return ()
    here = _column(state, km, width)
    ridden = width if state.status == "finished" else here
    cells: list[Span] = [("━", "soft") if column < ridden else ("─", "faint") for column in range(width)]
    for moment in moments:
        if moment >= km or state.status == "finished":
            cells[_column(state, moment, width)] = (MOMENT, "lead")
    marked: set[int] = set()
    for group, place in group_places(state, km):
        column = _column(state, place, width)
        while column in marked and column > 0:
            column -= 1  # one behind the other, however close they ride
        if column not in marked:
            marked.add(column)
            cells[column] = (MARKS[group.role], MARK_INKS[group.role])
    if not marked:
        cells[here] = (MARKS["peloton"], MARK_INKS["peloton"])
    return joined(cells)


def figures(snapshot: Snapshot, *, with_km: bool = True) -> list[Row]:
    """Return the figures of the moment, the most important first: km to go, share, speed, finish, weather.

    Args:
        snapshot: the moment.
        with_km: whether the km to go are among them.
    """
    state = snapshot.state
    parts: list[Row] = []
    distance, km = state.stage.distance_km, _km_to_go(state)
    estimate = km_estimate(state, snapshot.at)
    if estimate is not None:
        km = estimate.km_to_go
    if state.status == "finished":
        parts.append(((status_words(state.status, cancelled=state.cancelled), "strong"),))
    elif with_km and estimate is not None:
        to_go = to_go_words(about_km(estimate))
        parts.append(((to_go, "strong"), (" " + reported_km(estimate), "soft")))
    elif with_km and km is not None:
        parts.append(((to_go_words(decimal(f"{km:.1f}")), "strong"),))
    if state.status == "racing" and (lap := lap_at(state.stage, km)) is not None:
        parts.append(((lap_words(lap), "strong"),))
    if distance and km is not None:
        parts.append(((share(max(0.0, distance - km) / distance), "text"),))
    average = state.average_kph(state.km_at) if state.km_at else None
    if average is not None and state.km_raced and state.km_raced >= 5:
        parts.append(((decimal(f"{average:.1f} km/h"), "text"), (" " + _("average"), "soft")))
    if expected := finish_words(snapshot):
        parts.append(((expected, "text"),))
    parts += _weather(state.weather, snapshot)
    if state.pace is not None:
        over = _("over {stretch}").format(stretch=state.pace.over) if state.pace.over else _("reported")
        old = _when(state.pace.at, snapshot)
        parts.append(((speed_words(state.pace.speed_kph), "text"), (f" {over}{old}", "soft")))
    return parts


def _weather(weather: Conditions | None, snapshot: Snapshot) -> list[Row]:
    """Return the weather in parts, the last with the place of the report, and its age once it is old."""
    if weather is None:
        return []
    first = "" if weather.temperature_c is None else degrees(weather.temperature_c)
    sky = " ".join(part for part in (first, sky_words(weather.sky or "")) if part)
    parts: list[Row] = [((part, "text"),) for part in (sky, _wind(weather)) if part]
    place = "" if weather.km_to_go is None else " " + _("at {km} km").format(km=format_km(weather.km_to_go))
    note = place + ("" if weather.at is None else _when(weather.at, snapshot))
    if parts and note:
        parts[-1] = (*parts[-1], (note, "soft"))
    return parts


def _wind(weather: Conditions) -> str:
    """Return the wind in words, or "" where nothing is known."""
    if weather.wind_kph is None:
        return wind_words(weather.wind) if weather.wind else ""
    speed = speed_words(weather.wind_kph)
    if weather.wind_from_deg is None:
        return wind_words(speed)
    return _("wind {speed} from {direction}").format(speed=speed, direction=compass(weather.wind_from_deg))


_WINDS = (
    N_("N"), N_("NNE"), N_("NE"), N_("ENE"), N_("E"), N_("ESE"), N_("SE"), N_("SSE"),
    N_("S"), N_("SSW"), N_("SW"), N_("WSW"), N_("W"), N_("WNW"), N_("NW"), N_("NNW"),
)  # fmt: skip


def compass(bearing_deg: float) -> str:
    """Return a direction in degrees from north as one of the sixteen points of the compass."""
    return _(_WINDS[round(bearing_deg / 22.5) % 16])


def _when(at: datetime, snapshot: Snapshot) -> str:
    """Return the age of a figure in words once it is old, else ""."""
    seconds = (snapshot.at - at).total_seconds()
    return f" {age(seconds)}" if seconds >= _OLD_S and snapshot.state.status == "racing" else ""


def _legend(state: RaceState) -> Row:
    """Return the legend of the marks on the bar."""
    row: list[Span] = []
    seen: set[str] = set()
    for group in state.groups:
        if group.gap_s is not None and group.role not in seen and group.role != "dropped":
            seen.add(group.role)
            row += [("  " if row else "", "text"), (MARKS[group.role], MARK_INKS[group.role])]
            row.append((f" {role_name(group.role)}", "soft"))
    return tuple(row)


def _fit(parts: list[Row], width: int) -> Row:
    """Return as many whole parts as fit one row."""
    row: Row = ()
    for part in parts:
        longer = (*row, ("   ", "text"), *part) if row else part
        if row and row_width(longer) > width:
            break
        row = longer
    return clip(row, width)


def _fit_apart(parts: list[Row], right: Row, width: int) -> Row:
    """Return as many parts as fit, with `right` at the end of the row where there is room for it."""
    room = width - row_width(right) - 3
    if not right or room < 30:
        return _fit(parts, width)
    return apart(_fit(parts, room), right, width)


def _bar_and_figures(state: RaceState, parts: list[Row], width: int, moments: Sequence[float]) -> Row:
    """Return the bar and the figures in one row, the first of the compact pane."""
    facts = _fit(parts, max(13, width - 34))
    room = width - row_width(facts) - 2
    if room < 8 or not state.stage.distance_km:
        return _fit(parts, width)
    return (*bar(state, room, moments), ("  ", "text"), *facts)


def _next(state: RaceState, width: int, *, steep: bool) -> list[Row]:
    """Return the places ahead of the head of the race, a part for each climb or sprint, then the finish.

    Args:
        state: the race.
        width: of all parts together, in cells.
        steep: whether the gradient at the head is included.
    """
    km = _km_to_go(state)
    if km is None:
        return []
    if state.status == "finished":
        finish = state.stage.finish or _("the finish")
        said = _("{place} reached").format(place=finish)
        if state.finished_at:
            when = clock(state.finished_at, state.stage)
            said = _("{place} reached at {time}").format(place=finish, time=when)
        return [((said, "soft"),)]
    places: list[tuple[float, Climb | Sprint]] = [
        (place.km_to_go, place)
        for place in _places(state.stage)
        if place.km_to_go is not None and place.km_to_go < km
    ]
    places.sort(key=lambda item: -item[0])
    parts: list[Row] = []
    for _at, place in places:
        lead: Span = ((_("then") if parts else _("next")) + " ", "soft")
        parts.append(place_row(lead, place, km, state.stage, None if parts else width, steep=steep))
    line = state.stage.finish
    parts.append((
        ((_("then") if parts else _("next")) + " ", "soft"),
        (_("finish") + " ", "text" if line else "strong"),
        *(((line, "strong"), (" ", "text")) if line else ()),
        (_("in {km} km").format(km=short(km)), "lead" if not parts else "text"),
    ))  # fmt: skip
    return parts


def _all(parts: list[Row], width: int) -> Row:
    """Return as many whole parts as fit one row; the first is clipped where even it does not fit."""
    row: Row = ()
    for part in parts:
        longer = (*row, (" · ", "faint"), *part) if row else part
        if row and row_width(longer) > width:
            break
        row = longer
    return clip(row, width)
