"""Pages of live blogs in our own words, and a reader that is given them."""

import importlib.util
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest

from feeds.liveblog.reader import LiveBlogReader
from feeds.polled import Body
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

URL = "https://news.example/sport/stage-5-live"
NOON = datetime(2026, 7, 8, 12, 0, tzinfo=UTC)


def stamp(minute: float) -> str:
    return (NOON + timedelta(minutes=minute)).isoformat()


class Blog:
    """Makes pages, hands them to a reader, and keeps what it said."""

    def __init__(self) -> None:
        self.reader = LiveBlogReader(URL)
        self.items: list[object] = []

    @staticmethod
    def post(minute: float, text: str, **more: object) -> dict[str, object]:
        return {"@type": "BlogPosting", "datePublished": stamp(minute), "articleBody": text, **more}

    @staticmethod
    def named(minute: float, text: str, **more: object) -> dict[str, object]:
        return Blog.post(minute, text, **{"@id": f"{URL}#post-{minute:g}", **more})

    @staticmethod
    def json(posts: object, **more: object) -> bytes:
        blog_json = {"@type": "LiveBlogPosting", "headline": "Stage 5", "publisher": {"name": "The Post"}}
        return json.dumps(blog_json | {"liveBlogUpdate": posts} | more).encode()

    @staticmethod
    def html(blog: bytes | str, head: str = "", body: str = "") -> bytes:
        blog_json = blog if isinstance(blog, str) else blog.decode()
        page = f'<html><head>{head}<script type="application/ld+json">{blog_json}</script></head><body>{body}</body></html>'
        return page.encode()

    def take(self, data: bytes, minute: float = 60, key: str = "page", content_type: str = "") -> list[object]:
        items = self.reader.take(Body(key, NOON + timedelta(minutes=minute), data, content_type))
        self.items += items
        return items

    def see(self, posts: object, minute: float = 60, key: str = "page", **more: object) -> list[object]:
        return self.take(self.json(posts, **more), minute, key)

    def asked(self, minute: float = 60) -> list[str]:
        return [resource.key for resource in self.reader.wanted(NOON + timedelta(minutes=minute))]

    @property
    def stage(self) -> Stage:
        return next(item for item in self.items if isinstance(item, Stage))

    @property
    def timeline(self) -> Timeline:
        return Timeline(self.stage, [item for item in self.items if hasattr(item, "at")])

    @property
    def texts(self) -> list[str | None]:
        """The words that the feed shows when all is in, oldest first."""
        timeline = self.timeline
        feed = timeline.snapshot(timeline.end).feed
        return [event.text for event in feed if event.text and not feed.is_withdrawn(event)]


def ten(blog: Blog, begin: int = 0) -> list[dict[str, object]]:
    """Return ten posts, a minute apart, newest first."""
    return [blog.named(minute, f"Minute {minute}.") for minute in range(begin, begin + 10)][::-1]


@pytest.fixture
def blog() -> Blog:
    return Blog()


@pytest.fixture(scope="session")
def serve() -> ModuleType:
    spec = importlib.util.spec_from_file_location("serve", Path(__file__).parent / "serve.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
