"""`ardoise serve`: a log over HTTP."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.commands.common import Failure

if TYPE_CHECKING:
    from tracker.publish.keeper import Keeper

HOSTS = "ARDOISE_ALLOW_HOST"
LOG = "ARDOISE_LOG"
TOKEN = "ARDOISE_TOKEN"  # noqa: S105  # the name of the variable
PEM = click.Path(exists=True, dir_okay=False)
SHORTEST_TOKEN = 8
"""Minimum number of characters of a token; a shorter one is a mistake."""


@click.command()
@click.argument("file", required=False)
@click.option(
    "--log",
    envvar=LOG,
    metavar="URL",
    help=f"Keep the log at redis://HOST[:PORT][/DB]/KEY, which several servers may share; or set {LOG}.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to bind to.")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0 takes a free one.")
@click.option(
    "--token-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"A file with the token that lets others post events; or set {TOKEN}.",
)
@click.option(
    "--allow-host",
    "hosts",
    envvar=HOSTS,
    multiple=True,
    metavar="NAME",
    help=f"A further name to answer to, as of a proxy in front; repeatable; or set {HOSTS}.",
)
@click.option("--tls-cert", type=PEM, help="The certificate to speak TLS with, and its chain.")
@click.option("--tls-key", type=PEM, help="Its private key.")
@click.option("--followers", type=click.IntRange(1, 100_000), default=4000, show_default=True, help="At most.")
def serve(  # noqa: PLR0917  # click passes its options by name
    file: str | None,
    log: str | None,
    host: str,
    port: int,
    token_file: Path | None,
    hosts: tuple[str, ...],
    tls_cert: str | None,
    tls_key: str | None,
    followers: int,
) -> None:
    """Publish FILE, a stage file or the id of a stage, over HTTP.

    Without a token nobody can post, and what a desk writes into FILE is published as it is written. With one,
    events can be posted from afar, and FILE is this server's to write.

    With --log any number of servers, on any machines, serve one log that is kept in Redis. FILE begins it, and
    what a desk goes on writing into FILE is added; without FILE the log must be there.
    """
    from tracker.journal import LogError
    from tracker.library import LibraryError
    from tracker.publish.server import PublishError, Tls, loop_factory
    from tracker.publish.server import serve as serve_hub

    if (tls_cert is None) != (tls_key is None):
        raise click.UsageError("TLS takes both --tls-cert and --tls-key.")
    tls = Tls(tls_cert, tls_key) if tls_cert and tls_key else None
    token = _token(token_file)
    open_it = partial(_open, file, log, write=token is not None)
    serve_it = partial(serve_hub, host=host, port=port, token=token, streams=followers, hosts=hosts, tls=tls)
    try:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            runner.run(_publish(open_it, serve_it))
    except (LibraryError, LogError, PublishError) as error:
        raise Failure(str(error)) from None


async def _open(file: str | None, log: str | None, *, write: bool) -> "Keeper":
    from tracker.library import resolve

    path = None if file is None else resolve(file)
    if log is not None:
        try:
            from tracker.publish.redislog import RedisLog, place_of
        except ModuleNotFoundError:
            raise Failure("A log in Redis needs its client: pip install 'ardoise[redis]'.") from None
        try:
            place = place_of(log)
        except ValueError as error:
            raise Failure(str(error)) from None
        return await RedisLog.open(place, _say, write=write, file=path)
    from tracker.publish.file import FileLog

    if path is None:
        raise click.UsageError("Name a stage file, or the place of a log with --log.")
    return FileLog(path, _say, write=write)


async def _publish(open_it: "Callable[[], Awaitable[Keeper]]", serve_it: Callable[..., Awaitable[None]]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Not the event loop's signal handlers, which some systems lack.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    keeper = await open_it()

    def ready(url: str) -> None:
        title = keeper.hub.stage.title
        _say(f"Publishing {title} at {url}" + (", open for posting" if keeper.can_append else ""))
        if keeper.can_append and not url.startswith(("http://127.", "http://[::1]", "https://")):
            _say("The token travels in the clear: use --tls-cert and --tls-key, or a proxy that speaks TLS.")

    keeping_up = asyncio.create_task(keeper.keep_up())
    keeping_up.add_done_callback(lambda _: stop.set())  # better no server than one that silently falls behind
    try:
        append = keeper.append if keeper.can_append else None
        await serve_it(keeper.hub, append=append, catch_up=keeper.catch_up, on_ready=ready, stop=stop)
    finally:
        keeping_up.cancel()
        with suppress(asyncio.CancelledError):
            await keeping_up
        await keeper.close()


def _token(file: Path | None) -> str | None:
    if file is None:
        token = os.environ.get(TOKEN, "").strip()
    else:
        try:
            token = file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is no text"
            raise Failure(f"The token file {file} can't be read: {why}.") from None
        if not token:
            raise Failure(f"The token file {file} is empty: write a token into it.")
    if token and len(token) < SHORTEST_TOKEN:
        raise Failure(f"The token is too short to keep anybody out: take {SHORTEST_TOKEN} characters or more.")
    return token or None


def _say(text: str) -> None:
    click.echo(text, err=True)
