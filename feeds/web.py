"""Fetches from servers that may be slow, wrong or hostile, and puts every failure into a sentence."""

import asyncio
import netrc
import random
import re
import ssl
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cache
from importlib.metadata import version

import httpx

from tracker.race.language import _
from tracker.race.text import SentenceError, plain

ANSWER_WITHIN_S = 10.0
"""Seconds within which a server must begin to answer."""

BODY_WITHIN_S = 60.0
"""Seconds within which a whole body must have come, other than a stream."""

BODY_LIMIT = 64 << 20
"""Largest body that is read, in bytes: some 250,000 events."""

RETRY_LIMIT_S = 600.0
"""Longest Retry-After that is respected, in seconds."""

GZIP = ("gzip", "x-gzip")
"""The names of the only compression that is unpacked."""

_HOST = re.compile(rb"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")
"""A valid host in a URL: a name, an IPv4 address, or an IPv6 address."""


class Trouble(SentenceError):
    """A request failed; the message is one sentence for the user."""

    def __init__(
        self,
        sentence: str,
        *,
        lasting: bool = False,
        retry_after_s: float | None = None,
        status: int | None = None,
    ) -> None:
        """Describe a failure.

        Args:
            sentence: a sentence for the user.
            lasting: whether trying again won't help, so that a first try may give up.
            retry_after_s: the wait that the server asks for, in seconds.
            status: the HTTP status; None where there was no answer.
        """
        super().__init__(sentence)
        self.lasting = lasting
        self.retry_after_s = retry_after_s
        self.status = status


@dataclass(frozen=True, slots=True)
class Fetched:
    """A complete answer."""

    url: httpx.URL
    """Its address, after redirects."""
    status: int
    headers: httpx.Headers
    body: bytes


@cache
def user_agent() -> str:
    """Return the User-Agent."""
    return f"ardoise/{version('ardoise')}"


def make_client() -> httpx.AsyncClient:
    """Return the client that feeds use unless they are given one; it uses the logins in the user's `.netrc`."""
    try:
        auth: httpx.Auth | None = httpx.NetRCAuth()
    except (OSError, netrc.NetrcParseError):
        auth = None
    headers = {"User-Agent": user_agent()}
    return httpx.AsyncClient(timeout=ANSWER_WITHIN_S, max_redirects=5, auth=auth, headers=headers)


def address(uri: str) -> httpx.URL:
    """Return a URI as the URL of a server.

    Raises:
        Trouble: it is not one.
    """
    try:
        url = httpx.URL(uri)
        if _HOST.fullmatch(url.raw_host) and (url.port or 80) <= 65535:
            return url
    except (httpx.InvalidURL, ValueError):
        pass
    raise Trouble(
        _("{uri} is no address that can be opened: check it.").format(uri=plain(uri.rpartition("@")[2], 80)),
        lasting=True,
    )


def name_of(url: httpx.URL) -> str:
    """Return the name of a server in a sentence: its host, and its port where the URL has one."""
    return plain(url.netloc.decode(errors="replace").rpartition("@")[2], 80) or _("the server")


def backoff(tries: int, *, first_s: float = 0.5, most_s: float = 30.0) -> float:
    """Return the seconds to wait before the next try: doubled each time, capped, and with random jitter."""
    return min(most_s, first_s * 2.0 ** min(tries, 16)) * random.uniform(0.5, 1.0)  # noqa: S311  # no secret


async def fetch(
    client: httpx.AsyncClient,
    url: httpx.URL,
    headers: dict[str, str] | None = None,
    *,
    limit: int = BODY_LIMIT,
    allowed: tuple[int, ...] = (),
    unpack: bool = False,
) -> Fetched:
    """Return one complete answer, within limits of time and size.

    Args:
        client: makes the request.
        url: the URL to request.
        headers: request headers.
        limit: largest body in bytes, both compressed and unpacked.
        allowed: accepted statuses besides 200.
        unpack: whether the server may send gzip.

    Raises:
        Trouble: the request failed, or the answer is not an accepted one.
    """
    with in_words(url):
        try:
            async with asyncio.timeout(BODY_WITHIN_S), opened(client, url, headers, gzip=unpack) as response:
                if response.status_code not in (200, *allowed):
                    raise refusal(response)
                return Fetched(response.url, response.status_code, response.headers, await _body(response, limit))
        except TimeoutError:
            raise Trouble(
                _("{name} is too slow: the answer did not come within a minute.").format(name=name_of(url))
            ) from None


@asynccontextmanager
async def opened(
    client: httpx.AsyncClient,
    url: httpx.URL,
    headers: dict[str, str] | None = None,
    read_s: float = ANSWER_WITHIN_S,
    gzip: bool = False,
) -> AsyncIterator[httpx.Response]:
    """Open an answer whose body is still to be read; a compressed one is refused unless it is gzip and allowed.

    A few bytes can unpack to gigabytes, and httpx unpacks without a limit, so it is never used for that.

    Raises:
        Trouble: there was no answer in time, or a compressed one.
    """
    timeout = httpx.Timeout(ANSWER_WITHIN_S, read=read_s)
    codings = ("", "identity", *(GZIP if gzip else ()))
    accepted = {"Accept-Encoding": "gzip" if gzip else "identity"}
    request = client.build_request("GET", url, headers={**accepted, **(headers or {})}, timeout=timeout)
    try:
        async with asyncio.timeout(ANSWER_WITHIN_S):
            response = await client.send(request, stream=True, follow_redirects=True)
    except TimeoutError:
        raise Trouble(_("{name} does not answer.").format(name=name_of(url))) from None
    try:
        if _coding(response) not in codings:
            raise Trouble(
                _("{name} sends compressed data unasked: it is not read.").format(name=name_of(url)), lasting=True
            )
        yield response
    finally:
        await response.aclose()


async def _body(response: httpx.Response, limit: int) -> bytes:
    too_large = Trouble(
        _("{name} sends more than {n} MiB: this is no stage.").format(name=name_of(response.url), n=limit >> 20),
        lasting=True,
    )
    if int(response.headers.get("content-length") or 0) > limit:
        raise too_large
    body = bytearray()
    async for part in _unpacked(response, limit) if _coding(response) in GZIP else response.aiter_bytes():
        body += part
        if len(body) > limit:
            raise too_large
    return bytes(body)


def _coding(response: httpx.Response) -> str:
    return str(response.headers.get("content-encoding", "")).strip().lower()


async def _unpacked(response: httpx.Response, limit: int) -> AsyncIterator[bytes]:
    """Yield the unpacked data of a gzip body, at most a MiB at a time, so that the consumer can stop.

    Raises:
        Trouble: it is not gzip, it is truncated, or its compressed size exceeds `limit` bytes.
    """
    broken = Trouble(_("{name} sends compressed data that can't be unpacked.").format(name=name_of(response.url)))
    unpacker, came = zlib.decompressobj(wbits=31), 0
    async for part in response.aiter_raw():
        came += len(part)
        packed = part
        while packed:
            if unpacker.eof or came > limit:
                raise broken
            try:
                yield unpacker.decompress(packed, 1 << 20)
            except zlib.error:
                raise broken from None
            packed = unpacker.unconsumed_tail
    yield unpacker.flush()  # some hundred bytes at most: all input was given to it
    if came and not unpacker.eof:
        raise broken


def refusal(response: httpx.Response) -> Trouble:
    """Return an unexpected status as a failure in words."""
    name, status = name_of(response.url), response.status_code
    wait = retry_after_s(response.headers)
    if status == 429:
        return Trouble(
            _("{name} asks to come less often (429).").format(name=name), retry_after_s=wait or 60, status=status
        )
    if status >= 500:
        return Trouble(
            _("{name} is in trouble ({status}).").format(name=name, status=status),
            retry_after_s=wait,
            status=status,
        )
    if status in (401, 407):
        said = _("{name} asks for a login ({status}): put it into .netrc in your home, readable by you alone.")
        sentence = said.format(name=name, status=status)
    elif status == 403:
        sentence = _("{name} does not let you in (403).").format(name=name)
    elif status in (404, 410):
        sentence = _("{name} has nothing at {path} ({status}): check the address.").format(
            name=name, path=plain(response.url.path, 80), status=status
        )
    else:
        sentence = _("{name} gives an answer that is of no use ({status}).").format(name=name, status=status)
    return Trouble(sentence, lasting=True, status=status)


def retry_after_s(headers: httpx.Headers) -> float | None:
    """Return the Retry-After of an answer in seconds; a date is compared with the server's own clock."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        if value.isascii() and value.isdigit():
            seconds = float(value[:9])
        else:
            seconds = (parsedate_to_datetime(value) - parsedate_to_datetime(headers["date"])).total_seconds()
    except (ValueError, TypeError, KeyError):
        return None
    return min(max(seconds, 1.0), RETRY_LIMIT_S)


@contextmanager
def in_words(url: httpx.URL) -> Iterator[None]:
    """Turn the exceptions of httpx into `Trouble`."""
    name = name_of(url)
    try:
        yield
    except httpx.TooManyRedirects:
        raise Trouble(
            _("{name} sends us round in circles: check the address.").format(name=name), lasting=True
        ) from None
    except httpx.TimeoutException:
        raise Trouble(_("{name} does not answer.").format(name=name)) from None
    except (httpx.UnsupportedProtocol, httpx.InvalidURL, UnicodeError):
        raise Trouble(_("{name} can't be an address: check it.").format(name=name), lasting=True) from None
    except httpx.ConnectError as error:
        raise _no_connection(name, error) from None
    except httpx.TransportError:
        raise Trouble(_("The connection to {name} broke off.").format(name=name)) from None


def _no_connection(name: str, error: httpx.ConnectError) -> Trouble:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = plain(cause.verify_message, 80)
            return Trouble(
                _("The certificate of {name} can't be trusted ({why}).").format(name=name, why=why), lasting=True
            )
        if isinstance(cause, ssl.SSLError):
            return Trouble(
                _("{name} speaks no TLS that can be understood: is the address right?").format(name=name),
                lasting=True,
            )
        cause = cause.__cause__ or cause.__context__
    why = _("connection refused") if "refused" in str(error).lower() else _("no way there, or no such name")
    if "all connection attempts failed" in str(error).lower():
        why = _("nobody answers there")
    return Trouble(_("{name} can't be reached ({why}).").format(name=name, why=why))
