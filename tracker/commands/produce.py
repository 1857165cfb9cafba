"""`ardoise produce`: the producer's desk."""

import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tracker.commands.common import Failure, lang_option, profile_option

if TYPE_CHECKING:
    from datetime import datetime

    from textual.screen import Screen

    from tracker.desk.session import DeskSession
    from tracker.race.events import EventBase
    from tracker.race.stage import Stage

DEFAULT_HOST = "127.0.0.1"
"""The host on which the log is published when only a port is given."""


class Address(click.ParamType):  # type: ignore[type-arg]  # generic only in later releases
    """HOST:PORT, or a port."""

    name = "host:port"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, int]:
        """Return the host and the port.

        Raises:
            click.BadParameter: it is no address.
        """
        if isinstance(value, tuple):
            return value
        host, _, port = str(value).rpartition(":")
        if not port.isdigit() or not int(port) < 65536:
            self.fail(f"{value} is no address: write 127.0.0.1:8765.", param, ctx)
        return host.strip("[]") or DEFAULT_HOST, int(port)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "source", metavar="STAGE", help="Begin a new file with the set-up of another stage.")
@click.option(
    "--serve", type=Address(), metavar="HOST:PORT", help="Publish the log over HTTP while the desk is open."
)
@profile_option
@lang_option
def produce(file: Path, source: str | None, serve: tuple[str, int] | None, profile: Path | None) -> None:
    """Report a race by keyboard into FILE, which is made if it is new.

    Whatever is entered is on disk before it shows as entered. A second desk on the same file can only read.
    With --serve, others may post events too when ARDOISE_TOKEN holds a token.
    """
    from tracker.journal import LogError

    if not sys.stdin.isatty() or not sys.stdout.isatty():
        raise Failure("The desk needs a terminal: a keyboard to type on and a screen to draw.")
    try:
        opening = _opening(file, source, serve, profile)
    except LogError as error:
        raise Failure(str(error)) from None
    from tracker.app import ArdoiseApp

    ArdoiseApp(opening).run()


def _opening(
    file: Path, source: str | None, serve: tuple[str, int] | None, profile: Path | None = None
) -> "Callable[[], Screen[Any]]":
    """Return a function that makes the first screen: the desk, or the set-up of a new stage."""
    from tracker.journal import Journal, JournalBusy, LogError

    def desk(journal: Journal) -> "Screen[Any]":
        return _desk(journal, serve)

    if file.exists() and (not file.is_file() or file.stat().st_size):
        if source is not None:
            raise Failure(f"{file} is there already, with a set-up of its own: F4 at the desk changes it.")
        if profile is not None:
            raise Failure(f"{file} is there already: F4 at the desk opens its set-up, which takes a profile.")
        try:
            journal = Journal.open(file)
        except JournalBusy:
            return lambda: _reading_desk(file, serve)
        return lambda: desk(journal)
    folder = file.absolute().parent
    if not folder.is_dir():
        raise LogError(f"There is no folder {folder} for {file.name}: make it first.")
    if not os.access(folder, os.W_OK):
        raise LogError(f"{folder} may not be written by you: choose another folder.")
    return _new(file, source, profile, desk)


def _new(
    file: Path, source: str | None, profile: Path | None, desk: "Callable[[Any], Screen[Any]]"
) -> "Callable[[], Screen[Any]]":
    from tracker.commands.common import load, read_profile
    from tracker.desk.clock import system_clock
    from tracker.desk.unfinished import Unfinished
    from tracker.journal import Journal
    from tracker.race.language import _
    from tracker.screens.setup import SetupScreen

    base = _set_up_of(load(source).stage, system_clock()) if source is not None else None

    if profile is not None:
        read_profile(profile)  # an error is reported before there is a screen

    unfinished = Unfinished.beside(file)

    def create(stage: "Stage") -> "Screen[Any]":
        return desk(Journal.create(file, stage))

    return lambda: SetupScreen(
        None,
        now=system_clock().astimezone(),
        name=file.stem,
        base=base,
        title=_("New stage: {file}").format(file=file),
        profile="" if profile is None else str(profile),
        on_done=create,
        unfinished=unfinished,
    )


def _set_up_of(stage: "Stage", today: "datetime") -> "Stage":
    """Return a new stage with the course and the riders of another, without the sources of its log.

    The flag drops today at the other's time of day, since entries are stamped with the time at which they are
    made.
    """
    fields = stage.model_dump(by_alias=True, exclude_unset=True, exclude={"estimated", "note", "sources"})
    if stage.start_at is not None:
        today = today.astimezone(stage.start_at.tzinfo)
        fields["start_at"] = stage.start_at.replace(year=today.year, month=today.month, day=today.day)
    return type(stage).model_validate(fields)


def _desk(journal: Any, serve: tuple[str, int] | None) -> "Screen[Any]":
    from tracker.desk.session import DeskSession
    from tracker.desk.unfinished import Unfinished
    from tracker.screens.desk import DeskScreen

    notices = tuple(str(bad) for bad in journal.log.bad[:3])
    return DeskScreen(
        DeskSession.at(journal),
        publisher=_publisher(serve) if serve else None,
        notices=notices,
        unfinished=Unfinished.beside(journal.path),
    )


def _reading_desk(file: Path, serve: tuple[str, int] | None) -> "Screen[Any]":
    from tracker.desk.session import DeskSession
    from tracker.journal import read_log
    from tracker.screens.desk import DeskScreen

    log = read_log(file)
    session = DeskSession(log.stage, log.events)
    return DeskScreen(session, tail=file, publisher=_publisher(serve) if serve else None)


def _publisher(address: tuple[str, int]) -> "Callable[[DeskSession, Callable[[str], None]], Awaitable[None]]":
    """Return a coroutine function that publishes a desk's log at an address, and accepts events posted there."""
    from tracker.commands.serve import HOSTS, SHORTEST_TOKEN, TOKEN

    token = os.environ.get(TOKEN, "").strip() or None
    if token and len(token) < SHORTEST_TOKEN:
        raise Failure(f"The token is too short to keep anybody out: take {SHORTEST_TOKEN} characters or more.")

    hosts = tuple(os.environ.get(HOSTS, "").split())

    async def publish(session: "DeskSession", ready: Callable[[str], None]) -> None:
        from tracker.publish.hub import Hub
        from tracker.publish.server import serve

        hub = Hub(session.timeline.stage, session.written())
        session.on_event.append(hub.publish)

        async def keep(events: "Sequence[EventBase]") -> set[str]:
            return {event.id for event in events if session.accept(event)}  # which publishes it

        append = None if session.is_read_only else keep
        await serve(hub, *address, append=append, token=token, hosts=hosts, on_ready=ready)

    return publish
