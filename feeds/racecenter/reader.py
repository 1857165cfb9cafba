"""Turns the answers of a Race Center into the log of a stage. It uses neither network nor clock."""

import hashlib
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from pydantic import ValidationError

from feeds.base import FeedItem, Rejected
from feeds.polled import Body, Reader, Resource
from feeds.racecenter import plan
from feeds.racecenter.address import Address
from feeds.racecenter.commentary import Wall, posts
from feeds.racecenter.conditions import Conditions
from feeds.racecenter.course import marks_of
from feeds.racecenter.groups import Picture, frames
from feeds.racecenter.header import JERSEYS, first_stage, full_stage
from feeds.racecenter.known import Known
from feeds.racecenter.milestones import Milestones
from feeds.racecenter.outcome import Outcome
from feeds.racecenter.target import chosen
from feeds.racecenter.telemetry import Course, clustered, newest
from feeds.racecenter.trial import Clock
from feeds.racecenter.wire import (
    CheckpointRecord,
    Competitor,
    Faults,
    Insight,
    PackRecord,
    Publication,
    Ranking,
    StageRecord,
    TeamRecord,
    TelemetryRecord,
    decoded,
    each,
)
from feeds.racecenter.withdrawals import Out
from tracker.race.events import EventBase, Header, kind_of
from tracker.race.logline import dump
from tracker.race.stage import Stage

ENOUGH = 6
"""After so many other answers a start list that has not come is considered missing."""

EMPTY_LISTS = 3
"""After so many empty lists of stages the race is considered unknown."""

STALE = timedelta(minutes=3)
"""Groups that are older than the riders' positions by this are considered no longer reported."""

AFTERWARDS = timedelta(minutes=10)
LATE = timedelta(hours=4)
"""How long the stage is followed after everything is official, or else after the last news of the finish."""

_KEY = re.compile(r"(?P<list>[A-Za-z]+)(?:_[a-z]{2})?-(?P<year>\d{4})(?:-(?P<stage>\d+))?")
_WORN = {"pmt": "gc", "pmp": "points", "pmm": "mountains", "pmj": "youth"}


class RaceCenterReader(Reader):
    """Reads the lists of one stage."""

    def __init__(self, address: Address) -> None:
        """Read the stage at an address."""
        self._address = address
        self._faults = Faults()
        self._year = address.year
        self._known: Known | None = None
        self._early: list[Body] = []
        """The bodies that came before the stage was known."""
        self._held: list[FeedItem] = []
        """The items that wait for the header."""
        self._first: Stage | None = None
        self._header: Stage | None = None
        self._announced: tuple[object, ...] = ()
        """The fingerprint of the last header."""
        self._answered: set[str] = set()
        self._found: set[str] = set()
        self._bodies = self._empty_lists = 0
        self._latest: datetime | None = None
        """The latest race time reported."""
        self._clock: datetime | None = None
        self._news_at: datetime | None = None
        self._over_at: datetime | None = None
        self._official_at: datetime | None = None
        self._groups_at: datetime | None = None
        self._groups_missing = False
        self._picture, self._course, self._clock_times = Picture(), Course(), Clock()
        self._wall, self._conditions, self._out = Wall(), Conditions(), Out()
        self._milestones = Milestones()
        self._outcome = Outcome(self._milestones, self._clock_times, self._out)

    # -- what is asked for -----------------------------------------------------------------------------------

    def wanted(self, now: datetime) -> Sequence[Resource]:
        """Return the lists to request at `now`: the stages first, then all lists of the stage."""
        self._tick(now)
        known = self._known
        needs = plan.Needs(
            found=frozenset(self._found),
            no_groups=self._groups_missing,
            jerseys_missing=known is not None and len(known.worn) < len(JERSEYS),
            news_at=self._news_at,
        )
        return plan.wanted(self._address, self._year or now.year, known, needs, now)

    @property
    def done(self) -> bool:
        """Whether the race is over and its tables are official, or hours have passed since the finish."""
        if self._clock is None or self._first is None:
            return False
        if self._official_at is not None and self._clock - self._official_at >= AFTERWARDS:
            return True
        return self._over_at is not None and self._clock - self._over_at >= LATE

    def _tick(self, now: datetime) -> None:
        self._clock = now if self._clock is None else max(self._clock, now)

    # -- what is answered ------------------------------------------------------------------------------------

    def take(self, body: Body) -> list[FeedItem]:
        """Return what is new in an answer.

        Raises:
            FeedError: the race has no such stage, or none today.
        """
        self._tick(body.at)
        match = _KEY.fullmatch(body.key)
        if match is None:
            return []
        if self._known is None and match["list"] != "stage":
            self._early = [*self._early[-99:], body]
            return []
        was_unknown = self._known is None
        items = self._read(body, match)
        if was_unknown and self._known is not None:
            early, self._early = self._early, []
            for waiting in early:
                items += self.take(waiting)
        return items

    def _read(self, body: Body, match: re.Match[str]) -> list[FeedItem]:
        faults = self._faults
        faults.list = match["list"]
        records = decoded(body.data, faults)
        events: list[EventBase] = []
        if records is not None:
            self._answered.add(match["list"])
            stage = int(match["stage"]) if match["stage"] else None
            events = self._events(match["list"], stage, records, body)
        if self._known is not None:
            self._bodies += 1
        for event in events:
            self._latest = event.at if self._latest is None else max(self._latest, event.at)
        items: list[FeedItem] = [*self._headers(), *events]
        items += [Rejected(reason, text) for reason, text in faults.waiting]
        faults.waiting = []
        self._note_end(events, body.at)
        if events:
            self._news_at = body.at
        return self._after_the_stage(items)

    def _events(self, name: str, stage: int | None, records: list[Any], body: Body) -> list[EventBase]:
        if name == "stage":
            return self._stages(records, body)
        known = self._known
        if known is None:
            return []
        if records and name in ("allCompetitors", "team", "checkpointList"):
            self._found.add(body.key)
        if name == "rankingTypeArrival" and stage is not None and stage != known.number:
            return self._before(records, known, body)
        handler = self._handlers().get(name)
        if handler is None or (stage is not None and stage != known.number):
            return []
        try:
            events = handler(records, known, body)
            if self._outcome.is_waiting and handler not in (self._rankings, self._arrival):
                events = [*events, *self._rankings([], known, body)]
            return events
        except ValidationError as error:
            what = error.errors(include_url=False, include_input=False)[0]["msg"]
            self._faults.note("value", f"{name} has a value that no race can have, which is left out: {what}")
            return []

    def _handlers(self) -> dict[str, Callable[[list[Any], Known, Body], list[EventBase]]]:
        return {
            "allCompetitors": self._people,
            "team": self._people,
            "checkpointList": self._checkpoints,
            "rankingTypeJerseys": self._jerseys,
            "pack": self._pack,
            "telemetryCompetitor": self._telemetry,
            "publication": self._publication,
            "rankingType": self._rankings,
            "rankingTypeTrial": self._rankings,
            "rankingTypeArrival": self._arrival,
            "insights": self._insights,
            "stageWithdrawals": self._withdrawals,
        }

    # -- the header ------------------------------------------------------------------------------------------

    def _stages(self, records: list[Any], body: Body) -> list[EventBase]:
        stages = [record for record in each(StageRecord, records, self._faults) if record.is_of("stage")]
        if self._known is not None:
            return self._called_off(stages, self._known, body)
        year = self._year or body.at.year
        if not any(record.stage is not None for record in stages):
            self._empty_lists += 1
            if self._empty_lists < EMPTY_LISTS:
                race = self._address.race or self._address.base
                self._faults.note("empty", f"{race} names no stages of {year}: check the year; it is asked again")
                return []
        number, record = chosen(stages, self._address, year, body.at)
        self._known = Known(self._address, year, number, record, tuple(stages))
        return self._milestones.cancelled(self._known, self._known.early)

    def _called_off(self, records: list[StageRecord], known: Known, body: Body) -> list[EventBase]:
        """Return the cancellation of the stage, once the list of stages has it."""
        now = next((record for record in records if record.stage == known.number), None)
        if now is None or not now.is_cancelled or known.record.is_cancelled:
            return []
        known.record = now
        return self._milestones.cancelled(known, self._now(known, body))

    def _people(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        known.add_riders(each(Competitor, records, self._faults))
        for team in each(TeamRecord, records, self._faults):
            if team.uid and team.name and team.name.strip() and team.is_of("team"):
                known.teams[team.uid] = team
        return []

    def _joined(self, records: list[Any], known: Known) -> None:
        """Add riders and teams that are joined to another list, where their own lists have not come."""
        if not {"allCompetitors", "team"} <= {key.partition("-")[0] for key in self._found}:
            binds = ("allCompetitors-", "team-")
            joined = [one for one in records if isinstance(one, dict) and str(one.get("_bind")).startswith(binds)]
            known.add_riders(each(Competitor, joined, self._faults))
            for team in each(TeamRecord, joined, self._faults):
                if team.uid and team.name and team.name.strip() and team.bind and team.is_of("team"):
                    known.teams.setdefault(team.uid, team)

    def _checkpoints(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        checkpoints = each(CheckpointRecord, records, self._faults)
        known.marks = (
            marks_of((one for one in checkpoints if one.is_of("checkpointList")), known, self._faults)
            or known.marks
        )
        return []

    def _before(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        if self._outcome.take_before(each(Ranking, records, self._faults), known):
            self._found.add(body.key)
        return []

    def _jerseys(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        for table in each(Ranking, records, self._faults):
            which = _WORN.get(table.type or "")
            if which and (bib := self._outcome.first_of(table, known, self._faults)) is not None:
                known.worn.setdefault(which, bib)
                self._found.add(body.key)
        return []

    def _headers(self) -> list[FeedItem]:
        """Return the header once the start list is known, and a correction of it when more is known."""
        known = self._known
        if known is None:
            return []
        items: list[FeedItem] = []
        if self._first is None:
            if not ({"allCompetitors", "team"} <= self._answered or self._bodies >= ENOUGH):
                return []
            self._first = self._header = first_stage(known)
            items.append(self._first)
        lists = {"checkpointList", "rankingTypeJerseys"}
        if plan.before(known) is not None:
            lists.add("rankingTypeArrival")
        if not (lists <= self._answered or self._bodies >= 2 * ENOUGH):
            return items
        fingerprint = known.fingerprint
        if fingerprint == self._announced:
            return items
        self._announced = fingerprint
        full = full_stage(known, self._first, self._faults)
        if full != self._header:
            self._header = full
            items.append(_correction(full, known))
        return items

    def _after_the_stage(self, items: list[FeedItem]) -> list[FeedItem]:
        """Return the items with the header first; until there is one, all items but `Rejected` wait."""
        if self._first is None:
            self._held += [item for item in items if not isinstance(item, Rejected)]
            return [item for item in items if isinstance(item, Rejected)]
        held, self._held = self._held, []
        if held:
            header = [item for item in items if isinstance(item, Stage | Header)]
            items = [*header, *held, *(item for item in items if not isinstance(item, Stage | Header))]
        return items

    # -- the race --------------------------------------------------------------------------------------------

    def _now(self, known: Known, body: Body) -> datetime:
        """Return the race time of an answer: when it came, or on another day the latest known race time."""
        return known.at(body.at) or self._latest or known.flag_at or known.early

    def _pack(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        self._joined(records, known)
        packs = [record for record in each(PackRecord, records, self._faults) if record.is_of("pack")]
        events: list[EventBase] = []
        seen = list(frames(packs, known, self._faults, self._now(known, body)))
        self._groups_missing = not seen
        if known.is_trial:
            return []
        for frame in seen:
            if self._groups_at is None or frame.at > self._groups_at:
                self._groups_at = frame.at
                events += self._picture.take(frame)
                events += self._milestones.under_way(frame.at, self._ridden(known), known)
        return events

    def _ridden(self, known: Known) -> float | None:
        km, length = self._picture.km_to_go, known.length_km
        return None if km is None or length is None else length - km

    def _telemetry(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        field_records = [
            one for one in each(TelemetryRecord, records, self._faults) if one.is_of("telemetryCompetitor")
        ]
        for record in field_records:
            if record.stage == known.number and not self._milestones.finished:
                for which, bib in zip(JERSEYS, record.jerseys or (), strict=False):
                    if isinstance(bib, int) and bib > 0:
                        known.worn.setdefault(which, bib)
        field = newest(field_records, known, self._faults)
        if field is None:
            return []
        if known.is_trial:
            events: list[EventBase] = [*self._course.take(field, known)]
            ridden = None if known.length_km is None else known.length_km - field.riders[0].km_to_go
            events += self._milestones.under_way(field.at, ridden, known)
            return events + self._clock_times.departed(self._course.began, known)
        if self._groups_at is not None and field.at - self._groups_at < STALE:
            return []
        frame = clustered(field, self._picture.last)
        events = [*self._picture.take(frame)]
        return events + self._milestones.under_way(field.at, self._ridden(known), known)

    def _publication(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        publications = [one for one in each(Publication, records, self._faults) if one.is_of(_name(body.key))]
        entries = posts(publications, known)
        now = self._now(known, body)
        return [*self._wall.take(entries, now), *self._milestones.posts(entries, known, now)]

    def _rankings(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        return self._outcome.take(records, known, self._faults, self._now(known, body))

    def _arrival(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        return self._outcome.take(records, known, self._faults, self._now(known, body), at_finish=True)

    def _insights(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        events: list[EventBase] = []
        for record in each(Insight, records, self._faults):
            if record.is_of("insights"):
                at = known.at(record.updated_at) or self._now(known, body)
                events += self._conditions.take(record, known, at)
        return events

    def _withdrawals(self, records: list[Any], known: Known, body: Body) -> list[EventBase]:
        return self._out.take(records, known, self._faults, self._now(known, body))

    def _note_end(self, events: list[EventBase], at: datetime) -> None:
        if any(kind_of(event) in ("finish", "result", "gc") for event in events):
            self._over_at = at
        if self._official_at is None and self._outcome.is_official:
            self._official_at = at


def _name(key: str) -> str:
    return key.partition("-")[0]


def _correction(stage: Stage, known: Known) -> Header:
    """Return the header as an event, timed so that of two the fuller one counts."""
    text = dump(stage)
    digest = hashlib.blake2b(text.encode(), digest_size=6).hexdigest()
    at = known.early + timedelta(milliseconds=len(text))
    return Header(id=f"header-{len(text)}-{digest}", at=at, stage=stage)
