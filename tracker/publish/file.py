"""A stage file as the log that is published: read once, and kept up with while somebody writes it."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from feeds.base import Rejected
from feeds.tail import Tail, Told
from tracker.journal import read_log
from tracker.publish.hub import Hub
from tracker.race.stage import Stage

EVERY_S = 0.1
"""Seconds between two looks at the file."""


def open_log(path: Path, say: Callable[[str], None]) -> tuple[Hub, Tail]:
    """Read a stage file and return its log, and the tail with which to keep up.

    Args:
        path: the file.
        say: is told of lines that are set aside.

    Raises:
        LogError: the file can't be read, or is no stage file.
    """
    tail = Tail(path)
    hub: Hub | None = None
    try:
        while not tail.at_end:
            hub = _take(tail, hub, say)
    except OSError:
        hub = None
    if hub is None:
        log = read_log(path)  # says in words what is wrong with the file
        hub = Hub(log.stage, log.events)
    return hub, tail


async def keep_up(hub: Hub, tail: Tail, say: Callable[[str], None]) -> None:
    """Publish what others write to the file, until cancelled."""
    said = ""
    while True:
        try:
            _take(tail, hub, say)
            said = ""
        except OSError as error:
            text = f"{tail.path} can't be read ({error.strerror}): what was read of it stays published."
            if text != said:
                say(text)
            said = text
        await asyncio.sleep(EVERY_S if tail.at_end else 0)


def _take(tail: Tail, hub: Hub | None, say: Callable[[str], None]) -> Hub | None:
    for item in tail.read():
        if isinstance(item, Stage):
            if hub is None:
                hub = Hub(item)
            else:
                hub.replace(item)
        elif isinstance(item, Rejected):
            say(f"A line was set aside: {item.reason}.")
        elif isinstance(item, Told) and hub is not None:
            hub.publish(item.event, item.line)
    return hub
