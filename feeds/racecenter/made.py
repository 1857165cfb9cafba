"""Parts of a log, made of what was reported and of nothing else."""

from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel

from tracker.race.events import Amend, EventBase, kind_of

M = TypeVar("M", bound=BaseModel)


def made(model: type[M], **fields: Any) -> M:
    """Return a part of a log from the fields that are not None: what is not known is not written.

    Raises:
        pydantic.ValidationError: a value is one that a log can't hold.
    """
    return model(**{name: value for name, value in fields.items() if value is not None})


def amended(name: str, at: datetime, event: EventBase, reason: str) -> Amend:
    """Return the correction that puts `event` in the place of the one reported under its id.

    Args:
        name: the correction's own id.
        at: from when on it counts.
        event: as it is now.
        reason: why, in a few words.
    """
    # Its kind has to be written: within a correction nothing else says what it is.
    event = event.model_copy(update={"kind": kind_of(event)})
    return Amend(id=name, at=at, target=event.id, event=event, reason=reason)
