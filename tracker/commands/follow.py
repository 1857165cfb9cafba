"""`ardoise follow`: a live source, on a screen or a line an event."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.commands.common import DURATION, Failure, wants_plain

if TYPE_CHECKING:
    from feeds.base import FeedItem, FeedOptions, FeedStatus
    from tracker.playhead import Playhead
    from tracker.recording import Recorder

TICK_S = 0.1
"""Seconds between two looks at the playhead when a line an event is printed."""


@click.command()
@click.argument("source")
@click.option("--with", "override", metavar="SOURCE", help="A second source that overrides: manual:notes.jsonl.")
@click.option("--delay", type=DURATION, help="Stay so far behind, as 40s; remembered for this source.")
@click.option("--record", type=click.Path(dir_okay=False, path_type=Path), help="Record into this file.")
@click.option("--no-record", is_flag=True, help="Do not record.")
@click.option("--plain", is_flag=True, help="Print a line an event instead of drawing a screen.")
@click.option("--every", type=click.FloatRange(0.1, 3600), help="Seconds between two polls of a polled source.")
@click.option("--speed", type=click.FloatRange(0.5, 600), help="Begin at the beginning, and catch up this fast.")
def follow(  # noqa: PLR0917  # click passes its options by name
    source: str,
    override: str | None,
    delay: int | None,
    record: Path | None,
    no_record: bool,
    plain: bool,
    every: float | None,
    speed: float | None,
) -> None:
    """Follow SOURCE, a URI whose scheme picks the feed: https://host/, manual:FILE, replay:STAGE.

    `ardoise feeds` lists the schemes. What is followed is recorded in the library unless told otherwise.
    """
    from feeds.base import FeedError, FeedOptions, without_login
    from tracker.library import recordings_folder
    from tracker.recording import Recorder

    if record is not None and no_record:
        raise click.UsageError("Give --record or --no-record, not both.")
    key = without_login(source)
    playhead = _playhead(key, delay)
    said: list[str] = []
    recorder = None
    try:
        items = _items(source, override, FeedOptions(every_s=every))
        if record is not None or not (no_record or source.startswith("replay:")):
            recorder = Recorder(recordings_folder(), said.append, record)
            items = recorder.record(items)
        if speed is not None:
            items = from_the_beginning(items, playhead, speed)
        if plain or wants_plain():
            asyncio.run(print_lines(items, playhead))
        else:
            _show(items, playhead, key, delay, recorder)
    except FeedError as error:
        raise Failure(str(error)) from None
    finally:
        _report(said, recorder)


def _items(source: str, override: str | None, options: "FeedOptions") -> "AsyncGenerator[FeedItem, None]":
    from feeds.merge import merge
    from feeds.registry import open_feed

    items = open_feed(source, options).items()
    return items if override is None else merge(items, open_feed(override, options).items())


def _playhead(key: str, delay: int | None) -> "Playhead":
    """Return a playhead on a log of which nothing is known yet, with the delay told or remembered."""
    from tracker.playhead import MAX_DELAY_S, Playhead
    from tracker.race.stage import Stage
    from tracker.race.timeline import Timeline
    from tracker.settings import load_settings

    if delay is None:
        delay = load_settings()[0].delays_s.get(key, 0)
    elif delay > MAX_DELAY_S:
        raise click.UsageError(f"The delay can be {MAX_DELAY_S // 60} minutes at most.")
    timeline = Timeline(Stage(id="unknown", race=key or "?"))
    return Playhead(timeline, time.monotonic(), wall=lambda: datetime.now().astimezone(), delay_s=delay)


def _show(
    items: "AsyncGenerator[FeedItem, None]",
    playhead: "Playhead",
    key: str,
    delay: int | None,
    recorder: "Recorder | None",
) -> None:
    from tracker.app import ArdoiseApp
    from tracker.screens.stage import StageScreen
    from tracker.screens.transport import SourceWatch

    def keep_delay(seconds: int) -> None:
        app.settings.remember_delay(key, seconds)
        app.keep_settings()

    watch = SourceWatch(key) if recorder is None else SourceWatch(key, recorder.how_it_goes)
    app = ArdoiseApp(
        lambda: StageScreen(playhead.timeline, playhead, source=items, keep_delay=keep_delay, watch=watch)
    )
    if delay is not None:
        keep_delay(delay)
    app.run()


async def print_lines(items: "AsyncGenerator[FeedItem, None]", playhead: "Playhead") -> None:
    """Print a line for each event that the playhead has reached, and how the source is doing on stderr."""
    from feeds.base import FeedStatus, Rejected
    from tracker.plain import Teller
    from tracker.race.events import EventBase
    from tracker.race.stage import Stage
    from tracker.race.timeline import Timeline

    teller = Teller(playhead.timeline)
    has_header = False
    status = FeedStatus("connecting")

    def tell() -> None:
        playhead.advance(time.monotonic())
        for text in teller.lines(playhead.at):
            click.echo(text)

    def take(item: "FeedItem") -> None:
        nonlocal teller, has_header, status
        if isinstance(item, Stage):
            if has_header:  # another log begins
                playhead.begin_again(Timeline(item))
            else:
                playhead.timeline = Timeline(item)
            has_header = True
            teller = Teller(playhead.timeline)
            click.echo(item.title, err=True)
        elif isinstance(item, EventBase):
            playhead.timeline.append(item)
        elif isinstance(item, Rejected):
            click.echo(f"Set aside: {item.reason}.", err=True)
        elif isinstance(item, FeedStatus):
            tell()
            if (item.phase, item.text) != (status.phase, status.text):
                click.echo(status_line(item), err=True)
            status = item

    async def take_all() -> None:
        async with aclosing(items):
            async for item in items:
                take(item)

    taking = asyncio.create_task(take_all())
    try:
        while not taking.done() or playhead.at < playhead.timeline.end:
            tell()
            await asyncio.sleep(TICK_S)
        tell()
        await taking
    finally:
        taking.cancel()
        with suppress(asyncio.CancelledError, BrokenPipeError):
            await taking  # so that the source has let go of everything


def status_line(status: "FeedStatus") -> str:
    """Return how a source is doing, for stderr."""
    wait = status.retry_in_s
    retry = "" if wait is None else f", retrying in {wait:.0f} s" if wait >= 0.5 else ", retrying"
    return f"{status.phase}{retry}" + (f": {status.text}" if status.text else "")


async def from_the_beginning(
    items: "AsyncGenerator[FeedItem, None]", playhead: "Playhead", speed: float
) -> "AsyncGenerator[FeedItem, None]":
    """Yield items on; once what has been is there, let the playhead play it from its beginning."""
    from feeds.base import FeedStatus

    began = False
    async with aclosing(items):
        async for item in items:
            yield item
            if not began and isinstance(item, FeedStatus) and len(playhead.timeline):
                began = True
                playhead.following, playhead.speed = False, speed
                playhead.to_begin()


def _report(said: list[str], recorder: "Recorder | None") -> None:
    for text in said:
        click.echo(text, err=True)
    if recorder is not None and recorder.path is not None:
        click.echo(f"Recorded in {recorder.path}", err=True)
