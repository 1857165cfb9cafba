"""Completions of the entry line: words of the desk, riders, groups and places."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tracker.desk.entry import Context
from tracker.desk.forms import ORDERS, form_of, forms_of
from tracker.desk.groups import GROUP_WORDS
from tracker.race.language import _
from tracker.race.roster import NEAR, Roster
from tracker.race.stage import Checkpoint, Climb, Rider, Sprint
from tracker.race.text import fold_name

LIMIT = 8
"""Maximum number of completions offered."""

_PREFIX = re.compile(r"^(?:@\S+\s+|\d{1,4}(?:[.,]\d+)?\s*(?:km)?\s+(?=[^\W\d]))*", re.IGNORECASE)
_GROUP = re.compile(r"(?:[<>]\s*|(?:^|\s)(?:to|by|from|behind|with)\s+)(?P<part>[^<>]*)$", re.IGNORECASE)
_PART = re.compile(
    r"(?:.*(?:[,;&:]|\s(?:and|et)\s|\s/\s(?:\d+:\d\d\s)?)\s*)?(?P<part>.*)$", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Completion:
    """One completion of the line."""

    line: str
    """The whole completed line."""
    label: str
    """Its text in the list of completions."""


def complete(text: str, context: Context) -> list[Completion]:
    """Return the completions of `text` with the cursor at its end, the likeliest first."""
    start = _PREFIX.match(text)
    head = start[0] if start else ""
    body = text[len(head) :]
    first, space, rest = body.partition(" ")
    if not body or (body[0] in '-"' and len(body) > 1):
        return []
    if not space:
        return [
            Completion(f"{head}{word} ", label) for word, label in _words(fold_name(body), context.stage.format)
        ][:LIMIT]
    form = form_of(fold_name(first), context.stage.format)
    if form is None or not form.riders:
        return []
    before = f"{head}{first} "
    group = _GROUP.search(rest)
    if group is not None or form.word == "gap":
        part = group["part"] if group is not None else rest
        options = [*_groups(part, context), *_riders(part, context.roster)]
    else:
        if form.word == "class":
            which, gap, rest = rest.partition(" ")
            if not gap:
                return []
            before += f"{which} "
        match = _PART.match(rest)
        part = match["part"] if match else rest
        if form.word in ("res", "gc", "class"):
            part = re.sub(r"^(?:official\s+)?=?\s*(?:\d+\s+)?", "", part)
        places = _places(form.word, part, context) if ":" not in rest and "," not in rest else []
        whole = list(_groups(part, context)) if form.word in ("join", "caught", "drop") and part else []
        teams = list(_teams(part, context.roster)) if form.word == "front" else []
        options = [*places, *whole, *teams, *_riders(part, context.roster)]
        if not part and not rest.strip():
            options = _ahead(form.word, context)
    kept = before + rest[: len(rest) - len(part)]
    found = {f"{kept}{option}": Completion(f"{kept}{option}", label) for option, label in options}
    return [completion for line, completion in found.items() if line != text][:LIMIT]


def _words(folded: str, stage_format: str) -> Iterator[tuple[str, str]]:
    for form in (*forms_of(stage_format), *ORDERS):
        if any(fold_name(word).startswith(folded) for word in (form.word, *form.aliases)) and folded:
            yield form.word, f"{form.word}: {_(form.says)}" if form in ORDERS else _(form.shape)


def _groups(part: str, context: Context) -> Iterator[tuple[str, str]]:
    folded = fold_name(part)
    roles = Counter[str](group.role for group in context.state.groups)
    counted = [f"{role} {n}" for role, many in roles.items() if many > 1 for n in range(1, many + 1)]
    names = dict.fromkeys([*(role for role, many in roles.items() if many == 1), *counted, *GROUP_WORDS])
    for name in (name for name in names if roles[name] < 2):
        if name.startswith(folded) and name != folded:
            yield f"{name} ", name


def _teams(part: str, roster: Roster) -> Iterator[tuple[str, str]]:
    folded = fold_name(part)
    for team in dict.fromkeys(rider.team for rider in roster.riders if rider.team) if folded else ():
        code = roster.stage.team_code(team) or ""
        if f" {folded}" in f" {fold_name(team)}" or fold_name(code) == folded:
            yield team, team


def _places(word: str, part: str, context: Context) -> list[tuple[str, str]]:
    folded = fold_name(part)
    stage = context.stage
    known: dict[str, Sequence[Climb | Sprint | Checkpoint]]
    known = {"kom": stage.climbs, "sprint": stage.sprints, "split": stage.checkpoints}
    places = known.get(word, ()) if folded else ()
    return [(f"{place.name}: ", place.name) for place in places if f" {folded}" in f" {fold_name(place.name)}"]


def _ahead(word: str, context: Context) -> list[tuple[str, str]]:
    """Return the riders in front, for a form that is about them."""
    if word not in ("caught", "drop", "kom", "sprint", "mech", "crash"):
        return []
    ahead = [group for group in context.state.groups if group.role in ("leaders", "chasers")]
    return [_option(rider, context.roster) for group in ahead for rider in group.riders]


def _option(rider: Rider, roster: Roster) -> tuple[str, str]:
    return roster.short(rider), roster.label(rider)


def _riders(part: str, roster: Roster) -> list[tuple[str, str]]:
    folded = fold_name(part)
    if not folded or part.startswith("+"):
        return []
    exact = roster.exact(part)
    if exact is not None and not folded.isdecimal():
        return [_option(exact, roster)]
    ranked = dict.fromkeys(rider.key for rider in _matching(part, roster))
    by_key = {rider.key: rider for rider in roster.riders}
    return [_option(by_key[key], roster) for key in list(ranked)[:LIMIT]]


def _matching(part: str, roster: Roster) -> Iterable[Rider]:
    """Return the riders whose names begin with `part`, then, where it is long enough, those with similar names."""
    yield from roster.matching(part)
    folded = fold_name(part)
    if len(folded) >= 3 and not folded.isdecimal():
        yield from (rider for score, rider in roster.ranked(folded)[:4] if score >= NEAR)
