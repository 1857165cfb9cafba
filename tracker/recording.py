"""Keeps what is followed: a stage file that grows while the stage is watched."""

import asyncio
import re
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path

from feeds.base import FeedItem
from tracker.journal import Journal, JournalBusy, LogError
from tracker.race.events import EventBase
from tracker.race.stage import Stage

WRITE_EVERY_S = 0.5
"""Seconds within which an event is in the file."""

WRITE_AT_ONCE = 500
"""Events that are written at once at most."""

FILES = 100
"""Recordings of one stage that get a name of their own."""


class Recorder:
    """Writes what a source yields.

    A log that is followed again goes on in its file. Another log of the same stage gets a file of its own.
    Whatever goes wrong with the file is said once and does not stop the following.
    """

    def __init__(self, folder: Path, say: Callable[[str], None], file: Path | None = None) -> None:
        """Record into a folder, under the stage's id, or into one file.

        Args:
            folder: where recordings are kept; made when needed.
            say: is told in a sentence what goes wrong.
            file: the file, where the user named one.
        """
        self._folder = folder
        self._file = file
        self._say = say
        self._journal: Journal | None = None
        self._known: set[str] = set()
        self._waiting: list[EventBase] = []
        self._timer: asyncio.TimerHandle | None = None

    @property
    def path(self) -> Path | None:
        """The file that is written, once there is one."""
        return self._journal.path if self._journal is not None else None

    async def record(self, items: AsyncGenerator[FeedItem, None]) -> AsyncGenerator[FeedItem, None]:
        """Yield the items on, writing the stage and the events among them."""
        try:
            async with aclosing(items):
                async for item in items:
                    if isinstance(item, Stage):
                        await asyncio.to_thread(self._open, item)
                    elif isinstance(item, EventBase):
                        self._take(item)
                    yield item
        finally:
            self.close()

    def close(self) -> None:
        """Write what waits, and let go of the file."""
        self._write()
        if self._journal is not None:
            self._journal.close()

    def _open(self, stage: Stage) -> None:
        again = self._journal is not None
        self.close()
        self._journal, self._known = None, set()
        try:
            self._journal = self._journal_for(stage, again)
            self._known = {event.id for event in self._journal.log.events}
        except (LogError, OSError) as error:
            self._say(f"It is not recorded: {error}")

    def _journal_for(self, stage: Stage, again: bool) -> Journal:
        if self._file is not None:
            return _go_on(self._file, stage) or Journal.create(self._file, stage)
        self._folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, FILES):
            path = self._folder / f"{file_name(stage.id)}{f'-{number}' if number > 1 else ''}.jsonl"
            if again and path.exists():
                continue  # the source began another log, which is not to be mixed with the one before
            try:
                journal = _go_on(path, stage)
            except JournalBusy:
                raise LogError("another follower records this stage already.") from None
            except LogError:
                continue  # whatever that file is, it is left as it is
            if journal is not None:
                return journal
            if not path.exists():
                return Journal.create(path, stage)
        raise LogError(f"there are {FILES} recordings of this stage in {self._folder}: remove some.")

    def _take(self, event: EventBase) -> None:
        if self._journal is None or event.id in self._known:
            return
        self._known.add(event.id)
        self._waiting.append(event)
        if len(self._waiting) >= WRITE_AT_ONCE:
            self._write()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(WRITE_EVERY_S, self._write)

    def _write(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, []
        if self._journal is None or not waiting:
            return
        try:
            self._journal.append(*waiting, sync=False)
        except LogError as error:
            self._journal.close()
            self._journal = None
            self._say(f"The recording stopped: {error}")


def file_name(stage_id: str) -> str:
    """Return a stage's id as the name of a file, whatever a source put into it."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", stage_id).strip("-._")[:80]
    return name or "stage"


def _go_on(path: Path, stage: Stage) -> Journal | None:
    """Return the journal of a file that holds this log, or None when there is no such file.

    Raises:
        LogError: the file can't be used, or holds something else.
    """
    if not path.exists():
        return None
    journal = Journal.open(path)
    if journal.log.stage == stage:
        return journal
    journal.close()
    if path.stat().st_size:
        raise LogError(f"{path} holds another stage: name another file.")
    return None
