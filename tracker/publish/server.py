"""The server: uvicorn with limits on connections, and an announced stop."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, NamedTuple

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from tracker.publish.app import RETRY_AFTER_S, STREAMS, Append, CatchUp, Publication, make_app
from tracker.publish.hub import Hub
from tracker.publish.stream import HEARTBEAT_S

HEAD_LIMIT = 32 * 1024
"""Largest head of a request, in bytes."""

HEAD_TIMEOUT_S = 15.0
"""Seconds within which a new connection must have sent a complete request."""

STUCK_S = 60
"""Seconds after which the system drops a connection whose other end receives nothing."""

STOP_WITHIN_S = 0.5
"""Seconds for open responses to end once the server stops."""

SPARE = 200
"""Connections besides the streams, for pages, polls and posts."""

_FULL_BODY = b'{"detail":"All connections to here are taken."}'
_FULL = (
    b"HTTP/1.1 503 Service Unavailable\r\ncontent-type: application/json\r\nconnection: close\r\n"
    b"retry-after: %d\r\ncontent-length: %d\r\n\r\n%s"
) % (RETRY_AFTER_S, len(_FULL_BODY), _FULL_BODY)


class Tls(NamedTuple):
    """A certificate for TLS, in PEM files."""

    cert: str
    """The path of the certificate and its chain."""
    key: str
    """The path of the private key."""


class PublishError(Exception):
    """The log can't be published; the message is one sentence that says what to do next."""


async def serve(
    hub: Hub,
    host: str = "127.0.0.1",
    port: int = 8765,
    *,
    append: Append | None = None,
    catch_up: CatchUp | None = None,
    token: str | None = None,
    streams: int = STREAMS,
    hosts: tuple[str, ...] = (),
    tls: "Tls | None" = None,
    on_ready: Callable[[str], None] | None = None,
    stop: asyncio.Event | None = None,
) -> None:
    """Publish a log until `stop` is set or the task is cancelled; either way followers are informed.

    It installs no signal handlers, so that it can run inside another program.

    Args:
        hub: the log; call its `publish` for each new event.
        host: the address to bind to.
        port: the port; 0 takes any that is free.
        append: writes posted events and then publishes them; None makes the log read-only.
        catch_up: publishes at once the events that others have added.
        token: the token needed to post; None makes the log read-only.
        streams: maximum number of streams at once.
        hosts: host names that the server answers to, besides this machine's own.
        tls: the certificate for TLS; None serves plain HTTP.
        on_ready: called with the server's URL once it answers.
        stop: ends the server when set.

    Raises:
        PublishError: the address can't be bound, or the certificate can't be used.
    """
    listening = listen(host, port)
    url = address_of(listening, "http" if tls is None else "https")
    config = uvicorn.Config(
        make_app(Publication(hub, append, token, streams, hosts, catch_up)),
        http=_bounded(streams + SPARE),
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ssl_certfile=None if tls is None else tls.cert,
        ssl_keyfile=None if tls is None else tls.key,
    )
    _load(config)
    server = _Server(
        config,
        hub,
        lambda: on_ready(url) if on_ready is not None else None,
    )
    async with _background(hub, server, stop):
        try:
            await server.serve(sockets=[listening])
        except asyncio.CancelledError:
            await server.shutdown([listening])
            raise


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return the factory of the fastest event loop on this system, None for the default."""
    return uvicorn.Config(app="", log_config=None).get_loop_factory()


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers, which notifies followers before it stops."""

    def __init__(self, config: uvicorn.Config, hub: Hub, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._hub = hub
        self._on_ready = on_ready

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._hub.stop()
        self.config.timeout_graceful_shutdown = STOP_WITHIN_S  # type: ignore[assignment]  # any number will do
        await super().shutdown(sockets)


@contextlib.asynccontextmanager
async def _background(hub: Hub, server: _Server, stop: asyncio.Event | None) -> AsyncIterator[None]:
    async def beat() -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S)
            hub.wake()

    async def until_stopped() -> None:
        if stop is not None:
            await stop.wait()
            server.should_exit = True

    tasks = [asyncio.create_task(beat()), asyncio.create_task(until_stopped())]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens at an address.

    Raises:
        PublishError: it can't be bound.
    """
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise PublishError(f"Can't publish at {host}, port {port} ({why}): choose another with --port.") from None
    # Connections inherit both options. Without the first, a small response can wait 40 ms for an acknowledgement.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    # A client that receives nothing for a minute is dropped, and its buffers are freed.
    user_timeout = getattr(socket, "TCP_USER_TIMEOUT", None)
    if user_timeout is not None:
        listening.setsockopt(socket.IPPROTO_TCP, user_timeout, STUCK_S * 1000)
    return listening


def _load(config: uvicorn.Config) -> None:
    """Load the application and the certificate.

    Raises:
        PublishError: the certificate can't be used.
    """
    try:
        config.load()
    except (OSError, ssl.SSLError) as error:
        why = getattr(error, "strerror", None) or getattr(error, "reason", None) or str(error)
        raise PublishError(f"The certificate or its key can't be used ({why}): give both as PEM files.") from None


def address_of(listening: socket.socket, scheme: str = "http") -> str:
    """Return the URL of a listening socket."""
    host, port = listening.getsockname()[:2]
    return f"{scheme}://[{host}]:{port}/" if ":" in host else f"{scheme}://{host}:{port}/"


def _bounded(connections: int) -> type[HttpToolsProtocol]:
    """Return uvicorn's protocol with limits on connections and on the size and time of a request's head."""

    class Bounded(HttpToolsProtocol):
        _head = 0
        _in_head = True
        _patience: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._wait_for_head()
            if len(self.connections) > connections:
                transport.write(_FULL)
                transport.close()

        def connection_lost(self, exc: Exception | None) -> None:
            self._head_is_there()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            self._head += len(data)
            super().data_received(data)
            if self._in_head and self._head > HEAD_LIMIT:
                self.transport.abort()

        def on_message_begin(self) -> None:
            self._head_is_there()
            self._wait_for_head()
            super().on_message_begin()

        def on_headers_complete(self) -> None:
            self._head_is_there()
            super().on_headers_complete()

        def _wait_for_head(self) -> None:
            self._in_head, self._head = True, 0
            self._patience = self.loop.call_later(HEAD_TIMEOUT_S, self.transport.abort)

        def _head_is_there(self) -> None:
            self._in_head = False
            if self._patience is not None:
                self._patience.cancel()

    return Bounded
