"""What the set-up asks of a time trial, a circuit, and of the GC before; and a race that is no Tour."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trials import header

from tracker.desk.setup import SetupError, read_setup, setup_texts
from tracker.race.stage import Stage

if TYPE_CHECKING:
    pass

NOW = datetime.fromisoformat("2026-07-21T10:00:00+02:00")
TRIAL = {
    "race": "Tour of Test",
    "format": "itt",
    "distance": "30",
    "start_at": "13:00",
    "checkpoints": "Col du Test, 20\nPont Neuf, 8",
    "riders": "11 Anna Ask (ALP)\n12 Béa Bø (ALP)\n21 Cleo Čech (BET)",
}


def made(**texts: str) -> Stage:
    return read_setup(TRIAL | texts, NOW, name="test")


def starts(stage: Stage) -> list[tuple[str, str]]:
    return [(start.name, f"{start.start_at:%H:%M:%S}") for start in stage.starts]


def test_a_time_trial_has_checkpoints_and_start_times() -> None:
    stage = made(starts="13:00 Ask\n13:01:30 12 Béa Bø")
    assert stage.format == "itt"
    assert [(place.name, place.km_to_go, place.type) for place in stage.checkpoints] == [
        ("Col du Test", 20.0, "split"), ("Pont Neuf", 8.0, "split"),
    ]  # fmt: skip
    assert starts(stage) == [("Anna Ask", "13:00:00"), ("Béa Bø", "13:01:30")]
    assert stage.starts[1].bib == 12


def test_the_start_list_goes_in_its_order_and_the_favourites_when_they_are_told_to() -> None:
    assert starts(made(starts="13:00 every 1:30\n13:09 Čech")) == [
        ("Anna Ask", "13:00:00"), ("Béa Bø", "13:01:30"), ("Cleo Čech", "13:09:00"),
    ]  # fmt: skip


def test_a_team_time_trial_starts_team_by_team() -> None:
    assert starts(made(format="team time trial", starts="13:00 every 5:00")) == [
        ("ALP", "13:00:00"),
        ("BET", "13:05:00"),
    ]


def test_the_gc_before_is_that_of_the_riders_on_the_start_list() -> None:
    stage = made(gc="1 Čech 20:10:00\n2 Ask +0:12\n3 Bø s.t.\n4 Somebody Else +1:00")
    rows = [(row.position, row.name, row.bib, row.time_s, row.gap_s) for row in stage.gc_before]
    assert rows == [
        (1, "Cleo Čech", 21, 72600, None), (2, "Anna Ask", 11, None, 12),
        (3, "Béa Bø", 12, None, 0), (4, "Somebody Else", None, None, 60),
    ]  # fmt: skip


def test_a_circuit_is_its_length_and_the_laps() -> None:
    stage = made(format="road", distance="108", circuit="6.8 km x 8")
    assert (stage.circuit_km, stage.laps) == (6.8, 8)
    assert read_setup(setup_texts(stage) | {"circuit": ""}, NOW, stage).laps is None


@pytest.mark.parametrize(
    ("field", "text"),
    [("format", "criterium"), ("circuit", "6.8"), ("circuit", "30 km x 8"), ("starts", "13:00 Nobody"), ("starts", "Ask"),
     ("starts", "25:00 Ask"), ("gc", "Ask"), ("checkpoints", "Col, high up")],
)  # fmt: skip
def test_what_can_not_be_read_is_said_by_its_field(field: str, text: str) -> None:
    with pytest.raises(SetupError) as error:
        made(**{field: text})
    assert list(error.value.sentences) == [field]


def test_what_was_told_and_no_field_shows_stays() -> None:
    stage = header(starts=[{"bib": 11, "start_at": "2026-07-21T13:00:00+02:00"}])
    same = read_setup(setup_texts(stage) | {"number": "17"}, NOW, stage)
    assert same == stage.model_copy(update={"number": 17})
    more = read_setup(
        setup_texts(stage) | {"checkpoints": setup_texts(stage)["checkpoints"] + "\nLast, 1"}, NOW, stage
    )
    assert more.checkpoints[:3] == stage.checkpoints
    assert more.checkpoints[2].type == "feed"


@given(st.lists(st.tuples(st.integers(10, 21), st.integers(0, 59), st.integers(0, 59)), min_size=3, max_size=3))
def test_starts_and_gc_are_read_as_they_are_printed(times: list[tuple[int, int, int]]) -> None:
    lines = [f"{h}:{m:02}:{s:02} {name}" for (h, m, s), name in zip(times, ("Ask", "Bø", "Čech"), strict=True)]
    stage = made(starts="\n".join(lines), gc="1 Čech 20:10:00\n2 Ask +0:12")
    texts = setup_texts(stage)
    again = read_setup(TRIAL | {key: texts[key] for key in ("starts", "gc")}, NOW, name="test")
    assert (again.starts, again.gc_before) == (stage.starts, stage.gc_before)


def test_a_race_without_teams_is_a_race() -> None:
    stage = read_setup({"race": "Village kermesse", "riders": "1 Jo Smith\n2 Al Jones\n3 Bo Brown"}, NOW)
    assert [(rider.name, rider.team) for rider in stage.riders] == [
        ("Jo Smith", None),
        ("Al Jones", None),
        ("Bo Brown", None),
    ]
    assert stage.teams == ()


def test_a_race_without_teams_length_or_times_is_told_as_any() -> None:
    from tracker.desk.entry import Context, Draft
    from tracker.desk.grammar import parse_entry
    from tracker.race.report import as_object
    from tracker.race.roster import Roster
    from tracker.race.timeline import Timeline

    stage = read_setup({"race": "Village kermesse", "riders": "1 Jo Smith\n2 Al Jones\n3 Bo Brown"}, NOW)
    timeline = Timeline(stage)
    for number, line in enumerate(
        ("start", "att Smith", "0:30", "lap 3 of 5 6", "line Smith", "neutral", "resumed", "win 1")
    ):
        state = timeline.state_at(timeline.end)
        draft = parse_entry(line, Context(timeline, state, NOW, Roster(stage)))
        assert isinstance(draft, Draft), (line, draft)
        timeline.append(draft.event.model_copy(update={"id": f"d{number}"}))
    found = as_object(timeline.snapshot(timeline.end))
    assert (found["status"], found["stage"]["distance_km"], found["gap"]["gap_s"]) == ("finished", None, 30)
    assert found["groups"][0]["riders"][0]["team"] is None
