"""A pasted text of several lines: one comment, or an entry for each line, previewed before they are entered."""

from functools import lru_cache
from typing import ClassVar, Literal

from rich.segment import Segment
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key, Paste
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tracker.desk.entry import Draft, Problem
from tracker.desk.session import DeskSession
from tracker.race.language import N_, _, ngettext
from tracker.race.text import plain
from widgets.cells import pad, shorten

How = Literal["entries", "comment", "line"]
"""What to do with it: enter each line, enter one comment, or put the text in the line."""

READ_KEPT = 1024
"""Number of parsed lines kept."""


def lines_of(text: str) -> list[str]:
    """Return the lines of a pasted text, blank ones left out."""
    return [line.strip() for line in text.splitlines() if line.strip()]


class PastedLines(ScrollView, can_focus=True):
    """The lines, and what each would enter; only visible ones are parsed."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"pasted--row", "pasted--wrong"}
    DEFAULT_CSS = """
    PastedLines { height: auto; max-height: 100%; scrollbar-size-vertical: 1; }
    PastedLines > .pasted--row { color: $foreground; }
    PastedLines > .pasted--wrong { color: $text-warning; }
    """

    def __init__(self, session: DeskSession, lines: list[str]) -> None:
        """Show what the lines would enter, given the race before the first of them."""
        super().__init__()
        self._lines = lines
        self._read = lru_cache(READ_KEPT)(session.read)

    def on_mount(self) -> None:
        """Set the height for all lines."""
        self.virtual_size = Size(0, len(self._lines))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return one row for each line."""
        return len(self._lines)

    def render_line(self, y: int) -> Strip:
        """Render one line: the text pasted, and what it would enter."""
        index, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if not 0 <= index < len(self._lines):
            return Strip.blank(width)
        outcome = self._read(self._lines[index])
        style = self.get_component_rich_style("pasted--wrong" if isinstance(outcome, Problem) else "pasted--row")
        column = width * 2 // 5
        line = pad(shorten(plain(self._lines[index]), column), column)
        drafts = (outcome, *outcome.more) if isinstance(outcome, Draft) else ()
        notes = [note for part in drafts for note in part.notes]
        says = " · ".join((*notes, *(part.says for part in drafts or (outcome,))))
        return Strip([Segment(f"{line}  {pad(shorten(says, width - column - 2), width - column - 2)}", style)])


class PastedScreen(ModalScreen[How]):
    """Asks what to do with a pasted text.

    Attributes:
        text: the text; whatever is pasted meanwhile is added to it.
        ahead: the text typed meanwhile, which goes into the line.
    """

    AUTO_FOCUS = "PastedLines"
    DEFAULT_CSS = """
    PastedScreen { align: center middle; }
    PastedScreen > Vertical {
        width: 100%; height: auto; max-height: 80%; padding: 0 1; margin: 0 2;
        background: $surface; border: round $primary;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
    }
    """
    BINDINGS: ClassVar = [
        Binding("enter", "take('entries')", tooltip=N_("Enter each line as an entry"), id="pasted.entries"),
        Binding("f5", "take('comment')", tooltip=N_("Enter all of it as one comment"), id="pasted.comment"),
        Binding("escape", "take('line')", tooltip=N_("Put it in the line, as one"), id="pasted.line"),
    ]

    def __init__(self, session: DeskSession, text: str) -> None:
        """Ask about a text for a desk's session."""
        super().__init__()
        self._session = session
        self.text, self.ahead = text, ""

    def compose(self) -> ComposeResult:
        """Show the lines."""
        lines = lines_of(self.text)
        with Vertical() as frame:
            frame.border_title = Content(
                ngettext("{n} pasted line", "{n} pasted lines", len(lines)).format(n=len(lines))
            )
            frame.border_subtitle = Content(_("enter: an entry each · F5: one comment · esc: into the line"))
            yield PastedLines(self._session, lines)

    def on_key(self, event: Key) -> None:
        """Keep what is typed meanwhile for the line, so that none of it is lost."""
        if event.is_printable and event.character:
            event.stop()
            self.ahead += event.character

    async def on_paste(self, event: Paste) -> None:
        """Add what is pasted meanwhile."""
        event.stop()
        self.text += "\n" + event.text
        await self.recompose()

    def action_take(self, how: How) -> None:
        """Return the decision to the desk."""
        self.dismiss(how)
