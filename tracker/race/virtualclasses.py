"""Virtual points, mountains and youth classifications: the tables before the stage plus the points since. Pure."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Literal

from tracker.race.identity import ById
from tracker.race.riders import start_list
from tracker.race.stage import Climb, Rider, Row, Sprint, Stage
from tracker.race.state import Passed, RaceState, Standings
from tracker.race.text import fold_name
from tracker.race.virtual import virtual_gc

YOUNG = 25
"""Maximum age of a rider of the youth classification in the year of the race (UCI regulations 2.6.018, and those
of the Grand Tours)."""

_TYPES: dict[str, Literal["sprint", "climb"]] = {"points": "sprint", "mountains": "climb"}


def classifications_on_the_road(state: RaceState, at: datetime | None = None) -> tuple[Standings, ...]:
    """Return the other virtual classifications that can be computed.

    Points and mountains: the points before, plus those of the passages, as reported or by the stage's scale. A
    passage with unknown points leaves the whole table out. Youth: the riders of the virtual GC who are in the
    youth table, or young enough by birth.
    """
    if state.status != "racing" or state.stage.format != "road":
        return ()
    tables = [table for which in _TYPES if (table := _by_points(state, which)) is not None]
    youth = _youth(state, at)
    return (*tables, *(() if youth is None else (youth,)))


def _by_points(state: RaceState, which: str) -> Standings | None:
    before = _rows_before(state.stage, which)
    taken = _taken(state, which)
    if taken is None:
        return None
    if before:
        # The points of a rider who is missing from a table are not known, so only its riders can be placed.
        if any(row.points is None for row in before):
            return None
        riders: list[tuple[Rider, int]] = [
            (row, (row.points or 0) + (taken[row.key][1] if row.key in taken else 0)) for row in before
        ]
    else:
        riders = list(taken.values()) if state.stage.number in (0, 1) else []
    if not riders:
        return None
    order = sorted(riders, key=lambda one: -one[1])
    return Standings(
        "on_the_road",
        tuple(
            Row(
                position=place, name=rider.name, team=rider.team, nation=rider.nation, bib=rider.bib, points=points
            )
            for place, (rider, points) in enumerate(order, 1)
        ),
        which=which,
    )


def _rows_before(stage: Stage, which: str) -> tuple[Row, ...]:
    table = next((table for table in stage.classifications_before if table.which == which), None)
    return start_list(stage).resolve(table.rows) if table is not None else ()


def _taken(state: RaceState, which: str) -> Mapping[str, tuple[Rider, int]] | None:
    """Return the points of each rider by key; None where those of a passage are not known."""
    taken: dict[str, tuple[Rider, int]] = {}
    for passed in state.passages:
        if passed.type != _TYPES[which] or not passed.counted:
            continue
        scale = _scale(passed, state.stage)
        if not passed.event.order and (scale or not _gives_nothing(passed, state.stage)):
            return None
        for place, placing in enumerate(passed.event.order):
            points = placing.points
            if points is None:
                if scale is None:
                    return None
                points = scale[place] if place < len(scale) else 0
            rider, before = taken.get(placing.key, (placing, 0))
            taken[placing.key] = (rider, before + points)
    return taken


def _scale(passed: Passed, stage: Stage) -> tuple[int, ...] | None:
    """Return the points of a passage, from first place down; None where the header has none for it."""
    name = fold_name(passed.name)
    places: tuple[Climb | Sprint, ...] = stage.climbs if passed.type == "climb" else stage.sprints
    return next((place.points for place in places if fold_name(place.name) == name and place.points), None)


def _gives_nothing(passed: Passed, stage: Stage) -> bool:
    """Return whether a summit has no category, and so gives no points."""
    name = fold_name(passed.name)
    return any(fold_name(climb.name) == name and climb.category is None for climb in stage.climbs)


def _youth(state: RaceState, at: datetime | None) -> Standings | None:
    virtual = virtual_gc(state, at)
    if virtual is None:
        return None
    young = _young(ById(state.stage))
    rows = [row for row in virtual.rows if row.rider.key in young]
    if not rows:
        return None
    return Standings(
        "on_the_road",
        tuple(
            row.as_row().model_copy(update={"position": place, "gap_s": row.gap_s - rows[0].gap_s})
            for place, row in enumerate(rows, 1)
        ),
        which="youth",
    )


@lru_cache(maxsize=8)
def _young(key: ById[Stage]) -> frozenset[str]:
    stage = key.held
    keys = {row.key for row in _rows_before(stage, "youth")}
    if stage.year is not None:
        keys |= {
            rider.key
            for rider in start_list(stage).riders
            if rider.birth is not None and stage.year - rider.birth.year <= YOUNG
        }
    return frozenset(keys)
