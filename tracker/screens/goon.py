"""The question whether to resume a replay where it was left."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tracker.race.language import N_, _


class GoOn(ModalScreen[bool | None]):
    """Asks whether to resume (True) or to start from the beginning (False); None cancels."""

    DEFAULT_CSS = """
    GoOn { align: center middle; }
    GoOn > Vertical {
        width: 44; max-width: 100%; height: auto; padding: 0 1;
        background: $surface; border: round $primary;
        border-title-color: $foreground; border-title-style: bold;
    }
    GoOn OptionList, GoOn OptionList:focus { border: none; height: auto; padding: 0; background: $surface; }
    """
    BINDINGS: ClassVar = [Binding("escape", "dismiss", N_("cancel"), tooltip=N_("Leave it"), id="goon.cancel")]

    def __init__(self, title: str, where: str) -> None:
        """Ask.

        Args:
            title: the stage's title.
            where: where the replay was left, in words.
        """
        super().__init__()
        self._stage, self._where = title, where

    def compose(self) -> ComposeResult:
        """Make the two answers."""
        with Vertical() as frame:
            frame.border_title = Content(self._stage)
            yield OptionList(
                Option(Content(_("Go on {where}").format(where=self._where))),
                Option(Content(_("From the beginning"))),
            )

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the answer."""
        event.stop()
        self.dismiss(event.option_index == 0)
