"""A post of a live blog, and the events that it says."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from feeds.liveblog.prose import in_parts, joined
from tracker.race.events import Comment, EventBase
from tracker.race.text import plain

_LIKE_AN_ID = re.compile(r"\d{2}|[0-9a-f]{8}", re.IGNORECASE)
_NO_NAME = re.compile(r"(?:^|&)(?:page=\d+|(?:utm_\w+|fbclid|gclid|ref|cmpid)=[^&]*)(?=&|$)", re.IGNORECASE)
"""What of an address tells nothing of a post: the page it is on today, and how somebody came by it."""

_OF_THE_PAGE = frozenset(
    {"article", "blog", "comments", "content", "live", "liveblog", "live-blog", "main", "top"}
)
_ID_LENGTH = 80
"""Longest id of a post in characters; a part or a correction adds to it, and an event's id ends at 120."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post, its text plain and its time in race time."""

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
    """`at` was worked out."""


def events_of(post: Post) -> list[EventBase]:
    """Return what a post says as events; their ids begin with the post's and are the same for the same post.

    A post is one comment, or several where it is longer than an event's text may be.
    """
    told = {"at": post.at, "source": post.source, "estimated": post.estimated or None}
    return [
        Comment(
            id=f"{post.id}~{number}" if number > 1 else post.id,
            text=text,
            **{key: value for key, value in told.items() if value is not None},
            **({"key": True} if post.key and number == 1 else {}),
        )
        for number, text in enumerate(in_parts(joined(post.title, post.paragraphs)), 1)
    ]


def ident_of(told: str, page: str) -> str:
    """Return a publisher's name for a post as an id: of an address, what tells this post from the others.

    Args:
        told: an address, perhaps relative, or any other name.
        page: the address of the live blog.

    Returns:
        "" where it names the whole page, or nothing.
    """
    told = told.strip()
    try:
        there, here = urlsplit(told), urlsplit(page)
    except ValueError:
        return tidy(told)
    if not (there.scheme in ("http", "https") or told.startswith(("/", "#", "?"))):
        return tidy(told.removeprefix("block-"))
    fragment = there.fragment.removeprefix("block-")
    if _LIKE_AN_ID.search(fragment):
        return tidy(fragment)
    path = "" if there.path.strip("/") in ("", here.path.strip("/")) else there.path.strip("/")
    query = "" if there.query == here.query else _NO_NAME.sub("", there.query).strip("&")
    fragment = "" if fragment.lower() in _OF_THE_PAGE else fragment
    return tidy("".join((path, query and f"?{query}", fragment and f"#{fragment}")).removeprefix("#"))


def tidy(name: str) -> str:
    """Return a name short enough for an id, and safe for a terminal; long ones keep apart by a digest."""
    short = plain(name, 10_000).replace("~", "-")  # which marks what is derived from an id
    if len(short) <= _ID_LENGTH and len(name) <= 10_000:
        return short
    return f"{short[: _ID_LENGTH - 13]}-{digest(name)}"


def digest(*parts: str) -> str:
    """Return 12 hexadecimal digits that stand for texts."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:12]
