"""The screen of a stage: every pane at one moment, the playhead's."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import timedelta
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.reactive import reactive
from textual.worker import Worker, WorkerState

from feeds.base import FeedItem, FeedStatus, Rejected
from tracker.playhead import Playhead
from tracker.race.alerts import KINDS, Alerts
from tracker.race.events import EventBase
from tracker.race.followed import Followed
from tracker.race.language import _
from tracker.race.stage import Stage
from tracker.race.text import plain
from tracker.race.timeline import Timeline
from tracker.screens.keyline import KeyLine
from tracker.screens.panes import StagePanes
from tracker.screens.source import SourceScreen
from tracker.screens.stagekeys import LIVE_ACTIONS, REPLAY_ACTIONS, STAGE_KEYS
from tracker.screens.stagepanels import StagePanels
from tracker.screens.stops import stop_in, stop_of
from tracker.screens.transport import SourceWatch, source_facts, transport
from widgets.header import StageHeader, Transport

TICK_S = 0.1
"""Seconds between two updates: at most ten redraws a second."""

ALERT_S = 6
"""Seconds for which an alert takes the place of the keys."""

ITEMS_AT_ONCE = 500
"""Number of items taken from a source before the screen is redrawn."""

ANSWER_S = 3
"""Seconds for which the screen shows why a key did nothing."""

MISSED = timedelta(minutes=2)
"""Race time skipped at once above which the viewer may have missed something."""


class StageScreen(StagePanels):
    """Plays a stage, or follows it live.

    Attributes:
        timeline: the log that is shown; a live source adds to it.
        playhead: the moment that is shown, and how it moves.
    """

    AUTO_FOCUS = "#feed"
    BINDINGS: ClassVar = STAGE_KEYS

    transport: reactive[Transport | None] = reactive(None, repaint=False)
    """How the playhead moves, for the header."""

    class Arrived(Message):
        """The source has sent items that wait to be taken; one message may stand for many."""

        def can_replace(self, message: Message) -> bool:
            """Replace every earlier message of this kind."""
            return isinstance(message, StageScreen.Arrived)

    def __init__(
        self,
        timeline: Timeline,
        playhead: Playhead,
        *,
        source: AsyncIterator[FeedItem] | None = None,
        keep_delay: Callable[[int], None] | None = None,
        notices: Sequence[str] = (),
        watch: SourceWatch | None = None,
    ) -> None:
        """Create the screen.

        Args:
            timeline: the stage's log; of a live stage, as far as it is known.
            playhead: the moment to show, and how it moves.
            source: the items of a live source; its events go into the timeline.
            keep_delay: called with each delay that the user sets, in seconds.
            notices: sentences to show when the screen opens, such as about lines set aside.
            watch: what is known of the source before it has sent anything.
        """
        super().__init__()
        self.timeline = timeline
        self.playhead = playhead
        self._source = source
        self._keep_delay = keep_delay
        self._notices = notices
        self._waiting: list[FeedItem] = []
        self._answered: tuple[str, float] | None = None
        self._watch = watch or SourceWatch(has_header=source is None)
        self._drawn: tuple[object, ...] = ()
        self._alerts = Alerts()
        self._alert_until = 0.0
        """Until when an alert is shown, on the monotonic clock; 0 while none is."""
        self._rests = False
        """Whether the playhead had not moved at the last update."""

    # -- the screen ----------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Lay out the header, the panes and the line of keys."""
        yield StageHeader().data_bind(StageScreen.snapshot, StageScreen.transport)
        yield StagePanes().data_bind(StageScreen.snapshot, StageScreen.followed)
        yield KeyLine()

    @property
    def panes(self) -> StagePanes:
        """The panes."""
        return self.query_one(StagePanes)

    def on_mount(self) -> None:
        """Show the first moment, and start the clock."""
        self.panes.fit(*self.app.size)
        settings = self.app.settings
        self.followed = Followed(frozenset(settings.followed_riders), frozenset(settings.followed_teams))
        self.tick()
        self.set_interval(TICK_S, self.tick)
        for notice in self._notices:
            self.notify(notice, severity="warning", timeout=10, markup=False)
        if self._source is not None:
            self.follow_source(self._source)

    def on_resize(self) -> None:
        """Lay the panes out for the new size."""
        self.panes.fit(*self.app.size)

    def tick(self) -> None:
        """Move the playhead by the time that has passed, and show its moment."""
        before = self.playhead.at
        self.playhead.advance(self.app.clock())
        stands = not self.playhead.live and self.playhead.at == before
        if stands and self._rests and not self._alert_until:
            return  # a replay that is paused costs nothing
        self._rests = stands
        self.show_moment()
        self._raise_alerts()

    def _raise_alerts(self, *, quiet: bool = False) -> None:
        """Show an alert for what has just happened in place of the keys; `quiet` after a seek."""
        if self.snapshot is None:
            return
        settings, now = self.app.settings, self.app.clock()
        wanted = KINDS.keys() if settings.alerts is None else settings.alerts
        chosen = self._alerts.look(self.snapshot, wanted, quiet=quiet)
        line = self.query_one(KeyLine)
        if not chosen:
            if self._alert_until and now >= self._alert_until:
                line.alert, self._alert_until = "", 0.0
            return
        line.alert = " · ".join(one.text for one in chosen)
        self._alert_until = now + ALERT_S
        if settings.alert_bell:
            self.app.bell()
        if settings.alert_notify:
            self.app.notify_terminal(line.alert)

    def show_moment(self) -> None:
        """Show the playhead's moment, if any of it can have changed since the last update."""
        at = self.playhead.at
        # The clock on the screen has whole seconds; between them only events change the picture.
        drawn = (int(at.timestamp()), self.timeline.neighbours(at)[0], len(self.timeline), self.timeline)
        self.transport = transport(self.playhead, self._watch, self.app.clock())
        # Of a source that has yet to say which stage it is, there is nothing to show.
        if drawn != self._drawn and (self._watch.has_header or len(self.timeline)):
            self._drawn = drawn
            self.snapshot = self.timeline.snapshot(at)
            self.panes.look_back(self.timeline)

    # -- a live source -------------------------------------------------------------------------------------

    @work(exclusive=True, exit_on_error=False, group="feed", description="follow the source")
    async def follow_source(self, source: AsyncIterator[FeedItem]) -> None:
        """Read the source's items and post them to the screen, which alone changes the log."""
        taken = 0
        async for item in source:
            self._waiting.append(item)
            self.post_message(self.Arrived())
            taken += 1
            if taken % ITEMS_AT_ONCE == 0:
                await asyncio.sleep(0)  # a source with much to send must not keep the screen waiting

    def on_stage_screen_arrived(self) -> None:
        """Add the items that have come to the log."""
        waiting, self._waiting = self._waiting, []
        for item in waiting:
            self.take(item)
        self.tick()

    def take(self, item: FeedItem) -> None:
        """Take one item of a source."""
        if isinstance(item, EventBase):
            self.timeline.append(item)
        elif isinstance(item, Stage):
            self._take_header(item)
        elif isinstance(item, FeedStatus):
            if self._watch.hear(item, self.app.clock()):
                self.notify(plain(item.text), severity="warning", markup=False)
        elif isinstance(item, Rejected):
            self._watch.rejected += 1
            if self._watch.rejected <= 3:
                self.notify(
                    _("Set aside: {reason}").format(reason=plain(item.reason)), severity="warning", markup=False
                )

    def _take_header(self, stage: Stage) -> None:
        """Take the log's header: the first is that of the present log; each one after it starts another log."""
        if self._watch.has_header:
            self.timeline = Timeline(stage)
            self.playhead.begin_again(self.timeline)
        elif stage != self.timeline.stage:
            self.timeline = self.playhead.timeline = Timeline(stage, self.timeline.log())
        self._watch.has_header = True

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show that the source has ended, or why it can't be followed; the screen stays open."""
        if event.worker.group != "feed":
            return
        if event.state is WorkerState.SUCCESS:
            self._watch.end()
        elif event.state is WorkerState.ERROR:
            self._watch.end(str(event.worker.error))
            self.notify(plain(str(event.worker.error)), severity="error", timeout=30, markup=False)

    # -- keys ----------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide the keys that have no use here."""
        if action == "go_on" and stop_in(self.timeline, self.app.settings) is None:
            return False
        return action not in (REPLAY_ACTIONS if self.playhead.live else LIVE_ACTIONS)

    def _answer(self, text: str) -> None:
        """Show why a key did nothing: once, however often it is pressed meanwhile."""
        now = self.app.clock()
        if self._answered is None or self._answered[0] != text or now - self._answered[1] >= ANSWER_S:
            self._answered = (text, now)
            self.notify(text, timeout=ANSWER_S, markup=False)

    def moved(self) -> None:
        """Show the playhead's new moment, and scroll the feed to its newest line."""
        if self.situation_said:
            self.app.clear_notifications()
            self.situation_said = False
        self._note_what_was_skipped()
        self.panes.follow()
        self.show_moment()
        self._raise_alerts(quiet=True)

    def _note_what_was_skipped(self) -> None:
        """Remember the moment from before a long skip, for the recap; going back there forgets it."""
        before, at = self.snapshot.at if self.snapshot is not None else None, self.playhead.at
        if self.looked_away is not None and at <= self.looked_away:
            self.looked_away = None
        elif self.looked_away is None and before is not None and at - before >= MISSED:
            self.looked_away = before

    def action_pause(self) -> None:
        """Pause or play."""
        self.playhead.toggle()
        if self.playhead.ended:
            self._answer(_("The log ends here."))
        self.show_moment()

    def action_seek(self, seconds: int) -> None:
        """Seek by a number of seconds of race time, backwards if negative."""
        self.playhead.seek_by(seconds)
        self.moved()

    def action_begin(self) -> None:
        """Go to the beginning."""
        self.playhead.to_begin()
        self.moved()

    def action_finish(self) -> None:
        """Go to the last moment that may be shown."""
        self.playhead.to_end()
        self.moved()

    def action_go_on(self) -> None:
        """Go to where the replay was left the last time."""
        stopped = stop_in(self.timeline, self.app.settings)
        if stopped is not None:
            self.playhead.seek(stopped.at)
            self.moved()

    def action_moment(self, step: int) -> None:
        """Go to the next key moment, or the one before."""
        if not (self.playhead.next_moment() if step > 0 else self.playhead.previous_moment()):
            after = _("There is no key moment after this.")
            self._answer(after if step > 0 else _("There is no key moment before this."))
        self.moved()

    def action_speed(self, step: int) -> None:
        """Set the next speed, or 1x when `step` is 0."""
        playhead = self.playhead
        changed = playhead.normal() if not step else playhead.faster() if step > 0 else playhead.slower()
        if not changed and step:
            self._answer(_("It goes no faster.") if step > 0 else _("It goes no slower."))
        self.show_moment()

    def action_auto(self) -> None:
        """Switch between the director's speed and a fixed one."""
        self.playhead.toggle_auto()
        self.show_moment()

    def action_go_live(self) -> None:
        """Follow the live edge again."""
        self.playhead.go_live()
        self.moved()
        if self.looked_away is not None:
            self._answer(_("r says what happened since you looked away."))

    def action_delay(self, step_s: int) -> None:
        """Change the delay behind the live edge."""
        self.playhead.set_delay(self.playhead.delay_s + step_s)
        self._delay_was_set()

    def _delay_was_set(self) -> None:
        if self._keep_delay is not None:
            self._keep_delay(self.playhead.delay_s)
        self.show_moment()

    def action_sync(self) -> None:
        """Ask for the distance to go shown on television, and set the delay by it."""

        def sync(km: float) -> None:
            self.playhead.sync_to_km(km)
            self._delay_was_set()

        self.ask_km(_("My TV shows"), _("km to go: 48.3"), sync)

    def action_source(self) -> None:
        """Open the panel about the source."""
        self.app.push_screen(SourceScreen(lambda: source_facts(self.playhead, self._watch, self.app.clock())))

    def watch_followed(self) -> None:
        """Raise alerts for those followed from now on."""
        self._alerts.followed = self.followed

    def action_table(self) -> None:
        """Show the next table."""
        self.panes.next_table()

    def action_pane(self, step: int) -> None:
        """Show the next pane, or the one before."""
        self.panes.next_pane(step)

    def action_show(self, pane: str) -> None:
        """Show a pane."""
        self.panes.show(pane)

    def action_zoom(self) -> None:
        """Show the pane asked for alone, or among the others again."""
        self.panes.zoomed = not self.panes.zoomed

    def action_back(self) -> None:
        """Show all panes again, and scroll the feed to its newest line."""
        self.panes.zoomed = False
        self.panes.follow()

    def on_unmount(self) -> None:
        """Save where the replay was left, however the program ends."""
        self._remember_stop()

    def _remember_stop(self) -> None:
        """Save where a replay was left, unless there is nothing to resume."""
        playhead, stage = self.playhead, self.timeline.stage
        if playhead.live or self.snapshot is None:
            return
        self.app.settings.remember_stop(stage.id, stop_of(playhead, self.snapshot))
        self.app.keep_settings()

    def action_leave(self) -> None:
        """Return to the screen that opened the stage, or leave the program."""
        if len(self.app.screen_stack) > 1:
            self._remember_stop()  # which the screen below is to know
            self.app.pop_screen()
        else:
            self.app.exit()
