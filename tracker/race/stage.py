"""The stage header: the course, the riders and the rules of a stage.

It is the first line of every log. Distances are km, heights m, gradients per cent, durations whole seconds.
"""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from tracker.race.identity import ById
from tracker.race.language import _
from tracker.race.text import Line, Name, Prose, fold_name

Km = Annotated[float, Field(ge=0, le=2000, allow_inf_nan=False)]
"""A distance in km; no one-day race is longer than 2,000 km."""

Seconds = Annotated[int, Field(ge=0, le=1_000_000)]
"""A duration in whole seconds."""

At = Annotated[
    AwareDatetime,
    Field(ge=datetime(1868, 1, 1, tzinfo=UTC), lt=datetime(2200, 1, 1, tzinfo=UTC)),
]
"""A time with its UTC offset; the first known bicycle race was held in 1868."""


class Model(BaseModel):
    """Base of every part of a log: frozen, and with unknown keys kept."""

    model_config = ConfigDict(frozen=True, extra="allow")

    if not TYPE_CHECKING:  # otherwise mypy would accept any attribute

        def __getattr__(self, name: str) -> Any:
            """Refuse access to unknown keys, whose values are not validated."""
            raise AttributeError(f"{type(self).__name__} has no {name}")


def _called_by_bib(fields: dict[str, Any]) -> str | None:
    """Return the name of a rider known only by bib: "#11"."""
    bib = fields.get("bib")
    return None if bib is None else f"#{bib}"


def _called_by_bib_or_team(fields: dict[str, Any]) -> str | None:
    """Return the name of a row without one: that of its bib, else of its team."""
    return _called_by_bib(fields) or fields.get("team")


class Rider(Model):
    """A rider as reported: by name, or by bib alone where the start list has the name."""

    bib: int | None = Field(default=None, ge=0, le=99999)
    team: Line | None = None
    # After those two, which its default is made of.
    name: Name = Field(default_factory=_called_by_bib, validate_default=True)
    nation: Line | None = None
    """Three-letter code as the UCI writes it, "FRA"."""
    first: Line | None = None
    last: Line | None = None
    short: Line | None = None
    """A short form of the surname: "Castrillo" for Pablo Castrillo Zapater."""
    birth: date | None = None
    namesake: bool | None = None
    """Whether another rider of the start list has the same name, so that only the bib distinguishes them."""

    @property
    def key(self) -> str:
        """The identity of the rider: two riders with the same key are one rider.

        It is the folded name, with the bib where the start list has namesakes.
        """
        folded = fold_name(self.name) or self.name
        return f"{folded} #{self.bib}" if self.namesake else folded

    @property
    def surname(self) -> str:
        """The short or full surname where given, else the name without its first word."""
        return self.short or self.last or self.name.partition(" ")[2] or self.name


_KNOWN_RIDERS: dict[object, Rider] = {}
_MOST_KNOWN = 10_000


def shared(riders: tuple[Rider, ...]) -> tuple[Rider, ...]:
    """Return the riders with equal ones replaced by one shared object.

    A machine names the same two hundred riders in every picture of the road, which then costs only a pointer for
    each.
    """
    if len(_KNOWN_RIDERS) > _MOST_KNOWN:
        _KNOWN_RIDERS.clear()
    known = _KNOWN_RIDERS.setdefault
    return tuple(
        rider
        if rider.__pydantic_extra__
        else known((frozenset(rider.__pydantic_fields_set__), *rider.__dict__.values()), rider)
        for rider in riders
    )


class Row(Rider):
    """A line of a result or classification; the first row's time is absolute, the others' are gaps."""

    name: Name = Field(default_factory=_called_by_bib_or_team, validate_default=True)
    position: int | None = Field(default=None, ge=0, le=100_000)
    time_s: Seconds | None = None
    gap_s: Seconds | None = None
    bonus_s: Seconds | None = None
    penalty_s: Seconds | None = None
    """Seconds added by the commissaires, included in `time_s` and `gap_s`."""
    points: int | None = None
    status: Line | None = None
    """The reason for a missing position: "DNS", "DNF", "OTL", "DSQ"."""


class Team(Model):
    """A team with its three-letter UCI code."""

    name: Name
    code: Line | None = None
    nation: Line | None = None


class Climb(Model):
    """A climb, located by its summit."""

    name: Name
    km_to_go: Km | None = None
    """The km to go at the summit."""
    foot_km_to_go: Km | None = None
    """The km to go at the foot."""
    category: Line | None = None
    """"HC", "1" to "4", or null where the climb is not categorised."""
    length_km: Km | None = None
    gradient_pct: Annotated[float, Field(ge=-40, le=60, allow_inf_nan=False)] | None = None
    altitude_m: Annotated[float, Field(ge=-500, le=9000, allow_inf_nan=False)] | None = None
    points: tuple[int, ...] = ()
    """The points for the mountains classification at the summit, from first place down."""
    bonus_s: tuple[Seconds, ...] = ()
    estimated: bool = False
    """Whether the position is estimated instead of reported."""
    found: bool = False
    """Whether the climb was found in the altitude profile, and not reported."""
    estimated_category: Line | None = None
    """The category by its length and gradient alone, which gives no points."""


class Sprint(Model):
    """An intermediate sprint, with its bonus seconds and points from first place down."""

    name: Name
    km_to_go: Km | None = None
    bonus_s: tuple[Seconds, ...] = ()
    points: tuple[int, ...] = ()
    estimated: bool = False


class Bonuses(Model):
    """The bonuses at the finish, from first place down."""

    finish: tuple[Seconds, ...] = ()
    """Time bonuses in seconds."""
    points: tuple[int, ...] = ()


class Altitude(Model):
    """One point of the altitude profile."""

    km: Km
    """Distance from the flag drop."""
    altitude_m: Annotated[float, Field(ge=-500, le=9000, allow_inf_nan=False)]


class Schedule(Model):
    """The expected times at a place, at the low, middle and high average speed of the road book."""

    low_at: At | None = None
    middle_at: At | None = None
    high_at: At | None = None


class Checkpoint(Model):
    """A place of the course: one of the road book, or a time check of a time trial."""

    name: Name
    km_to_go: Km | None = None
    type: Line | None = None
    """"split", "sprint", "climb" or "feed"."""
    schedule: Schedule = Schedule()


class Jersey(Model):
    """A jersey: the leader of its classification before the stage, and the wearer where that is another rider."""

    which: Line
    """points, mountains, youth, gc, …"""
    leader: Rider | None = None
    wearer: Rider | None = None


class Start(Rider):
    """The start time of a rider or a team of a time trial."""

    name: Name = Field(default_factory=_called_by_bib_or_team, validate_default=True)
    start_at: At


class ClassificationBefore(Model):
    """A classification other than the GC before the stage."""

    which: Line
    rows: tuple[Row, ...] = ()


class Stage(Model):
    """The header of a log: the course, the riders and the rules of one stage."""

    kind: Literal["stage"] = "stage"
    schema_version: int = Field(default=1, alias="schema", serialization_alias="schema")
    id: Name
    race: Name
    year: int | None = Field(default=None, ge=1868, le=2200)
    number: int | None = Field(default=None, ge=0, le=99)
    start: Line | None = None
    finish: Line | None = None
    format: Literal["road", "itt", "ttt"] = "road"
    """Whether riders start together, one by one, or team by team."""
    distance_km: Km | None = None
    neutral_km: Km | None = None
    """Length of the neutralised start, before the flag drops."""
    circuit_km: Km | None = None
    """Length of a circuit that ends at the finish line."""
    laps: int | None = Field(default=None, ge=1, le=999)
    """The number of laps."""
    start_at: At | None = None
    """The time of the flag drop; its offset is the stage's local time."""
    estimated: bool = False
    """Whether the times of the log are estimated instead of reported."""
    note: Prose | None = None
    sources: tuple[Line, ...] = ()
    climbs: tuple[Climb, ...] = ()
    sprints: tuple[Sprint, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    starts: tuple[Start, ...] = ()
    """The start times of a time trial; that of a team has its name as both `name` and `team`."""
    time_limit_s: Seconds | None = None
    """The time limit: seconds behind the winner."""
    bonuses: Bonuses = Bonuses()
    teams: tuple[Team, ...] = ()
    riders: tuple[Rider, ...] = ()
    """The start list, as far as known."""
    profile: tuple[Altitude, ...] = ()
    gc_before: tuple[Row, ...] = ()
    """The general classification before the stage; empty for a first stage."""
    classifications_before: tuple[ClassificationBefore, ...] = ()
    jerseys: tuple[Jersey, ...] = ()

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _nulls_are_absent(cls, data: Any) -> Any:
        # A null instead of a list or a flag means "not known", as does a missing key.
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if value is not None}
        return data

    def team_code(self, team: str | None) -> str | None:
        """Return the three-letter code of the team with a name or code, or None."""
        return _team_codes(ById(self)).get(fold_name(team)) if team else None

    @property
    def title(self) -> str:
        """The race, its year and the stage in one line: "Tour de la Provence 2021 · stage 1"."""
        return " · ".join(part for part in (self.race_and_year, self.number_words) if part)

    @property
    def race_and_year(self) -> str:
        """The race and its year: "Tour de la Provence 2021"."""
        return self.race if self.year is None else f"{self.race} {self.year}"

    @property
    def number_words(self) -> str:
        """The number of the stage in words: "stage 1", "prologue"; "" where that is not known."""
        if self.number is None:
            return ""
        return _("stage {n}").format(n=self.number) if self.number else _("prologue")


@lru_cache(maxsize=8)
def _team_codes(key: ById[Stage]) -> dict[str, str | None]:
    """Return the codes of a stage's teams by folded name and code; of two with one name the first counts."""
    codes: dict[str, str | None] = {}
    for team in key.held.teams:
        codes.setdefault(fold_name(team.name), team.code)
        if team.code:
            codes.setdefault(fold_name(team.code), team.code)
    return codes
