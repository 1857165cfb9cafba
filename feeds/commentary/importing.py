"""A whole text becomes a stage: header, events in race time, and what a person should look at."""

import re
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from feeds.commentary.making import Doubt, Taken, amended_in
from feeds.commentary.page.headings import Para
from feeds.commentary.page.manner import LAST_KM, goes_on, has_start, is_report
from feeds.commentary.page.pages import cleaned, dateline, in_order, with_raced_as_to_go
from feeds.commentary.page.recognised import is_announced, is_race
from feeds.commentary.page.tables import Table, find_tables
from feeds.commentary.page.titles import settle_titles
from feeds.commentary.page.verdict import (
    judged,
    line_crossed,
    say_who_won,
    settle_the_places,
    settle_the_winner,
    table_event,
)
from feeds.commentary.pieces import OF_THE_END, Piece, only_at_the_end, said_once, without_slips
from feeds.commentary.reader import Reader
from feeds.commentary.retold import MOST, MOST_KM, Read, read_again
from feeds.commentary.sentence.context import SURE, Context
from feeds.commentary.stage.header import StageFacts, read_header
from feeds.commentary.timing import Moments, placed_times
from feeds.commentary.weighing.page import Said, settle_times
from feeds.commentary.words.tags import language_of
from feeds.commentary.words.writing import WORD, fold
from tracker.race.events import Comment, EventBase, kind_of
from tracker.race.stage import Climb, Rider, Sprint, Stage
from tracker.race.text import fold_name, plain


class NotCommentary(Exception):
    """A text that is no commentary of a race; the message is one sentence that says what to do next."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user says of the stage, which outdoes the text; None leaves it to the text."""

    riders: tuple[Rider, ...] = ()
    language: str | None = None
    start: time | None = None
    day: date | None = None
    distance_km: float | None = None
    source: str | None = None


@dataclass(slots=True)
class Imported:
    """What was made of a text."""

    stage: Stage
    events: list[EventBase]
    doubts: list[Doubt] = field(default_factory=list)
    dropped: int = 0
    """Lines that are clutter."""
    reversed: bool = False
    """The page had its newest post first."""
    language: str = "en"
    paragraphs: int = 0

    @property
    def facts(self) -> list[EventBase]:
        """The events that were read from the text, without its commentary."""
        return [event for event in self.events if event.read is not None]


def read_text(lines: Sequence[str], wishes: Wishes, today: date) -> Imported:
    """Return the stage that a text is about.

    Args:
        lines: the text's lines that are not empty, plain.
        wishes: what the user says of the stage.
        today: the date that stands in where neither text nor user gives a year.

    Raises:
        NotCommentary: nothing of a race was recognised.
    """
    paras = cleaned(lines)
    if not paras:
        raise NotCommentary(
            "There is no commentary in this text: nothing but links and captions, or nothing at all."
        )
    language = wishes.language or _language(paras)
    paras, is_reversed = in_order(paras)
    longest = max((para.km for para in paras if para.km is not None), default=None)
    total = next((para.total_km for para in paras if para.total_km), None)
    before = next((index for index, para in enumerate(paras) if (para.km or 0) > LAST_KM), 0)
    said = [para.body if para.km is not None and not para.is_raced else para.text for para in paras]
    header = read_header(said, total, longest, before)
    header.finish = header.finish or dateline(lines)
    if wishes.distance_km is not None:
        header.distance_km = wishes.distance_km
    paras = with_raced_as_to_go(paras, header.distance_km)
    reader = Reader(wishes.riders, wishes.language, header.distance_km)
    reader.context.language, reader.context.finish_town = language, header.finish
    sites = reader.roster.sites
    ends = [header.finish] if header.finish else []
    ends += [climb.name for climb in header.climbs if climb.km_to_go == 0]
    sites.learn("finish", ends)
    sites.learn("climb", (climb.name for climb in header.climbs))
    sites.learn("sprint", (sprint.name for sprint in header.sprints))
    sites.learn("start", [header.start] if header.start else [])
    tables = {table.start: table for table in find_tables([para.text for para in paras], header.distance_km)}
    pieces = _read(paras, tables, reader, header)
    imported = _assembled(pieces, reader, header, wishes, today)
    imported.dropped = len(lines) - len({para.number for para in paras})
    imported.reversed, imported.language, imported.paragraphs = is_reversed, language, len(lines)
    if not (
        imported.facts
        and is_race(paras, [kind_of(event) for event in imported.facts], imported.stage.riders, imported.language)
    ) and not is_announced(header):
        raise NotCommentary(
            "Nothing of a bicycle race was recognised in this text: "
            "is it commentary in English, Dutch, French or Spanish?"
        )
    return imported


def _language(paras: Sequence[Para]) -> str:
    words = [fold(match[0]) for para in paras[:200] for match in WORD.finditer(para.text[:400])]
    return language_of(words)


def _learn(reader: Reader, paras: Iterable[Para], tables: Iterable[Table]) -> None:
    """Let the reader know all riders whom a page names with their teams, and those of its tables."""
    for para in paras:
        reader.learn(para.text)
    for row in (row for table in tables if table.which != "teams" for row in table.rows):
        reader.roster.add(str(row["name"]), row.get("team"), row.get("nation"))


def _may_be_over(context: Context) -> bool:
    """Return whether a live race can be over where a result of it stands."""
    return context.phase == "racing" and not context.report and (context.km is None or context.km <= MOST_KM)


def _begin(paras: Sequence[Para], tables: Mapping[int, Table], reader: Reader, header: StageFacts) -> None:
    """Let the reader know what the text is of: which stage, whether a report and whose, where it begins."""
    context = reader.context
    context.report = is_report(paras, context.language)
    context.stage, context.race = header.number, fold_name(header.race or "") or None
    context.phase = "before" if has_start(paras, context.language) and not context.report else "racing"
    of_today = (one for one in tables.values() if one.kind == "result" and one.stage in (None, header.number))
    if context.report and (result := next(of_today, None)) is not None:
        reader.won_by(result.winner)


def _read(paras: list[Para], tables: dict[int, Table], reader: Reader, header: StageFacts) -> list[Piece]:
    rows = {index for table in tables.values() for index in range(table.start, table.end)}
    _learn(reader, [para for index, para in enumerate(paras) if index not in rows], tables.values())
    _begin(paras, tables, reader, header)
    context = reader.context
    head = 0 if context.report else next((at for at, para in enumerate(paras) if para.clock or para.km), 0)
    pieces: list[Piece] = []
    seen: dict[str, int] = {}
    last: deque[Read] = deque(maxlen=MOST)
    last_mark = max((at for at, para in enumerate(paras) if para.km), default=0)
    for index, para in enumerate(paras):
        if (begun := tables.get(index)) is not None:
            if begun.kind == "result" and index > last_mark and last and _may_be_over(context):
                read_again(last, begun.winner, reader)
                context = reader.context
            pieces.append(Piece(para, Taken(), begun, context.phase))
            if begun.kind == "gc" and context.language == "en" and begun.rows:
                context.leader = reader.roster.same(str(begun.rows[0]["name"])) or context.leader
        if index in rows:
            continue
        before = seen.get(folded := fold_name(para.body))
        twice = before is not None and len(folded) >= 20 and para.km is None
        keep = not (twice and before is not None and index - before <= 4)
        seen[folded] = index
        before_it = context.copy()
        taken = reader.take(para, facts=not (twice and (not keep or len(folded) >= 100)))
        if index < head and reader.context.phase == "finished":
            reader.context = context = before_it  # what heads a live page says how it ended
            pieces.append(Piece(para, taken, None, "finished", keep, at_end=True))
            continue
        if context.phase == "finished" != before_it.phase and not context.report and goes_on(paras, index):
            reader.goes_on(before_it, taken)
            context = reader.context
        if index == 0 and not para.body.rstrip().endswith((".", "!")):
            taken.facts = [fact for fact in taken.facts if fact.kind != "weather"]  # of a headline
        piece = Piece(para, taken, None, context.phase, keep)
        if context.report and index < _HEAD and any(fact.kind in OF_THE_END for fact in taken.facts):
            taken.facts = [fact for fact in taken.facts if fact.kind in OF_THE_END]
            piece.at_end = True
            context.goes_away([])
            context.gap_s = None
            if index == 0 and not para.body.rstrip().endswith((".", "!")):
                context.once -= {"finish"}  # a headline: the report's first sentences say it in full
        pieces.append(piece)
        last.append(Read(piece, before_it))
    if head:
        only_at_the_end(pieces)
    _settle(pieces)
    if context.report:
        said_once(pieces)
    else:
        reader.doubts.extend(without_slips(pieces))
    return pieces


def _settle(pieces: Sequence[Piece]) -> None:
    """Decide what only the whole page shows."""
    settle_times(
        [
            Said(piece.para.number, piece.para.body, piece.taken.facts, piece.taken.times)
            for piece in pieces
            if not piece.at_end
        ]
    )
    settle_titles([(piece.para, piece.taken) for piece in pieces if piece.table is None])


_HEAD = 4
"""Paragraphs at the head of a report that say how it ended."""


def _assembled(pieces: list[Piece], reader: Reader, header: StageFacts, wishes: Wishes, today: date) -> Imported:
    tables = judged([(piece.table, piece.phase) for piece in pieces if piece.table is not None], header, reader)
    day = wishes.day or header.day or (date(header.year, 1, 1) if header.year else today)
    pieces = [p for p in pieces if not p.at_end] + [p for p in pieces if p.at_end]
    said = [fact for piece in pieces for fact in piece.taken.facts]
    settle_the_places(tables, [piece.taken for piece in pieces], reader)
    result = next(
        (table for table, verdict in tables.items() if verdict.kind == "result" and not verdict.why), None
    )
    is_said = True
    if result is not None:
        settle_the_winner(result, said, reader)
        # A page may go on about the race below its result.
        end = len(pieces) if reader.context.report else [piece.table for piece in pieces].index(result)
        is_said = any(
            fact.kind == "finish" and fact.confidence >= SURE for piece in pieces for fact in piece.taken.facts
        ) or say_who_won(result, [(piece.para.body, piece.taken) for piece in pieces[:end]], reader)
    moments = [_moment(piece, tables) for piece in pieces]
    times = placed_times(
        moments, day, wishes.start, header.distance_km, None if result is None else result.time_s, _speed(pieces)
    )
    base = {"source": wishes.source} if wishes.source else {}
    events: list[EventBase] = []
    doubts: list[Doubt] = []
    parts: Counter[int] = Counter()
    for piece, (at, is_estimated), km in zip(pieces, times.at, times.km, strict=True):
        common: dict[str, Any] = {"at": at, **base, **({"estimated": True} if is_estimated else {})}
        if km is not None:
            common["km_to_go"] = km
        parts[piece.para.number] += 1  # a paragraph of several posts has one number
        part = parts[piece.para.number]
        ident = f"c{piece.para.number:04}" if part == 1 else f"c{piece.para.number:04}.{part}"
        if piece.table is not None:
            verdict = tables[piece.table]
            if verdict.why:
                doubts.append(
                    Doubt(
                        piece.para.number,
                        piece.table.title or piece.table.quote.split("\n")[0],
                        piece.table.kind,
                        f"a table of {len(piece.table.rows)} rows",
                        0.5,
                        verdict.why,
                    )
                )
                events.append(_comment(ident, piece.table.quote, common))
            elif verdict.kind:
                if piece.table is result and not is_said:
                    events.append(line_crossed(result, piece.para.number, ident, common))
                events.append(
                    table_event(piece.table, piece.para.number, ident, verdict.kind, verdict.basis, common)
                )
            continue
        made = reader.events(
            piece.taken,
            at,
            ident,
            para=piece.para.number,
            **base,
            estimated=is_estimated,
            km_to_go=km,
        )
        if made and kind_of(made[0]) not in ("amend", "withdraw"):
            made[0] = made[0].model_copy(update={"text": plain(piece.para.text)})
        elif piece.keep:
            events.append(_comment(ident, piece.para.text, common))
        events += made
    events = amended_in(events)
    _add_passed(header, events)
    stage = _stage(header, wishes, reader, times, tables)
    return Imported(stage, events, [*reader.doubts, *doubts])


def _add_passed(header: StageFacts, events: Iterable[EventBase]) -> None:
    """Put climbs and sprints of the course that only their passages name into the header."""
    for event in events:
        name = getattr(event, "name", None)
        kind = kind_of(event)
        if not name or kind not in ("climb", "sprint"):
            continue
        known = [fold_name(place.name) for place in (header.climbs if kind == "climb" else header.sprints)]
        folded = fold_name(name)
        if any(folded in other or other in folded for other in known):
            continue
        if kind == "climb":
            header.climbs.append(Climb(name=name))
        else:
            header.sprints.append(Sprint(name=name))


def _moment(piece: Piece, tables: dict[Table, Any]) -> Moments:
    kinds = {fact.kind for fact in piece.taken.facts if fact.confidence >= 0.62}
    is_result = (
        piece.table is not None
        and piece.table.kind not in ("sprint", "climb")
        and not tables[piece.table].why
        and tables[piece.table].kind is not None
    )
    return Moments(
        km=piece.taken.km,
        clock=piece.para.clock,
        phase="finished" if is_result or piece.at_end else piece.phase,
        is_mark=piece.taken.heading and not piece.para.body,
        is_start="start" in kinds,
        is_finish="finish" in kinds,
    )


def _speed(pieces: Iterable[Piece]) -> tuple[float, int] | None:
    """Return an average speed and the seconds it was ridden for, where the text gives both."""
    for piece in pieces:
        for fact in piece.taken.facts:
            over = str(fact.fields.get("over", ""))
            if fact.kind == "speed" and over:
                hours = 2 if re.search(r"two|twee|deux|dos", over) else 3 if "three" in over else 1
                if re.search(r"first|opening|eerste|premiere|primera", over):
                    return float(fact.fields["speed_kph"]), hours * 3600
    return None


def _comment(ident: str, text: str, common: dict[str, Any]) -> Comment:
    return Comment(id=ident, text=plain(text), **common)


def _stage(header: StageFacts, wishes: Wishes, reader: Reader, times: Any, tables: dict[Table, Any]) -> Stage:
    race = header.race or "Imported race"
    year = header.year or (wishes.day.year if wishes.day else None)
    parts = [
        re.sub(r"[^a-z0-9]+", "-", fold_name(race)).strip("-"),
        str(year) if year else "",
        str(header.number) if header.number else "",
    ]
    before = next((table for table, verdict in tables.items() if verdict.before), None)
    people = [
        person
        for person in reader.roster.people
        if person.listed is not None or (person.sure and " " in person.name)
    ]
    fields: dict[str, Any] = {
        "kind": "stage",
        "id": "-".join(part for part in parts if part)[:80] or "imported",
        "race": race,
        "year": year,
        "number": header.number,
        "start": header.start,
        "finish": header.finish,
        "distance_km": header.distance_km,
        "neutral_km": header.neutral_km,
        "format": header.format,
        "start_at": times.start_at,
        "estimated": times.estimated,
        "note": times.note,
        "sources": [wishes.source] if wishes.source else [],
        "climbs": [climb.model_dump(exclude_none=True) for climb in header.climbs],
        "sprints": [sprint.model_dump(exclude_none=True) for sprint in header.sprints],
        "riders": [person.rider.model_dump(exclude_none=True) for person in people],
        "gc_before": [dict(row) for row in before.rows] if before is not None else [],
    }
    return Stage.model_validate({key: value for key, value in fields.items() if value is not None})
