"""Where in race time we look: replayed, live, delayed, paused or rewound, by one mechanism.

A playhead holds a position in race time. `advance` moves it by the wall time that has passed. It never passes
its `limit`: the end of the log in a replay, the live edge less the delay in a live stage. Live, the *edge* is
the race time now; a playhead that *follows* stays at the limit. Pausing or rewinding leaves off following.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tracker.race.director import Director, direct, opening
from tracker.race.language import _
from tracker.race.notation import format_km
from tracker.race.timeline import Timeline

if TYPE_CHECKING:
    from tracker.settings import Settings

SPEEDS = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0)
"""Speeds of a replay, in race seconds a second."""

MAX_DELAY_S = 600
"""Longest delay behind the live edge, seconds."""

HOLE = timedelta(minutes=5)
"""From here on, a time in which the log says nothing is a hole."""

HOLE_CROSSED_IN_S = 2.0
"""Seconds in which any hole is crossed at a speed above 1x."""

SAME_DAY = timedelta(hours=12)
"""A live log whose newest event is nearer to the time of day than this is of a race going on now."""


AUTO_LENGTH_S = 270.0
"""How long a whole stage takes at the director's speed, seconds, unless the viewer chose another length."""


class SeekError(ValueError):
    """The playhead can't go there; the message is a sentence for the user."""


def replayed(timeline: Timeline, now: float, settings: "Settings", speed: float | None = None) -> "Playhead":
    """Return a playhead at the opening of a replay, as the settings want it unless a fixed speed is given.

    Args:
        timeline: the log to play.
        now: the monotonic clock, seconds.
        settings: the user's.
        speed: race seconds a second; None for the settings' choice.
    """
    playhead = Playhead(
        timeline,
        now,
        speed=speed or settings.speed,
        auto=speed is None and settings.auto,
        auto_length_s=60 * settings.auto_minutes,
    )
    playhead.to_opening()
    return playhead


class Playhead:
    """The position in race time at which a stage is looked at.

    Attributes:
        timeline: the log that is played; a live log grows while it is played.
        at: the position, in race time.
        speed: race seconds a second, where it is fixed.
        auto: whether the pace is the director's (`tracker.race.director`); never on a live stage.
        auto_length_s: how long a whole stage is to take then, seconds.
        paused: whether the position stands still.
        following: whether the position stays at the limit of a live log; never in a replay.
        delay_s: how far behind the live edge the limit is, seconds.
    """

    def __init__(
        self,
        timeline: Timeline,
        now: float,
        *,
        speed: float = 1.0,
        paused: bool = False,
        wall: Callable[[], datetime] | None = None,
        delay_s: int = 0,
        auto: bool = False,
        auto_length_s: float = AUTO_LENGTH_S,
    ) -> None:
        """Stand at the beginning of a log, or `delay_s` behind the live edge of a live one.

        Args:
            timeline: the log to play.
            now: the monotonic clock, seconds.
            speed: race seconds a second.
            paused: whether to stand still at first.
            wall: the time of day with its offset, read only to find the live edge; None for a replay.
            delay_s: seconds to stay behind the live edge.
            auto: whether to play at the director's speed, where the log is a replay.
            auto_length_s: how long a whole stage is to take at that speed, seconds.
        """
        self.timeline = timeline
        self.speed = speed
        self.auto = auto and wall is None
        self.auto_length_s = auto_length_s
        self._director: Director | None = None
        self.paused = paused
        self.delay_s = max(0, min(MAX_DELAY_S, delay_s))
        self._wall = wall
        self._is_edge_found = False
        self._now = now
        self.at = self._edge = timeline.begin
        self.following = wall is not None and not paused
        if wall is not None:
            self._move_edge(0.0)
            self.at = self.limit

    # -- what it is ----------------------------------------------------------------------------------------

    @property
    def live(self) -> bool:
        """Whether the log goes on growing."""
        return self._wall is not None

    @property
    def edge(self) -> datetime:
        """Race time now: of a live stage the live edge, of a replay the end of the log."""
        return self._edge if self.live else self.timeline.end

    @property
    def limit(self) -> datetime:
        """The furthest race time that may be shown."""
        return self._edge - timedelta(seconds=self.delay_s) if self.live else self.timeline.end

    @property
    def ended(self) -> bool:
        """Whether a replay has come to the end of its log."""
        return not self.live and self.at >= self.limit

    @property
    def behind_s(self) -> int:
        """Whole seconds between the position and the live edge or the end of the log."""
        return max(0, round((self.edge - self.at).total_seconds()))

    @property
    def director(self) -> Director:
        """The director's pace for the log."""
        if self._director is None:
            self._director = direct(self.timeline, self.auto_length_s)
        return self._director

    @property
    def rate(self) -> float:
        """Race seconds a second at this moment, were it not paused."""
        return self.director.rate(self.at) if self.auto else self.speed

    # -- time passes ---------------------------------------------------------------------------------------

    def advance(self, now: float) -> None:
        """Move on by the time that has passed since the last call; a clock that goes back moves nothing.

        Args:
            now: the monotonic clock, seconds.
        """
        elapsed = max(0.0, now - self._now)
        self._now = now
        if self.live:
            self._move_edge(elapsed)
        if self.following:
            self.at = self.limit
        elif not self.paused:
            self._move(elapsed)

    def _move_edge(self, elapsed: float) -> None:
        self._edge += timedelta(seconds=elapsed)
        if not len(self.timeline):
            return
        wall = self._wall() if self._wall is not None and not self._is_edge_found else None
        # What is dated in some far future says nothing of now: the last event before that does.
        horizon = (wall or self._edge) + SAME_DAY
        newest = self.timeline.end
        if newest > horizon:
            newest = self.timeline.neighbours(horizon)[0] or (newest if wall else self._edge)
        if wall is not None and abs(wall - newest) <= SAME_DAY:
            self._is_edge_found = True
            newest = max(newest, wall)
        self._edge = max(self._edge, newest)

    def _move(self, elapsed: float) -> None:
        """Play on for so many seconds, crossing holes in the log quickly when faster than the race was."""
        limit = self.limit
        if self.auto:
            self.at = min(limit, self.director.advance(self.at, elapsed))
            return
        while elapsed > 0 and self.at < limit:
            before, after = self.timeline.neighbours(self.at)
            until = limit if after is None else min(after, limit)
            rate = self.speed
            if rate > 1 and before is not None and after is not None and after - before >= HOLE:
                rate = max(rate, (after - before).total_seconds() / HOLE_CROSSED_IN_S)
            step = timedelta(seconds=elapsed * rate)
            if self.at + step < until:
                self.at += step
                return
            elapsed -= (until - self.at).total_seconds() / rate
            self.at = until
        if self.live and self.at >= limit:
            self.go_live()

    def begin_again(self, timeline: Timeline) -> None:
        """Play another log from now on: what the one before it said no longer counts.

        Of the same stage the position stays. Of another stage it goes to the live edge, found again, or to the
        beginning of a replay.
        """
        another = timeline.stage.id != self.timeline.stage.id
        self.timeline = timeline
        self._director = None
        if not another:
            return
        self.at = self._edge = timeline.begin
        self._is_edge_found = False
        if self.live:
            self._move_edge(0.0)
            self.go_live()

    # -- pausing and speed ---------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Pause, or play on from where it stands."""
        self.paused = not self.paused
        self.following = False

    def toggle_auto(self) -> bool:
        """Change between the director's speed and the fixed one; return False on a live stage."""
        if not self.live:
            self.auto = not self.auto
        return not self.live

    def faster(self) -> bool:
        """Take the next higher speed; return False when there is none, or nothing to catch up with."""
        if self.following:
            return False
        return self._take(next((speed for speed in SPEEDS if speed > self.rate), SPEEDS[-1]))

    def slower(self) -> bool:
        """Take the next lower speed; return False when there is none."""
        return self._take(next((speed for speed in reversed(SPEEDS) if speed < self.rate), SPEEDS[0]))

    def normal(self) -> bool:
        """Go back to the speed of the race, 1x; return False when that is the speed already."""
        return self._take(1.0)

    def _take(self, speed: float) -> bool:
        changed = speed != self.speed or self.auto
        self.speed, self.auto = speed, False
        if changed:
            self.following = False
        return changed

    # -- seeking: whether it is paused stays as it is --------------------------------------------------------

    def seek(self, at: datetime) -> None:
        """Go to a moment, or to the nearest one that may be shown.

        Playing on a live stage, going to the limit or beyond is following it again.
        """
        limit = self.limit
        self.at = max(min(self.timeline.begin, limit), min(at, limit))
        self.following = self.live and not self.paused and self.speed == 1 and self.at >= limit

    def seek_by(self, seconds: float) -> None:
        """Go so many seconds of race time on, or back when negative."""
        self.seek(self.at + timedelta(seconds=seconds))

    def to_begin(self) -> None:
        """Go to the beginning of the log."""
        self.seek(self.timeline.begin)

    def to_opening(self) -> None:
        """Go to where the story of the race begins: the last words before the flag."""
        self.seek(opening(self.timeline))

    def to_end(self) -> None:
        """Go as far as may be shown."""
        self.seek(self.limit)

    def seek_km(self, km_to_go: float) -> None:
        """Go to where the head of the race had this distance to go, in km.

        Raises:
            SeekError: the log does not say when that was, or it is beyond what may be shown.
        """
        at = self._known(self.timeline.time_shown_at_km(km_to_go), km_to_go)
        if at > self.limit:
            raise SeekError(_("The race is not at {km} km to go yet.").format(km=format_km(km_to_go)))
        self.seek(at)

    def next_moment(self) -> bool:
        """Go to the next key moment; return False, and stay, when none may be shown yet."""
        at = self.timeline.next_key_moment(self.at)
        if at is None or at > self.limit:
            return False
        self.seek(at)
        return True

    def previous_moment(self) -> bool:
        """Go to the key moment before; return False, and stay, when there is none.

        While playing, the moment just begun does not count, so that pressing again goes further back.
        """
        grace = 0.0 if self.paused else max(2.0, 2 * self.rate)
        at = self.timeline.previous_key_moment(self.at - timedelta(seconds=grace))
        if at is None:
            return False
        self.seek(at)
        return True

    # -- live ----------------------------------------------------------------------------------------------

    def go_live(self) -> None:
        """Follow the live edge again, the delay behind it; a replay goes to its end."""
        if not self.live:
            self.to_end()
            return
        self.paused = False
        self.speed = 1.0
        self.following = True
        self.at = self.limit

    def set_delay(self, seconds: float) -> None:
        """Stay this many seconds behind the live edge, 0 to 600; what follows moves at once."""
        self.delay_s = round(max(0, min(MAX_DELAY_S, seconds)))
        if self.following or self.at > self.limit:
            self.at = self.limit

    def sync_to_km(self, km_to_go: float) -> None:
        """Set the delay so that the screen agrees with a television that shows this distance to go, in km.

        Raises:
            SeekError: the log does not say when that was, or it is too long ago for a delay.
        """
        delay_s = (self._edge - self._known(self.timeline.time_at_km(km_to_go), km_to_go)).total_seconds()
        if not 0 <= delay_s <= MAX_DELAY_S:
            raise SeekError(
                _("The race had {km} km to go {min} min ago: the delay can be {most} min at most.").format(
                    km=format_km(km_to_go), min=round(delay_s / 60), most=MAX_DELAY_S // 60
                )
            )
        self.set_delay(delay_s)
        self.go_live()

    def _known(self, at: datetime | None, km_to_go: float) -> datetime:
        distance = self.timeline.stage.distance_km
        if distance is not None and km_to_go > distance:
            raise SeekError(_("The stage is only {km} km long.").format(km=format_km(distance)))
        if at is None:
            said = _("The log does not say when the race had {km} km to go.")
            raise SeekError(said.format(km=format_km(km_to_go)))
        return at
