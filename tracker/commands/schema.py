"""`ardoise schema`: the JSON schema of log lines."""

import json

import click


@click.command()
def schema() -> None:
    """Print the JSON schema of one line of a stage file: its header or an event."""
    from tracker.race.logline import log_line

    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of an Ardoise stage file",
        **log_line().json_schema(by_alias=True),
    }
    click.echo(json.dumps(described, ensure_ascii=False, indent=2))
