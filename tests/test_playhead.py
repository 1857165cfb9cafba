from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.playhead import HOLE, HOLE_CROSSED_IN_S, MAX_DELAY_S, SPEEDS, Playhead, SeekError, replayed
from tracker.race.events import Attack, Comment, EventBase, KmMark, Start
from tracker.race.stage import Rider, Stage
from tracker.race.timeline import Timeline
from tracker.settings import Settings

FLAG = datetime(2021, 2, 11, 12, 50, tzinfo=UTC)
STAGE = Stage(id="s", race="Race", distance_km=100, start_at=FLAG)


def at(minutes: float) -> datetime:
    return FLAG + timedelta(minutes=minutes)


def comment(minutes: float) -> Comment:
    return Comment(id=f"c{minutes}", at=at(minutes), text="words")


def attack(minutes: float) -> Attack:
    return Attack(id=f"a{minutes}", at=at(minutes), riders=(Rider(name="Ann One"),))


def km(minutes: float, to_go: float) -> KmMark:
    return KmMark(id=f"k{minutes}", at=at(minutes), km_to_go=to_go)


def timeline(*events: EventBase) -> Timeline:
    return Timeline(STAGE, events)


def full() -> Timeline:
    """An hour told every minute, with key moments at 0, 10 and 40 minutes; 1 km a minute."""
    events: list[EventBase] = [Start(id="start", at=FLAG, km_to_go=100)]
    events += [km(minute, 100 - minute) for minute in range(1, 61)]
    return timeline(*events, attack(10), attack(40))


def until(minutes: float) -> Timeline:
    return timeline(*(event for event in full().log() if event.at <= at(minutes)))


def live(log: Timeline, wall: datetime, delay_s: int = 0) -> Playhead:
    return Playhead(log, 0.0, wall=lambda: wall, delay_s=delay_s)


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


# -- live ------------------------------------------------------------------------------------------------------


def test_joined_during_the_race_the_edge_is_the_time_of_day() -> None:
    playhead = live(full(), at(65))
    assert playhead.at == at(65)
    playhead.advance(60.0)
    assert playhead.at == at(66)


def test_of_a_race_of_another_day_the_edge_is_the_newest_event() -> None:
    playhead = live(full(), at(60 * 24 * 3))
    assert playhead.at == at(60)
    playhead.advance(30.0)
    assert playhead.at == at(60.5)


def test_the_time_of_day_is_read_only_until_the_edge_is_found() -> None:
    stepping = [at(65), at(999)]
    playhead = Playhead(full(), 0.0, wall=lambda: stepping.pop(0))
    playhead.advance(60.0)
    assert playhead.edge == at(66)


def test_an_event_later_than_the_edge_moves_it() -> None:
    log = full()
    playhead = live(log, at(60))
    log.append(comment(62))
    playhead.advance(1.0)
    assert playhead.at == at(62)


def test_an_event_from_a_far_future_does_not_move_the_edge() -> None:
    log = full()
    playhead = live(log, at(61))
    log.append(comment(60 * 24 * 365 * 50))
    playhead.advance(60.0)
    assert playhead.at == at(62)
    assert live(log, at(61)).at == at(61)


def test_a_log_that_fills_after_joining_finds_its_edge() -> None:
    log = timeline()
    playhead = live(log, at(65))
    for event in full().log():
        log.append(event)
    playhead.advance(1.0)
    assert playhead.at == at(65)
    assert playhead.following


def test_the_delay_holds_for_the_first_moment() -> None:
    playhead = live(until(40), at(40.5), delay_s=40)
    assert playhead.at == at(40.5) - timedelta(seconds=40)
    state = playhead.timeline.snapshot(playhead.at)
    assert state.state.leaders is not None
    assert all(event.at <= playhead.at for event in state.feed)


def test_changing_the_delay_moves_what_follows() -> None:
    playhead = live(full(), at(60))
    for step in (1, 5, 30):
        playhead.set_delay(playhead.delay_s + step)
    assert playhead.delay_s == 36
    assert playhead.at == at(60) - timedelta(seconds=36)
    playhead.set_delay(10_000)
    assert playhead.delay_s == MAX_DELAY_S
    playhead.set_delay(-5)
    assert (playhead.delay_s, playhead.at) == (0, at(60))


def test_pausing_and_rewinding_leave_the_edge_and_one_call_goes_back() -> None:
    playhead = live(full(), at(60), delay_s=40)
    playhead.toggle()
    playhead.advance(60.0)
    assert playhead.at == at(60) - timedelta(seconds=40)
    playhead.toggle()
    playhead.advance(70.0)
    assert playhead.at == at(60) - timedelta(seconds=30)
    assert not playhead.following
    playhead.go_live()
    assert playhead.following
    assert playhead.at == at(61) + timedelta(seconds=10) - timedelta(seconds=40)


def test_rewound_and_faster_it_catches_up_and_follows_again() -> None:
    playhead = live(full(), at(60))
    playhead.seek_by(-120)
    assert not playhead.following
    playhead.speed = 5.0
    playhead.advance(100.0)
    assert playhead.following
    assert playhead.at == playhead.edge
    assert playhead.speed == 1


def test_seeking_on_to_the_edge_follows_it_again_but_not_while_paused() -> None:
    playhead = live(full(), at(60))
    playhead.seek_by(-60)
    playhead.seek_by(60)
    assert playhead.following
    playhead.toggle()
    playhead.seek_by(-60)
    playhead.seek_by(60)
    assert playhead.paused and not playhead.following


def test_the_tv_sets_the_delay() -> None:
    playhead = live(full(), at(60))
    playhead.sync_to_km(48.3)
    assert playhead.delay_s == round(8.3 * 60)
    assert playhead.at == at(60) - timedelta(seconds=playhead.delay_s)
    assert playhead.following


@pytest.mark.parametrize("to_go", [48.3 + 5, 39])
def test_a_tv_too_far_behind_or_ahead_is_said_so(to_go: float) -> None:
    playhead = live(full(), at(60))
    with pytest.raises(SeekError):
        playhead.sync_to_km(to_go)
    assert playhead.delay_s == 0


def test_what_lies_within_the_delay_can_not_be_sought() -> None:
    playhead = live(until(40), at(40.5), delay_s=60)
    assert playhead.at < at(40)
    assert not playhead.next_moment()
    with pytest.raises(SeekError):
        playhead.seek_km(60)
    playhead.seek(at(100))
    assert playhead.at == playhead.limit


Move = tuple[str, float]
MOVES = st.lists(
    st.tuples(
        st.sampled_from(["advance", "seek", "km", "next", "previous", "toggle", "faster", "slower", "normal",
                         "delay", "live", "begin", "end", "event"]),
        st.floats(0, 600),
    ),
    max_size=40,
)  # fmt: skip


@given(MOVES, st.integers(0, 600), st.booleans())
def test_whatever_is_done_nothing_from_beyond_the_limit_is_shown(
    moves: list[Move], delay_s: int, is_live: bool
) -> None:
    log = full()
    wall = at(61)
    playhead = live(log, wall, delay_s) if is_live else Playhead(log, 0.0)
    now = 0.0
    for number, (move, figure) in enumerate(moves):
        paused = playhead.paused
        match move:
            case "advance":
                now += figure / 10
                playhead.advance(now)
            case "seek":
                playhead.seek_by(figure - 300)
            case "km":
                with suppress(SeekError):
                    playhead.seek_km(figure / 6)
            case "next":
                playhead.next_moment()
            case "previous":
                playhead.previous_moment()
            case "toggle":
                playhead.toggle()
            case "faster":
                playhead.faster()
            case "slower":
                playhead.slower()
            case "normal":
                playhead.normal()
            case "delay":
                playhead.set_delay(figure)
            case "live":
                playhead.go_live()
            case "begin":
                playhead.to_begin()
            case "end":
                playhead.to_end()
            case "event":
                log.append(Comment(id=f"new{number}", at=at(figure / 6), text="late"))
        assert playhead.at <= playhead.limit
        assert playhead.limit <= playhead.edge
        assert playhead.speed in SPEEDS
        assert not (playhead.following and (playhead.paused or not is_live))
        if move not in ("toggle", "live"):
            assert playhead.paused == paused or move == "advance"
        shown = log.snapshot(playhead.at)
        assert all(event.at <= playhead.limit for event in shown.feed)


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


def test_another_stage_of_an_earlier_day_is_played_from_its_own_live_edge():
    day = timedelta(days=1)
    head = Playhead(full(), 0.0, wall=lambda: FLAG + 10 * day)
    earlier = Stage(id="before", race="Race", distance_km=100, start_at=FLAG - day)
    head.begin_again(Timeline(earlier, [Comment(id="c", at=FLAG - day, text="words")]))
    assert head.following
    assert head.at == FLAG - day


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


def test_a_live_stage_has_no_director() -> None:
    playhead = Playhead(full(), 0.0, wall=lambda: at(60), auto=True)
    assert not playhead.auto
    assert not playhead.toggle_auto()
    assert not playhead.auto


def test_a_replay_opens_at_the_last_words_before_the_flag_and_home_goes_to_the_first() -> None:
    log = timeline(comment(-30), comment(-12), Start(id="start", at=FLAG), comment(10))
    playhead = replayed(log, 0.0, Settings())
    assert playhead.at == at(-12)
    assert playhead.auto
    playhead.to_begin()
    assert playhead.at == at(-30)
    assert not replayed(log, 0.0, Settings(), speed=5).auto
    assert not replayed(log, 0.0, Settings(auto=False)).auto
