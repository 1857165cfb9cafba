"""A sentence at the desk: what is read of it, against the race as the desk has it."""

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tracker.desk.entry import Draft, Problem
from tracker.desk.grammar import as_commentary
from tracker.desk.prose import LONGEST
from tracker.journal import read_log
from tracker.race import events as ev
from tracker.race.timeline import Timeline

LEAD = "Their lead is up to 4:30 as Ballerini punctures"
Desk = Any  # the session of conftest.py, which types


@pytest.fixture
def racing(desk: Desk) -> Desk:
    """The desk with two away and 130 km to go."""
    for line in ("start", "att Calmejane, Fernández", "130"):
        desk.type(line)
    return desk


def says(desk: Desk, line: str) -> list[str]:
    draft = desk.read(line)
    assert isinstance(draft, Draft), draft
    return [part.says for part in (draft, *draft.more)]


def standing(desk: Desk) -> list[str]:
    """What stands of the log, in words, with the seconds of gaps and the riders of the rest."""
    return [
        f"{ev.kind_of(entry.event)} {getattr(entry.event, 'gap_s', '')}"
        f"{' '.join(rider.surname for rider in getattr(entry.event, 'riders', ()))}".strip()
        for entry in desk.entries()
        if not entry.is_withdrawn
    ]


def test_a_sentence_is_offered_event_by_event(racing: Desk) -> None:
    assert says(racing, LEAD) == [
        "Gap: peloton 4:30 behind Calmejane, Fernández, at 130 km",
        "Mechanical: Davide Ballerini (DQT)",
    ]
    assert len(racing.timeline) == 3  # nothing is written by looking


def test_what_is_entered_is_one_entry_under_its_own_words(racing: Desk) -> None:
    racing.type(LEAD)
    assert standing(racing)[3:] == ["gap 270", "mechanical Ballerini"]
    gap, puncture = (entry.event for entry in racing.entries()[3:])
    assert (gap.text, puncture.text) == (LEAD, None)
    assert gap.at == puncture.at
    assert gap.read.confidence > 0.62
    assert racing.history.entry_of(puncture.id) == gap.id


@pytest.mark.parametrize("again", [False, True], ids=["at once", "when the desk was opened again"])
def test_undo_takes_all_of_it_back_and_redo_brings_it_again(
    racing: Desk, open_desk: Callable[..., Desk], again: bool
) -> None:
    before = racing.state
    racing.type(LEAD)
    after = racing.state
    if again:
        racing.journal.close()
        racing = open_desk()
    assert racing.undo().startswith("Undone: Their lead is up to 4:30")
    assert racing.state.gap is None and racing.state.groups == before.groups
    assert standing(racing)[3:] == []
    racing.redo()
    assert racing.state.gap == after.gap
    assert standing(racing)[3:] == ["gap 270", "mechanical Ballerini"]
    racing.undo()
    racing.undo()
    assert racing.state.km_to_go == 182.3


def test_it_is_on_disk_as_a_whole_or_not_at_all(racing: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    path = racing.journal.path
    real, written = os.write, []

    def watched(descriptor: int, data: bytes) -> int:
        written.append(bytes(data))
        return real(descriptor, data)

    monkeypatch.setattr(os, "write", watched)
    racing.type(LEAD)
    monkeypatch.undo()
    assert [chunk.count(b"\n") for chunk in written if b'"kind"' in chunk] == [2]
    assert [event.id for event in read_log(path).events][3:] == ["d000004", "d000004~2"]
    assert racing.type("gap 4:35").id == "d000005"


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Their lead is up to 4:40 as Ballerini and Haig puncture", ["gap 280", "mechanical Ballerini Haig"]),
        ("Their lead is up to 4:40", ["gap 280"]),
        ("gap 4:40", ["gap 280"]),
        (f"{LEAD} and Mollema crashes", ["gap 270", "mechanical Ballerini", "crash Mollema"]),
        ("- all is well", ["comment"]),
    ],
)
def test_amending_it_amends_every_part(racing: Desk, sentence: str, left: list[str]) -> None:
    racing.type(LEAD)
    part = racing.entries()[-1].event
    racing.later(300)
    racing.type("120")
    assert racing.printed(part.id) == LEAD  # whichever part was chosen, the sentence is put back
    racing.type(sentence, amending=part.id)
    assert sorted(standing(racing)) == sorted(["start", "attack Calmejane Fernández", "km", "km", *left])
    parts = [entry.event for entry in racing.entries() if racing.history.entry_of(entry.event.id) == "d000004"]
    assert {event.at for event in parts} == {part.at}
    amended = standing(racing)
    racing.undo()
    assert standing(racing)[3:] == ["gap 270", "mechanical Ballerini", "km"]
    racing.redo()
    assert standing(racing) == amended


def test_an_amendment_that_added_a_part_is_amended_as_one(racing: Desk) -> None:
    entry = racing.type("gap 4:00")
    racing.type(LEAD, amending=entry.id)
    racing.type("Their lead is up to 4:50", amending=entry.id)
    assert standing(racing)[3:] == ["gap 290"]


def test_retyping_after_an_undo_takes_the_place_of_all(racing: Desk) -> None:
    first = racing.type(LEAD)
    racing.undo()
    racing.type("Their lead is up to 3:30 as Haig punctures")
    assert standing(racing)[3:] == ["gap 210", "mechanical Haig"]
    assert {entry.event.at for entry in racing.entries()[3:]} == {first.at}


def test_one_part_can_be_withdrawn_and_the_first_takes_all_with_it(racing: Desk) -> None:
    gap = racing.type(LEAD)
    racing.withdraw(racing.entries()[-1].event.id)
    assert standing(racing)[3:] == ["gap 270"]
    racing.undo()
    racing.withdraw(gap.id)
    assert standing(racing)[3:] == []
    racing.undo()
    assert standing(racing)[3:] == ["gap 270", "mechanical Ballerini"]


@pytest.mark.parametrize(
    ("before", "sentence", "expected"),
    [
        ([], "The duo are caught by the peloton", ["Caught: the whole breakaway, Calmejane, Fernández"]),
        ([], "The Frenchman attacks", ["Attack: Lilian Calmejane (ACT) from Calmejane, Fernández"]),
        (["caught", "att Mollema"], "He has 20 seconds on the peloton now", ["Gap: peloton 0:20 behind Mollema, at 130 km"]),
        ([], "73 km to go and their lead is down to 2:10",
         ["Km: 73 km to go, 109.3 km raced", "Gap: peloton 2:10 behind Calmejane, Fernández, at 73 km"]),
        ([], "60 km raced, the gap is 3:10", ["Km: 122.3 km to go, 60 km raced",
         "Gap: peloton 3:10 behind Calmejane, Fernández, at 122.3 km"]),
        ([], "125 Their lead is up to 2:30", ["Gap: peloton 2:30 behind Calmejane, Fernández, at 125 km"]),
        ([], "Attack by Mollema on the climb.", ["Attack: Bauke Mollema (TFS)"]),
        ([], "L'écart est de 4'30", ["Gap: peloton 4:30 behind Calmejane, Fernández, at 130 km"]),
        ([], "De voorsprong is 2:30", ["Gap: peloton 2:30 behind Calmejane, Fernández, at 130 km"]),
    ],
)  # fmt: skip
def test_the_race_is_the_desks_own(racing: Desk, before: list[str], sentence: str, expected: list[str]) -> None:
    for line in before:
        racing.type(line)
    assert says(racing, sentence) == expected


def test_what_was_undone_is_not_remembered(racing: Desk) -> None:
    racing.type("caught")
    racing.type("att Mollema")
    racing.undo()
    racing.undo()
    racing.history.forget_slips()
    assert says(racing, "Their lead is up to 3:00") == ["Gap: peloton 3:00 behind Calmejane, Fernández, at 130 km"]


def test_a_sentence_is_read_at_the_moment_it_is_dated_to(racing: Desk) -> None:
    racing.later(600)
    racing.type("caught")
    racing.type("100")
    racing.type("att Mollema")
    sentence = "@12:55 Their lead is up to 3:00 as Ballerini punctures"
    assert says(racing, sentence)[0] == "Gap: peloton 3:00 behind Calmejane, Fernández, at 130 km"
    entry = racing.type(sentence)
    assert f"{entry.at:%H:%M:%S}" == "12:55:00"
    assert {
        event.at for event in (e.event for e in racing.entries()) if racing.history.entry_of(event.id) == entry.id
    } == {entry.at}
    assert racing.state.leaders.riders[0].surname == "Mollema"
    racing.type("@12:56 Their lead is up to 3:05 as Ballerini punctures", amending=entry.id)
    assert [
        f"{e.event.at:%H:%M}" for e in racing.entries() if racing.history.entry_of(e.event.id) == entry.id
    ] == ["12:56"] * 2


def test_a_sentence_dated_to_a_km_keeps_it_when_it_is_amended(racing: Desk) -> None:
    racing.later(600)
    racing.type("100")
    entry = racing.type("@115km Their lead is up to 3:00 as Ballerini punctures")
    assert entry.km_to_go == 115
    racing.type("Their lead is up to 3:10 as Ballerini punctures", amending=entry.id)
    assert racing.effective(entry.id).km_to_go == 115


@pytest.mark.parametrize(
    "sentence",
    [
        "Nice weather in Aubagne today, they say",
        "I hope the gap is 2:30 soon",
        "Will Ballerini attack on the climb?",
        "Half an hour",
        "a rider waves",
    ],
)
def test_what_tells_nothing_is_a_comment(racing: Desk, sentence: str) -> None:
    draft = racing.read(sentence)
    assert isinstance(draft, Draft) and isinstance(draft.event, ev.Comment) and not draft.more


@pytest.mark.parametrize(
    "line", ["gap 2:30", "att Mollema", "caught", "2:30 to chasers", "130 gap 2:30", "rain 6"]
)
def test_a_short_form_stays_one(racing: Desk, line: str) -> None:
    outcome = racing.read(line)
    assert not isinstance(outcome, Draft) or not outcome.is_read


@pytest.mark.parametrize("line", ["atack Mollema", "att Mollema Nobody", "gap 2:30 to the leadrs", "130 foo bar"])
def test_what_nearly_is_a_short_form_is_still_asked_about(racing: Desk, line: str) -> None:
    assert isinstance(racing.read(line), Problem)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (LEAD, LEAD),
        ("gap 2:30", "gap 2:30"),
        ("undo", "undo"),
        ("130 Their lead is up to 4:30", "130 Their lead is up to 4:30"),
        ("- already", "already"),
    ],
)
def test_any_line_can_be_kept_as_text(racing: Desk, line: str, kept: str) -> None:
    event = racing.type(as_commentary(line))
    assert isinstance(event, ev.Comment) and event.text == kept
    assert (
        racing.type(racing.printed(event.id), amending=event.id).event.text == kept
    )  # and stays text when amended


def test_a_back_dated_line_is_kept_as_text_at_its_time(racing: Desk) -> None:
    racing.later(600)
    event = racing.type(as_commentary(f"@12:52 {LEAD}"))
    assert (f"{event.at:%H:%M}", event.text) == ("12:52", LEAD)


def test_doubts_are_marked(racing: Desk) -> None:
    draft = racing.read("Crash in the peloton!")
    assert isinstance(draft, Draft) and draft.notes == ("unsure",)


def test_a_text_too_long_to_be_read_at_every_key_is_kept_whole_and_says_so(racing: Desk) -> None:
    text = f"{LEAD}. " + "The riders ride on through the valley. " * 30
    draft = racing.read(text)
    assert isinstance(draft, Draft) and isinstance(draft.event, ev.Comment)
    assert draft.event.text == text.strip()
    assert f"no more than {LONGEST} characters" in draft.notes[0]


def test_before_the_flag_nobody_attacks(desk: Desk) -> None:
    desk.type("rollout")
    for words in ("Calmejane attacks at once", "Calmejane attacks straight away", "De koplopers hebben 2 minuten"):
        assert says(desk, words) == [f"Comment: {words}"]
    assert says(desk, "The flag drops and the race is on")[0].startswith("Start")


WORDS = ["Calmejane", "Mollema", "attacks", "the gap is", "2:30", "4:05", "is caught", "punctures", "and", "their lead",
         "120 km to go", "by the peloton", ".", "abandons", "has crashed", "is dropped", "the duo"]  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(st.lists(st.sampled_from(WORDS), min_size=3, max_size=9).map(" ".join), min_size=1, max_size=5)
)
def test_whatever_is_read_can_be_undone_to_the_race_before_and_redone(
    open_desk: Callable[..., Desk], lines: list[str]
) -> None:
    desk = open_desk(f"{abs(hash(tuple(lines)))}-{id(lines)}.jsonl")
    states = []
    for line in ("start", "att Calmejane, Fernández", "130", *lines):
        draft = desk.read(line)
        states.append((desk.state.groups, desk.state.gap, desk.state.km_to_go, desk.state.out))
        if not isinstance(draft, Draft):
            states.pop()
            continue
        desk.enter(draft)
        desk.later(70)
    end = desk.state
    for state in reversed(states):
        desk.undo()
        assert (desk.state.groups, desk.state.gap, desk.state.km_to_go, desk.state.out) == state
    for _ in states:
        desk.redo()
    assert desk.state == end
    log = read_log(desk.journal.path)
    timeline = Timeline(log.stage, log.events)
    assert timeline.snapshot(timeline.end + timedelta(seconds=1)).state == end
    desk.journal.close()


def test_the_desk_starts_without_the_reader() -> None:
    process = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, tracker.screens.desk; print([n for n in sys.modules if 'commentary' in n])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert process.stdout.strip() == "[]"
