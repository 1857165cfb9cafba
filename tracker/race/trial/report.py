"""A time trial for other programs: its part of the state object, and the line for a status bar."""

from typing import Any

from tracker.race.notation import format_duration
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.state import RaceState, Standings
from tracker.race.terms import halt_words, on_the_course, status_words
from tracker.race.trial.board import (
    OnCourse,
    Placed,
    boards,
    finish_board,
    finished,
    on_course,
    to_start,
    trial_of,
)


def trial_object(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return the time trial of a moment as `ardoise state --format json` prints it; None on a road stage.

    The finish is the last of the checkpoints. Gaps are seconds behind the best there so far. `told_position` is
    the place that the source reported, where it contradicts the times.
    """
    state, stage = snapshot.state, snapshot.state.stage
    if stage.format == "road":
        return None
    trial = trial_of(state)
    tables = boards(trial, stage)
    best = tables[-1].rows[0] if tables[-1].rows else None
    return {
        "checkpoints": [
            {"name": table.name, "km_to_go": table.km_to_go, "rows": [_row(row) for row in table.rows]}
            for table in tables
        ],
        "on_course": [_riding(one, stage) for one in on_course(trial, stage, snapshot.at)],
        "leader": None if best is None else {"name": best.run.name, "team": best.run.team, "time_s": best.time_s},
        "finished": len(finished(trial, stage)),
        "to_start": len(to_start(trial, stage, snapshot.at)),
    }


def trial_result(state: RaceState) -> Standings | None:
    """Return the result of a time trial by the times at the finish, until there is an official one.

    Riders without a time who are in the reported result come last.
    """
    reported = state.result
    if reported is not None and reported.basis == "official":
        return reported
    rows = tuple(placed.as_row() for placed in finish_board(trial_of(state), state.stage).rows)
    if not rows:
        return reported
    timed = {row.key for row in rows}
    rest = tuple(row for row in (reported.rows if reported else ()) if row.key not in timed)
    return Standings("provisional", rows + rest)


def trial_line(snapshot: Snapshot, head: str) -> str:
    """Return a time trial as one line for a status bar: "TDF26-16 itt · Evenepoel 41:10 · 12 on the course".

    Args:
        snapshot: a moment of a time trial.
        head: the beginning of the line, with the race's code and the stage's number.
    """
    state, stage = snapshot.state, snapshot.state.stage
    if state.status == "not_started":
        return f"{head} {stage.format} {status_words(state.status)}"
    trial = trial_of(state)
    rows = boards(trial, stage)[-1].rows
    parts = [f"{head} {stage.format}" + (f" {status_words(state.status)}" if state.status == "finished" else "")]
    if state.neutralised:
        parts.append(halt_words(stopped=state.stopped))
    if rows:
        parts.append(f"{rows[0].run.called} {format_duration(rows[0].time_s)}")
    if state.status != "finished":
        parts.append(on_the_course(len(on_course(trial, stage, snapshot.at))))
    return " · ".join(parts)


def _row(row: Placed) -> dict[str, Any]:
    return {
        "position": row.position,
        "name": row.run.name,
        "team": row.run.team,
        "bib": row.run.rider.bib if row.run.rider else None,
        "time_s": row.time_s,
        "gap_s": row.gap_s,
        **({"told_position": row.reported_place} if row.reported_place is not None else {}),
    }


def _riding(one: OnCourse, stage: Stage) -> dict[str, Any]:
    start = one.run.start_at
    if start is not None and stage.start_at is not None:
        start = start.astimezone(stage.start_at.tzinfo)
    return {
        "name": one.run.name,
        "team": one.run.team,
        "bib": one.run.rider.bib if one.run.rider else None,
        "started_at": start.isoformat() if start else None,
        "elapsed_s": one.elapsed_s,
        "last": None
        if one.board is None
        else {
            "checkpoint": one.board.name,
            "time_s": one.last.time_s if one.last else None,
            "position": one.last.position if one.last else None,
            "gap_s": one.last.gap_s if one.last else None,
        },
    }
