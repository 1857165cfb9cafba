"""A real server in a process of its own, and a stage to publish."""

import asyncio
import os
import random
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from tracker.race.events import Comment, EventBase
from tracker.race.logline import dump
from tracker.race.stage import Stage

FLAG = datetime(2026, 2, 11, 12, 50, tzinfo=UTC)


def free_port() -> int:
    """Return a port that stays free while the server is down: the system gives none of these to anybody."""
    while True:
        port = random.randrange(20_000, 32_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


class Process:
    """`ardoise serve` on loopback; started again it takes the same port."""

    def __init__(self, file: Path, token: str | None, options: tuple[str, ...]) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self._command = [
            sys.executable,
            "-m",
            "tracker.cli",
            "serve",
            str(file),
            "--port",
            str(self.port),
            *options,
        ]
        self._token = token
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Process":
        environment = {**os.environ, **({"ARDOISE_TOKEN": self._token} if self._token else {})}
        self.process = subprocess.Popen(self._command, env=environment, stderr=subprocess.PIPE)
        assert self.process.stderr is not None
        said = b""
        for line in self.process.stderr:
            if re.search(rb"Publishing .* at https?://", line):
                return self
            said += line
        raise AssertionError(f"the server did not start: {said.decode()}")

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self, number: int = signal.SIGTERM) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.wait(60)

    def health(self) -> dict[str, Any]:
        return dict(httpx.get(f"{self.url}health", timeout=30).json())

    def rss_mib(self) -> float:
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


@pytest.fixture
def eventually() -> Callable[..., Awaitable[None]]:
    """Wait until something is true of another process, which can only be asked again."""

    async def wait(is_true: Callable[[], object], within_s: float = 60) -> None:
        async with asyncio.timeout(within_s):
            while not is_true():  # nothing here knows when it becomes true
                await asyncio.sleep(0.02)

    return wait


@pytest.fixture
def stage() -> Stage:
    return Stage(id="tour-2026-1", race="Tour", year=2026, number=1, distance_km=150, start_at=FLAG)


@pytest.fixture
def journal(tmp_path: Path, stage: Stage) -> Path:
    path = tmp_path / "stage.jsonl"
    path.write_text(dump(stage) + "\n")
    return path


@pytest.fixture
def served() -> Iterator[Callable[..., Process]]:
    """Start servers that end with the test."""
    processes: list[Process] = []

    def serve(file: Path, *options: str, token: str | None = None) -> Process:
        processes.append(Process(file, token, options).start())
        return processes[-1]

    yield serve
    for process in processes:
        if process.process is not None and process.process.poll() is None:
            process.kill()


@pytest.fixture
def comments() -> Callable[..., list[EventBase]]:
    def make(begin: int, end: int, text: str = "The peloton rides on.") -> list[EventBase]:
        return [
            Comment(id=f"e{number}", at=FLAG + timedelta(seconds=number), text=text, source="test")
            for number in range(begin, end)
        ]

    return make
