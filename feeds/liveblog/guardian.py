"""The Guardian's JSON: a page's `.json` variant, the format of its apps, and its content API."""

from feeds.liveblog.found import JSON, Found, Page, first, words
from feeds.liveblog.jsonld import blog_of, nodes

_DATES = (
    "publishedDateTime",
    "firstPublishedDate",
    "publishedDate",
    "createdDate",
    "blockCreatedOn",
    "createdOn",
)
_CHANGED = ("lastModifiedDateTime", "lastModifiedDate", "lastUpdatedDateTime", "blockLastUpdated", "lastUpdated")
_TEXTUAL = ("text", "subheading", "blockquote", "list", "qanda", "miniprofile", "keytakeaway")
_FIRST = ("firstPublishedDateTime", "firstPublishedDate", "blockFirstPublished", "firstPublished")


def guardian_page(document: JSON) -> Page | None:
    """Return the page in a document of the Guardian's, or None where it has no blocks."""
    for node in nodes(document):
        blocks = _blocks(node.get("blocks"))
        if blocks is not None:
            return _page(document, node, blocks)
    return None


def _blocks(value: JSON) -> list[JSON] | None:
    """Return the list of blocks: the value itself, or in an object under `body` or the name of the request."""
    if isinstance(value, dict):
        lists = [value.get("body")]
        if isinstance(value.get("requestedBodyBlocks"), dict):
            lists += value["requestedBodyBlocks"].values()
        value = next((part for part in lists if isinstance(part, list) and part), None)
    if not isinstance(value, list) or not all(isinstance(block, dict) for block in value):
        return None
    signs = (*_FIRST, *_DATES, "bodyHtml", "bodyTextSummary")
    return value if any("id" in block and any(key in block for key in signs) for block in value) else None


def _page(document: JSON, node: dict[str, JSON], blocks: list[JSON]) -> Page:
    linked = [value["linkedData"] for value in nodes(document) if "linkedData" in value]
    blog = blog_of(linked) or Page(())
    config = (
        next((value for value in (document.get("config"),) if isinstance(value, dict)), {})
        if isinstance(document, dict)
        else {}
    )
    inner = config.get("page")
    pagination = node.get("pagination")
    return Page(
        posts=tuple(_post(block) for block in blocks),
        headline=first(node, "headline", "webTitle")
        or (first(inner, "headline") if isinstance(inner, dict) else "")
        or blog.headline,
        url=first(node, "webURL", "webUrl") or blog.url,
        publisher=blog.publisher or "The Guardian",
        published=first(node, "webPublicationDate", "webPublicationDateDeprecated") or blog.published,
        modified=blog.modified,
        coverage_start=blog.coverage_start,
        coverage_end=blog.coverage_end,
        next=first(pagination, "next", "older") if isinstance(pagination, dict) else "",
    )


def _post(block: dict[str, JSON]) -> Found:
    attributes = block.get("attributes")
    attributes = attributes if isinstance(attributes, dict) else {}
    return Found(
        ident=first(block, "id"),
        published=first(block, *_FIRST, *_DATES),
        modified=first(block, *_CHANGED),
        title=first(block, "title", "headline"),
        body=_body(block),
        key=attributes.get("keyEvent") in (True, "true"),
    )


def _body(block: dict[str, JSON]) -> str:
    """Return a block's HTML, else that of its text elements, else its summary."""
    elements = block.get("elements")
    markup = first(block, "bodyHtml", "html")
    if not markup and isinstance(elements, list):
        markup = "\n".join(_element(element) for element in elements if isinstance(element, dict))
    return markup.strip() or first(block, "body", "bodyTextSummary", "bodyText")


def _element(element: dict[str, JSON]) -> str:
    name = words(element.get("_type") or element.get("type")).rpartition(".")[2].lower()
    if name and not name.startswith(_TEXTUAL):
        return ""
    inner = element.get("textTypeData")
    return first(element, "html", "text") or (first(inner, "html") if isinstance(inner, dict) else "")
