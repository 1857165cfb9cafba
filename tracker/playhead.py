"""The position in race time: replayed, live, delayed, paused or rewound, by one mechanism.

A playhead holds a position in race time. `advance` moves it by the wall time that has passed. It never passes its
`limit`: the end of the log in a replay, the live edge minus the delay in a live stage. In a live stage the *edge*
is the current race time; a playhead that *follows* stays at the limit. Pausing or rewinding stops following.
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
"""Speeds of a replay, in race seconds per second."""

MAX_DELAY_S = 600
"""Longest delay behind the live edge, in seconds."""

HOLE = timedelta(minutes=5)
"""Shortest time without events that is a hole."""

HOLE_CROSSED_IN_S = 2.0
"""Seconds in which any hole is crossed at a speed above 1x."""

SAME_DAY = timedelta(hours=12)
"""A live log whose newest event is nearer to the current time than this is of a race under way."""


AUTO_LENGTH_S = 270.0
"""Length of a whole stage at the director's speed in seconds, unless the viewer chose another one."""


class SeekError(ValueError):
    """The playhead can't go there; the message is a sentence for the user."""


def replayed(timeline: Timeline, now: float, settings: "Settings", speed: float | None = None) -> "Playhead":
    """Return a playhead at the opening of a replay.

    Args:
        timeline: the log to play.
        now: the monotonic clock in seconds.
        settings: the user's settings.
        speed: race seconds per second; None for that of the settings.
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
    """A position in race time.

    Attributes:
        timeline: the log that is played, which grows in a live stage.
        at: the position, in race time.
        speed: the fixed speed, in race seconds per second.
        auto: whether the speed is the director's (`tracker.race.director`); never in a live stage.
        auto_length_s: length of a whole stage at the director's speed, in seconds.
        paused: whether the position stands still.
        following: whether the position stays at the limit of a live log; never in a replay.
        delay_s: seconds of the limit behind the live edge.
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
        """Start at the beginning of a log, or `delay_s` behind the live edge of a live one.

        Args:
            timeline: the log to play.
            now: the monotonic clock in seconds.
            speed: race seconds per second.
            paused: whether to start paused.
            wall: returns the current time with an offset, used only to find the live edge; None for a replay.
            delay_s: seconds to stay behind the live edge.
            auto: whether to play a replay at the director's speed.
            auto_length_s: length of a whole stage at that speed, in seconds.
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
        """Whether the log is live, and still grows."""
        return self._wall is not None

    @property
    def edge(self) -> datetime:
        """The current race time: the live edge of a live stage, the end of the log of a replay."""
        return self._edge if self.live else self.timeline.end

    @property
    def limit(self) -> datetime:
        """The furthest race time that may be shown."""
        return self._edge - timedelta(seconds=self.delay_s) if self.live else self.timeline.end

    @property
    def ended(self) -> bool:
        """Whether a replay is at the end of its log."""
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
        """The current speed in race seconds per second, unless paused."""
        return self.director.rate(self.at) if self.auto else self.speed

    # -- time passes ---------------------------------------------------------------------------------------

    def advance(self, now: float) -> None:
        """Move on by the time that has passed since the last call; a clock that goes back has no effect.

        Args:
            now: the monotonic clock in seconds.
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
        # An event dated far in the future does not give the current race time; the last event before it does.
        horizon = (wall or self._edge) + SAME_DAY
        newest = self.timeline.end
        if newest > horizon:
            newest = self.timeline.neighbours(horizon)[0] or (newest if wall else self._edge)
        if wall is not None and abs(wall - newest) <= SAME_DAY:
            self._is_edge_found = True
            newest = max(newest, wall)
        self._edge = max(self._edge, newest)

    def _move(self, elapsed: float) -> None:
        """Play on for `elapsed` seconds; above 1x, holes in the log are crossed quickly."""
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
        """Play another log from now on, in place of the one before.

        In the same stage the position is kept. In another stage it goes to the live edge, which is determined
        again, or to the beginning of a replay.
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
        """Pause, or play on."""
        self.paused = not self.paused
        self.following = False

    def toggle_auto(self) -> bool:
        """Switch between the director's speed and the fixed one; return False in a live stage."""
        if not self.live:
            self.auto = not self.auto
        return not self.live

    def faster(self) -> bool:
        """Take the next higher speed; return False where there is none, or it is at the live edge."""
        if self.following:
            return False
        return self._take(next((speed for speed in SPEEDS if speed > self.rate), SPEEDS[-1]))

    def slower(self) -> bool:
        """Take the next lower speed; return False where there is none."""
        return self._take(next((speed for speed in reversed(SPEEDS) if speed < self.rate), SPEEDS[0]))

    def normal(self) -> bool:
        """Take the speed of the race, 1x; return False where it is that already."""
        return self._take(1.0)

    def _take(self, speed: float) -> bool:
        changed = speed != self.speed or self.auto
        self.speed, self.auto = speed, False
        if changed:
            self.following = False
        return changed

    # -- seeking: whether it is paused stays as it is --------------------------------------------------------

    def seek(self, at: datetime) -> None:
        """Go to a race time, or to the nearest one that may be shown.

        While a live stage is playing, going to the limit or beyond follows it again.
        """
        limit = self.limit
        self.at = max(min(self.timeline.begin, limit), min(at, limit))
        self.following = self.live and not self.paused and self.speed == 1 and self.at >= limit

    def seek_by(self, seconds: float) -> None:
        """Go forwards by seconds of race time, or backwards where negative."""
        self.seek(self.at + timedelta(seconds=seconds))

    def to_begin(self) -> None:
        """Go to the beginning of the log."""
        self.seek(self.timeline.begin)

    def to_opening(self) -> None:
        """Go to the opening of the race: the last comment before the flag drop."""
        self.seek(opening(self.timeline))

    def to_end(self) -> None:
        """Go as far as may be shown."""
        self.seek(self.limit)

    def seek_km(self, km_to_go: float) -> None:
        """Go to the time when the head of the race had this distance to go, in km.

        Raises:
            SeekError: the log does not give that time, or it is beyond the limit.
        """
        at = self._known(self.timeline.time_shown_at_km(km_to_go), km_to_go)
        if at > self.limit:
            raise SeekError(_("The race is not at {km} km to go yet.").format(km=format_km(km_to_go)))
        self.seek(at)

    def next_moment(self) -> bool:
        """Go to the next key moment; return False, and stay, where there is none before the limit."""
        at = self.timeline.next_key_moment(self.at)
        if at is None or at > self.limit:
            return False
        self.seek(at)
        return True

    def previous_moment(self) -> bool:
        """Go to the previous key moment; return False, and stay, where there is none.

        While playing, a key moment that has just begun is skipped, so that pressing again goes further back.
        """
        grace = 0.0 if self.paused else max(2.0, 2 * self.rate)
        at = self.timeline.previous_key_moment(self.at - timedelta(seconds=grace))
        if at is None:
            return False
        self.seek(at)
        return True

    # -- live ----------------------------------------------------------------------------------------------

    def go_live(self) -> None:
        """Follow the live edge again, with the delay; a replay goes to its end."""
        if not self.live:
            self.to_end()
            return
        self.paused = False
        self.speed = 1.0
        self.following = True
        self.at = self.limit

    def set_delay(self, seconds: float) -> None:
        """Set the delay behind the live edge in seconds, 0 to 600; a following position moves at once."""
        self.delay_s = round(max(0, min(MAX_DELAY_S, seconds)))
        if self.following or self.at > self.limit:
            self.at = self.limit

    def sync_to_km(self, km_to_go: float) -> None:
        """Set the delay so that the position agrees with a television picture with this distance to go, in km.

        Raises:
            SeekError: the log does not give that time, or the delay would be too long.
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
