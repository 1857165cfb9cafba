"""Which of a page's tables are today's, which are of the day before, and the event of each."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from feeds.commentary.making import Taken
from feeds.commentary.page.tables import Table
from feeds.commentary.sentence.context import Fact
from feeds.commentary.stage.header import StageFacts
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import sentences
from tracker.race.events import EVENT, EventBase, Reading
from tracker.race.text import PROSE_LENGTH, fold_name, plain

if TYPE_CHECKING:
    from feeds.commentary.reader import Reader


PODIUM_AND_MORE = 10
"""Rows of a result in which the winner of a sentence stands: the table is of this stage, and right about it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a table."""

    kind: str | None
    """The kind of its event; None where it is printed a second time, or speaks of the day before."""
    basis: str = "official"
    why: str = ""
    """Why it is left for a person to decide."""
    before: bool = False
    """It is the classification as the stage starts."""


def judged(phased_tables: list[tuple[Table, str]], header: StageFacts, reader: "Reader") -> dict[Table, Verdict]:
    """Return what becomes of each table of a page.

    Args:
        phased_tables: the tables in the order of the text, each with the phase of the race in which it stands.
        header: the header.
        reader: what was read of the race.
    """
    verdicts: dict[Table, Verdict] = {}
    last = {_key(table): index for index, (table, _) in enumerate(phased_tables)}
    finish = reader.winner()
    standings = [phase for table, phase in phased_tables if table.kind == "gc"]
    is_headed = any(table.kind == "result" and phase == "before" for table, phase in phased_tables)
    for index, (table, phase) in enumerate(phased_tables):
        if last[_key(table)] != index:
            verdicts[table] = Verdict(None)
        elif (
            table.kind == "gc"
            and phase == "before"
            and (standings[-1] != "before" or not is_headed)
            and (table.stage is None or table.stage != header.number)
        ):
            verdicts[table] = Verdict(None, before=True)  # the one at the end of the page is today's
        else:
            # The second printing counts, but the phase of both says whose it is.
            verdicts[table] = _judged(table, phase, header, finish, reader)
    return verdicts


_BEFORE = lazy(
    r"\b(?:before (?:today|the (?:stage|start)|stage)|ahead of (?:today|the (?:stage|start)|stage)|(?:going|heading) into (?:today|the stage|stage)|"
    r"overnight (?:gc|standings|classification)|(?:as|when|before) the stage (?:began|begins|started|starts)|at the start of (?:today|the stage)|this morning|"
    r"avant (?:l['’]étape|le départ|cette étape)|au départ (?:de l['’]étape|ce matin)|(?:voor|vóór|bij) (?:de start|aanvang van de (?:rit|etappe)|de(?:ze)? (?:rit|etappe))|ce matin|van(?:ochtend|morgen)|"
    r"antes de (?:la etapa|la salida|esta etapa)|esta mañana)\b",
    re.IGNORECASE,
)
"""What says of a classification that it is that of the morning."""


_VIRTUAL = lazy(
    r"\bvirtu\w+|\bon the road\b|\bas (?:it|things) stands?\b|\ben la carretera\b|\bonderweg\b|\bsi ça (?:finissait|restait)\b",
    re.IGNORECASE,
)
"""What says of a classification that it is as it would be if the race ended now."""


def _judged(table: Table, phase: str, header: StageFacts, finish: str | None, reader: "Reader") -> Verdict:
    other_stage = table.stage is not None and header.number is not None and table.stage != header.number
    if table.kind == "gc":
        if _BEFORE.search(table.title):
            return Verdict("gc", "before")
        if other_stage and phase == "before":
            return Verdict(None, before=True)
        if phase == "racing" and finish is not None and not reader.context.report:
            # Before the line it is that of the morning, or how it would be.
            return Verdict("gc", "on_the_road" if _VIRTUAL.search(table.title) else "before")
        if phase == "before" and table.stage is None:
            return (
                Verdict("gc", why="whether it stands before or after the stage is not said")
                if finish is None
                else Verdict("gc")
            )
        return Verdict("gc")
    if table.kind in ("sprint", "climb"):
        return Verdict(table.kind if phase == "racing" else None)
    if table.kind == "classification":
        if phase == "before" and (other_stage or finish is None):
            return Verdict(None)
        return Verdict("classification")
    is_winner = finish is not None and reader.is_same(finish, table.winner)
    if other_stage and not is_winner:
        if phase == "before":
            return Verdict(None)
        return Verdict("result", why=f"its title names stage {table.stage}, the page stage {header.number}")
    if phase == "before" and finish is None and table.stage is None:
        return Verdict("result", why="it stands before the race: it may be the day before's")
    if finish is not None and not is_winner and phase == "before":
        return Verdict(None)
    if (
        finish is not None
        and not is_winner
        and not any(reader.is_same(finish, row.get("name", "")) for row in table.rows[:PODIUM_AND_MORE])
    ):
        return Verdict("result", why=f"the text has {finish} as the winner, the table {table.winner}")
    return Verdict("result")


def settle_the_winner(table: Table, facts: Iterable[Fact], reader: "Reader") -> None:
    """Let the table of the result say who won, where a sentence was read as the victory of somebody else.

    The sentence counts for the winner where it names the winner too, and is doubtful where it does not.
    """
    winner = reader.roster.same(table.winner)
    for fact in facts:
        if fact.kind != "finish" or winner is None or fact.people[:1] == [winner]:
            continue
        if fold_name(winner.rider.surname) in fold_name(fact.quote):
            fact.people = [winner]
        else:
            fact.confidence, fact.why = 0.5, f"the table has {table.winner} as the winner"


def settle_the_places(verdicts: Mapping[Table, Verdict], paragraphs: Iterable[Taken], reader: "Reader") -> None:
    """Leave the places in prose that an official table of the stage or the overall contradicts for a person to decide.

    A report may take gaps on the road for those at the line; a live text gives the first times, that the table corrects.
    What the table says, too, stays.
    """
    official = [table for table, verdict in verdicts.items() if not verdict.why and verdict.basis == "official"]
    for taken in paragraphs:
        for fact in taken.facts[:]:
            if fact.kind not in ("result", "gc") or fact.fields.get("basis") == "before":
                continue
            for table in official:
                if fact.kind == verdicts[table].kind:
                    taken.facts += _contradicted(fact, table, reader)


def _contradicted(fact: Fact, table: Table, reader: "Reader") -> list[Fact]:
    """Take from a fact what a table has otherwise, and return it as another that is in doubt."""
    gaps = {int(row["position"]): row.get("gap_s") for row in table.rows} if reader.context.report else {}
    people = {int(row["position"]): reader.roster.same(str(row["name"])) for row in table.rows}
    agreed: list[dict[str, Any]] = []
    doubted: list[dict[str, Any]] = []
    for row in fact.fields["rows"]:
        place, person = row["position"], row["person"]
        there = people.get(place)
        is_elsewhere = any(person is one and at != place for at, one in people.items())
        times = (row.get("gap_s"), gaps.get(place))
        is_other_time = None not in times and times[0] != times[1]
        is_other = is_elsewhere or is_other_time or (there is not None and there is not person)
        (doubted if is_other else agreed).append(row)
    if not doubted:
        return []
    if len([row for row in agreed if row.get("gap_s") and row["gap_s"] == gaps.get(row["position"])]) < _FEWEST:
        fact.confidence, fact.why = 0.5, _OTHERWISE
        return []
    doubt = replace(fact, fields={**fact.fields, "rows": doubted}, confidence=0.5, why=_OTHERWISE)
    doubt.people = [row["person"] for row in doubted]
    fact.fields = {**fact.fields, "rows": agreed}
    fact.people = [row["person"] for row in agreed]
    return [doubt]


_OTHERWISE = "the table says otherwise"
_FEWEST = 2
"""Gaps that a table confirms from which on what else is right about places was not read by chance."""


_WINS = lazy(
    r"\b(?:wins?|winning|won|beaten by|victory|victorious|takes it|gets it|has it|first across|"
    r"wint|gewonnen|geklopt door|verslagen door|zege|ritzege|winst|winnaar|winnares|haalt het|klopt|"
    r"gagne|battue? par|devancee? par|remporte|victoire|vainqueur|s ?['’]? ?impose|l ?['’]? ?emporte|leve les bras|"
    r"gana|gano|batido por|superado por|ganador\w*|victoria|triunfo|vence\w*|se impone|se la lleva|levanta los brazos)\b"
)


def line_crossed(table: Table, para: int, ident: str, common: dict[str, Any]) -> EventBase:
    """Return that the first of a result has won, where no word of the text says so: the stage is over."""
    row = {key: value for key, value in table.rows[0].items() if key in ("name", "team", "nation")}
    read = Reading(para=para, quote=plain(table.quote.split("\n")[0], PROSE_LENGTH), confidence=0.9)
    fields = {"kind": "finish", "id": f"{ident}~finish", "read": read, "riders": [row], **common}
    event: EventBase = EVENT.validate_python(fields)
    return event


def say_who_won(table: Table, paragraphs: Sequence[tuple[str, Taken]], reader: "Reader") -> bool:
    """Find the words with which a text says who won, and return whether there are such.

    Where no sentence says it plainly, the result shows which do.

    "TATE AGAIN!", "The sentence has a Basque name: Tate": which words they are, the table of the result shows.

    Args:
        table: the result.
        paragraphs: the paragraphs with what was read of each, in the order of the race; what is found is put in.
        reader: what was read of the race.
    """
    winner = reader.roster.same(table.winner)
    if winner is None:
        return False
    last = max((at for at, (_, taken) in enumerate(paragraphs) if taken.km is not None), default=-1)
    surname = lazy(rf"\b{re.escape(fold_name(winner.rider.surname))}\b", of_one_race=True)
    for body, taken in paragraphs[max(last, len(paragraphs) - _LAST) :]:
        folded = fold_name(body)
        if surname.search(folded) and _WINS.search(folded):
            quote = next((text for text in sentences(body) if surname.search(fold_name(text))), body)
            taken.facts.append(Fact("finish", {}, 0.8, quote, [winner]))
            return True
    return False


_LAST = 12
"""So many paragraphs before the result may say who won."""


def table_event(table: Table, para: int, ident: str, kind: str, basis: str, common: dict[str, Any]) -> EventBase:
    """Return the event of a table.

    Args:
        table: as published.
        para: the number of its first row in the text.
        ident: what the event's id begins with.
        kind: the event's, by the verdict.
        basis: the event's, by the verdict.
        common: its time, source and place.
    """
    rows = [dict(row) for row in table.rows]
    read = Reading(para=para, quote=plain(table.quote, PROSE_LENGTH), confidence=0.95)
    fields = {"kind": kind, "id": f"{ident}~{kind}", "read": read, **common}
    if kind in ("sprint", "climb"):
        fields["order"] = [
            {key: value for key, value in row.items() if key in ("name", "team", "nation", "points", "bonus_s")}
            for row in rows
        ]
    else:
        fields |= {"rows": rows, "basis": basis}
    if kind == "classification":
        fields["which"] = table.which or "points"
    event: EventBase = EVENT.validate_python(fields)
    return event


def _key(table: Table) -> tuple[str, str, int | None]:
    return table.kind, fold_name(table.winner), table.time_s or table.rows[0].get("points")
