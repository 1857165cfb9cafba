"""The panels that open over a stage: recap, alerts, riders, sums; and sharing a moment.

Each is imported when it is first opened, so that the stage is on the screen sooner.
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
"""Seconds for which the situation is shown."""


class StagePanels(Screen[None]):
    """The part of a stage's screen that opens panels.

    Attributes:
        timeline: the log that is shown.
        playhead: the moment that is shown, and how it moves.
        looked_away: the race time from before a long skip; None once the recap of what was missed was read.
    """

    app: "ArdoiseApp"
    timeline: Timeline
    playhead: Playhead
    looked_away: datetime | None = None
    situation_said = False
    """Whether the situation of the moment is shown, which must go when the playhead moves elsewhere."""

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The moment that every pane shows."""
    followed: reactive[Followed] = reactive(NOBODY, init=False, repaint=False)
    """The riders and teams that every pane marks."""

    def moved(self) -> None:
        """Show the playhead's new moment."""
        raise NotImplementedError

    def action_recap(self) -> None:
        """Show the recap of the race so far, or of what was missed."""
        from tracker.screens.recap import recap_screen

        if self.snapshot is not None:
            away, self.looked_away = self.looked_away, None
            live = self.playhead.live
            self.app.push_screen(recap_screen(self.timeline, self.snapshot, away, begin_with_since=live))

    def ask_km(self, question: str, hint: str, use: Callable[[float], None]) -> None:
        """Ask for a distance to go in km and call `use` with it; a ValueError is shown, and the question stays."""
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
        """Show the situation in a sentence or two, for users of a screen reader and for a quick look."""
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
        """Open the search for riders and teams, at `name` if given; go to the line chosen, if one is."""
        from tracker.screens.find import FindScreen

        def go(at: datetime | None) -> None:
            if at is not None:
                self.playhead.seek(at)
                self.moved()

        if (opened := self.snapshot) is not None:
            self.app.push_screen(FindScreen(lambda: self.snapshot or opened, self.followed, self.follow, name), go)

    # -- clicks ------------------------------------------------------------------------------------

    def on_pane_time_chosen(self, chosen: Pane.TimeChosen) -> None:
        """Go to the time that was clicked."""
        self.playhead.seek(chosen.at)
        self.moved()

    def on_pane_place_chosen(self, chosen: Pane.PlaceChosen) -> None:
        """Go to when the head of the race was at the place clicked, if the log says when."""
        try:
            self.playhead.seek_km(chosen.km_to_go)
        except SeekError as error:
            self.notify(str(error), timeout=3, markup=False)
            return
        self.moved()

    def on_pane_words_chosen(self, chosen: Pane.WordsChosen) -> None:
        """Open the search for the rider named where it was clicked."""
        from tracker.race.find import named_at, roster_at

        if self.snapshot is not None:
            rider = named_at(chosen.text, chosen.column, roster_at(self.snapshot))
            if rider is not None:
                self.action_find(rider.name)

    def on_stage_header_badge_chosen(self) -> None:
        """Pause or play; behind the live edge, follow it again."""
        playhead = self.playhead
        behind = playhead.live and not playhead.following
        self.call_later(self.run_action, "go_live" if behind else "pause")

    def follow(self, followed: Followed) -> None:
        """Mark these riders and teams from now on, in other stages too."""
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
        """Show what the keys do."""
        from tracker.screens.help import HelpScreen

        self.app.push_screen(HelpScreen.of(self))
