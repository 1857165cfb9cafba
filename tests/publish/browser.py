"""A real Chromium without a window, driven by its DevTools protocol."""

import asyncio
import base64
import itertools
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import aiohttp

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Browser:
    """One page of a browser of its own.

    Attributes:
        troubles: what the browser reported as going wrong on the page: errors, refused loads, policy violations.
        received: what came over the page's sockets.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count(1)
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self.troubles: list[str] = []
        self.received = bytearray()

    async def __aenter__(self) -> "Browser":
        command = [
            *(str(CHROMIUM), "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={self._folder}"),
            *("--no-first-run", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"),
            *("--disable-component-update", "--no-proxy-server", "--lang=en"),
            *(["--no-sandbox"] if os.getuid() == 0 else []),
            "about:blank",
        ]
        port = await asyncio.to_thread(self._start, command)
        self._session = aiohttp.ClientSession()
        async with self._session.get(f"http://127.0.0.1:{port}/json/list") as answer:
            page = next(target for target in await answer.json() if target["type"] == "page")
        self._socket = await self._session.ws_connect(page["webSocketDebuggerUrl"], max_msg_size=0)
        self._reading = asyncio.create_task(self._read())
        for domain in ("Page", "Runtime", "Log", "Network"):
            await self.call(f"{domain}.enable")
        return self

    def _start(self, command: list[str]) -> int:
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True)
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if found := re.search(rb"DevTools listening on ws://127.0.0.1:(\d+)/", line):
                return int(found[1])
        raise AssertionError("the browser did not start")

    async def __aexit__(self, *_: object) -> None:
        self._reading.cancel()
        await self._session.close()
        self._process.kill()
        self._process.wait()

    async def _read(self) -> None:
        async for message in self._socket:
            said = message.json()
            if "id" in said:
                self._answers.pop(said["id"]).set_result(said)
            elif said["method"] == "Log.entryAdded" and said["params"]["entry"]["level"] in ("error", "warning"):
                self.troubles.append(said["params"]["entry"]["text"])
            elif said["method"] == "Network.webSocketFrameReceived":
                frame = said["params"]["response"]
                self.received += base64.b64decode(frame["payloadData"]) if frame["opcode"] == 2 else b""
            elif said["method"] == "Runtime.exceptionThrown":
                self.troubles.append(str(said["params"]["exceptionDetails"]))

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol and return its result."""
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        said = await asyncio.wait_for(answer, 60)
        assert "error" not in said, said
        return dict(said["result"])

    async def open(self, url: str) -> None:
        """Go to an address and wait until the page is there."""
        await self.call("Page.navigate", url=url)
        await self.until("document.readyState === 'complete'")

    async def value(self, script: str) -> Any:
        """Return what an expression is on the page."""
        said = await self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in said, said
        return said["result"].get("value")

    async def until(self, script: str, within_s: float = 60) -> Any:
        """Wait until an expression is true on the page, and return its value."""
        async with asyncio.timeout(within_s):
            while not (found := await self.value(script)):
                await asyncio.sleep(0.05)
            return found
