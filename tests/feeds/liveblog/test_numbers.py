"""The posts of a live blog are read as commentary: the numbers that follow, however the posts come."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.race.events import Amend, Withdraw, kind_of

from .conftest import NOON, URL, Blog

STAGE = {
    0: ("", "Good afternoon. Today the riders face 180 km between Abbeville and Amiens."),
    5: ("", "The riders roll out of Abbeville."),
    12: ("", "The flag drops and the race is on!"),
    20: ("160km to go", "<p>Paul Aster (Cofidis) and Jan Bero (Movistar) are out front.</p><p>Their lead is 1:10.</p>"),
    40: ("140km to go", "The gap is up to 2:30."),
    60: ("110km to go", "Bero wins the intermediate sprint at Doullens ahead of Aster."),
    61: ("", "A quiet hour, and lunch for all."),
    62: ("", "The gap is down to 2:05."),
    90: ("40km to go", "Bero is dropped. Aster goes on alone, the peloton is at 1:05."),
    95: ("30km to go", "The break is caught. Now Carl Dane (UAE) attacks."),
    100: ("20km to go", "Dane has 25 seconds."),
    110: ("5km to go", "Dane is caught. All together."),
    120: ("", "Carl Dane wins the stage!"),
    125: ("", "<p>Results</p><p>1. Carl Dane (UAE) 4:12:10</p><p>2. Jan Bero (Movistar) s.t.</p><p>3. Paul Aster (Cofidis) 0:12</p>"),
}  # fmt: skip
OTHER = {
    20: ("160km to go", "<p>Paul Aster (Cofidis) is out front.</p><p>His lead is 1:20.</p>"),
    40: ("140km to go", "The gap is up to 3:30."),
    60: ("110km to go", "Aster wins the intermediate sprint at Doullens, Bero second."),
    62: ("", "The gap is down to 1:55. It rains."),
    90: ("40km to go", "Aster is dropped. Bero goes on alone."),
    95: ("30km to go", "Not much to tell."),
    120: ("", "Jan Bero wins the stage!"),
}  # fmt: skip


def post(minute, texts=STAGE):
    title, text = texts[minute]
    return Blog.named(minute, text, headline=title)


def page(minutes, edited=()):
    """A page of posts as it stands, the newest first."""
    return [post(minute, OTHER if minute in edited else STAGE) for minute in sorted(minutes, reverse=True)]


def state(blog):
    """The race as the log tells it in the end; from which words a passage was read is no part of it."""
    race = blog.timeline.corrected_state_at(NOON + timedelta(days=1))
    return race._replace(
        passages=tuple(
            (passed.type, passed.name, passed.km_to_go, passed.event.model_copy(update={"read": None}))
            for passed in race.passages
        )
    )


def whole(posts):
    blog = Blog()
    blog.see(posts, 900)
    return blog


def in_force(blog):
    """Every event that stands in the end, as it stands, by id."""
    timeline = blog.timeline
    era = timeline._whole()
    return {
        event.id: (kind_of(event), event.at, getattr(event, "gap_s", None), event.km_to_go, event.text)
        for event in era.rows
        if not isinstance(era.corrections.get(event.id), Withdraw)
    }


def test_a_live_blog_gives_gap_km_groups_sprints_and_result(blog):
    gaps = []
    for count in range(1, len(STAGE) + 1):
        minutes = list(STAGE)[:count]
        blog.see(page(minutes), minutes[-1] + 1)
        now = blog.timeline.state_at(NOON + timedelta(minutes=minutes[-1] + 1))
        gaps.append((minutes[-1], now.km_to_go, now.gap.gap_s if now.gap else None))
        if minutes[-1] == 60:
            away, bunch = now.groups
            assert [rider.name for rider in away.riders] == ["Paul Aster", "Jan Bero"]
            assert (bunch.role, bunch.gap_s) == ("peloton", 150)
            [sprint] = now.passages
            assert [rider.name for rider in sprint.event.order] == ["Jan Bero", "Paul Aster"]
    assert gaps[3:5] == [(20, 160.0, 70), (40, 140.0, 150)]
    assert (62, 110.0, 125) in gaps
    end = state(blog)
    assert (end.status, end.km_to_go, end.started_at) == ("finished", 0.0, NOON + timedelta(minutes=12))
    assert [(row.name, row.time_s) for row in end.result.rows] == [
        ("Carl Dane", 15130),
        ("Jan Bero", 15130),
        ("Paul Aster", 15142),
    ]
    assert not [item for item in blog.items if isinstance(item, Amend | Withdraw)]


def test_what_is_read_stands_at_the_time_of_its_post_with_its_words(blog):
    blog.see(page([12, 20, 40]), 130)
    read = [event for event in blog.items[1:] if event.read is not None]
    assert {event.at for event in read} == {NOON + timedelta(minutes=minute) for minute in (12, 20, 40)}
    assert not any(event.estimated for event in blog.items[1:])
    first = next(event for event in read if event.id == "post-20~e2")
    assert (first.read.para, first.read.quote, first.source) == (2, "Their lead is 1:10.", "The Post")
    assert 0.62 <= first.read.confidence <= 1


def test_no_words_of_a_post_are_shown_twice(blog):
    blog.see(page(STAGE), 130)
    assert len(blog.texts) == len(STAGE)
    ids = [item.id for item in blog.items]
    assert len(set(ids)) == len(ids)


def test_moves_of_one_post_are_folded_in_the_order_of_its_text(blog):
    blog.see(page([20, 90, 95]), 130)
    assert [rider.name for rider in state(blog).leaders.riders] == ["Carl Dane"]


def test_a_figure_that_is_mended_is_amended_and_nothing_else(blog):
    blog.see(page([12, 20, 40, 61]), 65)
    said = blog.see(page([12, 20, 40, 61], edited=[40]), 70)
    [amend] = said
    assert isinstance(amend, Amend)
    assert (amend.target, amend.event.kind, amend.event.gap_s) == ("post-40", "gap", 210)
    assert (amend.at, amend.event.read.quote) == (NOON + timedelta(minutes=70), "The gap is up to 3:30.")
    assert state(blog).gap.gap_s == 210
    assert blog.timeline.state_at(NOON + timedelta(minutes=65)).gap.gap_s == 150


def test_a_word_that_is_mended_changes_no_more_than_the_words(blog):
    before = page(STAGE)
    blog.see(before, 130)
    mended = [
        {**one, "articleBody": one["articleBody"].replace("Their lead is 1:10", "Their lead is now at 1:10")}
        for one in before
    ]
    [amend] = blog.see(mended, 131)
    assert amend.target == "post-20"
    assert "now at 1:10" in amend.event.text
    assert blog.see(mended, 132) == []


def test_an_attack_that_is_taken_out_never_was(blog):
    blog.see(page([12, 20, 90, 95, 100]), 130)
    assert [rider.name for rider in state(blog).leaders.riders] == ["Carl Dane"]
    blog.see(page([12, 20, 90, 100]), 131)
    assert [rider.name for rider in state(blog).leaders.riders] == ["Paul Aster"]
    blog.see(page([12, 20, 90, 95, 100]), 132)
    assert [rider.name for rider in state(blog).leaders.riders] == ["Carl Dane"]


def test_older_posts_say_who_is_meant_in_newer_ones(blog):
    blog.see(page([60, 62]), 130, pagination={"next": "?page=2"})
    assert [event.kind for event in blog.items[1:] if event.id == "post-60"] == ["sprint"]  # of surnames only
    assert "page-2" in blog.asked()
    blog.see(page([12, 20, 40]), 131, key="page-2")
    assert state(blog) == state(whole(page([12, 20, 40, 60, 62])))
    assert state(blog).passages


def test_a_result_given_on_the_way_is_another_days(blog):
    yesterday = Blog.named(70, STAGE[125][1].replace("Results", "Results of stage 4"))
    blog.see([yesterday, *page([12, 20, 40])], 130)
    assert state(blog).result is None


def test_a_km_counted_from_the_start_is_turned_round_where_the_length_is_known(blog):
    blog.see([Blog.named(50, "The gap is 2:00.", headline="Km 80"), *page([0, 12])])
    assert state(blog).km_to_go == 100
    other = Blog()
    other.see([Blog.named(50, "The gap is 2:00.", headline="Km 80"), *page([12])])
    assert state(other).km_to_go is None


def test_it_reads_dutch(blog):
    blog.see(
        [
            Blog.named(2, "Hun voorsprong bedraagt 2:40.", headline="Nog 90 km"),
            Blog.named(1, "Paul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.", headline="Nog 100 km"),
        ]
    )
    assert (state(blog).km_to_go, state(blog).gap.gap_s) == (90, 160)
    assert len(state(blog).leaders.riders) == 2


def test_a_post_on_which_the_reader_fails_is_still_shown(blog, monkeypatch):
    from feeds.commentary import reader

    real = reader.Reader.take

    def take(self, para, **more):
        if "quiet" in para.text:
            raise ValueError("no such rule")
        return real(self, para, **more)

    monkeypatch.setattr(reader.Reader, "take", take)
    blog.see(page([20, 40]), 130)
    said = blog.see(page([20, 40, 61]), 131)
    assert [type(item).__name__ for item in said] == ["Rejected", "Comment"]
    assert "no such rule" in said[0].reason
    assert blog.see(page([20, 40, 61, 62]), 132)[0].gap_s == 125


# -- the law: the log ends as the blog does --------------------------------------------------------------------

minutes = st.sets(st.sampled_from(sorted(STAGE)[1:]))


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(minutes, minutes), min_size=1, max_size=5))
def test_whatever_was_added_edited_and_taken_out_the_race_is_that_of_the_blog_as_it_stands(looks):
    blog = Blog()
    for number, (shown, edited) in enumerate(looks):
        last = page({0, *shown}, edited & OTHER.keys())
        blog.see([*last, Blog.named(-60, "Welcome.")], 130 + number)
    reference = whole([*last, Blog.named(-60, "Welcome.")])
    assert state(blog) == state(reference)
    assert in_force(blog) == in_force(reference)
    assert len({item.id for item in blog.items}) == len(blog.items)


@settings(deadline=None, max_examples=25)
@given(minutes, st.integers(1, 6), st.integers(0, 4), st.data())
def test_in_pages_of_any_size_and_with_posts_that_come_meanwhile_the_race_is_the_same(shown, size, late, data):
    order = page(shown)
    coming, order = order[: late and min(late, len(order) - 1)], order[late and min(late, len(order) - 1) :]
    blog = Blog()
    pages = [order[begin : begin + size] for begin in range(0, len(order), size)] or [[]]
    for number, posts in enumerate(pages, 1):
        onward = {"pagination": {"next": f"?page={number + 1}"}} if number < len(pages) else {}
        blog.see(posts, 130, key="page" if number == 1 else f"page-{number}", **onward)
        if coming and data.draw(st.booleans()):
            pages[0].insert(0, coming.pop())
            more = {"pagination": {"next": "?page=2"}} if len(pages) > 1 else {}
            blog.see(pages[0], 131 + number, **more)
    while coming:
        pages[0].insert(0, coming.pop())
        blog.see(pages[0], 150 - len(coming))
    reference = whole(page(shown))
    assert state(blog) == state(reference)
    assert in_force(blog) == in_force(reference)


# -- how much is read ------------------------------------------------------------------------------------------


@pytest.fixture
def reads(monkeypatch):
    """The posts that were read, each time they were."""
    from feeds.liveblog import reading

    seen = []
    real = reading._read_one

    def counted(reader, entry, outline):
        seen.append(entry.post.id)
        return real(reader, entry, outline)

    monkeypatch.setattr(reading, "_read_one", counted)
    return seen


def hours(count, **edits):
    texts = [f"Rider number {n} takes a bottle, and the gap stays at 2:{n % 60:02d}." for n in range(count)]
    return [Blog.named(n, edits.get(f"p{n}", text)) for n, text in enumerate(texts)][::-1]


def test_a_new_post_is_read_alone_and_an_edit_from_shortly_before_it_on(blog, reads):
    for count in range(100, 105):
        blog.see(hours(count), 200 + count)
    assert len(reads) == 104
    blog.see(hours(104, p90="The gap is 4:00."), 400)
    assert reads[104:][-1] == "post-103"
    assert 14 <= len(reads[104:]) <= 40
    blog.see(hours(104, p90="The gap is 4:00."), 401)
    blog.see(hours(105, p90="The gap is 4:00."), 402)
    assert reads[-1] == "post-104"
    assert reads[-2] == "post-103"


def test_a_long_history_is_read_twice_at_most(blog, reads):
    posts = hours(300)
    pages = [posts[begin : begin + 10] for begin in range(0, 300, 10)]
    for number, shown in enumerate(pages, 1):
        onward = {"pagination": {"next": f"?page={number + 1}"}} if number < len(pages) else {}
        blog.see(shown, 400, key="page" if number == 1 else f"page-{number}", **onward)
    assert len(reads) <= 600
    assert in_force(blog) == in_force(whole(posts))


@pytest.mark.parametrize(
    "unit", ["attack ", "2:30 ", "A. ", "The gap is 2:30 and ", "Jan Bero (Cofidis), ", "(", "1. Bo 1:00 "]
)
def test_a_huge_post_is_kept_and_read_only_so_far(blog, unit):
    text = (unit * (300_000 // len(unit)))[:300_000]
    blog.see([Blog.named(1, text), Blog.named(0, "Off.")])
    blog.see(
        [
            Blog.named(2, "The gap of the leaders to the peloton is 2:30 now."),
            Blog.named(1, text),
            Blog.named(0, "Off."),
        ],
        61,
    )
    assert sum(len(words) for words in blog.texts) > 150_000
    assert state(blog).gap.gap_s == 150


def test_more_than_a_live_blog_can_have_is_words_only(blog, monkeypatch):
    monkeypatch.setattr("feeds.liveblog.reading.MOST_CHARACTERS", 1_000)
    blog.see([Blog.named(n, f"The gap is {n % 7 + 1}:30 to the peloton.") for n in range(40)][::-1], 100)
    kinds = {event.id: event.kind for event in blog.items[1:]}
    assert len(blog.texts) == 40
    assert {kinds[f"post-{n}"] for n in range(40)} == {"gap", "comment"}


def test_a_page_of_another_address_has_ids_of_its_own(blog):
    blog.see([{**post(40), "@id": f"{URL}#a~b"}])
    assert all("~" not in item.id.partition("~")[0] for item in blog.items[1:])
    assert blog.items[1].id.startswith("a-b")
