"""The slate of a time trial: the hot seat, the time to beat, and the last time taken."""

from tracker.race.followed import Followed, is_followed, is_run_followed
from tracker.race.language import _
from tracker.race.notation import format_duration
from tracker.race.snapshot import Snapshot
from tracker.race.terms import basis_words, finished_words, on_the_course, place, to_start_words
from tracker.race.trial.board import board_name, boards, finished, latest, on_course, to_start, trial_of
from tracker.race.trial.timing import FINISH
from tracker.race.wording import behind_best, row_name
from widgets.cells import Row, Span, age, apart, clock, row_width
from widgets.timetrial import hot_board
from widgets.words import marked

Message = tuple[str | None, list[Span], Row]
"""A figure, three notes beside it, and a row below."""


def trial_message(snapshot: Snapshot, followed: Followed) -> Message:
    """Return the time to beat with its rider, and below it the last time taken."""
    state, stage = snapshot.state, snapshot.state.stage
    trial = trial_of(state)
    if state.status == "not_started":
        first = next(iter(to_start(trial, stage, snapshot.at)), None)
        begins = first.start_at if first and first.start_at else stage.start_at
        when = _("first start {time}").format(time=clock(begins, stage)) if begins else ""
        who = (
            f", {marked(first.called, is_run_followed(first, followed, stage))}"
            if first and first.start_at
            else ""
        )
        return None, [(_("Not started"), "strong"), (when + who, "soft")], ()
    if state.status == "finished":
        return _end(snapshot, followed)
    board = hot_board(boards(trial, stage))
    if board is None:
        return None, [(_("Under way"), "strong"), (_("no time taken yet"), "soft")], ()
    best = board.rows[0]
    team = best.run.team if best.run.rider and best.run.team else ""
    seat = _("hot seat") if board.key == FINISH else _("best at {place}").format(place=board_name(board))
    if len(board.rows) > 1:
        second = board.rows[1]
        level = _("{seat}, level with {rider}") if second.position == 1 else _("{seat}, {gap} up on {rider}")
        seat = level.format(
            seat=seat,
            gap=format_duration(second.gap_s),
            rider=marked(second.run.called, is_run_followed(second.run, followed, stage)),
        )
    name = marked(best.run.name, is_run_followed(best.run, followed, stage))
    notes: list[Span] = [(name, "lead-strong"), (team or seat, "soft"), (seat if team else "", "soft")]
    return format_duration(best.time_s), notes, _latest(snapshot, followed)


def _latest(snapshot: Snapshot, followed: Followed) -> Row:
    last = latest(trial_of(snapshot.state), snapshot.state.stage)
    if last is None:
        return ()
    how = behind_best(last.row.gap_s)
    standing = f"{how} ({place(last.row.position)})" if last.row.gap_s else how
    old = age((snapshot.at - last.at).total_seconds())
    where = _("the finish") if last.board.key == FINISH else board_name(last.board)
    rider = marked(last.row.run.called, is_run_followed(last.row.run, followed, snapshot.state.stage))
    said = _("{rider} at {place}").format(rider=rider, place=where)
    said = _("{said}: {time}").format(said=said, time=standing)
    return ((said, "text"), (f" · {old}", "soft"))


def _end(snapshot: Snapshot, followed: Followed) -> Message:
    """Return the winner: by the reported result, else the best at the finish."""
    state, stage = snapshot.state, snapshot.state.stage
    if state.result is not None and state.result.rows:
        row = state.result.rows[0]
        name, team, time_s, foot = (
            marked(row.name, is_followed(row, followed, stage)),
            row.team,
            row.time_s,
            _("winner, {basis}").format(basis=basis_words(state.result.basis)),
        )
        team = team if row_name(row) != team else ""
    else:
        board = boards(trial_of(state), stage)[-1]
        if not board.rows:
            none = ((_("Finished"), "strong"), (_("no time reported"), "soft"))
            return None, [*none], ((_("no result yet"), "soft"),)
        best = board.rows[0]
        name = marked(best.run.name, is_run_followed(best.run, followed, stage))
        team, time_s, foot = best.run.team, best.time_s, _("best time, no result yet")
        team = team if best.run.rider else ""
    notes: list[Span] = [(name, "lead-strong"), (team or "", "soft")]
    if time_s is None:
        return None, [*notes, (_("winning time not reported"), "soft")], ((foot, "soft"),)
    return format_duration(time_s), notes, ((foot, "soft"),)


def counts(snapshot: Snapshot) -> list[Span]:
    """Return the numbers of riders on the course, finished, and to start."""
    trial, stage = trial_of(snapshot.state), snapshot.state.stage
    return [
        (on_the_course(len(on_course(trial, stage, snapshot.at))), "strong"),
        (finished_words(len(finished(trial, stage))), "soft"),
        (to_start_words(len(to_start(trial, stage, snapshot.at))), "soft"),
    ]


def with_counts(left: list[Row], snapshot: Snapshot, width: int) -> list[Row]:
    """Return the three rows of the slate with the counts at their right end, where there is room for them."""
    said = counts(snapshot)
    if max(map(row_width, left)) + 3 + max(row_width((span,)) for span in said) > width:
        return left
    return [apart(row, (span,), width) for row, span in zip(left, said, strict=True)]
