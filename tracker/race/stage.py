"""The stage header: what is known of a stage before anybody rides it.

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
"""A distance in km; no race of a day is longer than 2,000."""

Seconds = Annotated[int, Field(ge=0, le=1_000_000)]
"""A duration in whole seconds."""

At = Annotated[
    AwareDatetime,
    Field(ge=datetime(1868, 1, 1, tzinfo=UTC), lt=datetime(2200, 1, 1, tzinfo=UTC)),
]
"""A moment of race time, with its UTC offset; the first bicycle race known was held in 1868."""


class Model(BaseModel):
    """Base of every part of a log: frozen, and keeping keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="allow")

    if not TYPE_CHECKING:  # which would take any name for an attribute

        def __getattr__(self, name: str) -> Any:
            """Refuse keys that are not known: nobody has checked what they hold, and it may be anything."""
            raise AttributeError(f"{type(self).__name__} has no {name}")


def _called_by_bib(fields: dict[str, Any]) -> str | None:
    """Return what a rider is called of whom only the bib was given: "#11"."""
    bib = fields.get("bib")
    return None if bib is None else f"#{bib}"


def _called_by_bib_or_team(fields: dict[str, Any]) -> str | None:
    """Return what a row is called that has no name: by its bib, or by its team where it is a team's."""
    return _called_by_bib(fields) or fields.get("team")


class Rider(Model):
    """A rider as a source names them: by name, or by bib alone where the start list has the name."""

    bib: int | None = Field(default=None, ge=0, le=99999)
    team: Line | None = None
    # After those two: what stands in for a name that was not given is made of them.
    name: Name = Field(default_factory=_called_by_bib, validate_default=True)
    nation: Line | None = None
    """Three-letter code as the UCI writes it, "FRA"."""
    first: Line | None = None
    last: Line | None = None
    short: Line | None = None
    """The surname as a board has room for it: "Castrillo" for Pablo Castrillo Zapater."""
    birth: date | None = None
    namesake: bool | None = None
    """Another rider of the start list has the same name, and only the bib distinguishes the two."""

    @property
    def key(self) -> str:
        """What identifies the rider: two riders with one key are one rider.

        It is the name folded for comparing, and the bib besides where the start list has namesakes.
        """
        folded = fold_name(self.name) or self.name
        return f"{folded} #{self.bib}" if self.namesake else folded

    @property
    def surname(self) -> str:
        """The short surname or the surname where given, else the name without its first word."""
        return self.short or self.last or self.name.partition(" ")[2] or self.name


_KNOWN_RIDERS: dict[object, Rider] = {}
_MOST_KNOWN = 10_000


def shared(riders: tuple[Rider, ...]) -> tuple[Rider, ...]:
    """Return the riders, each as the one object that stands for all that say the same.

    A machine names the same two hundred riders in every picture of the road: this way a picture costs a pointer
    for each of them, and no more.
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
    """Seconds added by the commissaires; `time_s` and `gap_s` have them in."""
    points: int | None = None
    status: Line | None = None
    """Why a row has no position: "DNS", "DNF", "OTL", "DSQ"."""


class Team(Model):
    """A team with its three-letter UCI code."""

    name: Name
    code: Line | None = None
    nation: Line | None = None


class Climb(Model):
    """A climb, placed by its summit."""

    name: Name
    km_to_go: Km | None = None
    """Where the summit is."""
    foot_km_to_go: Km | None = None
    """Where the climb begins."""
    category: Line | None = None
    """"HC", "1" to "4", or null when the climb is not categorised."""
    length_km: Km | None = None
    gradient_pct: Annotated[float, Field(ge=-40, le=60, allow_inf_nan=False)] | None = None
    altitude_m: Annotated[float, Field(ge=-500, le=9000, allow_inf_nan=False)] | None = None
    points: tuple[int, ...] = ()
    """What the first over the summit are given for the mountains classification."""
    bonus_s: tuple[Seconds, ...] = ()
    estimated: bool = False
    """The position is worked out, not reported."""
    found: bool = False
    """Nobody named the climb: it was found in the altitudes of the course."""
    estimated_category: Line | None = None
    """The category that its length and gradient alone would give it; nobody scores by it."""


class Sprint(Model):
    """An intermediate sprint, with the seconds it gives to the first riders across."""

    name: Name
    km_to_go: Km | None = None
    bonus_s: tuple[Seconds, ...] = ()
    points: tuple[int, ...] = ()
    estimated: bool = False


class Bonuses(Model):
    """What the finish gives, from first place down."""

    finish: tuple[Seconds, ...] = ()
    """Time bonuses in seconds."""
    points: tuple[int, ...] = ()


class Altitude(Model):
    """One point of the altitude profile."""

    km: Km
    """Distance from the flag drop."""
    altitude_m: Annotated[float, Field(ge=-500, le=9000, allow_inf_nan=False)]


class Schedule(Model):
    """When a place is expected to be reached, by the slow, the middle and the fast of the road book's times."""

    low_at: At | None = None
    middle_at: At | None = None
    high_at: At | None = None


class Checkpoint(Model):
    """A place of the course: of a road stage one of the road book, of a time trial one where times are taken."""

    name: Name
    km_to_go: Km | None = None
    type: Line | None = None
    """"split", "sprint", "climb" or "feed"."""
    schedule: Schedule = Schedule()


class Jersey(Model):
    """A jersey: who leads its classification as the stage starts, and who wears it where that is another rider."""

    which: Line
    """points, mountains, youth, gc, …"""
    leader: Rider | None = None
    wearer: Rider | None = None


class Start(Rider):
    """When a rider, or a team, of a time trial starts."""

    name: Name = Field(default_factory=_called_by_bib_or_team, validate_default=True)
    start_at: At


class ClassificationBefore(Model):
    """Another classification than the GC, as the stage starts."""

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
    """How many times the circuit is ridden."""
    start_at: At | None = None
    """When the flag drops; its offset is the stage's local time."""
    estimated: bool = False
    """The times of the log were worked out, not reported."""
    note: Prose | None = None
    sources: tuple[Line, ...] = ()
    climbs: tuple[Climb, ...] = ()
    sprints: tuple[Sprint, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    starts: tuple[Start, ...] = ()
    """When the riders of a time trial start; a team's has its name for both `name` and `team`."""
    time_limit_s: Seconds | None = None
    """Seconds behind the winner beyond which a rider is out of time."""
    bonuses: Bonuses = Bonuses()
    teams: tuple[Team, ...] = ()
    riders: tuple[Rider, ...] = ()
    """The start list, as far as it is known."""
    profile: tuple[Altitude, ...] = ()
    gc_before: tuple[Row, ...] = ()
    """The general classification as the stage starts; empty for a first stage."""
    classifications_before: tuple[ClassificationBefore, ...] = ()
    jerseys: tuple[Jersey, ...] = ()

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _nulls_are_absent(cls, data: Any) -> Any:
        # A null where a list or a flag belongs says "not known", as leaving the key out does.
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if value is not None}
        return data

    def team_code(self, team: str | None) -> str | None:
        """Return the three-letter code of a team's name (or of its code), or None when not known."""
        return _team_codes(ById(self)).get(fold_name(team)) if team else None

    @property
    def title(self) -> str:
        """The race, its year and the stage in one line: "Tour de la Provence 2021 · stage 1"."""
        return " · ".join(part for part in (self.race_and_year, self.number_words) if part)

    @property
    def race_and_year(self) -> str:
        """The race as it is called in its year: "Tour de la Provence 2021"."""
        return self.race if self.year is None else f"{self.race} {self.year}"

    @property
    def number_words(self) -> str:
        """Which stage of the race it is: "stage 1", "prologue"; "" where that is not known."""
        if self.number is None:
            return ""
        return _("stage {n}").format(n=self.number) if self.number else _("prologue")


@lru_cache(maxsize=8)
def _team_codes(key: ById[Stage]) -> dict[str, str | None]:
    """Return the codes of a stage's teams by name and by code, folded; of two called alike the first counts."""
    codes: dict[str, str | None] = {}
    for team in key.held.teams:
        codes.setdefault(fold_name(team.name), team.code)
        if team.code:
            codes.setdefault(fold_name(team.code), team.code)
    return codes
