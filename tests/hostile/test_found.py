"""What hostile inputs have found, one test each."""

import json
from datetime import date

import httpx
import pytest
from border_network import APP
from border_stage import STAGE
from hypothesis import given
from hypothesis import strategies as st

from feeds.base import FeedError
from feeds.commentary.importing import NotCommentary, Wishes, read_text
from feeds.registry import open_feed
from tracker import cli
from tracker.desk.startlist import read_start_list
from tracker.library import LibraryError, resolve
from tracker.plain import LineWriter
from tracker.publish.app import Publication
from tracker.publish.hub import Hub
from tracker.race.logline import BadLine, dump, parse_event
from tracker.race.notation import parse_duration, parse_km
from tracker.race.timeline import Timeline

LINE = {"id": "e1", "at": "2021-02-11T13:00:00+01:00"}


@pytest.mark.parametrize("key", ["riders", "order", "rows", "groups", "which", "whole", "approx"])
@pytest.mark.parametrize("kind", ["comment", "km", "feeding"])
def test_a_key_that_a_kind_does_not_have_is_kept_and_means_nothing(kind: str, key: str) -> None:
    line = {"kind": kind, **LINE, "text": "On the road.", "km_to_go": 100, key: [7, "\x1b[2J", None]}
    if kind == "comment" and key == "riders":
        del line[key]  # which a comment has
    event = parse_event(json.dumps(line))
    assert json.loads(dump(event)) == line
    timeline = Timeline(STAGE, [event])
    assert [text[-12:] for text in LineWriter(timeline).lines(timeline.end)] == ["On the road."]


@pytest.mark.parametrize("kind", ["situation\u200b", "km\x00", " header", "withdraw\x1b[0m"])
def test_a_known_kind_can_not_be_spelt_with_characters_that_do_not_show(kind: str) -> None:
    with pytest.raises(BadLine, match="kind: has characters that can't be seen"):
        parse_event(json.dumps({"kind": kind, **LINE}))


async def test_a_length_in_digits_that_are_no_decimals_is_refused() -> None:
    async def keep(events: object) -> set[str]:
        raise AssertionError("nothing is to be kept")

    APP.state.publication = Publication(Hub(STAGE), keep, "s3cret")
    headers = [
        ("authorization", "Bearer s3cret"),
        ("content-type", "application/json"),
        ("content-length", b"\xb2"),
    ]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(APP), base_url="http://127.0.0.1") as client:
        answer = await client.post("/events", content=b"{}", headers=headers)
    assert answer.status_code == 413


def test_the_home_of_nobody_is_a_name_like_any_other() -> None:
    with pytest.raises(FeedError, match="names no source"):
        open_feed("~nobody-of-that-name/stage.jsonl")
    with pytest.raises(FeedError, match="There is no file ~nobody"):
        open_feed("json:~nobody-of-that-name/tour.toml").reader()  # type: ignore[attr-defined]
    with pytest.raises(LibraryError, match="There is no file ~nobody"):
        resolve("~nobody-of-that-name/stage.jsonl")


@given(st.text(alphabet=st.sampled_from("\x1b[2J\x9b\x07\u202e\ud8001k:/ "), min_size=1))
def test_what_can_not_be_read_is_quoted_plain(text: str) -> None:
    for read in (parse_km, parse_duration):
        try:
            read(text)
        except ValueError as error:
            assert str(error).isprintable()


@pytest.mark.parametrize(
    "words", [["state"], ["check"], ["replay", "--plain"], ["export", "--gaps", "csv"], ["import"], []]
)
def test_a_name_on_the_command_line_reaches_the_terminal_plain(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run([*words, "/no/\x1b]0;title\x07\x9b31m\u202estage.jsonl\r"]) in (1, 2)
    said = capsys.readouterr().err.replace("\n", "")
    assert said.isprintable() and said.endswith(".")


def test_a_line_of_a_start_list_may_be_of_any_length() -> None:
    found = read_start_list("bib;name;team\n1;Anna Ask;Alpha\n2;" + "x" * 200_000 + ";Beta\n3;Béa Bø;Alpha")
    assert [rider.bib for rider in found.riders] == [1, 2, 3]


@pytest.mark.parametrize("kind", [[], {}, [[]], 7, None, float("nan")])
def test_a_correction_by_an_event_of_no_kind_is_refused(kind: object) -> None:
    with pytest.raises(BadLine, match="event: kind: "):
        parse_event(json.dumps({"kind": "amend", "target": "e0", **LINE, "event": {"kind": kind, **LINE}}))


def test_corrections_of_corrections_may_be_nested_without_end() -> None:
    line = '{"kind": "amend", "id": "e1", "target": "e0", "at": "2021-02-11T13:00:00+01:00", "event": '
    for depth in (20, 100, 150, 190, 10_000):
        try:
            assert parse_event(line * depth + "{}" + "}" * depth)
        except BadLine as error:
            assert len(str(error)) < 20_000


@pytest.mark.parametrize(
    "page",
    [
        "Tour de Lande, 4e étape : Valréas - Le’Horme (142 km)",
        "173.6km Haworth\nTEN to go!",
        "als<1> medevluchters",
        "12:31 | | kop gezet.\n12:40 |à\n12:58 | 1. ",
        "Calloway (Tudor)\nal Enlaza Ya los que",
        "+Lundqvist (Uno-X Mobility)\npeloton a D'Lundqvist. et",
    ],
)
def test_a_jumbled_page_is_read_or_refused(page: str) -> None:
    try:
        assert read_text(page.split("\n"), Wishes(), date(2026, 7, 8)).paragraphs == page.count("\n") + 1
    except NotCommentary as error:
        assert "recognised" in str(error)
