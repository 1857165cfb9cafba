"""What the server says of itself and its log, as JSON; all of it only ever grows."""

from typing import Literal

from pydantic import BaseModel


class Trouble(BaseModel):
    """What went wrong, in one sentence."""

    detail: str


class Links(BaseModel):
    """Where the rest is, as addresses relative to the index."""

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
    """Which stage it is."""

    id: str
    race: str
    year: int | None
    number: int | None
    start: str | None
    finish: str | None


class Index(BaseModel):
    """What is published here, and where."""

    ardoise: Literal[1] = 1
    stage: StageLine
    links: Links = Links()


class LogIndex(BaseModel):
    """How far the log goes, and the pages that hold what comes after the point asked for."""

    ardoise: Literal[1] = 1
    count: int
    cursor: str
    resumed: bool
    """False when the cursor asked for is none of this log: then the pages are those of the whole log."""
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
    """Where an event is in the log, from 1."""

    id: str
    number: int


class Health(BaseModel):
    """Signs of life."""

    status: Literal["ok", "stopping"]
    stage: str
    events: int
    followers: int
    log: Literal["ok", "away"] = "ok"
    """`away` while where the log is kept can't be reached: what is here is served, and there may be more."""
