"""Mistakes are normal: undo, redo, retype, amend, withdraw, back-date; and all of it again after reopening."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tracker.desk.entry import Draft
from tracker.desk.session import READ_ONLY, DeskError, DeskSession
from tracker.journal import read_log
from tracker.race import events as ev
from tracker.race.report import as_object
from tracker.race.timeline import Timeline

if TYPE_CHECKING:
    from conftest import Desk


def seen(desk: DeskSession) -> dict[str, Any]:
    """The race as the desk shows it, without the time of day."""
    shown = as_object(desk.snapshot)
    for key in ("at", "elapsed_s", "km_estimate", "chase"):
        shown.pop(key)
    for key in ("gap", "weather"):
        if shown[key]:
            shown[key].pop("age_s")
    # How far a gap may be off grows with its age.
    virtual = shown["gc_on_the_road"] or {"rows": (), "at_best": ()}
    for row in (*virtual["rows"], *virtual["at_best"]):
        for key in ("gap_min_s", "gap_max_s", "sum"):
            row.pop(key, None)
    return shown


def shown(desk: DeskSession) -> list[str]:
    """The entries that stand, as lines."""
    return [desk.printed(entry.event.id) for entry in desk.entries() if not entry.is_withdrawn]


LINES = ["start", "att Calmejane, Fernández", "130", "2:30", "att Cavagna", "110 gap 2:10", "rain 6", "dnf Poels"]


def test_undo_takes_back_one_entry_after_another_and_says_which(desk: Desk) -> None:
    for line in ("start", "130", "gap 2:53"):
        desk.type(line)
    assert desk.undo() == "Undone: Peloton at 2:53 (12:50)"
    assert desk.state.gap is None
    assert desk.undo() == "Undone: 130 km to go (12:50)"
    assert desk.state.km_to_go == 182.3
    desk.undo()
    assert desk.state.status == "not_started"
    with pytest.raises(DeskError, match="nothing to undo"):
        desk.undo()


def test_redo_enters_again_and_says_what(desk: Desk) -> None:
    for line in ("start", "130"):
        desk.type(line)
    with pytest.raises(DeskError, match="nothing to redo"):
        desk.redo()
    desk.undo()
    assert desk.redo() == "Redone: 130 km to go (12:50)"
    assert desk.state.km_to_go == 130
    with pytest.raises(DeskError, match="nothing to redo"):
        desk.redo()


def test_retyping_after_an_undo_corrects_that_entry_at_its_own_time(desk: Desk) -> None:
    for line in ("start", "att Calmejane", "130"):
        desk.type(line)
    slip = desk.type("gap 2:53")
    desk.later(20)
    desk.undo()
    right = desk.type("gap 2:35")
    assert isinstance(right, ev.Amend) and right.target == slip.id
    entry = desk.entries()[-1]
    assert (entry.event.id, entry.event.at, entry.is_amended) == (slip.id, slip.at, True)
    assert desk.state.gap is not None and desk.state.gap.gap_s == 155
    # Followers see one line, marked as corrected; the old one is in the log.
    lines = [line for line in desk.snapshot.feed if isinstance(line, ev.Gap)]
    assert len(lines) == 1 and desk.snapshot.feed.is_corrected(lines[0])
    assert desk.timeline.get(slip.id) == slip


def test_two_entries_undone_are_retyped_in_their_order(desk: Desk) -> None:
    desk.type("start")
    first, second = desk.type("130"), desk.type("gap 2:53")
    desk.undo()
    desk.undo()
    desk.type("120")
    desk.type("gap 2:35")
    assert [entry.event.id for entry in desk.entries()][1:] == [first.id, second.id]
    assert shown(desk) == ["start", "120", "gap 2:35"]


@pytest.mark.parametrize("line", ["att Cavagna", "Bernal waves to the crowd", "- gap 2:35", "130 att Cavagna"])
def test_an_entry_of_another_kind_than_the_one_undone_stands_at_its_own_time(desk: Desk, line: str) -> None:
    desk.type("start")
    undone = desk.type("gap 2:53")
    desk.undo()
    desk.later(5)
    assert desk.corrects(desk.read(line)) is None
    event = desk.type(line)
    assert not isinstance(event, ev.Amend)
    assert event.at > undone.at
    assert shown(desk)[0] == "start"
    assert len(shown(desk)) == 2


def test_rows_of_another_table_do_not_take_the_place_of_those_undone(desk: Desk) -> None:
    desk.type("class points Ballerini 25p")
    desk.undo()
    assert not isinstance(desk.type("class youth Vansevenant"), ev.Amend)


def test_half_a_minute_after_an_undo_or_after_escape_an_entry_is_a_fresh_one(desk: Desk) -> None:
    desk.type("start")
    desk.type("gap 2:53")
    desk.undo()
    desk.later(31)
    assert not isinstance(desk.type("gap 2:35"), ev.Amend)
    desk.undo()
    desk.history.forget_slips()
    assert not isinstance(desk.type("gap 2:36"), ev.Amend)


def test_undo_of_a_retyped_entry_leaves_neither(desk: Desk) -> None:
    desk.type("start")
    desk.type("gap 2:53")
    desk.undo()
    desk.type("gap 2:35")
    desk.undo()
    assert shown(desk) == ["start"]
    desk.redo()
    assert shown(desk) == ["start", "gap 2:35"]


def test_an_amendment_can_be_undone_and_redone(desk: Desk) -> None:
    desk.type("start")
    entry = desk.type("att Cavagna")
    desk.type("130")
    desk.type("att Ciccone", amending=entry.id)
    assert shown(desk)[1] == "att Ciccone"
    assert "correction of “Attack by Cavagna" in desk.undo()
    assert shown(desk)[1] == "att Cavagna"
    desk.redo()
    assert shown(desk)[1] == "att Ciccone"


def test_withdrawing_an_amended_entry_does_not_bring_the_old_one_back(desk: Desk) -> None:
    desk.type("start")
    entry = desk.type("att Cavagna")
    desk.type("att Ciccone", amending=entry.id)
    desk.withdraw(entry.id)
    assert shown(desk) == ["start"]
    with pytest.raises(DeskError, match="withdrawn already"):
        desk.withdraw(entry.id)
    assert "it is back" in desk.undo()
    assert shown(desk) == ["start", "att Ciccone"]


def test_a_correction_changes_the_state_that_follows(desk: Desk) -> None:
    desk.type("start")
    entry = desk.type("att Cavagna")
    desk.type("join Moscon > leaders")
    desk.type("att Ciccone", amending=entry.id)
    leaders = desk.state.leaders
    assert leaders is not None
    assert [rider.surname for rider in leaders.riders] == ["Ciccone", "Moscon"]


def test_a_gap_slipped_in_between_belongs_to_its_time(desk: Desk) -> None:
    for line in ("start", "att Calmejane", "130"):
        desk.type(line)
    desk.later(600)
    desk.type("120")
    desk.type("gap 2:00")
    desk.type("@12:55 gap 2:40")
    assert [reading.gap_s for reading in desk.snapshot.gaps] == [160, 120]
    assert desk.state.gap is not None and desk.state.gap.gap_s == 120


def test_an_entry_keeps_the_time_it_was_moved_to_when_it_is_amended_again(desk: Desk) -> None:
    desk.type("start")
    desk.later(600)
    entry = desk.type("gap 2:00")
    desk.type("@12:55 gap 2:00", amending=entry.id)
    moved = desk.effective(entry.id)
    desk.type("gap 2:10", amending=entry.id)
    again = desk.effective(entry.id)
    assert moved is not None and again is not None
    assert f"{moved.at:%H:%M:%S}" == "12:55:00"
    assert again.at == moved.at


def test_an_earlier_table_is_told_to_be_corrected_in_the_last_one(desk: Desk) -> None:
    first = desk.type("res 1 Ballerini 4:43:23")
    last = desk.type("res 2 Démare s.t.")
    assert desk.reported_again(first) == last.id
    assert desk.reported_again(last) is None
    assert desk.printed(last.id) == "res = 1 Ballerini 4:43:23, 2 Démare s.t."


def test_what_another_source_said_stays_with_an_amended_line(open_desk: Callable[..., Desk], stage: Any) -> None:
    desk = open_desk()
    desk.accept(
        ev.Gap(kind="gap", id="x1", at=desk.now, gap_s=100, source="moto 2", key=True)  # type: ignore[call-arg]
    )
    desk.later(5)
    desk.type("gap 1:45", amending="x1")
    event = desk.effective("x1")
    assert event is not None and (event.source, event.key) == ("moto 2", True)


def test_reopening_goes_on_where_it_was(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    for line in LINES:
        desk.type(line)
    desk.undo()
    desk.undo()
    before, history = seen(desk), desk.history
    desk.journal.close()  # type: ignore[union-attr]
    again = open_desk()
    assert seen(again) == before
    assert again.history == history
    assert again.redo().startswith("Redone: 6 °C, rain")
    assert again.undo().startswith("Undone: 6 °C, rain")
    assert again.undo().startswith("Undone: Peloton at 2:10")
    event = again.type("gap 2:00")  # the slip is remembered as well
    assert isinstance(event, ev.Amend)


def test_ids_go_on_and_never_meet_others(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    assert [desk.type(line).id for line in ("start", "130")] == ["d000001", "d000002"]
    desk.accept(ev.Comment(kind="comment", id="d000007", at=desk.now, text="from afar"))  # type: ignore[call-arg]
    desk.journal.close()  # type: ignore[union-attr]
    assert open_desk().type("120").id == "d000008"


def test_the_clock_of_the_machine_set_back_does_not_reorder_entries(desk: Desk) -> None:
    first = desk.type("130")
    desk.later(-3600)
    second = desk.type("120")
    third = desk.type("110")
    assert first.at == second.at == third.at
    assert desk.state.km_to_go == 110
    desk.undo()
    assert desk.state.km_to_go == 120


def test_a_new_set_up_counts_from_the_beginning(desk: Desk) -> None:
    desk.type("start")
    desk.type("att Cavagna")
    desk.set_stage(desk.stage.model_copy(update={"distance_km": 190.0}))
    desk.set_stage(desk.stage.model_copy(update={"race": "Tour of Elsewhere"}))
    assert (desk.stage.distance_km, desk.stage.race) == (190.0, "Tour of Elsewhere")
    assert desk.timeline.state_at(desk.timeline.begin).stage.race == "Tour of Elsewhere"
    assert desk.undo().startswith("Undone: the set-up")
    assert desk.stage.race == "Tour de la Provence"
    assert desk.stage.distance_km == 190.0


def test_a_desk_without_a_journal_can_only_read(desk: Desk) -> None:
    desk.type("start")
    reader = DeskSession(desk.timeline.stage, desk.written())
    draft = reader.read("130")
    assert isinstance(draft, Draft)
    for act in (lambda: reader.enter(draft), reader.undo, lambda: reader.withdraw("d000001")):
        with pytest.raises(DeskError, match=READ_ONLY):
            act()
    assert reader.state.km_to_go == 182.3


def test_entries_are_told_to_whoever_publishes_once_they_are_written(desk: Desk) -> None:
    published: list[str] = []
    path = desk.journal.path  # type: ignore[union-attr]
    desk.on_event.append(lambda event: published.append(read_log(path).events[-1].id == event.id))
    desk.type("start")
    desk.undo()
    desk.redo()
    assert published == [True, True, True]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.sampled_from([*LINES, "@12:50 gap 1:11", "UNDO", "REDO", "AMEND", "WITHDRAW"]), max_size=24)
)
def test_undoing_and_redoing_everything_is_the_same_race(open_desk: Callable[..., Desk], steps: list[str]) -> None:
    desk = open_desk(f"{abs(hash(tuple(steps)))}-{id(steps)}.jsonl")
    for step in steps:
        desk.later(70)  # so that nothing counts as retyped
        standing = [entry.event.id for entry in desk.entries() if not entry.is_withdrawn]
        if step == "UNDO" and desk.history.done:
            desk.undo()
        elif step == "REDO" and desk.history.undone:
            desk.redo()
        elif step == "AMEND" and standing:
            desk.type("att Ciccone", amending=standing[len(standing) // 2])
        elif step == "WITHDRAW" and standing:
            desk.withdraw(standing[len(standing) // 2])
        elif step in LINES or step.startswith("@"):
            desk.type(step)
    before, lines, depth = seen(desk), shown(desk), len(desk.history.done)
    states = [before]
    for _ in range(depth):
        desk.undo()
        states.append(seen(desk))
    assert shown(desk) == []
    assert desk.state.groups == () and desk.state.status == "not_started"
    for state in reversed(states[:-1]):
        desk.redo()
        assert seen(desk) == state
    assert shown(desk) == lines
    # Whoever reads the file sees the same race.
    log = read_log(desk.journal.path)  # type: ignore[union-attr]
    timeline = Timeline(log.stage, log.events)
    assert timeline.snapshot(timeline.end).state == desk.state
    desk.journal.close()  # type: ignore[union-attr]


def test_a_stage_can_be_put_right_the_day_after(desk: Desk) -> None:
    desk.type("start")
    desk.later(3600)
    desk.type("110")
    desk.later(26 * 3600)
    event = desk.type("@13:20 gap 2:00")
    assert f"{event.at:%Y-%m-%d %H:%M}" == "2021-02-11 13:20"
    desk.withdraw(event.id)  # stamped the day after, and no day of the race
    assert f"{desk.type('@13:25 gap 2:10').at:%d %H:%M}" == "11 13:25"
