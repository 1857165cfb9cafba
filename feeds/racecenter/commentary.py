"""The posts of the commentary: new, edited and deleted ones."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from feeds.racecenter.known import Known
from feeds.racecenter.made import amended, made
from feeds.racecenter.wire import Publication
from feeds.racecenter.words import is_key, post, tag_of
from tracker.race.events import Comment, EventBase, Withdraw

SOURCE = "Race Center"

STARTED = frozenset({"liv_actual_start", "liv_real_start"})
ROLLED_OUT = frozenset({"liv_fictive_start", "liv_fictitious_start", "liv_neutral_start"})
WON = frozenset({"liv_winner_victory", "liv_winner"})
"""Pictos that mark their post as the start, the rollout or the victory."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post in its latest version."""

    id: str
    at: datetime
    edited_at: datetime | None
    text: str
    title: str
    picto: str
    tag: str | None

    @property
    def digest(self) -> str:
        """A digest of the text, which changes when the post is edited."""
        return hashlib.blake2b(f"{self.tag}\n{self.text}".encode(), digest_size=6).hexdigest()


def posts(records: Iterable[Publication], known: Known) -> list[Post]:
    """Return the live posts of a list, oldest first, without those of another day."""
    found: dict[str, Post] = {}
    for record in records:
        at = known.at(known.read(record.published), known.read(record.edited))
        if record.type != "liv" or at is None:
            continue
        text = post(record.title, _paragraphs(record.text))
        if not text:
            continue
        name = (
            record.uid or record.id or hashlib.blake2b(f"{at} {record.title}".encode(), digest_size=8).hexdigest()
        )
        picto = (record.picto or "").strip().lower()
        edited = known.at(known.read(record.edited))
        found[name] = Post(name, at, edited, text, post(record.title, []), picto, tag_of(picto))
    return sorted(found.values(), key=lambda post: (post.at, post.id))


def _paragraphs(text: Any) -> list[str]:
    if isinstance(text, str):
        return [text]
    return [part for part in text if isinstance(part, str)] if isinstance(text, list) else []


class Wall:
    """The posts as they are in the log."""

    def __init__(self) -> None:
        """Start without posts."""
        self._posts: dict[str, Post] = {}
        self._digests: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        """The id of the withdrawal in force, by the post's id."""
        self._missing: set[str] = set()
        self._counts: dict[str, int] = {}

    def take(self, now: list[Post], at: datetime) -> list[EventBase]:
        """Return the events and corrections for what has changed.

        Args:
            now: every post of the list in its latest version.
            at: the current race time, for changes that have no time of their own.
        """
        events: list[EventBase] = []
        for entry in now:
            if entry.id not in self._posts:
                events.append(_comment(entry))
            else:
                events += self._again(entry, at)
            self._posts[entry.id] = entry
            self._digests[entry.id] = entry.digest
        return events + self._taken_down({entry.id for entry in now}, at)

    def _again(self, entry: Post, at: datetime) -> list[EventBase]:
        events: list[EventBase] = []
        if (gone := self._gone.pop(entry.id, None)) is not None:
            events.append(
                Withdraw(id=f"{gone}-back", at=max(at, entry.at), target=gone, reason="the post is back")
            )
        if self._digests[entry.id] != entry.digest:
            when = entry.edited_at if entry.edited_at is not None and entry.edited_at > entry.at else at
            number = self._counts[entry.id] = self._counts.get(entry.id, 0) + 1
            name = f"{entry.id[:90]}-edit{number}-{entry.digest}"
            events.append(amended(name, max(when, entry.at), _comment(entry), "the post was edited"))
        return events

    def _taken_down(self, here: set[str], at: datetime) -> list[EventBase]:
        missing = {name for name in self._posts if name not in here and name not in self._gone}
        if not here:
            return []  # a list that is suddenly empty is a fault of the service
        # Most posts gone at once: rather a truncated list, unless the next list confirms it.
        sure = missing if len(missing) <= max(2, len(self._posts) // 2) else missing & self._missing
        self._missing = missing
        events: list[EventBase] = []
        for name in sorted(sure):
            number = self._counts[name] = self._counts.get(name, 0) + 1
            gone = f"{name[:100]}-gone{number}"
            self._gone[name] = gone
            when = max(at, self._posts[name].at)
            events.append(Withdraw(id=gone, at=when, target=name, reason="the post was taken down"))
        return events


def _comment(entry: Post) -> Comment:
    return made(
        Comment,
        id=entry.id,
        at=entry.at,
        text=entry.text,
        tag=entry.tag,
        key=is_key(entry.tag),
        source=SOURCE,
    )
