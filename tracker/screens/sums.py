"""The virtual GC explained: each rider's place as a sum, and what the lead depends on, over the stage."""

from collections.abc import Callable
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tracker.race.language import N_, _
from tracker.race.notation import format_gap
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider
from tracker.race.sums import sum_words, takeover_words
from tracker.race.takeover import takeover
from tracker.race.virtual import VirtualGC, virtual_gc
from widgets.cells import pad

LOOK_S = 0.5
"""Seconds between two updates while the panel is open."""


class SumsScreen(ModalScreen[None]):
    """The riders of the virtual GC, and below them the sum of the one chosen."""

    DEFAULT_CSS = """
    SumsScreen { align: center middle; }
    SumsScreen > Vertical {
        width: 92; max-width: 100%; height: auto; max-height: 100%;
        background: $surface; border: round $primary; padding: 0 2;
        border-title-color: $foreground; border-title-style: bold; border-subtitle-color: $foreground 72%;
    }
    SumsScreen OptionList, SumsScreen OptionList:focus {
        border: none; padding: 0; height: auto; max-height: 12; background: $surface; scrollbar-size-vertical: 1;
    }
    SumsScreen Static { height: auto; }
    SumsScreen #sum { min-height: 3; margin: 1 0; }
    """
    BINDINGS: ClassVar = [
        Binding("escape,e,q", "dismiss", N_("close"), tooltip=N_("Close this panel"), id="sums.close"),
    ]

    def __init__(self, moment: Callable[[], Snapshot | None]) -> None:
        """Create the panel; `moment` returns the race as the screen shows it now, or None."""
        super().__init__()
        self._moment = moment
        self._listed: tuple[tuple[str, str], ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the space for the riders and the sum."""
        with Vertical() as body:
            body.border_title = Content(_("Virtual GC, explained"))
            body.border_subtitle = Content(_("↑ ↓ another rider · esc closes"))
            yield Static(id="lead")
            yield OptionList()
            yield Static(id="sum")

    def on_mount(self) -> None:
        """Show the sums, and start updating."""
        self.look()
        self.set_interval(LOOK_S, self.look)

    def look(self) -> None:
        """Show the riders in their present order; the one chosen stays chosen."""
        snapshot = self._moment()
        virtual = None if snapshot is None else virtual_gc(snapshot.state, snapshot.at)
        lead = self.query_one("#lead", Static)
        if snapshot is None or virtual is None:
            lead.update(Content(_("No virtual GC here: it needs a GC before the stage and a gap.")))
            self._list(())
            self.query_one("#sum", Static).update(Content(""))
            return
        sentences = takeover_words(takeover(snapshot.state, snapshot.at))
        lead.update(Content("\n").join([Content(sentence) for sentence in sentences]))
        lead.display = bool(sentences)
        self._list(tuple(_lines(virtual)))
        self._say()

    def _list(self, lines: tuple[tuple[str, str], ...]) -> None:
        if lines == self._listed:
            return
        riders = self.query_one(OptionList)
        chosen = riders.highlighted
        key = self._listed[chosen][0] if chosen is not None and chosen < len(self._listed) else None
        self._listed = lines
        riders.set_options([Option(Content(text)) for _key, text in lines])
        keys = [name for name, _text in lines]
        riders.highlighted = (keys.index(key) if key in keys else 0) if keys else None

    def on_option_list_option_highlighted(self) -> None:
        """Show the sum of the rider chosen."""
        self._say()

    def _say(self) -> None:
        chosen, snapshot = self.query_one(OptionList).highlighted, self._moment()
        if chosen is None or snapshot is None or chosen >= len(self._listed):
            return
        said = sum_words(snapshot.state, self._listed[chosen][0], snapshot.at)
        self.query_one("#sum", Static).update(Content(said))


def _lines(virtual: VirtualGC) -> list[tuple[str, str]]:
    """Return (key, line) for each rider: those who may lead, those with a place in order, the others."""
    riders: list[Rider] = [row.rider for row in virtual.rows] + [one.rider for one in virtual.at_best]
    width = max(cell_len(rider.name) for rider in riders)
    lines = []
    for row in virtual.rows:
        gap = format_gap(row.gap_s) if row.position > 1 else ""
        lines.append((row.rider.key, f"{row.position:>3}  {pad(row.rider.name, width)}  {gap:>8}"))
    may_lead = [(one.rider.key, f"  ?  {one.rider.name}") for one in virtual.at_best if (one.gap_min_s or 0) <= 0]
    others = [(one.rider.key, f"  ?  {one.rider.name}") for one in virtual.at_best if (one.gap_min_s or 0) > 0]
    return [*may_lead, *lines, *others]
