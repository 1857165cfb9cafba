"""The live stream: server-sent events from the shared log, at each follower's own pace."""

from anyio import create_task_group
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from tracker.publish.hub import Hub

HEARTBEAT_S = 10.0
"""Seconds after which a silent stream sends a heartbeat; after three missed ones a follower reconnects."""

BEAT = b":\n\n"


class LogStream(Response):
    """An endless response with the events after one point of the log.

    The frames are encoded once, in the hub. A follower that is behind gets them in chunks, each when the
    connection has room for it.
    """

    media_type = "text/event-stream"

    def __init__(self, hub: Hub, number: int, *, resumed: bool) -> None:
        """Stream the events after the first `number` ones; `resumed` is whether the requested cursor was found."""
        super().__init__(headers={"cache-control": "no-store", "x-accel-buffering": "no"})
        del self.headers["content-length"]
        self._hub = hub
        self._number = number
        self._resumed = resumed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; return when the follower has disconnected or the server stops."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        self._hub.followers += 1
        try:
            async with create_task_group() as group:

                async def until_gone() -> None:
                    while (await receive())["type"] != "http.disconnect":
                        pass
                    group.cancel_scope.cancel()

                group.start_soon(until_gone)
                await self._follow(send)
                group.cancel_scope.cancel()
        finally:
            self._hub.followers -= 1

    async def _follow(self, send: Send) -> None:
        hub, number, generation = self._hub, self._number, self._hub.generation
        resumed = b"true" if self._resumed else b"false"
        body = b'retry: 2000\nevent: hello\ndata: {"ardoise":1,"resumed":%s}\n\n' % resumed
        while True:
            await send({"type": "http.response.body", "body": body, "more_body": True})
            if hub.stopping is None and number == len(hub) and generation == hub.generation:
                await hub.news()
            if generation != hub.generation:
                body = b'event: bye\ndata: {"reason":"another log has taken the place of this one"}\n\n'
                break
            if number < len(hub):
                body, number = hub.frames(number)
            elif hub.stopping is not None:
                body = b'event: bye\ndata: {"reason":"%s"}\n\n' % hub.stopping.encode()
                break
            else:
                body = BEAT
        await send({"type": "http.response.body", "body": body})
