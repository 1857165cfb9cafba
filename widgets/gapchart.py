"""The pane of the gap chart: the gap over the stage as a line in braille."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Any, ClassVar

from textual.content import Content
from textual.message import Message

from tracker.race.forecast.model import Forecast
from tracker.race.gaps import STEADY_S_PER_KM
from tracker.race.language import N_, _, pgettext
from tracker.race.notation import format_duration, format_km
from tracker.race.snapshot import Snapshot
from tracker.race.terms import group_name
from tracker.race.wording import gap_figure
from widgets.ahead import places_ahead
from widgets.canvas import CHASE, Canvas, Dot, Place, Point, Series
from widgets.cells import Row, Span, clip, clock, joined, pad, row_width
from widgets.moments import MOMENT, MomentPlaces
from widgets.pane import Pane
from widgets.words import chase_words, forecast_words, shown_forecast, trend_figure, trend_words

_STEPS_S = (5, 10, 15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600, 7200, 18000, 36000, 180000, 360000)
_STEPS_KM = (1, 2, 5, 10, 20, 25, 30, 50, 100, 200, 500)
MOST_TICKS = 6
"""About the most ticks on the axis of the gaps."""

Shade = tuple[Place, Place, Place]
"""The dots of the present gap, and of the least and the most that is expected at the end of the forecast."""

_SUMMIT = "▲"

_CHART_MOST = 18
"""Most rows of the chart where the readings are listed below it."""

_ROWS_AND_LEGEND = 8
"""With as many rows as this, one of them is the legend."""

_AHEAD = N_("What lies ahead")

_TITLE = N_("Gap over the stage")


class GapChart(Pane):
    """The gaps of the reference group so far over km to go, not joined where that group or the head changed.

    Before there is any gap it shows the places ahead.
    """

    DEFAULT_CSS: ClassVar[str] = """
    GapChart {
        min-height: 5;
    }
    """
    BORDER_TITLE = _TITLE

    _key: tuple[object, ...] = ()
    _chart: tuple[Row, ...] = ()

    def __init__(self, **options: Any) -> None:
        """Create the pane with the options of any widget: name, id, classes."""
        super().__init__(**options)
        self._moments = MomentPlaces()

    def rows(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return the chart; it is drawn again only when a reading, the size or the place has changed."""
        state = snapshot.state
        if not snapshot.gaps and (ahead := places_ahead(state.stage, state.km_to_go, width)):
            self.say()
            self.border_title = Content(_(_AHEAD))
            self._key = ()
            return ahead[:height]
        if self.detailed and height > _CHART_MOST + 3:
            below = readings(snapshot, width, height - _CHART_MOST - 1)
            return [*self._drawn(snapshot, width, _CHART_MOST), (), *below]
        return self._drawn(snapshot, width, height)

    def chosen(self, x: int, row: int) -> Message | None:
        """Return a message with the place on the course that was clicked."""
        distance = self.snapshot.state.stage.distance_km if self.snapshot is not None else None
        texts = ["".join(text for text, _ in drawn) for drawn in self._chart]
        axis = next((number for number, text in enumerate(texts) if text.lstrip().startswith("└")), None)
        if distance is None or axis is None or row > axis:
            return None
        margin = texts[axis].index("└") + 1
        columns = len(texts[axis].rstrip()) - margin
        if not margin <= x < margin + columns:
            return None
        return self.PlaceChosen(round(distance * (1 - (x - margin + 0.5) / columns), 1))

    def _drawn(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        state = snapshot.state
        expected = shown_forecast(snapshot)
        self.say(*subtitles(trend_choices(snapshot), forecast_words(expected)))
        to = state.reference
        named = None if to is None or to.role == "peloton" else (to.id, group_name(to))
        moments = self._moments.of(snapshot.feed, state.stage)
        place = (state.stage, state.km_to_go, state.front, named)
        key = (snapshot.gaps, snapshot.chases, moments, width, height, place, expected)
        if key != self._key:
            self._key = key
            self._chart = tuple(chart(snapshot, width, height, expected, moments))
            # Where some of what is drawn was to another group, the chart is of the stage.
            one = named is not None and all(gap.of == named[0] for gap in snapshot.gaps)
            self.border_title = Content(
                _("Gap to {group}").format(group=named[1]) if named is not None and one else _(_TITLE)
            )
        return list(self._chart)


def readings(snapshot: Snapshot, width: int, most: int) -> list[Row]:
    """Return the gaps so far, the newest first, in at most `most` rows: place, time, gap, group and source."""
    stage, names = snapshot.state.stage, {group.id: group_name(group) for group in snapshot.state.groups}
    latest = sorted((*snapshot.gaps, *snapshot.chases), key=attrgetter("at"), reverse=True)[:most]
    rows: list[Row] = []
    for reading in latest:
        km = "" if reading.km_to_go is None else f"{format_km(reading.km_to_go)} km"
        trend, ink = trend_words(reading.trend_s_per_km)
        rows.append(
            clip(
                (
                    (f"{pad(km, 9, right=True)}  {clock(reading.at, stage)}  ", "soft"),
                    (pad(gap_figure(reading), 8, right=True), "strong"),
                    (f"  {pad(trend, 13)}", ink),
                    (f"  {pad(names.get(reading.of, ''), 24)}", "text"),
                    (f"  {reading.source or ''}", "soft"),
                ),
                width,
            )
        )
    return rows


def subtitles(trends: tuple[str, ...], expected: str) -> tuple[str, ...]:
    """Return the choices for the words below the chart, the longest first: the trend, and the forecast."""
    if not expected:
        return trends
    return (*(f"{trend} · {expected}" for trend in trends), expected, *trends[-1:])


def trend_choices(snapshot: Snapshot) -> tuple[str, ...]:
    """Return the trend of the gap and what would close it, the longest words first; () when not known."""
    state = snapshot.state
    gap = state.gap
    if gap is None or gap.trend_s_per_km is None or state.status == "finished":
        return ()
    trend = gap.trend_s_per_km
    needs = chase_words(snapshot)
    if abs(trend) < STEADY_S_PER_KM:
        said = pgettext("a gap", "steady")
    else:
        changing = _("growing {n} s/km") if trend > 0 else _("closing {n} s/km")
        said = changing.format(n=trend_figure(trend))
    if not needs:
        return (said,)
    return _("{needs} to the line, {trend}").format(needs=needs, trend=said), f"{needs}, {said}", said


def chart(
    snapshot: Snapshot,
    width: int,
    height: int,
    expected: Forecast | None = None,
    moments: Sequence[float] = (),
) -> list[Row]:
    """Return the readings drawn in `width` by `height` cells, with axes in mm:ss and km to go.

    The forecast is a shaded band ahead of the race, which four of five gaps to come fall in. On the axis are the
    summits and the key moments so far; with enough height, the first row is the legend.
    """
    state = snapshot.state
    points = [(gap.km_to_go, gap.gap_s, (gap.front, gap.of)) for gap in snapshot.gaps if gap.km_to_go is not None]
    chases = [
        (gap.km_to_go, gap.gap_s, (CHASE - gap.front, gap.of))
        for gap in snapshot.chases
        if gap.km_to_go is not None
    ]
    distance = state.stage.distance_km or max((km for km, _, _ in points), default=0)
    if not points or not distance:
        return [(), ((_("No gap reported yet"), "soft"),)][: max(1, height)]
    head = height >= _ROWS_AND_LEGEND
    rows = height - 2 - head
    if rows < 2 or width < 20:
        return [((_("Too small for a chart"), "soft"),)]
    step, rows_a_tick = _scale(max(seconds for _, seconds, _ in (*points, *chases)), rows)
    ticks = {rows - 1 - row: format_duration(row // rows_a_tick * step) for row in range(0, rows, rows_a_tick)}
    margin = max(map(len, ticks.values())) + 2
    columns = width - margin - 1
    size = (columns, rows, distance, step / rows_a_tick)
    canvas = Canvas(*size)
    lines = tuple(
        tuple(
            dot
            for dot, _ in groupby(
                (*canvas.place(km, seconds), series)
                for km, seconds, series in thinned(drawn, canvas.dot_column, 8 * columns)
            )
        )
        for drawn in (*_by_series(chases), points)
    )
    here = None if state.km_to_go is None else canvas.column(state.km_to_go)
    present = (state.gap.front, state.gap.of) if state.gap is not None else None
    on_axis = tuple(
        (canvas.column(km), mark)
        for mark, kms in (
            (_SUMMIT, [climb.km_to_go for climb in state.stage.climbs]),
            (MOMENT, moments),
        )
        for km in kms
        if km is not None and km <= distance
    )
    picture = _picture(lines, size, tuple(ticks.items()), (here, present, _shade(expected, canvas)), on_axis)
    return [*([_legend(lines, present, on_axis, width)] if head else []), *picture]


def _by_series(points: list[Point]) -> list[list[Point]]:
    """Return the points of each series together, in the order in which the series began."""
    found: dict[Series, list[Point]] = {}
    for point in points:
        found.setdefault(point[2], []).append(point)
    return list(found.values())


def _legend(
    lines: tuple[tuple[Dot, ...], ...], present: Series | None, on_axis: tuple[tuple[int, str], ...], width: int
) -> Row:
    """Return the legend of the lines and marks that are drawn, as far as there is room."""
    series = {dot[2] for line in lines for dot in line}
    marks = {mark for _, mark in on_axis}
    said: list[tuple[bool, str, str, str]] = [
        (present in series, "━━", "lead-strong", _("gap now")),
        (any(one != present and one[0] > CHASE for one in series), "━━", "text", _("earlier breaks")),
        (any(one[0] <= CHASE for one in series), "━━", "chase", _("chasers")),
        (MOMENT in marks, MOMENT, "lead", _("key moment")),
        (_SUMMIT in marks, _SUMMIT, "soft", _("summit")),
    ]
    row: list[Span] = []
    for is_drawn, sample, ink, words in said:
        part: list[Span] = [("  " if row else "", "text"), (sample, ink), (f" {words}", "soft")]
        if is_drawn and row_width((*row, *part)) <= width:
            row += part
    return tuple(row)


def _shade(expected: Forecast | None, canvas: "Canvas") -> Shade | None:
    """Return the dots of the present gap and of the ends of the forecast band, or None without a forecast."""
    if expected is None:
        return None
    now = expected.evidence
    least, most = (canvas.place(edge.km_to_go, edge.gap_s) for edge in expected.edges)
    return canvas.place(now.read_km, now.gap_s), least, most


@lru_cache(maxsize=4)
def _picture(
    lines: tuple[tuple[Dot, ...], ...],
    size: tuple[int, int, float, float],
    ticks: tuple[tuple[int, str], ...],
    marks: tuple[int | None, Series | None, Shade | None],
    on_axis: tuple[tuple[int, str], ...],
) -> tuple[Row, ...]:
    """Return the chart with the dots of each line joined; cached, as most readings fall in the last dot.

    Args:
        lines: the readings; a later line is drawn over an earlier one.
        size: columns, rows, km of the course, seconds per row.
        ticks: (row, text) on the axis of gaps.
        marks: the column of the head, the present series, and the band of its forecast.
        on_axis: (column, mark) of each place on the axis of km.
    """
    here, present, shade = marks
    columns, _, distance, _ = size
    canvas = Canvas(*size)
    if shade is not None:
        canvas.shade(*shade, after=-1 if here is None else here)
    for dots in lines:
        for dot, following in pairwise(dots):
            canvas.dot(*dot)
            if dot[2] == following[2]:
                canvas.line(dot, following)
        if dots:
            canvas.dot(*dots[-1])
    labels = dict(ticks)
    margin = max(map(len, labels.values())) + 2
    drawn: list[Row] = [
        (
            (pad(labels.get(row, ""), margin - 2, right=True), "soft"),
            (" ┤" if row in labels else " │", "axis"),
            *line,
        )
        for row, line in enumerate(canvas.rows(here, present))
    ]
    return (*drawn, *_x_axis(distance, columns, margin, canvas, on_axis))


def thinned(points: Sequence[Point], column: Callable[[float], int], most: int) -> list[Point]:
    """Return the points that make a difference to the chart: in each column the first, lowest, highest and last.

    Args:
        points: the points in the order in which they are joined.
        column: returns the dot column of a place in km to go.
        most: the most points to return; a log whose km jump to and fro may have more, and is then sampled evenly.
    """
    kept: list[Point] = []
    for _column, run in groupby(points, key=lambda point: (column(point[0]), point[2])):
        in_column = list(run)
        gaps = [seconds for _, seconds, _ in in_column]
        ends = {0, gaps.index(min(gaps)), gaps.index(max(gaps)), len(in_column) - 1}
        kept += [in_column[index] for index in sorted(ends)]
    return kept[:: -(-len(kept) // most) or 1]


def _scale(most_s: int, rows: int) -> tuple[int, int]:
    """Return the seconds between two ticks of the axis, a round number, and the rows between them.

    The step is the smallest with few enough ticks; the rows are stretched until the line fills the chart.
    """
    least = max(2, rows // MOST_TICKS)
    for step in _STEPS_S:
        rows_a_tick = (rows - 1) * step // max(1, most_s)
        if rows_a_tick >= least:
            return step, min(rows_a_tick, rows - 1)
    return -(-most_s // 60) * 60, rows - 1


def _x_axis(
    distance: float, columns: int, margin: int, canvas: Canvas, on_axis: tuple[tuple[int, str], ...]
) -> list[Row]:
    """Return the axis with its ticks and marks, and under them the km to go without overlap."""
    step = next((step for step in _STEPS_KM if distance / step * 6 <= columns), _STEPS_KM[-1])
    figures = [" "] * (columns + 1)
    axis: list[Span] = [("─", "axis")] * columns
    taken: list[int] = []
    for km in range(0, int(distance) + 1, step):
        column = canvas.column(km)
        label = format_km(km) + (" km" if km == 0 else "")
        start = min(columns + 1 - len(label), max(0, column - (len(label) - 1) // 2))
        if any(abs(other - column) < 5 for other in taken):
            continue
        taken.append(column)
        axis[column] = ("┴", "axis")
        figures[start : start + len(label)] = label
    for column, mark in on_axis:
        axis[column] = (mark, "soft" if mark == _SUMMIT else "lead")
    return [
        joined([(" " * (margin - 1) + "└", "axis"), *axis]),
        ((" " * margin + "".join(figures).rstrip(), "soft"),),
    ]
