"""Tables of results and classifications, from rankings in milliseconds and points."""

from feeds.racecenter.known import Known
from feeds.racecenter.wire import Faults, Ranked, Ranking, each
from tracker.race.stage import Row

CLASSIFICATIONS = {"ipg": "points", "img": "mountains", "ijg": "youth", "etg": "teams"}
"""What a general classification other than the GC is called, by its type."""

POINTS = frozenset({"ipg", "img", "ipe", "ime"})
"""Rankings in points."""

UNPLACED = "DNF"
"""What is said of a rider without a place, unless the list of withdrawals knows better."""

LONGEST_S = 1_000_000


def seconds(ms: float | None) -> int | None:
    """Return whole seconds from milliseconds; a fraction is cut off, as a race's times are."""
    if ms is None or not 0 <= ms < LONGEST_S * 1000:
        return None
    return int(ms // 1000)


def ranked(table: Ranking, faults: Faults) -> list[Ranked]:
    """Return the lines of a ranking in order, the unplaced last."""
    lines = list(each(Ranked, table.rankings, faults))
    return sorted(lines, key=lambda line: (not is_placed(line), line.position or 0, line.bib or 0))


def is_placed(line: Ranked) -> bool:
    """Return whether a line has a place; below 1 are those who have none."""
    return line.position is not None and line.position >= 1


def rows_of(
    table: Ranking,
    known: Known,
    faults: Faults,
    out: dict[int, str] | None = None,
    *,
    with_bonus: bool = True,
) -> tuple[Row, ...]:
    """Return a table of riders by bib.

    Args:
        table: in ms, or in points by its type.
        known: who is who.
        faults: where lines that can't be read are noted.
        out: why riders are out, by bib.
        with_bonus: whether a line's bonus is this stage's.
    """
    rows, seen = [], set()
    best: int | None = None
    for line in ranked(table, faults):
        bib = known.bib(line.bib, line.rider)
        if bib is None or bib in seen:
            continue
        seen.add(bib)
        if not is_placed(line):
            status = (out or {}).get(bib, UNPLACED)
            rows.append(Row(bib=bib, status=status))
            continue
        if table.type in POINTS:
            rows.append(Row(bib=bib, position=line.position, points=points_of(line)))
            continue
        time_s = seconds(line.absolute) or None
        best = time_s if best is None else best
        extra: dict[str, int] = {}
        if with_bonus and (bonus := seconds(line.bonus)):
            extra["bonus_s"] = bonus
        if penalty := seconds(line.penalty):
            extra["penalty_s"] = penalty
        rows.append(Row(bib=bib, position=line.position, **_times(time_s, best, line), **extra))
    return tuple(rows)


def _times(time_s: int | None, best: int | None, line: Ranked) -> dict[str, int]:
    """Return a line's time and gap, as far as they are given."""
    if time_s is not None:
        times = {"time_s": time_s}
        if best is not None and time_s >= best:
            times["gap_s"] = time_s - best
        return times
    gap_s = seconds(line.relative)
    return {} if gap_s is None else {"gap_s": gap_s}


def teams_rows(table: Ranking, known: Known, faults: Faults) -> tuple[Row, ...]:
    """Return a table of teams, each named by the bib of one of its riders."""
    rows, seen = [], set()
    best: int | None = None
    for line in ranked(table, faults):
        team = known.team_of(known.bib(line.bib, line.rider), line.team)
        if team is None or team in seen or not is_placed(line):
            continue
        seen.add(team)
        time_s = seconds(line.absolute) or None
        best = time_s if best is None else best
        rows.append(Row(team=team, position=line.position, **_times(time_s, best, line)))
    return tuple(rows)


def points_of(line: Ranked) -> int | None:
    """Return the points of a line, wherever it has them."""
    for value in (line.points, line.absolute, line.bonus):
        if value is not None and 0 < value < 10_000:
            return int(value)
    return None


def bonus_of(line: Ranked) -> int | None:
    """Return the bonus seconds of a line; they are in milliseconds, in one field or the other."""
    for value in (line.bonus, line.absolute):
        if value is not None and 0 < value <= 60_000:
            return int(value // 1000) if value >= 1000 else int(value)
    return None
