"""Shared by several commands: loading a stage, option types, and reporting failures."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from tracker.languages import languages, speak_chosen

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from tracker.journal import Log
    from tracker.race.profile import Points


class Failure(click.ClickException):
    """A command failed: one sentence on stderr, exit status 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence."""
        click.echo(self.format_message(), file=file or sys.stderr)


class KmType(click.ParamType):  # type: ignore[type-arg]  # generic only in later releases
    """A distance to go, in km: "130", "48.3", "48,3"."""

    name = "km"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the km.

        Raises:
            click.BadParameter: it is not a distance.
        """
        from tracker.race.notation import parse_km

        try:
            return value if isinstance(value, float) else parse_km(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


class DurationType(click.ParamType):  # type: ignore[type-arg]  # generic only in later releases
    """A time: "40s", "2:30", "1:02:30"."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the seconds.

        Raises:
            click.BadParameter: it is not a time.
        """
        from tracker.race.notation import parse_duration

        try:
            return value if isinstance(value, int) else parse_duration(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


Function = TypeVar("Function", bound=Callable[..., Any])

LANG_HELP = "The language of what people read; else the one in the settings, else of LANG."


def lang_option(function: Function) -> Function:
    """Add `--lang` to a command; it may also be given before the command's name."""

    def speak_it(ctx: click.Context, param: click.Parameter, lang: str | None) -> None:
        speak(lang or ctx.obj)

    choice = click.Choice(languages())
    return click.option("--lang", type=choice, callback=speak_it, expose_value=False, help=LANG_HELP)(function)


def speak(lang: str | None) -> None:
    """Speak the given language, else that of the settings or the environment."""
    speak_chosen(lang, None if lang else _setting())


def _setting() -> str | None:
    """Return the language in the settings, None where they have none or can't be read.

    It is taken from the file directly: validating all settings would cost a quick command five milliseconds.
    """
    from tracker.library import settings_path

    try:
        values = json.loads(settings_path().read_bytes())
    except (OSError, ValueError):
        return None
    lang = values.get("lang") if isinstance(values, dict) else None
    return lang if isinstance(lang, str) else None


class Speed(click.ParamType):  # type: ignore[type-arg]  # generic only in later releases
    """The speed of a replay: race seconds per second, or "auto"."""

    name = "speed"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the speed, or "auto".

        Raises:
            click.BadParameter: it is neither.
        """
        if str(value).casefold() == "auto":
            return "auto"
        return click.FloatRange(0.5, 600).convert(value, param, ctx)


KM = KmType()
DURATION = DurationType()


def load(stage: str) -> "Log":
    """Return the log of a stage, given by its id or the path of its file.

    Raises:
        Failure: there is no such stage, or its file can't be read.
    """
    from tracker.journal import LogError, read_log
    from tracker.library import LibraryError, resolve

    try:
        return read_log(resolve(stage))
    except (LibraryError, LogError) as error:
        raise Failure(str(error)) from None


def stage_argument(function: Function) -> Function:
    """Add the argument STAGE to a command: the id of a stage, completed in shells, or the path of a stage file."""

    def ids(ctx: click.Context, param: click.Parameter, typed: str) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem

        from tracker.library import entries

        found = {entry.id: entry.stage.title for entry in entries() if entry.id.startswith(typed)}
        if found and "/" not in typed:
            return [CompletionItem(id_, help=title) for id_, title in found.items()]
        return [CompletionItem(typed, type="file")]

    return click.argument("stage", shell_complete=ids)(function)


def profile_option(function: Function) -> Function:
    """Add `--profile` to a command: the file with the altitudes of the course."""
    file = click.Path(dir_okay=False, path_type=Path)
    words = "Altitudes of the course: a GPX file, or a CSV with km and altitude."
    return click.option("--profile", type=file, metavar="FILE", help=words)(function)


def read_profile(path: Path) -> "Points":
    """Return the points of a file with altitudes.

    Raises:
        Failure: it contains no profile.
    """
    from tracker.profiles import read_points
    from tracker.race.profile import ProfileError

    try:
        return read_points(path)
    except ProfileError as error:
        raise Failure(str(error)) from None


def write_whole(path: Path, data: bytes) -> None:
    """Write a file completely or not at all.

    Raises:
        Failure: it can't be written.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise Failure(f"{path} can't be written: {error.strerror}.") from None


def report_set_aside(log: "Log", stage: str) -> None:
    """Report on stderr the lines that are not valid and are left out."""
    from tracker.library import set_aside

    for text in set_aside(log, stage):
        click.echo(text, err=True)


def wants_plain() -> bool:
    """Return whether no screen can be drawn on stdout: it is a pipe or a dumb terminal."""
    if os.environ.get("TEXTUAL_DRIVER"):
        return False  # a driver that draws elsewhere, as in a browser, was set on purpose
    streams = (sys.stdin, sys.stdout)
    on_terminal = all(stream is not None and stream.isatty() for stream in streams)
    return not on_terminal or os.environ.get("TERM") in ("dumb", "unknown")
