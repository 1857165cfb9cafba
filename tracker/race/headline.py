"""The latest key moment for the slate: what, who and where. Pure.

It is shown for a minute of race time, or until the next one. The director's pace gives that minute most of the
screen time of a key moment (`tracker.race.director`), so that a replay shows it long enough to be read.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from tracker.race import events as ev
from tracker.race.language import N_, _
from tracker.race.order import is_key
from tracker.race.riders import resolved
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider
from tracker.race.wording import gained

STANDS = timedelta(seconds=60)
"""Race time for which the slate shows a key moment, unless another one comes."""

RECENT = timedelta(minutes=20)
"""An older move is not shown as the last one."""

WORDS: dict[str, str] = {
    "start": N_("START"),
    "attack": N_("ATTACK"),
    "breakaway": N_("AWAY"),
    "caught": N_("CAUGHT"),
    "regroup": N_("TOGETHER"),
    "crash": N_("CRASH"),
    "abandon": N_("OUT"),
    "climb": N_("SUMMIT"),
    "sprint": N_("SPRINT"),
}
"""The kinds of events that make a headline, each with a word or two."""

_MOVES = frozenset({"attack", "breakaway", "caught", "regroup"})
"""Kinds of events that change the head of the race."""


class Headline(NamedTuple):
    """A key moment in a few words."""

    kind: str
    """One of `WORDS`."""
    word: str
    """The kind in capitals: "ATTACK"."""
    riders: tuple[Rider, ...]
    """The riders named; at a summit or a sprint the first ones."""
    note: str
    """Further details: the place, the bonuses of the first ones."""
    at: datetime
    km_to_go: float | None


def headline(snapshot: Snapshot) -> Headline | None:
    """Return the latest key moment of a road stage under way, None where it is too long ago."""
    state = snapshot.state
    if state.status != "racing" or state.neutralised or state.cancelled or state.stage.format != "road":
        return None
    for event in _newest(snapshot, STANDS):
        kind = ev.kind_of(event)
        if kind in WORDS and is_key(event):
            return _headline(kind, resolved(event, state.stage), snapshot)
    return None


def last_move(snapshot: Snapshot) -> ev.EventBase | None:
    """Return the last event that changed the head of the race, None where it is too long ago."""
    moves = (event for event in _newest(snapshot, RECENT) if ev.kind_of(event) in _MOVES)
    return next((resolved(event, snapshot.state.stage) for event in moves), None)


def _newest(snapshot: Snapshot, within: timedelta) -> Iterator[ev.EventBase]:
    """Yield the lines of the feed within a time that were not withdrawn, the newest first."""
    feed = snapshot.feed
    for index in range(len(feed) - 1, -1, -1):
        event = feed[index]
        if snapshot.at - event.at > within:
            return
        if not feed.is_withdrawn(event):
            yield event


def _headline(kind: str, event: ev.EventBase, snapshot: Snapshot) -> Headline:
    riders: tuple[Rider, ...] = getattr(event, "riders", ())
    note = ""
    if isinstance(event, ev.Passage):
        riders = event.order[:1]
        gains = ", ".join(gained(placing) for placing in event.order[:3])
        note = _("{place}: {order}").format(place=event.name, order=gains) if event.name and gains else ""
        note = note or event.name or gains
    elif isinstance(event, ev.Caught) and not riders:
        note = _("the breakaway")
    elif isinstance(event, ev.Abandon):
        note = event.status
    return Headline(kind, _(WORDS[kind]), riders, note, event.at, snapshot.feed.km_of(event))
