"""What opens over a stage: recap, alerts, riders, sums, and what is shared of the moment.

Each is imported when it is opened first: the stage is on the screen sooner.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from textual.reactive import reactive
from textual.screen import Screen

from tracker.playhead import Playhead, SeekError
from tracker.race.followed import NOBODY, Followed
from tracker.race.language import _
from tracker.race.notation import parse_km
from tracker.race.snapshot import Snapshot
from tracker.race.timeline import Timeline
from widgets.pane import Pane

if TYPE_CHECKING:
    from tracker.app import ArdoiseApp


SITUATION_S = 12
"""Seconds for which the situation is said."""


class StagePanels(Screen[None]):
    """A screen with a stage on it, as far as its panels need it.

    Attributes:
        timeline: the log that is shown.
        playhead: where in it we look.
        looked_away: where in the race one was before going on to later in it; None once the recap of it was read.
    """

    app: "ArdoiseApp"
    timeline: Timeline
    playhead: Playhead
    looked_away: datetime | None = None
    situation_said = False
    """Whether the situation of the moment stands on the screen; elsewhere in the race it would be a stale one."""

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The moment that every pane shows."""
    followed: reactive[Followed] = reactive(NOBODY, init=False, repaint=False)
    """Whom every pane marks."""

    def moved(self) -> None:
        """Show where the playhead went."""
        raise NotImplementedError

    def action_recap(self) -> None:
        """Say what happened so far, or since one looked away."""
        from tracker.screens.recap import recap_screen

        if self.snapshot is not None:
            away, self.looked_away = self.looked_away, None
            live = self.playhead.live
            self.app.push_screen(recap_screen(self.timeline, self.snapshot, away, begin_with_since=live))

    def ask_km(self, question: str, hint: str, use: Callable[[float], None]) -> None:
        """Ask for a distance to go, in km, until `use` can do something with it."""
        from tracker.screens.prompt import Prompt

        def read(text: str) -> bool:
            use(parse_km(text))
            return True

        def done(used: bool | None) -> None:
            if used:
                self.moved()

        self.app.push_screen(Prompt(question, hint, read), done)

    def action_km(self) -> None:
        """Ask for a distance to go, and go there."""
        self.ask_km(_("Go to"), _("km to go: 80, 48.3"), self.playhead.seek_km)

    def action_alerts(self) -> None:
        """Choose which alerts are raised, and how."""
        from tracker.screens.alerts import AlertsScreen

        def done(changed: bool | None) -> None:
            if changed:
                self.app.keep_settings()

        self.app.push_screen(AlertsScreen(self.app.settings), done)

    def action_situation(self) -> None:
        """Say where the race stands, in a sentence or two: for who hears the screen, or looks up."""
        from tracker.race.recap import situation

        if self.snapshot is not None:
            self.app.clear_notifications()
            self.notify(situation(self.snapshot), timeout=SITUATION_S, markup=False)
            self.situation_said = True

    def action_copy(self) -> None:
        """Copy the moment as a line."""
        from tracker.screens.sharing import copy_moment

        if self.snapshot is not None:
            copy_moment(self.app, self.snapshot)

    def action_picture(self) -> None:
        """Save the screen as a picture."""
        from tracker.screens.sharing import save_picture

        if self.snapshot is not None:
            save_picture(self.app, self.snapshot)

    def action_find(self, name: str = "") -> None:
        """Look for a rider or a team, or open one; go to a line that names them, if one is chosen."""
        from tracker.screens.find import FindScreen

        def go(at: datetime | None) -> None:
            if at is not None:
                self.playhead.seek(at)
                self.moved()

        if (opened := self.snapshot) is not None:
            self.app.push_screen(FindScreen(lambda: self.snapshot or opened, self.followed, self.follow, name), go)

    # -- what is clicked ------------------------------------------------------------------------------------

    def on_pane_time_chosen(self, chosen: Pane.TimeChosen) -> None:
        """Go to when something was reported."""
        self.playhead.seek(chosen.at)
        self.moved()

    def on_pane_place_chosen(self, chosen: Pane.PlaceChosen) -> None:
        """Go to when the head of the race was there, if it was and the log says when."""
        try:
            self.playhead.seek_km(chosen.km_to_go)
        except SeekError as error:
            self.notify(str(error), timeout=3, markup=False)
            return
        self.moved()

    def on_pane_words_chosen(self, chosen: Pane.WordsChosen) -> None:
        """Open whoever is named where it was clicked."""
        from tracker.race.find import named_at, roster_at

        if self.snapshot is not None:
            rider = named_at(chosen.text, chosen.column, roster_at(self.snapshot))
            if rider is not None:
                self.action_find(rider.name)

    def on_stage_header_badge_chosen(self) -> None:
        """Pause or play on; where that was left, follow the live edge again."""
        playhead = self.playhead
        behind = playhead.live and not playhead.following
        self.call_later(self.run_action, "go_live" if behind else "pause")

    def follow(self, followed: Followed) -> None:
        """Mark these riders and teams from now on, and in other stages too."""
        self.followed = followed
        settings = self.app.settings
        settings.followed_riders, settings.followed_teams = map(
            tuple, map(sorted, (followed.riders, followed.teams))
        )
        self.app.keep_settings()

    def action_sums(self) -> None:
        """Explain the virtual GC."""
        from tracker.screens.sums import SumsScreen

        self.app.push_screen(SumsScreen(lambda: self.snapshot))

    def action_help(self) -> None:
        """Tell what the keys do."""
        from tracker.screens.help import HelpScreen

        self.app.push_screen(HelpScreen.of(self))
