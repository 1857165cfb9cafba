"""Servers that die, connections that are cut and clocks that step: no follower loses or doubles an event."""

import asyncio
import random
import time
from pathlib import Path

import httpx
import pytest
from followers import CuttingProxy, Follower, all_have

from tracker.journal import Journal, read_log
from tracker.race.events import EventBase
from tracker.race.logline import dump


def same_as_journal(followers: list[Follower], journal: Path) -> None:
    log = read_log(journal)
    for follower in followers:
        assert follower.stages == [log.stage]
        assert follower.events == log.events


async def test_twenty_followers_of_four_thousand_events_and_a_server_killed_three_times(served, journal, comments):
    server = served(journal)
    followers = [Follower(server.url) for _ in range(20)]
    events = comments(0, 4_000)
    with Journal.open(journal) as desk:
        for begin in range(0, len(events), 250):
            desk.append(*events[begin : begin + 250])
            await asyncio.sleep(0.02)
            if begin in (1000, 2000, 3000):
                await asyncio.sleep(random.uniform(0, 0.15))
                await asyncio.to_thread(server.kill)
                desk.append(*comments(20_000 + begin, 20_100 + begin))
                await asyncio.to_thread(server.start)
    await all_have(followers, 4_300)
    assert all("lost" in follower.phases for follower in followers)
    same_as_journal(followers, journal)
    for follower in followers:
        await follower.stop()


async def test_posting_goes_on_after_a_kill_without_loss_or_doubles(served, journal, comments):
    server = served(journal, token="a-long-token")
    followers = [Follower(server.url) for _ in range(3)]
    events = comments(0, 150)
    headers = {"content-type": "application/json", "authorization": "Bearer a-long-token"}
    kills = {50, 100}

    async def post(client: httpx.AsyncClient, event: EventBase) -> None:
        while True:
            try:
                answer = await client.post(f"{server.url}events", content=dump(event), headers=headers)
                assert answer.status_code in (200, 201)
                return
            except httpx.TransportError:
                await asyncio.sleep(0.05)

    async with httpx.AsyncClient(timeout=30) as client:
        for number, event in enumerate(events):
            if number in kills:
                # Whether it was written before the end is not known to who posted: it is sent again.
                posting = asyncio.create_task(post(client, event))
                await asyncio.sleep(random.uniform(0, 0.003))
                await asyncio.to_thread(server.kill)
                await asyncio.to_thread(server.start)
                await posting
            else:
                await post(client, event)
    assert [event.id for event in read_log(journal).events] == [event.id for event in events]
    await all_have(followers, len(events))
    same_as_journal(followers, journal)
    for follower in followers:
        await follower.stop()


@pytest.fixture
def stepping_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time of day jumps to and fro by hours."""
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + random.choice([-86_400, -7200, 0, 3600, 400_000]))


async def test_connections_cut_at_random_bytes_while_the_clock_steps(served, journal, comments, stepping_clock):
    server = served(journal)
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 1500))
        proxy = CuttingProxy(server.port, 400_000)
        url = await proxy.start()
        followers = [Follower(url) for _ in range(6)]
        for begin in range(1500, 4000, 100):
            desk.append(*comments(begin, begin + 100))
            await asyncio.sleep(0.05)
        proxy._most = 40_000
        for begin in range(4000, 5000, 100):
            desk.append(*comments(begin, begin + 100))
            await asyncio.sleep(0.05)
        proxy._most = 4_000_000
    await all_have(followers, 5000)
    assert proxy.cuts > 10
    same_as_journal(followers, journal)
    for follower in followers:
        await follower.stop()
    await proxy.stop()


async def test_a_log_replaced_by_another_one_is_followed_from_its_beginning(
    served, journal, comments, stage, eventually
):
    server = served(journal)
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 20))
    follower = Follower(server.url)
    await all_have([follower], 20)
    server.kill()
    journal.unlink()
    with Journal.create(journal, stage) as desk:
        desk.append(*comments(0, 5, "Said again."))
    server.start()
    await eventually(lambda: len(follower.stages) == 2 and len(follower.events) == 25)
    assert [event.text for event in follower.events[20:]] == ["Said again."] * 5
    await follower.stop()


async def test_a_file_replaced_under_a_running_server_is_followed_from_its_beginning(
    served, journal, comments, stage, eventually
):
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 20))
    server = served(journal)
    follower = Follower(server.url)
    await all_have([follower], 20)
    other = journal.with_name("other.jsonl")
    with Journal.create(other, stage) as desk:
        desk.append(*comments(0, 5, "Said again."))
    other.replace(journal)
    await eventually(lambda: len(follower.stages) == 2 and len(follower.events) == 25)
    assert [event.text for event in follower.events[20:]] == ["Said again."] * 5
    assert server.health()["events"] == 5
    await follower.stop()


async def test_a_stream_held_back_by_a_proxy_is_polled_instead(served, journal, comments, eventually):
    server = served(journal)
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 3))

        async def hold_back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            head = await reader.readuntil(b"\r\n\r\n")
            if b"/stream" in head:
                await asyncio.sleep(0.3)
                writer.transport.abort()
                return
            there, here = await asyncio.open_connection("127.0.0.1", server.port)
            here.write(head.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n"))
            writer.write(await there.read(-1))
            await writer.drain()
            writer.close()

        proxy = await asyncio.start_server(hold_back, "127.0.0.1", 0)
        follower = Follower(f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}/")
        await eventually(lambda: "polling" in follower.phases)
        desk.append(*comments(3, 6))
        await all_have([follower], 6)
    same_as_journal([follower], journal)
    await follower.stop()
    proxy.close()
