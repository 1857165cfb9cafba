"""schema.org `LiveBlogPosting` as JSON-LD, in the variants that publishers use."""

import html
import json
import re
from collections.abc import Iterator

from feeds.liveblog.found import JSON, Found, Page, first, words

MOST_NODES = 2_000_000
"""Maximum number of values of a document that are visited."""

_WRAPPING = ("<!--", "-->", "//", "/*", "*/", "<![CDATA[", "]]>")
# A string is matched whole, so that nothing inside one is repaired. Each alternative runs to the end of the text
# where its own end is missing: trying again from every character would take quadratic time.
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)'
_COMMENTS = re.compile(rf"{_STRING}|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|//[^\n]*+", re.DOTALL)
_COMMAS = re.compile(rf"{_STRING}|,(?=\s*+[}}\]])", re.DOTALL)
_BAD_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(.))', re.DOTALL)


def read_json(text: str) -> JSON:
    """Return the value of JSON as it is found in pages.

    Raw line breaks in strings, trailing commas, comments, escapes that JSON lacks, CDATA and HTML comments around
    it, and HTML entities instead of quotes are accepted.

    Raises:
        ValueError: it is not JSON; the message says where and why.
    """
    text = _unwrapped(text)
    try:
        return _loaded(text)
    except ValueError as error:
        why = error
    for mended in (_mended(text), _mended(html.unescape(text))):
        try:
            return _loaded(mended)
        except ValueError:
            continue
    raise why


def _loaded(text: str) -> JSON:
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno}: {error.msg[:1].lower()}{error.msg[1:]}") from None
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except ValueError:
        raise ValueError("it has a number of absurd length") from None


def _unwrapped(text: str) -> str:
    for _ in range(6):
        text = text.strip("\ufeff \t\r\n;")
        for mark in _WRAPPING:
            text = text.removeprefix(mark).removesuffix(mark)
    return text


def _mended(text: str) -> str:
    def mend(match: re.Match[str]) -> str:
        if not match[0].startswith('"'):
            return ""
        return _BAD_ESCAPE.sub(lambda escape: escape[0] if escape[1] else escape[2], match[0])

    return _COMMAS.sub(mend, _COMMENTS.sub(mend, text))


def is_a(node: JSON, kind: str) -> bool:
    """Return whether a JSON-LD object has a schema.org type, in any notation of `@type`."""
    if not isinstance(node, dict):
        return False
    declared = node.get("@type", node.get("type"))
    types = declared if isinstance(declared, list) else [declared]
    return any(isinstance(name, str) and re.split(r"[/:#]", name.strip())[-1] == kind for name in types)


def nodes(document: JSON) -> Iterator[dict[str, JSON]]:
    """Yield every object of a document in document order, each before the objects inside it."""
    ahead = [document]
    for _ in range(MOST_NODES):
        if not ahead:
            return
        value = ahead.pop()
        if isinstance(value, dict):
            yield value
            ahead.extend(reversed(value.values()))
        elif isinstance(value, list):
            ahead.extend(reversed(value))


def blog_of(documents: list[JSON]) -> Page | None:
    """Return the live blog that JSON-LD documents describe, or None.

    Of several, as with teasers of other blogs, it is the one with the most posts; objects with the same address or
    headline are one blog.
    """
    every = [node for document in documents for node in nodes(document)]
    blogs = [node for node in every if is_a(node, "LiveBlogPosting")]
    if not blogs:
        return None
    index = {node["@id"]: node for node in every if isinstance(node.get("@id"), str) and len(node) > 1}
    posts = [_posts(blog, index) for blog in blogs]
    chosen = max(range(len(blogs)), key=lambda number: len(posts[number]))
    blog, names = blogs[chosen], _names(blogs[chosen])
    same = [number for number in range(len(blogs)) if number == chosen or names & _names(blogs[number])]
    publisher = blog.get("publisher") or blog.get("sourceOrganization") or {}
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else {}
    if isinstance(publisher, dict) and not publisher.get("name"):
        publisher = index.get(words(publisher.get("@id")), publisher)
    return Page(
        posts=tuple(post for number in same for post in posts[number]),
        headline=first(blog, "headline", "name", "alternativeHeadline"),
        url=first(blog, "url", "@id", "mainEntityOfPage"),
        publisher=words(publisher.get("name") if isinstance(publisher, dict) else publisher),
        published=first(blog, "datePublished", "dateCreated"),
        modified=first(blog, "dateModified"),
        coverage_start=first(blog, "coverageStartTime"),
        coverage_end=first(blog, "coverageEndTime"),
        next=_next(blog),
    )


def _names(blog: dict[str, JSON]) -> set[str]:
    return {name for name in (first(blog, "url"), first(blog, "@id"), first(blog, "headline")) if name}


def _posts(blog: dict[str, JSON], index: dict[str, dict[str, JSON]]) -> list[Found]:
    updates = blog.get("liveBlogUpdate", blog.get("liveBlogUpdates"))
    found = []
    for item in _items(updates):
        node = item
        if isinstance(node, str):
            node = index.get(node)
        elif isinstance(node, dict) and set(node) <= {"@id", "@type"}:
            node = index.get(words(node.get("@id")), node)
        if isinstance(node, dict) and isinstance(node.get("item"), dict):
            node = node["item"]
        if isinstance(node, dict):
            found.append(_post(node))
    return found


def _items(value: JSON) -> list[JSON]:
    """Return the posts of a `liveBlogUpdate`: a list, perhaps of lists, one post, or an object with a list."""
    if isinstance(value, list):
        return [item for part in value for item in (part if isinstance(part, list) else [part])]
    if isinstance(value, dict):
        if "itemListElement" in value:
            return _items(value["itemListElement"])
        if value and "@type" not in value and all(isinstance(item, dict) for item in value.values()):
            return list(value.values())
        return [value]
    return [value] if isinstance(value, str) else []


def _post(node: dict[str, JSON]) -> Found:
    body = ""
    for key in ("articleBody", "text", "description", "abstract"):
        body = words(node.get(key), "\n\n").strip()
        if body:
            break
    return Found(
        ident=next(
            (name for name in (first(node, key) for key in ("@id", "url", "identifier")) if _names_it(name)), ""
        ),
        published=first(node, "datePublished", "dateCreated", "uploadDate"),
        modified=first(node, "dateModified"),
        title=first(node, "headline", "name"),
        body=body,
    )


def _names_it(name: str) -> bool:
    return bool(name) and not name.startswith("_:")  # a blank node's name differs from document to document


def _next(blog: dict[str, JSON]) -> str:
    pagination = blog.get("pagination", blog.get("nextPage"))
    if isinstance(pagination, dict):
        pagination = next(
            (pagination[key] for key in ("next", "older", "nextPage", "nextUrl", "url") if pagination.get(key)), ""
        )
    if isinstance(pagination, dict):
        return first(pagination, "url", "@id", "href")
    return pagination if isinstance(pagination, str) else ""
