"""The fields of every event of the log."""

from typing import Annotated, Literal

from pydantic import Field

from tracker.race.stage import At, Km, Model
from tracker.race.text import Line, Name, Prose

Role = Literal["leaders", "chasers", "peloton", "dropped"]
Basis = Literal["before", "on_the_road", "provisional", "official"]


WORKED_OUT = "worked out"
"""The source of an event that is not in the log: news that the fold finds in a machine's pictures."""


class Reading(Model):
    """The passage of a commentary text in which an event was read."""

    para: int = Field(ge=0)
    """The paragraph: the number of its line among the non-empty ones, from 0."""
    quote: Prose
    confidence: Annotated[float, Field(ge=0, le=1)]


class EventBase(Model):
    """Base of all events."""

    id: Name
    at: At
    """Race time."""
    km_to_go: Km | None = None
    """The km to go of the head of the race, or of the place of the event."""
    text: Prose | None = None
    source: Line | None = None
    """Who reported it."""
    estimated: bool = False
    """Whether the time or the figure is estimated instead of reported."""
    key: bool | None = None
    """Whether this is a key moment; null to decide by the kind."""
    read: Reading | None = None
