"""A moment of a time trial as text for people to read: tables by checkpoint, who rides, who is to start."""

from datetime import tzinfo

from tracker.plain import clock
from tracker.race.notation import format_duration, format_gap, format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.trial.board import Board, OnCourse, boards, finished, on_course, to_start, trial_of
from tracker.race.virtual import virtual_gc
from tracker.race.wording import behind_best, names, place

ROWS_SHOWN = 10
"""Rows of the table of a checkpoint."""


def trial_table(snapshot: Snapshot) -> list[str]:
    """Return a time trial as lines: each checkpoint with times, who is on the course, and the virtual GC."""
    state, stage = snapshot.state, snapshot.state.stage
    trial = trial_of(state)
    lines: list[str] = []
    for board in boards(trial, stage):
        if board.rows:
            lines += ["", *_board(board, stage)]
    riding = on_course(trial, stage, snapshot.at)
    waiting = to_start(trial, stage, snapshot.at)
    if riding:
        width = max(len(one.run.called) for one in riding)
        lines += ["", f"On the course ({len(riding)})", *(_riding(one, width, snapshot) for one in riding)]
    done = [f"{len(finished(trial, stage))} finished"]
    if waiting:
        first = waiting[0]
        when = f", {first.called} at {clock(first.start_at, _zone(snapshot))}" if first.start_at else ""
        done.append(f"{len(waiting)} to start{when}")
    lines += ["", " · ".join(done)]
    virtual = virtual_gc(state)
    if virtual is not None:
        lines += ["", "Virtual GC (~ by the last checkpoint)"]
        width = max(len(row.rider.name) for row in virtual.rows[:ROWS_SHOWN])
        for row in virtual.rows[:ROWS_SHOWN]:
            gap = ("~" if row.provisional else "") + (format_gap(row.gap_s) if row.gap_s else "leads")
            lines.append(f"  {row.position:>3}  {row.rider.name:<{width}}  {gap:>8}")
        if virtual.unknown:
            lines.append(f"  not known of {names(virtual.unknown[:3])}" + (" …" if virtual.unknown[3:] else ""))
    return lines


def _zone(snapshot: Snapshot) -> tzinfo | None:
    return (snapshot.state.stage.start_at or snapshot.at).tzinfo


def _board(board: Board, stage: Stage) -> list[str]:
    where = f" at {format_km(board.km_to_go)} km to go" if board.km_to_go else ""
    lines = [f"{board.name}{where}"]
    shown = board.rows[:ROWS_SHOWN]
    width = max(len(row.run.name) for row in shown)
    for number, row in enumerate(shown):
        code = (stage.team_code(row.run.team) or "") if row.run.rider else ""
        figure = format_duration(row.time_s) if not number else behind_best(row.gap_s)
        told = f"  told {place(row.told)}" if row.told is not None else ""
        lines.append(f"  {row.position:>3}  {row.run.name:<{width}}  {code:<3}  {figure:>8}{told}".rstrip())
    return lines


def _riding(one: OnCourse, width: int, snapshot: Snapshot) -> str:
    since = format_duration(one.elapsed_s) if one.elapsed_s is not None else ""
    last = ""
    if one.board is not None:
        figure = "" if one.last is None else f" {behind_best(one.last.gap_s)} ({place(one.last.position)})"
        last = one.board.name + figure
    start = clock(one.run.start_at, _zone(snapshot)) if one.run.start_at else ""
    return f"  {start:>5}  {one.run.called:<{width}}  {since:>8}  {last}".rstrip()
