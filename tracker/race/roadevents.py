"""Events on the road: km marks, groups and moves, race control, and times."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from tracker.race.eventbase import EventBase, Role
from tracker.race.stage import At, Km, Model, Rider, Seconds, shared
from tracker.race.text import Line


class KmMark(EventBase):
    """The head of the race passes a distance to go."""

    kind: Literal["km"] = "km"
    km_to_go: Km
    lap: int | None = Field(default=None, ge=1, le=999)
    """The lap of a circuit that begins there; the mark is then a line of the feed."""
    laps: int | None = Field(default=None, ge=1, le=999)
    """The number of laps."""


FRONT = "front"
"""The tag of a comment on who rides at the front of a group: its `riders` or its `team`."""


class Comment(EventBase):
    """Commentary without an effect on the race, except with the tag `FRONT`."""

    kind: Literal["comment"] = "comment"
    tag: Line | None = None
    """The source's category; `FRONT` where it says who rides at the front of a group."""
    riders: tuple[Rider, ...] = ()
    team: Line | None = None
    of: Line | None = None
    """The group that it is about; the peloton where `FRONT` names none."""


class Gap(EventBase):
    """A time gap between two groups, taken at a place."""

    kind: Literal["gap"] = "gap"
    gap_s: Seconds
    of: Line = "peloton"
    to: Line = "leaders"
    bound: Literal["lt", "gt"] | None = None
    """"lt" for "under", "gt" for "over"."""
    approx: bool = False


class SituationGroup(Model):
    """A group in a `situation`."""

    name: Line | None = None
    role: Role | None = None
    gap_s: Seconds | None = None
    """Seconds behind the head of the race."""
    size: int | None = Field(default=None, ge=0, le=999)
    riders: Annotated[tuple[Rider, ...], AfterValidator(shared)] = ()
    id: Line | None = None
    """The source's id of the group, which is the same from picture to picture."""
    named: Literal["all", "some"] | None = None
    """Whether `riders` are all of the group or some of them; null leaves it to `size`.

    A group with an `id` and neither `riders` nor `named` has the same riders as in the picture before.
    """
    km_to_go: Km | None = None
    """The km to go of the group itself."""
    speed_kph: Annotated[float, Field(ge=0, le=200, allow_inf_nan=False)] | None = None
    gradient_pct: Annotated[float, Field(ge=-60, le=60, allow_inf_nan=False)] | None = None
    """The gradient of the road where the group is."""
    computed: bool = False
    """Whether the group was computed from the positions of single riders."""


class Situation(EventBase):
    """The whole picture of the road, front to back."""

    kind: Literal["situation"] = "situation"
    groups: tuple[SituationGroup, ...]
    routine: bool = False
    """Whether it is one of a machine's many pictures, of which only changes are news."""


class Breakaway(EventBase):
    """The riders in the lead: a new breakaway, or its composition reported again."""

    kind: Literal["breakaway"] = "breakaway"
    riders: tuple[Rider, ...] = ()
    size: int | None = Field(default=None, ge=0, le=999)


class Attack(EventBase):
    """Riders go clear of their group."""

    kind: Literal["attack"] = "attack"
    riders: tuple[Rider, ...] = ()
    from_: Line | None = Field(default=None, alias="from", serialization_alias="from")


class Moving(EventBase):
    """Riders, or whole groups, who change groups."""

    whole: tuple[Line, ...] = ()
    """Groups that move as a whole, by role, name or a rider in them; `riders` are the known ones."""


class Join(Moving):
    """Riders reach a group ahead of them."""

    kind: Literal["join"] = "join"
    riders: tuple[Rider, ...]
    to: Line | None = None


class Dropped(Moving):
    """Riders are dropped from their group."""

    kind: Literal["dropped"] = "dropped"
    riders: tuple[Rider, ...]
    from_: Line | None = Field(default=None, alias="from", serialization_alias="from")


class Caught(Moving):
    """Riders are caught; without riders, the whole breakaway is."""

    kind: Literal["caught"] = "caught"
    riders: tuple[Rider, ...] = ()
    by: Line | None = None


class Regroup(EventBase):
    """All together: gruppo compatto."""

    kind: Literal["regroup"] = "regroup"


class Crash(EventBase):
    """Riders fall."""

    kind: Literal["crash"] = "crash"
    riders: tuple[Rider, ...] = ()


class Mechanical(EventBase):
    """Riders stop for a puncture or another mechanical, without abandoning."""

    kind: Literal["mechanical"] = "mechanical"
    riders: tuple[Rider, ...] = ()


class Abandon(EventBase):
    """Riders are out of the race."""

    kind: Literal["abandon"] = "abandon"
    riders: tuple[Rider, ...]
    status: Literal["DNS", "DNF", "OTL", "DSQ"] = "DNF"


class Placing(Rider):
    """A rider's place in a passage, with its points and bonus."""

    points: int | None = None
    bonus_s: Seconds | None = None


class Passage(EventBase):
    """The first riders over a summit or across a sprint line."""

    name: Line | None = None
    order: tuple[Placing, ...] = ()
    counted: bool = True
    """False when the commissaires do not count its bonuses towards the GC."""


class ClimbPassage(Passage):
    """The first riders over a summit."""

    kind: Literal["climb"] = "climb"


class SprintPassage(Passage):
    """The first riders across an intermediate sprint line."""

    kind: Literal["sprint"] = "sprint"


class Weather(EventBase):
    """Weather on the course."""

    kind: Literal["weather"] = "weather"
    temperature_c: Annotated[float, Field(ge=-60, le=70, allow_inf_nan=False)] | None = None
    sky: Line | None = None
    wind: Line | None = None
    wind_kph: Annotated[float, Field(ge=0, le=400, allow_inf_nan=False)] | None = None
    wind_from_deg: Annotated[float, Field(ge=0, le=360, allow_inf_nan=False)] | None = None
    """The direction from which the wind blows, in degrees from north."""
    routine: bool = False
    """Whether it is a machine's reading, which is not news."""


class Speed(EventBase):
    """A speed of the race, and the stretch or time over which it was taken."""

    kind: Literal["speed"] = "speed"
    speed_kph: Annotated[float, Field(ge=0, le=200, allow_inf_nan=False)]
    over: Line | None = None
    routine: bool = False
    """A machine's reading, and no news."""


class NeutralStart(EventBase):
    """The riders roll out behind the race director's car."""

    kind: Literal["neutral_start"] = "neutral_start"


class Start(EventBase):
    """The flag drops: kilometre zero."""

    kind: Literal["start"] = "start"


class Neutralised(EventBase):
    """The race is stopped or ridden behind the cars, after the flag had dropped."""

    kind: Literal["neutralised"] = "neutralised"
    stopped: bool = False
    """Whether the riders stand still, instead of riding on behind the cars."""


class Resumed(EventBase):
    """A neutralised race goes on."""

    kind: Literal["resumed"] = "resumed"


class Shortened(EventBase):
    """The length of the stage is changed: the finish is moved, or the first part of the course is left out."""

    kind: Literal["shortened"] = "shortened"
    distance_km: Km
    cut: Literal["start", "finish"] = "finish"
    """The end of the course that is changed; the finish may also be moved further away."""
    finish: Line | None = None
    """The place of the new finish."""


class Cancelled(EventBase):
    """The stage is cancelled or abandoned."""

    kind: Literal["cancelled"] = "cancelled"


class Position(EventBase):
    """The position of one rider by transmitter; `km_to_go` is the rider's own."""

    kind: Literal["position"] = "position"
    bib: int = Field(ge=0, le=99999)
    gap_s: Seconds | None = None
    """Seconds behind the head of the race."""
    speed_kph: Annotated[float, Field(ge=0, le=200, allow_inf_nan=False)] | None = None


class Depart(EventBase):
    """Riders of a time trial start."""

    kind: Literal["depart"] = "depart"
    riders: tuple[Rider, ...] = ()
    team: Line | None = None
    """The team of a team time trial, where the riders are not given."""
    start_at: At | None = None
    """The start time, where it differs from `at`, the time of the announcement."""


class Split(EventBase):
    """A time taken at a checkpoint of a time trial."""

    kind: Literal["split"] = "split"
    riders: tuple[Rider, ...] = ()
    team: Line | None = None
    checkpoint: Line
    time_s: Seconds | None = None
    position: int | None = Field(default=None, ge=1, le=100_000)


class Finish(EventBase):
    """The winner crosses the line; in a time trial, a rider or a team does."""

    kind: Literal["finish"] = "finish"
    riders: tuple[Rider, ...] = ()
    team: Line | None = None
    time_s: Seconds | None = None
    position: int | None = Field(default=None, ge=1, le=100_000)
    """The place given with the time in a time trial."""
