"""What a line of the log may say: small typed events, discriminated on `kind`.

Field names carry their unit. A line whose `kind` is not known is kept as `Unknown`, so that rewriting a log
loses nothing.
"""

from typing import Annotated, Any, Literal

from pydantic import (
    Field,
    PlainValidator,
    SerializeAsAny,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
    model_validator,
)

from tracker.race.stage import At, Km, Model, Rider, Row, Seconds, Stage
from tracker.race.text import Line, Name, Prose

Role = Literal["leaders", "chasers", "peloton", "dropped"]
Basis = Literal["before", "on_the_road", "provisional", "official"]


WORKED_OUT = "worked out"
"""The source of an event that is in no log: what the fold found changed in a machine's pictures."""


class Reading(Model):
    """Where in a commentary text an event was read."""

    para: int = Field(ge=0)
    """Paragraph: the text's non-empty lines counted from 0."""
    quote: Prose
    confidence: Annotated[float, Field(ge=0, le=1)]


class EventBase(Model):
    """What every event has."""

    id: Name
    at: At
    """Race time."""
    km_to_go: Km | None = None
    """Where the head of the race was, or where the event took place."""
    text: Prose | None = None
    source: Line | None = None
    """Who says so."""
    estimated: bool = False
    """The time or the figure was worked out, not told."""
    key: bool | None = None
    """Whether this is a key moment; null leaves it to the kind."""
    read: Reading | None = None


class Header(EventBase):
    """The stage header as corrected after the log was begun; it replaces the first line."""

    kind: Literal["header"] = "header"
    stage: Stage


class KmMark(EventBase):
    """The head of the race passes a distance to go."""

    kind: Literal["km"] = "km"
    km_to_go: Km


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


class GroupTold(Model):
    """A group in a `situation`."""

    name: Line | None = None
    role: Role | None = None
    gap_s: Seconds | None = None
    """Seconds behind the head of the race."""
    size: int | None = Field(default=None, ge=0, le=999)
    riders: tuple[Rider, ...] = ()
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
    groups: tuple[GroupTold, ...]
    routine: bool = False
    """A machine's picture, one of many: no news, only what changed in it is."""


class Breakaway(EventBase):
    """Who is away: the breakaway formed, or its make-up told again."""

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


class Resumed(EventBase):
    """A neutralised race goes on."""

    kind: Literal["resumed"] = "resumed"


class Shortened(EventBase):
    """The finish was moved nearer: the stage is only so long now."""

    kind: Literal["shortened"] = "shortened"
    distance_km: Km


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
    """Of a team time trial, where the riders are not told."""
    start_at: At | None = None
    """When they start, where that is another moment than `at`, at which it was told."""


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


class Table(EventBase):
    """A result or classification as published."""

    basis: Basis = "official"
    rows: tuple[Row, ...]


class Result(Table):
    """The stage result."""

    kind: Literal["result"] = "result"


class GC(Table):
    """The general classification."""

    kind: Literal["gc"] = "gc"


class Classification(Table):
    """Another classification: points, mountains, youth, teams, combativity."""

    kind: Literal["classification"] = "classification"
    which: Line


def _replacement(value: Any) -> EventBase:
    # Not a field of the union's own type: a schema that holds itself takes twice as long to build at start-up.
    if isinstance(value, EventBase):
        return value
    if not isinstance(value, dict):
        raise ValueError("it is not an object")  # pydantic reports value errors
    try:
        if value.get("kind") in KINDS:
            return EVENT.validate_python(value)  # type: ignore[no-any-return]
        return Unknown.model_validate(value)
    except ValidationError as error:
        raise ValueError(explain(error)) from None


UNDO, REDO, RETYPED = "undo", "redo", "retyped"
"""Reasons of the corrections that a desk makes by itself."""


class Amend(EventBase):
    """A correction: `event` takes the place of the event named by `target`.

    The replacement takes over the target's id, and its time unless it states one.
    """

    kind: Literal["amend"] = "amend"
    target: Name
    event: Annotated[SerializeAsAny[EventBase], PlainValidator(_replacement), WithJsonSchema({"type": "object"})]
    reason: Line | None = None
    keeps_time: bool = False
    """The replacement stated no time of its own, so the target's stands."""

    @model_validator(mode="before")
    @classmethod
    def _complete(cls, data: Any) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("event"), dict):
            return data
        event = {**data["event"], "id": data.get("target")}
        keeps_time = event.get("at") is None or data.get("keeps_time") is True
        if event.get("at") is None:
            event["at"] = data.get("at")
        return {**data, "keeps_time": keeps_time, "event": event}


class Withdraw(EventBase):
    """A correction: the event named by `target` did not happen. Withdrawing a correction undoes it."""

    kind: Literal["withdraw"] = "withdraw"
    target: Name
    reason: Line | None = None


class Unknown(EventBase):
    """A line of a kind that this version does not know: kept, and skipped when folding."""

    kind: Line


Event = Annotated[
    Header
    | KmMark
    | Comment
    | Gap
    | Situation
    | Breakaway
    | Attack
    | Join
    | Dropped
    | Caught
    | Regroup
    | Crash
    | Mechanical
    | Abandon
    | ClimbPassage
    | SprintPassage
    | Weather
    | Speed
    | NeutralStart
    | Start
    | Neutralised
    | Resumed
    | Shortened
    | Cancelled
    | Position
    | Depart
    | Split
    | Finish
    | Result
    | GC
    | Classification
    | Amend
    | Withdraw,
    Field(discriminator="kind"),
]
"""Any event of a known kind."""

Correction = Amend | Withdraw
AnyEvent = EventBase
"""What a log holds after its header: any known event, or an `Unknown` one."""

KINDS: frozenset[str] = frozenset(
    {
        "header", "km", "comment", "gap", "situation", "breakaway", "attack", "join", "dropped", "caught",
        "regroup", "crash", "mechanical", "abandon", "climb", "sprint", "weather", "speed", "neutral_start",
        "start", "neutralised", "resumed", "shortened", "cancelled", "position", "depart", "split", "finish",
        "result", "gc", "classification", "amend", "withdraw",
    }
)  # fmt: skip
"""Every kind that this version folds."""


EVENT: TypeAdapter[Any] = TypeAdapter(Event)
"""Validates one event of a known kind."""


def kind_of(event: EventBase) -> str:
    """Return the `kind` of an event."""
    return event.kind  # type: ignore[attr-defined, no-any-return]  # every concrete event has one


def explain(error: ValidationError) -> str:
    """Return the first thing wrong in a validation error, as a short sentence without the outside text."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"].endswith("_type") and not first["loc"]:
        return "it is not a JSON object"
    where = ".".join(str(part) for part in first["loc"] if part not in KINDS)
    if first["type"] == "json_invalid":
        return "it is not JSON"
    message = first["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    return f"{where}: {message}" if where else message
