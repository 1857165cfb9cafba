"""Following without a terminal: whoever reads may leave, the terminal may go, and the recording goes on."""

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
    """Prints lines on stdout and talk on stderr, for as long as somebody is there to read them."""

    def __init__(self, *, stays: bool) -> None:
        """Speak.

        Args:
            stays: whether the program goes on when nobody reads its lines any more.
        """
        self._stays = stays
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="replace")  # a rider's name must not end it where letters are few

    def line(self, text: str) -> None:
        """Print a line.

        Raises:
            OSError: nobody reads any more, and the program is not to stay.
        """
        try:
            click.echo(text)
        except OSError as error:
            if not self._stays:
                raise
            _silence(sys.stdout, error)

    def talk(self, text: str) -> None:
        """Print a line of talk, which nobody need read."""
        try:
            click.echo(text, err=True)
        except OSError as error:
            _silence(sys.stderr, error)

    def end(self) -> None:
        """Let go of what could not be printed, so that it does not raise again at exit."""
        for stream in (sys.stdout, sys.stderr):
            try:
                if stream is not None:
                    stream.flush()
            except OSError:
                _silence(stream)


def _silence(stream: IO[str], error: OSError | None = None) -> None:
    """Let what goes to a stream go nowhere from now on, unless it only waits for room on a disk."""
    if error is not None and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def run_to_the_end(following: Coroutine[Any, Any, None], *, stays: bool) -> None:
    """Run until it ends by itself or is asked to end (SIGTERM), which closes everything and is no failure.

    Args:
        following: what to run.
        stays: whether it goes on when its terminal goes (SIGHUP); if not, that ends it as SIGTERM does.
    """
    asyncio.run(_until_signalled(following, stays))


async def _until_signalled(following: Coroutine[Any, Any, None], stays: bool) -> None:
    task = asyncio.create_task(following)
    signalled = False

    def end() -> None:
        nonlocal signalled
        signalled = True
        task.cancel()

    if sys.platform != "win32":  # where there are neither such signals nor handlers for them
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, end)
        if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # as nohup has it
            loop.add_signal_handler(signal.SIGHUP, _go_on if stays else end)
    try:
        await task
    except asyncio.CancelledError:
        if not signalled:
            raise


def _go_on() -> None:
    """Do nothing about a terminal that has gone."""
