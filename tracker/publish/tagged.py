"""Answers with an ETag, which a client that has them already need not be sent again."""

from collections.abc import Callable, Mapping

from fastapi import Response


def tagged(
    tag: str,
    wanted: str | None,
    body: Callable[[], bytes],
    media_type: str = "application/json",
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Return a body with its ETag, or 304 when the client has it.

    Args:
        tag: what changes whenever the body does.
        wanted: the request's If-None-Match.
        body: makes the body, where it is to be sent.
        media_type: the body's.
        headers: further ones; a cache may keep the answer but asks each time, unless they say otherwise.
    """
    etag = f'"{tag}"'
    headers = {"cache-control": "no-cache", **(headers or {}), "etag": etag}
    if wanted is not None and etag in wanted.replace("W/", "").replace(" ", "").split(","):
        return Response(status_code=304, headers=headers)
    return Response(body(), media_type=media_type, headers=headers)
