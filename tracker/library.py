"""The available stages: bundled, recorded from a live source, and the user's own.

Only the headers are read, so that a list of stages has no spoilers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Literal

from tracker.journal import Log
from tracker.race.logline import BadLine, parse_stage
from tracker.race.stage import Stage
from tracker.race.text import SentenceError

APP = "ardoise"
"""The name of the program's folders."""

HEADER_LIMIT = 1 << 20
"""Longest header that is read, in bytes."""

Origin = Literal["bundled", "recorded", "own"]


class LibraryError(SentenceError):
    """There is no such stage; the message is one sentence that says what to do next."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A stage that can be watched, without its events."""

    id: str
    """The argument of `ardoise replay`: the file's name without its extension."""
    path: Path
    origin: Origin
    stage: Stage


def settings_path() -> Path:
    """Return the path of the settings, which may not exist yet."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.json"


def recordings_folder() -> Path:
    """Return the folder in which followed stages are recorded, which may not exist yet."""
    return _data_folder() / "recordings"


def own_folder() -> Path:
    """Return the folder for the user's own stage files, which may not exist yet."""
    return _data_folder() / "stages"


def _data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def bundled_folder() -> Path:
    """Return the folder of the stages that come with the program."""
    return Path(str(resources.files("tracker.stages")))


def entries() -> list[Entry]:
    """Return all stages by origin, the bundled ones first, and each origin in the order of the races."""
    found = []
    for origin, folder in _folders():
        known = [
            Entry(path.stem, path, origin, stage)
            for path in _stage_files(folder)
            if (stage := read_header(path)) is not None
        ]
        found += sorted(known, key=_race_order)
    return found


def following(stage: Stage) -> Stage | None:
    """Return the header of the next stage of a race, where the library has it."""
    if stage.number is None:
        return None
    race = stage.race, stage.year, stage.number + 1
    known = (entry.stage for entry in entries())
    return next((one for one in known if (one.race, one.year, one.number) == race), None)


def user_path(text: str) -> Path:
    """Return the path that a user wrote; `~name` is the home of the user of that name, if there is one."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def resolve(stage: str) -> Path:
    """Return the file of a stage named by its id or by a path.

    Raises:
        LibraryError: there is neither a file nor a stage of that name.
    """
    path = user_path(stage)
    if path.suffix or len(path.parts) != 1 or path.is_file():
        if path.exists():
            return path
        if len(path.parts) != 1 or path.suffix == ".jsonl":
            raise LibraryError(f"There is no file {path}: check its name and folder.")
    files = {path.stem: path for _, folder in reversed(_folders()) for path in _stage_files(folder)}
    if stage in files:
        return files[stage]
    raise LibraryError(f'There is no stage "{stage}"{_nearest(stage, list(files))}')


def read_header(path: Path) -> Stage | None:
    """Return the header of a stage file, or None when the file can't be read or does not begin with one."""
    try:
        with path.open("rb") as file:
            return parse_stage(file.readline(HEADER_LIMIT).removeprefix(b"\xef\xbb\xbf"))
    except (OSError, BadLine):
        return None


def set_aside(log: Log, stage: str, limit: int = 20) -> list[str]:
    """Return a sentence for each skipped line, and one for those beyond `limit`."""
    name = Path(stage).name
    sentences = [f"{name}: {bad}" for bad in log.bad[:limit]]
    if len(log.bad) > limit:
        more = len(log.bad) - limit
        sentences.append(f"{name}: and {more} more lines set aside; ardoise check names them all.")
    return sentences


def _folders() -> list[tuple[Origin, Path]]:
    return [("bundled", bundled_folder()), ("recorded", recordings_folder()), ("own", own_folder())]


def _stage_files(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(path for path in folder.iterdir() if path.suffix == ".jsonl")
    except OSError:
        return  # the folder does not exist or can't be read


def _race_order(entry: Entry) -> tuple[str, int, int, str]:
    return entry.stage.race, entry.stage.year or 0, entry.stage.number or 0, entry.id


def _nearest(stage: str, ids: list[str]) -> str:
    from rapidfuzz import fuzz, process

    near = [found for found, _, _ in process.extract(stage, ids, scorer=fuzz.WRatio, limit=2, score_cutoff=60)]
    if near:
        return f": did you mean {' or '.join(near)}?"
    return f": there are {', '.join(sorted(ids)[:5])}, or give the path of a stage file." if ids else "."
