"""Getting things from a server that may be slow, wrong or hostile, with every trouble put into a sentence."""

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
"""Seconds within which a body that is no stream must have come."""

BODY_LIMIT = 64 << 20
"""Largest body that is read, in bytes: some 250,000 events."""

RETRY_LIMIT_S = 600.0
"""Longest wait that a server is granted, in seconds."""

GZIP = ("gzip", "x-gzip")
"""What a server calls the one compression that is unpacked."""

_HOST = re.compile(rb"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")
"""A host as it goes over the wire: a name or an IPv4 address, or an IPv6 address."""


class Trouble(SentenceError):
    """A source does not give what it should; the message is one sentence for the user."""

    def __init__(
        self,
        sentence: str,
        *,
        lasting: bool = False,
        retry_after_s: float | None = None,
        status: int | None = None,
    ) -> None:
        """Say what is wrong.

        Args:
            sentence: for the user.
            lasting: trying again won't help, so that a first try may give up.
            retry_after_s: for how long the server wants to be left alone, seconds.
            status: what the server answered; None when it gave no answer.
        """
        super().__init__(sentence)
        self.lasting = lasting
        self.retry_after_s = retry_after_s
        self.status = status


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole answer."""

    url: httpx.URL
    """Where it came from, after redirects."""
    status: int
    headers: httpx.Headers
    body: bytes


@cache
def user_agent() -> str:
    """Return who we say that we are."""
    return f"ardoise/{version('ardoise')}"


def make_client() -> httpx.AsyncClient:
    """Return the client that feeds use unless they are given one; it knows the logins in the user's `.netrc`."""
    try:
        auth: httpx.Auth | None = httpx.NetRCAuth()
    except (OSError, netrc.NetrcParseError):
        auth = None
    headers = {"User-Agent": user_agent()}
    return httpx.AsyncClient(timeout=ANSWER_WITHIN_S, max_redirects=5, auth=auth, headers=headers)


def address(uri: str) -> httpx.URL:
    """Return a URI as something that can be asked for.

    Raises:
        Trouble: it is no address of a server.
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
    """Return what to call a server in a sentence: its host, and the port where it says one."""
    return plain(url.netloc.decode(errors="replace").rpartition("@")[2], 80) or _("the server")


def backoff(tries: int, *, first_s: float = 0.5, most_s: float = 30.0) -> float:
    """Return seconds to wait before the next try: doubling, capped, and spread so that not all come at once."""
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
    """Get one answer whole, within bounds of time and size.

    Args:
        client: what to ask with.
        url: what to ask for.
        headers: sent along.
        limit: largest body, in bytes; of a compressed one, both as it comes and unpacked.
        allowed: statuses beyond 200 that are no trouble.
        unpack: whether the server may send gzip.

    Raises:
        Trouble: anything else than that.
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
    """Open an answer whose body is still to be read, refusing a compressed one unless it is gzip and may be.

    A few bytes can be made to unpack to gigabytes: httpx, which unpacks without a bound, is never let do it.

    Raises:
        Trouble: no answer came in time, or a compressed one.
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
    """Yield what a gzip body unpacks to, a MiB at a time, so that whoever takes it can stop.

    Raises:
        Trouble: it is no gzip, it ends in its middle, or more comes than `limit` bytes though it unpacks to less.
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
    yield unpacker.flush()  # some hundred bytes at most: all that came was given to it
    if came and not unpacker.eof:
        raise broken


def refusal(response: httpx.Response) -> Trouble:
    """Return what an unwanted status means to the user."""
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
    """Return how long a server wants to be left alone, in seconds; a date is held against its own clock."""
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
    """Turn what httpx raises into a `Trouble`."""
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
