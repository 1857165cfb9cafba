"""`ardoise replay`: a past stage, at any speed."""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from tracker.commands.common import (
    KM,
    Failure,
    Speed,
    lang_option,
    load,
    profile_option,
    read_profile,
    report_set_aside,
    stage_argument,
    wants_plain,
)

if TYPE_CHECKING:
    from tracker.journal import Log
    from tracker.playhead import Playhead
    from tracker.race.timeline import Timeline
    from tracker.settings import Settings


@click.command()
@stage_argument
@click.option(
    "--speed",
    type=Speed(),
    metavar="auto|0.5-600",
    help="Race seconds a second, 1 is as it was; auto, the default, paces the stage like a story.",
)
@click.option("--from-km", type=KM, help="Begin where so many km were to go.")
@click.option("--paused", is_flag=True, help="Begin paused.")
@click.option("--plain", is_flag=True, help="Print a line an event instead of drawing a screen.")
@click.option("--every", type=click.FloatRange(min=0), hidden=True, help="A stage file is not polled.")
@profile_option
@lang_option
def replay(  # noqa: PLR0917  # click passes its options by name
    stage: str,
    speed: float | Literal["auto"] | None,
    from_km: float | None,
    paused: bool,
    plain: bool,
    every: float | None,
    profile: Path | None,
) -> None:
    """Watch STAGE, the id of a stage or the path of a stage file.

    On a pipe or a dumb terminal it prints a line an event; to a pipe all of them at once, unless --speed is given.
    """
    from tracker.playhead import SeekError
    from tracker.race.timeline import Timeline

    log = load(stage)
    log, notes = (log, ()) if profile is None else _profiled(log, profile)
    timeline = Timeline(log.stage, log.events)
    plain = plain or wants_plain()
    at_once = plain and speed is None and not sys.stdout.isatty()
    settings = _settings()
    playhead = _playhead(timeline, settings, speed)
    playhead.paused = paused and not plain
    if plain and from_km is None:
        playhead.to_begin()
    if from_km is not None:
        try:
            playhead.seek_km(from_km)
        except SeekError as error:
            raise Failure(str(error)) from None
    if plain:
        from tracker.plain import LineWriter, play

        report_set_aside(log, stage)
        for note in notes:
            click.echo(note, err=True)
        if at_once:
            for text in LineWriter(timeline, playhead.at).lines(timeline.end):
                click.echo(text)
        else:
            play(playhead, click.echo, time.sleep, time.monotonic)
        return
    from tracker.app import ArdoiseApp
    from tracker.library import set_aside
    from tracker.screens.stage import StageScreen
    from tracker.screens.stops import offer

    notices = [*set_aside(log, stage, 3), *notes, *(offer(timeline, settings) if from_km is None else ())]
    ArdoiseApp(lambda: StageScreen(timeline, playhead, notices=notices)).run()


def _profiled(log: "Log", profile: Path) -> "tuple[Log, tuple[str, ...]]":
    """Return a log with a profile in its headers, and notes on the fit.

    Raises:
        Failure: the file can't be read, or is not of the stage.
    """
    from dataclasses import replace

    from tracker.profiles import profiled_event
    from tracker.race.profile import ProfileError, with_profile

    points = read_profile(profile)
    try:
        made = with_profile(log.stage, points)
        events = [profiled_event(event, points) for event in log.events]
    except ProfileError as error:
        raise Failure(str(error)) from None
    return replace(log, stage=made.stage, events=events), made.notes


def _settings() -> "Settings":
    from tracker.settings import load_settings

    settings, complaint = load_settings()
    if complaint:
        click.echo(complaint, err=True)
    return settings


def _playhead(timeline: "Timeline", settings: "Settings", speed: float | Literal["auto"] | None) -> "Playhead":
    from tracker.playhead import replayed

    if speed == "auto":
        settings.auto, speed = True, None
    return replayed(timeline, time.monotonic(), settings, speed)
