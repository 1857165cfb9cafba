"""Chooses the stage to follow from the list of stages."""

from collections.abc import Sequence
from datetime import datetime

from feeds.base import FeedError
from feeds.racecenter.address import Address
from feeds.racecenter.known import day_of, fixed, numbered, zone_of
from feeds.racecenter.wire import StageRecord


def chosen(records: Sequence[StageRecord], address: Address, year: int, now: datetime) -> tuple[int, StageRecord]:
    """Return the number and the record of the stage that an address names: the one given, or today's.

    Args:
        records: the stages of the year, in any order.
        address: the address that names it.
        year: the year of the race.
        now: the current time, which decides which stage is today's in its own time zone.

    Raises:
        FeedError: there is no such stage; the message lists those there are.
    """
    stages = list(numbered(records))
    race = f"{address.race or address.base} {year}"
    if not stages:
        raise FeedError(f"{race} has no stages yet: check the year, or come back when the course is published.")
    if address.stage is not None:
        found = next((pair for pair in stages if pair[0] == address.stage), None)
        if found is None:
            raise FeedError(
                f"{race} has no stage {address.stage}: its stages are {_span([number for number, _ in stages])}."
            )
        return found
    today = [
        (number, record) for number, record in stages if day_of(record) == now.astimezone(zone_of(record)).date()
    ]
    for number, record in today:
        if not record.is_cancelled and not _is_over(record, now):
            return number, record
    if today:
        return today[-1]
    raise FeedError(f"{race} has no stage today: {_nearest(stages, now)}.")


def _is_over(record: StageRecord, now: datetime) -> bool:
    """Return whether a split stage has been ridden, so that the other one of the day is meant."""
    try:
        hour, minute = (int(part) for part in (record.end_time or "").split(":")[:2])
        local = fixed(now.astimezone(zone_of(record)))
        return (local.hour, local.minute) > (hour + 1, minute)
    except ValueError:
        return False


def _span(numbers: list[int]) -> str:
    whole = numbers == list(range(numbers[0], numbers[-1] + 1)) and len(numbers) > 2
    if whole:
        return f"{numbers[0]} to {numbers[-1]}"
    *most, last = map(str, numbers)
    return f"{', '.join(most)} and {last}" if most else last


def _nearest(stages: list[tuple[int, StageRecord]], now: datetime) -> str:
    """Return a sentence on the dates of the next and the last stage, and how to follow one of them."""
    dated = [(day, number, record) for number, record in stages if (day := day_of(record)) is not None]
    coming = [entry for entry in dated if entry[0] > now.astimezone(zone_of(entry[2])).date()]
    gone = [entry for entry in dated if entry[0] < now.astimezone(zone_of(entry[2])).date()]
    said = []
    if coming:
        day, number, _ = min(coming, key=lambda entry: entry[:2])
        said.append(f"the next is stage {number} on {day:%-d %B %Y}")
    if gone:
        day, number, _ = max(gone, key=lambda entry: entry[:2])
        said.append(f"the last was stage {number} on {day:%-d %B %Y}")
    return ", ".join([*said, "name one by its number to follow it"])
