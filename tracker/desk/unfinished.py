"""What was typed at the desk and is not entered yet, kept in a file beside the journal.

It outlives a desk that was left, hung up or killed, and is offered again by the next one on the same file.
"""

import os
from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, Field, PrivateAttr

from tracker.race.language import _

SUFFIX = ".draft"
"""What is added to the name of the journal."""

FILE_LIMIT = 16 << 20
"""Largest file that is read, in bytes: a start list and whatever was pasted are far smaller."""

Waiting = tuple[str, str | None]
"""A line that could not be entered, and the id of the entry that it is to replace."""


class Unfinished(BaseModel):
    """What is not entered yet."""

    line: str = ""
    """What stands in the line."""
    amending: str | None = None
    """The id of the entry that the line is to replace."""
    waiting: list[Waiting] = []
    """Lines that could not be entered, the first typed first."""
    pasted: str = ""
    """A pasted text that it was not decided about."""
    setup: dict[str, str] = {}
    """The fields of a set-up that is not done."""
    is_due: bool = Field(default=False, exclude=True)
    """Whether it will be saved soon."""
    is_complained_of: bool = Field(default=False, exclude=True)
    """Whether it was said that it can't be kept."""
    _path: Path = PrivateAttr()
    _on_disk: bytes = b""

    @classmethod
    def beside(cls, journal: Path) -> "Unfinished":
        """Return what was left unfinished at a journal, nothing if the file can't be made sense of."""
        path, body, kept = journal.with_name(journal.name + SUFFIX), b"", cls()
        with suppress(OSError, ValueError):  # nothing was left; or the file is some other program's
            if path.stat().st_size <= FILE_LIMIT:
                body = path.read_bytes()
                kept = cls.model_validate_json(body)
        kept.is_due = kept.is_complained_of = False
        kept._path, kept._on_disk = path, body
        return kept

    def save(self) -> str:
        """Keep it as it is now, whole or not at all; the file goes when nothing is unfinished.

        Not synced to the disk: it is written while somebody types, and outlives the program without that.

        Returns:
            Why it could not be kept, "" if it was.
        """
        body = self.model_dump_json(exclude_defaults=True).encode()
        body = b"" if body == b"{}" else body
        if body == self._on_disk:
            return ""
        new = self._path.with_name(f".{self._path.name}.{os.getpid()}.new")
        try:
            if body:
                new.write_bytes(body)
                new.replace(self._path)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            with suppress(OSError):
                new.unlink(missing_ok=True)
            said = _("What is not entered yet can't be kept in {path}: {why}.")
            return said.format(path=self._path, why=error.strerror or error)
        self._on_disk = body
        return ""
