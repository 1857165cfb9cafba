"""Every border of the program: something hostile is put through it, and what a terminal would get comes back.

A border lets through the exceptions that its own documentation names, and no other; their sentences are shown.
"""

import asyncio
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
from inputs import Hostile
from playing import SAMPLES, Following
from playing import stage as stage_record

from feeds.api import ApiFeed
from feeds.base import FeedError, FeedItem, FeedStatus, Rejected
from feeds.commentary.importing import NotCommentary, Wishes, read_text
from feeds.commentary.source import lines_of
from feeds.liveblog.reader import LiveBlogReader
from feeds.mapped import MappedFeed
from feeds.polled import Body
from feeds.registry import open_feed
from feeds.tail import Tail, TailedEvent
from tracker import cli
from tracker.check import check
from tracker.desk.entry import Draft, Problem
from tracker.desk.session import DeskSession
from tracker.desk.setup import SetupError, read_setup, setup_texts
from tracker.desk.startlist import read_start_list
from tracker.journal import Journal, LogError, parse_log
from tracker.library import bundled_folder
from tracker.plain import Teller
from tracker.profiles import read_points
from tracker.publish.app import Publication, make_app
from tracker.publish.hub import Hub
from tracker.race.events import EventBase
from tracker.race.logline import BadLine, dump, parse_event
from tracker.race.profile import ProfileError, with_profile
from tracker.race.recap import recap
from tracker.race.report import as_line, as_object
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.settings import load_settings, save_settings
from tracker.table import as_table

NOON = datetime(2026, 7, 8, 12, tzinfo=UTC)
LOG = (bundled_folder() / "provence-2021-1.jsonl").read_bytes().splitlines()
STAGE = parse_log(LOG[0], "bundled").stage
HEADER = json.loads(LOG[0])
LINES = [json.loads(line) for line in LOG[1:]]

Border = Callable[[Hostile, Path], Iterable[str]]


def shown(timeline: Timeline) -> Iterator[str]:
    """Yield what commands print of a stage: its lines, tables, recap and figures."""
    yield from Teller(timeline).lines(timeline.end)
    for at in {timeline.begin, timeline.end}:
        snapshot = timeline.snapshot(at)
        yield as_table(snapshot)
        yield as_line(snapshot)
        yield json.dumps(as_object(snapshot), ensure_ascii=False)
        yield from recap(timeline, snapshot)


def said(items: Iterable[FeedItem | TailedEvent]) -> Iterator[str]:
    """Yield what a follower prints of what a feed yields."""
    timeline = None
    for item in items:
        if isinstance(item, Stage):
            timeline = Timeline(item)
            yield item.title
        elif isinstance(item, Rejected):
            yield from (item.reason, item.text)
        elif isinstance(item, FeedStatus):
            yield from (item.text, item.error, item.source)
        elif timeline is not None:
            timeline.append(item.event if isinstance(item, TailedEvent) else item)
    if timeline is not None:
        yield from shown(timeline)


# -- a stage ----------------------------------------------------------------------------------------------


def a_log(hostile: Hostile) -> bytes:
    """Return a stage file of some dozen lines, hostile here and there."""
    first = hostile.choice([HEADER, HEADER, {"kind": "stage", "id": "x", "race": "R"}])
    lines = [hostile.json(first) if hostile.often(0.3) else json.dumps(first).encode()]
    sent = hostile.random.choices(LINES, k=hostile.random.randint(0, 12))
    lines += (hostile.json(line) if hostile.often(0.6) else json.dumps(line).encode() for line in sent)
    if hostile.often(0.2):
        hostile.random.shuffle(lines)
    data = hostile.choice([b"\n", b"\r\n", b"\n\n"]).join(lines)
    return hostile.damaged(data) if hostile.often(0.2) else data


def stage_file(hostile: Hostile, folder: Path) -> Iterator[str]:
    try:
        log = parse_log(a_log(hostile) if hostile.often(0.9) else hostile.bytes(), "stage.jsonl")
    except LogError as error:
        yield str(error)
        return
    for bad in log.bad:
        yield from (str(bad), bad.text)
    yield from (finding.text for finding in check(log))
    yield from shown(Timeline(log.stage, log.events))


def event(hostile: Hostile, folder: Path) -> Iterator[str]:
    line = hostile.json(hostile.choice(LINES)) if hostile.often(0.9) else hostile.bytes()
    try:
        read = parse_event(line)
    except BadLine as error:
        yield str(error)
        return
    again = parse_event(dump(read).encode(errors="replace"))
    assert dump(again) == dump(read)
    yield from shown(Timeline(STAGE, [read]))


def growing_file(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "growing.jsonl"
    path.write_bytes(b"")
    tail, items = Tail(path), []
    data = a_log(hostile)
    with path.open("ab") as file:
        for _ in range(3):
            cut = hostile.random.randrange(len(data) + 1)
            file.write(data[:cut])
            file.flush()
            data = data[cut:]
            items += tail.read()
    yield from said(items)


# -- the network -------------------------------------------------------------------------------------------


async def _ask(app: Any, hostile: Hostile) -> list[str]:
    complaints = []
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as client:
        posts = [hostile.json(hostile.choice(LINES)) if hostile.often(0.8) else hostile.bytes() for _ in range(4)]
        for body in posts:
            kind = hostile.choice(["application/json"] * 4 + ["text/html", "", "application/json; charset=utf-16"])
            headers = {"authorization": "Bearer s3cret", "content-type": kind}
            if hostile.often(0.05):
                headers["content-length"] = hostile.choice([b"-1", b"1e9", b"\xb2", b"", b"99999999999"])
            if hostile.often(0.05):
                headers["authorization"] = b"Bearer \xff\xfe"
            answer = await client.post("/events", content=body, headers=headers)
            assert answer.status_code in (200, 201, 401, 409, 413, 415, 422), (answer, answer.text)
            complaints += [answer.json()["detail"]] if answer.is_error else []
        point = hostile.choice([hostile.argument(), "1-000000000000", "99999999999", "9" * 30, "٣"])
        for path in (
            "/log",
            "/log/0-000000000000",
            f"/log/{quote(point, safe='', errors='surrogateescape')}",
            "/state",
            "/stage",
        ):
            answer = await client.get(
                path,
                params={"after": point.encode(errors="replace").decode()},
                headers={"if-none-match": point.encode(errors="replace")},
            )
            assert answer.status_code in (200, 304, 404, 422), (answer, answer.text)
            complaints += [answer.json()["detail"]] if answer.is_error else []
    return complaints


APP = make_app(Publication(Hub(STAGE)))  # making one takes longer than a hundred questions


def published(hostile: Hostile, folder: Path) -> Iterator[str]:
    hub = Hub(STAGE)
    kept: list[EventBase] = []

    async def keep(events: Sequence[EventBase]) -> set[str]:
        for event in events:
            kept.append(event)
            hub.publish(event)
        return {event.id for event in events}

    APP.state.publication = Publication(hub, keep, "s3cret")
    yield from asyncio.run(_ask(APP, hostile))
    assert len(kept) == len(hub)
    yield from shown(Timeline(STAGE, kept))


def _answers(hostile: Hostile) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that speaks the API, mostly."""
    index = {"ardoise": 1, "links": {"stage": "stage", "log": "log", "page": "log/{cursor}", "stream": "stream"}}
    page = a_log(hostile).partition(b"\n")[2]
    cursor = "3-0123456789ab"
    stream = b'retry: 1\nevent: hello\ndata: {"resumed":true}\n\n'
    for line in hostile.random.choices(LINES, k=3):
        stream += b"id: %s\ndata: %s\n\n" % (cursor.encode(), hostile.json(line))

    def answer(request: httpx.Request) -> httpx.Response:
        if hostile.often(0.1):
            return httpx.Response(hostile.choice([200, 301, 404, 418, 500]), content=hostile.bytes(), headers={"location": "/x", "retry-after": "\x1b[2J9"})  # fmt: skip
        if request.url.path == "/":
            return httpx.Response(
                200, content=hostile.json(index) if hostile.often(0.3) else json.dumps(index).encode()
            )
        if request.url.path == "/stage":
            return httpx.Response(200, content=hostile.json(HEADER) if hostile.often(0.3) else LOG[0])
        if request.url.path == "/log":
            pages = {"resumed": True, "pages": [cursor]}
            return httpx.Response(
                200, content=hostile.json(pages) if hostile.often(0.3) else json.dumps(pages).encode()
            )
        if request.url.path == "/stream":
            sent = hostile.damaged(stream) if hostile.often(0.5) else stream
            return httpx.Response(200, content=sent, headers={"content-type": "text/event-stream"})
        return httpx.Response(200, content=page)

    return answer


async def _follow(hostile: Hostile) -> list[FeedItem]:
    items: list[FeedItem] = []

    async def no_wait(seconds: float) -> None:
        await asyncio.sleep(0)

    async with httpx.AsyncClient(transport=httpx.MockTransport(_answers(hostile))) as client:
        feed = ApiFeed("http://race.example/", client=client, sleep=no_wait)
        source = feed.items()
        try:
            async for item in source:
                items.append(item)
                lost = sum(isinstance(item, FeedStatus) and item.phase == "lost" for item in items)
                if lost == 2 or len(items) > 60:
                    break
        except FeedError as error:
            items.append(FeedStatus("lost", str(error)))
        finally:
            await source.aclose()
    return items


def followed(hostile: Hostile, folder: Path) -> Iterator[str]:
    yield from said(asyncio.run(_follow(hostile)))


def race_center(hostile: Hostile, folder: Path) -> Iterator[str]:
    here = Following(ready=False)
    bodies = {"stage-2026": [stage_record()], **SAMPLES}
    try:
        for key in ["stage-2026", *hostile.random.choices(list(bodies), k=6)]:
            sent = hostile.json(bodies[key]) if hostile.often(0.6) else json.dumps(bodies[key]).encode()
            here.take(key, sent)
    except FeedError as error:
        yield str(error)
    yield from said(here.items)


def live_blog(hostile: Hostile, folder: Path) -> Iterator[str]:
    reader = LiveBlogReader("https://news.example/stage-5-live")
    words = ["Peloton at 2:30.", "130 km to go.", "Attack by van der Poel!", "A crash in the peloton."]
    posts = [
        {
            "@type": "BlogPosting",
            "@id": f"#p{number}",
            "datePublished": f"2026-07-08T1{number}:00:00+02:00",
            "articleBody": f"<p>{hostile.choice(words)}</p>",
        }
        for number in range(hostile.random.randint(1, 5))
    ]
    page = {"@type": "LiveBlogPosting", "headline": "Stage 5", "publisher": {"name": "P"}, "liveBlogUpdate": posts}
    items: list[FeedItem] = []
    try:
        for minute in range(2):
            data = hostile.json(page)
            if hostile.often(0.6):
                data = b'<html><title>x</title><script type="application/ld+json">%s</script><p>%s</p></html>' % (
                    data,
                    hostile.bytes(),
                )
            kind = hostile.choice(
                ["", "text/html", "application/json", "text/html; charset=utf-16", "text/html; charset=\x1b[2J"]
            )
            items += reader.take(Body("page", NOON.replace(minute=minute), data, kind))
            for resource in reader.wanted(NOON):
                assert resource.url.startswith("https://news.example/")
    except FeedError as error:
        yield str(error)
    yield from said(items)


MAPPING = """
[resources.live]
url = "http://race.example/live"
[header]
id = "id"
race = "race"
start_at = "start"
[[events]]
each = "list"
kind = "kind"
id = "n"
at = {get = "t", as = "iso"}
gap_s = {get = "gap", as = "duration"}
km_to_go = {get = "km", as = "km"}
text = "text"
riders = {each = "who", name = "name", bib = "bib"}
"""


def mapped(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "mapping.toml"
    try:
        path.write_bytes(hostile.damaged(MAPPING.encode()) if hostile.often(0.15) else MAPPING.encode())
        reader = MappedFeed(f"json:{path}").reader()
        item = {
            "kind": "gap",
            "n": 1,
            "t": "2026-07-08T14:00:00+02:00",
            "gap": "2:30",
            "km": "130",
            "text": "t",
            "who": [{"name": "A B", "bib": 1}],
        }
        sent = {
            "id": "x",
            "race": "R",
            "start": "2026-07-08T13:00:00+02:00",
            "list": [item, {**item, "n": 2}, {**item, "kind": "attack", "n": 3}],
        }
        yield from said(item for _ in range(3) for item in reader.take(Body("live", NOON, hostile.json(sent))))
    except FeedError as error:
        yield str(error)


def source(hostile: Hostile, folder: Path) -> Iterator[str]:
    scheme = hostile.choice(
        ["", "http:", "https://", "racecenter:", "liveblog:", "json:", "manual:", "replay:", "x-y:"]
    )
    uri = scheme + hostile.argument()
    try:
        feed = open_feed(uri)
        reader = getattr(feed, "reader", None)
        if reader is not None:
            reader()
    except FeedError as error:
        yield str(error)


# -- text that people bring --------------------------------------------------------------------------------

COMMENTARY = [
    "Stage 5: Here – There, 182.3 km", "The flag drops and we are racing.", "130 km to go", "The peloton is at 2:30.",
    "Attack from Calmejane (AG2R)!", "1. Anna Ask (NOR) Alpha 4:43:23", "2. Béa Bø (DEN) Alpha s.t.", "14:23 CEST", "They are caught, 12 km from the line.",
]  # fmt: skip


def commentary(hostile: Hostile, folder: Path) -> Iterator[str]:
    lines = [
        hostile.choice(COMMENTARY) + (hostile.text(3) if hostile.often(0.4) else "")
        for _ in range(hostile.random.randint(0, 12))
    ]
    data = "\n".join(lines).encode(hostile.choice(["utf-8", "utf-8", "cp1252", "utf-16"]), errors="replace")
    try:
        lines = lines_of(hostile.damaged(data) if hostile.often(0.9) else hostile.bytes(), "text")
        found = read_text(lines, Wishes(), date(2026, 7, 8))
    except NotCommentary as error:
        yield str(error)
        return
    for doubt in found.doubts:
        yield from (doubt.text, doubt.why)
    yield from shown(Timeline(found.stage, found.events))


ENTRIES = ["130 km", "2:30", "gap 2:30 peloton", "attack calmejane", "+ moscon", "caught", "crash démare", "fin ballerini, démare", "weather sun 12", "undo", "/x", "km 10", "? x"]  # fmt: skip

_desks: dict[Path, DeskSession] = {}


def desk(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "desk.jsonl"
    session = _desks.get(path)
    if session is None or len(session.timeline) > 60:
        if session is not None:
            session.journal.close()  # type: ignore[union-attr]
            path.unlink()
        session = _desks[path] = DeskSession.at(Journal.create(path, STAGE), lambda: NOON)
    entry = hostile.choice(ENTRIES) + hostile.text(3) if hostile.often(0.6) else hostile.text()
    outcome = session.read(entry, as_text=hostile.often(0.1))
    if isinstance(outcome, Problem):
        yield from (outcome.says, outcome.nearest or "")
    if isinstance(outcome, Draft):
        entered = session.enter(outcome)
        printed = session.printed(entered.id)
        yield from (printed, session.worded(entered))
        yield from shown(Timeline(STAGE, [entered]))
        if printed:
            assert not isinstance(session.read(printed), Problem), (entry, printed)


def start_list(hostile: Hostile, folder: Path) -> Iterator[str]:
    separator = hostile.choice([",", ";", "\t", "|", " "])
    rows = [
        "bib name team nation",
        "1 Anna Ask Alpha NOR",
        "2 Béa Bø Alpha DEN",
        "Team Beta:",
        "3 Cleo Čech (BET)",
    ]
    changed = hostile.changed(rows, 0.15)
    text = "\n".join(str(row).replace(" ", separator) for row in (changed if isinstance(changed, list) else rows))
    found = read_start_list(text + hostile.text(4))
    yield from found.problems
    for rider in found.riders:
        yield from (rider.name or "", rider.team or "", rider.nation or "")
    yield from (f"{team.name} {team.code}" for team in found.teams)


SETUP = setup_texts(STAGE)


def setup(hostile: Hostile, folder: Path) -> Iterator[str]:
    texts = dict(SETUP)
    for field in hostile.random.choices(list(texts), k=3):
        texts[field] = hostile.choice([hostile.text(), texts[field] + hostile.text(3), hostile.text(1)])
    try:
        made = read_setup(texts, NOON, hostile.choice([None, STAGE]), "name")
    except SetupError as error:
        yield str(error)
        return
    yield from setup_texts(made).values()
    yield from shown(Timeline(made))


# -- files -------------------------------------------------------------------------------------------------

POINTS = "".join(f'<trkpt lat="43.{n:02}" lon="5.{n:02}"><ele>{n * 7 % 90}</ele></trkpt>' for n in range(40))
GPX = f'<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>{POINTS}</trkseg></trk></gpx>'
CSV = "km,altitude\n" + "\n".join(f"{n * 4.5:.1f},{n * 7 % 90}" for n in range(42))


def profile(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "profile"
    data = hostile.choice([GPX, CSV, CSV.replace(",", ";"), CSV.replace("km", "miles")])
    if hostile.often(0.7):
        at = hostile.random.randrange(len(data))
        data = (
            data[:at]
            + hostile.choice([hostile.text(2), str(hostile.choice(NUMBERS_AS_TEXT))])
            + data[at + hostile.random.randrange(12) :]
        )
    path.write_bytes(hostile.damaged(data.encode(errors="replace")))
    try:
        made = with_profile(STAGE, read_points(path))
    except ProfileError as error:
        yield str(error)
        return
    yield from made.notes
    yield from shown(Timeline(made.stage))


NUMBERS_AS_TEXT = ["nan", "inf", "-1", "1e9", "999999999", "0", "1,5", "٣"]

SETTINGS = {
    "theme": "ardoise-dark", "lang": "fr", "auto": True, "speed": 30, "alerts": ["attack"], "delays_s": {"http://x/": 30},
    "followed_riders": ["anna ask"], "stopped": {"x": {"at": "2026-07-08T14:00:00+02:00", "km_to_go": 3.5}},
}  # fmt: skip


def settings(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "settings.json"
    path.write_bytes(hostile.json(SETTINGS) if hostile.often(0.9) else hostile.bytes())
    found, complaint = load_settings(path)
    yield complaint or ""
    yield save_settings(found, path) or ""
    if complaint is None:
        assert load_settings(path) == (found, None)


COMMANDS = [
    "state",
    "check",
    "recap",
    "report",
    "export",
    "import",
    "replay",
    "schema",
    "feeds",
    "help",
    "reread",
    "backtest",
]
OPTIONS = [
    "--km",
    "--format",
    "--lang",
    "--at",
    "-o",
    "--plain",
    "--speed",
    "--riders",
    "--profile",
    "--",
    "-",
    "--try",
]


def command_line(hostile: Hostile, folder: Path) -> Iterator[str]:
    words = [hostile.choice(COMMANDS) if hostile.often(0.9) else hostile.argument()]
    for _ in range(hostile.random.randint(0, 3)):
        words += [hostile.choice(OPTIONS)] if hostile.often(0.4) else [hostile.argument()]
    if words[0] == "replay":
        words.append("--plain")
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = cli.run(words)
    assert status in (0, 1, 2), words
    yield err.getvalue()
    if words[0] != "schema":
        yield out.getvalue()


BORDERS: dict[str, Border] = {
    border.__name__: border
    for border in (
        stage_file, event, growing_file, published, followed, race_center, live_blog, mapped, source,
        commentary, desk, start_list, setup, profile, settings, command_line,
    )
}  # fmt: skip
