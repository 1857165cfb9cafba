"""Where each pane of a stage is placed on a screen of any size: pure, from a size to a region for each pane.

The slate, the riders away and the newest lines come first. Of the others, those are shown that have room; a
pane without any takes the feed's place when it is asked for.
"""

from typing import TYPE_CHECKING, ClassVar

from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement

if TYPE_CHECKING:
    from textual.widget import Widget

NARROW, WIDE = 100, 160
"""Width in cells below which there is one column, and from which there are three."""

SLATE, SLATE_WITH_NAMES, SLATE_IN_LINES = 6, 7, 4
"""Rows of the slate: with its big figures; with the names of those away below them; in two lines."""

COURSE, COURSE_WITH_PROFILE = 4, 11
"""Rows of the course: as a line with what comes next, and with its profile."""

CHART_MOST = 16
"""Most rows of the chart; more would show no more."""

_TABLE, _GROUPS, _CHART, _FEED = 10, 9, 10, 6
"""Fewest rows of a pane; with less room it is left out."""

Places = dict[str, Region]
Part = tuple[str, int]
"""A pane and its rows."""


def arranged(
    width: int, height: int, shown: str, *, trial: bool = False, over: bool = False, zoomed: bool = False
) -> Places:
    """Return the region of each pane that is shown, by its name.

    Args:
        width: of all panes together, in cells.
        height: of all panes together, in rows.
        shown: the pane that was asked for.
        trial: whether the stage is a time trial.
        over: whether the stage is over, so that the result takes the place of the groups.
        zoomed: whether the pane asked for is shown alone.
    """
    if width < 1 or height < 1:
        return {}
    if zoomed or height < SLATE_IN_LINES + 3:
        return {shown: Region(0, 0, width, height)}
    who = "finish" if over else "trial" if trial else "groups"
    if width < NARROW:
        found = _stack(0, 0, width, _one_column(height, who, shown))
    else:
        found = _columns(width, height, who)
    if shown not in found:
        found[shown] = found.pop("feed")
    return found


def _stack(x: int, y: int, width: int, parts: list[Part]) -> Places:
    """Return panes one below the other."""
    places = {}
    for pane, rows in parts:
        places[pane] = Region(x, y, width, rows)
        y += rows
    return places


def _one_column(height: int, who: str, shown: str) -> list[Part]:
    """Return the panes of one column, from the top, as far as there is height for them."""
    if height < 13:
        return [("slate", SLATE_IN_LINES), ("feed", height - SLATE_IN_LINES)]
    if height < COURSE + SLATE_WITH_NAMES + _FEED + 1:
        return [("slate", SLATE_WITH_NAMES), ("feed", height - SLATE_WITH_NAMES)]
    if height < 28:
        if shown == "course":  # it stands above the slate anyway: it takes the room of the others
            return [("course", height - SLATE_WITH_NAMES), ("slate", SLATE_WITH_NAMES)]
        rest = height - COURSE - SLATE_WITH_NAMES
        return [("course", COURSE), ("slate", SLATE_WITH_NAMES), ("feed", rest)]
    course = COURSE if height < 38 else COURSE_WITH_PROFILE
    rest = height - course - SLATE - _GROUPS
    more: list[Part] = []
    for pane, least in ((("gaps", _CHART),) if who == "groups" else ()) + (("standings", _TABLE),):
        if rest - least >= 13:
            more.append((pane, least))
            rest -= least
    spare = max(0, rest - 24)  # of a very tall screen the feed is not all
    more = [(pane, min(CHART_MOST, rows + spare // 3)) for pane, rows in more]
    groups = _GROUPS + (spare // 3 if more else 0)
    feed = height - course - SLATE - groups - sum(rows for _, rows in more)
    return [("course", course), ("slate", SLATE), (who, groups), ("feed", feed), *more]


def _columns(width: int, height: int, who: str) -> Places:
    """Return the panes of two columns or three, below the course."""
    three = width >= WIDE
    course = COURSE_WITH_PROFILE if height >= 32 else COURSE if height >= 16 else 0
    room = height - course
    rest = room - SLATE
    below: list[Part]
    right: list[Part] = [("feed", room)]
    if rest < _FEED:
        below = []
    elif rest < _GROUPS + 7 or (three and who != "groups"):
        below = [(who, rest)]
    elif who != "groups":
        below, right = [(who, rest)], _feed_and_table(room, max(_TABLE, room * 2 // 5))
    elif three or rest < 37:
        chart = min(CHART_MOST, rest - _GROUPS)
        below = [(who, rest - chart), ("gaps", chart)]
        right = right if three else _feed_and_table(room, chart)
    else:
        table = (rest - CHART_MOST) // 2
        below = [(who, rest - CHART_MOST - table), ("gaps", CHART_MOST), ("standings", table)]
    slate = room - sum(rows for _, rows in below)
    left = width * (30 if three else 48) // 100
    feed_width = width * 40 // 100 if three else width - left
    places = _stack(0, 0, width, [("course", course)] if course else [])
    places |= _stack(0, course, left, [("slate", slate), *below])
    places |= _stack(left, course, feed_width, right)
    if three:
        places |= _stack(left + feed_width, course, width - left - feed_width, [("standings", room)])
    return places


def _feed_and_table(room: int, table: int) -> list[Part]:
    return [("feed", room - table), ("standings", table)]


class PaneLayout(Layout):
    """The layout that puts each pane where `arranged` says; the parent hides those without a place.

    Attributes:
        places: the regions, by the pane's id.
    """

    name: ClassVar[str] = "panes"

    def __init__(self) -> None:
        """Create the layout, without any place yet."""
        self.places: Places = {}

    def arrange(
        self, parent: "Widget", children: "list[Widget]", size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Return the placements of the panes that have one."""
        return [
            WidgetPlacement(self.places[child.id], NULL_OFFSET, NULL_SPACING, child)
            for child in children
            if child.id in self.places
        ]
