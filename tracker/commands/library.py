"""`ardoise` without a command: the library, on a screen or as a list."""

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
    from tracker.race.language import _
    from tracker.race.notation import format_km

    rows = []
    for entry in entries():
        stage = entry.stage
        km = f"{format_km(stage.distance_km)} km" if stage.distance_km is not None else ""
        rows.append((entry.id, stage.title, f"{stage.start or '?'} → {stage.finish or '?'}", km))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return [
        *lines,
        "",
        _("Watch one with: {command}").format(command="ardoise replay " + (rows[0][0] if rows else "STAGE")),
    ]
