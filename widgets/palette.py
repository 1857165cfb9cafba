"""Inks: every colour and weight that a pane draws with, each from a variable of the theme.

A pane never names a colour. It names an ink, and the ink is a component class whose colour is a theme variable,
so that any theme, light or dark, and NO_COLOR serve. An ink only helps: what it says is also said by a symbol
or a word.
"""

from typing import Final

from textual.theme import Theme

INKS: Final[dict[str, str]] = {
    # text by weight
    "text": "color: $foreground;",
    "strong": "color: $foreground; text-style: bold;",
    "soft": "color: $foreground 72%;",
    "doubt": "color: $foreground 72%; text-style: italic;",
    "faint": "color: $foreground 38%;",
    # the road, front to back
    "lead": "color: $text-warning;",
    "lead-strong": "color: $text-warning; text-style: bold;",
    "chase": "color: $text-accent;",
    "chase-strong": "color: $text-accent; text-style: bold;",
    "pack": "color: $text-primary;",
    "pack-strong": "color: $text-primary; text-style: bold;",
    "back": "color: $foreground 64%;",
    # good and bad, by the one who is away
    "up": "color: $text-success;",
    "up-strong": "color: $text-success; text-style: bold;",
    "down": "color: $text-error;",
    "down-strong": "color: $text-error; text-style: bold;",
    # the course
    "ridden": "color: $foreground 24%;",
    "flat": "color: $success 50%;",
    "easy": "color: $text-success;",
    "steep": "color: $text-accent;",
    "hard": "color: $text-error;",
    # the transport
    "badge-go": "background: $success; color: auto 95%; text-style: bold;",
    "badge-hold": "background: $warning; color: auto 95%; text-style: bold;",
    "badge-live": "background: $error; color: auto 95%; text-style: bold;",
    "badge-rest": "background: $foreground 18%; color: $foreground; text-style: bold;",
}
"""What each ink is, in Textual CSS."""

_ON_ANSI: Final[dict[str, str]] = {
    "soft": "text-style: dim;",
    "doubt": "text-style: italic dim;",
    "faint": "text-style: dim;",
    "back": "text-style: dim;",
    "ridden": "text-style: dim;",
}
"""The same weights where the terminal's own colours rule, which cannot be mixed."""

COMPONENTS: Final[frozenset[str]] = frozenset(f"ink--{ink}" for ink in INKS)
"""The component classes of the inks."""


def ink_css(widget: str) -> str:
    """Return the CSS rules that give a widget class its inks."""
    rules = [f"{widget} > .ink--{ink} {{ {css} }}" for ink, css in INKS.items()]
    rules += [f"{widget}:ansi > .ink--{ink} {{ {css} }}" for ink, css in _ON_ANSI.items()]
    return "\n".join(rules)


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
