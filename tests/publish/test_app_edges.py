"""What the published log answers at its edges: whom it turns away, from where a stream goes on, and what it says of itself."""

import asyncio
import json

import httpx
import pytest

from tracker.journal import LogError
from tracker.publish import app as published_app
from tracker.publish.app import Publication, make_app
from tracker.publish.hub import Hub
from tracker.race.logline import dump

LOGIN = {"content-type": "application/json", "authorization": "Bearer right"}
BODY = json.dumps({"kind": "comment", "id": "new", "at": "2026-02-11T14:00:00Z", "text": "Words."})


def client_of(publication: Publication) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(make_app(publication)), base_url="http://127.0.0.1")


async def kept_by_nobody(events):
    raise AssertionError("events were kept")


class TestStream:
    async def read(self, hub, headers=None, **params):
        """What a follower is sent until the server stops: whether it goes on from its point, and the lines."""
        async with client_of(Publication(hub)) as client:
            following = asyncio.create_task(client.get("/stream", params=params, headers=headers))
            while not hub.followers:
                await asyncio.sleep(0)
            hub.stop()
            answer = await following
        assert answer.headers["content-type"].startswith("text/event-stream")
        data = [line.removeprefix("data: ") for line in answer.text.splitlines() if line.startswith("data: ")]
        hello, *lines, bye = data
        assert "stopping" in bye
        return json.loads(hello)["resumed"], lines

    @pytest.mark.parametrize(
        ("last", "after", "resumed", "first"),
        [
            (None, None, True, 0),
            (None, "2", True, 2),
            (None, "cursor", True, 3),
            ("cursor", None, True, 3),
            ("cursor", "1", True, 3),  # what a browser sends when it comes back, beside the address it began with
            ("3-000000000000", "1", False, 0),
            (None, "9", False, 0),
        ],
    )
    async def test_it_goes_on_after_the_last_event_else_the_point_asked_for(
        self, stage, comments, last, after, resumed, first
    ):
        events = comments(0, 5)
        hub = Hub(stage, events)
        headers = {} if last is None else {"last-event-id": last.replace("cursor", hub.cursor(3))}
        params = {} if after is None else {"after": after.replace("cursor", hub.cursor(3))}
        assert await self.read(hub, headers, **params) == (resumed, [dump(event) for event in events[first:]])

    @pytest.mark.parametrize(("stops", "streams", "why"), [(True, 9, "stopping"), (False, 0, "places")])
    async def test_whom_there_is_no_room_for_is_told_why_and_to_come_later(self, stage, stops, streams, why):
        hub = Hub(stage)
        if stops:
            hub.stop()
        async with client_of(Publication(hub, streams=streams)) as client:
            refused = await client.get("/stream")
        assert (refused.status_code, int(refused.headers["retry-after"])) == (503, 10)
        assert why in refused.json()["detail"]


class TestAheadOfThisServer:
    """A follower that comes from another server of the same log."""

    def server(self, stage, comments, fails=False):
        hub, others = Hub(stage, comments(0, 3)), comments(3, 6)
        caught_up = []

        async def catch_up():
            caught_up.append(len(hub))
            if fails:
                raise LogError("Redis is away.")
            for event in others:
                hub.publish(event)

        return hub, Hub(stage, comments(0, 6)), Publication(hub, catch_up=catch_up), caught_up

    async def test_the_server_catches_up_with_it(self, stage, comments):
        hub, other, publication, caught_up = self.server(stage, comments)
        async with client_of(publication) as client:
            assert (await client.get("/log", params={"after": hub.end})).json()["pages"] == []
            assert caught_up == []  # nothing to ask for
            index = (await client.get("/log", params={"after": other.cursor(5)})).json()
            assert (index["resumed"], index["count"], index["pages"]) == (True, 6, [other.end])
            page = await client.get(f"/log/{other.end}", params={"after": 5})
        assert page.text.splitlines() == [dump(event) for event in comments(5, 6)]
        assert caught_up == [3]

    async def test_where_the_log_can_not_be_read_it_is_asked_to_come_later(self, stage, comments):
        _, other, publication, _ = self.server(stage, comments, fails=True)
        async with client_of(publication) as client:
            for refused in (
                await client.get("/log", params={"after": other.end}),
                await client.get(f"/log/{other.end}"),
                await client.get("/stream", headers={"last-event-id": other.end}),
            ):
                assert (refused.status_code, refused.headers["retry-after"]) == (503, "10")
                assert refused.json()["detail"] == "Redis is away."


@pytest.mark.parametrize(
    ("append", "token"),
    [(None, "right"), (kept_by_nobody, None), (None, None)],
    ids=["no file", "no token", "neither"],
)
async def test_a_log_that_can_not_be_written_or_has_no_token_takes_no_events(stage, append, token):
    async with client_of(Publication(Hub(stage), append, token)) as client:
        refused = await client.post("/events", content=BODY, headers=LOGIN)
    assert refused.status_code == 403
    assert "read-only" in refused.json()["detail"]


async def test_an_event_that_was_not_kept_is_not_taken_though_nobody_says_why(stage):
    async def lost(events):
        return set()

    async with client_of(Publication(Hub(stage), lost, "right")) as client:
        refused = await client.post("/events", content=BODY, headers=LOGIN)
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "10")
    assert refused.json()["detail"] == "The log can't take it now."


async def test_an_event_that_does_not_arrive_is_not_waited_for(stage, monkeypatch):
    monkeypatch.setattr(published_app, "BODY_TIMEOUT_S", 0.01)

    async def half():
        yield BODY[:20].encode()
        await asyncio.Event().wait()

    async with client_of(Publication(Hub(stage), kept_by_nobody, "right")) as client:
        assert (await client.post("/events", content=half(), headers=LOGIN)).status_code == 408


@pytest.mark.parametrize("count", [0, 1, 2])
async def test_a_log_of_hardly_anything_has_what_there_is(stage, comments, count):
    hub = Hub(stage, comments(0, count))
    async with client_of(Publication(hub)) as client:
        index = (await client.get("/log")).json()
        assert (index["count"], index["pages"]) == (count, [hub.end] if count else [])
        page = await client.get(f"/log/{hub.end}")
    assert page.text.splitlines() == [dump(event) for event in comments(0, count)]


async def test_every_answer_says_what_it_is(stage, comments):
    hub = Hub(stage, comments(0, 3))
    kinds = {"/stage": "application/json", "/log": "application/json", "/lines": "application/json"}
    kinds |= {"/state": "application/json", f"/log/{hub.end}": "application/x-ndjson", "/page.css": "text/css"}
    async with client_of(Publication(hub)) as client:
        for path, kind in kinds.items():
            assert (await client.get(path)).headers["content-type"].startswith(kind), path


@pytest.mark.parametrize(
    ("known", "status"),
    [('"x", {}', 304), ("W/{}", 304), ('"x",{},"y"', 304), ('"x"', 200), ("{}z", 200), ("*x", 200)],
)
async def test_what_a_client_has_is_not_sent_again_and_anything_else_is(stage, known, status):
    async with client_of(Publication(Hub(stage))) as client:
        sent = await client.get("/stage")
        assert sent.headers["cache-control"] == "no-cache"
        again = await client.get("/stage", headers={"if-none-match": known.format(sent.headers["etag"])})
    assert (again.status_code, again.headers["etag"]) == (status, sent.headers["etag"])
    assert bool(again.content) == (status == 200)


async def test_the_health_says_whether_it_stops_and_whether_its_log_is_there(stage, comments):
    hub = Hub(stage, comments(0, 3))
    async with client_of(Publication(hub)) as client:
        well = await client.get("/health")
        assert well.json() == {"status": "ok", "stage": stage.id, "events": 3, "followers": 0, "log": "ok"}
        assert well.headers["cache-control"] == "no-store"
        hub.away = True
        assert (await client.get("/health")).json()["log"] == "away"
        hub.stop()
        assert (await client.get("/health")).json()["status"] == "stopping"


async def test_a_wrong_parameter_is_named_with_what_is_wrong_with_it(stage):
    async with client_of(Publication(Hub(stage))) as client:
        refused = await client.get("/log/0-000000000000", params={"after": -1})
        assert refused.status_code == 422
        assert refused.json()["detail"].startswith("after: input should be greater")
        assert (
            (await client.get("/lines", params={"lang": "?"})).json()["detail"].startswith("lang: string should")
        )
        assert "index at /" in (await client.get("/nothing")).json()["detail"]
        assert "that method" in (await client.delete("/log")).json()["detail"]


async def test_the_openapi_document_has_the_events_that_may_be_posted_and_the_login(stage):
    async with client_of(Publication(Hub(stage))) as client:
        document = (await client.get("/openapi.json")).json()
    post, parts = document["paths"]["/events"]["post"], document["components"]
    assert post["security"] == [{name: [] for name in parts["securitySchemes"]}]
    body = post["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    kinds = parts["schemas"][body]["discriminator"]["mapping"]
    assert {"gap", "situation", "amend", "withdraw"} <= set(kinds)
    assert {ref.rpartition("/")[2] for ref in kinds.values()} <= set(parts["schemas"])
