"""`ardoise feeds`: which sources can be followed."""

import click


@click.command()
@click.option("--check", is_flag=True, help="Import each feed, and say what it reads or why it is broken.")
def feeds(check: bool) -> None:
    """List the installed feeds by the scheme of the URIs they read; nothing is imported to list them."""
    from feeds.base import FeedError
    from feeds.registry import installed, load

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
