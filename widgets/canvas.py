"""A canvas of braille dots over km to go and seconds."""

from widgets.cells import Row, Span, joined

_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
"""The bit of each of a braille cell's dots, by column and row."""

Series = tuple[int, str]
"""(number of the head of the race, id of the group) of a gap: gaps of different series are not joined."""

Point = tuple[float, int, Series]
"""(km to go, gap in seconds, which series it belongs to)."""

Dot = tuple[int, int, Series]
"""(column, row, series) of a dot of the chart, from the top left."""

Place = tuple[int, int]
"""(column, row) of a dot."""

HERE = "┃"
"""The vertical line where the head of the race is."""

CHASE = -1
"""The chasers' series number their heads of the race from here downwards."""


class Canvas:
    """Cells of braille dots over km to go and seconds."""

    def __init__(self, columns: int, rows: int, distance_km: float, seconds_a_row: float) -> None:
        self.columns, self._rows = columns, rows
        self._distance_km, self._seconds_a_row = distance_km, seconds_a_row
        self._bits = [[0] * columns for _ in range(rows)]
        self._series: list[list[Series | None]] = [[None] * columns for _ in range(rows)]
        self._shaded = [[0] * columns for _ in range(rows)]

    def place(self, km: float, seconds: float) -> tuple[int, int]:
        """Return the dot of a reading."""
        height = self._rows * 4 - 1
        # A tick is drawn in the middle of its row: one dot up, a gap of so much stands beside its figure.
        y = height - 1 - round(seconds / self._seconds_a_row * 4)
        return self.dot_column(km), max(0, min(height, y))

    def dot_column(self, km: float) -> int:
        """Return the column of dots of a place on the course."""
        width = self.columns * 2 - 1
        return max(0, min(width, round((1 - km / self._distance_km) * width)))

    def column(self, km: float) -> int:
        """Return the column of a place on the course."""
        return self.dot_column(km) // 2

    def dot(self, x: int, y: int, series: Series) -> None:
        """Set one dot."""
        self._bits[y // 4][x // 2] |= _DOTS[x % 2][y % 4]
        self._series[y // 4][x // 2] = series

    def line(self, start: Dot, end: Dot) -> None:
        """Set the dots between two readings."""
        (x, y, series), (to_x, to_y, _) = start, end
        steps = max(abs(to_x - x), abs(to_y - y), 1)
        for step in range(steps + 1):
            self.dot(x + round((to_x - x) * step / steps), y + round((to_y - y) * step / steps), series)

    def shade(self, now: Place, least: Place, most: Place, after: int) -> None:
        """Set every other dot of the two edges and a few in between, right of the cell column `after`."""
        for x in range(max(now[0], 2 * after + 2), max(least[0], most[0]) + 1):
            top, bottom = _height(now, most, x), _height(now, least, x)
            for y in range(round(top), round(bottom) + 1):
                is_edge = y in (round(top), round(bottom))
                if (x + y) % 2 == 0 if is_edge else x % 4 == 0 and (y + x // 2) % 4 == 0:
                    self._shaded[y // 4][x // 2] |= _DOTS[x % 2][y % 4]

    def rows(self, here: int | None, present: Series | None) -> list[Row]:
        """Return the cells in rows, with a vertical line at column `here` and the `present` series emphasised."""
        lines: list[Row] = []
        for bits, series, shaded in zip(self._bits, self._series, self._shaded, strict=True):
            cells = zip(bits, series, shaded, strict=True)
            lines.append(joined(self._cell(column == here, present, *cell) for column, cell in enumerate(cells)))
        return lines

    def _cell(self, is_here: bool, present: Series | None, bits: int, whose: Series | None, shade: int) -> Span:
        if bits:
            is_chase = whose is not None and whose[0] <= CHASE
            return chr(0x2800 + bits), "lead-strong" if whose == present else "chase" if is_chase else "text"
        if shade:
            return chr(0x2800 + shade), "soft"
        return (HERE, "text") if is_here else (" ", "text")


def _height(start: Place, end: Place, x: int) -> float:
    """Return the dot row at column `x` of the line between two places; beyond its end, that of the end."""
    (from_x, from_y), (to_x, to_y) = start, end
    if x >= to_x or to_x <= from_x:
        return to_y
    return from_y + (to_y - from_y) * (x - from_x) / (to_x - from_x)
