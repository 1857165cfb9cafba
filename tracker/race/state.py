"""The race at one moment: `RaceState` and its parts, all frozen. The screen draws nothing else.

What the fold replaces at nearly every event is a named tuple: in a log of 100,000 events that is several times
quicker than a frozen dataclass.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from tracker.race.events import Basis, EventBase, Passage, Role
from tracker.race.identity import ById
from tracker.race.riders import keys_of, start_list
from tracker.race.stage import Rider, Row, Stage

if TYPE_CHECKING:
    from tracker.race.pictures import Watch
    from tracker.race.trial.timing import TimeTrial

Status = Literal["not_started", "neutral", "racing", "finished"]

GROUP_NAMES: dict[Role, str] = {
    "leaders": "Tête de la course",
    "chasers": "Poursuivants",
    "peloton": "Peloton",
    "dropped": "Distancés",
}
"""What a group is called while no source names it."""

FASTEST_KPH = 100.0
"""No road race has been ridden at an average of this; the fastest stages of a Grand Tour are about half of it."""


class GapReading(NamedTuple):
    """A gap as it was reported: a figure never goes without its place, its time and who says so."""

    gap_s: int
    """Seconds behind the head of the race."""
    at: datetime
    km_to_go: float | None
    """Where it was taken."""
    source: str | None = None
    approx: bool = False
    bound: Literal["lt", "gt"] | None = None
    estimated: bool = False
    front: int = 0
    """Which head of the race it was taken against; see `RaceState.front`."""
    of: str = ""
    """`Group.id` of the group behind."""
    km_reported: bool = True
    """Whether the place was reported with the gap; else it is where the head was last reported to be."""
    trend_s_per_km: float | None = None
    """Seconds gained (positive) or lost per km over the last readings; None until they allow a figure."""


class Front(NamedTuple):
    """Who rides on the front of a group, and when it was reported."""

    who: str
    at: datetime


class Group(NamedTuple):
    """Riders who ride together."""

    role: Role
    name: str
    riders: tuple[Rider, ...] = ()
    """Those who were named; a peloton's are not."""
    size: int | None = None
    """How many they are, where it was reported or all of them were named."""
    gap_s: int | None = None
    """Seconds behind the head of the race: 0 for the head, None when not known."""
    reading: GapReading | None = None
    """Where `gap_s` comes from."""
    id: str = ""
    """The same from picture to picture though name, place and riders change."""
    named: Literal["all", "some"] | None = None
    """Whether `riders` are all who ride in it, or some; None where nobody said."""
    km_to_go: float | None = None
    """Of the group itself, where it was reported."""
    speed_kph: float | None = None
    gradient_pct: float | None = None
    computed: bool = False
    """Whether who rides together was worked out, from where each rider is."""
    driven: Front | None = None
    """Who drives it, where that was reported."""

    @property
    def is_unnamed(self) -> bool:
        """Whether no source named it, so that it is called by its role."""
        return self.name == GROUP_NAMES[self.role]

    def has(self, key: str) -> bool:
        """Return whether the rider with this `Rider.key` is in the group."""
        return key in keys_of(self.riders)


@dataclass(frozen=True, slots=True)
class Standings:
    """A published result or classification, with its times completed."""

    basis: Basis
    rows: tuple[Row, ...]
    at: datetime | None = None
    source: str | None = None
    which: str | None = None
    """points, mountains, youth, teams, combativity; None for the GC and the stage result."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A summit or a sprint line that the head of the race has passed."""

    type: Literal["climb", "sprint"]
    name: str
    km_to_go: float | None
    event: Passage

    @property
    def counted(self) -> bool:
        """Whether its bonuses count towards the GC."""
        return self.event.counted


@dataclass(frozen=True, slots=True)
class Out:
    """A rider who is out of the race."""

    rider: Rider
    status: Literal["DNS", "DNF", "OTL", "DSQ"]


@dataclass(frozen=True, slots=True)
class Conditions:
    """Weather, as last reported."""

    temperature_c: float | None = None
    sky: str | None = None
    wind: str | None = None
    wind_kph: float | None = None
    wind_from_deg: float | None = None
    """Where the wind comes from, degrees from north."""
    at: datetime | None = None
    km_to_go: float | None = None
    """Where it was reported."""


@dataclass(frozen=True, slots=True)
class Pace:
    """A speed, as last reported."""

    speed_kph: float
    over: str | None
    at: datetime
    km_to_go: float | None = None


class Mark(NamedTuple):
    """The head of the race was reported to be at a place."""

    at: datetime
    km_to_go: float


class Doubt(NamedTuple):
    """What contradicts or can't be understood in the log: reported, and never put right in silence."""

    event: str
    """Id of the event."""
    text: str


DOUBTS = 200
"""Doubts kept at most: a log that contradicts itself more often needs no more of them."""


class RaceState(NamedTuple):
    """All that a log has said up to one moment, folded."""

    stage: Stage
    status: Status = "not_started"
    started_at: datetime | None = None
    """When the flag dropped."""
    km_to_go: float | None = None
    """Distance to go of the head of the race, as last reported."""
    km_at: datetime | None = None
    """When `km_to_go` was reported."""
    groups: tuple[Group, ...] = ()
    """Front to back; empty while nothing was reported."""
    front: int = 0
    """Counts the heads of the race: a new breakaway or a regrouping is another front, so its gaps are no
    continuation of the gaps before."""
    reference_id: str | None = None
    """`Group.id` of the group that gaps are to: the peloton, else the group of the best placed rider behind."""
    gap: GapReading | None = None
    """The reference group behind the leaders; None while there is no breakaway or no gap reported."""
    recent: tuple[GapReading, ...] = ()
    """Readings of the reference group's gap from which a trend can be taken."""
    marks: tuple[Mark, ...] = ()
    """The last km marks, as far back as a speed needs."""
    neutralised: bool = False
    """The race was stopped or slowed by the commissaires after the flag, and has not been resumed."""
    stopped: bool = False
    """It is neutralised and stands still; otherwise it is ridden behind the cars."""
    halt: Mark | None = None
    """When and where it was neutralised last."""
    halted_s: int = 0
    """For how long it has stood still since the flag."""
    cancelled: bool = False
    moved: tuple[Mark, ...] = ()
    """When the finish was moved, and by how many km nearer: the course's km are others from then on."""
    groups_made: int = 0
    """Groups that were given an id so far."""
    doubts: tuple[Doubt, ...] = ()
    watch: "Watch | None" = None
    """What is remembered of a machine's pictures, so as to see what changes in them; None before the first."""
    news: tuple[EventBase, ...] = ()
    """What the last event, a machine's picture, has changed: worked out, in no line of the log."""
    gc: Standings | None = None
    result: Standings | None = None
    classifications: tuple[Standings, ...] = ()
    passages: tuple[Passed, ...] = ()
    out: tuple[Out, ...] = ()
    weather: Conditions | None = None
    pace: Pace | None = None
    finished_at: datetime | None = None
    trial: "TimeTrial | None" = None
    """What was reported of a time trial; None on a road stage, and before anything was."""

    @property
    def leaders(self) -> Group | None:
        """The breakaway at the head of the race, or None when there is none."""
        return self.groups[0] if self.groups and self.groups[0].role == "leaders" else None

    @property
    def reference(self) -> Group | None:
        """The group that gaps are to; None while nobody is ahead of anybody."""
        return next((group for group in self.groups if group.id == self.reference_id), None)

    @property
    def km_raced(self) -> float | None:
        """Distance from the flag drop, km."""
        if self.stage.distance_km is None or self.km_to_go is None:
            return None
        return max(0.0, self.stage.distance_km - self.km_to_go)

    @property
    def riders_left(self) -> int | None:
        """How many are still in the race; None without a start list of all of them, which has their bibs."""
        listed = _listed(ById(self.stage))
        if not listed:
            return None
        gone = {out.rider.key for out in self.out}
        return sum(key not in gone for key in listed)

    def average_kph(self, at: datetime) -> float | None:
        """Return the average speed of the head up to the last km reported, km/h.

        None when it is not known, or beyond what anybody can ride, since then the log's times are not the race's.
        """
        raced = self.km_raced
        if raced is None or self.started_at is None or self.km_at is None:
            return None
        seconds = (self.km_at - self.started_at).total_seconds() - self.halted_s
        kph = raced / seconds * 3600 if seconds > 0 and raced > 0 else None
        return kph if kph is None or kph < FASTEST_KPH else None


@lru_cache(maxsize=8)
def _listed(key: ById[Stage]) -> tuple[str, ...]:
    """Return the keys of all on the start list; () where it is not one of all of them, which has their bibs."""
    riders = key.held.riders
    if any(rider.bib is None for rider in riders):
        return ()
    return keys_of(start_list(key.held).riders)


def initial_state(stage: Stage) -> RaceState:
    """Return the state before the first event."""
    rows = start_list(stage).resolve(stage.gc_before)
    gc = Standings("before", complete_rows(rows)) if rows else None
    others = tuple(
        Standings("before", complete_rows(start_list(stage).resolve(table.rows)), which=table.which)
        for table in stage.classifications_before
        if table.rows
    )
    state = RaceState(stage=stage, gc=gc, classifications=others)
    if not stage.starts:
        return state
    from tracker.race.trial.timing import TimeTrial, with_starts

    return state._replace(trial=with_starts(TimeTrial(), stage))


def complete_rows(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return `rows` with each time worked out from the gap to the first row, or the gap from the time.

    What neither says stays None. The first row's gap is 0.
    """
    if not rows:
        return ()
    best = rows[0].time_s
    completed = []
    for index, row in enumerate(rows):
        time_s, gap_s = row.time_s, row.gap_s
        if index == 0 and best is not None:
            gap_s = 0
        elif gap_s is None and time_s is not None and best is not None and time_s >= best:
            gap_s = time_s - best
        elif time_s is None and gap_s is not None and best is not None:
            time_s = best + gap_s
        if (time_s, gap_s) != (row.time_s, row.gap_s):
            row = row.model_copy(update={"time_s": time_s, "gap_s": gap_s})  # noqa: PLW2901
        completed.append(row)
    return tuple(completed)
