"""Rankings: results and classifications when a stage is over, and who passed first where on the way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from feeds.racecenter.course import km_to_go
from feeds.racecenter.known import Known, Mark
from feeds.racecenter.made import made
from feeds.racecenter.rows import CLASSIFICATIONS, bonus_of, is_placed, points_of, ranked, rows_of, teams_rows
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
from tracker.race.stage import Row

ALL_IN = timedelta(minutes=60)
"""How long after the winner the last rider is in, where no time limit is told."""

PROVISIONAL_EVERY = timedelta(minutes=5)
"""How often a table is told while riders are still coming in, unless its first ten change."""

TOP = 10

Kind = Literal["sprint", "climb"]


class Tables:
    """The rankings of a stage, newest by checkpoint and type."""

    def __init__(self) -> None:
        """Begin with none."""
        self._by_place: dict[tuple[int | None, str, bool], Ranking] = {}

    def add(self, records: Iterable[Ranking], known: Known, *, at_finish: bool) -> None:
        """Take rankings in; an older one never replaces a newer."""
        for record in records:
            if not record.type or not record.rankings or not _is_of_stage(record, known):
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


def _is_of_stage(record: Ranking, known: Known) -> bool:
    """Tell whether a ranking may belong to this stage: nothing in it names another."""
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
    """Tell whether a GC counts this stage in: during a stage the one before it is still given."""
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


def _lines(table: Ranking) -> list[tuple[int | None, float | None]]:
    lines = each(Ranked, table.rankings, Faults())
    return sorted(((line.bib, line.absolute) for line in lines if is_placed(line)), key=str)


def result_rows(tables: Tables, known: Known, faults: Faults, out: dict[int, str]) -> tuple[Row, ...]:
    """Return the stage result: of a team time trial by team, where that is told."""
    teams, riders = tables.at_finish("ete"), tables.at_finish("ite")
    if known.format == "ttt" and teams is not None and (rows := teams_rows(teams, known, faults)):
        return rows
    return rows_of(riders, known, faults, out) if riders is not None else ()


def says_provisional(table: Ranking) -> bool:
    """Tell whether a ranking calls itself provisional."""
    return (table.status or "").strip().lower().startswith(("prov", "unoff", "partial", "temp", "p"))


@dataclass(slots=True)
class _Told:
    event: Table
    number: int
    at: datetime


class Board:
    """Results and classifications as they were last told."""

    def __init__(self) -> None:
        """Begin with none."""
        self._told: dict[str, _Told] = {}

    def basis(self, name: str) -> Basis | None:
        """Return on what basis a table was told last, or None."""
        told = self._told.get(name)
        return told.event.basis if told else None

    def take(self, name: str, rows: tuple[Row, ...], basis: Basis, at: datetime) -> list[Table]:
        """Return a table where it is worth telling: it is new, it changed enough, or it has become official.

        Args:
            name: "result", "gc", or what a classification is called.
            rows: in order.
            basis: provisional while riders come in.
            at: the race time at which it stood so.
        """
        if not rows:
            return []
        last = self._told.get(name)
        if last is not None and (last.event.rows, last.event.basis) == (rows, basis):
            return []
        if last is not None and basis == last.event.basis == "provisional":
            calm = _top(last.event.rows) == _top(rows)
            if calm and at - last.at < PROVISIONAL_EVERY:
                return []
        if last is not None and basis == "provisional" and last.event.basis == "official":
            basis = "official"
            if last.event.rows == rows:
                return []
        number = last.number + 1 if last else 1
        at = max(at, last.at) if last else at
        event = _table(name, rows, basis, at, f"{name}-{basis}-{number}")
        self._told[name] = _Told(event, number, at)
        return [event]


def _top(rows: tuple[Row, ...]) -> tuple[tuple[int | None, str | None], ...]:
    return tuple((row.bib, row.team) for row in rows[:TOP])


def _table(name: str, rows: tuple[Row, ...], basis: Basis, at: datetime, event_id: str) -> Table:
    if name == "result":
        return Result(id=event_id, at=at, basis=basis, rows=rows)
    if name == "gc":
        return GC(id=event_id, at=at, basis=basis, rows=rows)
    return Classification(id=event_id, at=at, basis=basis, rows=rows, which=name)


def passages(tables: Tables, known: Known, faults: Faults, now: datetime) -> list[ClimbPassage | SprintPassage]:
    """Return who passed first at each sprint and summit, as the rankings stand."""
    found: list[ClimbPassage | SprintPassage] = []
    marks = {mark.number: mark for mark in known.marks if mark.number is not None}
    for checkpoint, by_type in tables.on_the_way("ipe", "ime", "ibe").items():
        mark = marks.get(checkpoint)
        bonus = by_type.get("ibe")
        on_climb = "ipe" not in by_type and ("ime" in by_type or bool(mark and mark.climb and not mark.is_sprint))
        if "ime" in by_type:
            extra = bonus if on_climb else None
            found.append(_passage("climb", checkpoint, mark, by_type["ime"], extra, known, faults, now))
        if "ipe" in by_type or (bonus is not None and not on_climb):
            main = by_type.get("ipe")
            found.append(_passage("sprint", checkpoint, mark, main, bonus, known, faults, now))
        if on_climb and "ime" not in by_type:
            found.append(_passage("climb", checkpoint, mark, None, bonus, known, faults, now))
    if (summit := tables.at_finish("ime")) is not None:
        mark = next((mark for mark in reversed(known.marks) if mark.is_finish), None)
        if mark is not None and mark.climb is not None:
            found.append(_passage("climb", mark.number, mark, summit, None, known, faults, now))
    return [passage for passage in found if passage.order]


def _passage(
    kind: Kind,
    checkpoint: int | None,
    mark: Mark | None,
    main: Ranking | None,
    bonus: Ranking | None,
    known: Known,
    faults: Faults,
    now: datetime,
) -> ClimbPassage | SprintPassage:
    table = main or bonus
    seconds = {}
    if bonus is not None:
        seconds = {
            known.bib(line.bib, line.rider): bonus_of(line) for line in ranked(bonus, faults) if is_placed(line)
        }
    order = []
    for line in ranked(table, faults) if table else ():
        bib = known.bib(line.bib, line.rider)
        if bib is None or not is_placed(line) or any(placing.bib == bib for placing in order):
            continue
        points = points_of(line) if main is not None else None
        order.append(made(Placing, bib=bib, points=points, bonus_s=seconds.get(bib)))
    first = unix(table.first_s) if table else None
    touched = table.updated_at if table else None
    name = (mark.climb.name if kind == "climb" and mark.climb else mark.name) if mark else None
    km = km_to_go(known, mark.km) if mark else None
    return made(
        ClimbPassage if kind == "climb" else SprintPassage,
        id=f"{kind}-{checkpoint}",
        at=known.at(first, touched) or now,
        name=name,
        km_to_go=km,
        order=tuple(order),
    )
