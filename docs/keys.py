"""Write the page of keys from the bindings themselves: `make keys`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from textual.app import App
from textual.binding import Binding

from tracker.screens.find import FindScreen
from tracker.screens.library import LibraryScreen
from tracker.screens.stagekeys import LIVE_ACTIONS, STAGE_KEYS

TARGET = Path(__file__).with_name("keys.md")
INTRODUCTION = """# Keys

`?` shows these on the screen; the command palette (`ctrl+p`) has them by name. The producer's desk has
[a page of its own](desk.md). A mouse is never needed.
"""


def rows(bindings: Sequence[Any], live: bool | None = None) -> list[str]:
    """Return the rows of one table; with `live`, only keys that need a live stage, or only those that don't."""
    by_tooltip: dict[str, list[str]] = {}
    shown = App[None]()
    for binding in Binding.make_bindings(bindings):
        if live is None or live == (binding.action.partition("(")[0] in LIVE_ACTIONS):
            by_tooltip.setdefault(binding.tooltip, []).append(f"`{shown.get_key_display(binding)}`")
    return [f"| {' '.join(keys)} | {tooltip} |" for tooltip, keys in by_tooltip.items() if tooltip]


def page() -> str:
    """Return the whole page."""
    tables = {
        "A stage": rows(STAGE_KEYS, live=False),
        "A live stage": rows(STAGE_KEYS, live=True),
        "Find a rider or a team (`/`)": rows(FindScreen.BINDINGS),
        "The library": rows(LibraryScreen.BINDINGS),
    }
    parts = [INTRODUCTION]
    for title, lines in tables.items():
        parts.append("\n".join([f"## {title}", "", "| key | what it does |", "|---|---|", *lines, ""]))
    return "\n".join(parts)


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
    print(f"{TARGET.name} written")
