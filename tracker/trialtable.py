"""A moment of a time trial as text: tables by checkpoint, the riders on the course, those still to start."""

from datetime import tzinfo

from tracker.plain import clock
from tracker.race.language import _
from tracker.race.notation import format_duration, format_gap, format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.terms import finished_words, place, to_start_words
from tracker.race.trial.board import Board, OnCourse, board_name, boards, finished, on_course, to_start, trial_of
from tracker.race.virtual import virtual_gc
from tracker.race.wording import behind_best, names

ROWS_SHOWN = 10
"""Number of rows shown of a checkpoint's table."""


def trial_table(snapshot: Snapshot) -> list[str]:
    """Return a time trial as lines: each checkpoint's times, the riders on the course, and the virtual GC."""
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
        lines += [
            "",
            _("On the course ({n})").format(n=len(riding)),
            *(_riding(one, width, snapshot) for one in riding),
        ]
    done = [finished_words(len(finished(trial, stage)))]
    if waiting:
        first, left = waiting[0], to_start_words(len(waiting))
        if first.start_at:
            said = _("{left}, {rider} at {time}")
            left = said.format(left=left, rider=first.called, time=clock(first.start_at, _zone(snapshot)))
        done.append(left)
    lines += ["", " · ".join(done)]
    virtual = virtual_gc(state)
    if virtual is not None:
        lines += ["", _("Virtual GC (~ by the last checkpoint)")]
        width = max(len(row.rider.name) for row in virtual.rows[:ROWS_SHOWN])
        for row in virtual.rows[:ROWS_SHOWN]:
            gap = ("~" if row.provisional else "") + (format_gap(row.gap_s) if row.gap_s else _("leads"))
            lines.append(f"  {row.position:>3}  {row.rider.name:<{width}}  {gap:>8}")
        if virtual.unknown:
            who = names(virtual.unknown[:3]) + (" …" if virtual.unknown[3:] else "")
            lines.append("  " + _("not known of {riders}").format(riders=who))
    return lines


def _zone(snapshot: Snapshot) -> tzinfo | None:
    return (snapshot.state.stage.start_at or snapshot.at).tzinfo


def _board(board: Board, stage: Stage) -> list[str]:
    lines = [board_name(board)]
    if board.km_to_go:
        said = _("{place} at {km} km to go")
        lines = [said.format(place=board_name(board), km=format_km(board.km_to_go))]
    shown = board.rows[:ROWS_SHOWN]
    width = max(len(row.run.name) for row in shown)
    for number, row in enumerate(shown):
        code = (stage.team_code(row.run.team) or "") if row.run.rider else ""
        figure = format_duration(row.time_s) if not number else behind_best(row.gap_s)
        note = (
            "  " + _("reported {place}").format(place=place(row.reported_place))
            if row.reported_place is not None
            else ""
        )
        lines.append(f"  {row.position:>3}  {row.run.name:<{width}}  {code:<3}  {figure:>8}{note}".rstrip())
    return lines


def _riding(one: OnCourse, width: int, snapshot: Snapshot) -> str:
    since = format_duration(one.elapsed_s) if one.elapsed_s is not None else ""
    last = ""
    if one.board is not None:
        figure = "" if one.last is None else f" {behind_best(one.last.gap_s)} ({place(one.last.position)})"
        last = board_name(one.board) + figure
    start = clock(one.run.start_at, _zone(snapshot)) if one.run.start_at else ""
    return f"  {start:>5}  {one.run.called:<{width}}  {since:>8}  {last}".rstrip()
