"""`ardoise feeds`: which sources can be followed."""

import click

SHOWN = 3
"""Maximum number of events of each kind that are shown."""

VALUE_LENGTH = 60
"""Maximum characters of a value that are shown."""


@click.command()
@click.option("--check", is_flag=True, help="Import each feed, and say what it reads or why it is broken.")
@click.option("--try", "mapping", metavar="MAPPING", help="Ask once by a mapping file, and show what it yields.")
def feeds(check: bool, mapping: str | None) -> None:
    """List the installed feeds by the scheme of the URIs they read; nothing is imported to list them."""
    from feeds.base import FeedError
    from feeds.registry import installed, load

    if mapping is not None:
        _try(mapping if mapping.startswith("json:") else f"json:{mapping}")
        return
    found, troubles = installed()
    for feed in found:
        says = ""
        if check:
            try:
                says = load(feed).summary
            except FeedError as error:
                troubles.append(str(error))
                says = "broken"
        click.echo(f"{feed.scheme + ':':<14} {feed.package:<24} {says or feed.entry.value}".rstrip())
    for trouble in troubles:
        click.echo(trouble, err=True)


def _try(uri: str) -> None:
    """Request the resources of a mapping once, and print what it makes of the answers.

    Raises:
        Failure: the mapping is invalid, or yields nothing.
    """
    import asyncio
    from datetime import datetime

    from feeds.base import FeedError
    from feeds.mapped import MappedFeed
    from feeds.probe import probe
    from tracker.commands.common import Failure
    from tracker.commands.sourcecheck import fail_if_nothing, report
    from tracker.race.events import kind_of
    from tracker.race.logline import dump
    from tracker.race.text import plain

    feed = MappedFeed(uri)
    try:
        reader = feed.reader()
    except FeedError as error:
        raise Failure(str(error)) from None
    reader.traces = {}
    found = asyncio.run(probe(feed, reader=reader))
    for line in report(uri, found, datetime.now().astimezone()):
        click.echo(line)
    shown: dict[str, int] = {}
    click.echo("\nFirst events of each kind")
    for event in found.events:
        kind = kind_of(event)
        shown[kind] = shown.get(kind, 0) + 1
        if shown[kind] <= SHOWN:
            click.echo(f"  {dump(event)}")
    click.echo("\nWhat each expression gave")
    for path, trace in reader.traces.items():
        first = "nothing" if trace.first is None else plain(str(trace.first)[:400], VALUE_LENGTH)
        click.echo(f"  {path:<28} {trace.found:>5} of {trace.tried:<5} {plain(trace.text, 40)}  →  {first}")
    fail_if_nothing(found)
