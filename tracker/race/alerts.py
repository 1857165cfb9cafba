"""Alerts: attacks, catches, fast changes of a gap, a new virtual leader. Pure.

Alerts are in race time: an event raises its alert when the playhead reaches it, and only once.
"""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from tracker.race import events as ev
from tracker.race.followed import NOBODY, Followed, names_any
from tracker.race.language import N_, _
from tracker.race.notation import format_duration
from tracker.race.snapshot import Snapshot
from tracker.race.state import GapReading
from tracker.race.storywords import figure
from tracker.race.terms import capital
from tracker.race.virtual import virtual_gc
from tracker.race.wording import line

KINDS: dict[str, str] = {
    "attack": N_("An attack"),
    "catch": N_("A catch"),
    "crash": N_("A crash"),
    "abandon": N_("An abandon"),
    "gap": N_("A gap that moves fast"),
    "leader": N_("A new virtual leader"),
    "km": N_("50, 20, 10, 5, 3 and 1 km to go"),
    "followed": N_("A rider you follow"),
}
"""The kinds of alerts, with their names in a menu."""

MARKS_KM = (50, 20, 10, 5, 3, 1)
"""Distances to go that raise an alert."""

FAST_S_PER_KM = 5.0
"""Smallest change of a gap that is fast: close to Chapatte's law, a minute in ten kilometres."""

CALM = timedelta(minutes=8)
"""Race time after an alert on a gap within which no other one is raised."""

LATE = timedelta(minutes=2)
"""An event that is reported later than this raises no alert."""

_OF_EVENTS: dict[type[ev.EventBase], str] = {
    ev.Attack: "attack",
    ev.Breakaway: "attack",
    ev.Caught: "catch",
    ev.Regroup: "catch",
    ev.Crash: "crash",
    ev.Abandon: "abandon",
}


class Alert(NamedTuple):
    """An alert for the viewer."""

    kind: str
    """One of `KINDS`."""
    text: str


class Alerts:
    """Raises each alert once, while a race is played.

    Attributes:
        followed: the riders and teams that are followed.
    """

    def __init__(self, followed: Followed = NOBODY) -> None:
        """Start without raised alerts."""
        self.followed = followed
        self._before: Snapshot | None = None
        self._seen: set[str] = set()
        self._marks: set[int] = set()
        self._gap_said: datetime | None = None
        self._leader: str | None = None

    def look(
        self, snapshot: Snapshot, wanted: Collection[str] = KINDS.keys(), *, quiet: bool = False
    ) -> list[Alert]:
        """Return the alerts between the last snapshot and this one.

        Args:
            snapshot: the race now.
            wanted: the kinds of alerts to raise.
            quiet: whether the playhead jumped here or is catching up: then these alerts are never raised.
        """
        before, self._before = self._before, snapshot
        leapt = quiet or before is None or snapshot.at < before.at
        found = [*self._of_feed(snapshot, "followed" in wanted), *self._of_state(before, snapshot)]
        return [] if leapt else [one for one in found if one.kind in wanted]

    def _of_feed(self, snapshot: Snapshot, with_followed: bool) -> Iterator[Alert]:
        """Yield alerts for the new lines, the oldest first."""
        fresh: list[ev.EventBase] = []
        for index in range(len(snapshot.feed) - 1, -1, -1):
            event = snapshot.feed[index]
            if snapshot.at - event.at > LATE:
                break
            if event.id not in self._seen and not snapshot.feed.is_withdrawn(event):
                fresh.append(event)
        self._seen.update(event.id for event in fresh)
        for event in reversed(fresh):
            if with_followed and names_any(event, self.followed, snapshot.state.stage):
                yield Alert("followed", line(event))
            elif (kind := _OF_EVENTS.get(type(event))) is not None:
                yield Alert(kind, line(event))

    def _of_state(self, before: Snapshot | None, snapshot: Snapshot) -> Iterator[Alert]:
        state = snapshot.state
        if state.status != "racing" or state.stage.format != "road":
            return
        here, there = state.km_to_go, None if before is None else before.state.km_to_go
        if here is not None:
            passed = [mark for mark in MARKS_KM if here <= mark and mark not in self._marks]
            self._marks.update(passed)
            is_news = state.km_at is not None and snapshot.at - state.km_at <= LATE
            if passed and there is not None and there > passed[-1] and is_news:
                yield Alert("km", capital(_("{km} km to go").format(km=passed[-1])))
        gap = state.gap
        if gap is None or snapshot.at - gap.at > LATE:
            return
        if before is None or before.state.gap is not gap:
            yield from self._of_gap(gap, snapshot)
        virtual = virtual_gc(state, snapshot.at)
        leader = virtual.rows[0].rider if virtual is not None and virtual.rows and not virtual.is_open else None
        if leader is not None and leader.key != self._leader:
            was, self._leader = self._leader, leader.key
            if was is not None:
                yield Alert("leader", _("{rider} is the new virtual leader").format(rider=leader.name))

    def _of_gap(self, gap: GapReading, snapshot: Snapshot) -> Iterator[Alert]:
        if gap.trend_s_per_km is None or abs(gap.trend_s_per_km) < FAST_S_PER_KM:
            return
        if self._gap_said is not None and timedelta(0) <= snapshot.at - self._gap_said < CALM:
            return
        self._gap_said = snapshot.at
        message = (
            _("The gap grows fast: {gap}, {n} s per km more")
            if gap.trend_s_per_km > 0
            else _("The gap falls fast: {gap}, {n} s per km less")
        )
        change = figure(abs(round(gap.trend_s_per_km, 1)))
        yield Alert("gap", message.format(gap=format_duration(gap.gap_s), n=change))
