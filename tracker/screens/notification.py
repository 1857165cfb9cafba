"""Desktop notifications by escape sequences, for the terminals that are known to have them."""

import os
from collections.abc import Mapping

from tracker.race.text import plain

_OSC9 = frozenset({"iterm.app", "wezterm", "ghostty"})
"""Values of TERM_PROGRAM of terminals that know OSC 9."""


def notification(text: str, environ: Mapping[str, str] = os.environ) -> str | None:
    """Return the escape sequence for a notification, or None where the terminal is not known to have one.

    kitty has OSC 99; iTerm2, WezTerm, Ghostty, Windows Terminal and ConEmu OSC 9; rxvt-unicode, foot and the VTE
    terminals OSC 777. Within tmux or screen nothing is sent, since they pass none of them on by default.

    Args:
        text: the notification.
        environ: the environment variables, in which terminals identify themselves.
    """
    term, program = environ.get("TERM", ""), environ.get("TERM_PROGRAM", "").lower()
    if environ.get("TMUX") or term.startswith(("screen", "tmux")):
        return None
    said = plain(text)
    if "kitty" in term or environ.get("KITTY_WINDOW_ID"):
        return f"\x1b]99;;{said}\x1b\\"
    if program in _OSC9 or environ.get("WT_SESSION") or environ.get("ConEmuANSI"):
        return f"\x1b]9;{said}\x1b\\"
    if term.startswith(("rxvt", "foot")) or environ.get("VTE_VERSION"):
        return f"\x1b]777;notify;Ardoise;{said.replace(';', ',')}\x1b\\"
    return None
