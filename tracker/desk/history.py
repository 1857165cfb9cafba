"""Undo and redo, and the lines of each entry, derived from the log itself, so that they survive a restart.

Consecutive lines whose ids differ only after a "~" were written as one entry: "d000012", "d000012~2". An undo is a
`withdraw` of the last action, a redo the withdrawal of that. Their `reason` distinguishes them from a withdrawal
by the producer.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tracker.race import events as ev

RETYPE_WITHIN = timedelta(seconds=30)
"""How long after an undo the next entry of the same kind is taken for a correction of the undone one."""


@dataclass(slots=True)
class History:
    """The actions that can be undone and redone; `note` takes every line of the log in the order of the file."""

    done: list[str] = field(default_factory=list)
    """The ids of the actions; the last is undone next."""
    undone: list[tuple[str, str]] = field(default_factory=list)
    """(undone action, its withdrawal); the last is redone next."""
    slips: list[tuple[str, datetime]] = field(default_factory=list)
    """(undone entry, time of the undo); the last is retyped next."""
    _roots: dict[str, str] = field(default_factory=dict)
    """The entry that an amendment corrects, by the amendment's id."""
    _latest: str = ""
    """The id of the first line of the last action."""
    _lines: dict[str, list[str]] = field(default_factory=dict)
    """The ids of the further lines of an action, by the id of its first."""
    _parts: dict[str, list[str]] = field(default_factory=dict)
    """The ids of the further parts of an entry, by the entry's id; an amendment may have added them."""
    _entries: dict[str, str] = field(default_factory=dict)
    """The entry that a part belongs to, by the part's id."""

    def entry_of(self, event_id: str) -> str:
        """Return the id of the entry that an event belongs to: its own, unless it is a further part of one."""
        return self._entries.get(event_id, event_id)

    def parts(self, entry_id: str) -> list[str]:
        """Return the ids of the events of an entry, its own first."""
        return [entry_id, *self._parts.get(entry_id, ())]

    def lines(self, event_id: str) -> list[str]:
        """Return the ids of the lines of the action whose first line this is."""
        return [event_id, *self._lines.get(event_id, ())]

    def note(self, event: ev.EventBase) -> None:
        """Add a line of the log."""
        if isinstance(event, ev.Unknown):
            return
        if event.id.partition("~")[0] == self._latest.partition("~")[0]:
            self._lines.setdefault(self._latest, []).append(event.id)
            entry = self._roots.get(self._latest, self._latest)
            if entry and not isinstance(event, ev.Amend | ev.Withdraw):
                self._parts.setdefault(entry, []).append(event.id)
                self._entries[event.id] = entry
            return
        self._latest = event.id
        if isinstance(event, ev.Withdraw) and event.reason == ev.UNDO and event.target in self.done[-1:]:
            self.undone.append((self.done.pop(), event.id))
            root = self._roots.get(event.target, event.target)
            if root:
                self.slips.append((root, event.at))
            return
        last_undo = self.undone[-1][1] if self.undone else None
        if isinstance(event, ev.Withdraw) and event.reason == ev.REDO and event.target == last_undo:
            again = self.undone.pop()[0]
            self.done.append(again)
            if self.slips and self.slips[-1][0] == self._roots.get(again, again):
                self.slips.pop()
            return
        retyped = isinstance(event, ev.Amend) and event.reason == ev.RETYPED
        if retyped and self.slips and event.target == self.slips[-1][0]:  # type: ignore[attr-defined]
            self.slips.pop()
        else:
            self.slips.clear()
        self.done.append(event.id)
        self.undone.clear()
        if isinstance(event, ev.Amend):
            self._roots[event.id] = self._roots.get(event.target, event.target)
        elif isinstance(event, ev.Withdraw | ev.Header):
            self._roots[event.id] = ""  # a withdrawal or a set-up is not retyped

    def slip(self, now: datetime) -> str | None:
        """Return the id of the entry that was just undone, and that the next one corrects, or None."""
        if not self.slips:
            return None
        root, at = self.slips[-1]
        return root if now - at <= RETYPE_WITHIN else None

    def forget_slips(self) -> None:
        """Make the next entry a new one, and no correction."""
        self.slips.clear()
