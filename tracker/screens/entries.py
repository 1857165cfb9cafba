"""The list of entries, to amend, withdraw, back-date or insert between, all by keys."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from rich.segment import Segment
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Static

from tracker.desk.clock import local_time
from tracker.desk.session import DeskError, DeskSession
from tracker.desk.standing import Entry
from tracker.journal import LogError
from tracker.race import events as ev
from tracker.race import wording
from tracker.race.language import N_, _
from tracker.race.notation import format_km
from tracker.race.terms import tag_width
from widgets.cells import pad, shorten


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen in the list, to be done in the entry line."""

    what: Literal["amend", "redate", "insert"]
    event_id: str = ""
    moment: str = ""
    """What the line begins with: "@14:32:05 ", or ""."""


class EntryList(ScrollView, can_focus=True):
    """Entries in the order of race time, one a row; only visible rows are drawn."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"entries--row", "entries--here", "entries--gone", "entries--amended"}
    DEFAULT_CSS = """
    EntryList { height: 1fr; scrollbar-size-vertical: 1; }
    EntryList > .entries--row { color: $foreground; }
    EntryList > .entries--here { color: $block-cursor-foreground; background: $block-cursor-background; }
    EntryList > .entries--gone { color: $foreground 60%; text-style: strike; }
    EntryList > .entries--amended { color: $text-warning; }
    """

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self.entries: list[Entry] = []
        self.cursor = 0

    def on_mount(self) -> None:
        """Put the cursor on the latest entry."""
        self.load(len(self._session.entries()) - 1)

    def on_resize(self) -> None:
        """Lay the rows out for the new size."""
        self.load(self.cursor)

    def load(self, cursor: int) -> None:
        """Show the entries of the session, with the cursor on row `cursor`."""
        self.entries = self._session.entries()
        self.virtual_size = Size(self.scrollable_content_region.width, len(self.entries))
        self.move_to(cursor)

    def move_to(self, cursor: int) -> None:
        """Put the cursor on a row, and scroll it into view."""
        self.cursor = max(0, min(len(self.entries) - 1, cursor))
        height = self.scrollable_content_region.height or 1
        top = self.scroll_offset.y
        if not top <= self.cursor < top + height:
            self.scroll_to(
                y=max(0, self.cursor - height + 1 if self.cursor >= top else self.cursor), animate=False
            )
        self.refresh()

    @property
    def here(self) -> Entry | None:
        """The entry that the cursor is on, or None when there are none."""
        return self.entries[self.cursor] if self.entries else None

    def render_line(self, y: int) -> Strip:
        """Paint one row."""
        index = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if not 0 <= index < len(self.entries):
            return Strip.blank(width)
        entry = self.entries[index]
        name = "entries--here" if index == self.cursor else "entries--row"
        if index != self.cursor and (entry.is_withdrawn or entry.is_amended):
            name = "entries--gone" if entry.is_withdrawn else "entries--amended"
        text = pad(self._row(entry, index == self.cursor, width), width)
        return Strip([Segment(text, self.get_component_rich_style(name))])

    def _row(self, entry: Entry, here: bool, width: int) -> str:
        event = entry.event
        at = local_time(event.at, self._session.timeline.stage)
        km = "" if event.km_to_go is None else format_km(event.km_to_go)
        words = wording.line(event, self._session.stage.format != "road")
        shown = _("the set-up") if isinstance(event, ev.Header) else words or ev.kind_of(event)
        note = (
            "  " + _("(withdrawn)") if entry.is_withdrawn else "  " + _("(corrected)") if entry.is_amended else ""
        )
        tag = wording.tag(event) or (_("KM") if isinstance(event, ev.KmMark) else "")
        head = f"{'▸' if here else ' '} {at:%H:%M:%S} {km:>5} {tag:<{tag_width()}} "
        return head + shorten(shown, max(1, width - len(head) - len(note))) + note


class EntriesScreen(ModalScreen[Choice | None]):
    """The list of entries over the desk, to correct them."""

    DEFAULT_CSS = """
    EntriesScreen { align: center middle; }
    EntriesScreen > Vertical {
        width: 100; max-width: 100%; height: 90%; padding: 0 1;
        background: $surface; border: round $primary;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
    }
    EntriesScreen Static { height: 1; }
    """
    BINDINGS: ClassVar = [
        Binding("enter", "amend", tooltip=N_("Put it back in the line to change it"), id="entries.amend"),
        Binding("x,delete", "withdraw", tooltip=N_("Withdraw it"), id="entries.withdraw"),
        Binding("t", "redate", tooltip=N_("Change its time"), id="entries.redate"),
        Binding("i", "insert", tooltip=N_("Insert an entry after it"), id="entries.insert"),
        Binding("u,f8,ctrl+z", "undo", tooltip=N_("Undo"), id="entries.undo"),
        Binding("up,k", "move(-1)", tooltip=N_("Up"), id="entries.up"),
        Binding("down,j", "move(1)", tooltip=N_("Down"), id="entries.down"),
        Binding("pageup", "move(-15)", tooltip=N_("A page up"), id="entries.page-up"),
        Binding("pagedown", "move(15)", tooltip=N_("A page down"), id="entries.page-down"),
        Binding("home", "move(-10000000)", tooltip=N_("The first entry"), id="entries.first"),
        Binding("end", "move(10000000)", tooltip=N_("The last entry"), id="entries.last"),
        Binding("escape,q,f3", "leave", tooltip=N_("Back to the line"), id="entries.leave"),
    ]

    def __init__(self, session: DeskSession) -> None:
        """Create the list for a desk's session."""
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """Make the list."""
        with Vertical() as frame:
            frame.border_title = Content(_("Entries"))
            keys = _("enter amends · x withdraws · t time · i inserts after · u undoes · esc closes")
            frame.border_subtitle = Content(keys)
            yield EntryList(self._session)
            yield Static()

    @property
    def list(self) -> EntryList:
        """The list of entries."""
        return self.query_one(EntryList)

    def _say(self, sentence: str) -> None:
        self.query_one(Static).update(Content(sentence))

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self.list.move_to(self.list.cursor + step)

    def action_leave(self) -> None:
        """Return to the line."""
        self.dismiss(None)

    def _standing(self) -> Entry | None:
        """Return the entry under the cursor if it can be corrected, else None after showing why not."""
        entry = self.list.here
        if entry is None:
            self._say(_("There is no entry yet."))
            return None
        if entry.is_withdrawn:
            self._say(_("It is withdrawn: u undoes that if it was done last; or insert it again."))
            return None
        later = self._session.reported_again(entry.event)
        if later is not None:
            self._say(_("This table was given again later, with these rows in it: correct that one."))
            self.list.move_to(next(i for i, e in enumerate(self.list.entries) if e.event.id == later))
            return None
        return entry

    def action_amend(self) -> None:
        """Put the entry back in the line."""
        if (entry := self._standing()) is not None:
            self.dismiss(Choice("amend", entry.event.id))

    def action_redate(self) -> None:
        """Put the entry back in the line with its time."""
        if (entry := self._standing()) is not None:
            self.dismiss(Choice("redate", entry.event.id, self._moment(entry.event.at)))

    def action_insert(self) -> None:
        """Start an entry between this one and the next."""
        entry = self.list.here
        if entry is None:
            self.dismiss(None)
            return
        after = self.list.entries[self.list.cursor + 1 :]
        at = entry.event.at
        if after:
            at += (after[0].event.at - at) / 2
        self.dismiss(Choice("insert", moment=self._moment(at)))

    def _moment(self, at: datetime) -> str:
        """Return a moment in the form that begins a line, precise enough to keep the order of entries."""
        near = sum(abs((entry.event.at - at).total_seconds()) < 1 for entry in self.list.entries) > 1
        local = local_time(at, self._session.timeline.stage)
        return f"@{local:%H:%M:%S}.{local.microsecond // 1000:03} " if near else f"@{local:%H:%M:%S} "

    def action_withdraw(self) -> None:
        """Withdraw the entry."""
        if (entry := self._standing()) is not None:
            self._correct(lambda: self._session.withdraw(entry.event.id))

    def action_undo(self) -> None:
        """Undo the last change."""
        self._correct(self._session.undo)

    def _correct(self, correct: Callable[[], str]) -> None:
        try:
            self._say(correct())
        except (LogError, DeskError) as error:
            self._say(str(error))
        self.list.load(self.list.cursor)
