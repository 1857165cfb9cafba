"""The results of parsing an entry: a draft of an event, an order to the desk, or a problem in words."""

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
"""Longest entry in characters: the text of an event may be as long, after a time and a dash."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The facts read in a sentence."""

    events: tuple[ev.EventBase, ...] = ()
    """Its events, with placeholders for their ids."""
    doubts: tuple[str, ...] = ()
    """The kinds of facts that are too doubtful to be entered."""
    note: str = ""
    """Why nothing was read."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the meaning of an entry depends on."""

    timeline: Timeline
    state: RaceState
    """The race at the time of the entry."""
    now: datetime
    """The stage's local time."""
    roster: Roster
    winner: ev.Finish | None = None
    """The finish, with corrections."""
    at: datetime | None = None
    """The time of the entry; None for now."""
    prose: Callable[[str, "Context"], Reading] | None = None
    """Reads a sentence that is not a short form; None makes such a sentence a comment."""

    @property
    def stage(self) -> Stage:
        """The stage, with corrections of its header."""
        return self.state.stage


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry that was understood, and is written once it is entered."""

    event: ev.EventBase
    """The event, with a placeholder for its id, and `now` for its time unless it was back-dated."""
    says: str
    """What entering it will do, in one sentence."""
    at: datetime | None = None
    """The race time it was back-dated to, or None for now."""
    notes: tuple[str, ...] = ()
    """Notes that the producer should see before entering it."""
    more: tuple["Draft", ...] = ()
    """Further drafts from the same text, which are entered together."""

    @property
    def is_read(self) -> bool:
        """Whether the event was read in a sentence instead of a short form."""
        return self.event.read is not None


@dataclass(frozen=True, slots=True)
class Order:
    """An order to the desk, which is not an entry."""

    word: str
    says: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A text that can't be entered, and why."""

    says: str
    """One sentence; "" for an empty line."""
    nearest: str | None = None
    """A suggestion for the whole line."""


class NotUnderstood(Exception):
    """Part of an entry is not understood; the message is a sentence.

    Args:
        says: the sentence.
        part: the words that were not understood.
        instead: a suggestion for these words.
    """

    def __init__(self, says: str, part: str = "", instead: str | None = None) -> None:
        super().__init__(says)
        self.says = says
        self.part = part
        self.instead = instead


@dataclass(slots=True)
class Facts:
    """The result of a form's reader: the fields of the event, and notes for the producer."""

    fields: dict[str, Any]
    notes: list[str] = field(default_factory=list)
    kind: str = ""


def said(riders: Sequence[Any]) -> list[dict[str, Any]]:
    """Return riders as objects of a log line, without unknown fields."""
    # Namesakes are distinguished by the bib in the start list.
    return [rider.model_dump(exclude_none=True, by_alias=True, exclude={"namesake"}) for rider in riders]
