"""The header above the panes: the stage, the course, and the race time that is shown."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from textual.message import Message
from textual.reactive import reactive

from tracker.race.events import WORKED_OUT
from tracker.race.language import _
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.terms import hours
from widgets.cells import Row, apart, clock, row_width, shorten_words
from widgets.pane import Pane

Kind = Literal["playing", "paused", "live", "behind", "ended", "lost"]


@dataclass(frozen=True, slots=True)
class Transport:
    """The state of the playhead and of a live source, in words."""

    label: str
    """"▶ ×30", "❚❚ paused", "● LIVE", "−40 s"."""
    kind: Kind
    note: str = ""
    """The state of the source: "live, 0.4 s", "data 3 min old", "lost, retrying in 8 s"."""
    troubled: bool = False
    """Whether the source has a problem; `note` then matters more than the course."""


_BADGES: dict[Kind, str] = {
    "playing": "badge-go",
    "paused": "badge-hold",
    "live": "badge-live",
    "behind": "badge-hold",
    "ended": "badge-rest",
    "lost": "badge-live",
}


class StageHeader(Pane):
    """Race, stage and course on the left; transport, race time and elapsed time on the right.

    Where there is no room, whole parts are left out, the least needed first.
    """

    DEFAULT_CSS: ClassVar[str] = """
    StageHeader, StageHeader:light {
        border: none;
        height: 1;
        background: $panel;
    }
    """

    ALLOW_MAXIMIZE = False

    class BadgeChosen(Message):
        """The badge with the state of the playhead was clicked."""

    transport: reactive[Transport | None] = reactive(None, repaint=False)
    """The state of the playhead; None shows no badge."""

    def watch_transport(self) -> None:
        """Redraw the badge."""
        self.draw()

    def chosen(self, x: int, row: int) -> Message | None:
        """Return a message where the badge was clicked, else None."""
        left = 0
        for text, ink in self.row_at(row):
            if left <= x < left + len(text) and ink in _BADGES.values():
                return self.BadgeChosen()
            left += len(text)
        return None

    def blank(self, width: int, height: int) -> list[Row]:
        """Return the badge alone: while nothing has come from the source, its state matters most."""
        return [_fitting([], self._badge(), width)]

    def rows(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return the one row of the header."""
        stage = snapshot.state.stage
        race, number = stage.race_and_year, stage.number_words
        # (priority, span): the lowest priority goes first, the race itself is clipped last.
        left: list[tuple[int, Row]] = [(9, ((race, "strong"),))]
        if number:
            left.append((8, ((number, "text"),)))
        if stage.start or stage.finish:
            left.append((3, ((" → ".join(place for place in (stage.start, stage.finish) if place), "soft"),)))
        if stage.distance_km is not None:
            left.append((4, ((f"{format_km(stage.distance_km)} km", "soft"),)))
        right = self._badge()
        right.append((10, ((clock(snapshot.at, stage), "strong"),)))
        elapsed = snapshot.elapsed_s
        if elapsed is not None and elapsed >= 0:
            right.append((6, ((f"+{hours(elapsed)}", "text"),)))
        newest = snapshot.feed[-1] if len(snapshot.feed) else None
        if stage.estimated or (newest is not None and newest.estimated and newest.source != WORKED_OUT):
            right.append((5, ((_("estimated"), "doubt"),)))
        return [_fitting(left, right, width)]

    def _badge(self) -> list[tuple[int, Row]]:
        if self.transport is None:
            return []
        parts: list[tuple[int, Row]] = [(10, ((f" {self.transport.label} ", _BADGES[self.transport.kind]),))]
        if self.transport.note:
            lost = self.transport.kind == "lost" or self.transport.troubled
            parts.append((7 if lost else 2, ((self.transport.note, "down" if lost else "soft"),)))
        return parts


def _fitting(left: list[tuple[int, Row]], right: list[tuple[int, Row]], width: int) -> Row:
    """Return one row with the parts that fit, those of the lowest priority left out first."""
    while True:
        left_row, right_row = _joined(left), _joined(right)
        needed = row_width(left_row) + row_width(right_row) + (3 if left and right else 0)
        lowest = min((part[0] for part in (*left, *right)), default=10)
        if needed <= width or lowest >= 9:
            room = width - row_width(right_row) - 2
            if len(left) == 1 and row_width(left_row) > room > 0:
                left_row = ((shorten_words(left_row[0][0], room), left_row[0][1]),)
            return apart(left_row, right_row, width)
        left = [part for part in left if part[0] != lowest]
        right = [part for part in right if part[0] != lowest]


def _joined(parts: list[tuple[int, Row]]) -> Row:
    row: list[tuple[str, str]] = []
    for _priority, part in parts:
        row += [("  ", "text"), *part] if row else part
    return tuple(row)
