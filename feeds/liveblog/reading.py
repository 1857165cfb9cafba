"""Reads the posts of a live blog as commentary in order of time, whatever order they came in."""

import pickle  # the copies never leave the process
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from feeds.base import Rejected
from feeds.commentary.page.headings import Para
from feeds.commentary.page.pages import cleaned
from feeds.commentary.page.tables import Table, find_tables
from feeds.commentary.page.verdict import judged, table_event
from feeds.commentary.reader import Reader
from feeds.commentary.stage.header import StageFacts
from feeds.liveblog.outline import Outline, outlined
from feeds.liveblog.post import MARK, Post, events_of, lines_of
from tracker.race.events import Amend, Correction, EventBase, Withdraw
from tracker.race.order import SortKey, sort_key
from tracker.race.stage import Stage
from tracker.race.text import plain

MOST_CHARACTERS = 400_000
"""Maximum characters of one live blog that are read, where one of six hours has some 200,000."""

_KEPT_EVERY = 1_000
"""Minimum number of characters that are read between two copies of the reader."""

_KEPT_SHARE = 40
"""Bytes of a copy per character read since the last one, so that copying takes no longer than reading."""

_TABLE_KM = 25.0
"""With so many km to go or more a result table can't be of this race."""


@dataclass(slots=True)
class _Entry:
    """A post, and the events read in it."""

    key: SortKey
    post: Post
    paras: list[Para]
    size: int
    """The number of its characters that are read."""
    events: list[EventBase] | None = None
    """The reader's events, including corrections of earlier ones; None until the post is read."""
    kept: bytes | None = None
    """A copy of the reader as it was before this post, where one was kept."""


@dataclass(slots=True)
class Commentary:
    """The events in the posts of one live blog.

    The reader goes through the posts in order. Copies of it are kept on the way, so that after a change to an
    earlier post only the posts from there on are read again.
    """

    stage: Stage
    _entries: list[_Entry] = field(default_factory=list)
    """In order of time."""
    _by_id: dict[str, _Entry] = field(default_factory=dict)
    _reader: Reader = field(default_factory=Reader)
    _done: int = 0
    """How many posts, from the first on, are read and up to date."""
    _is_there: bool = False
    """Whether the reader is at the end of the last of these."""
    _since: int = 0
    """Characters read since the reader was last copied."""
    _copied: int = 0
    """Size of the last copy in bytes."""
    _outline: Outline = field(default_factory=Outline)
    _fixes: dict[str, Correction] = field(default_factory=dict)
    """The last correction that a later post makes of an event, by the event's id."""
    _size: int = 0
    failed: dict[str, Rejected] = field(default_factory=dict)
    """Posts on which the reader failed, by id; they are comments only."""

    def events(self, ident: str) -> list[EventBase]:
        """Return the events of a post as corrected by later posts; their ids are the reader's."""
        entry = self._by_id.get(ident)
        said = [] if entry is None or entry.events is None else entry.events
        return [_fixed(event, self._fixes.get(event.id)) for event in said if self._stands(event)]

    def _stands(self, event: EventBase) -> bool:
        return not isinstance(event, Amend | Withdraw) and not isinstance(self._fixes.get(event.id), Withdraw)

    def read(self, posts: Iterable[Post], gone: Iterable[str], *, more: bool) -> set[str]:
        """Take in changes, and return the ids of the posts in which something else is read now.

        Args:
            posts: the posts that are new or changed.
            gone: the ids of those that were removed.
            more: older posts are still to come. The posts after them are read again once they are there.
        """
        for ident in gone:
            self._take_out(ident)
        for post in posts:
            self._take_out(post.id)
            self._put_in(post)
        outline = outlined([entry.paras for entry in self._entries], self.stage.race, self.stage.distance_km)
        if outline != self._outline:
            self._outline = outline
            self._rewind(0)
        unread = [number for number, entry in enumerate(self._entries) if entry.events is None]
        end = len(self._entries) if not more else unread[-1] + 1 if unread else 0
        return self._read_to(end) | self._corrected()

    def _put_in(self, post: Post) -> None:
        comments = events_of(post)
        texts, numbers = lines_of(post)
        paras = [replace(para, number=numbers[para.number]) for para in cleaned(texts)]
        size = sum(len(para.text) for para in paras)
        if not comments or self._size + size > MOST_CHARACTERS:
            return
        entry = _Entry(sort_key(comments[0]), post, paras, size)
        place = bisect_left(self._entries, entry.key, key=_key)
        self._entries.insert(place, entry)
        self._by_id[post.id] = entry
        self._size += size
        self._rewind(place)

    def _take_out(self, ident: str) -> None:
        entry = self._by_id.pop(ident, None)
        if entry is not None:
            place = bisect_left(self._entries, entry.key, key=_key)
            del self._entries[place]
            self._size -= entry.size
            self._rewind(place)

    def _rewind(self, place: int) -> None:
        """Mark the posts from an index on as to be read again."""
        if place < self._done:
            self._done = place
            self._is_there = False

    def _read_to(self, end: int) -> set[str]:
        """Read on up to an index, and return the ids of the posts in which something else is read than before."""
        changed: set[str] = set()
        if end <= self._done:
            return changed
        if not self._is_there:
            self._go_back()
        for entry in self._entries[self._done : end]:
            self._keep(entry)
            try:
                events = _read_one(self._reader, entry, self._outline)
            except Exception as error:  # noqa: BLE001  # a rule's bug must not cost a live blog its words
                why = plain(f"{type(error).__name__}: {error}", 120)
                self.failed[entry.post.id] = Rejected(f"a post could not be read ({why})", entry.post.id)
                events = []
            if events != entry.events:
                entry.events = events
                changed.add(entry.post.id)
            self._since += entry.size
        self._done = end
        return changed

    def _go_back(self) -> None:
        """Restore the last copy of the reader that is still up to date, or begin with a new one."""
        self._is_there = True
        for place in range(self._done - 1, 0, -1):
            kept = self._entries[place].kept
            if kept is not None:
                self._reader = pickle.loads(kept)  # noqa: S301  # of our own making, and never out of our hands
                self._done = place
                self._since = self._copied = len(kept)  # so that it is copied there again
                return
        self._reader = Reader(self.stage.riders, distance_km=self._outline.distance_km)
        self._reader.context.language = self._outline.language
        self._reader.context.phase = "before" if self._outline.has_before else "racing"
        self._done, self._since, self._copied = 0, 0, 0

    def _keep(self, entry: _Entry) -> None:
        entry.kept = None
        if self._since >= max(_KEPT_EVERY, self._copied // _KEPT_SHARE):
            entry.kept = pickle.dumps(self._reader)
            self._since, self._copied = 0, len(entry.kept)

    def _corrected(self) -> set[str]:
        """Collect the corrections of earlier posts; return the ids of the posts whose corrections have changed."""
        fixes = {
            event.target: event
            for entry in self._entries
            for event in entry.events or ()
            if isinstance(event, Amend | Withdraw)
        }
        before, self._fixes = self._fixes, fixes
        return {
            target.partition(MARK)[0]
            for target in before.keys() | fixes.keys()
            if before.get(target) != fixes.get(target)
        }


def _key(entry: _Entry) -> SortKey:
    return entry.key


def _fixed(event: EventBase, fix: Correction | None) -> EventBase:
    if not isinstance(fix, Amend):
        return event
    return fix.event.model_copy(update={"id": event.id, "at": event.at})


def _read_one(reader: Reader, entry: _Entry, outline: Outline) -> list[EventBase]:
    """Return the events that the reader finds in a post, without those it is not sure enough of."""
    post = entry.post
    paras = [replace(para, is_raced=False) for para in entry.paras] if outline.falls else entry.paras
    tables = {table.start: table for table in find_tables([para.text for para in paras], outline.distance_km)}
    rows = {row for table in tables.values() for row in range(table.start, table.end)}
    for table in tables.values():
        for row in table.rows if table.which != "teams" else ():
            reader.roster.add(str(row["name"]), row.get("team"), row.get("nation"))
    said: list[EventBase] = []
    km: float | None = None
    before = reader.context.km
    for number, para in enumerate(paras):
        ident = f"{post.id}{MARK}{number}"
        if number in tables:
            said += _tabled(reader, tables[number], para.number, ident, post, stage=outline.number)
        if number in rows:
            continue
        said += reader.read(para, post.at, ident, source=post.source, estimated=post.estimated, km_to_go=km)
        if para.km is not None or reader.context.km != before:
            km = reader.context.km
    reader.doubts.clear()
    return said


def _tabled(
    reader: Reader, table: Table, para: int, ident: str, post: Post, *, stage: int | None
) -> list[EventBase]:
    """Return the event of a table; none where the table may be of another stage, or is of the day before."""
    km = reader.context.km
    [verdict] = judged([(table, reader.context.phase)], StageFacts(number=stage), reader).values()
    is_early = km is not None and km > _TABLE_KM and table.kind not in ("sprint", "climb")
    if verdict.kind is None or verdict.why or is_early:
        return []
    base = {"at": post.at, "source": post.source, "estimated": post.estimated or None}
    common = {key: value for key, value in base.items() if value is not None}
    return [table_event(table, para, ident, verdict.kind, verdict.basis, common)]
