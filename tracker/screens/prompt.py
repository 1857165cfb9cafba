"""A question with an answer of one line, over the screen that asks it."""

from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tracker.race.language import N_, _

Answer = TypeVar("Answer")


class Prompt(ModalScreen[Answer | None], Generic[Answer]):
    """Asks until the answer can be read; the result is None when the user cancels."""

    DEFAULT_CSS = """
    Prompt { align: center middle; }
    Prompt > Vertical {
        width: 56; max-width: 100%; height: auto; padding: 0 1;
        background: $surface; border: round $primary;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
    }
    Prompt Input, Prompt Input:focus {
        border: none; height: 1; padding: 0; background: $surface; background-tint: transparent;
    }
    Prompt Static { height: auto; color: $text-error; }
    """
    BINDINGS: ClassVar = [Binding("escape", "dismiss", N_("cancel"), tooltip=N_("Leave it"), id="prompt.cancel")]

    def __init__(self, question: str, hint: str, read: Callable[[str], Answer]) -> None:
        """Ask `question`.

        Args:
            question: the title of the frame.
            hint: an example of an answer.
            read: makes the answer from the text; its ValueError is shown, and the question stays open.
        """
        super().__init__()
        self._question, self._hint, self._read = question, hint, read

    def compose(self) -> ComposeResult:
        """Lay out the input."""
        with Vertical() as frame:
            frame.border_title = Content(self._question)
            frame.border_subtitle = Content(_("enter goes · esc leaves"))
            yield Input(placeholder=self._hint)
            complaint = Static()
            complaint.display = False
            yield complaint

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Return the answer, or show what is wrong with it."""
        event.stop()
        try:
            answer = self._read(event.value)
        except ValueError as error:
            complaint = self.query_one(Static)
            complaint.update(Content(str(error)))
            complaint.display = True
            return
        self.dismiss(answer)
