"""The stage header: what is known of a stage before anybody rides it.

It is the first line of every log. Distances are km, heights m, gradients per cent, durations whole seconds.
"""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

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


class Rider(Model):
    """A rider as a source names them; all but the name may be unknown."""

    name: Name
    team: Line | None = None
    nation: Line | None = None
    """Three-letter code as the UCI writes it, "FRA"."""
    bib: int | None = Field(default=None, ge=0, le=99999)

    @property
    def key(self) -> str:
        """The name folded for comparing: two riders with one key are one rider."""
        return fold_name(self.name) or self.name

    @property
    def surname(self) -> str:
        """The name without its first word, or the only word of it."""
        return self.name.partition(" ")[2] or self.name


class Row(Rider):
    """A line of a result or classification; the first row's time is absolute, the others' are gaps."""

    position: int | None = Field(default=None, ge=0, le=100_000)
    time_s: Seconds | None = None
    gap_s: Seconds | None = None
    bonus_s: Seconds | None = None
    points: int | None = None


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
    category: Line | None = None
    """"HC", "1" to "4", or null when the climb is not categorised."""
    length_km: Km | None = None
    gradient_pct: Annotated[float, Field(ge=-40, le=60, allow_inf_nan=False)] | None = None
    altitude_m: Annotated[float, Field(ge=-500, le=9000, allow_inf_nan=False)] | None = None
    estimated: bool = False
    """The position is worked out, not told."""


class Sprint(Model):
    """An intermediate sprint, with the seconds it gives to the first riders across."""

    name: Name
    km_to_go: Km | None = None
    bonus_s: tuple[Seconds, ...] = ()
    points: tuple[int, ...] = ()
    estimated: bool = False


class Bonuses(Model):
    """Time bonuses of the stage, in seconds, from first place down."""

    finish: tuple[Seconds, ...] = ()


class Altitude(Model):
    """One point of the altitude profile."""

    km: Km
    """Distance from the flag drop."""
    altitude_m: Annotated[float, Field(ge=-500, le=9000, allow_inf_nan=False)]


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
    distance_km: Km | None = None
    neutral_km: Km | None = None
    """Length of the neutralised start, before the flag drops."""
    start_at: At | None = None
    """When the flag drops; its offset is the stage's local time."""
    estimated: bool = False
    """The times of the log were worked out, not told."""
    note: Prose | None = None
    sources: tuple[Line, ...] = ()
    climbs: tuple[Climb, ...] = ()
    sprints: tuple[Sprint, ...] = ()
    bonuses: Bonuses = Bonuses()
    teams: tuple[Team, ...] = ()
    riders: tuple[Rider, ...] = ()
    """The start list, as far as it is known."""
    profile: tuple[Altitude, ...] = ()
    gc_before: tuple[Row, ...] = ()
    """The general classification as the stage starts; empty for a first stage."""

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
        if not team:
            return None
        folded = fold_name(team)
        for known in self.teams:
            if folded == fold_name(known.name) or (known.code and folded == fold_name(known.code)):
                return known.code
        return None

    @property
    def title(self) -> str:
        """The race, its year and the stage in one line: "Tour de la Provence 2021 · stage 1"."""
        parts = [" ".join(str(part) for part in (self.race, self.year) if part is not None)]
        if self.number is not None:
            parts.append(f"stage {self.number}" if self.number else "prologue")
        return " · ".join(parts)
