from hypothesis import given
from hypothesis import strategies as st

from widgets.feedindex import CHUNK, FeedIndex

heights_of_lines = st.lists(st.integers(1, 6), min_size=1, max_size=5 * CHUNK)


def measured(heights: list[int]) -> FeedIndex:
    index = FeedIndex(heights.__getitem__)
    index.resize(len(heights))
    for line in range(len(heights)):
        index.height_of(line)
    return index


@given(heights_of_lines, st.data())
def test_rows_and_lines_agree_with_counting_them_all(heights: list[int], data: st.DataObject) -> None:
    index = measured(heights)
    rows = [(line, row) for line in range(len(heights) - 1, -1, -1) for row in range(heights[line])]
    assert index.total == len(rows)
    y = data.draw(st.integers(0, len(rows) - 1))
    assert index.locate(y) == rows[y]
    line = data.draw(st.integers(0, len(heights) - 1))
    assert index.top_of(line) == rows.index((line, 0))


@given(heights_of_lines, st.lists(st.integers(0, 5 * CHUNK), max_size=6), st.data())
def test_it_stays_right_as_lines_come_and_go_at_the_newest_end(
    heights: list[int], lengths: list[int], data: st.DataObject
) -> None:
    index = FeedIndex(heights.__getitem__)
    for length in [*lengths, len(heights)]:
        index.resize(min(length, len(heights)))
        if index.total:
            index.locate(data.draw(st.integers(0, index.total - 1)))
    fresh = measured(heights)
    for line in range(len(heights)):
        assert index.height_of(line) == fresh.height_of(line)
    assert index.total == fresh.total
    assert index.top_of(0) == fresh.top_of(0)


def test_a_long_feed_is_measured_only_where_it_is_looked_at() -> None:
    asked: list[int] = []

    def height(line: int) -> int:
        asked.append(line)
        return 2

    index = FeedIndex(height)
    index.resize(100_000)
    assert index.locate(0) == (99_999, 0)
    index.measure_around(99_999, 60)
    assert len(asked) <= 3 * CHUNK
    asked.clear()
    index.resize(100_001)
    assert index.locate(0) == (100_000, 0)
    assert asked == [100_000]


def test_measuring_a_chunk_below_moves_nothing_above_it() -> None:
    index = FeedIndex(lambda line: 5 if line < CHUNK else 1)
    index.resize(2 * CHUNK)
    before = index.top_of(CHUNK + 3)
    index.height_of(0)
    assert index.top_of(CHUNK + 3) == before
