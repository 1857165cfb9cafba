"""Nothing is lost: killed, a full disk, a second desk, a file changed behind the desk's back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tracker.desk.entry import Draft
from tracker.journal import Journal, JournalBusy, LogError, read_log

if TYPE_CHECKING:
    from conftest import Desk

KILLS = os.environ.get("ARDOISE_KILLS", "40")
BURSTS = os.environ.get("ARDOISE_BURSTS", "120")


def test_a_desk_killed_at_any_moment_loses_nothing_that_it_acknowledged() -> None:
    script = Path(__file__).with_name("killing.py")
    done = subprocess.run(
        [sys.executable, str(script), KILLS, "7"], capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)
    assert counts["lost"] == 0, counts
    assert counts["cycles"] >= int(KILLS)
    assert counts["acknowledged"] > int(KILLS), counts
    # At most the one entry on its way when the desk was killed.
    assert counts["unacknowledged"] <= counts["cycles"], counts


def enter(desk: Desk, line: str) -> None:
    draft = desk.read(line)
    assert isinstance(draft, Draft)
    desk.enter(draft)


def test_an_entry_for_which_the_disk_has_no_room_is_not_entered(desk: Desk) -> None:
    import resource

    desk.type("start")
    journal = desk.journal
    assert journal is not None
    size = journal.path.stat().st_size
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 30, limits[1]))
    try:
        with pytest.raises(LogError, match="largest size allowed"):
            enter(desk, "gap 2:30")
        with pytest.raises(LogError):
            desk.undo()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert desk.state.gap is None
    assert journal.path.stat().st_size == size
    desk.type("gap 2:30")  # with room again it is entered
    assert [event.id for event in read_log(journal.path).events] == ["d000001", "d000002"]


@pytest.mark.parametrize(
    ("number", "says"), [("ENOSPC", "disk is full"), ("EROFS", "can't be written"), ("EDQUOT", "quota")]
)
def test_why_nothing_was_written_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, number: str, says: str
) -> None:
    import errno

    desk.type("start")

    def full(*_: object) -> int:
        raise OSError(getattr(errno, number), "no")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(LogError, match=says):
        enter(desk, "gap 2:30")
    monkeypatch.undo()
    assert desk.state.gap is None
    assert desk.undo().startswith("Undone: The flag drops")


def test_a_second_desk_is_told_so(desk: Desk) -> None:
    assert desk.journal is not None
    code = (
        "import sys\n"
        "from tracker.journal import Journal, JournalBusy\n"
        "try:\n    Journal.open(sys.argv[1])\n"
        "except JournalBusy as error:\n    print(error)\n"
    )
    path = desk.journal.path
    said = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    ).stdout
    assert "another desk" in said
    desk.journal.close()
    assert subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True).stdout == ""


def test_two_desks_in_one_program_are_two_desks(desk: Desk) -> None:
    assert desk.journal is not None
    with pytest.raises(JournalBusy):
        Journal.open(desk.journal.path)


@pytest.mark.parametrize("harm", ["appended", "replaced", "gone", "cut"])
def test_a_file_changed_behind_the_desks_back_is_noticed(desk: Desk, harm: str) -> None:
    desk.type("start")
    assert desk.journal is not None
    path = desk.journal.path
    whole = path.read_bytes()
    if harm == "appended":
        with path.open("ab") as file:
            file.write(b'{"kind":"comment","id":"x","at":"2021-02-11T13:00:00+01:00","text":"hello"}\n')
    elif harm == "replaced":
        path.rename(path.with_suffix(".old"))
        path.write_bytes(whole)
    elif harm == "gone":
        path.unlink()
    else:
        os.truncate(path, len(whole) - 5)
    with pytest.raises(LogError):
        enter(desk, "gap 2:30")
    assert desk.state.gap is None


def test_a_line_cut_by_a_crash_is_no_hindrance(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.type("start")
    desk.type("130")
    assert desk.journal is not None
    path = desk.journal.path
    desk.journal.close()
    with path.open("ab") as file:
        file.write(b'{"kind":"gap","id":"d0000')
    again = open_desk()
    assert again.type("gap 2:30").id == "d000003"
    assert again.state.gap is not None
    assert again.journal is not None and len(again.journal.log.bad) == 1


def test_lines_typed_in_bursts_while_the_disk_stalls_arrive_in_order_and_whole() -> None:
    script = Path(__file__).with_name("bursts.py")
    done = subprocess.run(
        [sys.executable, str(script), BURSTS, "0", "5"], capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["first_wrong"] is None, found
    assert found["entered"] == int(BURSTS) and not found["left_over"], found
