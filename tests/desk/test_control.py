"""Race control and circuits, as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tracker.desk.entry import Draft, Problem
from tracker.race.events import kind_of

if TYPE_CHECKING:
    from conftest import Desk


@pytest.fixture
def racing(desk: Desk) -> Desk:
    for line in ("start", "att Calmejane, Fernández", "130", "gap 2:30"):
        desk.type(line)
    return desk


def offered(desk: Desk, line: str) -> Draft:
    draft = desk.read(line)
    assert isinstance(draft, Draft), (line, draft)
    return draft


class TestNeutral:
    def test_in_the_middle_of_the_race_it_is_no_start(self, racing: Desk) -> None:
        racing.type("neutral")
        state = racing.state
        assert (state.status, state.neutralised, state.km_to_go) == ("racing", True, 130)
        assert state.gap is not None
        racing.type("resumed")
        assert racing.state.neutralised is False

    def test_before_the_flag_it_is_the_neutral_zone(self, desk: Desk) -> None:
        desk.type("neutral")
        assert desk.state.status == "neutral"

    def test_said_twice_it_is_questioned(self, racing: Desk) -> None:
        racing.type("neutral")
        assert "the race is neutralised already" in offered(racing, "neutral").notes
        racing.type("stopped")
        assert racing.state.stopped
        assert offered(racing, "neutral").notes == ()
        racing.type("neutral")
        assert not racing.state.stopped

    @pytest.mark.parametrize("line", ["rollout", "start"])
    def test_what_would_begin_the_race_again_is_questioned(self, racing: Desk, line: str) -> None:
        assert any("already" in note for note in offered(racing, line).notes)

    @pytest.mark.parametrize("line", ["race neutralised", "The race has been neutralised", "neutralise"])
    def test_it_is_no_comment_however_it_is_put(self, racing: Desk, line: str) -> None:
        racing.type(line)
        assert racing.state.neutralised

    def test_nothing_to_resume_is_questioned(self, racing: Desk) -> None:
        assert offered(racing, "resumed").notes == ("the race is not neutralised",)

    def test_it_may_be_back_dated_and_given_words(self, racing: Desk) -> None:
        racing.later(600)
        event = racing.type("@12:50:30 stopped -- Hail on the descent")
        assert (event.text, f"{event.at:%H:%M:%S}") == ("Hail on the descent", "12:50:30")
        assert racing.state.stopped


class TestShortened:
    @pytest.mark.parametrize(
        ("line", "length", "km", "finish"),
        [
            ("shortened 150", 150.0, 97.7, "Six-Fours-les-Plages"),
            ("shortened to 150 km", 150.0, 97.7, "Six-Fours-les-Plages"),
            ("shortened at 20km", 162.3, 110.0, "Six-Fours-les-Plages"),
            ("shortened at 20 to go", 162.3, 110.0, "Six-Fours-les-Plages"),
            ("shortened 150 to Le Castellet", 150.0, 97.7, "Le Castellet"),
            ("shortened by 20 km", 162.3, 110.0, "Six-Fours-les-Plages"),
            ("stage shortened to 150 km", 150.0, 97.7, "Six-Fours-les-Plages"),
            ("finish at 20km", 162.3, 110.0, "Six-Fours-les-Plages"),
            ("finish moved to Le Castellet", 182.3, 130.0, "Le Castellet"),
            ("shortened at the top of the Brulat", 112.6, 60.3, "Montée du Brulat"),
            ("shortened to Le Castellet", 182.3, 130.0, "Le Castellet"),
            ("shortened 150 from start", 150.0, 130.0, "Six-Fours-les-Plages"),
        ],
    )
    def test_the_course_and_the_km_move(
        self, racing: Desk, line: str, length: float, km: float, finish: str
    ) -> None:
        racing.type(line)
        state = racing.state
        assert (state.stage.distance_km, state.km_to_go, state.stage.finish) == (length, km, finish)

    def test_the_new_finish_may_be_a_place_of_the_course(self, racing: Desk) -> None:
        place = racing.stage.climbs[-1]
        racing.type(f"shortened at {place.name}")
        assert racing.stage.finish == place.name
        assert racing.stage.distance_km == pytest.approx(182.3 - (place.km_to_go or 0))
        assert racing.stage.climbs[-1].km_to_go == 0

    def test_the_preview_says_how_far_it_is_to_go_now(self, racing: Desk) -> None:
        assert "97.7 km to go now" in offered(racing, "shortened 150").notes
        assert any("longer" in note for note in offered(racing, "shortened 190").notes)
        assert any("already" in note for note in offered(racing, "shortened 182.3").notes)

    def test_a_km_typed_after_it_is_on_the_new_course(self, racing: Desk) -> None:
        racing.type("shortened 150")
        racing.type("90")
        assert racing.state.km_raced == 60
        assert isinstance(racing.read("160"), Problem)

    @pytest.mark.parametrize(
        "line", ["shortened", "shortened at Nowhere", "shortened 150 at 20", "shortened soon"]
    )
    def test_what_makes_no_sense_enters_nothing(self, racing: Desk, line: str) -> None:
        assert isinstance(racing.read(line), Problem)

    def test_the_set_up_stays_that_of_the_whole_course(self, racing: Desk) -> None:
        from tracker.desk.standing import header_of

        racing.type("shortened 150")
        header = header_of(racing.timeline.stage, racing.entries())
        assert header.distance_km == 182.3
        racing.set_stage(header.model_copy(update={"number": 7}))
        assert (racing.stage.number, racing.stage.distance_km, racing.state.km_to_go) == (7, 150, 97.7)
        assert header_of(racing.timeline.stage, racing.entries()).number == 7


def test_a_cancelled_stage_is_over(racing: Desk) -> None:
    racing.type("stopped")
    racing.type("cancelled -- Landslide at the foot of the climb")
    assert (racing.state.status, racing.state.cancelled) == ("finished", True)
    racing.undo()
    assert (racing.state.status, racing.state.stopped) == ("racing", True)


class TestCircuit:
    @pytest.fixture
    def circuit(self, racing: Desk) -> Desk:
        racing.set_stage(racing.stage.model_copy(update={"circuit_km": 6.8, "laps": 8}))
        return racing

    @pytest.mark.parametrize(
        ("line", "km"),
        [
            ("lap 3", 40.8),
            ("lap 3 of 8", 40.8),
            ("lap 3/8", 40.8),
            ("bell", 6.8),
            ("6 laps to go", 40.8),
            ("Last lap", 6.8),
        ],
    )
    def test_a_lap_moves_the_race(self, circuit: Desk, line: str, km: float) -> None:
        circuit.type(line)
        assert circuit.state.km_to_go == km

    def test_without_a_circuit_the_km_is_asked_for(self, racing: Desk) -> None:
        for line in ("lap 3", "lap 3 of 8", "bell"):
            assert isinstance(racing.read(line), Problem), line
        racing.type("lap 3 of 8 40.8")
        assert racing.state.km_to_go == 40.8

    def test_other_laps_than_the_set_ups_are_questioned(self, circuit: Desk) -> None:
        assert "the set-up has 8 laps" in offered(circuit, "lap 3 of 9").notes
        assert isinstance(circuit.read("lap 9 of 8"), Problem)

    def test_the_line_crossed_before_the_finish_is_a_passage(self, circuit: Desk) -> None:
        circuit.type("40.9")
        circuit.type("line Calmejane, Fernández")
        state = circuit.state
        assert state.status == "racing"
        passed = state.passages[-1]
        assert (passed.name, passed.km_to_go) == ("Six-Fours-les-Plages", 40.8)
        circuit.type("34")
        circuit.type("line Fernández")
        assert [passed.km_to_go for passed in circuit.state.passages] == [40.8, 34.0]

    def test_a_winner_with_far_to_go_is_questioned(self, circuit: Desk) -> None:
        circuit.type("40.8")
        assert any("line Calmejane" in note for note in offered(circuit, "win Calmejane").notes)
        circuit.type("1")
        assert offered(circuit, "win Calmejane").notes == ()


def test_a_printed_lap_keeps_its_km_whatever_the_set_up_says(racing: Desk) -> None:
    event = racing.type("lap 3 of 8 40.8")
    assert kind_of(event) == "km"
    assert racing.printed(event.id) == "lap 3 of 8 40.8"
