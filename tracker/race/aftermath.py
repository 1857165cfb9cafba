"""A finished stage in a few lines: the break of the day, the bonuses, the next stage. Pure.

It contains nothing from after the moment of the snapshot.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from tracker.race.language import _, decimal, listed, ngettext
from tracker.race.notation import format_duration, format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row, Stage
from tracker.race.state import RaceState, complete_rows
from tracker.race.story import Escape, Story, story_of
from tracker.race.storywords import figure, listed_names, size_words
from tracker.race.terms import hours
from tracker.race.timeline import Timeline
from tracker.race.trial.board import board_name, boards, finished, trial_of
from tracker.race.wording import bounded

LINES = 4
"""Maximum number of lines about the day."""

NAMED = 4
"""Maximum number of riders with bonus seconds that are named."""


class Aftermath(NamedTuple):
    """The lines about a finished stage, besides its tables."""

    day: tuple[str, ...] = ()
    """The day in at most four lines."""
    coming: str = ""
    """The next stage; "" where that is not known."""


class Move(NamedTuple):
    """A row of the new GC, with the place before the stage."""

    row: Row
    before: int | None
    """The place before the stage; None where the rider was below all known rows."""


def aftermath(timeline: Timeline, snapshot: Snapshot, coming: str = "") -> Aftermath | None:
    """Return the day in a few lines once the stage is over, else None.

    Args:
        timeline: the log, of which nothing after the snapshot is used.
        snapshot: the moment.
        coming: the line on the next stage, or "".
    """
    if snapshot.state.status != "finished" or snapshot.state.cancelled:
        return None
    lines = _road(story_of(timeline, snapshot.at)) if snapshot.state.stage.format == "road" else _trial(snapshot)
    return Aftermath(tuple(lines)[:LINES], coming)


def gc_moves(state: RaceState) -> tuple[Move, ...]:
    """Return the new GC with the places before the stage; () while it is not published."""
    if state.gc is None or state.gc.basis not in ("provisional", "official"):
        return ()
    before = {row.key: row.position for row in complete_rows(state.stage.gc_before)}
    return tuple(Move(row, before.get(row.key)) for row in state.gc.rows)


def coming_words(stage: Stage, day: str = "") -> str:
    """Return the line on the next stage: "Next: stage 2, Cassis → Manosque, 174.6 km, 12 February 2021, 12:30".

    `day` is its date in words.
    """
    parts = [stage.number_words]
    if stage.start or stage.finish:
        parts.append(" → ".join(place for place in (stage.start, stage.finish) if place))
    if stage.distance_km is not None:
        parts.append(_("{km} km").format(km=figure(stage.distance_km)))
    if stage.start_at is not None:
        parts += [day, f"{stage.start_at:%H:%M}"]
    return _("Next: {stage}").format(stage=", ".join(part for part in parts if part))


# -- on the road -------------------------------------------------------------------------------------------------


def _road(story: Story) -> Iterator[str]:
    over = [escape for escape in story.escapes if escape.ended is not None]
    longest = max(over, key=lambda escape: escape.length_km, default=None)
    last = max(over, key=lambda escape: escape.ended.at if escape.ended else escape.began.at, default=None)
    if longest is None:
        yield _("No breakaway was reported.")
    else:
        yield _break(longest)
    if last is not None and last is not longest:
        yield _last(last)
    yield from _bonuses(story.state)
    yield from _pace(story.state)
    out = {one.rider.key: one.rider for one in story.state.out}
    if out:
        yield ngettext("{n} rider out of the race.", "{n} riders out of the race.", len(out)).format(n=len(out))


def _break(escape: Escape) -> str:
    """Return a sentence on the longest breakaway: its length and its largest gap."""
    who = listed_names(escape.riders) or size_words(escape.size)
    said = _("Longest break: {riders}, {n} km").format(riders=who, n=f"{escape.length_km:.0f}")
    if escape.largest is None:
        return f"{said}."
    largest = bounded(escape.largest.gap_s, escape.largest.bound, escape.largest.approx)
    return said + _(", largest gap {gap}.").format(gap=largest)


def _last(escape: Escape) -> str:
    """Return a sentence on the last escape and its end."""
    who = listed_names(escape.last or escape.riders) or size_words(escape.size)
    if escape.ended is None or escape.ending == "finish":
        return _("Away to the line: {riders}, from {km} km to go.").format(
            riders=who, km=figure(escape.began.km_to_go)
        )
    said = _("Last to be away: {riders}, until {km} km to go").format(riders=who, km=figure(escape.ended.km_to_go))
    if escape.largest is None:
        return f"{said}."
    largest = bounded(escape.largest.gap_s, escape.largest.bound, escape.largest.approx)
    return said + _(", largest gap {gap}.").format(gap=largest)


def _bonuses(state: RaceState) -> Iterator[str]:
    """Yield a sentence on the bonus seconds at the sprints, the summits and the finish that count."""
    seconds: Counter[str] = Counter()
    riders: dict[str, Rider] = {}
    won: list[tuple[Rider, int]] = [
        (placing, placing.bonus_s)
        for passed in state.passages
        if passed.counted
        for placing in passed.event.order
        if placing.bonus_s
    ]
    if state.result is not None:
        won += list(zip(state.result.rows, state.stage.bonuses.finish, strict=False))
    for rider, bonus_s in won:
        seconds[rider.key] += bonus_s
        riders.setdefault(rider.key, rider)
    best = [(riders[key], bonus_s) for key, bonus_s in seconds.most_common(NAMED) if bonus_s]
    if best:
        order = listed([
            _("{rider} ({n} s)").format(rider=rider.surname, n=bonus_s) for rider, bonus_s in best
        ])  # fmt: skip
        said = (
            _("Bonus seconds: {order}.") if state.result is not None else _("Bonus seconds on the way: {order}.")
        )
        yield said.format(order=order)
    for passed in state.passages:
        if not passed.counted and passed.name:
            yield _("Bonus seconds not counted: {place}.").format(place=passed.name)


def _pace(state: RaceState) -> Iterator[str]:
    """Yield a sentence on the winner's average speed."""
    rows = state.result.rows if state.result is not None else ()
    time_s = rows[0].time_s if rows else None
    km = state.stage.distance_km
    if time_s and km:
        kph = decimal(f"{km / time_s * 3600:.1f}")
        yield _("{km} km in {time}: {speed} km/h.").format(
            km=decimal(format_km(km)), time=hours(time_s), speed=kph
        )


# -- against the clock -------------------------------------------------------------------------------------------


def _trial(snapshot: Snapshot) -> Iterator[str]:
    trial, stage = trial_of(snapshot.state), snapshot.state.stage
    tables = [board for board in boards(trial, stage) if board.rows]
    if tables and len(tables[-1].rows) > 1:
        first, second = tables[-1].rows[:2]
        yield _("{rider} wins by {gap} from {second}.").format(
            rider=first.run.called, gap=format_duration(second.gap_s), second=second.run.called
        )
    for board in tables[:-1][-2:]:
        best = board.rows[0]
        yield _("Fastest at {place}: {rider}, {time}.").format(
            place=board_name(board), rider=best.run.called, time=format_duration(best.time_s)
        )
    timed = len(finished(trial, stage))
    if timed:
        yield ngettext("{n} was timed at the finish.", "{n} were timed at the finish.", timed).format(n=timed)
