"""What is known of a stage before it is ridden: who rides, where it goes, and when."""

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
"""No individual time trial of a stage race is longer; a stage shown without groups that is shorter is one."""

EARLY = timedelta(hours=1)
"""How long before the start the corrected header counts from."""


@dataclass
class Known:
    """What the lists have said so far."""

    address: Address
    year: int
    number: int
    record: StageRecord
    """Of the stage that is followed."""
    stages: tuple[StageRecord, ...] = ()
    riders: dict[str, Competitor] = field(default_factory=dict)
    """By `_id`; only who rides."""
    teams: dict[str, TeamRecord] = field(default_factory=dict)
    before: dict[str, Ranking] = field(default_factory=dict)
    """General classifications as the stage starts, by type: itg, ipg, img, ijg, etg."""
    worn: dict[str, int] = field(default_factory=dict)
    """Bib of who wears a jersey, by classification."""
    time_limit_s: int | None = None
    marks: tuple["Mark", ...] = ()
    """Places of the road book, in the order of the road."""

    def __post_init__(self) -> None:
        """Work out the time zone and the day."""
        self.zone: tzinfo = zone_of(self.record)
        self.day: date | None = day_of(self.record)
        self._bibs: dict[int, Competitor] = {}

    def add_riders(self, competitors: Iterable[Competitor]) -> bool:
        """Take riders in; return whether there were new ones."""
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
        """Return a bib as given, or of the rider whom a reference names."""
        if bib is not None:
            return bib if 0 <= bib <= 99999 else None
        rider = self.riders.get(reference(ref) or "")
        return rider.bib if rider else None

    def team_of(self, bib: int | None, ref: str | None = None) -> str | None:
        """Return the name of the team that a reference or one of its bibs names."""
        rider = self.rider(bib)
        key = reference(ref) or (reference(rider.team) if rider else None)
        team = self.teams.get(key or "")
        return team.name if team else None

    @property
    def fingerprint(self) -> tuple[object, ...]:
        """What differs when the header would."""
        tables = tuple(
            (type_, table.updated_ms, len(table.rankings or ())) for type_, table in self.before.items()
        )
        counts = len(self.riders), len(self.teams), self.time_limit_s, self.record.is_cancelled
        return *counts, self.marks, tables, tuple(self.worn.items())

    @property
    def bibs(self) -> frozenset[int]:
        """The bibs of all who started the race."""
        return frozenset(self._bibs)

    @property
    def still_in(self) -> frozenset[int]:
        """The bibs of all who start this stage, as far as the GC before it or the start list says."""
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
        """Whether riders start together, one by one or team by team."""
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
        """How far it is to the finish, by the road book where it is known: what its places are counted in."""
        finish = next((mark.km for mark in reversed(self.marks) if mark.is_finish), None)
        return finish if finish is not None else self.record.length

    def moment(self, clock: str | None) -> datetime | None:
        """Return a time of the stage's day, "13:25:00", with its offset."""
        match = re.fullmatch(r"\s*(\d{1,2})[:hH](\d\d)(?::(\d\d))?.*", clock or "")
        if match is None or self.day is None:
            return None
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        if hour > 23 or minute > 59 or second > 59:
            return None
        return fixed(datetime.combine(self.day, time(hour, minute, second), self.zone))

    @property
    def announced_at(self) -> datetime | None:
        """When the flag drops, by the list of stages alone."""
        return self.moment(self.record.start_time)

    @property
    def flag_at(self) -> datetime | None:
        """When the flag drops: by the road book where it says, else by the list of stages."""
        planned = next((mark.middle for mark in self.marks if mark.is_start and mark.middle is not None), None)
        return planned or self.announced_at

    @property
    def early(self) -> datetime:
        """The moment from which corrections of the header count: before anything happens."""
        begin = self.announced_at or self.moment("12:00")
        return (begin or datetime(2000, 1, 1, 12, tzinfo=UTC)) - EARLY

    def is_of_the_day(self, at: datetime | None) -> bool:
        """Return whether a moment lies on the stage's day, or the night after it."""
        if at is None:
            return False
        if self.day is None:
            return True
        begin = datetime.combine(self.day, time(0), self.zone)
        return begin <= at < begin + timedelta(hours=30)

    def at(self, *moments: datetime | None) -> datetime | None:
        """Return the first of these that lies on the stage's day, in the stage's time."""
        for moment in moments:
            if moment is not None and self.is_of_the_day(moment):
                return fixed(moment.astimezone(self.zone)).replace(microsecond=0)
        return None

    def read(self, text: str | None) -> datetime | None:
        """Return a moment from its ISO form; one without an offset is in the stage's time."""
        if not text:
            return None
        try:
            at = datetime.fromisoformat(_seven_digits(text.strip()))
            return fixed(at.replace(tzinfo=self.zone) if at.tzinfo is None else at)
        except (ValueError, OverflowError):
            return None


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of the road book."""

    number: int | None
    name: str
    km: float
    """From the start."""
    codes: frozenset[str]
    words: frozenset[str]
    low: datetime | None = None
    middle: datetime | None = None
    high: datetime | None = None
    climb: "Ascent | None" = None

    @property
    def is_finish(self) -> bool:
        """Whether the stage ends here."""
        return "A" in self.codes or "arrival" in self.words

    @property
    def is_start(self) -> bool:
        """Whether the flag drops here."""
        return "R" in self.codes or "real" in self.words

    @property
    def is_rollout(self) -> bool:
        """Whether the neutralised start is here."""
        return "F" in self.codes or "fictive" in self.words

    @property
    def is_sprint(self) -> bool:
        """Whether it is an intermediate sprint; points at the finish are none."""
        return not self.is_finish and ("N" in self.codes or "sprint" in self.words)

    @property
    def is_timed(self) -> bool:
        """Whether times are taken here in a time trial."""
        return not self.is_finish and bool(self.words & {"chrono", "intermediate", "time", "temps"})

    @property
    def is_feed(self) -> bool:
        """Whether riders are fed here."""
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
    """Return an ISO time with at most six digits of a second, as Python reads them."""
    return re.sub(r"(\.\d{6})\d+", r"\1", text)


def fixed(at: datetime) -> datetime:
    """Return a moment with its offset as a fixed one, as a log has it."""
    return at.replace(tzinfo=timezone(at.utcoffset() or timedelta(0)))


def zone_of(record: StageRecord) -> tzinfo:
    """Return the time zone of a stage: by name, else by the offset of its date."""
    try:
        return ZoneInfo((record.timezone or "").strip())
    except (ValueError, OSError, KeyError):
        pass
    try:
        return datetime.fromisoformat(record.date or "").tzinfo or UTC
    except ValueError:
        return UTC


def day_of(record: StageRecord) -> date | None:
    """Return the day of a stage, as its place has it: never by way of UTC, where it began the evening before."""
    try:
        return date.fromisoformat((record.date or "")[:10])
    except ValueError:
        return None


def numbered(stages: Iterable[StageRecord]) -> Iterator[tuple[int, StageRecord]]:
    """Yield the stages that have a usable number, in order; of a number given twice, the one touched last."""
    by_number: dict[int, StageRecord] = {}
    for record in sorted(stages, key=lambda stage: stage.updated_ms or 0):
        if record.stage is not None and 0 <= record.stage <= 99:
            by_number[record.stage] = record
    yield from sorted(by_number.items())
