"""Reads a stage file while another program writes it."""

from dataclasses import dataclass
from pathlib import Path

from feeds.base import Rejected
from tracker.race.events import EventBase
from tracker.race.logline import BadLine, parse_event, parse_stage
from tracker.race.stage import Stage
from tracker.race.text import plain

AT_ONCE = 256 * 1024
"""Bytes that are read at once, so that a long file does not block everything else."""

LINE_LIMIT = 1 << 20
"""Longest line that is read, in bytes."""


@dataclass(frozen=True, slots=True)
class TailedEvent:
    """An event and its line."""

    event: EventBase
    line: bytes


class Tail:
    """A stage file that grows.

    Attributes:
        path: the file.
        at_end: whether the last call of `read` reached the end of the file.
    """

    def __init__(self, path: Path) -> None:
        """Start at the beginning of a file, which need not exist yet."""
        self.path = path
        self.at_end = False
        self._begin(0)

    def _begin(self, inode: int) -> None:
        self._inode = inode
        self._offset = 0
        self._size = -1
        self._has_header = False

    def read(self) -> list[Stage | TailedEvent | Rejected]:
        """Return what was added since the last call; a header means that the file was replaced.

        An incomplete last line is left for later, unless it is a valid event already.

        Raises:
            OSError: the file does not exist, or can't be read.
        """
        found = self.path.stat()
        if found.st_ino != self._inode or found.st_size < self._offset:
            self._begin(found.st_ino)
        if found.st_size == self._size and self.at_end:
            return []
        self._size = found.st_size
        with self.path.open("rb") as file:
            file.seek(self._offset)
            data = file.read(AT_ONCE)
            while data and b"\n" not in data and len(data) <= LINE_LIMIT and (more := file.read(AT_ONCE)):
                data += more
        whole, newline, rest = data.rpartition(b"\n")
        self.at_end = self._offset + len(data) >= self._size
        self._offset += len(whole) + len(newline)
        items: list[Stage | TailedEvent | Rejected] = []
        for line in whole.split(b"\n"):
            self._take(line.strip(), items)
        if self.at_end and rest.strip() and self._is_event(rest):
            self._take(rest.strip(), items)
        elif len(rest) > LINE_LIMIT:
            self._offset += len(rest)
            items.append(Rejected("it is longer than 1 MiB", plain(rest[:400].decode(errors="replace"), 80)))
        return items

    def _is_event(self, line: bytes) -> bool:
        try:
            parse_event(line)
        except BadLine:
            return False
        return self._has_header

    def _take(self, line: bytes, items: list[Stage | TailedEvent | Rejected]) -> None:
        if not line:
            return
        try:
            if not self._has_header and b'"stage"' in line:
                items.append(parse_stage(line.removeprefix(b"\xef\xbb\xbf")))
                self._has_header = True
            else:
                items.append(TailedEvent(parse_event(line), line))
        except BadLine as error:
            items.append(Rejected(str(error), plain(line[:400].decode(errors="replace"), 80)))
