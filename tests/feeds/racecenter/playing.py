"""Plays bodies at the reader, as a feed would: each list at its rate, and only when it changed."""

import sys
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from feeds.polled import Body
from feeds.racecenter.address import parse
from feeds.racecenter.reader import RaceCenterReader


def reader_of(uri="racecenter:letour/2026/5"):
    return RaceCenterReader(parse(uri))


def play(reader, bodies, begin, end, step=timedelta(seconds=15)):
    """Yield what a reader tells while the race goes on."""
    due, last, now = {}, {}, begin
    while now <= end:
        told = bodies(now)
        for resource in reader.wanted(now):
            if due.get(resource.key, now) > now:
                continue
            due[resource.key] = now + timedelta(seconds=resource.every_s or 0)
            data = told.get(resource.key, b"")
            if last.get(resource.key) != data:
                last[resource.key] = data
                yield from reader.take(Body(resource.key, now, data))
        if reader.done:
            return
        now += step
