"""The panes of a stage, laid out for the room there is."""

from textual.app import ComposeResult
from textual.containers import Container
from textual.events import Resize
from textual.geometry import Size
from textual.reactive import reactive

from tracker.languages import long_date
from tracker.library import following
from tracker.race.aftermath import Aftermath, aftermath, coming_words
from tracker.race.followed import NOBODY, Followed
from tracker.race.snapshot import Snapshot
from tracker.race.timeline import Timeline
from tracker.screens.layout import PaneLayout, arranged
from widgets.course import CoursePane
from widgets.feed import FeedPane
from widgets.finish import FinishPane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.pane import Pane
from widgets.slate import Slate
from widgets.standings import StandingsPane
from widgets.timetrial import TimeTrialPane

PANES: tuple[str, ...] = ("feed", "groups", "standings", "gaps", "course")
"""The panes of a road stage that can be shown alone, in the order of their keys."""

TRIAL_PANES: tuple[str, ...] = ("feed", "trial", "standings", "course")
"""Those of a time trial, which has neither groups nor gaps on the road."""

FINISHED_PANES: tuple[str, ...] = ("feed", "finish", "standings", "gaps", "course")
"""Those of a road stage that is over, which has a result and no groups any more."""

FINISHED_TRIAL_PANES: tuple[str, ...] = ("feed", "finish", "standings", "course")
"""Those of a time trial that is over."""

ALL_PANES: frozenset[str] = frozenset({*PANES, *TRIAL_PANES, *FINISHED_PANES})


class StagePanes(Container):
    """All panes of a stage, bound to one snapshot, each where `arranged` puts it."""

    DEFAULT_CSS = """
    StagePanes { height: 1fr; }
    """

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The moment that every pane shows."""
    followed: reactive[Followed] = reactive(NOBODY, repaint=False)
    """The riders and teams that every pane marks."""
    aftermath: reactive[Aftermath | None] = reactive(None, repaint=False)
    """The day in a few lines; None before the stage is over."""
    shown: reactive[str] = reactive("feed", init=False)
    """The pane that was asked for: it has a place at every size, and all the room when zoomed."""
    zoomed: reactive[bool] = reactive(False, init=False)
    """Whether the pane asked for is shown alone."""

    def __init__(self) -> None:
        """Create the panes, without a size yet."""
        super().__init__()
        self._layout_of_panes = PaneLayout()
        self._room = Size(0, 0)
        self._shown_before = "feed"
        self._said_of: tuple[object, ...] = ()

    @property
    def layout(self) -> PaneLayout:
        """The layout that places the panes."""
        return self._layout_of_panes

    def compose(self) -> ComposeResult:
        """Make the panes."""
        yield CoursePane(id="course").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield Slate(id="slate").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield FeedPane(id="feed").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield TimeTrialPane(id="trial").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield GroupsPane(id="groups").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield FinishPane(id="finish").data_bind(StagePanes.snapshot, StagePanes.followed, StagePanes.aftermath)
        yield GapChart(id="gaps").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield StandingsPane(id="standings").data_bind(StagePanes.snapshot, StagePanes.followed)

    def on_mount(self) -> None:
        """Make every pane focusable."""
        for pane in ALL_PANES:
            self.query_one(f"#{pane}").can_focus = True
        self._place()

    def watch_snapshot(self) -> None:
        """Choose the panes by the stage's format, which a late header may change, and by whether it is over."""
        state = self.snapshot.state if self.snapshot is not None else None
        in_trial = state is not None and state.stage.format != "road"
        is_over = state is not None and state.status == "finished" and not state.cancelled
        was_over = self.has_class("-over")
        if self.has_class("-trial" if in_trial else "-road") and was_over == is_over:
            return
        self.set_class(in_trial, "-trial")
        self.set_class(not in_trial, "-road")
        self.set_class(is_over, "-over")
        if is_over and not was_over and self.shown in ("feed", TRIAL_PANES[1] if in_trial else PANES[1]):
            # Where there is room for one pane it is the result; going back brings back what was there.
            self._shown_before, self.shown = self.shown, "finish"
        elif was_over and not is_over and self.shown == "finish":
            self.shown = self._shown_before
        self.shown = self._here(self.shown)
        self._place()

    @property
    def panes(self) -> tuple[str, ...]:
        """The panes that can be shown alone, in their order."""
        if self.has_class("-over"):
            return FINISHED_TRIAL_PANES if self.has_class("-trial") else FINISHED_PANES
        return TRIAL_PANES if self.has_class("-trial") else PANES

    def _here(self, pane: str) -> str:
        """Return this stage's counterpart of a pane that another format has."""
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
        is_trial, is_over = self.has_class("-trial"), self.has_class("-over")
        places = arranged(*self._room, self.shown, trial=is_trial, over=is_over, zoomed=self.zoomed)
        if places == self._layout_of_panes.places:
            return
        self._layout_of_panes.places = places
        for pane in self.children:
            pane.display = pane.id in places
        for pane in self.query(Pane):
            pane.detailed = self.zoomed and pane.id == self.shown
        self.query_one(CoursePane).with_km = "slate" not in places
        self.query_one(Slate).with_names = (
            "feed" not in places if is_over else not is_trial and "groups" not in places
        )
        self.refresh(layout=True)

    def show(self, pane: str) -> None:
        """Show a pane and give it the focus."""
        pane = self._here(pane)
        self.shown = pane
        self.query_one(f"#{pane}").focus()

    def next_pane(self, step: int) -> None:
        """Show the next pane, or the one before."""
        self.show(self.pane_after(self.shown, step))

    def pane_after(self, pane: str, step: int = 1) -> str:
        """Return the pane that is `step` steps after another one, in a circle."""
        return self.panes[(self.panes.index(pane) + step) % len(self.panes)]

    def look_back(self, timeline: Timeline) -> None:
        """Sum up the day of the snapshot once it is over, and again whenever the log has more of it."""
        if self.snapshot is None or not self.has_class("-over"):
            self.aftermath = None
            return
        said_of = (timeline, len(timeline), timeline.neighbours(self.snapshot.at)[0])
        if self.aftermath is None or said_of != self._said_of:
            self._said_of = said_of
            after = following(timeline.stage)
            day = long_date(after.start_at.date()) if after is not None and after.start_at is not None else ""
            coming = coming_words(after, day) if after is not None else ""
            self.aftermath = aftermath(timeline, self.snapshot, coming)

    def follow(self) -> None:
        """Scroll the feed to its newest line and keep it there."""
        self.query_one(FeedPane).follow()

    def next_table(self) -> None:
        """Show the next table."""
        self.query_one(StandingsPane).action_next_table()

    def watch_shown(self) -> None:
        """Show the pane asked for."""
        self._place()

    def watch_zoomed(self) -> None:
        """Show the pane asked for alone, or among the others again."""
        self._place()
