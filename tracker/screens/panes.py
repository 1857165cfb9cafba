"""The panes of a stage, laid out for the room there is."""

from textual.app import ComposeResult
from textual.containers import Container
from textual.events import Resize
from textual.geometry import Size
from textual.reactive import reactive

from tracker.race.followed import NOBODY, Followed
from tracker.race.snapshot import Snapshot
from tracker.screens.layout import PaneLayout, arranged
from widgets.course import CoursePane
from widgets.feed import FeedPane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.pane import Pane
from widgets.slate import Slate
from widgets.standings import StandingsPane
from widgets.timetrial import TimeTrialPane

PANES: tuple[str, ...] = ("feed", "groups", "standings", "gaps", "course")
"""The panes of a road stage that can be looked at alone, in the order of their keys."""

TRIAL_PANES: tuple[str, ...] = ("feed", "trial", "standings", "course")
"""Those of a time trial, which has neither groups nor gaps on the road."""


class StagePanes(Container):
    """All panes of a stage, bound to one snapshot, each where `arranged` puts it."""

    DEFAULT_CSS = """
    StagePanes { height: 1fr; }
    """

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The moment that every pane shows."""
    followed: reactive[Followed] = reactive(NOBODY, repaint=False)
    """Whom every pane marks."""
    shown: reactive[str] = reactive("feed", init=False)
    """The pane that was asked for: it has a place at every size, and all of them when zoomed."""
    zoomed: reactive[bool] = reactive(False, init=False)
    """Whether the shown pane has all the room."""

    def __init__(self) -> None:
        """Have no room yet."""
        super().__init__()
        self._layout_of_panes = PaneLayout()
        self._room = Size(0, 0)

    @property
    def layout(self) -> PaneLayout:
        """What puts the panes where they belong."""
        return self._layout_of_panes

    def compose(self) -> ComposeResult:
        """Make the panes."""
        yield CoursePane(id="course").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield Slate(id="slate").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield FeedPane(id="feed").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield TimeTrialPane(id="trial").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield GroupsPane(id="groups").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield GapChart(id="gaps").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield StandingsPane(id="standings").data_bind(StagePanes.snapshot, StagePanes.followed)

    def on_mount(self) -> None:
        """Let every pane be chosen."""
        for pane in {*PANES, *TRIAL_PANES}:
            self.query_one(f"#{pane}").can_focus = True
        self._place()

    def watch_snapshot(self) -> None:
        """Follow the format of the stage, which a header told late may change."""
        in_trial = self.snapshot is not None and self.snapshot.state.stage.format != "road"
        if self.has_class("-trial" if in_trial else "-road"):
            return
        self.set_class(in_trial, "-trial")
        self.set_class(not in_trial, "-road")
        self.shown = self._here(self.shown)
        self._place()

    @property
    def panes(self) -> tuple[str, ...]:
        """The panes that can be looked at alone, in their order."""
        return TRIAL_PANES if self.has_class("-trial") else PANES

    def _here(self, pane: str) -> str:
        """Return the pane that shows here what `pane` shows of a stage of the other format."""
        return pane if pane in self.panes else self.panes[1]

    def fit(self, width: int, height: int) -> None:
        """Lay the panes out for a screen of this size, in cells, before they are given their room."""
        self._room = Size(width, max(1, height - 2))
        self._place()

    def on_resize(self, event: Resize) -> None:
        """Lay the panes out for the room that they have."""
        if event.size != self._room:
            self._room = event.size
            self._place()

    def _place(self) -> None:
        """Give each pane its place, and hide those that have none."""
        if not self.is_mounted:
            return
        is_trial = self.has_class("-trial")
        places = arranged(*self._room, self.shown, trial=is_trial, zoomed=self.zoomed)
        if places == self._layout_of_panes.places:
            return
        self._layout_of_panes.places = places
        for pane in self.children:
            pane.display = pane.id in places
        for pane in self.query(Pane):
            pane.detailed = self.zoomed and pane.id == self.shown
        self.query_one(Slate).with_names = not is_trial and "groups" not in places
        self.refresh(layout=True)

    def show(self, pane: str) -> None:
        """Bring a pane to the fore, and the keys to it."""
        pane = self._here(pane)
        self.shown = pane
        self.query_one(f"#{pane}").focus()

    def next_pane(self, step: int) -> None:
        """Bring the next pane to the fore, or the one before."""
        self.show(self.pane_after(self.shown, step))

    def pane_after(self, pane: str, step: int = 1) -> str:
        """Return the pane so many steps after another one."""
        return self.panes[(self.panes.index(pane) + step) % len(self.panes)]

    def follow(self) -> None:
        """Let the feed follow the newest line again."""
        self.query_one(FeedPane).follow()

    def next_table(self) -> None:
        """Show the next of the tables."""
        self.query_one(StandingsPane).action_next_table()

    def watch_shown(self) -> None:
        """Show the pane."""
        self._place()

    def watch_zoomed(self) -> None:
        """Give the shown pane all the room, or take it back."""
        self._place()
