"""How many followers a server carries, alone and behind nginx, by the stream and by polling.

Run `python tests/bench/bench_followers.py`, with nginx installed. What counts is the processor time that a follower
costs, since the followers of the bench are on the same machine and take more of it than the server. The figures in
docs/deploy.md are from here. nginx has the configuration of docs/nginx.conf, without TLS.
"""

import argparse
import asyncio
import os
import re
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
from bench_live import STAGE, WARM_UP, Server, delays, percentile, readers

CONFIGURATION = Path(__file__).parents[2] / "docs" / "nginx.conf"
TICK_S = 1 / os.sysconf("SC_CLK_TCK")


def processor_s(pids: list[int]) -> float:
    """Return the processor time that processes have used, in seconds."""
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids]
    return sum(int(part[11]) + int(part[12]) for part in fields) * TICK_S


def memory_kib(pids: list[int]) -> int:
    """Return the memory that processes hold, in KiB."""
    statuses = [Path(f"/proc/{pid}/status").read_text() for pid in pids]
    return sum(int(status.partition("VmRSS:")[2].split()[0]) for status in statuses)


class Site:
    """Where followers come: a server, or nginx before one."""

    def __init__(self, url: str, pids: Callable[[], list[int]]) -> None:
        self.url = url
        self.pids = pids


@contextmanager
def nginx_before(server: Server, folder: Path, port: int) -> Iterator[Site]:
    """Start nginx with the published configuration, without TLS, before one server."""
    text = CONFIGURATION.read_text()
    text = re.sub(
        r"\n    server \{\n        listen 443 ssl http2 default_server;.*?\n    \}\n", "\n", text, flags=re.S
    )
    for was, now in (
        ("listen 443 ssl http2", f"listen 127.0.0.1:{port} backlog=4096"),
        ("server_name race.example.org", "server_name localhost"),
        ("/run/nginx.pid", f"{folder}/nginx.pid"),
        ("/var/log/nginx", str(folder)),
        ("/var/cache/nginx", str(folder)),
        ("127.0.0.1:8765", server.url.removeprefix("http://").rstrip("/")),
        ("        server 127.0.0.1:8766 max_fails=20 fail_timeout=5s;\n", ""),
        ("worker_processes auto", "worker_processes 1"),
    ):
        text = text.replace(was, now)
    text = re.sub(r"    ssl_\w+ .*\n", "", text)
    paths = "".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(text.replace("http {", f"http {{ {paths}"))
    as_root = "user root;" if os.getuid() == 0 else ""
    command = ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", f"daemon off; {as_root}"]
    process = subprocess.Popen(command)
    url = f"http://127.0.0.1:{port}/"
    try:
        while True:
            try:
                httpx.get(f"http://localhost:{port}/health").raise_for_status()
                break
            except httpx.TransportError:
                time.sleep(0.05)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        yield Site(url, lambda: [server.process.pid, process.pid, *map(int, children.read_text().split())])
    finally:
        process.terminate()
        process.wait()


async def by_stream(site: Site, followers: int, events: int, every_s: float) -> None:
    """Measure what it costs to send events to followers of the stream."""
    before = memory_kib(site.pids())
    async with readers(httpx.URL(site.url), followers, lambda count: None):
        each = (memory_kib(site.pids()) - before) / followers
    spent = processor_s(site.pids())
    taken = await delays(site, followers, events, every_s)  # type: ignore[arg-type]  # only its address is used
    spent = processor_s(site.pids()) - spent
    p50, p99 = (percentile(taken, share) * 1000 for share in (0.5, 0.99))
    print(
        f"    {followers:6,} followers of the stream: {spent / followers / (events + WARM_UP) * 1e6:6.1f} µs of processor an event and"
        f" follower, {p50:5.0f} ms p50, {p99:5.0f} ms p99, {each:5.1f} KiB each",
        flush=True,
    )


class Poller(asyncio.Protocol):
    """Asks whether there is more, again and again, on one connection, as fast as it is answered."""

    def __init__(self, question: bytes, answered: Callable[[], bool]) -> None:
        self._question = question
        self._answered = answered

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask."""
        self._transport = transport
        transport.write(self._question)  # type: ignore[attr-defined]  # a socket's transport

    def data_received(self, data: bytes) -> None:
        """Ask again."""
        assert b" 304 " in data[:20], data[:200]
        if self._answered():
            self._transport.write(self._question)  # type: ignore[attr-defined]  # as above


async def by_polling(site: Site, connections: int, polls: int) -> None:
    """Measure what it costs to answer followers that poll and find nothing new."""
    url = httpx.URL(site.url)
    async with httpx.AsyncClient(base_url=f"http://localhost:{url.port}/") as client:
        cursor = (await client.get("log")).json()["cursor"]
        tag = (await client.get(f"log?after={cursor}")).headers["etag"]
    question = f"GET /log?after={cursor} HTTP/1.1\r\nhost: localhost\r\nif-none-match: {tag}\r\n\r\n".encode()
    left, done = polls, asyncio.Event()

    def answered() -> bool:
        nonlocal left
        left -= 1
        if left <= 0:
            done.set()
        return left > 0

    loop = asyncio.get_running_loop()
    began, spent = time.perf_counter(), processor_s(site.pids())
    opened = [
        await loop.create_connection(lambda: Poller(question, answered), url.host, url.port)
        for _ in range(connections)
    ]
    await done.wait()
    spent, elapsed = processor_s(site.pids()) - spent, time.perf_counter() - began
    for transport, _ in opened:
        transport.abort()
    print(
        f"    {polls / elapsed:6,.0f} polls a second, {spent / polls * 1e6:6.1f} µs of processor each", flush=True
    )


async def run(followers: list[int]) -> None:
    """Measure a server alone, and the same behind nginx."""
    for behind in (False, True):
        print("behind nginx" if behind else "alone", flush=True)
        for count in (*followers, 0):
            with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
                file = Path(folder) / "stage.jsonl"
                file.write_text(STAGE)
                server = Server("ardoise", file)
                stack.callback(server.stop)
                site = Site(server.url, lambda server=server: [server.process.pid])
                if behind:
                    port = int(server.url.rpartition(":")[2].rstrip("/"))
                    site = stack.enter_context(nginx_before(server, Path(folder), 20_000 + port % 10_000))
                if count:
                    await by_stream(site, count, 10, max(0.5, count / 1000))  # each is with all before the next
                else:
                    await by_polling(site, 50, 40_000 if behind else 10_000)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--followers", type=int, nargs="+", default=[1000, 4000])
    options = parser.parse_args()
    files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (files[1], files[1]))
    asyncio.run(run(options.followers))


if __name__ == "__main__":
    main()
