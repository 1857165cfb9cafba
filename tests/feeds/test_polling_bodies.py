"""What a polled server sends is unpacked within bounds; the polled feed of the docs works."""

import gzip
import json
import re
import tracemalloc
import zlib
from pathlib import Path

import httpx
import pytest

from feeds.base import Rejected
from tracker.race.events import EventBase
from tracker.race.stage import Stage

from .polls import Lists, Time, events, following, statuses, take_for

# -- hostile servers ------------------------------------------------------------------------------------------


class Parts(httpx.AsyncByteStream):
    def __init__(self, parts):
        self.parts, self.sent = parts, 0

    async def __aiter__(self):
        for part in self.parts:
            self.sent += len(part)
            yield part


def packed(parts):
    return httpx.Response(200, stream=Parts(parts), headers={"content-encoding": "gzip"})


async def test_what_comes_packed_is_unpacked():
    said = json.dumps([{"n": number} for number in range(50_000)], separators=(",", ":")).encode()
    data = gzip.compress(said)
    asked = []

    def answer(path, headers):
        asked.append(headers["accept-encoding"])
        return packed([data[at : at + 1000] for at in range(0, len(data), 1000)])

    time, reader = Time(), Lists(pack=15)
    await take_for(following(reader, answer, time), time, 1)
    assert reader.bodies[0].data == said
    assert asked == ["gzip"]


def bombs():
    packer = zlib.compressobj(9, wbits=31)
    for _ in range(1000):
        yield packer.compress(b" " * (1 << 20))
    yield packer.flush()


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (bombs, "sends more than 16 MiB"),
        (lambda: [gzip.compress(b"x" * 5000)[:-9]], "can't be unpacked"),
        (lambda: [b"<html>"], "can't be unpacked"),
        (lambda: [gzip.compress(b"x"), b"and more"], "can't be unpacked"),
    ],
)
async def test_what_unpacks_to_too_much_or_to_nothing_good_is_a_trouble(parts, sentence):
    def answer(path, headers):
        return b"ok" if path == "/news" else packed(parts())

    time = Time()
    tracemalloc.start()
    items = await take_for(following(Lists(news=15, pack=15), answer, time), time, 1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sentence in statuses(items)[-1].error
    assert peak < 80 << 20
    assert events(items) == ["ok"]


async def test_a_body_without_end_is_a_trouble():
    def endless():
        while True:
            yield b"x" * 65536

    def answer(path, headers):
        return b"ok" if path == "/news" else httpx.Response(200, stream=Parts(endless()))

    time = Time()
    items = await take_for(following(Lists(news=15, pack=15), answer, time), time, 1)
    assert "sends more than 16 MiB" in statuses(items)[-1].error


async def test_no_login_is_told_on():
    feed = following(Lists(pack=15), lambda path, headers: b"x")
    feed.uri = "liveblog:https://ann:secret@race.example/live"
    time = Time()
    items = await take_for(feed, time, 0)
    assert statuses(items)[0].source == "liveblog:https://race.example/live"


# -- the page on feeds ----------------------------------------------------------------------------------------


async def test_the_polled_feed_of_the_docs_works():
    page = (Path(__file__).parents[2] / "docs" / "write-a-feed.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    source = next(block for block in blocks if "PolledFeed" in block)
    names = {}
    exec(source, names)
    time = Time()
    said = [b"2026-04-05T14:05:00Z 120.5 1:30", b"nonsense", b"2026-04-05T14:25:00Z 105 2:45"]

    def handler(request):
        time.asked.append((time.slept, request.url))
        return httpx.Response(200, content=said[min(len(time.asked), 3) - 1])

    client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    feed = names["GapFeed"]("gap:race.example", client=client, sleep=time.sleep, now=lambda: time.now)
    items = await take_for(feed, time, 60)
    assert isinstance(items[1], Stage)
    assert [(item.gap_s, item.km_to_go) for item in items if isinstance(item, EventBase)] == [
        (90, 120.5),
        (165, 105),
    ]
    assert [item.text for item in items if isinstance(item, Rejected)] == ["nonsense"]
