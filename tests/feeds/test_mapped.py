"""Any JSON API by a mapping: what the page of mappings shows works, and what is wrong is said in a sentence."""

import json
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from feeds.base import FeedError, Rejected
from feeds.mapped import MappedFeed
from feeds.mapping import load_mapping
from feeds.polled import Body
from tracker.race.events import Amend, Comment, Gap, Header, Situation, Start
from tracker.race.stage import Stage

PAGE = (Path(__file__).parents[2] / "docs" / "mapping.md").read_text(encoding="utf-8")
TOML = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
JSON = [block.encode() for block in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)]
NOON = datetime(2026, 7, 8, 14, 2, 33, tzinfo=timezone(timedelta(hours=2)))
SUMMER = timezone(timedelta(hours=2))


@pytest.fixture
def reader(tmp_path):
    """Make the reader of a mapping."""

    def make(text, query=""):
        path = tmp_path / "tour.toml"
        path.write_text(text, encoding="utf-8")
        return MappedFeed(f"json:{path}{query}").reader()

    return make


@pytest.fixture
def wrong(tmp_path):
    """Return what is said of a wrong mapping, without the folder."""

    def say(text, query=""):
        path = tmp_path / "tour.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(FeedError) as raised:
            load_mapping(f"json:{path}{query}")
        return str(raised.value).replace(f"{tmp_path}/", "")

    return say


def body(key, said, at=NOON):
    return Body(key, at, said if isinstance(said, bytes) else json.dumps(said).encode(), "application/json")


SMALL = """
[resources.live]
url = "http://race.example/live"
every_s = 5
[header]
id = "'x'"
race = "'Race'"
start_at = "start"
[[events]]
each = "list"
kind = "gap"
id = "n"
at = "t"
gap_s = "gap"
text = "text"
"""


def small(reader, *items, start="2026-07-08T13:00:00+02:00", at=NOON):
    return reader.take(body("live", {"start": start, "list": list(items)}, at))


# -- the page ----------------------------------------------------------------------------------------------


def test_the_first_example_of_the_page(reader):
    stage, *events = reader(TOML[0]).take(body("messages", JSON[0]))
    assert stage.title == "Ronde van Voorbeeld"
    assert (stage.distance_km, stage.start_at.isoformat()) == (120.5, "2026-04-05T12:30:00+02:00")
    assert [type(event) for event in events] == [Start, Gap, Comment]
    gap = events[1]
    assert (gap.id, gap.gap_s, gap.km_to_go, gap.source) == ("messages-2", 155, 98, "ronde.example")


def test_the_second_example_of_the_page(reader):
    second = reader(TOML[1], "?stage=5")
    assert [resource.url for resource in second.wanted(NOON)] == [
        f"http://tour.example/2026/5/{name}" for name in ("stage", "riders", "gc", "road")
    ]
    assert second.wanted(NOON)[3].headers == (("Accept", "application/json"),)
    (stage,) = second.take(body("stage", JSON[1]))
    assert (stage.id, stage.title, stage.distance_km) == (
        "imaginaire-2026-5",
        "Tour Imaginaire 2026 · stage 5",
        181.4,
    )
    assert stage.start_at == datetime(2026, 7, 8, 13, 10, tzinfo=SUMMER)
    assert [(climb.name, climb.category) for climb in stage.climbs] == [("Col du Test", "2"), ("Côte Deux", "HC")]
    (riders,) = second.take(body("riders", JSON[2]))
    assert isinstance(riders, Header)
    assert [(rider.bib, rider.name) for rider in riders.stage.riders] == [(1, "Anne Un"), (11, "Bea Deux")]
    (before,) = second.take(body("gc", JSON[3]))
    assert [(row.bib, row.time_s) for row in before.stage.gc_before] == [(11, 66120)]
    assert before.at == stage.start_at, "what is known of the stage holds from its beginning"
    (situation,) = second.take(body("road", JSON[4]))
    assert isinstance(situation, Situation)
    assert (situation.at, situation.km_to_go, situation.routine) == (NOON.replace(second=30), 120.3, True)
    assert [(group.id, group.role, group.gap_s, group.riders[0].bib) for group in situation.groups] == [
        ("g1", "leaders", 0, 11),
        ("g2", "peloton", 155, 1),
    ]
    assert not second.done
    second.take(body("road", JSON[4].replace(b"running", b"over")))
    assert second.done


# -- what is told once, again, and otherwise ---------------------------------------------------------------


def test_what_was_said_is_not_said_again_and_what_changed_is_a_correction(reader):
    mapped = reader(SMALL)
    first = small(mapped, {"n": 1, "t": "14:00", "gap": "1:00"})
    assert [type(item) for item in first] == [Stage, Gap]
    assert small(mapped, {"n": 1, "t": "14:00", "gap": "1:00"}) == []
    (amend,) = small(mapped, {"n": 1, "t": "14:00", "gap": "1:10"})
    assert isinstance(amend, Amend)
    assert (amend.target, amend.event.gap_s, amend.event.at) == ("live-1", 70, first[1].at)
    again = small(mapped, {"n": 1, "t": "14:00", "gap": "1:00"}, {"n": 2, "t": "14:01", "gap": 40})
    assert [type(item) for item in again] == [Amend, Gap]
    assert again[0].id != amend.id


def test_without_an_id_an_event_is_one_while_it_says_the_same(reader):
    mapped = reader(SMALL.replace('id = "n"\n', ""))
    first = small(mapped, {"t": "14:00", "gap": 60}, {"t": "14:00", "gap": 60}, {"t": "14:05", "gap": 60})
    assert len(first) == 3
    assert small(mapped, {"t": "14:00", "gap": 60}) == []


def test_without_a_time_an_event_is_dated_when_it_came_and_said_to_be(reader):
    mapped = reader(SMALL.replace('at = "t"\n', ""))
    event = small(mapped, {"n": 1, "gap": 60})[1]
    assert (event.at, event.estimated) == (NOON, True)
    assert small(mapped, {"n": 1, "gap": 60}, at=NOON + timedelta(minutes=1)) == []


def test_events_that_come_before_the_header_wait_for_it(reader):
    text = SMALL.replace("[header]", '[resources.info]\nurl = "http://race.example/info"\n[header]\nfrom = "info"')
    mapped = reader(text.replace('each = "list"', 'from = "live"\neach = "list"'))
    assert small(mapped, {"n": 1, "t": "2026-07-08T14:00:00Z", "gap": 60}) == []
    items = mapped.take(body("info", {"start": None}))
    assert [type(item) for item in items] == [Stage, Gap]


def test_the_same_bodies_give_the_same_items(reader):
    bodies = [
        {"n": 1, "t": "14:00", "gap": 60},
        {"n": 1, "t": "14:00", "gap": 61},
        {"n": 2, "t": "14:01", "gap": "x"},
    ]
    runs = [[small(mapped, said) for said in bodies] for mapped in (reader(SMALL), reader(SMALL))]
    assert runs[0] == runs[1]


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2026-07-08T14:00:00+02:00", "14:00:00"),
        ("2026-07-08T12:00:00Z", "14:00:00"),
        ("14:00", "14:00:00"),
        ("14:00:05", "14:00:05"),
        (1783512000, "14:00:00"),
        (1783512000250, "14:00:00.250000"),
    ],
)
def test_times_are_read_as_they_come(reader, written, at):
    event = small(reader(SMALL), {"n": 1, "t": written, "gap": 60})[1]
    assert event.at.astimezone(SUMMER).isoformat() == f"2026-07-08T{at}+02:00"


def test_a_time_of_day_after_midnight_is_of_the_next_day(reader):
    event = small(reader(SMALL), {"n": 1, "t": "00:20", "gap": 60}, start="2026-07-08T20:00:00+02:00")[1]
    assert event.at.isoformat() == "2026-07-09T00:20:00+02:00"


def test_a_kind_may_be_told_by_the_api_and_what_is_not_listed_is_left_out(reader):
    kinds = '{get = "type", values = {chute = "crash", abandon = "abandon"}}'
    text = SMALL.replace('kind = "gap"', f"kind = {kinds}").replace('gap_s = "gap"\n', "")
    mapped = reader(text + 'riders = {each = "bibs", bib = "@"}\nkm_to_go = {body = "togo_m", as = "m"}\n')
    items = [
        {"n": 1, "t": "14:00", "type": "chute", "bibs": [7, 8]},
        {"n": 2, "t": "14:01", "type": "pub", "bibs": []},
        {"n": 3, "t": "14:02", "type": "abandon", "bibs": [8]},
    ]
    said = mapped.take(body("live", {"start": "13:00", "togo_m": 45300, "list": items}))
    assert [(item.kind, item.km_to_go, [rider.bib for rider in item.riders]) for item in said[1:]] == [
        ("crash", 45.3, [7, 8]),
        ("abandon", 45.3, [8]),
    ]


# -- what is no good ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "why"),
    [
        ({"n": 1, "t": "14:00", "gap": "soon"}, 'events[1].gap_s: "soon" is not a time'),
        ({"n": 1, "t": "14:00"}, "events[1]: gap_s: field required"),
        ({"n": 1, "t": "noonish", "gap": 60}, "events[1].at: it is no time"),
        ({"n": 1, "t": None, "gap": 60}, "events[1].at: it gives no time"),
        ({"t": "14:00", "gap": 60}, "events[1].id: it gives no id"),
        ({"n": 1, "t": "14:00", "gap": -5}, "events[1]: gap_s: input should be greater than or equal to 0"),
        ("text", "events[1]"),
        (None, "events[1]"),
    ],
)
def test_an_item_that_is_no_good_is_set_aside_once_and_harms_no_other(reader, item, why):
    mapped = reader(SMALL)
    good = {"n": 9, "t": "14:00", "gap": 60}
    items = small(mapped, item, good)
    rejected = [each for each in items if isinstance(each, Rejected)]
    assert rejected[0].reason.startswith(why)
    assert [each.id for each in items if isinstance(each, Gap)] == ["live-9"]
    assert small(mapped, item, good) == []


@pytest.mark.parametrize("data", [b"<html>", b"{", b"[" * 100_000, b"\xff\xfe"])
def test_what_is_no_json_is_set_aside(reader, data):
    mapped = reader(SMALL)
    (said,) = mapped.take(body("live", data))
    assert said.reason == "resources.live: what came is no JSON"
    assert mapped.take(body("live", data)) == []
    assert len(small(mapped, {"n": 1, "t": "14:00", "gap": 60})) == 2


@pytest.mark.parametrize("data", [b"", b" \n", b"null", b"[]", b"7", b"{}"])
def test_an_answer_that_says_nothing_is_no_trouble(reader, data):
    mapped = reader(SMALL)
    assert [item for item in mapped.take(body("live", data)) if not isinstance(item, Stage)] == []


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("[header]", "[header", "tour.toml is not TOML: "),
        ("id = \"'x'\"\n", "", "tour.toml: header: it has no id."),
        ("gap_s", "gapp_s", "tour.toml: events[1].gapp_s: no such field; there is id, at, km_to_go"),
        ('kind = "gap"', 'kind = "gaps"', "tour.toml: events[1].kind: there is no kind gaps; there is abandon"),
        ('kind = "gap"', "", "tour.toml: events[1]: it has no kind."),
        ('"list"', '"list["', 'tour.toml: events[1].each: "list[" is no JMESPath expression ('),
        ('"list"', f'"list[{"9" * 5_000}]"', "is no JMESPath expression (Exceeds the limit"),
        ('"list"', f'"{"(" * 20_000}"', "is no JMESPath expression ("),
        (
            'each = "list"',
            'from = "road"\neach = "list"',
            "tour.toml: events[1].from: road is no resource; there is live.",
        ),
        (
            '"gap"\ntext',
            '{get = "gap", as = "miles"}\ntext',
            "tour.toml: events[1].gap_s.as: there is no miles; there is km",
        ),
        (
            '"gap"\ntext',
            '{get = "gap", body = "gap"}\ntext',
            "tour.toml: events[1].gap_s: write an expression, or a table",
        ),
        (
            "http://race.example",
            "ftp://race.example",
            "tour.toml: resources.live.url: write an address that begins with",
        ),
        (
            "http://race.example",
            "{host}",
            "tour.toml: resources.live.url: {host} has no value: give it in the URI, json:",
        ),
        ("every_s = 5", "every_s = 0", "tour.toml: resources.live.every_s: write seconds, from 0.1 to 86400."),
        (
            "[resources.live]",
            "[resource.live]",
            "tour.toml: resource: there is no such key; it may have name, timezone",
        ),
        ("[resources.live]", 'timezone = "Mars"\n[resources.live]', "tour.toml: timezone: Mars is none"),
        ("[resources.live]", "[variables]\nx = []\n[resources.live]", "tour.toml: variables.x: write a value"),
        ("[resources.live]", '[variables]\nx = {env = "NOPE"}\n[resources.live]', "the environment has no NOPE."),
    ],
)
def test_a_wrong_mapping_is_said_with_file_key_and_reason(wrong, old, new, sentence):
    assert old in SMALL
    said = wrong(SMALL.replace(old, new, 1))
    assert sentence in said
    assert said.endswith(".")


def test_what_is_no_mapping_at_all_is_a_sentence(wrong, tmp_path):
    assert wrong("") == "tour.toml: resources.NAME: write it as a table, [resources.NAME]."
    assert wrong(b"\xff\xfe") == "tour.toml is not UTF-8 text: a mapping is a TOML file."
    assert wrong(b"a = " + b"[" * 20_000) == "tour.toml is not TOML: its brackets are nested too deeply."
    assert wrong(b"a = " + b"9" * 5_000).startswith("tour.toml is not TOML: Exceeds the limit")
    assert "a value has no spaces, quotes or braces" in wrong(SMALL, "?x=a'b")
    with pytest.raises(FeedError, match=r"There is no file nowhere\.toml"):
        load_mapping("json:nowhere.toml")
    with pytest.raises(FeedError, match="can't be read"):
        load_mapping(f"json:{tmp_path}")


def test_a_secret_is_taken_from_the_environment(reader, monkeypatch):
    monkeypatch.setenv("TOUR_TOKEN", "s3cret")
    extra = (
        '[variables]\ntoken = {env = "TOUR_TOKEN"}\n[resources.live]\nheaders = {Authorization = "Bearer {token}"}'
    )
    mapped = reader(SMALL.replace("[resources.live]", extra))
    assert mapped.wanted(NOON)[0].headers == (("Authorization", "Bearer s3cret"),)
