"""The lines of a log: small typed events, discriminated on `kind`.

Field names contain their unit. A line with an unknown `kind` is kept as `Unknown`, so that rewriting a log loses
nothing.
"""

from typing import Annotated, Any, Literal

from pydantic import (
    Field,
    PlainValidator,
    SerializeAsAny,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from tracker.race.eventbase import WORKED_OUT, Basis, EventBase, Reading, Role
from tracker.race.roadevents import (
    FRONT,
    Abandon,
    Attack,
    Breakaway,
    Cancelled,
    Caught,
    ClimbPassage,
    Comment,
    Crash,
    Depart,
    Dropped,
    Finish,
    Gap,
    Join,
    KmMark,
    Mechanical,
    Moving,
    Neutralised,
    NeutralStart,
    Passage,
    Placing,
    Position,
    Regroup,
    Resumed,
    Shortened,
    Situation,
    SituationGroup,
    Speed,
    Split,
    SprintPassage,
    Start,
    Weather,
)
from tracker.race.stage import Row, Stage
from tracker.race.text import Line, Name

__all__ = [
    "EVENT",
    "FRONT",
    "GC",
    "KINDS",
    "WORKED_OUT",
    "Abandon",
    "Amend",
    "AnyEvent",
    "Attack",
    "Basis",
    "Breakaway",
    "Cancelled",
    "Caught",
    "Classification",
    "ClimbPassage",
    "Comment",
    "Correction",
    "Crash",
    "Depart",
    "Dropped",
    "Event",
    "EventBase",
    "Finish",
    "Gap",
    "Header",
    "Join",
    "KmMark",
    "Mechanical",
    "Moving",
    "NeutralStart",
    "Neutralised",
    "Passage",
    "Placing",
    "Position",
    "Reading",
    "Regroup",
    "Result",
    "Resumed",
    "Role",
    "Shortened",
    "Situation",
    "SituationGroup",
    "Speed",
    "Split",
    "SprintPassage",
    "Start",
    "Table",
    "Unknown",
    "Weather",
    "Withdraw",
    "explain",
    "kind_of",
]


class Header(EventBase):
    """A corrected stage header, which replaces the first line of the log."""

    kind: Literal["header"] = "header"
    stage: Stage


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
    # Not typed as the union itself: a recursive schema takes twice as long to build at start-up.
    if isinstance(value, EventBase):
        return value
    if not isinstance(value, dict):
        raise ValueError("it is not an object")  # pydantic reports value errors
    try:
        if isinstance(kind := value.get("kind"), str) and kind in KINDS:
            return EVENT.validate_python(value)  # type: ignore[no-any-return]
        return Unknown.model_validate(value)
    except ValidationError as error:
        raise ValueError(explain(error)) from None


UNDO, REDO, RETYPED = "undo", "redo", "retyped"
"""Reasons of the corrections that a desk makes by itself."""


class Amend(EventBase):
    """A correction: `event` replaces the event with the id `target`.

    The replacement takes over the target's id, and its time unless it has one.
    """

    kind: Literal["amend"] = "amend"
    target: Name
    event: Annotated[SerializeAsAny[EventBase], PlainValidator(_replacement), WithJsonSchema({"type": "object"})]
    reason: Line | None = None
    keeps_time: bool = False
    """Whether the replacement has no time of its own, so that the target's is kept."""

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
    """A correction: the event with the id `target` did not happen. Withdrawing a correction undoes it."""

    kind: Literal["withdraw"] = "withdraw"
    target: Name
    reason: Line | None = None


class Unknown(EventBase):
    """A line of a kind that this version does not know; it is kept, and ignored by the fold."""

    kind: Line

    @field_validator("kind")
    @classmethod
    def _is_not_known(cls, kind: str) -> str:
        if kind in KINDS:
            raise ValueError("has characters that can't be seen")
        return kind


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
"""Any event of a log after its header, known or `Unknown`."""

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
    """Return the first error in a validation error as a short sentence, without the invalid text."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"].endswith("_type") and not first["loc"]:
        return "it is not a JSON object"
    where = ".".join(str(part) for part in first["loc"] if part not in KINDS)
    if first["type"] == "json_invalid":
        return "it is not JSON"
    message = first["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    return f"{where}: {message}" if where else message
