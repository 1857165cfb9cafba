"""A time trial, as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trials import FIRST, header

from tracker.desk.entry import Context, Draft, Problem
from tracker.desk.grammar import parse_entry
from tracker.desk.printing import print_entry
from tracker.desk.session import DeskSession
from tracker.race import events as ev
from tracker.race.report import as_object
from tracker.race.roster import Roster
from tracker.race.timeline import Timeline
from tracker.race.trial.board import boards, on_course, to_start, trial_of
from tracker.race.trial.report import trial_result

if TYPE_CHECKING:
    from conftest import Desk

Trial = Callable[..., "Desk"]


def at(desk: DeskSession, clock: str) -> None:
    """Let it be a time of day."""
    desk.time[0] = datetime.fromisoformat(f"2026-07-21T{clock}+02:00")  # type: ignore[attr-defined]


def tables(desk: DeskSession) -> dict[str, list[tuple[int, str, int]]]:
    state = desk.moment().state
    return {
        board.name: [(row.position, row.run.called, row.time_s) for row in board.rows]
        for board in boards(trial_of(state), state.stage)
        if board.rows
    }


def result(desk: DeskSession) -> list[tuple[int | None, str, int | None]]:
    table = trial_result(desk.state)
    assert table is not None
    return [(row.position, row.surname, row.time_s) for row in table.rows]


def offered(desk: DeskSession, line: str) -> Draft:
    draft = desk.read(line)
    assert isinstance(draft, Draft), (line, draft)
    return draft


class TestStarts:
    def test_who_is_off_is_on_the_course_from_the_start_time(self, trial: Trial) -> None:
        desk = trial()
        desk.type("off Ask 13:00")
        desk.type("off 13:02:30 Bø")
        state = desk.moment().state
        assert (state.status, on_course(trial_of(state), state.stage, desk.now)) == ("not_started", [])
        at(desk, "13:02:40")
        moment = desk.moment()
        riding = on_course(trial_of(moment.state), moment.state.stage, moment.at)
        assert [(one.run.called, one.elapsed_s) for one in riding] == [("Ask", 160), ("Bø", 10)]
        assert as_object(desk.timeline.snapshot(desk.now))["status"] == "racing"

    def test_without_a_time_it_is_now(self, trial: Trial) -> None:
        desk = trial()
        at(desk, "13:04:00")
        desk.type("off Čech")
        run = trial_of(desk.state).runs[0]
        assert (run.called, run.start_at) == ("Čech", datetime.fromisoformat("2026-07-21T13:04:00+02:00"))

    def test_the_set_up_has_the_starts_of_all(self, trial: Trial) -> None:
        starts = [
            {"bib": bib, "start_at": (FIRST + timedelta(minutes=n)).isoformat()}
            for n, bib in enumerate((11, 12, 21))
        ]
        desk = trial(starts=starts)
        assert desk.moment().state.status == "not_started"
        at(desk, "13:01:30")
        desk.type("- under way")
        state = desk.moment().state
        assert state.status == "racing"
        assert [one.run.called for one in on_course(trial_of(state), state.stage, desk.now)] == ["Ask", "Bø"]
        assert [run.called for run in to_start(trial_of(state), state.stage, desk.now)] == ["Čech", "Díaz", "Ek"]

    def test_a_start_taken_off_the_set_up_is_told_no_more(self, trial: Trial) -> None:
        starts = [{"bib": bib, "start_at": FIRST.isoformat()} for bib in (11, 12)]
        desk = trial(starts=starts)
        desk.set_stage(header(starts=starts[:1]))
        assert [run.called for run in trial_of(desk.state).runs] == ["Ask"]

    def test_off_is_a_word_of_time_trials_only(self, desk: Desk) -> None:
        assert isinstance(offered(desk, "off the front they go now").event, ev.Comment)
        assert isinstance(offered(desk, "At the foot of the climb they look around").event, ev.Comment)


class TestSplits:
    @pytest.mark.parametrize(
        "line",
        [
            "split 1 Ask 15:00",
            "at 1 11 15:00",
            "at Col du Test Ask 15:00",
            "at col Ask in 15:00",
            "split Test: Ask 15:00",
            "split Ask 15:00",
            'split "Col du Test" Ask 15:00',
            "int1 Ask 15:00",
            "split 1 Ask 15:00.45",
        ],
    )
    def test_a_checkpoint_is_called_by_number_or_name(self, trial: Trial, line: str) -> None:
        desk = trial()
        desk.type("off Ask 13:00")
        at(desk, "13:15:01")
        desk.type(line)
        assert tables(desk) == {"Col du Test": [(1, "Ask", 900)]}

    def test_a_time_without_a_place_is_asked_about(self, trial: Trial) -> None:
        problem = trial().read("Ask 15:00")
        assert isinstance(problem, Problem)
        assert "split Ask 15:00" in problem.says

    def test_without_one_it_is_the_next(self, trial: Trial) -> None:
        desk = trial()
        for line in ("split Ask 15:00", "split Ask 30:00", "split Bø 14:30"):
            desk.type(line)
        assert tables(desk) == {"Col du Test": [(1, "Bø", 870), (2, "Ask", 900)], "Pont Neuf": [(1, "Ask", 1800)]}
        assert isinstance(desk.read("split Ask 40:00"), Problem)

    def test_a_gap_is_behind_the_best_there(self, trial: Trial) -> None:
        desk = trial()
        desk.type("split 1 Ask 15:00")
        desk.type("split 1 Bø +0:12")
        assert tables(desk) == {"Col du Test": [(1, "Ask", 900), (2, "Bø", 912)]}
        assert isinstance(desk.read("split 2 Bø +0:12"), Problem)

    def test_the_preview_says_what_it_makes(self, trial: Trial) -> None:
        desk = trial()
        desk.type("split 1 Ask 15:00")
        assert "2nd, +0:12" in offered(desk, "split 1 Bø 15:12").says
        assert "1st" in offered(desk, "split 1 Bø 14:50").says

    def test_what_can_hardly_be_is_questioned(self, trial: Trial) -> None:
        desk = trial()
        desk.type("off Ask 13:00")
        at(desk, "13:12:00")
        assert any("ago" in note for note in offered(desk, "split 1 Ask 15:00").notes)
        assert any("km/h" in note for note in offered(desk, "split 1 Ask 5:00").notes)
        at(desk, "13:30:00")
        assert offered(desk, "split 1 Ask 15:00").notes == ()
        desk.type("split 1 Ask 15:00")
        assert any("15:00" in note for note in offered(desk, "split 1 Ask 15:10").notes)
        assert any("Col du Test was passed in 15:00" in note for note in offered(desk, "split 2 Ask 14:50").notes)

    def test_a_gap_on_the_road_means_nothing_in_it(self, trial: Trial) -> None:
        assert offered(trial(), "gap 2:30").notes == ("in a time trial this changes nothing",)


class TestFinish:
    def test_who_comes_in_after_the_first_is_no_doubt(self, trial: Trial) -> None:
        desk = trial()
        for line in ("off Ask 13:00", "off Bø 13:20"):
            desk.type(line)
        at(desk, "14:02:00")
        desk.type("res Ask 41:10")
        assert offered(desk, "res Bø 41:20").notes == ()

    @pytest.mark.parametrize(
        "line",
        [
            "res 1 Ask 41:10",
            "res Ask 41:10",
            "win Ask 41:10",
            "finish Ask in 41:10",
            "at finish Ask 41:10",
            "split There: Ask 41:10",
        ],
    )
    def test_minutes_and_seconds_are_a_time_and_no_gap(self, trial: Trial, line: str) -> None:
        desk = trial()
        desk.type(line)
        assert tables(desk) == {"There": [(1, "Ask", 2470)]}

    def test_a_faster_rider_pushes_the_others_down(self, trial: Trial) -> None:
        desk = trial()
        for line in ("res 1 Ask 41:30", "res 2 Bø 41:40", "res 1 Čech 41:10", "res Díaz 41:35", "res Ek +0:05"):
            desk.type(line)
        want = [(1, "Čech", 2470), (2, "Ek", 2475), (3, "Ask", 2490), (4, "Díaz", 2495), (5, "Bø", 2500)]
        assert result(desk) == want == tables(desk)["There"]

    def test_a_place_that_the_time_does_not_make_is_questioned(self, trial: Trial) -> None:
        desk = trial()
        desk.type("res 1 Ask 41:30")
        draft = offered(desk, "res 1 Bø 41:40")
        assert "Bø is number 2 by time" in draft.notes
        desk.enter(draft)
        assert [row[:2] for row in result(desk)] == [(1, "Ask"), (2, "Bø")]

    def test_level_riders_share_a_place_unless_the_hundredths_were_told(self, trial: Trial) -> None:
        desk = trial()
        for line in ("res Ask 41:30", "res Bø 41:30", "res Čech 41:31"):
            desk.type(line)
        assert [row[0] for row in result(desk)] == [1, 1, 3]
        desk.type("res 1 Díaz 41:30")
        assert [row[:2] for row in result(desk)] == [(1, "Díaz"), (2, "Ask"), (2, "Bø"), (4, "Čech")]

    def test_a_time_put_right_moves_its_rider_only(self, trial: Trial) -> None:
        desk = trial()
        for line in ("res Ask 41:30", "res Bø 41:40", "res Ask 41:50"):
            desk.type(line)
        assert result(desk) == [(1, "Bø", 2500), (2, "Ask", 2510)] == tables(desk)["There"]
        desk.undo()
        assert result(desk) == [(1, "Ask", 2490), (2, "Bø", 2500)]

    def test_who_is_in_is_in_the_result_that_is_made_official(self, trial: Trial) -> None:
        desk = trial()
        for line in ("finish Ask 41:30", "finish Bø 41:20", "dnf Čech", "res official"):
            desk.type(line)
        assert result(desk) == [(1, "Bø", 2480), (2, "Ask", 2490)]
        assert desk.state.result is not None and desk.state.result.basis == "official"

    def test_a_time_put_right_in_the_list_moves_all_that_came_after(self, trial: Trial) -> None:
        desk = trial()
        first = desk.type("res Ask 41:30")
        for line in ("res Bø 41:40", "res Čech 41:50"):
            desk.type(line)
        desk.type("res Ask 41:45", amending=first.id)
        assert [row[1] for row in result(desk)] == ["Bø", "Ask", "Čech"]

    def test_several_rows_are_a_table_and_one_after_it_goes_into_it(self, trial: Trial) -> None:
        desk = trial()
        for line in ("finish Ek 41:20", "res Ask 41:30, Bø 41:40", "res 1 Čech 41:10", "res Díaz +0:25"):
            desk.type(line)
        want = [(1, "Čech", 2470), (2, "Ek", 2480), (3, "Ask", 2490), (4, "Díaz", 2495), (5, "Bø", 2500)]
        assert result(desk) == want == tables(desk)["There"]

    def test_a_rider_without_a_time_is_asked_about(self, trial: Trial) -> None:
        assert isinstance(trial().read("res 1 Ask"), Problem)

    def test_it_is_over_when_the_last_is_in(self, trial: Trial) -> None:
        desk = trial()
        lines = [f"finish {name} 41:{second}" for second, name in enumerate(("Ask", "Bø", "Čech", "Díaz"), 10)]
        for line in lines:
            desk.type(line)
        assert desk.state.status == "racing"
        desk.type("finish Ek 41:09")
        assert desk.state.status == "finished"

    @given(st.permutations([("Ask", 2470), ("Bø", 2471), ("Čech", 2480), ("Díaz", 2490), ("Ek", 2500)]))
    @settings(max_examples=40, deadline=None)
    def test_in_whatever_order_they_come_the_result_is_the_same(self, order: list[tuple[str, int]]) -> None:
        state_of = Timeline(header())
        for number, (name, time_s) in enumerate(order):
            context = context_of(state_of)
            draft = parse_entry(f"res {name} {time_s // 60}:{time_s % 60:02}", context)
            assert isinstance(draft, Draft)
            state_of.append(
                draft.event.model_copy(update={"id": f"d{number}", "at": NOW + timedelta(seconds=number)})
            )
        table = trial_result(state_of.state_at(state_of.end))
        assert table is not None
        assert [(row.position, row.time_s) for row in table.rows] == list(
            enumerate((2470, 2471, 2480, 2490, 2500), 1)
        )


class TestRaceControl:
    def test_a_finish_moved_to_a_checkpoint_takes_the_times_taken_there(self, trial: Trial) -> None:
        desk = trial()
        for line in ("split 2 Ask 30:00", "res Ask 41:10", "split 2 Bø 29:50", "split 1 Čech 15:00"):
            desk.type(line)
        desk.type("shortened at Pont Neuf")
        desk.type("split 2 Čech 29:55")
        want = [(1, "Bø", 1790), (2, "Čech", 1795), (3, "Ask", 1800)]
        assert tables(desk) == {"Col du Test": [(1, "Čech", 900)], "Pont Neuf": want}
        assert (result(desk), desk.stage.distance_km) == (want, 22)
        desk.type("res Díaz 29:40")
        assert result(desk)[0] == (1, "Díaz", 1780)

    def test_what_is_undone_says_that_a_rider_is_in_and_not_that_he_won(self, trial: Trial) -> None:
        desk = trial()
        for line in ("off Ask 13:00", "res Ask 25:10"):
            desk.type(line)
        assert "wins" not in desk.undo()

    def test_it_may_be_stopped(self, trial: Trial) -> None:
        desk = trial()
        for line in ("off Ask 13:00", "stopped"):
            desk.type(line)
        assert desk.state.stopped
        desk.type("resumed")
        assert not desk.state.neutralised


class TestTeams:
    def test_a_team_is_timed_as_one(self, trial: Trial) -> None:
        desk = trial(format="ttt")
        for line in ("off Alpha 13:00", "off BET 13:05", "split 2 Equipe Alpha 15:00", "split 2 bet 14:30",
                     "res Equipe Alpha 25:00", "res 1 Team Beta 24:30"):  # fmt: skip
            desk.type(line.replace("off Alpha", "off Equipe Alpha"))
        assert tables(desk) == {
            "Pont Neuf": [(1, "Team Beta", 870), (2, "Equipe Alpha", 900)],
            "There": [(1, "Team Beta", 1470), (2, "Equipe Alpha", 1500)],
        }


NOW = FIRST + timedelta(minutes=50)


def context_of(timeline: Timeline) -> Context:
    now = max(NOW, timeline.end)
    return Context(timeline, timeline.state_at(now), now, Roster(timeline.stage))


rider = st.sampled_from([*header().riders]).map(lambda one: one.model_dump(exclude_unset=True))
starts = st.integers(0, 23 * 3600).map(lambda s: (FIRST.replace(hour=0) + timedelta(seconds=s)).isoformat())
seconds = st.none() | st.integers(1, 20_000)


def some(kind: str, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"kind": st.just(kind), **parts})


events = st.one_of(
    some("depart", riders=st.lists(rider, min_size=1, max_size=1), start_at=st.none() | starts),
    some(
        "split",
        riders=st.lists(rider, min_size=1, max_size=1),
        checkpoint=st.sampled_from(["Col du Test", "Pont Neuf", "Somewhere else 2"]),
        time_s=seconds,
        position=st.none() | st.integers(1, 200),
    ),
    some(
        "finish",
        riders=st.lists(rider, min_size=1, max_size=1),
        time_s=seconds,
        position=st.none() | st.integers(1, 200),
    ),
    some("neutralised", stopped=st.booleans()),
    some("resumed"),
    some("cancelled"),
    some(
        "shortened",
        distance_km=st.integers(10, 300).map(lambda tenths: tenths / 10),
        cut=st.sampled_from(["start", "finish"]),
        finish=st.none() | st.sampled_from(["Elsewhere", "The square at 4"]),
    ),
    some("km", km_to_go=st.integers(0, 300).map(lambda t: t / 10), lap=st.integers(1, 4), laps=st.integers(4, 9)),
)


@settings(max_examples=100, deadline=None)
@given(events, st.sampled_from(["road", "itt"]))
def test_a_printed_entry_says_the_same_facts(fields: dict[str, Any], stage_format: str) -> None:
    if stage_format == "road" and fields["kind"] in ("depart", "split", "finish"):
        stage_format = "itt"
    fields = {key: value for key, value in fields.items() if value is not None}
    event = ev.EVENT.validate_python({**fields, "id": "e1", "at": NOW})
    context = context_of(Timeline(header(format=stage_format)))
    line = print_entry(event, context)
    draft = parse_entry(line, context)
    assert isinstance(draft, Draft), (line, draft)
    assert draft.event.model_dump(exclude={"id", "at"}) == event.model_dump(exclude={"id", "at"}), line


def test_checkpoints_and_riders_complete(trial: Trial) -> None:
    from tracker.desk.completion import complete

    context = trial().context()
    assert next(one.line for one in complete("split col", context)) == "split Col du Test: "
    assert [one.line for one in complete("split Col du Test: di", context)] == ["split Col du Test: Díaz"]
    assert [one.line for one in complete("of", context)] == ["off "]


@pytest.mark.parametrize("line", ["split Int2: Ask 25:00", "at Int2 Ask 25:00", "split int 2: Ask 25:00"])
def test_a_checkpoint_is_called_by_its_number_whatever_its_name(trial: Trial, line: str) -> None:
    desk = trial()
    desk.type("off Ask 13:00")
    at(desk, "13:26:00")
    desk.type(line)
    assert tables(desk) == {"Pont Neuf": [(1, "Ask", 1500)]}
