"""What a page of a live blog contains, as published, before it is interpreted."""

from dataclasses import dataclass, field
from typing import Any

JSON = Any
"""Any value of a JSON document, which is untrusted."""


class NoLiveBlog(Exception):
    """A body contains no live blog; the message completes the sentence "HOST …": "has no live blog in it: …"."""


@dataclass(frozen=True, slots=True)
class Found:
    """A post as published."""

    ident: str = ""
    """The publisher's identifier: an address or a number; "" where there is none."""
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
    """The blog's own address as the page gives it, or ""."""
    publisher: str = ""
    published: str = ""
    modified: str = ""
    coverage_start: str = ""
    coverage_end: str = ""
    next: str = ""
    """The address of the next page, perhaps relative, or ""."""
    dates: tuple[str, ...] = field(default=())
    """Every other date on the page, to find the offset of those without one."""


def words(value: JSON, between: str = " ") -> str:
    """Return a JSON value as text: a string or number, the name of an object, or a list of these."""
    if isinstance(value, str):
        return value.encode("utf-8", "ignore").decode()  # half a surrogate pair can't be encoded
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
    """Return the first non-empty value of an object under these keys as text; of a list, its first item."""
    for key in keys:
        value = node.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        text = words(value).strip()
        if text:
            return text
    return ""
