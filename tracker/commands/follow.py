"""`ardoise follow`: a live source, on a screen or as one line per event."""

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.commands.common import DURATION, Failure, lang_option, profile_option, read_profile, wants_plain

if TYPE_CHECKING:
    from feeds.base import Feed, FeedItem, FeedOptions
    from tracker.playhead import Playhead
    from tracker.race.profile import Points
    from tracker.rawkeeping import RawKeeper
    from tracker.recording import Recorder


@click.command()
@click.argument("source")
@click.option("--with", "override", metavar="SOURCE", help="A second source that overrides: manual:notes.jsonl.")
@click.option("--delay", type=DURATION, help="Stay so far behind, as 40s; remembered for this source.")
@click.option("--record", type=click.Path(dir_okay=False, path_type=Path), help="Record into this file.")
@click.option("--no-record", is_flag=True, help="Do not record.")
@click.option("--raw", is_flag=True, help="Keep what the server sent beside the recording, for ardoise reread.")
@click.option("--plain", is_flag=True, help="Print a line an event instead of drawing a screen.")
@click.option("--every", type=click.FloatRange(0.1, 3600), help="Seconds between two polls of a polled source.")
@click.option("--speed", type=click.FloatRange(0.5, 600), help="Begin at the beginning, and catch up this fast.")
@click.option("--check", is_flag=True, help="Ask the source once, say what it can give and what not, and leave.")
@profile_option
@lang_option
def follow(  # noqa: PLR0917  # click passes its options by name
    source: str,
    override: str | None,
    delay: int | None,
    record: Path | None,
    no_record: bool,
    raw: bool,
    plain: bool,
    every: float | None,
    speed: float | None,
    check: bool,
    profile: Path | None,
) -> None:
    """Follow SOURCE, a URI whose scheme picks the feed: https://host/, manual:FILE, replay:STAGE.

    `ardoise feeds` lists the schemes. What is followed is recorded in the library unless asked otherwise. With
    --record FILE --plain it needs no terminal: it goes on when the terminal goes, and ends when the source does.
    """
    from feeds.base import FeedError, FeedOptions, without_login
    from feeds.registry import open_feed

    if record is not None and no_record:
        raise click.UsageError("Give --record or --no-record, not both.")
    if raw and no_record:
        raise click.UsageError("--raw keeps what was sent beside a recording: leave --no-record out.")
    key = without_login(source)
    try:
        if check:
            from tracker.commands.sourcecheck import check_source

            check_source(open_feed(source, FeedOptions(every_s=every)))
            return
        following = _Following(key, record)
        following.points = None if profile is None else read_profile(profile)
        if record is not None or not (no_record or source.startswith("replay:")):
            following.recorder = _recorder(record, following.say)
        feed = following.feed(source, FeedOptions(every_s=every), raw)
        playhead = _playhead(key, delay)
        items = following.items(feed, open_feed(override, FeedOptions(every_s=every)) if override else None)
        if speed is not None:
            items = from_the_beginning(items, playhead, speed)
        if plain or wants_plain():
            _print(items, playhead, following)
        else:
            _show(items, playhead, following, delay)
    except FeedError as error:
        raise Failure(str(error)) from None


class _Following:
    """One run of `ardoise follow`, and its recording."""

    def __init__(self, key: str, file: Path | None) -> None:
        """Follow a source; `file` is the recording given by the user."""
        self.key = key
        self.file = file
        self.recorder: Recorder | None = None
        self.keeper: RawKeeper | None = None
        self.points: Points | None = None
        self.listeners: list[Callable[[str], None]] = []
        self.said: list[str] = []

    def say(self, text: str) -> None:
        """Report a problem with the recording: at once where there is a listener, and at the end."""
        self.said.append(text)
        for listener in self.listeners:
            listener(text)

    def feed(self, source: str, options: "FeedOptions", raw: bool) -> "Feed":
        """Return the feed of the source; with `raw`, the bodies it fetches are kept.

        Raises:
            FeedError: no feed reads such a URI.
            Failure: bodies are to be kept, but the source is not polled.
        """
        from dataclasses import replace

        from feeds.registry import open_feed

        if not raw:
            return open_feed(source, options)
        from feeds.polling import PolledFeed
        from tracker.rawkeeping import RawKeeper

        self.keeper = RawKeeper(self.key, self.recording, self.say)
        feed = open_feed(source, replace(options, keep=self.keeper.keep))
        if not isinstance(feed, PolledFeed):
            raise Failure(f"{self.key} is not polled, so there is nothing for --raw to keep: leave it out.")
        return feed

    def recording(self) -> Path | None:
        """Return the file of the recording, once it is known and found not to be of another stage."""
        if self.recorder is not None and self.recorder.path is not None:
            return self.recorder.path
        return self.file if self.file is not None and not self.file.exists() else None

    def items(self, feed: "Feed", override: "Feed | None") -> "AsyncGenerator[FeedItem, None]":
        """Return the items of the source, which are recorded on the way."""
        from feeds.merge import merge

        items = feed.items() if override is None else merge(feed.items(), override.items())
        if self.keeper is not None:
            items = self.keeper.beside(items)
        if self.points is not None:
            from tracker.profiles import profiled

            items = profiled(items, self.points, self.say)
        return items if self.recorder is None else self.recorder.record(items)

    def report(self, talk: Callable[[str], None]) -> None:
        """Report where the recording is."""
        if self.recorder is not None and self.recorder.path is not None:
            talk(f"Recorded in {self.recorder.path}")


def _recorder(file: Path | None, say: Callable[[str], None]) -> "Recorder":
    from tracker.library import recordings_folder
    from tracker.recording import Recorder

    return Recorder(recordings_folder(), say, file)


def _playhead(key: str, delay: int | None) -> "Playhead":
    """Return a playhead on an empty log, with the delay that is given or remembered."""
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


def _print(items: "AsyncGenerator[FeedItem, None]", playhead: "Playhead", following: _Following) -> None:
    from tracker.commands.lines import print_lines
    from tracker.commands.unattended import Voice, run_to_the_end

    stays = following.file is not None
    voice = Voice(stays=stays)
    following.listeners.append(voice.talk)
    try:
        run_to_the_end(print_lines(items, playhead, voice), stays=stays)
    finally:
        following.report(voice.talk)
        if stays:
            voice.end()


def _show(
    items: "AsyncGenerator[FeedItem, None]", playhead: "Playhead", following: _Following, delay: int | None
) -> None:
    from tracker.app import ArdoiseApp
    from tracker.screens.stage import StageScreen
    from tracker.screens.transport import SourceWatch

    def keep_delay(seconds: int) -> None:
        app.settings.remember_delay(following.key, seconds)
        app.keep_settings()

    recorder = following.recorder
    watch = SourceWatch(following.key) if recorder is None else SourceWatch(following.key, recorder.how_it_goes)
    app = ArdoiseApp(
        lambda: StageScreen(playhead.timeline, playhead, source=items, keep_delay=keep_delay, watch=watch)
    )
    if delay is not None:
        keep_delay(delay)
    following.listeners.append(lambda text: app.notify(text, severity="warning", markup=False))
    try:
        app.run()
    finally:
        # A notification on the screen has gone by now.
        for text in following.said:
            click.echo(text, err=True)
        following.report(lambda text: click.echo(text, err=True))


async def from_the_beginning(
    items: "AsyncGenerator[FeedItem, None]", playhead: "Playhead", speed: float
) -> "AsyncGenerator[FeedItem, None]":
    """Yield the items; once the log so far has come, let the playhead play it from the beginning."""
    from feeds.base import FeedStatus

    began = False
    async with aclosing(items):
        async for item in items:
            yield item
            if not began and isinstance(item, FeedStatus) and len(playhead.timeline):
                began = True
                playhead.following, playhead.speed = False, speed
                playhead.to_begin()
