"""Inks: every colour and weight that a pane draws with, each from a variable of the theme.

A pane never names a colour. It names an ink, and the ink takes its colour from a theme variable, so any theme,
light or dark, and NO_COLOR serve. An ink only helps: what it says is also said by a symbol or a word.

Inks are no component classes: two dozen of them in each of seven panes would double the time in which Textual
applies its style sheet, which is a good part of the time to the first paint.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rich.style import Style
from textual.color import Color
from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Ink:
    """One way to draw a text."""

    color: str = "foreground"
    """A theme variable; "auto" is whatever reads best on the ground."""
    strength: float = 1.0
    """How much of the colour there is over the ground, 0 to 1."""
    bold: bool = False
    italic: bool = False
    ground: str | None = None
    """The theme variable of a ground of its own; None takes the pane's."""
    ground_strength: float = 1.0


INKS: Final[dict[str, Ink]] = {
    # text by weight
    "text": Ink(),
    "strong": Ink(bold=True),
    "soft": Ink(strength=0.72),
    "doubt": Ink(strength=0.72, italic=True),
    "faint": Ink(strength=0.38),
    # the road, front to back
    "lead": Ink("text-warning"),
    "lead-strong": Ink("text-warning", bold=True),
    "chase": Ink("text-accent"),
    "chase-strong": Ink("text-accent", bold=True),
    "pack": Ink("text-primary"),
    "pack-strong": Ink("text-primary", bold=True),
    "back": Ink(strength=0.64),
    # who is followed, wherever they are named
    "followed": Ink("text-success", bold=True),
    # good and bad, by the one who is away
    "up": Ink("text-success"),
    "up-strong": Ink("text-success", bold=True),
    "down": Ink("text-error"),
    "down-strong": Ink("text-error", bold=True),
    # the course
    "ridden": Ink(strength=0.24),
    "flat": Ink("success", strength=0.5),
    "easy": Ink("text-success"),
    "steep": Ink("text-accent"),
    "hard": Ink("text-error"),
    # the transport
    "badge-go": Ink("auto", 0.95, bold=True, ground="success"),
    "badge-hold": Ink("auto", 0.95, bold=True, ground="warning"),
    "badge-live": Ink("auto", 0.95, bold=True, ground="error"),
    "badge-rest": Ink(bold=True, ground="foreground", ground_strength=0.18),
}
"""What each ink is."""


def ink_style(ink: Ink, variables: Mapping[str, str], ground: Color) -> Style:
    """Return how an ink is drawn on a ground.

    Args:
        ink: what to draw with.
        variables: the theme's colours by name, as `App.get_css_variables` has them.
        ground: the background of the pane; where it is the terminal's own, whose colours can't be mixed, a weak
            ink is dim instead.
    """
    mixes = ground.ansi is None
    if ink.ground is not None and mixes:
        ground = ground.blend(Color.parse(variables[ink.ground]), ink.ground_strength, alpha=1)
    named = variables.get(ink.color, "auto")
    color = ground.get_contrast_text(1) if named.startswith("auto") else Color.parse(named)
    dim = False
    if color.ansi is None and mixes:
        color = ground.blend(color, ink.strength, alpha=1)
    else:
        dim = ink.strength < 0.9
    return Style(
        color=color.rich_color,
        bgcolor=ground.rich_color,
        bold=ink.bold or None,
        italic=ink.italic or None,
        dim=dim or None,
        reverse=(ink.ground is not None and not mixes) or None,
    )


ARDOISE_DARK: Final = Theme(
    name="ardoise-dark",
    dark=True,
    primary="#5aa9f8",
    secondary="#a9b8c9",
    warning="#ffd60a",
    error="#ff6f61",
    success="#7ddb8a",
    accent="#ffab4a",
    foreground="#e4e7eb",
    background="#12151a",
    surface="#181c23",
    panel="#1d232c",
    variables={
        "text-primary": "#6fb5ff",
        "text-secondary": "#b4c2d1",
        "text-warning": "#ffd60a",
        "text-error": "#ff7c6f",
        "text-success": "#86e094",
        "text-accent": "#ffb053",
        "border": "#5aa9f8",
        "footer-key-foreground": "#ffd60a",
    },
)
"""Slate by night: calm, with the leader's yellow as the one accent."""

ARDOISE_LIGHT: Final = Theme(
    name="ardoise-light",
    dark=False,
    primary="#0b5cad",
    secondary="#43566b",
    warning="#e3a800",
    error="#b3261e",
    success="#1a7f37",
    accent="#b35900",
    foreground="#1b1f24",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e9e6df",
    variables={
        "text-primary": "#0b5cad",
        "text-secondary": "#43566b",
        "text-warning": "#7a5600",
        "text-error": "#b3261e",
        "text-success": "#176b30",
        "text-accent": "#a04d00",
        "border": "#0b5cad",
        "footer-key-foreground": "#7a5600",
    },
)
"""Paper by day: the same roles in inks dark enough to read."""

THEMES: Final = (ARDOISE_DARK, ARDOISE_LIGHT)
"""The themes to register; the first is the default."""
