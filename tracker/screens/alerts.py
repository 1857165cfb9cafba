"""The menu of alerts, over the stage."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tracker.race.alerts import KINDS
from tracker.race.language import N_, _
from tracker.settings import Settings

BELL, NOTIFY = "bell", "notify"
"""The choices that are not kinds of alerts: how an alert is raised besides its line."""

CHOICES = KINDS | {BELL: N_("Ring the bell"), NOTIFY: N_("Notification of the terminal, where it has one")}
"""Everything that can be chosen, with its name."""


class AlertsScreen(ModalScreen[bool]):
    """The kinds of alerts to choose from; the result is whether the settings were changed."""

    DEFAULT_CSS = """
    AlertsScreen { align: center middle; }
    AlertsScreen > Vertical {
        width: 64; max-width: 100%; height: auto; max-height: 100%;
        background: $surface; border: round $primary; padding: 0 1;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
    }
    AlertsScreen OptionList, AlertsScreen OptionList:focus {
        border: none; padding: 0; height: auto; background: $surface; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS: ClassVar = [
        Binding("space", "choose", N_("choose"), tooltip=N_("Choose the kind, or not"), id="alerts.choose"),
        Binding(
            "escape,A,q", "close", N_("close"), tooltip=N_("Close; what is chosen is kept"), id="alerts.close"
        ),
    ]

    def __init__(self, settings: Settings) -> None:
        """Show the choices in `settings`, and change them there."""
        super().__init__()
        self._settings = settings
        self._chosen = set(KINDS if settings.alerts is None else settings.alerts)
        self._chosen |= {BELL} if settings.alert_bell else set()
        self._chosen |= {NOTIFY} if settings.alert_notify else set()

    def compose(self) -> ComposeResult:
        """Lay out the choices."""
        with Vertical() as frame:
            frame.border_title = Content(_("Alerts"))
            frame.border_subtitle = Content(_("space chooses · esc closes"))
            yield OptionList(*(Option(self._words(choice), id=choice) for choice in CHOICES))

    def _words(self, choice: str) -> Content:
        return Content.assemble("[x] " if choice in self._chosen else "[ ] ", _(CHOICES[choice]))

    def action_choose(self) -> None:
        """Toggle the highlighted choice."""
        self.query_one(OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Toggle a choice."""
        choice = event.option_id or ""
        self._chosen ^= {choice}
        event.option_list.replace_option_prompt(choice, self._words(choice))

    def action_close(self) -> None:
        """Close the menu, with the choices."""
        settings = self._settings
        kinds = tuple(kind for kind in KINDS if kind in self._chosen)
        before = (settings.alerts, settings.alert_bell, settings.alert_notify)
        settings.alerts = None if len(kinds) == len(KINDS) else kinds
        settings.alert_bell, settings.alert_notify = BELL in self._chosen, NOTIFY in self._chosen
        self.dismiss((settings.alerts, settings.alert_bell, settings.alert_notify) != before)
