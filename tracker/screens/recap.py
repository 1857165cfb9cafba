"""The recap over the stage: of the race so far, or of what the viewer has missed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tracker.race.language import N_, _
from tracker.race.notation import format_km
from tracker.race.recap import recap
from tracker.race.snapshot import Snapshot
from tracker.race.timeline import Timeline


class RecapScreen(ModalScreen[None]):
    """The recap of the moment it was opened at; a key switches between the whole race and what was missed."""

    DEFAULT_CSS = """
    RecapScreen { align: center middle; }
    RecapScreen > VerticalScroll {
        width: 92; max-width: 100%; height: auto; max-height: 100%;
        background: $surface; border: round $primary; padding: 0 2;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
        scrollbar-size-vertical: 1;
    }
    RecapScreen Static { height: auto; }
    """
    BINDINGS: ClassVar = [
        Binding("escape,r,q", "dismiss", N_("close"), tooltip=N_("Close the recap"), id="recap.close"),
        Binding(
            "s",
            "since",
            N_("since"),
            tooltip=N_("Only what happened since you looked away, or all"),
            id="recap.since",
        ),
    ]

    def __init__(
        self,
        whole: Callable[[], Sequence[str]],
        since: Callable[[], Sequence[str]] | None = None,
        since_when: str = "",
        *,
        begin_with_since: bool = False,
    ) -> None:
        """Show a recap.

        Args:
            whole: makes the lines of the race so far.
            since: makes the lines of what was missed; None where nothing was.
            since_when: where what was missed begins: "80 km to go".
            begin_with_since: whether what was missed is shown first.
        """
        super().__init__()
        self._whole, self._since, self._since_when = whole, since, since_when
        self._shows_since = begin_with_since and since is not None

    def compose(self) -> ComposeResult:
        """Lay out the space for the lines."""
        with VerticalScroll():
            yield Static()

    def on_mount(self) -> None:
        """Show the lines."""
        self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide the key for what was missed where nothing was."""
        return action != "since" or self._since is not None

    def show(self) -> None:
        """Show the lines of the recap chosen."""
        body = self.query_one(VerticalScroll)
        lines: Sequence[str]
        if self._shows_since and self._since is not None:
            lines = self._since()
            body.border_title = Content(_("Since you looked away, {where}").format(where=self._since_when))
            body.border_subtitle = Content(_("s the whole race · esc closes"))
        else:
            lines = self._whole()
            body.border_title = Content(_("The race so far"))
            body.border_subtitle = Content(
                _("s since you looked away · esc closes") if self._since is not None else _("esc closes")
            )
        self.query_one(Static).update(Content("\n").join([Content(line) for line in lines]))

    def action_since(self) -> None:
        """Switch between the whole race and what was missed."""
        self._shows_since = not self._shows_since
        self.show()


def recap_screen(
    timeline: Timeline, snapshot: Snapshot, away: datetime | None, *, begin_with_since: bool
) -> RecapScreen:
    """Return the recap of a moment, with what was missed where something was.

    Args:
        timeline: the stage's log.
        snapshot: the moment.
        away: the moment from which on the viewer missed something; None where nothing was missed.
        begin_with_since: whether what was missed is shown first.
    """
    if away is None:
        return RecapScreen(lambda: recap(timeline, snapshot))
    km = timeline.state_at(away).km_to_go
    where = _("{km} km to go").format(km=format_km(km)) if km is not None else f"{away:%H:%M}"
    return RecapScreen(
        lambda: recap(timeline, snapshot),
        lambda: recap(timeline, snapshot, away),
        where,
        begin_with_since=begin_with_since,
    )
