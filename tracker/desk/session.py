"""A session of the desk on one log: entries, corrections, undo and redo, each on disk before it counts.

It has no screen: the desk's screen, a test or a script asks for the meaning of a text and enters it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count, zip_longest

from tracker.desk.clock import Clock, local_time, stamp, system_clock
from tracker.desk.corrections import action_in_words, amendment, in_words, withdrawal
from tracker.desk.entry import ENTRY_LENGTH, Context, Draft, Order, Problem
from tracker.desk.grammar import as_commentary, parse_entry
from tracker.desk.history import History
from tracker.desk.printing import print_entry
from tracker.desk.prose import Prose
from tracker.desk.standing import NAMELESS, Entry, amended, kinds, reported_again, root_of, standing, strangers
from tracker.journal import Journal
from tracker.race import events as ev
from tracker.race.language import N_, _
from tracker.race.roster import Roster
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Stage
from tracker.race.state import RaceState
from tracker.race.timeline import Timeline

READ_ONLY = N_("This desk can only read: another desk writes the file.")

_OWN_ID = re.compile(r"^d(\d{1,15})(?:~\d+)?$")


class DeskError(Exception):
    """An action is not possible; the message is a sentence."""


class DeskSession:
    """One log that the desk edits.

    Attributes:
        timeline: the log.
        history: the actions that can be undone.
        journal: the file; None at a desk that can only read.
        on_event: functions that are called with every event once it is on disk.
        prose: reads sentences.
    """

    def __init__(
        self,
        stage: Stage,
        events: Iterable[ev.EventBase] = (),
        journal: Journal | None = None,
        clock: Clock = system_clock,
    ) -> None:
        """Continue a log, with its undo history."""
        self.journal = journal
        self.on_event: list[Callable[[ev.EventBase], object]] = []
        self._clock = clock
        self.prose = Prose()
        self._begin(stage, events)

    @classmethod
    def at(cls, journal: Journal, clock: Clock = system_clock) -> "DeskSession":
        """Continue the log of an open journal."""
        return cls(journal.log.stage, journal.log.events, journal, clock)

    def _begin(self, stage: Stage, events: Iterable[ev.EventBase]) -> None:
        unique: dict[str, ev.EventBase] = {}
        for event in events:
            unique.setdefault(event.id, event)
        self.timeline = Timeline(stage, unique.values())
        self.history = History()
        self._number = 1
        self._strangers: dict[str, tuple[Rider, ...]] = {}
        self._finishes: list[str] = []
        self._headers: list[ev.Header] = []
        self._order: dict[str, None] = {}
        self._roster: Roster | None = None
        for event in unique.values():
            self._index(event)
        self._snapshot: Snapshot | None = None
        self._entries: list[Entry] | None = None
        known = {rider.key for rider in self.stage.riders}
        for event in unique.values():
            if not isinstance(event, NAMELESS):
                self._note_strangers(event, known)

    def _index(self, event: ev.EventBase) -> None:
        self.history.note(event)
        self._order[event.id] = None
        if isinstance(event, ev.Header):
            self._headers.append(event)
        if match := _OWN_ID.match(event.id):
            self._number = max(self._number, int(match[1]) + 1)
        stated = event.event if isinstance(event, ev.Amend) else event
        if isinstance(stated, ev.Finish):
            self._finishes.append(event.target if isinstance(event, ev.Amend) else event.id)

    # -- what there is -------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """The stage's local time, but never before the last entry's."""
        return stamp(local_time(self._clock(), self.timeline.stage), self._last)

    @property
    def _last(self) -> datetime | None:
        return self.timeline.end if len(self.timeline) else None

    @property
    def snapshot(self) -> Snapshot:
        """The race now, as the panes show it; it is computed only when the log has grown."""
        if self._snapshot is None:
            self._snapshot = self.timeline.snapshot(self.now)
        return self._snapshot

    def moment(self) -> Snapshot:
        """Return the race at the current time: `snapshot` with a later time."""
        self._snapshot = replace(self.snapshot, at=self.now)
        return self._snapshot

    @property
    def state(self) -> RaceState:
        """The race now."""
        return self.snapshot.state

    @property
    def stage(self) -> Stage:
        """The stage, with corrections of its header."""
        return self.state.stage

    @property
    def is_read_only(self) -> bool:
        """Whether another desk holds the file."""
        return self.journal is None

    @property
    def roster(self) -> Roster:
        """The riders that may be named: the start list, and those added in entries that were not withdrawn."""
        if self._roster is None or self._roster.stage is not self.state.stage:
            added = [rider for riders in self._strangers.values() for rider in riders]
            self._roster = Roster(self.state.stage, added)
        return self._roster

    def context(self, at: datetime | None = None) -> Context:
        """Return the context of an entry: the race now, or at `at`, with all corrections."""
        state = self.state if at is None else self.timeline.corrected_state_at(at)
        return Context(self.timeline, state, self.now, self.roster, self._winner(), at, self.prose)

    def _winner(self) -> ev.Finish | None:
        for event_id in reversed(self._finishes):
            event = self.effective(event_id)
            if isinstance(event, ev.Finish):
                return event
        return None

    def correction(self, event_id: str) -> ev.Correction | None:
        """Return the correction of an event that is in force, or None."""
        return self.snapshot.feed.corrections.get(event_id)

    def effective(self, event_id: str) -> ev.EventBase | None:
        """Return an entry with its amendments; None where it was withdrawn or does not exist."""
        correction = self.correction(event_id)
        if isinstance(correction, ev.Withdraw):
            return None
        original = self.timeline.get(event_id)
        return amended(original, correction) if original is not None and correction else original

    def written(self) -> list[ev.EventBase]:
        """Return every line of the log, corrections among them, in the order of the file."""
        return [event for event_id in self._order if (event := self.timeline.get(event_id)) is not None]

    def written_ids(self) -> list[str]:
        """Return the ids of every line of the log, in the order of the file."""
        return list(self._order)

    def entries(self) -> list[Entry]:
        """Return every entry with its amendments, in race time, including withdrawn ones."""
        if self._entries is None:
            self._entries = standing(self.written(), self.snapshot.feed.corrections)
        return self._entries

    def reported_again(self, event: ev.EventBase) -> str | None:
        """Return the id of the last table of the same kind where `event` is an earlier one, else None."""
        return reported_again(event, self.entries())

    # -- reading the line ----------------------------------------------------------------------------------

    def read(self, text: str, amending: str | None = None, as_text: bool = False) -> Draft | Order | Problem:
        """Return what entering `text` would do, without writing anything.

        Args:
            text: the entry line.
            amending: the id of the entry to replace.
            as_text: whether it is commentary, whatever it looks like.
        """
        if len(text) > ENTRY_LENGTH:  # it would be cut
            said = _("This has {n} characters, and an entry holds {limit}: make two of it.")
            return Problem(said.format(n=len(text), limit=ENTRY_LENGTH))
        event = self._standing(self.history.entry_of(amending)) if amending else None
        before = None if event is None else event.at - timedelta(milliseconds=1)
        return parse_entry(as_commentary(text) if as_text else text, self.context(before))

    def _standing(self, event_id: str) -> ev.EventBase | None:
        """Return an entry with its amendments, also when it was withdrawn."""
        return self.effective(event_id) or self.timeline.get(event_id)

    @property
    def slip(self) -> str | None:
        """The id of the entry that was just undone, which the next one of its kind corrects, or None."""
        return self.history.slip(self.now)

    def corrects(self, outcome: Draft | Order | Problem) -> str | None:
        """Return the id of the entry that was just undone, if entering `outcome` would correct it, else None."""
        before = self._standing(self.slip) if self.slip else None
        same = isinstance(outcome, Draft) and before is not None and kinds(before) == kinds(outcome.event)
        return before.id if same and before is not None else None

    def printed(self, event_id: str) -> str:
        """Return the line that enters an entry; "" where there is none."""
        event = self._standing(self.history.entry_of(event_id))
        return "" if event is None else print_entry(event, self.context(event.at))

    # -- writing -------------------------------------------------------------------------------------------

    def enter(self, draft: Draft, amending: str | None = None) -> ev.EventBase:
        """Enter a draft, or replace the entry `amending`, or the one that was just undone.

        Raises:
            LogError: it could not be written; nothing was entered.
            DeskError: this desk can only read.
        """
        slip = None if amending else self.corrects(draft)
        target = amending or slip
        if target is None:
            at = self.now if draft.at is None else min(draft.at, self.now)
            events = [
                one.event.model_copy(update={"id": event_id, "at": at})
                for one, event_id in zip((draft, *draft.more), self._next_ids(), strict=False)
            ]
        else:
            events = list(self._amendments(self.history.entry_of(target), draft, ev.RETYPED if slip else None))
        self._write(*events)
        return events[0]

    def _amendments(self, entry: str, draft: Draft, reason: str | None) -> Iterator[ev.EventBase]:
        """Yield the corrections that replace an entry with a draft, part by part."""
        now, drafts = self.now, (draft, *draft.more)
        head = self._standing(entry)
        at = draft.at or (now if head is None else head.at)
        pairs = zip_longest(self.history.parts(entry), drafts)
        for event_id, (part, new) in zip(self._next_ids(), pairs, strict=False):
            original, standing = self.timeline.get(part or ""), self._standing(part or "")
            if original is None or standing is None:
                yield new.event.model_copy(update={"id": event_id, "at": min(at, now)})
            elif new is not None:
                yield amendment(original, standing, new, event_id=event_id, at=now, reason=reason)
            elif self.effective(part) is not None:
                yield withdrawal(part, event_id=event_id, at=now, reason=reason)

    def withdraw(self, event_id: str) -> str:
        """Withdraw an entry, amended or not, or a further part of one; return it in words.

        Raises:
            LogError: it could not be written.
            DeskError: there is no such entry, or it is withdrawn already.
        """
        event = self.effective(event_id)
        if event is None:
            raise DeskError(_("That entry is withdrawn already."))
        self._withdraw(part for part in self.history.parts(event_id) if self.effective(part) is not None)
        return _("Withdrawn: {text}").format(text=self.worded(event))

    def _withdraw(self, targets: Iterable[str], reason: str | None = None) -> None:
        """Withdraw several lines as one."""
        pairs = zip(targets, self._next_ids(), strict=False)
        now = self.now
        self._write(*(withdrawal(target, event_id=line, at=now, reason=reason) for target, line in pairs))

    def undo(self) -> str:
        """Undo the last action; return it in words.

        Raises:
            LogError: it could not be written.
            DeskError: nothing is left to undo.
        """
        if not self.history.done:
            raise DeskError(_("There is nothing to undo."))
        action = self.timeline.get(self.history.done[-1])
        said = action_in_words(action, self.timeline, back=True)
        self._withdraw(self.history.lines(self.history.done[-1]), ev.UNDO)
        return _("Undone: {text}").format(text=said)

    def redo(self) -> str:
        """Redo the action that was undone last; return it in words.

        Raises:
            LogError: it could not be written.
            DeskError: nothing is left to redo.
        """
        if not self.history.undone:
            raise DeskError(_("There is nothing to redo."))
        action, withdrawal = self.history.undone[-1]
        self._withdraw(self.history.lines(withdrawal), ev.REDO)
        said = action_in_words(self.timeline.get(action), self.timeline, back=False)
        return _("Redone: {text}").format(text=said)

    def worded(self, event: ev.EventBase) -> str:
        """Return an entry in a few words, with its time."""
        return in_words(event, self.timeline)

    def set_stage(self, stage: Stage) -> None:
        """Change the header: the stage, its course and its riders, for the whole of the log.

        Raises:
            LogError: it could not be written.
            DeskError: this desk can only read.
        """
        times_set = [header.at for header in self._headers]
        times = [self.timeline.begin] if len(self.timeline) else []
        times += [time for time in (stage.start_at, self.timeline.stage.start_at) if time is not None]
        at = (
            max(times_set) if times_set else min(times, default=self.now)
        )  # the last of several at one time counts
        self._write(
            ev.Header.model_validate(
                {"kind": "header", "id": self._next_id(), "at": min(at, self.now), "stage": stage}
            )
        )

    def accept(self, event: ev.EventBase) -> bool:
        """Write an event that was posted; return False where the log has its id already.

        Raises:
            LogError: it could not be written.
            DeskError: this desk can only read.
        """
        if event.id in self.timeline:
            return False
        self._write(event)
        return True

    def take(self, events: Sequence[ev.EventBase]) -> None:
        """Add events that another program has written to the file."""
        for event in events:
            if event.id not in self.timeline:
                self._take(event)

    def take_over(self, journal: Journal) -> None:
        """Start to write a log that was only read so far."""
        self.take(journal.log.events)
        if self.timeline.stage != journal.log.stage:
            self.replace_log(journal.log.stage, journal.log.events)
        self.journal = journal

    def replace_log(self, stage: Stage, events: Iterable[ev.EventBase]) -> None:
        """Replace the log by another one, as when the file was replaced."""
        self._begin(stage, events)

    def _next_id(self) -> str:
        while (event_id := f"d{self._number:06}") in self.timeline:
            self._number += 1
        return event_id

    def _next_ids(self) -> Iterator[str]:
        """Yield the ids of the lines of one action."""
        first = self._next_id()
        return (first if number == 1 else f"{first}~{number}" for number in count(1))

    def _write(self, *events: ev.EventBase) -> None:
        """Write lines together: all of them are on disk, or none."""
        if self.journal is None:
            raise DeskError(_(READ_ONLY))
        self.journal.append(*events)
        for event in events:
            self._take(event)

    def _take(self, event: ev.EventBase) -> None:
        self.timeline.append(event)
        self._index(event)
        self._snapshot = self._entries = None
        self._note_strangers(event, {rider.key for rider in self.state.stage.riders})
        for notify in self.on_event:
            notify(event)

    # -- riders who are not on the start list ----------------------------------------------------------------

    def _note_strangers(self, event: ev.EventBase, known: set[str]) -> None:
        """Remember the riders in an entry that are not on the start list, until it is withdrawn."""
        if isinstance(event, ev.Amend | ev.Withdraw):
            root = root_of(event, self.timeline)
            standing_event = self.effective(root)
        else:
            root, standing_event = event.id, event
        found = strangers(standing_event, known) if standing_event is not None else ()
        if found or root in self._strangers:
            self._strangers[root] = found
            self._roster = None
