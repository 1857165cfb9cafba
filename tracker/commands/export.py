"""`ardoise export`: the gaps of a stage as CSV."""

import csv
import io
import sys
from datetime import datetime
from pathlib import Path

import click

from tracker.commands.common import Failure, load, report_set_aside, stage_argument, write_whole

_FORMULA = ("=", "+", "-", "@")
"""Characters with which a formula begins in a spreadsheet."""


@click.command()
@stage_argument
@click.option(
    "--gaps",
    type=click.Choice(["csv"]),
    required=True,
    help="The gaps, one row a reading: comma-separated values (RFC 4180).",
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File; else it is printed.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def export(stage: str, gaps: str, output: Path | None, force: bool) -> None:
    """Write what was reported in STAGE as a table: every gap of every group, in race time.

    STAGE is the id of a stage or the path of a stage file. Text that a spreadsheet would take for a formula has an
    apostrophe before it.
    """
    if output is not None and output.exists() and not force:
        raise Failure(f"{output} is there already: name another file, or write over it with --force.")
    from tracker.race.gaptable import GapRow, gap_rows
    from tracker.race.timeline import Timeline

    log = load(stage)
    report_set_aside(log, stage)
    if log.stage.format != "road":
        raise Failure("A time trial has times and no gaps between groups: ardoise state has its times.")
    text = io.StringIO(newline="")
    writer = csv.writer(text)  # with the line ends of RFC 4180
    writer.writerow(GapRow._fields)
    writer.writerows([_cell(value) for value in row] for row in gap_rows(Timeline(log.stage, log.events)))
    data = text.getvalue().encode()
    if output is None:
        sys.stdout.buffer.write(data)
    else:
        write_whole(output, data)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return f"{value:g}" if isinstance(value, float) else str(value)
