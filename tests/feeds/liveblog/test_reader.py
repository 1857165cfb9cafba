"""A live blog that grows, is edited and loses posts becomes a log that says so."""

from datetime import timedelta

import pytest

from feeds.base import FeedError, Rejected
from tracker.race.events import Amend, Comment, Withdraw
from tracker.race.stage import Stage

from .conftest import NOON, URL, ten


def test_posts_are_comments_at_their_times_with_the_publisher_named(blog):
    items = blog.see([blog.named(10, "They are off."), blog.named(5, "The riders sign on.", headline="Sign-on")])
    stage, off, sign_on = items
    assert (stage.race, stage.id, stage.year) == ("Stage 5", "stage-5-live", 2026)
    assert (stage.distance_km, stage.start_at, stage.sources) == (None, None, ("The Post",))
    assert (off.at, off.text, off.source) == (NOON + timedelta(minutes=10), "They are off.", "The Post")
    assert sign_on.text == "Sign-on. The riders sign on."
    assert isinstance(off, Comment)
    assert not off.estimated


def test_the_same_page_again_says_nothing(blog):
    posts = [blog.named(10, "Off."), blog.post(5, "A post without a name.")]
    blog.see(posts)
    assert blog.see(posts, 61) == []


@pytest.mark.parametrize("order", [1, -1])
def test_new_posts_come_in_either_order(blog, order):
    posts = [blog.named(minute, f"Minute {minute}.") for minute in range(5)]
    blog.see(posts[:3][::order])
    blog.see(posts[::order], 61)
    assert blog.texts == [f"Minute {minute}." for minute in range(5)]


def test_a_headline_that_the_text_begins_with_is_not_said_twice(blog):
    blog.see([blog.named(1, "Six riders go clear on the climb.", headline="Six riders go clear…")])
    assert blog.texts == ["Six riders go clear on the climb."]


# -- edits -----------------------------------------------------------------------------------------------------


def test_an_edit_is_an_amendment_from_when_it_was_made(blog):
    blog.see([blog.named(10, "Five away.")])
    [amend] = blog.see([blog.named(10, "Six away.", dateModified=(NOON + timedelta(minutes=58)).isoformat())], 61)
    assert isinstance(amend, Amend)
    assert amend.at == NOON + timedelta(minutes=58)
    assert blog.texts == ["Six away."]
    [line] = blog.timeline.snapshot(blog.timeline.end).feed
    assert line.at == NOON + timedelta(minutes=10)


@pytest.mark.parametrize("modified", [None, "2026-07-08T12:10:00Z", "2026-07-08T19:00:00Z", "yesterday"])
def test_an_edit_without_a_sensible_date_counts_from_when_it_came(blog, modified):
    blog.see([blog.named(10, "Five away.")])
    [amend] = blog.see([blog.named(10, "Six away.", dateModified=modified)], 61)
    assert amend.at == NOON + timedelta(minutes=61)


def test_an_edit_taken_back_and_made_again_ends_as_the_page_does(blog):
    for minute, text in enumerate(["Five away.", "Six away.", "Five away.", "Six away."], 60):
        blog.see([blog.named(10, text)], minute)
        assert blog.texts == [text]


def test_edits_with_one_date_follow_each_other(blog):
    modified = (NOON + timedelta(minutes=50)).isoformat()
    for minute, text in enumerate(["One.", "Two.", "Three.", "Four."], 60):
        blog.see([blog.named(10, text, dateModified=modified)], minute)
    assert blog.texts == ["Four."]


def test_a_post_without_a_name_is_edited_all_the_same(blog):
    blog.see([blog.post(10, "A crash in the bunch."), blog.post(10, "Five riders are away.")])
    [amend] = blog.see([blog.post(10, "A crash in the bunch."), blog.post(10, "Six riders are away.")], 61)
    assert isinstance(amend, Amend)
    assert sorted(blog.texts) == ["A crash in the bunch.", "Six riders are away."]


def test_an_older_copy_of_a_page_takes_nothing_back(blog):
    def page(minute, *posts):
        return {"posts": list(posts), "dateModified": (NOON + timedelta(minutes=minute)).isoformat()}

    old = page(50, blog.named(10, "Old words."))
    new = page(55, blog.named(20, "They are caught."), blog.named(10, "New words."))
    for minute, version in enumerate([old, new, old, new], 60):
        blog.see(version["posts"], minute, dateModified=version["dateModified"])
    assert blog.texts == ["New words.", "They are caught."]
    assert [type(item) for item in blog.items] == [Stage, Comment, Comment, Amend]


def test_names_that_are_places_in_a_list_are_no_names(blog):
    def listed(*posts):
        return [post | {"@id": f"{URL}#update-{place:03d}"} for place, post in enumerate(posts)]

    posts = [blog.post(minute, f"Minute {minute}.") for minute in range(9, -1, -1)]
    for look, begin in enumerate([6, 5, 4, 2], 60):
        blog.see(listed(*posts[begin:]), look)
    assert [type(item) for item in blog.items] == [Stage, *[Comment] * 8]
    blog.see(listed(blog.post(7, "Minute seven."), *posts[3:5], *posts[6:]), 70)
    assert blog.texts == [f"Minute {n}." for n in (0, 1, 2, 3, 5, 6)] + ["Minute seven."]


def test_a_new_post_may_say_what_an_edited_one_said_before(blog):
    blog.see([blog.post(10, "Five away.")])
    blog.see([blog.post(10, "Six away.")], 61)
    both = [blog.post(10, "Five away."), blog.post(10, "Six away.")]
    blog.see(both, 62)
    assert sorted(blog.texts) == ["Five away.", "Six away."]
    assert blog.see(both[::-1], 63) == []


def test_a_page_that_was_dated_in_the_future_once_is_still_followed(blog):
    blog.see([blog.named(10, "Five away.")], dateModified="2031-01-01T00:00:00Z")
    blog.see([blog.named(10, "Six away.")], 61, dateModified="2026-07-08T13:00:00Z")
    assert blog.texts == ["Six away."]


# -- deletions -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gone", [0, 4, 8])
def test_a_post_that_is_taken_out_is_withdrawn(blog, gone):
    posts = ten(blog)
    blog.see(posts)
    [withdraw] = blog.see(posts[:gone] + posts[gone + 1 :], 61)
    assert isinstance(withdraw, Withdraw)
    assert withdraw.at == NOON + timedelta(minutes=61)
    assert f"Minute {9 - gone}." not in blog.texts
    assert len(blog.texts) == 9


def test_a_post_that_slides_off_the_page_is_not_withdrawn(blog):
    blog.see(ten(blog))
    blog.see(ten(blog, 4), 61)
    assert len(blog.texts) == 14


def test_a_post_is_taken_out_while_another_comes(blog):
    blog.see([blog.named(minute, f"Minute {minute}.") for minute in (3, 2, 1)])
    blog.see([blog.named(minute, f"Minute {minute}.") for minute in (4, 3, 1)], 61)
    assert blog.texts == ["Minute 1.", "Minute 3.", "Minute 4."]


def test_a_pinned_post_takes_nothing_with_it(blog):
    pinned = blog.named(-90, "How to follow the race.")
    blog.see([pinned, *ten(blog)])
    blog.see([pinned, *ten(blog, 3)], 61)
    blog.see(ten(blog, 5), 62)
    assert len(blog.texts) == 16


def test_a_post_that_always_ends_the_page_takes_nothing_with_it(blog):
    intro = blog.named(-90, "Welcome to the stage.")
    blog.see([*ten(blog), intro])
    blog.see([*ten(blog, 3), intro], 61)
    assert len(blog.texts) == 14


def test_a_post_that_comes_back_is_there_again(blog):
    posts = ten(blog)
    for minute in range(60, 66):
        blog.see(posts if minute % 2 == 0 else posts[1:], minute)
        assert len(blog.texts) == (10 if minute % 2 == 0 else 9)
    blog.see([blog.named(9, "Minute nine."), *posts[1:]], 66)
    assert blog.texts[-1] == "Minute nine."


# -- times -----------------------------------------------------------------------------------------------------


def test_a_date_without_an_offset_has_that_of_the_page(blog):
    blog.see([blog.post(0, "A.", datePublished="2026-07-08T14:00:00")], datePublished="2026-07-08T13:00:00+02:00")
    comment = blog.items[1]
    assert (comment.at, comment.estimated) == (NOON, False)


def test_a_date_without_any_offset_is_utc_and_estimated(blog):
    blog.see([blog.post(0, "A.", datePublished="2026-07-08 12:00:00")])
    comment = blog.items[1]
    assert (comment.at, comment.estimated) == (NOON, True)


def test_local_times_without_an_offset_do_not_lie_in_the_future(blog):
    blog.see(
        [
            blog.post(0, text, datePublished=f"2026-07-08T{time}")
            for text, time in [("B.", "14:59"), ("A.", "14:30")]
        ]
    )
    assert [item.at - NOON for item in blog.items[1:]] == [timedelta(minutes=59), timedelta(minutes=30)]
    assert all(item.estimated for item in blog.items[1:])


@pytest.mark.parametrize(
    "date", ["2031-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "soon", "", None, "2026-07-08", 0, {}]
)
def test_a_wild_date_is_when_it_came(blog, date):
    blog.see([blog.post(0, "A.", datePublished=date), blog.named(5, "B.")])
    blog.see([blog.post(0, "A.", datePublished=date), blog.named(5, "B.")], 90)
    assert sorted(blog.texts) == ["A.", "B."]
    comment = blog.items[1]
    assert (comment.at, comment.estimated) == (NOON + timedelta(minutes=60), True)


# -- what is no live blog --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "kind", "says"),
    [
        (b"", "", "news.example/sport/stage-5-live sends an empty page"),
        (b"<html><body></body></html>", "", "sends an empty page"),
        (b"<title>A [b]shop[/b]</title><p>Shoes", "text/html", "page “A [b]shop[/b]” has no LiveBlogPosting"),
        (b"<form><input type=password></form>", "", "asks for a login"),
        (b"\x89PNG\r\n\x1a\n\0\0", "", "no text"),
        (b"GIF89a", "image/gif", "image/gif"),
        (b'{"a": 1}', "application/json", "neither a LiveBlogPosting nor blocks"),
        (b'{"@type": "LiveBlogPosting", "liveBlogUpdate": [', "", "JSON can't be read (line 1"),
        (
            b'<script type="application/ld+json">{"@type": "LiveBlogPosting", "x": [</script>',
            "",
            "is broken (line 1",
        ),
        pytest.param(b"[" * 100_000, "", "nested too deep", id="deep JSON"),
        pytest.param(b"<div>" * 100_000, "", "nested too deep", id="deep HTML"),
        (b"just words", "", "no LiveBlogPosting"),
    ],
)
def test_what_has_no_live_blog_is_refused_in_a_sentence(blog, data, kind, says):
    with pytest.raises(FeedError) as error:
        blog.take(data, content_type=kind)
    assert says in str(error.value)
    assert str(error.value).endswith(".")
    assert len(str(error.value)) < 400


def test_a_bad_answer_later_is_set_aside_once_and_following_goes_on(blog):
    blog.see([blog.named(1, "A.")])
    assert [type(item) for item in blog.take(b"<p>Maintenance</p>", 61)] == [Rejected]
    assert blog.take(b"<p>Maintenance!</p>", 62) == []
    blog.see([blog.named(2, "B."), blog.named(1, "A.")], 63)
    assert blog.texts == ["A.", "B."]
    assert [type(item) for item in blog.take(b"<p>Maintenance</p>", 64)] == [Rejected]


def test_a_blog_that_has_not_begun_is_waited_for(blog):
    assert [type(item) for item in blog.see([])] == [Stage]
    blog.see([blog.named(61, "Here we go.")], 62)
    assert blog.texts == ["Here we go."]


# -- the end ---------------------------------------------------------------------------------------------------


def test_it_is_over_an_hour_after_the_last_change_once_the_coverage_has_ended(blog):
    posts = [blog.named(30, "The finish.")]
    blog.see(posts, 60, coverageEndTime=(NOON + timedelta(minutes=40)).isoformat())
    blog.asked(89)
    assert not blog.reader.done
    blog.asked(91)
    assert blog.reader.done
    blog.see([blog.named(30, "The finish, by a wheel.")], 91)
    assert not blog.reader.done
    blog.asked(152)
    assert blog.reader.done


def test_a_blog_that_has_ended_without_a_post_is_over(blog):
    blog.see([], 60, coverageEndTime=(NOON + timedelta(minutes=40)).isoformat())
    blog.asked(101)
    assert blog.reader.done


def test_a_blog_that_tells_no_end_never_ends_by_itself(blog):
    blog.see([blog.named(30, "The finish.")])
    blog.asked(60 * 24 * 30)
    assert not blog.reader.done


def test_it_is_not_over_while_older_pages_are_to_come(blog):
    blog.see(
        ten(blog), 600, coverageEndTime=(NOON + timedelta(minutes=40)).isoformat(), pagination={"next": "?page=2"}
    )
    blog.asked(601)
    assert not blog.reader.done
    blog.see(ten(blog, -10), 601, "page-2")
    assert blog.reader.done


# -- long and hostile ------------------------------------------------------------------------------------------


def test_a_long_post_is_split_at_paragraphs_and_nothing_is_lost(blog):
    paragraphs = [f"Paragraph {n} " + "of the long tale of this climb. " * 20 for n in range(30)]
    blog.see([blog.named(1, "".join(f"<p>{text}</p>" for text in paragraphs))])
    comments = blog.items[1:]
    assert len(comments) > 4
    assert all(len(comment.text) <= 4000 and comment.text.endswith("climb.") for comment in comments)
    assert " ".join(blog.texts) == " ".join(text.strip() for text in paragraphs)


def test_parts_of_a_long_post_are_edited_one_by_one(blog):
    paragraphs = [f"<p>{letter * 3000}</p>" for letter in "abc"]
    blog.see([blog.named(1, "".join(paragraphs))])
    assert len(blog.texts) == 3
    blog.see([blog.named(1, "".join(paragraphs[:2]))], 61)
    assert len(blog.texts) == 2
    blog.see([blog.named(1, "".join(["<p>new</p>", *paragraphs[1:], "<p>more</p>"]))], 62)
    assert [len(text) for text in blog.texts] == [3004, 3005]
    blog.see([blog.named(1, "<p>short</p>")], 63)
    assert blog.texts == ["short"]


def test_a_page_of_too_many_posts_is_read_in_part_and_says_so(blog, monkeypatch):
    monkeypatch.setattr("feeds.liveblog.reader.MOST_POSTS", 100)
    items = blog.see([blog.post(minute, f"Minute {minute}.") for minute in range(105)], 110)
    [rejected] = [item for item in items if isinstance(item, Rejected)]
    assert "has 105 posts on one page: 100 are read" in rejected.reason
    assert len(items) == 100 + 2


def test_hostile_text_is_safe_and_ids_stay_apart(blog):
    blog.see(
        [
            blog.post(1, "\x1b]52;c;AAAA\x07Hi \x1b[31mred\u202e [b]x[/b]", **{"@id": "x" * 500 + "1"}),
            blog.post(2, "two\ud800", **{"@id": "x" * 500 + "2"}),
            blog.post(3, "three", **{"@id": "\u200b\x1b[0m"}),
            blog.post(4, "four" * 1_000_000, **{"@id": "4"}),
            "nonsense", None, 5, [], {"@type": 3, "articleBody": {"x": []}},
        ],
        headline="\x1b[2JLIVE: Stage\n5 - LIVE!",
    )  # fmt: skip
    assert blog.stage.race == "Stage 5"
    assert blog.texts[:3] == ["Hi red [b]x[/b]", "two", "three"]
    assert len({item.id for item in blog.items}) == len(blog.items)
    assert len(blog.items) < 60
