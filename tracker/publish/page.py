"""The page that a browser shows at the address of a published log, in the language of the browser."""

import json
from functools import cache
from hashlib import blake2b
from html import escape
from importlib.resources import files
from string import Template
from typing import Annotated

from fastapi import APIRouter, Header, Response

from tracker.languages import negotiated, translations
from tracker.publish.tagged import tagged
from tracker.publish.words import page_words
from tracker.race.language import speaking

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Nothing from elsewhere, nothing inline, in no frame: text of a log that were markup could still do nothing."""

_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}

VARY = "accept, accept-language"
"""What the answer at the address of a log depends on."""

IfNoneMatch = Annotated[str | None, Header()]

router = APIRouter(include_in_schema=False)


def wants_page(accept: str) -> bool:
    """Return whether who sends this Accept header is a browser: it names HTML, and JSON not."""
    named = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    return "text/html" in named and "application/json" not in named


def page(accept_language: str, if_none_match: str | None) -> Response:
    """Return the page in the language that an Accept-Language header asks for; its script asks for the race."""
    code = negotiated(accept_language)
    headers = {**_HEADERS, "vary": VARY, "content-language": code}
    return _answer(_page(code), if_none_match, "text/html", headers)


@router.get("/page.css")
async def style(if_none_match: IfNoneMatch = None) -> Response:
    """How the page looks."""
    return _answer(_part("page.css"), if_none_match, "text/css", _HEADERS)


@router.get("/page.js")
async def script(if_none_match: IfNoneMatch = None) -> Response:
    """What the page does."""
    return _answer(_part("page.js"), if_none_match, "text/javascript", _HEADERS)


def _answer(body: bytes, if_none_match: str | None, media_type: str, headers: dict[str, str]) -> Response:
    return tagged(blake2b(body, digest_size=8).hexdigest(), if_none_match, lambda: body, media_type, headers)


@cache
def _page(code: str) -> bytes:
    """Return the page in a language: words in its text, and those for its script as data of its root."""
    with speaking(translations(code)):
        words = page_words()
    values = {"lang": code, "words": json.dumps(words, ensure_ascii=False), **words}
    shown = {name: escape(value) for name, value in values.items() if isinstance(value, str)}
    return Template(_part("page.html").decode()).substitute(shown).encode()


@cache
def _part(name: str) -> bytes:
    return (files("tracker.publish") / "static" / name).read_bytes()
