"""The log in race time: append in any order, and ask for the race at any moment, forwards or back.

Events are ordered by race time, then kind (a start and a km mark before what is told at them), then id in
natural order, so the order of arrival never matters. A correction counts from its own race time on: before it,
the log still says what was first entered.

An *era* is the log as corrected by the first so many corrections. Each era keeps checkpoints of the fold, and a
moment is folded from the nearest of them.
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from operator import attrgetter

from tracker.race import events as ev
from tracker.race.fold import apply
from tracker.race.stage import Stage
from tracker.race.state import GapReading, RaceState, initial_state

CHECKPOINT_EVERY = 256
"""Events between two checkpoints: at a few microseconds an event, a seek stays far below one frame."""

ERAS_KEPT = 4
"""Eras held in memory; playing needs one, seeking over a correction two."""

KEY_KINDS = frozenset(
    {
        "start",
        "breakaway",
        "attack",
        "caught",
        "regroup",
        "crash",
        "abandon",
        "climb",
        "sprint",
        "finish",
        "result",
    }
)
"""Kinds that are key moments unless the event says otherwise."""

_RANK = {"header": 0, "neutral_start": 1, "start": 2, "km": 3, "finish": 5, "result": 6, "gc": 7}
_RANK_OTHER, _RANK_CORRECTION = 4, 8
_CORRECTION = (ev.Amend, ev.Withdraw)
_NEVER_SHOWN = frozenset({"header", "amend", "withdraw"})
_DIGITS = re.compile(r"(\d+)")
_at = attrgetter("at")

SortKey = tuple[datetime, int, tuple[tuple[int, int, str], ...], str]


def sort_key(event: ev.EventBase) -> SortKey:
    """Return what orders the log: race time, kind, id in natural order ("e9" before "e10")."""
    rank = _RANK_CORRECTION if isinstance(event, _CORRECTION) else _RANK.get(ev.kind_of(event), _RANK_OTHER)
    parts = _DIGITS.split(event.id)
    natural = tuple(
        (0, int(part), "") if index % 2 and len(part) < 400 else (1, 0, part) for index, part in enumerate(parts)
    )
    return event.at, rank, natural, event.id


def is_key(event: ev.EventBase) -> bool:
    """Tell whether an event is a key moment of the stage."""
    return ev.kind_of(event) in KEY_KINDS if event.key is None else event.key


def is_shown(event: ev.EventBase) -> bool:
    """Tell whether an event is a line of the feed; a bare km mark and a header are not."""
    kind = ev.kind_of(event)
    if event.text:
        return kind not in _NEVER_SHOWN
    return kind != "km" and kind in ev.KINDS and kind not in _NEVER_SHOWN


@dataclass(frozen=True, slots=True)
class FeedView(Sequence[ev.EventBase]):
    """The lines of the feed up to one moment, oldest first; a view on the log that never changes."""

    lines: Sequence[ev.EventBase] = ()
    length: int = 0
    corrections: Mapping[str, ev.Correction] = field(default_factory=dict)
    """The correction in force for an event, by the event's id."""

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, index: int) -> ev.EventBase:  # type: ignore[override]  # a view is not sliced
        if index < 0:
            index += self.length
        if not 0 <= index < self.length:
            raise IndexError(index)
        return self.lines[index]

    def __iter__(self) -> Iterator[ev.EventBase]:
        return (self.lines[index] for index in range(self.length))

    def is_withdrawn(self, event: ev.EventBase) -> bool:
        """Tell whether the entry was withdrawn: it stays as a line that says so, without its text."""
        return isinstance(self.corrections.get(event.id), ev.Withdraw)

    def is_corrected(self, event: ev.EventBase) -> bool:
        """Tell whether the line is a correction of what was first entered."""
        return isinstance(self.corrections.get(event.id), ev.Amend)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a screen shows of one moment."""

    at: datetime
    state: RaceState
    feed: FeedView
    gaps: Sequence[GapReading]
    """Every reading of the peloton's gap so far, oldest first."""

    @property
    def elapsed_s(self) -> int | None:
        """Whole seconds since the flag dropped, or None before it has."""
        if self.state.started_at is None:
            return None
        return int((self.at - self.state.started_at).total_seconds())


@dataclass(slots=True)
class _Era:
    """The log under one set of corrections, with the fold as far as anybody has asked for it."""

    rows: list[ev.EventBase]
    corrections: dict[str, ev.Correction]
    lines: list[ev.EventBase]
    checkpoints: list[tuple[int, RaceState]]
    """(number of rows folded, state), ascending."""
    gaps: list[tuple[int, GapReading]] = field(default_factory=list)
    kms: list[tuple[int, float, datetime]] = field(default_factory=list)
    """(number of rows folded, km to go, when) at each change of the head's km to go."""
    last: tuple[int, RaceState] | None = None

    def state(self, count: int) -> RaceState:
        """Return the state after the first `count` rows."""
        if self.last is not None and self.last[0] == count:
            return self.last[1]
        done, state = self.checkpoints[bisect_right(self.checkpoints, count, key=lambda point: point[0]) - 1]
        frontier = self.checkpoints[-1][0]
        if done < frontier:
            for event in self.rows[done:count]:
                state = self._applied(state, event)
        else:
            state = self._advance(done, state, count)
        self.last = (count, state)
        return state

    def _applied(self, state: RaceState, event: ev.EventBase) -> RaceState:
        if self.corrections and isinstance(self.corrections.get(event.id), ev.Withdraw):
            return state
        return apply(state, event)

    def _advance(self, done: int, state: RaceState, count: int) -> RaceState:
        """Fold beyond the last checkpoint, laying down checkpoints, gap readings and km marks."""
        gaps = self.gaps
        del gaps[bisect_right(gaps, done, key=lambda point: point[0]) :]
        del self.kms[bisect_right(self.kms, done, key=lambda point: point[0]) :]
        for number, event in enumerate(self.rows[done:count], done + 1):
            fresh = self._applied(state, event)
            if fresh is not state:
                if fresh.gap is not state.gap and fresh.gap is not None:
                    gaps.append((number, fresh.gap))
                if fresh.km_to_go != state.km_to_go and fresh.km_to_go is not None:
                    self.kms.append((number, fresh.km_to_go, event.at))
                state = fresh
            if not number % CHECKPOINT_EVERY:
                self.checkpoints.append((number, state))
        return state

    def forget_from(self, position: int) -> None:
        """Drop what was folded from rows at or after `position`."""
        self.last = None
        if self.checkpoints[-1][0] > position:
            del self.checkpoints[bisect_right(self.checkpoints, position, key=lambda point: point[0]) :]

    def insert(self, event: ev.EventBase) -> None:
        """Put a new event in its place; lists that a view may hold are never changed in front of its end."""
        key = sort_key(event)
        if not self.rows or sort_key(self.rows[-1]) < key:
            self.rows.append(event)
            if is_shown(event):
                self.lines.append(event)
            return
        self.rows = self.rows.copy()
        insort(self.rows, event, key=sort_key)
        if is_shown(event):
            self.lines = self.lines.copy()
            insort(self.lines, event, key=sort_key)
        self.forget_from(bisect_left(self.rows, key, key=sort_key))


class Timeline:
    """One stage's log in race time."""

    def __init__(self, stage: Stage, events: Iterable[ev.EventBase] = ()) -> None:
        """Hold the log of `stage`, with `events` in any order; one that repeats an id is left out."""
        self.stage = stage
        self._by_id: dict[str, ev.EventBase] = {}
        self._corrections: list[ev.Correction] = []
        by_id = self._by_id
        rows = []
        for event in events:
            if by_id.setdefault(event.id, event) is not event:
                continue
            if isinstance(event, _CORRECTION):
                self._corrections.append(event)
            else:
                rows.append(event)
        self._corrections.sort(key=sort_key)
        self._targets = {correction.target for correction in self._corrections}
        rows = _sorted(rows)
        shown = [event for event in rows if is_shown(event)]
        self._uncorrected = _Era(rows, {}, shown, [(0, initial_state(stage))])
        self._eras: OrderedDict[int, _Era] = OrderedDict()
        """Eras by the number of corrections in them, the least lately used first."""

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, event_id: object) -> bool:
        return event_id in self._by_id

    def get(self, event_id: str) -> ev.EventBase | None:
        """Return the event that was appended with this id, uncorrected, or None."""
        return self._by_id.get(event_id)

    def log(self) -> list[ev.EventBase]:
        """Return every event in race time, corrections among them and nothing corrected."""
        return sorted(self._by_id.values(), key=sort_key)

    def append(self, event: ev.EventBase) -> bool:
        """Add an event, wherever in race time it belongs.

        Returns:
            False when an event with this id is there already; it is then left as it was.
        """
        if event.id in self._by_id:
            return False
        self._by_id[event.id] = event
        if isinstance(event, _CORRECTION):
            self._targets.add(event.target)
            insort(self._corrections, event, key=sort_key)
            position = bisect_left(self._corrections, sort_key(event), key=sort_key)
            for number in [number for number in self._eras if number > position]:
                del self._eras[number]
            return True
        if event.id in self._targets:
            # The corrections came before what they correct: only the uncorrected log is still true.
            self._eras.clear()
        for era in (self._uncorrected, *self._eras.values()):
            era.insert(event)
        return True

    # -- the race at a moment ------------------------------------------------------------------------------

    def state_at(self, at: datetime) -> RaceState:
        """Return the race as the log tells it up to and including `at`."""
        era = self._era_at(at)
        return era.state(bisect_right(era.rows, at, key=_at))

    def snapshot(self, at: datetime) -> Snapshot:
        """Return all that a screen shows of the moment `at`."""
        era = self._era_at(at)
        return self._snapshot(era, at, bisect_right(era.rows, at, key=_at), bisect_right(era.lines, at, key=_at))

    def snapshot_at_km(self, km_to_go: float) -> Snapshot:
        """Return the last moment at which the head of the race still had at least `km_to_go`.

        Everything told up to the next km mark is in. Before the first km mark the whole course is to go.
        """
        last = self._era(len(self._corrections))
        last.state(len(last.rows))
        below = next(
            (after for before, after in _reversed_pairs(last.kms) if before[1] >= km_to_go > after[1]),
            last.kms[0] if last.kms and last.kms[0][1] < km_to_go and not _reaches(last.kms, km_to_go) else None,
        )
        if below is None:
            return self.snapshot(self.end)
        first_after = sort_key(last.rows[below[0] - 1])
        at = last.rows[below[0] - 2].at if below[0] > 1 else self.begin
        era = self._era_at(at)
        count = bisect_left(era.rows, first_after, key=sort_key)
        return self._snapshot(era, at, count, bisect_left(era.lines, first_after, key=sort_key))

    def _snapshot(self, era: _Era, at: datetime, count: int, lines: int) -> Snapshot:
        state = era.state(count)
        gaps = era.gaps[: bisect_right(era.gaps, count, key=lambda point: point[0])]
        readings = tuple(reading for _, reading in gaps)
        return Snapshot(at, state, FeedView(era.lines, lines, era.corrections), readings)

    # -- moments -------------------------------------------------------------------------------------------

    @property
    def begin(self) -> datetime:
        """The race time of the first event; of the start, or of the epoch of the log, when there is none."""
        if self._uncorrected.rows:
            return self._uncorrected.rows[0].at
        return self.stage.start_at or datetime.fromisoformat("2000-01-01T12:00:00+00:00")

    @property
    def end(self) -> datetime:
        """The race time of the last event, corrections included."""
        rows = self._era(len(self._corrections)).rows
        latest = [rows[-1].at] if rows else []
        if self._corrections:
            latest.append(self._corrections[-1].at)
        return max(latest, default=self.begin)

    def next_key_moment(self, at: datetime) -> datetime | None:
        """Return the first key moment after `at`, as the log stands at its end, or None."""
        era = self._era(len(self._corrections))
        start = bisect_right(era.rows, at, key=_at)
        return next((event.at for event in era.rows[start:] if self._is_key_in(era, event)), None)

    def previous_key_moment(self, at: datetime) -> datetime | None:
        """Return the last key moment before `at`, or None."""
        era = self._era(len(self._corrections))
        start = bisect_left(era.rows, at, key=_at)
        return next((era.rows[i].at for i in range(start - 1, -1, -1) if self._is_key_in(era, era.rows[i])), None)

    def neighbours(self, at: datetime) -> tuple[datetime | None, datetime | None]:
        """Return the race times of the last event at or before `at` and of the first one after it."""
        rows = self._era(len(self._corrections)).rows
        position = bisect_right(rows, at, key=_at)
        before = rows[position - 1].at if position else None
        return before, rows[position].at if position < len(rows) else None

    def time_at_km(self, km_to_go: float) -> datetime | None:
        """Return when the head of the race had `km_to_go`, between two marks by even speed; None if not known."""
        era = self._era(len(self._corrections))
        era.state(len(era.rows))
        for before, after in _reversed_pairs(era.kms):
            if before[1] >= km_to_go >= after[1] and before[1] > after[1]:
                share = (before[1] - km_to_go) / (before[1] - after[1])
                return before[2] + timedelta(seconds=round((after[2] - before[2]).total_seconds() * share))
        return next((when for _, km, when in era.kms if km == km_to_go), None)

    # -- eras ----------------------------------------------------------------------------------------------

    @staticmethod
    def _is_key_in(era: _Era, event: ev.EventBase) -> bool:
        return is_key(event) and not isinstance(era.corrections.get(event.id), ev.Withdraw)

    def _era_at(self, at: datetime) -> _Era:
        return self._era(bisect_right(self._corrections, at, key=_at))

    def _era(self, number: int) -> _Era:
        if not number:
            return self._uncorrected
        if number in self._eras:
            self._eras.move_to_end(number)
            return self._eras[number]
        nearest = max((known for known in self._eras if known < number), default=0)
        base = self._eras[nearest] if nearest else self._uncorrected
        era = self._corrected(base, _in_force(self._corrections[:number]))
        self._eras[number] = era
        if len(self._eras) > ERAS_KEPT:
            self._eras.popitem(last=False)
        return era

    def _corrected(self, base: _Era, corrections: dict[str, ev.Correction]) -> _Era:
        """Return a new era from `base`, sharing what was folded before the first event that differs."""
        # What corrects an event that is not there (yet), or a correction still to come, changes nothing.
        corrections = {
            target: correction
            for target, correction in corrections.items()
            if not isinstance(self._by_id.get(target), ev.Amend | ev.Withdraw | None)
        }
        rows = base.rows.copy()
        position = len(rows)
        relined = False
        for target in base.corrections.keys() | corrections.keys():
            old, new = base.corrections.get(target), corrections.get(target)
            if old is new:
                continue
            out, put = self._effective(target, old), self._effective(target, new)
            here = bisect_left(rows, sort_key(out), key=sort_key)
            position = min(position, here)
            if out is put:
                continue
            relined = True
            del rows[here]
            insort(rows, put, key=sort_key)
            position = min(position, bisect_left(rows, sort_key(put), key=sort_key))
        era = _Era(rows, corrections, [e for e in rows if is_shown(e)] if relined else base.lines.copy(), [])
        era.checkpoints = [point for point in base.checkpoints if point[0] <= position]
        era.gaps = [point for point in base.gaps if point[0] <= era.checkpoints[-1][0]]
        era.kms = [point for point in base.kms if point[0] <= era.checkpoints[-1][0]]
        return era

    def _effective(self, target: str, correction: ev.Correction | None) -> ev.EventBase:
        """Return the event that stands in the target's place; a withdrawn one keeps its own."""
        original = self._by_id[target]
        if not isinstance(correction, ev.Amend):
            return original
        at = original.at if correction.keeps_time else correction.event.at
        update = {"id": target} if at == correction.event.at else {"id": target, "at": at}
        if correction.event.id == target and len(update) == 1:
            return correction.event
        return correction.event.model_copy(update=update)


def _sorted(events: list[ev.EventBase]) -> list[ev.EventBase]:
    """Return the events in the order of the log; the whole key is worked out only where times are equal."""
    events.sort(key=_at)
    times = [event.at for event in events]
    start = 0
    for end in range(1, len(events) + 1):
        if end < len(events) and times[end] == times[start]:
            continue
        if end - start > 1:
            events[start:end] = sorted(events[start:end], key=sort_key)
        start = end
    return events


def _in_force(corrections: Sequence[ev.Correction]) -> dict[str, ev.Correction]:
    """Return the correction in force for each event corrected, by the event's id.

    A later correction of an event outdoes an earlier one. Withdrawing a correction takes it back; amending one
    amends what it corrected.
    """
    earlier = {correction.id: index for index, correction in enumerate(corrections)}
    taken_back: set[str] = set()
    roots: dict[str, str] = {}
    for index, correction in enumerate(corrections):
        target = correction.target
        roots[correction.id] = roots[target] if earlier.get(target, index) < index else target
    in_force: dict[str, ev.Correction] = {}
    for index in range(len(corrections) - 1, -1, -1):
        correction = corrections[index]
        if correction.id in taken_back:
            continue
        if earlier.get(correction.target, index) < index:
            taken_back.add(correction.target)
            if isinstance(correction, ev.Withdraw):
                continue
        in_force.setdefault(roots[correction.id], correction)
    return in_force


def _reaches(kms: list[tuple[int, float, datetime]], km_to_go: float) -> bool:
    return any(km >= km_to_go for _, km, _ in kms)


def _reversed_pairs(
    kms: list[tuple[int, float, datetime]],
) -> Iterator[tuple[tuple[int, float, datetime], tuple[int, float, datetime]]]:
    return ((kms[index - 1], kms[index]) for index in range(len(kms) - 1, 0, -1))
