"""Reads and writes one line of a log."""

import json
from typing import Annotated, Any

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from tracker.race.events import EVENT, Event, EventBase, Unknown, explain
from tracker.race.stage import Stage


def log_line() -> TypeAdapter[Any]:
    """Return the type adapter of one line of a log, header or event, whose schema `ardoise schema` prints."""
    return TypeAdapter(Annotated[Stage | Event, Field(union_mode="left_to_right")])


class BadLine(ValueError):
    """A line that is not a valid event; the message says in one sentence what is wrong with it."""


def parse_event(line: str | bytes) -> EventBase:
    """Return the event in a line of a log.

    Raises:
        BadLine: the line is not JSON or not an object, lacks a required field, or has a value of a wrong type or
            out of range.
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
    """Return the header in the first line of a log.

    Raises:
        BadLine: the line is not a stage header.
    """
    try:
        return Stage.model_validate_json(line)
    except ValidationError as error:
        raise BadLine(explain(error)) from None


def dump(item: BaseModel) -> str:
    """Return a header or an event as one line of JSON, without the keys that were not set.

    Inverse: `parse_event(dump(event)) == event`.
    """
    data = item.model_dump(mode="json", by_alias=True, exclude_unset=True)
    kind = getattr(item, "kind", None)
    if kind is not None:
        data = {"kind": kind, **data}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
