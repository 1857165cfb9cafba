"""`ardoise demo`: two minutes through the best scenes of the bundled stages."""

import time

import click

from tracker.commands.common import lang_option, load, wants_plain


@click.command()
@lang_option
def demo() -> None:
    """Watch two minutes of the best of the bundled stages, hands off.

    Space pauses, q leaves. To a pipe or a dumb terminal the lines of the scenes are printed.
    """
    from tracker.demo import SCENES, commands_to_try
    from tracker.race.language import _
    from tracker.race.timeline import Timeline

    logs = {stage: load(stage) for stage in dict.fromkeys(scene.stage for scene in SCENES)}
    timelines = {stage: Timeline(log.stage, log.events) for stage, log in logs.items()}
    if wants_plain():
        from tracker.plain import LineWriter

        for scene in SCENES:
            begin, end = scene.span(timelines[scene.stage])
            click.echo(f"-- {_(scene.caption)}")
            for line in LineWriter(timelines[scene.stage], begin).lines(end):
                click.echo(line)
    else:
        from tracker.app import ArdoiseApp
        from tracker.screens.demo import DemoScreen

        ArdoiseApp(lambda: DemoScreen(timelines, time.monotonic())).run()
    click.echo(commands_to_try())
