"""The director's pace: readable lines, no dull stretch, time for what matters."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.journal import read_log
from tracker.library import resolve
from tracker.race.director import LONGEST_S, SHORTEST_KEY_S, SHORTEST_S, direct, opening
from tracker.race.events import Attack, Comment, EventBase, Finish, KmMark, NeutralStart, Start, Withdraw
from tracker.race.stage import Rider, Stage
from tracker.race.timeline import Timeline

FLAG = datetime(2025, 7, 5, 12, 0, tzinfo=UTC)
STAGE = Stage(id="s", race="Race", distance_km=100, start_at=FLAG)
ANN = (Rider(name="Ann One"),)


def at(seconds: float) -> datetime:
    return FLAG + timedelta(seconds=seconds)


def comment(seconds: float, words: int = 8, km: float | None = None) -> Comment:
    return Comment(id=f"c{seconds}", at=at(seconds), text=" ".join(["word"] * words), km_to_go=km)


def attack(seconds: float) -> Attack:
    return Attack(id=f"a{seconds}", at=at(seconds), riders=ANN)


def log(*events: EventBase) -> Timeline:
    return Timeline(STAGE, [Start(id="start", at=FLAG), *events])


def bundled(name: str) -> Timeline:
    read = read_log(resolve(name))
    return Timeline(read.stage, read.events)


stages = st.lists(
    st.one_of(
        st.builds(comment, st.integers(0, 20_000), st.integers(1, 80)), st.builds(attack, st.integers(0, 20_000))
    ),
    min_size=1,
    max_size=60,
    unique_by=lambda event: event.id,
).map(lambda events: log(*events))


@pytest.mark.parametrize("name", ["provence-2021-1", "provence-2021-2"])
def test_a_stage_takes_four_to_five_minutes_without_a_dull_or_an_unreadable_stretch(name: str) -> None:
    timeline = bundled(name)
    director = direct(timeline, 270)
    begin = director.second_of(opening(timeline))
    assert 240 <= director.length_s - begin <= 300
    seconds = [director.second_of(cue.at) for cue in timeline.cues() if cue.words]
    for before, after in pairwise(second for second in seconds if second >= begin):
        assert after == before or SHORTEST_S - 1e-6 <= after - before < 6


@pytest.mark.parametrize("name", ["provence-2021-1", "provence-2021-2"])
def test_the_last_three_km_get_more_than_twenty_seconds(name: str) -> None:
    timeline = bundled(name)
    director = direct(timeline, 270)
    finale = next(cue.at for cue in timeline.cues() if cue.km_to_go is not None and cue.km_to_go <= 3)
    finish = next(cue.at for cue in timeline.cues() if cue.kind == "finish")
    assert director.second_of(finish) - director.second_of(finale) > 20


def test_twelve_moments_within_three_minutes_of_race_are_not_over_in_ten_seconds() -> None:
    burst = [attack(9000 + 20 * number) for number in range(12)]
    timeline = log(*(comment(300 * number) for number in range(30)), *burst, comment(18_000))
    director = direct(timeline, 270)
    assert director.second_of(at(9220)) - director.second_of(at(9000)) >= 11 * SHORTEST_KEY_S


def test_it_slows_before_a_key_moment() -> None:
    director = direct(log(comment(60), attack(1260), comment(2460)), 60)
    assert director.rate(at(1255)) < director.rate(at(100)) / 5
    assert director.rate(at(2455)) > director.rate(at(1300))


def test_what_has_just_happened_stands_on_the_slate_for_seconds() -> None:
    director = direct(log(comment(60), attack(1260), comment(2460)), 60)
    assert director.second_of(at(1320)) - director.second_of(at(1260)) >= 0.8 * SHORTEST_KEY_S


def test_a_line_that_was_withdrawn_takes_no_time() -> None:
    comments = [comment(60), comment(120), comment(600)]
    withdrawn = Withdraw(id="w", at=at(130), target="c120")
    assert direct(log(*comments, withdrawn), 60).times == direct(log(comments[0], comments[2]), 60).times


def test_it_opens_at_the_last_words_before_the_flag() -> None:
    rollout = NeutralStart(id="n", at=at(-720))
    timeline = log(comment(-1800), rollout, comment(60))
    assert opening(timeline) == rollout.at
    assert opening(log(comment(60))) == FLAG
    assert opening(Timeline(STAGE, [comment(60), comment(70)])) == at(60)


def test_a_log_without_a_line_still_plays() -> None:
    timeline = Timeline(STAGE, [KmMark(id=f"k{km}", at=at(60 * km), km_to_go=100 - km) for km in range(50)])
    director = direct(timeline, 60)
    assert director.advance(at(0), 1000) == at(49 * 60)
    assert direct(Timeline(STAGE), 60).advance(FLAG, 5) == FLAG


def test_after_the_last_line_nothing_moves() -> None:
    director = direct(log(comment(60), Finish(id="f", at=at(120), riders=ANN)), 60)
    assert director.advance(at(120), 10) == at(120)
    assert director.advance(at(500), 10) == at(500)


@given(stages)
def test_each_line_is_read_and_none_is_waited_for_long(timeline: Timeline) -> None:
    director = direct(timeline, 240)
    times = sorted({cue.at for cue in timeline.cues()})
    for before, after in pairwise(times):
        if after - before >= timedelta(seconds=1):
            lasts = director.second_of(after) - director.second_of(before)
            assert SHORTEST_S - 1e-6 <= lasts <= LONGEST_S + 1e-6


@given(stages, st.floats(0, 1), st.lists(st.floats(0, 20), max_size=8))
def test_many_small_steps_go_as_far_as_one(timeline: Timeline, share: float, steps: list[float]) -> None:
    director = direct(timeline, 240)
    begin = timeline.begin + share * (timeline.end - timeline.begin)
    here = begin
    for step in steps:
        here = director.advance(here, step)
    assert abs((here - director.advance(begin, sum(steps))).total_seconds()) < 0.05
