"""The server as a process of its own: limits, restarts, and how it stops."""

import asyncio
import json
import signal
import socket
import stat
import time
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from httpx_sse import aconnect_sse

from tracker.cli import ardoise
from tracker.journal import Journal, read_log
from tracker.publish.hub import Hub
from tracker.publish.server import PublishError, serve
from tracker.race.logline import dump

AT_ONCE_S = 5.0
"""Far more than a stop takes, and far less than one that waits for followers, who never leave by themselves."""


def event_body(event_id: str) -> str:
    return json.dumps({"kind": "comment", "id": event_id, "at": "2026-02-11T14:00:00Z", "text": "Words."})


def post(url: str, event_id: str, token: str) -> httpx.Response:
    headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
    return httpx.post(f"{url}events", content=event_body(event_id), headers=headers, timeout=30)


def test_what_is_posted_is_in_the_file_and_there_after_a_kill(served, journal):
    server = served(journal, token="a-long-token")
    assert post(server.url, "x1", "a-long-token").status_code == 201
    cursor = httpx.get(f"{server.url}log").json()["cursor"]
    server.kill()
    assert [event.id for event in read_log(journal).events] == ["x1"]
    server.start()
    assert httpx.get(f"{server.url}log").json()["cursor"] == cursor
    assert post(server.url, "x1", "a-long-token").status_code == 200


async def test_large_events_that_are_posted_at_once_are_all_kept_and_published(served, journal):
    server = served(journal, token="a-long-token")
    bodies = [event_body(f"x{number}").replace("Words", "words " * 5000) for number in range(30)]
    headers = {"content-type": "application/json", "authorization": "Bearer a-long-token"}
    async with httpx.AsyncClient(timeout=60) as client:
        answers = await asyncio.gather(
            *(client.post(f"{server.url}events", content=body, headers=headers) for body in bodies)
        )
    assert [answer.status_code for answer in answers] == [201] * 30
    assert server.health()["events"] == 30
    assert len(read_log(journal).events) == 30


def test_the_token_can_come_from_a_file(served, journal, tmp_path):
    secret = tmp_path / "token"
    secret.write_text("from-a-file\n")
    server = served(journal, "--token-file", str(secret))
    assert post(server.url, "x1", "from-a-file").status_code == 201
    assert post(server.url, "x2", "from-elsewhere").status_code == 401


async def test_without_a_token_the_file_stays_free_for_a_desk_and_is_kept_up_with(
    served, journal, comments, eventually
):
    server = served(journal)
    assert post(server.url, "x1", "anything").status_code == 403
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 3))
        await eventually(lambda: server.health()["events"] == 3)


async def test_a_file_that_a_desk_writes_is_published_read_only_even_with_a_token(
    served, journal, comments, eventually
):
    with Journal.open(journal) as desk:
        server = served(journal, token="a-long-token")
        assert post(server.url, "x1", "a-long-token").status_code == 403
        desk.append(*comments(0, 1))
        await eventually(lambda: server.health()["events"] == 1)


async def test_a_line_that_is_being_written_waits_until_it_is_whole(served, journal, comments, eventually):
    server = served(journal)
    line = dump(comments(0, 1)[0]) + "\n"
    with journal.open("a") as file:
        file.write(line[:40])
        file.flush()
        await asyncio.sleep(0.3)  # three times that in which the server looks
        assert server.health()["events"] == 0
        file.write(line[40:])
    await eventually(lambda: server.health()["events"] == 1)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_stop_tells_fifty_followers_and_waits_for_nobody(served, journal, eventually, number):
    server = served(journal)
    texts = []

    async def follow(client: httpx.AsyncClient) -> None:
        async with aconnect_sse(client, "GET", f"{server.url}stream") as source:
            async for message in source.aiter_sse():
                texts.append(message.event)  # noqa: PERF401  # looked at while it grows

    async with httpx.AsyncClient(timeout=60, limits=httpx.Limits(max_connections=None)) as client:
        following = [asyncio.create_task(follow(client)) for _ in range(50)]
        await eventually(lambda: texts.count("hello") == 50)
        began = time.monotonic()
        status = await asyncio.to_thread(server.stop, number)
        assert time.monotonic() - began < AT_ONCE_S
        assert status == 0
        await asyncio.gather(*following)
    assert texts.count("bye") == 50


async def test_a_follower_that_reads_nothing_does_not_hold_up_a_stop(served, journal, comments, eventually):
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 5000, "words " * 600))
    server = served(journal)
    with socket.create_connection(("127.0.0.1", server.port)) as stuck:
        stuck.sendall(b"GET /stream HTTP/1.1\r\nhost: localhost\r\n\r\n")
        await eventually(lambda: server.health()["followers"] == 1)
        began = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - began < AT_ONCE_S


async def test_more_followers_than_told_are_asked_to_come_later(served, journal, eventually):
    server = served(journal, "--followers", "2")
    async with httpx.AsyncClient(timeout=30) as client:
        async with client.stream("GET", f"{server.url}stream"), client.stream("GET", f"{server.url}stream"):
            refused = await client.get(f"{server.url}stream")
            assert refused.status_code == 503
            assert int(refused.headers["retry-after"]) > 0
        await eventually(lambda: not server.health()["followers"])  # and who leaves makes room
        async with client.stream("GET", f"{server.url}stream") as taken:
            assert taken.status_code == 200


async def test_more_connections_than_there_is_room_for_are_turned_away(served, journal, eventually):
    server = served(journal, "--followers", "1")
    idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(201)]
    try:
        one_more = socket.create_connection(("127.0.0.1", server.port))
        one_more.settimeout(60)
        assert b"503" in one_more.recv(100)
        one_more.close()
    finally:
        for connection in idle:
            connection.close()

    def is_well() -> bool:
        return httpx.get(f"{server.url}health", timeout=30).status_code == 200

    await eventually(is_well)


def test_a_head_without_end_is_cut_off(served, journal):
    server = served(journal)
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.settimeout(60)
        connection.sendall(b"GET / HTTP/1.1\r\nhost: localhost\r\n")
        with pytest.raises(OSError):  # reset while sending, or while reading
            for _ in range(1000):
                connection.sendall(b"x-more: " + b"y" * 1000 + b"\r\n")
            if not connection.recv(1000):
                raise ConnectionResetError


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads a process's memory from /proc")
async def test_who_reads_nothing_holds_no_memory(served, journal, comments, eventually):
    server = served(journal)
    stuck = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(40)]
    for connection in stuck:
        connection.sendall(b"GET /stream HTTP/1.1\r\nhost: localhost\r\n\r\n")
    with Journal.open(journal) as desk:
        desk.append(*comments(0, 200, "words " * 600), sync=False)
    await eventually(lambda: (server.health()["followers"], server.health()["events"]) == (40, 200))
    before = server.rss_mib()
    with Journal.open(journal) as desk:  # 22 MiB, which queued for each of them would be 880
        desk.append(*comments(200, 6200, "words " * 600), sync=False)
    await eventually(lambda: server.health()["events"] == 6200)
    assert server.rss_mib() - before < 150
    for connection in stuck:
        connection.close()


async def test_an_address_that_is_taken_is_said_in_a_sentence(stage):
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(PublishError, match="choose another"):
        await serve(Hub(stage), port=taken.getsockname()[1])


async def test_it_runs_inside_another_program_and_stops_when_cancelled(stage, comments):
    hub, ready = Hub(stage), asyncio.get_running_loop().create_future()
    before = signal.getsignal(signal.SIGTERM)
    running = asyncio.create_task(serve(hub, port=0, on_ready=ready.set_result))
    url = await asyncio.wait_for(ready, 60)
    assert signal.getsignal(signal.SIGTERM) == before
    events = []
    async with httpx.AsyncClient() as client, aconnect_sse(client, "GET", f"{url}stream") as source:
        messages = source.aiter_sse()
        assert (await anext(messages)).event == "hello"
        hub.publish(comments(0, 1)[0])
        events.append((await anext(messages)).data)
        began = time.monotonic()
        running.cancel()
        assert (await anext(messages)).event == "bye"
    with pytest.raises(asyncio.CancelledError):
        await running
    assert time.monotonic() - began < AT_ONCE_S
    assert events == [dump(comments(0, 1)[0])]


@pytest.mark.parametrize(
    ("token", "sentence"),
    [("short", "too short"), ("", "is empty"), (None, "can't be read")],
)
def test_a_bad_token_file_is_said_in_a_sentence(journal, tmp_path, token, sentence):
    secret = tmp_path / "token"
    if token is not None:
        secret.write_text(token)
        secret.chmod(stat.S_IRUSR)
    result = CliRunner().invoke(ardoise, ["serve", str(journal), "--token-file", str(secret)])
    assert result.exit_code == 1
    assert sentence in result.output


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no file"),
        (b"", "is empty"),
        (b"\0\1\2", "binary"),
        (b'{"kind":"km"}\n', "not a stage file"),
    ],
)
def test_a_file_that_is_no_stage_is_said_in_a_sentence(tmp_path, content, sentence):
    file = tmp_path / "stage.jsonl"
    if content is not None:
        file.write_bytes(content)
    result = CliRunner().invoke(ardoise, ["serve", str(file), "--port", "0"])
    assert result.exit_code == 1
    assert sentence in result.output


def test_unless_told_otherwise_it_listens_on_one_address_of_this_machine_only(served, journal):
    server = served(journal)
    with pytest.raises(ConnectionRefusedError):  # it would answer here too if it listened everywhere
        socket.create_connection(("127.0.0.2", server.port))
