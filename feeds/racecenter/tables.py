"""Rankings: results and classifications after a stage, and the passages at climbs and sprints."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import BaseModel

from feeds.racecenter.course import km_to_go
from feeds.racecenter.known import Known, Mark
from feeds.racecenter.made import made
from feeds.racecenter.rows import bonus_of, is_placed, points_of, ranked, rows_of, teams_rows
from feeds.racecenter.wire import Faults, Ranked, Ranking, each, unix
from tracker.race.events import (
    GC,
    Basis,
    Classification,
    ClimbPassage,
    Placing,
    Result,
    SprintPassage,
    Table,
)
from tracker.race.logline import dump
from tracker.race.stage import Row

ALL_IN = timedelta(minutes=60)
"""How long after the winner the last rider has finished, where no time limit is given."""

PROVISIONAL_EVERY = timedelta(minutes=5)
"""Interval of reports of a table while riders are still finishing, unless its first ten change."""

TOP = 10


class Tables:
    """The newest rankings of a stage, by checkpoint and type."""

    def __init__(self) -> None:
        """Start with none."""
        self._by_place: dict[tuple[int | None, str, bool], Ranking] = {}

    def add(self, records: Iterable[Ranking], known: Known, *, at_finish: bool) -> None:
        """Add rankings; an older one never replaces a newer one."""
        for record in records:
            if not record.type or not record.rankings or not is_of_stage(record, known):
                continue
            finish = at_finish or _is_at_finish(record, known)
            key = (None if finish else record.checkpoint, record.type.strip().lower(), finish)
            old = self._by_place.get(key)
            if old is None or (record.updated_ms or 0) >= (old.updated_ms or 0):
                self._by_place[key] = record

    def at_finish(self, type_: str) -> Ranking | None:
        """Return the ranking of a type at the finish."""
        return self._by_place.get((None, type_, True))

    def on_the_way(self, *types: str) -> dict[int, dict[str, Ranking]]:
        """Return the rankings of these types at the checkpoints before the finish, by checkpoint and type."""
        found: dict[int, dict[str, Ranking]] = {}
        for (checkpoint, type_, finish), record in sorted(self._by_place.items(), key=lambda item: str(item[0])):
            if checkpoint is not None and not finish and type_ in types:
                found.setdefault(checkpoint, {})[type_] = record
        return found


def is_of_stage(record: Ranking, known: Known) -> bool:
    """Return whether a ranking may be of this stage: nothing in it names another stage."""
    stage = f"-{known.year}-{known.number}"
    cp = (record.cp or "").partition(":")[0]
    return all(not name or not name[-1:].isdigit() or name.endswith(stage) for name in (record.origin, cp))


def _is_at_finish(record: Ranking, known: Known) -> bool:
    codes = {str(code).strip().upper() for code in record.types or ()}
    if codes:
        return "A" in codes
    if record.virtual and record.virtual.upper().endswith("-A"):
        return True
    marked = next((mark for mark in known.marks if mark.number == record.checkpoint), None)
    if marked is not None:
        return marked.is_finish
    return record.checkpoint is None


def gc_is_after(table: Ranking, known: Known, *, finished: bool) -> bool:
    """Return whether a GC includes this stage: during a stage the GC before it is still served."""
    if not finished:
        return False
    before = known.before.get("itg")
    if before is not None and before.rankings:
        return _lines(before) != _lines(table)
    lengths = {record.stage: record.length for record in known.stages if record.length and not record.is_cancelled}
    if table.length and known.number in lengths:
        ridden = sum(km for number, km in lengths.items() if number is not None and number <= known.number)
        return table.length > ridden - (lengths[known.number] or 0) / 2
    return True


def differs(table: Ranking, before: Ranking | None) -> bool:
    """Return whether a classification differs from the one before the stage; False where that is not known."""
    return before is not None and _lines(before) != _lines(table)


def _lines(table: Ranking) -> list[tuple[int | None, float | None]]:
    lines = each(Ranked, table.rankings, Faults())
    return sorted(((line.bib, line.absolute) for line in lines if is_placed(line)), key=str)


def result_rows(tables: Tables, known: Known, faults: Faults, out: dict[int, str]) -> tuple[Row, ...]:
    """Return the rows of the stage result; those of the teams for a team time trial, where they are given."""
    teams, riders = tables.at_finish("ete"), tables.at_finish("ite")
    if known.format == "ttt" and teams is not None and (rows := teams_rows(teams, known, faults)):
        return rows
    return rows_of(riders, known, faults, out) if riders is not None else ()


def says_provisional(table: Ranking) -> bool:
    """Return whether a ranking calls itself provisional."""
    return (table.status or "").strip().lower().startswith(("prov", "unoff", "partial", "temp", "p"))


@dataclass(slots=True)
class _Reported:
    event: Table
    at: datetime


class Board:
    """The last reports of the result and the classifications."""

    def __init__(self) -> None:
        """Start with none."""
        self._reported: dict[str, _Reported] = {}
        self.seldom = False
        """Whether provisional tables are reported at intervals only, as in a time trial."""

    def basis(self, name: str) -> Basis | None:
        """Return the basis of the last report of a table, or None."""
        reported = self._reported.get(name)
        return reported.event.basis if reported else None

    def take(self, name: str, rows: tuple[Row, ...], basis: Basis, at: datetime, now: datetime) -> list[Table]:
        """Return the event of a table where it is new, has changed enough, or has become official.

        Args:
            name: "result", "gc", or the name of a classification.
            rows: the rows in order.
            basis: provisional while riders are still finishing.
            at: the race time of the table.
            now: the current race time, for a change without a later `at`.
        """
        if not rows:
            return []
        last = self._reported.get(name)
        if last is not None and (last.event.rows, last.event.basis) == (rows, basis):
            return []
        if last is not None and basis == last.event.basis == "provisional":
            calm = self.seldom or _top(last.event.rows) == _top(rows)
            if calm and at - last.at < PROVISIONAL_EVERY:
                return []
        if last is not None and basis == "provisional" and last.event.basis == "official":
            basis = "official"
            if last.event.rows == rows:
                return []
        if last is not None and at <= last.at:
            at = max(now, last.at + timedelta(seconds=1))  # later than the report that it replaces
        event = _table(name, rows, basis, at, f"{name}-{basis}-{digest(rows)}")
        self._reported[name] = _Reported(event, at)
        return [event]


def _top(rows: tuple[Row, ...]) -> tuple[tuple[int | None, str | None], ...]:
    return tuple((row.bib, row.team) for row in rows[:TOP])


def _table(name: str, rows: tuple[Row, ...], basis: Basis, at: datetime, event_id: str) -> Table:
    if name == "result":
        return Result(id=event_id, at=at, basis=basis, rows=rows)
    if name == "gc":
        return GC(id=event_id, at=at, basis=basis, rows=rows)
    return Classification(id=event_id, at=at, basis=basis, rows=rows, which=name)


def digest(parts: tuple[BaseModel, ...]) -> str:
    """Return a digest of parts of an event for its id, the same in every run."""
    return hashlib.blake2b("".join(map(dump, parts)).encode(), digest_size=6).hexdigest()


Passage = ClimbPassage | SprintPassage


def passages(tables: Tables, known: Known, faults: Faults, now: datetime) -> list[Passage]:
    """Return the passages of all sprints and summits with a ranking."""
    found: list[Passage | None] = []
    marks = {mark.number: mark for mark in known.marks if mark.number is not None}
    reading = _Passages(known, faults, now)
    for checkpoint, by_type in tables.on_the_way("ipe", "ime", "ibe").items():
        mark = marks.get(checkpoint)
        points, mountain, bonus = by_type.get("ipe"), by_type.get("ime"), by_type.get("ibe")
        # Where only bonuses are given, the road book says whether the place is a sprint or a summit.
        on_climb = points is None and (mountain is not None or bool(mark and mark.climb and not mark.is_sprint))
        if on_climb or mountain is not None:
            found.append(reading.climb(checkpoint, mark, mountain, bonus if on_climb else None))
        if not on_climb:
            found.append(reading.sprint(checkpoint, mark, points, bonus))
    summit = tables.at_finish("ime")
    mark = next((mark for mark in reversed(known.marks) if mark.is_finish), None)
    if summit is not None and mark is not None and mark.climb is not None:
        found.append(reading.climb(mark.number, mark, summit, None))
    return [passage for passage in found if passage is not None]


@dataclass(frozen=True, slots=True)
class _Passages:
    """Makes passages from rankings."""

    known: Known
    faults: Faults
    now: datetime

    def climb(
        self, checkpoint: int | None, mark: Mark | None, points: Ranking | None, bonus: Ranking | None
    ) -> ClimbPassage | None:
        name = mark.climb.name if mark and mark.climb else mark.name if mark else None
        order = self._order(points, bonus)
        at, km = self._when(points or bonus), self._where(mark)
        if not order:
            return None
        return made(ClimbPassage, id=f"climb-{checkpoint}", at=at, name=name, km_to_go=km, order=order)

    def sprint(
        self, checkpoint: int | None, mark: Mark | None, points: Ranking | None, bonus: Ranking | None
    ) -> SprintPassage | None:
        name = mark.name if mark else None
        order = self._order(points, bonus)
        at, km = self._when(points or bonus), self._where(mark)
        if not order:
            return None
        return made(SprintPassage, id=f"sprint-{checkpoint}", at=at, name=name, km_to_go=km, order=order)

    def _where(self, mark: Mark | None) -> float | None:
        return km_to_go(self.known, mark.km) if mark else None

    def _when(self, table: Ranking | None) -> datetime:
        return (
            self.known.at(unix(table.first_s) if table else None, table.updated_at if table else None) or self.now
        )

    def _lines(self, table: Ranking | None) -> dict[int, Ranked]:
        """Return the placed lines of a ranking by bib, in order."""
        lines: dict[int, Ranked] = {}
        for line in ranked(table, self.faults) if table else ():
            bib = self.known.bib(line.bib, line.rider)
            if bib is not None and is_placed(line):
                lines.setdefault(bib, line)
        return lines

    def _order(self, points: Ranking | None, bonus: Ranking | None) -> tuple[Placing, ...]:
        scored, given = self._lines(points), self._lines(bonus)
        return tuple(
            made(
                Placing,
                bib=bib,
                points=points_of(scored[bib]) if bib in scored else None,
                bonus_s=bonus_of(given[bib]) if bib in given else None,
            )
            for bib in {**scored, **given}
        )
