"""The log in race time: append in any order, and ask for the race at any moment, forwards or back.

Events are ordered by race time, then kind (a start and a km mark before the events at the same time), then id in
natural order, so that the order of arrival never matters. A correction counts from its own race time on: before
it, the log has the event as it was first entered.

An *era* is the log with the first corrections applied, up to some number. Each era keeps checkpoints of the fold,
and the state at a moment is folded from the nearest of them.
"""

from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from tracker.race import events as ev
from tracker.race.control import on_course
from tracker.race.distance import when_at
from tracker.race.era import Era, KmMark
from tracker.race.fold import apply
from tracker.race.order import CORRECTION, in_order, is_key, is_shown, sort_key
from tracker.race.snapshot import FeedView, Snapshot
from tracker.race.stage import Stage
from tracker.race.state import RaceState, initial_state
from tracker.race.trial.folding import as_of

ERAS_KEPT = 4
"""Eras held in memory; playing needs one, seeking over a correction two."""

WORDS_OF_FACTS = 8
"""Approximate number of words of a line that is made from the facts of an event."""

_at = attrgetter("at")


SLIP_WITHIN = timedelta(seconds=60)
"""An entry that is undone within this time was a typing error: the feed leaves it out without a mention."""


class Cue(NamedTuple):
    """One event of the log, with what determines how long it is shown."""

    at: datetime
    kind: str
    words: int
    """Words of its line in the feed; 0 where it has no line."""
    is_key: bool
    km_to_go: float | None


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
            if isinstance(event, CORRECTION):
                self._corrections.append(event)
            else:
                rows.append(event)
        self._corrections.sort(key=sort_key)
        self._targets = {correction.target for correction in self._corrections}
        rows = in_order(rows)
        shown = [event for event in rows if is_shown(event)]
        self._uncorrected = Era(rows, {}, shown, [(0, initial_state(stage))])
        self._eras: OrderedDict[int, Era] = OrderedDict()
        """Eras by the number of their corrections, the least recently used first."""

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, event_id: object) -> bool:
        return event_id in self._by_id

    def get(self, event_id: str) -> ev.EventBase | None:
        """Return the event that was appended with this id, uncorrected, or None."""
        return self._by_id.get(event_id)

    def log(self) -> list[ev.EventBase]:
        """Return every event in race time, including corrections, which are not applied."""
        return in_order(list(self._by_id.values()))

    def newest(self, count: int) -> list[ev.EventBase]:
        """Return the last `count` events that were appended, in the order of arrival."""
        return list(islice(reversed(self._by_id.values()), count))[::-1]

    def append(self, event: ev.EventBase) -> bool:
        """Add an event at its place in race time.

        Returns:
            False where an event with this id is there already; the log is then unchanged.
        """
        if event.id in self._by_id:
            return False
        self._by_id[event.id] = event
        if isinstance(event, CORRECTION):
            self._targets.add(event.target)
            insort(self._corrections, event, key=sort_key)
            position = bisect_left(self._corrections, sort_key(event), key=sort_key)
            for number in [number for number in self._eras if number > position]:
                del self._eras[number]
            return True
        if event.id in self._targets:
            # The corrections came before their target: only the uncorrected log is still valid.
            self._eras.clear()
        for era in (self._uncorrected, *self._eras.values()):
            era.insert(event)
        return True

    # -- the race at a moment ------------------------------------------------------------------------------

    def state_at(self, at: datetime) -> RaceState:
        """Return the race after all events up to and including `at`, with the corrections up to then."""
        era = self._era_at(at)
        return as_of(era.state(bisect_right(era.rows, at, key=_at)), at)

    def corrected_state_at(self, at: datetime) -> RaceState:
        """Return the race at `at` with all corrections, including later ones."""
        era = self._era(len(self._corrections))
        return as_of(era.state(bisect_right(era.rows, at, key=_at)), at)

    def states(self) -> Iterator[tuple[datetime, RaceState]]:
        """Yield the time of each event and the race after it, with all corrections."""
        return self._era(len(self._corrections)).states()

    def snapshot(self, at: datetime) -> Snapshot:
        """Return everything that a screen shows of the moment `at`."""
        era = self._era_at(at)
        count = bisect_right(era.rows, at, key=_at)
        state = era.state(count)  # which may add news of machines' pictures to the lines
        return self._snapshot(era, at, count, state, bisect_right(era.lines, at, key=_at))

    def snapshot_at_km(self, km_to_go: float) -> Snapshot:
        """Return the last moment at which the head of the race still had at least `km_to_go`.

        Everything reported up to the next km mark is in. Before the first km mark the whole course is to go.
        """
        last = self._whole()
        pairs = _reversed_pairs(last.kms)
        below = next((after for before, after in pairs if before.km_to_go >= km_to_go > after.km_to_go), None)
        if below is None and last.kms and all(mark.km_to_go < km_to_go for mark in last.kms):
            below = last.kms[0]
        if below is None:
            return self.snapshot(self.end)
        first_after = sort_key(last.rows[below.number - 1])
        at = last.rows[below.number - 2].at if below.number > 1 else self.begin
        era = self._era_at(at)
        count = bisect_left(era.rows, first_after, key=sort_key)
        state = era.state(count)
        return self._snapshot(era, at, count, state, bisect_left(era.lines, first_after, key=sort_key))

    def _snapshot(self, era: Era, at: datetime, count: int, state: RaceState, lines: int) -> Snapshot:
        feed = FeedView(era.lines, lines, era.corrections, era.kms)
        gaps = on_course(era.readings(count), state.moved)
        return Snapshot(at, as_of(state, at), feed, gaps, on_course(era.chases_of(count), state.moved))

    # -- moments -------------------------------------------------------------------------------------------

    @property
    def begin(self) -> datetime:
        """The race time of the first event, else of the flag drop, else a day long past."""
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

    def cues(self) -> list[Cue]:
        """Return the cues of all events at the end of the log, in order."""
        era = self._era(len(self._corrections))
        standing = (row for row in era.rows if not isinstance(era.corrections.get(row.id), ev.Withdraw))
        return [
            Cue(
                row.at,
                ev.kind_of(row),
                (len(row.text.split()) if row.text else WORDS_OF_FACTS) if is_shown(row) else 0,
                self._is_key_in(era, row),
                row.km_to_go,
            )
            for row in standing
        ]

    def next_key_moment(self, at: datetime) -> datetime | None:
        """Return the time of the first key moment after `at`, with all corrections, or None."""
        era = self._whole()
        start = bisect_right(era.lines, at, key=_at)
        return next((event.at for event in era.lines[start:] if self._is_key_in(era, event)), None)

    def previous_key_moment(self, at: datetime) -> datetime | None:
        """Return the time of the last key moment before `at`, or None."""
        era = self._whole()
        start = bisect_left(era.lines, at, key=_at)
        return next(
            (era.lines[i].at for i in range(start - 1, -1, -1) if self._is_key_in(era, era.lines[i])), None
        )

    def news(self, at: datetime) -> list[ev.EventBase]:
        """Return the news of machines' pictures up to and including `at`, which is not in the log."""
        era = self._era_at(at)
        count = bisect_right(era.rows, at, key=_at)
        era.state(count)
        return [event for number, event in era.news if number <= count]

    def neighbours(self, at: datetime) -> tuple[datetime | None, datetime | None]:
        """Return the race times of the last event at or before `at` and of the first one after it."""
        rows = self._era(len(self._corrections)).rows
        position = bisect_right(rows, at, key=_at)
        before = rows[position - 1].at if position else None
        return before, rows[position].at if position < len(rows) else None

    def time_at_km(self, km_to_go: float) -> datetime | None:
        """Return when the head of the race had `km_to_go`, interpolated between two marks; None if not known."""
        era, around = self._marks_around(km_to_go)
        if around is None:
            return next((mark.at for mark in era.kms if mark.km_to_go == km_to_go), None)
        before, after = around
        share = (before.km_to_go - km_to_go) / (before.km_to_go - after.km_to_go)
        return before.at + timedelta(seconds=round((after.at - before.at).total_seconds() * share))

    def time_shown_at_km(self, km_to_go: float) -> datetime | None:
        """Return when a live screen shows `km_to_go`; None if not known.

        Between two marks that is when the distance estimated from the speed reaches it; where the estimate was
        still larger when the next mark was reported, it is the time of that mark.
        """
        era, around = self._marks_around(km_to_go)
        if around is None:
            return self.time_at_km(km_to_go)
        before, after = around
        at = when_at(era.state(before.number), km_to_go)
        return after.at if at is None or at > after.at or km_to_go == after.km_to_go else at

    def _marks_around(self, km_to_go: float) -> tuple[Era, tuple[KmMark, KmMark] | None]:
        era = self._whole()
        for before, after in _reversed_pairs(era.kms):
            if isinstance(era.rows[after.number - 1], ev.Shortened):
                continue  # the distance was not ridden: the finish was moved nearer
            if before.km_to_go >= km_to_go >= after.km_to_go and before.km_to_go > after.km_to_go:
                return era, (before, after)
        return era, None

    def folded(self, at: datetime) -> Iterator[tuple[ev.EventBase, RaceState]]:
        """Yield each event up to and including `at`, with the corrections up to then, and the race after it."""
        era = self._era_at(at)
        state = initial_state(self.stage)
        for event in era.rows[: bisect_right(era.rows, at, key=_at)]:
            if not isinstance(era.corrections.get(event.id), ev.Withdraw):
                state = apply(state, event)
                yield event, state

    # -- eras ----------------------------------------------------------------------------------------------

    def _is_key_in(self, era: Era, event: ev.EventBase) -> bool:
        return is_key(event, self.stage.format != "road") and not isinstance(
            era.corrections.get(event.id), ev.Withdraw
        )

    def _whole(self) -> Era:
        """Return the era with all corrections, folded."""
        era = self._era(len(self._corrections))
        era.state(len(era.rows))
        return era

    def _era_at(self, at: datetime) -> Era:
        return self._era(bisect_right(self._corrections, at, key=_at))

    def _era(self, number: int) -> Era:
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

    def _corrected(self, base: Era, corrections: dict[str, ev.Correction]) -> Era:
        """Return a new era from `base`, which shares the fold before the first event that differs."""
        # A correction of an event that is not there (yet), or of a later correction, has no effect.
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
            relined = relined or self._is_slip(target, old) is not self._is_slip(target, new)
            here = bisect_left(rows, sort_key(out), key=sort_key)
            position = min(position, here)
            if out is put:
                continue
            relined = True
            del rows[here]
            insort(rows, put, key=sort_key)
            position = min(position, bisect_left(rows, sort_key(put), key=sort_key))
        checkpoints = [point for point in base.checkpoints if point[0] <= position]
        folded = checkpoints[-1][0]
        news = [one for one in base.news if one[0] <= folded]
        if relined:
            shown = (row for row in rows if is_shown(row) and not self._is_slip(row.id, corrections.get(row.id)))
            lines = in_order([*shown, *(event for _, event in news)])
        else:
            lines = base.lines_without_news(folded)
        era = Era(rows, corrections, lines, checkpoints, news=news, noted_to=min(base.noted_to, folded))
        era.gaps = [point for point in base.gaps if point[0] <= era.checkpoints[-1][0]]
        era.chases = [point for point in base.chases if point[0] <= era.checkpoints[-1][0]]
        era.kms = [point for point in base.kms if point[0] <= era.checkpoints[-1][0]]
        return era

    def _is_slip(self, target: str, correction: ev.Correction | None) -> bool:
        """Return whether an entry was undone so soon that the feed need not mention it."""
        return (
            isinstance(correction, ev.Withdraw)
            and correction.reason == ev.UNDO
            and correction.at - self._by_id[target].at <= SLIP_WITHIN
        )

    def _effective(self, target: str, correction: ev.Correction | None) -> ev.EventBase:
        """Return the event at the target's place after a correction; a withdrawn one is kept."""
        original = self._by_id[target]
        if not isinstance(correction, ev.Amend):
            return original
        at = original.at if correction.keeps_time else correction.event.at
        update = {"id": target} if at == correction.event.at else {"id": target, "at": at}
        if correction.event.id == target and len(update) == 1:
            return correction.event
        return correction.event.model_copy(update=update)


def _in_force(corrections: Sequence[ev.Correction]) -> dict[str, ev.Correction]:
    """Return the correction in force for each corrected event, by the event's id.

    A later correction of an event overrides an earlier one. Withdrawing a correction undoes it; amending one
    amends the corrected event.
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


def _reversed_pairs(kms: list[KmMark]) -> Iterator[tuple[KmMark, KmMark]]:
    return ((kms[index - 1], kms[index]) for index in range(len(kms) - 1, 0, -1))
