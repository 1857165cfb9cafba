"""The panel to find and follow riders and teams: who and where they are, and the lines that name them."""

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tracker.race.events import EventBase
from tracker.race.find import Found, find, roster_at
from tracker.race.followed import Followed, is_followed, is_team_followed, lines_naming, only, toggled
from tracker.race.language import N_, _, ngettext
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider
from tracker.screens.cards import heading, rider_facts, team_facts
from widgets.cells import Row, pad
from widgets.feedline import line_rows
from widgets.palette import INKS
from widgets.words import FOLLOWED

LOOK_S = 0.5
"""Seconds between two updates while the panel is open."""

_LINES = 200
"""Most lines listed of those that name a rider; the newest are."""

_HINTS = {
    "": N_("↑ ↓ another · F2 follows · enter to the lines · esc closes"),
    "card": N_("↑ ↓ scroll · F2 follows · tab to the lines · esc closes"),
    "lines": N_("↑ ↓ another line · enter goes there · F2 follows · esc closes"),
}
"""What the keys do, by the widget that has the focus."""


class FindScreen(ModalScreen[datetime | None]):
    """An input, the matches, the card of the match chosen, and the lines that name them.

    The result is the moment of the line that was chosen, or None.
    """

    DEFAULT_CSS = """
    FindScreen { align: center middle; }
    FindScreen > Vertical {
        width: 120; max-width: 100%; height: 100%; max-height: 44; padding: 0 1;
        background: $surface; border: round $primary;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
    }
    FindScreen Input, FindScreen Input:focus {
        border: none; height: 1; padding: 0; background: $surface; background-tint: transparent;
    }
    FindScreen OptionList, FindScreen OptionList:focus {
        border: none; padding: 0; background: $surface; scrollbar-size-vertical: 1; scrollbar-gutter: stable;
    }
    FindScreen OptionList > .option-list--option-highlighted,
    FindScreen OptionList:focus > .option-list--option-highlighted {
        background: $primary 16%; color: $foreground; text-style: none;
    }
    FindScreen Horizontal { height: 1fr; }
    FindScreen #found { width: 2fr; height: 100%; }
    FindScreen #card { width: 3fr; height: 100%; margin: 0 0 0 1; scrollbar-size-vertical: 1; }
    FindScreen #card:focus { background: $foreground 8%; }
    FindScreen #card Static { height: auto; }
    FindScreen #who { text-style: bold; }
    FindScreen #lines, FindScreen #lines:focus {
        height: 1fr; border-top: solid $foreground 45%;
        border-title-color: $foreground; border-title-style: bold;
    }
    FindScreen #lines:focus { border-top: solid $primary; }
    """
    BINDINGS: ClassVar = [
        Binding("up", "choose(-1)", tooltip=N_("The rider or team above"), id="find.up"),
        Binding("down", "choose(1)", tooltip=N_("The rider or team below"), id="find.down"),
        Binding("pageup", "choose(-8)", tooltip=N_("Further up"), id="find.page-up"),
        Binding("pagedown", "choose(8)", tooltip=N_("Further down"), id="find.page-down"),
        Binding("f2", "follow", tooltip=N_("Follow the rider or team, or no longer"), id="find.follow"),
        Binding("escape", "dismiss", tooltip=N_("Close this panel"), id="find.close"),
    ]

    def __init__(
        self,
        moment: Callable[[], Snapshot],
        followed: Followed,
        follow: Callable[[Followed], None],
        name: str = "",
    ) -> None:
        """Create the panel.

        Args:
            moment: returns the race as the screen shows it now.
            followed: the riders and teams that are followed.
            follow: called with those followed from now on.
            name: what to search for at first; "" for everybody.
        """
        super().__init__()
        self._moment = moment
        self._followed = followed
        self._follow = follow
        self._first = name
        self._roster = roster_at(moment())
        self._found: list[Found] = []
        self._lines: list[EventBase] = []
        self._shown: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the input, the matches, the card and the lines."""
        with Vertical() as frame:
            frame.border_title = Content(_("Find a rider or a team"))
            yield Input(self._first, placeholder=_("name, bib or team"))
            with Horizontal():
                found = OptionList(id="found")
                found.can_focus = False
                yield found
                with VerticalScroll(id="card"):
                    yield Static(id="who")
                    yield Static(id="facts")
            yield OptionList(id="lines")

    def on_mount(self) -> None:
        """Show everybody, and start updating."""
        self.search(self._first)
        self.set_interval(LOOK_S, self.look)

    def on_resize(self) -> None:
        """Lay the names and the lines out for the new size."""
        self.call_after_refresh(self._lay_out)

    def _lay_out(self) -> None:
        self._name_them()
        self._shown = ()
        self.look()

    # -- the search -----------------------------------------------------------------------------------

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search for the text typed."""
        event.stop()
        self.search(event.value)

    def search(self, text: str) -> None:
        """Show the matches for a text; of "", everybody, those followed first."""
        found = find(text, self._roster)
        self._found = found if text.strip() else sorted(found, key=lambda one: not self._is_followed(one))
        self.query_one("#found", OptionList).highlighted = None
        self._name_them()

    def _name_them(self) -> None:
        """Show the names of the matches; the one chosen stays chosen."""
        found = self.query_one("#found", OptionList)
        chosen = found.highlighted or 0
        width = found.scrollable_content_region.width - 1
        found.set_options([Option(self._named(one, width)) for one in self._found])
        if self._found:
            found.highlighted = min(chosen, len(self._found) - 1)
        self.look()

    def _named(self, one: Found, width: int) -> Content:
        """Return a match as a line of the list: mark, bib, name, team code."""
        mark = f"{FOLLOWED if self._is_followed(one) else ' '} "
        if isinstance(one, Rider):
            bib = "" if one.bib is None else f"{one.bib} "
            code = self._roster.stage.team_code(one.team) or ""
        else:
            bib, code = "", _("team")
        room = max(1, width - len(mark) - 1 - len(code))
        name = pad(bib + one.name, room)
        return content_of(
            ((mark, "followed"), (name, "text" if isinstance(one, Rider) else "strong"), (f" {code}", "soft"))
        )

    def _is_followed(self, one: Found) -> bool:
        stage = self._roster.stage
        if isinstance(one, Rider):
            return is_followed(one, self._followed, stage)
        return is_team_followed(one.name, self._followed, stage)

    @property
    def chosen(self) -> Found | None:
        """The match chosen, or None where there is none."""
        index = self.query_one("#found", OptionList).highlighted
        return self._found[index] if index is not None and index < len(self._found) else None

    def action_choose(self, step: int) -> None:
        """Choose the next match, or the one before."""
        found = self.query_one("#found", OptionList)
        if self._found:
            found.highlighted = max(0, min(len(self._found) - 1, (found.highlighted or 0) + step))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the match chosen."""
        if event.option_list.id == "found":
            self.query_one("#card").scroll_home(animate=False)
            self.look()

    def action_follow(self) -> None:
        """Follow the match chosen, or stop following."""
        if (one := self.chosen) is not None:
            self._followed = toggled(self._followed, one, self._roster.stage)
            self._follow(self._followed)
            self._name_them()

    # -- the match chosen -------------------------------------------------------------------------------

    def look(self) -> None:
        """Show what is known now of the match chosen, if any of it can have changed."""
        snapshot, one = self._moment(), self.chosen
        shown = (one and one.name, snapshot.at.replace(microsecond=0), len(snapshot.feed), snapshot.feed.lines)
        if shown == self._shown:
            return
        self._shown = shown
        who, card = self.query_one("#who", Static), self.query_one("#facts", Static)
        if one is None:
            who.update(Content(_("Nobody of that name so far")))
            card.update(Content(""))
            self._list([], snapshot)
            return
        who.update(Content(heading(one)))
        if isinstance(one, Rider):
            facts = rider_facts(one, snapshot)
        else:
            facts = team_facts(one, self._roster.riders_of(one.name), snapshot)
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(style="bold", no_wrap=True)
        table.add_column(overflow="fold")
        for name, words in facts:
            table.add_row(Text(name), Text(words))
        card.update(table)
        stage = snapshot.state.stage
        self._list(lines_naming(snapshot.feed, only(one, stage), stage, _LINES), snapshot)

    def _list(self, lines: list[EventBase], snapshot: Snapshot) -> None:
        """List the lines; the one chosen stays chosen."""
        listed = self.query_one("#lines", OptionList)
        index = listed.highlighted
        chosen = self._lines[index].id if index is not None and index < len(self._lines) else None
        width = listed.scrollable_content_region.width - 1
        listed.border_title = Content(
            ngettext("{n} line that names them", "{n} lines that name them", len(lines)).format(n=len(lines))
        )
        self._lines = lines
        rows = [line_rows(event, snapshot.feed, snapshot.state.stage, width) for event in lines]
        listed.set_options([Option(Content("\n").join(map(content_of, line))) for line in rows])
        ids = [event.id for event in lines]
        listed.highlighted = ids.index(chosen) if chosen in ids else 0 if ids else None

    def on_descendant_focus(self) -> None:
        """Show what the keys do in the widget that got the focus."""
        focused = None if self.focused is None else self.focused.id
        self.query_one(Vertical).border_subtitle = Content(_(_HINTS.get(focused or "", _HINTS[""])))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Move the focus to the lines."""
        event.stop()
        self._to_lines()

    def _to_lines(self) -> None:
        if self._lines:
            self.query_one("#lines").focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the moment of the line selected; a click on a name moves the focus to its lines."""
        event.stop()
        if event.option_list.id == "found":
            self._to_lines()
        else:
            self.dismiss(self._lines[event.option_index].at)


def content_of(row: Row) -> Content:
    """Return a row as content in the colours of the theme."""
    return Content.assemble(*((text, _style(ink)) for text, ink in row))


def _style(name: str) -> str:
    ink = INKS[name]
    weight = ("bold " if ink.bold else "") + ("italic " if ink.italic else "")
    return f"{weight}${ink.color} {round(100 * ink.strength)}%"
