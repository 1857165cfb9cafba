"""The row of each line in a feed of any length, measuring only lines that are needed.

Lines are counted from the oldest; rows from the top, where the newest line is. Lines are kept in chunks. A
chunk that nobody has looked at is taken to have an average height, so that a feed of 100,000 lines opens as fast
as one of 100 and a new line costs the same in both; what is in view is always exact.
"""

from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate

CHUNK = 64
"""Number of lines measured at once."""

_FIRST_GUESS = 1.4
"""Assumed number of rows of a line before any is measured."""


class FeedIndex:
    """The heights in rows of the lines of one feed at one width."""

    def __init__(self, height: Callable[[int], int]) -> None:
        """Create the index of an empty feed; `height` returns the number of rows of a line, at least 1."""
        self._height = height
        self._length = 0
        self._measured: dict[int, list[int]] = {}
        """The heights of the lines of each chunk measured, by the chunk's number."""
        self._guess: float | None = None
        """Assumed rows of a line not measured: the mean of the first chunk measured."""
        self._sizes: list[int] = []
        """The rows of each chunk, the oldest first."""
        self._ends: list[int] = []
        """The rows up to the end of each chunk, as far as they are summed up."""

    def forget(self) -> None:
        """Drop every height, since the width or known lines have changed."""
        self._measured.clear()
        self._guess = None
        self._guess_all()

    def resize(self, length: int) -> None:
        """Set the number of lines; lines come and go at the newest end."""
        if length == self._length:
            return
        changed = min(length, self._length) // CHUNK
        self._length = length
        for number in [number for number in self._measured if number >= changed]:
            del self._measured[number][max(0, self._count(number)) :]
            if not self._measured[number]:
                del self._measured[number]
        del self._sizes[changed:]
        self._sizes += [self._guessed(number) for number in range(changed, -(-length // CHUNK))]
        del self._ends[changed:]
        if changed in self._measured:
            self._measure(changed)
            self._set_size(changed)

    @property
    def total(self) -> int:
        """The rows of all lines together; exact where lines are measured."""
        ends = self._all_ends()
        return ends[-1] if ends else 0

    def locate(self, y: int) -> tuple[int, int]:
        """Return (line, its row) at row `y`, which is clamped to the feed.

        The chunk is measured first. That moves only what is below it.

        Raises:
            IndexError: there are no lines.
        """
        if not self._length:
            raise IndexError(y)
        while True:
            ends = self._all_ends()
            from_bottom = ends[-1] - max(0, min(y, ends[-1] - 1))
            number = bisect_left(ends, from_bottom)
            if self._measure(number):
                continue
            below = ends[number] - self._sizes[number]
            for offset, height in enumerate(self._measured[number]):
                below += height
                if below >= from_bottom:
                    return number * CHUNK + offset, below - from_bottom

    def top_of(self, line: int) -> int:
        """Return the row at which a line begins, after measuring its chunk."""
        number, offset = divmod(line, CHUNK)
        self._measure(number)
        ends = self._all_ends()
        return ends[-1] - ends[number] + sum(self._measured[number][offset + 1 :])

    def height_of(self, line: int) -> int:
        """Return the number of rows of a line, after measuring it."""
        number, offset = divmod(line, CHUNK)
        self._measure(number)
        return self._measured[number][offset]

    def measure_around(self, line: int, rows: int) -> None:
        """Measure the chunks within `rows` rows of a line, on both sides."""
        number = line // CHUNK
        self._measure(number)
        for step in (1, -1):
            covered, other = 0, number + step
            # A line has at least one row: so many chunks cover the rows for certain.
            while covered < rows and 0 <= other * CHUNK < self._length:
                self._measure(other)
                covered += len(self._measured[other])
                other += step

    def _count(self, number: int) -> int:
        return min(CHUNK, self._length - number * CHUNK)

    def _measure(self, number: int) -> bool:
        """Measure the lines of a chunk not measured yet; return whether there were any."""
        heights = self._measured.setdefault(number, [])
        count = self._count(number)
        if len(heights) >= count:
            return False
        start = number * CHUNK
        heights += [self._height(line) for line in range(start + len(heights), start + count)]
        if self._guess is None:
            self._guess = sum(heights) / len(heights)
            self._guess_all()
        self._set_size(number)
        return True

    def _set_size(self, number: int) -> None:
        self._sizes[number] = sum(self._measured[number])
        del self._ends[number:]

    def _guessed(self, number: int) -> int:
        count = self._count(number)
        return max(count, round(count * (self._guess or _FIRST_GUESS)))

    def _guess_all(self) -> None:
        chunks = -(-self._length // CHUNK)
        self._sizes = [self._guessed(0)] * (chunks - 1) + ([self._guessed(chunks - 1)] if chunks else [])
        self._ends = []
        for number in self._measured:
            self._sizes[number] = sum(self._measured[number])

    def _all_ends(self) -> list[int]:
        known = len(self._ends)
        if known < len(self._sizes):
            begin = self._ends[-1] if known else 0
            self._ends += [begin + rows for rows in accumulate(self._sizes[known:])]
        return self._ends
