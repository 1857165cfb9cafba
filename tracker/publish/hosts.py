"""Checks the Host header against DNS rebinding.

A page of another site whose name points to this machine must be able neither to read nor to post. Such an attack
needs a host name, so IP addresses are always answered, as are this machine's own names; the name of a proxy in
front must be listed when the server is started.
"""

import socket
from collections.abc import Iterable
from ipaddress import ip_address
from typing import Any

from starlette.responses import JSONResponse

Scope = dict[str, Any]

UNKNOWN = "This server does not answer to that name: start it with --allow-host and the name."


def name_of(host: str) -> str:
    """Return the name in a Host header, without its port, in lower case: "[::1]:8765" is "::1"."""
    host = host.strip().lower()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdigit() else host).rstrip(".")


def own_names(names: Iterable[str] = ()) -> frozenset[str]:
    """Return the names that a server answers to: this machine's, and those listed; "*" means any."""
    listed = (name.lower().rstrip(".") for name in names)
    own = socket.gethostname().lower()
    short = own.partition(".")[0]
    return frozenset(("localhost", own, short, f"{short}.local", *listed))


def is_known(host: str, names: frozenset[str]) -> bool:
    """Return whether a Host header is an IP address, or one of the names."""
    name = name_of(host)
    if name in names or "*" in names:
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


class KnownHosts:
    """ASGI middleware that refuses requests for unknown host names with 421.

    Args:
        app: the application.
        names: the names besides this machine's; "*" for any.
    """

    def __init__(self, app: Any, names: Iterable[str] = ()) -> None:
        self._app = app
        self._names = own_names(names)

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        """Pass on a request, or refuse it."""
        if scope["type"] == "http":
            named = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
            if len(named) != 1 or not is_known(named[0], self._names):
                await JSONResponse({"detail": UNKNOWN}, 421)(scope, receive, send)
                return
        await self._app(scope, receive, send)
