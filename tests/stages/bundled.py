"""The bundled stages as their logs have them."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from tracker.race.events import EventBase, kind_of
from tracker.race.logline import parse_event, parse_stage
from tracker.race.stage import Model, Rider, Row, Stage
from tracker.stages import estimate

ONE, TWO = estimate.STAGES


@cache
def log(stage_id: str) -> tuple[Stage, tuple[EventBase, ...]]:
    first, *rest = (estimate.HERE / f"{stage_id}.jsonl").read_bytes().splitlines()
    return parse_stage(first), tuple(parse_event(line) for line in rest)


def of_kind(stage_id: str, kind: str) -> list[Any]:
    return [event for event in log(stage_id)[1] if kind_of(event) == kind]


def surnames(riders: tuple[Rider, ...]) -> list[str]:
    return [rider.name.split()[-1] for rider in riders]


def models(item: object) -> Iterator[Model]:
    """Every part of a header or event, with itself."""
    if isinstance(item, Model):
        yield item
        for name in type(item).model_fields:
            yield from models(getattr(item, name))
    elif isinstance(item, tuple):
        for part in item:
            yield from models(part)


def gaps(stage_id: str) -> list[tuple[int, str | None]]:
    return [(gap.gap_s, gap.bound) for gap in of_kind(stage_id, "gap")]


def table(rows: tuple[Row, ...]) -> list[tuple[str, str | None, int | None]]:
    return [(row.name, row.nation, row.time_s if n == 0 else row.gap_s) for n, row in enumerate(rows)]
