"""Followed riders and teams, and the events, texts and rows that name them. Pure.

A rider is identified by `Rider.key`, a team by its folded name, so that both are recognised in another stage.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from tracker.race import events as ev
from tracker.race.identity import ById
from tracker.race.riders import start_list
from tracker.race.snapshot import FeedView
from tracker.race.stage import Rider, Stage, Team
from tracker.race.text import fold_name, unaccented
from tracker.race.trial.timing import Run, team_name

_LEAST_WORD = 5
"""Minimum letters of the last word of a surname that stands for the whole: not the "Plus" of De Plus."""


@dataclass(frozen=True, slots=True)
class Followed:
    """The followed riders and teams; false where there are none."""

    riders: frozenset[str] = frozenset()
    """By `Rider.key`."""
    teams: frozenset[str] = frozenset()
    """By `team_key`."""

    def __bool__(self) -> bool:
        return bool(self.riders or self.teams)


NOBODY = Followed()
"""Nobody is followed."""


def team_key(team: str, stage: Stage) -> str:
    """Return the key of a team with a name or code: its full name, folded."""
    full = team_name(team, stage)
    return fold_name(full) or full


def toggled(followed: Followed, one: Rider | Team, stage: Stage) -> Followed:
    """Return `followed` with a rider or team added, or removed where it was followed."""
    if isinstance(one, Team):
        return Followed(followed.riders, followed.teams ^ {team_key(one.name, stage)})
    return Followed(followed.riders ^ {one.key}, followed.teams)


def only(one: Rider | Team, stage: Stage) -> Followed:
    """Return a rider or team as the only one followed."""
    return toggled(NOBODY, one, stage)


def is_followed(rider: Rider, followed: Followed, stage: Stage) -> bool:
    """Return whether a rider, or the rider of a row, is followed, or the rider's team."""
    if not followed:
        return False
    return rider.key in followed.riders or is_team_followed(rider.team, followed, stage)


def is_team_followed(team: str | None, followed: Followed, stage: Stage) -> bool:
    """Return whether the team with a name or code is followed."""
    return bool(team and followed.teams) and team_key(team or "", stage) in followed.teams


def is_run_followed(run: Run, followed: Followed, stage: Stage) -> bool:
    """Return whether the rider or team of a run is followed; of a team also where one of its riders is."""
    if not followed:
        return False
    if run.rider is not None:
        return is_followed(run.rider, followed, stage)
    if is_team_followed(run.team, followed, stage):
        return True
    key = team_key(run.team or "", stage)
    return any(
        rider.key in followed.riders and rider.team and team_key(rider.team, stage) == key
        for rider in start_list(stage).riders
    )


def names_any(event: ev.EventBase, followed: Followed, stage: Stage) -> bool:
    """Return whether an event names a followed rider or team, in its fields or in its text.

    A surname shared by two riders of the start list does not count; in a text a name must have a capital, and must
    not be part of another name.
    """
    return bool(followed) and _namer(ById(stage), followed)(event)


def lines_naming(feed: FeedView, followed: Followed, stage: Stage, most: int) -> list[ev.EventBase]:
    """Return at most `most` lines of the feed that name any of those followed, the newest first."""
    names = _namer(ById(stage), followed)
    newest_first = (feed.lines[index] for index in range(len(feed) - 1, -1, -1))
    return list(islice((line for line in newest_first if names(line) and not feed.is_withdrawn(line)), most))


def riders_in(event: ev.EventBase) -> Iterator[Rider]:
    """Yield the riders in the fields of an event, unresolved."""
    for field in naming_fields(type(event)):
        if field == "groups":
            for group in getattr(event, field):
                yield from group.riders
        elif field != "team":
            yield from getattr(event, field)


@lru_cache(maxsize=64)
def naming_fields(kind: type[ev.EventBase]) -> tuple[str, ...]:
    """Return the fields in which events of a kind name riders and teams; cached, as trying all fields is slow."""
    return tuple(field for field in ("riders", "order", "rows", "groups", "team") if field in kind.model_fields)


@lru_cache(maxsize=16)
def _namer(key: ById[Stage], followed: Followed) -> Callable[[ev.EventBase], bool]:
    """Return a function that returns whether an event names any of those followed."""
    stage = key.held
    listed = start_list(stage)
    wanted, others = _names(stage, followed)
    # Every text that names one of them contains one of these words, and few others do.
    words = {max(name.split(), key=len) for name in wanted}
    names, longer = _any_of(wanted), _any_of(others)

    def is_in(text: str) -> bool:
        text = unaccented(text)
        lowered = text.lower()
        if names is None or not any(word in lowered for word in words):
            return False
        return _has_capital(names.finditer(text if longer is None else longer.sub("/", text)))

    def names_any_of_them(event: ev.EventBase) -> bool:
        if fields := naming_fields(type(event)):
            if "team" in fields and is_team_followed(event.team, followed, stage):  # type: ignore[attr-defined]
                return True
            if any(is_followed(listed.find(rider) or rider, followed, stage) for rider in riders_in(event)):
                return True
        return event.text is not None and is_in(event.text)

    return names_any_of_them


def _has_capital(found: Iterable[re.Match[str]]) -> bool:
    return any(not match[0].islower() for match in found)


def _names(stage: Stage, followed: Followed) -> tuple[set[str], set[str]]:
    """Return the folded names of those followed, and longer names of others that contain one of them.

    The latter are of other riders and of places: "Thomas De Gendt", "Saint-Thomas".
    """
    listed = {rider.key: rider for rider in start_list(stage).riders}
    shared = Counter(word for rider in listed.values() for word in set(fold_name(rider.name).split()))
    wanted = set[str]()
    others = set[str]()
    for rider in listed.values():
        names = {fold_name(rider.name), fold_name(rider.surname)}
        (wanted if is_followed(rider, followed, stage) else others).update(names)
    wanted |= {short for name in [*wanted] for short in _called_too(name) if shared[short.split()[-1]] == 1}
    for key in followed.riders - listed.keys():  # perhaps of another race, and a namesake of a rider here
        name = key.partition(" #")[0]
        wanted |= {name, *(short for short in _called_too(name) if not shared[short.split()[-1]])}
    wanted = (wanted - others) | followed.teams
    for places in (stage.climbs, stage.sprints, stage.checkpoints):
        others |= {fold_name(place.name) for place in places}
    others |= {fold_name(town) for town in (stage.start, stage.finish) if town}
    wanted = {name for name in wanted if len(name) > 1 and fold_name(name) == name}
    return wanted, {other for other in others if any(f" {name} " in f" {other} " for name in wanted - {other})}


def _called_too(name: str) -> Iterator[str]:
    """Yield shorter forms of a folded name: the surname, and its last word."""
    surname = name.partition(" ")[2]
    if surname:
        yield surname
        yield from (word for word in surname.split()[-1:] if len(word) >= _LEAST_WORD)


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern that finds any of the folded names in a text, the longest first."""
    parts = [
        r"[\W_]+".join(map(re.escape, name.split())) for name in sorted(names, key=lambda name: (-len(name), name))
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE) if parts else None
