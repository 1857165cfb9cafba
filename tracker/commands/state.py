"""`ardoise state`: a moment of a stage, for people or for programs."""

import json
from typing import TYPE_CHECKING

import click

from tracker.commands.common import DURATION, KM, Failure, lang_option, load, report_set_aside, stage_argument

if TYPE_CHECKING:
    from tracker.race.snapshot import Snapshot
    from tracker.race.timeline import Timeline


@click.command()
@stage_argument
@click.option("--km-to-go", type=KM, help="The last moment with at least so many km to go.")
@click.option("--elapsed", type=DURATION, help="The moment so long after the flag dropped, as 2:20:00.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "table", "line"]),
    default="table",
    show_default=True,
    help="json for programs, table for people, line for a status bar.",
)
@lang_option
def state(stage: str, km_to_go: float | None, elapsed: int | None, form: str) -> None:
    """Print a moment of STAGE, the id of a stage or the path of a stage file.

    Without an option it is the end of the log.
    """
    if km_to_go is not None and elapsed is not None:
        raise click.UsageError("Give --km-to-go or --elapsed, not both.")
    from tracker.race.timeline import Timeline

    log = load(stage)
    report_set_aside(log, stage)
    timeline = Timeline(log.stage, log.events)
    snapshot = moment(timeline, km_to_go, elapsed)
    if form == "json":
        from tracker.race.report import as_object

        click.echo(json.dumps(as_object(snapshot), ensure_ascii=False, indent=2))
    elif form == "line":
        from tracker.race.report import as_line

        click.echo(as_line(snapshot, at_mark=km_to_go is not None))
    else:
        from tracker.table import as_table

        click.echo(as_table(snapshot))


def moment(timeline: "Timeline", km_to_go: float | None, elapsed: int | None) -> "Snapshot":
    """Return the moment that the options name: by distance to go in km, by seconds since the flag, else the end.

    Raises:
        Failure: there is no such moment.
    """
    if km_to_go is not None:
        if timeline.stage.format != "road":
            raise Failure("A time trial has no head of the race: use --elapsed, from the first start on.")
        distance = timeline.stage.distance_km
        if distance is not None and km_to_go > distance:
            raise Failure(f"The stage is {distance:g} km long: there were never {km_to_go:g} km to go.")
        return timeline.snapshot_at_km(km_to_go)
    if elapsed is None:
        return timeline.snapshot(timeline.end)
    from datetime import timedelta

    flag = timeline.state_at(timeline.end).started_at or timeline.stage.start_at
    if flag is None:
        raise Failure("The log does not say when the flag dropped: use --km-to-go instead.")
    return timeline.snapshot(flag + timedelta(seconds=elapsed))
