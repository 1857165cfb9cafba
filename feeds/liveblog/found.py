"""What is found on a page of a live blog, as the publisher has it, before anything is made of it."""

from dataclasses import dataclass, field
from typing import Any

JSON = Any
"""Whatever a JSON document holds: it is hostile until it has been looked at."""


class NoLiveBlog(Exception):
    """A body has no live blog in it; the message ends the sentence "HOST …": "has no live blog in it: …"."""


@dataclass(frozen=True, slots=True)
class Found:
    """A post as a page has it."""

    ident: str = ""
    """What the publisher calls it: an address, a number; "" where it has no name."""
    published: str = ""
    """A date as written, or ""."""
    modified: str = ""
    title: str = ""
    body: str = ""
    """Text, HTML or escaped HTML."""
    key: bool = False
    """The publisher marks it as a key event."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a live blog."""

    posts: tuple[Found, ...]
    """In the order of the page, newest or oldest first."""
    headline: str = ""
    url: str = ""
    """What the blog calls its own address, or ""."""
    publisher: str = ""
    published: str = ""
    modified: str = ""
    coverage_start: str = ""
    coverage_end: str = ""
    next: str = ""
    """The address of the page that goes on from here, perhaps relative, or ""."""
    dates: tuple[str, ...] = field(default=())
    """Every other date on the page, for the offset of those that say none."""


def words(value: JSON, between: str = " ") -> str:
    """Return a JSON value as text: a string or number, what an object is called, or a list of these."""
    if isinstance(value, str):
        return value.encode("utf-8", "ignore").decode()  # half a surrogate pair is no text
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list):
        return between.join(
            text for text in (words(part) for part in value[:1000] if not isinstance(part, list)) if text
        )
    if isinstance(value, dict):
        for key in ("@value", "value", "name", "iso8601", "dateTime", "@id", "url"):
            if isinstance(value.get(key), str | int | float):
                return words(value[key])
    return ""


def first(node: dict[str, JSON], *keys: str) -> str:
    """Return the first of an object's values that says something, as text; of a list, its first."""
    for key in keys:
        value = node.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        text = words(value).strip()
        if text:
            return text
    return ""
