"""`ardoise backtest`: scores the forecast and its baselines over recorded stages."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.commands.common import Failure

if TYPE_CHECKING:
    from tracker.race.forecast.backtest import Played


@click.command()
@click.argument("folder", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="table for people, json for programs.",
)
def backtest(folder: Path, form: str) -> None:
    """Run the forecast and the laws it must beat over the stages of FOLDER, and print how well each did.

    FOLDER has stage files (.jsonl), in folders below it too. At each ten km each method says what it would have
    said then; the rest of the log says what happened. The Brier score is the mean square of what its probabilities
    were off: 0 is the best. Exit status 1: there was nothing to score.
    """
    from tracker.race.forecast.verdict import as_object, as_text

    played: list[Played] = []
    names: list[str] = []
    skipped: list[dict[str, str]] = []
    for path in _stage_files(folder):
        found = _played(path)
        if isinstance(found, str):
            skipped.append({"file": str(path), "why": found})
            click.echo(f"{path}: {found}", err=True)
        else:
            played.append(found)
            names.append(str(path))
    if not any(one.moments for one in played):
        raise Failure(
            f"{folder} has no stage to score: that takes a road stage with gaps to a break, and how it ended."
        )
    if form == "json":
        stages = [
            {"file": name, "moments": len(one.moments), "outcomes": _outcomes(one)}
            for name, one in zip(names, played, strict=True)
        ]
        click.echo(json.dumps({"stages": stages, "skipped": skipped, **as_object(played)}, indent=2))
        return
    click.echo("\n".join([f"{_count(len(played))} scored at each ten km.", "", *as_text(played)]))


def _stage_files(folder: Path) -> Iterator[Path]:
    """Yield the stage files in a folder and its subfolders, by name; a file yields itself."""
    yield from [folder] if folder.is_file() else sorted(path for path in folder.rglob("*.jsonl") if path.is_file())


def _played(path: Path) -> "Played | str":
    """Return a stage with its outcome, or the reason why it is skipped."""
    from tracker.journal import LogError, read_log
    from tracker.race.forecast.backtest import play
    from tracker.race.timeline import Timeline

    try:
        log = read_log(path)
    except LogError as error:
        return f"skipped: {error}"
    if log.stage.format != "road":
        return "skipped: a time trial has no break."
    if log.bad:
        lines = (
            "1 line that is not valid is" if len(log.bad) == 1 else f"{len(log.bad)} lines that are not valid are"
        )
        click.echo(f"{path}: {lines} left out.", err=True)
    return play(Timeline(log.stage, log.events))


def _outcomes(played: "Played") -> list[dict[str, object]]:
    return [
        {
            "km_to_go": moment.km_to_go,
            "probability": (claim := moment.claims["forecast"]) and claim.probability,
            "band": list(moment.band),
            "caught": moment.outcome.is_caught,
            "caught_km_to_go": moment.outcome.km_to_go,
        }
        for moment in played.moments
    ]


def _count(stages: int) -> str:
    return "1 stage" if stages == 1 else f"{stages} stages"
