"""Finds the differences between a machine's picture and the confirmed groups, and counts how long they last."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from tracker.race.pictures.lineage import AWAY, Seen, View

PICTURES, HOLDS = 3, timedelta(seconds=35)
"""A change is confirmed by so many pictures in a row, and after this time: with 15 s per picture by the fourth.

That is long enough for a frame or two of bad clustering and a surge in the bunch to pass, and short enough for a
catch near the finish to be reported before the sprint.
"""

SLOW = timedelta(minutes=2)
"""Two pictures in a row that are so far apart confirm a change, since that is no flicker."""

AWAY_S, AWAY_HOLDS = 30, timedelta(seconds=150)
"""A breakaway is established when it has been more than so many seconds ahead for this time."""

LARGEST_BREAK = 40
"""A larger group ahead is not a breakaway: the field has split."""

What = tuple[Literal["new", "move", "merge", "away"], int, int]
"""A change, and the tokens of its groups.

For "new": the group its riders come from (-1: not known), and whether it is ahead of that (0) or behind (1); for
"move": from and to; for "merge": the lower and the higher token.
"""


class Change(NamedTuple):
    """A change in a picture that is not confirmed yet."""

    what: What
    keys: frozenset[str]
    """The keys of the riders who move; empty where whole groups do."""
    since: datetime
    pictures: int
    """In how many pictures in a row it was."""
    km_to_go: float
    """The km to go where it began."""
    clump: int = -1
    """The index of a new group in the current picture."""

    @property
    def tokens(self) -> tuple[int, ...]:
        """The tokens of its groups."""
        return self.what[1:2] if self.what[0] in ("new", "away") else self.what[1:]


def changes_in(seen: Sequence[Seen], view: View, main: int | None, at: datetime, km_to_go: float) -> list[Change]:
    """Return all differences between a picture and the confirmed groups."""
    tokens: dict[int, list[int]] = {}
    for token, index in view.heirs.items():
        tokens.setdefault(index, []).append(token)
    found: list[tuple[What, frozenset[str], int]] = []
    for index, clump in enumerate(view.clumps):
        here = tokens.get(index)
        if here is None:
            origin = clump.origin if clump.origin is not None else -1
            stem = view.heirs.get(origin, view.main)
            found.append((("new", origin, int(index > stem)), clump.keys, index))
            continue
        base = clump.origin if clump.origin in here else here[0]
        found += [(("merge", min(base, one), max(base, one)), frozenset(), -1) for one in here if one != base]
        for source in clump.counts:
            if source is not None and source not in here:
                leaving = frozenset(key for key in clump.keys if view.owner.get(key) == source)
                found.append((("move", source, base), leaving, -1))
    found += [
        (("merge", min(one.token, main), max(one.token, main)), frozenset(), -1)
        for one in seen
        if main is not None and one.token not in view.heirs and _is_swallowed(one, view)
    ]
    established = _established(seen, view, main)
    if established is not None:
        found.append((("away", established, 0), frozenset(), -1))
    return [Change(what, keys, at, 1, km_to_go, clump) for what, keys, clump in found]


def _is_swallowed(one: Seen, view: View) -> bool:
    """Return whether a group that has disappeared can only be in the main one, whose riders are not all named."""
    bunch = view.clumps[view.main]
    behind = one.gap_s is not None and bunch.gap_s is not None and one.gap_s > bunch.gap_s
    others = view.clumps[view.main + 1 :] if behind else view.clumps[: view.main]
    return not bunch.complete and one.label in AWAY | {"split"} and all(clump.complete for clump in others)


def _established(seen: Sequence[Seen], view: View, main: int | None) -> int | None:
    """Return the token of a group in the lead that was not reported as the breakaway yet, or None."""
    ahead = sorted(
        (index, one)
        for one in seen
        if (index := view.heirs.get(one.token, view.main)) < view.main and one.token != main
    )
    if not ahead or any(one.label == "break" for _, one in ahead):
        return None
    index, one = ahead[0]
    front, bunch = view.clumps[index], view.clumps[view.main]
    if front.gap_s is None or bunch.gap_s is None or bunch.gap_s - front.gap_s <= AWAY_S or one.label == "split":
        return None
    if front.size is not None and front.size > min(LARGEST_BREAK, (bunch.size or LARGEST_BREAK + 1) - 1):
        return None
    return one.token


def running(shown: Iterable[Change], before: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes in a picture, each with the number of pictures in a row and its beginning.

    Args:
        shown: the result of `changes_in`.
        before: the result of this function for the picture before, without confirmed changes.
    """
    kept: list[Change] = []
    for change in shown:
        like = [old for old in before if old.what == change.what]
        if change.what[0] != "move":
            old = next((old for old in like if old.keys & change.keys or not (old.keys and change.keys)), None)
            if old is not None:
                change = old._replace(keys=change.keys, clump=change.clump, pictures=old.pictures + 1)  # noqa: PLW2901
            kept.append(change)
            continue
        rest = change.keys
        for old in like:
            if held := old.keys & rest:
                kept.append(old._replace(keys=held, pictures=old.pictures + 1))
                rest -= held
        if rest:
            kept.append(change._replace(keys=rest))
    return tuple(kept)


def is_due(change: Change, at: datetime) -> bool:
    """Return whether a change has lasted long enough to be confirmed."""
    holds = AWAY_HOLDS if change.what[0] == "away" else HOLDS
    shown_for = at - change.since
    enough = change.pictures >= PICTURES or (change.pictures == PICTURES - 1 and shown_for >= SLOW)
    return enough and shown_for >= holds
