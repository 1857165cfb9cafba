"""Two sources as one: what the second says counts."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.base import FeedError, FeedStatus
from feeds.merge import merge
from tracker.race.events import Amend, EventBase, Gap, KmMark, Withdraw
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

NOON = datetime(2026, 2, 11, 12, tzinfo=UTC)
STAGE = Stage(id="s", race="Race", distance_km=100)


def gap(event_id: str, minute: float, gap_s: int) -> Gap:
    return Gap(id=event_id, at=NOON + timedelta(minutes=minute), gap_s=gap_s)


async def source(*items, error=None):
    for item in items:
        await asyncio.sleep(0)
        yield item
    if error:
        raise error


async def merged(first, second):
    items = [item async for item in merge(first, second)]
    timeline = Timeline(next(item for item in items if isinstance(item, Stage)))
    for item in items:
        if isinstance(item, EventBase):
            timeline.append(item)
    return items, timeline


def gap_at(timeline, minute):
    state = timeline.state_at(NOON + timedelta(minutes=minute))
    return None if state.gap is None else state.gap.gap_s


async def test_at_one_moment_the_second_source_counts_whatever_the_ids():
    for first_id, second_id in (("z9", "a1"), ("a1", "z9"), ("é", "1"), ("same", "same")):
        _, timeline = await merged(source(STAGE, gap(first_id, 10, 60)), source(STAGE, gap(second_id, 10, 90)))
        assert gap_at(timeline, 10) == 90
        assert len(timeline) == 2


async def test_what_the_first_source_says_later_counts_again():
    _, timeline = await merged(source(STAGE, gap("a", 10, 60), gap("b", 12, 70)), source(STAGE, gap("m", 11, 90)))
    assert [gap_at(timeline, minute) for minute in (10, 11, 12)] == [60, 90, 70]


async def test_a_correction_in_the_second_source_mends_the_first():
    wrong = Withdraw(id="w", at=NOON + timedelta(minutes=11), target="a")
    mended = Amend(id="m", at=NOON + timedelta(minutes=13), target="b", event=gap("b", 12, 33))
    _, timeline = await merged(source(STAGE, gap("a", 10, 60), gap("b", 12, 70)), source(STAGE, wrong, mended))
    assert gap_at(timeline, 11) is None
    assert gap_at(timeline, 13) == 33


async def test_a_correction_of_its_own_entry_mends_that_one_though_the_first_has_the_same_id():
    undo = Withdraw(id="w", at=NOON + timedelta(minutes=12), target="e1")
    _, timeline = await merged(source(STAGE, gap("e1", 10, 60)), source(STAGE, gap("e1", 11, 90), undo))
    assert [gap_at(timeline, minute) for minute in (10, 11, 12)] == [60, 90, 60]


async def test_the_header_is_the_first_ones_and_comes_before_everything():
    other = Stage(id="other", race="Other")

    async def late():
        await asyncio.sleep(0.05)
        yield STAGE

    items, _ = await merged(late(), source(other, KmMark(id="k", at=NOON, km_to_go=50)))
    assert items[0] == STAGE
    assert other not in items


async def test_trouble_with_the_second_source_is_a_word_and_the_first_goes_on():
    items, timeline = await merged(
        source(STAGE, FeedStatus("live"), gap("a", 10, 60)), source(error=FeedError("There is no such file."))
    )
    assert any(isinstance(item, FeedStatus) and item.text == "There is no such file." for item in items)
    assert gap_at(timeline, 10) == 60


@pytest.mark.parametrize("error", [FeedError("No way."), RuntimeError("a bug in a plugin")])
async def test_trouble_with_the_first_is_raised(error):
    with pytest.raises(type(error)):
        async for _ in merge(source(STAGE, error=error), source(STAGE)):
            pass


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5), st.integers(0, 300)), max_size=12), st.randoms())
def test_the_race_is_the_same_in_whatever_order_the_two_arrive(gaps, chance):
    first = [gap(f"e{n}", minute, s) for n, (is_first, minute, s) in enumerate(gaps) if is_first]
    second = [gap(f"e{n}", minute, s) for n, (is_first, minute, s) in enumerate(gaps) if not is_first]

    async def both() -> list[EventBase]:
        return [item async for item in merge(source(STAGE, *first), source(STAGE, *second)) if item != STAGE]

    events = asyncio.run(both())
    straight = Timeline(STAGE, events)
    chance.shuffle(events)
    shuffled = Timeline(STAGE)
    for event in events:
        shuffled.append(event)
    for minute in range(6):
        assert gap_at(straight, minute) == gap_at(shuffled, minute)
        said = [s for is_first, m, s in gaps if m == minute and not is_first]
        if said:
            assert gap_at(straight, minute) == said[-1]
