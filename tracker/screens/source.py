"""The panel over the stage with the state of the live source and of its recording."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tracker.race.language import N_, _

LOOK_S = 0.5
"""Seconds between two updates while the panel is open."""


class SourceScreen(ModalScreen[None]):
    """A few facts about the source, a line each, kept up to date."""

    DEFAULT_CSS = """
    SourceScreen { align: center middle; }
    SourceScreen > VerticalScroll {
        width: 76; max-width: 100%; height: auto; max-height: 100%;
        background: $surface; border: round $primary; padding: 0 2;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
        scrollbar-size-vertical: 1;
    }
    SourceScreen Static { height: auto; }
    """
    BINDINGS: ClassVar = [
        Binding("escape,i,q", "dismiss", N_("close"), tooltip=N_("Close this panel"), id="source.close"),
    ]

    def __init__(self, facts: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """Create the panel; `facts` returns (label, text) for each line."""
        super().__init__()
        self._facts = facts

    def compose(self) -> ComposeResult:
        """Lay out the space for the facts."""
        with VerticalScroll() as body:
            body.border_title = Content(_("Source"))
            body.border_subtitle = Content(_("esc closes"))
            yield Static()

    def on_mount(self) -> None:
        """Show the facts, and start updating."""
        self.look()
        self.set_interval(LOOK_S, self.look)

    def look(self) -> None:
        """Show the present facts."""
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(style="bold", no_wrap=True)
        table.add_column(overflow="fold")
        for name, words in self._facts():
            table.add_row(Text(name), Text(words))
        self.query_one(Static).update(table)
