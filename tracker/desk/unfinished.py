"""Unfinished entries at the desk, kept in a file beside the journal.

They survive when the desk is closed, hung up or killed, and the next desk on the same file offers them again.
"""

import os
from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, Field, PrivateAttr

from tracker.race.language import _

SUFFIX = ".draft"
"""The suffix added to the name of the journal."""

FILE_LIMIT = 16 << 20
"""Largest file that is read, in bytes; a start list and a pasted text are far smaller."""

Waiting = tuple[str, str | None]
"""A line that could not be entered, and the id of the entry to replace."""


class Unfinished(BaseModel):
    """The texts that are not entered yet."""

    line: str = ""
    """The text in the entry line."""
    amending: str | None = None
    """The id of the entry that the line replaces."""
    waiting: list[Waiting] = []
    """Lines that could not be entered, the oldest first."""
    pasted: str = ""
    """A pasted text whose use is not decided yet."""
    setup: dict[str, str] = {}
    """The fields of an unfinished set-up."""
    is_due: bool = Field(default=False, exclude=True)
    """Whether a save is scheduled."""
    is_complained_of: bool = Field(default=False, exclude=True)
    """Whether the failure to save was reported."""
    _path: Path = PrivateAttr()
    _on_disk: bytes = b""

    @classmethod
    def beside(cls, journal: Path) -> "Unfinished":
        """Return what was left unfinished at a journal; empty where the file can't be read."""
        path, body, kept = journal.with_name(journal.name + SUFFIX), b"", cls()
        with suppress(OSError, ValueError):  # there is no file, or another program's
            if path.stat().st_size <= FILE_LIMIT:
                body = path.read_bytes()
                kept = cls.model_validate_json(body)
        kept.is_due = kept.is_complained_of = False
        kept._path, kept._on_disk = path, body
        return kept

    def save(self) -> str:
        """Save it completely or not at all; the file is deleted when nothing is unfinished.

        It is not synced to the disk, since it is written during typing, and survives the program without that.

        Returns:
            The reason why it could not be saved, or "".
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
