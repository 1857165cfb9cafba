"""What happens on the road: where the race is, who rides with whom, what the commissaires decide, times taken."""

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
    """Which lap of a circuit begins there; the mark is then a line of the feed."""
    laps: int | None = Field(default=None, ge=1, le=999)
    """How many laps there are."""


FRONT = "front"
"""The tag of a comment that says who rides on the front of a group: its `riders` or its `team`."""


class Comment(EventBase):
    """Commentary that changes nothing in the race."""

    kind: Literal["comment"] = "comment"
    tag: Line | None = None
    """How the source classes it; `FRONT` where it says who drives a group."""
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
    """What the source calls the group from picture to picture, though its name, place and riders change."""
    named: Literal["all", "some"] | None = None
    """Whether `riders` are all of the group or some of them; null leaves it to `size`.

    A group with an `id` and neither `riders` nor `named` is made up as in the picture before.
    """
    km_to_go: Km | None = None
    """Of the group itself."""
    speed_kph: Annotated[float, Field(ge=0, le=200, allow_inf_nan=False)] | None = None
    gradient_pct: Annotated[float, Field(ge=-60, le=60, allow_inf_nan=False)] | None = None
    """Of the road that the group is on."""
    computed: bool = False
    """The group was worked out from single riders' positions."""


class Situation(EventBase):
    """The whole picture of the road, front to back."""

    kind: Literal["situation"] = "situation"
    groups: tuple[SituationGroup, ...]
    routine: bool = False
    """A machine's picture, one of many: no news, only what changed in it is."""


class Breakaway(EventBase):
    """Who is away: the breakaway formed, or its make-up reported again."""

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
    """Groups that move as a whole, by role or name or a rider in them; `riders` are those who are known."""


class Join(Moving):
    """Riders reach a group ahead of them."""

    kind: Literal["join"] = "join"
    riders: tuple[Rider, ...]
    to: Line | None = None


class Dropped(Moving):
    """Riders lose their group."""

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
    """Riders stop for a puncture or a mechanical; it is no abandon."""

    kind: Literal["mechanical"] = "mechanical"
    riders: tuple[Rider, ...] = ()


class Abandon(EventBase):
    """Riders are out of the race."""

    kind: Literal["abandon"] = "abandon"
    riders: tuple[Rider, ...]
    status: Literal["DNS", "DNF", "OTL", "DSQ"] = "DNF"


class Placing(Rider):
    """A rider's place in a passage, with what it gave."""

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
    """Where the wind comes from, degrees from north."""
    routine: bool = False
    """A machine's reading, and no news."""


class Speed(EventBase):
    """A speed of the race, and over what it was taken."""

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
    """The riders stand still, where they otherwise ride on behind the cars."""


class Resumed(EventBase):
    """A neutralised race goes on."""

    kind: Literal["resumed"] = "resumed"


class Shortened(EventBase):
    """The stage is only so long now: the finish was moved, or the first part of the course is left out."""

    kind: Literal["shortened"] = "shortened"
    distance_km: Km
    cut: Literal["start", "finish"] = "finish"
    """Which end of the course is left out; a finish may be moved further away too."""
    finish: Line | None = None
    """Where the new finish is."""


class Cancelled(EventBase):
    """The stage is not ridden, or not to its end."""

    kind: Literal["cancelled"] = "cancelled"


class Position(EventBase):
    """Where one rider is, as the rider's transmitter says; `km_to_go` is the rider's own."""

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
    """Of a team time trial, where the riders are not given."""
    start_at: At | None = None
    """When they start, where that is another moment than `at`, at which it was announced."""


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
    """In a time trial, the place that was given with the time."""
