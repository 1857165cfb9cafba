"""Reads the pages of a live blog: which to request, and what is new on them."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import ClassVar
from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit

from feeds.base import FeedError, FeedItem, Rejected
from feeds.liveblog.dates import offset_of, placed, read_date
from feeds.liveblog.found import Found, NoLiveBlog, Page
from feeds.liveblog.known import CLOCKS_DIFFER
from feeds.liveblog.ledger import Ledger, Sighting
from feeds.liveblog.page import read_page
from feeds.liveblog.post import digest, ident_of
from feeds.liveblog.prose import paragraphs
from feeds.polled import Body, Reader, Resource
from tracker.race.events import EventBase
from tracker.race.stage import Stage
from tracker.race.text import fold_name, plain

EVERY_S = 30.0
"""Seconds between two requests for the first page, unless the user sets another interval."""

MOST_POSTS = 10_000
"""Maximum number of posts of one page that are read; a live blog of six hours has some hundreds."""

MOST_PAGES = 40
"""Maximum number of pages that are requested in one round."""

QUIET = timedelta(hours=1)
"""How long nothing must have changed, after the end of coverage, until a live blog is over."""

_ACCEPT = (("Accept", "text/html,application/ld+json;q=0.9,application/json;q=0.9,*/*;q=0.5"),)
_LIVE_WORDS = r"(?:live|live ?blog|live updates?|as it happened|en direct|direct|liveticker|en vivo|in diretta)"
_LIVE = re.compile(
    rf"^(?:{_LIVE_WORDS}\s*[:|!–—-]+\s*)+|(?:\s*[:|!,–—-]+\s*{_LIVE_WORDS}[.!]*)+$",
    re.IGNORECASE,
)
_NO_NAME = frozenset({"", "index", "live", "liveblog", "live-blog", "blog", "default", "home"})


@dataclass(slots=True)
class _Sheet:
    """A further page that a link leads to."""

    key: str
    url: str
    answered: bool = False
    polled: bool = False


class LiveBlogReader(Reader):
    """Turns the pages of one live blog into a log."""

    FIRST: ClassVar[str] = "page"
    """The key of the page whose address the user gave."""

    def __init__(self, url: str, every_s: float = EVERY_S) -> None:
        """Read the live blog at an address, whose first page is requested every `every_s` seconds."""
        self._url = url
        self._every_s = every_s
        self._ledger = Ledger()
        self._stage: Stage | None = None
        self._publisher: str | None = None
        self._zone: tzinfo | None = None
        """The offset of dates without one, by the others on the page."""
        self._guess: tzinfo | None = None
        """The offset of dates where none on the page has one."""
        self._sheets: list[_Sheet] = []
        """The further pages of this round in their order; a new round begins where posts may have been missed."""
        self._rounds = 0
        self._onward = False
        """The blog begins with its oldest post, so that new posts are on its last page."""
        self._last_at: dict[str, datetime] = {}
        self._last_modified: dict[str, datetime] = {}
        self._wrong: dict[str, str] = {}
        self._now: datetime | None = None
        self._changed: datetime | None = None
        self._ends: datetime | None = None

    def wanted(self, now: datetime) -> Sequence[Resource]:
        """Return the first page, and the further pages that are polled or not fetched yet."""
        self._now = now
        wanted = [Resource(self.FIRST, self._url, self._every_s, _ACCEPT)]
        wanted += [
            Resource(sheet.key, sheet.url, self._every_s if sheet.polled else None, _ACCEPT)
            for sheet in self._sheets
            if sheet.polled or not sheet.answered
        ]
        return wanted

    @property
    def done(self) -> bool:
        """Whether the coverage has ended, and nothing has changed for an hour."""
        if self._now is None or self._ends is None:
            return False
        quiet_since = self._changed or self._ends
        if any(not sheet.answered for sheet in self._sheets):
            # For a limited time: an older page may never come.
            quiet_since = max(quiet_since, *self._last_at.values())
        return self._ends <= self._now and self._now - quiet_since >= QUIET

    def take(self, body: Body) -> list[FeedItem]:
        """Return what is new on a page.

        Raises:
            FeedError: the first page contains no live blog.
        """
        sheet = next((sheet for sheet in self._sheets if sheet.key == body.key), None)
        if sheet is None and body.key != self.FIRST:
            return []
        url = self._url if sheet is None else sheet.url
        if sheet is not None:
            sheet.answered = True
        try:
            page = read_page(body.data, body.content_type, url)
        except NoLiveBlog as error:
            return self._refused(body, url, str(error))
        self._learn_offset(page, body.at)
        items: list[FeedItem] = []
        if self._stage is None:
            # The headline changes all the time, but the stage does not.
            self._stage = self._header(page)
            items.append(self._stage)
        if len(page.posts) > MOST_POSTS:
            items += self._refused(body, url, f"has {len(page.posts)} posts on one page: {MOST_POSTS} are read")
        else:
            self._wrong.pop(body.key, None)
        sightings = self._sightings(page, body.at)
        known = sum(sighting in self._ledger for sighting in sightings)
        # A pinned post and one that always ends the page stay known, however long the gap between two looks.
        met = known >= min(3, max(1, len(sightings) // 3), len(self._ledger) or 1)
        begun = len(self._ledger) > 0
        polled = sheet is None or sheet.polled
        newest = sheet.polled if sheet is not None else not self._onward
        self._ledger.see(
            body.key, sightings, body.at, self._publisher,
            fresh=self._is_fresh(page, body), polled=polled, newest=newest,
        )  # fmt: skip
        self._follow(page, sheet, met=met, begun=begun)
        more = any(not other.answered for other in self._sheets)
        events = self._ledger.news(body.at, self._stage, more=more)
        for event in (event for event in events if isinstance(event, EventBase)):
            self._changed = max(self._changed or event.at, min(event.at, body.at))
        ends, _ = self._placed(page.coverage_end)
        self._ends = ends or self._ends
        return [*items, *events]

    # -- what is wrong with a page ---------------------------------------------------------------------------

    def _refused(self, body: Body, url: str, why: str) -> list[FeedItem]:
        sentence = f"{_name_of(url)} {why}."
        if self._stage is None and body.key == self.FIRST:
            raise FeedError(sentence)
        if self._wrong.get(body.key) == sentence:
            return []
        self._wrong[body.key] = sentence
        return [Rejected(sentence, plain(url, 200))]

    def _is_fresh(self, page: Page, body: Body) -> bool:
        """Return whether a page is no older than the copy before; a cache may answer with an old one."""
        modified, _ = self._placed(page.modified)
        last_at, last_modified = self._last_at.get(body.key), self._last_modified.get(body.key)
        if last_at is not None and body.at < last_at:
            return False
        self._last_at[body.key] = body.at
        if modified is not None and modified <= body.at + CLOCKS_DIFFER:
            if last_modified is not None and modified < last_modified:
                return False
            self._last_modified[body.key] = modified
        return True

    # -- the header ------------------------------------------------------------------------------------------

    def _learn_offset(self, page: Page, at: datetime) -> None:
        dates = (page.published, page.modified, page.coverage_start, page.coverage_end, *page.dates)
        posts = [date for post in page.posts for date in (post.published, post.modified)]
        self._zone = offset_of([*dates, *posts]) or self._zone
        if self._zone is None and self._guess is None:
            self._guess = _offset_by_clock(posts, at)

    def _header(self, page: Page) -> Stage:
        posts = [date for post in page.posts for date in (post.published, post.modified)]
        begins = [self._placed(date)[0] for date in (page.coverage_start, page.published, *posts)]
        began = next((date for date in begins if date is not None), None)
        headline = plain(" ".join(paragraphs(page.headline)), 200)
        publisher = " ".join(paragraphs(page.publisher))
        self._publisher = plain(publisher or urlsplit(self._url).hostname or "", 120) or None
        coverage_start = begins[0]
        return Stage(
            id=_slug(self._url),
            race=_LIVE.sub("", headline) or headline or _slug(self._url),
            year=began.year if began is not None else None,
            sources=(self._publisher,) if self._publisher else (),
            # The coverage may begin at any time; `start_at` would be taken for the flag drop.
            **(
                {"note": f"The coverage begins at {coverage_start:%H:%M} ({coverage_start:%z})."}
                if coverage_start
                else {}
            ),
        )

    # -- posts -----------------------------------------------------------------------------------------------

    def _sightings(self, page: Page, at: datetime) -> list[Sighting]:
        base = self._url
        with suppress(ValueError):
            base = urljoin(self._url, page.url)
        # Some publishers give a post without a headline that of the page.
        headline = fold_name(page.headline)
        return [
            self._sighting(replace(post, title="") if fold_name(post.title) == headline else post, base, at)
            for post in page.posts[:MOST_POSTS]
        ]

    def _placed(self, written: str) -> tuple[datetime | None, bool]:
        """Return a date, and whether its offset is estimated."""
        moment, naive = placed(written, self._zone or self._guess)
        return moment, naive and self._zone is None

    def _sighting(self, post: Found, base: str, at: datetime) -> Sighting:
        published, estimated = self._placed(post.published)
        modified, _ = self._placed(post.modified)
        if modified is not None and modified > at + CLOCKS_DIFFER:
            modified = None
        return Sighting(
            ident=ident_of(post.ident, base),
            dated=post.published,
            published=published,
            modified=modified,
            estimated=estimated,
            title=" ".join(paragraphs(post.title)),
            paragraphs=paragraphs(post.body),
            key=post.key,
        )

    # -- further pages ---------------------------------------------------------------------------------------

    def _follow(self, page: Page, sheet: _Sheet | None, *, met: bool, begun: bool) -> None:
        """Request the next page, where there is one and it may have unknown posts."""
        link = self._link(page.next, self._url if sheet is None else sheet.url)
        if sheet is None:
            if not begun or (not met and not self._onward and page.posts):
                # Nothing on the newest page is known: some of the new posts must be on older pages.
                self._rounds += 1
                self._sheets = [kept for kept in self._sheets if kept.polled]
                self._add(link)
            elif link and not self._sheets:
                self._add(link)
            return
        first, here = self._ledger.middle(self.FIRST), self._ledger.middle(sheet.key)
        if first is not None and here is not None and here > first:
            self._onward = True
        if sheet is not self._sheets[-1]:
            return
        caught_up = self._rounds > 1 and met and not self._onward
        if link and not caught_up and page.posts:
            self._add(link)
        for other in self._sheets:
            other.polled = self._onward and other is self._sheets[-1]

    def _add(self, link: str) -> None:
        if link and len(self._sheets) < MOST_PAGES - 1 and link not in {sheet.url for sheet in self._sheets}:
            number = len(self._sheets) + 2
            again = f"-{self._rounds}" if self._rounds > 1 else ""
            self._sheets.append(_Sheet(f"page-{number}{again}", link))

    def _link(self, link: str, url: str) -> str:
        """Return the address that a link names, or "" where it leads to another host or nowhere."""
        link = link.strip()
        if not link or len(link) > 2000:
            return ""
        try:
            here = urlsplit(url)
            if link.startswith("?"):
                # The Guardian's links leave out the other parameters of the request, such as `dcr=true`.
                query = dict(parse_qsl(here.query, keep_blank_values=True))
                query |= dict(parse_qsl(urlsplit(link).query, keep_blank_values=True))
                link = f"?{urlencode(query, safe=':')}"
            there = urlsplit(urljoin(url, link))
            same = (there.scheme, there.hostname, there.port) == (here.scheme, here.hostname, here.port)
        except ValueError:
            return ""
        asked = there._replace(fragment="").geturl()
        return asked if same and "@" not in there.netloc and asked != self._url else ""


def _offset_by_clock(dates: Sequence[str], at: datetime) -> tzinfo | None:
    """Return an offset for dates without one that would lie in the future as UTC, or None where none would.

    It is the smallest number of half hours with which all of them lie in the past.
    """
    moments = [moment for moment in map(read_date, dates) if moment is not None]
    ahead = max((moment.replace(tzinfo=UTC) for moment in moments), default=at) - at
    if not CLOCKS_DIFFER < ahead <= timedelta(hours=14):
        return None
    return timezone(timedelta(minutes=30) * -((CLOCKS_DIFFER - ahead) // timedelta(minutes=30)))


def _slug(url: str) -> str:
    """Return the id of a stage from an address: its last meaningful part, without a file extension."""
    split = urlsplit(url)
    for part in reversed([unquote(part) for part in split.path.split("/")]):
        name = re.sub(r"\.\w{1,5}$", "", part)
        name = re.sub(r"[^a-z0-9]+", "-", plain(name, 200).lower()).strip("-")
        if name not in _NO_NAME and not name.isdigit():
            return name[:80].strip("-")
    host = re.sub(r"[^a-z0-9]+", "-", (split.hostname or "").lower()).strip("-")
    return f"liveblog-{host or digest(url)}"


def _name_of(url: str) -> str:
    split = urlsplit(url)
    return plain(f"{split.netloc.rpartition('@')[2]}{split.path}", 80)
