"""The desk's entry line, with a preview of what the text would enter and its completions."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Event, Key, Paste
from textual.timer import Timer
from textual.widgets import Input, Static

from tracker.desk.clock import local_time
from tracker.desk.completion import Completion, complete
from tracker.desk.entry import Draft, Order, Problem
from tracker.desk.session import DeskSession
from tracker.desk.unfinished import Waiting
from tracker.race.language import N_, _, ngettext

if TYPE_CHECKING:
    from tracker.app import ArdoiseApp

RECALLED = 200
"""Number of lines kept for recall."""

EARLIER = 30
"""Number of entries from earlier sessions that can be recalled."""

SHOWN = 4
"""Most lines of the preview, one for each event that a sentence makes."""

FRAME_S = 1 / 60
"""Seconds between two frames of the screen."""

REACTION_S = 0.25
"""Human reaction time in seconds: a key pressed sooner after a change on screen was meant for the next line."""


class EntryLine(Input):
    """The input that everything is typed into; it keeps the focus."""

    BINDINGS: ClassVar = [
        Binding("ctrl+j", "submit", show=False),  # a line feed: Enter, as scripts and some pastes send it
        Binding(
            "tab", "screen.complete(1)", N_("complete"), tooltip=N_("Take the first completion, then the next")
        ),
        Binding("shift+tab", "screen.complete(-1)", show=False, tooltip=N_("The completion before")),
        Binding("up", "screen.recall(-1)", show=False, tooltip=N_("The line typed before")),
        Binding("down", "screen.recall(1)", show=False, tooltip=N_("The line typed after")),
    ]

    def __init__(self, before: Callable[[float], None]) -> None:
        """Create the line; `before` is called with the time of each key or paste before that changes the text."""
        super().__init__(
            id="entry", placeholder=_("130 · gap 2:30 · att Cavagna · F1 help"), select_on_focus=False
        )
        self._before = before

    def on_key(self, event: Key) -> None:
        """Call `before` for a letter, since it may have been meant for the next line."""
        if event.is_printable:
            self._before(event.time)

    def on_paste(self, event: Paste) -> None:
        """Insert a pasted line; about several lines the desk asks first."""
        event.prevent_default()  # which would keep the first line only
        self._before(event.time)
        lines = event.text.splitlines()
        if len(lines) <= 1 or not event.text.strip():
            event.stop()
            self.replace(" ".join(lines), *self.selection)

    def with_pasted(self, text: str) -> str:
        """Return the text of the line with `text` pasted at the cursor."""
        start, end = sorted(self.selection)
        return self.value[:start] + text + self.value[end:]


class DeskLine(Vertical):
    """The entry line, with its preview above, and its completions or a message of the desk below.

    Attributes:
        amending: the id of the entry that the line is to replace, or None.
        waiting: lines that could not be entered while the next were already typed; each is put back in the line.
    """

    app: "ArdoiseApp"  # the only application this line is in

    DEFAULT_CSS = """
    DeskLine { height: auto; background: $panel; padding: 0 1; }
    DeskLine #preview { height: auto; min-height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    DeskLine Horizontal { height: 1; background: $surface; }
    DeskLine #prompt { width: auto; color: $primary; text-style: bold; padding: 0 1 0 0; }
    DeskLine #entry { border: none; height: 1; padding: 0; width: 1fr; background: $surface; }
    DeskLine #estimate { width: auto; color: $foreground 72%; padding: 0 0 0 1; }
    DeskLine #below { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, session: DeskSession) -> None:
        """Create the line for a session."""
        super().__init__()
        self.amending: str | None = None
        self.waiting: list[Waiting] = []
        self._left_at: float | None = None
        """When the desk left or put a text in the line, on the clock of keys; None once somebody has typed."""
        self._has_waited = False
        """Whether the text in the line is one of those that waited."""
        self._later: Timer | None = None
        """The timer that updates the preview once all pending keys are handled."""
        self._session = session
        self._options: list[Completion] = []
        self._chosen = -1
        self._studied = ""
        self._lines: list[Callable[[], str]] | None = None
        self._recalled = 0
        self._said = Content("")
        self._is_read = False
        self._said_of = ""

    def compose(self) -> ComposeResult:
        """Lay out the preview, the line, and the completions below it."""
        yield Static(id="preview")
        with Horizontal():
            yield Static("▸", id="prompt")
            yield EntryLine(self._typing)
            yield Static(id="estimate")
        yield Static(id="below")

    @property
    def entry(self) -> EntryLine:
        """The entry line."""
        return self.query_one("#entry", EntryLine)

    @property
    def text(self) -> str:
        """The text that is typed."""
        return self.entry.value

    def put(self, text: str, cursor: int | None = None) -> None:
        """Put a text in the line, with the cursor at `cursor`, else at the end."""
        self.entry.value = text
        self.entry.cursor_position = len(text) if cursor is None else cursor

    def clear(self) -> None:
        """Empty the line and stop correcting; a line that waited is put back in it."""
        text, self.amending = self.waiting.pop(0) if self.waiting else ("", None)
        self._has_waited, self._left_at = bool(text), Event().time if text else None
        self._offer([])
        self.put(text)
        self.look()

    def refuse(self, why: str) -> None:
        """Show why the line is not entered, and leave its text to be changed."""
        self.say(_("Not entered: {why}").format(why=why), wrong=True)
        self._left_at = Event().time

    def _typing(self, at: float) -> None:
        """Set the line's text aside if the user, typing at `at`, can't have seen yet that it is not empty."""
        if self._left_at is not None and at < self._left_at + REACTION_S and self.text:
            waiting = (self.text, self.amending)
            self.waiting.insert(0 if self._has_waited else len(self.waiting), waiting)
            self._has_waited, self.amending = False, None
            self.put("")
            self.say(_("Not entered, and waits: {line}").format(line=waiting[0]), wrong=True)
        self._left_at = None

    def take_up(self, line: str, amending: str | None, waiting: list[Waiting]) -> bool:
        """Offer unfinished lines after the text already typed; return whether there are any."""
        left = [(line, amending)] if line else []
        self.waiting = [*self.waiting, *waiting, *left]
        if self.waiting and not self.text:
            self.clear()
        return bool(left or waiting)

    def estimate(self, text: str) -> None:
        """Show an estimated km beside the line."""
        self.query_one("#estimate", Static).update(Content(text))

    def say(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence below the line, as an error where `wrong`."""
        self._said, self._said_of = (
            Content.styled(sentence, "$text-error" if wrong else "$text-success"),
            self.text,
        )
        self._offer([])
        self._draw_below()

    # -- the preview -----------------------------------------------------------------------------------

    def read(self) -> Draft | Order | Problem:
        """Return what entering the line would do."""
        return self._session.read(self.text, self.amending)

    def on_input_changed(self) -> None:
        """Update the preview and the completions; one frame later while keys are pending."""
        if self.app.is_behind:
            if self._later is None:
                self._later = self.set_timer(FRAME_S, self._look_later)
            return
        self._study()
        self.look()

    def _look_later(self) -> None:
        self._later = None
        self.on_input_changed()

    def look(self) -> None:
        """Show what entering the line would do."""
        outcome = self.read()
        self._is_read = isinstance(outcome, Draft) and outcome.is_read and self.text != self._said_of
        self.query_one("#preview", Static).update(self._previewed(outcome))
        self._draw_below()

    def _previewed(self, outcome: Draft | Order | Problem) -> Content:
        correcting = self.amending or self._session.corrects(outcome)
        mark = ""
        if correcting and (event := self._session.timeline.get(correcting)) is not None:
            mark = _("instead of “{entry}”").format(entry=self._session.worded(event)) + "  "
        if isinstance(outcome, Problem):
            hint = "  " + _("Tab: {line}").format(line=outcome.nearest) if outcome.nearest else ""
            return self._marked(mark, Content.assemble((outcome.says, "$text-warning"), (hint, "bold")))
        if isinstance(outcome, Order):
            return Content.styled(outcome.says, "$text-accent")
        label = _("Read:") + " " if outcome.is_read else ""
        lines = [self._described(outcome), *(self._described(replace(part, at=None)) for part in outcome.more)]
        if len(lines) > SHOWN:
            left = len(lines) - SHOWN + 1
            lines[SHOWN - 1 :] = [Content(ngettext("… and {n} more", "… and {n} more", left).format(n=left))]
        described = Content("\n" + " " * len(label)).join(lines)
        if label:
            return self._marked(mark, Content.assemble((label, "$foreground 72%"), described), apart=True)
        return self._marked(mark, described)

    def _marked(self, mark: str, described: Content, apart: bool = False) -> Content:
        """Return a preview with a note of what it replaces, on two lines where one has no room for both."""
        apart = apart or cell_len(mark) + described.cell_length > self.query_one("#preview").size.width
        mark = f"{mark.strip()}\n" if mark and apart else mark
        return Content.assemble((mark, "$foreground 72%"), described)

    def _described(self, outcome: Draft) -> Content:
        """Return the preview of one event: the warning first, then what it does, cut to the width."""
        at = ""
        if outcome.at is not None:
            time = f"{local_time(outcome.at, self._session.stage):%H:%M:%S}"
            at = _("back-dated to {time}").format(time=time) + " · "
        notes = "".join(f"{note} · " for note in outcome.notes)
        return Content.assemble((notes, "$text-warning"), (at, "$text-accent"), (outcome.says, "bold"))

    # -- completions ------------------------------------------------------------------------------------

    def _study(self) -> None:
        """Look up completions, unless that was done already or the line has just been completed."""
        text = self.entry.value
        completed = self._chosen >= 0 and text == self._options[self._chosen].line
        if completed or text == self._studied:
            return
        at_end = self.entry.cursor_position >= len(text)
        self._offer(complete(text, self._session.context()) if text and at_end else [])
        self._studied = text

    def _offer(self, options: list[Completion]) -> None:
        self._options, self._chosen = options, -1

    def _draw_below(self) -> None:
        below = self.query_one("#below", Static)
        keep = Content.styled("F5 ", "$footer-key-foreground").append(_("keeps it as text") + "   ")
        if not self._options:
            below.update(keep if self._is_read else self._said)
            return
        parts = [
            Content.styled(option.label, "reverse" if index == self._chosen else "$foreground 80%")
            for index, option in enumerate(self._options)
        ]
        tab = Content.styled(_("Tab") + " ", "$footer-key-foreground").append(Content("  ").join(parts))
        below.update(keep.append(tab) if self._is_read else tab)

    def complete(self, step: int) -> None:
        """Put the next completion, or the suggested correction, in the line."""
        self._study()  # keys may come faster than their changes are looked at
        if self._options:
            if self._chosen < 0:
                self._chosen = 0 if step > 0 else len(self._options) - 1
            else:
                self._chosen = (self._chosen + step) % len(self._options)
            self.put(self._options[self._chosen].line)
        elif isinstance(outcome := self.read(), Problem) and outcome.nearest:
            self.put(outcome.nearest)

    def recall(self, step: int) -> None:
        """Put an earlier line in the line, from earlier sessions too."""
        if self._lines is None:
            latest = [entry.event.id for entry in self._session.entries()[-EARLIER:] if not entry.is_withdrawn]
            entered = [event_id for event_id in latest if self._session.history.entry_of(event_id) == event_id]
            self._lines = [partial(self._session.printed, event_id) for event_id in entered]
            self._recalled = len(self._lines)
        at, line = self._recalled + step, ""
        while 0 <= at < len(self._lines) and not (line := self._lines[at]()):
            at += step  # a set-up is no line
        if at >= 0:
            self._recalled = min(at, len(self._lines))
            self.put(line)

    def remember(self, line: str) -> None:
        """Keep an entered line for recall."""
        if self._lines is not None:
            self._lines = [*self._lines, lambda: line][-RECALLED:]
            self._recalled = len(self._lines)
