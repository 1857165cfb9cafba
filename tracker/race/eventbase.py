"""What every event of the log has, whatever its kind."""

from typing import Annotated, Literal

from pydantic import Field

from tracker.race.stage import At, Km, Model
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
    """The time or the figure was worked out, not reported."""
    key: bool | None = None
    """Whether this is a key moment; null leaves it to the kind."""
    read: Reading | None = None
