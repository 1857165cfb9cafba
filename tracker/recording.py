"""Records a followed source in a stage file, which grows while the stage is watched."""

import asyncio
import re
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from feeds.base import FeedItem
from tracker.journal import Journal, JournalBusy, LogError
from tracker.race.events import EventBase, Header
from tracker.race.language import _, ngettext
from tracker.race.logline import dump
from tracker.race.stage import Stage

WRITE_EVERY_S = 0.5
"""Maximum seconds until an event is in the file."""

WRITE_AT_ONCE = 500
"""Maximum number of events per write."""

RETRY_S = 5.0
"""Seconds until a file that could not be written is tried again; doubled each time."""

MOST_RETRY_S = 60.0
"""Longest wait between two tries, in seconds."""

FILES = 100
"""Maximum number of recordings of one stage."""


class Recorder:
    """Writes the items of a source.

    A log that is followed again is continued in its file. Another log of the same stage gets a file of its own,
    unless the user named the file. A problem with the file does not stop the following: it is reported once, and
    the events wait until the file can be written again.
    """

    def __init__(self, folder: Path, say: Callable[[str], None], file: Path | None = None) -> None:
        """Record into a folder, under the stage's id, or into one file.

        Args:
            folder: the folder of recordings, which is created when needed.
            say: takes a sentence on a problem, and on its end.
            file: the file, where the user named one.
        """
        self._folder = folder
        self._file = file
        self._say = say
        self._stage: Stage | None = None
        self._journal: Journal | None = None
        self._path: Path | None = None
        self._log: list[EventBase] = []
        self._known: set[str] = set()
        self._waiting: list[EventBase] = []
        self._timer: asyncio.TimerHandle | None = None
        self._trouble = ""
        self._retry_s = RETRY_S

    @property
    def path(self) -> Path | None:
        """The file of the recording, or None until there is one."""
        return self._path

    def how_it_goes(self) -> str:
        """Return the status of the recording in words: the file, or why it can't be written."""
        if self._trouble:
            return f"{self._trouble} ({len(self._waiting)} events wait)"
        return str(self._path) if self._path is not None else "begins with the first word of the source"

    async def record(self, items: AsyncGenerator[FeedItem, None]) -> AsyncGenerator[FeedItem, None]:
        """Yield the items, and write the stage and the events among them."""
        try:
            async with aclosing(items):
                async for item in items:
                    if isinstance(item, Stage):
                        await asyncio.to_thread(self._begin, item)
                        self._write_later()
                    elif isinstance(item, EventBase):
                        self._take(item)
                    yield item
        finally:
            self.close()

    def close(self) -> None:
        """Write the waiting events, and close the file."""
        self._stop_timer()
        self._try_to_write()
        if self._waiting:
            self._say(
                ngettext(
                    "{n} event is not in the recording.",
                    "{n} events are not in the recording.",
                    len(self._waiting),
                ).format(n=len(self._waiting))
            )
            self._waiting = []
        if self._journal is not None:
            self._journal.close()
        self._journal, self._stage = None, None

    def _begin(self, stage: Stage) -> None:
        """Start the recording of a log; a file that can't be opened is tried again later."""
        again = self._path is not None
        self.close()
        self._stage, self._log, self._known, self._path, self._trouble = stage, [], set(), None, ""
        try:
            self._opened(self._journal_for(stage, again))
        except (LogError, OSError) as error:
            self._failed(error)

    def _opened(self, journal: Journal) -> None:
        """Use a journal, and determine which events it lacks."""
        has = {event.id for event in journal.log.events}
        self._waiting = [event for event in self._log if event.id not in has]
        if self._stage is not None and (header := self._other_header(journal, self._stage)) is not None:
            self._waiting.insert(0, header)
        self._log = [*journal.log.events, *self._waiting]
        self._known |= has
        self._journal, self._path = journal, journal.path

    @staticmethod
    def _other_header(journal: Journal, stage: Stage) -> Header | None:
        """Return the header event for a file whose header differs from the source's, or None."""
        headers = [event.stage for event in journal.log.events if isinstance(event, Header)]
        if stage in (journal.log.stage, *headers):
            return None  # the source began with this header before
        newest = max((event.at for event in journal.log.events), default=datetime.now(UTC))
        at = newest if stage.start_at is None else min(stage.start_at, newest)
        digest = blake2b(dump(stage).encode(errors="replace"), digest_size=6).hexdigest()
        return Header(id=f"header-{len(headers) + 1}-{digest}", at=at, stage=stage)

    def _journal_for(self, stage: Stage, again: bool) -> Journal:
        if self._file is not None:
            return _go_on(self._file, stage, alike=True) or _create(self._file, stage)
        for number in range(1, FILES):
            path = self._folder / f"{file_name(stage.id)}{f'-{number}' if number > 1 else ''}.jsonl"
            if again and path.exists():
                continue  # the source began another log, which must not be mixed with the one before
            try:
                journal = _go_on(path, stage)
            except JournalBusy:
                raise LogError("another follower records this stage already.") from None
            except LogError:
                continue  # another file, which is left unchanged
            if journal is not None:
                return journal
            if not path.exists():
                return _create(path, stage)
        raise LogError(f"there are {FILES} recordings of this stage in {self._folder}: remove some.")

    def _take(self, event: EventBase) -> None:
        if self._stage is None or event.id in self._known:
            return
        self._known.add(event.id)
        self._log.append(event)
        self._waiting.append(event)
        if len(self._waiting) >= WRITE_AT_ONCE and not self._trouble:
            self._write()
        else:
            self._write_later()

    def _write_later(self) -> None:
        if self._timer is None and (self._waiting or self._trouble):
            after_s = self._retry_s if self._trouble else WRITE_EVERY_S
            self._timer = asyncio.get_running_loop().call_later(after_s, self._write)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _write(self) -> None:
        self._stop_timer()
        self._try_to_write()
        self._write_later()

    def _try_to_write(self) -> None:
        """Write the waiting events; open the file again where it was removed or changed meanwhile."""
        if self._stage is None or not (self._waiting or self._trouble):
            return
        try:
            self._append()
        except (LogError, OSError):
            self._let_go()
            try:
                self._append()
            except (LogError, OSError) as error:
                self._let_go()
                self._failed(error)
                return
            if not self._trouble:
                self._say(
                    _("{path} was removed or changed by another program: it is whole again.").format(
                        path=self._path
                    )
                )
        if self._trouble:
            self._trouble, self._retry_s = "", RETRY_S
            self._say(_("It is recorded in {path} again, and nothing is missing.").format(path=self._path))

    def _append(self) -> None:
        if self._journal is None and self._stage is not None:
            path, stage = self._path, self._stage
            known = path is not None and (_go_on(path, stage, alike=True) or _create(path, stage))
            self._opened(known or self._journal_for(stage, again=False))
        if self._journal is not None and self._waiting:
            self._journal.append(*self._waiting, sync=False)
            self._waiting = []

    def _let_go(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _failed(self, error: Exception) -> None:
        """Remember an error, and report it unless that was done."""
        what = _("It is not recorded") if self._path is None else _("The recording stopped")
        why = f"{error.filename}: {error.strerror}." if isinstance(error, OSError) else str(error)
        if not self._trouble:
            self._say(_("{what}: {why} It is tried again until it works.").format(what=what, why=why))
        else:
            self._retry_s = min(2 * self._retry_s, MOST_RETRY_S)
        self._trouble = f"{what}: {why}"


def file_name(stage_id: str) -> str:
    """Return a stage's id as a safe file name."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", stage_id).strip("-._")[:80]
    return name or "stage"


def _create(path: Path, stage: Stage) -> Journal:
    path.parent.mkdir(parents=True, exist_ok=True)
    return Journal.create(path, stage)


def _go_on(path: Path, stage: Stage, *, alike: bool = False) -> Journal | None:
    """Return the journal of a file with this log, or None where the file does not exist.

    Args:
        path: the file.
        stage: the header of the log.
        alike: whether a different header of the same stage is accepted.

    Raises:
        LogError: the file can't be used, or contains something else.
    """
    if not path.exists() or not path.stat().st_size:
        return None
    journal = Journal.open(path)
    held = journal.log.stage
    if held == stage or (alike and _which(held) == _which(stage)):
        return journal
    journal.close()
    raise LogError(f"{path} holds another stage: name another file.")


def _which(stage: Stage) -> tuple[object, ...]:
    return stage.id, stage.race, stage.year, stage.number
