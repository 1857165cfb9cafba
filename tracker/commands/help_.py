"""`ardoise help`: what `--help` prints."""

from typing import cast

import click


@click.command(name="help")
@click.argument("command", required=False)
@click.pass_context
def help_(ctx: click.Context, command: str | None) -> None:
    """Print the help of COMMAND, or of the program."""
    program = ctx.find_root()
    if command is None:
        click.echo(program.get_help())
        return
    name, found, _rest = cast("click.Group", program.command).resolve_command(program, [command])
    if found is not None:
        click.echo(found.get_help(click.Context(found, info_name=name, parent=program)))
