"""While the API is followed: a bad stream is a status, and the log that came is kept."""

import asyncio
import json

import httpx
import pytest

import feeds.api
import feeds.web
from feeds.base import FeedStatus, Rejected
from tracker.publish.app import Publication, make_app
from tracker.publish.hub import Hub
from tracker.race.events import EventBase
from tracker.race.logline import dump

from .answering import HOSTS, Body, feed_of, lost

NDJSON = {"content-type": "application/x-ndjson"}


def server_of(hub, stream):
    """Answer as a server does, with streams made by `stream(request)`."""
    app = httpx.ASGITransport(make_app(Publication(hub, hosts=HOSTS)))

    async def handler(request):
        if request.url.path == "/stream":
            return stream(request)
        return await app.handle_async_request(request)

    return handler


def events_in(items):
    return [item.id for item in items if isinstance(item, EventBase)]


def sse(*parts, repeat=None, kind="text/event-stream"):
    return httpx.Response(200, stream=Body(*parts, repeat=repeat), headers={"content-type": kind})


HELLO = b'event: hello\ndata: {"ardoise":1,"resumed":true}\n\n'


@pytest.mark.parametrize(
    ("stream", "sentence"),
    [
        (lambda: httpx.Response(200, html="<html>"), "something else where its stream should be"),
        (lambda: httpx.Response(503, headers={"retry-after": "7"}), "in trouble (503)"),
        (lambda: httpx.Response(404), "has nothing at /stream"),
        (lambda: sse(HELLO, b"data: " + b"x" * 1000, repeat=b"x" * 65536), "a message of more than 1 MiB"),
        (lambda: sse(HELLO, repeat=b"data: more\n" * 1000), "a message of more than 1 MiB"),
        (lambda: sse(HELLO), "ended"),
        (lambda: sse(HELLO, b'event: bye\ndata: {"reason":"x"}\n\n'), "said goodbye"),
    ],
)
async def test_a_bad_stream_is_a_status_and_the_log_is_kept(stage, comments, collect, stream, sentence):
    feed = feed_of(server_of(Hub(stage, comments(0, 2)), lambda request: stream()))
    items = await collect(feed, lost)
    assert sentence in items[-1].text
    assert events_in(items) == ["e0", "e1"]


async def test_a_stream_that_keeps_breaking_is_polled_instead_and_later_tried_again(stage, comments, collect):
    hub = Hub(stage, comments(0, 2))
    streams = []

    def stream(request):
        streams.append(request)
        return httpx.Response(502)

    polling = [False]

    async def sleep(seconds):
        if seconds == 5:
            polling[0] = True
            hub.publish(comments(len(hub), len(hub) + 1)[0])
        await asyncio.sleep(0)

    feed = feed_of(server_of(hub, stream))
    feed._sleep = sleep
    items = await collect(feed, lambda items: len(events_in(items)) == 20)
    assert events_in(items) == [f"e{number}" for number in range(20)]
    assert any(isinstance(item, FeedStatus) and item.phase == "polling" for item in items)
    assert 3 < len(streams) <= 6  # it went back to look whether the stream works


async def test_polling_asks_only_whether_there_is_more(stage, comments, collect):
    hub = Hub(stage, comments(0, 2))
    statuses = []
    answer = server_of(hub, lambda request: httpx.Response(502))

    async def handler(request):
        response = await answer(request)
        if request.url.path == "/log":
            statuses.append(response.status_code)
        return response

    await collect(feed_of(handler), lambda items: len(statuses) > 9)
    assert statuses[-3:] == [304, 304, 304]


async def test_after_a_break_it_goes_on_where_it_was_without_doubles(stage, comments, collect):
    hub = Hub(stage, comments(0, 2))
    resumed = []

    def stream(request):
        resumed.append(request.headers.get("last-event-id"))
        hub.publish(comments(len(hub), len(hub) + 1)[0])
        # What was told before comes again, as after a proxy's own retry, and half of a message is cut off.
        return sse(HELLO, hub._frames[0], hub._frames[-2], hub._frames[-1], b"id: 99-00000000")

    items = await collect(feed_of(server_of(hub, stream)), lambda items: len(events_in(items)) == 5)
    assert events_in(items) == [f"e{number}" for number in range(5)]
    assert resumed[1] == hub.cursor(3)


async def test_lines_that_are_no_events_are_set_aside_and_the_rest_goes_on(stage, comments, collect):
    good = comments(0, 2)

    def handler(request):
        path = request.url.path
        if path == "/":
            links = {"stage": "stage", "log": "log", "page": "log/{cursor}", "stream": "stream"}
            return httpx.Response(200, json={"ardoise": 1, "links": links})
        if path == "/stage":
            return httpx.Response(200, content=dump(stage))
        if path == "/log":
            return httpx.Response(200, json={"resumed": True, "pages": ["3-0123456789ab"]})
        if path == "/stream":
            return sse(HELLO, b"data: \x1b]52;c;AAAA\x07not an event\n\n")
        return httpx.Response(
            200, content="\n".join([dump(good[0]), '{"kind":"km"}', dump(good[1])]), headers=NDJSON
        )

    items = await collect(feed_of(handler), lambda items: sum(isinstance(item, Rejected) for item in items) == 2)
    assert events_in(items) == ["e0", "e1"]
    assert [item.text for item in items if isinstance(item, Rejected)] == ['{"kind":"km"}', "not an event"]


@pytest.mark.parametrize(
    "index",
    [{"resumed": True}, {"resumed": True, "pages": ["../../etc"]}, {"resumed": True, "pages": [1]}, [], "x"],
)
async def test_a_log_told_in_unknown_words_is_a_sentence(stage, index):
    hub = Hub(stage)
    answer = server_of(hub, lambda request: sse(HELLO))

    async def handler(request):
        return httpx.Response(200, json=index) if request.url.path == "/log" else await answer(request)

    items = []
    async with asyncio.timeout(60):
        async for item in feed_of(handler).items():
            items.append(item)
            if lost(items):
                break
    assert "unknown words" in items[-1].text


async def test_silence_is_noticed(stage, collect, monkeypatch):
    monkeypatch.setattr(feeds.api, "HELLO_WITHIN_S", 0.2)

    class Silent(httpx.AsyncByteStream):
        async def __aiter__(self):
            await asyncio.sleep(60)
            yield b""

    def stream(request):
        return httpx.Response(200, stream=Silent(), headers={"content-type": "text/event-stream"})

    items = await collect(feed_of(server_of(Hub(stage), stream)), lost)
    assert "holds its stream back" in items[-1].text


async def test_text_from_afar_is_made_safe(stage, collect):
    line = json.dumps(
        {"kind": "comment", "id": "x", "at": "2026-02-11T14:00:00Z", "text": "\x1b[31m[b]red[/b]\u202e"}
    )
    hub = Hub(stage)
    items = await collect(
        feed_of(server_of(hub, lambda request: sse(HELLO, f"data: {line}\n\n".encode()))),
        events_in,
    )
    assert items[-1].text == "[b]red[/b]"
