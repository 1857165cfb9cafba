"""The help overlay: every key that works on the screen below it, from the bindings themselves."""

from typing import Any, ClassVar, Self

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from tracker.race.language import N_, _
from tracker.screens.keyline import screen_bindings

SCROLLING = N_("Scroll the pane in the fore")
"""What the arrows up and down do on most screens."""


class HelpScreen(ModalScreen[None]):
    """What each key does, in a sentence."""

    DEFAULT_CSS = """
    HelpScreen { align: center middle; }
    HelpScreen > VerticalScroll {
        width: 76; max-width: 100%; height: auto; max-height: 100%;
        background: $surface; border: round $primary; padding: 0 2;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
        scrollbar-size-vertical: 1;
    }
    HelpScreen Static { height: auto; }
    """
    BINDINGS: ClassVar = [
        Binding("escape,question_mark,q", "dismiss", N_("close"), tooltip=N_("Close this help"), id="help.close"),
    ]

    @classmethod
    def of(cls, screen: Screen[Any], more: Content | None = None, arrows: str = SCROLLING) -> Self:
        """Return the help for a screen, its own keys first and `more` last; `arrows` says what the arrows do."""
        return cls([binding for binding in screen_bindings(screen) if binding.tooltip], more, arrows)

    def __init__(self, bindings: list[Binding], more: Content | None = None, arrows: str = SCROLLING) -> None:
        """Create the help for these bindings, with `more` below them."""
        super().__init__()
        self._listed_bindings = bindings
        self._more = more
        self._arrows = arrows

    def compose(self) -> ComposeResult:
        """Lay the keys out in two columns: key, meaning."""
        rows: dict[str, list[str]] = {}
        for binding in self._listed_bindings:
            keys = rows.setdefault(_(binding.tooltip), [])
            display = self.app.get_key_display(binding)
            if display not in keys:
                keys.append(display)
        width = max((len(" ".join(keys)) for keys in rows.values()), default=0)
        lines = [
            Content.assemble((" ".join(keys).rjust(width), "bold $footer-key-foreground"), "  ", tooltip)
            for tooltip, keys in rows.items()
        ]
        scrolling = Content.assemble(("↑ ↓".rjust(width), "bold $footer-key-foreground"), f"  {_(self._arrows)}")
        text = Content("\n").join([*lines, scrolling])
        with VerticalScroll() as body:
            body.border_title = Content(_("Keys"))
            body.border_subtitle = Content(_("esc closes"))
            yield Static(text)
            if self._more is not None:
                yield Static(Content("\n").append(self._more))
