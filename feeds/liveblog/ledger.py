"""The posts of a live blog so far: new ones become events, changes to known ones corrections."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from feeds.base import Rejected
from feeds.liveblog.known import CLOCKS_DIFFER, Known
from feeds.liveblog.post import Post, digest, events_of
from tracker.race.events import EventBase
from tracker.race.stage import Stage

if TYPE_CHECKING:
    from feeds.liveblog.reading import Commentary

_MOST_ALIKE = 20
"""Maximum number of posts with the same time that an edited one is compared with."""

_WINDOW = 10
"""Minimum number of posts on a page that may show only the newest posts of a longer blog."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A post as it is on a page at one moment."""

    ident: str
    """The publisher's identifier, or ""."""
    dated: str
    """The date of publication as written: with the text it takes the place of an identifier."""
    published: datetime | None
    modified: datetime | None
    estimated: bool
    title: str
    paragraphs: tuple[str, ...]
    key: bool

    @property
    def mark(self) -> str:
        """A key for a post without an identifier: its date and a digest of its text."""
        date = "".join(character for character in self.dated if character.isalnum())[:24]
        return f"{date or 'undated'}-{digest(self.title, *self.paragraphs)}"

    @property
    def fullness(self) -> tuple[float, int, str, tuple[str, ...], bool]:
        """A sort key for copies of one post on a page: the latest, then the longest, is the largest."""
        changed = self.modified.timestamp() if self.modified else 0.0
        return changed, sum(map(len, self.paragraphs)), self.title, self.paragraphs, self.key


class Ledger:
    """The posts of one live blog."""

    def __init__(self) -> None:
        self._known: dict[str, Known] = {}
        self._by_mark: dict[str, str] = {}
        """The posts without an identifier, by their mark."""
        self._marks: dict[str, str] = {}
        """The posts with an identifier, by their mark."""
        self._windows: dict[str, list[str]] = {}
        """The posts of each page at the last look, in the order of the page."""
        self._by_place = False
        """The publisher's identifiers are positions in a list, which every new post shifts, and so are ignored."""
        self._changed: dict[str, datetime | None] = {}
        """Posts added, edited, removed or restored since the last `news`, with the time that each gives for it."""
        self._commentary: Commentary | None = None
        self._unread: set[str] = set()
        """Posts on which the reader failed, and which were reported."""

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, sighting: Sighting) -> bool:
        return self._id_of(sighting) is not None

    def middle(self, page: str) -> datetime | None:
        """Return the median time of publication of a page's dated posts, or None."""
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
    ) -> None:
        """Take in a page; `news` then returns what has changed.

        Args:
            page: the key of the page.
            sightings: its posts in their order.
            at: when it was received.
            source: the publisher.
            fresh: it is no older than the copy before; otherwise only its new posts are taken in.
            polled: the page is requested repeatedly.
            newest: the newest posts of the blog are on it.
        """
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
                self._new(name, page, sighting, at, source)
            elif fresh and self._may_correct(known, page, sighting, polled):
                if known.gone_from == page:
                    known.gone_from = ""
                    self._changed[name] = sighting.modified
                if not known.gone_from:
                    self._corrected(known, sighting)
            (self._marks if sighting.ident else self._by_mark)[sighting.mark] = name
        if fresh:
            for name in _missing(self._windows.get(page, []), window, self._known, newest):
                known = self._known[name]
                if not known.gone_from:
                    known.gone_from = page
                    self._changed[name] = None
            self._windows[page] = window

    def news(self, at: datetime, stage: Stage, *, more: bool) -> list[EventBase | Rejected]:
        """Return the events and corrections that bring the log up to date with the posts and what is read in them.

        Args:
            at: when the page was received.
            stage: the header.
            more: further pages with older posts are still to come.
        """
        if not self._changed and more:
            return []
        if self._commentary is None:
            from feeds.liveblog.reading import Commentary

            self._commentary = Commentary(stage)
        changed, self._changed = self._changed, {}
        posts = [self._known[name] for name in changed]
        otherwise = self._commentary.read(
            [known.post for known in posts if not known.gone_from],
            [known.post.id for known in posts if known.gone_from],
            more=more,
        )
        causes = [known.post.at if not known.is_said else changed[known.post.id] or at for known in posts]
        # What is now read differently because of these posts counts from when they were written or changed.
        since = max(causes, default=at)
        failed, self._commentary.failed = self._commentary.failed, {}
        said: list[EventBase | Rejected] = [failed[ident] for ident in failed.keys() - self._unread]
        self._unread |= failed.keys()
        for known in (*posts, *(self._known[name] for name in sorted(otherwise - changed.keys()))):
            read = () if known.gone_from else self._commentary.events(known.post.id)
            events = [] if known.gone_from else events_of(known.post, read)
            said += known.become(events, changed.get(known.post.id, since), at)
        return said

    def _id_of(self, sighting: Sighting) -> str | None:
        if sighting.ident:
            return sighting.ident if sighting.ident in self._known else None
        return self._by_mark.get(sighting.mark)

    def _are_places(self, sightings: Sequence[Sighting]) -> bool:
        """Return whether identifiers of known posts now belong to other known posts: at least two, and half."""
        known = [sighting for sighting in sightings if sighting.ident in self._known]
        moved = sum(self._marks.get(sighting.mark, sighting.ident) != sighting.ident for sighting in known)
        return moved >= 2 and moved * 2 >= len(known)

    def _named(self, page: str, sightings: list[Sighting]) -> list[tuple[str, Sighting]]:
        """Return each post with its id.

        A post without an identifier whose text is new is the one with the same time whose text has gone from this
        page: it was edited. Of several, it is the most similar.
        """
        names = [self._id_of(sighting) for sighting in sightings]
        here: set[str] = set()
        # An edited post is also known by its old text, which another post may now have: the post's own text comes
        # first.
        for number in sorted(
            range(len(names)), key=lambda number: not self._stands(names[number], sightings[number])
        ):
            name = names[number]
            if name in here:
                names[number] = None
            elif name is not None:
                here.add(name)
        free: dict[datetime, list[Known]] = defaultdict(list)
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

    def _new(self, name: str, page: str, sighting: Sighting, at: datetime, source: str | None) -> None:
        published, estimated = sighting.published, sighting.estimated
        if published is None or published > at + CLOCKS_DIFFER:
            published, estimated = at, True
        post = Post(name, published, sighting.title, sighting.paragraphs, source, sighting.key, estimated)
        self._known[name] = Known(post, bool(sighting.ident), sighting.modified, page, published)
        self._changed[name] = None

    @staticmethod
    def _may_correct(known: Known, page: str, sighting: Sighting, polled: bool) -> bool:
        """Return whether a copy may correct a known post: it is not older, nor from a page requested only once."""
        modified, before = sighting.modified, known.modified
        if polled or page == known.page:
            return modified is None or before is None or modified >= before
        return modified is not None and (before is None or modified > before)

    def _corrected(self, known: Known, sighting: Sighting) -> None:
        post = known.post
        known.modified = sighting.modified or known.modified
        known.post = replace(post, title=sighting.title, paragraphs=sighting.paragraphs, key=sighting.key)
        if known.post != post:
            self._changed[post.id] = sighting.modified


def _once(sightings: Iterable[Sighting]) -> list[Sighting]:
    """Return the posts of a page, each once, in their order.

    An identifier that posts of different times share is ignored: these are distinguished by time and text.
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


def _missing(before: list[str], now: list[str], known: dict[str, Known], newest: bool) -> list[str]:
    """Return the posts that were removed from a page: those that have gone while their neighbours are still there.

    A post that has merely moved on to an older page leaves nothing older on this one, or only a post that always
    ends the page. A post pinned to the top is not in the order of the page and is left out of account.

    Args:
        before: the ids of the posts at the last look, in the order of the page.
        now: those of the posts now.
        known: every post by its id.
        newest: the newest posts are on this page, so that none moves off at that end.
    """
    here = set(now)
    ordered = _in_order(before, known)
    standing = sorted(known[name].post.at for name in ordered if name in here)
    if not standing:
        return []
    # As many posts as before, and new ones among them: the page may show a fixed number.
    slid = len(now) == len(before) >= _WINDOW and not here <= set(before)
    gone = []
    for name in ordered:
        at = known[name].post.at
        older = bisect_left(standing, at)
        if name not in here and older >= (2 if slid else 1) and (newest or at < standing[-1]):
            gone.append(name)
    return gone


def _in_order(names: list[str], known: dict[str, Known]) -> list[str]:
    """Return the longest selection of a page's posts that is in order of time, ascending or descending."""
    times = [known[name].post.at for name in names]
    up = _longest([time.timestamp() for time in times])
    down = _longest([-time.timestamp() for time in times])
    return [names[index] for index in (up if len(up) > len(down) else down)]


def _longest(values: list[float]) -> list[int]:
    """Return the indices of the longest non-decreasing subsequence of the values."""
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
