"""`ardoise` alone: the library, on a screen or as a list."""

import click

from tracker.commands.common import wants_plain


@click.command()
def library() -> None:
    """Pick a stage and watch."""
    if wants_plain():
        for text in _listed():
            click.echo(text)
        return
    from tracker.app import ArdoiseApp
    from tracker.screens.library import LibraryScreen

    ArdoiseApp(LibraryScreen).run()


def _listed() -> list[str]:
    from tracker.library import entries
    from tracker.race.notation import format_km

    lines = []
    for entry in entries():
        stage = entry.stage
        km = f"{format_km(stage.distance_km)} km" if stage.distance_km is not None else ""
        road = f"{stage.start or '?'} → {stage.finish or '?'}"
        lines.append(f"{entry.id:<24} {stage.title:<44} {road:<42} {km:>8}".rstrip())
    return [*lines, "", "Watch one with: ardoise replay " + (lines[0].split()[0] if lines else "STAGE")]
