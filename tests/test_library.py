from pathlib import Path

import pytest

from tracker.journal import read_log
from tracker.library import (
    LibraryError,
    bundled_folder,
    entries,
    own_folder,
    recordings_folder,
    resolve,
    set_aside,
)

HEADER = '{"kind":"stage","id":"x","race":"Ronde","year":2024,"number":3}\n'


def put(folder: Path, name: str, text: str = HEADER) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_bundled_stages_are_there_in_the_order_of_the_race() -> None:
    found = entries()
    assert [entry.id for entry in found] == ["provence-2021-1", "provence-2021-2"]
    assert {entry.origin for entry in found} == {"bundled"}


def test_recorded_and_own_stages_are_listed_after_the_bundled_ones() -> None:
    put(recordings_folder(), "later.jsonl")
    put(own_folder(), "mine.jsonl")
    assert [(entry.id, entry.origin) for entry in entries()][2:] == [("later", "recorded"), ("mine", "own")]


def test_a_file_that_is_no_stage_is_not_listed() -> None:
    put(own_folder(), "empty.jsonl", "")
    put(own_folder(), "binary.jsonl", "\0\1\2")
    put(own_folder(), "notes.txt")
    (own_folder() / "folder.jsonl").mkdir()
    assert [entry.origin for entry in entries()] == ["bundled", "bundled"]


def test_nothing_that_happened_is_in_the_list() -> None:
    finish = '{"kind":"finish","id":"f","at":"2024-04-07T16:00:00+02:00","riders":[{"name":"Wim Winner"}]}'
    path = put(own_folder(), "mine.jsonl", HEADER + finish + "\n")
    assert read_log(path).events
    assert "Winner" not in repr(entries())


def test_a_stage_is_found_by_its_id_and_by_its_path(tmp_path: Path) -> None:
    assert resolve("provence-2021-1") == bundled_folder() / "provence-2021-1.jsonl"
    path = put(tmp_path, "some.jsonl")
    assert resolve(str(path)) == path
    assert resolve("provence-2021-2").read_bytes()


def test_a_recording_can_not_hide_behind_the_id_of_a_bundled_stage() -> None:
    put(recordings_folder(), "provence-2021-1.jsonl")
    assert resolve("provence-2021-1") == bundled_folder() / "provence-2021-1.jsonl"


def test_a_misspelt_id_gets_the_nearest_ones() -> None:
    with pytest.raises(LibraryError, match=r'no stage "provense-2021-1": did you mean provence-2021-1'):
        resolve("provense-2021-1")


def test_an_id_that_resembles_nothing_gets_what_there_is() -> None:
    with pytest.raises(LibraryError, match="there are provence-2021-1, provence-2021-2"):
        resolve("zzz")


def test_a_missing_path_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no file"):
        resolve(str(tmp_path / "gone.jsonl"))


def test_lines_set_aside_are_named_by_file_and_number_up_to_a_limit(tmp_path: Path) -> None:
    path = put(tmp_path, "bad.jsonl", HEADER + "{oops\n" * 30)
    notes = set_aside(read_log(path), str(path), limit=2)
    assert notes[0].startswith("bad.jsonl: line 2 set aside: ")
    assert notes[1].startswith("bad.jsonl: line 3 set aside: ")
    assert "28 more" in notes[2]
    assert len(notes) == 3
