"""What was read becomes events, or a doubt for a person to decide."""

from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import SURE, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.times import Time
from tracker.race.events import (
    EVENT,
    Amend,
    ClimbPassage,
    EventBase,
    Finish,
    Reading,
    SprintPassage,
    Table,
    Withdraw,
    kind_of,
)
from tracker.race.text import PROSE_LENGTH

FURTHER = "more was said of it"
"""Why an event is amended that only says more of an earlier one."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reading that is not sure enough to be an event: for a person to decide."""

    para: int
    quote: str
    kind: str
    says: str
    confidence: float
    why: str


@dataclass(slots=True)
class Taken:
    """What a paragraph says."""

    facts: list[Fact] = field(default_factory=list)
    km: float | None = None
    """Km to go that the paragraph gives for where the race is."""
    heading: bool = False
    """`km` heads the paragraph."""
    quote: str = ""
    """The words that give `km`: the heading, or a sentence."""
    times: list[Time] = field(default_factory=list)
    """Those that may be gaps."""


class EventMaker:
    """Makes events of facts.

    Attributes:
        last: the last event, by kind.
        doubts: readings that were not sure enough.
    """

    def __init__(self) -> None:
        """Begin with no event."""
        self.last: dict[str, EventBase] = {}
        self.doubts: list[Doubt] = []
        self._passage: tuple[str, str] | None = None

    def events(
        self,
        taken: Taken,
        ident: str,
        para: int,
        base: dict[str, Any],
    ) -> list[EventBase]:
        """Return the events of what a paragraph says.

        Args:
            taken: what it says.
            ident: what the events' ids begin with.
            para: its number in the text.
            base: what all of them have: time, source.
        """
        events: list[EventBase] = []

        def name(kind: str) -> str:
            # Events of one moment stand in the order of their ids: "the break is caught, and X attacks".
            return f"{ident}~{len(events) + 1}{kind}"

        if taken.km is not None and not any(fact.kind == "finish" for fact in taken.facts):
            last = self.last.get("km")
            if last is None or last.km_to_go != taken.km:
                sure = 0.97 if taken.heading else 0.85
                read = Reading(para=para, quote=taken.quote[:PROSE_LENGTH], confidence=sure)
                event = EVENT.validate_python(
                    {**base, "kind": "km", "id": name("km"), "km_to_go": taken.km, "read": read}
                )
                self.last["km"] = event
                events.append(event)
        for fact in taken.facts:
            if fact.confidence < SURE:
                self.doubts.append(
                    Doubt(para, fact.quote, fact.kind, _says(fact), round(fact.confidence, 2), fact.why)
                )
                continue
            made = self._event(fact, para, base, name)
            if made is not None:
                events.append(made)
        return events

    def withdrawn(self, s: Sentence) -> Fact | None:
        """Return that what was reported before is taken back: "Correction: X has not been caught"."""
        for kind, word in (("caught", "catch"), ("abandon", "abandon"), ("attack", "attack"), ("crash", "crash")):
            for at in s.all(word):
                if kind in self.last and s.in_clause(at, "not"):
                    return Fact("withdraw", {"target": self.last[kind].id}, 0.85, s.text)
        return None

    def _said_of(self, people: list[Person], kind: str) -> str | None:
        """Return the id of the last event of a kind, where it is of these riders only."""
        last = self.last.get(kind)
        names = [person.rider.name for person in people]
        return last.id if last is not None and [one.name for one in getattr(last, "riders", ())] == names else None

    def _event(self, fact: Fact, para: int, base: dict[str, Any], name: Any) -> EventBase | None:
        read = Reading(
            para=para, quote=fact.quote[:PROSE_LENGTH], confidence=round(max(0.0, min(1.0, fact.confidence)), 2)
        )
        fields = {key: value for key, value in fact.fields.items() if key != "correction"}
        if fact.kind == "withdraw" and "target" not in fields:
            fields["target"] = self._said_of(fact.people, fields["of"])
            if fields["target"] is None:
                return None
        if fact.kind == "withdraw":
            return Withdraw(
                id=name("withdraw"), target=fields["target"], reason="the text takes it back", read=read, **base
            )
        if fact.kind == "timed":
            known = self.last.get("finish")
            if not isinstance(known, Finish) or known.time_s is not None:
                return None
            self.last["finish"] = known.model_copy(update={"time_s": fact.fields["time_s"]})
            return Amend(
                id=name("finish"), target=known.id, event=self.last["finish"], reason=FURTHER, read=read, **base
            )
        if fact.kind == "placing":
            return self._placed(fact, read, base, name)
        if "rows" in fields:
            fields["rows"] = [_placing(row) for row in fields["rows"]]
        elif fact.people and fact.kind not in ("climb", "sprint"):
            fields["riders"] = [person.rider for person in fact.people]
        if "order" in fields:
            fields["order"] = [_placing(row) for row in fields["order"]]
        try:
            event: EventBase = EVENT.validate_python(
                {**base, "kind": fact.kind, "id": name(fact.kind), "read": read, **fields}
            )
        except ValidationError:
            return None  # a figure beyond what a race can have
        known = self.last.get(fact.kind)
        if fact.fields.get("correction") and known is not None:
            replacement = {
                **known.model_dump(
                    by_alias=True, exclude_unset=True, exclude={"id", "at", "read", "source", "estimated", "text"}
                ),
                **event.model_dump(by_alias=True, exclude_unset=True, exclude={"id", "at"}),
            }
            return Amend(
                id=event.id,
                target=known.id,
                event={**replacement, "kind": fact.kind},
                reason="the text corrects itself",
                read=read,
                **base,
            )
        if fact.kind in ("result", "gc") and known is not None and _goes_on(known, event):
            is_fuller = isinstance(known, Table) and len(known.rows) == 1
            first = known.read.para if known.read is not None and not is_fuller else para
            further = event.model_copy(update={"id": known.id, "read": read.model_copy(update={"para": first})})
            self.last[fact.kind] = further
            return Amend(id=event.id, target=known.id, event=further, reason=FURTHER, read=read, **base)
        self.last[fact.kind] = event
        return event

    def _placed(self, fact: Fact, read: Reading, base: dict[str, Any], name: Any) -> EventBase | None:
        """Return an earlier passage with more of its riders."""
        kind = str(fact.fields["of"])
        known = self.last.get(kind)
        if not isinstance(known, ClimbPassage | SprintPassage):
            return None
        order = [rider.model_dump(exclude_unset=True) for rider in known.order]
        by_name = {row["name"]: row for row in order}
        for row in fact.fields["order"]:
            placing = _placing(row)
            by_name.setdefault(placing["name"], placing).update(placing)
        said = known.model_dump(by_alias=True, exclude_unset=True, exclude={"id", "at", "read"})
        quote = " ".join(part for part in (known.read.quote if known.read else "", read.quote) if part)[
            :PROSE_LENGTH
        ]
        event = {
            **said,
            "kind": kind,
            "order": list(by_name.values()),
            "read": {**read.model_dump(), "quote": quote},
        }
        amend = Amend(id=name(kind), target=known.id, event=event, reason=FURTHER, read=read, **base)
        self.last[kind] = amend.event
        return amend


def _placing(row: dict[str, Any]) -> dict[str, Any]:
    person: Person = row["person"]
    said = person.rider.model_dump(exclude_none=True)
    return {**said, **{key: value for key, value in row.items() if key != "person"}}


def _goes_on(known: EventBase, event: EventBase) -> bool:
    """Return whether a table has the rows of an earlier one, and more of them or more of their times."""
    if not (isinstance(known, Table) and isinstance(event, Table)) or (known.basis == "before") != (
        event.basis == "before"
    ):
        return False
    before, after = ([row.name for row in one.rows] for one in (known, event))
    return bool(before) and after[: len(before)] == before


def _says(fact: Fact) -> str:
    people = ", ".join(person.name for person in fact.people)
    if rows := fact.fields.get("rows"):
        people = ", ".join(f"{row['position']}. {row['person'].name}" for row in rows)
    without = ("order", "rows", "correction")
    fields = " ".join(f"{key}={value}" for key, value in fact.fields.items() if key not in without)
    return " ".join(part for part in (fact.kind, fields, people) if part)


def amended_in(events: list[EventBase]) -> list[EventBase]:
    """Return events with those that only say more of an earlier one put into it."""
    by_id = {event.id: index for index, event in enumerate(events)}
    out: list[EventBase | None] = list(events)
    for index, event in enumerate(events):
        if (
            isinstance(event, Amend)
            and event.reason == FURTHER
            and (target := by_id.get(event.target)) is not None
        ):
            known = out[target]
            if known is not None and kind_of(known) == kind_of(event.event):
                out[target] = event.event.model_copy(update={"at": known.at, "id": known.id, "text": known.text})
                out[index] = None
    return [event for event in out if event is not None]
