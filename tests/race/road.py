"""A road in a few words: pictures of a race as a machine sends them, for tests.

A picture is groups from front to back, each riders' names and its gap: `picture(("A B C", 0), ("peloton", 90))`. A name
is a rider of one word; `p1-30` stands for thirty riders p1 to p30.
"""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from tracker.race.events import Breakaway, EventBase
from tracker.race.pictures import EMPTY, Watch, note_reported, notice
from tracker.race.stage import Rider
from tracker.race.state import Group

FLAG = datetime.fromisoformat("2026-07-11T12:30:00+02:00")
STEP = 15
_RANGE = re.compile(r"^([a-z]+)(\d+)-(\d+)$")
_RIDERS: dict[str, Rider] = {}


def rider(name: str) -> Rider:
    """The rider of this surname, always the same object, as a start list gives."""
    if name not in _RIDERS:
        _RIDERS[name] = Rider(name=name, short=name, bib=len(_RIDERS) + 1)
    return _RIDERS[name]


def names(words: str) -> list[str]:
    """The names in a string; `p1-3` is p1, p2 and p3."""
    found = []
    for word in words.split():
        if run := _RANGE.match(word):
            found += [f"{run[1]}{number}" for number in range(int(run[2]), int(run[3]) + 1)]
        else:
            found.append(word)
    return found


def key(name: str) -> str:
    return rider(name).key


def group(words: str = "", gap_s: int | None = 0, **fields: Any) -> Group:
    """A group of riders; `role` is chasers unless told, and all are named unless `size` or `named` say otherwise."""
    riders = tuple(map(rider, names(words)))
    fields = {"role": "chasers", "size": len(riders) or None, "named": "all" if riders else None, **fields}
    fields.setdefault(
        "name", {"peloton": "Peloton", "leaders": "Tête de la course"}.get(fields["role"], "Poursuivants")
    )
    return Group(riders=riders, gap_s=gap_s, **fields)


def bunch(words: str = "", gap_s: int | None = 0, **fields: Any) -> Group:
    return group(words, gap_s, **{"role": "peloton", **fields})


class Race:
    """A race of which pictures are taken, and what was told of it."""

    def __init__(self, favourites: str | Mapping[str, int] = "", km: float | None = 150.0) -> None:
        self.watch: Watch = EMPTY
        self.at = FLAG
        self.km = km
        places = (
            favourites if isinstance(favourites, Mapping) else {n: i for i, n in enumerate(favourites.split(), 1)}
        )
        self.favourites = {key(name): place for name, place in places.items()}
        self.events: list[EventBase] = []

    def picture(self, *groups: Group) -> list[str]:
        """Take one picture, `STEP` seconds after the last; return what is told at it."""
        self.at += timedelta(seconds=STEP)
        self.watch, events = notice(self.watch, groups, self.at, self.km, self.favourites)
        self.events += events
        if self.km is not None:
            self.km = max(0.0, self.km - 0.01)
        return [event.text or "" for event in events]

    def hold(self, *groups: Group, minutes: float = 1) -> list[str]:
        """Take the same picture for some minutes; return what is told meanwhile."""
        return [line for _ in range(round(minutes * 60 / STEP)) for line in self.picture(*groups)]

    def wait(self, minutes: float) -> None:
        """Let time go by without a picture."""
        self.at += timedelta(minutes=minutes)

    def reported(self, event: EventBase) -> None:
        self.watch = note_reported(self.watch, event)

    @property
    def lines(self) -> list[str]:
        return [event.text or "" for event in self.events]


FIELD = "Roglic Evenepoel Almeida Landa p1-100"


def leaders(words: str = "", gap_s: int = 0, **fields: Any) -> Group:
    return group(words, gap_s, role="leaders", **fields)


def started(favourites: str = "Roglic Evenepoel Almeida Landa", **fields: Any) -> Race:
    """A race of a hundred and four riders who have ridden together for a minute."""
    race = Race(favourites, **fields)
    assert race.hold(bunch(FIELD)) == []
    return race


def with_break(words: str = "a1-5", gap_s: int = 90, **fields: Any) -> Race:
    """A race with a break that was told."""
    race = Race("Roglic Evenepoel Almeida Landa", **fields)
    race.hold(leaders(words), bunch(FIELD, gap_s), minutes=4)
    assert [type(event) for event in race.events] == [Breakaway]
    race.events.clear()
    return race
