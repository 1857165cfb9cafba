"""The producer's desk: the panes of the stage, and a line to report the race with."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import DescendantFocus
from textual.message import Message
from textual.worker import Worker, WorkerState

from feeds.base import Rejected
from feeds.tail import Tail, TailedEvent
from tracker.desk.session import READ_ONLY, DeskSession
from tracker.desk.unfinished import Unfinished
from tracker.journal import Journal, JournalBusy, LogError
from tracker.race.language import N_, _
from tracker.race.stage import Stage
from tracker.screens.deskline import DeskLine
from tracker.screens.deskwork import DeskWork
from tracker.screens.keyline import KeyLine
from tracker.screens.panes import ALL_PANES, StagePanes
from widgets.feed import FeedPane
from widgets.header import StageHeader

if TYPE_CHECKING:
    from tracker.app import ArdoiseApp

TICK_S = 1.0
"""Seconds between two updates of the clock."""

LOAD_AFTER_S = 0.5
"""Seconds until the reader of sentences is imported: after the desk is up, and before a sentence is typed."""

TAIL_S = 0.2
"""Seconds between two checks of a file that another desk writes."""

Publisher = Callable[[DeskSession, Callable[[str], None]], Awaitable[None]]
"""Publishes the session's log until it is cancelled; calls its second argument with the address."""


class DeskScreen(DeskWork):
    """A desk at one log."""

    app: "ArdoiseApp"  # the application of this screen

    AUTO_FOCUS = "#entry"
    DEFAULT_CSS = """
    DeskScreen > Vertical { dock: bottom; height: auto; }
    DeskScreen ToastRack { dock: top; align: right top; }
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
            "f5",
            "enter(True)",
            N_("as text"),
            tooltip=N_("Enter the line as text, whatever it says"),
            id="desk.text",
        ),
        Binding(
            "f10",
            "take_over",
            N_("take over"),
            tooltip=N_("Write in the place of a desk that has gone"),
            id="desk.take-over",
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

    class Written(Message):
        """The log has grown, by one or more events."""

        def can_replace(self, message: Message) -> bool:
            """Replace any earlier one."""
            return isinstance(message, DeskScreen.Written)

    def __init__(
        self,
        session: DeskSession,
        *,
        tail: Path | None = None,
        publisher: Publisher | None = None,
        notices: tuple[str, ...] = (),
        unfinished: Unfinished | None = None,
    ) -> None:
        """Open the desk at a log.

        Args:
            session: the log; without a journal the desk can only read.
            tail: the file that another desk writes, where this one can only read.
            publisher: publishes the log while the desk is open.
            notices: sentences to show when the desk opens.
            unfinished: the unfinished entries of the last desk, and their file.
        """
        super().__init__(session, unfinished)
        self._file = tail
        self._tail = None if tail is None else Tail(tail)
        self._publisher = publisher
        self._notices = notices

    # -- the screen ----------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Lay out the panes of the stage, and the desk below them."""
        yield StageHeader().data_bind(DeskScreen.snapshot, DeskScreen.transport)
        yield StagePanes().data_bind(DeskScreen.snapshot)
        with Vertical():
            yield DeskLine(self.session)
            yield KeyLine()

    def on_mount(self) -> None:
        """Show the race, and start the clock."""
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
        if self._unfinished is not None:
            self.take_up(self._unfinished)
        if self._tail is not None:
            self.set_interval(TAIL_S, self.read_tail)
        if self._publisher is not None:
            self.session.on_event.append(lambda _: self.post_message(self.Written()))
            self.publish(self._publisher)

    def on_resize(self) -> None:
        """Lay the panes out for the new size."""
        self.query_one(StagePanes).fit(*self.app.size)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Give the focus back to the entry line after a mouse click elsewhere."""
        if event.widget is not self.line.entry:
            self.line.entry.focus()

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

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enable taking over where another desk writes the file."""
        return self.session.is_read_only if action == "take_over" else True

    # -- other desks and readers
    # ----------------------------------------------------------------------------------------

    def action_take_over(self) -> None:
        """Start to write the file, unless the other desk still holds it."""
        if self._file is None:
            return
        try:
            journal = Journal.open(self._file)
        except JournalBusy:
            self.line.say(_("The other desk still writes this file: it is to be left first."), wrong=True)
            return
        except LogError as error:
            self.line.say(str(error), wrong=True)
            return
        self._tail = None
        self.session.take_over(journal)
        self.refresh_race()
        self.refresh_bindings()
        self.line.say(_("This desk writes the file now."))
        self.take_up(Unfinished.beside(self._file))

    def read_tail(self) -> None:
        """Add the events that the other desk has written."""
        if self._tail is None:
            return
        try:
            items = self._tail.read()
        except OSError as error:
            self.line.say(_("The file can't be read: {why}.").format(why=error.strerror), wrong=True)
            return
        for item in items:
            if isinstance(item, TailedEvent):
                self.session.take([item.event])
            elif isinstance(item, Stage) and item != self.session.timeline.stage:
                self.session.replace_log(item, ())
            elif isinstance(item, Rejected):
                self.notify(_("Set aside: {reason}").format(reason=item.reason), severity="warning", markup=False)
        if items:
            self.refresh_race()

    @work(thread=True, group="reader", description="load the reader of sentences")
    def load_reader(self) -> None:
        """Import the reader of sentences in the background."""
        self.session.prose.load()

    @work(exit_on_error=False, group="publish", description="publish the log")
    async def publish(self, publisher: Publisher) -> None:
        """Publish the log while the desk is open."""

        def ready(address: str) -> None:
            self._address = _("publishing at {address}").format(address=address)
            self.refresh_race()

        await publisher(self.session, ready)

    def on_desk_screen_written(self) -> None:
        """Show the new events, entered here or posted."""
        self.refresh_race()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Report why the log can't be published; the desk stays open."""
        if event.worker.group == "publish" and event.state is WorkerState.ERROR:
            self._address = _("not published")
            self.notify(str(event.worker.error), severity="error", timeout=30, markup=False)
            self.refresh_race()
