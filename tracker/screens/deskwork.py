"""The work at the desk: entering, correcting and setting up, and keeping what is not finished."""

from collections.abc import Callable

from textual.events import Paste
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Input

from tracker.desk.clock import estimated_km, local_time
from tracker.desk.entry import Order, Problem
from tracker.desk.session import READ_ONLY, DeskError, DeskSession
from tracker.desk.standing import header_of
from tracker.desk.unfinished import Unfinished
from tracker.journal import LogError
from tracker.race.events import Amend
from tracker.race.language import _, ngettext
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.screens.deskhelp import DeskHelp
from tracker.screens.deskline import DeskLine
from tracker.screens.entries import Choice, EntriesScreen
from tracker.screens.keeping import keep_soon
from tracker.screens.panes import StagePanes
from tracker.screens.pasted import How, PastedScreen, lines_of
from tracker.screens.setup import SetupScreen
from widgets.header import Transport


class DeskWork(Screen[None]):
    """A screen with the entry line and its actions.

    Attributes:
        session: the log and what is entered in it.
    """

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The race now."""
    transport: reactive[Transport | None] = reactive(None, repaint=False)
    """Whether this desk writes, for the header."""

    def __init__(self, session: DeskSession, unfinished: Unfinished | None = None) -> None:
        """Create the screen for a log.

        Args:
            session: the log; without a journal it can only be read.
            unfinished: what had not been entered when the desk was closed, and the file that keeps it.
        """
        super().__init__()
        self.session = session
        self._unfinished = unfinished
        self._pasted: PastedScreen | None = None
        self._address = ""

    @property
    def line(self) -> DeskLine:
        """The entry line."""
        return self.query_one(DeskLine)

    def refresh_race(self) -> None:
        """Show the race as it is now, and update the preview."""
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
        """Put an earlier line in the line."""
        self.line.recall(step)

    def action_clear(self) -> None:
        """Empty the line, stop correcting and scroll the feed to the newest line; the next entry is a new one."""
        self.session.history.forget_slips()
        self.query_one(StagePanes).follow()
        self.line.clear()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter the line, if it was understood."""
        event.stop()
        self.action_enter()

    # -- several lines pasted ------------------------------------------------------------------------------

    def on_paste(self, event: Paste) -> None:
        """Ask what to do with a text of several lines."""
        event.stop()
        text, amending = self.line.entry.with_pasted(event.text), self.line.amending
        self.line.put("")
        self._ask_about(text, amending)

    def _ask_about(self, text: str, amending: str | None = None) -> None:
        asking = PastedScreen(self.session, text)
        self._pasted = asking
        self.keep()

        def decided(how: How | None) -> None:
            self._pasted = None
            if how is not None:
                self._take_pasted(how, lines_of(asking.text), amending)
            self.line.put(self.line.text + asking.ahead)
            self.keep()

        self.app.push_screen(asking, decided)

    def _take_pasted(self, how: How, lines: list[str], amending: str | None) -> None:
        """Enter pasted lines as was decided; those that can't be entered wait, and are put in the line in turn."""
        line, whole = self.line, " ".join(lines)
        if how == "line":
            line.amending = amending
            line.put(whole)
            return
        texts = [whole] if how == "comment" else lines
        refused = []
        for number, text in enumerate(texts, 1):
            problem = self._enter(text, amending if number == 1 else None, how == "comment")
            if problem is not None:
                refused.append((number, problem.says))
                line.waiting.append((text, amending if number == 1 else None))
        if refused:
            line.clear()
            number, why = refused[0]
            said = ngettext("{n} line is not entered", "{n} lines are not entered", len(refused))
            said = said.format(n=len(refused))
            line.say(_("{said}. Line {number}: {why}").format(said=said, number=number, why=why), wrong=True)

    # -- unfinished work ---------------------------------------------------------------------------

    def on_input_changed(self) -> None:
        """Save the text of the line."""
        self.keep()

    def keep(self) -> None:
        """Save soon what is not entered yet."""
        kept, line = self._unfinished, self.line
        if kept is not None:
            kept.line, kept.amending, kept.waiting = line.text, line.amending, list(line.waiting)
            kept.pasted = "" if self._pasted is None else self._pasted.text
            keep_soon(self.app, kept)

    def on_unmount(self) -> None:
        """Save what is not entered when the desk is closed."""
        if self._unfinished is not None:
            self._unfinished.save()

    def take_up(self, kept: Unfinished) -> None:
        """Offer what was not entered the last time, and keep unfinished work in its file from now on."""
        self._unfinished = kept
        if self.line.take_up(kept.line, kept.amending, kept.waiting):
            self.line.say(_("Not entered when the desk was left: Enter enters it, Esc empties the line."))
        if kept.pasted:
            self._ask_about(kept.pasted)
        if kept.setup:
            self.action_setup()

    def action_enter(self, as_text: bool = False) -> None:
        """Enter the line, if it was understood; with `as_text`, as commentary whatever it says."""
        line = self.line

        def entered() -> None:
            line.clear()
            self.keep()  # at once: a desk closed right now must not offer the line again

        refused = self._enter(line.text, line.amending, as_text, then=entered)
        if refused is not None and refused.says:
            line.refuse(refused.says)

    def _enter(
        self, text: str, amending: str | None, as_text: bool = False, then: Callable[[], None] = lambda: None
    ) -> Problem | None:
        """Enter a text, and call `then` once that is done; return why it can't be entered, or None."""
        outcome = self.session.read(text, amending, as_text)
        if isinstance(outcome, Problem):
            return outcome
        if isinstance(outcome, Order):
            then()
            self._order(outcome.word)
            return None
        try:
            entered = self.session.enter(outcome, amending)
        except (LogError, DeskError) as error:
            return Problem(str(error))
        self.line.remember(text)
        then()
        corrected = entered.target if isinstance(entered, Amend) else ""
        stands = self.session.effective(corrected) or entered
        at = local_time(stands.at, self.session.stage)
        said = " · ".join(part.says for part in (outcome, *outcome.more))
        done = _("Corrected") if corrected else _("Entered")
        self.line.say(f"{done} {at:%H:%M:%S}  {said}")
        self.refresh_race()
        return None

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
        """Undo the last change."""
        self._corrected(lambda: f"{self.session.undo()}{self._hint()}")

    def _hint(self) -> str:
        return " · " + _("type it right, or Esc for a fresh entry") if self.session.slip else ""

    def action_redo(self) -> None:
        """Redo the last change undone."""
        self._corrected(self.session.redo)

    def action_entries(self) -> None:
        """Open the list of entries."""
        self.app.push_screen(EntriesScreen(self.session), self._chose)

    def _chose(self, choice: Choice | None) -> None:
        """Carry out what was chosen in the list of entries."""
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
        """Open the form with the stage's header."""
        if self.session.is_read_only:
            self.line.say(_(READ_ONLY), wrong=True)
            return
        screen = SetupScreen(self._header, now=self.session.now, unfinished=self._unfinished)
        self.app.push_screen(screen, self._set_up)

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

    def action_help(self) -> None:
        """Show the short forms and the keys."""
        self.app.push_screen(DeskHelp.of_desk(self))
