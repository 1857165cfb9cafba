"""The library: the list of stages, without their results."""

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
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.screens.help import HelpScreen
from tracker.screens.keyline import KeyLine
from tracker.screens.stops import stop_in, stopped_words
from tracker.settings import Stopped
from widgets.cells import shorten_words
from widgets.courselabels import short_name
from widgets.profile import blocks, profile

if TYPE_CHECKING:
    from tracker.app import ArdoiseApp

ORIGINS = {"bundled": N_("comes with Ardoise"), "recorded": N_("recorded"), "own": N_("yours")}


_PROFILE_CELLS = 72
"""Width of a profile in the list, in cells."""


def _watch_on_enter(action: str) -> Binding:
    return Binding(
        "enter", action, N_("watch"), key_display="enter", tooltip=N_("Watch the stage"), id="library.play"
    )


class StageList(OptionList):
    """The stages. Enter is a binding of the list, so that it is handled after the arrows pressed before it."""

    BINDINGS: ClassVar = [_watch_on_enter("select")]


class LibraryScreen(Screen[None]):
    """A list of stages; Enter plays one."""

    app: "ArdoiseApp"

    DEFAULT_CSS = """
    LibraryScreen > Static { height: 1; padding: 0 1; background: $panel; }
    LibraryScreen > Vertical {
        height: 1fr;
        border: round $foreground 45%; border-title-color: $foreground; border-title-style: bold;
        border-subtitle-color: $foreground 72%;
    }
    LibraryScreen:light > Vertical { border: round $foreground 58%; }
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
        self._filled: tuple[list[Entry], dict[str, Stopped], int] | None = None

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        yield Static(Content.assemble(("Ardoise", "bold"), "  " + _("the slate: pick a stage and watch")))
        with Vertical() as frame:
            frame.border_title = Content(_("Stages"))
            frame.border_subtitle = Content(_("no results are given away here"))
            yield StageList()
        yield KeyLine()

    def on_mount(self) -> None:
        """Read the stages' headers."""
        self._fill()

    def on_screen_resume(self) -> None:
        """Read the stages' headers again, since one may have been recorded meanwhile."""
        self._fill()

    def _fill(self) -> None:
        found, stopped = entries(), dict(self.app.settings.stopped)
        width = max(20, min(_PROFILE_CELLS, self.app.size.width - 12))
        if (found, stopped, width) == self._filled:
            return
        self._filled, self._entries = (found, stopped, width), found
        options = self.query_one(OptionList)
        highlighted = options.highlighted or 0
        options.clear_options()
        for before, entry in zip([None, *found], found, strict=False):
            if before is not None and before.stage.race_and_year != entry.stage.race_and_year:
                options.add_option(None)  # a line between two races
            options.add_option(Option(_described(entry, stopped.get(entry.stage.id), width)))
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
        stopped = stop_in(timeline, self.app.settings)

        def watch(goes_on: bool | None) -> None:
            if goes_on is None:
                return
            playhead = replayed(timeline, self.app.clock(), self.app.settings)
            if goes_on and stopped is not None:
                playhead.seek(stopped.at)
            self.app.push_screen(StageScreen(timeline, playhead, notices=set_aside(log, entry.path.name, 3)))

        if stopped is None:
            watch(False)
        else:
            from tracker.screens.goon import GoOn

            self.app.push_screen(GoOn(log.stage.title, stopped_words(stopped, log.stage)), watch)

    def action_help(self) -> None:
        """Show what the keys do."""
        self.app.push_screen(HelpScreen.of(self, arrows=N_("Choose a stage")))

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit()


def _described(entry: Entry, stopped: Stopped | None, width: int) -> Content:
    """Return a stage in a few lines: its name, its course with the climbs, and where its replay was left."""
    stage = entry.stage
    road = f"{stage.start or '?'} → {stage.finish or '?'}" if stage.start or stage.finish else entry.id
    facts = [road]
    if stage.distance_km is not None:
        facts.append(f"{format_km(stage.distance_km)} km")
    if stage.start_at is not None:
        facts.append(long_date(stage.start_at))
    parts: list[str | tuple[str, str]] = [(stage.title, "bold"), "  ", (_(ORIGINS[entry.origin]), "dim")]
    if stopped is not None:
        said = _("stopped {where}").format(where=stopped_words(stopped, stage))
        parts += ["  ", (f"▸ {said}", "$text-warning")]
    parts += ["\n", ("  ".join(facts), "$foreground 80%")]
    drawn = profile(stage, width)
    if drawn is not None and (climbs := _climbs(stage)):
        parts += ["\n", ("".join(text for text, _ink in blocks(drawn, 0, 1)[0]), "$text-success")]
        parts += ["\n", (shorten_words(climbs, max(width, _PROFILE_CELLS)), "$foreground 80%")]
    return Content.assemble(*parts)


def _climbs(stage: Stage) -> str:
    """Return the climbs in the order in which they are ridden: "Espigoulier 1 · Mazaugues 3"."""
    named = sorted(
        (climb for climb in stage.climbs if climb.km_to_go is not None and not climb.found),
        key=lambda climb: -(climb.km_to_go or 0.0),
    )
    return " · ".join(f"{short_name(climb.name)} {climb.category or ''}".rstrip() for climb in named)
