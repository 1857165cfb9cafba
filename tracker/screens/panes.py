"""The panes of a stage, laid out for the room there is: three columns, two, or one pane at a time."""

from textual.app import ComposeResult
from textual.containers import Container
from textual.reactive import reactive

from tracker.library import following
from tracker.race.aftermath import Aftermath, aftermath
from tracker.race.followed import NOBODY, Followed
from tracker.race.snapshot import Snapshot
from tracker.race.timeline import Timeline
from widgets.course import CoursePane
from widgets.feed import FeedPane
from widgets.finish import FinishPane
from widgets.gapchart import GapChart
from widgets.groups import GroupsPane
from widgets.slate import Slate
from widgets.standings import StandingsPane
from widgets.timetrial import TimeTrialPane

PANES: tuple[str, ...] = ("feed", "groups", "standings", "gaps", "course")
"""The panes of a road stage that can be looked at alone, in the order of their keys."""

TRIAL_PANES: tuple[str, ...] = ("feed", "trial", "standings", "course")
"""Those of a time trial, which has neither groups nor gaps on the road."""

FINISHED_PANES: tuple[str, ...] = ("feed", "finish", "standings", "gaps", "course")
"""Those of a road stage that is over, which has a result and no groups any more."""

FINISHED_TRIAL_PANES: tuple[str, ...] = ("feed", "finish", "standings", "course")
"""Those of a time trial that is over."""

NARROW, WIDE = 100, 160
"""Cells below which there is one column, and from which there are three."""

SHORT, LOW, LOWEST, NO_SLATE = 34, 26, 19, 13
"""Lines below which the course is a line, there is one pane, the course goes, and the slate goes too."""


ALL_PANES: frozenset[str] = frozenset({*PANES, *TRIAL_PANES, *FINISHED_PANES})


class StagePanes(Container):
    """All panes of a stage, bound to one snapshot.

    With little room the slate stays, and one other pane at a time is shown below the progress line.
    """

    DEFAULT_CSS = """
    StagePanes {
        layout: grid;
        grid-size: 2;
        grid-columns: 48fr 52fr;
        grid-rows: 10 6 9 1fr;
        height: 1fr;
    }
    StagePanes > CoursePane { column-span: 2; height: 1fr; }
    StagePanes > FeedPane { row-span: 2; }
    StagePanes > TimeTrialPane { row-span: 2; }
    StagePanes.-short { grid-rows: 4 6 7 1fr; }
    StagePanes.-three-columns {
        grid-size: 3;
        grid-columns: 3fr 4fr 3fr;
        grid-rows: 11 6 14 1fr;
    }
    StagePanes.-three-columns > CoursePane { column-span: 3; }
    StagePanes.-three-columns > FeedPane { row-span: 3; }
    StagePanes.-three-columns > GroupsPane { row-span: 2; }
    StagePanes.-three-columns > GapChart { row-span: 2; }
    StagePanes > FinishPane { display: none; row-span: 2; }
    StagePanes.-finished > FinishPane { display: block; }
    StagePanes.-finished > GroupsPane, StagePanes.-finished > GapChart, StagePanes.-finished > TimeTrialPane {
        display: none;
    }
    StagePanes.-three-columns.-trial, StagePanes.-three-columns.-finished { grid-rows: 11 6 1fr; }
    StagePanes.-three-columns.-trial > FeedPane, StagePanes.-three-columns.-finished > FeedPane { row-span: 2; }
    StagePanes.-one-pane {
        grid-size: 1;
        grid-columns: 1fr;
        grid-rows: 4 6 1fr;
    }
    StagePanes.-one-pane.-no-course { grid-rows: 6 1fr; }
    StagePanes.-one-pane.-course-shown { grid-rows: 1fr 6; }
    StagePanes.-one-pane.-no-slate { grid-rows: 1fr; }
    StagePanes.-one-pane > *, StagePanes.-zoomed > * { row-span: 1; column-span: 1; display: none; }
    StagePanes.-one-pane > CoursePane, StagePanes.-one-pane > Slate { display: block; }
    StagePanes.-no-course > CoursePane, StagePanes.-no-slate > Slate { display: none; }
    StagePanes.-zoomed { grid-size: 1; grid-columns: 1fr; grid-rows: 1fr; }
    StagePanes.-zoomed > CoursePane, StagePanes.-zoomed > Slate { display: none; }
    StagePanes.-one-pane > .-shown, StagePanes.-zoomed > .-shown { display: block; }
    StagePanes.-road > TimeTrialPane { display: none; }
    StagePanes.-trial > GroupsPane, StagePanes.-trial > GapChart { display: none; }
    """

    snapshot: reactive[Snapshot | None] = reactive(None, repaint=False)
    """The moment that every pane shows."""
    followed: reactive[Followed] = reactive(NOBODY, repaint=False)
    """Whom every pane marks."""
    aftermath: reactive[Aftermath | None] = reactive(None, repaint=False)
    """The day in a few lines, once it is over."""
    shown: reactive[str] = reactive("feed", init=False)
    """The pane that is shown when there is room for one, or when it is zoomed."""
    zoomed: reactive[bool] = reactive(False, init=False)
    """Whether the shown pane has all the room."""

    _shown_before = "feed"
    """What was shown before the stage was over."""
    _said_of: tuple[object, ...] = ()
    """What the aftermath was last made of."""

    def compose(self) -> ComposeResult:
        """Make the panes; the grid places them in this order."""
        yield CoursePane(id="course").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield Slate(id="slate").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield FeedPane(id="feed", classes="-shown").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield TimeTrialPane(id="trial").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield GroupsPane(id="groups").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield FinishPane(id="finish").data_bind(StagePanes.snapshot, StagePanes.followed, StagePanes.aftermath)
        yield GapChart(id="gaps").data_bind(StagePanes.snapshot, StagePanes.followed)
        yield StandingsPane(id="standings").data_bind(StagePanes.snapshot, StagePanes.followed)

    def on_mount(self) -> None:
        """Let every pane be chosen."""
        for pane in ALL_PANES:
            self.query_one(f"#{pane}").can_focus = True

    def watch_snapshot(self) -> None:
        """Follow the format of the stage, which a header may change, and whether it is over."""
        state = self.snapshot.state if self.snapshot is not None else None
        in_trial = state is not None and state.stage.format != "road"
        is_over = state is not None and state.status == "finished" and not state.cancelled
        before = self.has_class("-finished")
        if self.has_class("-trial" if in_trial else "-road") and before == is_over:
            return
        self.set_class(in_trial, "-trial")
        self.set_class(not in_trial, "-road")
        self.set_class(is_over, "-finished")
        if is_over and not before and self.shown in ("feed", self._second):
            # Where there is one pane, the result is what one came for; going back brings back what was there.
            self._shown_before, self.shown = self.shown, "finish"
        elif before and not is_over and self.shown == "finish":
            self.shown = self._here(self._shown_before)
        elif self.shown not in self.panes:
            self.shown = self._here(self.shown)

    @property
    def panes(self) -> tuple[str, ...]:
        """The panes that can be looked at alone, in their order."""
        if self.has_class("-finished"):
            return FINISHED_TRIAL_PANES if self.has_class("-trial") else FINISHED_PANES
        return TRIAL_PANES if self.has_class("-trial") else PANES

    @property
    def _second(self) -> str:
        """The pane of who rides where, while they ride."""
        return TRIAL_PANES[1] if self.has_class("-trial") else PANES[1]

    def _here(self, pane: str) -> str:
        """Return the pane that shows here what `pane` shows of a stage of the other format."""
        return pane if pane in self.panes else self.panes[1]

    def fit(self, width: int, height: int) -> None:
        """Lay the panes out for a screen of this size, in cells."""
        one_pane = width < NARROW or height < LOW
        self.set_class(one_pane, "-one-pane")
        self.set_class(width >= WIDE and height >= SHORT, "-three-columns")
        self.set_class(height < SHORT, "-short")
        self.set_class(one_pane and height < LOWEST, "-no-course")
        self.set_class(one_pane and height < NO_SLATE, "-no-slate")

    @property
    def one_pane(self) -> bool:
        """Whether there is room for one pane besides the slate."""
        return self.has_class("-one-pane")

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

    def look_back(self, timeline: Timeline) -> None:
        """Have the day of the snapshot told once it is over, and again where the log has more to say of it."""
        if self.snapshot is None or not self.has_class("-finished"):
            self.aftermath = None
            return
        said_of = (timeline, len(timeline), timeline.neighbours(self.snapshot.at)[0])
        if self.aftermath is None or said_of != self._said_of:
            self._said_of = said_of
            self.aftermath = aftermath(timeline, self.snapshot, following(timeline.stage))

    def follow(self) -> None:
        """Let the feed follow the newest line again."""
        self.query_one(FeedPane).follow()

    def next_table(self) -> None:
        """Show the next of the tables."""
        self.query_one(StandingsPane).action_next_table()

    def watch_shown(self) -> None:
        """Show the pane."""
        for pane in ALL_PANES:
            self.query_one(f"#{pane}").set_class(pane == self.shown, "-shown")
        # Where there is one pane, the course stands above the slate anyway: it takes the room of the others.
        self.set_class(self.shown == "course", "-course-shown")

    def watch_zoomed(self) -> None:
        """Give the shown pane all the room, or take it back."""
        self.set_class(self.zoomed, "-zoomed")
