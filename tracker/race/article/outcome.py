"""The end of a report: the bonuses, the GC and its changes, the other jerseys."""

from collections.abc import Iterator, Mapping, Sequence

from tracker.race.article.cast import Cast
from tracker.race.article.phrase import Noun
from tracker.race.language import N_, _, listed
from tracker.race.notation import format_duration
from tracker.race.riders import start_list
from tracker.race.stage import Row
from tracker.race.state import RaceState

JERSEYS: Mapping[str, str] = {
    "points": N_("{rider} leads the points classification."),
    "mountains": N_("{rider} leads the mountains classification."),
    "youth": N_("{rider} is the best young rider."),
    "teams": N_("{rider} leads the teams classification."),
    "combativity": N_("{rider} was named the most combative rider."),
}
"""The sentence on the leader of each other classification."""

PASSAGES = 3
"""How many passages with bonuses are mentioned, the last ones."""


def bonuses(state: RaceState, cast: Cast) -> Iterator[str]:
    """Yield sentences on the bonus seconds on the way and at the finish."""
    passed = [one for one in state.passages if one.counted and any(placing.bonus_s for placing in one.event.order)]
    for one in passed[-PASSAGES:]:
        order = listed([
            _("{rider} ({n} s)").format(rider=cast.name(placing), n=placing.bonus_s)
            for placing in one.event.order
            if placing.bonus_s
        ])  # fmt: skip
        if one.name:
            yield _("Bonus seconds at {place}: {order}.").format(place=Noun(one.name), order=order)
        else:
            yield _("Bonus seconds on the way: {order}.").format(order=order)
    for one in state.passages:
        if not one.counted and one.event.order and one.name:
            yield _("The seconds at {place}, where {rider} was first, do not count.").format(
                place=Noun(one.name), rider=cast.name(one.event.order[0])
            )
    rows = state.result.rows if state.result is not None else ()
    finish = [seconds for seconds in state.stage.bonuses.finish if seconds]
    if finish and len(rows) >= len(finish):
        order = listed([
            _("{rider} ({n} s)").format(rider=cast.name(row), n=seconds)
            for row, seconds in zip(rows, finish, strict=False)
        ])  # fmt: skip
        yield _("Bonus seconds at the finish: {order}.").format(order=order)


def classification(state: RaceState, cast: Cast) -> Iterator[str]:
    """Yield sentences on the new GC: leader, lead, previous leader, who moved up; and on the other jerseys."""
    if state.gc is None or not state.gc.rows or state.gc.basis not in ("provisional", "official"):
        return
    rows = state.gc.rows
    leader = cast.name(rows[0])
    before = start_list(state.stage).resolve(state.stage.gc_before)
    if not before:
        if state.stage.number in (0, 1):
            yield _("{leader} is the first leader of the race.").format(leader=leader)
        else:
            yield _("{leader} leads the general classification.").format(leader=leader)
    elif before[0].key == rows[0].key:
        yield _("{leader} keeps the lead in the general classification.").format(leader=leader)
    else:
        yield _("{leader} takes the lead in the general classification from {old}.").format(
            leader=leader, old=cast.name(before[0])
        )
    behind = [
        _("{rider} at {gap}").format(rider=cast.name(row), gap=format_duration(row.gap_s))
        for row in rows[1:3]
        if row.gap_s is not None
    ]
    if behind:
        yield _("Behind follow {riders}.").format(riders=listed(behind))
    yield from _moved_up(rows, before, cast)
    for table in state.classifications:
        which = table.which or ""
        if table.basis in ("provisional", "official") and table.rows and which in JERSEYS:
            yield _(JERSEYS[which]).format(rider=cast.name(table.rows[0]))


def _moved_up(rows: Sequence[Row], before: Sequence[Row], cast: Cast) -> Iterator[str]:
    """Yield a sentence on the rider of the first five who gained most places, with both published places."""
    places = {row.key: row.position for row in before if row.position is not None}
    risers = [
        (places[row.key] - row.position, row)
        for row in rows[:5]
        if row.position is not None and row.key in places and places[row.key] > row.position
    ]
    if risers:
        _gain, row = max(risers, key=lambda one: one[0])
        yield _("{rider} moves up from place {old} to place {new}.").format(
            rider=cast.name(row), old=places[row.key], new=row.position
        )
