"""The page of a published log in the language of the browser."""

import json
import re
from importlib.resources import files

import httpx
import pytest
from test_page import BROWSER, event, groups

from tracker.journal import Journal
from tracker.languages import languages, translations
from tracker.publish.app import Publication, make_app
from tracker.publish.hub import Hub
from tracker.publish.words import page_words
from tracker.race.language import speaking

TRANSLATED = [code for code in languages() if code != "en"]


def client_of(stage, *events):
    transport = httpx.ASGITransport(make_app(Publication(Hub(stage, events))))
    return httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1")


async def page_in(client, accept_language, **headers):
    return await client.get("/", headers={"accept": BROWSER, "accept-language": accept_language, **headers})


def words_in(code):
    with speaking(translations(code)):
        return page_words()


@pytest.mark.parametrize("code", languages())
async def test_the_page_is_in_the_language_that_the_browser_asks_for(stage, code):
    async with client_of(stage) as client:
        page = await page_in(client, f"de, {code};q=0.7, en;q=0.3")
    assert page.headers["content-language"] == code
    assert f'<html lang="{code}"' in page.text
    assert f'<h2 id="groups-title">{words_in(code)["groups_title"]}</h2>' in page.text
    assert "$" not in page.text


async def test_a_cache_keeps_the_page_for_each_language_apart(stage):
    async with client_of(stage) as client:
        pages = {code: await page_in(client, code) for code in languages()}
        assert len({page.headers["etag"] for page in pages.values()}) == len(pages)
        for code, page in pages.items():
            assert {name.strip() for name in page.headers["vary"].split(",")} == {"accept", "accept-language"}
            again = await page_in(client, code, **{"if-none-match": page.headers["etag"]})
            assert again.status_code == 304
            assert again.content == b""
            for name in ("etag", "vary", "cache-control"):
                assert again.headers[name] == page.headers[name]
        other = await page_in(client, "nl", **{"if-none-match": pages["fr"].headers["etag"]})
        assert other.status_code == 200
        assert other.content == pages["nl"].content
        index = await client.get("/", headers={"accept-language": "nl"})
        assert index.headers["vary"] == page.headers["vary"]


@pytest.mark.parametrize("part", ["page.js", "page.css"])
async def test_the_files_of_the_page_are_sent_once(stage, part):
    async with client_of(stage) as client:
        sent = await client.get(f"/{part}")
        assert "default-src 'none'" in sent.headers["content-security-policy"]
        known = {"if-none-match": f"W/{sent.headers['etag']}"}
        assert (await client.get(f"/{part}", headers=known)).status_code == 304


def test_every_word_that_the_page_uses_is_there_and_every_other_is_not():
    static = files("tracker.publish") / "static"
    script, page = (static / "page.js").read_text("utf-8"), (static / "page.html").read_text("utf-8")
    used = {*re.findall(r'\bsay\("(\w+)"', script), *re.findall(r"\bWORDS\.(\w+)", script)}
    used |= set(re.findall(r"\$(\w+)", page)) - {"lang", "words"}
    assert used == set(page_words())
    assert re.findall(r'show\([^,]+, ["`][^"`]*[A-Za-z]{3}', script) == [], "a word that is not in the catalogues"


@pytest.mark.parametrize("code", TRANSLATED)
async def test_the_lines_are_in_the_language_asked_for_and_a_source_in_its_own_words(stage, code):
    events = [event("comment", 1, text="They are off."), event("gap", 2, gap_s=90), event("crash", 3)]
    async with client_of(stage, *events) as client:
        english, theirs = (await client.get("/lines")), (await client.get("/lines", params={"lang": code}))
        assert (english.headers["content-language"], theirs.headers["content-language"]) == ("en", code)
        assert english.headers["etag"] != theirs.headers["etag"]
        ours, said = english.json(), theirs.json()
        assert [line["id"] for line in said] == [line["id"] for line in ours]
        assert said[-1]["text"] == "They are off."
        assert said[0]["tag"] == translations(code).gettext("CRASH")
        assert said[0]["text"] != ours[0]["text"]
        known = {"if-none-match": theirs.headers["etag"]}
        assert (await client.get("/lines", params={"lang": code}, headers=known)).status_code == 304
        assert (await client.get("/lines", headers=known)).status_code == 200


@pytest.mark.parametrize(
    ("lang", "status"), [("nl-BE", 200), ("de", 200), ("", 422), ("../nl", 422), ("x" * 90, 422)]
)
async def test_a_language_that_is_none_is_refused_and_one_that_there_is_not_is_english(stage, lang, status):
    async with client_of(stage) as client:
        lines = await client.get("/lines", params={"lang": lang})
    assert lines.status_code == status
    if status == 200:
        assert lines.headers["content-language"] == ("nl" if lang == "nl-BE" else "en")


@pytest.fixture
async def browser_in(browser):
    """Open an address as a browser whose user prefers a language, and yield what is on the page once it is live."""
    agent = (await browser.call("Browser.getVersion"))["userAgent"]

    async def open_in(code, url):
        await browser.call("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=f"{code}-BE,{code}")
        await browser.open(url)
        live = json.dumps(words_in(code)["live"])
        await browser.until(f"document.getElementById('link').textContent === {live}")
        return browser

    return open_in


@pytest.mark.parametrize("code", languages())
async def test_a_reader_sees_the_race_in_the_language_of_the_browser(served, journal, browser_in, code):
    server = served(journal)
    with Journal.open(journal) as desk:
        rows = [{"name": "Anna Ask", "position": 1, "time_s": 17003}]
        desk.append(
            event("start", 1),
            groups(10, 130),
            event("gap", 11, gap_s=125, km_to_go=60.5, estimated=True),
            event("comment", 12, text="Crosswinds ahead."),
            event("crash", 13),
            event("comment", 15, text="Wrong."),
            event("withdraw", 16, target="p15"),
            event("gc", 17, basis="provisional", rows=rows),
            event("result", 18, basis="provisional", rows=rows),
        )
        browser = await browser_in(code, server.url)
        words = words_in(code)

        async def text(part):
            return await browser.value(f"document.querySelector('{part}').textContent")

        mark = words["decimal_mark"]
        assert await browser.value("document.documentElement.lang") == code
        assert await text("#groups-title") == words["groups_title"]
        assert await text("#result-title") == words["result_title"]
        assert await text("#lines-title") == words["lines_title"]
        assert await browser.value("document.getElementById('slate').ariaLabel") == words["gap_title"]
        about = await text("#gap-about")
        peloton = words["the_groups"]["Peloton"]
        assert about.startswith(words["to_group"].format(group=peloton))
        assert words["at_km"].format(km=f"60{mark}5") in about
        assert words["ago"].format(time="7:00") in about
        assert about.endswith(words["estimated"])
        assert await text("#km") == f"60{mark}5"
        assert await text("#km-about") == words["of_km_to_go"].format(km="150")
        assert words["groups"]["Tête de la course"] in await text("#groups")
        assert await text("#race") == f"Tour 2026 · {words['stage'].format(n=1)}"
        assert await text("#status") in words["status"].values()
        lines = await text("#lines")
        assert words["withdrawn"] in lines
        assert "Crosswinds ahead." in lines
        assert translations(code).gettext("CRASH") in lines
        assert words["km"].format(km=f"60{mark}5") in lines
        server.kill()
        await browser.until(f"document.getElementById('link').textContent === {json.dumps(words['line_down'])}")
    assert all("ERR_" in trouble for trouble in browser.troubles), browser.troubles  # refused once it was killed


async def test_a_page_of_a_group_with_a_name_that_every_object_has_is_drawn(served, journal, browser):
    server = served(journal)
    with Journal.open(journal) as desk:
        desk.append(event("start", 1), groups(10, 130, "constructor"))
        await browser.open(server.url)
        await browser.until("document.getElementById('gap').textContent === '2:10'")
        assert "constructor" in await browser.value("document.getElementById('groups').textContent")
    assert browser.troubles == []
