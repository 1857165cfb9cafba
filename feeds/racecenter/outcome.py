"""Rankings: passages, the finish, the result and the classifications."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from feeds.racecenter.known import Known
from feeds.racecenter.made import amended
from feeds.racecenter.milestones import Milestones
from feeds.racecenter.rows import CLASSIFICATIONS, is_placed, ranked, rows_of, seconds, teams_rows
from feeds.racecenter.tables import (
    ALL_IN,
    Board,
    Passage,
    Tables,
    differs,
    digest,
    gc_is_after,
    is_of_stage,
    passages,
    result_rows,
    says_provisional,
)
from feeds.racecenter.trial import Clock
from feeds.racecenter.wire import Faults, Ranking, each
from feeds.racecenter.withdrawals import Out
from tracker.race.events import Basis, EventBase
from tracker.race.stage import Row

GENERAL = ("itg", *CLASSIFICATIONS)
"""Types of general classifications."""

MISSING_AT_MOST = 0.01
"""Share of the riders that may be missing from a complete result of a road stage.

In a time trial none may be missing: those who start last are the best placed.
"""


class Outcome:
    """The rankings that are in the log."""

    def __init__(self, milestones: Milestones, clock: Clock, out: Out) -> None:
        """Start with none.

        Args:
            milestones: receives the finish of a road stage.
            clock: receives the times of a time trial.
            out: the riders who are out of the race.
        """
        self._milestones, self._clock, self._out = milestones, clock, out
        self._tables, self._board = Tables(), Board()
        self._passages: dict[str, Passage] = {}
        self._one_day = False

    @property
    def is_official(self) -> bool:
        """Whether the result and the GC are official; a one-day race has no GC."""
        return self._board.basis("result") == "official" and (
            self._one_day or self._board.basis("gc") == "official"
        )

    @property
    def is_waiting(self) -> bool:
        """Whether the result is provisional, and may become official merely with time."""
        return self._board.basis("result") == "provisional"

    def take_before(self, records: Iterable[Ranking], known: Known) -> bool:
        """Add the classifications after the previous stage; return whether there were any."""
        found = False
        for record in records:
            type_ = (record.type or "").strip().lower()
            if (
                type_ in GENERAL
                and record.rankings
                and {"A"} & {str(code).upper() for code in record.types or "A"}
            ):
                known.before[type_] = record
                found = True
        return found

    def first_of(self, table: Ranking, known: Known, faults: Faults) -> int | None:
        """Return the bib of the leader of a ranking."""
        first = next((line for line in ranked(table, faults) if is_placed(line)), None)
        return known.bib(first.bib, first.rider) if first else None

    def take(
        self, records: list[Any], known: Known, faults: Faults, now: datetime, *, at_finish: bool = False
    ) -> list[EventBase]:
        """Return the events for what is new in rankings."""
        rankings = list(each(Ranking, records, faults))
        for record in rankings:
            if record.type in GENERAL and record.rankings and not is_of_stage(record, known):
                known.before.setdefault(record.type, record)  # that of the previous stage
        self._tables.add(rankings, known, at_finish=at_finish)
        self._one_day = len(known.stages) == 1
        self._board.seldom = known.is_trial
        events: list[EventBase] = []
        if known.is_trial:
            events += self._clock.take(self._tables, known, faults, now)
        for passage in passages(self._tables, known, faults, now):
            events += self._passage(passage, now)
        return events + self._ending(known, faults, now)

    def _passage(self, passage: Passage, now: datetime) -> list[EventBase]:
        old = self._passages.get(passage.id)
        if old is not None and (old.order, old.name) == (passage.order, passage.name):
            return []
        if old is None:
            self._passages[passage.id] = passage
            return [passage]
        # The time of the first report stands, even if a ranking of the place is updated later.
        corrected = passage.model_copy(update={"at": old.at})
        self._passages[passage.id] = corrected
        when = max(now, old.at)
        return [amended(f"{passage.id}-edit-{digest(passage.order)}", when, corrected, "it was corrected")]

    def _ending(self, known: Known, faults: Faults, now: datetime) -> list[EventBase]:
        times = self._tables.at_finish("ite")
        events: list[EventBase] = []
        if times is not None:
            if not known.is_trial:
                events += self._milestones.result(times, known, faults, now)
            if limit := seconds(times.time_limit):
                known.time_limit_s = limit
        main = times or self._tables.at_finish("ete")
        if main is None:
            self._begun_with(known)
            return events
        rows = result_rows(self._tables, known, faults, self._out.statuses)
        finished = any(row.position is not None for row in rows)
        basis = self._basis(main, known, faults, now)
        finish = self._milestones.finished
        floor = finish.at if finish is not None else None
        events += self._board.take("result", rows, basis, _when(main, known, now, floor), now)
        gc = self._tables.at_finish("itg")
        after = gc is not None and gc_is_after(gc, known, finished=finished)
        if not after and gc is not None:
            known.before.setdefault("itg", gc)
        elif gc is not None:
            table = rows_of(gc, known, faults, self._out.statuses, with_bonus=False)
            events += self._board.take("gc", table, _of(gc, basis), _when(gc, known, now, floor), now)
        for type_, which in CLASSIFICATIONS.items():
            other = self._tables.at_finish(type_)
            if other is not None and finished and (after or self._is_new(other, known)):
                lines = self._lines(other, known, faults)
                events += self._board.take(which, lines, _of(other, basis), _when(other, known, now, floor), now)
        return events

    def _is_new(self, table: Ranking, known: Known) -> bool:
        """Return whether a classification includes this stage: it differs, or was updated after the finish."""
        before = known.before.get(table.type or "")
        if before is not None and before is not table:
            return differs(table, before)
        finish, touched = self._milestones.finished, known.at(table.updated_at)
        return finish is not None and touched is not None and touched >= finish.at

    def _lines(self, table: Ranking, known: Known, faults: Faults) -> tuple[Row, ...]:
        if table.type == "etg":
            return teams_rows(table, known, faults)
        rows = rows_of(table, known, faults, self._out.statuses, with_bonus=False)
        return tuple(row for row in rows if row.position is not None)

    def _begun_with(self, known: Known) -> None:
        """Store the general classifications that are served during the stage as those before it."""
        for type_ in GENERAL:
            table = self._tables.at_finish(type_)
            if table is not None:
                known.before.setdefault(type_, table)

    def _basis(self, table: Ranking, known: Known, faults: Faults, now: datetime) -> Basis:
        """Return "official" where the result is complete, or the riders have had the time to finish."""
        if says_provisional(table):
            return "provisional"
        placed = set(self._out.statuses)
        for type_ in ("ite", "ete"):
            ranking = self._tables.at_finish(type_)
            for line in ranked(ranking, faults) if ranking is not None else ():
                bib = known.bib(line.bib, line.rider)
                if bib is not None:
                    placed.add(bib)
        expected = known.still_in
        if expected and known.format == "ttt":
            teams = {known.team_of(bib) for bib in placed}
            expected = frozenset(bib for bib in expected if known.team_of(bib) not in teams)
        spared = 0 if known.is_trial else MISSING_AT_MOST * len(expected)
        if known.still_in and len(expected - placed) <= spared:
            return "official"
        return self._basis_by_time(table, known, now)

    def _basis_by_time(self, table: Ranking, known: Known, now: datetime) -> Basis:
        touched = known.at(table.updated_at)
        finish = self._milestones.finished
        if finish is not None:
            limit = timedelta(seconds=known.time_limit_s) if known.time_limit_s else ALL_IN
            late = max(now, touched or now) >= finish.at + limit
        else:
            late = touched is not None and now >= touched + ALL_IN
        return "official" if late else "provisional"


def _of(table: Ranking, basis: Basis) -> Basis:
    return "provisional" if says_provisional(table) else basis


def _when(table: Ranking, known: Known, now: datetime, floor: datetime | None) -> datetime:
    """Return the time of a table, which is never before the finish."""
    at = known.at(table.updated_at) or now
    return at if floor is None else max(at, floor)
