"""What was read of a live blog so far: new posts become events, and what changed in known ones corrections."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from feeds.liveblog.post import Post, digest, events_of
from tracker.race.events import Amend, EventBase, Withdraw, kind_of

CLOCKS_DIFFER = timedelta(minutes=5)
"""How far a publisher's clock may be ahead of ours before a date lies in the future."""

_MOST_ALIKE = 20
"""Most posts of one moment that are held against an edited one."""

_WINDOW = 10
"""Fewest posts that a page shows of a longer blog."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A post as it stands on a page."""

    ident: str
    """What the publisher calls it, "" where it has no name."""
    dated: str
    """The date of its publication as told: with the text it stands in for a name."""
    published: datetime | None
    modified: datetime | None
    estimated: bool
    title: str
    paragraphs: tuple[str, ...]
    key: bool

    @property
    def mark(self) -> str:
        """What tells a post without a name from others."""
        date = "".join(character for character in self.dated if character.isalnum())[:24]
        return f"{date or 'undated'}-{digest(self.title, *self.paragraphs)}"

    @property
    def fullness(self) -> tuple[float, int, str, tuple[str, ...], bool]:
        """What orders two copies of one post on one page: the later, then the longer is the better."""
        changed = self.modified.timestamp() if self.modified else 0.0
        return changed, sum(map(len, self.paragraphs)), self.title, self.paragraphs, self.key


@dataclass(slots=True)
class _Known:
    """A post that was seen."""

    post: Post
    named: bool
    modified: datetime | None
    page: str
    """Where it was seen first; what another page that is not polled says of it later is no newer."""
    events: dict[str, EventBase]
    """In force, by id."""
    last: datetime
    """Race time of its last event: no correction comes before it."""
    withdrawn: dict[str, str] = field(default_factory=dict)
    """The correction by which each of its events that is gone was withdrawn."""
    gone_from: str = ""
    """The page from which it vanished."""
    used: set[str] = field(default_factory=set)
    """Ids of corrections."""


class Ledger:
    """The posts of one live blog."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._by_mark: dict[str, str] = {}
        """Posts without a name."""
        self._marks: dict[str, str] = {}
        """Posts with one, by what would be known of them without."""
        self._windows: dict[str, list[str]] = {}
        """The posts of each page when it was last seen, in its order."""
        self._by_place = False
        """The publisher's names are places in a list, which every new post shifts: they say nothing."""

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, sighting: Sighting) -> bool:
        return self._id_of(sighting) is not None

    def middle(self, page: str) -> datetime | None:
        """Return when the middle one of a page's posts was published, of those that say so, or None."""
        posts = [self._known[name].post for name in self._windows.get(page, ())]
        times = sorted(post.at for post in posts if not post.estimated)
        return times[len(times) // 2] if times else None

    def see(
        self,
        page: str,
        sightings: Sequence[Sighting],
        at: datetime,
        source: str | None,
        *,
        fresh: bool,
        polled: bool,
        newest: bool,
    ) -> list[EventBase]:
        """Take a page as it stands, and return what it says that was not said before.

        Args:
            page: which page this is.
            sightings: its posts in its order.
            at: when it came.
            source: the publisher.
            fresh: it is no older than what was seen of the page before; else only new posts are taken.
            polled: it is a page that is asked for again and again.
            newest: the newest posts of the blog stand on it.
        """
        said: list[EventBase] = []
        window = []
        if not self._by_place and self._are_places(sightings):
            self._by_place = True
            self._by_mark = self._marks | self._by_mark
            for entry in self._known.values():
                entry.named = False
        if self._by_place:
            sightings = [replace(sighting, ident="") for sighting in sightings]
        for name, sighting in self._named(page, _once(sightings)):
            window.append(name)
            known = self._known.get(name)
            if known is None:
                said += self._new(name, page, sighting, at, source)
            elif fresh and self._may_correct(known, page, sighting, polled):
                if known.gone_from == page:
                    known.gone_from = ""
                if not known.gone_from:
                    said += self._corrected(known, sighting, at)
            (self._marks if sighting.ident else self._by_mark)[sighting.mark] = name
        if fresh:
            for name in _missing(self._windows.get(page, []), window, self._known, newest):
                known = self._known[name]
                if not known.gone_from:
                    known.gone_from = page
                    said += self._changed(known, [], None, at)
            self._windows[page] = window
        return said

    def _id_of(self, sighting: Sighting) -> str | None:
        if sighting.ident:
            return sighting.ident if sighting.ident in self._known else None
        return self._by_mark.get(sighting.mark)

    def _are_places(self, sightings: Sequence[Sighting]) -> bool:
        """Tell whether names of known posts now stand at other known posts: at two, and at half of them."""
        known = [sighting for sighting in sightings if sighting.ident in self._known]
        moved = sum(self._marks.get(sighting.mark, sighting.ident) != sighting.ident for sighting in known)
        return moved >= 2 and moved * 2 >= len(known)

    def _named(self, page: str, sightings: list[Sighting]) -> list[tuple[str, Sighting]]:
        """Give each post its id.

        A post without a name whose text is new is the one of the same minute whose text is gone from this page:
        it was edited. Where that fits several, it is the one most like it.
        """
        names = [self._id_of(sighting) for sighting in sightings]
        here: set[str] = set()
        # An edited post is known by its old text too, which another post may have: its own comes first.
        for number in sorted(
            range(len(names)), key=lambda number: not self._stands(names[number], sightings[number])
        ):
            name = names[number]
            if name in here:
                names[number] = None
            elif name is not None:
                here.add(name)
        free: dict[datetime, list[_Known]] = defaultdict(list)
        for known in (self._known[name] for name in self._windows.get(page, ()) if name not in here):
            if not known.named:
                free[known.post.at].append(known)
        pairs = []
        for number, sighting in enumerate(sightings):
            if names[number] is None and not sighting.ident and sighting.published is not None:
                pairs += [
                    (-_likeness(known.post, sighting), number, known.post.id)
                    for known in free.get(sighting.published, ())[:_MOST_ALIKE]
                ]
        for _, number, name in sorted(pairs):
            if names[number] is None and name not in here:
                names[number] = name
                here.add(name)
        return [
            (name or self._new_name(sighting, here), sighting)
            for name, sighting in zip(names, sightings, strict=True)
        ]

    def _stands(self, name: str | None, sighting: Sighting) -> bool:
        post = None if name is None else self._known[name].post
        return post is not None and (post.title, post.paragraphs) == (sighting.title, sighting.paragraphs)

    def _new_name(self, sighting: Sighting, taken: set[str]) -> str:
        name = sighting.ident or sighting.mark
        while name in taken or name in self._known:
            name += "-again"
        taken.add(name)
        return name

    def _new(self, name: str, page: str, sighting: Sighting, at: datetime, source: str | None) -> list[EventBase]:
        published, estimated = sighting.published, sighting.estimated
        if published is None or published > at + CLOCKS_DIFFER:
            published, estimated = at, True
        post = Post(name, published, sighting.title, sighting.paragraphs, source, sighting.key, estimated)
        events = {event.id: event for event in events_of(post)}
        self._known[name] = _Known(post, bool(sighting.ident), sighting.modified, page, events, published)
        return list(events.values())

    @staticmethod
    def _may_correct(known: _Known, page: str, sighting: Sighting, polled: bool) -> bool:
        """Tell whether a copy of a known post is news: not an older one, nor one of a page asked for once."""
        told, before = sighting.modified, known.modified
        if polled or page == known.page:
            return told is None or before is None or told >= before
        return told is not None and (before is None or told > before)

    def _corrected(self, known: _Known, sighting: Sighting, at: datetime) -> list[EventBase]:
        post = known.post
        known.modified = sighting.modified or known.modified
        now = Post(
            post.id, post.at, sighting.title, sighting.paragraphs, post.source, sighting.key, post.estimated
        )
        if now == post and not known.withdrawn.keys() & {event.id for event in events_of(now)}:
            return []
        known.post = now
        return self._changed(known, events_of(now), sighting.modified, at)

    @staticmethod
    def _changed(
        known: _Known, events: list[EventBase], modified: datetime | None, at: datetime
    ) -> list[EventBase]:
        """Return the corrections that make of a post's events what they should be."""
        when = modified if modified is not None and known.post.at < modified <= at + CLOCKS_DIFFER else at
        if when <= known.last:
            when = max(at, known.last + timedelta(seconds=1))
        when = when.astimezone(known.post.at.tzinfo)
        said: list[EventBase] = []

        def name(target: str, what: str) -> str:
            told = f"{target}~{what}"
            if told in known.used:
                told = f"{told}-{when:%Y%m%dT%H%M%S}"
            known.used.add(told)
            return told

        wanted = {event.id: event for event in events}
        source = {} if known.post.source is None else {"source": known.post.source}
        for id_, event in wanted.items():
            before = known.events.get(id_)
            if id_ in known.withdrawn:
                undone = known.withdrawn.pop(id_)
                said.append(
                    Withdraw(id=name(id_, "back"), at=when, target=undone, reason="it is there again", **source)
                )
            elif before is None:
                known.events[id_] = event.model_copy(update={"at": when})
                said.append(known.events[id_])
                continue
            if before is not None and _told(before) != _told(event):
                replacement = {"kind": kind_of(event), **_told(event)}
                later = when + timedelta(seconds=1) if said and isinstance(said[-1], Withdraw) else when
                edited = name(id_, f"edit-{digest(repr(sorted(replacement.items(), key=str)), str(modified))}")
                said.append(Amend(id=edited, at=later, target=id_, event=replacement, **source))
                known.events[id_] = event
        for id_ in known.events:
            if id_ not in wanted and id_ not in known.withdrawn:
                known.withdrawn[id_] = name(id_, "gone")
                said.append(
                    Withdraw(
                        id=known.withdrawn[id_], at=when, target=id_, reason="the publisher took it out", **source
                    )
                )
        if said:
            known.last = max(event.at for event in said)
        return said


def _told(event: EventBase) -> dict[str, Any]:
    """Return what an event says besides its id and time."""
    return event.model_dump(by_alias=True, exclude_unset=True, exclude={"id", "at", "kind"})


def _once(sightings: Iterable[Sighting]) -> list[Sighting]:
    """Return the posts of a page, each once, in its order.

    A name that is given to posts of different times is none, and these go by time and text.
    """
    dates: dict[str, set[str]] = defaultdict(set)
    listed = list(sightings)
    for sighting in listed:
        dates[sighting.ident].add(sighting.dated)
    best: dict[str, Sighting] = {}
    for sighting in listed:
        shared = sighting.ident and len(dates[sighting.ident]) > 1
        named = replace(sighting, ident="") if shared else sighting
        name = named.ident or f"\0{named.mark}"
        if name not in best or named.fullness > best[name].fullness:
            best[name] = named
    return list(best.values())


def _missing(before: list[str], now: list[str], known: dict[str, _Known], newest: bool) -> list[str]:
    """Return the posts that were taken off a page: those that are gone while their neighbours stand.

    What has slid off a page has nothing older left on it, or nothing but a post that always stands at its end.
    What is pinned to its top is not in the order of the page and does not count.

    Args:
        before: the posts of the page as it was, in its order.
        now: as it is.
        known: every post.
        newest: the newest posts stand on this page, so that nothing slides off at that end.
    """
    here = set(now)
    ordered = _in_order(before, known)
    standing = sorted(known[name].post.at for name in ordered if name in here)
    if not standing:
        return []
    # As many as before, and new ones among them: perhaps the page shows so many and no more.
    slid = len(now) == len(before) >= _WINDOW and not here <= set(before)
    gone = []
    for name in ordered:
        at = known[name].post.at
        older = bisect_left(standing, at)
        if name not in here and older >= (2 if slid else 1) and (newest or at < standing[-1]):
            gone.append(name)
    return gone


def _in_order(names: list[str], known: dict[str, _Known]) -> list[str]:
    """Return the most posts of a page that are in order of time, one way or the other."""
    times = [known[name].post.at for name in names]
    up = _longest([time.timestamp() for time in times])
    down = _longest([-time.timestamp() for time in times])
    return [names[index] for index in (up if len(up) > len(down) else down)]


def _longest(values: list[float]) -> list[int]:
    """Return the places of the longest run of values, not all neighbours, that never falls."""
    ends: list[float] = []
    last: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        place = bisect_right(ends, value)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1] = [value]
        last[place : place + 1] = [index]
    run = []
    index = last[-1] if last else -1
    while index >= 0:
        run.append(index)
        index = before[index]
    return run[::-1]


def _likeness(post: Post, sighting: Sighting) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(" ".join((post.title, *post.paragraphs)), " ".join((sighting.title, *sighting.paragraphs)))
