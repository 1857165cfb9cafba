"""What every pane has in common: one snapshot in, rows of inked text out, drawn by the line."""

from collections.abc import Sequence
from typing import Any, ClassVar

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tracker.race.followed import NOBODY, Followed
from tracker.race.language import _
from tracker.race.snapshot import Snapshot
from widgets.cells import Row
from widgets.palette import COLORS, INKS, ink_style


class Pane(ScrollView, can_focus=False):
    """A framed pane that draws one part of a `Snapshot` and reads nothing else.

    A subclass says in `rows` what stands in it. The rows are made once for a snapshot and size; when they are
    what they were, nothing is painted again.
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

    AIR: ClassVar[int] = 0
    """Cells left free at the right, before a scroll bar."""

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The moment that is drawn; None before there is any."""
    followed: reactive[Followed] = reactive(NOBODY, repaint=False)
    """The riders and teams that are marked wherever they are named."""

    detailed: reactive[bool] = reactive(False, repaint=False)
    """Whether the pane has all the room, and shows more than it does beside others."""

    _rows: Sequence[Row] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take what any widget takes."""
        super().__init__(*args, **kwargs)
        if self.BORDER_TITLE:
            self.border_title = Content(_(self.BORDER_TITLE))
        self._inks: dict[str, Style] = {}

    def rows(self, snapshot: Snapshot, width: int, height: int) -> Sequence[Row]:
        """Return what the pane shows of a snapshot, in rows of at most `width` cells.

        The very same sequence as before says that nothing looks different.
        """
        raise NotImplementedError

    def blank(self, width: int, height: int) -> list[Row]:
        """Return what the pane shows while there is no snapshot: nothing."""
        return []

    def say(self, *choices: str | Content) -> None:
        """Put the first text that fits into the frame, bottom right; it is never read as markup."""
        contents = [choice if isinstance(choice, Content) else Content(choice) for choice in choices]
        room = self.size.width - 2
        content = next((content for content in contents if content.cell_length <= room), Content(""))
        if content.cell_length == 0:
            if self._border_subtitle is not None:
                self.border_subtitle = None
        elif self._border_subtitle is None or not self._border_subtitle.is_same(content):
            self.border_subtitle = content

    def watch_snapshot(self) -> None:
        """Draw the new moment."""
        self.draw()

    def watch_followed(self) -> None:
        """Mark others."""
        self.draw()

    def watch_detailed(self) -> None:
        """Show more, or less."""
        self.draw()

    def on_resize(self) -> None:
        """Lay the rows out for the new size."""
        self.draw()

    def draw(self) -> None:
        """Lay out the snapshot again, and paint it if it looks any different."""
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
        """Have room for so many rows and cells.

        The whole screen is laid out anew only where a scroll bar comes or goes.
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
        """Return the row at `y`, counted from the first one of all."""
        return self._rows[y] if 0 <= y < len(self._rows) else ()

    def render_line(self, y: int) -> Strip:
        """Paint one line of the visible part."""
        segments = [Segment(text, self.ink(ink)) for text, ink in self.row_at(y + self.scroll_offset.y)]
        return Strip(segments).adjust_cell_length(self.scrollable_content_region.width, self.ink("text"))

    def ink(self, name: str) -> Style:
        """Return how an ink is drawn here."""
        if name not in self._inks:
            variables, ground = self.app.theme_variables, self.background_colors[1]
            colors = COLORS.get(self.app.console.color_system or "", ColorSystem.TRUECOLOR)
            self._inks = {ink: ink_style(INKS[ink], variables, ground, colors) for ink in INKS}
        return self._inks[name]

    def notify_style_update(self) -> None:
        """Mix the inks anew: the theme, or what the pane stands on, has changed."""
        super().notify_style_update()
        self._inks = {}
