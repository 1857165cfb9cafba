"""Plays a live blog that grows, edits and deletes, on loopback; a stage of our own invention.

python tests/feeds/liveblog/serve.py --speed 60
ardoise follow liveblog:http://127.0.0.1:8767/sport/tour-2026-stage-5-live --every 2
ardoise follow liveblog:http://127.0.0.1:8767/sport/tour-2026-stage-5-live.json --every 2
"""

import argparse
import html
import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PATH = "/sport/tour-2026-stage-5-live"
PAGE = 10
BEGIN = datetime(2026, 7, 8, 13, 0, tzinfo=timezone(timedelta(hours=2)))

SCRIPT: list[tuple[int, str, str, str | None]] = [
    # minute, post, headline, text; a post told again is edited, one without a text is deleted
    *((n, f"b{n:03d}", "", f"<p>Before the start, note {n} of the road book.</p>") for n in range(14)),
    (14, "b014", "Off they go", "<p>The flag drops for 176 riders.</p>"),
    (16, "b016", "Attack", "<p>Five riders go clear on the first rise.</p>"),
    (18, "b018", "", "<p>The five have 1:10 &amp; counting.</p><figure><figcaption>A field</figcaption></figure>"),
    (19, "b016", "Attack", "<p>Six riders go clear on the first rise.</p>"),
    (21, "b021", "", "<p>A crash in the bunch, two riders down.</p>"),
    (22, "b022", "", "<p>120 km to go, the six lead by 3:20.</p>"),
    (24, "b021", "", None),
    (26, "b026", "", "<p>The peloton lets them go: 6:00.</p><p><a href='/x'>Read more: the route</a></p>"),
    *((30 + n, f"c{n:03d}", "", f"<p>{110 - 5 * n} km to go. The gap comes down.</p>") for n in range(12)),
    (45, "d045", "Caught", "<p>All together with 12 km to go.</p>"),
    (55, "d055", "Finish", "<p>A bunch sprint settles it.</p>"),
    (56, "d055", "Finish", "<p>A bunch sprint settles it, by half a wheel.</p>"),
]
LAST_MINUTE = 60


def posts_at(minute: float) -> list[dict[str, object]]:
    """Return the posts that stand at a minute of the play, newest first."""
    posts: dict[str, dict[str, object]] = {}
    for when, name, title, text in SCRIPT:
        if when > minute:
            continue
        at = BEGIN + timedelta(minutes=when)
        if text is None:
            del posts[name]
        elif name in posts:
            posts[name].update(title=title, body=text, modified=at)
        else:
            posts[name] = {"id": name, "title": title, "body": text, "published": at, "modified": at}
    return sorted(posts.values(), key=lambda post: post["published"], reverse=True)


def html_page(minute: float, number: int) -> str:
    """Return a page of ten posts as HTML with JSON-LD, the first with the newest."""
    posts = posts_at(minute)
    shown = posts[(number - 1) * PAGE : number * PAGE]
    blog = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": "Tour 2026: stage 5 – live!",
        "url": PATH,
        "publisher": {"@type": "Organization", "name": "The Kilometre Post"},
        "datePublished": BEGIN.isoformat(),
        "coverageStartTime": BEGIN.isoformat(),
        "coverageEndTime": (BEGIN + timedelta(minutes=LAST_MINUTE)).isoformat(),
        "dateModified": max(post["modified"] for post in posts).isoformat(),
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "url": f"{PATH}?post={post['id']}#post-{post['id']}",
                "headline": post["title"],
                "articleBody": post["body"],
                "datePublished": post["published"].isoformat(),
                "dateModified": post["modified"].isoformat(),
            }
            for post in shown
        ],
    }
    onward = f'<link rel="next" href="{PATH}?page={number + 1}">' if number * PAGE < len(posts) else ""
    blog_json = json.dumps(blog, ensure_ascii=False).replace("</", "<\\/")
    body = "".join(
        f"<article><h2>{html.escape(str(post['title']))}</h2>{post['body']}</article>" for post in shown
    )
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>Tour 2026: stage 5 – live!</title>{onward}"
        f'<script type="application/ld+json">{blog_json}</script></head><body>{body}</body></html>'
    )


def guardian_json(minute: float, block: str | None) -> str:
    """Return a page of ten posts as the Guardian's pages' JSON twins have them; `block` is the first of an older page."""
    posts = posts_at(minute)
    begin = next((n for n, post in enumerate(posts) if post["id"] == block), 0)
    shown, older = posts[begin : begin + PAGE], posts[begin + PAGE :]
    return json.dumps(
        {
            "headline": "Tour 2026: stage 5 – live!",
            "webPublicationDate": BEGIN.isoformat(),
            "pagination": {"currentPage": 1, "older": f"?page=with:block-{older[0]['id']}"} if older else None,
            "blocks": [
                {
                    "id": post["id"],
                    "title": post["title"],
                    "attributes": {"keyEvent": bool(post["title"])},
                    "blockFirstPublished": int(post["published"].timestamp() * 1000),
                    "blockLastUpdated": int(post["modified"].timestamp() * 1000),
                    "elements": [
                        {"_type": "model.dotcomrendering.pageElements.TextBlockElement", "html": post["body"]},
                        {"_type": "model.dotcomrendering.pageElements.ImageBlockElement", "html": "<i>no</i>"},
                    ],
                }
                for post in shown
            ],
        }
    )


def make_server(minute: Callable[[], float], port: int = 0) -> ThreadingHTTPServer:
    """Return a server of the live blog on loopback, at the minute of the play that `minute` tells."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            split = urlsplit(self.path)
            page = parse_qs(split.query).get("page", ["1"])[0]
            if split.path == PATH:
                body, kind = html_page(minute(), int(page)), "text/html; charset=utf-8"
            elif split.path == f"{PATH}.json":
                body, kind = guardian_json(minute(), page.removeprefix("with:block-")), "application/json"
            else:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


def main() -> None:
    """Serve until stopped; the play begins now, and its dates are moved to today."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=8767)
    parser.add_argument("--speed", type=float, default=60.0, help="how much faster than life (60)")
    options = parser.parse_args()
    global BEGIN  # noqa: PLW0603  # the play is given today
    BEGIN = datetime.now(UTC).astimezone() - timedelta(minutes=LAST_MINUTE)
    began = time.monotonic()
    server = make_server(lambda: 10 + (time.monotonic() - began) * options.speed / 60, options.port)
    print(f"liveblog:http://127.0.0.1:{server.server_port}{PATH}")
    server.serve_forever()


if __name__ == "__main__":
    main()
