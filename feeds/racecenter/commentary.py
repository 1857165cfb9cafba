"""The posts of the commentary: new, edited, and taken down."""

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
"""Pictos that say what happened at the moment of their post."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post as it stands."""

    id: str
    at: datetime
    edited_at: datetime | None
    text: str
    title: str
    picto: str
    tag: str | None

    @property
    def digest(self) -> str:
        """What changes when the post does."""
        return hashlib.blake2b(f"{self.tag}\n{self.text}".encode(), digest_size=6).hexdigest()


def posts(records: Iterable[Publication], known: Known) -> list[Post]:
    """Return the live posts of a list, oldest first; what was posted on another day is none."""
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
    """The posts as they were last reported."""

    def __init__(self) -> None:
        """Begin without posts."""
        self._posts: dict[str, Post] = {}
        self._digests: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        """The withdrawal in force, by the post's id."""
        self._missing: set[str] = set()
        self._counts: dict[str, int] = {}

    def take(self, now: list[Post], at: datetime) -> list[EventBase]:
        """Return what changed on the wall.

        Args:
            now: every post of the list, as it stands.
            at: the race time of now, for what has no time of its own.
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
            return []  # a wall that is suddenly bare is a fault of the service
        # Most of it gone at once is rather a list cut short: it counts when the next list says so too.
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
