"""`ardoise reread`: reads the raw bodies that were kept beside a recording again."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.commands.common import Failure

if TYPE_CHECKING:
    from feeds.polled import Reader
    from feeds.raw import RawLog


@click.command()
@click.argument("raw", type=click.Path(dir_okay=False, path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path), help="Stage file.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--source", help="Read as this source instead of the one that the file names.")
def reread(raw: Path, output: Path, force: bool, source: str | None) -> None:
    """Read RAW, which `ardoise follow --raw` kept, with the reader of today, and write a stage file.

    A race is over once; what was kept of it can be read again by a better version. What is damaged in RAW is left
    out, and said.
    """
    from feeds.base import FeedError
    from feeds.raw import RawError, RawLog
    from tracker.race.text import plain

    if output.exists() and not force:
        raise Failure(f"{output} is there already: name another file, or write over it with --force.")
    log = RawLog()
    try:
        found = _read(raw, log, source)
        written = _write(output, found)
    except (RawError, FeedError) as error:
        raise Failure(str(error)) from None
    for damage in log.damage:
        click.echo(f"Left out of {raw}: {damage}.", err=True)
    for uri, count in found.elsewhere.items():
        click.echo(f"Left out of {raw}: {count} bodies of another source, {plain(uri, 80)}.", err=True)
    rejected = f", {found.rejected} set aside" if found.rejected else ""
    click.echo(f"{log.bodies} bodies read, {written} events written into {output}{rejected}.", err=True)


class _Found:
    """The stage, events and rejected lines read from the bodies."""

    def __init__(self) -> None:
        from tracker.race.events import EventBase
        from tracker.race.stage import Stage

        self.stage: Stage | None = None
        self.events: dict[str, EventBase] = {}
        self.rejected = 0
        self.elsewhere: Counter[str] = Counter()


def _read(raw: Path, log: "RawLog", source: str | None) -> _Found:
    """Return what the reader of a raw file's source finds in its bodies.

    Raises:
        RawError: the file can't be read.
        FeedError: its source can't be read.
    """
    from feeds.base import FeedError, Rejected
    from feeds.raw import read_raw
    from tracker.race.events import EventBase
    from tracker.race.stage import Stage
    from tracker.race.text import plain

    found, reader, complaints, first = _Found(), None, set(), ""
    for body in read_raw(raw, log):
        if reader is None:
            first = log.uri
            reader = _reader(source or first)
        if source is None and log.uri != first:
            found.elsewhere[log.uri] += 1
            continue
        try:
            reader.wanted(body.at)  # a reader may choose today's stage by the clock
            items = reader.take(body)
        except FeedError as error:
            if found.stage is None:
                raise
            items = [Rejected(str(error), body.key)]
        except Exception as error:  # noqa: BLE001  # a reader's bug on one body must not lose the others
            items = [Rejected(f"the reader failed ({plain(f'{type(error).__name__}: {error}', 120)})", body.key)]
        for item in items:
            if isinstance(item, Stage):
                found.stage, found.events = item, {}  # a second header begins another log
            elif isinstance(item, EventBase):
                found.events.setdefault(item.id, item)
            elif isinstance(item, Rejected):
                found.rejected += 1
                if (said := f"Set aside: {item.reason}.") not in complaints:
                    complaints.add(said)
                    click.echo(said, err=True)
    return found


def _reader(uri: str) -> "Reader":
    """Return a reader for a source.

    Raises:
        FeedError: no feed reads it, or its feed is not polled.
    """
    from feeds.base import FeedError
    from feeds.polling import PolledFeed
    from feeds.registry import open_feed
    from tracker.race.text import plain

    feed = open_feed(uri)
    if not isinstance(feed, PolledFeed):
        raise FeedError(f"{plain(uri, 80)} is no source that is polled: name one that is with --source.")
    return feed.reader()


def _write(output: Path, found: _Found) -> int:
    """Write a stage file completely or not at all, and return the number of its events.

    Raises:
        Failure: the file can't be written, or there is nothing to write.
    """
    from tracker.journal import Journal, LogError
    from tracker.race.logline import dump

    if found.stage is None:
        raise Failure("Nothing in it says which stage it is of, so there is no stage file to write.")
    draft = output.with_name(f".{output.name}.new")
    try:
        draft.unlink(missing_ok=True)
        with Journal.create(draft, found.stage) as journal:
            journal.append_lines(map(dump, found.events.values()))
        draft.replace(output)
    except (LogError, OSError) as error:
        draft.unlink(missing_ok=True)
        why = (
            f"{output}: {error.strerror}."
            if isinstance(error, OSError)
            else str(error).replace(str(draft), str(output))
        )
        raise Failure(why) from None
    return len(found.events)
