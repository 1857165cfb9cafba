"""What a line of the log may say: small typed events, discriminated on `kind`.

Field names carry their unit. A line whose `kind` is not known is kept as `Unknown`, so that rewriting a log
loses nothing.
"""

import json
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
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


class Comment(EventBase):
    """Commentary that changes nothing in the race."""

    kind: Literal["comment"] = "comment"
    tag: Line | None = None
    """How the source classes it."""


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


class Situation(EventBase):
    """The whole picture of the road, front to back."""

    kind: Literal["situation"] = "situation"
    groups: tuple[GroupTold, ...]


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


class Join(EventBase):
    """Riders reach a group ahead of them."""

    kind: Literal["join"] = "join"
    riders: tuple[Rider, ...]
    to: Line | None = None


class Dropped(EventBase):
    """Riders lose their group."""

    kind: Literal["dropped"] = "dropped"
    riders: tuple[Rider, ...]
    from_: Line | None = Field(default=None, alias="from", serialization_alias="from")


class Caught(EventBase):
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


class Speed(EventBase):
    """A speed of the race, and over what it was taken."""

    kind: Literal["speed"] = "speed"
    speed_kph: Annotated[float, Field(ge=0, le=200, allow_inf_nan=False)]
    over: Line | None = None


class NeutralStart(EventBase):
    """The riders roll out behind the race director's car."""

    kind: Literal["neutral_start"] = "neutral_start"


class Start(EventBase):
    """The flag drops: kilometre zero."""

    kind: Literal["start"] = "start"


class Finish(EventBase):
    """The winner crosses the line."""

    kind: Literal["finish"] = "finish"
    riders: tuple[Rider, ...] = ()
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
        "start", "finish", "result", "gc", "classification", "amend", "withdraw",
    }
)  # fmt: skip
"""Every kind that this version folds."""


EVENT: TypeAdapter[Any] = TypeAdapter(Event)
"""Validates one event of a known kind."""


def log_line() -> TypeAdapter[Any]:
    """Return what validates one line of a log, header or event: what `ardoise schema` prints."""
    return TypeAdapter(Annotated[Stage | Event, Field(union_mode="left_to_right")])


class BadLine(ValueError):
    """A line that is not a valid event; the message says in one sentence what is wrong with it."""


def kind_of(event: EventBase) -> str:
    """Return the `kind` of an event."""
    return event.kind  # type: ignore[attr-defined, no-any-return]  # every concrete event has one


def parse_event(line: str | bytes) -> EventBase:
    """Return the event that a line of a log says.

    Raises:
        BadLine: the line is not JSON, not an object, lacks what every event has, or has a value of a wrong
            type or out of range.
    """
    try:
        return EVENT.validate_json(line)  # type: ignore[no-any-return]
    except ValidationError as error:
        if error.errors(include_url=False, include_input=False)[0]["type"] not in (
            "union_tag_invalid",
            "union_tag_not_found",
        ):
            raise BadLine(explain(error)) from None
    try:
        return Unknown.model_validate_json(line)
    except ValidationError as error:
        raise BadLine(explain(error)) from None


def parse_stage(line: str | bytes) -> Stage:
    """Return the header that the first line of a log says.

    Raises:
        BadLine: the line is not a stage header.
    """
    try:
        return Stage.model_validate_json(line)
    except ValidationError as error:
        raise BadLine(explain(error)) from None


def dump(item: BaseModel) -> str:
    """Return a header or an event as one line of JSON, without the keys that were not said.

    Inverse: `parse_event(dump(event)) == event`.
    """
    data = item.model_dump(mode="json", by_alias=True, exclude_unset=True)
    kind = getattr(item, "kind", None)
    if kind is not None:
        data = {"kind": kind, **data}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


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
