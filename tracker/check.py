"""Checks a stage file: reports invalid and doubtful parts by name and number, and corrects none of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby, pairwise
from typing import Any

from pydantic import BaseModel

from tracker.journal import Log
from tracker.race import events as ev
from tracker.race.notation import format_duration, format_km
from tracker.race.riders import start_list
from tracker.race.stage import Climb, Rider, Sprint, Stage
from tracker.race.standings import Comparison, compare
from tracker.race.state import RaceState
from tracker.race.text import fold_name
from tracker.race.timeline import Timeline
from tracker.race.wording import bounded

SAME_PLACE_KM = 2.0
"""Gaps that two sources report within this distance are of the same situation."""

ALIKE_S = 10
"""Gaps that differ by no more agree, since sources round."""

AFTER_FINISH = timedelta(minutes=30)
"""Riders finish for about so long after the winner."""

GC_ROWS = 20
"""Maximum number of riders listed whose GC differs from the tables."""

MOST_BONUS_S = 60
"""No rider gets more bonus seconds in one stage."""

ONE_DAY = timedelta(days=1)

RACING = frozenset(
    "km gap situation breakaway attack join dropped caught regroup climb sprint start neutral_start".split()  # noqa: SIM905
)
"""Kinds of events that occur only while the race is under way."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth reporting about a stage file."""

    text: str
    is_invalid: bool = False
    """Whether the file violates the format, so that a part of it is not used; otherwise it is a note."""


def check(log: Log) -> list[Finding]:
    """Return the invalid parts of a log, then the doubtful ones, then the differences from the published GC."""
    timeline = Timeline(log.stage, log.events)
    events = [event for event in timeline.log() if not isinstance(event, ev.Amend | ev.Withdraw)]
    return [
        *_bad_lines(log),
        *_repeated_ids(log.events),
        *_unknown(log),
        *_out_of_order(log.events),
        *_another_day(log.stage, events),
        *_corrections(log.events),
        *_km_marks(events),
        *_places(log.stage, events),
        *(_after_finish(events) if log.stage.format == "road" else ()),
        *_strangers(log.stage, events),
        *_contradictory_gaps(events),
        *_tables(events),
        *_doubts(timeline.state_at(timeline.end)),
        *_gc(timeline.state_at(timeline.end)),
    ]


def _bad_lines(log: Log) -> Iterator[Finding]:
    for bad in log.bad:
        cut = log.cut_short and bad is log.bad[-1]
        yield Finding(f"{bad} ({bad.text})" if bad.text else str(bad), is_invalid=not cut)


def _repeated_ids(events: list[ev.EventBase]) -> Iterator[Finding]:
    first: dict[str, ev.EventBase] = {}
    same: Counter[str] = Counter()
    for event in events:
        if first.setdefault(event.id, event) is event:
            continue
        same[event.id] += 1
        if event != first[event.id]:
            yield Finding(
                f"{event.id}: another event has this id already, so this one is not used.", is_invalid=True
            )
    for name, count in same.items():
        yield Finding(f"{name}: stands in the file {count + 1} times; the first counts.")


def _unknown(log: Log) -> Iterator[Finding]:
    kinds = Counter(ev.kind_of(event) for event in log.events if isinstance(event, ev.Unknown))
    for kind, count in kinds.items():
        yield Finding(f'kind "{kind}" is not known: {_times(count)}, kept and skipped.')
    keys: Counter[str] = Counter(_unknown_keys(log.stage, "stage"))
    for event in log.events:
        if not isinstance(event, ev.Unknown):
            keys.update(_unknown_keys(event, ev.kind_of(event)))
    for key, count in keys.items():
        yield Finding(f"key {key} is not known: {_times(count)}, kept and not used.")


def _unknown_keys(model: BaseModel, path: str) -> Iterator[str]:
    for key in model.model_extra or {}:
        yield f"{path}.{fold_name(key).replace(' ', '_') or '?'}"
    for name in model.model_fields_set:
        yield from _unknown_keys_of_value(getattr(model, name, None), f"{path}.{name.rstrip('_')}")


def _unknown_keys_of_value(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, ev.Unknown):
        return
    if isinstance(value, BaseModel):
        yield from _unknown_keys(value, path)
    elif isinstance(value, tuple):
        for part in value:
            yield from _unknown_keys_of_value(part, path)


def _out_of_order(events: list[ev.EventBase]) -> Iterator[Finding]:
    late = [after for before, after in pairwise(events) if after.at < before.at]
    if late:
        names = ", ".join(event.id for event in late[:5]) + (", …" if len(late) > 5 else "")
        yield Finding(f"{_times(len(late))} an event stands after a later one: {names}.")


def _another_day(stage: Stage, events: list[ev.EventBase]) -> Iterator[Finding]:
    if not events:
        return
    race = stage.start_at or events[(len(events) - 1) // 2].at
    away = [event for event in events if abs(event.at - race) > ONE_DAY]
    for day, dated in groupby(away, key=lambda event: event.at.date()):
        first, *others = dated
        more = f" and {len(others)} more" if others else ""
        yield Finding(f"{first.id}{more}: dated {day:%Y-%m-%d}, and the race is on {race:%Y-%m-%d}.")


def _corrections(events: list[ev.EventBase]) -> Iterator[Finding]:
    known = {event.id: event for event in events}
    for event in events:
        if not isinstance(event, ev.Amend | ev.Withdraw):
            continue
        target = known.get(event.target)
        if target is None:
            yield Finding(f'{event.id}: corrects "{event.target}", which is not in the log.')
        elif target is event:
            yield Finding(f"{event.id}: corrects itself, which changes nothing.")
        elif target.at > event.at:
            yield Finding(f"{event.id}: corrects {event.target} before the time of that event.")


def _km_marks(events: list[ev.EventBase]) -> Iterator[Finding]:
    marks = [event for event in events if isinstance(event, ev.KmMark)]
    for before, after in pairwise(marks):
        if after.km_to_go > before.km_to_go:
            yield Finding(
                f"{after.id}: {format_km(after.km_to_go)} km to go comes after"
                f" {format_km(before.km_to_go)} km to go ({before.id})."
            )


def _places(stage: Stage, events: list[ev.EventBase]) -> Iterator[Finding]:
    distance = stage.distance_km
    if distance is None:
        yield Finding("stage: the distance is not given.")
        return
    for event in events:
        if event.km_to_go is not None and event.km_to_go > distance:
            yield Finding(
                f"{event.id}: {format_km(event.km_to_go)} km to go, on a stage of {format_km(distance)} km."
            )
    places: tuple[Climb | Sprint, ...] = (*stage.climbs, *stage.sprints)
    for place in places:
        if place.km_to_go is not None and place.km_to_go > distance:
            yield Finding(f"stage: {place.name} lies outside the {format_km(distance)} km of the stage.")


def _after_finish(events: list[ev.EventBase]) -> Iterator[Finding]:
    finish = next((event for event in events if isinstance(event, ev.Finish)), None)
    if finish is None:
        return
    for event in events:
        if ev.kind_of(event) in RACING and event.at > finish.at:
            ago = event.at - finish.at
            if ev.kind_of(event) not in ("gap", "situation") or ago > AFTER_FINISH:
                when = format_duration(int(ago.total_seconds()))
                yield Finding(f"{event.id}: {ev.kind_of(event)} {when} after the finish.")


def _doubts(state: RaceState) -> Iterator[Finding]:
    for text, same in groupby(sorted(state.doubts, key=lambda doubt: doubt.text), key=lambda doubt: doubt.text):
        first, *others = same
        more = f" and {len(others)} more" if others else ""
        yield Finding(f"{first.event}{more}: {text}.")


def _strangers(stage: Stage, events: list[ev.EventBase]) -> Iterator[Finding]:
    """Yield riders that match none or several of the start list, and bibs that belong to another name."""
    headers = [event.stage for event in events if isinstance(event, ev.Header)]
    stage = headers[-1] if headers else stage
    if not stage.riders:
        return
    listed = start_list(stage)
    strangers: dict[str, tuple[Rider, str, int]] = {}
    for event in events:
        for rider in () if isinstance(event, ev.Header) else _riders(event):
            known = strangers.get(rider.key)
            if known is not None:
                strangers[rider.key] = (*known[:2], known[2] + 1)
            elif (found := listed.find(rider)) is None:
                strangers[rider.key] = (rider, event.id, 1)
            elif (other := listed.fitting(rider.name)) and found not in other and rider.bib is not None:
                yield Finding(f"{event.id}: bib {rider.bib} is {found.name}, not {rider.name}: the bib counts.")
    names = {rider.key: rider.name for rider in listed.riders}
    for key, (rider, first, count) in strangers.items():
        fits = listed.fitting(rider.name, rider.team)
        if fits:
            who = " and ".join(one.name for one in fits[:4])
            yield Finding(
                f"{rider.name} fits {who}: {_times(count)}, first in {first}; nobody knows who is meant."
            )
            continue
        from rapidfuzz import process

        near = process.extractOne(key, list(names), score_cutoff=80)
        hint = f"; the nearest name is {names[near[0]]}" if near else ""
        yield Finding(f"{rider.name} is not in the start list: {_times(count)}, first in {first}{hint}.")


def _riders(value: object) -> Iterator[Rider]:
    """Yield every rider in an event, at any depth; a row that names only a team is not one."""
    if isinstance(value, Rider):
        if value.bib is not None or value.name != value.team:
            yield value
    elif isinstance(value, BaseModel):
        for name in value.model_fields_set:
            yield from _riders(getattr(value, name, None))
    elif isinstance(value, tuple):
        for part in value:
            yield from _riders(part)


def _contradictory_gaps(events: list[ev.EventBase]) -> Iterator[Finding]:
    latest: dict[tuple[str, str], dict[str | None, ev.Gap]] = {}
    for gap in events:
        if not isinstance(gap, ev.Gap) or gap.km_to_go is None:
            continue
        readings = latest.setdefault((fold_name(gap.of), fold_name(gap.to)), {})
        for source, other in readings.items():
            near = abs(gap.km_to_go - (other.km_to_go or 0)) <= SAME_PLACE_KM
            least = max(_bounds(gap)[0], _bounds(other)[0])
            most = min(_bounds(gap)[1], _bounds(other)[1])
            if source != gap.source and near and least > most:
                yield Finding(f"the sources differ on the {gap.of}'s gap: {_said(other)}, {_said(gap)}.")
        readings[gap.source] = gap


def _bounds(gap: ev.Gap) -> tuple[float, float]:
    """Return the smallest and the largest gap in seconds that a report allows."""
    if gap.bound == "lt":
        return 0, gap.gap_s
    if gap.bound == "gt":
        return gap.gap_s, float("inf")
    slack = ALIKE_S if gap.approx else ALIKE_S / 2
    return gap.gap_s - slack, gap.gap_s + slack


def _said(gap: ev.Gap) -> str:
    figure = bounded(gap.gap_s, gap.bound, gap.approx)
    return f"{figure} at {format_km(gap.km_to_go or 0)} km by {gap.source or 'a source not named'} ({gap.id})"


def _tables(events: list[ev.EventBase]) -> Iterator[Finding]:
    for event in events:
        if not isinstance(event, ev.Table):
            continue
        counted = Counter((rider.key, rider.bib) for rider in event.rows)
        for row in event.rows:
            if counted.pop((row.key, row.bib), 0) > 1:
                yield Finding(f"{event.id}: {row.name} stands in the table more than once.")
        times = [row.time_s if row.time_s is not None else row.gap_s for row in event.rows[1:]]
        if any(a is not None and b is not None and b < a for a, b in pairwise(times)):
            yield Finding(f"{event.id}: the times of the table are not in order.")


def _gc(state: RaceState) -> Iterator[Finding]:
    compared = compare(state)
    if not compared:
        return
    agreeing = [row for row in compared if row.difference_s == 0 and not row.only_computed]
    basis = state.gc.basis if state.gc else "official"
    if agreeing:
        names = ", ".join(row.rider.name for row in agreeing)
        yield Finding(f"the {basis} GC agrees with the times and bonuses for {len(agreeing)}: {names}.")
    differing = [row for row in compared if row.difference_s or (row.only_computed and not row.computed.is_floor)]
    yield from map(_gc_difference, differing[:GC_ROWS])
    if len(differing) > GC_ROWS:
        yield Finding(f"and {len(differing) - GC_ROWS} more riders whose published GC differs from the tables.")
    floors = [row for row in compared if row.only_computed and row.computed.is_floor]
    if floors:
        names = ", ".join(f"{row.rider.name} {format_duration(row.computed.time_s)}" for row in floors)
        yield Finding(
            f"not in the published GC, where the least time that the tables allow would put them: {names};"
            " the printed result hides time gaps."
        )


def _gc_difference(row: Comparison) -> Finding:
    tables = f"{format_duration(row.computed.time_s)} ({row.computed.sum})"
    if row.published_s is None:
        return Finding(f"{row.rider.name} is missing from the published GC: the tables give {tables}.")
    more = row.difference_s > 0
    few = abs(row.difference_s) <= MOST_BONUS_S
    why = "the printed result hides time gaps" if more else "a bonus that the log does not have"
    why = why if few or more else "the tables do not belong together"
    return Finding(
        f"{row.rider.name}: the published GC says {format_duration(row.published_s)},"
        f" {abs(row.difference_s)} s {'more' if more else 'less'} than the tables give, {tables}: {why}."
    )


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def summary(findings: Iterable[Finding]) -> str:
    """Return the number of findings of each severity, in words."""
    invalid = sum(finding.is_invalid for finding in findings)
    notes = sum(not finding.is_invalid for finding in findings)
    return f"{invalid} invalid, {notes} {'note' if notes == 1 else 'notes'}"
