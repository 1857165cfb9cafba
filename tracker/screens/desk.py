"""The producer's desk: what the fan sees, and a line to report the race with."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import DescendantFocus
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Input
from textual.worker import Worker, WorkerState

from feeds.base import Rejected
from feeds.tail import Tail
from feeds.tail import Told as ToldLine
from tracker.desk.clock import estimated_km, local_time
from tracker.desk.entry import Order, Problem
from tracker.desk.session import READ_ONLY, DeskError, DeskSession
from tracker.desk.standing import header_of
from tracker.journal import LogError
from tracker.race.events import Amend
from tracker.race.language import N_, _
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.screens.deskhelp import DeskHelp
from tracker.screens.deskline import DeskLine
from tracker.screens.entries import Choice, EntriesScreen
from tracker.screens.keyline import KeyLine
from tracker.screens.panes import ALL_PANES, StagePanes
from tracker.screens.setup import SetupScreen
from widgets.feed import FeedPane
from widgets.header import StageHeader, Transport

if TYPE_CHECKING:
    from tracker.app import ArdoiseApp

TICK_S = 1.0
"""Seconds between two looks at the clock."""

LOAD_AFTER_S = 0.5
"""Seconds until the reader of sentences is loaded: the desk is up by then, and no sentence typed yet."""

TAIL_S = 0.2
"""Seconds between two looks at a file that another desk writes."""

Publisher = Callable[[DeskSession, Callable[[str], None]], Awaitable[None]]
"""Publishes the session's log until it is cancelled; calls its second argument with the address."""


class DeskScreen(Screen[None]):
    """A desk at one log.

    Attributes:
        session: the log, and the hand on it.
    """

    app: "ArdoiseApp"  # the only application this screen runs in

    AUTO_FOCUS = "#entry"
    DEFAULT_CSS = """
    DeskScreen > Vertical { dock: bottom; height: auto; }
    """
    BINDINGS: ClassVar = [
        Binding("enter", "enter", N_("enter"), priority=False, tooltip=N_("Enter the line"), id="desk.enter"),
        Binding(
            "tab", "complete(1)", N_("complete"), tooltip=N_("Complete; again for the next"), id="desk.complete"
        ),
        Binding(
            "f8,ctrl+z", "undo", N_("undo"), priority=True, tooltip=N_("Take the last entry back"), id="desk.undo"
        ),
        Binding(
            "f9,ctrl+y",
            "redo",
            N_("redo"),
            priority=True,
            tooltip=N_("Enter again what was undone"),
            id="desk.redo",
        ),
        Binding(
            "f5", "enter(True)", show=False, tooltip=N_("Enter the line as text, whatever it says"), id="desk.text"
        ),
        Binding(
            "f3", "entries", N_("entries"), tooltip=N_("Amend, withdraw, back-date, insert"), id="desk.entries"
        ),
        Binding("f4", "setup", N_("set-up"), tooltip=N_("The course and the start list"), id="desk.setup"),
        Binding(
            "f6", "pane", N_("pane"), tooltip=N_("The next pane, where one is shown at a time"), id="desk.pane"
        ),
        Binding("f7", "table", N_("table"), tooltip=N_("The next table: GC, result, others"), id="desk.table"),
        Binding("pageup", "scroll(-1)", show=False, tooltip=N_("Scroll the feed back"), id="desk.scroll-back"),
        Binding("pagedown", "scroll(1)", show=False, tooltip=N_("Scroll the feed on"), id="desk.scroll-on"),
        Binding("escape", "clear", show=False, tooltip=N_("Empty the line; leave a correction"), id="desk.clear"),
        Binding("f1", "help", N_("help"), tooltip=N_("The short forms and the keys"), id="desk.help"),
    ]

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The race now."""
    transport: reactive[Transport | None] = reactive(None, repaint=False)
    """Whether this desk writes, for the header."""

    class Told(Message):
        """The log has grown; one message may stand for many events."""

        def can_replace(self, message: Message) -> bool:
            """Stand for every earlier one."""
            return isinstance(message, DeskScreen.Told)

    def __init__(
        self,
        session: DeskSession,
        *,
        tail: Path | None = None,
        publisher: Publisher | None = None,
        notices: tuple[str, ...] = (),
    ) -> None:
        """Sit down at a log.

        Args:
            session: the log; without a journal the desk can only read.
            tail: the file that another desk writes, when this one can only read.
            publisher: publishes the log while the desk is open.
            notices: sentences to show at first.
        """
        super().__init__()
        self.session = session
        self._tail = None if tail is None else Tail(tail)
        self._publisher = publisher
        self._notices = notices
        self._address = ""

    # -- the screen ----------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Lay out what the fan sees, and the desk below it."""
        yield StageHeader().data_bind(DeskScreen.snapshot, DeskScreen.transport)
        yield StagePanes().data_bind(DeskScreen.snapshot)
        with Vertical():
            yield DeskLine(self.session)
            yield KeyLine()

    @property
    def line(self) -> DeskLine:
        """The line that everything is typed into."""
        return self.query_one(DeskLine)

    def on_mount(self) -> None:
        """Show the race now, and let time pass."""
        panes = self.query_one(StagePanes)
        panes.fit(*self.app.size)
        for pane in ALL_PANES:
            panes.query_one(f"#{pane}").can_focus = False  # the line keeps the focus
        self.refresh_race()
        self.set_interval(TICK_S, self.refresh_race)
        self.set_timer(LOAD_AFTER_S, self.load_reader)
        if self.session.is_read_only:
            self.line.say(_(READ_ONLY), wrong=True)
        for notice in self._notices:
            self.notify(notice, severity="warning", timeout=10, markup=False)
        if self._tail is not None:
            self.set_interval(TAIL_S, self.read_tail)
        if self._publisher is not None:
            self.session.on_event.append(lambda _: self.post_message(self.Told()))
            self.publish(self._publisher)

    def on_resize(self) -> None:
        """Lay the panes out for the new size."""
        self.query_one(StagePanes).fit(*self.app.size)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Give the focus back to the line: it is where keys go, wherever a mouse clicks."""
        if event.widget is not self.line.entry:
            self.line.entry.focus()

    def refresh_race(self) -> None:
        """Show the race as it is now."""
        self.snapshot = snapshot = self.session.moment()
        self.query_one(StagePanes).look_back(self.session.timeline)
        km = estimated_km(snapshot.state, snapshot.at)
        self.line.estimate("" if km is None else f"~{format_km(km)} km")
        self.line.look()  # time passes: what was undone just now is no longer so
        if self.session.is_read_only:
            self.transport = Transport(_("READ ONLY"), "lost", _("another desk writes"))
        else:
            self.transport = Transport("● " + _("DESK"), "live", self._address)

    # -- the line ------------------------------------------------------------------------------------------

    def action_complete(self, step: int) -> None:
        """Put the next completion in the line, or the one before."""
        self.line.complete(step)

    def action_recall(self, step: int) -> None:
        """Put a line typed before in the line."""
        self.line.recall(step)

    def action_clear(self) -> None:
        """Empty the line; then leave a correction, let the feed follow and the next entry be a fresh one."""
        self.session.history.forget_slips()
        self.query_one(StagePanes).follow()
        self.line.clear()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter the line, if it was understood."""
        event.stop()
        self.action_enter()

    def action_enter(self, as_text: bool = False) -> None:
        """Enter the line, if it was understood, or as commentary whatever it looks like."""
        line, text = self.line, self.line.text
        outcome = line.read(as_text)
        if isinstance(outcome, Problem):
            if outcome.says:
                line.say(_("Not entered: {why}").format(why=outcome.says), wrong=True)
            return
        if isinstance(outcome, Order):
            line.clear()
            self._order(outcome.word)
            return
        try:
            entered = self.session.enter(outcome, line.amending)
        except (LogError, DeskError) as error:
            line.say(_("Not entered: {why}").format(why=error), wrong=True)
            return
        line.remember(text)
        line.clear()
        corrected = entered.target if isinstance(entered, Amend) else ""
        stands = self.session.effective(corrected) or entered
        at = local_time(stands.at, self.session.stage)
        said = " · ".join(part.says for part in (outcome, *outcome.more))
        done = _("Corrected") if corrected else _("Entered")
        line.say(f"{done} {at:%H:%M:%S}  {said}")
        self.refresh_race()

    def _order(self, word: str) -> None:
        actions = {
            "undo": self.action_undo,
            "redo": self.action_redo,
            "list": self.action_entries,
            "setup": self.action_setup,
            "help": self.action_help,
            "quit": self.app.exit,
        }
        actions[word]()

    # -- corrections ---------------------------------------------------------------------------------------

    def _corrected(self, correct: Callable[[], str]) -> None:
        try:
            said = correct()
        except (LogError, DeskError) as error:
            self.line.say(str(error), wrong=True)
            return
        self.line.say(said)
        self.refresh_race()

    def action_undo(self) -> None:
        """Take back what was done last."""
        self._corrected(lambda: f"{self.session.undo()}{self._hint()}")

    def _hint(self) -> str:
        return " · " + _("type it right, or Esc for a fresh entry") if self.session.slip else ""

    def action_redo(self) -> None:
        """Do again what was undone last."""
        self._corrected(self.session.redo)

    def action_entries(self) -> None:
        """Open the list of entries."""
        self.app.push_screen(EntriesScreen(self.session), self._chose)

    def _chose(self, choice: Choice | None) -> None:
        """Do what was chosen in the list of entries."""
        self.refresh_race()
        if choice is None:
            return
        if choice.what == "insert":
            self.line.put(choice.moment)
            return
        event = self.session.timeline.get(choice.event_id)
        line = self.session.printed(choice.event_id)
        if event is not None and not line:
            self.action_setup()
            return
        self.line.amending = self.session.history.entry_of(choice.event_id)
        at = choice.moment
        self.line.put(at + line, len(at) - 1 if at else None)
        self.line.say(_("Change it and press Enter; Esc leaves it as it is."))
        self.line.look()

    def action_setup(self) -> None:
        """Open the set-up of the stage."""
        if self.session.is_read_only:
            self.line.say(_(READ_ONLY), wrong=True)
            return
        self.app.push_screen(SetupScreen(self._header, now=self.session.now), self._set_up)

    @property
    def _header(self) -> Stage:
        return header_of(self.session.timeline.stage, self.session.entries())

    def _set_up(self, stage: Stage | None) -> None:
        if stage is None or stage == self._header:
            return

        def change() -> str:
            self.session.set_stage(stage)
            return _("The set-up is changed.")

        self._corrected(change)

    # -- panes and help ------------------------------------------------------------------------------------

    def action_pane(self) -> None:
        """Show the next pane, where one is shown at a time."""
        panes = self.query_one(StagePanes)
        panes.shown = panes.pane_after(panes.shown)

    def action_table(self) -> None:
        """Show the next table."""
        self.query_one(StagePanes).next_table()

    def action_scroll(self, step: int) -> None:
        """Scroll the feed by a page."""
        feed = self.query_one(FeedPane)
        feed.scroll_relative(y=step * max(1, feed.size.height - 2), animate=False)

    def action_help(self) -> None:
        """Show the short forms and the keys."""
        self.app.push_screen(DeskHelp.of_desk(self))

    # -- other ends ----------------------------------------------------------------------------------------

    def read_tail(self) -> None:
        """Take in what the other desk has written."""
        if self._tail is None:
            return
        try:
            items = self._tail.read()
        except OSError as error:
            self.line.say(_("The file can't be read: {why}.").format(why=error.strerror), wrong=True)
            return
        for item in items:
            if isinstance(item, ToldLine):
                self.session.take([item.event])
            elif isinstance(item, Stage) and item != self.session.timeline.stage:
                self.session.replace_log(item, ())
            elif isinstance(item, Rejected):
                self.notify(_("Set aside: {reason}").format(reason=item.reason), severity="warning", markup=False)
        if items:
            self.refresh_race()

    @work(thread=True, group="reader", description="load the reader of sentences")
    def load_reader(self) -> None:
        """Load the reader of sentences while nobody waits for it."""
        self.session.prose.load()

    @work(exit_on_error=False, group="publish", description="publish the log")
    async def publish(self, publisher: Publisher) -> None:
        """Publish the log while the desk is open."""

        def ready(address: str) -> None:
            self._address = _("publishing at {address}").format(address=address)
            self.refresh_race()

        await publisher(self.session, ready)

    def on_desk_screen_told(self) -> None:
        """Show what was entered, here or from afar."""
        self.refresh_race()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say why the log can't be published; the desk stays."""
        if event.worker.group == "publish" and event.state is WorkerState.ERROR:
            self._address = _("not published")
            self.notify(str(event.worker.error), severity="error", timeout=30, markup=False)
            self.refresh_race()
