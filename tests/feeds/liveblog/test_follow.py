"""A live blog is followed over HTTP while it grows, is edited and loses posts."""

import asyncio
import threading
from datetime import timedelta

import pytest
from click.testing import CliRunner

from feeds.base import FeedError, FeedOptions, FeedStatus
from feeds.liveblog import LiveBlogFeed
from feeds.registry import open_feed
from tracker.cli import ardoise
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline


class Play:
    """The play of `serve.py` on a clock that a test turns."""

    def __init__(self, serve):
        self.serve, self.minute = serve, 30.0
        self.server = serve.make_server(lambda: self.minute)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.uri = f"liveblog:http://127.0.0.1:{self.server.server_port}{serve.PATH}"

    @property
    def texts(self):
        """What stands on the live blog, oldest first, as plain text."""
        texts = []
        for post in reversed(self.serve.posts_at(self.minute)):
            body = post["body"].split("<figure")[0].split("<p><a")[0]
            body = body.replace("<p>", "").replace("</p>", "").replace("&amp;", "&")
            texts.append(f"{post['title']}. {body}" if post["title"] else body)
        return texts


@pytest.fixture
def play(serve):
    play = Play(serve)
    yield play
    play.server.shutdown()
    play.server.server_close()


def shown(items):
    if not items or not any(isinstance(item, Stage) for item in items):
        return []
    stage = next(item for item in items if isinstance(item, Stage))
    timeline = Timeline(stage, [item for item in items if hasattr(item, "at")])
    feed = timeline.snapshot(timeline.end).feed
    return [event.text for event in feed if event.text and not feed.is_withdrawn(event)]


@pytest.mark.parametrize("twin", ["", ".json"])
async def test_the_log_is_the_live_blog_at_every_look(play, twin):
    feed = LiveBlogFeed(
        play.uri + twin, FeedOptions(every_s=0.05), now=lambda: play.serve.BEGIN + timedelta(hours=1)
    )
    items, source = [], feed.items()
    async with asyncio.timeout(60):
        for minute in (18, 20, 23, 27, 36, 50, 58):
            play.minute = minute
            while shown(items) != play.texts:
                items.append(await anext(source))
    await source.aclose()
    assert len(play.texts) > 25
    assert sum(isinstance(item, Stage) for item in items) == 1
    assert not [item for item in items if not isinstance(item, FeedStatus) and not hasattr(item, "id")]


@pytest.mark.parametrize("twin", ["", ".json"])
async def test_the_slate_has_what_the_posts_say(play, twin):
    feed = LiveBlogFeed(
        play.uri + twin, FeedOptions(every_s=0.05), now=lambda: play.serve.BEGIN + timedelta(hours=1)
    )
    items, source, seen = [], feed.items(), []
    async with asyncio.timeout(60):
        for minute in (18, 23, 27, 36, 50):
            play.minute = minute
            while shown(items) != play.texts:
                items.append(await anext(source))
            stage = next(item for item in items if isinstance(item, Stage))
            timeline = Timeline(stage, [item for item in items if hasattr(item, "at")])
            state = timeline.corrected_state_at(timeline.end)
            behind = None if state.leaders is None else state.gap.gap_s
            seen.append((state.km_to_go, state.leaders and state.leaders.size, behind))
    await source.aclose()
    assert seen == [(None, 5, 70), (120, 6, 200), (120, 6, 360), (80, 6, 360), (12, None, None)]


def test_a_check_says_what_is_read_from_words_and_where_there_are_words_only(play):
    play.minute = 30
    output = CliRunner().invoke(ardoise, ["follow", "--check", play.uri]).stdout
    counts = {line.split()[0]: line.split()[1] for line in output.splitlines() if len(line.split()) == 2}
    assert (counts["km"], counts["gap"], counts["start"]) == ("2", "3", "1")
    assert "are read from its words, with a confidence of 0." in output
    play.minute = 10
    assert "in words only" in CliRunner().invoke(ardoise, ["follow", "--check", play.uri]).stdout


async def test_it_ends_when_the_coverage_has(play):
    play.minute = 60
    now = play.serve.BEGIN.replace(hour=18)
    async with asyncio.timeout(60):
        items = [item async for item in LiveBlogFeed(play.uri, now=lambda: now).items()]
    assert items[-1].phase == "ended"
    assert shown(items) == play.texts


async def test_what_is_not_there_and_what_is_no_live_blog_are_sentences(play):
    for uri, says in [
        (play.uri + "/nothing", "404"),
        ("liveblog:", "names no page"),
        ("liveblog:news.example/x", "give its whole address"),
        ("liveblog:file:///etc/passwd", "names no page"),
        ("liveblog:http://[", "names no page"),
    ]:
        with pytest.raises(FeedError, match=says):
            async for _ in LiveBlogFeed(uri).items():
                pass


@pytest.mark.parametrize(
    ("page", "every_s", "asked"),
    [
        ("https://news.example/live", None, 30),
        ("https://news.example/live", 0.1, 5),
        ("https://news.example/live", 60, 60),
        ("http://127.0.0.1:9/live", 0.1, 0.1),
        ("http://[::1]:9/live", 0.1, 0.1),
        ("http://localhost/live", 0.1, 0.1),
        ("http://127.0.0.1.news.example/live", 0.1, 5),
    ],
)
def test_other_peoples_pages_are_asked_for_politely(page, every_s, asked):
    feed = open_feed(f"liveblog:{page}", FeedOptions(every_s=every_s))
    assert isinstance(feed, LiveBlogFeed)
    [resource] = feed.reader().wanted(None)
    assert resource.every_s == asked
    assert (feed.options.every_s or 30) == asked
