"""A stage file on web servers that know nothing of stages."""

import asyncio
import functools
import http.server
import os
import threading
import time
from email.utils import formatdate

import httpx
import pytest

from feeds.api import ApiFeed
from feeds.base import FeedOptions, FeedStatus
from tracker.race.events import EventBase
from tracker.race.logline import dump
from tracker.race.stage import Stage


class Shelf:
    """A web server with one file, as able as it is told to be."""

    def __init__(self, *, etag=False, modified=False, ranges=False):
        self.body, self.at = b"", 1_760_000_000.0
        self.etag, self.modified, self.ranges = etag, modified, ranges
        self.answers: list[int] = []
        self.sent = 0

    def put(self, body: str) -> None:
        self.body, self.at = body.encode(), self.at + 10

    def __call__(self, request: httpx.Request) -> httpx.Response:
        headers = {"date": formatdate(self.at + 100, usegmt=True)}
        tag, changed = f'"{hash(self.body)}"', formatdate(self.at, usegmt=True)
        if self.etag:
            headers["etag"] = tag
        if self.modified:
            headers["last-modified"] = changed
        if self.ranges:
            headers["accept-ranges"] = "bytes"
        body, status = self.body, 200
        asked = request.headers
        if (self.etag and asked.get("if-none-match") == tag) or (
            self.modified and asked.get("if-modified-since") == changed
        ):
            body, status = b"", 304
        elif self.ranges and "range" in asked:
            begin = int(asked["range"].removeprefix("bytes=").rstrip("-"))
            if begin >= len(self.body):
                body, status = b"", 416
            else:
                headers["content-range"] = f"bytes {begin}-{len(self.body) - 1}/{len(self.body)}"
                body, status = self.body[begin:], 206
        self.answers.append(status)
        self.sent += len(body)
        return httpx.Response(status, content=body, headers=headers)


class Watching:
    """A feed on a shelf, asked again whenever the test says so."""

    def __init__(self, shelf: Shelf) -> None:
        self.items: list[object] = []
        self._turn = asyncio.Event()
        self._asleep = asyncio.Event()

        async def sleep(seconds: float) -> None:
            self._asleep.set()
            await self._turn.wait()
            self._turn.clear()

        client = httpx.AsyncClient(transport=httpx.MockTransport(shelf))
        feed = ApiFeed("http://shelf.example/stage.jsonl", FeedOptions(every_s=3), client=client, sleep=sleep)
        self.task = asyncio.create_task(self._take(feed))

    async def _take(self, feed: ApiFeed) -> None:
        async for item in feed.items():
            self.items.append(item)

    async def poll(self) -> None:
        self._asleep.clear()
        self._turn.set()
        await asyncio.wait_for(self._asleep.wait(), 60)

    @property
    def ids(self) -> list[str]:
        return [item.id for item in self.items if isinstance(item, EventBase)]

    @property
    def stages(self) -> list[Stage]:
        return [item for item in self.items if isinstance(item, Stage)]


def file_of(stage, events):
    return "".join(f"{dump(item)}\n" for item in (stage, *events))


@pytest.fixture(
    params=[{}, {"etag": True}, {"modified": True}, {"etag": True, "ranges": True}, {"ranges": True}],
    ids=["bare", "etag", "modified", "etag+ranges", "ranges"],
)
def shelf(request):
    return Shelf(**request.param)


async def test_what_is_added_is_told_once_whatever_the_server_can_do(shelf, stage, comments):
    shelf.put(file_of(stage, comments(0, 5)))
    watching = Watching(shelf)
    await watching.poll()
    for count in (5, 6, 6, 20, 20):
        shelf.put(file_of(stage, comments(0, count)))
        await watching.poll()
        await watching.poll()
        assert watching.ids == [f"e{number}" for number in range(count)]
    assert watching.stages == [stage]
    assert any(isinstance(item, FeedStatus) and item.phase == "polling" for item in watching.items)
    watching.task.cancel()


async def test_a_line_that_is_half_there_is_waited_for(shelf, stage, comments):
    whole = file_of(stage, comments(0, 3))
    shelf.put(whole[:-30])
    watching = Watching(shelf)
    await watching.poll()
    assert watching.ids == ["e0", "e1"]
    shelf.put(whole)
    await watching.poll()
    assert watching.ids == ["e0", "e1", "e2"]
    watching.task.cancel()


async def test_a_last_line_without_its_end_is_told(shelf, stage, comments):
    shelf.put(file_of(stage, comments(0, 3)).rstrip("\n"))
    watching = Watching(shelf)
    await watching.poll()
    assert watching.ids == ["e0", "e1", "e2"]
    shelf.put(file_of(stage, comments(0, 4)).rstrip("\n"))
    await watching.poll()
    assert watching.ids == ["e0", "e1", "e2", "e3"]
    watching.task.cancel()


async def test_a_file_that_was_rewritten_is_another_log(shelf, stage, comments):
    shelf.put(file_of(stage, comments(0, 5)))
    watching = Watching(shelf)
    await watching.poll()
    shelf.put(file_of(stage, comments(0, 7, "Told anew.")))
    await watching.poll()
    assert watching.stages == [stage, stage]
    assert watching.ids == [f"e{number}" for number in (*range(5), *range(7))]
    watching.task.cancel()


@pytest.mark.parametrize("able", [{"etag": True}, {"modified": True}])
async def test_what_has_not_changed_is_not_sent_again(stage, comments, able):
    shelf = Shelf(**able)
    shelf.put(file_of(stage, comments(0, 5)))
    watching = Watching(shelf)
    for _ in range(4):
        await watching.poll()
    assert set(shelf.answers[1:]) == {304}
    watching.task.cancel()


async def test_only_what_is_new_is_sent_where_the_server_can(stage, comments):
    shelf = Shelf(etag=True, ranges=True)
    shelf.put(file_of(stage, comments(0, 1000)))
    watching = Watching(shelf)
    await watching.poll()
    sent = shelf.sent
    shelf.put(file_of(stage, comments(0, 1001)))
    await watching.poll()
    assert shelf.sent - sent < 500
    assert watching.ids[-1] == "e1000"
    watching.task.cancel()


async def test_an_ordinary_file_server_serves(tmp_path, stage, comments):
    """Its dates have whole seconds, and the file changes several times within one."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    path = tmp_path / "stage.jsonl"
    path.write_text(file_of(stage, comments(0, 2)))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=tmp_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    feed = ApiFeed(f"http://127.0.0.1:{server.server_port}/stage.jsonl", FeedOptions(every_s=0.05))
    ids: list[str] = []
    async with asyncio.timeout(60):
        async for item in feed.items():
            if isinstance(item, EventBase):
                ids.append(item.id)
            elif isinstance(item, FeedStatus) and item.phase == "polling":
                for count in range(3, 6):
                    path.write_text(file_of(stage, comments(0, count)))
                    os.utime(path, (time.time(), int(time.time())))
                    await asyncio.sleep(0)
            if len(ids) == 5:
                break
    assert ids == [f"e{number}" for number in range(5)]
    server.shutdown()
