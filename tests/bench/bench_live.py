"""Publishing and following, against a bare server of the same framework in the same run.

Run `python tests/bench/bench_live.py`. The server has one core and the followers another, as far as there are two.
The bare server is FastAPI on uvicorn with a queue for each follower: it keeps nothing, checks nothing, and what it
was posted goes out as it came. The ratios are what counts.
"""

import argparse
import asyncio
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from httpx_sse import aconnect_sse

from feeds.api import ApiFeed
from feeds.base import FeedStatus
from tracker.race.events import EventBase
from tracker.race.logline import parse_event

FLAG = datetime.fromisoformat("2026-02-11T12:50:00+01:00")
STAGE = '{"kind":"stage","id":"bench","race":"Bench","distance_km":182.3,"start_at":"2026-02-11T12:50:00+01:00"}\n'
TOKEN = "a-token-for-the-bench"
POST = {"content-type": "application/json", "authorization": f"Bearer {TOKEN}"}

WARM_UP = 5
"""Events before those whose delay is taken: the first ones load what both frameworks load late."""


def line(number: int) -> str:
    """One event of about 220 bytes."""
    at = (FLAG + timedelta(seconds=number / 10)).isoformat()
    text = f"Le peloton reste à distance, fait {number}."
    event = {
        "kind": "gap",
        "id": f"e{number}",
        "at": at,
        "km_to_go": 80.5,
        "gap_s": number % 300,
        "source": "bench",
    }
    return json.dumps({**event, "text": text}, ensure_ascii=False, separators=(",", ":"))


# -- the servers -------------------------------------------------------------------------------------------


def serve_bare(file: Path) -> None:
    """The floor: the same framework and server with nothing of ours."""
    import uvicorn
    from fastapi import FastAPI, Request, Response
    from fastapi.responses import StreamingResponse

    app, queues = FastAPI(), set()
    whole = file.read_bytes()

    @app.get("/whole")
    async def get_whole() -> Response:
        return Response(whole, media_type="application/x-ndjson")

    @app.get("/stream")
    async def stream() -> StreamingResponse:
        queue: asyncio.Queue[bytes] = asyncio.Queue()
        queues.add(queue)

        async def frames():
            try:
                yield b"event: hello\ndata: {}\n\n"
                while True:
                    yield await queue.get()
            finally:
                queues.discard(queue)

        return StreamingResponse(frames(), media_type="text/event-stream")

    @app.post("/events", status_code=201)
    async def post(request: Request) -> Response:
        frame = b"data: " + await request.body() + b"\n\n"
        for queue in queues:
            queue.put_nowait(frame)
        return Response(status_code=201)

    config = uvicorn.Config(app, port=0, log_level="critical", access_log=False, timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)

    async def run() -> None:
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        print(f"Publishing at http://127.0.0.1:{port}/", file=sys.stderr, flush=True)
        await serving

    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(run())


class Server:
    """A server in a process of its own, on the first core."""

    def __init__(self, kind: str, file: Path) -> None:
        if kind == "ardoise":
            command = [
                sys.executable,
                "-m",
                "tracker.cli",
                "serve",
                str(file),
                "--port",
                "0",
                "--followers",
                "20000",
            ]
        else:
            command = [sys.executable, __file__, "--serve-bare", str(file)]
        environment = {**os.environ, "ARDOISE_TOKEN": TOKEN}
        self.is_bare = kind == "bare"
        self.process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
            os.sched_setaffinity(self.process.pid, {0})
        for said in self.process.stderr or ():
            if "http://" in said:
                self.url = "http://" + said.partition("http://")[2].split("/")[0] + "/"
                return
        raise RuntimeError("the server did not start")

    def rss_kib(self) -> int:
        """Return the memory it holds, in KiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0])

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()


# -- the followers -----------------------------------------------------------------------------------------


class Reader(asyncio.Protocol):
    """The cheapest follower there is: it counts what has come, and says when."""

    def __init__(self, on_events: Callable[[int], None]) -> None:
        self._on_events = on_events

    def connection_made(self, transport: Any) -> None:
        """Ask for the stream from its end."""
        transport.write(b"GET /stream?after=0 HTTP/1.1\r\nhost: localhost\r\n\r\n")

    def data_received(self, data: bytes) -> None:
        """Count the events in what came."""
        self._on_events(data.count(b'data: {"kind"'))


@asynccontextmanager
async def readers(url: httpx.URL, count: int, on_events: Callable[[int], None]):
    """Connect so many followers."""
    loop = asyncio.get_running_loop()
    transports = []
    for begin in range(0, count, 50):
        opened = [
            loop.create_connection(lambda: Reader(on_events), url.host, url.port)
            for _ in range(min(50, count - begin))
        ]
        transports += [transport for transport, _ in await asyncio.gather(*opened)]
    await asyncio.sleep(1)
    try:
        yield
    finally:
        for transport in transports:
            transport.abort()
        await asyncio.sleep(0.3)


async def throughput(server: Server, followers: int, events: int) -> float:
    """Return events a second that all followers have got, when they come as fast as they can."""
    got = 0
    done = asyncio.Event()

    def count_events(count: int) -> None:
        nonlocal got
        got += count
        if got >= followers * events:
            done.set()

    url = httpx.URL(server.url)
    async with readers(url, followers, count_events), httpx.AsyncClient(timeout=60) as client:
        numbers = iter(range(events))
        run = random.randrange(10**9)

        async def post() -> None:
            for number in numbers:
                body = line(number).replace('"id":"e', f'"id":"r{run}-')
                (await client.post(f"{server.url}events", content=body, headers=POST)).raise_for_status()

        began = time.perf_counter()
        await asyncio.gather(*(post() for _ in range(8)))
        async with asyncio.timeout(60):
            await done.wait()
        return events / (time.perf_counter() - began)


async def delays(server: Server, followers: int, events: int, every_s: float) -> list[float]:
    """Return the seconds from posting each event until each follower has it."""
    posted = 0.0
    taken: list[float] = []

    def count_events(count: int) -> None:
        if count:
            taken.append(time.perf_counter() - posted)

    async with readers(httpx.URL(server.url), followers, count_events), httpx.AsyncClient() as client:
        run = random.randrange(10**9)
        for number in range(-WARM_UP, events):
            if number == 0:
                taken.clear()
            body = line(number).replace('"id":"e', f'"id":"d{run}-')
            posted = time.perf_counter()
            await client.post(f"{server.url}events", content=body, headers=POST)
            await asyncio.sleep(max(0.0, every_s - (time.perf_counter() - posted)))
        async with asyncio.timeout(60):
            while len(taken) < events * followers:
                await asyncio.sleep(0.05)
    assert len(taken) == events * followers, (len(taken), events * followers)
    return taken


async def callbacks(server: Server, followers: int, events: int, every_s: float) -> list[float]:
    """Return the seconds from posting each event until the program of each follower has it.

    The followers are those that `ardoise follow` uses, and for the bare server httpx and httpx-sse with `json.loads`.
    """
    posted = 0.0
    taken: list[float] = []

    async def ours() -> None:
        async for item in ApiFeed(server.url).items():
            if isinstance(item, EventBase):
                taken.append(time.perf_counter() - posted)  # noqa: PERF401  # looked at while it grows

    async def bare(client: httpx.AsyncClient) -> None:
        async with aconnect_sse(client, "GET", f"{server.url}stream") as source:
            async for message in source.aiter_sse():
                if "id" in json.loads(message.data):
                    taken.append(time.perf_counter() - posted)  # noqa: PERF401  # as above

    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(timeout=60, limits=limits) as client, httpx.AsyncClient() as poster:
        running = [asyncio.create_task(bare(client) if server.is_bare else ours()) for _ in range(followers)]
        await asyncio.sleep(2)
        run = random.randrange(10**9)
        for number in range(-WARM_UP, events):
            if number == 0:
                taken.clear()
            body = line(number).replace('"id":"e', f'"id":"c{run}-')
            posted = time.perf_counter()
            await poster.post(f"{server.url}events", content=body, headers=POST)
            await asyncio.sleep(max(0.0, every_s - (time.perf_counter() - posted)))
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    assert len(taken) == events * followers, (len(taken), events * followers)
    return taken


async def memory(server: Server, followers: int) -> float:
    """Return what a follower costs the server, in KiB."""
    async with readers(httpx.URL(server.url), followers, lambda count: None):
        with_all = server.rss_kib()
        async with readers(httpx.URL(server.url), followers, lambda count: None):
            return (server.rss_kib() - with_all) / followers


async def join(server: Server) -> tuple[float, int]:
    """Return the seconds until a new follower is at the live edge, and the events it was sent."""
    began, count = time.perf_counter(), 0
    items = ApiFeed(server.url).items()
    async for item in items:
        count += isinstance(item, EventBase)
        if item == FeedStatus("live"):
            break
    elapsed = time.perf_counter() - began
    await items.aclose()
    return elapsed, count


async def download(server: Server) -> tuple[float, int]:
    """Return the seconds to get the same lines in one piece and to parse them, and how many there are."""
    began = time.perf_counter()
    async with httpx.AsyncClient(timeout=60) as client:
        body = (await client.get(f"{server.url}whole")).content
    events = [parse_event(text) for text in body.split(b"\n")[1:] if text]
    return time.perf_counter() - began, len(events)


# -- the run -----------------------------------------------------------------------------------------------


def percentile(values: list[float], share: float) -> float:
    """Return the value below which so large a share lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def compare(what: str, ours: float, floor: float, unit: str, goal: str) -> None:
    """Print a figure beside its floor."""
    ratio = ours / floor if floor else float("inf")
    print(f"{what:<46} {ours:9.1f} {unit:<5} floor {floor:9.1f}   ratio {ratio:5.2f}   {goal}", flush=True)


async def run(followers: int, rounds: int) -> None:
    """Measure everything, the two servers in turn so that a slow moment of the machine hits both."""
    with tempfile.TemporaryDirectory() as folder:

        async def on_both(
            measure: Callable[[Server], Awaitable[Any]], lines: int = 0, times: int = 1
        ) -> tuple[list[Any], list[Any]]:
            found: dict[str, list[Any]] = {"ardoise": [], "bare": []}
            for turn in range(times):
                for kind in ("ardoise", "bare") if turn % 2 else ("bare", "ardoise"):
                    file = Path(folder) / f"{kind}.jsonl"
                    file.write_text(STAGE + "".join(f"{line(number)}\n" for number in range(lines)))
                    server = Server(kind, file)
                    try:
                        found[kind].append(await measure(server))
                    finally:
                        server.stop()
            return found["ardoise"], found["bare"]

        ours, floor = await on_both(lambda server: throughput(server, followers, 300), times=rounds)
        what = f"events a second to {followers} followers"
        compare(what, statistics.median(ours), statistics.median(floor), "ev/s", "goal 0.80 or more")

        for what, measure in (
            (f"POST to {followers} bare readers", lambda server: delays(server, followers, 60, 0.1)),
            ("POST to the callback of 50 followers", lambda server: callbacks(server, 50, 60, 0.1)),
        ):
            ours, floor = await on_both(measure, times=rounds)
            ours, floor = [[d * 1000 for part in parts for d in part] for parts in (ours, floor)]
            compare(f"{what}, p50", percentile(ours, 0.5), percentile(floor, 0.5), "ms", "")
            compare(f"{what}, p99", percentile(ours, 0.99), percentile(floor, 0.99), "ms", "goal 1.25 or less")

        ours, floor = await on_both(lambda server: memory(server, followers))
        compare("memory a follower", ours[0], floor[0], "KiB", "")

        async def joining(server: Server) -> tuple[float, int]:
            return await (download(server) if server.is_bare else join(server))

        ours, floor = await on_both(joining, lines=100_000, times=rounds)
        assert {count for _, count in ours + floor} == {100_000}
        seconds = [statistics.median(taken for taken, _ in part) * 1000 for part in (ours, floor)]
        compare("joining a stage of 100,000 events", *seconds, "ms", "goal below 2.00")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--followers", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--serve-bare", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve_bare:
        serve_bare(options.serve_bare)
        return
    files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (files[1], files[1]))
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {1})
    asyncio.run(run(options.followers, options.rounds))


if __name__ == "__main__":
    main()
