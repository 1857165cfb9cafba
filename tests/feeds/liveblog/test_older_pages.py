"""A live blog of several pages: the older ones are asked for once, and a hole is filled."""

import pytest

from feeds.liveblog.reader import MOST_PAGES

from .conftest import NOON, URL, ten


def test_older_pages_are_asked_for_once_each(blog):
    blog.see(ten(blog, 20), pagination={"next": "?page=2"})
    assert blog.asked() == ["page", "page-2"]
    assert blog.reader.wanted(NOON)[1].url == f"{URL}?page=2"
    assert blog.reader.wanted(NOON)[1].every_s is None
    blog.see(ten(blog, 10), 60, "page-2", pagination={"next": f"{URL}?page=3"})
    assert blog.asked() == ["page", "page-3"]
    blog.see(ten(blog), 60, "page-3")
    assert blog.asked() == ["page"]
    blog.see(ten(blog, 21), 61, pagination={"next": "?page=2"})
    assert blog.asked() == ["page"]
    assert len(blog.texts) == 31


def test_after_a_long_sleep_the_older_pages_fill_the_hole(blog):
    blog.see(ten(blog), pagination={"next": "?page=2"})
    blog.see(ten(blog, -10), key="page-2")
    blog.see(ten(blog, 30), 90, pagination={"next": "?page=2"})
    assert blog.asked() == ["page", "page-2-2"]
    blog.see(ten(blog, 20), 90, "page-2-2", pagination={"next": "?page=3"})
    blog.see(ten(blog, 10), 90, "page-3-2", pagination={"next": "?page=4"})
    blog.see(ten(blog), 90, "page-4-2", pagination={"next": "?page=5"})
    assert blog.asked() == ["page"]
    assert len(blog.texts) == 50


def test_a_hole_is_seen_though_a_pinned_post_and_the_welcome_are_known(blog):
    pinned, welcome = blog.named(-80, "How to follow."), blog.named(-90, "Welcome.")
    blog.see([pinned, *ten(blog), welcome], pagination={"next": "?page=2"})
    blog.see(ten(blog, -10), key="page-2")
    blog.see([pinned, *ten(blog, 30), welcome], 90, pagination={"next": "?page=2"})
    assert blog.asked() == ["page", "page-2-2"]


def test_a_blog_with_its_oldest_page_first_is_followed_at_its_end(blog):
    blog.see(ten(blog)[::-1], pagination={"next": "?page=2"})
    blog.see(ten(blog, 10)[:3][::-1], key="page-2")
    assert [(resource.key, resource.every_s) for resource in blog.reader.wanted(NOON)] == [
        ("page", 30),
        ("page-2", 30),
    ]
    blog.see(ten(blog, 10)[::-1], 61, "page-2", pagination={"next": "?page=3"})
    assert blog.asked() == ["page", "page-3"]
    blog.see(ten(blog, 20)[::-1], 62, "page-3")
    assert [(resource.key, resource.every_s) for resource in blog.reader.wanted(NOON)] == [
        ("page", 30),
        ("page-3", 30),
    ]
    assert len(blog.texts) == 30


@pytest.mark.parametrize(
    "link",
    ["https://elsewhere.example/p", "http://news.example/x", "//evil.example/", "ftp://x/", "javascript:alert(1)",
     "https://news.example:444/x", "https://a@b:c", "http://[", URL, "", "https://user:pw@news.example/x", pytest.param("x" * 3000, id="long")],
)  # fmt: skip
def test_a_link_to_elsewhere_is_not_followed(blog, link):
    blog.see(ten(blog), pagination={"next": link})
    assert blog.asked() == ["page"]


def test_pages_without_an_end_are_bounded(blog):
    asked = 0
    blog.see(ten(blog), pagination={"next": "?page=2"})
    while (keys := blog.asked()) != ["page"]:
        asked += 1
        blog.see(ten(blog, -10 * asked), key=keys[1], pagination={"next": f"?page={asked + 2}"})
    assert asked == MOST_PAGES - 1
