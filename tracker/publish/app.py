"""The HTTP interface of a published log, documented in docs/api.md and by `/openapi.json`."""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException, Path, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException as StarletteHTTPException

from tracker.journal import LogError
from tracker.languages import negotiated
from tracker.publish.hosts import KnownHosts
from tracker.publish.hub import Hub
from tracker.publish.page import VARY, IfNoneMatch, wants_page
from tracker.publish.page import page as page_for_people
from tracker.publish.page import router as page_parts
from tracker.publish.stream import LogStream
from tracker.publish.tagged import tagged
from tracker.publish.wire import Appended, Health, Index, Line, LogIndex, StageLine, Trouble
from tracker.race.events import EventBase
from tracker.race.logline import BadLine, dump, log_line, parse_event

BODY_LIMIT = 256 * 1024
"""Largest event that may be posted, in bytes; a result of two hundred riders has some twenty thousand."""

BODY_TIMEOUT_S = 20.0
"""Seconds in which a posted event must have arrived."""

STREAMS = 4000
"""How many may follow the stream at once by default."""

RETRY_AFTER_S = 10
"""Seconds after which who was turned away may come again."""

Append = Callable[[Sequence[EventBase]], Awaitable[set[str]]]
"""Keeps events and publishes them in the hub; returns the ids of those that were not in the log yet.

Raises LogError when it can't."""


CatchUp = Callable[[], Awaitable[None]]
"""Publishes in the hub what was added elsewhere; raises LogError when it can't."""


@dataclass(slots=True)
class Publication:
    """What is published, and on which terms."""

    hub: Hub
    append: Append | None = None
    """Keeps what was posted and then publishes it; None makes the log read-only."""
    token: str | None = None
    """What who posts must know; None makes the log read-only."""
    streams: int = STREAMS
    """How many may follow at once."""
    hosts: tuple[str, ...] = ()
    """Names that the server answers to, besides this machine's own."""
    catch_up: CatchUp | None = None
    """Publishes at once what others have added to where the log is kept."""
    _waiting: "list[tuple[EventBase, asyncio.Future[bool]]]" = field(default_factory=list)
    _writing: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def add(self, event: EventBase) -> bool:
        """Keep an event and publish it; what waits together is published together, which wakes followers once.

        Returns:
            False when the log had this event already.

        Raises:
            HTTPException: the log has another event with this id, or it can't be kept.
        """
        added: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((event, added))
        async with self._writing:
            if not added.done():
                waiting, self._waiting = self._waiting, []
                await self._keep_all(waiting)
        return await added

    async def number_of(self, cursor: str) -> int | None:
        """Return how many events come before a cursor, or None when it is none of this log.

        A follower that comes from another server of the same log may be ahead of this one: it is caught up with.

        Raises:
            HTTPException: the cursor is ahead, and where the log is kept can't be reached.
        """
        number = self.hub.number_of(cursor)
        if number is None and self.catch_up is not None and self.hub.is_ahead(cursor):
            try:
                await self.catch_up()
            except LogError as error:
                raise HTTPException(503, str(error), {"Retry-After": str(RETRY_AFTER_S)}) from None
            number = self.hub.number_of(cursor)
        return number

    async def _keep_all(self, waiting: "list[tuple[EventBase, asyncio.Future[bool]]]") -> None:
        fresh: dict[str, EventBase] = {}
        for event, _ in waiting:
            if not self.hub.number(event.id):
                fresh.setdefault(event.id, event)
        added: set[str] = set()
        why = "The log can't take it now."
        try:
            if fresh and self.append is not None:
                added = await self.append([*fresh.values()])
        except LogError as error:
            why = str(error)
        finally:
            for event, done in waiting:
                known = self.hub.get(event.id)
                if known is None:
                    done.set_exception(HTTPException(503, why, {"Retry-After": str(RETRY_AFTER_S)}))
                elif known != event:
                    done.set_exception(HTTPException(409, _OTHER))
                else:
                    done.set_result(event.id in added)
                    added.discard(event.id)


def _published(request: Request) -> Publication:
    publication: Publication = request.app.state.publication
    return publication


Published = Annotated[Publication, Depends(_published)]

_OTHER = "The log has another event with this id: amend that one, or take another id."
_FOREVER = {"cache-control": "public, max-age=31536000, immutable"}
_CURSOR = r"^[0-9]{1,11}-[0-9a-f]{12}$"
_LANGUAGE = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$"
_POINT = r"^[0-9]{1,11}(-[0-9a-f]{12})?$"


def _troubles(*statuses: int) -> dict[int | str, dict[str, Any]]:
    return {status: {"model": Trouble} for status in statuses}


_NOT_MODIFIED: dict[int | str, dict[str, Any]] = {304: {"description": "It is as it was."}}

router = APIRouter(responses=_troubles(422))


def make_app(publication: Publication) -> FastAPI:
    """Return the ASGI application that publishes a log."""
    # No redirects for a slash too many: they would name this host, and not that of a proxy in front.
    app = FastAPI(
        title="Ardoise", version="1", description=__doc__, docs_url=None, redoc_url=None, redirect_slashes=False
    )
    app.state.publication = publication
    app.add_middleware(KnownHosts, names=publication.hosts)
    app.include_router(router)
    app.include_router(page_parts)
    app.add_exception_handler(StarletteHTTPException, _in_words)
    app.add_exception_handler(RequestValidationError, _bad_request)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]  # the documented way to extend it
    return app


@router.get(
    "/",
    response_model=Index,
    responses={200: {"content": {"text/html": {"schema": {"type": "string"}}}}, **_NOT_MODIFIED},
)
async def index(
    published: Published,
    response: Response,
    accept: Annotated[str, Header()] = "",
    accept_language: Annotated[str, Header()] = "",
    if_none_match: IfNoneMatch = None,
) -> Response | Index:
    """What is published here, and where; for a browser a page that shows it, in the browser's language."""
    if wants_page(accept):
        return page_for_people(accept_language, if_none_match)
    response.headers["vary"] = VARY
    stage = published.hub.latest_stage
    return Index(
        stage=StageLine(
            id=stage.id,
            race=stage.race,
            year=stage.year,
            number=stage.number,
            start=stage.start,
            finish=stage.finish,
        )
    )


@router.get("/stage", responses={200: {"model": dict[str, Any]}, **_NOT_MODIFIED})
async def stage(published: Published, if_none_match: IfNoneMatch = None) -> Response:
    """The stage header: the first line of the log."""
    hub = published.hub
    return tagged(hub.cursor(0), if_none_match, lambda: dump(hub.stage).encode(errors="replace"))


@router.get("/log", responses={200: {"model": LogIndex}, **_NOT_MODIFIED, **_troubles(503)})
async def log(
    published: Published, after: Annotated[str, Query(pattern=_POINT)] = "0", if_none_match: IfNoneMatch = None
) -> Response:
    """How far the log goes, and the cursors of the pages with what comes after a point of it."""
    hub = published.hub
    number = await published.number_of(after)

    def body() -> bytes:
        index = LogIndex(count=len(hub), cursor=hub.end, resumed=number is not None, pages=hub.pages(number or 0))
        return index.model_dump_json().encode()

    return tagged(f"{hub.end}.{number}", if_none_match, body)


@router.get(
    "/log/{cursor}",
    responses={200: {"content": {"application/x-ndjson": {}}}, **_NOT_MODIFIED, **_troubles(404, 503)},
    response_class=Response,
)
async def page(
    published: Published,
    cursor: Annotated[str, Path(pattern=_CURSOR)],
    after: Annotated[int, Query(ge=0, lt=10**11)] = 0,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """The page of the log that ends at a cursor, an event a line; it never changes and may be kept for ever.

    `after` leaves out the first so many events of the log.
    """
    hub = published.hub
    number = await published.number_of(cursor)
    if number is None:
        raise HTTPException(404, "This point is not in the log; /log says which pages there are.")
    return tagged(
        f"{cursor}.{after}", if_none_match, lambda: hub.page(number, after), "application/x-ndjson", _FOREVER
    )


@router.get("/state", responses={200: {"model": dict[str, Any]}, **_NOT_MODIFIED})
async def state(published: Published, if_none_match: IfNoneMatch = None) -> Response:
    """The race at the end of the log, as `ardoise state --format json` prints it."""
    hub = published.hub
    return tagged(hub.end, if_none_match, hub.state)


@router.get("/lines", responses={200: {"model": list[Line]}, **_NOT_MODIFIED})
async def lines(
    published: Published,
    lang: Annotated[str, Query(pattern=_LANGUAGE)] = "en",
    if_none_match: IfNoneMatch = None,
) -> Response:
    """The last lines of the feed in words, newest first, with corrections made.

    `lang` is the language of the words that are not a source's own; English is given for one that there is not.
    """
    hub = published.hub
    code = negotiated(lang)
    return tagged(
        f"{hub.end}.lines.{code}", if_none_match, lambda: hub.lines(code), headers={"content-language": code}
    )


@router.get(
    "/stream",
    responses={200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}, **_troubles(503)},
    response_class=Response,
)
async def stream(
    published: Published,
    after: Annotated[str | None, Query(pattern=_POINT)] = None,
    last_event_id: Annotated[str | None, Header()] = None,
) -> Response:
    """What comes after a point of the log, as server-sent events: `id` a cursor, `data` a line of the log.

    The point is `Last-Event-ID` or else `after`; without either it is the beginning. A cursor that is none of
    this log begins at the beginning too, and the event `hello` says `"resumed":false`.
    """
    hub = published.hub
    if hub.stopping is not None or hub.followers >= published.streams:
        why = "The server is stopping." if hub.stopping else "All places to follow are taken."
        raise HTTPException(503, why, {"Retry-After": str(RETRY_AFTER_S)})
    number = await published.number_of(last_event_id or after or "0")
    return LogStream(hub, number or 0, resumed=number is not None)


@router.post(
    "/events",
    status_code=201,
    responses={
        200: {"model": Appended, "description": "The log has this event already."},
        201: {"model": Appended, "description": "The event is on disk and published."},
        **_troubles(401, 403, 408, 409, 413, 415, 503),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LogEvent"}}},
        },
        "security": [{"token": []}],
    },
)
async def events(request: Request, published: Published) -> Response:
    """Add one event to the log; sending the same one again does nothing and says so."""
    if published.token is None or published.append is None:
        raise HTTPException(403, "This log is published read-only.")
    _authorise(request, published.token)
    event = await _posted(request)
    added = await published.add(event)
    appended = Appended(id=event.id, number=published.hub.number(event.id))
    return JSONResponse(appended.model_dump(), 201 if added else 200)


@router.get("/health")
async def health(published: Published, response: Response) -> Health:
    """Whether the server is well."""
    hub = published.hub
    response.headers["cache-control"] = "no-store"
    return Health(
        status="stopping" if hub.stopping else "ok",
        stage=hub.stage.id,
        events=len(hub),
        followers=hub.followers,
        log="away" if hub.away else "ok",
    )


def _authorise(request: Request, token: str) -> None:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not hmac.compare_digest(given.strip().encode(), token.encode()):
        raise HTTPException(
            401, "Send the token that this server was started with.", {"WWW-Authenticate": "Bearer"}
        )


async def _posted(request: Request) -> EventBase:
    """Return the event in the body of a request."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "Send one event as application/json.")
    too_large = HTTPException(413, f"An event may have {BODY_LIMIT // 1024} KiB at most.")
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or int(length) > BODY_LIMIT:
        raise too_large
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_TIMEOUT_S):
            async for part in request.stream():
                body += part
                if len(body) > BODY_LIMIT:
                    raise too_large
        return parse_event(bytes(body))
    except TimeoutError:
        raise HTTPException(408, f"The event did not arrive within {BODY_TIMEOUT_S:.0f} s.") from None
    except BadLine as error:
        raise HTTPException(422, f"This is no event: {error}.") from None


async def _in_words(request: Request, error: Exception) -> JSONResponse:
    """Answer with a sentence, whatever refused the request."""
    known = error if isinstance(error, StarletteHTTPException) else StarletteHTTPException(500)
    detail = {
        "Not Found": "There is nothing at this address; the index at / says what there is.",
        "Method Not Allowed": "This address can't be used with that method.",
    }.get(known.detail, known.detail)
    return JSONResponse({"detail": detail}, known.status_code, headers=known.headers)


async def _bad_request(request: Request, error: Exception) -> JSONResponse:
    """Answer with a sentence about a parameter that is not valid."""
    first = error.errors()[0] if isinstance(error, RequestValidationError) else {"loc": (), "msg": "not valid"}
    where, why = ".".join(str(part) for part in first["loc"][1:]), str(first["msg"])
    return JSONResponse({"detail": f"{where}: {why[:1].lower()}{why[1:]}."}, 422)


def _openapi(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document, with what an event may say in it."""
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes
        )
        parts = document.setdefault("components", {})
        schemas = parts.setdefault("schemas", {})
        line = log_line().json_schema(ref_template="#/components/schemas/{model}", by_alias=True)
        schemas.update(line["$defs"])
        schemas["LogEvent"] = next(choice for choice in line["anyOf"] if "discriminator" in choice)
        parts["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        app.openapi_schema = document
    return app.openapi_schema
