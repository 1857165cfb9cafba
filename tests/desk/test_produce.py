"""`ardoise produce`: what it opens on, and what it publishes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from tracker.cli import run
from tracker.commands.produce import _opening, _publisher
from tracker.journal import LogError, read_log
from tracker.library import bundled_folder
from tracker.screens.desk import DeskScreen
from tracker.screens.setup import SetupScreen

if TYPE_CHECKING:
    from conftest import Desk


def test_without_a_terminal_it_says_what_it_needs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["produce", str(tmp_path / "x.jsonl")]) == 1
    assert "needs a terminal" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_an_address_must_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["produce", "x.jsonl", "--serve", "somewhere"]) == 2
    assert "write 127.0.0.1:8765" in capsys.readouterr().err


async def test_a_file_that_is_there_opens_the_desk_and_a_new_one_the_set_up(
    open_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = open_desk("there.jsonl")
    assert desk.journal is not None
    reading = _opening(tmp_path / "there.jsonl", None, None)()
    assert isinstance(reading, DeskScreen) and reading.session.is_read_only
    desk.journal.close()
    writing = _opening(tmp_path / "there.jsonl", None, None)()
    assert isinstance(writing, DeskScreen) and not writing.session.is_read_only
    assert isinstance(_opening(tmp_path / "new.jsonl", None, None)(), SetupScreen)
    assert not (tmp_path / "new.jsonl").exists()  # leaving the set-up leaves nothing behind


def test_folders_that_are_not_there_or_closed_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LogError, match="no folder"):
        _opening(tmp_path / "no" / "x.jsonl", None, None)
    with pytest.raises(LogError, match="is a folder"):
        _opening(tmp_path, None, None)
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(LogError, match="may not be written"):
        _opening(tmp_path / "x.jsonl", None, None)


def test_another_stages_set_up_comes_without_the_source_of_its_log() -> None:
    from tracker.commands.produce import _set_up_of

    stage = read_log(bundled_folder() / "provence-2021-1.jsonl").stage
    taken = _set_up_of(stage, datetime.fromisoformat("2026-07-04T22:30:00+00:00"))
    assert (taken.riders, taken.climbs, taken.distance_km) == (stage.riders, stage.climbs, stage.distance_km)
    assert (taken.estimated, taken.note, taken.sources) == (False, None, ())
    assert taken.start_at == datetime.fromisoformat("2026-07-04T12:50:00+01:00")  # today, there


async def test_what_is_entered_is_published_and_what_is_posted_is_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARDOISE_TOKEN", "a-long-token")
    desk.type("start")
    address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    publishing = asyncio.create_task(_publisher(("127.0.0.1", 0))(desk, address.set_result))
    try:
        async with httpx.AsyncClient(base_url=await asyncio.wait_for(address, 10), trust_env=False) as client:
            desk.type("130")
            assert (await client.get("state")).json()["km_to_go"] == 130
            desk.undo()
            assert (await client.get("state")).json()["km_to_go"] == 182.3
            event = {"kind": "km", "id": "moto-1", "at": desk.now.isoformat(), "km_to_go": 100}
            answer = await client.post("events", json=event, headers={"Authorization": "Bearer a-long-token"})
            assert answer.status_code in (200, 201), answer.text
            assert desk.state.km_to_go == 100
            assert (await client.get("state")).json()["km_to_go"] == 100
    finally:
        publishing.cancel()
        await asyncio.gather(publishing, return_exceptions=True)
    assert desk.journal is not None
    assert read_log(desk.journal.path).events[-1].id == "moto-1"
    assert desk.undo().startswith("Undone: 100 km to go")  # what came from afar can be undone as well
