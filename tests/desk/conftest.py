"""A desk at stage 1 of Provence, with a clock that only moves when told to."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from trials import FIRST, header

from tracker.desk.entry import Draft
from tracker.desk.session import DeskSession
from tracker.journal import Journal, read_log
from tracker.library import bundled_folder
from tracker.race.events import EventBase
from tracker.race.stage import Stage


class Desk(DeskSession):
    """A session that types its entries."""

    time: list[datetime]

    def type(self, line: str, amending: str | None = None) -> EventBase:
        """Enter a line that must be understood, a second later."""
        draft = self.read(line, amending)
        assert isinstance(draft, Draft), (line, draft)
        event = self.enter(draft, amending)
        self.later(1)
        return event

    def later(self, seconds: float) -> None:
        """Let time pass."""
        self.time[0] += timedelta(seconds=seconds)


@pytest.fixture(scope="session")
def stage() -> Stage:
    return read_log(bundled_folder() / "provence-2021-1.jsonl").stage


@pytest.fixture
def open_desk(tmp_path: Path, stage: Stage) -> Callable[..., Desk]:
    """Open the desk's file, made when it is new; the file can be opened again."""
    time = [datetime.fromisoformat("2021-02-11T12:50:00+01:00")]

    def open_it(name: str = "stage.jsonl") -> Desk:
        path = tmp_path / name
        journal = Journal.open(path) if path.exists() else Journal.create(path, stage)
        desk = Desk.at(journal, lambda: time[0])
        desk.time = time
        return desk

    return open_it


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk()


@pytest.fixture
def racing(desk: Desk) -> Desk:
    """Calmejane and Fernández are away, at 130 km to go."""
    for line in ("start", "att Calmejane, Fernández", "130"):
        desk.type(line)
    return desk


@pytest.fixture
def trial(tmp_path: Path) -> Callable[..., Desk]:
    """Open a desk at a small time trial, ten minutes before its first start."""

    def make(**fields: Any) -> Desk:
        time = [FIRST - timedelta(minutes=10)]
        desk = Desk.at(Journal.create(tmp_path / "trial.jsonl", header(**fields)), lambda: time[0])
        desk.time = time
        return desk

    return make
