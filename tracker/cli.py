"""The command line: what commands there are, each loaded only when it is called for."""

import gc
import importlib
import io
import os
import sys
from collections.abc import Sequence

import click

from tracker.commands.common import LANG_HELP, Failure, speak
from tracker.commands.examples import epilog
from tracker.languages import languages
from tracker.race.text import plain

COMMANDS: dict[str, str] = {
    "replay": "Watch a past stage, at any speed.",
    "demo": "Watch two minutes of the best of the bundled stages.",
    "follow": "Follow a live source.",
    "reread": "Read again what follow --raw kept.",
    "produce": "Report a race by keyboard, at the producer's desk.",
    "serve": "Publish a log over HTTP.",
    "web": "Show the screen in a browser.",
    "import": "Make a stage file of commentary text.",
    "state": "Print a moment of a stage, for people or for programs.",
    "recap": "Say in ten lines where a stage stands, and how it came about.",
    "report": "Write a stage report, in English, Dutch or French.",
    "export": "Write the gaps of a stage as a table for spreadsheets.",
    "check": "Validate a stage file and report contradictions.",
    "backtest": "Score the forecast over recorded stages.",
    "feeds": "List the installed feeds.",
    "schema": "Print the JSON schema of log lines.",
    "completions": "Print the completions for bash, zsh or fish.",
    "help": "Print the help of a command.",
}
"""Each command with its line of help; its module in `tracker.commands` has a click command of the same name
(`import_` where Python has the name for itself)."""

RESERVED = {"import", "help"}
"""Commands whose names Python has for itself."""

NEAR = 0.6
"""How much a word must be like a command to be taken for a slip of it, from 0 to 1."""


class Commands(click.Group):
    """The commands by name, none of them imported to be listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order in which one meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        if cmd_name not in COMMANDS:
            return None
        name = f"{cmd_name}_" if cmd_name in RESERVED else cmd_name
        command: click.Command = getattr(importlib.import_module(f"tracker.commands.{name}"), name)
        command.epilog = epilog(cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is called for.

        Raises:
            click.UsageError: there is none of that name; the message names those that are like it.
        """
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0].casefold(), COMMANDS, 3, NEAR)
            near += [name for name in COMMANDS if name.startswith(args[0].casefold()) and name not in near]
            meant = f" Did you mean {' or '.join(near)}?" if near else ""
            raise click.UsageError(f"There is no command {args[0]!a}.{meant}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from their names alone."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    invoke_without_command=True,
    epilog=epilog(""),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(None, "-V", "--version", package_name="ardoise", message="%(prog)s %(version)s")
@click.option("--lang", type=click.Choice(languages()), help=LANG_HELP)
@click.pass_context
def ardoise(ctx: click.Context, lang: str | None) -> None:
    """Follow a bicycle race from the terminal.

    Without a command, pick a stage from the library and watch; nothing in it gives away what happened.
    """
    ctx.obj = lang  # of which a command makes what it can
    if ctx.invoked_subcommand is None:
        speak(lang)
        from tracker.commands.library import library

        ctx.invoke(library)


def main(args: Sequence[str] | None = None) -> None:
    """Run a command line and exit: 0 done, 1 failed, 2 wrongly used, 130 interrupted."""
    # Starting up and reading a log make a great many objects that stay: collecting between them finds nothing.
    gc.set_threshold(100_000, 50, 100)
    _stand_in_for_closed_streams()
    if not os.environ.get("NO_COLOR", "no"):
        del os.environ["NO_COLOR"]  # set to nothing it asks for nothing: no-color.org
    sys.exit(run(args))


def _stand_in_for_closed_streams() -> None:
    """Keep the numbers of closed streams from being given to files, into which what is printed would then go."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def run(args: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit status."""
    try:
        outcome = ardoise.main(args, prog_name="ardoise", standalone_mode=False)
        if sys.stdout is not None:  # as it is where it was closed from the start
            sys.stdout.flush()
        return outcome if isinstance(outcome, int) else 0
    except click.ClickException as error:
        said = io.StringIO()
        error.show(said)
        click.echo("\n".join(map(plain, said.getvalue().rstrip("\n").split("\n"))), err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever read has read enough. What is still in the buffer must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        Failure(f"{error.strerror or error}.").show()
        return 1


if __name__ == "__main__":
    main()
