"""A post of a live blog, and the events made of it."""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from feeds.liveblog.prose import in_parts, joined, pieces
from tracker.race.events import Comment, EventBase, kind_of
from tracker.race.text import plain

_LIKE_AN_ID = re.compile(r"\d{2}|[0-9a-f]{8}", re.IGNORECASE)
_NO_NAME = re.compile(r"(?:^|&)(?:page=\d+|(?:utm_\w+|fbclid|gclid|ref|cmpid)=[^&]*)(?=&|$)", re.IGNORECASE)
"""The parts of a query that do not identify a post: the page it is on today, and trackers."""

_OF_THE_PAGE = frozenset(
    {"article", "blog", "comments", "content", "live", "liveblog", "live-blog", "main", "top"}
)
MARK = "~"
"""Separates the id of a post from the suffix of an id derived from it."""

_MOST_READ = 12_000
"""Maximum characters of a post that are read for facts; the rest of it is comment only."""

_LONGEST_READ = 1_000
"""Maximum characters that are read as one paragraph: a longer one has lost its paragraph breaks."""

_ID_LENGTH = 80
"""Longest id of a post in characters; a part or a correction adds to it, and an event's id may have 120."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post, with its text plain and its time in race time."""

    id: str
    at: datetime
    title: str
    paragraphs: tuple[str, ...]
    """Without the title, none of them empty."""
    source: str | None = None
    """The publisher."""
    key: bool = False
    """The publisher marks it as a key event."""
    estimated: bool = False
    """Whether `at` is estimated."""


def events_of(post: Post, read: Sequence[EventBase] = ()) -> list[EventBase]:
    """Return the events of a post; their ids begin with the post's and are the same for the same post.

    A post is one comment, or several where it is longer than an event's text may be. Where facts were read in it,
    the first of them (other than a km mark, if there is another) takes the comment's place and has its text, so
    that nothing is shown twice.

    Args:
        post: the post.
        read: the facts read in it, in the order of its text.
    """
    facts = {"at": post.at, "source": post.source, "estimated": post.estimated or None}
    comments: list[EventBase] = [
        Comment(
            id=f"{post.id}{MARK}{number}" if number > 1 else post.id,
            text=text,
            **{key: value for key, value in facts.items() if value is not None},
            **({"key": True} if post.key and number == 1 else {}),
        )
        for number, text in enumerate(in_parts(joined(post.title, post.paragraphs)), 1)
    ]
    if not comments or not read:
        return comments
    bearer = next((event for event in read if kind_of(event) != "km"), read[0])
    words = {"id": post.id, "text": comments[0].text, **({"key": True} if post.key else {})}
    events = [bearer.model_copy(update=words), *comments[1:]]
    counts: Counter[str] = Counter(["e"])
    for event in read:
        if event is not bearer:
            # Ids in the order of the text, which give the order of the log at one moment.
            what = "km" if kind_of(event) == "km" else "e"
            counts[what] += 1
            events.append(event.model_copy(update={"id": f"{post.id}{MARK}{what}{counts[what]}"}))
    return events


def lines_of(post: Post) -> tuple[list[str], list[int]]:
    """Return a post's headline and paragraphs in pieces to read, and the paragraph number of each.

    Their length is limited, since the work grows faster than it.
    """
    lines: list[str] = []
    numbers: list[int] = []
    room = _MOST_READ
    for number, paragraph in enumerate(joined(post.title, post.paragraphs)):
        for piece in pieces(paragraph[:room], _LONGEST_READ):
            lines.append(piece)
            numbers.append(number)
        room -= len(paragraph)
        if room <= 0:
            break
    return lines, numbers


def ident_of(given: str, page: str) -> str:
    """Return a publisher's identifier as the id of a post: of an address, the part that is the post's own.

    Args:
        given: an address, perhaps relative, or any other identifier.
        page: the address of the live blog.

    Returns:
        "" where it identifies the whole page, or nothing.
    """
    given = given.strip()
    try:
        there, here = urlsplit(given), urlsplit(page)
    except ValueError:
        return tidy(given)
    if not (there.scheme in ("http", "https") or given.startswith(("/", "#", "?"))):
        return tidy(given.removeprefix("block-"))
    fragment = there.fragment.removeprefix("block-")
    if _LIKE_AN_ID.search(fragment):
        return tidy(fragment)
    path = "" if there.path.strip("/") in ("", here.path.strip("/")) else there.path.strip("/")
    query = "" if there.query == here.query else _NO_NAME.sub("", there.query).strip("&")
    fragment = "" if fragment.lower() in _OF_THE_PAGE else fragment
    return tidy("".join((path, query and f"?{query}", fragment and f"#{fragment}")).removeprefix("#"))


def tidy(name: str) -> str:
    """Return an identifier short enough for an id and safe for a terminal; a digest keeps long ones distinct."""
    short = plain(name, 10_000).replace(MARK, "-")  # which is reserved for derived ids
    if len(short) <= _ID_LENGTH and len(name) <= 10_000:
        return short
    return f"{short[: _ID_LENGTH - 13]}-{digest(name)}"


def digest(*parts: str) -> str:
    """Return a digest of texts, 12 hexadecimal digits."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:12]
