"""The command line: the list of commands, each imported only when it is called."""

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
(`import_` where the name is a keyword or a built-in)."""

RESERVED = {"import", "help"}
"""Commands whose names are keywords or built-ins of Python."""

NEAR = 0.6
"""Similarity, from 0 to 1, from which on a word is taken for a mistyped command."""


class Commands(click.Group):
    """The commands by name, which are not imported to be listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        name = f"{cmd_name}_" if cmd_name in RESERVED else cmd_name
        command: click.Command = getattr(importlib.import_module(f"tracker.commands.{name}"), name)
        command.epilog = epilog(cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is called.

        Raises:
            click.UsageError: there is none with that name; the message lists similar ones.
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
    ctx.obj = lang  # each command uses it as it can
    if ctx.invoked_subcommand is None:
        speak(lang)
        from tracker.commands.library import library

        ctx.invoke(library)


def main(args: Sequence[str] | None = None) -> None:
    """Run a command line and exit: 0 success, 1 failure, 2 wrong usage, 130 interrupted."""
    # Starting up and reading a log create many long-lived objects, among which garbage collection finds nothing.
    gc.set_threshold(100_000, 50, 100)
    _stand_in_for_closed_streams()
    if not os.environ.get("NO_COLOR", "no"):
        del os.environ["NO_COLOR"]  # empty means unset: no-color.org
    sys.exit(run(args))


def _stand_in_for_closed_streams() -> None:
    """Open the null device for closed standard streams, or a file would get their descriptor, and the output."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def run(args: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit status."""
    try:
        outcome = ardoise.main(args, prog_name="ardoise", standalone_mode=False)
        if sys.stdout is not None:  # None where it was closed from the start
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
        # The reader has closed the pipe. What is still in the buffer must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        Failure(f"{error.strerror or error}.").show()
        return 1


if __name__ == "__main__":
    main()
