"""The course of a time trial: the last known places of the riders, and the time to beat at each checkpoint."""

from tracker.race.followed import NOBODY, Followed, is_run_followed
from tracker.race.language import _
from tracker.race.notation import format_duration, format_km
from tracker.race.snapshot import Snapshot
from tracker.race.terms import status_words
from tracker.race.trial.board import board_name, boards, on_course, trial_of
from widgets.cells import Row, Span, joined, shorten
from widgets.timetrial import RIDING
from widgets.trialslate import counts
from widgets.words import FOLLOWED, named

CHECKPOINT = "┼"
"""The mark of a checkpoint on the bar."""


def legend(followed: Followed) -> Row:
    """Return the legend of the marks on the bar."""
    mine: Row = ((FOLLOWED, "followed"), (" " + _("followed") + "  ", "soft"))
    return (
        *(mine if followed else ()),
        (RIDING, "pack-strong"),
        (" " + _("last known place") + "  ", "soft"),
        (CHECKPOINT, "soft"),
        (" " + _("checkpoint"), "soft"),
    )


def trial_bar(snapshot: Snapshot, width: int, followed: Followed = NOBODY) -> Row:
    """Return the course as a line with its checkpoints and everybody on it at the last known place.

    That is the place by the transmitter, else the last checkpoint; riders followed and the best there so far have
    marks of their own.
    """
    state, stage = snapshot.state, snapshot.state.stage
    distance = stage.distance_km
    if not distance or width < 1:
        return ()

    def column(km_to_go: float) -> int:
        return max(0, min(width - 1, int((distance - km_to_go) / distance * width)))

    cells: list[Span] = [("─", "faint")] * width
    trial = trial_of(state)
    for board in boards(trial, stage)[:-1]:
        if board.km_to_go is not None:
            cells[column(board.km_to_go)] = (CHECKPOINT, "soft")
    if state.status == "racing":
        for one in on_course(trial, stage, snapshot.at):
            km = one.where.km_to_go if one.where else None
            if km is None:
                km = one.board.km_to_go if one.board else distance
            if km is not None:
                best = one.last is not None and one.last.position == 1
                at = column(km)
                if is_run_followed(one.run, followed, stage):
                    cells[at] = (FOLLOWED, "followed")
                elif cells[at][0] != FOLLOWED and (best or cells[at][0] != RIDING):
                    cells[at] = (RIDING, "lead-strong" if best else "pack-strong")
    return joined(cells)


def trial_figures(snapshot: Snapshot) -> list[Row]:
    """Return the numbers of riders on the course, finished and to start; at the end, that it is over."""
    state = snapshot.state
    if state.status == "finished":
        return [((status_words(state.status, cancelled=state.cancelled), "strong"),)]
    return [(span,) for span in counts(snapshot)]


def trial_places(snapshot: Snapshot, followed: Followed) -> list[Row]:
    """Return the checkpoints in the order in which they are passed, each with the time to beat."""
    stage = snapshot.state.stage
    parts: list[Row] = []
    for board in boards(trial_of(snapshot.state), stage):
        row: list[Span] = [(shorten(board_name(board), 30), "strong")]
        if board.km_to_go:
            row.append((f" {format_km(board.km_to_go)} km", "soft"))
        if board.rows:
            best = board.rows[0]
            row.append((f" {format_duration(best.time_s)} ", "text"))
            row += named(best.run.called, is_run_followed(best.run, followed, stage))
        parts.append(tuple(row))
    return parts
