"""`ardoise completions`: the script that completes the command line in a shell."""

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command()
@click.argument("shell", type=click.Choice(list(SHELLS)))
def completions(shell: str) -> None:
    """Print the completions for SHELL: commands, options, and the ids of stages."""
    from tracker.cli import ardoise

    complete = SHELLS[shell](ardoise, {}, "ardoise", "_ARDOISE_COMPLETE")
    # Not `source`, which runs the shell to see its version; whoever asks knows their shell.
    click.echo(complete.source_template % complete.source_vars())
