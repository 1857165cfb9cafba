import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from race_strategies import STAGE, event, logs

from tracker.race.events import KINDS, Unknown
from tracker.race.logline import BadLine, dump, parse_event, parse_stage
from tracker.race.terms import TAGS
from tracker.race.wording import line

AT = '"at":"2021-02-11T15:10:00+01:00"'


@given(logs())
def test_a_printed_event_reads_back(log):
    for one in log:
        assert parse_event(dump(one)) == one
        assert dump(parse_event(dump(one))) == dump(one)


def test_a_printed_header_reads_back():
    assert parse_stage(dump(STAGE)) == STAGE


def test_what_is_not_known_is_kept_on_rewriting():
    line = '{"kind":"drone","id":"d1",' + AT + ',"height_m":40,"seen":["a",null]}'
    one = parse_event(line)
    assert isinstance(one, Unknown)
    assert json.loads(dump(one)) == json.loads(line)
    line = '{"kind":"gap","id":"g1",' + AT + ',"gap_s":150,"camera":{"moto":2}}'
    assert json.loads(dump(parse_event(line))) == json.loads(line)


def test_a_replacement_of_an_unknown_kind_is_kept_too():
    line = '{"kind":"amend","id":"a",' + AT + ',"target":"x","event":{"kind":"drone","height_m":40}}'
    assert json.loads(dump(parse_event(line)))["event"]["height_m"] == 40


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "it is not JSON"),
        ("", "it is not JSON"),
        ("[1]", "it is not a JSON object"),
        ('"gap"', "it is not a JSON object"),
        ('{"kind":"gap","id":"g","gap_s":1}', "at: field required"),
        ('{"kind":"gap","id":"g","at":"2021-02-11T15:10:00","gap_s":1}', "at: input should have timezone info"),
        ('{"kind":"gap","id":"g",' + AT + ',"gap_s":"soon"}', "gap_s: input should be a valid integer"),
        ('{"kind":"gap","id":"g",' + AT + ',"gap_s":-1}', "gap_s: input should be greater than or equal to 0"),
        ('{"kind":"km","id":"k",' + AT + ',"km_to_go":NaN}', "km_to_go: input should be a finite number"),
        ('{"kind":"km","id":"k",' + AT + ',"km_to_go":1e999}', "km_to_go: input should be"),
        ('{"kind":"km","id":"\u200b",' + AT + ',"km_to_go":1}', "id: must have at least one visible character"),
        ('{"kind":"km","id":"k","at":"9999-12-31T23:59:59+00:00","km_to_go":1}', "at: input should be less than"),
        ('{"kind":"attack","id":"a",' + AT + ',"riders":"Ask"}', "riders: input should be a valid array"),
        ('{"kind":"amend","id":"a",' + AT + ',"target":"x","event":5}', "event: it is not an object"),
        (
            '{"kind":"amend","id":"a",' + AT + ',"target":"x","event":{"kind":"gap","gap_s":"x"}}',
            "event: gap_s: input should be a valid integer",
        ),
    ],
)
def test_a_bad_line_is_told_in_a_short_sentence(line, reason):
    with pytest.raises(BadLine) as caught:
        parse_event(line)
    assert str(caught.value).startswith(reason)
    assert "\n" not in str(caught.value)


def test_nesting_without_end_is_a_bad_line():
    with pytest.raises(BadLine):
        parse_event("[" * 100_000)
    deep = '{"kind":"comment","id":"c",' + AT + ',"x":' + "[" * 5000 + "]" * 5000 + "}"
    with pytest.raises(BadLine):
        parse_event(deep)


def test_hostile_text_is_plain_once_read():
    text = json.dumps("\x1b]52;c;x\x07[/b]\u202e")
    one = parse_event('{"kind":"comment","id":"c",' + AT + ',"text":' + text + ',"source":' + text + "}")
    assert (one.text, one.source) == ("[/b]", "[/b]")


def test_every_kind_that_says_something_has_a_tag_and_words():
    assert set(TAGS) == KINDS - {"header", "km", "comment", "position", "amend", "withdraw"}


@given(st.data())
def test_an_event_without_text_is_told_in_words(data):
    for one in data.draw(logs(max_size=10, corrections=False)):
        assert line(one) or one.kind in ("weather",)


def test_words_of_a_gap_keep_what_the_source_said_of_it():
    assert line(event("gap", 1, gap_s=240, bound="lt")) == "Peloton at under 4:00"
    assert (
        line(event("gap", 1, gap_s=150, of="chasers", to="Ask", approx=True)) == "Chasers at about 2:30 behind Ask"
    )


def riders_in_a_picture(*riders):
    picture = {"id": "p", "kind": "situation", "at": "2026-07-08T12:00:00+02:00", "groups": [{"riders": riders}]}
    return parse_event(json.dumps(picture)).groups[0].riders


def test_riders_named_again_in_a_picture_take_no_room_of_their_own():
    (first,), (second,) = (riders_in_a_picture({"name": "Anna Ek", "bib": 1, "team": "Fjord"}) for _ in range(2))
    assert first is second


@pytest.mark.parametrize(
    "other",
    [
        {"bib": 2, "name": "Anna Ek"},
        {"name": "Anna Ek"},
        {"bib": 1, "team": None, "name": "Anna Ek"},
        {"bib": 1, "name": "Anna Ek", "age": [21]},
    ],
)
def test_a_rider_in_a_picture_of_whom_anything_else_is_said_is_kept_as_said(other):
    riders_in_a_picture({"bib": 1, "name": "Anna Ek"})
    (rider,) = riders_in_a_picture(other)
    assert json.loads(dump(rider)) == other
