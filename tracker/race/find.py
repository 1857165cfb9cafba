"""Finds riders and teams by name, bib or code, also misspelt ones, among those known at one moment. Pure."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from tracker.race.followed import riders_in
from tracker.race.riders import start_list
from tracker.race.roster import NEAR, Roster
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row, Team
from tracker.race.text import fold_name
from tracker.race.trial.board import trial_of

Found = Rider | Team

_WITHIN = 0.2
"""Maximum difference in similarity from the best match of the other matches that are shown."""

_FORGIVEN = 3
"""Minimum number of letters of a text to match misspelt names, or a word in the middle of a team's name."""


def roster_at(snapshot: Snapshot) -> Roster:
    """Return the riders known at one moment: those of the start list, and those named up to then."""
    stage = snapshot.state.stage
    return Roster(stage.model_copy(update={"riders": ()}), _named(snapshot))


def _named(snapshot: Snapshot) -> Iterator[Rider]:
    """Yield the riders of the start list, the tables, the groups and the feed, resolved by the start list."""
    state = snapshot.state
    listed = start_list(state.stage)
    yield from listed.riders
    tables = [table.rows for table in (state.gc, state.result, *state.classifications) if table is not None]
    for rows in (state.stage.gc_before, *tables):
        yield from (_plain(listed.find(row) or row) for row in rows if row.name != row.team)
    yield from (rider for group in state.groups for rider in group.riders)
    yield from (run.rider for run in trial_of(state).runs if run.rider is not None)
    for event in snapshot.feed:
        if not snapshot.feed.is_withdrawn(event):
            for rider in riders_in(event):
                if not (isinstance(rider, Row) and rider.name == rider.team):
                    yield listed.find(rider) or _plain(rider)


def _plain(rider: Rider) -> Rider:
    """Return the rider of a row or a placing."""
    if type(rider) is Rider:
        return rider
    return Rider.model_validate(rider.model_dump(include=set(Rider.model_fields), exclude_none=True))


def teams_of(roster: Roster) -> list[Team]:
    """Return the known teams: those of the stage, and those of riders."""
    teams = {fold_name(team.name): team for team in roster.stage.teams}
    for rider in roster.riders:
        if rider.team:
            name = roster.team(rider.team)
            teams.setdefault(fold_name(name), Team(name=name))
    return list(teams.values())


def find(text: str, roster: Roster) -> list[Found]:
    """Return the riders and teams that match `text`, the likeliest first; all riders for an empty text.

    A team is followed by its riders. Exact matches come first, then names that begin with the text, then similar
    ones.
    """
    folded = fold_name(text)
    if not folded:
        return list(roster.riders)
    found: dict[str, Found] = {}

    def take(one: Found) -> None:
        if isinstance(one, Rider):
            found.setdefault(one.key, one)
        elif f"team {one.name}" not in found:
            found[f"team {one.name}"] = one
            for rider in roster.riders_of(one.name):
                take(rider)

    if (exact := roster.exact(text)) is not None:
        take(exact)
    teams = teams_of(roster)
    for team in teams:
        if folded in (fold_name(team.name), fold_name(team.code or "")):
            take(team)
    for rider in roster.matching(text):
        take(rider)
    for team in teams:
        if _begins(folded, fold_name(team.name)):
            take(team)
    for one in _alike(folded, roster, teams):
        take(one)
    return list(found.values())


def named_at(text: str, column: int, roster: Roster) -> Rider | None:
    """Return the rider whose name in `text` is nearest to a column; None where nobody is named."""
    places = {
        match.start() + len(match[0]) / 2: rider
        for rider in roster.riders
        for name in (rider.name, rider.surname)
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    }
    nearest = min(places, key=lambda place: abs(place - column), default=None)
    return None if nearest is None else places[nearest]


def _begins(folded: str, name: str) -> bool:
    """Return whether a team's name begins with a text, or any of its words does where the text is long enough."""
    return name.startswith(folded) or (len(folded) >= _FORGIVEN and f" {folded}" in f" {name}")


def _alike(folded: str, roster: Roster, teams: list[Team]) -> Iterator[Found]:
    """Yield the riders and teams with names similar to `folded`, the most similar first."""
    if len(folded) < _FORGIVEN or folded.isdecimal():
        return
    ranked: list[tuple[float, Found]] = list(roster.ranked(folded))
    ranked += [(_likeness(folded, fold_name(team.name)), team) for team in teams]
    ranked.sort(key=lambda pair: -pair[0])
    least = max(NEAR, ranked[0][0] - _WITHIN) if ranked else NEAR
    yield from (one for score, one in ranked if score >= least)


def _likeness(folded: str, name: str) -> float:
    words = [word for word in name.split() if len(word) > _FORGIVEN]
    return max(OSA.normalized_similarity(folded, variant) for variant in (name, *words))
