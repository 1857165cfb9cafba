"""Bodies that are empty, cut short, nonsense or hostile: nothing is raised, and each kind is said once."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playing import NOON, SAMPLES, Following, frame, group, post, rider, stage, team

from feeds.base import FeedItem, Rejected
from feeds.polled import Body
from tracker.race.events import EventBase
from tracker.race.stage import Stage

LISTS = [
    "allCompetitors-2026", "team-2026", "checkpointList-2026-14", "rankingTypeArrival-2026-13", "rankingTypeJerseys-2026-14",
    "pack-2026-14", "publication_en-2026-14", "telemetryCompetitor-2026", "rankingType-2026-14", "rankingTypeArrival-2026-14",
    "rankingTypeTrial-2026-14", "insights-2026-14", "stageWithdrawals-2026-14",
]  # fmt: skip
WRONG = {
    "page": (b"<!DOCTYPE html><h1>502</h1>", "web page"),
    "cut": (b'[{"date": "2026-07-18T14:0', "cut short"),
    "words": (b"Service unavailable", "is not JSON"),
    "number": (b"7", "is no list"),
    "bytes": (b"[\xff\xfe]", "is not JSON"),
    "deep": (b"[" * 100_000, "is not JSON"),
}


@pytest.mark.parametrize("key", LISTS)
@pytest.mark.parametrize("fault", WRONG)
def test_a_body_that_is_no_list_is_said_once_and_loses_nothing(key, fault):
    data, words = WRONG[fault]
    here = Following()
    for _ in range(3):
        here.take(key, data)
    [reason] = here.rejected
    assert words in reason and not reason.endswith(".")
    assert here.pack(frame("14:00:00", group(0, [1])))


@pytest.mark.parametrize("key", LISTS)
@pytest.mark.parametrize("data", [b"", b"[]", b"null", b" \n", b"[null]", b"[{}]", b"{}"])
def test_an_empty_body_says_nothing(key, data):
    here = Following()
    here.take(key, data)
    assert here.rejected == [] and len(here.items) <= 1


def test_an_empty_list_of_stages_is_asked_for_again_before_it_is_given_up():
    from feeds.base import FeedError

    here = Following(ready=False)
    here.take("stage-2026", b"")
    here.take("stage-2026", b"[]")
    assert len(here.rejected) == 1 and "check the year" in here.rejected[0]
    with pytest.raises(FeedError, match="no stages yet"):
        here.take("stage-2026", b"")
    here = Following(ready=False)
    here.take("stage-2026", b"")
    here.take("stage-2026", [stage()])
    assert here.take("allCompetitors-2026", b"") == [] and isinstance(here.take("team-2026", b"")[0], Stage)


def test_one_bad_record_does_not_lose_the_others():
    here = Following(
        [rider(1), "nonsense", {"bib": {"a": 1}, "lastname": ["x"], "$team": "t:1"}, rider(2)], teams=[7, team()]
    )
    assert [one.bib for one in here.header.riders] == [1, 2]
    here.take(
        "publication_en-2026-14",
        [None, 3, post("14:00:00", "Fine"), {"type": "liv", "title": 5, "publicationAt": "soon"}],
    )
    assert [event.text for event in here.of("comment")] == ["Fine"]
    assert len(here.rejected) == len(set(here.rejected))
    assert any("has a record that is none" in reason for reason in here.rejected)


def test_a_field_of_a_wrong_type_counts_as_not_sent_and_is_said_once():
    here = Following()
    for minute in range(5):
        here.pack(frame(f"14:0{minute}:00", group(0, [1]), group(1, [2], relative="soon", left=[])))
    picture = here.of("situation")[0]
    assert picture.groups[1].gap_s is None and picture.groups[1].km_to_go is None and picture.groups[1].riders
    assert sorted(here.rejected) == [
        "pack has a relative that can't be read, which is left out",
        "pack has a remaining that can't be read, which is left out",
    ]


def test_text_from_outside_is_made_safe():
    here = Following([rider(1, "EVIL\x1b[31m")])
    here.take("publication_en-2026-14", [post("14:00:00", "Bad \x1b]0;x\x07title\u202e")])
    here.take("pack-2026-14", b"\x1b[31m")
    said = repr([item for item in here.items if not isinstance(item, Rejected)]) + "".join(here.rejected)
    assert "\x1b" not in said and "\\x1b" not in said and "\u202e" not in said


def test_keys_that_nobody_knows_are_left_alone():
    here = Following()
    assert here.take("somethingElse-2026-14", [{"a": 1}]) == [] and here.take("no key at all", b"[]") == []


def leaves(value, path=()):
    """Yield the path of every part of a sample."""
    yield path
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from leaves(part, (*path, key))


def changed(value, path, new):
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(value[path[0]], path[1:], new)
    return copy


WEIRD = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(allow_nan=False), st.text(max_size=12),
    st.just([]), st.just({}), st.just([[]]), st.just([None]), st.just("x" * 5000), st.sampled_from(["NaN", "\x00", "-1", "2026-13-45"]),
)  # fmt: skip


@given(
    st.sampled_from([(key, path) for key, sample in SAMPLES.items() for path in leaves(sample) if path]),
    WEIRD,
    st.booleans(),
)
def test_whatever_stands_in_a_field_nothing_is_raised_and_what_is_told_is_sound(where, new, before):
    key, path = where
    here = Following([rider(1), rider(2)], [stage(13, "2026-07-17"), stage()])
    if before:
        for name, sample in SAMPLES.items():
            here.take(name, sample)
    items: list[FeedItem] = here.reader.take(
        Body(key, NOON, json.dumps(changed(SAMPLES[key], path, new)).encode())
    )
    assert all(isinstance(item, EventBase | Rejected) for item in items)


@given(st.sampled_from([path for path in leaves([stage()]) if path]), WEIRD)
def test_whatever_stands_in_the_list_of_stages_there_is_a_header_or_a_clear_end(path, new):
    from feeds.base import FeedError

    here = Following(ready=False)
    try:
        here.take("stage-2026", changed([stage()], path, new))
        here.take("allCompetitors-2026", b"")
        here.take("team-2026", b"")
    except FeedError as error:
        assert str(error).endswith(".")
