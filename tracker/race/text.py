"""Makes text from outside safe for a terminal, once, where it enters the program.

Everything from a file, a network or a keyboard passes through `plain` (usually via the `Name`, `Line` and `Prose`
types) before any other part of the program sees it.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator

NAME_LENGTH = 120
"""Longest name of a rider, team, group or place, in characters."""

PROSE_LENGTH = 4000
"""Longest commentary text, in characters."""

# Whole terminal sequences are removed, so that no residue like "[31m" is left:
# OSC/DCS/APC/PM/SOS up to their terminator, CSI, then two-character escapes.
_ESCAPES = re.compile(
    r"(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    r"|\x1b[ -/]*[0-~]?"
)
_SPACES = re.compile(r"[\s\u2028\u2029\u3164\u115f\u1160\uffa0\u2800]+")
_MARK_RUN = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{2})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
# Printable, but to be checked: marks, variation selectors, flags, letters that show nothing.
_SUSPECT = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u115f\u1160\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u2800\u3164"
    "\ufe00-\ufe2f\uffa0\U0001f1e6-\U0001f1ff]"
)
_DROPPED = {"Cc", "Cf", "Cs", "Cn", "Co"}
_REGIONAL_A = 0x1F1E6


def plain(text: str, limit: int = PROSE_LENGTH) -> str:
    """Return `text` as one line that is safe to put on any terminal.

    Escape sequences, control characters, bidirectional overrides, zero-width, private and unassigned characters
    are removed; white space becomes single spaces; flags become their two letters, since terminals disagree on a
    flag's width; runs of combining marks are cut to two; a text of more than `limit` characters is cut and ends in
    an ellipsis. Markup is kept, as it is ordinary text.
    """
    if (
        len(text) <= limit
        and text.isprintable()
        and (text.isascii() or (not _SUSPECT.search(text) and unicodedata.is_normalized("NFC", text)))
    ):
        return " ".join(text.split()) if "  " in text else text.strip()
    # Characters beyond a hundred times the limit can't be kept, and would only cost time.
    text = _ESCAPES.sub("", text[: limit * 8])
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    if not text.isascii():
        text = "".join(map(_safe_character, text))
        text = _MARK_RUN.sub(r"\1", text)
    elif not text.isprintable():
        text = "".join(character for character in text if character.isprintable())
    if len(text) > limit:
        text = text[: limit - 1].rstrip() + "…"
    return " ".join(text.split())  # a removed character may have been between two spaces


@lru_cache(maxsize=4096)
def _safe_character(character: str) -> str:
    if unicodedata.category(character) in _DROPPED or 0xFE00 <= ord(character) <= 0xFE0F:
        return ""
    if 0 <= ord(character) - _REGIONAL_A < 26:
        return chr(ord("A") + ord(character) - _REGIONAL_A)
    return character


class SentenceError(Exception):
    """An action failed; the message is one sentence for the user, with plain text even where it quotes."""

    def __init__(self, sentence: str) -> None:
        """Give the reason in one sentence."""
        super().__init__(plain(sentence))


def _plain_name(text: str) -> str:
    return plain(text, NAME_LENGTH)


def _named(text: str) -> str:
    name = plain(text, NAME_LENGTH)
    if not name:
        raise ValueError("must have at least one visible character")
    return name


_APART = {code: " " for code in range(128) if not chr(code).isalnum()}
"""Characters that are neither letters nor digits separate words."""


@lru_cache(maxsize=16384)
def fold_name(text: str) -> str:
    """Return `text` for comparing names: no accents, no case, only letters, digits and single spaces.

    >>> fold_name("Délio  FERNÁNDEZ")
    'delio fernandez'
    """
    return " ".join(unaccented(text).lower().translate(_APART).split())


def unaccented(text: str) -> str:
    """Return `text` in ASCII letters with their case: without accents, other alphabets transliterated."""
    if not text.isascii():
        text = "".join(
            letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
        )
    if not text.isascii():  # letters without a separable accent: ø, ł, ß, other alphabets
        from anyascii import anyascii

        text = anyascii(text)
    return text


Line = Annotated[str, AfterValidator(_plain_name)]
"""A short text from outside, which may be empty."""

Name = Annotated[str, AfterValidator(_named)]
"""A short text from outside with at least one visible character."""

Prose = Annotated[str, AfterValidator(plain)]
"""A text from outside of up to `PROSE_LENGTH` characters."""
