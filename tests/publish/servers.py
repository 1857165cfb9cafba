"""Real servers in processes of their own, on loopback."""

import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import httpx
import redis


def free_port(count: int = 1) -> int:
    """Return the first of so many ports that stay free while the server is down: the system gives none to anybody."""
    while True:
        port = random.randrange(20_000, 32_000)
        with suppress(OSError), ExitStack() as taken:
            for number in range(port, port + count):
                taken.enter_context(socket.create_server(("127.0.0.1", number)))
            return port


class Process:
    """`ardoise serve` or `ardoise web` on loopback; started again it takes the same port."""

    def __init__(
        self, file: Path | str | None, token: str | None, options: tuple[str, ...], command: str = "serve"
    ) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self._command = [
            sys.executable,
            "-m",
            "tracker.cli",
            command,
            *([] if file is None else [str(file)]),
            "--port",
            str(self.port),
            *options,
        ]
        self._token = token
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Process":
        # What a killed server leaves in its temporary folder goes with the home of the test.
        environment = {**os.environ, "TMPDIR": os.environ["HOME"]}
        environment |= {"ARDOISE_TOKEN": self._token} if self._token else {}
        self.process = subprocess.Popen(self._command, env=environment, stderr=subprocess.PIPE)
        assert self.process.stderr is not None
        said = b""
        for line in self.process.stderr:
            if re.search(rb"(Publishing|Showing) .* at https?://", line):
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


class Redis:
    """A Redis of its own that keeps all it acknowledged; started again it has the same port and data."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/stage"
        self._command = [
            *("redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(folder)),
            *("--appendonly", "yes", "--appendfsync", "always", "--save", ""),
        ]

    def start(self) -> "Redis":
        self.process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL)
        while True:
            try:
                self.client().ping()
                return self
            except redis.ConnectionError:
                assert self.process.poll() is None
                time.sleep(0.02)

    def client(self) -> redis.Redis:
        return redis.Redis(port=self.port)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def lines(self) -> list[bytes]:
        return [fields[b"event"] for _, fields in self.client().xrange("stage") if b"event" in fields]
