"""The start and the finish: from the commentary or the times, or estimated from the riders' positions."""

from datetime import datetime

from feeds.racecenter.commentary import ROLLED_OUT, STARTED, WON, Post
from feeds.racecenter.known import Known
from feeds.racecenter.made import amended, made
from feeds.racecenter.rows import is_placed, ranked, seconds
from feeds.racecenter.wire import Faults, Ranking, unix
from tracker.race.events import Cancelled, EventBase, Finish, NeutralStart, Start
from tracker.race.stage import Rider
from tracker.race.text import fold_name

UNDER_WAY_KM = 1.0
"""When the head of the race has ridden so many km, the stage has started, whether or not that was reported."""

LOOKS = 3
"""How often the race must be seen under way before the start is estimated: a report of it may come next."""


class Milestones:
    """The start and the finish as they are in the log."""

    def __init__(self) -> None:
        """Start with nothing reported."""
        self.started: Start | None = None
        self.finished: Finish | None = None
        self._looks = 0
        self._rolled_out = False
        self._cancelled = False

    def posts(self, posts: list[Post], known: Known, now: datetime) -> list[EventBase]:
        """Return the events of the start and the finish that pictos of posts mark."""
        events: list[EventBase] = []
        for entry in posts:
            if entry.picto in ROLLED_OUT and not self._rolled_out:
                self._rolled_out = True
                events.append(NeutralStart(id="neutral-start", at=entry.at))
            elif entry.picto in STARTED and (self.started is None or self.started.estimated):
                events += self._start(Start(id="start", at=entry.at), known, now)
            elif entry.picto in WON and self.finished is None and not known.is_trial:
                bib = winner(entry.title, known)
                riders = (Rider(bib=bib),) if bib is not None else None
                self.finished = made(Finish, id="finish", at=entry.at, riders=riders, estimated=True)
                events.append(self.finished)
        return events

    def under_way(self, at: datetime, ridden_km: float | None, known: Known) -> list[EventBase]:
        """Return the start where the riders are under way and its time was not reported."""
        if self.started is not None or ridden_km is None or ridden_km < (0.1 if known.is_trial else UNDER_WAY_KM):
            return []
        self._looks += 1
        if self._looks < LOOKS:
            return []
        flag = known.flag_at
        return self._start(Start(id="start", at=min(flag, at) if flag else at, estimated=True), known, at)

    def _start(self, start: Start, known: Known, now: datetime) -> list[EventBase]:
        old, self.started = self.started, start
        if old is not None:
            return [amended("start-told", max(now, start.at), start, "its time was reported")]
        events: list[EventBase] = [start]
        rollout = next((mark.middle for mark in known.marks if mark.is_rollout), None)
        if not self._rolled_out and rollout is not None and rollout < start.at:
            self._rolled_out = True
            events.insert(0, NeutralStart(id="neutral-start", at=rollout, estimated=True))
        return events

    def result(self, table: Ranking, known: Known, faults: Faults, now: datetime) -> list[EventBase]:
        """Return the finish of a road stage from the result: the winner, and the winner's time."""
        first = next((line for line in ranked(table, faults) if is_placed(line)), None)
        bib = known.bib(first.bib, first.rider) if first else None
        if first is None or first.position != 1 or bib is None:
            return []
        old = self.finished
        reported_at = known.at(unix(table.first_s))
        if reported_at is not None and self.started is not None and reported_at <= self.started.at:
            reported_at = None
        at = reported_at or (old.at if old else None) or known.at(table.updated_at) or now
        time_s = seconds(first.absolute) or None
        estimated = True if reported_at is None else None
        finish = made(Finish, id="finish", at=at, riders=(Rider(bib=bib),), time_s=time_s, estimated=estimated)
        if old == finish:
            return []
        self.finished = finish
        if old is None:
            return [finish]
        return [amended(f"finish-{bib}-{time_s or 0}", max(now, at, old.at), finish, "the times say so")]

    def cancelled(self, known: Known, now: datetime) -> list[EventBase]:
        """Return the cancellation of the stage, once."""
        if self._cancelled or not known.record.is_cancelled:
            return []
        self._cancelled = True
        return [Cancelled(id="cancelled", at=now)]


def winner(title: str, known: Known) -> int | None:
    """Return the bib of the only rider whose surname is in a title, or None where there is none or several."""
    text = f" {fold_name(title)} "
    found = set()
    for rider in known.riders.values():
        names = {fold_name(name) for name in (rider.short, rider.last) if name}
        if rider.bib is not None and any(name and f" {name} " in text for name in names):
            found.add(rider.bib)
    return found.pop() if len(found) == 1 else None
