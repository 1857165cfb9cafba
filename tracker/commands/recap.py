"""`ardoise recap`: the situation of a stage and how it came about, in ten lines at most."""

import click

from tracker.commands.common import KM, Failure, lang_option, load, report_set_aside, stage_argument


@click.command()
@stage_argument
@click.option(
    "--km-to-go", type=KM, help="The last moment with at least so many km to go; else the end of the log."
)
@click.option("--since", type=KM, help="Only what happened since so many km were to go.")
@lang_option
def recap(stage: str, km_to_go: float | None, since: float | None) -> None:
    """Say where STAGE stands and how it came about: from its log, and from nothing after the moment.

    STAGE is the id of a stage or the path of a stage file.
    """
    from tracker.commands.state import moment
    from tracker.race.recap import recap as lines_of
    from tracker.race.timeline import Timeline

    if since is not None and km_to_go is not None and since < km_to_go:
        raise click.UsageError("--since must be further from the finish than --km-to-go.")
    log = load(stage)
    report_set_aside(log, stage)
    timeline = Timeline(log.stage, log.events)
    snapshot = moment(timeline, km_to_go, None)
    since_at = None
    if since is not None:
        since_at = moment(timeline, since, None).at
        if since_at > snapshot.at:
            raise Failure("There is nothing between the two moments.")
    for line in lines_of(timeline, snapshot, since_at):
        click.echo(line)
