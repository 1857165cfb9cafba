"""Servers that are wrong, slow or hostile: each is a clear sentence, and never the end of following."""

import asyncio
import gzip
import socket
import ssl
import zlib

import httpx
import pytest

import feeds.api
import feeds.web
from feeds.api import ApiFeed
from feeds.base import FeedError, FeedStatus
from tracker.publish.app import Publication, make_app
from tracker.publish.hub import Hub
from tracker.race.events import EventBase
from tracker.race.stage import Stage

from .answering import HOSTS, Body, feed_of, lost, no_wait


async def first_error(feed):
    with pytest.raises(FeedError) as raised:
        async with asyncio.timeout(60):
            async for _ in feed.items():
                pass
    return str(raised.value)


# -- at the first try: no stage is there, and waiting would not help ---------------------------------------


@pytest.mark.parametrize(
    ("response", "sentence"),
    [
        (httpx.Response(401), "race.example asks for a login (401)"),
        (httpx.Response(403), "race.example does not let you in (403)"),
        (httpx.Response(404), "race.example has nothing at / (404): check the address"),
        (httpx.Response(418), "of no use (418)"),
        (httpx.Response(200, html="<!DOCTYPE html><h1>Login</h1>"), "a web page and no stage"),
        (httpx.Response(200, json={"some": "thing"}), "JSON that is no stage"),
        (httpx.Response(200, content=b""), "nothing at all"),
        (
            httpx.Response(200, content=b"\x89PNG\r\n", headers={"content-type": "image/png"}),
            "image/png and no stage",
        ),
        (httpx.Response(200, content=b'{"kind":"stage","id":"x"}\n'), "first line is wrong: race: field required"),
        (httpx.Response(200, headers={"content-length": "1073741824"}, content=b"x"), "more than 64 MiB"),
    ],
)
async def test_what_is_no_stage_is_said_in_a_sentence(response, sentence):
    error = await first_error(feed_of(lambda request: response))
    assert sentence in error
    assert error.endswith(".")


async def test_a_gigabyte_without_a_length_is_not_read_to_its_end(monkeypatch):
    body = Body(repeat=b"x" * 65536)
    error = await first_error(feed_of(lambda request: httpx.Response(200, stream=body)))
    assert "more than 64 MiB" in error
    assert body.sent < 66 << 20


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
async def test_compressed_data_is_never_unpacked(coding):
    bomb = gzip.compress(b" " * (10 << 20)) if coding == "gzip" else zlib.compress(b" " * (10 << 20))
    asked = []

    def handler(request):
        asked.append(request.headers["accept-encoding"])
        return httpx.Response(200, stream=Body(bomb), headers={"content-encoding": coding})

    assert "compressed data unasked" in await first_error(feed_of(handler))
    assert asked == ["identity"]


async def test_a_redirect_loop_is_left():
    def handler(request):
        return httpx.Response(302, headers={"location": "http://race.example/again"})

    assert "round in circles" in await first_error(feed_of(handler))


async def test_a_redirect_leads_to_the_log(stage, comments, collect):
    app = httpx.ASGITransport(make_app(Publication(Hub(stage, comments(0, 2)), hosts=HOSTS)))

    async def handler(request):
        if request.url.host == "race.example":
            return httpx.Response(301, headers={"location": "http://other.example/"})
        if request.url.path == "/stream":
            return httpx.Response(200, stream=Body(), headers={"content-type": "text/event-stream"})
        return await app.handle_async_request(request)

    items = await collect(feed_of(handler), lambda items: sum(isinstance(item, EventBase) for item in items) == 2)
    assert [item for item in items if isinstance(item, Stage)] == [stage]


async def test_a_log_that_points_to_another_server_is_not_followed_there():
    links = {"stage": "http://169.254.169.254/x", "log": "log", "page": "log/{cursor}", "stream": "stream"}
    asked = []

    def handler(request):
        asked.append(request.url.host)
        return httpx.Response(200, json={"ardoise": 1, "links": links})

    assert "points to another server" in await first_error(feed_of(handler))
    assert set(asked) == {"race.example"}


@pytest.mark.parametrize("uri", ["http://", "http://[::1", "http://exa mple/", "http://x:99999/"])
async def test_an_address_that_is_none_is_said_in_a_sentence(uri):
    error = await first_error(ApiFeed(uri, sleep=no_wait))
    assert error.endswith(".")


async def test_a_certificate_that_can_not_be_trusted_is_said():
    def handler(request):
        cause = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")
        cause.verify_message = "self-signed certificate"
        raise httpx.ConnectError("failed") from cause

    error = await first_error(feed_of(handler, "https://race.example/"))
    assert error == "The certificate of race.example can't be trusted (self-signed certificate)."


async def test_a_port_that_speaks_no_tls_is_said():
    async def garbage(reader, writer):
        await reader.read(100)
        writer.write(b"I do not speak TLS\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(garbage, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    assert "no TLS" in await first_error(ApiFeed(f"https://127.0.0.1:{port}/", sleep=no_wait))
    server.close()


async def test_a_login_comes_from_the_users_file_and_goes_to_that_server_only(home):
    (home / ".netrc").touch(0o600)
    (home / ".netrc").write_text("machine 127.0.0.1 login ann password secret\n")
    seen = []

    async def answer(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        seen.append("authorization: Basic YW5uOnNlY3JldA==" in head.replace("Authorization", "authorization"))
        writer.write(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for host in ("127.0.0.1", "localhost"):  # the same server, but the file knows it by the first name only
        assert "(404)" in await first_error(ApiFeed(f"http://{host}:{port}/", sleep=no_wait))
    server.close()
    assert seen == [True, False]


# -- what may pass is waited for ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120),
        ({"retry-after": "Wed, 11 Feb 2026 13:02:00 GMT", "date": "Wed, 11 Feb 2026 13:00:00 GMT"}, 120),
        ({"retry-after": "99999999999"}, 600),
        ({"retry-after": "soon"}, 60),
        ({}, 60),
    ],
)
async def test_who_asks_to_come_less_often_is_left_alone_so_long(collect, headers, seconds):
    items = await collect(feed_of(lambda request: httpx.Response(429, headers=headers)), lost)
    assert items[-1].retry_in_s == pytest.approx(seconds)
    assert "less often (429)" in items[-1].text


async def test_a_server_in_trouble_is_tried_again_until_it_is_well(stage, comments, collect):
    app = httpx.ASGITransport(make_app(Publication(Hub(stage, comments(0, 2)), hosts=HOSTS)))
    answers = [503, 502, 500, None]

    async def handler(request):
        status = answers.pop(0) if answers else None
        return httpx.Response(status) if status else await app.handle_async_request(request)

    items = await collect(feed_of(handler), lambda items: isinstance(items[-1], EventBase))
    assert [item.text for item in items if isinstance(item, FeedStatus) and item.phase == "lost"] == [
        "race.example is in trouble (503).",
        "race.example is in trouble (502).",
        "race.example is in trouble (500).",
    ]


async def test_waits_grow_and_differ_and_have_an_end(collect):
    def refuse(request):
        raise httpx.ConnectError("[Errno 111] Connection refused")

    waits = []
    for _ in range(2):
        items = await collect(feed_of(refuse), lambda items: len(items) > 12)
        waits.append([item.retry_in_s for item in items if item.phase == "lost"])
    assert all(wait <= 30 for wait in waits[0])
    assert waits[0][0] <= 0.5
    assert min(waits[0][7:]) >= 15
    assert waits[0] != waits[1]  # followers that were cut off together do not come back together


async def test_a_server_that_accepts_and_never_answers(collect, monkeypatch):
    monkeypatch.setattr(feeds.web, "ANSWER_WITHIN_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        port = mute.getsockname()[1]
        items = await collect(ApiFeed(f"http://127.0.0.1:{port}/", sleep=no_wait), lost)
    assert items[-1].text == f"127.0.0.1:{port} does not answer."


async def test_a_server_that_dribbles(collect, monkeypatch):
    monkeypatch.setattr(feeds.web, "BODY_WITHIN_S", 0.3)

    class Dribble(httpx.AsyncByteStream):
        async def __aiter__(self):
            while True:
                await asyncio.sleep(0.01)
                yield b" "

    items = await collect(feed_of(lambda request: httpx.Response(200, stream=Dribble())), lost)
    assert "too slow" in items[-1].text


async def test_no_password_is_shown(collect):
    def refuse(request):
        raise httpx.ConnectError("refused")

    items = await collect(feed_of(refuse, "http://ann:secret@race.example/"), lost)
    assert "secret" not in items[-1].text
    assert "race.example" in items[-1].text
