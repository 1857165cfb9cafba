"""The race at one moment: `RaceState` and its parts, all frozen. The screen draws nothing else.

What the fold replaces at nearly every event is a named tuple: in a log of 100,000 events that is several times
quicker than a frozen dataclass.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from tracker.race.events import Basis, Passage, Role
from tracker.race.stage import Rider, Row, Stage

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
    """A gap as it was told: a figure never goes without its place, its time and who says so."""

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
    trend_s_per_km: float | None = None
    """Seconds gained (positive) or lost per km since the reading before it; None until there are two."""


class Group(NamedTuple):
    """Riders who ride together."""

    role: Role
    name: str
    riders: tuple[Rider, ...] = ()
    """Those who were named; a peloton's are not."""
    size: int | None = None
    """How many they are, where it was told or all of them were named."""
    gap_s: int | None = None
    """Seconds behind the head of the race: 0 for the head, None when not known."""
    reading: GapReading | None = None
    """Where `gap_s` comes from."""
    id: str = ""
    """The same from picture to picture though name, place and riders change."""
    named: Literal["all", "some"] | None = None
    """Whether `riders` are all who ride in it, or some; None where nobody said."""
    km_to_go: float | None = None
    """Of the group itself, where it was told."""
    speed_kph: float | None = None
    gradient_pct: float | None = None

    def has(self, key: str) -> bool:
        """Tell whether the rider with this `Rider.key` is in the group."""
        return any(rider.key == key for rider in self.riders)


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
    """Weather, as last told."""

    temperature_c: float | None = None
    sky: str | None = None
    wind: str | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """A speed, as last told."""

    speed_kph: float
    over: str | None
    at: datetime


class RaceState(NamedTuple):
    """All that a log has said up to one moment, folded."""

    stage: Stage
    status: Status = "not_started"
    started_at: datetime | None = None
    """When the flag dropped."""
    km_to_go: float | None = None
    """Distance to go of the head of the race, as last told."""
    km_at: datetime | None = None
    """When `km_to_go` was told."""
    groups: tuple[Group, ...] = ()
    """Front to back; empty while nothing was told."""
    front: int = 0
    """Counts the heads of the race: a new breakaway or a regrouping is another front, so its gaps are no
    continuation of the gaps before."""
    gap: GapReading | None = None
    """The peloton behind the leaders; None while there is no breakaway or no gap told."""
    gc: Standings | None = None
    result: Standings | None = None
    classifications: tuple[Standings, ...] = ()
    passages: tuple[Passed, ...] = ()
    out: tuple[Out, ...] = ()
    weather: Conditions | None = None
    pace: Pace | None = None
    finished_at: datetime | None = None

    @property
    def leaders(self) -> Group | None:
        """The breakaway at the head of the race, or None when there is none."""
        return self.groups[0] if self.groups and self.groups[0].role == "leaders" else None

    @property
    def km_raced(self) -> float | None:
        """Distance from the flag drop, km."""
        if self.stage.distance_km is None or self.km_to_go is None:
            return None
        return max(0.0, self.stage.distance_km - self.km_to_go)

    def average_kph(self, at: datetime) -> float | None:
        """Return the average speed of the head up to the last km told, km/h.

        None when it is not known, or beyond what anybody can ride, since then the log's times are not the race's.
        """
        raced = self.km_raced
        if raced is None or self.started_at is None or self.km_at is None:
            return None
        seconds = (self.km_at - self.started_at).total_seconds()
        kph = raced / seconds * 3600 if seconds > 0 and raced > 0 else None
        return kph if kph is None or kph < FASTEST_KPH else None


def initial_state(stage: Stage) -> RaceState:
    """Return the state before the first event."""
    gc = Standings("before", complete_rows(stage.gc_before)) if stage.gc_before else None
    return RaceState(stage=stage, gc=gc)


def complete_rows(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return `rows` with each time worked out from the gap to the first row, or the gap from the time.

    What neither tells stays None. The first row's gap is 0.
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
