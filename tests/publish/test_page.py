"""The page of a published log, in a real browser."""

import json
import socket

import httpx
import pytest

from tracker.journal import Journal
from tracker.publish.app import Publication, make_app
from tracker.publish.hub import Hub
from tracker.race.logline import dump, parse_event

HOSTILE = "<img src=x onerror=window.taken=1><script>window.taken=1</script>&lt;b&gt; \u202egnirts\u202c \u2066x"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


def event(kind: str, number: int, **fields: object):
    fields = {"kind": kind, "id": f"p{number}", "at": f"2026-02-11T14:{number:02}:00Z", **fields}
    return parse_event(json.dumps(fields))


def groups(number: int, gap_s: int, name: str = "Peloton"):
    riders = [{"name": "Julian Alaphilippe"}, {"name": "Gianni Moscon"}]
    return event(
        "situation",
        number,
        km_to_go=80,
        groups=[
            {"role": "leaders", "gap_s": 0, "size": 2, "riders": riders},
            {"name": name, "role": "peloton", "gap_s": gap_s},
        ],
    )


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        (BROWSER, "text/html"),
        ("*/*", "application/json"),
        ("", "application/json"),
        ("application/json", "application/json"),
        ("application/json, application/x-ndjson;q=0.9, */*;q=0.1", "application/json"),
        ("application/json, text/html", "application/json"),
    ],
)
async def test_a_browser_gets_a_page_and_everybody_else_json(stage, accept, kind):
    transport = httpx.ASGITransport(make_app(Publication(Hub(stage))))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        answer = await client.get("/", headers={"accept": accept})
    assert answer.headers["content-type"].startswith(kind)
    assert "accept" in answer.headers["vary"].lower()
    if kind == "text/html":
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


async def test_the_last_lines_are_in_words_newest_first_and_corrected(stage):
    amended = json.loads(dump(event("gap", 2, gap_s=90)))
    hub = Hub(stage, [event("comment", 1, text="They are off.", km_to_go=150), event("gap", 2, gap_s=60)])
    hub.publish(event("amend", 4, target="p2", event=amended))
    hub.publish(event("comment", 5, text="Wrong."))
    hub.publish(event("withdraw", 6, target="p5"))
    lines = json.loads(hub.lines())
    assert [line["id"] for line in lines] == ["p5", "p2", "p1"]
    assert (lines[0]["withdrawn"], lines[0]["text"]) == (True, None)
    assert lines[1]["corrected"]
    assert "1:30" in lines[1]["text"]
    assert (lines[2]["text"], lines[2]["km_to_go"]) == ("They are off.", 150)


async def test_the_page_shows_the_race_and_goes_on_with_it(served, journal, browser):
    server = served(journal)
    with Journal.open(journal) as desk:
        desk.append(event("start", 1), groups(10, 130), event("comment", 11, text="The peloton wakes up."))
        await browser.open(server.url)
        await browser.until("document.getElementById('gap').textContent === '2:10'")
        await browser.until("document.getElementById('link').textContent === 'Live'")
        assert await browser.value("document.getElementById('km').textContent") == "80"
        assert "Tour 2026" in await browser.value("document.getElementById('race').textContent")
        shown = await browser.value("document.getElementById('groups').textContent")
        assert "Leaders · 2" in shown
        assert "Julian Alaphilippe, Gianni Moscon" in shown
        assert "+2:10Peloton" in shown
        assert "The peloton wakes up." in await browser.value("document.querySelector('#lines li').textContent")
        desk.append(event("gap", 20, gap_s=45, km_to_go=60.5), event("comment", 21, text="It is coming down."))
        await browser.until("document.getElementById('gap').textContent === '0:45'")
        assert await browser.value("document.getElementById('km').textContent") == "60.5"
        assert "coming down" in await browser.value("document.querySelector('#lines li').textContent")
    assert browser.troubles == []


async def test_hostile_text_is_shown_as_text(served, tmp_path, stage, browser):
    path = tmp_path / "hostile.jsonl"
    hostile = stage.model_copy(update={"race": HOSTILE, "start": HOSTILE, "finish": "</title><script>"})
    with Journal.create(path, hostile) as desk:
        desk.append(event("start", 1), groups(10, 130, HOSTILE), event("comment", 11, text=HOSTILE))
        desk.append(event("attack", 12, riders=[{"name": HOSTILE}]))
    server = served(path)
    await browser.open(server.url)
    await browser.until("document.getElementById('gap').textContent === '2:10'")
    page = await browser.value("document.body.textContent")
    assert page.count("<img src=x onerror=window.taken=1><script>window.taken=1</script>&lt;b&gt;") >= 5
    assert not set(page) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x1b")
    assert await browser.value("document.querySelectorAll('img, main script, header script').length") == 0
    assert await browser.value("document.scripts.length") == 1
    assert await browser.value("typeof window.taken") == "undefined"
    assert browser.troubles == []


async def test_a_script_that_got_in_would_not_run(served, journal, browser):
    server = served(journal)
    await browser.open(server.url)
    await browser.until("document.getElementById('link').textContent === 'Live'")
    await browser.value(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.taken = 1'}))"
    )
    assert await browser.value("typeof window.taken") == "undefined"
    assert any("Content Security Policy" in trouble for trouble in browser.troubles)


async def test_without_the_stream_the_page_asks_again_and_again(served, journal, browser, eventually):
    server = served(journal, "--followers", "1")
    with Journal.open(journal) as desk, socket.create_connection(("127.0.0.1", server.port)) as taken:
        taken.sendall(b"GET /stream HTTP/1.1\r\nhost: localhost\r\n\r\n")
        await eventually(lambda: server.health()["followers"] == 1)
        desk.append(event("start", 1), groups(10, 130))
        await browser.open(server.url)
        await browser.until("document.getElementById('gap').textContent === '2:10'")
        desk.append(event("gap", 20, gap_s=45))
        await browser.until("document.getElementById('gap').textContent === '0:45'")
        assert "Asking" in await browser.value("document.getElementById('link').textContent")


async def test_a_server_that_comes_back_is_followed_again(served, journal, browser):
    server = served(journal)
    with Journal.open(journal) as desk:
        desk.append(event("start", 1), groups(10, 130))
        await browser.open(server.url)
        await browser.until("document.getElementById('link').textContent === 'Live'")
        server.kill()
        await browser.until("document.getElementById('link').textContent.includes('Trying again')")
        desk.append(event("gap", 20, gap_s=45))
        server.start()
        await browser.until("document.getElementById('gap').textContent === '0:45'")


async def test_it_fits_a_phone_by_day_and_by_night(served, journal, browser):
    server = served(journal)
    with Journal.open(journal) as desk:
        desk.append(
            event("start", 1), groups(10, 3800, "A" * 90), event("comment", 11, text="https://" + "x" * 300)
        )
    await browser.call(
        "Emulation.setDeviceMetricsOverride", width=320, height=640, deviceScaleFactor=2, mobile=True
    )
    papers = {}
    for scheme in ("light", "dark"):
        await browser.call(
            "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}]
        )
        await browser.open(server.url)
        await browser.until("document.getElementById('gap').textContent === '1:03:20'")
        assert await browser.value("document.documentElement.scrollWidth") <= 320
        papers[scheme] = await browser.value("getComputedStyle(document.body).backgroundColor")
    assert papers["light"] != papers["dark"]
