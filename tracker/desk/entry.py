"""What the entry line makes of a text: a draft of an event, an order to the desk, or a problem in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tracker.race import events as ev
from tracker.race.roster import Roster
from tracker.race.stage import Stage
from tracker.race.state import RaceState
from tracker.race.text import PROSE_LENGTH
from tracker.race.timeline import Timeline

ENTRY_LENGTH = PROSE_LENGTH - 20
"""Longest line, in characters: a comment that fills the text of an event, with a moment and a dash before it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read in a sentence."""

    events: tuple[ev.EventBase, ...] = ()
    """With placeholders for their ids."""
    doubts: tuple[str, ...] = ()
    """Kinds of what it may say as well, but not surely enough to be entered."""
    note: str = ""
    """Why it was not read."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an entry is read against."""

    timeline: Timeline
    state: RaceState
    """The race at the moment that the entry is about."""
    now: datetime
    """The stage's local time."""
    roster: Roster
    winner: ev.Finish | None = None
    """The finish as it stands."""
    at: datetime | None = None
    """The moment that the entry is about; None for now."""
    prose: Callable[[str, "Context"], Reading] | None = None
    """Reads a sentence that is no short form; without it, such a sentence is a comment."""

    @property
    def stage(self) -> Stage:
        """The stage as its header stands."""
        return self.state.stage


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry that was understood; nothing is written before it is entered."""

    event: ev.EventBase
    """The event, with a placeholder for its id, and `now` for its time unless it was back-dated."""
    says: str
    """What entering it will do, in one sentence."""
    at: datetime | None = None
    """The race time it was back-dated to, or None for now."""
    notes: tuple[str, ...] = ()
    """What the producer may want to look at before entering it."""
    more: tuple["Draft", ...] = ()
    """What else the text says: all of it is one entry."""

    @property
    def is_read(self) -> bool:
        """Whether the event was read out of a sentence, and not given in a short form."""
        return self.event.read is not None


@dataclass(frozen=True, slots=True)
class Order:
    """Something that the desk is to do, and not an entry."""

    word: str
    says: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A text that would enter nothing, and why."""

    says: str
    """One sentence; "" for an empty line."""
    nearest: str | None = None
    """The whole line as it was perhaps meant."""


class NotUnderstood(Exception):
    """Part of an entry makes no sense; the message is a sentence.

    Args:
        says: the sentence.
        part: the words that were not understood.
        instead: what may have been meant by them.
    """

    def __init__(self, says: str, part: str = "", instead: str | None = None) -> None:
        super().__init__(says)
        self.says = says
        self.part = part
        self.instead = instead


@dataclass(slots=True)
class Facts:
    """What a form's reader found: the fields of the event, and what the producer should know."""

    fields: dict[str, Any]
    notes: list[str] = field(default_factory=list)
    kind: str = ""


def said(riders: Sequence[Any]) -> list[dict[str, Any]]:
    """Return riders as the objects of a log line, without what is not known of them."""
    # That there is another of the name is known from the start list, by the bib.
    return [rider.model_dump(exclude_none=True, by_alias=True, exclude={"namesake"}) for rider in riders]
