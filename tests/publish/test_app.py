"""What the published log answers, without the network."""

import asyncio
import json

import httpx
import pytest

from tracker.journal import LogError
from tracker.publish.app import BODY_LIMIT, Publication, make_app
from tracker.publish.hub import PAGE, Hub
from tracker.race.events import Withdraw
from tracker.race.logline import dump, parse_event
from tracker.race.report import as_object
from tracker.race.timeline import Timeline

JSON = {"content-type": "application/json"}
LOGIN = {**JSON, "authorization": "Bearer right"}


def client_of(publication: Publication) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(make_app(publication)), base_url="http://127.0.0.1")


async def lines_after(client: httpx.AsyncClient, after: str) -> list[str]:
    index = (await client.get("/log", params={"after": after})).json()
    number = after.partition("-")[0]
    return [
        line
        for cursor in index["pages"]
        for line in (await client.get(f"/log/{cursor}", params={"after": number})).text.splitlines()
    ]


async def test_the_index_leads_to_everything_there_is(stage, comments):
    async with client_of(Publication(Hub(stage, comments(0, 3)))) as client:
        index = (await client.get("/")).json()
        assert index["ardoise"] == 1
        assert index["stage"]["id"] == "tour-2026-1"
        for name, link in index["links"].items():
            if name not in ("page", "stream", "events"):
                assert (await client.get(link)).status_code == 200, name


@pytest.mark.parametrize("after", [0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 2 * PAGE + 499, 2 * PAGE + 500])
async def test_the_log_can_be_had_from_any_point_on(stage, comments, after):
    events = comments(0, 2 * PAGE + 500)
    hub = Hub(stage, events)
    async with client_of(Publication(hub)) as client:
        assert await lines_after(client, hub.cursor(after)) == [dump(event) for event in events[after:]]
        assert await lines_after(client, str(after)) == [dump(event) for event in events[after:]]


async def test_a_page_never_changes_while_the_log_grows(stage, comments):
    hub = Hub(stage, comments(0, PAGE + 10))
    async with client_of(Publication(hub)) as client:
        pages = (await client.get("/log")).json()["pages"]
        before = [await client.get(f"/log/{page}") for page in pages]
        for event in comments(PAGE + 10, 3 * PAGE):
            hub.publish(event)
        for page, was in zip(pages, before, strict=True):
            now = await client.get(f"/log/{page}")
            assert now.text == was.text
            assert "immutable" in now.headers["cache-control"]
            again = await client.get(f"/log/{page}", headers={"if-none-match": was.headers["etag"]})
            assert again.status_code == 304
            assert not again.content


async def test_the_state_is_that_of_the_end_and_is_not_sent_twice(stage, comments):
    hub = Hub(stage, comments(0, 5))
    async with client_of(Publication(hub)) as client:
        first = await client.get("/state")
        timeline = Timeline(stage, comments(0, 5))
        assert first.json() == json.loads(json.dumps(as_object(timeline.snapshot(timeline.end))))
        known = {"if-none-match": first.headers["etag"]}
        assert (await client.get("/state", headers=known)).status_code == 304
        hub.publish(parse_event('{"kind":"km","id":"k","at":"2026-02-11T14:00:00Z","km_to_go":80}'))
        fresh = await client.get("/state", headers=known)
        assert fresh.status_code == 200
        assert fresh.json()["km_to_go"] == 80


def test_a_cursor_fits_only_the_log_it_is_from(stage, comments):
    hub, other = Hub(stage, comments(0, 10)), Hub(stage, comments(0, 10, "Other words."))
    same = Hub(stage, comments(0, 20))
    assert hub.number_of(hub.cursor(7)) == 7
    assert same.number_of(hub.cursor(7)) == 7
    assert other.number_of(hub.cursor(7)) is None
    assert Hub(stage.model_copy(update={"id": "another"})).number_of(hub.cursor(0)) is None
    assert hub.number_of("11-000000000000") is None


async def test_a_page_of_another_log_is_not_found(stage, comments):
    hub, other = Hub(stage, comments(0, 10)), Hub(stage, comments(0, 10, "Other words."))
    async with client_of(Publication(hub)) as client:
        assert (await client.get(f"/log/{other.end}")).status_code == 404
        index = (await client.get("/log", params={"after": other.end})).json()
        assert index["resumed"] is False
        assert index["pages"] == [hub.end]


class Kept(list):
    """Keeps posted events, until the disk is full."""

    full = False

    def __init__(self, hub):
        super().__init__()
        self._hub = hub

    async def keep(self, events):
        await asyncio.sleep(0)
        if self.full:
            raise LogError("The disk is full.")
        self.extend(events)
        for event in events:
            self._hub.publish(event)
        return {event.id for event in events}


@pytest.fixture
def open_hub(stage, comments):
    return Hub(stage, comments(0, 3))


@pytest.fixture
def kept(open_hub):
    return Kept(open_hub)


@pytest.fixture
async def poster(open_hub, kept):
    async with client_of(Publication(open_hub, kept.keep, "right")) as client:
        yield client


def body(event_id="new", **more):
    return json.dumps({"kind": "comment", "id": event_id, "at": "2026-02-11T14:00:00Z", "text": "Words.", **more})


async def test_a_posted_event_is_kept_then_published(poster, kept, open_hub):
    answer = await poster.post("/events", content=body(), headers=LOGIN)
    assert answer.status_code == 201
    assert answer.json() == {"id": "new", "number": 4}
    assert [event.id for event in kept] == ["new"]
    assert open_hub.number("new") == 4


async def test_posting_the_same_event_again_does_nothing(poster, kept):
    await poster.post("/events", content=body(), headers=LOGIN)
    again = await poster.post("/events", content=body(), headers=LOGIN)
    assert (again.status_code, again.json()["number"]) == (200, 4)
    assert len(kept) == 1


async def test_an_id_is_used_once(poster, kept):
    await poster.post("/events", content=body(), headers=LOGIN)
    other = await poster.post("/events", content=body(text="Other words."), headers=LOGIN)
    assert other.status_code == 409
    assert len(kept) == 1


async def test_what_was_not_kept_is_not_published(poster, kept, open_hub):
    kept.full = True
    answer = await poster.post("/events", content=body(), headers=LOGIN)
    assert answer.status_code == 503
    assert "disk is full" in answer.json()["detail"]
    assert len(open_hub) == 3
    kept.full = False
    assert (await poster.post("/events", content=body(), headers=LOGIN)).status_code == 201


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        (body(), JSON, 401),
        (body(), {**JSON, "authorization": "Bearer wrong"}, 401),
        (body(), {**JSON, "authorization": "Basic right"}, 401),
        (body(), {**JSON, "authorization": "Bearer rïght"}, 401),
        (body(), {"authorization": "Bearer right", "content-type": "text/plain"}, 415),
        (body(text="x" * BODY_LIMIT), LOGIN, 413),
        ("not JSON", LOGIN, 422),
        ("[]", LOGIN, 422),
        ('{"kind":"gap","id":"g","at":"2026-02-11T14:00:00Z"}', LOGIN, 422),
        ('{"kind":"km","id":"g","at":"2026-02-11T14:00:00","km_to_go":3}', LOGIN, 422),
    ],
)
async def test_what_is_no_event_of_somebody_who_may_post_is_refused(poster, kept, content, headers, status):
    answer = await poster.post(
        "/events", content=content.encode(), headers={k: v.encode("latin-1") for k, v in headers.items()}
    )
    assert answer.status_code == status
    assert isinstance(answer.json()["detail"], str)
    assert not kept


async def test_a_body_without_a_length_is_cut_off_too(poster, kept):
    async def endless():
        for _ in range(1000):
            yield b" " * 1024

    answer = await poster.post("/events", content=endless(), headers=LOGIN)
    assert answer.status_code == 413


async def test_without_a_token_nobody_can_post(stage):
    async with client_of(Publication(Hub(stage))) as client:
        for headers in (
            JSON,
            LOGIN,
            {**JSON, "authorization": "Bearer "},
            {**JSON, "authorization": "Bearer None"},
        ):
            assert (await client.post("/events", content=body(), headers=headers)).status_code == 403


async def test_a_web_page_of_another_site_can_neither_read_nor_post(poster, kept):
    origin = {"origin": "http://elsewhere.example"}
    asked = {
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
    }
    for answer in (
        await poster.options("/events", headers={**origin, **asked}),
        await poster.get("/state", headers=origin),
        await poster.get("/state/", headers={**origin, "host": "elsewhere.example"}),
    ):
        assert not [name for name in answer.headers if name.startswith("access-control-")]
        assert "location" not in answer.headers
    # What a browser sends without asking first: no login, and a body of text.
    assert (await poster.post("/events", content=body(), headers=origin)).status_code == 401
    assert not kept


async def test_a_correction_from_afar_changes_the_state(poster):
    gap = {"kind": "km", "id": "k1", "at": "2026-02-11T14:00:00Z", "km_to_go": 80}
    await poster.post("/events", content=json.dumps(gap), headers=LOGIN)
    undo = Withdraw(id="w1", at=parse_event(json.dumps(gap)).at, target="k1")
    await poster.post("/events", content=dump(undo), headers=LOGIN)
    assert (await poster.get("/state")).json()["km_to_go"] is None


async def test_the_index_tells_the_stage_as_it_was_corrected(poster, stage):
    corrected = stage.model_copy(update={"race": "Tour of Somewhere"})
    header = {"kind": "header", "id": "h", "at": "2026-02-11T14:00:00Z", "stage": json.loads(dump(corrected))}
    assert (await poster.post("/events", content=json.dumps(header), headers=LOGIN)).status_code == 201
    assert (await poster.get("/")).json()["stage"]["race"] == "Tour of Somewhere"
    assert (await poster.get("/stage")).json()["race"] == "Tour"


async def test_many_who_post_at_once_are_all_kept_in_one_order(poster, kept, open_hub):
    answers = await asyncio.gather(
        *(poster.post("/events", content=body(f"x{n % 20}"), headers=LOGIN) for n in range(40))
    )
    assert sorted(answer.status_code for answer in answers) == [200] * 20 + [201] * 20
    assert [open_hub.number(event.id) for event in kept] == list(range(4, 24))


async def test_every_trouble_is_one_sentence(poster):
    for path in ("/nothing", "/state/", "/log?after=x", "/log/abc", "/stream?after=-1"):
        answer = await poster.get(path)
        assert answer.status_code >= 400
        assert isinstance(answer.json()["detail"], str), path
    assert "detail" in (await poster.delete("/log")).json()
