"""What happened so far, as a story: who was away, for how long and how far, and who lost out. Pure.

Everything is read from the log up to one moment, as it stood corrected then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from tracker.race import events as ev
from tracker.race.riders import keys_of, resolved
from tracker.race.stage import Rider
from tracker.race.state import GapReading, Group, Mark, RaceState
from tracker.race.timeline import Timeline

SHORT_KM = 3.0
"""Who was at the head for less is an attempt, and no breakaway, unless still there."""

ALIKE = 0.6
"""Riders whose time at the head is so much the same (what both were, by what either was) were away together."""

BACK_KM = 2.0
"""Who is at the head again within so many km never really left it."""

Ending = Literal["caught", "dropped", "passed", "finish"]


class Stint(NamedTuple):
    """One rider's time at the head of the race, or that of a group whose riders nobody named."""

    rider: Rider | None
    began: Mark
    ended: Mark | None = None
    ending: Ending | None = None
    size: int | None = None
    """How many they were, where nobody named them."""


@dataclass(frozen=True, slots=True)
class Escape:
    """A breakaway from its beginning to its end."""

    riders: tuple[Rider, ...]
    """Who was away for most of it; empty where nobody named them."""
    size: int | None
    began: Mark
    ended: Mark | None
    """None while it is still away."""
    ending: Ending | None
    largest: GapReading | None
    """The largest gap of the reference group to it."""
    last: tuple[Rider, ...] = ()
    """Who held out longer than the others, where that was a good deal longer."""

    @property
    def length_km(self) -> float:
        """How far it went, km; an escape that is still away has gone as far as is known."""
        return 0.0 if self.ended is None else self.began.km_to_go - self.ended.km_to_go


class Lost(NamedTuple):
    """A rider who lost the group they rode in, and is not known to be back."""

    rider: Rider
    mark: Mark


class Mishap(NamedTuple):
    """A crash, a mechanical or an abandon, and where it was."""

    event: ev.Crash | ev.Mechanical | ev.Abandon
    mark: Mark


class Attempt(NamedTuple):
    """An attack that came to nothing much."""

    riders: tuple[Rider, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Story:
    """The race so far."""

    state: RaceState
    escapes: tuple[Escape, ...] = ()
    """In the order in which they began; the one that is away now, if any, is the last that has no end."""
    attempts: tuple[Attempt, ...] = ()
    lost: tuple[Lost, ...] = ()
    mishaps: tuple[Mishap, ...] = ()
    regrouped: Mark | None = None
    """When all came together last."""


@dataclass(slots=True)
class _Book:
    """What is noted while the log is gone through."""

    open: dict[str, Stint] = field(default_factory=dict)
    done: list[Stint] = field(default_factory=list)
    readings: dict[tuple[datetime, int], GapReading] = field(default_factory=dict)
    attacks: list[Attempt] = field(default_factory=list)
    lost: dict[str, Lost] = field(default_factory=dict)


def story_of(timeline: Timeline, at: datetime) -> Story:
    """Return the story of a road stage up to `at`."""
    book = _Book()
    state: RaceState | None = None
    mishaps: list[Mishap] = []
    regrouped = None
    for event, after in timeline.folded(at):
        here = Mark(event.at, _km(event, after))
        before, state = state, after
        if before is None or before.groups is not after.groups or after.status == "finished":
            _note_head(book, after, event, here)
            _note_lost(book, after, event, here)
        if after.gap is not None and after.gap.at == event.at:
            book.readings[after.gap.at, after.gap.gap_s] = after.gap
        if isinstance(event, ev.Crash | ev.Mechanical | ev.Abandon):
            mishaps.append(Mishap(resolved(event, after.stage), here))
        elif isinstance(event, ev.Attack) and event.riders:
            book.attacks.append(Attempt(resolved(event, after.stage).riders, here))
        elif isinstance(event, ev.Regroup):
            regrouped = here
    state = state or timeline.state_at(at)
    here_km = state.km_to_go or 0.0
    escapes = tuple(_escapes([*book.done, *book.open.values()], list(book.readings.values()), here_km))
    return Story(
        state=state,
        escapes=escapes,
        attempts=tuple(one for one in book.attacks if not _is_of_an_escape(one, escapes)),
        lost=tuple(book.lost.values()),
        mishaps=tuple(mishaps),
        regrouped=regrouped,
    )


def _km(event: ev.EventBase, state: RaceState) -> float:
    """Return where an event took place, km to go; the whole course before anything was reported."""
    for km in (event.km_to_go, state.km_to_go, state.stage.distance_km):
        if km is not None:
            return km
    return 0.0


# -- who is at the head ------------------------------------------------------------------------------------------


def _note_head(book: _Book, state: RaceState, event: ev.EventBase, here: Mark) -> None:
    """Begin and end the stints of those who came to the head of the race, or left it."""
    head = None if state.status == "finished" else state.leaders
    now: dict[str, Rider | None] = {}
    if head is not None:
        now = dict(zip(keys_of(head.riders), head.riders, strict=True)) if head.riders else {f"# {head.id}": None}
    nameless = next((key for key in book.open if key.startswith("# ")), None)
    began = here
    if head is not None and head.riders and nameless == f"# {head.id}":
        began = book.open.pop(nameless).began  # only now were they named
    if isinstance(event, ev.Caught):
        _note_caught(book, state, event, here)
    for key in [key for key in book.open if key not in now]:
        ending = _ending(state, event, key)
        book.done.append(book.open.pop(key)._replace(ended=here, ending=ending))
    for key, rider in now.items():
        if key in book.open:
            continue
        back = next((stint for stint in book.done if rider is not None and _is_back(stint, rider, here)), None)
        if back is not None:
            book.done.remove(back)
            book.open[key] = back._replace(ended=None, ending=None)
        else:
            book.open[key] = Stint(rider, began, size=head.size if head is not None and rider is None else None)


def _note_caught(book: _Book, state: RaceState, event: ev.Caught, here: Mark) -> None:
    """End the stints of those who were left behind by others just before they were caught."""
    names = set(keys_of(resolved(event, state.stage).riders))
    for index, stint in enumerate(book.done):
        if stint.rider is None or stint.ended is None or stint.ending != "passed" or stint.rider.key not in names:
            continue
        if stint.ended.km_to_go - here.km_to_go <= BACK_KM:
            book.done[index] = stint._replace(ended=here, ending="caught")


def _is_back(stint: Stint, rider: Rider, here: Mark) -> bool:
    return (
        stint.rider is not None
        and stint.rider.key == rider.key
        and stint.ended is not None
        and stint.ended.km_to_go - here.km_to_go <= BACK_KM
    )


def _ending(state: RaceState, event: ev.EventBase, key: str) -> Ending:
    if state.status == "finished":
        return "finish"
    group = next((group for group in state.groups if key in keys_of(group.riders)), None)
    if isinstance(event, ev.Caught | ev.Regroup) or group is None or group.role == "peloton":
        return "caught"
    return "dropped" if group.role == "dropped" else "passed"


def _note_lost(book: _Book, state: RaceState, event: ev.EventBase, here: Mark) -> None:
    """Keep who lost their group, until they are somewhere else again."""
    if isinstance(event, ev.Regroup):
        book.lost.clear()
    behind = {key: rider for group in state.groups if group.role == "dropped" for key, rider in _members(group)}
    ahead = {key for group in state.groups if group.role != "dropped" for key in keys_of(group.riders)}
    if isinstance(event, ev.Join | ev.Abandon):
        ahead |= set(keys_of(resolved(event, state.stage).riders)) - behind.keys()
    for key in [key for key in book.lost if key in ahead and key not in behind]:
        del book.lost[key]
    for key, rider in behind.items():
        book.lost.setdefault(key, Lost(rider, here))


def _members(group: Group) -> Iterable[tuple[str, Rider]]:
    return zip(keys_of(group.riders), group.riders, strict=True)


# -- stints into escapes -----------------------------------------------------------------------------------------


def _escapes(stints: list[Stint], readings: Sequence[GapReading], here_km: float) -> list[Escape]:
    """Return the escapes that stints make: those of much the same time are one."""
    clusters: list[list[Stint]] = []
    for stint in sorted(stints, key=lambda one: -_length(one, here_km)):
        if stint.ended is not None and _length(stint, here_km) < SHORT_KM and stint.ending != "finish":
            continue
        mine = next((cluster for cluster in clusters if _alike(cluster[0], stint, here_km) >= ALIKE), None)
        if mine is None:
            clusters.append([stint])
        else:
            mine.append(stint)
    return sorted((_escape(cluster, readings) for cluster in clusters), key=lambda one: one.began.at)


def _end_km(stint: Stint, here_km: float) -> float:
    return here_km if stint.ended is None else stint.ended.km_to_go


def _length(stint: Stint, here_km: float) -> float:
    return stint.began.km_to_go - _end_km(stint, here_km)


def _alike(one: Stint, other: Stint, here_km: float) -> float:
    """Return how much two stints are the same: what both cover by what either does, 0 to 1."""
    ends = _end_km(one, here_km), _end_km(other, here_km)
    both = min(one.began.km_to_go, other.began.km_to_go) - max(ends)
    either = max(one.began.km_to_go, other.began.km_to_go) - min(ends)
    return 1.0 if either <= 0 else max(0.0, both / either)


def _escape(cluster: list[Stint], readings: Sequence[GapReading]) -> Escape:
    began = min((stint.began for stint in cluster), key=lambda mark: mark.at)
    away = [stint for stint in cluster if stint.ended is None]
    last = away[0] if away else max(cluster, key=lambda stint: stint.ended.at if stint.ended else began.at)
    riders = tuple(stint.rider for stint in cluster if stint.rider is not None)
    held_out = tuple(stint.rider for stint in cluster if stint.rider is not None and stint.ended == last.ended)
    first_out = max((stint.ended.km_to_go for stint in cluster if stint.ended is not None), default=0.0)
    apart = first_out - (last.ended.km_to_go if last.ended is not None else 0.0) > SHORT_KM or bool(away)
    taken = [
        reading
        for reading in readings
        if began.at <= reading.at and (last.ended is None or reading.at <= last.ended.at) and reading.bound != "lt"
    ]
    return Escape(
        riders=riders,
        size=len(riders) or max((stint.size or 0 for stint in cluster), default=0) or None,
        began=began,
        ended=last.ended,
        ending=last.ending,
        largest=max(taken, key=lambda reading: reading.gap_s, default=None),
        last=held_out if apart and len(held_out) < len(riders) else (),
    )


def _is_of_an_escape(attempt: Attempt, escapes: Iterable[Escape]) -> bool:
    """Return whether an attack began an escape, or was made within one."""
    keys = set(keys_of(attempt.riders))
    return any(
        keys & set(keys_of(escape.riders))
        and attempt.mark.km_to_go <= escape.began.km_to_go + SHORT_KM
        and (escape.ended is None or attempt.mark.km_to_go >= escape.ended.km_to_go)
        for escape in escapes
    )
