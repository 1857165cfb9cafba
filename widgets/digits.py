"""Figures and words three rows high, for what should be seen first."""

from typing import Final

from tracker.race.text import unaccented
from widgets.cells import Row

_GLYPHS: Final[dict[str, tuple[str, str, str]]] = {
    "0": ("█▀█", "█ █", "▀▀▀"),
    "1": ("▀█ ", " █ ", "▀▀▀"),
    "2": ("▀▀█", "█▀▀", "▀▀▀"),
    "3": ("▀▀█", " ▀█", "▀▀▀"),
    "4": ("█ █", "▀▀█", "  ▀"),
    "5": ("█▀▀", "▀▀█", "▀▀▀"),
    "6": ("█▀▀", "█▀█", "▀▀▀"),
    "7": ("▀▀█", "  █", "  ▀"),
    "8": ("█▀█", "█▀█", "▀▀▀"),
    "9": ("█▀█", "▀▀█", "▀▀▀"),
    ":": ("▄", "▄", " "),
    ".": (" ", " ", "▀"),
    ",": ("  ", "  ", "▄▀"),
    "<": (" ▄▀", "▀▄ ", "  ▀"),
    ">": ("▀▄ ", " ▄▀", "▀  "),
    "~": ("    ", "▄▀▄▀", "    "),
    "–": ("   ", "▀▀▀", "   "),
    "A": ("█▀█", "█▀█", "▀ ▀"),
    "B": ("█▀▄", "█▀▄", "▀▀ "),
    "C": ("█▀▀", "█  ", "▀▀▀"),
    "D": ("█▀▄", "█ █", "▀▀ "),
    "E": ("█▀▀", "█▀ ", "▀▀▀"),
    "F": ("█▀▀", "█▀ ", "▀  "),
    "G": ("█▀▀", "█ █", "▀▀▀"),
    "H": ("█ █", "█▀█", "▀ ▀"),
    "I": ("█", "█", "▀"),
    "J": ("  █", "▄ █", "▀▀▀"),
    "K": ("█ █", "█▀▄", "▀ ▀"),
    "L": ("█  ", "█  ", "▀▀▀"),
    "M": ("█▄ ▄█", "█ ▀ █", "▀   ▀"),
    "N": ("█▄ █", "█ ▀█", "▀  ▀"),
    "O": ("█▀█", "█ █", "▀▀▀"),
    "P": ("█▀█", "█▀▀", "▀  "),
    "Q": ("█▀█", "█▄█", "  ▀"),
    "R": ("█▀█", "█▀▄", "▀ ▀"),
    "S": ("█▀▀", "▀▀█", "▀▀▀"),
    "T": ("▀█▀", " █ ", " ▀ "),
    "U": ("█ █", "█ █", "▀▀▀"),
    "V": ("█ █", "█ █", " ▀ "),
    "W": ("█   █", "█▄▀▄█", "▀   ▀"),
    "X": ("█ █", "▄▀▄", "▀ ▀"),
    "Y": ("█ █", " █ ", " ▀ "),
    "Z": ("▀▀█", "▄▀ ", "▀▀▀"),
    "-": ("   ", "▀▀ ", "   "),
    "'": ("█", " ", " "),
    " ": ("  ", "  ", "  "),
}


def big(figure: str, ink: str) -> list[Row]:
    """Return a figure of digits, capitals and `: . , < > ~ – - '` as three rows of equal width.

    Raises:
        KeyError: a character has no glyph.
    """
    glyphs = [_GLYPHS[character] for character in figure]
    return [((" ".join(glyph[row] for glyph in glyphs), ink),) for row in range(3)]


def big_width(figure: str) -> int:
    """Return the width of `big(figure, …)` in cells."""
    return sum(len(_GLYPHS[character][0]) + 1 for character in figure) - 1 if figure else 0


def in_capitals(word: str) -> str | None:
    """Return a word in capitals without accents; None where a character has no glyph."""
    word = unaccented(word).upper()
    return word if word and all(letter in _GLYPHS for letter in word) else None
