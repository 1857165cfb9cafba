import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import tracker.journal
from tracker.journal import Journal, JournalBusy, LogError, read_log
from tracker.race.events import Header
from tracker.race.logline import dump, parse_event
from tracker.race.stage import Stage

STAGE = Stage(id="j", race="Journal", distance_km=100)


def comment(number):
    return parse_event(
        f'{{"kind":"comment","id":"c{number}","at":"2021-02-11T15:10:00+01:00","text":"n {number}"}}'
    )


@pytest.fixture
def path(tmp_path):
    return tmp_path / "stage.jsonl"


def write(path, *lines):
    path.write_bytes(b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines))


def test_what_is_appended_is_read_back(path):
    with Journal.create(path, STAGE) as journal:
        journal.append(comment(1))
        journal.append(comment(2), comment(3))
    log = read_log(path)
    assert (log.stage, log.events, log.bad) == (STAGE, [comment(1), comment(2), comment(3)], [])


def test_bad_lines_are_set_aside_with_their_number_and_the_rest_is_read(path):
    write(path, dump(STAGE), dump(comment(1)), "nonsense", '{"kind":"gap"}', b"\xff\xfe", "", dump(comment(2)), "")
    log = read_log(path)
    assert [one.id for one in log.events] == ["c1", "c2"]
    assert [bad.number for bad in log.bad] == [3, 4, 5]
    assert "line 3 set aside: it is not JSON" in str(log.bad[0])
    assert not log.cut_short


def test_a_line_cut_by_a_crash_is_set_aside_and_writing_goes_on_behind_it(path):
    write(path, dump(STAGE), dump(comment(1)), dump(comment(2))[:30])
    assert read_log(path).cut_short
    with Journal.open(path) as journal:
        assert journal.log.cut_short
        journal.append(comment(3))
    log = read_log(path)
    assert [one.id for one in log.events] == ["c1", "c3"]
    assert len(log.bad) == 1


def test_a_last_line_that_only_lacks_its_end_of_line_counts(path):
    write(path, dump(STAGE), dump(comment(1)))
    with Journal.open(path) as journal:
        journal.append(comment(2))
    assert [one.id for one in read_log(path).events] == ["c1", "c2"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"\x7fELF\x00\x00", "is binary data"),
        (b"hello\n", "is not a stage file"),
        (b'{"kind":"stage"}\n', "is not a stage file"),
        (b"<html></html>", "is not a stage file"),
    ],
)
def test_what_is_no_stage_file_is_told_in_one_sentence(path, content, sentence):
    path.write_bytes(content)
    with pytest.raises(LogError, match=sentence) as caught:
        read_log(path)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_told(path):
    with pytest.raises(LogError, match="There is no file"):
        read_log(path)
    with pytest.raises(LogError, match="is a folder"):
        read_log(path.parent)


def test_windows_line_ends_and_a_byte_order_mark_are_read(path):
    path.write_bytes(b"\xef\xbb\xbf" + dump(STAGE).encode() + b"\r\n" + dump(comment(1)).encode() + b"\r\n")
    log = read_log(path)
    assert len(log.events) == 1 and not log.bad


def test_one_writer_at_a_time_and_the_lock_dies_with_its_process(path):
    Journal.create(path, STAGE).close()
    code = "import sys, time; from tracker.journal import Journal; j = Journal.open(sys.argv[1]); print(1, flush=True); time.sleep(60)"
    other = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE)
    try:
        other.stdout.readline()
        with pytest.raises(JournalBusy, match="another desk"):
            Journal.open(path)
        assert read_log(path).stage == STAGE  # reading is for everybody
    finally:
        other.kill()
        other.communicate()
    Journal.open(path).close()


def test_a_file_changed_by_another_program_is_not_written_over(path):
    with Journal.create(path, STAGE) as journal:
        path.write_bytes(path.read_bytes() + dump(comment(9)).encode() + b"\n")
        with pytest.raises(LogError, match="changed by another program"):
            journal.append(comment(1))
    assert [one.id for one in read_log(path).events] == ["c9"]


def test_a_file_put_in_its_place_or_taken_away_is_noticed(path):
    with Journal.create(path, STAGE) as journal:
        copy = path.read_bytes()
        path.unlink()
        with pytest.raises(LogError, match="There is no file"):
            journal.append(comment(1))
        path.write_bytes(copy)
        with pytest.raises(LogError, match="changed by another program"):
            journal.append(comment(1))


def test_a_full_disk_is_told_and_leaves_no_half_line(path, monkeypatch):
    real = os.write

    def short(descriptor, data):
        if len(data) > 20:
            return real(descriptor, data[:20])
        raise OSError(errno.ENOSPC, "No space left on device")

    with Journal.create(path, STAGE) as journal:
        journal.append(comment(1))
        monkeypatch.setattr(os, "write", short)
        with pytest.raises(LogError, match="disk is full"):
            journal.append(comment(2))
        monkeypatch.undo()
        journal.append(comment(3))
    log = read_log(path)
    assert ([one.id for one in log.events], log.bad) == (["c1", "c3"], [])


def test_create_does_not_touch_a_file_that_is_there(path):
    path.write_text("mine")
    with pytest.raises(LogError, match="there already"):
        Journal.create(path, STAGE)
    assert path.read_text() == "mine"


def test_create_in_a_folder_that_is_not_there(path):
    with pytest.raises(LogError, match="There is no file"):
        Journal.create(path.parent / "nowhere" / "stage.jsonl", STAGE)


def test_a_header_told_again_counts_once_and_another_one_is_set_aside(path):
    other = STAGE.model_copy(update={"distance_km": 99.0})
    write(path, dump(STAGE), dump(comment(1)), dump(STAGE), dump(other), dump(comment(2)), "")
    log = read_log(path)
    assert (log.stage, [one.id for one in log.events]) == (STAGE, ["c1", "c2"])
    assert [str(bad) for bad in log.bad] == ["line 4 set aside: it is a second header, and another one"]


def test_only_a_last_line_that_is_no_json_is_said_to_be_cut_short(path):
    said = {}
    for last in ('{"kind":"comment","id":"c1"', '{"kind":"comment","id":"c1"}'):
        path.write_text(f"{dump(STAGE)}\n{dump(comment(0))}\n{last}")
        [bad] = read_log(path).bad
        said[last] = bad.reason
    assert list(said.values()) == ["it is cut short", "at: field required"]


def test_only_a_file_that_does_not_end_its_last_line_gets_an_end_of_line(path):
    for end, lines in (("", 3), ("\n", 3)):
        path.write_text(f"{dump(STAGE)}\n{dump(comment(0))}{end}")
        with Journal.open(path) as journal:
            journal.append(comment(1))
        assert path.read_text().count("\n") == lines and "\n\n" not in path.read_text()


def test_a_path_may_be_a_string(path):
    with Journal.create(str(path), STAGE) as journal:
        journal.append(comment(1))
    with Journal.open(str(path)) as journal:
        journal.append(comment(2))
    assert read_log(str(path)).events == [comment(1), comment(2)]


def test_the_first_thing_wrong_is_said_of_a_file_without_a_header(path):
    write(path, '{"kind":"stage"}', '{"kind":"gap"}', "nonsense")
    with pytest.raises(LogError, match=r"must describe the stage \(id: field required"):
        read_log(path)
    write(path, dump(comment(1)))
    with pytest.raises(LogError, match=r"must describe the stage\.$"):
        read_log(path)


def test_an_event_before_the_header_counts_and_so_does_a_corrected_header(path):
    longer = STAGE.model_copy(update={"distance_km": 120.0})
    corrected = Header(id="h", at=comment(1).at, stage=longer)
    write(path, dump(comment(1)), dump(STAGE), dump(corrected))
    log = read_log(path)
    assert (log.stage, log.events, log.bad) == (STAGE, [comment(1), corrected], [])


def test_what_is_too_large_is_refused_and_a_line_too_long_is_set_aside(path, monkeypatch):
    write(path, dump(STAGE), dump(comment(1)), "x" * 400, "")
    monkeypatch.setattr(tracker.journal, "LINE_LIMIT", 399)
    [bad] = read_log(path).bad
    assert (bad.number, "longer than" in bad.reason) == (3, True)
    monkeypatch.setattr(tracker.journal, "LINE_LIMIT", 400)
    [bad] = read_log(path).bad
    assert "it is not JSON" in bad.reason
    size = path.stat().st_size
    monkeypatch.setattr(tracker.journal, "FILE_LIMIT", size)
    assert read_log(path).stage == STAGE
    monkeypatch.setattr(tracker.journal, "FILE_LIMIT", size - 1)
    with pytest.raises(LogError, match="is larger than"):
        read_log(path)


def test_an_empty_file_that_is_there_becomes_a_journal(path):
    path.touch()
    Journal.create(path, STAGE).close()
    assert read_log(path).stage == STAGE


def test_create_that_fails_says_why_and_leaves_nothing_behind(path, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LogError, match="disk is full"):
        Journal.create(path, STAGE)
    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="other systems can't sync a folder")
def test_a_journal_and_what_is_appended_are_on_disk_before_it_is_said(path, monkeypatch):
    synced = []
    real = os.fsync

    def noted(descriptor):
        at = os.fstat(descriptor)
        synced.append("folder" if stat.S_ISDIR(at.st_mode) else at.st_size)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    with Journal.create(path, STAGE) as journal:
        assert synced == [path.stat().st_size, "folder"]
        journal.append(comment(1))
        assert synced[2:] == [path.stat().st_size]
        journal.append_lines([dump(comment(2))])
        assert synced[3:] == [path.stat().st_size]
        journal.append(comment(3), sync=False)
        journal.append_lines([dump(comment(4))], sync=False)
        assert len(synced) == 4
    assert len(read_log(path).events) == 4


def test_a_file_that_can_not_be_opened_says_why(path):
    with pytest.raises(LogError, match="There is no file"):
        Journal.open(path)


def open_files():
    return sorted(int(one.name) for one in Path("/proc/self/fd").iterdir())


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="nothing lists the open files")
def test_what_could_not_be_opened_or_was_closed_is_let_go_of(path):
    path.write_text("mine\n")
    before = open_files()
    with pytest.raises(LogError, match="is not a stage file"):
        Journal.open(path)
    assert open_files() == before
    path.unlink()
    Journal.create(path, STAGE).close()
    assert open_files() == before
    with Journal.open(path):
        held = open_files()
        with pytest.raises(JournalBusy):
            Journal.open(path)
        assert open_files() == held


def test_closing_twice_closes_nothing_else(path):
    journal = Journal.create(path, STAGE)
    journal.close()
    with path.open("rb") as other:  # which takes the descriptor that is free now
        journal.close()
        assert other.read()
