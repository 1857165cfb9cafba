"""Write the man page from the texts of `--help`: `make man`."""

import re
from pathlib import Path

import click

from tracker.cli import COMMANDS, ardoise
from tracker.commands.examples import EXAMPLES

TARGET = Path(__file__).with_name("ardoise.1")

FILES = """
.SH FILES
.TP
.I settings.json
What is remembered and what may be set, in the user's folder for configuration (on Linux ~/.config/ardoise).
.TP
.IR recordings ", " stages
Recorded stages, and one's own, in the user's folder for data (on Linux ~/.local/share/ardoise).
"""

ENVIRONMENT = """
.SH ENVIRONMENT
.TP
.B NO_COLOR
Set to anything: no colours.
.TP
.B LANG
The language, where neither an option nor the settings name one.
.TP
.B ARDOISE_TOKEN
The token of those who may post events to a server.
.SH EXIT STATUS
0 done, 1 failed, 2 wrongly used, 130 interrupted.
"""


def roff(text: str) -> str:
    """Return text as it stands in a man page: nothing of it is read as a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)


def paragraphs(text: str) -> str:
    """Return a docstring's paragraphs."""
    parts = re.split(r"\n\s*\n", text.replace("\b", "").strip())
    return "\n.PP\n".join(roff(" ".join(part.split())) for part in parts)


def options(context: click.Context) -> str:
    """Return the options of a command, each with its help."""
    entries = []
    for parameter in context.command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and isinstance(parameter, click.Option):
            entries.append(f".TP\n.B {roff(record[0])}\n{roff(' '.join(record[1].split()))}")
    return "\n".join(entries)


def page() -> str:
    """Return the whole page."""
    program = click.Context(ardoise, info_name="ardoise", help_option_names=["-h", "--help"])
    parts = [
        '.TH ARDOISE 1 "" "Ardoise" "User Commands"',
        ".SH NAME\nardoise \\- follow a bicycle race from a terminal",
        ".SH SYNOPSIS\n.B ardoise\n[OPTIONS] [COMMAND] [ARGS]...",
        f".SH DESCRIPTION\n{paragraphs(ardoise.help or '')}",
        f".SH OPTIONS\n{options(program)}",
        ".SH COMMANDS",
    ]
    for name in COMMANDS:
        command = ardoise.get_command(program, name)
        if command is None:
            continue
        context = click.Context(command, info_name=name, parent=program)
        usage = " ".join(command.collect_usage_pieces(context))
        parts.append(f".SS ardoise {name} {roff(usage)}\n{paragraphs(command.help or '')}\n{options(context)}")
        examples = "\n".join(roff(example) for example in EXAMPLES.get(name, ()))
        parts.append(f".PP\n.nf\n{examples}\n.fi")
    return "\n".join(parts) + FILES + ENVIRONMENT


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
    print(f"{TARGET.name} written")
