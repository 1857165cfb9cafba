"""Turns the HTML of a post into paragraphs of plain text."""

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.race.text import PROSE_LENGTH, fold_name, plain

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST_PARTS = 50
"""Maximum number of parts of a post; text beyond some 200,000 characters is dropped."""

_TAG = re.compile(r"<[a-zA-Z/!?]")
_TAGS = re.compile(r"<[^<>]*>")
_OPENED = re.compile(
    r"<(?:script|style)\b[^<]*+(?:<(?!/(?:script|style))[^<]*+)*+|<(\\?/)?([a-z][^\s/>]*)", re.IGNORECASE
)
"""A tag, or a whole script, in which nothing is a tag."""

_MAY_STAY_OPEN = frozenset(
    """p li dt dd tr td th tbody thead tfoot colgroup option optgroup rt rp area base br col embed hr img input
    link meta param source track wbr path circle rect line polygon polyline use stop""".split()  # noqa: SIM905  # a list of words reads best as words
)
_DEEPEST = 500
"""Deepest nesting that is read: the parser's work grows with its square, and real pages stay below 100."""

_LONGEST_LINK = 200
"""Maximum characters of a paragraph that is only a link to another page."""

_CLUTTER = """
    script, style, noscript, template, iframe, figure, figcaption, aside, form, button, select, svg, video, audio,
    object, embed, head, title, nav, [hidden], .twitter-tweet, .instagram-media, .tiktok-embed, .fb-post,
    .adsbygoogle, .ad, .ads, .advert, .advertisement, [class*=ad-slot], [class*=advert-], [id^=google_ads],
    .element-rich-link, .element-embed, .element-image, .element-tweet, .caption, .wp-caption-text, .credit,
    .sr-only, .visually-hidden
"""
_BLOCKS = frozenset(
    """p div li ul ol dl dt dd br hr h1 h2 h3 h4 h5 h6 blockquote pre table tr section article header footer main
    address center""".split()  # noqa: SIM905  # a list of words reads best as words
)
_CREDIT = re.compile(
    r"\(?(?:image|photo|picture) credits?\s*:.{0,150}|advertise?ment|see more|read more", re.IGNORECASE
)
_ONWARD = re.compile(
    r"(?:[>»→▶•\s]*)(?:read (?:more|also|on|the full)|see more|see also|also read|related|more here|click here|"
    r"continue reading|watch (?:here|below)|subscribe|sign up|advertisement|image credit|"
    r"lire (?:aussi|la suite)|à lire|en savoir plus|voir aussi|abonnez-vous|publicité|"
    r"lees (?:ook|meer|verder)|bekijk ook|advertentie|leer más|leer también|lea también|ver más|publicidad|"
    r"leggi anche|mehr dazu|lesen sie auch|anzeige|\(image credit)\b",
    re.IGNORECASE,
)


def nested_too_deep(markup: str) -> bool:
    """Return whether elements are nested too deep to be parsed in reasonable time."""
    depth = 0
    for match in _OPENED.finditer(markup):
        closing, name = match.groups()
        if name and name.lower() not in _MAY_STAY_OPEN:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > _DEEPEST:
                return True
    return False


def paragraphs(markup: str) -> tuple[str, ...]:
    """Return the paragraphs of a post: plain text, safe for a terminal, none of them empty.

    Captions, advertisements, embedded content, scripts and links to other pages are left out. HTML, also when
    escaped once more, is parsed; any other text is split into paragraphs at empty lines.
    """
    return _remembered(markup) if len(markup) < 20_000 else _read(markup)


@lru_cache(maxsize=2048)
def _remembered(markup: str) -> tuple[str, ...]:
    """Return the paragraphs of a post, cached, since each look at its page asks for them."""
    return _read(markup)


def _read(markup: str) -> tuple[str, ...]:
    for _ in range(2):
        if _TAG.search(markup):
            break
        unescaped = html.unescape(markup)
        if unescaped == markup:
            break
        markup = unescaped
    if _TAG.search(markup):
        text = _without_markup(markup)
    else:
        text = re.sub(r"\n[ \t\r]*\n\s*", "\0", markup.replace("\0", " "))
    found = (plain(part, len(part) + 1) for part in text.split("\0"))
    return tuple(part for part in found if part and not _CREDIT.fullmatch(part))


def _without_markup(markup: str) -> str:
    """Return the text of HTML with a NUL between paragraphs."""
    from selectolax.lexbor import LexborHTMLParser

    markup = markup.replace("\0", " ")
    if nested_too_deep(markup):
        return _TAGS.sub(" ", markup)
    body = LexborHTMLParser(f"<body>{markup}").body
    if body is None:
        return ""
    clutter = {node.mem_id for node in body.css(_CLUTTER)}
    clutter |= {node.mem_id for node in body.css("a, p, li, div") if _leads_elsewhere(node)}
    return "".join(_texts(body, clutter))


def _leads_elsewhere(node: "LexborNode") -> bool:
    """Return whether an element is only a link to another page: "Read more: ..."."""
    text = ""
    for inner in node.traverse(include_text=True):
        text += (inner.text_content or "") if inner.is_text_node else ""
        if len(text) > _LONGEST_LINK:
            return False
    text = text.strip()
    onward = _ONWARD.match(text)
    if onward is None:
        return False
    linked = sum(len(link.text(deep=True)) for link in node.css("a"))
    return node.tag == "a" or (linked > 0 and len(onward[0]) + linked >= 0.8 * len(text))


def _texts(root: "LexborNode", clutter: set[int]) -> Iterator[str]:
    """Yield the texts below an element, and a NUL wherever a block begins or ends.

    No node is removed from the tree, since the selection that it came from would still refer to it.
    """
    node = root.first_child
    while node is not None:
        down = None
        if node.is_text_node:
            yield node.text_content or ""
        elif node.is_element_node and node.mem_id not in clutter:
            if node.tag in _BLOCKS:
                yield "\0"
            down = node.first_child
        if down is not None:
            node = down
            continue
        while node.next is None:
            above = node.parent
            if above is None or above.mem_id == root.mem_id:
                return
            node = above
            if node.tag in _BLOCKS:
                yield "\0"
        node = node.next


def joined(title: str, parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the headline and the paragraphs of a post; without a headline that the text begins with."""
    if not title:
        return parts
    begun = fold_name(title.rstrip(" .…"))
    if begun and parts and fold_name(" ".join(parts)[: len(title) * 3 + 40]).startswith(begun):
        return parts
    return (title if title[-1] in ".!?:;…–—-\"'”’)" else f"{title}.", *parts)


def in_parts(parts: tuple[str, ...], limit: int = PROSE_LENGTH) -> list[str]:
    """Return paragraphs joined into as few texts of at most `limit` characters as possible.

    A text ends where a paragraph does; a paragraph that is too long by itself is cut after a sentence or a word.
    """
    texts: list[str] = []
    for paragraph in parts:
        for piece in pieces(paragraph, limit):
            if texts and len(texts[-1]) + 1 + len(piece) <= limit:
                texts[-1] += f" {piece}"
            else:
                texts.append(piece)
        if len(texts) > MOST_PARTS:
            return [*texts[: MOST_PARTS - 1], f"{texts[MOST_PARTS - 1][: limit - 2]} …"]
    return texts


def pieces(paragraph: str, limit: int) -> list[str]:
    """Return a paragraph in pieces of at most `limit` characters, cut after a sentence or a word."""
    cuts: list[str] = []
    while len(paragraph) > limit and len(cuts) <= MOST_PARTS:
        head = paragraph[: limit + 1]
        ends = [head.rfind(mark) + 1 for mark in (". ", "! ", "? ", "… ")]
        cut = max(ends) if max(ends) > limit // 2 else head.rfind(" ")
        cut = cut if cut > 0 else limit
        cuts.append(paragraph[:cut].rstrip())
        paragraph = paragraph[cut:].lstrip()
    return [*cuts, paragraph] if paragraph else cuts
