"""Whom somebody follows, and where they are named: by an event, by its text, by a row of a table. Pure.

A rider is followed by `Rider.key`, a team by the folded name, so that both are known again in another stage.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from tracker.race import events as ev
from tracker.race.identity import ById
from tracker.race.riders import start_list
from tracker.race.snapshot import FeedView
from tracker.race.stage import Rider, Stage, Team
from tracker.race.text import fold_name, unaccented
from tracker.race.trial.timing import Run, team_name


@dataclass(frozen=True, slots=True)
class Followed:
    """The riders and teams that are followed; false where there are none."""

    riders: frozenset[str] = frozenset()
    """By `Rider.key`."""
    teams: frozenset[str] = frozenset()
    """By `team_key`."""

    def __bool__(self) -> bool:
        return bool(self.riders or self.teams)


NOBODY = Followed()
"""Nobody is followed."""


def team_key(team: str, stage: Stage) -> str:
    """Return what identifies a team, told by its name or code: the full name folded."""
    full = team_name(team, stage)
    return fold_name(full) or full


def toggled(followed: Followed, one: Rider | Team, stage: Stage) -> Followed:
    """Return what is followed once one more rider or team is, or one less who was."""
    if isinstance(one, Team):
        return Followed(followed.riders, followed.teams ^ {team_key(one.name, stage)})
    return Followed(followed.riders ^ {one.key}, followed.teams)


def only(one: Rider | Team, stage: Stage) -> Followed:
    """Return what is followed when nobody else is."""
    return toggled(NOBODY, one, stage)


def is_followed(rider: Rider, followed: Followed, stage: Stage) -> bool:
    """Return whether a rider, or a row of a table, is followed, for themselves or by the team."""
    if not followed:
        return False
    return rider.key in followed.riders or is_team_followed(rider.team, followed, stage)


def is_team_followed(team: str | None, followed: Followed, stage: Stage) -> bool:
    """Return whether the team of this name or code is followed."""
    return bool(team and followed.teams) and team_key(team or "", stage) in followed.teams


def is_run_followed(run: Run, followed: Followed, stage: Stage) -> bool:
    """Return whether who rides a time trial is followed; a team's run also where one of its riders is."""
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
    """Return whether an event names a rider or team that is followed: in its fields, or in its text.

    A surname that two riders of the start list share is nobody's; in a text a name has a capital, and is not a
    part of somebody else's.
    """
    if not followed:
        return False
    if is_team_followed(getattr(event, "team", None), followed, stage):
        return True
    listed = start_list(stage)
    if any(is_followed(listed.find(rider) or rider, followed, stage) for rider in riders_in(event)):
        return True
    return event.text is not None and _is_in_text(event.text, followed, stage)


def lines_naming(feed: FeedView, followed: Followed, stage: Stage, most: int) -> list[ev.EventBase]:
    """Return the lines of the feed that name any of those followed, at most so many, the newest first."""
    lines: list[ev.EventBase] = []
    for index in range(len(feed) - 1, -1, -1):
        event = feed[index]
        if names_any(event, followed, stage) and not feed.is_withdrawn(event):
            lines.append(event)
            if len(lines) == most:
                break
    return lines


def riders_in(event: ev.EventBase) -> Iterator[Rider]:
    """Yield the riders in the fields of an event, as it says them."""
    for field in ("riders", "order", "rows"):
        yield from getattr(event, field, None) or ()
    for group in getattr(event, "groups", None) or ():
        yield from group.riders


def _is_in_text(text: str, followed: Followed, stage: Stage) -> bool:
    wanted, others = _patterns(ById(stage), followed)
    if wanted is None:
        return False
    text = unaccented(text)
    if not _has_capital(wanted.finditer(text)):
        return False
    return others is None or _has_capital(wanted.finditer(others.sub("/", text)))


def _has_capital(found: Iterable[re.Match[str]]) -> bool:
    return any(not match[0].islower() for match in found)


@lru_cache(maxsize=16)
def _patterns(key: ById[Stage], followed: Followed) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Return what finds those followed in a text, and what finds longer names that hold one of theirs.

    Those are of other riders and of places: "Thomas De Gendt", "Saint-Thomas".
    """
    stage = key.held
    listed = {rider.key: rider for rider in start_list(stage).riders}
    wanted = set[str]()
    others = set[str]()
    for rider in listed.values():
        names = {fold_name(rider.name), fold_name(rider.surname)}
        (wanted if is_followed(rider, followed, stage) else others).update(names)
    for rider_key in followed.riders - listed.keys():
        name = rider_key.partition(" #")[0]
        surname = name.partition(" ")[2]
        taken = any(f" {fold_name(rider.name)} ".endswith(f" {surname} ") for rider in listed.values())
        wanted |= {name} if taken else {name, surname}
    wanted = (wanted - others) | followed.teams
    for places in (stage.climbs, stage.sprints, stage.checkpoints):
        others |= {fold_name(place.name) for place in places}
    others |= {fold_name(town) for town in (stage.start, stage.finish) if town}
    holding = {other for other in others if any(f" {name} " in f" {other} " for name in wanted if name != other)}
    return _any_of(wanted), _any_of(holding)


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds any of the folded names in a text, the longest first."""
    parts = [
        r"[\W_]+".join(map(re.escape, name.split()))
        for name in sorted(names, key=lambda name: (-len(name), name))
        if len(name) > 1 and fold_name(name) == name
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE) if parts else None
