"""Live blogs are read in all the ways in which publishers write them."""

import json

import pytest

from feeds.liveblog.dates import read_date
from feeds.liveblog.decode import text_of
from feeds.liveblog.page import read_page
from feeds.liveblog.prose import in_parts, paragraphs
from feeds.liveblog.reader import LiveBlogReader
from tracker.race.events import Comment

from .conftest import URL

POST = {"@type": "BlogPosting", "@id": "p1", "datePublished": "2026-07-08T12:00:00Z", "articleBody": "Off."}
BLOG = {"@type": "LiveBlogPosting", "headline": "Stage 5", "liveBlogUpdate": [POST]}


def read(data, content_type=""):
    return read_page(data if isinstance(data, bytes) else data.encode(), content_type, URL)


def script(text):
    return f'<html><script type="application/ld+json">{text}</script><p>Hello'


@pytest.mark.parametrize(
    "document",
    [
        BLOG,
        [{"@type": "Organization"}, BLOG],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, BLOG]},
        {"@type": "WebPage", "mainEntity": {"@type": "Thing", "about": BLOG}},
        BLOG | {"@type": ["NewsArticle", "LiveBlogPosting"]},
        BLOG | {"@type": "https://schema.org/LiveBlogPosting"},
        BLOG | {"@type": "schema:LiveBlogPosting"},
        BLOG | {"liveBlogUpdate": POST},
        BLOG | {"liveBlogUpdate": {"0": POST}},
        BLOG | {"liveBlogUpdate": [[POST]]},
        BLOG | {"liveBlogUpdate": {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": POST}]}},
        {"@graph": [BLOG | {"liveBlogUpdate": [{"@id": "p1"}]}, POST]},
        {"@graph": [BLOG | {"liveBlogUpdate": ["p1"]}, POST]},
    ],
)
@pytest.mark.parametrize("wrap", [json.dumps, lambda document: script(json.dumps(document))])
def test_json_ld_is_found_wherever_it_is(document, wrap):
    page = read(wrap(document))
    assert page.headline == "Stage 5"
    [post] = page.posts
    assert (post.ident, post.published, post.body) == ("p1", "2026-07-08T12:00:00Z", "Off.")


@pytest.mark.parametrize(
    "mangle",
    [
        lambda text: text.replace("}", ",}").replace("]", " , ]"),
        lambda text: text.replace("Off.", "Off\nthey\tgo."),
        lambda text: text.replace('"', "&quot;"),
        lambda text: f"\n//<![CDATA[\n{text}\n//]]>\n",
        lambda text: f"/*<![CDATA[*/ {text} /*]]>*/",
        lambda text: f"<!-- {text} -->",
        lambda text: f"\ufeff{text};",
        lambda text: text.replace("Off.", r"It\'s off \& away."),
        lambda text: text.replace("{", "{ // what it is, [really]\n", 1).replace("[", "[ /* , ] */", 1),
    ],
)
def test_json_that_is_nearly_right_is_read(mangle):
    page = read(script(mangle(json.dumps(BLOG))))
    assert page.headline == "Stage 5"
    assert len(page.posts) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"' * 300_000, id="quotes"),
        pytest.param('"\\"' * 200_000, id="escaped quotes"),
        pytest.param("/*" * 200_000, id="comments"),
        pytest.param("," * 200_000, id="commas"),
        pytest.param(", " * 200_000, id="commas apart"),
        pytest.param("{" * 200_000, id="depth"),
        pytest.param("\n" * 300_000 + "x", id="space"),
    ],
)
def test_json_made_to_be_slow_is_given_up(text):
    page = read(script("[1,,") + script(f"{{,{text}") + script(json.dumps(BLOG)))
    assert len(page.posts) == 1


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"articleBody": "A.", "text": "B.", "headline": "H"}, "H. A."),
        ({"text": "B.", "description": "D."}, "B."),
        ({"headline": "Only a headline"}, "Only a headline."),
        ({"description": "D.", "name": "N!"}, "N! D."),
        ({"articleBody": {"@value": "V."}}, "V."),
        ({"articleBody": "A.", "headline": "STAGE 5"}, "A."),
        ({"articleBody": ["One.", "Two."]}, "One. Two."),
        ({"articleBody": "<p>One &amp; <b>two</b>.</p><script>x</script><p>Three.</p>"}, "One & two. Three."),
        ({"articleBody": "&lt;p&gt;It&amp;#8217;s on.&lt;/p&gt;"}, "It’s on."),
        ({"articleBody": "Gap < 1 min & > 30 s"}, "Gap < 1 min & > 30 s"),
    ],
)
def test_the_text_of_a_post_is_where_it_is(blog, fields, text):
    post = {"datePublished": "2026-07-08T12:00:00Z", "@id": "p1", **fields}
    blog.see([post])
    assert blog.texts == [text]


def test_dates_are_taken_as_they_are_told(blog):
    blog.see([{"dateCreated": {"@type": "Date", "@value": "2026-07-08T12:00:00Z"}, "text": "A."}])
    assert blog.items[1].at.hour == 12
    assert not blog.items[1].estimated


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"@id": f"{URL}#block-66aabb"}, {"@id": "66aabb"}),
        ({"url": f"{URL}?page=with:block-66aabb#block-66aabb"}, {"url": f"{URL}?page=2#block-66aabb"}),
        ({"url": "https://news.example/sport/crash-77?utm_source=x"}, {"url": "/sport/crash-77"}),
        ({"identifier": {"@type": "PropertyValue", "value": 66}}, {"identifier": "66"}),
        ({"url": f"{URL}?page=2&post=asset#post"}, {"url": f"{URL}?post=asset#post"}),
        ({"@id": "_:b0"}, {"@id": "_:b7"}),
        ({"url": URL}, {"url": f"{URL}/"}),
        ({}, {"url": ""}),
    ],
)
def test_one_post_has_one_id_however_it_is_addressed(blog, one, other):
    post = {"datePublished": "2026-07-08T12:00:00Z", "text": "A."}
    blog.see([post | one])
    assert blog.see([post | other], 61) == []


def test_posts_that_share_their_name_are_told_apart(blog):
    shared = {"@id": f"{URL}#content"}
    posts = [{"datePublished": f"2026-07-08T12:0{n}:00Z", "text": f"{n}.", **shared} for n in range(5)]
    blog.see(posts)
    blog.see(posts, 61)
    assert blog.texts == ["0.", "1.", "2.", "3.", "4."]


def test_of_several_blogs_on_a_page_the_one_with_the_posts_is_read_whole():
    teaser = {"@type": "LiveBlogPosting", "headline": "Another", "liveBlogUpdate": []}
    part = BLOG | {"liveBlogUpdate": [POST, POST | {"@id": "p2"}]}
    page = read(script(json.dumps(teaser)) + script(json.dumps(BLOG)) + script(json.dumps(part)))
    assert page.headline == "Stage 5"
    assert {post.ident for post in page.posts} == {"p1", "p2"}


def test_a_broken_script_does_not_keep_the_others_from_being_read():
    assert read(script("{oops") + script(json.dumps(BLOG))).headline == "Stage 5"


@pytest.mark.parametrize(
    ("more", "onward"),
    [
        ('<link rel="next" href="/p2">', "/p2"),
        ('<a rel="nofollow next" href="/p2">', "/p2"),
        (f'<a href="{URL}?page=3">3</a><a href="{URL}?page=2">2</a>', f"{URL}?page=2"),
        ('<a href="/elsewhere?page=2">2</a><a href="http://[?page=2">', ""),
        ('<a href="?page=7">last</a>', ""),
    ],
)
def test_the_next_page_is_found_in_the_links(more, onward):
    assert read(script(json.dumps(BLOG)) + more).next == onward


@pytest.mark.parametrize(
    "pagination", ["/p2", {"next": "/p2"}, {"next": {"url": "/p2"}}, {"@type": "X", "url": "/p2"}]
)
def test_the_next_page_is_found_in_the_json(pagination):
    assert read(json.dumps(BLOG | {"pagination": pagination})).next == "/p2"


# -- the Guardian's ----------------------------------------------------------------------------------------------

SUMMARY = {"id": "66aa", "bodyTextSummary": "Off.", "attributes": {"keyEvent": True}, "title": "Flag"}


@pytest.mark.parametrize(
    "document",
    [
        {"blocks": [SUMMARY | {"publishedDateTime": "2026-07-08T12:00:00Z"}], "webTitle": "Stage 5"},
        {"blocks": [SUMMARY | {"blockFirstPublished": 1783512000000}], "headline": "Stage 5"},
        {
            "response": {
                "content": {
                    "webTitle": "Stage 5",
                    "blocks": {"body": [SUMMARY | {"firstPublishedDate": "2026-07-08T12:00:00Z"}], "totalBodyBlocks": 1},
                }
            }
        },
        {
            "webTitle": "Stage 5",
            "blocks": {"requestedBodyBlocks": {"body:latest": [SUMMARY | {"publishedDate": {"iso8601": "2026-07-08T12:00:00Z"}}]}},
        },
    ],
)  # fmt: skip
def test_the_guardians_blocks_are_read_in_each_of_their_shapes(blog, document):
    blog.take(json.dumps(document).encode())
    stage, event = blog.items
    assert stage.race == "Stage 5"
    assert (event.id, event.text, event.key, event.source) == ("66aa", "Flag. Off.", True, "The Guardian")
    assert event.at.isoformat() == "2026-07-08T12:00:00+00:00"
    assert isinstance(event, Comment)


def test_a_blocks_html_is_taken_before_its_summary_and_without_what_is_no_text():
    block = SUMMARY | {"bodyHtml": "<p>Off, all <i>176</i>.</p>", "firstPublished": 1}
    assert read(json.dumps({"blocks": [block]})).posts[0].body == "<p>Off, all <i>176</i>.</p>"
    kinds = ["TextBlockElement", "TweetBlockElement", "SubheadingBlockElement", "RichLinkBlockElement"]
    elements = [
        {"_type": f"model.dotcomrendering.pageElements.{kind}", "html": f"<p>{kind}</p>"} for kind in kinds
    ]
    body = read(json.dumps({"blocks": [{"id": "1", "createdOn": 1, "elements": elements}]})).posts[0].body
    assert paragraphs(body) == ("TextBlockElement", "SubheadingBlockElement")


def test_the_guardians_further_page_keeps_what_was_asked_for(blog):
    blog.reader = LiveBlogReader(f"{URL}.json?dcr=true")
    document = {"blocks": [SUMMARY | {"publishedDateTime": "2026-07-08T12:00:00Z"}],
                "pagination": {"older": "?page=with:block-55bb", "newest": None}}  # fmt: skip
    blog.take(json.dumps(document).encode())
    assert blog.reader.wanted(blog.items[1].at)[1].url == f"{URL}.json?dcr=true&page=with:block-55bb"


def test_html_within_json_is_read(blog):
    block = """<div id="block-66aa" class="block is-key-event" itemprop="liveBlogUpdate" itemscope>
        <p class="block-time"><time datetime="2026-07-08T12:00:00.000Z">13.00</time></p><h2 class="block-title">Flag</h2>
        <div class="block-elements" itemprop="articleBody"><p>Off.</p></div></div>"""
    blog.take(json.dumps({"html": block, "config": {"page": {"headline": "x"}}}).encode())
    assert (blog.items[1].id, blog.texts, blog.items[1].key) == ("66aa", ["Flag. Off."], True)


# -- bytes, dates, text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("Étape – près".encode(), ""),
        ("Étape – près".encode(), "text/html; charset=iso-8859-1"),
        ("Étape – près".encode("cp1252"), "text/html; charset=ISO-8859-1"),
        (b"<meta charset='windows-1252'>" + "Étape – près".encode("cp1252"), ""),
        ("Étape – près".encode("cp1252"), "text/html; charset=utf-8"),
        ("Étape – près".encode("cp1252"), "text/html; charset=nonsense"),
        ("Étape – près".encode("utf-8-sig"), "text/html; charset=latin-1"),
        ("Étape – près".encode("utf-16"), ""),
        ("Étape – près".encode("utf-16-le"), "text/html; charset=utf-16le"),
        ("Étape – près".encode() * 20 + b"\xff", "text/html; charset=utf-8"),
        ("Étape – près".encode(), "text/html; charset=hex"),
    ],
)
def test_text_is_decoded_by_what_it_is_not_by_what_is_said(data, kind):
    assert "Étape – près" in text_of(data, kind)


@pytest.mark.parametrize(
    "written",
    ["2026-07-08T12:00:00Z", "2026-07-08T14:00:00+0200", "2026-07-08 14:00:00 +02:00", "2026-07-08T12:00:00.1234567Z",
     "2026-07-08 12:00 UTC", "1783512000", "1783512000000", "Wed, 08 Jul 2026 12:00:00 GMT", " 20260708T120000Z "],
)  # fmt: skip
def test_dates_are_read_as_they_are_written(written):
    assert read_date(written).replace(microsecond=0).isoformat() in (
        "2026-07-08T12:00:00+00:00",
        "2026-07-08T14:00:00+02:00",
    )


@pytest.mark.parametrize(
    "written", ["", "2026-07-08", "noon", "0001-01-01T00:00:00Z", "9" * 14, "9999-12-31T23:59:59-12:00", "12"]
)
def test_what_is_no_moment_is_none(written):
    assert read_date(written) is None


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One<br>two</p>three<ul><li>four</li></ul>", ("One", "two", "three", "four")),
        ("<figure><img><figcaption>Photo: me</figcaption></figure><p>On.</p>", ("On.",)),
        ("<p>On.</p><p><a href='/x'>Read more: the route</a></p>", ("On.",)),
        ("<p>On.</p><p><strong>Lees ook: <a href='/x'>de route</a></strong></p>", ("On.",)),
        ("<p>Related to that, <a href='/r'>Roglic</a> attacks.</p>", ("Related to that, Roglic attacks.",)),
        ("<style>p{}</style><p>On.</p><div class='ad-slot x'>Buy</div><ins class=adsbygoogle>Buy</ins>", ("On.",)),
        (
            "<blockquote class='twitter-tweet'><p>Wow</p></blockquote><blockquote>Quoted.</blockquote>",
            ("Quoted.",),
        ),
        ("<p>On.</p><p>(Image credit: Somebody)</p><p>Advertisement</p>", ("On.",)),
        ("<p hidden>Secret</p><p>On<!-- no --> and <b>on</b>.", ("On and on.",)),
        ("Line\n\nNext\nline", ("Line", "Next line")),
        ("<p>  </p><p>&nbsp;</p>", ()),
    ],
)
def test_html_becomes_paragraphs(markup, text):
    assert paragraphs(markup) == text


def test_a_paragraph_that_is_too_long_ends_where_a_sentence_does():
    parts = in_parts((("The road goes up again. " * 500).strip(),))
    assert all(len(part) <= 4000 and part.endswith("again.") for part in parts)
    assert "".join(in_parts(("x" * 9000,))) == "x" * 9000


def test_a_page_of_twenty_megabytes_is_read():
    filling = "<div class=x><p>Nothing of <b>note</b> &amp; more.</p></div>" * 330_000
    page = read(script(json.dumps(BLOG)) + filling)
    assert len(page.posts) == 1
