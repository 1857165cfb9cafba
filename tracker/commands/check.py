"""`ardoise check`: validate a stage file and report contradictions."""

import click

from tracker.commands.common import load, stage_argument


@click.command()
@stage_argument
def check(stage: str) -> int:
    """Validate STAGE, the id of a stage or the path of a stage file, and report contradictions.

    Exit status 0: nothing is invalid, though there may be notes. 1: a part of the file is not valid.
    """
    from tracker import check as checking

    log = load(stage)
    findings = checking.check(log)
    for finding in findings:
        click.echo(f"{'invalid' if finding.is_invalid else 'note':<7}  {finding.text}")
    click.echo(f"{log.stage.title}: {len(log.events)} events, {checking.summary(findings)}")
    return int(any(finding.is_invalid for finding in findings))
