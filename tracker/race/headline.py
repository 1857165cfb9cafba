"""The key moment that has only just happened, as a slate shows it: what it is, who, and where. Pure.

It stands for a minute of the race, or until the next one. The director's pace gives that minute most of the
seconds that a key moment has on the screen (`tracker.race.director`), so a replay shows it long enough to read.
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
"""Race time for which a key moment stands on the slate, unless another one comes."""

RECENT = timedelta(minutes=20)
"""A move that was made longer ago says nothing of now."""

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
"""The kinds of events that make a headline, each in a word or two."""

_MOVES = frozenset({"attack", "breakaway", "caught", "regroup"})
"""What changes who rides at the head."""


class Headline(NamedTuple):
    """A key moment in few words."""

    kind: str
    """One of `WORDS`."""
    word: str
    """What it is, in capitals: "ATTACK"."""
    riders: tuple[Rider, ...]
    """Who, as far as they were named; at a summit or a sprint the first."""
    note: str
    """What else there is to say: the place, what the first ones gained."""
    at: datetime
    km_to_go: float | None


def headline(snapshot: Snapshot) -> Headline | None:
    """Return the newest key moment of a road stage that is being raced, None where that is past."""
    state = snapshot.state
    if state.status != "racing" or state.neutralised or state.cancelled or state.stage.format != "road":
        return None
    for event in _newest(snapshot, STANDS):
        kind = ev.kind_of(event)
        if kind in WORDS and is_key(event):
            return _headline(kind, resolved(event, state.stage), snapshot)
    return None


def last_move(snapshot: Snapshot) -> ev.EventBase | None:
    """Return what last changed who rides at the head, where that was not long ago."""
    moves = (event for event in _newest(snapshot, RECENT) if ev.kind_of(event) in _MOVES)
    return next((resolved(event, snapshot.state.stage) for event in moves), None)


def _newest(snapshot: Snapshot, within: timedelta) -> Iterator[ev.EventBase]:
    """Yield the lines of the feed that stand and are no older than this, the newest first."""
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
