"""The library: which stages there are, without what happened in them."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tracker.journal import LogError, read_log
from tracker.languages import long_date
from tracker.library import Entry, entries, set_aside
from tracker.playhead import replayed
from tracker.race.language import N_, _
from tracker.race.notation import format_km
from tracker.race.timeline import Timeline
from tracker.screens.help import HelpScreen
from tracker.screens.keyline import KeyLine

if TYPE_CHECKING:
    from tracker.app import ArdoiseApp

ORIGINS = {"bundled": N_("comes with Ardoise"), "recorded": N_("recorded"), "own": N_("yours")}


def _watch_on_enter(action: str) -> Binding:
    return Binding(
        "enter", action, N_("watch"), key_display="enter", tooltip=N_("Watch the stage"), id="library.play"
    )


class StageList(OptionList):
    """The stages; Enter is the list's own, so that it comes after the arrows pressed before it."""

    BINDINGS: ClassVar = [_watch_on_enter("select")]


class LibraryScreen(Screen[None]):
    """A list of stages; Enter plays one."""

    app: "ArdoiseApp"

    DEFAULT_CSS = """
    LibraryScreen > Static { height: 1; padding: 0 1; background: $panel; }
    LibraryScreen > Vertical {
        height: 1fr;
        border: round $foreground 30%; border-title-color: $foreground; border-title-style: bold;
        border-subtitle-color: $foreground 72%;
    }
    LibraryScreen OptionList {
        height: 1fr; border: none; padding: 0; background: $background;
        scrollbar-size-vertical: 1;
    }
    LibraryScreen OptionList:focus { border: none; background-tint: transparent; }
    LibraryScreen OptionList > .option-list--option { padding: 0 2; }
    LibraryScreen OptionList:focus > .option-list--option-highlighted {
        background: $primary 25%; color: $foreground; text-style: none;
    }
    """
    BINDINGS: ClassVar = [
        _watch_on_enter("play"),
        Binding("question_mark", "help", N_("help"), tooltip=N_("This help"), id="library.help"),
        Binding("q,escape", "leave", N_("quit"), tooltip=N_("Leave Ardoise"), id="library.quit"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def compose(self) -> ComposeResult:
        """Make the list."""
        yield Static(Content.assemble(("Ardoise", "bold"), "  " + _("the slate: pick a stage and watch")))
        with Vertical() as frame:
            frame.border_title = Content(_("Stages"))
            frame.border_subtitle = Content(_("nothing here tells what happened"))
            yield StageList()
        yield KeyLine()

    def on_mount(self) -> None:
        """Read the headers."""
        self._fill()

    def on_screen_resume(self) -> None:
        """Read the headers again: a stage may have been recorded meanwhile."""
        self._fill()

    def _fill(self) -> None:
        found = entries()
        if found == self._entries:
            return
        self._entries = found
        options = self.query_one(OptionList)
        highlighted = options.highlighted or 0
        options.clear_options()
        options.add_options([Option(_described(entry)) for entry in found])
        options.highlighted = min(highlighted, len(found) - 1) if found else None
        options.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Play the stage chosen."""
        event.stop()
        self._watch(self._entries[event.option_index])

    def action_play(self) -> None:
        """Play the highlighted stage."""
        self.query_one(OptionList).action_select()

    def _watch(self, entry: Entry) -> None:
        from tracker.screens.stage import StageScreen

        try:
            log = read_log(entry.path)
        except LogError as error:
            self.notify(str(error), severity="error", timeout=10, markup=False)
            return
        timeline = Timeline(log.stage, log.events)
        playhead = replayed(timeline, self.app.clock(), self.app.settings)
        self.app.push_screen(StageScreen(timeline, playhead, notices=set_aside(log, entry.path.name, 3)))

    def action_help(self) -> None:
        """Tell what the keys do."""
        self.app.push_screen(HelpScreen.of(self, arrows=N_("Choose a stage")))

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit()


def _described(entry: Entry) -> Content:
    stage = entry.stage
    road = f"{stage.start or '?'} → {stage.finish or '?'}" if stage.start or stage.finish else entry.id
    facts = [road]
    if stage.distance_km is not None:
        facts.append(f"{format_km(stage.distance_km)} km")
    if stage.start_at is not None:
        facts.append(long_date(stage.start_at))
    return Content.assemble(
        (stage.title, "bold"),
        "  ",
        (_(ORIGINS[entry.origin]), "dim"),
        "\n",
        ("  ".join(facts), "$foreground 80%"),
    )
