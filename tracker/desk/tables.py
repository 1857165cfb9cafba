"""Rows of the result and of the classifications, entered a few at a time.

Every entry is the whole table so far: the rows entered before, and the new ones in their places.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from tracker.desk import parts
from tracker.desk.entry import Context, Facts, NotUnderstood, said
from tracker.desk.trials import by_time, finish_rows, team_row
from tracker.race.language import _
from tracker.race.notation import SAME_TIME, format_duration
from tracker.race.stage import Rider, Row
from tracker.race.state import Standings
from tracker.race.text import fold_name

BASES = ("before", "on_the_road", "provisional", "official")
_ROW = re.compile(
    r"^(?:(?P<position>\d{1,4}|-)[.)]?\s+)?(?P<name>[^\s].*?)"
    r"(?P<figures>(?:\s+(?:\+\S+|s\.?t\.?|\d+:\d\d(?::\d\d)?|b\d+|-?\d+p))*)$",
    re.IGNORECASE,
)


def read_table(kind: str) -> Callable[[str, Context], Facts]:
    """Return the reader of the result, the GC or another classification."""

    def read(args: str, context: Context) -> Facts:
        facts = Facts({}, kind=kind)
        body = args.strip()
        if kind == "classification":
            body = _which(body, facts)
        first, _space, rest = body.partition(" ")
        basis = first.lower() if first.lower() in BASES else None
        body = rest.strip() if basis else body
        whole = body.startswith("=")
        standing = _standing(kind, facts.fields.get("which"), context)
        timed = kind == "result" and context.stage.format != "road"
        old = [] if whole or standing is None else [_as_reported(row) for row in standing.rows]
        if timed and not whole:
            old = finish_rows(context)
        elif kind == "result" and not old and not whole:
            old = _from_winner(context)
        rows = [_row(item, kind, context, facts) for item in _items(body.removeprefix("="), context)]
        if not rows and not (basis and old):
            example = "gc 1 Ballerini 4:43:13" if kind == "gc" else "res 2 Démare +0:04"
            raise NotUnderstood(_("Name a place and a rider: {example}.").format(example=example))
        facts.fields["basis"] = basis or ("provisional" if standing is None or whole else standing.basis)
        if facts.fields["basis"] == "before" and basis is None:
            facts.fields["basis"], old = "provisional", []
        if timed and not whole:
            table = by_time(old, rows, facts.notes)
        else:
            table = _numbered(rows) if whole else merged(old, rows)
            facts.notes += [] if whole else _evicted(old, table)
        facts.fields["rows"] = [row.model_dump(exclude_none=True, by_alias=True) for row in table]
        facts.notes += _contradictions(facts.fields["rows"])
        return facts

    return read


def _which(body: str, facts: Facts) -> str:
    if body.startswith('"') and '"' in body[1:]:
        which, _quote, rest = body[1:].partition('"')
    else:
        which, _space, rest = body.partition(" ")
        which = which.lower()
    if not which:
        raise NotUnderstood(_("Which classification? class youth 1 Vansevenant, class points …"))
    facts.fields["which"] = which
    return rest.strip()


def _standing(kind: str, which: str | None, context: Context) -> Standings | None:
    if kind == "result":
        return context.state.result
    if kind == "gc":
        return context.state.gc
    return next((table for table in context.state.classifications if table.which == which), None)


def _from_winner(context: Context) -> list[Row]:
    winner = context.winner
    if winner is None or not winner.riders:
        return []
    data = {**said(winner.riders[:1])[0], "position": 1}
    if winner.time_s is not None:
        data["time_s"] = winner.time_s
    return [Row.model_validate(data)]


def _items(text: str, context: Context) -> list[str]:
    items = [item for item in re.split(r"\s*[,;]\s*(?![^()]*\))", text.strip()) if item]
    return [one for item in items for one in (parts.apart(item, context) if item[0].isalpha() else [item])]


def _row(item: str, kind: str, context: Context, facts: Facts) -> Row:
    match = _ROW.match(item)
    if match is None:
        raise NotUnderstood(_("A rider's name is missing."), item)
    if match["position"] is None and match["name"].isdecimal():
        raise NotUnderstood(
            _("Who is in place {text}? Write {text} and the rider.").format(text=item.strip()), item
        )
    rider: Rider
    if facts.fields.get("which") == "teams":
        rider = Rider(name=context.roster.team(match["name"]))
    else:
        team = team_row(match["name"], context) if kind == "result" else None
        rider = team or parts.one_rider(match["name"], context, facts)
    timed = kind == "result" and context.stage.format != "road"
    position = match["position"]
    data = said([rider])[0] | {"position": None if position in (None, "-") else int(position)}
    for figure in match["figures"].split():
        key, value = _figure(figure.lower(), "1" if timed else position)
        if key in data and data[key] is not None:
            raise NotUnderstood(
                _("“{figure}” is one figure too many after {name}.").format(figure=figure, name=rider.name), figure
            )
        data[key] = value
    data["namesake"] = rider.namesake
    row = Row.model_validate({key: value for key, value in data.items() if value is not None})
    return row.model_copy(update={"position": -1}) if position is None else row


def _figure(figure: str, position: str | None) -> tuple[str, int]:
    """Return the field and the value of a figure in a row: h:mm:ss, and m:ss in the first row, is a time."""
    if figure.startswith("b"):
        return "bonus_s", int(figure[1:])
    if figure.endswith("p"):
        return "points", int(figure[:-1])
    if figure in (SAME_TIME, "st", "st.", "s.t"):
        return "gap_s", 0
    if figure.startswith("+"):
        return "gap_s", parts.duration(figure[1:])
    key = "time_s" if position == "1" or figure.count(":") == 2 else "gap_s"
    return key, parts.duration(figure)


def merged(old: Sequence[Row], new: Sequence[Row]) -> list[Row]:
    """Return a table with new rows in their places; a row without a place (-1) takes the next free one."""
    table = list(old)
    for row in new:
        position = row.position
        if position == -1:
            same = next((known.position for known in table if known.key == row.key), None)
            position = same or max((known.position or 0 for known in table), default=0) + 1
        placed = row.model_copy(update={"position": position})
        table = [
            known for known in table if known.key != row.key and (position is None or known.position != position)
        ]
        table.append(placed)
    return sorted(table, key=lambda known: (known.position is None, known.position or 0))


def _evicted(old: Sequence[Row], new: Sequence[Row]) -> list[str]:
    """Return the names that new rows replace in the table."""
    kept = {row.key for row in new}
    said = _("{rider}, {n} until now, is out of the table")
    return [said.format(rider=row.name, n=row.position) for row in old if row.key not in kept]


def _numbered(rows: Sequence[Row]) -> list[Row]:
    return [
        row.model_copy(update={"position": number}) if row.position == -1 else row
        for number, row in enumerate(rows, 1)
    ]


def _as_reported(row: Row) -> Row:
    """Return a row without the figures that the state computed: the first row's gap, the others' times."""
    if row.position == 1 and row.time_s is not None:
        return row.model_copy(update={"gap_s": None})
    return row.model_copy(update={"time_s": None}) if row.gap_s is not None else row


def _contradictions(rows: Sequence[dict[str, Any]]) -> list[str]:
    gaps = [(row.get("gap_s"), row["name"]) for row in rows if row.get("gap_s") is not None]
    return [
        _("{rider} has less time than {other}, who is placed ahead").format(rider=name, other=ahead)
        for (before, ahead), (gap, name) in pairwise(gaps)
        if before is not None and gap is not None and gap < before
    ][:1]


def print_row(row: Row, name: str) -> str:
    """Return a row as the entry line reads it, with `name` for the rider."""
    words = [str(row.position) if row.position is not None else "-", name]
    if row.time_s is not None:
        time = format_duration(row.time_s)
        is_gap_like = row.position != 1 and time.count(":") == 1
        words.append(f"0:{time:0>5}" if is_gap_like else time)
    if row.gap_s is not None:
        words.append(f"+{format_duration(row.gap_s)}" if row.gap_s else SAME_TIME)
    if row.bonus_s is not None:
        words.append(f"b{row.bonus_s}")
    if row.points is not None:
        words.append(f"{row.points}p")
    return " ".join(words)


def same_table(kind: str, which: str | None) -> str:
    """Return a key that all entries of one table share."""
    return f"{kind} {fold_name(which or '')}".strip()
