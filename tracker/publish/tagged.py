"""Answers with an ETag, so that a client is not sent again what it has."""

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
        tag: the ETag, which changes whenever the body does.
        wanted: the request's If-None-Match.
        body: makes the body, if it is sent.
        media_type: the media type of the body.
        headers: further headers; without a Cache-Control a cache must revalidate the answer each time.
    """
    etag = f'"{tag}"'
    headers = {"cache-control": "no-cache", **(headers or {}), "etag": etag}
    if wanted is not None and etag in wanted.replace("W/", "").replace(" ", "").split(","):
        return Response(status_code=304, headers=headers)
    return Response(body(), media_type=media_type, headers=headers)
