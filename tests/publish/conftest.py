"""A real server in a process of its own, and a stage to publish."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from browser import CHROMIUM, Browser
from servers import Process

from tracker.race.events import Comment, EventBase
from tracker.race.logline import dump
from tracker.race.stage import Stage

FLAG = datetime(2026, 2, 11, 12, 50, tzinfo=UTC)


@pytest.fixture
def eventually() -> Callable[..., Awaitable[None]]:
    """Wait until something is true of another process, which can only be asked again."""

    async def wait(is_true: Callable[[], object], within_s: float = 60) -> None:
        async with asyncio.timeout(within_s):
            while not is_true():  # nothing here knows when it becomes true
                await asyncio.sleep(0.02)

    return wait


@pytest.fixture
def stage() -> Stage:
    return Stage(id="tour-2026-1", race="Tour", year=2026, number=1, distance_km=150, start_at=FLAG)


@pytest.fixture
def journal(tmp_path: Path, stage: Stage) -> Path:
    path = tmp_path / "stage.jsonl"
    path.write_text(dump(stage) + "\n")
    return path


@pytest.fixture
def served() -> Iterator[Callable[..., Process]]:
    """Start servers that end with the test."""
    processes: list[Process] = []

    def serve(file: Path | str | None, *options: str, token: str | None = None, command: str = "serve") -> Process:
        processes.append(Process(file, token, options, command).start())
        return processes[-1]

    yield serve
    for process in processes:
        if process.process is not None and process.process.poll() is None:
            process.kill()


@pytest.fixture
def comments() -> Callable[..., list[EventBase]]:
    def make(begin: int, end: int, text: str = "The peloton rides on.") -> list[EventBase]:
        return [
            Comment(id=f"e{number}", at=FLAG + timedelta(seconds=number), text=text, source="test")
            for number in range(begin, end)
        ]

    return make


@pytest.fixture
async def browser(tmp_path: Path) -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    async with Browser(tmp_path / "browser") as opened:
        yield opened
