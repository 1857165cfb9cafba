"""Parts of a log, made of what was told and of nothing else."""

from typing import Any, TypeVar

from pydantic import BaseModel

M = TypeVar("M", bound=BaseModel)


def made(model: type[M], **fields: Any) -> M:
    """Return a part of a log from the fields that are not None: what is not known is not written.

    Raises:
        pydantic.ValidationError: a value is one that a log can't hold.
    """
    return model(**{name: value for name, value in fields.items() if value is not None})
