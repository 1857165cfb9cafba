"""Tables that lost their rows when they were copied: one cell a line."""

import pytest

from feeds.commentary.page.tables import find_tables

RESULT = [
    "1",
    "Jan",
    "Bero",
    "Cofidis",
    "4:12:33",
    "2",
    "Luc",
    "Dorn",
    "Astana",
    "+0:02",
    "3",
    "Tim",
    "Aster",
    "Kestrel",
    "s.t.",
    "4",
    "Ola",
    "Gran",
    "Uno-X",
    "+1:15",
]


def stacked(cells: list[str]) -> list[str]:
    """The cells of four rows, names joined, one a line."""
    rows = [cells[begin : begin + 5] for begin in range(0, 20, 5)]
    return [cell for rank, first, last, team, time in rows for cell in (rank, f"{first} {last}", team, time)]


@pytest.mark.parametrize(
    "before",
    [
        ["Results"],
        ["Stage 3 result", "Pos.", "Rider", "Team", "Time"],
        ["Uitslag rit 3"],
        ["Classement de l'étape"],
    ],
)
def test_a_result_with_a_cell_a_line(before: list[str]) -> None:
    lines = [*before, *stacked(RESULT), "That was the stage, thank you for reading."]
    [table] = find_tables(lines)
    assert table.kind == "result"
    assert [(row["position"], row["name"], row.get("team")) for row in table.rows] == [
        (1, "Jan Bero", "Cofidis"), (2, "Luc Dorn", "Astana"), (3, "Tim Aster", "Kestrel"), (4, "Ola Gran", "Uno-X"),
    ]  # fmt: skip
    assert [row.get("time_s") or row.get("gap_s") for row in table.rows] == [15153, 2, 2, 75]
    assert (table.start, table.end) == (len(before), len(lines) - 1)


def test_two_tables_one_after_the_other() -> None:
    overall = [cell.replace("4:12:33", "12:40:08") for cell in stacked(RESULT)]
    result, gc = find_tables(["Results", *stacked(RESULT), "General classification after stage 3", *overall])
    assert (result.kind, gc.kind, gc.time_s) == ("result", "gc", 45608)


def test_a_blank_cell_is_as_above() -> None:
    cells = stacked(RESULT)
    del cells[11]
    [table] = find_tables(["Results", *cells])
    assert [row.get("gap_s") for row in table.rows] == [None, 2, 2, 75]


@pytest.mark.parametrize(
    "lines",
    [
        ["1", "The flag drops.", "2", "The break goes clear, and the bunch lets it go.", "3", "All together!"],
        ["1", "Pages", "2", "Next", "3", "Last", "4"],
        ["1. van de renners is gevallen.", "2. Niemand weet het.", "3. Het regent."],
    ],
)
def test_numbers_on_lines_of_their_own_are_no_table(lines: list[str]) -> None:
    assert find_tables(lines) == []


@pytest.mark.parametrize(
    "row", ["2. van Hal Pim (Visma) +0:02", "2. d'Elia (Bardiani) +0:02", "2. De Gendt, Tom (Lotto) +0:02"]
)
def test_a_surname_that_begins_with_a_particle(row: str) -> None:
    [table] = find_tables(["Results", "1. Bero Jan (Cofidis) 4:12:33", row, "3. Aster Tim (Kestrel) s.t."])
    assert [row.get("gap_s") for row in table.rows] == [None, 2, 2]
