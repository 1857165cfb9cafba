"""Followers that note what they are given, and a bad line between them and a server."""

import asyncio
import random
from contextlib import suppress

from feeds.api import ApiFeed
from feeds.base import FeedOptions, FeedStatus
from tracker.race.events import EventBase
from tracker.race.stage import Stage


class Follower:
    """What one follower was sent, in the order of its coming."""

    def __init__(self, url: str) -> None:
        self.stages: list[Stage] = []
        self.events: list[EventBase] = []
        self.phases: list[str] = []
        self._feed = ApiFeed(url, FeedOptions(every_s=0.1), sleep=lambda wait: asyncio.sleep(wait / 5))
        self.task = asyncio.create_task(self._follow())

    async def _follow(self) -> None:
        async for item in self._feed.items():
            if isinstance(item, Stage):
                self.stages.append(item)
            elif isinstance(item, EventBase):
                self.events.append(item)
            elif isinstance(item, FeedStatus):
                self.phases.append(item.phase)

    async def stop(self) -> None:
        self.task.cancel()
        with suppress(asyncio.CancelledError):
            await self.task


async def all_have(followers: list[Follower], count: int, within_s: float = 120) -> None:
    async with asyncio.timeout(within_s):
        while any(len(follower.events) < count for follower in followers):
            for follower in followers:
                if follower.task.done():
                    follower.task.result()
            await asyncio.sleep(0.05)
    await asyncio.sleep(0.2)  # for what might come twice


class CuttingProxy:
    """Passes connections on, and cuts each after a random number of bytes."""

    def __init__(self, port: int, bytes_at_most: int) -> None:
        self._port = port
        self._most = bytes_at_most
        self.cuts = 0

    async def start(self) -> str:
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/"

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        left = random.randint(1, self._most)
        there, here = await asyncio.open_connection("127.0.0.1", self._port)

        async def up() -> None:
            while data := await reader.read(4096):
                here.write(data)

        asking = asyncio.create_task(up())
        try:
            while left > 0 and (data := await there.read(min(left, 4096))):
                writer.write(data)
                await writer.drain()
                left -= len(data)
            self.cuts += left <= 0
        except ConnectionError:
            pass
        finally:
            asking.cancel()
            writer.transport.abort()
            here.transport.abort()

    async def stop(self) -> None:
        self._server.close()
