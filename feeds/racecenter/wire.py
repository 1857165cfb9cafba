"""The Race Center's JSON, read record by record, so that an invalid record does not affect the others.

A field of a wrong type counts as missing, and is noted. Unknown keys are ignored.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import from_json

from tracker.race.text import plain


class Faults:
    """Faults seen, each kind reported once."""

    def __init__(self) -> None:
        self._reported: set[tuple[str, str]] = set()
        self.waiting: list[tuple[str, str]] = []
        """The sentence and excerpt of each fault that was not reported yet."""
        self.list = ""
        """The list that is being read, without year and stage."""

    def note(self, kind: str, sentence: str, excerpt: str = "") -> None:
        """Keep a fault to report, unless one of its kind was reported for the same list."""
        if (self.list, kind) not in self._reported:
            self._reported.add((self.list, kind))
            self.waiting.append((sentence, plain(excerpt, 80)))


def _lenient(value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
    if value is None:
        return None
    try:
        return handler(value)
    except ValidationError:
        if isinstance(info.context, Faults):
            faults = info.context
            sentence = f"{faults.list} has a {info.field_name} that can't be read, which is left out"
            faults.note(f"field {info.field_name}", sentence, repr(value)[:200])
        return None


_Lenient = WrapValidator(_lenient)
Whole = Annotated[int | None, Field(ge=-(10**15), le=10**15), _Lenient]
Number = Annotated[float | None, Field(allow_inf_nan=False), _Lenient]
Text = Annotated[str | None, Field(coerce_numbers_to_str=True), _Lenient]
Called = Annotated[
    str | None, Field(coerce_numbers_to_str=True), AfterValidator(lambda text: plain(text) or None), _Lenient
]
"""What somebody or a place is called; nothing where none of it can be seen."""
Flag = Annotated[bool | None, _Lenient]
Things = Annotated[list[Any] | None, _Lenient]


class Record(BaseModel):
    """Base of every record."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)

    uid: Text = Field(None, alias="_id")
    bind: Text = Field(None, alias="_bind")
    origin: Text = Field(None, alias="_origin")
    updated_ms: Number = Field(None, alias="_updatedAt")

    @property
    def updated_at(self) -> datetime | None:
        """When the record was last updated, or None."""
        return unix(None if self.updated_ms is None else self.updated_ms / 1000)

    def is_of(self, name: str) -> bool:
        """Return whether the record belongs to this list and is not joined to it; True where it does not say."""
        return self.bind is None or self.bind.startswith(f"{name}-") or self.bind == name


class City(Record):
    """A stage town."""

    label: Called = None


class StageRecord(Record):
    """A stage of the list of stages."""

    stage: Whole = None
    date: Text = None
    length: Number = None
    length_display: Number = Field(None, alias="lengthDisplay")
    type: Text = None
    start_time: Text = Field(None, alias="startTime")
    end_time: Text = Field(None, alias="endTime")
    timezone: Text = None
    is_cancelled: Flag = Field(None, alias="isCancelled")
    show_groups: Flag = Field(None, alias="showGroups")
    departure: Annotated[City | None, _Lenient] = Field(None, alias="departureCity")
    arrival: Annotated[City | None, _Lenient] = Field(None, alias="arrivalCity")


class Competitor(Record):
    """A rider, or somebody else with an accreditation, who has no team."""

    bib: Whole = None
    first: Called = Field(None, alias="firstname")
    last: Called = Field(None, alias="lastname")
    short: Called = Field(None, alias="lastnameshort")
    nation: Text = Field(None, alias="nationality")
    birth: Text = Field(None, alias="birthDate")
    team: Text = Field(None, alias="$team")


class TeamRecord(Record):
    """A team."""

    code: Text = None
    name: Called = None
    nation: Text = Field(None, alias="nationality")


class Summit(Record):
    """The name and the altitude of a summit."""

    name: Called = None
    altitude: Number = None


class Categorised(Record):
    """A categorised climb that ends at a checkpoint."""

    code: Text = None
    length: Number = None
    """Metres."""
    state: Text = None
    """Gradient, "5.1" per cent."""
    summit: Annotated[Summit | None, _Lenient] = None


class Kind(Record):
    """The type of a checkpoint: F, R, N, A and others."""

    code: Text = None
    type: Text = None


class CheckpointRecord(Record):
    """A place of the road book."""

    checkpoint: Whole = None
    place: Text = None
    length: Number = None
    """km from the start."""
    types: Things = Field(None, alias="checkpointTypes")
    summits: Things = Field(None, alias="checkpointSummits")
    low: Text = Field(None, alias="lowSchedule")
    middle: Text = Field(None, alias="middleSchedule")
    high: Text = Field(None, alias="highSchedule")


class GroupRecord(Record):
    """A group of a frame."""

    order: Number = None
    name: Called = None
    size: Whole = None
    relative: Number = None
    computed_relative: Number = Field(None, alias="computedRelative")
    is_computed: Flag = Field(None, alias="isComputedGap")
    remaining: Number = Field(None, alias="remainingDistance")
    completed: Number = Field(None, alias="completedDistance")
    speed: Number = None
    bibs: Things = None


class Bib(Record):
    """A rider of a group, or of a list of withdrawals."""

    bib: Whole = None
    rider: Text = Field(None, alias="$rider")


class PackRecord(Record):
    """A frame of groups."""

    date: Text = None
    stage: Whole = None
    groups: Things = None


class TelemetryRider(Record):
    """A rider of a frame of telemetry."""

    bib: Whole = Field(None, alias="Bib")
    status: Text = Field(None, alias="Status")
    km_to_go: Number = Field(None, alias="kmToFinish")
    behind_s: Number = Field(None, alias="secToFirstRider")
    trial_s: Number = Field(None, alias="secToITTLead")
    kph: Number = None
    gradient: Number = Field(None, alias="Gradient")


class TelemetryRecord(Record):
    """A frame of telemetry."""

    time_s: Number = Field(None, alias="TimeStamp")
    index: Whole = Field(None, alias="StageIndex")
    stage_id: Whole = Field(None, alias="StageId")
    """The number of the stage followed by two digits: "1400"."""
    racing: Flag = Field(None, alias="RaceStatus")
    jerseys: Things = Field(None, alias="YGPW")
    riders: Things = Field(None, alias="Riders")

    @property
    def stage(self) -> int | None:
        """The number of the stage."""
        if self.index is not None:
            return self.index
        return None if self.stage_id is None else self.stage_id // 100


class Publication(Record):
    """A post."""

    id: Text = None
    type: Text = None
    picto: Text = None
    title: Text = None
    text: Any = None
    published: Text = Field(None, alias="publicationAt")
    edited: Text = Field(None, alias="updatedAt")


class Ranked(Record):
    """A line of a ranking, in milliseconds or in points."""

    position: Whole = None
    bib: Whole = None
    absolute: Number = None
    relative: Number = None
    bonus: Number = None
    penalty: Number = Field(None, alias="penality")
    points: Number = None
    rider: Text = Field(None, alias="$rider")
    team: Text = Field(None, alias="$team")


class Ranking(Record):
    """A ranking at a checkpoint."""

    type: Text = None
    checkpoint: Whole = None
    length: Number = None
    """km from the start; of general classifications, km since the race began."""
    status: Text = None
    types: Things = None
    rankings: Things = None
    time_limit: Number = Field(None, alias="timeLimit")
    first_s: Number = Field(None, alias="firstCompetitorTime")
    virtual: Text = Field(None, alias="_virtual")
    cp: Text = Field(None, alias="$cp")


class Insight(Record):
    """The position and average speed of the head of the race, and the weather."""

    distance_m: Number = Field(None, alias="kmDistanceFromStart")
    speed: Number = Field(None, alias="kphAverageSpeed")
    temperature: Number = Field(None, alias="Temperature_C")
    wind: Number = Field(None, alias="AvgWindSpeed_kph")
    wind_from: Number = Field(None, alias="WindDirection")


class Withdrawal(Record):
    """A rider who is out of the race; the field of the status varies, so all words are searched."""

    bib: Whole = None
    rider: Text = Field(None, alias="$rider")
    date: Text = None
    words: Text = None


R = TypeVar("R", bound=Record)


def decoded(data: bytes, faults: Faults) -> list[Any] | None:
    """Return the records of a body: an empty list where there are none, None where it can't be read."""
    data = data.removeprefix(b"\xef\xbb\xbf").strip()
    if not data:
        return []
    excerpt = data[:200].decode(errors="replace")
    if data[:1] == b"<":
        faults.note("page", f"{faults.list} came as a web page and no list: it is asked for again", excerpt)
        return None
    try:
        found = from_json(data)
    except ValueError as error:
        cut = "EOF" in str(error)
        what = "was cut short" if cut else "is not JSON"
        faults.note("cut" if cut else "json", f"{faults.list} {what}: it is asked for again", excerpt)
        return None
    if found is None:
        return []
    if isinstance(found, dict):
        return [found]
    if not isinstance(found, list):
        faults.note("shape", f"{faults.list} is no list: it is asked for again", excerpt)
        return None
    return found


def each(model: type[R], things: list[Any] | None, faults: Faults) -> Iterator[R]:
    """Yield the valid records of a list; the others are noted."""
    for thing in things or ():
        if thing is None:
            continue
        try:
            yield model.model_validate(thing, context=faults)
        except ValidationError:
            faults.note("record", f"{faults.list} has a record that is none, which is left out", repr(thing)[:200])


def unix(seconds: float | None) -> datetime | None:
    """Return the time of a Unix timestamp, or None where no race can have it."""
    if seconds is None or not 0 < seconds < 7e9:
        return None
    return datetime.fromtimestamp(seconds, UTC)


def reference(text: str | None) -> str | None:
    """Return the `_id` that a reference such as "team-2026:61a6…" names."""
    return text.partition(":")[2] or None if text else None
