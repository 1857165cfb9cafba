"""An era: the log with the first corrections applied, and the fold of it as far as it was needed."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter, itemgetter
from typing import NamedTuple

from tracker.race import events as ev
from tracker.race.fold import apply
from tracker.race.order import is_shown, sort_key
from tracker.race.state import GapReading, RaceState

CHECKPOINT_EVERY = 256
"""Events between two checkpoints: at a few microseconds an event, a seek stays far below one frame."""

PICTURE = 32
"""Number of events that a picture of the whole road counts as, since it may name two hundred riders."""


_number = attrgetter("number")


class KmMark(NamedTuple):
    """A change of the km to go of the head of the race."""

    number: int
    """The number of rows folded up to it."""
    km_to_go: float
    at: datetime


@dataclass(slots=True)
class Era:
    """The log under one set of corrections, with the fold of it as far as it was needed."""

    rows: list[ev.EventBase]
    corrections: dict[str, ev.Correction]
    lines: list[ev.EventBase]
    checkpoints: list[tuple[int, RaceState]]
    """(number of rows folded, state), ascending."""
    gaps: list[tuple[int, GapReading]] = field(default_factory=list)
    chases: list[tuple[int, GapReading]] = field(default_factory=list)
    """The same for chasers that are not the reference of `gaps`."""
    kms: list[KmMark] = field(default_factory=list)
    """Each change of the head's km to go."""
    news: list[tuple[int, ev.EventBase]] = field(default_factory=list)
    """(number of rows folded, event) of news from machines' pictures; these events are among `lines`."""
    noted_to: int = 0
    """The number of rows that were searched for news."""
    last: tuple[int, RaceState] | None = None
    tail: tuple[int, RaceState, int] | None = None
    """(number of rows folded, state, work since the last checkpoint) of the furthest fold beyond it; a live log is
    folded on from here, row by row."""
    read: tuple[GapReading, ...] = ()
    """The readings returned last."""
    chased: tuple[GapReading, ...] = ()
    """The chasers' readings returned last."""

    def readings(self, count: int) -> tuple[GapReading, ...]:
        """Return the gap readings of the first `count` rows, which are folded."""
        self.read = _grown(self.read, self.gaps, count)
        return self.read

    def chases_of(self, count: int) -> tuple[GapReading, ...]:
        """Return the chasers' gap readings of the first `count` rows, which are folded."""
        self.chased = _grown(self.chased, self.chases, count)
        return self.chased

    def state(self, count: int) -> RaceState:
        """Return the state after the first `count` rows."""
        if self.last is not None and self.last[0] == count:
            return self.last[1]
        done, state = self.checkpoints[bisect_right(self.checkpoints, count, key=lambda point: point[0]) - 1]
        frontier = self.checkpoints[-1][0]
        if done < frontier:
            for event in self.rows[done:count]:
                state = self._applied(state, event)
        elif self.tail is not None and frontier <= self.tail[0] <= count:
            state = self._advance(*self.tail, count)
        else:
            state = self._advance(done, state, 0, count)
        self.last = (count, state)
        return state

    def states(self) -> Iterator[tuple[datetime, RaceState]]:
        """Yield the time of each row and the state after it; the fold is kept."""
        state = self.checkpoints[0][1]
        for number, event in enumerate(self.rows, 1):
            is_folded = number <= self.checkpoints[-1][0]
            state = self._applied(state, event) if is_folded else self.state(number)
            yield event.at, state

    def _applied(self, state: RaceState, event: ev.EventBase) -> RaceState:
        if self.corrections and isinstance(self.corrections.get(event.id), ev.Withdraw):
            return state
        return apply(state, event)

    def _advance(self, done: int, state: RaceState, work: int, count: int) -> RaceState:
        """Fold beyond the last checkpoint, and record checkpoints, gap readings and km marks.

        Args:
            done: the number of rows folded in `state`, which nothing is recorded beyond.
            state: the state after these rows.
            work: the work since the last checkpoint, in events.
            count: the number of rows to fold up to.
        """
        gaps = self.gaps
        del gaps[bisect_right(gaps, done, key=lambda point: point[0]) :]
        del self.chases[bisect_right(self.chases, done, key=itemgetter(0)) :]
        del self.kms[bisect_right(self.kms, done, key=_number) :]
        for number, event in enumerate(self.rows[done:count], done + 1):
            fresh = self._applied(state, event)
            if fresh is not state:
                if fresh.gap is not state.gap and fresh.gap is not None and fresh.gap.at == event.at:
                    gaps.append((number, fresh.gap))
                if fresh.groups is not state.groups:
                    self.chases += [(number, reading) for reading in _chasing(fresh) if reading.at == event.at]
                if fresh.km_to_go != state.km_to_go and fresh.km_to_go is not None:
                    self.kms.append(KmMark(number, fresh.km_to_go, event.at))
                if fresh.news and number > self.noted_to:
                    self._note(number, fresh.news)
                state = fresh
            work += PICTURE if isinstance(event, ev.Situation) else 1
            if work >= CHECKPOINT_EVERY:
                self.checkpoints.append((number, state))
                work = 0
        self.noted_to = max(self.noted_to, count)
        self.tail = (count, state, work)
        return state

    def _note(self, number: int, news: tuple[ev.EventBase, ...]) -> None:
        # No view reaches these lines yet, since it would have been folded up to here.
        for event in news:
            self.news.append((number, event))
            insort(self.lines, event, key=sort_key)

    def lines_without_news(self, position: int) -> list[ev.EventBase]:
        """Return a copy of the lines, with the news of the first `position` rows only."""
        gone = {id(event) for number, event in self.news if number > position}
        return [event for event in self.lines if id(event) not in gone] if gone else self.lines.copy()

    def forget_from(self, position: int) -> None:
        """Discard the fold of rows from `position` on."""
        self.last = None
        if self.tail is not None and self.tail[0] > position:
            self.tail = None
        if self.checkpoints[-1][0] > position:
            del self.checkpoints[bisect_right(self.checkpoints, position, key=lambda point: point[0]) :]
        if self.noted_to > position:
            if self.news and self.news[-1][0] > position:
                self.lines = self.lines_without_news(position)
                self.news = [one for one in self.news if one[0] <= position]
            self.noted_to = position

    def insert(self, event: ev.EventBase) -> None:
        """Insert a new event; lists that a view may hold are only ever changed beyond its end."""
        key = sort_key(event)
        if not self.rows or sort_key(self.rows[-1]) < key:
            self.rows.append(event)
        else:
            self.rows = self.rows.copy()
            insort(self.rows, event, key=sort_key)
            self.forget_from(bisect_left(self.rows, key, key=sort_key))
        if not is_shown(event):
            return
        if not self.lines or sort_key(self.lines[-1]) < key:
            self.lines.append(event)
        else:
            self.lines = self.lines.copy()
            insort(self.lines, event, key=sort_key)


def _grown(
    read: tuple[GapReading, ...], readings: list[tuple[int, GapReading]], count: int
) -> tuple[GapReading, ...]:
    """Return the readings of the first `count` rows, extending those returned before where they still hold."""
    end = bisect_right(readings, count, key=itemgetter(0))
    # Each fold creates new readings: where the last one is identical, so are all before it.
    stands = len(read) <= end and (not read or read[-1] is readings[len(read) - 1][1])
    if stands and len(read) == end:
        return read
    known = read if stands else ()
    return known + tuple(reading for _, reading in readings[len(known) : end])


def _chasing(state: RaceState) -> Iterator[GapReading]:
    """Yield the last gap of each group of chasers other than the reference group."""
    for group in state.groups:
        if group.role == "chasers" and group.reading is not None and group.id != state.reference_id:
            yield group.reading
