"""The settings: what the program remembers between runs, and what a user may set by hand.

The theme, the alerts, the delay of each source and who is followed are remembered; the language and the pace of a
replay are set in the file. docs/settings.md lists them all.

A settings file that can't be read is left as it is and is never fatal: the defaults are used.
"""

import json
import os
import tempfile
from pathlib import Path
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from tracker.library import settings_path
from tracker.race.text import Line

SOURCES_KEPT = 100
"""Number of delays, and of stops in replays, that are remembered; the least recently set is dropped first."""


class Stopped(BaseModel):
    """The moment at which a replay was left."""

    at: AwareDatetime
    """Race time."""
    km_to_go: float | None = None
    """The km to go of the head of the race then; None where not known."""


class Settings(BaseModel):
    """The settings of one user."""

    # What a later version added is kept as it was written, be it no number.
    model_config = ConfigDict(extra="allow", ser_json_inf_nan="constants")

    theme: str = "ardoise-dark"
    lang: str | None = None
    """The code of the language; None takes the environment's."""
    auto: bool = True
    """Whether a replay starts at the director's speed."""
    speed: Annotated[float, Field(ge=0.5, le=600)] = 30.0
    """The fixed speed of a replay, in seconds of race time per second."""
    auto_minutes: Annotated[float, Field(ge=1, le=240)] = 4.5
    """About how many minutes a whole stage takes at the director's speed."""
    alerts: tuple[str, ...] | None = None
    """The kinds of alerts that are raised (`tracker.race.alerts.KINDS`); None for all of them."""
    alert_bell: bool = False
    """Whether an alert rings the terminal's bell."""
    alert_notify: bool = False
    """Whether an alert is the terminal's own notification, where it has one."""
    delays_s: dict[str, Annotated[int, Field(ge=0, le=600)]] = {}
    """The delay behind the live edge in seconds, by the source's URI."""

    followed_riders: tuple[Line, ...] = ()
    """The riders who are followed, by `Rider.key`: the name folded."""
    followed_teams: tuple[Line, ...] = ()
    """The teams that are followed, by the name folded."""

    stopped: dict[str, Stopped] = {}
    """The moment at which each unfinished replay was left, by the stage's id."""

    def remember_stop(self, stage: str, stopped: Stopped | None) -> None:
        """Remember where the replay of a stage, given by its id, was left; None forgets it."""
        self.stopped.pop(stage, None)
        if stopped is not None:
            self.stopped[stage] = stopped
        for oldest in list(self.stopped)[:-SOURCES_KEPT]:
            del self.stopped[oldest]

    def remember_delay(self, source: str, delay_s: int) -> None:
        """Remember the delay of a source, in seconds."""
        self.delays_s.pop(source, None)
        self.delays_s[source] = delay_s
        for oldest in list(self.delays_s)[:-SOURCES_KEPT]:
            del self.delays_s[oldest]


def load_settings(path: Path | None = None) -> tuple[Settings, str | None]:
    """Return the settings, and a sentence about what is wrong with their file, or None."""
    path = path or settings_path()
    try:
        return Settings.model_validate_json(path.read_bytes()), None
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValidationError) as error:
        why = "can't be read" if isinstance(error, OSError) else "is not valid"
        return Settings(), f"{path} {why}, so the defaults are used: mend it, or delete it."


def save_settings(settings: Settings, path: Path | None = None) -> str | None:
    """Write the settings atomically.

    An invalid file is never overwritten: somebody wrote it by hand and may want it back.

    Returns:
        A sentence for the user when the settings were not written, else None.
    """
    path = path or settings_path()
    complaint = load_settings(path)[1]
    if complaint:
        return complaint
    body = json.dumps(settings.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"
    draft = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
            draft = Path(file.name)
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        if draft is not None:
            draft.unlink(missing_ok=True)
        return f"The settings were not kept in {path}: {error.strerror or error}."
    return None
