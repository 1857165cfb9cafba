"""Every border of the program: something hostile is put through it, and what a terminal would get comes back.

A border lets through the exceptions that its own documentation names, and no other; their sentences are shown.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from border_files import command_line, profile, settings
from border_network import followed, live_blog, mapped, published, race_center, source
from border_stage import event, growing_file, stage_file
from border_text import commentary, desk, page, setup, start_list
from inputs import Hostile

Border = Callable[[Hostile, Path], Iterable[str]]


BORDERS: dict[str, Border] = {
    border.__name__: border
    for border in (
        stage_file, event, growing_file, published, followed, race_center, live_blog, mapped, source,
        commentary, page, desk, start_list, setup, profile, settings, command_line,
    )
}  # fmt: skip
