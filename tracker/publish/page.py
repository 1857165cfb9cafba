"""The page that a browser shows at the address of a published log."""

from functools import cache
from importlib.resources import files

from fastapi import APIRouter, Response

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Nothing from elsewhere, nothing inline, in no frame: text of a log that were markup could still do nothing."""

_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
}

router = APIRouter(include_in_schema=False)


def wants_page(accept: str) -> bool:
    """Return whether who sends this Accept header is a browser: it names HTML, and JSON not."""
    named = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    return "text/html" in named and "application/json" not in named


def page() -> Response:
    """Return the page itself; what it shows it asks for."""
    return Response(_part("page.html"), media_type="text/html", headers={**_HEADERS, "vary": "accept"})


@router.get("/page.css")
async def style() -> Response:
    """How the page looks."""
    return Response(_part("page.css"), media_type="text/css", headers=_HEADERS)


@router.get("/page.js")
async def script() -> Response:
    """What the page does."""
    return Response(_part("page.js"), media_type="text/javascript", headers=_HEADERS)


@cache
def _part(name: str) -> bytes:
    return (files("tracker.publish") / "static" / name).read_bytes()
