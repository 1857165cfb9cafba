"""Time passes on a playhead; speed, pause, seeking, and the speed of a director."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.playhead import HOLE, HOLE_CROSSED_IN_S, SPEEDS, Playhead, SeekError, replayed
from tracker.race.events import Start
from tracker.settings import Settings

from .playheads import FLAG, at, comment, full, timeline

# -- time passes -----------------------------------------------------------------------------------------------


def test_a_replay_begins_at_the_first_event_and_moves_by_the_time_that_passed() -> None:
    playhead = Playhead(full(), 100.0)
    assert playhead.at == FLAG
    playhead.advance(130.0)
    assert playhead.at == at(0.5)


def test_a_blocked_program_loses_no_time() -> None:
    smooth, blocked = Playhead(full(), 0.0, speed=30), Playhead(full(), 0.0, speed=30)
    for tick in range(1, 201):
        smooth.advance(tick / 10)
    blocked.advance(20.0)
    assert abs(smooth.at - blocked.at) < timedelta(milliseconds=1)
    assert blocked.at == at(10)


def test_a_clock_that_goes_back_moves_nothing() -> None:
    playhead = Playhead(full(), 50.0)
    playhead.advance(10.0)
    assert playhead.at == FLAG
    playhead.advance(11.0)
    assert playhead.at == FLAG + timedelta(seconds=1)


def test_a_replay_stops_at_the_last_event() -> None:
    playhead = Playhead(full(), 0.0, speed=600)
    playhead.advance(1e6)
    assert playhead.at == at(60)
    assert playhead.ended


def test_a_hole_is_crossed_in_two_seconds_above_1x() -> None:
    playhead = Playhead(timeline(comment(0), comment(120), comment(121)), 0.0, speed=2)
    playhead.advance(HOLE_CROSSED_IN_S)
    assert playhead.at == at(120)
    playhead.advance(HOLE_CROSSED_IN_S + 30)
    assert playhead.at == at(121)


@pytest.mark.parametrize("speed", [0.5, 1.0])
def test_a_hole_takes_its_time_at_1x_and_below(speed: float) -> None:
    playhead = Playhead(timeline(comment(0), comment(120)), 0.0, speed=speed)
    playhead.advance(60.0)
    assert playhead.at == at(speed)


def test_a_pause_shorter_than_a_hole_is_played_at_the_speed_asked_for() -> None:
    minutes = HOLE / timedelta(minutes=1) - 1
    playhead = Playhead(timeline(comment(0), comment(minutes)), 0.0, speed=2)
    playhead.advance(30.0)
    assert playhead.at == at(1)


def test_a_speed_that_crosses_a_hole_sooner_is_kept() -> None:
    playhead = Playhead(timeline(comment(0), comment(10)), 0.0, speed=600)
    playhead.advance(1.0)
    assert playhead.at == at(10)


# -- speed and pause -------------------------------------------------------------------------------------------


def test_the_speeds_go_up_and_down_one_by_one_and_back_to_1x_at_once() -> None:
    playhead = Playhead(full(), 0.0, speed=30)
    met = [playhead.speed for _ in range(20) if playhead.faster()]
    assert met == [60, 120, 300, 600]
    assert playhead.normal() and playhead.speed == 1
    assert playhead.slower() and playhead.speed == 0.5
    assert not playhead.slower()


@pytest.mark.parametrize("paused", [True, False])
def test_seeking_keeps_the_pause_state(paused: bool) -> None:
    playhead = Playhead(full(), 0.0, paused=paused)
    for move in (
        lambda: playhead.seek_by(60),
        lambda: playhead.seek_km(55),
        playhead.next_moment,
        playhead.previous_moment,
        playhead.to_begin,
        playhead.to_end,
        lambda: playhead.seek_by(-600),
    ):
        move()
        assert playhead.paused is paused
    stood = playhead.at
    playhead.advance(10.0)
    assert (playhead.at == stood) is paused


# -- seeking ---------------------------------------------------------------------------------------------------


def test_seeking_stays_within_the_log() -> None:
    playhead = Playhead(full(), 0.0, paused=True)
    playhead.seek_by(-600)
    assert playhead.at == FLAG
    playhead.seek_by(36_000)
    assert playhead.at == at(60)


def test_a_km_is_found_between_two_marks() -> None:
    playhead = Playhead(full(), 0.0, paused=True)
    playhead.seek_km(79.5)
    assert playhead.at == at(20.5)


@pytest.mark.parametrize("to_go", [100.1, 12])
def test_a_km_that_the_log_does_not_know_is_said_so(to_go: float) -> None:
    playhead = Playhead(full(), 0.0, paused=True)
    with pytest.raises(SeekError):
        playhead.seek_km(to_go)
    assert playhead.at == FLAG


def test_key_moments_forth_and_back() -> None:
    playhead = Playhead(full(), 0.0, paused=True)
    assert playhead.next_moment() and playhead.at == at(10)
    assert playhead.next_moment() and playhead.at == at(40)
    assert not playhead.next_moment() and playhead.at == at(40)
    assert playhead.previous_moment() and playhead.at == at(10)
    assert playhead.previous_moment() and playhead.at == FLAG
    assert not playhead.previous_moment()


def test_while_playing_the_moment_before_can_be_reached_again_and_again() -> None:
    playhead = Playhead(full(), 0.0, speed=30)
    playhead.seek(at(40))
    playhead.advance(0.5)
    assert playhead.previous_moment() and playhead.at == at(10)
    playhead.advance(1.0)
    assert playhead.previous_moment() and playhead.at == FLAG


@given(st.lists(st.floats(0.001, 5), min_size=1, max_size=30), st.sampled_from(SPEEDS))
def test_how_often_it_is_looked_at_does_not_matter(steps: list[float], speed: float) -> None:
    log = timeline(comment(0), comment(3), comment(90), comment(91), comment(300))
    often, once = Playhead(log, 0.0, speed=speed), Playhead(log, 0.0, speed=speed)
    now = 0.0
    for step in steps:
        now += step
        often.advance(now)
    once.advance(now)
    assert abs((often.at - once.at).total_seconds()) < 0.05


# -- the director's speed --------------------------------------------------------------------------------------


def test_at_the_directors_speed_a_silence_passes_quickly_and_seeking_keeps_to_it() -> None:
    log = timeline(Start(id="start", at=FLAG), comment(1), comment(90), comment(91))
    playhead = Playhead(log, 0.0, auto=True)
    playhead.seek(at(1))
    playhead.advance(6.0)
    assert playhead.at > at(90)
    playhead.seek(at(1))
    playhead.advance(12.0)
    assert playhead.at > at(90)


def test_choosing_a_speed_leaves_the_directors_and_a_takes_it_up_again() -> None:
    playhead = Playhead(timeline(comment(0), comment(10), comment(20)), 0.0, auto=True)
    rate = playhead.rate
    assert playhead.faster()
    assert not playhead.auto
    assert playhead.speed > rate
    assert playhead.toggle_auto()
    assert playhead.auto
    assert playhead.normal()
    assert playhead.rate == 1


def test_a_replay_opens_at_the_last_words_before_the_flag_and_home_goes_to_the_first() -> None:
    log = timeline(comment(-30), comment(-12), Start(id="start", at=FLAG), comment(10))
    playhead = replayed(log, 0.0, Settings())
    assert playhead.at == at(-12)
    assert playhead.auto
    playhead.to_begin()
    assert playhead.at == at(-30)
    assert not replayed(log, 0.0, Settings(), speed=5).auto
    assert not replayed(log, 0.0, Settings(auto=False)).auto
