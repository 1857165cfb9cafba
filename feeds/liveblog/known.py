"""A known post, and the corrections that bring its events in the log up to date."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from feeds.liveblog.post import MARK, Post, digest
from tracker.race.events import Amend, EventBase, Withdraw, kind_of

CLOCKS_DIFFER = timedelta(minutes=5)
"""How far a publisher's clock may be ahead of ours before a date lies in the future."""


@dataclass(slots=True)
class Known:
    """A post that was on a page, and its events in the log."""

    post: Post
    named: bool
    modified: datetime | None
    page: str
    """The page it was first found on; a later copy on another page that is not polled is no newer."""
    last: datetime
    """Race time of its last event: no correction comes before it."""
    events: dict[str, EventBase] = field(default_factory=dict)
    """Its events in force, by id."""
    withdrawn: dict[str, str] = field(default_factory=dict)
    """The ids of the corrections that withdrew its events, by the event's id."""
    gone_from: str = ""
    """The page that it was removed from, or ""."""
    used: set[str] = field(default_factory=set)
    """The ids of its corrections."""
    is_said: bool = False
    """Its events are in the log."""

    def become(self, events: Iterable[EventBase], changed: datetime | None, at: datetime) -> list[EventBase]:
        """Return the events and corrections after which the log has these events of the post and no others.

        Args:
            events: the post's events, whose ids begin with the post's; none where the post was removed.
            changed: when the post was changed, where that is known.
            at: when the change was noticed.
        """
        wanted = {event.id: event for event in events}
        if not self.is_said:
            self.is_said, self.events = True, wanted
            return list(wanted.values())
        when = changed if changed is not None and self.post.at < changed <= at + CLOCKS_DIFFER else at
        if when <= self.last:
            when = max(at, self.last + timedelta(seconds=1))
        when = when.astimezone(self.post.at.tzinfo)
        said: list[EventBase] = []
        for id_, event in wanted.items():
            said += self._put(event, when) if id_ not in self.events else self._amended(event, when, changed)
        source = {} if self.post.source is None else {"source": self.post.source}
        why = "it is read otherwise now" if wanted else "the publisher took it out"
        for id_ in self.events:
            if id_ not in wanted and id_ not in self.withdrawn:
                self.withdrawn[id_] = self._name(id_, "gone", when)
                said.append(Withdraw(id=self.withdrawn[id_], at=when, target=id_, reason=why, **source))
        if said:
            self.last = max(self.last, *(event.at for event in said))
        return said

    def _put(self, event: EventBase, when: datetime) -> list[EventBase]:
        """Return a new event: facts have the time of the post, further comments the time of the change."""
        if event.read is None and event.id != self.post.id:
            event = event.model_copy(update={"at": when})
        self.events[event.id] = event
        return [event]

    def _amended(self, event: EventBase, when: datetime, changed: datetime | None) -> list[EventBase]:
        said: list[EventBase] = []
        source = {} if self.post.source is None else {"source": self.post.source}
        if event.id in self.withdrawn:
            undone, name = self.withdrawn.pop(event.id), self._name(event.id, "back", when)
            said.append(Withdraw(id=name, at=when, target=undone, reason="it is there again", **source))
        if _news(self.events[event.id]) != _news(event):
            replacement = _facts(event)
            later = when + timedelta(seconds=1) if said else when
            mark = digest(repr(sorted(replacement.items(), key=str)), str(changed))
            name = self._name(event.id, f"edit-{mark}", when)
            said.append(Amend(id=name, at=later, target=event.id, event=replacement, **source))
            self.events[event.id] = event
        return said

    def _name(self, target: str, what: str, when: datetime) -> str:
        name = f"{target}{MARK}{what}"
        if name in self.used:
            name = f"{name}-{when:%Y%m%dT%H%M%S}"
        self.used.add(name)
        return name


def _facts(event: EventBase) -> dict[str, Any]:
    """Return the fields of an event without its id and time."""
    return {"kind": kind_of(event), **event.model_dump(by_alias=True, exclude_unset=True, exclude={"id", "at"})}


def _news(event: EventBase) -> dict[str, Any]:
    """Return the fields of an event without its quotation, whose spelling may be corrected."""
    return {key: value for key, value in _facts(event).items() if key != "read"}
