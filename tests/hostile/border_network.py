"""What comes over the network: the server’s requests, and the answers that feeds read."""

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
from border_stage import HEADER, LINES, LOG, NOON, STAGE, a_log, said, shown
from inputs import Hostile
from playing import SAMPLES, Following
from playing import stage as stage_record

from feeds.api import ApiFeed
from feeds.base import FeedError, FeedItem, FeedStatus
from feeds.liveblog.reader import LiveBlogReader
from feeds.mapped import MappedFeed
from feeds.polled import Body
from feeds.registry import open_feed
from tracker.publish.app import Publication, make_app
from tracker.publish.hub import Hub
from tracker.race.events import EventBase
from tracker.race.timeline import Timeline


async def _ask(app: Any, hostile: Hostile) -> list[str]:
    complaints = []
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as client:
        posts = [hostile.json(hostile.choice(LINES)) if hostile.often(0.8) else hostile.bytes() for _ in range(4)]
        for body in posts:
            kind = hostile.choice(["application/json"] * 4 + ["text/html", "", "application/json; charset=utf-16"])
            headers = {"authorization": "Bearer s3cret", "content-type": kind}
            if hostile.often(0.05):
                headers["content-length"] = hostile.choice([b"-1", b"1e9", b"\xb2", b"", b"99999999999"])
            if hostile.often(0.05):
                headers["authorization"] = b"Bearer \xff\xfe"
            answer = await client.post("/events", content=body, headers=headers)
            assert answer.status_code in (200, 201, 401, 409, 413, 415, 422), (answer, answer.text)
            complaints += [answer.json()["detail"]] if answer.is_error else []
        point = hostile.choice([hostile.argument(), "1-000000000000", "99999999999", "9" * 30, "٣"])
        for path in (
            "/log",
            "/log/0-000000000000",
            f"/log/{quote(point, safe='', errors='surrogateescape')}",
            "/state",
            "/stage",
        ):
            answer = await client.get(
                path,
                params={"after": point.encode(errors="replace").decode()},
                headers={"if-none-match": point.encode(errors="replace")},
            )
            assert answer.status_code in (200, 304, 404, 422), (answer, answer.text)
            complaints += [answer.json()["detail"]] if answer.is_error else []
    return complaints


APP = make_app(Publication(Hub(STAGE)))  # making one takes longer than a hundred questions


def published(hostile: Hostile, folder: Path) -> Iterator[str]:
    hub = Hub(STAGE)
    kept: list[EventBase] = []

    async def keep(events: Sequence[EventBase]) -> set[str]:
        for event in events:
            kept.append(event)
            hub.publish(event)
        return {event.id for event in events}

    APP.state.publication = Publication(hub, keep, "s3cret")
    yield from asyncio.run(_ask(APP, hostile))
    assert len(kept) == len(hub)
    yield from shown(Timeline(STAGE, kept))


def _answers(hostile: Hostile) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that speaks the API, mostly."""
    index = {"ardoise": 1, "links": {"stage": "stage", "log": "log", "page": "log/{cursor}", "stream": "stream"}}
    page = a_log(hostile).partition(b"\n")[2]
    cursor = "3-0123456789ab"
    stream = b'retry: 1\nevent: hello\ndata: {"resumed":true}\n\n'
    for line in hostile.random.choices(LINES, k=3):
        stream += b"id: %s\ndata: %s\n\n" % (cursor.encode(), hostile.json(line))

    def answer(request: httpx.Request) -> httpx.Response:
        if hostile.often(0.1):
            return httpx.Response(hostile.choice([200, 301, 404, 418, 500]), content=hostile.bytes(), headers={"location": "/x", "retry-after": "\x1b[2J9"})  # fmt: skip
        if request.url.path == "/":
            return httpx.Response(
                200, content=hostile.json(index) if hostile.often(0.3) else json.dumps(index).encode()
            )
        if request.url.path == "/stage":
            return httpx.Response(200, content=hostile.json(HEADER) if hostile.often(0.3) else LOG[0])
        if request.url.path == "/log":
            pages = {"resumed": True, "pages": [cursor]}
            return httpx.Response(
                200, content=hostile.json(pages) if hostile.often(0.3) else json.dumps(pages).encode()
            )
        if request.url.path == "/stream":
            sent = hostile.damaged(stream) if hostile.often(0.5) else stream
            return httpx.Response(200, content=sent, headers={"content-type": "text/event-stream"})
        return httpx.Response(200, content=page)

    return answer


async def _follow(hostile: Hostile) -> list[FeedItem]:
    items: list[FeedItem] = []

    async def no_wait(seconds: float) -> None:
        await asyncio.sleep(0)

    async with httpx.AsyncClient(transport=httpx.MockTransport(_answers(hostile))) as client:
        feed = ApiFeed("http://race.example/", client=client, sleep=no_wait)
        source = feed.items()
        try:
            async for item in source:
                items.append(item)
                lost = sum(isinstance(item, FeedStatus) and item.phase == "lost" for item in items)
                if lost == 2 or len(items) > 60:
                    break
        except FeedError as error:
            items.append(FeedStatus("lost", str(error)))
        finally:
            await source.aclose()
    return items


def followed(hostile: Hostile, folder: Path) -> Iterator[str]:
    yield from said(asyncio.run(_follow(hostile)))


def race_center(hostile: Hostile, folder: Path) -> Iterator[str]:
    here = Following(ready=False)
    bodies = {"stage-2026": [stage_record()], **SAMPLES}
    try:
        for key in ["stage-2026", *hostile.random.choices(list(bodies), k=6)]:
            sent = hostile.json(bodies[key]) if hostile.often(0.6) else json.dumps(bodies[key]).encode()
            here.take(key, sent)
    except FeedError as error:
        yield str(error)
    yield from said(here.items)


def live_blog(hostile: Hostile, folder: Path) -> Iterator[str]:
    reader = LiveBlogReader("https://news.example/stage-5-live")
    words = ["Peloton at 2:30.", "130 km to go.", "Attack by van der Poel!", "A crash in the peloton."]
    posts = [
        {
            "@type": "BlogPosting",
            "@id": f"#p{number}",
            "datePublished": f"2026-07-08T1{number}:00:00+02:00",
            "articleBody": f"<p>{hostile.choice(words)}</p>",
        }
        for number in range(hostile.random.randint(1, 5))
    ]
    page = {"@type": "LiveBlogPosting", "headline": "Stage 5", "publisher": {"name": "P"}, "liveBlogUpdate": posts}
    items: list[FeedItem] = []
    try:
        for minute in range(2):
            data = hostile.json(page)
            if hostile.often(0.6):
                data = b'<html><title>x</title><script type="application/ld+json">%s</script><p>%s</p></html>' % (
                    data,
                    hostile.bytes(),
                )
            kind = hostile.choice(
                ["", "text/html", "application/json", "text/html; charset=utf-16", "text/html; charset=\x1b[2J"]
            )
            items += reader.take(Body("page", NOON.replace(minute=minute), data, kind))
            for resource in reader.wanted(NOON):
                assert resource.url.startswith("https://news.example/")
    except FeedError as error:
        yield str(error)
    yield from said(items)


MAPPING = """
[resources.live]
url = "http://race.example/live"
[header]
id = "id"
race = "race"
start_at = "start"
[[events]]
each = "list"
kind = "kind"
id = "n"
at = {get = "t", as = "iso"}
gap_s = {get = "gap", as = "duration"}
km_to_go = {get = "km", as = "km"}
text = "text"
riders = {each = "who", name = "name", bib = "bib"}
"""


def mapped(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "mapping.toml"
    try:
        path.write_bytes(hostile.damaged(MAPPING.encode()) if hostile.often(0.15) else MAPPING.encode())
        reader = MappedFeed(f"json:{path}").reader()
        item = {
            "kind": "gap",
            "n": 1,
            "t": "2026-07-08T14:00:00+02:00",
            "gap": "2:30",
            "km": "130",
            "text": "t",
            "who": [{"name": "A B", "bib": 1}],
        }
        sent = {
            "id": "x",
            "race": "R",
            "start": "2026-07-08T13:00:00+02:00",
            "list": [item, {**item, "n": 2}, {**item, "kind": "attack", "n": 3}],
        }
        yield from said(item for _ in range(3) for item in reader.take(Body("live", NOON, hostile.json(sent))))
    except FeedError as error:
        yield str(error)


def source(hostile: Hostile, folder: Path) -> Iterator[str]:
    scheme = hostile.choice(
        ["", "http:", "https://", "racecenter:", "liveblog:", "json:", "manual:", "replay:", "x-y:"]
    )
    uri = scheme + hostile.argument()
    try:
        feed = open_feed(uri)
        reader = getattr(feed, "reader", None)
        if reader is not None:
            reader()
    except FeedError as error:
        yield str(error)
