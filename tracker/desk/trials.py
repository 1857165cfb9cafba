"""Time trials at the desk: starts, times at the checkpoints and the finish, and the result by time."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

from tracker.desk import parts
from tracker.desk.entry import Context, Facts, NotUnderstood, said
from tracker.race import events as ev
from tracker.race.language import _
from tracker.race.notation import format_duration
from tracker.race.stage import Rider, Row
from tracker.race.text import fold_name
from tracker.race.trial.board import Board, boards, finish_board, trial_of
from tracker.race.trial.ranking import Mark, inserted
from tracker.race.trial.timing import FINISH, Run, checkpoint_of, run_of, run_of_team

Reader = Callable[[str, Context], Facts]

_CLOCK = re.compile(r"^\d{1,2}[:h]\d\d(?::\d\d)?$")
_TIME = re.compile(r"^(?P<who>.*?)(?:(?:^|\s+)(?:in\s+)?(?P<time>\+?\S*\d\S*))?$", re.IGNORECASE)
_HUNDREDTHS = re.compile(r"(:\d\d)[.,]\d{1,3}$")
"""Dropped: times count in whole seconds; hundredths only break ties."""
_NUMBERED = re.compile(r"int\s*\d", re.IGNORECASE)
_PLACED = re.compile(r"^(?P<place>\d{1,4})[.)]?\s+(?P<who>\D.*|\d+\s*)$")

_BASES = ("before", "on_the_road", "provisional", "official")

FASTEST_KPH, SLOWEST_KPH = 65.0, 12.0
"""Average speeds in km/h beyond which a time may be mistyped; the fastest time trials are ridden at under 60."""

EARLY_S = 20
"""Tolerance in seconds of a time compared with the start, which may be given to the minute."""


def by_format(road: Reader, trial: Reader) -> Reader:
    """Return a reader that uses `road` or `trial` by the format of the stage."""
    return lambda args, context: (road if context.stage.format == "road" else trial)(args, context)


def team_of(text: str, context: Context) -> str | None:
    """Return the full name of the team that `text` names by its name, the beginning of it or its code, or None."""
    if context.stage.format != "ttt" or not fold_name(text):
        return None
    if text.startswith("+"):
        return text[1:].strip()
    name = context.roster.team(text)
    teams = {team.name for team in context.stage.teams} | {rider.team for rider in context.roster.riders}
    teams |= {run.team for run in trial_of(context.state).runs if run.rider is None}
    return name if name in teams else None


def _who(text: str, context: Context, facts: Facts) -> Run:
    """Add the rider, or in a team time trial the team, that `text` names to the facts; return the run."""
    body = text.strip()
    if (team := team_of(body, context)) is not None:
        facts.fields["team"] = team
        return run_of_team(team, context.stage)
    if not body:
        raise NotUnderstood(_("Who? Name at least one rider."))
    rider = parts.one_rider(body, context, facts)
    facts.fields["riders"] = said([rider])
    return run_of(rider, context.stage)


# -- starts ----------------------------------------------------------------------------------------------------


def _depart(args: str, context: Context) -> Facts:
    """Read `off Küng 14:02`, `off Küng` (now) and `off 14:02 Küng`."""
    facts = Facts({}, kind="depart")
    words = args.split()
    clocks = [word for word in (words[-1:] + words[:1]) if _CLOCK.match(word) or _iso(word)]
    if clocks:
        words = words[:-1] if words[-1] == clocks[0] else words[1:]
        facts.fields["start_at"] = _start_at(clocks[0], context)
    run = _who(" ".join(words), context, facts)
    known = trial_of(context.state).run(run.key)
    if known is not None and known.finished:
        facts.notes.append(_("{name} has finished already").format(name=run.name))
    return facts


def _iso(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def _start_at(text: str, context: Context) -> str:
    return (_iso(text) or start_time(text, context.stage.start_at or context.now, context.now)).isoformat()


def start_time(text: str, day: datetime, now: datetime) -> datetime:
    """Return the time of a start "14:02" or "14:02:30" on the date of the stage.

    Args:
        text: the time of day.
        day: a time on that date.
        now: the local time, which gives the offset where the stage has none.

    Raises:
        NotUnderstood: it is not a time of day.
    """
    numbers = [int(part) for part in re.split("[:h]", text)]
    try:
        at = day.replace(hour=numbers[0], minute=numbers[1], second=sum(numbers[2:]), microsecond=0)
    except ValueError:
        raise NotUnderstood(
            _("“{text}” is no time of day: write 14:02 or 14:02:30.").format(text=text), text
        ) from None
    return at if at.tzinfo is not None else at.replace(tzinfo=now.tzinfo)


def print_start(at: datetime, day: datetime | None) -> str:
    """Return a start as it is typed: the time of day, or in full on another date or with fractions of a second."""
    local = at if day is None else at.astimezone(day.tzinfo)
    if day is None or local.date() != day.date() or local.microsecond:
        return at.isoformat()
    return f"{local:%H:%M:%S}".removesuffix(":00") if local.second == 0 else f"{local:%H:%M:%S}"


# -- times -----------------------------------------------------------------------------------------------------


def _split(args: str, context: Context) -> Facts:
    """Read `split 1 Küng 12:31`, `at Int1 Küng 12:31`, `split Col: 3 Küng 12:31`, and `split Küng 12:31`."""
    tables = boards(trial_of(context.state), context.stage)
    board, rest = _checkpoint(args.strip(), tables, context)
    if board == tables[-1]:
        return read_finish(rest, context)
    facts = Facts({}, kind="split")
    who, time = _timed_part(rest)
    if match := _PLACED.match(who):
        facts.fields["position"], who = int(match["place"]), match["who"]
    run = _who(who, context, facts)
    if board is None:
        board = _next_board(run, tables, context)
        if board is None:
            raise NotUnderstood(_("Which checkpoint? split 1 {name} 12:31.").format(name=run.called), args)
    facts.fields["checkpoint"] = board if isinstance(board, str) else board.name
    table = next((one for one in tables if one == board), Board("", str(board), None))
    if time:
        facts.fields["time_s"] = seconds = _seconds(time, table)
        facts.notes += doubts(run, table, seconds, context)
        facts.notes += _out_of_place(run, table, seconds, facts.fields.get("position"))
    return facts


def ask_where(body: str, context: Context) -> None:
    """Reject a time without a place: "Küng 41:10".

    Raises:
        NotUnderstood: it is such a line; the message asks for the place.
    """
    who, time = _timed_part(body)
    if time and context.roster.exact(who) is not None:
        raise NotUnderstood(
            _("Where? split {text} at the next checkpoint, res {text} at the finish.").format(text=body)
        )


def _timed_part(text: str) -> tuple[str, str]:
    """Return the rider and the time of "Küng 12:31", "Küng in 12:31" or "Küng +0:12"."""
    match = _TIME.match(_HUNDREDTHS.sub(r"\1", text.strip()))
    if match is None or not match["time"] or not parts.is_time(match["time"].removeprefix("+")):
        return text.strip(), ""
    return match["who"].strip(), match["time"]


def _seconds(text: str, board: Board) -> int:
    """Return a time in seconds, also from a gap to the best time so far: "+0:12"."""
    if not text.startswith("+"):
        return parts.duration(text)
    if not board.rows:
        raise NotUnderstood(
            _("Nobody has a time there yet, so “{text}” is behind nobody.").format(text=text), text
        )
    return board.rows[0].time_s + parts.duration(text[1:])


def _checkpoint(text: str, tables: Sequence[Board], context: Context) -> tuple[Board | str | None, str]:
    """Return the checkpoint that a text begins with, and the rest; None where it begins with none."""
    if text.startswith('"') and '"' in text[1:]:
        name, _quote, rest = text[1:].partition('"')
        return next((board for board in tables if board.name == name), name), rest
    head, colon, rest = text.partition(":")
    if colon and not head[-1:].isdigit():
        return _named(head, tables), rest
    words = (f"{head} {rest}" if colon and _NUMBERED.fullmatch(head.strip()) else text).split()
    for size in range(min(6, len(words) - 1), 0, -1):
        squeezed = fold_name("".join(words[:size])).replace(" ", "")
        for number, board in enumerate(tables, 1):
            called = "finish" if board.key == FINISH else ""
            names = (fold_name(board.name).replace(" ", ""), str(number), f"int{number}", called)
            if squeezed and squeezed in names:
                return board, " ".join(words[size:])
    if words and context.roster.exact(words[0]) is None:
        begin = [board for board in tables if fold_name(board.name).startswith(fold_name(words[0]))]
        if len(begin) == 1 and len(words) > 1:
            return begin[0], " ".join(words[1:])
    return None, text


def _named(name: str, tables: Sequence[Board]) -> Board:
    folded = fold_name(name)
    found = [board for board in tables if folded and f" {folded}" in f" {fold_name(board.name)}"]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(f"{number} {board.name}" for number, board in enumerate(tables, 1))
    raise NotUnderstood(
        _("No checkpoint “{name}”. There are: {listed}. A new one goes in quotes.").format(
            name=name, listed=listed
        ),
        name,
    )


def _next_board(run: Run, tables: Sequence[Board], context: Context) -> Board | None:
    """Return the next checkpoint of a rider; None where there is none before the finish."""
    known = trial_of(context.state).run(run.key)
    keys = [board.key for board in tables]
    at = keys.index(known.last) + 1 if known is not None and known.last in keys else 0
    return tables[at] if at < len(tables) - 1 else None


def read_finish(args: str, context: Context) -> Facts:
    """Read `win Küng 41:10` and `finish Küng +0:12`: a rider or a team finishes."""
    facts = Facts({}, kind="finish")
    who, time = _timed_part(args)
    if match := _PLACED.match(who):
        facts.fields["position"], who = int(match["place"]), match["who"]
    run = _who(who, context, facts)
    if time:
        board = finish_board(trial_of(context.state), context.stage)
        facts.fields["time_s"] = seconds = _seconds(time, board)
        facts.notes += doubts(run, board, seconds, context)
        facts.notes += _out_of_place(run, board, seconds, facts.fields.get("position"))
    return facts


def read_result(table: Reader) -> Reader:
    """Return a reader of results: one rider who finishes, or else the whole table."""

    def read(args: str, context: Context) -> Facts:
        match = _PLACED.match(args.strip())
        alone = not re.search("[=,;]", args) and args.split()[:1] not in ([basis] for basis in _BASES)
        if not alone or context.state.result is not None or not args.strip():
            return table(args, context)
        who, time = _timed_part(args)
        if not time:
            name = match["who"] if match else who
            raise NotUnderstood(_("A time is missing: res {name} 41:10.").format(name=name))
        return read_finish(args, context)

    return read


def _out_of_place(run: Run, board: Board, time_s: int, reported: int | None) -> list[str]:
    """Return a doubt about a place that contradicts the time given with it."""
    others = [row.time_s for row in board.rows if row.run.key != run.key]
    best = 1 + sum(other < time_s for other in others)
    if reported is None or best <= reported <= best + sum(other == time_s for other in others):
        return []
    return [_("{name} is number {place} by time").format(name=run.called, place=best)]


def doubts(run: Run, board: Board, time_s: int, context: Context) -> list[str]:
    """Return doubts about a time: by the speed, by the start, and by the times at earlier checkpoints."""
    notes, state, stage = [], context.state, context.stage
    tables = boards(trial_of(state), stage)
    old = board.row(run.key)
    if old is not None and old.time_s != time_s:
        notes.append(_("in the place of {time}").format(time=format_duration(old.time_s)))
    known = trial_of(state).run(run.key)
    if known is not None and known.start_at is not None and context.at is None:
        gone = int((context.now - known.start_at).total_seconds())
        if gone < time_s - EARLY_S:
            notes.append(
                _("the start was {gone} ago").format(gone=format_duration(gone))
                if gone >= 0
                else _("not started yet")
            )
    kms = (stage.distance_km, board.km_to_go)
    if kms[0] is not None and kms[1] is not None and time_s:
        kph = (kms[0] - kms[1]) / time_s * 3600
        if kph and not SLOWEST_KPH <= kph <= FASTEST_KPH:
            notes.append(_("that is {kph} km/h").format(kph=round(kph)))
    order = [one for one in tables if one.row(run.key) is not None or one.key == board.key]
    times = [(one, time_s if one.key == board.key else one.row(run.key).time_s) for one in order]  # type: ignore[union-attr]
    for (before, early), (after, late) in pairwise(times):
        if late <= early and board.key in (before.key, after.key):
            notes.append(
                _("{place} was passed in {time}").format(
                    place=before.name if after.key == board.key else after.name,
                    time=format_duration(early if after.key == board.key else late),
                )
            )
    return notes


# -- the result ------------------------------------------------------------------------------------------------


def finish_rows(context: Context) -> list[Row]:
    """Return the result so far: by time, then the rows without a time of the result entered before."""
    board = finish_board(trial_of(context.state), context.stage)
    rows = [placed.as_row().model_copy(update={"gap_s": None}) for placed in board.rows]
    timed = {row.key for row in rows}
    reported = context.state.result.rows if context.state.result else ()
    return rows + [row for row in reported if row.key not in timed and row.time_s is None and row.gap_s is None]


def by_time(old: Sequence[Row], new: Sequence[Row], notes: list[str]) -> list[Row]:
    """Return a result with new rows inserted by time; slower riders move down, and none is dropped.

    Equal seconds share a place unless the new row gives one, since hundredths may have decided.
    """
    rows = {row.key: row for row in old}
    ranked = [row for row in old if row.time_s is not None and row.key not in {row.key for row in new}]
    marks = [
        Mark(row.key, row.time_s or 0, _NEVER, tied=bool(index) and _level(ranked[index - 1], row))
        for index, row in enumerate(ranked)
    ]
    for row in new:
        time_s = row.time_s
        if time_s is None and row.gap_s is not None and marks:
            time_s = marks[0].time_s + row.gap_s
        if time_s is None:
            raise NotUnderstood(_("A time is missing: res {name} 41:10.").format(name=row.surname))
        place_given = None if row.position in (None, -1) else row.position
        marks = inserted(marks, Mark(row.key, time_s, _NEVER, place_given))
        place = [mark.key for mark in marks].index(row.key) + 1
        if place_given is not None and place_given != place:
            notes.append(_("{name} is number {place} by time").format(name=row.surname, place=place))
        rows[row.key] = row.model_copy(update={"time_s": time_s, "gap_s": None})
    placed: list[Row] = []
    for number, mark in enumerate(marks, 1):
        position = placed[-1].position if mark.tied and placed else number
        placed.append(rows[mark.key].model_copy(update={"position": position}))
    ranked_keys = {row.key for row in placed}
    return placed + [row for row in rows.values() if row.key not in ranked_keys]


def _level(before: Row, row: Row) -> bool:
    return before.time_s == row.time_s and before.position == row.position


_NEVER = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
"""Placeholder for the moment of a time where only its place counts."""


def team_row(name: str, context: Context) -> Rider | None:
    """Return the team that a row of a team time trial names, as an entry of the row; None for a rider."""
    team = team_of(name, context)
    return None if team is None else Rider(name=team, team=team)


def board_at(checkpoint: str, context: Context) -> Board:
    """Return the table of a checkpoint with this name or key; an empty one where it is new."""
    tables = boards(trial_of(context.state), context.stage)
    key = checkpoint_of(checkpoint, context.stage)[0] if checkpoint else checkpoint
    return next((board for board in tables if board.key == key), Board(key, checkpoint, None))


def place_at(board: Board, event: ev.Split | ev.Finish, time_s: int, context: Context) -> tuple[int, int]:
    """Return the place and the gap in seconds of a time at a checkpoint."""
    stage = context.stage
    keys = {run_of(rider, stage).key for rider in event.riders}
    keys |= {run_of_team(event.team, stage).key} if event.team else set()
    others = [row.time_s for row in board.rows if row.run.key not in keys]
    return 1 + sum(other < time_s for other in others), time_s - min([*others, time_s])


TRIALS: dict[str, Reader] = {"off": _depart, "split": _split}
"""Readers of the forms of time trials, by word."""
