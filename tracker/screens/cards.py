"""The facts of a rider or a team in words, from a `RiderCard`."""

from collections.abc import Iterator, Sequence

from tracker.race.card import RiderCard, rider_card
from tracker.race.language import _
from tracker.race.notation import format_duration, format_gap
from tracker.race.riders import LEADERS_JERSEY
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row, Team
from tracker.race.state import Group
from tracker.race.terms import basis_words, classification_name, group_name, place, riders_counted, the_group
from tracker.race.trial.board import board_name
from tracker.race.wording import behind_best, gap_figure, rewards
from widgets.cells import race_time, shorten
from widgets.groups import group_gap
from widgets.words import taken

Fact = tuple[str, str]
"""A label, and the fact in words."""

_NAME_CELLS = 18
"""Cells for the name of a rider among the facts of a team."""


def heading(one: Rider | Team) -> str:
    """Return the heading of a rider or a team: "Julian Alaphilippe · FRA · #1"."""
    bib = f"#{one.bib}" if isinstance(one, Rider) and one.bib is not None else None
    return " · ".join(part for part in (one.name, one.nation, bib) if part)


def rider_facts(rider: Rider, snapshot: Snapshot) -> list[Fact]:
    """Return the facts of a rider at one moment."""
    card = rider_card(snapshot, rider)
    return [(name, words) for name, words in _facts(card, snapshot) if words]


def team_facts(team: Team, riders: Sequence[Rider], snapshot: Snapshot) -> list[Fact]:
    """Return the position and the place in the GC of each rider of a team."""
    facts: list[Fact] = [(team.code or _("Team"), riders_counted(len(riders)))]
    for rider in riders:
        card = rider_card(snapshot, rider)
        said = (card.out or _road(card, snapshot, short=True), _last_time(card), _standing(card))
        facts.append((shorten(rider.surname, _NAME_CELLS), " · ".join(part for part in said if part)))
    return facts


def _facts(card: RiderCard, snapshot: Snapshot) -> Iterator[Fact]:
    stage, rider = snapshot.state.stage, card.rider
    code = stage.team_code(rider.team)
    yield _("Team"), f"{rider.team} ({code})" if code and code != rider.team else rider.team or ""
    yield _("Out"), card.out or ""
    yield _("On the road"), _road(card, snapshot)
    if card.run is not None and card.run.start_at is not None:
        yield _("Start"), f"{race_time(card.run.start_at, stage):%H:%M:%S}"
        if card.run.is_open and card.run.departed(snapshot.at):
            elapsed_s = int((snapshot.at - card.run.start_at).total_seconds())
            yield _("On the course"), format_duration(elapsed_s)
    for board, row in card.times:
        figure = behind_best(row.gap_s)
        yield board_name(board), f"{format_duration(row.time_s)}  {place(row.position)}  {figure}"
    if stage.gc_before:
        yield _("GC before"), _of_row(card.before) or _("unknown")
    yield _("GC now"), card.sum or _virtual(card)
    if card.after is not None and snapshot.state.gc is not None:
        yield _("GC after"), f"{_of_row(card.after)} ({basis_words(snapshot.state.gc.basis)})"
    yield _("Result"), _of_row(card.result)
    yield _("Jerseys"), ", ".join(map(_jersey, card.jerseys))
    yield (
        _("Passages"),
        ", ".join(
            " ".join((place(number), passed.name, *rewards(placing))) for passed, number, placing in card.passages
        ),
    )


def _road(card: RiderCard, snapshot: Snapshot, *, short: bool = False) -> str:
    """Return the rider's group with its gap and the age of that; where `short`, without the age."""
    group = card.group
    if card.out is not None or snapshot.state.stage.format != "road":
        return ""
    if group is None:
        return _("unknown") if snapshot.state.status == "racing" else ""
    said = group_name(group)
    if group.size:
        said = f"{said}, {riders_counted(group.size)}"
    said += _gap(group, snapshot, short=short)
    if card.is_named:
        return said
    return f"~ {said}" if short else _("{group}: where those ride whom nobody named").format(group=said)


def _gap(group: Group, snapshot: Snapshot, *, short: bool) -> str:
    """Return the gap of a group behind the head of the race, or that of the head to the reference group."""
    gap, reference = snapshot.state.gap, snapshot.state.reference
    if group is snapshot.state.leaders and gap is not None and reference is not None:
        ahead = _("{gap} ahead of {group}").format(gap=gap_figure(gap), group=the_group(reference.name))
        return f", {ahead}" if short else f", {ahead} ({taken(gap, snapshot)[1]})"
    if not group.gap_s:
        return ""
    if group.reading is None or short:
        return f", {group_gap(group)}"
    return f", {group_gap(group)} ({taken(group.reading, snapshot)[1]})"


def _last_time(card: RiderCard) -> str:
    """Return the latest time of a rider in a time trial, and its checkpoint."""
    if not card.times:
        return ""
    board, row = card.times[-1]
    return f"{board_name(board)} {format_duration(row.time_s)} {place(row.position)}"


def _standing(card: RiderCard) -> str:
    """Return the place in the GC in few words: the published one, else the virtual one."""
    row = card.after or (card.before if card.now is None else None)
    if row is not None:
        return _("{place} on GC").format(place=place(row.position)) if row.position else ""
    return _("virtually {place}").format(place=place(card.now.position)) if card.now is not None else ""


def _virtual(card: RiderCard) -> str:
    """Return the place in the virtual GC, with "~" where it is provisional."""
    if card.now is None:
        return ""
    return ("~" if card.now.provisional else "") + _place_and_gap(card.now.position, card.now.gap_s)


def _of_row(row: Row | None) -> str:
    """Return the place and the gap of a row: "3rd, +0:12"; the status of one without a place."""
    if row is None:
        return ""
    return row.status or _place_and_gap(row.position, row.gap_s)


def _place_and_gap(position: int | None, gap_s: int | None) -> str:
    parts = [place(position)] if position else []
    parts += [format_gap(gap_s)] if gap_s is not None and position != 1 else []
    return ", ".join(parts)


def _jersey(which: str) -> str:
    return _("leader of the GC") if which in LEADERS_JERSEY else classification_name(which)
