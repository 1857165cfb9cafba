"""Riders who are out of the race."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal

from feeds.racecenter.known import Known
from feeds.racecenter.made import amended, made
from feeds.racecenter.wire import Faults, Withdrawal, each
from tracker.race.events import Abandon, EventBase, Withdraw
from tracker.race.stage import Rider

Status = Literal["DNS", "DNF", "OTL", "DSQ"]

_SAID: tuple[tuple[Status, str], ...] = (
    ("DNS", r"\b(dns|np|non[- _]?partants?|did not start|not[- _]?start\w*|nonstart\w*)\b"),
    ("OTL", r"\b(otl|hd|hors[- _]?d[ée]lais?|out[- _]?of[- _]?time|time[- _]?limit)\b"),
    ("DSQ", r"\b(dsq|dq|exclu\w*|disqualif\w*|mis[- _]hors[- _]course)\b"),
)
_META = frozenset({"_id", "_bind", "_origin", "_parent", "_key", "_gets", "_updatedAt", "$rider", "bib", "place"})


def reported_out(
    records: list[Any], known: Known, faults: Faults
) -> Iterator[tuple[int, Status, datetime | None]]:
    """Yield the bib, status and time of each rider in a list of withdrawals.

    A list has one record per rider, or records with lists of riders; riders joined to the list are no entries.
    """
    for record in records:
        if record is None:
            continue
        if not isinstance(record, dict):
            faults.note("record", f"{faults.list} has a record that is none, which is left out", repr(record))
            continue
        bind = record.get("_bind")
        if isinstance(bind, str) and not bind.startswith("stageWithdrawals"):
            continue
        lists = [value for key, value in record.items() if isinstance(value, list) and not key.startswith("_")]
        entries = [entry for value in lists for entry in value if isinstance(entry, dict)] or [record]
        for entry in entries:
            said = _withdrawal(entry, faults)
            rider = entry.get("rider")
            bib = rider.get("bib") if isinstance(rider, dict) else rider
            if said is not None and said.bib is not None:
                bib = said.bib
            bib = known.bib(bib if isinstance(bib, int) else None, said.rider if said else None)
            if said is not None and bib is not None:
                yield bib, _status(entry, record), known.at(known.read(said.date), said.updated_at)


def _withdrawal(entry: dict[str, Any], faults: Faults) -> Withdrawal | None:
    return next(each(Withdrawal, [entry], faults), None)


def _status(entry: dict[str, Any], record: dict[str, Any]) -> Status:
    for source in (entry, record):
        words = {key: value for key, value in source.items() if key not in _META and not isinstance(value, list)}
        said = json.dumps(words, ensure_ascii=False, default=str).lower()
        for status, pattern in _SAID:
            if re.search(pattern, said):
                return status
    return "DNF"


class Out:
    """The riders who were reported out of the race."""

    def __init__(self) -> None:
        """Start with none."""
        self.statuses: dict[int, str] = {}
        """The status of each rider who is out, by bib."""
        self._changes: dict[int, int] = {}

    def take(self, records: list[Any], known: Known, faults: Faults, now: datetime) -> list[EventBase]:
        """Return events for riders who are newly out, and corrections of earlier ones."""
        events: list[EventBase] = []
        here = set()
        for bib, status, at in reported_out(records, known, faults):
            if bib in here:
                continue
            here.add(bib)
            last = self.statuses.get(bib)
            event = made(Abandon, id=f"abandon-{bib}", at=at or now, riders=(Rider(bib=bib),), status=status)
            self.statuses[bib] = status
            if last is None:
                events.append(event)
            elif last != status:
                name = self._next(bib, status)
                events.append(amended(name, max(now, event.at), event, "the reason was corrected"))
        if here:
            for bib in sorted(set(self.statuses) - here):
                del self.statuses[bib]
                events.append(Withdraw(id=self._next(bib, "in"), at=now, target=f"abandon-{bib}"))
        return events

    def _next(self, bib: int, what: str) -> str:
        self._changes[bib] = self._changes.get(bib, 0) + 1
        return f"abandon-{bib}-{what}{self._changes[bib]}"
