"""The feeds that read files of this machine: what is over, and what is being written."""

import asyncio
from itertools import pairwise

import pytest

from feeds.base import FeedError, FeedStatus, Rejected
from feeds.manual import ManualFeed
from feeds.replay import ReplayFeed
from tracker.journal import Journal
from tracker.race.events import EventBase
from tracker.race.logline import dump
from tracker.race.stage import Stage


def ids(items):
    return [item.id for item in items if isinstance(item, EventBase)]


async def test_a_replay_tells_a_stage_of_the_library_and_ends():
    items = [item async for item in ReplayFeed("replay:provence-2021-1").items()]
    assert items[0].id == "provence-2021-1"
    assert "Ballerini" in str(items)
    assert items[-1] == FeedStatus("ended")


async def test_a_replay_of_nothing_is_said_in_a_sentence():
    with pytest.raises(FeedError, match="no stage"):
        await anext(ReplayFeed("replay:provence-1999-1").items())


async def test_a_replay_tells_what_it_set_aside(tmp_path, stage, comments):
    path = tmp_path / "s.jsonl"
    path.write_text(f"{dump(stage)}\nnonsense\n{dump(comments(0, 1)[0])}\n")
    items = [item async for item in ReplayFeed(f"replay:{path}").items()]
    assert ids(items) == ["e0"]
    assert [item.text for item in items if isinstance(item, Rejected)] == ["nonsense"]


async def test_what_a_desk_writes_is_told_as_it_is_written(tmp_path, stage, comments, collect):
    path = tmp_path / "desk.jsonl"
    with Journal.create(path, stage) as desk:
        desk.append(*comments(0, 2))

        def go_on(items):
            if items[-1] == FeedStatus("live"):
                desk.append(*comments(2, 4))
            return len(ids(items)) == 4

        items = await collect(ManualFeed(f"manual:{path}"), go_on)
    assert [item for item in items if isinstance(item, Stage)] == [stage]
    assert ids(items) == ["e0", "e1", "e2", "e3"]


async def test_a_file_that_is_not_there_yet_is_waited_for(tmp_path, stage, comments, collect):
    path = tmp_path / "later.jsonl"

    def make(items):
        if isinstance(items[-1], FeedStatus) and items[-1].phase == "lost" and not path.exists():
            Journal.create(path, stage).close()
        return any(isinstance(item, Stage) for item in items)

    items = await collect(ManualFeed(f"manual:{path}"), make)
    assert "is not there yet" in items[1].text


async def test_a_file_that_is_no_stage_is_said_in_a_sentence(tmp_path, collect):
    path = tmp_path / "notes.txt"
    path.write_text("notes of mine\n")
    with pytest.raises(FeedError, match="not a stage file"):
        await collect(ManualFeed(f"manual:{path}"), lambda items: False)


async def test_a_file_that_begins_anew_is_told_anew(tmp_path, stage, comments, collect):
    path = tmp_path / "desk.jsonl"
    path.write_text("".join(f"{dump(item)}\n" for item in (stage, *comments(0, 5))))
    other = stage.model_copy(update={"id": "another"})

    def rewrite(items):
        if items[-1] == FeedStatus("live"):
            path.write_text(f"{dump(other)}\n")
        return items[-1] == other

    items = await collect(ManualFeed(f"manual:{path}"), rewrite)
    assert [item.id for item in items if isinstance(item, Stage)] == ["tour-2026-1", "another"]


async def test_a_long_file_does_not_hold_up_everything_else(tmp_path, stage, comments):
    path = tmp_path / "long.jsonl"
    path.write_text("".join(f"{dump(item)}\n" for item in (stage, *comments(0, 20_000))))
    count = 0
    seen_at_ticks = [0]

    async def tick():
        while True:
            await asyncio.sleep(0)
            seen_at_ticks.append(count)

    ticking = asyncio.create_task(tick())
    async for item in ManualFeed(f"manual:{path}").items():
        count += isinstance(item, EventBase)
        if count == 20_000:
            break
    ticking.cancel()
    turns = [after - before for before, after in pairwise([*seen_at_ticks, count])]
    assert max(turns) < 10_000  # in one go nobody else would have had a turn between them
