"""Follows any JSON API that a mapping file describes (docs/mapping.md)."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Any, ClassVar

from jmespath.exceptions import JMESPathError
from pydantic import ValidationError

from feeds.base import FeedItem, Rejected
from feeds.mapping import Constant, Each, EventBlock, Fields, Get, Mapping, Spec, load_mapping
from feeds.polled import Body, Reader, Resource
from feeds.polling import PolledFeed
from feeds.values import TIMES, BadValue, converted, moment
from tracker.race.events import EVENT, Amend, EventBase, Header, explain
from tracker.race.logline import dump
from tracker.race.stage import Stage
from tracker.race.text import plain

ITEMS_LIMIT = 20_000
"""Maximum number of items of a list that are read."""

COMPLAINTS_LIMIT = 10_000
"""Maximum number of complaints that are remembered, so that each is made once."""

TIME_FIELDS = frozenset({"at", "start_at", "low_at", "middle_at", "high_at"})


@dataclass(slots=True)
class Trace:
    """The results of one expression, for `ardoise feeds --try`."""

    text: str
    tried: int = 0
    found: int = 0
    first: Any = None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where expressions are evaluated: an item, its body, and when that was received."""

    item: Any
    body: Any
    at: datetime
    """When the body was received."""


class MappedFeed(PolledFeed):
    """A JSON API, read by a user's mapping."""

    schemes: ClassVar[tuple[str, ...]] = ("json",)
    summary: ClassVar[str] = "json:MAPPING.toml?NAME=VALUE, any JSON API that a mapping file describes"

    def reader(self) -> "MappedReader":
        """Return a reader for the mapping.

        Raises:
            FeedError: the mapping is wrong; the sentence names the file, the key and the reason.
        """
        return MappedReader(load_mapping(self.uri))


@dataclass(slots=True)
class MappedReader(Reader):
    """Turns JSON into a log as a mapping says."""

    mapping: Mapping
    traces: dict[str, Trace] | None = None
    """The results of each expression, by its place in the mapping; None keeps none."""
    _bodies: dict[str, Any] = field(default_factory=dict)
    _stage: Stage | None = None
    _headers: int = 0
    _yielded: dict[str, EventBase] = field(default_factory=dict)
    _amended: dict[str, int] = field(default_factory=dict)
    _early: list[FeedItem] = field(default_factory=list)
    _complained: set[tuple[str, str]] = field(default_factory=set)
    _done: bool = False

    def wanted(self, now: datetime) -> Sequence[Resource]:
        """Return the resources of the mapping, always all of them."""
        return self.mapping.resources

    @property
    def done(self) -> bool:
        """Whether the mapping's `done` was found to be true."""
        return self._done

    def take(self, body: Body) -> list[FeedItem]:
        """Return the items in a body: each event once, and a correction where it has changed."""
        if not body.data.strip():
            return []
        try:
            self._bodies[body.key] = json.loads(body.data)
        except (ValueError, RecursionError):
            return self._complaint(
                f"resources.{body.key}", "what came is no JSON", body.data[:200].decode(errors="replace")
            )
        items = self._header(body)
        for block in self.mapping.blocks:
            if block.items.source == body.key:
                items += self._events(block, body)
        if self._stage is None:
            self._early += items
            items = []
        elif self._early:
            header = [item for item in items if isinstance(item, Stage)]
            items = [*header, *self._early, *(item for item in items if not isinstance(item, Stage))]
            self._early = []
        done = self.mapping.done
        if done is not None and done.source in self._bodies:
            self._done = self._done or bool(self._look_up(done, _Place(None, None, body.at), []))
        return items

    # -- the header ----------------------------------------------------------------------------------------

    def _header(self, body: Body) -> list[FeedItem]:
        """Return the header where this body gives one that is new."""
        source = self.mapping.header_from
        if source not in self._bodies or body.key not in _sources(self.mapping.header, source):
            return []
        whole = self._bodies[source]
        said: list[FeedItem] = []
        fields = self._object(self.mapping.header, _Place(whole, whole, body.at), said)
        try:
            stage = Stage.model_validate(fields)
        except ValidationError as error:
            return [*said, *self._complaint("header", explain(error), _short(fields))]
        if self._stage is None:
            said.insert(0, stage)
        elif stage != self._stage:
            self._headers += 1
            at = body.at if stage.start_at is None else min(stage.start_at, body.at)
            said.append(Header(id=f"header-{self._headers}-{_digest(dump(stage))}", at=at, stage=stage))
        self._stage = stage
        return said

    # -- events --------------------------------------------------------------------------------------------

    def _events(self, block: EventBlock, body: Body) -> list[FeedItem]:
        """Return the new events that a block makes of a body."""
        said: list[FeedItem] = []
        place = _Place(None, self._bodies[body.key], body.at)
        found = self._look_up(block.items, place, said)
        for item in found[:ITEMS_LIMIT] if isinstance(found, list) else [] if found is None else [found]:
            said += self._event(block, _Place(item, place.body, body.at), body)
        return said

    def _event(self, block: EventBlock, place: _Place, body: Body) -> list[FeedItem]:
        said: list[FeedItem] = []
        fields = self._object(block.fields, place, said)
        kind = self._value(block.kind, place, "kind", said)
        if kind is None:
            return said  # its kind is one that the mapping leaves out
        fields["kind"] = kind
        at = None if block.at is None else self._value(block.at, place, "at", said)
        if block.at is not None and at is None:
            return [*said, *self._complaint(f"{block.path}.at", "it gives no time", _short(place.item))]
        own = None if block.id is None else self._look_up(block.id, place, said)
        if block.id is not None and (own is None or isinstance(own, dict | list)):
            return [*said, *self._complaint(f"{block.path}.id", "it gives no id", _short(place.item))]
        facts = json.dumps({**fields, "at": at}, default=str, sort_keys=True)
        fields["id"] = f"{body.key}-{_digest(facts) if own is None else own}"
        fields.setdefault("source", self.mapping.name)
        if at is None:  # only the time of receipt is known
            fields |= {"at": body.at, "estimated": True}
        else:
            fields["at"] = at
        try:
            event: EventBase = EVENT.validate_python(fields)
        except ValidationError as error:
            return [*said, *self._complaint(block.path, explain(error), _short(fields))]
        return [*said, *self._news(event, body, dated=at is not None)]

    def _news(self, event: EventBase, body: Body, *, dated: bool) -> list[FeedItem]:
        """Return an event that is new, or a correction where it differs from before."""
        before = self._yielded.get(event.id)
        if before is not None and not dated:
            event = event.model_copy(update={"at": before.at})
        if event == before:
            return []
        self._yielded[event.id] = event
        if before is None:
            return [event]
        self._amended[event.id] = number = self._amended.get(event.id, 0) + 1
        said = f"{event.id}~{number}-{_digest(dump(event))}"
        return [Amend(id=said, at=max(body.at, event.at), target=event.id, event=event)]

    # -- values --------------------------------------------------------------------------------------------

    def _object(self, spec: Fields, place: _Place, said: list[FeedItem]) -> dict[str, Any]:
        found = {name: self._value(each, place, name, said) for name, each in spec.fields.items()}
        return {name: value for name, value in found.items() if value is not None}

    def _value(self, spec: Spec, place: _Place, name: str, said: list[FeedItem]) -> Any:
        """Return a value, or None where there is none; complaints are added to `said`."""
        if isinstance(spec, Fields):
            return self._object(spec, place, said) or None
        if isinstance(spec, Each):
            found = self._look_up(spec.items, place, said)
            items = found[:ITEMS_LIMIT] if isinstance(found, list) else []
            body = place.body if spec.items.source is None else self._bodies.get(spec.items.source)
            objects = (self._object(spec.fields, _Place(item, body, place.at), said) for item in items)
            return [each for each in objects if each] or None
        value = spec.value if isinstance(spec, Constant) else self._look_up(spec, place, said)
        convert = spec.convert if isinstance(spec, Get) else None
        if value is None:
            return None
        try:
            if name in TIME_FIELDS or convert in TIMES:
                day = self._stage.start_at if self._stage is not None and self._stage.start_at else place.at
                return moment(value, convert, zone=self.mapping.zone, day=day)
            return converted(value, convert, name)
        except BadValue as error:
            said += self._complaint(spec.path, str(error), _short(value))
            return None

    def _look_up(self, get: Get, place: _Place, said: list[FeedItem]) -> Any:
        """Return the value of an expression, or None."""
        where = place.body if get.whole else place.item
        if get.source is not None:
            where = self._bodies.get(get.source)
        try:
            value = get.expression.search(where)
        except (JMESPathError, TypeError, ValueError, RecursionError) as error:
            said += self._complaint(get.path, str(error).partition("\n")[0], _short(where))
            value = None
        if get.values is not None and value is not None:
            value = get.values.get(str(value))
        if self.traces is not None:
            trace = self.traces.setdefault(get.path, Trace(get.text))
            trace.tried += 1
            if value is not None:
                trace.found += 1
                trace.first = value if trace.first is None else trace.first
        return value

    def _complaint(self, path: str, why: str, text: str) -> list[FeedItem]:
        """Return a complaint, once for each place and reason."""
        key = (path, _digest(why + text))
        if key in self._complained or len(self._complained) >= COMPLAINTS_LIMIT:
            return []
        self._complained.add(key)
        return [Rejected(f"{path}: {plain(why, 200)}", plain(text, 80))]


def _sources(spec: Spec, source: str) -> set[str]:
    """Return the resources whose bodies a value needs."""
    found = {source}
    for each in _gets(spec):
        if each.source is not None:
            found.add(each.source)
    return found


def _gets(spec: Spec) -> Iterator[Get]:
    if isinstance(spec, Get):
        yield spec
    elif isinstance(spec, Each):
        yield spec.items
        yield from _gets(spec.fields)
    elif isinstance(spec, Fields):
        for each in spec.fields.values():
            yield from _gets(each)


def _digest(text: str) -> str:
    return blake2b(text.encode(errors="replace"), digest_size=6).hexdigest()


def _short(value: Any) -> str:
    return plain(str(value)[:400], 80)
