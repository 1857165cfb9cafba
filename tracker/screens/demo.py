"""The demo: plays scenes of the bundled stages one after the other, with captions."""

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from tracker.demo import AT_THE_END_S, SCENES, commands_to_try
from tracker.playhead import Playhead
from tracker.race.language import _
from tracker.race.timeline import Timeline
from tracker.screens.keyline import KeyLine
from tracker.screens.stage import StageScreen


class DemoScreen(StageScreen):
    """Plays one scene after the other; the keys of a stage work, and `q` leaves."""

    DEFAULT_CSS = """
    DemoScreen > #caption { height: 1; padding: 0 1; background: $primary 30%; }
    """

    def __init__(self, timelines: Mapping[str, Timeline], now: float) -> None:
        """Start at the beginning of the first scene.

        Args:
            timelines: the logs of the stages by id.
            now: the monotonic clock in seconds.
        """
        timeline = timelines[SCENES[0].stage]
        playhead = Playhead(timeline, now, auto=True)
        playhead.seek(SCENES[0].span(timeline)[0])
        super().__init__(timeline, playhead)
        self._timelines = timelines
        self._scene = 0
        self._over_at: float | None = None

    def compose(self) -> ComposeResult:
        """Lay out the stage, and the caption between its panes and the keys."""
        for widget in super().compose():
            if isinstance(widget, KeyLine):
                yield Static(self._caption(), id="caption")
            yield widget

    @property
    def is_over(self) -> bool:
        """Whether the last scene has been shown."""
        return self._over_at is not None

    def tick(self) -> None:
        """Play on; go to the next scene at the end of one, and leave after the last."""
        super().tick()
        if self._over_at is not None:
            if self.app.clock() - self._over_at >= AT_THE_END_S:
                self.app.exit()
            return
        end = SCENES[self._scene].span(self.timeline)[1]
        if self.playhead.at < min(end, self.playhead.limit):
            return
        if self._scene + 1 < len(SCENES):
            self._go_to(self._scene + 1)
        else:
            self._over_at = self.app.clock()
            self.playhead.paused = True
        self.query_one("#caption", Static).update(self._caption())

    def _go_to(self, scene: int) -> None:
        self._scene = scene
        timeline = self._timelines[SCENES[scene].stage]
        if timeline is not self.timeline:
            self.timeline = timeline
            self.playhead.begin_again(timeline)
        self.playhead.seek(SCENES[scene].span(timeline)[0])
        self.moved()

    def _caption(self) -> Content:
        if self._over_at is not None:
            return Content.styled(commands_to_try(), "bold")
        number = _("{n} of {all}").format(n=self._scene + 1, all=len(SCENES))
        return Content.assemble(
            (_("Demo {number}").format(number=number), "bold"), "  ", _(SCENES[self._scene].caption)
        )
