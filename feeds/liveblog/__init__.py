"""Live blogs: pages on which a publisher covers a race post by post."""

from feeds.liveblog.feed import LiveBlogFeed

__all__ = ["LiveBlogFeed"]
