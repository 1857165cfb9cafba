"""A stage file on disk: a tolerant read and a durable append.

Invalid lines are reported with their numbers and skipped. A journal has one writer at a time, by a lock on the
file itself, which the system releases when the process ends. An event is on disk before `Journal.append` returns.
"""

import errno
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from tracker.race.events import EventBase
from tracker.race.logline import BadLine, dump, parse_event, parse_stage
from tracker.race.stage import Stage
from tracker.race.text import SentenceError, plain

FILE_LIMIT = 1 << 30
"""Largest stage file that is read, in bytes; a long stage with every picture has some tens of megabytes."""

LINE_LIMIT = 1 << 20
"""Longest line that is read, in bytes."""

QUOTE_LENGTH = 80
"""Maximum characters of a bad line that are shown."""


class LogError(SentenceError):
    """A stage file can't be read or written; the message is one sentence that says what to do next."""


class JournalBusy(LogError):
    """Another process is writing the journal."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A line that is not valid: it is skipped and reported, and stays in the file."""

    number: int
    """Line number, from 1."""
    reason: str
    text: str
    """The beginning of the line, safe to show."""

    def __str__(self) -> str:
        return f"line {self.number} set aside: {self.reason}"


@dataclass(frozen=True, slots=True)
class Log:
    """The content of a stage file."""

    stage: Stage
    events: list[EventBase] = field(default_factory=list)
    """In the order of the file, including those that repeat an id."""
    bad: list[SetAside] = field(default_factory=list)
    cut_short: bool = False
    """Whether the last line is incomplete, as after a crash; it is then the last of `bad`."""


def read_log(path: Path | str) -> Log:
    """Read a stage file.

    Raises:
        LogError: there is no such file, it can't be read, or no line of it is a stage header.
    """
    path = Path(path)
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise LogError(f"{path} is larger than {FILE_LIMIT >> 30} GiB: this is no stage file.")
        return parse_log(path.read_bytes(), str(path))
    except OSError as error:
        raise LogError(_why(path, error)) from None


def parse_log(data: bytes, name: str) -> Log:
    """Return the log in the bytes of a stage file; `name` is its name in messages.

    Raises:
        LogError: no line of it is a stage header.
    """
    if not data.strip():
        raise LogError(f"{name} is empty: a stage file begins with a line about the stage.")
    if b"\0" in data[:4096]:
        raise LogError(f"{name} is binary data, not a stage file.")
    lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    stage: Stage | None = None
    first_error = ""
    events: list[EventBase] = []
    bad: list[SetAside] = []
    for number, raw in enumerate(lines, 1):
        line = raw.strip()
        if not line:
            continue
        try:
            if len(line) > LINE_LIMIT:
                raise BadLine(f"it is longer than {LINE_LIMIT >> 20} MiB")
            if b'"stage"' in line and (header := _header_in(line, stage)) is not None:
                if stage is not None and header != stage:
                    raise BadLine("it is a second header, and another one")
                stage = header
            else:
                events.append(parse_event(line))
        except BadLine as error:
            reason = str(error)
            if number == len(lines):
                reason = "it is cut short" if reason == "it is not JSON" else reason
            first_error = first_error or reason
            bad.append(SetAside(number, reason, plain(line[:400].decode(errors="replace"), QUOTE_LENGTH)))
    if stage is None:
        why = f" ({first_error})" if first_error else ""
        raise LogError(f"{name} is not a stage file: its first line must describe the stage{why}.")
    cut_short = bool(bad) and bad[-1].number == len(lines)
    return Log(stage, events, bad, cut_short)


def _header_in(line: bytes, known: Stage | None) -> Stage | None:
    """Return the header in a line, or None where it is an event that only mentions a stage.

    Raises:
        BadLine: there is no header yet, and this line is not a valid one.
    """
    try:
        return parse_stage(line)
    except BadLine:
        if known is None:
            raise
        return None


class Journal:
    """A stage file open for appending, by this process alone."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over an open, locked file; use `open` or `create`."""
        self.path = path
        self._descriptor = descriptor
        self.log = read_log(path)
        self._size = os.fstat(descriptor).st_size
        if self._size and os.pread(descriptor, 1, self._size - 1) != b"\n":
            self._write(b"\n")  # so that a line cut off by a crash stays a line of its own

    @classmethod
    def create(cls, path: Path | str, stage: Stage) -> Self:
        """Create a new journal with this header, and open it.

        Raises:
            LogError: the file exists already, or can't be written.
        """
        path = Path(path)
        if path.exists() and path.stat().st_size:
            raise LogError(f"{path} is there already: open it, or name another file.")
        draft = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            with draft.open("xb") as file:
                file.write(dump(stage).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)  # completely or not at all, even after a power failure
            _sync_folder(path.parent)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise LogError(_why(path, error)) from None
        return cls.open(path)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open an existing journal, and lock it.

        Raises:
            JournalBusy: another process is writing it.
            LogError: the file can't be opened for writing, or is not a stage file.
        """
        import portalocker  # only writers need it

        path = Path(path)
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_APPEND | getattr(os, "O_CLOEXEC", 0))
        except OSError as error:
            raise LogError(_why(path, error)) from None
        try:
            portalocker.lock(descriptor, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
            return cls(path, descriptor)
        except portalocker.LockException:
            os.close(descriptor)
            raise JournalBusy(f"{path} is open at another desk: here it can only be read.") from None
        except BaseException:
            os.close(descriptor)
            raise

    def append(self, *events: EventBase, sync: bool = True) -> None:
        """Write events, all or none; with `sync`, they are on disk when this returns.

        Raises:
            LogError: they are not written: the disk is full, or the file was deleted or changed by another
                program.
        """
        self.append_lines((dump(event) for event in events), sync=sync)

    def append_lines(self, lines: Iterable[str], *, sync: bool = True) -> None:
        """Write lines that `dump` made, as `append` does.

        Raises:
            LogError: as for `append`.
        """
        self._check_unchanged()
        self._write("".join(line + "\n" for line in lines).encode(errors="replace"), sync)

    def _check_unchanged(self) -> None:
        try:
            ours, named = os.fstat(self._descriptor), self.path.stat()
        except OSError as error:
            raise LogError(_why(self.path, error)) from None
        if (ours.st_ino, ours.st_dev) != (named.st_ino, named.st_dev) or ours.st_size != self._size:
            raise LogError(f"{self.path} was changed by another program: close and open it again to go on.")

    def _write(self, data: bytes, sync: bool = True) -> None:
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(self._descriptor, left) :]
            if sync:
                os.fsync(self._descriptor)
        except OSError as error:
            os.ftruncate(self._descriptor, self._size)  # no half a line
            raise LogError(_why(self.path, error)) from None
        self._size += len(data)

    def close(self) -> None:
        """Close the file and release its lock; closing twice does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # other systems can't sync a folder
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _why(path: Path, error: OSError) -> str:
    """Return a system error on a file in a sentence for the user."""
    sentences = {
        errno.ENOENT: f"There is no file {path}: check its name and folder.",
        errno.EISDIR: f"{path} is a folder: name a stage file in it.",
        errno.EACCES: f"{path} may not be opened by you: change its permissions, or choose another file.",
        errno.EPERM: f"{path} may not be changed: choose another file.",
        errno.EROFS: f"{path} is on a disk that can't be written: choose another folder.",
        errno.ENOSPC: f"The disk is full, so {path} was not written: make room and try again.",
        errno.EDQUOT: f"Your quota on the disk is used up, so {path} was not written: make room and try again.",
        errno.EFBIG: f"{path} has reached the largest size allowed: nothing was written.",
        errno.ENOTDIR: f"{path} names a folder that is a file: check its name.",
        errno.ENAMETOOLONG: f"The name {plain(str(path), QUOTE_LENGTH)} is too long for a file.",
    }
    return sentences.get(error.errno or 0, f"{path} can't be used: {error.strerror or error}.")
