"""The base of all panes: a snapshot in, rows of inked text out, rendered line by line, selectable."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from tracker.race.followed import NOBODY, Followed
from tracker.race.language import _
from tracker.race.snapshot import Snapshot
from widgets.cells import Row
from widgets.palette import COLORS, INKS, ink_style


class Pane(ScrollView, can_focus=False):
    """A framed pane that draws one part of a `Snapshot` and reads nothing else.

    A subclass makes its rows in `rows`, once for each snapshot and size; where they are the same as before,
    nothing is rendered again.
    """

    DEFAULT_CSS = """
    Pane {
        border: round $foreground 45%;
        border-title-color: $foreground;
        border-title-style: bold;
        border-subtitle-color: $foreground 72%;
        padding: 0 1;
        overflow: hidden hidden;
        scrollbar-size-vertical: 1;
        scrollbar-color: $foreground 45%;
        scrollbar-color-hover: $foreground 65%;
        scrollbar-color-active: $primary;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
    }
    Pane:light { border: round $foreground 58%; scrollbar-color: $foreground 58%; }
    Pane:focus { border: round $primary; }
    """

    @dataclass
    class PlaceChosen(Message):
        """A place of the course was clicked."""

        km_to_go: float

    @dataclass
    class TimeChosen(Message):
        """Something with a time was clicked."""

        at: datetime

    @dataclass
    class WordsChosen(Message):
        """A row of text without a place or a time was clicked; it may name a rider."""

        text: str
        column: int
        """The index of the character clicked."""

    AIR: ClassVar[int] = 0
    """Cells left free at the right, beside the scroll bar."""

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The moment shown; None before there is any."""
    followed: reactive[Followed] = reactive(NOBODY, repaint=False)
    """The riders and teams that are marked wherever they are named."""

    detailed: reactive[bool] = reactive(False, repaint=False)
    """Whether the pane is shown alone, with more than it shows beside others."""

    _rows: Sequence[Row] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Create the pane with the options of any widget."""
        super().__init__(*args, **kwargs)
        if self.BORDER_TITLE:
            self.border_title = Content(_(self.BORDER_TITLE))
        self._inks: dict[str, Style] = {}

    def rows(self, snapshot: Snapshot, width: int, height: int) -> Sequence[Row]:
        """Return the pane's content for a snapshot in rows of at most `width` cells.

        Returning the very same sequence as before means that nothing has changed.
        """
        raise NotImplementedError

    def blank(self, width: int, height: int) -> list[Row]:
        """Return the pane's content while there is no snapshot; here none."""
        return []

    def say(self, *choices: str | Content) -> None:
        """Show the first text that fits in the frame's bottom right; it is never parsed as markup."""
        contents = [choice if isinstance(choice, Content) else Content(choice) for choice in choices]
        room = self.size.width - 2
        content = next((content for content in contents if content.cell_length <= room), Content(""))
        if content.cell_length == 0:
            if self._border_subtitle is not None:
                self.border_subtitle = None
        elif self._border_subtitle is None or not self._border_subtitle.is_same(content):
            self.border_subtitle = content

    def watch_snapshot(self) -> None:
        """Redraw with the new moment."""
        self.draw()

    def watch_followed(self) -> None:
        """Redraw with the marks of those followed now."""
        self.draw()

    def watch_detailed(self) -> None:
        """Redraw with more, or less."""
        self.draw()

    def on_resize(self) -> None:
        """Lay the rows out for the new size."""
        self.draw()

    def draw(self) -> None:
        """Lay out the snapshot again, and repaint it if it looks any different."""
        size = self.scrollable_content_region.size
        width = size.width - self.AIR
        if not size or width < 1:
            return
        if self.snapshot is None:
            rows: Sequence[Row] = self.blank(width, size.height)
        else:
            rows = self.rows(self.snapshot, width, size.height)
        is_same = rows is self._rows or rows == self._rows
        self._rows = rows
        self.fit_rows(Size(size.width, len(rows)))  # which a new size may ask for though the rows are the same
        if not is_same:
            self.refresh()

    def fit_rows(self, content: Size) -> None:
        """Set the size of the scrollable content, in cells and rows.

        The whole screen is laid out again only where a scroll bar appears or disappears.
        """
        overflows = content.height > self.scrollable_content_region.height
        if self.virtual_size.width != content.width or self.show_vertical_scrollbar != overflows:
            self.virtual_size = content
            if not overflows:
                self.show_vertical_scrollbar = False  # which Textual leaves where it was
            return
        self.set_reactive(Pane.virtual_size, content)
        if overflows:
            self.vertical_scrollbar.window_virtual_size = content.height
            self.scroll_y = self.validate_scroll_y(self.scroll_y)

    def row_at(self, y: int) -> Row:
        """Return the row at `y`, counted from the first of the content."""
        return self._rows[y] if 0 <= y < len(self._rows) else ()

    def render_line(self, y: int) -> Strip:
        """Render one line of the visible part, with the selected text highlighted."""
        number = y + self.scroll_offset.y
        segments = [Segment(text, self.ink(ink)) for text, ink in self.row_at(number)]
        strip = Strip(segments).adjust_cell_length(self.scrollable_content_region.width, self.ink("text"))
        selection = self.text_selection
        span = None if selection is None else selection.get_span(number)
        if span is not None:
            strip = _marked(strip, span, self.screen.get_component_rich_style("screen--selection"))
        return strip.apply_offsets(self.scroll_offset.x, number)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text and its ending, or None where it is blank, so that nothing is copied."""
        first = 0 if selection.start is None else selection.start.y
        last = self.virtual_size.height - 1 if selection.end is None else selection.end.y
        lines = []
        for number in range(first, last + 1):
            text = self._text_of(number)
            begin, end = selection.get_span(number) or (0, 0)
            lines.append(text[begin : None if end == -1 else end].rstrip())
        text = "\n".join(lines).strip("\n")
        return (text, "\n") if text.strip() else None

    def _text_of(self, number: int) -> str:
        return "".join(text for text, _ in self.row_at(number))

    def on_click(self, event: events.Click) -> None:
        """Post what was clicked: a place, a time, or the words there."""
        offset = event.get_content_offset(self)
        if offset is None or self.screen.selections:
            return  # a drag that ends here has selected something
        x, number = offset.x, offset.y + self.scroll_offset.y
        text = self._text_of(number)
        if (chosen := self.chosen(x, number)) is not None:
            self.post_message(chosen)
        elif text.strip():
            self.post_message(self.WordsChosen(text, x))

    def chosen(self, x: int, row: int) -> Message | None:
        """Return the message for a click at column `x` of a row, or None where that has only words."""
        return None

    def ink(self, name: str) -> Style:
        """Return the style of an ink on this pane's ground."""
        if name not in self._inks:
            variables, ground = self.app.theme_variables, self.background_colors[1]
            has = "" if self.app.is_headless else self.app.console.color_system or ""
            colors = COLORS.get(has, ColorSystem.TRUECOLOR)
            self._inks = {ink: ink_style(INKS[ink], variables, ground, colors) for ink in INKS}
        return self._inks[name]

    def notify_style_update(self) -> None:
        """Mix the inks again, since the theme or the ground has changed."""
        super().notify_style_update()
        self._inks = {}


def _marked(strip: Strip, span: tuple[int, int], style: Style) -> Strip:
    """Return a line with the characters of a span highlighted; an end of -1 is the end of the line."""
    begin, end = (cell_len(strip.text[:at]) if at >= 0 else strip.cell_length for at in span)
    middle = strip.crop(begin, end)
    marked = Strip([Segment(text, (own or Style()) + style) for text, own, _ in middle], middle.cell_length)
    return Strip.join([strip.crop(0, begin), marked, strip.crop(end)])
