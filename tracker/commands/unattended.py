"""Following without a terminal: recording goes on when the pipe or the terminal is closed."""

import asyncio
import errno
import os
import signal
import sys
from collections.abc import Coroutine
from io import TextIOWrapper
from typing import IO, Any

import click


class Voice:
    """Prints lines on stdout and messages on stderr, for as long as they can be written."""

    def __init__(self, *, stays: bool) -> None:
        """Write to stdout and stderr.

        Args:
            stays: whether the program goes on when stdout is closed.
        """
        self._stays = stays
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="replace")  # the encoding may lack a letter of a name

    def line(self, text: str) -> None:
        """Print a line.

        Raises:
            OSError: stdout is closed, and the program does not stay.
        """
        try:
            click.echo(text)
        except OSError as error:
            if not self._stays:
                raise
            _silence(sys.stdout, error)

    def talk(self, text: str) -> None:
        """Print a message on stderr, if that is still open."""
        try:
            click.echo(text, err=True)
        except OSError as error:
            _silence(sys.stderr, error)

    def end(self) -> None:
        """Discard what could not be printed, so that it does not raise again at exit."""
        for stream in (sys.stdout, sys.stderr):
            try:
                if stream is not None:
                    stream.flush()
            except OSError:
                _silence(stream)


def _silence(stream: IO[str], error: OSError | None = None) -> None:
    """Redirect a stream to the null device, unless it only waits for space on a disk."""
    if error is not None and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def run_to_the_end(following: Coroutine[Any, Any, None], *, stays: bool) -> None:
    """Run a coroutine until it ends, or SIGTERM ends it, which closes everything and is no failure.

    Args:
        following: the coroutine to run.
        stays: whether it goes on after SIGHUP, when its terminal is closed; if not, SIGHUP ends it as SIGTERM
        does.
    """
    asyncio.run(_until_signalled(following, stays))


async def _until_signalled(following: Coroutine[Any, Any, None], stays: bool) -> None:
    task = asyncio.create_task(following)
    signalled = False

    def end() -> None:
        nonlocal signalled
        signalled = True
        task.cancel()

    if sys.platform != "win32":  # which has neither these signals nor handlers for them
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, end)
        if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # as under nohup
            loop.add_signal_handler(signal.SIGHUP, _go_on if stays else end)
    try:
        await task
    except asyncio.CancelledError:
        if not signalled:
            raise


def _go_on() -> None:
    """Ignore that the terminal was closed."""
