"""Makes parts of a log from the fields that were reported."""

from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel

from tracker.race.events import Amend, EventBase, kind_of

M = TypeVar("M", bound=BaseModel)


def made(model: type[M], **fields: Any) -> M:
    """Return a part of a log from the fields that are not None, so that unknown ones are not written.

    Raises:
        pydantic.ValidationError: a value is not valid in a log.
    """
    return model(**{name: value for name, value in fields.items() if value is not None})


def amended(name: str, at: datetime, event: EventBase, reason: str) -> Amend:
    """Return the correction that replaces the event with the id of `event`.

    Args:
        name: the correction's own id.
        at: the time from which it counts.
        event: the corrected event.
        reason: the reason in a few words.
    """
    # Its kind must be written, since nothing else in a correction gives it.
    event = event.model_copy(update={"kind": kind_of(event)})
    return Amend(id=name, at=at, target=event.id, event=event, reason=reason)
