"""What is followed is kept, and nothing about keeping it stops the following."""

import asyncio
import resource
import signal

import pytest

import tracker.recording
from feeds.base import FeedStatus
from tracker.journal import Journal, read_log
from tracker.library import entries
from tracker.race.events import Header
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
    path, _ = await record(tmp_path, stage, *comments(0, 3), stage, *comments(0, 2, "Said again."))
    assert [event.text for event in read_log(path).events] == ["Said again."] * 2
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
    assert said[0].startswith("It is not recorded")
    assert said[0].endswith("It is tried again until it works.")
    assert said[1:] == ["3 events are not in the recording."]


class FullDisk:
    """Lets no file grow beyond some bytes, as a full disk does."""

    def __init__(self):
        self.before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self, limit=20_000):
        self.ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, self.before[1]))

    def free(self):
        resource.setrlimit(resource.RLIMIT_FSIZE, self.before)
        signal.signal(signal.SIGXFSZ, self.ignored)


@pytest.fixture
def disk():
    disk = FullDisk()
    yield disk
    resource.setrlimit(resource.RLIMIT_FSIZE, disk.before)


@pytest.fixture
def soon(monkeypatch):
    monkeypatch.setattr(tracker.recording, "RETRY_S", 0.01)
    monkeypatch.setattr(tracker.recording, "MOST_RETRY_S", 0.02)
    monkeypatch.setattr(tracker.recording, "WRITE_EVERY_S", 0.01)


class Steps:
    """A source of which the test says when it goes on, and a recorder of it."""

    def __init__(self, folder, file=None):
        self.said = []
        self.recorder = Recorder(folder, self.said.append, file)
        self.queue = asyncio.Queue()
        self.taking = asyncio.create_task(self._take())

    async def _take(self):
        async for _ in self.recorder.record(self._items()):
            pass

    async def _items(self):
        while (item := await self.queue.get()) is not None:
            yield item

    async def send(self, *items, until):
        for item in items:
            self.queue.put_nowait(item)
        async with asyncio.timeout(60):
            while not until():  # nothing but the file knows when it was written
                await asyncio.sleep(0.01)

    async def end(self):
        self.queue.put_nowait(None)
        await self.taking


async def test_a_disk_that_stays_full_ends_the_recording_and_not_the_following(tmp_path, stage, comments, disk):
    disk.fill()
    _, said = await record(tmp_path, stage, *comments(0, 1200), FeedStatus("live"), *comments(1200, 1300))
    disk.free()
    assert len(said) == 2
    assert said[0].startswith("The recording stopped")
    assert said[1] == "1300 events are not in the recording."
    assert not read_log(tmp_path / "tour-2026-1.jsonl").bad


async def test_what_a_full_disk_did_not_take_is_written_once_there_is_room(tmp_path, stage, comments, disk, soon):
    steps = Steps(tmp_path)
    path = tmp_path / "tour-2026-1.jsonl"
    await steps.send(stage, *comments(0, 3), until=lambda: path.exists() and read_log(path).events)
    disk.fill()
    await steps.send(*comments(3, 700), until=lambda: steps.said)
    assert "events wait" in steps.recorder.how_it_goes()
    await steps.send(*comments(700, 710), until=steps.queue.empty)
    disk.free()
    await steps.send(until=lambda: len(steps.said) == 2)
    await steps.send(*comments(710, 720), until=lambda: len(read_log(path).events) == 720)
    await steps.end()
    assert read_log(path).events == comments(0, 720)
    assert steps.said[0].startswith("The recording stopped")
    assert steps.said[1] == f"It is recorded in {path} again, and nothing is missing."
    assert steps.recorder.how_it_goes() == str(path)


async def test_a_recording_that_is_removed_meanwhile_is_written_anew_and_whole(tmp_path, stage, comments, soon):
    await record(tmp_path / "kept", stage, *comments(0, 5))
    steps = Steps(tmp_path / "kept")
    path = tmp_path / "kept" / "tour-2026-1.jsonl"
    await steps.send(stage, *comments(5, 10), until=lambda: len(read_log(path).events) == 10)
    path.unlink()
    path.parent.rmdir()
    await steps.send(*comments(10, 12), until=lambda: path.exists() and len(read_log(path).events) == 12)
    await steps.end()
    assert read_log(path).events == comments(0, 12)
    assert steps.said == [f"{path} was removed or changed by another program: it is whole again."]


async def test_a_recording_that_another_program_wrote_to_goes_on(tmp_path, stage, comments, soon):
    steps = Steps(tmp_path)
    path = tmp_path / "tour-2026-1.jsonl"
    await steps.send(stage, *comments(0, 5), until=lambda: path.exists() and len(read_log(path).events) == 5)
    with path.open("a") as file:
        file.write(dump(comments(50, 51, "Added by hand.")[0]) + "\n")
    await steps.send(*comments(5, 7), until=lambda: len(read_log(path).events) == 8)
    await steps.end()
    assert {event.id for event in read_log(path).events} == {*(f"e{number}" for number in range(7)), "e50"}


async def test_a_follower_that_waits_for_another_takes_over_when_that_one_ends(tmp_path, stage, comments, soon):
    first, _ = await record(tmp_path, stage, *comments(0, 2))
    steps = Steps(tmp_path)
    with Journal.open(first):
        await steps.send(stage, *comments(2, 4), until=lambda: steps.said)
    await steps.send(until=lambda: len(steps.said) == 2)
    await steps.end()
    assert read_log(first).events == comments(0, 4)


async def test_a_header_that_knows_more_the_next_time_goes_on_in_the_named_file(tmp_path, stage, comments):
    file = tmp_path / "mine.jsonl"
    more = stage.model_copy(update={"finish": "Six-Fours"})
    await record(tmp_path, stage, *comments(0, 3), file=file)
    for _ in range(2):
        await record(tmp_path, more, *comments(0, 5), file=file)
    log = read_log(file)
    assert log.stage == stage
    assert [event.stage for event in log.events if isinstance(event, Header)] == [more]
    assert [event for event in log.events if not isinstance(event, Header)] == comments(0, 5)


async def test_a_header_that_was_completed_later_stays_complete_when_it_is_followed_again(
    tmp_path, stage, comments
):
    file = tmp_path / "mine.jsonl"
    full = Header(id="header-1", at=comments(0, 1)[0].at, stage=stage.model_copy(update={"finish": "Six-Fours"}))
    for _ in range(2):
        await record(tmp_path, stage, full, *comments(0, 3), file=file)
    assert [event for event in read_log(file).events if isinstance(event, Header)] == [full]


async def test_another_stage_is_not_mixed_into_a_file_that_the_user_named(tmp_path, stage, comments):
    file = tmp_path / "mine.jsonl"
    await record(tmp_path, stage, *comments(0, 3), file=file)
    _, said = await record(tmp_path, stage.model_copy(update={"number": 2}), *comments(0, 5), file=file)
    assert "holds another stage" in said[0]
    assert read_log(file).events == comments(0, 3)


async def test_an_empty_file_that_the_user_made_is_taken(tmp_path, stage, comments):
    file = tmp_path / "mine.jsonl"
    file.touch()
    await record(tmp_path, stage, *comments(0, 3), file=file)
    assert read_log(file).events == comments(0, 3)


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
