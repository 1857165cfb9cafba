"""Tables of results and classifications, from rankings in milliseconds and points."""

from feeds.racecenter.known import Known
from feeds.racecenter.wire import Faults, Ranked, Ranking, each
from tracker.race.stage import Row

CLASSIFICATIONS = {"ipg": "points", "img": "mountains", "ijg": "youth", "etg": "teams"}
"""The name of each general classification other than the GC, by its type."""

POINTS = frozenset({"ipg", "img", "ipe", "ime"})
"""The types of rankings in points."""

UNPLACED = "DNF"
"""The status of a rider without a place who is not in the list of withdrawals."""

LONGEST_S = 1_000_000


def seconds(ms: float | None) -> int | None:
    """Return whole seconds from milliseconds; fractions are dropped, as is the rule for the times of a race."""
    if ms is None or not 0 <= ms < LONGEST_S * 1000:
        return None
    return int(ms // 1000)


def ranked(table: Ranking, faults: Faults) -> list[Ranked]:
    """Return the lines of a ranking in order, those without a place last."""
    lines = list(each(Ranked, table.rankings, faults))
    return sorted(lines, key=lambda line: (not is_placed(line), line.position or 0, line.bib or 0))


def is_placed(line: Ranked) -> bool:
    """Return whether a line has a place, which is 1 or more."""
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
        table: the ranking, in ms, or in points by its type.
        known: the stage.
        faults: collects lines that can't be read.
        out: the status of riders who are out of the race, by bib.
        with_bonus: whether the bonus of a line is of this stage.
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
    """Return the time and gap of a line in seconds, as far as they are given."""
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
    """Return the points of a line, from either of the fields that may hold them."""
    for value in (line.points, line.absolute, line.bonus):
        if value is not None and 0 < value < 10_000:
            return int(value)
    return None


def bonus_of(line: Ranked) -> int | None:
    """Return the bonus of a line in seconds, from either of the fields that may hold it in milliseconds."""
    for value in (line.bonus, line.absolute):
        if value is not None and 0 < value <= 60_000:
            return int(value // 1000) if value >= 1000 else int(value)
    return None
