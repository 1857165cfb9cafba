"""The server of `ardoise web`: textual-serve with checks of host and origin, and a limit on sessions."""

import asyncio
import shlex
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web
from textual_serve.app_service import AppService
from textual_serve.server import Server

from tracker.publish.hosts import UNKNOWN, is_known, own_names

LARGEST = (400, 200)
"""Maximum columns and rows of a screen: memory and work grow with them."""

MESSAGE_LIMIT = 64 * 1024
"""Longest message of a browser in bytes: what is typed or pasted."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class WebServer(Server):
    """Shows one command in browsers, each in a process of its own."""

    def __init__(self, title: str, *, url: str | None, names: tuple[str, ...], sessions: int) -> None:
        """Prepare to show the command that the environment names.

        Args:
            title: the title of the page.
            url: the public address, where a proxy is in front; None takes that of each request.
            names: the host names that are answered besides this machine's.
            sessions: maximum number of sessions at once.
        """
        # A fixed text, since textual-serve gives it to a shell; the user's arguments are in the environment.
        command = f"exec {shlex.quote(sys.executable)} -m tracker.websession"
        super().__init__(command, title=title, templates_path=Path(__file__).with_name("webpage"))
        self._url = url
        host = urlsplit(url).hostname if url else None
        self._names = own_names((*names, *([host] if host else [])))
        self._free = asyncio.Semaphore(sessions)

    async def app(self) -> web.Application:
        """Return the web application."""
        made = await self._make_app()
        made.middlewares.append(self._guard)
        return made

    async def on_startup(self, app: web.Application) -> None:
        """Print nothing, since the command does."""

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if not is_known(request.headers.get("Host", ""), self._names):
            return web.Response(status=421, text=UNKNOWN)
        answer = await handler(request)
        if not answer.prepared:
            answer.headers.update({"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff"})
        return answer

    async def handle_index(self, request: web.Request) -> Any:
        """Return the page, with links to the address of the request."""
        self.public_url = self._url or f"{request.scheme}://{request.host}"
        return await super().handle_index(request)

    async def handle_websocket(self, request: web.Request) -> web.StreamResponse:  # type: ignore[override]
        """Run the command for a page of this server, if the limit allows."""
        # A page of another site may open a socket to this server, but its browser sends the page's origin.
        origin = urlsplit(request.headers.get("Origin", ""))
        if not origin.netloc or origin.netloc.lower() != request.host.lower():
            return web.Response(status=403, text="Only a page of this server may open the screen.")
        try:
            asked = [int(request.query.get(name, "80")) for name in ("width", "height")]
        except ValueError:
            asked = [0]
        if not all(0 < size <= most for size, most in zip(asked, LARGEST, strict=False)):
            return web.Response(status=400, text="A screen of that size can't be drawn.")
        if self._free.locked():
            return web.Response(status=503, text="All places are taken.", headers={"Retry-After": "10"})
        async with self._free:
            return await super().handle_websocket(request)

    async def _process_messages(self, websocket: web.WebSocketResponse, app_service: AppService) -> None:
        async for message in websocket:
            if message.type != WSMsgType.TEXT or len(message.data) > MESSAGE_LIMIT:
                continue
            match _said(message):
                case ["stdin", str(typed)]:
                    await app_service.send_bytes(typed.encode(errors="replace"))
                case ["resize", {"width": int(width), "height": int(height)}]:
                    if 0 < width <= LARGEST[0] and 0 < height <= LARGEST[1]:
                        await app_service.set_terminal_size(width, height)
                case ["ping", sent]:
                    await websocket.send_json(["pong", sent])
                case ["blur", *_]:
                    await app_service.blur()
                case ["focus", *_]:
                    await app_service.focus()


def _said(message: Any) -> Any:
    try:
        return message.json()
    except ValueError:
        return None
