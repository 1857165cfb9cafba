"""The pace of an automatic replay: fast through silence, slow at key moments, unhurried at the finish.

A `Director` maps screen time to race time, line by line of the log. Each line stays the newest one as long as its
words and its weight require, and all of them together take about the length that the viewer chose.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from tracker.race.headline import STANDS
from tracker.race.timeline import Cue, Timeline

WORDS_PER_S = 4.0
"""Silent reading of plain prose: 238 words a minute (Brysbaert 2019, "How many words do we read per minute?")."""

SHORTEST_S = 1.5
"""Minimum seconds for which a line is the newest one."""

SHORTEST_KEY_S = 2.5
"""The same for a key moment: an attack, a catch, a summit."""

LONGEST_S = 5.5
"""Maximum seconds until the next line, however long the log is silent."""

PICTURE_S = 0.1
"""Seconds that a machine's picture of the road adds to a silence; the screen is drawn ten times a second."""

FINALE_KM = 3.0
"""The finale begins at this km to go."""

UNHURRIED = 1.35
"""Factor of the time of a line in the finale."""

SQUEEZED = 3.0
"""Largest divisor of the minimum times, in a log with very many lines."""

APPROACH = (0.7, 0.95)
"""Before a key moment: share of the screen time, and the share of the race time covered in it."""

HELD = 0.85
"""After a key moment: share of the screen time in which the race time passes for which the slate shows it."""


@dataclass(frozen=True, slots=True)
class Director:
    """A mapping between screen time and race time.

    Attributes:
        times: race times, ascending.
        seconds: the screen time of each of them in seconds, ascending.
    """

    times: tuple[datetime, ...]
    seconds: tuple[float, ...]

    @property
    def length_s(self) -> float:
        """The length of the whole log in seconds of screen time."""
        return self.seconds[-1] if self.seconds else 0.0

    def second_of(self, at: datetime) -> float:
        """Return the screen time of a race time in seconds."""
        if not self.times or at <= self.times[0]:
            return 0.0
        if at >= self.times[-1]:
            return self.length_s
        index = bisect_right(self.times, at) - 1
        done = (at - self.times[index]) / (self.times[index + 1] - self.times[index])
        return self.seconds[index] + done * (self.seconds[index + 1] - self.seconds[index])

    def advance(self, at: datetime, elapsed_s: float) -> datetime:
        """Return the race time `elapsed_s` seconds of screen time after `at`."""
        if not self.times:
            return at
        wanted = max(0.0, self.second_of(at) + elapsed_s)
        if wanted >= self.length_s:
            return max(at, self.times[-1])
        index = bisect_right(self.seconds, wanted) - 1
        span_s = self.seconds[index + 1] - self.seconds[index]
        share = (wanted - self.seconds[index]) / span_s
        return self.times[index] + share * (self.times[index + 1] - self.times[index])

    def rate(self, at: datetime) -> float:
        """Return the speed at a race time in race seconds per second; 1 after the last line."""
        index = max(0, bisect_right(self.times, at) - 1)
        if index + 1 >= len(self.times):
            return 1.0
        span_s = self.seconds[index + 1] - self.seconds[index]
        return (self.times[index + 1] - self.times[index]).total_seconds() / span_s


def direct(timeline: Timeline, length_s: float) -> Director:
    """Return the pace at which a log, from the flag drop to its last line, takes about `length_s` seconds.

    It is as close to that as readable lines allow: a log with few lines is shorter, one with very many is longer.
    """
    moments = _moments(timeline.cues())
    if len(moments) < 2:
        return Director((), ())
    begin = opening(timeline)
    counted = [moment for moment in moments[:-1] if moment.at >= begin]
    scale = _scale(counted, length_s)
    squeeze = 1.0
    if (least := sum(moment.seconds(0.0) for moment in counted)) > length_s:
        squeeze = max(1 / SQUEEZED, length_s / least)
    times, seconds = [moments[0].at], [0.0]

    def until(at: datetime, lasts: float) -> None:
        times.append(at)
        seconds.append(seconds[-1] + lasts)

    for here, there in pairwise(moments):
        lasts = here.seconds(scale) * squeeze
        if here.is_key and there.at - here.at > STANDS:
            until(here.at + STANDS, HELD * lasts)
            lasts *= 1 - HELD
        if there.is_key:
            until(times[-1] + APPROACH[1] * (there.at - times[-1]), APPROACH[0] * lasts)
            lasts *= 1 - APPROACH[0]
        until(there.at, lasts)
    return Director(tuple(times), tuple(seconds))


def opening(timeline: Timeline) -> datetime:
    """Return the opening of a replay: the time of the last comment before the flag drop, or of the first event."""
    start = next((cue.at for cue in timeline.cues() if cue.kind == "start"), None)
    if start is None:
        return timeline.begin
    return max((cue.at for cue in timeline.cues() if cue.at < start and cue.words), default=start)


@dataclass(slots=True)
class _Moment:
    """The lines of one race time."""

    at: datetime
    words: int = 0
    is_key: bool = False
    pictures: int = 0
    km_to_go: float | None = None

    def seconds(self, scale: float) -> float:
        """Return the seconds for which it stays the newest, at a scale."""
        wanted = scale * (self.words / WORDS_PER_S + (SHORTEST_KEY_S if self.is_key else 0.0))
        lasts = max(wanted, SHORTEST_KEY_S if self.is_key else SHORTEST_S)
        if self.km_to_go is not None and self.km_to_go <= FINALE_KM:
            lasts *= UNHURRIED
        return min(LONGEST_S, lasts) + self.pictures * PICTURE_S


def _moments(cues: list[Cue]) -> list[_Moment]:
    """Return the lines by race time, at most one moment per second."""
    moments: list[_Moment] = []
    km: float | None = None
    for cue in cues:
        km = km if cue.km_to_go is None else cue.km_to_go
        if moments and not cue.words:
            moments[-1].pictures += 1
        elif not moments or cue.at - moments[-1].at >= timedelta(seconds=1):
            moments.append(_Moment(cue.at, cue.words, cue.is_key, 0, km))
        else:
            moments[-1].words += cue.words
            moments[-1].is_key |= cue.is_key
    if cues and moments[-1].at < cues[-1].at:
        moments.append(_Moment(cues[-1].at))
    return moments


def _scale(moments: list[_Moment], length_s: float) -> float:
    """Return the scale at which the moments together take about `length_s` seconds."""
    low, high = 0.0, 64.0
    while high - low > 0.005:
        middle = (low + high) / 2
        if sum(moment.seconds(middle) for moment in moments) < length_s:
            low = middle
        else:
            high = middle
    return low
