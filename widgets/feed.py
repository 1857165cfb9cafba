"""The pane of the live feed: every line of the stage, the newest on top, however many there are."""

from bisect import bisect_left
from typing import Any, ClassVar

from textual.binding import Binding
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from tracker.race import events as ev
from tracker.race.followed import NOBODY
from tracker.race.language import N_, ngettext
from tracker.race.snapshot import FeedView
from tracker.race.stage import Stage
from widgets.cells import Row
from widgets.feedindex import FeedIndex
from widgets.feedline import line_height, line_rows
from widgets.pane import Pane

_ROWS_KEPT = 512
"""Number of rendered lines kept."""


class FeedPane(Pane, can_focus=True):
    """The feed, with each line wrapped in its columns.

    While the newest line is in view, it stays in view. Scrolled away, the line at the top stays at the top,
    whatever arrives, and the frame counts the new lines.
    """

    DEFAULT_CSS: ClassVar[str] = """
    FeedPane {
        padding: 0 0 0 1;
        overflow-y: auto;
        scrollbar-gutter: stable;
    }
    FeedPane > .feed--cursor { background: $primary 25%; }
    """
    COMPONENT_CLASSES: ClassVar = {"feed--cursor"}
    BINDINGS: ClassVar = [
        Binding("up", "cursor(1)", show=False, tooltip=N_("The line above"), id="feed.up"),
        Binding("down", "cursor(-1)", show=False, tooltip=N_("The line below"), id="feed.down"),
        Binding("enter", "choose", show=False, tooltip=N_("Go to when the line was reported"), id="feed.choose"),
    ]
    BORDER_TITLE = N_("Live")
    AIR = 1

    def __init__(self, **options: Any) -> None:
        """Create the pane with the options of any widget: name, id, classes."""
        super().__init__(**options)
        self._feed = FeedView()
        self._width = 0
        self._stage: Stage | None = None
        self._marked = NOBODY
        """Those who were followed when the lines were rendered."""
        self._index = FeedIndex(self._measure)
        self._drawn: dict[str, tuple[ev.EventBase, list[Row]]] = {}
        self._held: tuple[ev.EventBase, int] | None = None
        """(line, its row) at the top of the view; None while the newest line is kept in view."""
        self._seen = 0
        """Number of lines when the newest was last in view."""
        self._is_settling = False
        self._cursor: ev.EventBase | None = None
        """The line that Enter goes to; None until an arrow key is pressed."""

    @property
    def is_following(self) -> bool:
        """Whether the newest line stays in view as lines arrive."""
        return self._held is None

    @property
    def unseen(self) -> int:
        """Number of lines that have come since the newest was in view."""
        return 0 if self._held is None else max(0, len(self._feed) - self._seen)

    def follow(self) -> None:
        """Scroll to the newest line and keep it in view."""
        self._held = self._cursor = None
        self._settle()

    def draw(self) -> None:
        """Show the lines of the snapshot, holding the view or following the newest line."""
        width = self.scrollable_content_region.width - self.AIR
        if width < 1:
            return
        feed = self.snapshot.feed if self.snapshot is not None else FeedView()
        stage = self.snapshot.state.stage if self.snapshot is not None else None
        old = self._feed
        same_lines = feed.lines is old.lines and feed.corrections is old.corrections and stage is self._stage
        if width != self._width or not same_lines or self.followed != self._marked:
            self._index.forget()
            self._drawn.clear()
        elif len(feed) == len(old):
            return
        self._feed, self._width, self._stage, self._marked = feed, width, stage, self.followed
        self._index.resize(len(feed))
        self._settle()
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Hold the line scrolled to; at the top, follow the newest line again."""
        super().watch_scroll_y(old_value, new_value)
        if self._is_settling or not len(self._feed):
            return
        y = round(new_value)
        if y <= 0:
            self._held = None
        else:
            if self._held is None:
                self._seen = len(self._feed)
            if y >= self.max_scroll_y:  # the oldest line, wherever it is once all down there is measured
                page = max(1, self.scrollable_content_region.height)
                self._index.measure_around(0, 2 * page)
                y = self._index.total - page
            line, row = self._index.locate(y)
            self._held = self._feed[line], row
        self._settle()

    # Rows are measured on the way, and an animation would aim beside its target: every scroll is at once.
    def scroll_to(self, *args: Any, **options: Any) -> None:
        """Scroll to a place at once."""
        super().scroll_to(*args, **{**options, "animate": False})

    def scroll_end(self, **options: Any) -> None:
        """Scroll to the oldest line at once."""
        super().scroll_end(**{**options, "animate": False})

    def _settle(self) -> None:
        """Measure the lines in and near the view, and scroll so that the line held stays where it was."""
        page = max(1, self.scrollable_content_region.height)
        y = 0
        if len(self._feed):
            line, row = self._place_of_held()
            self._index.measure_around(line, 2 * page)
            if self._held is not None:
                y = self._index.top_of(line) + min(row, self._index.height_of(line) - 1)
        self._is_settling = True
        try:
            self.fit_rows(Size(self._width, self._index.total))
            self.scroll_target_y = self.scroll_y = y
        finally:
            self._is_settling = False
        new = self.unseen
        self.say(ngettext("{n} new ↑", "{n} new ↑", new).format(n=new) if new else "")

    def _place_of_held(self) -> tuple[int, int]:
        """Return (line, its row) at the top of the view; while following, those of the newest line.

        Where the line held is no longer in the feed, because the playhead went back before it, the newest is
        followed.
        """
        newest = len(self._feed) - 1
        if self._held is None:
            self._seen = newest + 1
            return newest, 0
        event, row = self._held
        line = bisect_left(self._feed, event.at, key=lambda other: other.at)
        while line <= newest and self._feed[line].at == event.at:
            if self._feed[line].id == event.id:
                self._seen = min(self._seen, newest + 1)
                return line, row
            line += 1
        if line > newest:
            self._held = None
            self._seen = newest + 1
            return newest, 0
        return line, 0

    def _measure(self, line: int) -> int:
        if self._stage is None:  # no snapshot, no lines
            return 1
        return line_height(self._feed[line], self._feed, self._stage, self._width, self._marked)

    def line_at(self, y: int) -> ev.EventBase | None:
        """Return the line at row `y`, counted from the newest line's first row, or None."""
        return self._feed[self._index.locate(y)[0]] if 0 <= y < self._index.total and self._stage else None

    def chosen(self, x: int, row: int) -> Message | None:
        """Return a message with the time of the line clicked."""
        line = self.line_at(row)
        return None if line is None else self.TimeChosen(line.at)

    def action_cursor(self, step: int) -> None:
        """Move the cursor to a newer line, or for a negative step to an older one; at first, to the top line."""
        if not len(self._feed):
            return
        top = self._index.locate(self.scroll_offset.y)[0]
        line = top if self._cursor is None else self._place_of(self._cursor) + step
        line = max(0, min(len(self._feed) - 1, line))
        self._cursor = self._feed[line]
        self._index.measure_around(line, 2 * max(1, self.scrollable_content_region.height))
        begin = self._index.top_of(line)
        end = begin + self._index.height_of(line)
        height = self.scrollable_content_region.height
        if begin < self.scroll_offset.y:
            self.scroll_to(y=begin)
        elif end > self.scroll_offset.y + height:
            self.scroll_to(y=min(begin, end - height))
        self.refresh()

    def _place_of(self, event: ev.EventBase) -> int:
        """Return the present position of a line in the feed, or the one that it would have."""
        line = bisect_left(self._feed, event.at, key=lambda other: other.at)
        while line < len(self._feed) and self._feed[line].at == event.at and self._feed[line].id != event.id:
            line += 1
        return line

    def action_choose(self) -> None:
        """Go to the time of the line under the cursor."""
        if self._cursor is not None:
            self.post_message(self.TimeChosen(self._cursor.at))

    def render_line(self, y: int) -> Strip:
        """Render one row of the visible part, with the line under the cursor highlighted."""
        strip = super().render_line(y)
        line = self.line_at(y + self.scroll_offset.y) if self._cursor is not None else None
        if line is None or self._cursor is None or line.id != self._cursor.id:
            return strip
        return strip.apply_style(self.get_component_rich_style("feed--cursor"))

    def row_at(self, y: int) -> Row:
        """Return the row at `y`, counted from the newest line's first."""
        if self._stage is None or not 0 <= y < self._index.total:
            return ()
        line, row = self._index.locate(y)
        event = self._feed[line]
        kept = self._drawn.get(event.id)
        if kept is None or kept[0] is not event:
            if len(self._drawn) >= _ROWS_KEPT:
                self._drawn.clear()
            kept = event, line_rows(event, self._feed, self._stage, self._width, self._marked)
            self._drawn[event.id] = kept
        return kept[1][row] if row < len(kept[1]) else ()
