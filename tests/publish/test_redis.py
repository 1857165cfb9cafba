"""Several servers of one log in Redis, with real processes that are killed in turn."""

import asyncio
import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from followers import CuttingProxy, Follower, all_have
from servers import Process, Redis, free_port

from tracker.cli import ardoise
from tracker.journal import Journal, LogError
from tracker.publish.redislog import RedisLog, place_of
from tracker.race.events import EventBase
from tracker.race.logline import dump

pytestmark = pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed")

TOKEN = "a-long-token"
POST = {"content-type": "application/json", "authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Redis]:
    folder = tmp_path / "redis"
    folder.mkdir()
    started = Redis(folder).start()
    yield started
    started.kill()


@pytest.fixture
def pair(served: Callable[..., Process], journal: Path, store: Redis) -> list[Process]:
    return [served(journal, "--log", store.url, token=TOKEN), served(None, "--log", store.url, token=TOKEN)]


def post(server: Process, event: EventBase) -> httpx.Response:
    return httpx.post(f"{server.url}events", content=dump(event), headers=POST, timeout=30)


def cursor_of(server: Process) -> str:
    return str(httpx.get(f"{server.url}log", timeout=30).json()["cursor"])


def log_of(server: Process) -> str:
    index = httpx.get(f"{server.url}log", timeout=30).json()
    return "".join(httpx.get(f"{server.url}log/{page}", timeout=30).text for page in index["pages"])


async def test_what_is_posted_at_one_server_is_at_the_other_and_their_cursors_agree(pair, comments, eventually):
    first, second = pair
    for number, event in enumerate(comments(0, 20)):
        assert post(pair[number % 2], event).status_code == 201
    await eventually(lambda: first.health()["events"] == second.health()["events"] == 20)
    assert log_of(first) == log_of(second)
    cursors = [cursor_of(server) for server in pair]
    assert cursors[0] == cursors[1]
    middle = cursor_of(first)
    post(first, comments(20, 21)[0])
    await eventually(lambda: second.health()["events"] == 21)
    async with httpx.AsyncClient() as client:
        assert (await client.get(f"{second.url}log", params={"after": middle})).json()["resumed"] is True


async def test_an_id_is_in_the_log_once_whichever_server_is_given_it(pair, store, comments):
    events = comments(0, 40)
    others = comments(0, 40, "Other words.")

    async with httpx.AsyncClient(timeout=30) as client:

        async def send(server: Process, event: EventBase) -> int:
            return (await client.post(f"{server.url}events", content=dump(event), headers=POST)).status_code

        sent = [send(server, event) for event in events for server in pair]
        statuses = await asyncio.gather(*sent)
        assert sorted(statuses) == [200] * 40 + [201] * 40
        assert set(await asyncio.gather(*(send(pair[1], event) for event in others))) == {409}
    assert sorted(store.lines()) == sorted(dump(event).encode() for event in events)


async def test_a_follower_goes_on_at_another_server(pair, comments):
    first, second = pair
    proxy = CuttingProxy(first.port, 10**9)
    follower = Follower(await proxy.start())
    for event in comments(0, 5):
        post(first, event)
    await all_have([follower], 5)
    proxy._port = second.port
    first.kill()
    for event in comments(5, 10):
        post(second, event)
    await all_have([follower], 10)
    assert [event.id for event in follower.events] == [f"e{number}" for number in range(10)]
    assert len(follower.stages) == 1
    await follower.stop()
    await proxy.stop()


async def test_each_killed_in_turn_while_two_post_loses_and_doubles_nothing(pair, store, comments):
    followers = [Follower(server.url) for server in (*pair, *pair)]
    acknowledged: list[str] = []
    done = asyncio.Event()

    async def poster(server: Process, events: list[EventBase]) -> None:
        async with httpx.AsyncClient(timeout=30) as client:
            for event in events:
                while True:
                    try:
                        answer = await client.post(f"{server.url}events", content=dump(event), headers=POST)
                    except httpx.TransportError:
                        await asyncio.sleep(0.05)
                        continue
                    if answer.status_code in (200, 201):
                        acknowledged.append(event.id)
                        break
                    assert answer.status_code == 503
                    await asyncio.sleep(0.05)
                if done.is_set() and len(acknowledged) > 200:
                    return

    posting = [
        asyncio.create_task(poster(pair[0], comments(0, 20_000))),
        asyncio.create_task(poster(pair[1], comments(50_000, 70_000))),
    ]
    for victim in (pair[0], pair[1], store, pair[1], store, pair[0]):
        await asyncio.sleep(random.uniform(0.2, 0.5))
        await asyncio.to_thread(victim.kill)
        await asyncio.sleep(random.uniform(0, 0.3))
        await asyncio.to_thread(victim.start)
    done.set()
    async with asyncio.timeout(120):
        await asyncio.gather(*posting)
    kept = store.lines()
    assert len(set(kept)) == len(kept)
    ids = [line.split(b'"id":"')[1].split(b'"')[0].decode() for line in kept]
    assert len(set(ids)) == len(ids)
    assert set(acknowledged) <= set(ids)
    await all_have(followers, len(kept))
    for follower in followers:
        assert [dump(event).encode() for event in follower.events] == kept
        assert len(follower.stages) == 1
        await follower.stop()


async def test_without_redis_a_server_serves_what_it_has_refuses_posts_and_catches_up(
    pair, store, comments, eventually
):
    first, second = pair
    kept, late, later = comments(0, 3)
    assert post(first, kept).status_code == 201
    await eventually(lambda: second.health()["events"] == 1)
    store.kill()
    await eventually(lambda: second.health()["log"] == "away")
    assert dump(kept) in log_of(second)
    refused = post(second, late)
    assert refused.status_code == 503
    assert int(refused.headers["retry-after"]) > 0
    assert "can't be used" in refused.json()["detail"]
    store.start()
    await eventually(lambda: first.health()["log"] == second.health()["log"] == "ok")
    assert post(first, later).status_code == 201
    await eventually(lambda: second.health()["events"] == 2)


async def test_a_connection_that_was_just_closed_is_like_a_redis_that_is_gone(
    store, journal, comments, monkeypatch
):
    said: list[str] = []
    log = await RedisLog.open(place_of(store.url), said.append, write=True, file=journal)
    keeping = asyncio.create_task(log.keep_up())
    with monkeypatch.context() as patched:

        async def closed(*_: object, **__: object) -> None:
            raise RuntimeError("unable to perform operation on <TCPTransport closed=True>; the handler is closed")

        patched.setattr(log._redis, "execute_command", closed)
        async with asyncio.timeout(20):
            while not log.hub.away:
                await asyncio.sleep(0.02)
        with pytest.raises(LogError, match="can't be used"):
            await log.append(comments(0, 1))
    async with asyncio.timeout(20):
        while log.hub.away:
            await asyncio.sleep(0.02)
    assert await log.append(comments(0, 1)) == {"e0"}
    assert "the handler is closed" in said[-1]
    keeping.cancel()
    await log.close()


async def test_a_redis_that_hangs_is_like_one_that_is_gone(pair, store, comments, eventually):
    kept, late = comments(0, 2)
    assert post(pair[0], kept).status_code == 201
    os.kill(store.process.pid, signal.SIGSTOP)
    try:
        assert post(pair[0], late).status_code == 503
        assert dump(kept) in log_of(pair[0])
        await eventually(lambda: pair[0].health()["log"] == "away")
    finally:
        os.kill(store.process.pid, signal.SIGCONT)
    await eventually(lambda: pair[0].health()["log"] == "ok")
    assert post(pair[0], late).status_code in (200, 201)  # what was not acknowledged may be there all the same
    assert len(store.lines()) == 2


async def test_what_a_desk_writes_beside_is_added_and_what_it_wrote_before_is_not_added_twice(
    served, journal, store, comments, eventually
):
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 2500))
        first = served(journal, "--log", store.url, token=TOKEN)
        second = served(None, "--log", store.url, token=TOKEN)
        assert second.health()["events"] == 2500
        desk.append(*comments(2500, 2503))
        await eventually(lambda: second.health()["events"] == 2503)
        first.kill()
        desk.append(*comments(2503, 2505))
        post(second, comments(9000, 9001)[0])
        first.start()
        await eventually(lambda: first.health()["events"] == second.health()["events"] == 2506)
    assert log_of(first) == log_of(second)
    assert [line.split(b'"')[7] for line in store.lines()[-3:]] == [b"e9000", b"e2503", b"e2504"]


async def test_a_cursor_from_a_server_that_is_ahead_is_caught_up_with_or_must_wait(pair, store, comments):
    first, second = pair
    async with httpx.AsyncClient(timeout=30) as client:
        for event in comments(0, 30):
            assert (await client.post(f"{first.url}events", content=dump(event), headers=POST)).status_code == 201
            end = (await client.get(f"{first.url}log")).json()["cursor"]
            answer = await client.get(f"{second.url}log", params={"after": end})
            assert answer.json()["resumed"] is True
            assert (await client.get(f"{second.url}log/{end}")).status_code == 200
        store.kill()
        ahead = {"after": "31-000000000000"}  # as far as this server can know, others have gone on
        for path in ("log", "stream"):
            assert (await client.get(f"{second.url}{path}", params=ahead)).status_code == 503


async def test_a_log_put_in_the_place_of_another_is_followed_from_its_beginning(
    pair, store, served, comments, eventually, stage, journal
):
    for event in comments(0, 4):
        post(pair[0], event)
    follower = Follower(pair[1].url)
    await all_have([follower], 4)
    client = store.client()
    with client.pipeline() as both:
        both.delete("stage", "stage:ids").xadd("stage", {"stage": dump(stage)})
        both.xadd("stage", {"event": dump(comments(7, 8)[0])}).sadd("stage:ids", "e7").execute()
    await eventually(lambda: len(follower.events) == 5)
    assert len(follower.stages) == 2
    assert pair[0].health()["events"] == pair[1].health()["events"] == 1
    await follower.stop()


async def test_a_log_that_is_deleted_stays_published_and_takes_no_posts(pair, store, comments, eventually):
    post(pair[0], comments(0, 1)[0])
    store.client().delete("stage", "stage:ids")
    refused = post(pair[0], comments(1, 2)[0])
    assert refused.status_code == 503
    assert "no log" in refused.json()["detail"]
    await eventually(lambda: pair[0].health()["log"] == "away")
    assert pair[0].health()["events"] == 1
    assert not store.client().exists("stage")


async def test_an_entry_that_is_no_event_is_set_aside_by_every_server(pair, store, comments, eventually):
    client = store.client()
    client.xadd("stage", {"event": "no event"})
    client.xadd("stage", {"else": "\x1b[2J"})
    post(pair[0], comments(0, 1)[0])
    await eventually(lambda: pair[1].health()["events"] == 1)
    assert log_of(pair[0]) == log_of(pair[1])


def said(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(ardoise, ["serve", "--port", "0", *arguments])
    return done.exit_code, done.output


def test_what_is_wrong_with_the_log_is_said_in_a_sentence(store, journal, tmp_path, stage):
    assert said("--log", store.url)[0] == 1
    assert "name a stage file to begin it with" in said("--log", store.url)[1]
    store.client().set("stage", "text")
    assert "can't be used (WRONGTYPE" in said(str(journal), "--log", store.url)[1]
    store.client().delete("stage")
    store.client().xadd("stage", {"some": "thing"})
    assert "no log of a stage" in said("--log", store.url)[1]
    store.client().delete("stage")
    store.client().xadd("stage", {"stage": dump(stage.model_copy(update={"id": "another"}))})
    assert "of another stage" in said(str(journal), "--log", store.url)[1]
    nobody = f"redis://ann:secret@127.0.0.1:{free_port()}/stage"
    status, text = said("--log", nobody)
    assert status == 1
    assert "can't be used" in text
    assert "secret" not in text


@pytest.mark.parametrize(
    ("url", "server", "key"),
    [
        ("redis://host/stage", "redis://host/0", "stage"),
        ("redis://host:7000/3/tour%2F1", "redis://host:7000/3", "tour/1"),
        ("rediss://ann:pw@host/stage", "rediss://ann:pw@host/0", "stage"),
        ("redis://[::1]:7000/stage", "redis://[::1]:7000/0", "stage"),
    ],
)
def test_the_address_of_a_log_is_read(url, server, key):
    place = place_of(url)
    assert (place.server, place.key) == (server, key)
    assert "pw" not in place.name


@pytest.mark.parametrize(
    "url", ["redis://host", "redis://host/2", "http://host/key", "redis:///key", "stage.jsonl"]
)
def test_an_address_without_a_key_is_refused(url, journal):
    status, text = said(str(journal), "--log", url)
    assert status == 1
    assert "redis://" in text
