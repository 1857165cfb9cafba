"""What is known of a stage beforehand: the start list, the course and the schedule."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

from feeds.racecenter.address import Address
from feeds.racecenter.wire import Competitor, Ranking, StageRecord, TeamRecord, reference

Format = Literal["road", "itt", "ttt"]

_TEAM_TRIAL = frozenset({"EQU", "CLE", "TTT", "CLME"})
_TRIAL = frozenset({"CLM", "CLI", "CLR", "IND", "ITT", "PRO", "PRL", "CHR"})
LONGEST_TRIAL_KM = 80.0
"""Longest time trial: a stage without groups that is no longer is taken for one."""

EARLY = timedelta(hours=1)
"""How long before the start a correction of the header counts."""


@dataclass
class Known:
    """The contents of the lists so far."""

    address: Address
    year: int
    number: int
    record: StageRecord
    """The record of the stage that is followed."""
    stages: tuple[StageRecord, ...] = ()
    riders: dict[str, Competitor] = field(default_factory=dict)
    """The starters by `_id`."""
    teams: dict[str, TeamRecord] = field(default_factory=dict)
    before: dict[str, Ranking] = field(default_factory=dict)
    """General classifications as the stage starts, by type: itg, ipg, img, ijg, etg."""
    worn: dict[str, int] = field(default_factory=dict)
    """The bib of the wearer of a jersey, by classification."""
    time_limit_s: int | None = None
    marks: tuple["Mark", ...] = ()
    """The places of the road book, in the order of the course."""

    def __post_init__(self) -> None:
        """Determine the time zone and the day."""
        self.zone: tzinfo = zone_of(self.record)
        self.day: date | None = day_of(self.record)
        self._bibs: dict[int, Competitor] = {}

    def add_riders(self, competitors: Iterable[Competitor]) -> bool:
        """Add riders; return whether there were new ones."""
        count = len(self.riders)
        for rider in competitors:
            if rider.team and (rider.last or rider.first):
                self.riders.setdefault(rider.uid or f"{rider.bib} {rider.last}", rider)
        if len(self.riders) != count:
            self._bibs = {rider.bib: rider for rider in self.riders.values() if rider.bib is not None}
        return len(self.riders) != count

    def rider(self, bib: int | None) -> Competitor | None:
        """Return the rider with a bib."""
        return None if bib is None else self._bibs.get(bib)

    def bib(self, bib: int | None, ref: str | None) -> int | None:
        """Return the bib as given, else that of the rider that a reference names."""
        if bib is not None:
            return bib if 0 <= bib <= 99999 else None
        rider = self.riders.get(reference(ref) or "")
        return rider.bib if rider else None

    def team_of(self, bib: int | None, ref: str | None = None) -> str | None:
        """Return the name of the team that a reference names, else that of the rider with the bib."""
        rider = self.rider(bib)
        key = reference(ref) or (reference(rider.team) if rider else None)
        team = self.teams.get(key or "")
        return team.name if team else None

    @property
    def fingerprint(self) -> tuple[object, ...]:
        """Changes whenever the header would."""
        tables = tuple(
            (type_, table.updated_ms, len(table.rankings or ())) for type_, table in self.before.items()
        )
        counts = len(self.riders), len(self.teams), self.time_limit_s, self.record.is_cancelled
        return *counts, self.marks, tables, tuple(self.worn.items())

    @property
    def bibs(self) -> frozenset[int]:
        """The bibs of all starters of the race."""
        return frozenset(self._bibs)

    @property
    def still_in(self) -> frozenset[int]:
        """The bibs of all starters of this stage, by the GC before it or else the start list."""
        table = self.before.get("itg")
        rows = table.rankings if table else None
        ranked = {
            row["bib"]
            for row in rows or ()
            if isinstance(row, dict) and isinstance(row.get("bib"), int) and _is_placed(row.get("position"))
        }
        return frozenset(ranked) if len(ranked) > len(self._bibs) // 3 else self.bibs

    @property
    def format(self) -> Format:
        """Whether riders start together (road), one by one (itt) or team by team (ttt)."""
        kind = (self.record.type or "").strip().upper()
        if kind in _TEAM_TRIAL:
            return "ttt"
        if kind in _TRIAL:
            return "itt"
        length = self.record.length
        no_groups = self.record.show_groups is False and length is not None and length <= LONGEST_TRIAL_KM
        timed = any(mark.is_timed for mark in self.marks)
        return "itt" if no_groups or timed else "road"

    @property
    def is_trial(self) -> bool:
        """Whether it is a time trial."""
        return self.format != "road"

    @property
    def length_km(self) -> float | None:
        """The length of the stage in km, by the road book where it is known, as for its places."""
        finish = next((mark.km for mark in reversed(self.marks) if mark.is_finish), None)
        return finish if finish is not None else self.record.length

    def moment(self, clock: str | None) -> datetime | None:
        """Return a time of day on the day of the stage, "13:25:00", with its offset."""
        match = re.fullmatch(r"\s*(\d{1,2})[:hH](\d\d)(?::(\d\d))?.*", clock or "")
        if match is None or self.day is None:
            return None
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        if hour > 23 or minute > 59 or second > 59:
            return None
        return fixed(datetime.combine(self.day, time(hour, minute, second), self.zone))

    @property
    def announced_at(self) -> datetime | None:
        """The time of the flag drop by the list of stages alone."""
        return self.moment(self.record.start_time)

    @property
    def flag_at(self) -> datetime | None:
        """The time of the flag drop by the road book, else by the list of stages."""
        planned = next((mark.middle for mark in self.marks if mark.is_start and mark.middle is not None), None)
        return planned or self.announced_at

    @property
    def early(self) -> datetime:
        """The time from which corrections of the header count: before the first event."""
        begin = self.announced_at or self.moment("12:00")
        return (begin or datetime(2000, 1, 1, 12, tzinfo=UTC)) - EARLY

    def is_of_the_day(self, at: datetime | None) -> bool:
        """Return whether a time is on the day of the stage, or in the night after it."""
        if at is None:
            return False
        if self.day is None:
            return True
        begin = datetime.combine(self.day, time(0), self.zone)
        return begin <= at < begin + timedelta(hours=30)

    def at(self, *moments: datetime | None) -> datetime | None:
        """Return the first of these that is on the day of the stage, in its time zone."""
        for moment in moments:
            if moment is not None and self.is_of_the_day(moment):
                return fixed(moment.astimezone(self.zone)).replace(microsecond=0)
        return None

    def read(self, text: str | None) -> datetime | None:
        """Return the time of an ISO string; one without an offset is in the time zone of the stage."""
        if not text:
            return None
        try:
            at = datetime.fromisoformat(_seven_digits(text.strip()))
            if at.year not in YEARS:
                return None
            return fixed(at.replace(tzinfo=self.zone) if at.tzinfo is None else at)
        except (ValueError, OverflowError):
            return None


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of the road book."""

    number: int | None
    name: str
    km: float
    """Distance from the start."""
    codes: frozenset[str]
    words: frozenset[str]
    low: datetime | None = None
    middle: datetime | None = None
    high: datetime | None = None
    climb: "Ascent | None" = None

    @property
    def is_finish(self) -> bool:
        """Whether it is the finish."""
        return "A" in self.codes or "arrival" in self.words

    @property
    def is_start(self) -> bool:
        """Whether the flag drops here."""
        return "R" in self.codes or "real" in self.words

    @property
    def is_rollout(self) -> bool:
        """Whether it is the neutralised start."""
        return "F" in self.codes or "fictive" in self.words

    @property
    def is_sprint(self) -> bool:
        """Whether it is an intermediate sprint, and not the points at the finish."""
        return not self.is_finish and ("N" in self.codes or "sprint" in self.words)

    @property
    def is_timed(self) -> bool:
        """Whether it is a time check of a time trial."""
        return not self.is_finish and bool(self.words & {"chrono", "intermediate", "time", "temps"})

    @property
    def is_feed(self) -> bool:
        """Whether it is a feed zone."""
        return any(word.startswith(("feed", "ravito", "ravit", "supply")) for word in self.words)


@dataclass(frozen=True, slots=True)
class Ascent:
    """The categorised climb that ends at a mark."""

    name: str
    category: str | None
    length_km: float | None
    gradient_pct: float | None
    altitude_m: float | None


def _is_placed(position: object) -> bool:
    return isinstance(position, int) and position >= 1


def _seven_digits(text: str) -> str:
    """Return an ISO time with at most six decimals of a second, as Python reads them."""
    return re.sub(r"(\.\d{6})\d+", r"\1", text)


def fixed(at: datetime) -> datetime:
    """Return a time with a fixed offset, as in a log."""
    return at.replace(tzinfo=timezone(at.utcoffset() or timedelta(0)))


def zone_of(record: StageRecord) -> tzinfo:
    """Return the time zone of a stage: the named one, else the offset of its date."""
    try:
        return ZoneInfo((record.timezone or "").strip())
    except (ValueError, OSError, KeyError):
        pass
    try:
        return datetime.fromisoformat(record.date or "").tzinfo or UTC
    except ValueError:
        return UTC


def day_of(record: StageRecord) -> date | None:
    """Return the local date of a stage: converted to UTC, it may be that of the day before.

    None where there is none, or one that no log can have.
    """
    try:
        day = date.fromisoformat((record.date or "")[:10])
    except ValueError:
        return None
    return day if day.year in YEARS else None


YEARS = range(1869, 2199)
"""Years of which every moment, in whatever time zone, may stand in a log (`tracker.race.stage.At`)."""


def numbered(stages: Iterable[StageRecord]) -> Iterator[tuple[int, StageRecord]]:
    """Yield the stages that have a valid number, in order; of two with one number, the one updated last."""
    by_number: dict[int, StageRecord] = {}
    for record in sorted(stages, key=lambda stage: stage.updated_ms or 0):
        if record.stage is not None and 0 <= record.stage <= 99:
            by_number[record.stage] = record
    yield from sorted(by_number.items())
