"""`ardoise import`: commentary text becomes a stage file."""

import sys
from collections import Counter
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.commands.common import KM, Failure, profile_option, read_profile, write_whole

if TYPE_CHECKING:
    from feeds.commentary.importing import Imported
    from tracker.race.events import EventBase
    from tracker.race.stage import Rider

DOUBTS_SHOWN = 30
"""Maximum number of doubtful readings that are listed without --explain."""


class TimeType(click.ParamType):  # type: ignore[type-arg]  # generic only in later releases
    """A time of day: "12:50", "12:50+01:00"."""

    name = "HH:MM"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> time:
        """Return the time.

        Raises:
            click.BadParameter: it is none.
        """
        try:
            return time.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is not a time of day: write 12:50, or 12:50+01:00.", param, ctx)


class DayType(click.ParamType):  # type: ignore[type-arg]  # generic only in later releases
    """A date: "2021-02-11"."""

    name = "DATE"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date.

        Raises:
            click.BadParameter: it is none.
        """
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is not a date: write 2021-02-11.", param, ctx)


@click.command("import")
@click.argument("text", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Stage file; else it is printed."
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option(
    "--riders", type=click.Path(dir_okay=False, path_type=Path), help="The start list, as a table or one a line."
)
@click.option("--explain", is_flag=True, help="Print every event with the words it was read from.")
@click.option(
    "--lang", type=click.Choice(["en", "nl", "fr", "es"]), help="The language, where it is not found out."
)
@click.option("--start", type=TimeType(), help="When the flag drops.")
@click.option("--date", "day", type=DayType(), help="The date of the stage.")
@click.option("--distance", type=KM, help="Length of the stage in km.")
@click.option("--source", help="Who wrote it, for the events.")
@profile_option
def import_(  # noqa: PLR0917  # click passes them by name
    text: Path,
    output: Path | None,
    force: bool,
    riders: Path | None,
    explain: bool,
    lang: str | None,
    start: time | None,
    day: date | None,
    distance: float | None,
    source: str | None,
    profile: Path | None,
) -> None:
    """Read TEXT, a live blog or a report (a file, or - for stdin), and write the stage it describes.

    What is not sure stays commentary and is listed, for a person to decide. Where no times are given they are
    estimated from the distances, and marked.
    """
    if output is not None and output.exists() and not force:
        raise Failure(f"{output} is there already: name another file, or write over it with --force.")
    from feeds.commentary.importing import NotCommentary, Wishes, read_text
    from feeds.commentary.page.source import lines_of

    name = "The text" if str(text) == "-" else str(text)
    points = None if profile is None else read_profile(profile)
    wishes = Wishes(_start_list(riders), lang, start, day, distance, source)
    try:
        found = read_text(lines_of(_bytes(text), name), wishes, datetime.now().astimezone().date())
    except NotCommentary as error:
        raise Failure(str(error)) from None
    if points is not None:
        from tracker.race.profile import ProfileError, with_profile

        try:
            made = with_profile(found.stage, points)
        except ProfileError as error:
            raise Failure(str(error)) from None
        found.stage = made.stage
        for note in made.notes:
            click.echo(note, err=True)
    _write(output, found)
    _report(found, output, explain)


def _bytes(text: Path) -> bytes:
    """Return the content of a file or of stdin, up to one byte more than a text may have.

    Raises:
        Failure: it can't be read.
    """
    from feeds.commentary.page.source import LIMIT

    if str(text) == "-":
        return sys.stdin.buffer.read(LIMIT + 1)
    try:
        with text.open("rb") as file:
            return file.read(LIMIT + 1)
    except FileNotFoundError:
        raise Failure(f"There is no file {text}: check its name.") from None
    except OSError as error:
        raise Failure(f"{text} can't be read: {error.strerror}.") from None


def _start_list(path: Path | None) -> "tuple[Rider, ...]":
    """Return the riders of a start list.

    Raises:
        Failure: it can't be read, or contains no riders.
    """
    if path is None:
        return ()
    from tracker.desk.startlist import read_start_list

    try:
        found = read_start_list(path.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        raise Failure(f"{path} can't be read: {error.strerror}.") from None
    if not found.riders:
        raise Failure(f"There are no riders in {path}: write one a line, “12 Giulio Ciccone (Trek-Segafredo)”.")
    return tuple(found.riders)


def _write(output: Path | None, found: "Imported") -> None:
    """Write a stage file completely or not at all, or print it.

    Raises:
        Failure: the file can't be written.
    """
    from tracker.race.logline import dump

    lines = [dump(found.stage), *map(dump, found.events)]
    if output is None:
        for line in lines:
            click.echo(line)
        return
    write_whole(output, "".join(f"{line}\n" for line in lines).encode())


def _report(found: "Imported", output: Path | None, explain: bool) -> None:
    """Report on stderr what was read in the text."""
    from tracker.race.events import kind_of
    from tracker.race.text import plain

    def say(line: str) -> None:
        click.echo(plain(line, 2000), err=True)

    if explain:
        for event in found.facts:
            say(explained(event))
    counts = Counter(kind_of(event) for event in found.facts)
    say(
        f"{found.paragraphs} lines read as {_LANGUAGES[found.language]}, "
        f"{found.dropped} of them captions, links and other clutter"
        f"{'; the newest came first and were turned round' if found.reversed else ''}."
    )
    say("Read: " + (", ".join(f"{count} {kind}" for kind, count in counts.most_common()) or "nothing") + ".")
    if found.stage.note:
        say(found.stage.note)
    if found.stage.distance_km is None:
        say("The length of the stage is not given: name it with --distance.")
    shown = found.doubts if explain else found.doubts[:DOUBTS_SHOWN]
    if shown:
        say("Left as commentary, for you to decide:")
    for doubt in shown:
        say(
            f"  line {doubt.para}: {doubt.says} ({doubt.confidence:.2f}; {doubt.why}): “{plain(doubt.quote, 160)}”"
        )
    if len(shown) < len(found.doubts):
        say(f"  and {len(found.doubts) - len(shown)} more: --explain lists them all.")
    if output is not None:
        say(f"{len(found.events)} events written into {output}: watch it with ardoise replay {output}")


_NOT_EXPLAINED = {"id", "at", "kind", "read", "text", "source", "estimated", "rows", "event"}
_LANGUAGES = {"en": "English", "nl": "Dutch", "fr": "French", "es": "Spanish"}


def explained(event: "EventBase") -> str:
    """Return an event and the words it was read from, on one line."""
    from tracker.race.events import kind_of
    from tracker.race.text import plain

    fields = event.model_dump(
        exclude_none=True,
        exclude_defaults=True,
        by_alias=True,
        exclude=_NOT_EXPLAINED,
    )
    parts = []
    for key, value in fields.items():
        if key in ("riders", "order"):
            value = ", ".join(str(rider.get("name")) for rider in value)  # noqa: PLW2901
        parts.append(f"{key} {value}")
    rows = getattr(event, "rows", ())
    if rows:
        parts.append(f"{len(rows)} rows")
    read = event.read
    assert read is not None  # noqa: S101  # only events that were read come here
    said = " · ".join((f"{kind_of(event)} {parts[0] if parts else ''}".strip(), *parts[1:]))
    return f"line {read.para} · {said} · {read.confidence:.2f} · “{plain(read.quote, 200)}”"
