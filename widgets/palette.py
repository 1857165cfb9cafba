"""Inks: every colour and weight that a pane draws with, each from a variable of the theme.

A pane never names a colour. It names an ink, and the ink takes its colour from a theme variable, so that any
theme, light or dark, and NO_COLOR work. No meaning is in an ink alone: a symbol or a word has it too.

Inks are no component classes: two dozen of them in each of seven panes would double the time in which Textual
applies its style sheet, which is a good part of the time to the first paint.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rich._palettes import STANDARD_PALETTE
from rich.color import ColorSystem
from rich.style import Style
from textual.color import Color
from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Ink:
    """One way to draw a text."""

    color: str = "foreground"
    """A theme variable; "auto" is black or white, whichever has more contrast to the ground."""
    strength: float = 1.0
    """The share of the colour in the mix with the ground, 0 to 1."""
    bold: bool = False
    italic: bool = False
    ground: str | None = None
    """The theme variable of the ink's own ground; None takes the pane's."""
    ground_strength: float = 1.0
    least: float = 4.5
    """Least contrast to the ground by WCAG 2: 4.5 for text, 3 for other marks."""


INKS: Final[dict[str, Ink]] = {
    # text by weight
    "text": Ink(),
    "strong": Ink(bold=True),
    "soft": Ink(strength=0.72),
    "doubt": Ink(strength=0.72, italic=True),
    "faint": Ink(strength=0.42, least=3),
    "axis": Ink(strength=0.55, least=3),
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
    "ridden": Ink(strength=0.3, least=3),
    "flat": Ink("success", strength=0.55, least=3),
    "easy": Ink("text-success"),
    "steep": Ink("text-accent"),
    "hard": Ink("text-error"),
    # the transport
    "badge-go": Ink("auto", 0.95, bold=True, ground="success"),
    "badge-hold": Ink("auto", 0.95, bold=True, ground="warning"),
    "badge-live": Ink("auto", 0.95, bold=True, ground="error"),
    "badge-rest": Ink(bold=True, ground="foreground", ground_strength=0.18),
}
"""The inks by name."""


def ink_style(
    ink: Ink, variables: Mapping[str, str], ground: Color, colors: ColorSystem = ColorSystem.TRUECOLOR
) -> Style:
    """Return the style of an ink on a ground.

    Args:
        ink: what to draw with.
        variables: the theme's colours by name, as `App.get_css_variables` has them.
        ground: the background of the pane; where it is the terminal's own, which can't be mixed with, a weak ink
            is dim instead.
        colors: the colours that the terminal has; of few, a legible one is taken.
    """
    mixes = ground.ansi is None
    if ink.ground is not None and mixes:
        ground = ground.blend(Color.parse(variables[ink.ground]), ink.ground_strength, alpha=1)
    named = variables.get(ink.color, "auto")
    color = ground.get_contrast_text(1) if named.startswith("auto") else Color.parse(named)
    dim = False
    if color.ansi is None and mixes:
        color = _legible(color, ground, ink.strength, ink.least, colors)
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


@lru_cache(maxsize=512)
def _legible(color: Color, ground: Color, strength: float, least: float, colors: ColorSystem) -> Color:
    """Return a colour mixed with the ground at a strength, or at a greater one where the contrast needs it.

    Of sixteen colours it is the nearest with enough contrast. Where none has that, it is black or white.
    """
    behind = shown(ground, colors)
    if colors is ColorSystem.STANDARD:
        wanted = ground.blend(color, strength, alpha=1)
        fitting = [index for index, seen in enumerate(XTERM) if contrast(seen, behind) >= least]
        alike = [index for index in fitting if _is_alike(XTERM[index], color)]
        nearest = min(alike or fitting, key=lambda index: _distance(XTERM[index], wanted), default=None)
        # Rich takes a colour down to the one that it is equal to.
        return wanted if nearest is None else Color(*STANDARD_PALETTE[nearest])
    for step in range(21):
        mixed = ground.blend(color, strength + (1 - strength) * step / 20, alpha=1)
        if contrast(shown(mixed, colors), behind) >= least:
            return mixed
    return max(BLACK, WHITE, key=lambda extreme: contrast(shown(extreme, colors), behind))


_GREY = 0.25
"""Saturation below which a colour counts as grey."""


def _is_alike(one: Color, other: Color) -> bool:
    """Return whether two colours have about the same hue, or are both grey."""
    are_grey = one.hsl.s < _GREY, other.hsl.s < _GREY
    if any(are_grey):
        return all(are_grey)
    apart = abs(one.hsl.h - other.hsl.h)
    return min(apart, 1 - apart) < 1 / 12


def _distance(one: Color, other: Color) -> int:
    return sum((a - b) ** 2 for a, b in zip(one.rgb, other.rgb, strict=True))


def shown(color: Color, colors: ColorSystem) -> Color:
    """Return a colour as a terminal with these colours shows it; with sixteen, as xterm does."""
    least = color.rich_color.downgrade(colors)
    if least.number is not None and least.number < len(XTERM):
        return XTERM[least.number]
    return Color(*least.get_truecolor())


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: Color) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


COLORS: Final = {"standard": ColorSystem.STANDARD, "windows": ColorSystem.STANDARD, "256": ColorSystem.EIGHT_BIT}
"""The colour systems with few colours, by Rich's names."""

BLACK, WHITE = Color(0, 0, 0), Color(255, 255, 255)

XTERM: Final = tuple(
    Color.parse(code)
    for code in (
        "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
        "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
    )
)  # fmt: skip
"""The sixteen colours of xterm by default."""


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
"""The dark theme, slate: calm, with the leader's yellow as the one accent."""

ARDOISE_LIGHT: Final = Theme(
    name="ardoise-light",
    dark=False,
    primary="#0b4fa8",
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
        "text-primary": "#0b4fa8",
        "text-secondary": "#43566b",
        "text-warning": "#7a5600",
        "text-error": "#b3261e",
        "text-success": "#176b30",
        "text-accent": "#a04d00",
        "border": "#0b4fa8",
        "footer-key-foreground": "#7a5600",
    },
)
"""The light theme, paper: the same roles in inks dark enough to read."""

THEMES: Final = (ARDOISE_DARK, ARDOISE_LIGHT)
"""The themes to register; the first is the default."""
