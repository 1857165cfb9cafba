"""The JSON of the server; fields are only ever added."""

from typing import Literal

from pydantic import BaseModel


class Trouble(BaseModel):
    """A failure, in one sentence."""

    detail: str


class Links(BaseModel):
    """The other addresses, relative to the index."""

    stage: str = "stage"
    log: str = "log"
    page: str = "log/{cursor}"
    state: str = "state"
    lines: str = "lines"
    stream: str = "stream"
    events: str = "events"
    health: str = "health"
    openapi: str = "openapi.json"


class StageLine(BaseModel):
    """The stage of the log."""

    id: str
    race: str
    year: int | None
    number: int | None
    start: str | None
    finish: str | None


class Index(BaseModel):
    """The index of a published log."""

    ardoise: Literal[1] = 1
    stage: StageLine
    links: Links = Links()


class LogIndex(BaseModel):
    """The length of the log, and the pages with the events after the requested point."""

    ardoise: Literal[1] = 1
    count: int
    cursor: str
    resumed: bool
    """False where the requested cursor is not of this log: then the pages are those of the whole log."""
    pages: list[str]


class Line(BaseModel):
    """A line of the feed in words."""

    id: str
    at: str
    """In the stage's own time zone."""
    km_to_go: float | None
    tag: str
    text: str | None
    """None where the line was withdrawn."""
    withdrawn: bool
    corrected: bool


class Appended(BaseModel):
    """The number of an event in the log, from 1."""

    id: str
    number: int


class Health(BaseModel):
    """The health of the server."""

    status: Literal["ok", "stopping"]
    stage: str
    events: int
    followers: int
    log: Literal["ok", "away"] = "ok"
    """`away` while the store of the log can't be reached: the events read so far are served."""
