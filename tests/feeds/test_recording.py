"""What is followed is kept, and nothing about keeping it stops the following."""

import asyncio
import resource

import pytest

from feeds.base import FeedStatus
from tracker.journal import Journal, read_log
from tracker.library import entries
from tracker.race.logline import dump
from tracker.recording import Recorder, file_name


async def source(*items):
    for item in items:
        await asyncio.sleep(0)
        yield item


async def record(folder, *items, file=None):
    said = []
    recorder = Recorder(folder, said.append, file)
    passed = [item async for item in recorder.record(source(*items))]
    assert passed == list(items)
    return recorder.path, said


async def test_a_recording_is_the_log_that_was_followed(tmp_path, stage, comments):
    path, said = await record(tmp_path / "new" / "folder", stage, *comments(0, 1200), FeedStatus("ended"))
    assert path.name == "tour-2026-1.jsonl"
    log = read_log(path)
    assert (log.stage, log.events, log.bad) == (stage, comments(0, 1200), [])
    assert not said


async def test_following_again_goes_on_in_the_same_file_without_doubles(tmp_path, stage, comments):
    first, _ = await record(tmp_path, stage, *comments(0, 10))
    second, _ = await record(tmp_path, stage, *comments(5, 20))
    assert first == second
    assert read_log(first).events == comments(0, 20)


async def test_another_log_of_the_same_name_gets_a_file_of_its_own(tmp_path, stage, comments):
    other = stage.model_copy(update={"race": "Another race"})
    first, _ = await record(tmp_path, stage, *comments(0, 3))
    second, _ = await record(tmp_path, other, *comments(0, 5))
    assert second.name == "tour-2026-1-2.jsonl"
    assert len(read_log(first).events) == 3
    assert read_log(second).stage == other


async def test_a_log_begun_anew_while_it_is_followed_is_not_mixed_with_the_old_one(tmp_path, stage, comments):
    path, _ = await record(tmp_path, stage, *comments(0, 3), stage, *comments(0, 2, "Told anew."))
    assert [event.text for event in read_log(path).events] == ["Told anew."] * 2
    assert len(read_log(tmp_path / "tour-2026-1.jsonl").events) == 3


async def test_the_event_is_in_the_file_while_the_source_is_silent(tmp_path, stage, comments):
    path = tmp_path / "tour-2026-1.jsonl"
    written = []

    async def silent_after_one():
        yield stage
        yield comments(0, 1)[0]
        async with asyncio.timeout(60):
            while not (path.exists() and read_log(path).events):
                await asyncio.sleep(0.05)
        written.extend(read_log(path).events)

    async for _ in Recorder(tmp_path, print).record(silent_after_one()):
        pass
    assert written == comments(0, 1)


async def test_the_library_lists_it(home, stage, comments):
    from tracker.library import recordings_folder

    await record(recordings_folder(), stage, *comments(0, 3))
    assert [entry.origin for entry in entries() if entry.id == "tour-2026-1"] == ["recorded"]


async def test_two_followers_of_one_stage_make_one_recording(tmp_path, stage, comments):
    first, _ = await record(tmp_path, stage)
    with Journal.open(first):
        path, said = await record(tmp_path, stage, *comments(0, 3))
    assert path is None
    assert "another follower records this stage" in said[0]


async def test_a_file_that_the_user_names_is_taken(tmp_path, stage, comments):
    file = tmp_path / "mine.jsonl"
    await record(tmp_path, stage, *comments(0, 3), file=file)
    assert read_log(file).events == comments(0, 3)


async def test_a_file_that_holds_something_else_is_left_alone(tmp_path, stage, comments):
    file = tmp_path / "letter.txt"
    file.write_text("Dear Ann\n")
    _, said = await record(tmp_path, stage, *comments(0, 3), file=file)
    assert file.read_text() == "Dear Ann\n"
    assert "not recorded" in said[0]


async def test_a_folder_that_can_not_be_made_is_a_sentence(tmp_path, stage, comments):
    (tmp_path / "file").write_text("")
    _, said = await record(tmp_path / "file" / "recordings", stage, *comments(0, 3))
    assert len(said) == 1
    assert said[0].startswith("It is not recorded")


async def test_a_full_disk_ends_the_recording_and_not_the_following(tmp_path, stage, comments):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        _, said = await record(tmp_path, stage, *comments(0, 1200), FeedStatus("live"), *comments(1200, 1300))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert len(said) == 1
    assert said[0].startswith("The recording stopped")
    log = read_log(tmp_path / "tour-2026-1.jsonl")
    assert not log.bad


@pytest.mark.parametrize(
    ("stage_id", "name"),
    [
        ("tour-2026-1", "tour-2026-1"),
        ("../../etc/passwd", "etc-passwd"),
        ("/absolute", "absolute"),
        (".hidden", "hidden"),
        ("a\\b:c*d", "a-b-c-d"),
        ("环法", "stage"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_stage_can_not_choose_where_it_is_written(stage_id, name):
    assert file_name(stage_id) == name


def test_what_is_written_can_be_replayed_as_it_was(tmp_path, stage, comments):
    path, _ = asyncio.run(record(tmp_path, stage, *comments(0, 3)))
    assert path.read_text().splitlines() == [dump(item) for item in (stage, *comments(0, 3))]
