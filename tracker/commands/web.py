"""`ardoise web`: the screen in a browser."""

import asyncio
import json
import os
import tempfile
from typing import Any

import click

from tracker.commands.common import Failure
from tracker.languages import languages

COMMAND = "ARDOISE_WEB_COMMAND"
"""Environment variable with a session's command line as a JSON list, so that no shell ever parses it."""


@click.command()
@click.argument("source", metavar="STAGE|SOURCE")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to bind to.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@click.option("--url", metavar="URL", help="The address by which browsers come, where a proxy is in front.")
@click.option(
    "--allow-host", "hosts", multiple=True, metavar="NAME", help="A further name to answer to; repeatable."
)
@click.option("--sessions", type=click.IntRange(1, 1000), default=10, show_default=True, help="At most.")
@click.option("--lang", type=click.Choice(languages()), help="The language of the screen.")
@click.pass_context
def web(  # noqa: PLR0917  # click passes its options by name
    ctx: click.Context,
    source: str,
    host: str,
    port: int,
    url: str | None,
    hosts: tuple[str, ...],
    sessions: int,
    lang: str | None,
) -> None:
    """Show the screen in a browser: a replay of STAGE, or SOURCE live.

    Whoever opens the page has the screen as in a terminal, with a playhead of their own. Nothing is recorded, and
    settings are forgotten when the server stops.
    """
    try:
        from tracker.commands.webserver import WebServer
    except ModuleNotFoundError:
        raise Failure("The screen in a browser needs textual-serve: pip install 'ardoise[web]'.") from None
    from tracker.publish.server import PublishError

    command = _command(source)
    title = "Ardoise"
    lang = lang or ctx.obj
    os.environ[COMMAND] = json.dumps([*(["--lang", lang] if lang else []), *command])
    with tempfile.TemporaryDirectory(prefix="ardoise-web-") as folder:
        # Visitors must not change the settings of the user who runs the server.
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_PICTURES_DIR"):
            os.environ[name] = folder
        server = WebServer(title, url=url, names=hosts, sessions=sessions)
        try:
            asyncio.run(_run(server, host, port, source))
        except PublishError as error:
            raise Failure(str(error)) from None


async def _run(server: Any, host: str, port: int, source: str) -> None:
    import signal

    from aiohttp import web as aiohttp_web

    from tracker.publish.server import address_of, listen

    listening = listen(host, port)
    runner = aiohttp_web.AppRunner(await server.app(), access_log=None, shutdown_timeout=1)
    await runner.setup()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    try:
        await aiohttp_web.SockSite(runner, listening).start()
        click.echo(f"Showing {source} at {address_of(listening)}", err=True)
        await stop.wait()
    finally:
        await runner.cleanup()


def _command(source: str) -> list[str]:
    """Return the command that shows a stage or a source, checked before there is a page.

    Raises:
        Failure: it is neither a stage nor a source.
    """
    from tracker.library import LibraryError, resolve

    try:
        return ["replay", "--", str(resolve(source).absolute())]
    except LibraryError as error:
        from feeds.base import FeedError
        from feeds.registry import open_feed

        try:
            open_feed(source)
        except FeedError as trouble:
            raise Failure(str(trouble if ":" in source else error)) from None
        return ["follow", "--no-record", "--", source]
