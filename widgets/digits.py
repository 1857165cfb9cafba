"""Figures three rows high, for what the eye should find first."""

from typing import Final

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
}


def big(figure: str, ink: str) -> list[Row]:
    """Return a figure of digits and `: . , < > ~ –` as three rows of equal width.

    Raises:
        KeyError: a character has no glyph.
    """
    glyphs = [_GLYPHS[character] for character in figure]
    return [((" ".join(glyph[row] for glyph in glyphs), ink),) for row in range(3)]


def big_width(figure: str) -> int:
    """Return the cells that `big(figure, …)` takes."""
    return sum(len(_GLYPHS[character][0]) + 1 for character in figure) - 1 if figure else 0
