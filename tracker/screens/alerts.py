"""Which alerts are raised, and how: a menu over the stage."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import SelectionList
from textual.widgets.selection_list import Selection

from tracker.race.alerts import KINDS
from tracker.race.language import N_, _
from tracker.settings import Settings

BELL, NOTIFY = "bell", "notify"
"""The choices that are no kinds: how an alert is raised besides its line."""


class AlertsScreen(ModalScreen[bool]):
    """The kinds of alerts to choose from; the result is whether the settings were changed."""

    DEFAULT_CSS = """
    AlertsScreen { align: center middle; }
    AlertsScreen > Vertical {
        width: 60; max-width: 100%; height: auto; max-height: 100%;
        background: $surface; border: round $primary; padding: 0 1;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
    }
    AlertsScreen SelectionList, AlertsScreen SelectionList:focus {
        border: none; padding: 0; height: auto; background: $surface; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS: ClassVar = [
        Binding(
            "escape,A,q",
            "close",
            N_("close"),
            tooltip=N_("Close the menu; what is chosen is kept"),
            id="alerts.close",
        ),
    ]

    def __init__(self, settings: Settings) -> None:
        """Show what `settings` have, and put into them what is chosen."""
        super().__init__()
        self._settings = settings

    def compose(self) -> ComposeResult:
        """Lay out the choices."""
        chosen = KINDS.keys() if self._settings.alerts is None else self._settings.alerts
        with Vertical() as frame:
            frame.border_title = Content(_("Alerts"))
            frame.border_subtitle = Content(_("space chooses · esc closes"))
            yield SelectionList(
                *(Selection(Content(_(name)), kind, kind in chosen) for kind, name in KINDS.items()),
                Selection(Content(_("Ring the bell")), BELL, self._settings.alert_bell),
                Selection(
                    Content(_("Notification of the terminal, where it has one")),
                    NOTIFY,
                    self._settings.alert_notify,
                ),
            )

    def action_close(self) -> None:
        """Keep what is chosen."""
        selected = set(self.query_one(SelectionList).selected)
        kinds = tuple(kind for kind in KINDS if kind in selected)
        settings = self._settings
        before = (settings.alerts, settings.alert_bell, settings.alert_notify)
        settings.alerts = None if len(kinds) == len(KINDS) else kinds
        settings.alert_bell, settings.alert_notify = BELL in selected, NOTIFY in selected
        self.dismiss((settings.alerts, settings.alert_bell, settings.alert_notify) != before)
