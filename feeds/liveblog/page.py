"""Reads a body as a page of a live blog: JSON-LD in HTML, JSON-LD alone, the Guardian's JSON, or microdata."""

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urljoin, urlsplit

from feeds.liveblog.decode import text_of
from feeds.liveblog.found import JSON, Found, NoLiveBlog, Page
from feeds.liveblog.guardian import guardian_page
from feeds.liveblog.jsonld import blog_of, read_json
from feeds.liveblog.prose import nested_too_deep
from tracker.race.text import plain

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


def read_page(data: bytes, content_type: str, url: str) -> Page:
    """Return the page of a live blog in a body.

    Args:
        data: the body.
        content_type: its Content-Type.
        url: its address, for that of the next page.

    Raises:
        NoLiveBlog: the body contains none.
    """
    kind = content_type.partition(";")[0].strip().lower()
    if kind.startswith(("image/", "video/", "audio/", "font/")) or kind in ("application/pdf", "application/zip"):
        raise NoLiveBlog(f"sends no page but {plain(kind, 40)}")
    text = text_of(data, content_type)
    if text.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        try:
            return _from_json(read_json(text), url)
        except ValueError as error:
            raise NoLiveBlog(f"has no live blog in it: its JSON can't be read ({error})") from None
    return _from_html(text, url)


def _from_json(document: JSON, url: str) -> Page:
    page = guardian_page(document)
    blog = blog_of([document])
    if page is None and blog is not None and blog.posts:
        page = blog
    if page is None and isinstance(document, dict) and isinstance(document.get("html"), str):
        return _from_html(document["html"], url)
    page = page or blog
    if page is None:
        raise NoLiveBlog("has no live blog in it: its JSON has neither a LiveBlogPosting nor blocks")
    return page


def _from_html(text: str, url: str) -> Page:
    from selectolax.lexbor import LexborHTMLParser

    if nested_too_deep(text):
        raise NoLiveBlog("has no live blog in it: the page is nested too deep to be read")
    tree = LexborHTMLParser(text)
    documents, wrong = [], []
    for script in tree.css('script[type*="ld+json" i]'):
        try:
            documents.append(read_json(script.text()))
        except ValueError as error:
            if "LiveBlogPosting" in script.text():
                wrong.append(str(error))
    page = blog_of(documents)
    if page is None or not page.posts:
        marked = tuple(_marked_up(tree))
        if marked:
            page = replace(page or Page(()), posts=marked)
    if page is None:
        raise NoLiveBlog(_why_not(tree, wrong))
    return replace(
        page,
        headline=page.headline or _meta(tree, "og:title") or _text(tree.css_first("h1, title")),
        publisher=page.publisher or _meta(tree, "og:site_name"),
        url=page.url or _attribute(tree.css_first("link[rel=canonical]"), "href"),
        next=page.next or _next(tree, url),
        dates=tuple(_attribute(node, "datetime") for node in tree.css("time[datetime]")[:200]),
    )


def _why_not(tree: "LexborHTMLParser", wrong: list[str]) -> str:
    if wrong:
        return f"has no live blog in it that can be read: the JSON of its LiveBlogPosting is broken ({wrong[0]})"
    if tree.css_first('input[type="password" i]') is not None:
        return "asks for a login, and has no live blog in it: give the address of a page that is open to all"
    title = plain(_text(tree.css_first("title")) or _text(tree.css_first("h1")), 60)
    if not title and not _text(tree.body):
        return "sends an empty page"
    called = f" “{title}”" if title else ""
    return (
        f"has no live blog in it: the page{called} has no LiveBlogPosting;"
        " give the address of the live page itself, as it stands in a browser"
    )


def _marked_up(tree: "LexborHTMLParser") -> "list[Found]":
    """Return the posts that the HTML itself marks up, with microdata or as the Guardian's blocks."""
    return [
        Found(
            ident=node.id or _attribute(node, "data-id") or _attribute(node.css_first("[itemprop=url]"), "href"),
            published=_date(node, "datePublished") or _date(node, "dateCreated") or _time(node),
            modified=_date(node, "dateModified"),
            title=_text(node.css_first("[itemprop=headline], h2")),
            body=_inner(node),
            key="is-key-event" in (_attribute(node, "class")).split(),
        )
        for node in tree.css('[itemprop~="liveBlogUpdate"], .block[id^="block-"]')
    ]


def _inner(node: "LexborNode") -> str:
    body = node.css_first("[itemprop=articleBody], [itemprop=text], .block-elements")
    return (body if body is not None else node).inner_html or ""


def _date(node: "LexborNode", name: str) -> str:
    found = node.css_first(f"[itemprop={name}]")
    return _attribute(found, "content") or _attribute(found, "datetime")


def _time(node: "LexborNode") -> str:
    return _attribute(node.css_first("time[datetime]"), "datetime")


def _next(tree: "LexborHTMLParser", url: str) -> str:
    """Return the address of the next page: a link with rel="next", or a link to this page with the next number."""
    for node in tree.css("link[rel~=next], a[rel~=next]"):
        href = _attribute(node, "href")
        if href:
            return href
    here = urlsplit(url)
    number = _number(here.query) or 1
    for node in tree.css('a[href*="page="]'):
        href = _attribute(node, "href")
        try:
            there = urlsplit(urljoin(url, href))
        except ValueError:
            continue
        if (there.netloc, there.path) == (here.netloc, here.path) and _number(there.query) == number + 1:
            return href
    return ""


def _number(query: str) -> int | None:
    page = parse_qs(query).get("page", [""])[0]
    return int(page) if page.isascii() and page.isdigit() and len(page) < 6 else None


def _meta(tree: "LexborHTMLParser", name: str) -> str:
    return _attribute(tree.css_first(f'meta[property="{name}"], meta[name="{name}"]'), "content")


def _attribute(node: "LexborNode | None", name: str) -> str:
    return (node.attributes.get(name) or "").strip() if node is not None else ""


def _text(node: "LexborNode | None") -> str:
    return node.text(deep=True, separator=" ").strip() if node is not None else ""
