"""The live edge, the delay behind it, and nothing from beyond either."""

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.playhead import MAX_DELAY_S, SPEEDS, Playhead, SeekError
from tracker.race.events import Comment
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

from .playheads import FLAG, at, comment, full, live, timeline, until


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


def test_another_stage_of_an_earlier_day_is_played_from_its_own_live_edge():
    day = timedelta(days=1)
    head = Playhead(full(), 0.0, wall=lambda: FLAG + 10 * day)
    earlier = Stage(id="before", race="Race", distance_km=100, start_at=FLAG - day)
    head.begin_again(Timeline(earlier, [Comment(id="c", at=FLAG - day, text="words")]))
    assert head.following
    assert head.at == FLAG - day


def test_a_live_stage_has_no_director() -> None:
    playhead = Playhead(full(), 0.0, wall=lambda: at(60), auto=True)
    assert not playhead.auto
    assert not playhead.toggle_auto()
    assert not playhead.auto
