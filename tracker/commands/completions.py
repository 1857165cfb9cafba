"""`ardoise completions`: the script that completes the command line in a shell."""

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command()
@click.argument("shell", type=click.Choice(list(SHELLS)))
@click.pass_context
def completions(ctx: click.Context, shell: str) -> None:
    """Print the completions for SHELL: commands, options, and the ids of stages."""
    complete = SHELLS[shell](ctx.find_root().command, {}, "ardoise", "_ARDOISE_COMPLETE")
    # Not click's `source`, which would run the shell to check its version.
    click.echo(complete.source_template % complete.source_vars())
