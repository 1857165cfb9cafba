"""The screen in a browser: who may open it, how many, and what it can reach."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from click.testing import CliRunner
from servers import Process

from tracker.cli import ardoise
from tracker.journal import Journal

STAGE = "provence-2021-1"


def drawn(data: bytes) -> str:
    """Return the words of what was sent to a terminal, without where and how they are drawn."""
    return re.sub(r"\s+", " ", re.sub(r"\x1b\[[0-9;?<>=]*[ -/]*[@-~]", " ", data.decode(errors="replace")))


def children_of(server: Process) -> list[str]:
    number = server.process.pid
    return Path(f"/proc/{number}/task/{number}/children").read_text().split()


def is_running(number: str) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@asynccontextmanager
async def opened(server: Process, **headers: str) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    headers = {"Origin": server.url.rstrip("/"), **headers}
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{server.url}ws?width=100&height=30", headers=headers) as socket,
    ):
        yield socket


async def until_drawn(socket: aiohttp.ClientWebSocketResponse, text: str) -> str:
    shown = b""
    async with asyncio.timeout(60):
        async for message in socket:
            shown += message.data if message.type == aiohttp.WSMsgType.BINARY else b""
            if text in drawn(shown):
                return drawn(shown)
    raise AssertionError(f"it ended without {text}: {drawn(shown)}")


async def refused(server: Process, query: str = "width=80&height=24", **headers: str) -> int:
    with pytest.raises(aiohttp.WSServerHandshakeError) as error:
        async with aiohttp.ClientSession() as session:
            await session.ws_connect(f"{server.url}ws?{query}", headers=headers)
    return error.value.status


async def test_a_browser_shows_the_screen_and_takes_keys(served, browser, eventually):
    server = served(STAGE, command="web")
    await browser.open(server.url)
    await browser.until("document.body.classList.contains('-first-byte')")
    await eventually(lambda: "Tour de la Provence" in drawn(browser.received))
    assert await browser.value("document.querySelectorAll('canvas').length") > 0
    browser.received.clear()
    await browser.value("document.querySelector('.xterm-helper-textarea').focus()")
    await browser.call("Input.insertText", text="?")
    await eventually(lambda: "esc closes" in drawn(browser.received))
    assert not [trouble for trouble in browser.troubles if "WebGL" not in trouble]


async def test_a_live_source_is_shown_and_goes_on(served, journal, comments):
    with Journal.open(journal) as desk:
        source = served(journal)
        server = served(source.url, command="web")
        async with opened(server) as socket:
            await until_drawn(socket, "Tour 2026")
            desk.append(*comments(0, 3, "A word about sunflowers."))
            await until_drawn(socket, "sunflowers")


async def test_a_page_of_another_site_can_not_open_the_screen(served):
    server = served(STAGE, command="web")
    for origin in ("http://evil.example", "http://127.0.0.1:1", "null", ""):
        assert await refused(server, Origin=origin) == 403, origin


async def test_another_name_is_refused_and_a_listed_one_is_not(served):
    server = served(STAGE, "--url", "https://tv.example", "--allow-host", "race.example", command="web")
    async with aiohttp.ClientSession() as session:
        for path in ("", "static/js/textual.js", "download/x"):
            async with session.get(f"{server.url}{path}", headers={"Host": "evil.example"}) as answer:
                assert answer.status == 421
        async with session.get(server.url, headers={"Host": "tv.example"}) as answer:
            assert answer.status == 200
            assert "wss://tv.example/ws" in await answer.text()
            assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert await refused(server, Host="evil.example", Origin="http://evil.example") == 421
    async with opened(server, Host="race.example", Origin="https://race.example") as socket:
        await until_drawn(socket, "Provence")


async def test_there_are_so_many_sessions_and_who_leaves_makes_room(served):
    server = served(STAGE, "--sessions", "1", command="web")
    own = server.url.rstrip("/")
    async with opened(server) as socket:
        await until_drawn(socket, "Provence")
        assert await refused(server, Origin=own) == 503
    async with asyncio.timeout(60):
        while True:
            try:
                async with opened(server) as socket:
                    await until_drawn(socket, "Provence")
                    break
            except aiohttp.WSServerHandshakeError:
                await asyncio.sleep(0.1)


async def test_a_screen_of_an_impossible_size_is_refused(served):
    server = served(STAGE, command="web")
    for query in ("width=100000&height=24", "width=80&height=0", "width=x&height=24", "width=-1"):
        assert await refused(server, query, Origin=server.url.rstrip("/")) == 400, query


async def test_messages_that_mean_nothing_are_passed_over(served):
    server = served(STAGE, command="web")
    async with opened(server) as socket:
        await until_drawn(socket, "Provence")
        for text in (
            "no JSON",
            "{}",
            "[]",
            '["stdin"]',
            '["stdin", 5]',
            '["resize", {"width": 1000000, "height": 9}]',
        ):
            await socket.send_str(text)
        await socket.send_str('["stdin", "' + "x" * 100_000 + '"]')
        await socket.send_str('["ping", 7]')
        async with asyncio.timeout(60):
            while (message := await socket.receive()).data != '["pong", 7]':
                assert message.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY)


async def test_no_shell_sees_what_the_stage_is_called(served, tmp_path, stage, comments, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "$(touch taken);touch taken `touch taken` '\" &.jsonl"
    with Journal.create(path, stage) as desk:
        desk.append(*comments(0, 3))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    server = served(path, command="web")
    async with opened(server) as socket:
        await until_drawn(socket, "Tour 2026")
    assert not (tmp_path / "taken").exists()


async def a_picture(server, socket, attempts=3):
    """Ask for a picture of the screen, as a visitor does: again where it was cut off, as textual-serve does after four seconds."""
    for attempt in range(attempts):
        await socket.send_str('["stdin", "p"]')
        async with asyncio.timeout(60):
            while not str((message := await socket.receive()).data).startswith('["deliver_file_start"'):
                pass
        async with aiohttp.ClientSession() as session:
            try:
                async with session.get(f"{server.url}download/{message.json()[1]}") as answer:
                    assert answer.status == 200
                    return answer.headers["content-disposition"], await answer.text()
            except aiohttp.ClientPayloadError:
                if attempt + 1 == attempts:
                    raise
    raise AssertionError("no attempt was made")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the children of a process in /proc")
async def test_a_picture_is_for_the_visitor_and_nothing_is_left_behind(served, tmp_path, monkeypatch):
    home, folder = tmp_path / "home", tmp_path / "folder"
    home.mkdir()
    folder.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.chdir(folder)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_PICTURES_DIR"):
        monkeypatch.delenv(name, raising=False)
    server = served(STAGE, command="web")
    async with opened(server) as socket:
        await until_drawn(socket, "Provence")
        name, picture = await a_picture(server, socket)
        assert "provence-2021-1" in name
        assert "<svg" in picture
    assert [*folder.rglob("*"), *home.rglob("*.*")] == []


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the children of a process in /proc")
async def test_a_stop_ends_every_session(served, eventually):
    server = served(STAGE, command="web")
    async with opened(server) as socket, opened(server) as other:
        await until_drawn(socket, "Provence")
        await until_drawn(other, "Provence")
        children = children_of(server)
        assert len(children) == 2
        assert await asyncio.to_thread(server.stop, signal.SIGTERM) == 0
    await eventually(lambda: not any(is_running(child) for child in children))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the children of a process in /proc")
async def test_a_session_ends_when_its_server_is_killed(served, eventually):
    server = served(STAGE, command="web")
    async with opened(server) as socket:
        await until_drawn(socket, "Provence")
        children = children_of(server)
        assert len(children) == 1
        server.kill()
    await eventually(lambda: not is_running(children[0]))


@pytest.mark.parametrize(
    ("source", "sentence"), [("no-such-stage", "There is no stage"), ("gopher:race", "No feed is installed")]
)
def test_what_is_neither_a_stage_nor_a_source_is_said_in_a_sentence(source, sentence):
    done = CliRunner().invoke(ardoise, ["web", source])
    assert done.exit_code == 1
    assert sentence in done.output
