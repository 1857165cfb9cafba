"""However a live blog is ordered, cut into pages or looked at, the same is read of it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.race.events import Amend, Withdraw

from .conftest import Blog

posts = st.lists(
    st.tuples(st.integers(0, 50), st.sampled_from(["Off.", "Away.", "Caught.", "A crash."]), st.booleans()),
    unique=True,
    max_size=25,
)


def made(posts):
    return [
        Blog.post(minute, text, **({"@id": f"{number}-{minute}-{text}"} if named else {}))
        for number, (minute, text, named) in enumerate(posts)
    ]


def said(blog):
    """What stands in the end; a post may be read otherwise when those before it have come."""
    timeline = blog.timeline
    feed = timeline.snapshot(timeline.end).feed
    return {(line.id, line.at, line.text) for line in feed if not feed.is_withdrawn(line)}


@settings(deadline=None)
@given(posts, st.data())
def test_any_order_gives_the_same_events(posts, data):
    whole = made(posts)
    one, other = Blog(), Blog()
    one.see(whole)
    other.see(data.draw(st.permutations(whole)))
    assert said(one) == said(other)
    assert len(one.texts) == len(posts)


@settings(deadline=None)
@given(posts, st.data())
def test_any_cut_into_pages_gives_the_same_events(posts, data):
    whole = sorted(made(posts), key=lambda post: post["datePublished"], reverse=True)
    one, other = Blog(), Blog()
    one.see(whole)
    size = data.draw(st.integers(1, 10))
    pages = [whole[begin : begin + size] for begin in range(0, len(whole), size)] or [[]]
    for number, page in enumerate(pages, 1):
        onward = {"pagination": {"next": f"?page={number + 1}"}} if number < len(pages) else {}
        key = "page" if number == 1 else f"page-{number}"
        assert key in other.asked()
        other.see(page, key=key, **onward)
    assert said(one) == said(other)
    assert other.asked() == ["page"] or other.reader._onward


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, 12), st.sampled_from("abcd")), max_size=7), min_size=1, max_size=6)
)
def test_the_log_ends_as_the_page_does(looks):
    """A page of posts by name, edited, taken out and put back at random, with its first and last always there.

    It never has the ten posts of which a page may show no more: there the oldest but one may have moved to the next page.
    """
    blog = Blog()
    for minute, look in enumerate(looks, 60):
        texts = {0: "First.", **{number + 1: text for number, text in look}, 14: "Last."}
        blog.see([Blog.named(number, text) for number, text in sorted(texts.items(), reverse=True)], minute)
        assert blog.texts == [text for _, text in sorted(texts.items())]
    assert len({item.id for item in blog.items}) == len(blog.items)
    corrections = [item for item in blog.items if isinstance(item, Amend | Withdraw)]
    assert len({(item.target, item.at) for item in corrections}) == len(corrections)


@given(st.binary(max_size=300), st.sampled_from(["", "text/html; charset=utf-16", "application/json"]))
def test_no_answer_kills_the_reader(data, kind):
    blog = Blog()
    blog.see([Blog.named(1, "Off.")])
    blog.take(data, 61, content_type=kind)
    blog.take(b'{"@type": "LiveBlogPosting", "liveBlogUpdate": ' + data + b"}", 62)
    blog.see([Blog.named(2, "Away."), Blog.named(1, "Off.")], 63)
    assert blog.texts == ["Off.", "Away."]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["@id", "@type", "id", "url", "headline", "articleBody", "datePublished", "dateModified", "liveBlogUpdate",
             "blocks", "body", "elements", "attributes", "pagination", "publisher", "html", "config", "linkedData", "item"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


@given(
    json_values, st.sampled_from(["liveBlogUpdate", "publisher", "pagination", "headline", "url", "mainEntity"])
)
def test_json_of_any_shape_is_read_or_refused(value, key):
    blog = Blog()
    blog.see([Blog.named(1, "Off.")])
    blog.see([Blog.named(1, "Off.")], 61, **{key: value})
    blog.see([], 62, blocks=value, pagination=value, config=value, linkedData=value)
